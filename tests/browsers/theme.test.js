// The page around it decides: its colours and its reader's scheme and size of text, each in the moment it changes.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { until } from './until.js';
import { SCRIPT, open } from './widget.js';

const SITE = 'http://newsroom.test/';
const page = (attributes) => `<!doctype html><meta charset=utf-8><meta name=viewport content="width=device-width"><title>T</title>
  <link rel=icon href=data:,><style>
  html { background: #fff; color: #16181d; --brand: #016466 }
  html.night { background: #101418; color: #f0f0f0 }
  body.sepia { background: oklch(0.95 0.03 80) }
  .blue { --heists-accent: rgb(0 60 160) }
  </style><main><dprk-heists id=h view=all loading=eager ${attributes}></dprk-heists></main><script defer src="dprk-heists.js"></script>`;

// A property, a value in some syntax, the colour that this is, and the chart that shows it.
const PROPERTIES = [
  ['accent', 'rgb(0 90 0)', [0, 90, 0], '.share'],
  ['accent', 'oklch(0.628 0.2577 29.23)', [255, 0, 0], '.share'],
  ['text', 'hsl(240 100% 20%)', [0, 0, 102], '.trend'],
  ['muted', 'color-mix(in srgb, #333 50%, #555)', [68, 68, 68], '.trend'],
  ['grid', 'light-dark(#bcdefa, #000)', [188, 222, 250], '.trend'],
  ['grid', 'rgb(0 0 0 / 40%)', [153, 153, 153], '.trend'],
  ['background', 'rgb(255, 241, 229)', [255, 241, 229], '.incidents'],
  ['series-1', 'var(--brand)', [1, 100, 102], '.trend'],
  ['series-2', 'rebeccapurple', [102, 51, 153], '.trend'],
  ['series-3', '#123', [17, 34, 51], '.incidents'],
  ['series-4', 'color(srgb 0 0.4 0)', [0, 102, 0], '.incidents'],
  ['series-5', '#ace', [170, 204, 238], '.trend', 'target'],
  ['series-6', '#ace', [170, 204, 238], '.trend', 'target'],
];

for (const engine of engines) {
  describe(`${engine}: the widget looks like its page`, () => {
    let session;
    let driver;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      session.recorder.serve(`${SITE}dprk-heists.js`, { 'content-type': 'text/javascript' }, await readFile(SCRIPT));
    });
    after(() => session?.stop());

    const visit = async (attributes = '') => {
      session.recorder.serve(`${SITE}page.html`, { 'content-type': 'text/html' }, page(attributes));
      await open(driver, `${SITE}page.html`);
      await driver.run(install);
    };
    const style = (name, value) => driver.run((el, name, value) => el.style.setProperty(name, value), name, value);
    // Nobody tells the widget; it has to see by itself.
    const sees = (what, chart, rgb) => until(what, () => driver.run((el, chart, rgb) => hasColor(chart, rgb), chart, rgb));
    const looks = (what, chart, hash) => until(what, () => driver.run((el, chart, hash) => hashOf(chart) === hash, chart, hash));
    const hash = (chart) => driver.run((el, chart) => hashOf(chart), chart);
    const ink = () => driver.run((el) => getComputedStyle(el.shadowRoot.querySelector('.headline')).color);

    test('a property of the page changes the canvas, by itself', async () => {
      await visit();
      for (const [name, value, rgb, chart, stack = 'evidence'] of PROPERTIES) {
        await driver.run((el, stack) => { el.options = { stack }; return el.settled(); }, stack);
        const before = await hash(chart);
        await style(`--heists-${name}`, value);
        await sees(`--heists-${name}: ${value}`, chart, rgb);
        await style(`--heists-${name}`, '');
        await looks(`no --heists-${name}`, chart, before);
      }
      await style('--heists-text', 'rgb(1, 2, 3)');
      await sees('the text', '.trend', [1, 2, 3]);
      assert.equal(await ink(), 'rgb(1, 2, 3)');
    });

    test('what is no colour is ignored', async () => {
      await visit();
      const before = await hash('.trend');
      for (const name of ['background', 'text', 'muted', 'grid', 'accent', 'series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6']) {
        await style(`--heists-${name}`, 'nonsense(7)');
      }
      // A colour that comes with them shows that all have been read.
      await style('--heists-accent', '#005a00');
      await sees('the accent', '.share', [0, 90, 0]);
      await style('--heists-accent', 'nonsense(7)');
      await looks('the trend as it was', '.trend', before);
    });

    test('a class of the page, its ground and its text are seen when they change', async () => {
      await visit();
      const before = await hash('.share');
      await driver.run(() => { document.querySelector('main').className = 'blue'; });
      await sees('the accent of a class', '.share', [0, 60, 160]);
      await driver.run(() => { document.querySelector('main').className = ''; });
      await looks('the share without the class', '.share', before);

      await driver.run(() => { document.documentElement.className = 'night'; });
      await sees('the dark theme', '.share', [0xff, 0x72, 0x84]);
      assert.equal(await ink(), 'rgb(240, 240, 240)', 'the text of the article');
      const svg = await driver.run((el) => el.export('svg'));
      assert.match(svg, /fill="#101418"/, 'the picture has the ground of the page');
      await driver.run(() => { document.documentElement.className = ''; });
      await looks('the light theme again', '.share', before);

      await driver.run(() => { document.body.className = 'sepia'; });
      await until('the ground of the body', () => driver.run((el) => el.export('svg').then((svg) => /fill="#faec[d-f]/.test(svg) || /fill="#f[5-9]e[a-f]/.test(svg))));
    });

    test('the attribute wins, in pictures too, and says what it cannot read', async () => {
      await visit('theme=dark');
      await sees('the dark accent on a light page', '.share', [0xff, 0x72, 0x84]);
      assert.match(await driver.run((el) => el.export('svg')), /fill="#14171b"/);
      assert.deepEqual(await driver.run(cornerOfPng), [0x14, 0x17, 0x1b]);
      assert.equal(await driver.run((el) => getComputedStyle(el.shadowRoot.querySelector('.root')).backgroundColor), 'rgb(20, 23, 27)');

      await driver.run((el) => { el.setAttribute('theme', 'light'); document.documentElement.className = 'night'; });
      await sees('the light accent on a dark page', '.share', [0xb3, 0x12, 0x2d]);
      assert.deepEqual(await driver.run(cornerOfPng), [0xff, 0xff, 0xff]);

      const status = () => driver.run((el) => el.shadowRoot.querySelector('[role=status]').textContent);
      await driver.run((el) => el.setAttribute('theme', 'sepia'));
      assert.equal(await status(), 'theme: read "sepia", wanted one of "auto", "light", "dark"');
      await sees('the page decides', '.share', [0xff, 0x72, 0x84]);
      await driver.run((el) => el.setAttribute('theme', 'auto'));
      assert.equal(await status(), '');
    });

    test('all text grows with the reader’s, and never shrinks', async () => {
      await visit();
      const before = await driver.run(sizes);
      assert.equal(before.title, 17);
      const grown = (factor) => until(`${factor} times the size`, () => driver.run((el, title, factor) => (
        Math.abs(parseFloat(getComputedStyle(el.shadowRoot.querySelector('.title')).fontSize) - title * factor) < 0.1), before.title, factor));
      for (const [size, factor] of [['200%', 2], ['150%', 1.5], ['62.5%', 1], ['400%', 2], ['', 1]]) {
        await driver.run((el, size) => { document.documentElement.style.fontSize = size; }, size);
        await grown(factor);
        const now = await driver.run(sizes);
        // A row of bars is 24 px high; the chart of the parts is nothing but rows.
        assert.ok(Math.abs(now.parts - before.parts * factor) <= 2, `${size}: ${JSON.stringify(now)}, before ${JSON.stringify(before)}`);
        assert.ok(now.sharp, `${size}: a canvas pixel for each of the screen`);
      }
    });

    test('a mark of a grown chart is found where it is painted', async () => {
      await visit();
      await driver.run((el) => { document.documentElement.style.fontSize = '200%'; });
      await until('the larger text', () => driver.run((el) => getComputedStyle(el.shadowRoot.querySelector('.title')).fontSize === '34px'));
      const at = await driver.run(barOfParts);
      await driver.move(at.x, at.y);
      const [tip, mark] = await driver.run((el) => [el.shadowRoot.querySelector('.tip:not([hidden]) strong')?.textContent, el.shadowRoot.querySelector('.pointed .halo').getBoundingClientRect().toJSON()]);
      assert.ok(tip, 'the tooltip is open');
      assert.ok(mark.left <= at.x && at.x <= mark.right && mark.top <= at.y && at.y <= mark.bottom, JSON.stringify([at, mark]));
    });
  });
}

describe('chromium: the reader’s system', { skip: !engines.includes('chromium') }, () => {
  let session;
  let driver;
  before(async () => {
    session = await start('chromium');
    driver = session.driver;
    session.recorder.serve(`${SITE}dprk-heists.js`, { 'content-type': 'text/javascript' }, await readFile(SCRIPT));
    session.recorder.serve(`${SITE}page.html`, { 'content-type': 'text/html' }, page(''));
    await open(driver, `${SITE}page.html`);
    await driver.run(install);
  });
  after(() => session?.stop());

  const media = (name, value) => driver.command('POST', '/goog/cdp/execute', {
    cmd: 'Emulation.setEmulatedMedia', params: { features: name ? [{ name, value }] : [] },
  });

  test('forces its colours on canvas and page, and takes them back', async () => {
    const before = await driver.run(() => hashOf('.trend'));
    await media('forced-colors', 'active');
    await until('no red is left', () => driver.run(() => !hasColor('.trend', [0x8f, 0x0e, 0x24])));
    const { colors, system, swatches, chosen } = await driver.run(forced);
    assert.deepEqual(colors.filter((color) => !system.includes(color)), [], 'the system has no other colours');
    assert.equal(new Set(swatches).size, swatches.length, 'each tier has a pattern of its own');
    assert.notEqual(chosen[0], chosen[1], 'what is chosen is seen');
    assert.match(await driver.run((el) => el.export('svg')), /fill="#b3122d"/, 'others see the picture in its own colours');
    await media();
    await until('the colours are back', () => driver.run((el, hash) => hashOf('.trend') === hash, before));
  });

  test('stops what moves', async () => {
    const moves = () => driver.run((el) => {
      const tip = el.shadowRoot.querySelector('.tip');
      tip.hidden = false;
      return [...el.shadowRoot.querySelectorAll('*')].filter((it) => getComputedStyle(it).animationName !== 'none' && it.checkVisibility()).length;
    });
    assert.equal(await moves(), 1, 'only the tooltip fades');
    await media('prefers-reduced-motion', 'reduce');
    assert.equal(await moves(), 0);
    await media();
  });

  test('has text twice as large', async () => {
    const large = await start('chromium', { fontSize: 32 });
    try {
      large.recorder.serve(`${SITE}dprk-heists.js`, { 'content-type': 'text/javascript' }, await readFile(SCRIPT));
      large.recorder.serve(`${SITE}page.html`, { 'content-type': 'text/html' }, page(''));
      for (const width of [320, 375, 768, 1280]) {
        const metrics = { width, height: 900, deviceScaleFactor: 1, mobile: false };
        await large.driver.command('POST', '/goog/cdp/execute', { cmd: 'Emulation.setDeviceMetricsOverride', params: metrics });
        await open(large.driver, `${SITE}page.html`);
        assert.equal(await large.driver.run((el) => getComputedStyle(el.shadowRoot.querySelector('.title')).fontSize), '34px');
        assert.deepEqual(await large.driver.run(beyond), [], `${width} px`);
      }
    } finally {
      await large.stop();
    }
  });
});

// Puts what reads a chart's pixels on the page.
function install(el) {
  const pixels = (chart) => {
    const canvas = el.shadowRoot.querySelector(`.chart${chart} .main canvas`);
    const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  };
  window.hashOf = (chart) => pixels(chart).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0);
  window.hasColor = (chart, rgb) => {
    const data = pixels(chart);
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 3] === 255 && rgb.every((wanted, j) => Math.abs(data[i + j] - wanted) <= 2)) return true;
    }
    return false;
  };
  // Those of more than a fiftieth of what is painted: the edges of letters and stripes have all between.
  window.colorsOf = (chart) => {
    const data = pixels(chart);
    const counts = new Map();
    let all = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 3] < 255) continue;
      const color = data[i] << 16 | data[i + 1] << 8 | data[i + 2];
      counts.set(color, (counts.get(color) ?? 0) + 1);
      all += 1;
    }
    return [...counts].filter(([, count]) => count > all / 50).map(([color]) => `rgb(${color >> 16}, ${color >> 8 & 255}, ${color & 255})`);
  };
}

function forced(el) {
  const root = el.shadowRoot;
  const look = (it, ...names) => names.map((name) => getComputedStyle(it).getPropertyValue(name)).join();
  const system = ['Canvas', 'CanvasText', 'GrayText'].map((color) => {
    root.host.style.color = color;
    return getComputedStyle(root.host).color;
  });
  root.host.style.color = '';
  return {
    colors: colorsOf('.trend'),
    system,
    swatches: [0, 1, 2, 3].map((tier) => look(root.querySelector(`.tier-${tier}`), 'background-image', 'background-color')),
    chosen: [root.querySelector('.views :checked + span'), root.querySelector('.views :not(:checked) + span')].map((it) => look(it, 'background-color')),
  };
}

function sizes(el) {
  const canvas = el.shadowRoot.querySelector('.chart.share .companion canvas');
  return {
    title: parseFloat(getComputedStyle(el.shadowRoot.querySelector('.title')).fontSize),
    parts: canvas.clientHeight,
    sharp: Math.abs(canvas.width - canvas.clientWidth * devicePixelRatio) <= 1,
  };
}

// The middle of the first bar of the parts.
function barOfParts(el) {
  const canvas = el.shadowRoot.querySelector('.chart.share .companion canvas');
  canvas.scrollIntoView({ block: 'center' });
  const { left, top, width } = canvas.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + canvas.clientHeight / 12) };
}

async function cornerOfPng(el) {
  const bitmap = await createImageBitmap(await el.export('png'));
  const canvas = Object.assign(document.createElement('canvas'), { width: 2, height: 2 });
  const context = canvas.getContext('2d');
  context.drawImage(bitmap, 0, 0);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function beyond(el) {
  const { right } = el.getBoundingClientRect();
  return [...el.shadowRoot.querySelectorAll('*')]
    .filter((it) => !it.closest('.tip') && it.checkVisibility() && it.getBoundingClientRect().right > right + 1)
    .map((it) => `${it.localName}.${it.className}: ${it.textContent.slice(0, 40)}`);
}
