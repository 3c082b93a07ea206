// A frame as high as its page, as most newsrooms embed: the reader sees a part of it through the window of the page around.
// What lies over the page has to lie in that part, whatever the two pages may know of each other. Real touches, in Chromium.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { engines, start } from './drivers.js';
import { site } from './site.js';
import { rested, until } from './until.js';

const [WIDTH, HEIGHT] = [375, 720];
// The frame's height until it is known how high its page is.
const FRAME = 4000;
// What is over the frame in the article.
const ABOVE = 600;
// A sheet begins to come, and the page to scroll, sooner than this.
const BEGIN = 150;

const FRAMES = {
  'of the same origin': { origin: 'http://article.test/', sandbox: '' },
  'of another origin': { origin: 'http://charts.test/', sandbox: '' },
  'in a sandbox': { origin: 'http://charts.test/', sandbox: 'sandbox="allow-scripts"' },
};

describe('a frame as high as its page', { skip: !engines.includes('chromium') }, () => {
  let session, driver;
  const devtools = (cmd, params) => driver.command('POST', '/goog/cdp/execute', { cmd, params });

  before(async () => {
    session = await start('chromium');
    driver = session.driver;
    await devtools('Emulation.setDeviceMetricsOverride', {
      width: WIDTH, height: HEIGHT, screenWidth: WIDTH, screenHeight: HEIGHT, deviceScaleFactor: 2, mobile: true,
    });
    await devtools('Emulation.setTouchEmulationEnabled', { enabled: true });
    for (const { origin, sandbox } of Object.values(FRAMES)) {
      const inner = await site(session, origin);
      inner.page('chart.html', '<meta name="viewport" content="width=device-width"><body style="margin: 0"><dprk-heists view="all" loading="eager"></dprk-heists><script src="heists/dprk-heists.js"></script>');
      const outer = await site(session);
      outer.page(`${name(origin, sandbox)}.html`, `<meta name="viewport" content="width=device-width"><body style="margin: 0"><p style="block-size: ${ABOVE}px; margin: 0">Above</p>
        <iframe title="Charts" src="${inner.address('chart.html')}" ${sandbox} scrolling="no" style="inline-size: 100%; block-size: ${FRAME}px; border: 0; display: block"></iframe>
        <p style="block-size: 2000px">Below</p>`);
    }
  });
  after(() => session?.stop());

  for (const [what, { origin, sandbox }] of Object.entries(FRAMES)) {
    describe(what, { concurrency: 1 }, () => {
      // Scripts of the test run in the frame; how far the article is scrolled is told from outside of it.
      const inside = async (work, ...args) => {
        await driver.command('POST', '/frame', { id: 0 });
        try {
          return await driver.run(work, ...args);
        } finally {
          await driver.command('POST', '/frame', { id: null });
        }
      };
      const scrolled = () => driver.run(() => scrollY);
      // From a place in the frame to one on the screen.
      const onScreen = async (y) => y + ABOVE - await scrolled();
      const scrollTo = async (y) => {
        await driver.run((_, y) => scrollTo({ top: y, behavior: 'instant' }), y);
        await pause(50);
      };
      const visit = async () => {
        await driver.open(`http://article.test/${name(origin, sandbox)}.html`);
        await until('the frame’s widget', () => inside((el) => Boolean(el?.settled)));
        const high = await inside((el) => el.ready.then(() => el.settled()).then(() => Math.ceil(el.getBoundingClientRect().bottom)));
        await driver.run((_, high) => { document.querySelector('iframe').style.blockSize = `${high}px`; }, high);
        await inside((el) => new Promise((done) => setTimeout(done, 100)).then(() => el.settled()));
      };
      const calm = async () => {
        await pause(BEGIN);
        await rested('sheet and page', async () => [await scrolled(), await inside((el) => ['.tip', '.panel'].map((it) => el.shadowRoot.querySelector(it).getBoundingClientRect().top))]);
      };
      // As a finger does it: some time passes between down and up.
      const tap = async ({ x, y }) => {
        await devtools('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
        await pause(60);
        await devtools('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        await calm();
      };
      const isInSight = async ({ top, bottom }, why) => {
        const box = { top: Math.round(await onScreen(top)), bottom: Math.round(await onScreen(bottom)) };
        assert.ok(bottom > top && box.top >= -1 && box.bottom <= HEIGHT + 1, `${what}, ${why}: ${JSON.stringify(box)} of 0–${HEIGHT}`);
        return box;
      };

      test('the tooltip of a mark is in sight, clear of its mark, wherever that is on the screen', async () => {
        await visit();
        const marks = await inside(oneOfEach);
        assert.ok(marks.length >= 5, `${marks.length} charts`);
        for (const { chart, x, y } of marks) {
          for (const height of [60, HEIGHT / 2, HEIGHT - 60]) {
            await scrollTo(y + ABOVE - height);
            await tap({ x, y: await onScreen(y) });
            const { tip, halo } = await inside(tooltip);
            const why = `${chart}, ${height} px down`;
            assert.ok(tip, `${why}: there is one`);
            await isInSight(tip, why);
            assert.ok(halo.bottom <= tip.top || halo.top >= tip.bottom, `${why}: ${JSON.stringify({ tip, halo })}`);
            await inside((el) => el.shadowRoot.querySelector('.tip-close').click());
          }
        }
      });

      test('the filters’ sheet is as high as what is in sight, and the article stays where it is', async () => {
        await visit();
        const button = await inside(middle, '.pill.filters');
        for (const height of [40, HEIGHT / 2, HEIGHT - 40]) {
          await scrollTo(button.y + ABOVE - height);
          const from = await scrolled();
          await tap({ x: button.x, y: await onScreen(button.y) });
          const why = `button ${height} px down`;
          assert.equal(await scrolled(), from, why);
          const { panel, focus, head, end } = await inside(sheet);
          await isInSight(panel, why);
          assert.ok(panel.bottom - panel.top >= 400, `${why}: ${JSON.stringify(panel)}`);
          for (const part of [head, focus, end]) await isInSight(part, `${why}, a part of it`);
          const done = await inside(middle, '.panel-end .strong');
          await tap({ x: done.x, y: await onScreen(done.y) });
          assert.deepEqual(await inside((el) => [el.shadowRoot.querySelector('.panel').hidden, el.shadowRoot.activeElement.className]), [true, 'pill filters'], why);
          assert.equal(await scrolled(), from, why);
        }
      });

      test('where little of the frame is in sight, the sheet still has room for its parts', async () => {
        await visit();
        await scrollTo(0);
        await inside((el) => el.shadowRoot.querySelector('.pill.filters').focus({ preventScroll: true }));
        await calm();
        await inside((el) => el.shadowRoot.querySelector('.pill.filters').click());
        await calm();
        const { panel } = await inside(sheet);
        assert.deepEqual([panel.top, panel.bottom], [0, 400], `${HEIGHT - ABOVE} px were in sight`);
      });
    });
  }
});

const name = (origin, sandbox) => `${new URL(origin).hostname}-${sandbox ? 'sandbox' : 'plain'}`;

// The rest runs in the frame; places are the frame's own.

function middle(el, selector) {
  const { left, top, width, height } = el.shadowRoot.querySelector(selector).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

// The first mark of every chart.
function oneOfEach(el) {
  return [...el.shadowRoot.querySelectorAll('.chart')].flatMap((chart) => {
    const mark = chart.querySelector('.main .mark');
    if (!mark) return [];
    const { left, top, width, height } = mark.getBoundingClientRect();
    return [{ chart: chart.classList[1], x: left + width / 2, y: top + height / 2 }];
  });
}

function tooltip(el) {
  const box = (it) => { const { top, bottom } = it.getBoundingClientRect(); return { top, bottom }; };
  const tip = el.shadowRoot.querySelector('.tip');
  const halo = el.shadowRoot.querySelector('.pointed .halo');
  return { tip: tip.getClientRects().length ? box(tip) : null, halo: halo && box(halo) };
}

function sheet(el) {
  const box = (it) => { const { top, bottom } = it.getBoundingClientRect(); return { top, bottom }; };
  const find = (selector) => box(el.shadowRoot.querySelector(selector));
  return { panel: find('.panel'), focus: box(el.shadowRoot.activeElement), head: find('.panel-head'), end: find('.panel-end') };
}
