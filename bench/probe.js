// How a page's time is taken, the same on all of them: this runs in the page, before any script of its own.

export const PROBE = `
const channel = new MessageChannel();
// A message posted in a frame arrives when the frame has been laid out and painted.
const afterPaint = () => new Promise((resolve) => { channel.port1.onmessage = resolve; channel.port2.postMessage(0); });
const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(afterPaint())));
const shown = () => (dashboard.drawsInFrame ? afterPaint() : frame());
const started = new Promise((resolve) => addEventListener('DOMContentLoaded', async () => {
  await dashboard.ready;
  await shown();
  resolve(performance.now());
}));

async function load(rows) {
  const start = performance.now();
  await dashboard.load(rows);
  await shown();
  return performance.now() - start;
}

// From the change to the end of the first frame in which the charts have it.
async function change(part) {
  let isDrawn = false;
  const start = performance.now();
  Promise.resolve(dashboard.filter(part)).then(() => { isDrawn = true; });
  do await frame(); while (!isDrawn);
  return performance.now() - start;
}

// The reader's whole script; between the steps the page may finish what it puts off.
async function play(script) {
  const times = [];
  for (const part of script) {
    times.push(await change(part));
    await dashboard.settled?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}`;
