// Live and pinned embeds, and what a pinned one says when its host hands it newer data: by attribute, by method, in our frame.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { site } from './site.js';
import { until } from './until.js';
import { SCRIPT, events, listen, look, open } from './widget.js';

const CDN = 'http://cdn.test/';
const DATA = 'http://data.test/';
const NEWER = `${DATA}newer.json`;
const COMPILED = '2026-12-24';
const STAYS = 'For this selection, number and sum stay the same.';
const HEADER = 'id,date,target,amount_usd\n';

const ADDED = [
  { id: 'made-up-1', date: '2026-11-30', target: 'Made-up Exchange', amount_usd: 70_000_000, attribution: 'government', target_kind: 'exchange' },
  { id: 'made-up-2', date: '2026-12-02', target: 'Made-up Bridge (Test)', amount_usd: 50_000_000, attribution: 'analytics', target_kind: 'bridge' },
];
const CORRECTED = '2025-02-bybit';
const BY = 10_000_000;

for (const engine of engines) {
  describe(`${engine}: live, pinned, and newer data`, () => {
    let session;
    let driver;
    let article;
    let cdn;
    let data;
    let script;
    let own;
    let newer;

    before(async () => {
      session = await start(engine);
      driver = session.driver;
      [article, cdn, data] = [await site(session), await site(session, CDN), await site(session, DATA)];
      const { 'dprk-heists.js': integrity } = JSON.parse(await readFile(new URL('integrity.json', SCRIPT)));
      script = `<script defer src="${cdn.address('heists/dprk-heists.js')}" integrity="${integrity}" crossorigin="anonymous"></script>`;
      await open(driver, page('<dprk-heists view="all"></dprk-heists>'));
      own = await driver.run((el) => el.export('json'));
      newer = JSON.parse(own);
      corrected(newer).amount_usd += BY;
      corrected(newer).amount_high_usd += BY;
      newer.incidents.push(...ADDED);
      newer.created = newer.meta.compiled = COMPILED;
      served('newer.json', JSON.stringify(newer));
      served('same.json', own);
    });
    after(() => session?.stop());

    const page = (html) => article.page('article.html', html + script);
    const served = (name, body) => data.file(name, body, { 'access-control-allow-origin': '*' });
    const note = () => driver.run((el) => {
      const frame = el.shadowRoot.querySelector('.newer');
      const text = (selector) => frame.querySelector(selector).textContent;
      return frame.hidden ? null : {
        text: text('p'), rows: [...frame.querySelectorAll('li')].map((it) => it.textContent),
        button: text('button'), said: el.shadowRoot.querySelector('.aloud').textContent,
      };
    });
    const shown = () => until('the note', note);
    // A file that comes when it is sent.
    const slow = (name) => {
      let answer = null;
      session.recorder.answer(data.address(name), (response) => {
        answer = response;
        response.on('close', () => { answer = null; });
      });
      return {
        url: data.address(name),
        isOpen: () => answer !== null,
        send: (body) => answer.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(body),
      };
    };
    const press = () => driver.run((el) => {
      el.shadowRoot.querySelector('.newer button').click();
      return el.settled();
    });

    test('an embed that is handed a newer package keeps its own data and says what has changed', async () => {
      const seen = session.requests().length;
      const url = page(`<dprk-heists newer="${NEWER}"></dprk-heists>`);
      await open(driver, url);
      const told = await shown();
      const day = new Date(JSON.parse(own).meta.compiled).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
      const more = (ADDED[0].amount_usd + ADDED[1].amount_usd + BY) / 1e6;
      assert.equal(told.text, `Data changed since ${day}: +2 thefts, 1 amount corrected; in all US$${more}m more (best-supported amounts). ${STAYS}`);
      assert.equal(told.said, told.text);
      assert.equal(told.rows.length, 3);
      assert.equal(told.rows[0], '+ Made-up Exchange, 30 November 2026, US$70m');
      assert.match(told.rows[2], /^Bybit, 21 February 2025, US\$[\d.]+bn → US\$[\d.]+bn$/);
      assert.equal((await driver.run((el) => el.summary())).incidents, 57);
      assert.deepEqual(session.requests().slice(seen), [url, cdn.address('heists/dprk-heists.js'), NEWER].map((it) => `GET ${it}`));
    });

    test('the effect is that on the selection, and follows it', async () => {
      await driver.run((el) => { el.filter = { view: 'all', years: [2026, 2026], minUsd: 50_000_000 }; return el.settled(); });
      const thefts = await driver.run((el) => el.summary().incidents);
      const { text } = await note();
      assert.ok(text.includes(` For this selection: ${thefts} → ${thefts + 2} thefts, US$`), text);
      await driver.run((el) => { el.options = { amounts: 'low' }; return el.settled(); });
      assert.match((await note()).text, /in all US\$120m more \(lowest figures found\)\. /);
      await driver.run((el) => { el.reset(); return el.settled(); });
      assert.ok((await note()).text.endsWith(STAYS));
    });

    test('a button shows the newer data under their own name, and another goes back', async () => {
      await driver.run((el) => { el.filter = { view: 'all', years: [2025, 2026] }; return el.settled(); });
      const [was, summary] = [await look(driver), await driver.run((el) => el.summary())];
      await press();
      const is = await look(driver);
      assert.match(is.headline, /data from data\.test/);
      assert.equal(is.summary.incidents, summary.incidents + 2);
      assert.equal(is.summary.stolenUsd, summary.stolenUsd + ADDED[0].amount_usd + ADDED[1].amount_usd + BY);
      assert.deepEqual(await driver.run((el) => el.filter.years), [2025, 2026], 'the selection stays');
      assert.equal((await note()).button, 'Show the earlier data');
      assert.equal(await driver.run((el) => el.shadowRoot.activeElement?.textContent), 'Show the earlier data', 'the focus stays in the note');
      for (const kind of ['svg', 'json', 'cite', 'bibtex', 'csl']) {
        const text = await driver.run((el, kind) => el.export(kind), kind);
        assert.ok(text.includes('data from data.test') && !text.includes('SHA-256'), `${kind}: ${text.slice(0, 400)}`);
      }
      assert.ok((await driver.run((el) => el.export('embed'))).includes(` src="${NEWER}"`));
      assert.deepEqual(await codes(), ['Live: changes with the data'], 'data of an address cannot be pinned');

      await press();
      const back = await look(driver);
      assert.deepEqual([back.headline, back.summary], [was.headline, was.summary]);
      assert.equal((await note()).button, 'Show the newer data');
    });

    test('the pinned code carries version, hash, state and what is newer, and runs', async () => {
      await driver.run((el) => { el.filter = { view: 'all', years: [2025, 2026] }; return el.settled(); });
      const headline = (await look(driver)).headline;
      assert.deepEqual(await codes(), ['Live: changes with the data', 'Pinned: stays as it is today']);
      const [live, pinned] = await driver.run((el) => [...el.shadowRoot.querySelectorAll('.export-panel textarea')].map((it) => it.value));
      const version = await driver.run((el) => el.constructor.version);
      assert.ok(pinned.endsWith(script) && pinned.includes(` version="${version}"`), pinned);
      assert.ok(!live.includes('integrity') && !live.includes(' version=') && !live.includes('crossorigin'), live);
      for (const code of [live, pinned]) {
        assert.match(code, / state="v1;[^"]*years=2025\.\.2026/);
        assert.ok(code.includes(` newer="${NEWER}"`), code);
        await open(driver, article.page('copied.html', code));
        await shown();
        assert.equal((await look(driver)).headline, headline);
      }
    });

    test('compare() gives what has changed, as objects', async () => {
      await open(driver, page('<dprk-heists view="all"></dprk-heists>'));
      const changes = await driver.run((el, source) => el.compare(source), newer);
      assert.deepEqual(changes.added.map(({ id, amount_usd }) => [id, amount_usd]), ADDED.map(({ id, amount_usd }) => [id, amount_usd]));
      assert.deepEqual(changes.removed, []);
      const [{ id, before, after }] = changes.changed;
      assert.deepEqual([id, after.amount_usd - before.amount_usd], [CORRECTED, BY]);
      const { incidents, stolenUsd } = await driver.run((el) => el.summary());
      assert.deepEqual(changes.selection, {
        before: { incidents, stolenUsd },
        after: { incidents: incidents + 2, stolenUsd: stolenUsd + ADDED[0].amount_usd + ADDED[1].amount_usd + BY },
      });
      assert.deepEqual([changes.estimates, changes.claims, changes.since, changes.compiled], [0, 0, JSON.parse(own).meta.compiled, COMPILED]);
      assert.ok(await note());
    });

    test('where nothing has changed, nothing is said, and what was said goes', async () => {
      const changes = await driver.run((el, source) => el.compare(source), `${DATA}same.json`);
      assert.deepEqual([changes.added, changes.removed, changes.changed, changes.estimates, changes.claims], [[], [], [], 0, 0]);
      assert.equal(await note(), null);
    });

    test('the attribute takes effect live, goes with the data that it spoke of, and comes again', async () => {
      await driver.run((el, url) => { el.setAttribute('newer', url); }, NEWER);
      await shown();
      await press();
      await driver.run((el) => { el.removeAttribute('newer'); return el.settled(); });
      assert.equal(await note(), null);
      assert.doesNotMatch((await look(driver)).headline, /data from/);
      await driver.run((el, source) => el.compare(source), newer);
      assert.ok(await note());
      await driver.run((el) => el.load([{ date: '2020-01-01', target: 'X', amount_usd: 1 }]));
      assert.equal(await note(), null);
    });

    test('a file of the reader’s is not compared with what is newer than the embed’s own data, however late that comes', async () => {
      const late = slow('late.json');
      await open(driver, page(`<dprk-heists newer="${late.url}"></dprk-heists>`));
      await listen(driver, 'heists-error');
      await until('the request', late.isOpen);
      await driver.run((el, text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'mine.json'));
        const input = el.shadowRoot.querySelector('[type=file]');
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, own);
      await until('the file', async () => /your file/.test((await look(driver)).headline));
      await until('the connection to close', () => !late.isOpen());
      await driver.run((el, url) => { el.setAttribute('newer', url); }, NEWER);
      await driver.run((el) => { el.shadowRoot.querySelector('[data-do="data back"]').click(); return el.settled(); });
      await shown();
      assert.doesNotMatch((await look(driver)).headline, /your file/);
      assert.deepEqual(await events(driver), []);
    });

    test('what is newer waits for the data that it is newer than', async () => {
      const late = slow('own.json');
      await driver.open(page(`<dprk-heists loading="eager" src="${late.url}"></dprk-heists>`));
      await until('the request', late.isOpen);
      const seen = session.requests().length;
      await driver.run((el, url) => { el.setAttribute('newer', url); }, NEWER);
      await driver.run(() => new Promise((rested) => setTimeout(rested, 300)));
      assert.deepEqual(session.requests().slice(seen), [], 'nothing is compared with what is not shown');
      late.send(own);
      await shown();
      assert.match((await look(driver)).headline, /data from data\.test/);
    });

    test('what is no later edition is told to the editor alone', async () => {
      const faults = [
        ['older.json', { ...newer, created: '2020-01-01' }, 'data', /compiled on 2020-01-01, wanted \d{4}-/],
        ['other.csv', `${HEADER}x,2020-01-01,Somebody,5\n`, 'data', /have 0 of these \d+ thefts by their ids/],
        ['part.json', { incidents: newer.incidents.slice(0, 20) }, 'data', /have 20 of these \d+ thefts/],
        ['broken.json', { ...newer, incidents: newer.incidents.map((it, place) => (place ? it : { ...it, amount_usd: 'much' })) }, 'data', /much/],
        ['long.json', { ...newer, incidents: newer.incidents.map((it, place, { length }) => ({
          ...it, ...(place ? {} : { sources: Array.from({ length: 1001 }, (_, place) => `none-${place}`) }), ...(place < length - 1 ? {} : { amount_usd: 'much' }),
        })) }, 'data', /have a row that cannot be read/],
        ['empty.csv', HEADER, 'data', /no row/],
        ['gone.json', null, 'http', /404/],
      ];
      await open(driver, page('<dprk-heists></dprk-heists>'));
      await listen(driver, 'heists-error');
      const was = await look(driver);
      for (const [name, body, code, says] of faults) {
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        data.file(name, text, { 'access-control-allow-origin': '*' }, body ? 200 : 404);
        const error = await driver.run((el, url) => el.compare(url).then(() => 'no error', (error) => [error.code, error.message]), DATA + name);
        assert.equal(error[0], code, `${name}: ${error}`);
        assert.match(error[1], says, name);
        const told = await events(driver);
        assert.deepEqual([told.length, told.at(-1).code, told.at(-1).message], [1 + faults.findIndex(([it]) => it === name), ...error], name);
      }
      await driver.run((el, url) => { el.setAttribute('newer', url); }, `${DATA}older.json`);
      await until('the last event', async () => (await events(driver)).length === faults.length + 1);
      const is = await look(driver);
      assert.deepEqual([is.headline, is.status, is.summary], [was.headline, '', was.summary]);
      assert.equal(await note(), null);
      const said = (await session.console()).filter((line) => !/Failed to load resource|404/.test(line));
      assert.ok((said.length > 0 || engine !== 'chromium') && said.every((line) => line.includes('dprk-heists> newer:')), said.join('\n'));
    });

    test('the note speaks the language of the page', async () => {
      for (const [lang, dir, says] of [['ko', 'ltr', /이후 데이터가 바뀌었다: 추가 2건, 금액 정정 1건/], ['ar', 'rtl', /تغيّرت البيانات منذ/]]) {
        await open(driver, page(`<dprk-heists lang="${lang}" newer="${NEWER}"></dprk-heists>`));
        assert.match((await shown()).text, says);
        assert.equal(await driver.run((el) => getComputedStyle(el.shadowRoot.querySelector('.newer')).direction), dir);
      }
    });

    test('in our own frame the code is a frame with the same choices', async () => {
      await open(driver, article.address('heists/embed.html'));
      await driver.run((el) => { el.filter = { view: 'all', years: [2025, 2026] }; return el.settled(); });
      const { headline } = await look(driver);
      assert.deepEqual(await codes(), ['Live: changes with the data']);
      const code = await driver.run((el) => el.export('embed'));
      const state = encodeURIComponent(await driver.run((el) => el.save()));
      assert.ok(code.startsWith(`<iframe src="${article.address('heists/embed.html')}?state=${state}`), code);
      assert.ok(code.includes(` title="${headline}" loading="lazy"`) && code.endsWith('></iframe>\n<script defer src="http://article.test/heists/host.js"></script>'), code);
    });

    test('our own frame takes what is newer from its own origin alone', async () => {
      article.file('newer.json', JSON.stringify(newer));
      await open(driver, `${article.address('heists/embed.html')}?newer=${encodeURIComponent('/newer.json')}`);
      assert.match((await shown()).text, /\+2 thefts/);
      const seen = session.requests().length;
      await open(driver, `${article.address('heists/embed.html')}?newer=${encodeURIComponent(NEWER)}`);
      const error = await driver.run((el, url) => el.compare(url).then(() => 'no error', ({ code }) => code), NEWER);
      assert.equal(error, 'cors');
      assert.equal(await note(), null);
      assert.ok(!session.requests().slice(seen).includes(`GET ${NEWER}`), 'nothing is asked of another origin');
    });

    const codes = () => driver.run((el) => {
      const button = el.shadowRoot.querySelector('[data-do="export embed"]');
      if (button.getAttribute('aria-expanded') === 'true') button.click();
      button.click();
      return [...el.shadowRoot.querySelectorAll('.export-panel label')].map((it) => it.firstChild.textContent);
    });
  });
}

const corrected = (from) => from.incidents.find(({ id }) => id === CORRECTED);
