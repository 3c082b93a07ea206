// The whole bench: bundles the pages, checks their numbers, measures them in turn, writes results.json, results.md and the README's table.
// Called by `cargo xtask bench`; --quick is one short round that writes to target/bench/ alone.

import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { launch } from './browser.js';
import { bundle, keep } from './build.js';
import { check, expected } from './check.js';
import { realIncidents } from './incidents.js';
import { coldStart, session, unanswered, visit } from './measure.js';
import { PAGES } from './pages.js';
import { serve } from './server.js';
import { intoReadme, summary, tables } from './table.js';

const OWN = 0; // the rows that a page carries itself
const WHOLE = {
  runs: 3,
  minutes: 22,
  coldStarts: 2,
  slowdowns: [1, 4],
  changes: [
    { rows: OWN, slowdown: 1, rounds: 2 },
    { rows: OWN, slowdown: 4, rounds: 1 },
    { rows: 60, slowdown: 1, rounds: 1 },
    { rows: 10_000, slowdown: 1, rounds: 1 },
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
const loadBefore = os.loadavg()[0];
const start = performance.now();
const minutes = () => (performance.now() - start) / 60_000;
const say = (text) => console.log(`${minutes().toFixed(1).padStart(5)} min  ${text}`);

// «page rows» → why: who did not answer with so many rows is not asked again with as many. Whose numbers differ ends everything.
const failures = new Map();

// Twenty minutes later would be a bad time to learn that the README has no place for the table.
const readme = new URL('../README.md', import.meta.url);
if (!isQuick) intoReadme(await readFile(readme, 'utf8'), '');

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
    let now = OWN;
    const checked = await visit(server.origin, name, 1, async ({ page }) => {
      await page.run('started');
      for (const [rows, numbers] of wanted) {
        now = rows;
        if (rows !== OWN) await page.run(`load(${rows})`);
        await check(page, `${rows || 'its own'} rows`, numbers);
      }
    }).catch(unanswered);
    if (!checked?.failure) continue;
    failures.set(`${name} ${now}`, checked.failure);
    say(`${now} rows: ${checked.failure}`);
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
    for (const page of turn) {
      const failure = failures.get(`${page} ${what.rows}`);
      run.changes.push({ page, ...what, ...failure ? { failure } : await session(server.origin, page, what) });
    }
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
    load: loadBefore,
    browser: product,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: import.meta.dirname, encoding: 'utf8' }).trim(),
    versions: bundles.versions,
  };
}

async function report(results) {
  const whole = tables(results);
  console.log(`\n${whole}`);
  const json = written(results);
  if (isQuick) {
    await keep('results.json', json);
    await keep('results.md', whole);
    await keep('readme.md', summary(results));
    return say('a quick run: its results are in target/bench/, and README.md and bench/ stay as they are');
  }
  await writeFile(new URL('results.json', import.meta.url), json);
  await writeFile(new URL('results.md', import.meta.url), whole);
  await writeFile(readme, intoReadme(await readFile(readme, 'utf8'), summary(results)));
  say('wrote bench/results.json, bench/results.md and the table in README.md');
}

// A line for each measurement; thousandths of a millisecond are noise.
function written(results) {
  const text = JSON.stringify(results, (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value));
  return `${text.replaceAll('{"page"', '\n{"page"')}\n`;
}
