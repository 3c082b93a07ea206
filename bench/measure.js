// The measurements themselves. Each starts a browser of its own with a fresh profile, and gives samples: plain objects that say what
// they are of.

import { NoAnswer, launch } from './browser.js';
import { DRAG, SCRIPT, SHORT_SCRIPT } from './incidents.js';
import { OURS } from './pages.js';
import { PROBE } from './probe.js';
import { NARROW } from './server.js';

const MANY = 1_000_000;
// Milliseconds after which a page that is slow with so many rows goes no further in a script.
const LIMIT = 8_000;
const AFTERWARDS = 60;

// Times from the start of the navigation, nothing cached.
export const coldStart = (origin, name, slowdown) => visit(origin, name, slowdown, async ({ page, before }) => {
  const start = await page.run('wholeStart()');
  return [{ kind: 'start', slowdown, ...start, main: await busy(page) - before }];
});

// One page with one size after the other: what a change takes, how long rows take to load, what they leave in memory.
export async function session(origin, name, { slowdown, sizes, kinds }) {
  const samples = [];
  const work = async (browser) => {
    await browser.page.run('started');
    for (const rows of sizes) samples.push(...(await withRows(browser, rows, kinds)).map((it) => ({ ...it, rows, slowdown })));
    if (kinds.includes('memory') && sizes.at(-1) > AFTERWARDS) {
      await browser.page.run(`load(${AFTERWARDS})`);
      samples.push({ kind: 'memory after', rows: sizes.at(-1), slowdown, ...await browser.memory() });
    }
  };
  await visit(origin, name, slowdown, work).catch((error) => samples.push(unanswered(error)));
  return samples;
}

async function withRows({ page, memory }, rows, kinds) {
  const samples = [];
  if (rows) samples.push({ kind: 'load', ...await page.run(`wholeLoad(${rows})`) });
  if (kinds.includes('change')) samples.push(...await changes(page, rows));
  if (kinds.includes('memory')) samples.push({ kind: 'memory', ...await memory() });
  return samples;
}

async function changes(page, rows) {
  const steps = rows >= MANY ? SHORT_SCRIPT : SCRIPT;
  // Unmeasured first: the engine has then compiled what runs often, as it soon has for a reader. Of many rows two steps do that.
  await play(page, rows >= MANY ? [steps[0], steps.at(-1)] : steps);
  const before = await busy(page);
  const times = await play(page, steps);
  const samples = [{ kind: 'change', times, main: (await busy(page) - before) / times.length }];
  if (rows >= MANY) samples.push({ kind: 'drag', times: await page.run(`drag(${JSON.stringify(DRAG)}, ${LIMIT})`) });
  return samples;
}

const play = (page, steps) => page.run(`play(${JSON.stringify(steps)}, ${LIMIT})`);

// A million rows with no more than a theft needs.
export const narrowLoad = (origin, name) => visit(origin, name, 1, async ({ page }) => {
  await page.run('started');
  return [{ kind: 'load', rows: NARROW, slowdown: 1, ...await page.run(`wholeLoad('${NARROW}')`) }];
}).catch((error) => [unanswered(error)]);

// The scripted read of an article, by whoever is slow.
export async function reading(origin, slowdown) {
  const read = await reader();
  if (!read) return [];
  return visit(origin, OURS, slowdown, async ({ page }) => {
    await page.run('started');
    return [{ kind: 'read', slowdown, ...await read(page) }];
  });
}

async function reader() {
  try {
    return (await import('./read.js')).read;
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

// How far the embed code that the widget gives moves the article around it, at some widths.
export async function articleShift(server) {
  const code = await visit(server.origin, OURS, 1, ({ page }) => page.run('started.then(() => document.querySelector("dprk-heists").export("embed"))'));
  const text = `<p>${'What a reader reads, line after line. '.repeat(20)}</p>`;
  server.put('/article.html', `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width"><style>body { margin: 0; font: 17px/1.6 sans-serif }</style>
    ${text}${code.replace(/src="[^"]*"/, 'src="/dprk-heists.js"')}${text.repeat(6)}`);
  const samples = [];
  for (const width of [320, 768, 1280]) {
    const set = (page) => page.send('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
    samples.push(await visit(server.origin, 'article', 1, async ({ page }) => {
      const drawn = 'customElements.whenDefined("dprk-heists").then(() => document.querySelector("dprk-heists")).then((el) => el.ready.then(() => el.settled()))';
      const shift = await page.run(`${drawn}.then(() => longTasks(0)).then(shift)`);
      return { kind: 'shift', page: OURS, width, shift };
    }, set));
  }
  return samples;
}

// A page that does not answer is a result, too; any other error ends the bench.
export function unanswered(error) {
  if (error instanceof NoAnswer) return { kind: 'failure', failure: error.message };
  throw error;
}

// Milliseconds that the page's main thread has been at work.
async function busy(page) {
  const { metrics } = await page.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

export async function visit(origin, name, slowdown, work, prepare = () => {}) {
  const browser = await launch();
  try {
    const { page } = browser;
    await page.send('Performance.enable');
    // The process that will hold the page, so that its processor is slow from the first byte on.
    await page.go(`${origin}/blank.html`);
    await page.run('new Promise((resolve) => (document.readyState === "complete" ? resolve() : addEventListener("load", () => resolve())))');
    await browser.quiet();
    if (slowdown > 1) await page.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await prepare(page);
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: PROBE });
    const before = await busy(page);
    await page.go(`${origin}/${name}.html`);
    return await work({ ...browser, before });
  } catch (error) {
    error.message = `${name}: ${error.message}`;
    throw error;
  } finally {
    await browser.stop();
  }
}
