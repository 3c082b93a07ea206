// The measurements themselves. Each starts a browser of its own with a fresh profile, and gives plain numbers.

import { NoAnswer, launch } from './browser.js';
import { SCRIPT, SHORT_SCRIPT } from './incidents.js';
import { PROBE } from './probe.js';

// Milliseconds from the start of the navigation to the end of the frame with the last chart, nothing cached.
export const coldStart = (origin, name, slowdown) => visit(origin, name, slowdown, ({ page }) => page.run('started'));

// One page with so many rows (none: with its own data): how long they take to load, what a change takes, what stays in memory.
export const session = (origin, name, { rows, slowdown, rounds }) => visit(origin, name, slowdown, async ({ page, memory }) => {
  await page.run('started');
  const load = rows ? await page.run(`load(${rows})`) : null;
  const steps = rows >= MANY ? SHORT_SCRIPT : SCRIPT;
  // Unmeasured first: the engine has then compiled what runs often, as it soon has for a reader. Of many rows two steps do that.
  await play(page, rows >= MANY ? [steps[0], steps.at(-1)] : steps);

  const changes = [];
  const before = await busy(page);
  for (let round = 0; round < rounds; round++) changes.push(...await play(page, steps));
  const main = (await busy(page) - before) / changes.length;

  const result = { load, changes, main, memory: await memory() };
  if (rows > 60) {
    await page.run('load(60)');
    result.memoryAfter = await memory();
  }
  return result;
}).catch(unanswered);

// A page that does not answer is a result, too; any other error ends the run.
export function unanswered(error) {
  if (error instanceof NoAnswer) return { failure: error.message };
  throw error;
}

const MANY = 1_000_000;

const play = (page, steps) => page.run(`play(${JSON.stringify(steps)})`);

// Milliseconds that the page's main thread has been at work.
async function busy(page) {
  const { metrics } = await page.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

export async function visit(origin, name, slowdown, work) {
  const browser = await launch();
  try {
    const { page } = browser;
    await page.send('Performance.enable');
    // The process that will hold the page, so that its processor is slow from the first byte on.
    await page.go(`${origin}/blank.html`);
    await page.run('new Promise((resolve) => (document.readyState === "complete" ? resolve() : addEventListener("load", () => resolve())))');
    await browser.quiet();
    if (slowdown > 1) await page.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: PROBE });
    await page.go(`${origin}/${name}.html`);
    return await work(browser);
  } catch (error) {
    error.message = `${name}: ${error.message}`;
    throw error;
  } finally {
    await browser.stop();
  }
}
