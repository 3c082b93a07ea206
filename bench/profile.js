// Where the widget's time goes, by Chromium's sampling profiler: `node bench/profile.js start`, `… change ROWS`, `… load ROWS`;
// and by its trace, which knows the browser's own work and slow processors: `… trace`.
// The shipped wasm has no names of functions; NOTES.md says how to make one that has, for BENCH_WIDGET.

import { bundle } from './build.js';
import { SCRIPT } from './incidents.js';
import { visit } from './measure.js';
import { OURS } from './pages.js';
import { serve } from './server.js';
import { median } from './statistics.js';
import { ownTimes, traced } from './trace.js';

const [what = 'start', given = '1000000', page = OURS] = process.argv.slice(2);
const rows = Number(given);
const LINES = 30;
const MICROSECONDS = 100;
// A start is short: so many together give enough samples.
const STARTS = 10;
const SLOWDOWN = 4;

const works = {
  start: { times: STARTS, before: () => {}, work: (browser) => browser.run('started') },
  load: { times: 1, before: (browser) => browser.run('started'), work: (browser) => browser.run(`load(${rows})`) },
  change: {
    times: 1,
    before: async (browser) => {
      await browser.run('started');
      if (rows) await browser.run(`load(${rows})`);
    },
    work: (browser) => browser.run(`play(${JSON.stringify(SCRIPT)})`),
  },
};

if (what !== 'trace' && !works[what]) throw new Error(`no such work: ${what}; there are ${Object.keys(works).join(', ')} and trace`);
const server = await serve((await bundle([page])).files, rows && works[what] !== works.start ? [rows] : []);
try {
  await (what === 'trace' ? showTrace() : showProfile(works[what]));
} finally {
  await server.stop();
}

async function showProfile({ times, before, work }) {
  const profiles = [];
  for (let time = 0; time < times; time++) {
    await visit(server.origin, page, 1, async ({ page: browser }) => {
      await before(browser);
      await browser.send('Profiler.enable');
      await browser.send('Profiler.setSamplingInterval', { interval: MICROSECONDS });
      await browser.send('Profiler.start');
      await work(browser);
      profiles.push((await browser.send('Profiler.stop')).profile);
    });
  }
  show(profiles);
}

async function showTrace() {
  const all = [];
  for (let time = 0; time < STARTS; time++) {
    await visit(server.origin, page, SLOWDOWN, async (browser) => {
      all.push(ownTimes(await traced(browser, () => browser.page.run('started'))));
    });
  }
  const names = [...new Set(all.flatMap((times) => [...times.keys()]))];
  const lines = names.map((name) => [name, median(all.map((times) => times.get(name) ?? 0))]).sort((a, b) => b[1] - a[1]);
  console.log(`\none start with a processor ÷ ${SLOWDOWN}, own time on the main thread, ms, median of ${STARTS}`);
  for (const [name, time] of lines.slice(0, LINES)) console.log(`${time.toFixed(1).padStart(9)}  ${name}`);
}

// Self time by function, and with what it called; a function that calls itself counts once.
function show(profiles) {
  const times = new Map();
  const of = (name) => times.get(name) ?? times.set(name, { self: 0, total: 0 }).get(name);
  for (const { nodes, samples, timeDeltas } of profiles) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    for (const node of nodes) for (const id of node.children ?? []) byId.get(id).parent = node;
    samples.forEach((id, place) => {
      const time = timeDeltas[place] / 1000 / profiles.length;
      of(nameOf(byId.get(id))).self += time;
      const callers = new Set();
      for (let node = byId.get(id); node; node = node.parent) callers.add(nameOf(node));
      for (const name of callers) of(name).total += time;
    });
  }
  const all = [...times].filter(([name]) => name !== '(root)');
  for (const key of ['self', 'total']) {
    console.log(`\nby ${key === 'self' ? 'own time' : 'time with what it called'}, ms (mean of ${profiles.length}): own, with calls`);
    const sorted = all.sort((a, b) => b[1][key] - a[1][key]).slice(0, LINES);
    for (const [name, time] of sorted) console.log(`${time.self.toFixed(1).padStart(9)} ${time.total.toFixed(1).padStart(9)}  ${name}`);
  }
}

function nameOf({ callFrame: { functionName, url, lineNumber } }) {
  return functionName || `(nameless) ${url.split('/').pop()}:${lineNumber + 1}`;
}
