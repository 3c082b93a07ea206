// On paper: charts in shapes, no controls, and afterwards everything as it was.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start } from './drivers.js';
import { CHECKOUT, look, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
const A4 = { width: 21, height: 29.7 };
const LETTER = { width: 21.59, height: 27.94 };
const MARGIN = { top: 1, bottom: 1, left: 1, right: 1 };

describe('print', () => {
  for (const scheme of ['light', 'dark']) {
    describe(scheme, () => {
      let session;
      let driver;
      before(async () => {
        session = await start('chromium', { scheme });
        driver = session.driver;
        await open(driver, INDEX);
      });
      after(() => session?.stop());

      const cases = [
        { what: 'the first view on A4', page: A4, filter: {}, most: 8 },
        { what: 'the first view on Letter', page: LETTER, filter: {}, most: 8 },
        { what: 'all cases with all rows on A4', page: A4, filter: { view: 'all' }, all: true, most: 24 },
        { what: 'nothing', page: A4, filter: { text: 'no such theft' }, most: 8 },
      ];
      for (const { what, page, filter, all = false, most } of cases) {
        test(`${what}: so many pages, and the screen as before`, async () => {
          await driver.run(show, filter, all);
          const screen = await look(driver);
          const pdf = Buffer.from(await driver.command('POST', '/print', { page, margin: MARGIN, background: false }), 'base64').toString('latin1');
          const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
          assert.ok(pages >= 2 && pages <= most, `${pages} pages`);
          // Circles and bars are shapes in the file. A canvas would be a picture of as many pixels.
          const pictures = [...pdf.matchAll(/\/Subtype \/Image[^>]*?\/Width (\d+)/g)].map(([, width]) => Number(width));
          assert.ok(pictures.every((width) => width < 200), `pictures of ${pictures} pixels`);
          assert.ok(pdf.length < 3_000_000, `${pdf.length} bytes`);
          assert.deepEqual(await look(driver), screen, 'the screen');
          assert.deepEqual(await driver.run(left), { shapes: 0, unfolded: 0 });
        });
      }

      test('what is on the paper and what is not', async () => {
        await driver.run(show, {}, false);
        await media(driver, 'print');
        const paper = await driver.run(seen);
        await media(driver, '');
        assert.deepEqual(paper.controls, [], 'controls');
        assert.deepEqual(paper.canvases, [], 'canvases');
        assert.deepEqual(paper.companions, [], 'companions');
        assert.deepEqual(paper.charts, ['share', 'wmd', 'trend', 'incidents', 'said']);
        assert.deepEqual([paper.background, paper.text], ['rgb(255, 255, 255)', 'rgb(22, 24, 29)']);
        assert.equal(paper.width, '842px');
        assert.equal(paper.rows, 6);
        assert.ok(paper.sources > 20, `${paper.sources} sources`);
        assert.match(paper.words, /SHA-256.*State: v1;view=un-panel/);
        assert.deepEqual(paper.beyond, [], 'wider than the page');
        assert.deepEqual(await driver.run(left), { shapes: 0, unfolded: 0 });
      });

      test('a choice that is not yet drawn is printed all the same', async () => {
        await driver.run(show, {}, false);
        const printed = await driver.run((el) => {
          el.filter = { view: 'governments' };
          dispatchEvent(new Event('beforeprint'));
          const root = el.shadowRoot;
          const shown = [root.querySelector('[part=headline]').textContent, root.querySelector('p.on-paper').textContent];
          dispatchEvent(new Event('afterprint'));
          return shown;
        });
        assert.match(printed[0], /governments/);
        assert.equal(printed[1], 'State: v1;view=governments');
      });
    });
  }
});

const media = (driver, media) => driver.command('POST', '/goog/cdp/execute', { cmd: 'Emulation.setEmulatedMedia', params: { media } })
  // The widget hears of it in the next frame.
  .then(() => driver.run(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))));

async function show(el, filter, all) {
  el.reset();
  el.filter = filter;
  await el.settled();
  const more = el.shadowRoot.querySelector('.more');
  if (all !== more.textContent.includes('fewer')) more.click();
  await el.settled();
}

const left = (el) => ({
  shapes: el.shadowRoot.querySelectorAll('svg, .on-paper').length,
  unfolded: el.shadowRoot.querySelectorAll('.sources-panel details[open]').length,
});

function seen(el) {
  const all = (selector) => [...el.shadowRoot.querySelectorAll(selector)].filter((it) => it.checkVisibility());
  const root = el.shadowRoot.querySelector('.root');
  const { right } = el.getBoundingClientRect();
  return {
    // The head of a column is a button on the screen, and only its words on paper.
    controls: all('button, input, select, textarea, .tip').filter((it) => it.getClientRects().length).map((it) => it.className),
    canvases: all('canvas').map((it) => it.ariaLabel),
    companions: all('.companion').map((it) => it.textContent),
    charts: all('.chart').filter((it) => it.querySelector('svg')).map((it) => it.classList[1]),
    background: getComputedStyle(root).backgroundColor,
    text: getComputedStyle(root).color,
    width: getComputedStyle(root).inlineSize,
    rows: all('.table tbody tr').length,
    sources: all('.sources-panel li').length,
    words: root.innerText.replace(/\s+/g, ' '),
    beyond: all('*').filter((it) => it.getBoundingClientRect().right > right + 1).map((it) => `${it.localName}.${it.className}`),
  };
}
