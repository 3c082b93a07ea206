// Data of a newsroom's own: by an address, inside the element, from the page's script, from the reader's disk.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { site } from './site.js';
import { until } from './until.js';
import { events, listen, look } from './widget.js';

const CSV = 'date,target,amount_usd\n2020-01-15,Good Exchange,1000000\n2021-02-03,Other Exchange,2500000\n';
const ROWS = [{ date: '2022-05', target: 'A Bridge', amount_usd: 7e6 }];
const CORS = { 'access-control-allow-origin': '*' };
const UN_LIST = 57;

for (const engine of engines) {
  describe(`own data in ${engine}`, () => {
    const chromiumOnly = { skip: engine !== 'chromium' };
    let session;
    let driver;
    let pages;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      pages = await site(session);
      pages.file('data/rows.csv', CSV);
    });
    after(() => session?.stop());

    const show = (html, name = 'index.html') => driver.open(pages.page(name, `<body>${html}<script defer src="/heists/dprk-heists.js"></script>`));
    const ready = () => driver.run((el) => el.ready.then(() => el.settled()));
    const seen = async () => {
      await ready();
      const { summary, headline, status } = await look(driver);
      return { incidents: summary.incidents, stolenUsd: summary.stolenUsd, headline, status };
    };
    // The load by the page's script: report, or what it was rejected with.
    const load = (source) => driver.run((el, source) => el.load(source).then(
      (report) => ({ report }),
      ({ message, code }) => ({ message, code }),
    ), source);

    test('an address relative to the page', async () => {
      await show('<base href="/data/"><dprk-heists src="rows.csv"></dprk-heists>', 'deep/er/index.html');
      const { incidents, stolenUsd, headline, status } = await seen();
      assert.deepEqual([incidents, stolenUsd, status], [2, 3_500_000, '']);
      assert.match(headline, /data from article\.test/);
    });

    test('an address that answers 404 shows what the author put there, and why', async () => {
      pages.file('none.csv', 'gone', {}, 404);
      await show('<dprk-heists src="none.csv"><p>The picture.</p></dprk-heists>');
      const said = await driver.run((el) => el.ready.catch(({ message, code }) => ({ message, code })));
      assert.deepEqual(said, { code: 'http', message: 'none.csv: article.test answered 404 Not Found' });
      const { status } = await driver.run((el) => ({
        status: el.shadowRoot.querySelector('.status p').textContent,
      }));
      assert.equal(status, said.message);
      assert.equal(await driver.run((el) => el.querySelector('p').getClientRects().length), 1, 'the picture stays');
      // Once the file is there, the button has it.
      pages.file('none.csv', CSV);
      await driver.run((el) => el.shadowRoot.querySelector('[data-do="data retry"]').click());
      await until('the second try', () => driver.run((el) => el.summary().incidents === 2));
      assert.equal((await look(driver)).status, '');
      pages.file('none.csv', 'gone', {}, 404);
    });

    test('another host, with and without its leave', async () => {
      const open = await site(session, 'http://data.test/');
      open.file('open.csv', CSV, CORS);
      open.file('closed.csv', CSV);
      await show(`<dprk-heists src="${open.address('open.csv')}"></dprk-heists>`);
      assert.match((await seen()).headline, /data from data\.test/);
      await listen(driver, 'heists-error');
      const refused = await load(open.address('closed.csv'));
      assert.deepEqual(refused, {
        code: 'cors',
        message: 'http://data.test/closed.csv could not be read: the address does not answer, or its server does not send Access-Control-Allow-Origin',
      });
      const [told] = await events(driver);
      assert.deepEqual([told.code, told.message], [refused.code, refused.message]);
      assert.equal((await seen()).incidents, 2, 'what was there stays');
    });

    test('a script inside the element is its data, wherever the program stands', async () => {
      const inside = `<dprk-heists><script type="text/csv">\n${CSV}</script><p>The picture.</p></dprk-heists>`;
      const json = `<dprk-heists><script type="application/json">${JSON.stringify(ROWS)}</script></dprk-heists>`;
      for (const [place, html, count] of [
        ['after', `${inside}<script src="/heists/dprk-heists.js"></script>`, 2],
        ['before', `<script src="/heists/dprk-heists.js"></script>${inside}`, 2],
        ['JSON', `<script src="/heists/dprk-heists.js"></script>${json}`, 1],
      ]) {
        await driver.open(pages.page('inline.html', html));
        const { incidents, headline, status } = await seen();
        assert.deepEqual([incidents, status], [count, ''], place);
        assert.match(headline, /this page’s own data/, place);
      }
    });

    test('an element that starts long before its end is read', chromiumOnly, async () => {
      const [head, tail] = ['<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/heists/dprk-heists.js"></script><dprk-heists loading="eager">', `<script type="text/csv">${CSV}</script></dprk-heists>`];
      session.recorder.answer(pages.address('slow.html'), (response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).write(head + ' '.repeat(4096));
        setTimeout(() => response.end(tail), 1000);
      });
      await driver.open(pages.address('slow.html'));
      assert.equal((await seen()).incidents, 2);
    });

    test('rows, packages and addresses from the page’s script', async () => {
      await show('<dprk-heists></dprk-heists>');
      assert.equal((await seen()).incidents, UN_LIST);
      assert.deepEqual(await load(ROWS), { report: { rows: 1, issues: [] } });
      assert.match((await seen()).headline, /this page’s own data/);
      assert.deepEqual(await load('data/rows.csv'), { report: { rows: 2, issues: [] } });
      assert.deepEqual(await load({ incidents: ROWS, sources: [] }), { report: { rows: 1, issues: [] } });
      const url = await driver.run((el) => el.load(new URL('data/rows.csv', document.baseURI)));
      assert.equal(url.rows, 2);
    });

    test('every cell that JavaScript has, and names that every object has', chromiumOnly, async () => {
      await show('<dprk-heists></dprk-heists>');
      await ready();
      const seen = await driver.run(async (el) => {
        const row = JSON.parse('{"__proto__": "x", "constructor": "y", "date": "2020-01-15"}');
        Object.assign(row, { target: 'The "Good"\r\nExchange', amount_usd: 2n ** 40n, disputed: true, chains: ['a', null, 7, true], actor: undefined });
        const report = await el.load([row, { target: 'B', amount_usd: 5, date: '2021', note: ', ' }, { note: 'n', amount_usd: 5, target: 'C', date: '2021-02' }]);
        return { report: report.issues.map(({ line, column }) => [line, column]), rows: el.incidents() };
      });
      assert.deepEqual(seen.report, [[3, 'date']]);
      assert.deepEqual(seen.rows.map((it) => [it.date, it.target, it.amount_usd, it.disputed, it.actor, it.note]), [
        ['2020-01-15', 'The "Good"  Exchange', 2 ** 40, true, '', ''], ['2021-02', 'C', 5, false, '', 'n'],
      ]);
      assert.deepEqual(seen.rows[0].chains, ['a', '7', 'yes']);
    });

    test('a datapackage.json and what it names', chromiumOnly, async () => {
      const file = (path) => ({ resources: [{ name: 'licences', path: 'x' }, { name: 'incidents', path }, { name: 'sources', path: 'sources.csv' }] });
      pages.file('pack/sources.csv', 'id,publisher,url\nun,The UN,https://un.org/\n');
      pages.file('pack/incidents.csv', 'date,target,amount_usd,sources\n2020-01-15,Good Exchange,1000000,un\n');
      pages.file('pack/datapackage.json', JSON.stringify(file('incidents.csv')));
      await show('<dprk-heists src="pack/datapackage.json"></dprk-heists>');
      assert.deepEqual((await seen()).incidents, 1);
      assert.deepEqual((await driver.run((el) => el.incidents()[0].sources)), ['un']);
      for (const [path, message] of [
        ['lost.csv', 'lost.csv: article.test answered 502 Bad Gateway'],
        ['javascript:alert(1)', 'pack.json: resources[1].path: wanted an address on http or https, read "javascript:alert(1)"'],
        ['file:///etc/passwd', 'pack.json: resources[1].path: wanted an address on http or https, read "file:///etc/passwd"'],
        ['pack.json', 'pack.json: resources[1].path: wanted another file than the package itself, read "pack.json"'],
        ['datapackage.json', 'datapackage.json: wanted CSV or a list of rows, read an object with resources'],
        [7, 'pack.json: resources[1].path: wanted the address of a CSV file, read 7'],
      ]) {
        pages.file('pack/pack.json', JSON.stringify(file(path)));
        assert.equal((await load('pack/pack.json')).message, message);
      }
      assert.equal((await seen()).incidents, 1);
    });

    test('the code of an article, with the view of our list, shows data that have no such list', chromiumOnly, async () => {
      await show('<dprk-heists view="un-panel" src="data/rows.csv"></dprk-heists>');
      assert.equal((await seen()).incidents, 2);
      assert.equal(await driver.run((el) => el.filter.view), 'all');
      await show('<dprk-heists view="un-panel"></dprk-heists>');
      assert.equal((await seen()).incidents, UN_LIST);
      await load('data/rows.csv');
      assert.equal((await seen()).incidents, 2);
    });

    test('heists-ready comes with the filter in force that the page has assigned', async () => {
      const watch = "addEventListener('heists-ready', ({ target }) => (window.atReady = [target.summary().incidents, target.filter.years]))";
      await show(`<script>${watch}</script><dprk-heists src="data/rows.csv"></dprk-heists><script>document.querySelector('dprk-heists').filter = { years: [2021, 2021] }</script>`);
      await ready();
      assert.deepEqual(await driver.run(() => window.atReady), [1, [2021, 2021]]);
    });

    test('charts for which there are no data leave one sentence or nothing, and no gap', chromiumOnly, async () => {
      await show('<dprk-heists src="data/rows.csv"></dprk-heists>');
      await ready();
      const left = await driver.run((el) => {
        const box = (selector) => el.shadowRoot.querySelector(selector).getBoundingClientRect();
        return { said: box('.said').height, share: box('.share .main').height, gap: box('.table').top - box('.incidents').bottom };
      });
      assert.deepEqual([left.said, left.share], [0, 0]);
      assert.ok(left.gap < 60, `${left.gap} px`);
    });

    test('who does not see the page hears that rows were left out', chromiumOnly, async () => {
      await show('<dprk-heists></dprk-heists>');
      await ready();
      await choose(driver, 'mine.csv', `${CSV}15.01.2020,Bad Exchange,5\n`);
      const heard = await until('the voice', () => driver.run((el) => el.shadowRoot.querySelector('.aloud').textContent));
      assert.match(heard, /^2 thefts .* in your file .*One row was left out:$/);
    });

    test('a package of which one file may not be read says whose leave is missing', chromiumOnly, async () => {
      const far = await site(session, 'http://far.test/');
      far.file('datapackage.json', JSON.stringify({ resources: [{ name: 'incidents', path: 'incidents.csv' }] }), CORS);
      far.file('incidents.csv', CSV);
      await show('<dprk-heists></dprk-heists>');
      await ready();
      assert.deepEqual(await load(far.address('datapackage.json')), {
        code: 'cors',
        message: 'http://far.test/incidents.csv could not be read: the address does not answer, or its server does not send Access-Control-Allow-Origin',
      });
    });

    test('a second address set live, and none any more', chromiumOnly, async () => {
      pages.file('data/other.json', JSON.stringify(ROWS));
      await show('<dprk-heists src="data/rows.csv"></dprk-heists>');
      assert.equal((await seen()).incidents, 2);
      await driver.run((el) => el.setAttribute('src', 'data/other.json'));
      await until('the second data', () => driver.run((el) => el.summary().incidents === 1));
      await driver.run((el) => el.removeAttribute('src'));
      await until('the embedded data', () => driver.run((el, count) => el.summary().incidents === count, UN_LIST));
      assert.doesNotMatch((await seen()).headline, /data from/);
    });

    test('a reader’s own file, and back', async () => {
      await show('<dprk-heists src="data/rows.csv"></dprk-heists>');
      await ready();
      await driver.run((el) => el.shadowRoot.querySelector('[data-do="data open"]').focus());
      await choose(driver, 'mine.csv', 'date,target,amount_usd\n2023-01-15,My Exchange,9000000\n');
      await until('the file', () => driver.run((el) => el.summary().incidents === 1));
      const { headline } = await seen();
      assert.match(headline, /your file/);
      assert.match(await driver.run((el) => el.export('cite')), /your file/);
      assert.equal(await driver.run((el) => el.shadowRoot.activeElement?.dataset.do), 'data open', 'the focus stays');
      assert.match(await driver.run((el) => el.shadowRoot.querySelector('.own-data').innerText), /Nothing leaves your browser\./);
      await driver.run((el) => el.shadowRoot.querySelector('[data-do="data back"]').click());
      await until('the way back', () => driver.run((el) => el.summary().incidents === 2));
      assert.match((await seen()).headline, /data from article\.test/);
      assert.equal(await driver.run((el) => el.shadowRoot.querySelector('[data-do="data back"]').hidden), true);
    });

    test('the button opens the browser’s own choice of a file', chromiumOnly, async () => {
      await show('<dprk-heists></dprk-heists>');
      await ready();
      const asked = await driver.run((el) => new Promise((asked) => {
        const input = el.shadowRoot.querySelector('[type=file]');
        input.addEventListener('click', (event) => (event.preventDefault(), asked(input.accept)));
        el.shadowRoot.querySelector('[data-do="data open"]').click();
      }));
      assert.match(asked, /\.csv,\.json/);
    });

    test('a file that is dropped, and other things that are not', chromiumOnly, async () => {
      await show('<p draggable="true">A paragraph</p><dprk-heists></dprk-heists>');
      await ready();
      const drag = (types, what) => driver.run((el, types, what) => {
        const data = new DataTransfer();
        if (what === 'file') data.items.add(new File(['date,target,amount_usd\n2023-01-15,My Exchange,9000000\n'], 'mine.csv'));
        else data.setData('text/plain', 'some words');
        const taken = types.map((type) => !el.shadowRoot.querySelector('.headline').dispatchEvent(new DragEvent(type, {
          bubbles: true, cancelable: true, composed: true, dataTransfer: data,
        })));
        return { taken, dropping: !!el.shadowRoot.querySelector('.dropping') };
      }, types, what);
      assert.deepEqual(await drag(['dragenter', 'dragover'], 'text'), { taken: [false, false], dropping: false });
      assert.deepEqual(await drag(['dragenter', 'dragover'], 'file'), { taken: [true, true], dropping: true });
      assert.deepEqual(await drag(['dragleave'], 'file'), { taken: [true], dropping: false });
      for (const controls of ['compact', 'none']) {
        await driver.run((el, controls) => el.setAttribute('controls', controls), controls);
        assert.deepEqual(await drag(['dragover', 'drop'], 'file'), { taken: [false, false], dropping: false });
        assert.equal(await driver.run((el) => el.shadowRoot.querySelector('.own-data').getClientRects().length), 0);
      }
      await driver.run((el) => el.setAttribute('controls', 'full'));
      assert.deepEqual(await drag(['dragover', 'drop'], 'file'), { taken: [true, true], dropping: false });
      await until('the file', () => driver.run((el) => el.summary().incidents === 1));
      assert.match((await seen()).headline, /your file/);
    });

    test('how far a load is, and that a newer one ends it', chromiumOnly, async () => {
      let isOpen = false;
      session.recorder.answer(pages.address('slow.csv'), (response) => {
        isOpen = true;
        response.writeHead(200, { 'content-type': 'text/csv' }).write(`${CSV}${' '.repeat(3 << 20)}`);
        response.on('close', () => (isOpen = false));
      });
      await show('<dprk-heists></dprk-heists>');
      await ready();
      await driver.run((el) => void (window.older = el.load('slow.csv').catch(({ message }) => message)));
      const status = () => driver.run((el) => el.shadowRoot.querySelector('.status').textContent);
      await until('how far it is', async () => (await status()) === 'Loading data from article.test: 3\u{a0}MB…');
      assert.equal(isOpen, true);
      assert.equal((await load('data/rows.csv')).report.rows, 2);
      await until('the connection to close', () => !isOpen);
      assert.match(await driver.run(() => window.older), /newer load/);
      assert.equal(await status(), '');
      // The same when the element goes.
      await driver.run((el) => void (window.older = el.load('slow.csv').catch(({ message }) => message)));
      await until('the request', () => isOpen);
      await driver.run((el) => el.remove());
      await until('the connection to close', () => !isOpen);
      assert.match(await driver.run(() => window.older), /element is gone/);
    });

    test('ready is of the newest data that the page asked for', chromiumOnly, async () => {
      await show('<dprk-heists src="slow.csv"></dprk-heists>');
      await driver.run((el) => customElements.whenDefined('dprk-heists').then(() => void el.ready));
      await until('the request', () => session.requests().some((it) => it.includes('slow.csv')));
      await driver.run((el) => el.setAttribute('src', 'data/rows.csv'));
      assert.equal((await seen()).incidents, 2);
    });

    test('nothing of the reader’s file leaves the browser', () => {
      assert.deepEqual(session.requests().filter((it) => !/^(GET|CONNECT) /.test(it)), []);
      assert.deepEqual(session.requests().filter((it) => /mine/.test(it)), []);
    });
  });
}

// As the browser does when a reader has chosen: the file is in the input, and the input says so.
const choose = (driver, name, text) => driver.run((el, name, text) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name));
  const input = el.shadowRoot.querySelector('[type=file]');
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}, name, text);
