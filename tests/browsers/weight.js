// What the widget does in a page, counted and not timed: `node tests/browsers/weight.js` prints a line a figure, for `cargo xtask weigh`.
// Only calls and elements of our own are counted, so that the next Chromium finds the same. Not here, since they differ from run
// to run: layouts and styles that the browser makes in its own frames, and the module's memory after many rows, which come in chunks.

import { SCRIPT } from '../../bench/incidents.js';
import { start } from './drivers.js';
import { site } from './site.js';

// As wide as an article, so that the window does not matter.
const PAGE = `<script>(${watch})()</script>
<article style="width: 960px; font: 16px/1.5 sans-serif"><dprk-heists loading="eager" lang="en" view="all"></dprk-heists></article>
<script src="heists/dprk-heists.js"></script>`;

// Calls into the module are left out at the start: how many frames pass until then is the machine's affair.
const AT_START = ['canvas', 'out', 'layout', 'listeners', 'elements', 'texts', 'memory'];
const IN_CHANGES = ['canvas', 'out', 'into', 'layout', 'listeners', 'mutations'];
const NAMES = {
  canvas: ['drawing on canvases', 'calls'],
  out: ['from the module to the browser', 'calls'],
  into: ['from the page to the module', 'calls'],
  layout: ['asked for layout or computed style', 'reads'],
  listeners: ['listeners added', 'calls'],
  mutations: ['mutations of the shadow tree', 'records'],
  elements: ['in the shadow tree', 'elements'],
  texts: ['in the shadow tree, texts', 'nodes'],
  memory: ['memory of the module', 'bytes'],
};

const session = await start('chromium');
try {
  const { driver } = session;
  const host = await site(session);
  await driver.open(host.page('weight.html', PAGE));
  print('start', AT_START, await driver.run(started));
  print(`${SCRIPT.length} changes`, IN_CHANGES, await driver.run(changed, SCRIPT));
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
  return window.weight();
}

// What the changes add.
async function changed(el, script) {
  const before = window.weight();
  for (const part of script) {
    el.filter = part;
    await el.settled();
  }
  const after = window.weight();
  return Object.fromEntries(Object.entries(after).map(([key, count]) => [key, count - before[key]]));
}

function watch() {
  const counts = { canvas: 0, out: 0, into: 0, layout: 0, listeners: 0, mutations: 0 };
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

  const counting = (functions, key) => Object.fromEntries(Object.entries(functions).map(([name, work]) => [
    name, typeof work === 'function' ? (...args) => (counts[key]++, work(...args)) : work,
  ]));
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, [module, imports]) {
      const instance = new target(module, Object.fromEntries(Object.entries(imports).map(([name, them]) => [name, counting(them, 'out')])));
      memory = Object.values(instance.exports).find((it) => it instanceof WebAssembly.Memory);
      const exports = counting(instance.exports, 'into');
      return new Proxy(instance, { get: (them, name) => (name === 'exports' ? exports : them[name]) });
    },
  });

  const observer = new MutationObserver(note);
  function note(records) {
    counts.mutations += records.length;
  }

  window.weight = () => {
    const root = document.querySelector('dprk-heists').shadowRoot;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (texts.nextNode()) length++;
    note(observer.takeRecords());
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    return { ...counts, elements: root.querySelectorAll('*').length, texts: length, memory: memory.buffer.byteLength };
  };
}
