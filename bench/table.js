// The results as Markdown: medians over all runs, their ratios to ours, and how far the runs lie apart.

import { OURS, PAGES } from './pages.js';
import { median, quantile } from './statistics.js';

const BEGIN = '<!-- bench: begin, written by `cargo xtask bench` -->';
const END = '<!-- bench: end -->';

// Puts the table between the README's two markers.
export function intoReadme(readme, text) {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md has no place for the table; wanted two lines:\n${BEGIN}\n${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${text}${readme.slice(end)}`;
}

// What the README shows: of each question the two answers that say most.
export function summary(results) {
  const { plan } = results;
  const last = ({ rows }) => rows === Math.max(...plan.changes.map((it) => it.rows));
  const own = ({ rows, slowdown }) => rows === 0 && slowdown === 1;
  const columns = [
    { ...bytesOf(results).at(-1), head: 'script, kB in brotli' },
    ...coldOf(results).map((it) => titled('start ms', it)),
    ...changeOf(results, own, ({ changes }) => median(changes)).map((it) => titled('filter ms', it)),
    ...changeOf(results, last, ({ changes }) => median(changes)).map((it) => titled('filter ms', it)),
    ...changeOf(results, last, ({ load }) => load).map((it) => titled('load ms', it)),
    ...changeOf(results, last, ({ memory }) => memory.process / 1e6).map((it) => titled('process MB', it)),
  ];
  return `${circumstances(results)}\n\n${grid('The same dashboard', columns, false)}\n`;
}

const titled = (word, { head, cells }) => ({ head: `${word}, ${head}`, cells });

// Everything, with the spread.
export function tables(results) {
  const { data } = results;
  const all = (value) => changeOf(results, () => true, value);
  const parts = [
    `# What was measured\n\n\`cargo xtask bench\`. ${circumstances(results)} In small print the lowest and the highest median of a run. How to read it: [NOTES.md](NOTES.md).`,
    grid('Script, with the data inside', bytesOf(results)),
    `Of these, the peers' data (incidents and claims alone) are ${kilo(data.raw)} raw, ${kilo(data.brotli)} in brotli. Ours has estimates, sources and eight languages besides.`,
    grid('Cold start to the last chart painted, ms', coldOf(results)),
    grid('A filter changed to all charts painted, ms', all(({ changes }) => median(changes))),
    grid('The same, 95th percentile, ms', all(({ changes }) => quantile(changes, 0.95))),
    grid('Main thread at work for one change, what is put off included, ms', all(({ main }) => main)),
    grid('Rows fetched, read and painted, ms', all(({ load }) => load)),
    grid('Process after that, MB of its own', all(({ memory }) => memory.process / 1e6)),
    grid('JavaScript heap, MB', all(({ memory }) => memory.heap / 1e6)),
    grid('Behind array buffers and long strings, without the memory of wasm, MB', all(({ memory }) => memory.buffers / 1e6)),
    grid('Process after 60 rows took their place, MB', all(({ memoryAfter }) => (memoryAfter ? memoryAfter.process / 1e6 : null))),
  ];
  return `${parts.join('\n\n')}\n`;
}

const circumstances = ({ date, machine, browser, commit, load, runs }) => `Measured on ${date} at commit ${commit}: ${machine}, ${browser}, `
  + `${runs.length} ${runs.length === 1 ? 'run' : 'runs'}, medians; in brackets the ratio to ours, above 1 is more than ours takes. The load of the machine was ${load.toFixed(1)} before it.`;

// A column: { head, cells: { page: [one value a run] } }
const column = (head, valuesOf) => ({ head, cells: Object.fromEntries(PAGES.map(({ name }) => [name, valuesOf(name)])) });

const bytesOf = ({ sizes }) => [['raw', 'raw kB'], ['gzip', 'gzip -9'], ['brotli', 'brotli 11']]
  .map(([key, head]) => column(head, (page) => [sizes[page][key] / 1000]));

const coldOf = ({ plan, runs }) => plan.slowdowns.map((slowdown) => column(
  slowdown === 1 ? 'full speed' : `processor ÷ ${slowdown}`,
  (page) => runs.map(({ cold }) => median(cold.filter((it) => it.page === page && it.slowdown === slowdown).map(({ time }) => time))),
));

const changeOf = ({ plan, runs }, wanted, value) => plan.changes.filter(wanted).map(({ rows, slowdown }) => column(
  `${rows ? rows.toLocaleString('en') : 'own data'}${slowdown > 1 ? `, ÷ ${slowdown}` : ''}`,
  (page) => runs.map(({ changes }) => {
    const found = changes.find((it) => it.page === page && it.rows === rows && it.slowdown === slowdown);
    return found.failure ? null : value(found);
  }),
)).filter(({ cells }) => PAGES.some(({ name }) => median(cells[name]) !== null));

function grid(title, columns, hasSpread = true) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rows = PAGES.map((page) => line([page.title, ...columns.map(({ cells }) => cell(cells[page.name], page.name === OURS ? null : cells[OURS], hasSpread))]));
  return [line([title, ...columns.map(({ head }) => head)]), line(['---', ...columns.map(() => '---:')]), ...rows].join('\n');
}

function cell(values, ours, hasSpread) {
  const value = median(values);
  if (value === null) return '–';
  const own = ours && median(ours);
  const ratio = own ? ` (${short(value / own)})` : '';
  const there = values.filter((it) => it !== null);
  const spread = hasSpread && there.length > 1 ? `<br><small>${short(Math.min(...there))}–${short(Math.max(...there))}</small>` : '';
  return `${short(value)}${ratio}${spread}`;
}

// Three digits say all that a machine like this can repeat.
const short = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(value >= 10 ? 3 : 2))));
const kilo = (bytes) => `${Math.round(bytes / 1000)} kB`;
