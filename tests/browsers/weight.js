// What the widget does in a page, counted and not timed: `node tests/browsers/weight.js MODULE` prints a line a figure, for
// `cargo xtask weigh`. MODULE is the shipped module in which each step says so: a function that begins or ends, a turn of a loop.
// Only calls and elements of our own are counted, so that the next Chromium finds the same. Not here, since they differ from run
// to run: layouts and styles of the browser's own frames, calls into the module (a frame is one), and the module's memory after many
// rows, which come in chunks.

import { readFile } from 'node:fs/promises';
import { SCRIPT, SHORT_SCRIPT, csvOf } from '../../bench/incidents.js';
import { start } from './drivers.js';
import { site } from './site.js';

const ROWS = 10_000;
const PATIENCE = 120_000;
// As wide as an article, so that the window does not matter.
const PAGE = `<script>(${watch})()</script>
<article style="width: 960px; font: 16px/1.5 sans-serif"><dprk-heists loading="eager" lang="en" view="all"></dprk-heists></article>
<script src="heists/dprk-heists.js"></script>`;

const AT_START = ['canvas', 'out', 'layout', 'listeners', 'elements', 'texts', 'memory', 'steps'];
const IN_CHANGES = ['canvas', 'out', 'layout', 'listeners', 'mutations', 'steps'];
const NAMES = {
  canvas: ['drawing on canvases', 'calls'],
  out: ['from the module to the browser', 'calls'],
  layout: ['asked for layout or computed style', 'reads'],
  listeners: ['listeners added', 'calls'],
  mutations: ['mutations of the shadow tree', 'records'],
  elements: ['in the shadow tree', 'elements'],
  texts: ['in the shadow tree, texts', 'nodes'],
  memory: ['memory of the module', 'bytes'],
  steps: ['taken in the module', 'steps'],
};

const session = await start('chromium');
try {
  const { driver } = session;
  await driver.command('POST', '/timeouts', { script: PATIENCE });
  const host = await site(session);
  host.file('counted.wasm', await readFile(process.argv[2]));
  host.file('rows.csv', csvOf(ROWS));
  await driver.open(host.page('weight.html', PAGE));
  print('start', AT_START, await driver.run(started));
  print(`${SCRIPT.length} changes`, IN_CHANGES, await driver.run(changed, SCRIPT));
  print(`${ROWS} rows loaded`, ['steps'], await driver.run(loaded));
  print(`${SHORT_SCRIPT.length} changes with ${ROWS} rows`, ['canvas', 'mutations', 'steps'], await driver.run(changed, SHORT_SCRIPT));
} finally {
  await session.stop();
}

function print(when, keys, counts) {
  for (const key of keys) {
    const [what, unit] = NAMES[key];
    console.log(`${when}: ${what} ${counts[key]} ${unit}`);
  }
}

// From here on all runs in the page.

async function started(el) {
  await el.ready;
  await el.settled();
  return window.weight.all();
}

async function changed(el, script) {
  const added = window.weight.since();
  for (const part of script) {
    el.filter = part;
    await el.settled();
  }
  return added();
}

async function loaded(el) {
  const rows = await (await fetch('rows.csv')).blob();
  const added = window.weight.since();
  await el.load(rows);
  await el.settled();
  return added();
}

function watch() {
  const counts = { canvas: 0, out: 0, layout: 0, listeners: 0, mutations: 0, steps: 0 };
  let memory = null;

  // Every method and every property that is set.
  function count(owner, name, key, what = 'value') {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    const work = property[what];
    property[what] = function counted(...args) {
      counts[key]++;
      return work.apply(this, args);
    };
    Object.defineProperty(owner, name, property);
  }
  const canvas = CanvasRenderingContext2D.prototype;
  for (const [name, { value, set }] of Object.entries(Object.getOwnPropertyDescriptors(canvas))) {
    if (name === 'constructor') continue;
    if (typeof value === 'function') count(canvas, name, 'canvas');
    else if (set) count(canvas, name, 'canvas', 'set');
  }

  // What makes the browser lay out the page at once when anything has changed.
  for (const [owner, names] of [
    [Element.prototype, ['clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight', 'scrollTop']],
    [HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'offsetParent']],
  ]) for (const name of names) count(owner, name, 'layout', 'get');
  count(Element.prototype, 'getBoundingClientRect', 'layout');
  count(Element.prototype, 'getClientRects', 'layout');
  count(window, 'getComputedStyle', 'layout');
  count(EventTarget.prototype, 'addEventListener', 'listeners');

  const counting = (functions) => Object.fromEntries(Object.entries(functions).map(([name, work]) => [
    name, (...args) => (counts.out++, work(...args)),
  ]));
  const { compile } = WebAssembly;
  const bytesOf = async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer());
  WebAssembly.compile = async (own) => {
    // The script's own has no alignments, and is otherwise the same.
    const shipped = await bytesOf('heists/dprk-heists.wasm');
    if (shipped.length !== own.length) throw new Error(`the script's module has ${own.length} bytes, dprk-heists.wasm ${shipped.length}`);
    return compile.call(WebAssembly, await bytesOf('counted.wasm'));
  };
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, [module, imports]) {
      const step = { log_execution: () => { counts.steps++; } };
      const counted = Object.entries(imports).map(([name, them]) => [name, { ...counting(them), ...step }]);
      const instance = new target(module, Object.fromEntries(counted));
      memory = Object.values(instance.exports).find((it) => it instanceof WebAssembly.Memory);
      return instance;
    },
  });

  const observer = new MutationObserver(note);
  function note(records) {
    counts.mutations += records.length;
  }

  // Everything so far.
  function all() {
    const root = document.querySelector('dprk-heists').shadowRoot;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (texts.nextNode()) length++;
    note(observer.takeRecords());
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    return { ...counts, elements: root.querySelectorAll('*').length, texts: length, memory: memory.buffer.byteLength };
  }

  // A function that says what has been added until it is called.
  function since() {
    const before = all();
    return () => Object.fromEntries(Object.entries(all()).map(([key, count]) => [key, count - before[key]]));
  }
  window.weight = { all, since };
}
