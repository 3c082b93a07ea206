// Where the widget's time goes, by Chromium's sampling profiler: `node bench/profile.js start` or `… change ROWS`, `… load ROWS`.
// The shipped wasm has no names of functions; NOTES.md says how to make one that has, for BENCH_WIDGET.

import { bundle } from './build.js';
import { SCRIPT } from './incidents.js';
import { visit } from './measure.js';
import { OURS } from './pages.js';
import { serve } from './server.js';

const [what = 'start', given = '1000000', page = OURS] = process.argv.slice(2);
const rows = Number(given);
const LINES = 30;
const MICROSECONDS = 250;
// Seconds of the main thread since the navigation, and how much there is.
const TOLD = ['TaskDuration', 'ScriptDuration', 'V8CompileDuration', 'LayoutDuration', 'RecalcStyleDuration', 'LayoutCount', 'Nodes'];

const works = {
  async start(browser) {
    await begin(browser);
    await browser.run('started');
  },
  async load(browser) {
    await browser.run('started');
    await begin(browser);
    await browser.run(`load(${rows})`);
  },
  async change(browser) {
    await browser.run('started');
    if (rows) await browser.run(`load(${rows})`);
    await begin(browser);
    console.log((await browser.run(`play(${JSON.stringify(SCRIPT)})`)).map((time) => time.toFixed(1)).join(' '));
  },
};

async function begin({ send }) {
  await send('Profiler.enable');
  await send('Profiler.setSamplingInterval', { interval: MICROSECONDS });
  await send('Profiler.start');
}

if (!works[what]) throw new Error(`no such work: ${what}; there are ${Object.keys(works).join(', ')}`);
const server = await serve((await bundle()).files, rows ? [rows] : []);
try {
  await visit(server.origin, page, what === 'start' ? 4 : 1, async ({ page: browser }) => {
    await works[what](browser);
    show((await browser.send('Profiler.stop')).profile);
    const { metrics } = await browser.send('Performance.getMetrics');
    console.log(`\n${metrics.filter(({ name }) => TOLD.includes(name)).map(({ name, value }) => `${name} ${Number(value.toFixed(3))}`).join(', ')}`);
  });
} finally {
  await server.stop();
}

// Self time by function, and with what it called; a function that calls itself counts once.
function show({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) for (const id of node.children ?? []) byId.get(id).parent = node;
  const times = new Map();
  const of = (name) => times.get(name) ?? times.set(name, { self: 0, total: 0 }).get(name);
  samples.forEach((id, place) => {
    const time = timeDeltas[place] / 1000;
    of(nameOf(byId.get(id))).self += time;
    const callers = new Set();
    for (let node = byId.get(id); node; node = node.parent) callers.add(nameOf(node));
    for (const name of callers) of(name).total += time;
  });
  const all = [...times].filter(([name]) => name !== '(root)');
  for (const key of ['self', 'total']) {
    console.log(`\nby ${key === 'self' ? 'own time' : 'time with what it called'}, ms: own, with calls`);
    const sorted = all.sort((a, b) => b[1][key] - a[1][key]).slice(0, LINES);
    for (const [name, time] of sorted) console.log(`${time.self.toFixed(1).padStart(9)} ${time.total.toFixed(1).padStart(9)}  ${name}`);
  }
}

function nameOf({ callFrame: { functionName, url, lineNumber } }) {
  return functionName || `(nameless) ${url.split('/').pop()}:${lineNumber + 1}`;
}
