// What the command line asks for: `--quick`, `--pages ours,chartjs`, `--rows own,60,1000000`, `--only change`.

import { parseArgs } from 'node:util';
import { PAGES } from './pages.js';

export const OWN = 0; // the rows that a page carries itself
export const KINDS = ['start', 'change', 'load', 'memory', 'read'];

const WHOLE = {
  runs: 3,
  minutes: 20,
  rounds: 3,
  slowdowns: [1, 4],
  sizes: [OWN, 10_000, 100_000, 1_000_000],
  pages: PAGES.map(({ name }) => name),
  kinds: KINDS,
};
const QUICK = { ...WHOLE, runs: 1, minutes: 3, rounds: 1, sizes: [OWN, 10_000] };

// → { …plan, isWhole, command }; throws what it does not know.
export function options(words) {
  const { values } = parseArgs({
    args: words,
    options: { quick: { type: 'boolean' }, pages: { type: 'string' }, rows: { type: 'string' }, only: { type: 'string' } },
  });
  const plan = values.quick ? QUICK : WHOLE;
  return {
    ...plan,
    isWhole: words.length === 0,
    command: ['cargo xtask bench', ...words].join(' '),
    pages: chosen('--pages', values.pages, plan.pages),
    kinds: chosen('--only', values.only, KINDS),
    sizes: values.rows?.split(',').map(rowsOf).sort((a, b) => a - b) ?? plan.sizes,
  };
}

function chosen(name, given, known) {
  const words = given?.split(',') ?? known;
  for (const word of words) if (!known.includes(word)) throw new Error(`${name}: there is no «${word}» but ${known.join(', ')}`);
  return words;
}

function rowsOf(word) {
  if (word === 'own') return OWN;
  if (!/^[1-9]\d{0,6}$/.test(word)) throw new Error(`--rows: read «${word}», wanted «own» or a number from 1 to 9,999,999`);
  return Number(word);
}
