// The whole bench: bundles the pages, checks their numbers, measures them in turn, writes results.json and the README's table.
// Called by `cargo xtask bench`; with --quick one short round that writes to target/bench/ alone.

import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { launch } from './browser.js';
import { bundle, keep } from './build.js';
import { check, expected } from './check.js';
import { realIncidents } from './incidents.js';
import { coldStart, session, visit } from './measure.js';
import { PAGES } from './pages.js';
import { serve } from './server.js';
import { intoReadme, table } from './table.js';

const OWN = 0; // the rows that a page carries itself
const WHOLE = {
  runs: 3,
  minutes: 20,
  coldStarts: 3,
  slowdowns: [1, 4],
  changes: [
    { rows: OWN, slowdown: 1, rounds: 3 },
    { rows: OWN, slowdown: 4, rounds: 2 },
    { rows: 60, slowdown: 1, rounds: 2 },
    { rows: 10_000, slowdown: 1, rounds: 2 },
    { rows: 100_000, slowdown: 1, rounds: 1 },
    { rows: 1_000_000, slowdown: 1, rounds: 1 },
  ],
};
const QUICK = {
  runs: 1,
  minutes: 3,
  coldStarts: 1,
  slowdowns: [1, 4],
  changes: [{ rows: OWN, slowdown: 1, rounds: 1 }, { rows: 60, slowdown: 1, rounds: 1 }, { rows: 10_000, slowdown: 1, rounds: 1 }],
};

const isQuick = process.argv.includes('--quick');
const plan = isQuick ? QUICK : WHOLE;
const sizes = [...new Set([60, ...plan.changes.map(({ rows }) => rows)])].filter((rows) => rows !== OWN);
const start = performance.now();
const minutes = () => (performance.now() - start) / 60_000;
const say = (text) => console.log(`${minutes().toFixed(1).padStart(5)} min  ${text}`);

const bundles = await bundle();
say(`bundled ${PAGES.length} pages`);
const server = await serve(bundles.files, sizes);
try {
  await checkAll();
  const results = { ...await circumstances(), plan, sizes: bundles.sizes, data: bundles.data, runs: await allRuns() };
  await report(results);
} finally {
  await server.stop();
}

async function checkAll() {
  const wanted = new Map([[OWN, expected(await realIncidents())]]);
  for (const rows of sizes) wanted.set(rows, expected(server.csv(rows)));
  for (const { name } of PAGES) {
    await visit(server.origin, name, 1, async ({ page }) => {
      await page.run('started');
      for (const [rows, numbers] of wanted) {
        if (rows !== OWN) await page.run(`load(${rows})`);
        await check(page, `${rows === OWN ? 'its own' : rows} rows`, numbers);
      }
    });
  }
  say(`checked the numbers of ${PAGES.length} pages with ${[...wanted.keys()].map((rows) => rows || 'their own').join(', ')} rows`);
}

// No run is begun that would, at the pace so far, end after the time is over; there is always one.
async function allRuns() {
  const runs = [];
  for (let place = 0; place < plan.runs; place++) {
    const before = minutes();
    runs.push(await oneRun(place));
    const took = minutes() - before;
    say(`run ${place + 1} of ${plan.runs} took ${took.toFixed(1)} min`);
    if (minutes() + took > plan.minutes) break;
  }
  return runs;
}

// Page by page in turn, each run beginning with another page: what the machine does meanwhile meets all of them.
async function oneRun(place) {
  const turn = [...PAGES.slice(place), ...PAGES.slice(0, place)].map(({ name }) => name);
  const run = { cold: [], changes: [] };
  for (let round = 0; round < plan.coldStarts; round++) {
    for (const slowdown of plan.slowdowns) {
      for (const page of turn) run.cold.push({ page, slowdown, time: await coldStart(server.origin, page, slowdown) });
    }
  }
  for (const what of plan.changes) {
    for (const page of turn) run.changes.push({ page, ...what, ...await session(server.origin, page, what) });
    say(`run ${place + 1}: ${what.rows || 'own'} rows${what.slowdown > 1 ? `, processor ÷ ${what.slowdown}` : ''}`);
  }
  return run;
}

async function circumstances() {
  const browser = await launch();
  const { product } = await browser.page.send('Browser.getVersion').finally(browser.stop);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${os.cpus()[0].model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.arch()}`,
    load: os.loadavg()[0],
    browser: product,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: import.meta.dirname, encoding: 'utf8' }).trim(),
    versions: bundles.versions,
  };
}

async function report(results) {
  const text = table(results);
  console.log(`\n${text}`);
  const json = `${JSON.stringify(results, null, 1)}\n`;
  if (isQuick) {
    await keep('results.json', json);
    await keep('table.md', text);
    return say('a quick run: target/bench/ has its results, README.md and bench/results.json stay as they are');
  }
  await writeFile(new URL('results.json', import.meta.url), json);
  const readme = new URL('../README.md', import.meta.url);
  await writeFile(readme, intoReadme(await readFile(readme, 'utf8'), text));
  say('wrote bench/results.json and the table in README.md');
}
