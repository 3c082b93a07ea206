// The main job: a reader double-clicks index.html and sees the UN panel's list, drawn, filtered at once, without a network.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { until } from './until.js';
import { CHECKOUT, events, fetched, filter, firstBar, focusTrend, listen, look, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
// Share, claims, trend, incidents, statements. With their anti-aliased words they have many colours; a companion may have few.
const CHARTS = 5;
const CHART_COLOURS = 16;
const COMPANION_COLOURS = 3;

const UN_LIST = { incidents: 57, stolenUsd: 2_966_031_000 };
const UN_2023 = { incidents: 17, stolenUsd: 753_019_000 };
const GOVERNMENTS = 70;

// Each leaves something out of the governments’ list, so each must change all that the reader sees.
const FILTERS = [
  { years: [2022, 2023] },
  { targets: ['exchange'] },
  { methods: ['social-engineering'] },
  { actors: ['Lazarus Group', 'BlueNoroff'] },
  { countries: ['KR', 'JP'] },
  { minUsd: 10_000_000 },
  { disputed: false },
  { text: 'bithumb' },
];
const NO_FILTER = { years: null, targets: null, methods: null, actors: null, countries: null, evidence: null, minUsd: 0, disputed: true, text: '' };

const FIELDS = ['view', ...Object.keys(NO_FILTER)];
const TARGETS = ['exchange', 'defi', 'bridge', 'wallet', 'gaming', 'gambling', 'payments', 'fund', 'custodian', 'individual', 'other'];

for (const engine of engines) {
  describe(`${engine}: index.html from disk`, () => {
    let session;
    let driver;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      await open(driver, INDEX);
    });
    after(() => session?.stop());

    test('draws the UN panel’s list', async () => {
      const { canvases, headline, summary } = await look(driver);
      assert.equal(canvases.filter(({ main }) => main).length, CHARTS);
      for (const canvas of canvases) {
        const isDrawn = canvas.colours >= (canvas.main ? CHART_COLOURS : COMPANION_COLOURS);
        assert.ok(isDrawn, `nothing drawn: ${JSON.stringify(canvas)}`);
      }
      // Others' statements are never in North Korea's red.
      assert.equal(canvases.filter(({ main, red }) => main && red).length, CHARTS - 1);
      assert.match(headline, /\b57\b/);
      assert.match(headline, /\b2\.97/);

      assert.equal(summary.incidents, UN_LIST.incidents);
      assert.equal(summary.stolenUsd, UN_LIST.stolenUsd);
      const year = summary.byYear.find(({ key }) => String(key) === '2023');
      assert.equal(year?.incidents, UN_2023.incidents);
      assert.equal(year?.stolenUsd, UN_2023.stolenUsd);
    });

    test('a filter changes everything that shows the selection', async () => {
      const un = await look(driver);
      const governments = await filter(driver, { view: 'governments' });
      assert.equal(governments.summary.incidents, GOVERNMENTS);
      assertChanged(un, governments, ['headline', 'table'], 'view governments');

      for (const part of FILTERS) {
        const what = JSON.stringify(part);
        const now = await filter(driver, { ...NO_FILTER, ...part });
        assert.ok(now.summary.incidents > 0 && now.summary.incidents < GOVERNMENTS, `${what} leaves ${now.summary.incidents}`);
        assert.equal(now.summary.incidents + now.summary.leftOut.incidents, GOVERNMENTS, what);
        assertChanged(governments, now, ['headline', 'table', 'leftOut'], what);
        assert.match(now.leftOut, new RegExp(`\\b${now.summary.leftOut.incidents}\\b`), what);
      }
    });

    test('an unknown field or value is a TypeError that names it and the allowed ones', async () => {
      const before = await look(driver);
      await assertRefused({ nope: 1 }, ['nope', ...FIELDS]);
      await assertRefused({ targets: ['castle'] }, ['castle', ...TARGETS]);
      await assertRefused({ view: 'moon' }, ['moon', 'un-panel', 'governments', 'all']);
      assert.deepEqual(await look(driver), before, 'a refused filter changes nothing');
    });

    test('a click on a year’s bar filters', async () => {
      await reset();
      await listen(driver, 'heists-filter');
      const { x, y } = await firstBar(driver);
      await driver.click(x, y);
      await assertOneYear('a click on the first bar');
    });

    test('the arrow keys and Enter do what a click does', async () => {
      await reset();
      await listen(driver, 'heists-filter');
      await focusTrend(driver);
      await driver.press('ArrowRight', 'Enter');
      await assertOneYear('ArrowRight and Enter');
    });

    test('reset goes back to the start', async () => {
      const { summary, headline } = await reset();
      assert.equal(summary.incidents, UN_LIST.incidents);
      assert.match(headline, /\b57\b/);
    });

    test('asks nothing of the network', async () => {
      assert.deepEqual(await fetched(driver), []);
      assert.deepEqual(session.requests(), []);
    });

    test('says nothing in the console, from its first script on', async () => {
      const heard = await session.console();
      await open(driver, await session.audible(INDEX));
      await filter(driver, { view: 'all', minUsd: 1_000_000 });
      assert.deepEqual([...heard, ...await session.console()], []);
    });

    async function reset() {
      await driver.run((el) => {
        el.reset();
        return el.settled();
      });
      return look(driver);
    }

    async function assertRefused(part, words) {
      const error = await driver.run((el, part) => {
        try {
          el.filter = part;
        } catch (error) {
          return { name: error.name, message: error.message };
        }
      }, part);
      assert.equal(error?.name, 'TypeError', `${JSON.stringify(part)} was taken`);
      for (const word of words) assert.ok(error.message.includes(word), `«${word}» is not in «${error.message}»`);
    }

    async function assertOneYear(what) {
      const heard = await until(`heists-filter after ${what}`, async () => {
        const heard = await events(driver);
        return heard.length && heard;
      });
      const [first, last] = heard.at(-1).filter.years;
      assert.equal(first, last);
      await driver.run((el) => el.settled());
      const { summary } = await look(driver);
      assert.ok(summary.incidents > 0 && summary.incidents < UN_LIST.incidents, `${summary.incidents} incidents in ${first}`);
    }
  });
}

// Two of the charts follow the selection: the selection's own shares and the trend.
function assertChanged(before, now, fields, what) {
  for (const field of fields) assert.notEqual(now[field], before[field], `${field} stays the same with ${what}`);
  const redrawn = now.canvases.filter((canvas, i) => canvas.hash !== before.canvases[i].hash);
  assert.ok(redrawn.length >= 2, `${redrawn.length} canvases change with ${what}`);
}
