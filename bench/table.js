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

export function table(results) {
  const { date, machine, browser, commit, runs, data } = results;
  const parts = [
    `Measured on ${date} at commit ${commit}: ${machine}, ${browser}, ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}. `
      + 'Medians; in brackets the ratio to ours, under it the lowest and highest median of a run.',
    grid('Script, with the data inside', bytesOf(results)),
    `Of these, the peers' data (incidents and claims alone) are ${kilo(data.raw)} raw, ${kilo(data.brotli)} in brotli. Ours has estimates, sources and eight languages besides.`,
    grid('Cold start to the last chart painted, ms', coldOf(results)),
    grid('A filter changed to all charts painted, ms', changeOf(results, ({ changes }) => median(changes))),
    grid('The same, 95th percentile, ms', changeOf(results, ({ changes }) => quantile(changes, 0.95))),
    grid('Main thread at work for one change, what is put off included, ms', changeOf(results, ({ main }) => main)),
    grid('Rows fetched, read and painted, ms', changeOf(results, ({ load }) => load)),
    grid('Process after that, MB', changeOf(results, ({ memory }) => memory.process / 1e6)),
    grid('JavaScript heap, MB', changeOf(results, ({ memory }) => memory.heap / 1e6)),
    grid('Behind array buffers (without the memory of wasm), MB', changeOf(results, ({ memory }) => memory.buffers / 1e6)),
    grid('Process after 60 rows took their place, MB', changeOf(results, ({ memoryAfter }) => (memoryAfter ? memoryAfter.process / 1e6 : null))),
  ];
  return `${parts.join('\n\n')}\n`;
}

// A column: { head, cells: { page: [one value a run] } }
const column = (head, valuesOf) => ({ head, cells: Object.fromEntries(PAGES.map(({ name }) => [name, valuesOf(name)])) });

const bytesOf = ({ sizes }) => [['raw', 'raw kB'], ['gzip', 'gzip -9'], ['brotli', 'brotli 11']]
  .map(([key, head]) => column(head, (page) => [sizes[page][key] / 1000]));

const coldOf = ({ plan, runs }) => plan.slowdowns.map((slowdown) => column(
  slowdown === 1 ? 'full speed' : `processor ÷ ${slowdown}`,
  (page) => runs.map(({ cold }) => median(cold.filter((it) => it.page === page && it.slowdown === slowdown).map(({ time }) => time))),
));

const changeOf = ({ plan, runs }, value) => plan.changes.map(({ rows, slowdown }) => column(
  `${rows ? rows.toLocaleString('en') : 'own data'}${slowdown > 1 ? `, ÷ ${slowdown}` : ''}`,
  (page) => runs.map(({ changes }) => value(changes.find((it) => it.page === page && it.rows === rows && it.slowdown === slowdown))),
)).filter(({ cells }) => median(cells[OURS]) !== null);

function grid(title, columns) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rows = PAGES.map((page) => line([page.title, ...columns.map(({ cells }) => cell(cells[page.name], cells[OURS], page.name))]));
  return [line([title, ...columns.map(({ head }) => head)]), line(['---', ...columns.map(() => '---:')]), ...rows].join('\n');
}

function cell(values, ours, page) {
  const value = median(values);
  if (value === null) return '–';
  const ratio = page === OURS ? '' : ` (${short(value / median(ours))})`;
  const spread = values.length > 1 ? `<br><small>${short(Math.min(...values))}–${short(Math.max(...values))}</small>` : '';
  return `${short(value)}${ratio}${spread}`;
}

// Three digits say all that a machine like this can repeat.
const short = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(value >= 10 ? 3 : 2))));
const kilo = (bytes) => `${Math.round(bytes / 1000)} kB`;
