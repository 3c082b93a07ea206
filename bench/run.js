// The whole bench: bundles the pages, checks their numbers, measures them in turn, writes results.json, results.md and the README's table.
// Called by `cargo xtask bench`; with any word behind it (options.js), it writes to target/bench/ alone.

import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { launch } from './browser.js';
import { bundle, keep } from './build.js';
import { check, expected, expectedOfNarrow } from './check.js';
import { realIncidents } from './incidents.js';
import { articleShift, coldStart, narrowLoad, reading, session, unanswered, visit } from './measure.js';
import { OWN, options } from './options.js';
import { CHARTJS, FLOOR, OURS } from './pages.js';
import { NARROW, serve } from './server.js';
import { intoReadme, summary, tables } from './table.js';

// Who reads the narrow rows: we, d3-dsv, typed arrays.
const NARROW_PAGES = [OURS, CHARTJS, FLOOR];
// The slow processor of a cheap phone.
const SLOW = 4;
const GRACE = 4;

const plan = options(process.argv.slice(2));
const does = (...kinds) => kinds.some((kind) => plan.kinds.includes(kind));
const hasRows = does('change', 'load', 'memory');
const narrowPages = does('load') && Math.max(...plan.sizes) >= 1_000_000 ? plan.pages.filter((name) => NARROW_PAGES.includes(name)) : [];
const loadBefore = os.loadavg()[0];
const start = performance.now();
const minutes = () => (performance.now() - start) / 60_000;
const say = (text) => console.log(`${minutes().toFixed(1).padStart(5)} min  ${text}`);

// «page rows»: who did not answer with so many rows is not asked again with as many. Whose numbers differ ends everything.
const failures = new Set();
const isAble = (page, rows) => !failures.has(`${page} ${rows}`);
const samples = [];
const add = (run, page, list) => samples.push(...list.map((it) => ({ run, page, ...it })));

// Twenty minutes later would be a bad time to learn that the README has no place for the table.
const readme = new URL('../README.md', import.meta.url);
if (plan.isWhole) intoReadme(await readFile(readme, 'utf8'), '');

// Whatever hangs, hangs no longer than that.
const watchdog = setTimeout(() => {
  console.error(`not done after ${plan.minutes + GRACE} minutes: given up`);
  process.exit(1);
}, (plan.minutes + GRACE) * 60_000);

const bundles = await bundle(plan.pages);
say(`bundled ${plan.pages.length} pages`);
const sizes = hasRows ? [...new Set([60, ...plan.sizes])].filter((rows) => rows !== OWN) : [];
const server = await serve(bundles.files, [...sizes, ...narrowPages.length ? [NARROW] : []]);
try {
  await checkAll();
  await report({ ...await circumstances(), runs: await allRuns(), plan, sizes: bundles.sizes, data: bundles.data, bytes: bytes(), samples });
} finally {
  await server.stop();
}
clearTimeout(watchdog);

function bytes() {
  return Object.fromEntries([...sizes, ...narrowPages.length ? [NARROW] : []].map((rows) => [rows, Buffer.byteLength(server.csv(rows))]));
}

async function checkAll() {
  const wanted = new Map([[OWN, expected(await realIncidents())]]);
  for (const rows of sizes) wanted.set(rows, expected(server.csv(rows)));
  if (narrowPages.length) wanted.set(NARROW, expectedOfNarrow(server.csv(NARROW)));
  for (const name of plan.pages) {
    let now = OWN;
    const failed = await visit(server.origin, name, 1, async ({ page }) => {
      await page.run('started');
      for (const [rows, numbers] of wanted) {
        if (rows === NARROW && !narrowPages.includes(name)) continue;
        now = rows;
        if (rows !== OWN) await page.run(`load(${JSON.stringify(rows)})`);
        await check(page, `${rows || 'its own'} rows`, numbers);
      }
    }).catch(unanswered);
    if (!failed) continue;
    failures.add(`${name} ${now}`);
    add(-1, name, [{ rows: now, ...failed }]);
    say(`${now} rows: ${failed.failure}`);
  }
  say(`checked the numbers of ${plan.pages.length} pages with ${[...wanted.keys()].map((rows) => rows || 'their own').join(', ')} rows`);
}

// → how many. No run is begun that would, at the pace so far, end after the time is over; there is always one.
async function allRuns() {
  for (let run = 0; run < plan.runs; run++) {
    const before = minutes();
    const share = (plan.minutes - before) / (plan.runs - run);
    await oneRun(run, before + share);
    const took = minutes() - before;
    say(`run ${run + 1} of ${plan.runs} took ${took.toFixed(1)} min`);
    if (minutes() + took > plan.minutes + 1) return run + 1;
  }
  return plan.runs;
}

// Page by page in turn, each run beginning with another page: what the machine does meanwhile meets all of them.
// What is left of the run's time goes into further cold starts, of which one says least.
async function oneRun(run, end) {
  const turn = [...plan.pages.slice(run), ...plan.pages.slice(0, run)];
  await coldStarts(run, turn);
  if (hasRows) await sessions(run, turn);
  for (const page of narrowPages.filter((name) => isAble(name, NARROW))) add(run, page, await narrowLoad(server.origin, page));
  if (does('read') && plan.pages.includes(OURS)) {
    add(run, OURS, await reading(server.origin, SLOW));
    add(run, OURS, await articleShift(server));
    say(`run ${run + 1}: the read, and an article`);
  }
  for (let round = 1; round < plan.rounds && minutes() < end; round++) await coldStarts(run, turn);
}

async function coldStarts(run, turn) {
  if (!does('start')) return;
  for (const slowdown of plan.slowdowns) {
    for (const page of turn) add(run, page, await coldStart(server.origin, page, slowdown));
  }
  say(`run ${run + 1}: cold starts`);
}

async function sessions(run, turn) {
  for (const page of turn) {
    const able = plan.sizes.filter((rows) => isAble(page, rows));
    add(run, page, await session(server.origin, page, { slowdown: 1, sizes: able, kinds: plan.kinds }));
  }
  say(`run ${run + 1}: ${plan.sizes.map((rows) => rows || 'own').join(', ')} rows`);
  if (!does('change') || !plan.sizes.includes(OWN)) return;
  for (const page of turn) add(run, page, await session(server.origin, page, { slowdown: SLOW, sizes: [OWN], kinds: ['change'] }));
  say(`run ${run + 1}: own rows, processor ÷ ${SLOW}`);
}

async function circumstances() {
  const browser = await launch();
  const { product } = await browser.page.send('Browser.getVersion').finally(browser.stop);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${os.cpus()[0].model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()} ${os.arch()}`,
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
  if (!plan.isWhole) {
    await keep('results.json', json);
    await keep('results.md', whole);
    await keep('readme.md', summary(results));
    return say('not a whole run: its results are in target/bench/, and README.md and bench/ stay as they are');
  }
  await writeFile(new URL('results.json', import.meta.url), json);
  await writeFile(new URL('results.md', import.meta.url), whole);
  await writeFile(readme, intoReadme(await readFile(readme, 'utf8'), summary(results)));
  say('wrote bench/results.json, bench/results.md and the table in README.md');
}

// A line for each sample; thousandths of a millisecond are noise.
function written(results) {
  const text = JSON.stringify(results, (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value));
  return `${text.replaceAll('{"run"', '\n{"run"')}\n`;
}
