// Made-up thefts in the schema of data/incidents.csv, the same in every run, and what any page must make of them.

import { readFile } from 'node:fs/promises';

const SEED = 20_261_120;
// As many columns as leave a million rows below 64 MB, the most that our widget reads.
const COLUMNS = ['date', 'target', 'target_kind', 'method', 'amount_usd', 'note'];

const FIRST_YEAR = 2016;
const YEARS = 11;
const KINDS = ['exchange', 'defi', 'bridge', 'wallet', 'gaming', 'gambling', 'payments', 'fund', 'custodian', 'individual', 'other'];
const METHODS = ['social-engineering', 'private-key', 'malware', 'it-worker', 'contract-exploit', 'supply-chain', 'ui-spoofing', 'unknown'];
const NAMES = ['Nova', 'Orbit', 'Harbor', 'Atlas', 'Kestrel', 'Juniper', 'Quartz', 'Meridian'];
const FORMS = ['Exchange', 'Swap', 'Bridge', 'Wallet', 'Vault', 'Labs'];
// Some hold commas and quotation marks: a parser that splits at commas alone must fail the check.
const NOTES = [
  'Drained from a hot wallet over a weekend.',
  'The firm first said «maintenance», then confirmed the loss.',
  'A job offer, a test task and a signed library: three weeks in all.',
  '"Temporary outage", said the victim.',
];

// → CSV of so many thefts, each by the seed and its place alone.
export function csvOf(rows) {
  const random = generator(SEED);
  const one = (list) => list[random() * list.length | 0];
  const two = (number) => String(number).padStart(2, '0');
  const parts = [];
  let lines = [COLUMNS.join(',')];
  for (let row = 0; row < rows; row++) {
    const date = `${FIRST_YEAR + (random() * YEARS | 0)}-${two(1 + (random() * 12 | 0))}-${two(1 + (random() * 28 | 0))}`;
    // Most thefts are of exchanges, and most losses small: 50,000 to 500 million, evenly over the powers of ten.
    const kind = KINDS[random() ** 2 * KINDS.length | 0];
    const usd = Math.round(10 ** (4.7 + 4 * random()));
    const note = random() < 0.04 ? quoted(one(NOTES)) : '';
    lines.push(`${date},${one(NAMES)} ${one(FORMS)} ${random() * 1000 | 0},${kind},${one(METHODS)},${usd},${note}`);
    if (lines.length === 10_000) {
      parts.push(lines.join('\n'));
      lines = [];
    }
  }
  if (lines.length) parts.push(lines.join('\n'));
  return `${parts.join('\n')}\n`;
}

// The same number of rows with no more than a theft needs, about 28 bytes each: what the design set its time for reading by.
export function narrowCsvOf(rows) {
  const random = generator(SEED);
  const two = (number) => String(number).padStart(2, '0');
  const lines = ['date,target,amount_usd'];
  for (let row = 0; row < rows; row++) {
    const date = `${FIRST_YEAR + (random() * YEARS | 0)}-${two(1 + (random() * 12 | 0))}-${two(1 + (random() * 28 | 0))}`;
    lines.push(`${date},${NAMES[random() * NAMES.length | 0]} ${random() * 10 | 0},${Math.round(10 ** (4.7 + 4 * random()))}`);
  }
  return `${lines.join('\n')}\n`;
}

const quoted = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

// mulberry32: 32 bits of state are enough for made-up thefts.
function generator(state) {
  return () => {
    state = state + 0x6D2B79F5 | 0;
    let bits = Math.imul(state ^ state >>> 15, 1 | state);
    bits = bits + Math.imul(bits ^ bits >>> 7, 61 | bits) ^ bits;
    return ((bits ^ bits >>> 14) >>> 0) / 2 ** 32;
  };
}

// Under these every page must show the reference's numbers; the last selects nothing.
export const CHECKED = [
  {},
  { years: [2019, 2022] },
  { targets: ['bridge', 'exchange'], minUsd: 5_000_000 },
  { text: 'hot NOVA' },
  { years: [2017, 2024], targets: ['defi', 'wallet', 'exchange'], minUsd: 100_000, text: 'a' },
  { years: [2020, 2020], text: 'no such theft' },
];

// What a reader does: drags the years, chooses kinds and losses, types a word, goes back. Each step selects other thefts than the
// one before it: of nothing new our widget tells nothing.
export const SCRIPT = [
  { years: [2017, 2026] }, { years: [2018, 2026] }, { years: [2019, 2026] }, { years: [2019, 2025] }, { years: [2019, 2024] },
  { years: [2019, 2023] }, { years: [2018, 2023] }, { years: [2017, 2023] },
  { targets: ['exchange'] }, { targets: ['exchange', 'bridge'] }, { targets: ['exchange', 'bridge', 'defi'] }, { targets: null },
  { minUsd: 1_000_000 }, { minUsd: 10_000_000 }, { minUsd: 100_000_000 }, { minUsd: 0 },
  { text: 'wallet' }, { text: '' }, { years: [2020, 2023] }, { years: null },
];

// The same with half the steps, for rows so many that a step takes seconds.
export const SHORT_SCRIPT = [
  { years: [2018, 2026] }, { years: [2019, 2025] }, { years: [2019, 2023] }, { targets: ['exchange', 'bridge'] }, { targets: null },
  { minUsd: 10_000_000 }, { minUsd: 0 }, { text: 'wallet' }, { text: '' }, { years: null },
];

// The first year's thumb, dragged to the right and back again, a change a frame.
export const DRAG = Array.from({ length: 60 }, (_, step) => ({ years: [FIRST_YEAR + [1, 2, 3, 4, 5, 6, 7, 8, 7, 6, 5, 4, 3, 2][step % 14], FIRST_YEAR + YEARS - 1] }));

export const EVERYTHING = { years: null, targets: null, minUsd: 0, text: '' };

// The numbers under each filter, from the rows as they lie in the file and by none of the pages' code:
// { years: { year: [usd, thefts] }, kinds: { kind: usd }, usd }
export function reference(csv, filters) {
  const all = filters.map(() => ({ years: {}, kinds: {}, usd: 0 }));
  const rules = filters.map((filter) => ({ ...EVERYTHING, ...filter }));
  for (const row of records(csv)) {
    const theft = { year: Number(row.date.slice(0, 4)), kind: row.target_kind, usd: Number(row.amount_usd), cells: [row.target, row.method, row.note] };
    rules.forEach((rule, place) => isSelected(theft, rule) && add(all[place], theft));
  }
  return all;
}

function isSelected({ year, kind, usd, cells }, { years, targets, minUsd, text }) {
  if (years && (year < years[0] || year > years[1])) return false;
  if (targets && !targets.includes(kind)) return false;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return usd >= minUsd && words.every((word) => cells.some((cell) => cell.toLowerCase().includes(word)));
}

function add(numbers, { year, kind, usd }) {
  const sums = numbers.years[year] ??= [0, 0];
  sums[0] += usd;
  sums[1] += 1;
  numbers.kinds[kind] = (numbers.kinds[kind] ?? 0) + usd;
  numbers.usd += usd;
}

// RFC 4180 by one regular expression: slow, and short enough to be trusted.
function* records(csv) {
  const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/y;
  let columns = null;
  let cells = [];
  while (cell.lastIndex < csv.length) {
    const [, text, end] = cell.exec(csv);
    cells.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === ',') continue;
    if (columns) yield Object.fromEntries(columns.map((column, place) => [column, cells[place]]));
    else columns = cells;
    cells = [];
  }
}

export const realIncidents = () => readFile(new URL('../data/incidents.csv', import.meta.url), 'utf8');
