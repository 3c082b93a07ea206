// A finger on a telephone: what it opens is on the screen and large enough, and what it scrolls is the page.
// Real touches, as the browser gets them from the screen; of the three engines only Chromium's driver can give them.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { engines, start } from './drivers.js';
import { rested } from './until.js';
import { CHECKOUT, filter, open } from './widget.js';

const PAGE = new URL('index.html', CHECKOUT);
const [WIDTH, HEIGHT] = [375, 720];
const FINGER = 44;
// A sheet begins to come, and the page to scroll, sooner than this.
const BEGIN = 150;

describe('a finger', { skip: !engines.includes('chromium') }, () => {
  let session, driver;
  const devtools = (cmd, params) => driver.command('POST', '/goog/cdp/execute', { cmd, params });

  before(async () => {
    session = await start('chromium');
    driver = session.driver;
    await phone(WIDTH);
  });
  after(() => session.stop());

  const phone = async (width) => {
    await devtools('Emulation.setDeviceMetricsOverride', {
      width, height: HEIGHT, screenWidth: width, screenHeight: HEIGHT, deviceScaleFactor: 2, mobile: true,
    });
    await devtools('Emulation.setTouchEmulationEnabled', { enabled: true });
  };
  const calm = async () => {
    await pause(BEGIN);
    await rested('sheet and page', () => driver.run((el) => [scrollY, ...['.tip', '.panel'].map((it) => el.shadowRoot.querySelector(it).getBoundingClientRect().top)]));
  };
  const tap = async ({ x, y }) => {
    await devtools('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await devtools('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await calm();
  };
  const swipe = async ({ x, y }, up) => {
    await devtools('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let step = 1; step <= 10; step += 1) {
      await devtools('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - up * step / 10 }] });
    }
    await devtools('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await calm();
  };
  const tapOn = async (selector) => tap(await driver.run(middle, selector));
  const lowestMarks = () => driver.run((el) => [...el.shadowRoot.querySelectorAll('.plot')]
    .flatMap((plot, place) => (plot.checkVisibility() && plot.querySelector('.mark') ? [place] : [])));

  test('sees the tooltip of the lowest mark of every chart on the screen, and the mark over it', async () => {
    await open(driver, PAGE);
    const plots = await lowestMarks();
    assert.ok(plots.length >= 8, `${plots.length} charts have marks`);
    for (const plot of plots) {
      const mark = await driver.run(lowest, plot);
      await tap(mark);
      const { tip, halo, name } = await driver.run(tooltip);
      assert.ok(tip && tip.top >= 0.4 * HEIGHT - 1 && Math.abs(tip.bottom - HEIGHT) < 1, `${name}: the sheet is ${JSON.stringify(tip)}`);
      assert.ok(tip.left >= 0 && tip.right <= WIDTH, `${name}: as wide as the screen`);
      assert.ok(halo.bottom <= tip.top && halo.top >= 0, `${name}: ${JSON.stringify({ halo, tip })}`);
      await tap({ x: 4, y: 4 });
      assert.equal((await driver.run(tooltip)).tip, null, `${name}: a tap beside it closes it`);
    }
    // A mark whose sheet was closed shows it again, instead of filtering.
    for (const close of [{ x: 4, y: 4 }, null]) {
      await tap(await driver.run(lowest, plots.at(-1)));
      assert.ok((await driver.run(tooltip)).tip, 'again');
      if (close) await tap(close);
    }
  });

  test('may scroll the page under an open sheet', async () => {
    await open(driver, PAGE);
    await tap(await driver.run(lowest, 'trend'));
    const from = await driver.run(() => scrollY);
    await swipe({ x: WIDTH / 2, y: 200 }, 100);
    assert.ok(await driver.run(() => scrollY) > from);
    assert.ok((await driver.run(tooltip)).tip);
    await driver.press('Escape');
    assert.equal((await driver.run(tooltip)).tip, null, 'Escape closes it, wherever the focus is');
  });

  test('first sees, then chooses', async () => {
    await open(driver, PAGE);
    const all = await driver.run((el) => el.summary().incidents);
    const bar = await driver.run(lowest, 'trend');
    await tap(bar);
    assert.equal(await driver.run((el) => el.summary().incidents), all);
    await tap(await driver.run((el) => {
      const { left, top, width, height } = el.shadowRoot.querySelector('.pointed .halo').getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }));
    assert.ok(await driver.run((el) => el.summary().incidents) < all);
  });

  test('goes on to the next mark and closes the sheet by its buttons, each large enough', async () => {
    await open(driver, PAGE);
    await tap(await driver.run(lowest, 'incidents'));
    const first = await driver.run(tooltip);
    assert.deepEqual(await driver.run(small, '.tip', FINGER), []);
    await tapOn('.tip [data-do="tip -1"]');
    const second = await driver.run(tooltip);
    assert.notEqual(second.name, first.name);
    assert.ok(second.halo.bottom <= second.tip.top, 'its mark is in sight, too');
    await tapOn('.tip [data-do="tip 1"]');
    assert.equal((await driver.run(tooltip)).name, first.name);
    await tapOn('.tip-text .muted');
    assert.ok((await driver.run(tooltip)).tip, 'a tap on its words leaves it open');
    await tapOn('.tip-close');
    assert.equal((await driver.run(tooltip)).tip, null);
    assert.ok(await driver.run((el) => el.shadowRoot.activeElement.matches('.incidents .mark')), 'the focus is back on the mark');
  });

  test('scrolls the page from every chart', async () => {
    await open(driver, PAGE);
    for (const chart of ['share', 'wmd', 'trend', 'incidents', 'said']) {
      const from = await driver.run((el, chart) => {
        const canvas = el.shadowRoot.querySelector(`.${chart} canvas`);
        canvas.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = canvas.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, scroll: scrollY, touch: getComputedStyle(canvas).touchAction };
      }, chart);
      assert.match(from.touch, /^(auto|pan-y pinch-zoom)$/, chart);
      await swipe(from, 200);
      const { scroll, tip } = await driver.run((el) => ({ scroll: scrollY, tip: !el.shadowRoot.querySelector('.tip').hidden }));
      assert.ok(scroll - from.scroll > 150, `${chart}: the page went ${scroll - from.scroll} px`);
      assert.equal(tip, false, `${chart}: a finger that scrolls points at nothing`);
    }
  });

  test('gets the filters on a sheet of their own, and back', async () => {
    await open(driver, PAGE);
    await driver.run((el) => el.shadowRoot.querySelector('.pill.filters').scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await driver.run(() => scrollY);
    await tapOn('.pill.filters');
    const panel = await driver.run((el) => {
      const panel = el.shadowRoot.querySelector('.panel');
      const { top, left, width, height } = panel.getBoundingClientRect();
      const open = panel.querySelectorAll('.fold[open]').length;
      return { top, left, width, height, open, isModal: panel.matches(':modal'), focus: panel.contains(el.shadowRoot.activeElement) };
    });
    assert.deepEqual(panel, { top: 0, left: 0, width: WIDTH, height: HEIGHT, open: 0, isModal: true, focus: true });

    // Every rule, folded and unfolded.
    assert.deepEqual(await driver.run(small, '.panel', FINGER), []);
    for (const rule of ['loss', 'doubt', 'target', 'method', 'evidence', 'actor', 'country']) {
      await tapOn(`.panel .${rule} > summary`);
      assert.ok(await driver.run((el, rule) => el.shadowRoot.querySelector(`.panel .${rule}`).open, rule), rule);
    }
    assert.deepEqual(await driver.run(small, '.panel', FINGER), []);

    // A choice acts at once, and the button says what it leads to.
    await tapOn('.panel .target [value=exchange]');
    const said = await driver.run((el) => [el.summary().incidents, el.shadowRoot.querySelector('.panel .total').textContent]);
    assert.ok(said[1].includes(`${said[0]} thefts, US$`), said.join());

    // Nothing behind it gets the focus, by however many steps.
    for (let step = 0; step < 60; step += 1) await driver.press('Tab');
    assert.ok(await driver.run((el) => {
      const { activeElement } = el.shadowRoot;
      return !activeElement || el.shadowRoot.querySelector('.panel').contains(activeElement);
    }));

    for (const leave of [() => tapOn('.panel-end .strong'), () => driver.press('Escape')]) {
      await leave();
      assert.deepEqual(await driver.run((el) => [
        el.shadowRoot.querySelector('.panel').getClientRects().length, el.shadowRoot.activeElement.className, el.shadowRoot.querySelector('.pill.filters').ariaExpanded,
      ]), [0, 'pill filters set', 'false']);
      assert.ok(Math.abs(await driver.run(() => scrollY) - before) < 2, 'the page is where it was');
      await tapOn('.pill.filters');
    }
  });

  for (const width of [280, 320, WIDTH]) {
    test(`finds nothing cut off at ${width} px, all unfolded`, async () => {
      await phone(width);
      await open(driver, PAGE);
      await filter(driver, { view: 'all' });
      await tap(await driver.run(lowest, 'trend'));
      assert.deepEqual(await driver.run(cut, '.tip'), []);
      await tap({ x: 4, y: 4 });
      await tapOn('.pill.filters');
      await driver.run((el) => el.shadowRoot.querySelectorAll('.panel details').forEach((fold) => { fold.open = true; }));
      assert.deepEqual(await driver.run(cut, '.panel'), []);
      assert.deepEqual(await driver.run(small, '.panel', FINGER), []);
      assert.ok(await driver.run(() => document.documentElement.scrollWidth <= innerWidth), 'the page does not scroll sideways');
      await phone(WIDTH);
    });
  }
});

// Runs in the page: where an element is, scrolled into sight.
function middle(el, selector) {
  const element = el.shadowRoot.querySelector(selector);
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + Math.min(width / 2, 60), y: top + height / 2 };
}

// The mark of a chart that ends lowest, at the foot of the screen.
function lowest(el, which) {
  const plot = typeof which === 'number' ? el.shadowRoot.querySelectorAll('.plot')[which] : el.shadowRoot.querySelector(`.${which} .main .plot, .${which}.main .plot`);
  const marks = [...plot.querySelectorAll('.mark')];
  const end = (mark) => mark.getBoundingClientRect().bottom;
  const mark = marks.reduce((low, it) => (end(it) > end(low) ? it : low));
  mark.scrollIntoView({ block: 'end', behavior: 'instant' });
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: Math.min(top + height / 2, innerHeight - 2) };
}

function tooltip(el) {
  const tip = el.shadowRoot.querySelector('.tip');
  const box = ({ top, bottom, left, right }) => ({ top, bottom, left, right });
  const halo = el.shadowRoot.querySelector('.pointed .halo');
  return {
    tip: tip.getClientRects().length ? box(tip.getBoundingClientRect()) : null,
    halo: halo && box(halo.getBoundingClientRect()),
    name: tip.querySelector('strong')?.textContent,
  };
}

// Which targets are too low for a finger. A thumb of the slider has buttons beside it that do the same.
function small(el, inside, least) {
  const targets = el.shadowRoot.querySelectorAll(['button', 'a', 'summary', 'select', 'label', '[type=number]'].map((it) => `${inside} ${it}`).join());
  return [...targets].filter((it) => it.checkVisibility()).flatMap((it) => {
    const { height } = it.getBoundingClientRect();
    return height < least - 0.5 ? [`${it.textContent.trim() || it.name}: ${height}`] : [];
  });
}

// What is wider than its place, or sticks out of the screen.
function cut(el, inside) {
  return [...el.shadowRoot.querySelectorAll(`${inside} *`)].filter((it) => it.checkVisibility()).flatMap((it) => {
    const { left, right, width } = it.getBoundingClientRect();
    const isHidden = getComputedStyle(it).clipPath !== 'none';
    return !isHidden && width && (left < -1 || right > innerWidth + 1) ? [`${it.className || it.localName}: ${left}–${right}`] : [];
  });
}
