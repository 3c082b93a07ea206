// Whoever cannot use a mouse, or cannot see, gets to every published figure, and hears who said it and when.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inWords, rows } from './data.js';
import { start } from './drivers.js';
import { CHECKOUT, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);

// Where a topic or a measure is drawn, and in which state.
const CLAIMS = { 'wmd-funding-share': '.wmd .main', 'foreign-currency-share': '.wmd details' };
const ESTIMATES = { dprk_stolen_usd: 'usd', dprk_incidents: 'count' };

describe('every published figure is within reach', { timeout: 180_000 }, () => {
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
    await driver.run((el, chart) => {
      const cursor = el.shadowRoot.querySelector(`${chart} .cursor`);
      cursor.closest('details')?.setAttribute('open', '');
      cursor.scrollIntoView({ block: 'center' });
      return el.settled().then(() => cursor.focus());
    }, chart);
    await driver.press('Home');
    const marks = [];
    for (;;) {
      const mark = await driver.run((el, chart) => {
        const cursor = el.shadowRoot.querySelector(`${chart} .cursor`);
        const middle = cursor.offsetLeft + cursor.offsetWidth / 2;
        return { spoken: cursor.ariaLabel, x: middle, y: cursor.offsetTop + cursor.offsetHeight / 2 };
      }, chart);
      const last = marks.at(-1);
      if (last && last.spoken === mark.spoken && last.x === mark.x && last.y === mark.y) return marks;
      marks.push(mark);
      await driver.press('ArrowRight');
    }
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
