// Whoever cannot use a mouse, or cannot see, gets to every published figure, and hears who said it and when.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inWords, rows } from './data.js';
import { start } from './drivers.js';
import { CHECKOUT, filter, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);

// Where a topic or a measure is drawn, and in which state.
const CLAIMS = { 'wmd-funding-share': '.wmd .main', 'foreign-currency-share': '.wmd details' };
const ESTIMATES = { dprk_stolen_usd: 'usd', dprk_incidents: 'count' };

describe('every published figure is within reach', () => {
  let session;
  let driver;
  before(async () => {
    session = await start('chromium');
    driver = session.driver;
    await open(driver, INDEX);
  });
  after(() => session?.stop());

  for (const [topic, chart] of Object.entries(CLAIMS)) {
    test(`claims: ${topic}`, async () => {
      const wanted = (await rows('claims.csv')).filter((claim) => claim.topic === topic);
      await check(chart, wanted.map(({ claimant, published }) => [claimant, inWords(published)]));
    });
  }

  for (const [measure, shown] of Object.entries(ESTIMATES)) {
    test(`whole years: ${measure}`, async () => {
      await driver.run((el, measure) => {
        el.filter = { view: 'all' };
        el.options = { measure };
        return el.settled();
      }, shown);
      const isWhole = (it) => it.measure === measure && !it.period_start && !it.period_end;
      const wanted = (await rows('estimates.csv')).filter(isWhole);
      await check('.trend .main', wanted.map(({ estimator, year, published }) => [estimator, year, inWords(published)]));
    });
  }

  test('one Tab goes into a chart, the next one out of it, past the links of its tooltip', async () => {
    await filter(driver, { view: 'un-panel' });
    await focus('.trend .main');
    await driver.press('End');
    let tabs = 0;
    for (;;) {
      await driver.press('Tab');
      const at = await driver.run((el) => {
        const at = el.shadowRoot.activeElement;
        return { isMark: at.matches('.mark'), inTip: Boolean(at.closest('.tip')), inTrend: Boolean(at.closest('.trend .main .plot')) };
      });
      assert.ok(!(at.isMark && at.inTrend), 'no second stop in the chart');
      if (!at.inTip) break;
      tabs++;
    }
    assert.ok(tabs > 0, 'the tooltip comes next');
  });

  test('Enter does what a click does, with the focus where it was', async () => {
    await focus('.trend .main');
    await driver.press('Home');
    const { spoken } = await driver.run(focused);
    assert.match(spoken, /^2017\b.*Enter shows only 2017$/);
    await driver.press('Enter');
    const chosen = await driver.run((el) => el.settled().then(() => el.filter.years));
    assert.deepEqual(chosen, [2017, 2017]);
    const now = await driver.run(focused);
    assert.match(now.spoken, /^2017\b.*Enter shows all years again$/);
    await driver.press(' ');
    assert.equal(await driver.run((el) => el.settled().then(() => el.filter.years)), null);
  });

  test('the accessibility tree has every mark with its words, and each of the words once', async () => {
    const tree = await driver.command('POST', '/goog/cdp/execute', { cmd: 'Accessibility.getFullAXTree', params: {} });
    const nodes = tree.nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => ({ role: role.value, name: name?.value ?? '' }));
    const marks = await driver.run((el) => [...el.shadowRoot.querySelectorAll('.mark')]
      .filter((mark) => mark.checkVisibility()).map((mark) => mark.ariaLabel));
    assert.ok(marks.length > 100, `${marks.length} marks`);
    const heard = new Set(nodes.filter(({ role }) => role === 'button' || role === 'image').map(({ name }) => name));
    assert.deepEqual(marks.filter((name) => !heard.has(name)), []);
    for (const { name } of nodes.filter(({ role }) => role === 'heading')) {
      assert.ok(nodes.filter((node) => node.role === 'image' && node.name.startsWith(name)).length === 0, `a picture says «${name}» again`);
    }
    assert.equal(nodes.some(({ role }) => role === 'application'), false);
  });

  // Each of the wanted groups of words is in what one mark says, by keyboard and by mouse.
  async function check(chart, wanted) {
    assert.ok(wanted.length > 3, 'the data have them');
    const marks = await walk(chart);
    const missing = (said) => wanted.filter((words) => !said.some((text) => words.every((word) => text.includes(word))));
    assert.deepEqual(missing(marks.map(({ spoken }) => spoken)), [], `not heard in ${chart}`);
    const seen = [];
    for (const { x, y } of marks) seen.push(await pointAt(chart, x, y));
    assert.deepEqual(missing(seen), [], `not seen in ${chart}`);
  }

  // From the first mark to the last with the arrow key: what each says, and where its middle is in the plot.
  async function walk(chart) {
    await focus(chart);
    await driver.press('Home');
    const marks = [];
    for (;;) {
      const mark = await driver.run(focused);
      const last = marks.at(-1);
      if (last && last.spoken === mark.spoken && last.x === mark.x && last.y === mark.y) break;
      marks.push(mark);
      await driver.press('ArrowRight');
    }
    // Whoever goes by swipe or by virtual cursor meets the same, in the same order.
    const named = await driver.run((el, chart) => [...el.shadowRoot.querySelectorAll(`${chart} .mark`)].map((mark) => mark.ariaLabel), chart);
    assert.deepEqual(marks.map(({ spoken }) => spoken), named, chart);
    return marks;
  }

  // The focus goes to the chart's one tab stop.
  const focus = (chart) => driver.run(async (el, chart) => {
    const stops = el.shadowRoot.querySelectorAll(`${chart} .mark[tabindex="0"]`);
    if (stops.length !== 1) throw new Error(`${chart} has ${stops.length} tab stops`);
    stops[0].closest('details:not([open])')?.querySelector('summary').click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await el.settled();
    stops[0].scrollIntoView({ block: 'center' });
    stops[0].focus();
  }, chart);

  // What has the focus: what it says, and where its middle is in the plot.
  function focused(el) {
    const mark = el.shadowRoot.activeElement;
    return { spoken: mark.ariaLabel, x: mark.offsetLeft + mark.offsetWidth / 2, y: mark.offsetTop + mark.offsetHeight / 2 };
  }

  // What the tooltip says when the mouse comes to a place of the plot.
  async function pointAt(chart, x, y) {
    const at = await driver.run((el, chart, x, y) => {
      const canvas = el.shadowRoot.querySelector(`${chart} canvas`);
      const middle = canvas.getBoundingClientRect().top + y;
      if (middle < 0 || middle > innerHeight) scrollBy(0, middle - innerHeight / 2);
      const { left, top } = canvas.getBoundingClientRect();
      return { x: left + x, y: top + y };
    }, chart, x, y);
    // The tooltip of the mark before may lie over this one.
    await driver.press('Escape');
    await driver.move(at.x, at.y);
    return driver.run((el) => el.shadowRoot.querySelector('.tip:not([hidden])')?.textContent ?? '');
  }
});
