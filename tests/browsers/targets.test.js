// Fingers are thick: at the width of a phone, with a screen that is touched, everything to tap is big enough or far enough
// from what is next to it.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start } from './drivers.js';
import { CHECKOUT, focusTrend, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
// As wide as WCAG 2.5.8 has it, and as high as a finger wants it.
const LEAST = 24;
const TALL = 44;

const PAGES = {
  'as it opens': () => {},
  'filters open': (el) => { el.shadowRoot.querySelector('[data-do="panel filters"]').click(); },
  'everything unfolded': (el) => {
    el.shadowRoot.querySelector('[data-do="export cite"]').click();
    el.shadowRoot.querySelectorAll('details').forEach((it) => { it.open = true; });
  },
  'something chosen': (el) => { el.filter = { text: 'bridge', years: [2022, 2023] }; },
  'compact': (el) => { el.setAttribute('controls', 'compact'); },
  'compact, filters open': (el) => {
    el.setAttribute('controls', 'compact');
    el.shadowRoot.querySelector('[data-do="panel filters"]').click();
  },
  'nothing to control, everything unfolded': (el) => {
    el.setAttribute('controls', 'none');
    el.shadowRoot.querySelector('[data-do="export cite"]').click();
    el.shadowRoot.querySelectorAll('details').forEach((it) => { it.open = true; });
  },
  'nothing left': (el) => { el.filter = { text: 'zzzz' }; },
};

describe('touch', () => {
  let session;
  let driver;
  before(async () => {
    session = await start('chromium');
    driver = session.driver;
    const devtools = (cmd, params) => driver.command('POST', '/goog/cdp/execute', { cmd, params });
    await devtools('Emulation.setTouchEmulationEnabled', { enabled: true });
    await devtools('Emulation.setDeviceMetricsOverride', { width: 375, height: 812, deviceScaleFactor: 2, mobile: true });
  });
  after(() => session?.stop());

  for (const [name, prepare] of Object.entries(PAGES)) {
    test(name, async () => {
      await open(driver, INDEX);
      await driver.run(prepare);
      await check();
    });
  }

  test('a tooltip', async () => {
    await open(driver, INDEX);
    await focusTrend(driver);
    await check();
  });

  test('nothing is drag-only', async () => {
    const sliders = await driver.run((el) => [...el.shadowRoot.querySelectorAll('[type=range]')].map(({ name }) => [
      name, el.shadowRoot.querySelectorAll(`.stepper [name=${name}], [data-do^="step ${name} "]`).length]));
    assert.deepEqual(sliders, [['first', 3], ['last', 3]], 'a field and two buttons each');
  });

  async function check() {
    assert.ok(await driver.run(() => matchMedia('(pointer: coarse)').matches), 'a finger');
    const found = await driver.run(measure);
    assert.ok(found.length > 10, `${found.length} targets`);
    const tooSmall = found.filter(({ width, height }) => width < LEAST || height < TALL);
    assert.deepEqual(tooSmall.map(({ what, width, height }) => `${what}: ${width} × ${height}`), []);
    assert.deepEqual(found.flatMap(({ over, what }) => over.map((other) => `${what} lies over ${other}`)), []);
  }
});

// In the page: every target, with what takes the taps for it, and those that it lies over.
async function measure(el) {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await el.settled();
  const targets = [...el.shadowRoot.querySelectorAll('a[href], button, input, select, textarea, summary')]
    // Marks are found by the canvas under them, the nearest within 12 px of the finger.
    .filter((it) => it.checkVisibility() && !it.closest('.marks'))
    // Under a sheet that is open nothing can be tapped.
    .filter((it) => !el.shadowRoot.querySelector('dialog:modal') || it.closest('dialog'))
    // A link in a sentence is as high as its line.
    .filter((it) => !(it.localName === 'a' && getComputedStyle(it).display === 'inline'))
    .map((it) => {
      const box = (it.closest('label') ?? it).getBoundingClientRect();
      const what = `${it.localName}.${it.className} ${(it.ariaLabel ?? it.labels?.[0]?.textContent ?? it.textContent).slice(0, 40)}`;
      return { it, box, what, width: box.width, height: box.height };
    });
  // Two thumbs share a track; the tooltip floats over the page; a list scrolls its boxes out of sight.
  const floats = (it) => it.type === 'range' || it.closest('.tip, .keys-list');
  const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return targets.map(({ it, box, ...rest }, place) => ({
    ...rest,
    over: floats(it) ? [] : targets.slice(0, place).filter((other) => !floats(other.it) && overlap(box, other.box)).map(({ what }) => what),
  }));
}
