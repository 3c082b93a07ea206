// A newsroom's own file with a fault in it: the fault is told, with its place, in the report, the event and the status
// line; the good rows still show; and where nothing can be shown, what was there before stays.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start } from './drivers.js';
import { CHECKOUT, events, filter, listen, look, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
const FILE = 'mine.csv';
const LONGEST_MESSAGE = 1000;

const HEADER = 'id,date,target,amount_usd,sources,note';
const GOOD = 'good,2020-01-15,Good Exchange,1000000,,';

// `says` must be in the message: what was read, or what is wrong. The column is '' where the whole file is meant.
// `rows` is how many rows can be shown; 0 means that the load fails.
const FAULTS = [
  { fault: 'a missing column', lines: ['date,target', '2020-01-15,Good Exchange'], rows: 0, severity: 'error', line: 1, column: 'amount_usd', says: /read date, target/ },
  { fault: 'a malformed header', lines: ['date,"target,amount_usd', '2020-01-15,Good Exchange,1000000'], rows: 0, severity: 'error', line: 1, column: 'target', says: /read date, target,amount_usd/ },
  { fault: 'an empty file', lines: [], rows: 0, severity: 'error', line: 1, column: '', says: /empty/ },
  { fault: 'a bad number', lines: [HEADER, GOOD, 'bad,2020-02-01,Bad Exchange,12x,,'], rows: 1, severity: 'error', line: 3, column: 'amount_usd', says: /12x/ },
  { fault: 'a bad date', lines: [HEADER, GOOD, 'bad,2020-13-45,Bad Exchange,5000000,,'], rows: 1, severity: 'error', line: 3, column: 'date', says: /2020-13-45/ },
  { fault: 'an id used twice', lines: [HEADER, GOOD, 'good,2020-02-01,Bad Exchange,5000000,,'], rows: 1, severity: 'error', line: 3, column: 'id', says: /"good"/ },
  { fault: 'a source that does not exist', lines: [HEADER, GOOD, 'other,2020-02-01,Other Exchange,5000000,nowhere-1,'], rows: 2, severity: 'warning', line: 3, column: 'sources', says: /nowhere-1/ },
  { fault: 'a cell of 2 MB', lines: [HEADER, GOOD, `bad,2020-02-01,Bad Exchange,5000000,,${'x'.repeat(2_000_000)}`], rows: 1, severity: 'error', line: 3, column: 'note', says: /2000000 bytes/ },
  { fault: 'bytes that are not UTF-8', lines: [HEADER, GOOD, 'bad,2020-02-01,Bad \xff\xfe Exchange,5000000,,'], rows: 1, severity: 'error', line: 3, column: 'target', says: /UTF-8/ },
];

const UN_LIST = 57;

describe('bad input', () => {
  let session;
  let driver;
  before(async () => {
    session = await start('chromium');
    driver = session.driver;
  });
  after(() => session?.stop());

  for (const { fault, lines, rows, severity, line, column, says } of FAULTS) {
    test(fault, async () => {
      await open(driver, INDEX);
      await listen(driver, 'heists-error');
      const { report, rejection } = await load(lines.map((text) => `${text}\n`).join(''));
      const { summary, headline, status } = await look(driver);

      if (rows) {
        assert.equal(rejection, undefined);
        assert.equal(report.rows, rows);
        assert.equal(report.issues.length, 1, JSON.stringify(report.issues));
        const [{ message, ...place }] = report.issues;
        assert.deepEqual(place, { severity, file: FILE, line, column });
        assert.match(message, says);
        assert.ok(message.length <= LONGEST_MESSAGE, `a message of ${message.length} characters`);
        assert.equal(summary.incidents, rows, 'the good rows show');
        assert.match(headline, /\b(one|two|1|2)\b/i);
      } else {
        assert.equal(report, undefined, 'nothing to show is a failed load');
        assertTells(rejection);
        assert.equal(summary.incidents, UN_LIST, 'what was there before stays');
        assert.match(headline, /\b57\b/);
      }

      const told = await events(driver);
      assert.ok(told.length > 0 && told.every(({ code }) => code === 'data'), JSON.stringify(told));
      assertTells(told[0].message);
      assertTells(status);

      // Where one sentence has to do, it names the place, too.
      function assertTells(sentence) {
        assert.match(sentence, says);
        for (const place of [FILE, `line ${line}`, column]) assert.ok(sentence.includes(place), `«${place}» is not in «${sentence}»`);
        assert.ok(sentence.length <= LONGEST_MESSAGE, `a message of ${sentence.length} characters`);
      }
    });
  }

  test('a search that finds nothing', async () => {
    await open(driver, INDEX);
    const { headline, leftOut, summary } = await filter(driver, { text: 'zzzz' });
    assert.equal(summary.incidents, 0);
    assert.equal(summary.stolenUsd, 0);
    assert.match(headline, /^No theft\b/);
    assert.match(leftOut, /\b57\b/);
  });

  test('no fault is a fault of the page', async () => {
    assert.deepEqual(await session.console(), []);
    assert.deepEqual(session.requests(), []);
  });

  // One character of `text` is one byte of the file, so that a file can hold bytes that are no UTF-8.
  const load = (text) => driver.run(async (el, text, name) => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    try {
      return { report: await el.load(new File([bytes], name, { type: 'text/csv' })) };
    } catch (error) {
      return { rejection: error.message };
    }
  }, text, FILE);
});
