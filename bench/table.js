// The results as Markdown: medians over all runs, their ratios to ours, and how far the runs lie apart.

import { BUDGETS } from './budgets.js';
import { OURS, PAGES } from './pages.js';
import { perRun, ratios, short, spread, told } from './series.js';
import { NARROW } from './server.js';
import { quantile, median } from './statistics.js';

const BEGIN = '<!-- bench: begin, written by `cargo xtask bench` -->';
const END = '<!-- bench: end -->';
const MOST_LINES = 25;
const FRAME = 1000 / 60;

// Puts the table between the README's two markers.
export function intoReadme(readme, text) {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md has no place for the table; wanted two lines:\n${BEGIN}\n${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${text}${readme.slice(end)}`;
}

// What the README shows: of each question the answer that says most, and the budgets.
export function summary(results) {
  const most = Math.max(...results.plan.sizes);
  const columns = [
    { ...bytesOf(results).at(-1), head: 'script, kB in brotli' },
    ...startOf(results, 'time').map(titled('start ms')),
    ...sizesOf(results, 'change', ({ times }) => median(times), (rows) => rows === 0 || rows === most).map(titled('filter ms')),
    ...sizesOf(results, 'load', ({ time }) => time, (rows) => rows === most).map(titled('load ms')),
    ...sizesOf(results, 'memory', ({ process }) => process / 1e6, (rows) => rows === most).map(titled('process MB')),
  ];
  const text = `${circumstances(results)}\n\n${grid('The same dashboard', columns, results)}\n\n${budgets(results)}\n`;
  if (text.split('\n').length > MOST_LINES + 1) throw new Error(`the README's table takes more than ${MOST_LINES} lines`);
  return text;
}

const titled = (word) => (column) => ({ ...column, head: `${word}, ${column.head}` });

// Everything.
export function tables(results) {
  const { data, bytes } = results;
  const parts = [
    `# What was measured\n\n${circumstances(results)} How to read it: [NOTES.md](NOTES.md).`,
    budgets(results),
    grid('Script, with the data inside', bytesOf(results), results),
    `Of these, the peers' data (incidents and claims alone) are ${kilo(data.raw)} raw, ${kilo(data.brotli)} in brotli. Ours has estimates, sources and eight languages besides.`,
    grid('Cold start to the last chart painted, ms', startOf(results, 'time'), results),
    grid('Main thread at work until all is settled, ms', startOf(results, 'main'), results),
    grid('Longest task of the start, ms', startOf(results, 'long', ({ longest }) => longest), results),
    grid('Tasks of more than 50 ms after the last chart is there', startOf(results, 'later', ({ count }) => count), results),
    grid('Layout shift of the page', startOf(results, 'shift'), results),
    grid('A filter changed to all charts painted, ms', sizesOf(results, 'change', ({ times }) => median(times)), results),
    grid('The same, 95th percentile, ms', sizesOf(results, 'change', ({ times }) => quantile(times, 0.95)), results),
    grid('Main thread at work for one change, what is put off included, ms', sizesOf(results, 'change', ({ main }) => main), results),
    grid('The first year dragged, ms a step', sizesOf(results, 'drag', ({ times }) => median(times)), results),
    grid('The same, steps that take longer than a frame of 16.7 ms, %', sizesOf(results, 'drag', late), results),
    grid('Rows fetched, read and painted, ms', loadsOf(results, ({ time }) => time), results),
    grid('The same, MB of CSV a second', loadsOf(results, ({ time }, rows) => bytes[rows] / 1e3 / time), results),
    grid('Longest task of it, ms', loadsOf(results, ({ long }) => long.longest), results),
    ...memories(results, 'memory', 'with so many rows'),
    ...memories(results, 'memory after', 'after 60 rows took their place'),
    reading(results),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const late = ({ times }) => 100 * times.filter((time) => time > FRAME).length / times.length;

const memories = (results, kind, when) => [
  ['Process, MB of its own', ({ process }) => process],
  ['JavaScript heap, MB', ({ heap }) => heap],
  ['Behind array buffers and long strings, without the memory of wasm, MB', ({ buffers }) => buffers],
].map(([title, value]) => grid(`${title}, ${when}`, sizesOf(results, kind, (it) => value(it) / 1e6), results));

const circumstances = ({ date, machine, browser, commit, load, runs, plan }) => `\`${plan.command}\` on ${date} at commit ${commit}: ${machine}, ${browser}, `
  + `load ${load.toFixed(1)} before it. Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}, in small print the lowest and the highest; behind × the ratio to ours, above 1 is more than ours takes.`;

// A column: { head, values(page): one value a run }. Those that nobody has a value for are left out of a table.
const bytesOf = ({ sizes }) => [['raw', 'raw kB'], ['gzip', 'gzip -9'], ['brotli', 'brotli 11']]
  .map(([key, head]) => ({ head, values: (page) => [sizes[page][key] / 1000] }));

const startOf = (results, key, value = (it) => it) => results.plan.slowdowns.map((slowdown) => ({
  head: slowdown === 1 ? 'full speed' : `processor ÷ ${slowdown}`,
  values: (page) => perRun(results, { kind: 'start', page, slowdown }, (sample) => value(sample[key])),
}));

const sizesOf = (results, kind, value, isWanted = () => true) => results.plan.sizes.filter(isWanted).flatMap((rows) => results.plan.slowdowns.map((slowdown) => ({
  head: `${rows ? `${rows.toLocaleString('en')} rows` : 'own data'}${slowdown > 1 ? `, ÷ ${slowdown}` : ''}`,
  values: (page) => perRun(results, { kind, page, rows, slowdown }, (sample) => value(sample, rows)),
})));

const loadsOf = (results, value) => [...sizesOf(results, 'load', value), {
  head: '1,000,000 of 28 bytes',
  values: (page) => perRun(results, { kind: 'load', page, rows: NARROW }, (sample) => value(sample, NARROW)),
}];

const line = (cells) => `| ${cells.join(' | ')} |`;

function grid(title, all, { plan }) {
  const pages = PAGES.filter(({ name }) => plan.pages.includes(name));
  const columns = all.filter(({ values }) => pages.some(({ name }) => spread(values(name))));
  if (!columns.length) return null;
  const rows = pages.map((page) => line([page.title, ...columns.map(({ values }) => cell(values(page.name), page.name === OURS ? null : values(OURS)))]));
  return [line([title, ...columns.map(({ head }) => head)]), line(['---', ...columns.map(() => '---:')]), ...rows].join('\n');
}

function cell(values, ours) {
  const ratio = ours && told(ratios(values, ours), '× ');
  return `${told(values)}${ratio && ratio !== '–' ? `<br>${ratio}` : ''}`;
}

function budgets(results) {
  const rows = BUDGETS.map(({ what, most, of }) => {
    const values = of(results);
    const found = spread(values);
    return line([what, `≤ ${most}`, told(values), found ? verdict(found.middle, most) : '–']);
  });
  return [line(['Budgets of the design', 'wanted', 'measured', 'met']), line(['---', '---:', '---:', '---']), ...rows].join('\n');
}

function verdict(value, most) {
  if (value <= most) return 'yes';
  return most ? `no, ${short(value / most)} × as much` : 'no';
}

function reading(results) {
  const slowdown = results.samples.find(({ kind }) => kind === 'read')?.slowdown;
  if (!slowdown) return null;
  const lines = [
    ['interaction to next paint, ms', ({ inp }) => inp],
    ['interactions', ({ interactions }) => lengthOf(interactions)],
    ['tasks of more than 50 ms', ({ longTasks }) => lengthOf(longTasks)],
    ['layout shift', ({ shift }) => shift],
  ];
  const row = ([what, value]) => line([what, told(perRun(results, { kind: 'read', page: OURS }, value))]);
  return [line([`Ours, read by a script, processor ÷ ${slowdown}`, 'measured']), line(['---', '---:']), ...lines.map(row)].join('\n');
}

// A list, or how many there were.
const lengthOf = (it) => (Array.isArray(it) ? it.length : it);

const kilo = (bytes) => `${Math.round(bytes / 1000)} kB`;
