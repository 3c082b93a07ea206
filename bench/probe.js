// How a page's time is taken, the same on all of them: this runs in the page, before any script of its own.

export const PROBE = `
const channel = new MessageChannel();
// A message posted in a frame arrives when the frame has been laid out and painted.
const afterPaint = () => new Promise((resolve) => { channel.port1.onmessage = resolve; channel.port2.postMessage(0); });
const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(afterPaint())));
const shown = () => (dashboard.drawsInFrame ? afterPaint() : frame());
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const started = new Promise((resolve) => addEventListener('DOMContentLoaded', async () => {
  await dashboard.ready;
  await shown();
  resolve(performance.now());
}));

// What the browser itself writes down: tasks of more than 50 ms, and what moves without the reader's doing.
const written = { longtask: [], 'layout-shift': [] };
const observers = Object.entries(written).map(([type, list]) => {
  const take = (entries) => list.push(...entries);
  const observer = new PerformanceObserver((entries) => take(entries.getEntries()));
  observer.observe({ type, buffered: true });
  return () => take(observer.takeRecords());
});

// → { count, longest, blocked: their time beyond 50 ms each } of the long tasks that began since then
async function longTasks(since) {
  await pause(200);
  observers.forEach((take) => take());
  const times = written.longtask.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration);
  return { count: times.length, longest: Math.max(0, ...times), blocked: times.reduce((sum, time) => sum + time - 50, 0) };
}

const shift = () => written['layout-shift'].reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0);

// The start, and what the page goes on to do by itself.
async function wholeStart() {
  const time = await started;
  await dashboard.settled?.();
  return { time, long: await longTasks(0), later: await longTasks(time), shift: shift() };
}

async function load(rows) {
  const start = performance.now();
  await dashboard.load(rows);
  await shown();
  return performance.now() - start;
}

async function wholeLoad(rows) {
  const start = performance.now();
  const time = await load(rows);
  await dashboard.settled?.();
  return { time, long: await longTasks(start) };
}

// From the change to the end of the first frame in which the charts have it.
async function change(part) {
  let isDrawn = false;
  const start = performance.now();
  Promise.resolve(dashboard.filter(part)).then(() => { isDrawn = true; });
  do await frame(); while (!isDrawn);
  return performance.now() - start;
}

// The reader's whole script; between the steps the page may finish what it puts off. A page that is slow gets no further than the limit.
async function play(script, limit = Infinity) {
  const start = performance.now();
  const times = [];
  for (const part of script) {
    times.push(await change(part));
    await dashboard.settled?.();
    await pause(0);
    if (performance.now() - start > limit && times.length >= 3) break;
  }
  return times;
}

// A thumb of the years that is dragged: each frame brings the next change, and nothing that was put off is waited for.
async function drag(script, limit) {
  const start = performance.now();
  const times = [];
  for (const part of script) {
    times.push(await change(part));
    if (performance.now() - start > limit) break;
  }
  return times;
}`;
