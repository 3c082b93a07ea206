// What leaves the page: each form of the figure, asked of the element and taken from the foot's buttons, from disk and from the web.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { CHECKOUT, SCRIPT, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
const SITE = 'http://newsroom.test/';
const TEXTS = ['svg', 'csv', 'json', 'cite', 'bibtex', 'csl', 'embed'];
// What the CSV cannot carry: figures of others, and what the filter had left out before.
const PUBLISHED = ['leftOut', 'worldShare', 'ledger'];
const SELECTIONS = [
  { view: 'un-panel' },
  { view: 'all' },
  { view: 'governments', years: [2022, 2024], disputed: false },
  { view: 'all', targets: ['exchange', 'bridge'], minUsd: 10_000_000 },
];
const NO_FILTER = { years: null, targets: null, methods: null, actors: null, countries: null, evidence: null, minUsd: 0, disputed: true, text: '' };

for (const engine of engines) {
  describe(`${engine}: the figure leaves the page`, () => {
    let session;
    let driver;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      await open(driver, INDEX);
    });
    after(() => session?.stop());

    test('an unknown kind is a TypeError that names the allowed ones', async () => {
      const errors = await driver.run((el) => Promise.all(['pdf', '', undefined, null].map((kind) => (
        el.export(kind).then(() => 'no error', (error) => `${error.name}: ${error.message}`)))));
      for (const error of errors) {
        assert.match(error, /^TypeError: /);
        for (const kind of ['png', ...TEXTS]) assert.ok(error.includes(kind), `${kind} is not in ${error}`);
      }
    });

    test('no form of it names a file of this disk', async () => {
      const texts = await driver.run((el, kinds) => Promise.all(kinds.map((kind) => el.export(kind))), TEXTS);
      const folder = decodeURI(CHECKOUT.pathname);
      for (const [place, text] of texts.entries()) {
        assert.equal(typeof text, 'string', TEXTS[place]);
        assert.ok(!text.includes('file:') && !text.includes(folder), `${TEXTS[place]}: ${text.slice(0, 500)}`);
      }
      assert.match(roomless(texts[TEXTS.indexOf('embed')]), /^<div>\n<dprk-heists state="v1;[^"]*"><figure><figcaption>[^<]+<\/figcaption><\/figure><\/dprk-heists>\n<\/div>\n<script defer src="dprk-heists\.js"><\/script>$/);
    });

    for (const kind of ['csv', 'json']) {
      test(`${kind} read back gives the same numbers`, async () => {
        for (const part of SELECTIONS) {
          const filter = { ...NO_FILTER, ...part };
          const [before, after, issues] = await driver.run(readBack, kind, filter);
          assert.deepEqual(issues, [], JSON.stringify(part));
          assert.ok(before.incidents > 0, JSON.stringify(part));
          // A package has no row before its first: the world's years begin there, and the ledger has only the rows it holds.
          const years = before.byYear.map(({ key }) => Number(key));
          before.worldShare = before.worldShare.filter(({ year }) => years.includes(year));
          const isWhole = part.view === 'all' && !part.targets;
          for (const name of kind === 'csv' ? PUBLISHED : isWhole ? [] : ['leftOut', 'ledger']) {
            delete before[name];
            delete after[name];
          }
          assert.deepEqual(after, before, JSON.stringify(part));
          await open(driver, INDEX);
        }
      });
    }

    test('the package says what was asked and what came out', async () => {
      const [{ meta, incidents }, wanted] = await driver.run(async (el) => (
        [JSON.parse(await el.export('json')), { filter: el.filter, options: el.options, summary: el.summary() }]));
      const { filter, options, summary } = meta;
      assert.deepEqual({ filter, options, summary }, wanted);
      assert.equal(incidents.length, summary.incidents);
    });

    test('the SVG is a picture that the browser shows', async () => {
      const [natural, wanted] = await driver.run(async (el) => {
        const text = await el.export('svg');
        const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        const image = new Image();
        image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
        await image.decode();
        return [[image.naturalWidth, image.naturalHeight], ['width', 'height'].map((name) => Number(root.getAttribute(name)))];
      });
      assert.deepEqual(natural, wanted);
      assert.ok(wanted[0] > 600 && wanted[1] > 600, String(wanted));
    });

    test('the PNG has two pixels a CSS pixel on every screen', async () => {
      for (const ratio of engine === 'chromium' ? [1, 3] : [0]) {
        const params = { width: 1000, height: 900, deviceScaleFactor: ratio, mobile: false };
        if (ratio) await driver.command('POST', '/goog/cdp/execute', { cmd: 'Emulation.setDeviceMetricsOverride', params });
        const { bytes, type, size, pixels } = await driver.run(picture);
        if (ratio) assert.equal(pixels, ratio);
        assert.equal(type, 'image/png');
        assert.deepEqual(bytes.slice(0, 8), [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
        const number = (at) => bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0);
        assert.deepEqual([number(16), number(20)], size.map((length) => 2 * length), `at devicePixelRatio ${pixels}`);
      }
      if (engine === 'chromium') await driver.command('POST', '/goog/cdp/execute', { cmd: 'Emulation.clearDeviceMetricsOverride', params: {} });
    });

    test('the buttons save files with names', async () => {
      const saved = await driver.run(saveAll);
      const kinds = { png: 'image/png', svg: 'image/svg+xml', csv: 'text/csv;charset=utf-8', json: 'application/json' };
      assert.deepEqual(saved.map(({ name, type, isBlob }) => [name, type, isBlob]),
        Object.entries(kinds).map(([kind, type]) => [`dprk-heists-un-panel-2017-2023.${kind}`, type, true]));
    });

    test('a panel opens, follows the selection, and closes', async () => {
      assert.deepEqual(await driver.run(panel), { open: [], texts: [] });
      await driver.run(press, 'cite');
      const cited = await driver.run(panel);
      assert.deepEqual(cited.open, ['cite']);
      assert.equal(cited.texts.length, 3);
      assert.match(cited.texts[0], /57 thefts/);
      await driver.run((el) => { el.filter = { years: [2023, 2023] }; return el.settled(); });
      const narrower = await driver.run(panel);
      assert.match(narrower.texts[0], /17 thefts/);
      assert.deepEqual(narrower.texts, await driver.run((el) => Promise.all(['cite', 'bibtex', 'csl'].map((kind) => el.export(kind)))));

      await driver.run(press, 'link');
      const link = await driver.run(panel);
      assert.deepEqual(link.open, ['link']);
      assert.deepEqual(link.texts, [await driver.run(saved)]);

      await driver.run((el) => el.shadowRoot.querySelector('.export-panel textarea').focus());
      await driver.press('Escape');
      assert.deepEqual((await driver.run(panel)).open, []);
      assert.equal(await driver.run((el) => el.shadowRoot.activeElement?.textContent), 'Link', 'the focus goes back to the button');
      await driver.run(press, 'embed');
      await driver.run(press, 'embed');
      assert.deepEqual((await driver.run(panel)).open, []);
    });

    test('on the web the address, the link and a pinned code are offered', async () => {
      const { 'dprk-heists.js': integrity } = JSON.parse(await readFile(new URL('integrity.json', SCRIPT)));
      const page = (attributes) => `<!doctype html><meta charset=utf-8><title>T</title><link rel=icon href=data:,>
        <dprk-heists id=h permalink lang=ko theme=dark loading=eager></dprk-heists>
        <script defer src="dprk-heists.js" ${attributes}></script>`;
      const html = { 'content-type': 'text/html' };
      session.recorder.serve(`${SITE}pinned.html`, html, page(`integrity="${integrity}" crossorigin=anonymous`));
      session.recorder.serve(`${SITE}live.html`, html, page(''));
      session.recorder.serve(`${SITE}dprk-heists.js`, { 'content-type': 'text/javascript' }, await readFile(SCRIPT));

      await open(driver, `${SITE}pinned.html`);
      await driver.run(press, 'embed');
      const state = await driver.run(saved);
      const [live, pinned, ...more] = (await driver.run(panel)).texts;
      // With its own spaces: some languages keep a currency on the line of its figure.
      const headline = await driver.run((el) => el.shadowRoot.querySelector('.headline').textContent);
      const inside = `<figure><figcaption><a href="${SITE}pinned.html#h=${state}">${headline}</a></figcaption></figure>`;
      assert.equal(roomless(live), `<div>\n<dprk-heists state="${state}" lang="ko" theme="dark">${inside}</dprk-heists>\n</div>\n<script defer src="${SITE}dprk-heists.js"></script>`);
      const version = await driver.run((el) => el.constructor.version);
      assert.equal(pinned, live
        .replace(' theme="dark"', ` theme="dark" version="${version}"`)
        .replace('"></script>', `" integrity="${integrity}" crossorigin="anonymous"></script>`));
      assert.deepEqual(more, []);
      assert.equal(await driver.run((el) => el.export('embed')), live);

      await driver.run(press, 'link');
      assert.deepEqual((await driver.run(panel)).texts, [`${SITE}pinned.html#h=${state}`]);
      const sentence = await driver.run((el) => el.export('cite'));
      assert.ok(sentence.includes(`${SITE}pinned.html#h=${state}`), sentence);

      // A page that is not secure has no clipboard: the text is selected instead, and the reader is told.
      const copied = await driver.run((el) => {
        const root = el.shadowRoot;
        root.querySelector('[data-do="copy 0"]').click();
        const field = root.querySelector('.export-panel textarea');
        return [field.selectionEnd - field.selectionStart, field.value.length, root.querySelector('.export-panel [role=status]').textContent];
      });
      assert.equal(copied[0], copied[1]);
      assert.match(copied[2], /선택됐습니다/);

      await open(driver, `${SITE}live.html`);
      await driver.run(press, 'embed');
      assert.equal((await driver.run(panel)).texts.length, 1, 'without a hash on the tag there is nothing to pin');
    });

    test('data of the page are named, and go with the embed code', async () => {
      session.recorder.serve(`${SITE}own.csv`, { 'content-type': 'text/csv' }, 'date,target,amount_usd\n2024-05-01,=A,5\n');
      session.recorder.serve(`${SITE}own.html`, { 'content-type': 'text/html' }, `<!doctype html><meta charset=utf-8><title>T</title>
        <link rel=icon href=data:,><dprk-heists loading=eager src="own.csv"></dprk-heists><script defer src="dprk-heists.js"></script>`);
      await open(driver, `${SITE}own.html`);
      const [embed, ...texts] = await driver.run((el) => Promise.all(['embed', 'svg', 'json', 'cite', 'bibtex', 'csl'].map((kind) => el.export(kind))));
      assert.ok(roomless(embed).includes(` src="${SITE}own.csv"><figure>`), embed);
      for (const text of texts) {
        assert.ok(text.includes('data from newsroom.test'), text.slice(0, 2000));
        assert.ok(!text.includes('SHA-256'), text.slice(0, 2000));
      }
    });

    test('the console stays silent', async () => {
      assert.deepEqual(await session.console(), []);
    });
  });
}

// The code without the room that it keeps: shift.test.js measures that.
const STYLES = / style="(?:container-type:inline-size;width:100%|display:flow-root;min-height:calc\([^"]+\)|position:sticky;[^"]+)"/g;
const roomless = (code) => code.replace(STYLES, '');

async function readBack(el, kind, filter) {
  el.filter = filter;
  await el.settled();
  const before = el.summary();
  const { issues } = await el.load(new Blob([await el.export(kind)]));
  el.filter = filter;
  await el.settled();
  return [before, el.summary(), issues];
}

async function picture(el) {
  const blob = await el.export('png');
  const svg = new DOMParser().parseFromString(await el.export('svg'), 'image/svg+xml').documentElement;
  const bytes = [...new Uint8Array(await blob.slice(0, 24).arrayBuffer())];
  return { bytes, type: blob.type, size: ['width', 'height'].map((name) => Number(svg.getAttribute(name))), pixels: devicePixelRatio };
}

async function saved(el) {
  return JSON.parse(await el.export('json')).meta.state;
}

// Presses the four buttons; the browser gets no file, but what it would have got is told.
async function saveAll(el) {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  const saved = [];
  let blob;
  URL.createObjectURL = (it) => createObjectURL.call(URL, blob = it);
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, type: blob.type, isBlob: this.href.startsWith('blob:') });
  };
  try {
    for (const kind of ['png', 'svg', 'csv', 'json']) {
      const { length } = saved;
      el.shadowRoot.querySelector(`[data-do="export ${kind}"]`).click();
      for (const end = Date.now() + 30_000; saved.length === length && Date.now() < end;) await new Promise((wait) => setTimeout(wait, 20));
    }
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return saved;
}

function press(el, name) {
  el.shadowRoot.querySelector(`[data-do="export ${name}"]`).click();
}

function panel(el) {
  const all = (selector) => [...el.shadowRoot.querySelectorAll(selector)];
  return {
    open: all('.buttons [aria-expanded=true]').map((button) => button.dataset.do.split(' ')[1]),
    texts: all('.export-panel:not([hidden]) textarea').map((field) => field.value),
  };
}
