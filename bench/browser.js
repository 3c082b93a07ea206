// A headless Chromium with a fresh profile, spoken to in its own protocol over a pipe: JSON messages, each closed by a zero byte.
// WebDriver would do for most of it, but its driver evaluates scripts of its own in the page that is timed.

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { find } from '../tests/browsers/process.js';

const FLAGS = [
  // --no-sandbox: as root, Chromium refuses to start with one.
  '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars', '--window-size=1280,1400',
  // What it does for itself in the background would be somebody's time.
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps', '--disable-extensions',
  // The three popups are pages that it otherwise loads for its own address bar in the first second: 0.4 s of processor.
  `--disable-features=${[
    'SpareRendererForSitePerProcess', 'Translate', 'OptimizationHints', 'MediaRouter',
    'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup',
  ]}`,
  // A frame begins when it is asked for, not at the next sixtieth of a second: the wait is no page's doing.
  '--disable-frame-rate-limit', '--disable-gpu-vsync',
  '--remote-debugging-pipe',
];
const STARTED = 'about:blank';
// Longer than any page needs that works.
const PATIENCE = 120_000;

// A page that hangs, has crashed, or is simply at work for longer than anybody would wait.
export class NoAnswer extends Error {}

// → { page, quiet(), memory(), event(method), stop() }, where page is { go(url), run(expression), send(method, params) }
export async function launch() {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'dprk-heists-bench-'));
  const advice = 'on Debian: apt-get install chromium';
  const child = spawn(find('chromium', { variable: 'CHROMIUM', advice }), [...FLAGS, `--user-data-dir=${profile}`, STARTED], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const { send, event } = conversation(child.stdio[3], child.stdio[4], ended);

  const stop = async () => {
    end(child);
    await ended;
    running.delete(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const { targetInfos } = await send('Target.getTargets');
    const { targetId } = targetInfos.find(({ type }) => type === 'page');
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const page = pageOf((method, params) => send(method, params, sessionId));
    await page.send('Page.enable');
    return { page, quiet: () => quiet(send), memory: () => memory(page, send), event, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function pageOf(send) {
  return {
    send,

    async go(url) {
      const { errorText } = await send('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
    },

    // The value of an expression, once its promise is kept.
    async run(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
      return result.value;
    },
  };
}

// Waits until the browser has started and does nothing any more, or for as long as is reasonable.
async function quiet(send) {
  const used = async () => (await send('SystemInfo.getProcessInfo')).processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  let before = await used();
  for (let time = 0; time < 30; time++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await used();
    if (now - before < 0.005) return;
    before = now;
  }
}

// Bytes after a collection: the JavaScript heap, what lies behind array buffers, and all of the page's process.
async function memory(page, send) {
  for (let time = 0; time < 2; time++) await page.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await page.send('Runtime.getHeapUsage');
  const { processInfo } = await send('SystemInfo.getProcessInfo');
  const [busiest] = processInfo.filter(({ type }) => type === 'renderer').sort((a, b) => b.cpuTime - a.cpuTime);
  return { heap: usedSize, buffers: backingStorageSize, process: await privately(busiest.id) };
}

// What the process has for itself: what it shares with others depends on how many others there are.
async function privately(pid) {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
  const sizes = [...text.matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB/gm)];
  return 1024 * sizes.reduce((sum, [, size]) => sum + Number(size), 0);
}

function conversation(input, output, ended) {
  const waiting = new Map();
  const listeners = new Map();
  let last = 0;
  let rest = Buffer.alloc(0);
  output.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const { id, result, error, method, params } = JSON.parse(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
      if (method) listeners.get(method)?.(params);
      const answer = waiting.get(id);
      waiting.delete(id);
      if (error) answer?.reject(new Error(`${answer.method}: ${error.message}`));
      else answer?.resolve(result);
    }
  });
  ended.then(() => waiting.forEach(({ method, reject }) => reject(new Error(`${method}: the browser ended`))));
  input.on('error', () => {});

  const send = (method, params = {}, sessionId = undefined) => new Promise((resolve, reject) => {
    const id = ++last;
    const late = setTimeout(() => reject(new NoAnswer(`no answer within ${PATIENCE / 1000} s`)), PATIENCE);
    waiting.set(id, {
      method,
      resolve: (value) => { clearTimeout(late); resolve(value); },
      reject: (error) => { clearTimeout(late); reject(error); },
    });
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  });
  // The next event of that name.
  const event = (method) => new Promise((resolve) => listeners.set(method, resolve));
  return { send, event };
}

// The browser leads a process group of its own, and none of it outlives the bench.
const running = new Set();
function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
process.once('exit', () => running.forEach(end));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(1));
