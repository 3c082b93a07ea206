// Files as newsrooms have them by mistake, and as nobody has them but on purpose: each is told in one sentence that an editor
// understands, word for word, in the report, the event and the status line; and what was there before stays.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { start } from './drivers.js';
import { site } from './site.js';
import { until } from './until.js';
import { events, listen, look } from './widget.js';

const GOOD = 'date,target,amount_usd\n2020-01-15,Good Exchange,1000000\n';
const UN_LIST = 57;
const MEGABYTE = 2 ** 20;
const CELLS = 'a list of texts';

// A server's answer to data/NAME, and the one sentence it comes to.
const ANSWERS = [
  { name: 'lost.csv', status: 404, body: 'not here', code: 'http', message: 'lost.csv: article.test answered 404 Not Found' },
  { name: 'down.csv', status: 500, body: '', code: 'http', message: 'down.csv: article.test answered 500 Internal Server Error' },
  { name: 'login.csv', type: 'text/html', body: '\n<!DOCTYPE html>\n<html><title>Sign in</title>', code: 'data', message: 'login.csv is a web page (HTML), not data' },
  { name: 'app.csv', body: '<div id="app"></div><script src="/app.js"></script>', code: 'data', message: 'app.csv is a web page (HTML), not data' },
  { name: 'feed.csv', body: '<?xml version="1.0"?><rss/>', code: 'data', message: 'feed.csv is XML, not data' },
  { name: 'book.xlsx', body: Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml', 'latin1'), code: 'data', message: 'book.xlsx is an Excel workbook (.xlsx), not text: save it as CSV' },
  { name: 'book.xls', body: Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), code: 'data', message: 'book.xls is an old Excel workbook (.xls), not text: save it as CSV' },
  { name: 'rows.zip', body: Buffer.from('PK\x03\x04\x14\0rows.csv', 'latin1'), code: 'data', message: 'rows.zip is a ZIP archive, not data: unpack it first' },
  { name: 'rows.csv.gz', body: gzipSync(GOOD), code: 'data', message: 'rows.csv.gz is a gzip archive, not data: unpack it first' },
  { name: 'report.pdf', body: '%PDF-1.7\n', code: 'data', message: 'report.pdf is a PDF, not data' },
  { name: 'chart.csv', type: 'image/png', body: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), code: 'data', message: 'chart.csv is a picture, not data' },
  { name: 'program.csv', body: Buffer.from('\x7fELF\x02\0\0\0', 'latin1'), code: 'data', message: 'program.csv is no text: wanted CSV or JSON' },
  { name: 'empty.csv', body: '', code: 'data', message: 'No row could be read. empty.csv, line 1: the file is empty; wanted a header row with date, target, amount_usd' },
  { name: 'header.csv', body: 'date,target,amount_usd\n', code: 'data', message: 'header.csv, line 1: there is a header and no row' },
  { name: 'comma.json', body: '{"incidents": [\n  {"date": "2020-01",},\n]}', code: 'data', message: 'comma.json, line 2, column 22: this is no JSON, read "},"' },
  { name: 'cut.json', body: '[{"date": "2020-01"', code: 'data', message: 'cut.json, line 1, column 20: this is no JSON, read the end' },
  { name: 'number.json', body: '5', code: 'data', message: 'No row could be read. number.json, line 1, column date: the header has no such column; read 5; wanted date, target, amount_usd' },
  { name: 'other.json', body: '{"thefts": [], "version": 2}', code: 'data', message: 'other.json: wanted a list "incidents" with rows, or "resources" as a datapackage.json has, read an object with thefts, version' },
  { name: 'words.json', body: '{"incidents": "none"}', code: 'data', message: 'words.json: incidents: wanted a list of rows, read "none"' },
  { name: 'none.json', body: '[]', code: 'data', message: 'none.json: incidents: the list is empty; wanted rows with date, target, amount_usd' },
  { name: 'nested.json', body: '[{"date": "2020-01", "target": {"name": "A"}, "amount_usd": 1}]', code: 'data', message: `nested.json: incidents[0].target: wanted a text, a number, true, false, null or ${CELLS}, read an object with name` },
  { name: 'bad.json', body: '[{"date": "2020-01", "target": "A", "amount_usd": "12x"}]', code: 'data', message: 'No row could be read. bad.json: incidents[0].amount_usd: read "12x"; wanted a whole number of US dollars, as 620000000' },
  { name: 'text.json', body: '[1, 2]', code: 'data', message: 'text.json: incidents[0]: wanted an object, read 1' },
  { name: 'datapackage.json', body: '{"resources": [{"name": "incidents", "path": ["a.csv"]}]}', code: 'data', message: 'datapackage.json: resources[0].path: wanted the address of a CSV file, read a list' },
  { name: 'nothing.json', body: '{"resources": [{"name": "rows", "path": "a.csv"}]}', code: 'data', message: 'nothing.json: resources: wanted one whose name is "incidents"' },
];

// Rows of the reader's file with one that is whole, and the report's words on the others.
const HEADER = 'date,target,amount_usd';
const BROKEN = [
  { fault: 'an amount with thousands marked', rows: [HEADER, '2020-01-15,Good,1', '2020-02-01,Bad,"1,000,000"'], says: 'mine.csv, line 3, column amount_usd: read "1,000,000"; wanted a whole number of US dollars, as 620000000' },
  { fault: 'an amount by powers of ten', rows: [HEADER, '2020-01-15,Good,1', '2020-02-01,Bad,1.5e6'], says: 'mine.csv, line 3, column amount_usd: read "1.5e6"; wanted a whole number of US dollars, as 620000000' },
  { fault: 'an amount in words', rows: [HEADER, '2020-01-15,Good,1', '2020-02-01,Bad,$5m'], says: 'mine.csv, line 3, column amount_usd: read "$5m"; wanted a whole number of US dollars, as 620000000' },
  { fault: 'a negative amount', rows: [HEADER, '2020-01-15,Good,1', '2020-02-01,Bad,-5'], says: 'mine.csv, line 3, column amount_usd: read "-5"; wanted a whole number of US dollars, as 620000000' },
  { fault: 'an amount that no number holds', rows: [HEADER, '2020-01-15,Good,1', `2020-02-01,Bad,${'9'.repeat(40)}`], says: `mine.csv, line 3, column amount_usd: read "${'9'.repeat(40)}"; wanted a whole number of US dollars, as 620000000` },
  { fault: 'a moment instead of a day', rows: [HEADER, '2020-01-15,Good,1', '2020-01-15T00:00:00Z,Bad,5'], says: 'mine.csv, line 3, column date: read "2020-01-15T00:00:00Z"; wanted a day or a month, as 2022-03-23 or 2022-03' },
  { fault: 'a day as Germans write it', rows: ['date;target;amount_usd', '2020-01-15;Good;1', '15.01.2020;Bad;5'], says: 'mine.csv, line 3, column date: read "15.01.2020"; wanted a day or a month, as 2022-03-23 or 2022-03' },
  { fault: 'a year of long ago', rows: [HEADER, '2020-01-15,Good,1', '0001-01-01,Bad,5'], says: 'mine.csv, line 3, column date: read "0001-01-01"; wanted a year from 1900 to 2300' },
  { fault: 'a year far away', rows: [HEADER, '2020-01-15,Good,1', '9999-12-31,Bad,5'], says: 'mine.csv, line 3, column date: read "9999-12-31"; wanted a year from 1900 to 2300' },
  { fault: 'a header named twice', rows: [`${HEADER},date`, '2020-01-15,Good,1,2021-01-01'], says: 'mine.csv, line 1, column date: the header names this column more than once; the first is read', lost: 0 },
  { fault: 'letters that turn round what stands beside them', rows: [HEADER, '2020-01-15,Good,1', '2020-02-01,Bad,\u202e5\u2066'], says: 'mine.csv, line 3, column amount_usd: read "5"; wanted a whole number of US dollars, as 620000000' },
];

// What is odd and yet can be read.
const READABLE = [
  ['a byte order mark, CRLF, quoted names and another order', '\ufeff"amount_usd","who","target","date"\r\n"5","x","A","2020-01-15"\r\n'],
  ['semicolons, as Excel writes in Berlin', 'date;target;amount_usd\n2020-01-15;A, B und C;5\n'],
  ['tabs', 'date\ttarget\tamount_usd\n2020-01-15\tA, B; C\t5\n'],
  ['capitals in the header', 'Date,TARGET,Amount_USD\n2020-01-15,A,5\n'],
  ['Excel’s Unicode text', Buffer.from('\ufeffdate\ttarget\tamount_usd\r\n2020-01-15\tBörse\t5\r\n', 'utf16le')],
  ['ten thousand columns', `${HEADER},${Array.from({ length: 10_000 }, (_, i) => `c${i}`)}\n2020-01-15,A,5,${','.repeat(9999)}\n`],
  ['a header of 1 MB', `${HEADER},${'x'.repeat(MEGABYTE)}\n2020-01-15,A,5,\n`],
];

describe('broken files', () => {
  let session;
  let driver;
  let pages;
  before(async () => {
    session = await start('chromium');
    driver = session.driver;
    pages = await site(session);
    pages.page('index.html', '<body><dprk-heists></dprk-heists><script defer src="/heists/dprk-heists.js"></script>');
  });
  after(() => session?.stop());

  const fresh = async (page = 'index.html') => {
    await driver.open(pages.address(page));
    await driver.run((el) => el.ready.then(() => el.settled()));
    await listen(driver, 'heists-error');
  };
  const outcome = (source) => driver.run((el, source) => el.load(source).then(
    (report) => ({ report }),
    ({ message, code }) => ({ message, code }),
  ), source);
  const loadFile = (text, name = 'mine.csv') => driver.run(async (el, base64, name) => {
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    return el.load(new File([bytes], name)).then((report) => ({ report }), ({ message, code }) => ({ message, code }));
  }, Buffer.from(text).toString('base64'), name);

  // Rejection, event and status line say the same, and nothing else has changed.
  async function assertRefused(said, { code, message }) {
    assert.deepEqual(said, { code, message });
    const { status, summary } = await look(driver);
    const told = (await events(driver)).at(-1);
    assert.deepEqual({ code: told.code, message: told.message }, { code, message });
    assert.ok(status.startsWith(message.replace(/\s+/g, ' ')), `${status}\nis not\n${message}`);
    assert.equal(summary.incidents, UN_LIST);
  }

  test('what a server answers', async () => {
    await fresh();
    for (const { name, type, status, body, code, message } of ANSWERS) {
      pages.file(`data/${name}`, body, type ? { 'content-type': type } : {}, status);
      await assertRefused(await outcome(`data/${name}`), { code, message });
    }
  });

  for (const { fault, rows, says, lost = 1 } of BROKEN) {
    test(fault, async () => {
      await fresh();
      const { report } = await loadFile(`${rows.join('\n')}\n`);
      const heading = lost ? 'One row was left out:' : 'One cell was not as expected:';
      const [issue] = report.issues;
      assert.equal(report.issues.length, 1);
      assert.equal(`${issue.file}, line ${issue.line}, column ${issue.column}: ${issue.message}`, says);
      const [told] = await events(driver);
      assert.deepEqual([told.code, told.message], ['data', `${heading} ${says}`]);
      const { status, summary } = await look(driver);
      assert.equal(status, `${heading}${says}`);
      assert.equal(summary.incidents, 1, 'the good row shows');
    });
  }

  test('what a whole column has wrong is said once', async () => {
    const say = async (rows, expected) => {
      await fresh();
      const { report } = await loadFile(`${[HEADER, '2020-01-15,Good,1', ...rows].join('\n')}\n`);
      assert.equal(report.issues.length, rows.length, 'the report has every row');
      assert.deepEqual(await driver.run((el) => [...el.shadowRoot.querySelectorAll('.status p')].map((it) => it.textContent)), expected);
    };
    const dollars = (line, read) => `mine.csv, line ${line}, column amount_usd: read "${read}"; wanted a whole number of US dollars, as 620000000`;
    await say(Array.from({ length: 30 }, (_, i) => `2020-02-01,Bad,$${i}m`), ['30 rows were left out:', `${dollars(3, '$0m')} (and 29 more like it)`]);
    await say(['2020-02-01,Bad,$5m', '15.01.2020,Bad,5', '2020-02-01,Bad,$6m'], [
      '3 rows were left out:', `${dollars(3, '$5m')} (and 1 more like it)`,
      'mine.csv, line 4, column date: read "15.01.2020"; wanted a day or a month, as 2022-03-23 or 2022-03',
    ]);
  });

  test('a file that Excel wrote in the letters of its country says once how to save it', async () => {
    const names = [['b4a3c6ae'], ['c3d6', 'bac6'], ['bfacc7']].map((parts) => Buffer.from(parts.join(''), 'hex'));
    const rows = names.flatMap((name) => [Buffer.from('2020-01-15,'), name, Buffer.from(',5\n')]);
    await fresh();
    const { message } = await loadFile(Buffer.concat([Buffer.from(`${HEADER}\n`), ...rows]));
    assert.match(message, /^No row could be read\. mine\.csv, line 2, column target: read ".*\ufffd.*"; wanted UTF-8 text: in Excel, save as "CSV UTF-8"$/);
  });

  test('what is odd and yet can be read', async () => {
    await fresh();
    for (const [what, text] of READABLE) {
      const { report, message } = await loadFile(text);
      assert.deepEqual([report?.rows, report?.issues, message], [1, [], undefined], what);
      assert.equal(await driver.run((el) => el.summary().stolenUsd), 5, what);
    }
    for (const type of ['text/plain', 'application/octet-stream', 'application/vnd.ms-excel']) {
      pages.file('data/typed.csv', GOOD, { 'content-type': type });
      assert.deepEqual(await outcome('data/typed.csv'), { report: { rows: 1, issues: [] } }, type);
    }
  });

  test('a hostile file neither runs nor turns the words round', async () => {
    await fresh();
    const evil = '<img src=x onerror=window.hit=1>\u202e\u2067drawkcab\u0007';
    const { report } = await loadFile(`date,target,amount_usd,id,country,actor,note,sources\n2020-01-15,${evil},1000000,<script>window.hit=1</script>,${evil},${evil},${evil},javascript:window.hit=1\n`, '\u202evsc.csv');
    assert.equal(report.issues.length, 1);
    assert.equal(report.issues[0].file, 'vsc.csv');
    const shown = await driver.run(async (el) => {
      await el.settled();
      const root = el.shadowRoot;
      return {
        hit: 'hit' in window, tags: root.querySelectorAll('img, script').length,
        links: [...root.querySelectorAll('a')].filter(({ href }) => !/^https?:/.test(href)).length,
        text: root.textContent + [...root.querySelectorAll('[aria-label]')].map((it) => it.ariaLabel).join() + JSON.stringify(el.incidents())
          + await el.export('csv') + await el.export('svg') + await el.export('cite') + await el.export('json'),
      };
    });
    assert.deepEqual([shown.hit, shown.tags, shown.links], [false, 0, 0]);
    assert.doesNotMatch(shown.text, /[\u202a-\u202e\u0007]/);
    assert.ok(shown.text.includes('drawkcab'));
  });

  test('a million rows of one key are told in a few lines', async () => {
    await fresh();
    const { rows, issues, status, ms } = await driver.run(async (el) => {
      const start = performance.now();
      const lines = 'same,2020-01-15,A,5\n'.repeat(1e6);
      const report = await el.load(new File(['id,date,target,amount_usd\n', lines], 'mine.csv'));
      return { rows: report.rows, issues: report.issues.length, status: el.shadowRoot.querySelector('.status p').textContent, ms: performance.now() - start };
    });
    assert.deepEqual([rows, issues, status], [1, 1001, '999,999 rows were left out:']);
    assert.ok(ms < 15_000, `${ms} ms`);
  });

  test('a thousand victims of a thousand actors do not make a thousand boxes', async () => {
    await fresh();
    const { report } = await loadFile(`date,target,amount_usd,actor\n${Array.from({ length: 1000 }, (_, i) => `2020-01-15,A,5,actor ${i}\n`).join('')}`);
    assert.equal(report.rows, 1000);
    assert.equal(report.issues.length, 500);
    assert.equal(report.issues[0].message, 'read "actor 500"; wanted at most 500 different ones; taken as empty');
  });

  test('objects that throw, that are proxies, or that are named as no column is', async () => {
    await fresh();
    const said = await driver.run(async (el) => {
      const row = { date: '2020-01-15', target: 'A', amount_usd: 5 };
      const tries = {
        getter: [{ ...row, get note() { throw new Error('boo'); } }],
        odd: [{ ...row, get note() { throw 7; } }],
        proxy: new Proxy([], { get() { throw new Error('boo'); } }),
        reactive: new Proxy([new Proxy(row, {})], {}),
        proto: JSON.parse('[{"__proto__": "x", "constructor": "y", "date": "2020-01-15", "target": "A", "amount_usd": 5}]'),
        frozen: Object.freeze([Object.freeze(row)]),
        bare: [Object.assign(Object.create(null), row)],
        big: [{ ...row, amount_usd: 5n }],
        nan: [row, { ...row, amount_usd: NaN }],
        symbol: [{ ...row, note: Symbol('x') }],
        date: [{ ...row, date: new Date() }],
        huge: new Array(4e9),
        wide: [Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`c${i}`, i]))],
        circular: [Object.assign({}, row, { self: null })].map((it) => Object.assign(it, { self: it })),
        nothing: undefined,
        files: [new File([], 'a.csv'), new File([], 'b.csv')],
      };
      const said = {};
      for (const [name, source] of Object.entries(tries)) {
        said[name] = await el.load(source).then(({ rows, issues }) => [rows, ...issues.map(({ file, message }) => `${file} ${message}`)], ({ code, message }) => `${code}: ${message}`);
      }
      return { ...said, polluted: 'x' in {} };
    });
    const cell = `wanted a text, a number, true, false, null or ${CELLS}, read`;
    assert.deepEqual(said, {
      getter: 'data: the data could not be read: boo',
      odd: 'data: the data could not be read',
      proxy: 'data: the data could not be read: boo',
      reactive: [1],
      proto: [1],
      frozen: [1],
      bare: [1],
      big: [1],
      nan: [1, 'incidents[] read "NaN"; wanted a whole number of US dollars, as 620000000'],
      symbol: `data: incidents[0].note: ${cell} Symbol(x)`,
      date: `data: incidents[0].date: ${cell} a Date`,
      huge: 'data: incidents: wanted at most 1000000 rows, read 4000000000; more go as CSV',
      wide: 'data: incidents[0].c200: wanted at most 200 columns',
      circular: `data: incidents[0].self: ${cell} an object with date, target, amount_usd, self`,
      nothing: 'data: wanted a URL, a Blob, a list of rows, or an object with a list "incidents", read undefined',
      files: 'data: wanted one file, read several',
      polluted: false,
    });
  });

  test('an answer of 100 MB is refused by its length, an endless one where it passes the limit', async () => {
    // What the module has for its memory is seen where it begins.
    pages.page('measured.html', `<body><script>WebAssembly.Instance = new Proxy(WebAssembly.Instance, { construct(...made) {
      const it = Reflect.construct(...made);
      window.memory = Object.values(it.exports).find((one) => one instanceof WebAssembly.Memory);
      return it;
    } })</script><dprk-heists></dprk-heists><script defer src="/heists/dprk-heists.js"></script>`);
    await fresh('measured.html');
    const chunk = Buffer.alloc(MEGABYTE, 'a,b,c\n');
    let sent = 0;
    let isOpen = false;
    const pour = (headers, most) => (response) => {
      sent = 0;
      isOpen = true;
      response.writeHead(200, { 'content-type': 'text/csv', ...headers });
      response.on('close', () => (isOpen = false));
      const more = () => {
        while (isOpen && sent < most) {
          sent += 1;
          if (!response.write(chunk)) return response.once('drain', more);
        }
      };
      more();
    };
    session.recorder.answer(pages.address('long.csv'), pour({ 'content-length': 100 * MEGABYTE }, 100));
    session.recorder.answer(pages.address('endless.csv'), pour({}, Infinity));
    for (const [name, message, most] of [
      ['long.csv', 'long.csv is 100 MB long; wanted at most 64 MB', 20],
      ['endless.csv', 'endless.csv does not end; wanted at most 64 MB', 90],
    ]) {
      const before = await memory(driver);
      await driver.run((el, name) => {
        const start = performance.now();
        delete window.said;
        el.load(name).catch(({ code, message }) => (window.said = { code, message, ms: performance.now() - start }));
      }, name);
      let peak = before;
      const { ms, ...said } = await until('the refusal', async () => {
        const now = await memory(driver);
        peak = { script: Math.max(peak.script, now.script), module: Math.max(peak.module, now.module) };
        return driver.run(() => window.said);
      });
      await assertRefused(said, { code: 'data', message });
      await until('the connection to close', () => !isOpen);
      const more = { script: peak.script - before.script, module: peak.module - before.module };
      console.log(`${name}: ${Math.round(ms)} ms, ${sent} MB sent, at most ${mb(more.script)} MB more for the script, ${mb(more.module)} for the module`);
      assert.ok(ms < 10_000, `${ms} ms`);
      assert.ok(sent <= most, `${sent} MB sent`);
      assert.ok(more.script < 150 * MEGABYTE, `${more.script} bytes more for the script`);
      assert.ok(more.module === 0, `${more.module} bytes more for the module`);
    }
    const file = await driver.run((el) => el.load(new File([new Uint8Array(65 * 2 ** 20)], 'long.csv')).catch(({ message }) => message));
    assert.equal(file, 'long.csv is 65 MB long; wanted at most 64 MB');
  });

  test('a connection that breaks off, and one on which nothing comes', async () => {
    await fresh();
    session.recorder.answer(pages.address('broken.csv'), (response) => {
      response.writeHead(200, { 'content-length': 1000 }).write(GOOD);
      setTimeout(() => response.destroy(), 100);
    });
    await assertRefused(await outcome('broken.csv'), { code: 'http', message: 'http://article.test/broken.csv could not be read: the connection broke off' });
    session.recorder.answer(pages.address('silent.csv'), (response) => response.writeHead(200).write(GOOD));
    await driver.run((el) => void el.load('silent.csv').catch((error) => (window.said = { code: error.code, message: error.message })));
    const said = await until('the end of patience', () => driver.run(() => window.said), 90_000);
    await assertRefused(said, { code: 'http', message: 'silent.csv: article.test has sent nothing for 30 seconds' });
  });

  test('a page whose rules forbid the address', async () => {
    pages.page('strict.html', '<body><dprk-heists></dprk-heists><script defer src="/heists/dprk-heists.js"></script>', {
      'content-security-policy': "default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'",
    });
    await driver.open(pages.address('strict.html'));
    await driver.run((el) => el.ready);
    assert.deepEqual(await outcome('data/typed.csv'), {
      code: 'csp',
      message: "http://article.test/data/typed.csv could not be read: the page's Content-Security-Policy must allow it by connect-src http://article.test",
    });
  });
});

const mb = (bytes) => Math.round(bytes / MEGABYTE);

// What the page's script and the module have, in bytes.
async function memory(driver) {
  const cdp = (cmd) => driver.command('POST', '/goog/cdp/execute', { cmd, params: {} });
  const { usedSize, backingStorageSize } = await cdp('Runtime.getHeapUsage');
  const module = await driver.run(() => window.memory.buffer.byteLength);
  return { script: usedSize + backingStorageSize - module, module };
}
