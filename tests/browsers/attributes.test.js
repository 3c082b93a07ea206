// What an editor is told of an attribute that cannot be read, word for word: in the status line and as an event, at the start
// and later, once, until it is mended; all else is drawn as if the attribute were not there.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { site } from './site.js';

const CHARTS = ['share', 'wmd', 'trend', 'incidents', 'said'];
const KNOWN_CHARTS = '"share", "wmd", "trend", "incidents", "said"';
const ONE_OF_THE_VIEWS = 'wanted one of "un-panel", "governments", "all"';
const YEARS = 'wanted a year or two, as in "2019..2023", the first not after the last';
const DOLLARS = 'wanted a whole number of US dollars, 0 or more';
const NO_ID = 'permalink: read an element without id, wanted one with an id, under which the address holds its state';

// Attribute, value, message.
const WRONG = [
  ['charts', 'bogus', `charts: read "bogus", wanted some of ${KNOWN_CHARTS}`],
  ['charts', '', `charts: read "", wanted some of ${KNOWN_CHARTS}`],
  ['charts', 'Trend', `charts: read "Trend", wanted some of ${KNOWN_CHARTS}`],
  ['controls', 'maybe', 'controls: read "maybe", wanted one of "full", "compact", "none"'],
  ['controls', '', 'controls: read "", wanted one of "full", "compact", "none"'],
  ['heading-level', '9', 'heading-level: read "9", wanted one of "2", "3", "4", "5", "6"'],
  ['heading-level', '1', 'heading-level: read "1", wanted one of "2", "3", "4", "5", "6"'],
  ['loading', 'soon', 'loading: read "soon", wanted one of "lazy", "eager"'],
  ['theme', 'sepia', 'theme: read "sepia", wanted one of "auto", "light", "dark"'],
  ['src', '', 'src: read "", wanted the address of a CSV, a JSON or a datapackage.json'],
  ['permalink', '', NO_ID],
  ['view', 'moon', `view: read "moon", ${ONE_OF_THE_VIEWS}`],
  ['view', '', `view: read "", ${ONE_OF_THE_VIEWS}`],
  ['years', 'abc', `years: read "abc", ${YEARS}`],
  ['years', '2023..2019', `years: read "2023..2019", ${YEARS}`],
  ['years', '2019..', `years: read "2019..", ${YEARS}`],
  ['years', '', `years: read "", ${YEARS}`],
  ['min-usd', 'much', `min-usd: read "much", ${DOLLARS}`],
  ['min-usd', '-5', `min-usd: read "-5", ${DOLLARS}`],
  ['min-usd', '1.5', `min-usd: read "1.5", ${DOLLARS}`],
  ['disputed', 'yes', 'disputed: read "yes", wanted "include" or "exclude"'],
  ['targets', 'castle', /^targets: read "castle", wanted a list of "\w+(", "[\w-]+)+"$/],
  ['targets', 'exchange, castle', /^targets: read "castle", wanted a list of "\w+(", "[\w-]+)+"$/],
  ['methods', 'magic', /^methods: read "magic", wanted a list of "/],
  ['actors', 'me', /^actors: read "me", wanted a list of "/],
  ['evidence', 'hearsay', 'evidence: read "hearsay", wanted a list of "government", "un-panel", "analytics", "independent", ""'],
  ['estimator', 'moon', /^estimator: read "moon", wanted one of "Chainalysis/],
  ['edition', 'last', 'edition: read "last", wanted one of "latest", "first"'],
  ['amounts', 'all', 'amounts: read "all", wanted one of "best", "un", "low", "high"'],
  ['measure', 'won', 'measure: read "won", wanted one of "usd", "count", "total"'],
];

// Attributes, what is selected, and the charts that stand there.
const READ_ALL_THE_SAME = [
  [{ charts: 'trend, bogus, share, moon' }, [`charts: read "bogus, moon", wanted some of ${KNOWN_CHARTS}`], 57, ['trend', 'share']],
  [{ charts: 'trend,trend' }, [], 57, ['trend']],
  [{ charts: 'bogus', view: 'all', theme: 'sepia' }, [
    'theme: read "sepia", wanted one of "auto", "light", "dark"', `charts: read "bogus", wanted some of ${KNOWN_CHARTS}`,
  ], 164, CHARTS],
  [{ 'min-usd': 'much', years: '2019' }, [`min-usd: read "much", ${DOLLARS}`], 8, CHARTS],
  // A language that the widget lacks is the page's own business.
  [{ lang: 'xx' }, [], 57, CHARTS],
  [{ lang: '' }, [], 57, CHARTS],
  [{ permalink: '', id: 'heists' }, [], 57, CHARTS],
];

describe('an attribute that cannot be read', () => {
  for (const engine of engines) {
    describe(engine, { concurrency: 1 }, () => {
      let session;
      let driver;
      before(async () => {
        session = await start(engine);
        driver = session.driver;
        const { page, address } = await site(session);
        page('article.html', '<body><script src="heists/dprk-heists.js"></script>');
        await driver.open(address('article.html'));
      });
      after(() => session?.stop());

      test('is said as it was written, until it is mended', async () => {
        for (const [name, value, message] of WRONG) {
          const what = `${engine}, ${name}="${value}"`;
          const seen = await driver.run(tryOut, name, value);
          assert.equal(seen.first.status.length, 1, what);
          if (typeof message === 'string') assert.equal(seen.first.status[0], message, what);
          else assert.match(seen.first.status[0], message, what);
          assert.deepEqual(seen.first.heard, [`data ${seen.first.status[0]}`], `${what}: heard once`);
          assert.deepEqual([seen.first.incidents, seen.first.charts], [57, CHARTS], `${what}: the rest is drawn`);
          assert.deepEqual(seen.reset, seen.first, `${what}: no news after a reset`);
          assert.deepEqual([seen.mended.status, seen.mended.heard], [[], seen.first.heard], `${what}: mended`);
          assert.deepEqual(seen.later.status, seen.first.status, `${what}: wrong later`);
          assert.equal(seen.later.heard.length, 2, `${what}: and said again`);
        }
      });

      test('takes nothing away from the others', async () => {
        for (const [attributes, messages, incidents, charts] of READ_ALL_THE_SAME) {
          const seen = await driver.run(show, attributes);
          assert.deepEqual(seen, { status: messages, heard: messages.map((it) => `data ${it}`), incidents, charts }, JSON.stringify(attributes));
        }
      });

      test('a language that the widget lacks leaves the page’s', async () => {
        assert.equal(await driver.run(async () => {
          document.body.lang = 'ko';
          document.querySelector('dprk-heists').setAttribute('lang', 'xx');
          await document.querySelector('dprk-heists').settled();
          return document.querySelector('dprk-heists').shadowRoot.querySelector('.root').lang;
        }), 'ko');
      });
    });
  }
});

// In the page: an element with one attribute, which is mended and spoilt again.
async function tryOut(_, name, value) {
  const el = document.createElement('dprk-heists');
  const heard = [];
  el.addEventListener('heists-error', ({ detail }) => heard.push(`${detail.code} ${detail.message}`));
  el.setAttribute(name, value);
  document.body.replaceChildren(el);
  await el.ready;
  const look = async () => {
    await el.settled();
    const all = (selector) => [...el.shadowRoot.querySelectorAll(selector)];
    return {
      status: all('.status p').map((it) => it.textContent), heard: [...heard], incidents: el.summary().incidents,
      charts: all('.chart').map((it) => it.classList[1]).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
    };
  };
  const ORDER = ['share', 'wmd', 'trend', 'incidents', 'said'];
  const first = await look();
  el.reset();
  const reset = await look();
  if (name === 'permalink') el.id = 'heists';
  else el.removeAttribute(name);
  const mended = await look();
  if (name === 'permalink') el.removeAttribute('id');
  else el.setAttribute(name, value);
  return { first, reset, mended, later: await look() };
}

async function show(_, attributes) {
  const el = document.createElement('dprk-heists');
  const heard = [];
  el.addEventListener('heists-error', ({ detail }) => heard.push(`${detail.code} ${detail.message}`));
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  // Narrow, so that the charts stand in the order asked for.
  document.body.style.inlineSize = '375px';
  document.body.replaceChildren(el);
  await el.ready;
  await el.settled();
  const all = (selector) => [...el.shadowRoot.querySelectorAll(selector)];
  return { status: all('.status p').map((it) => it.textContent), heard, incidents: el.summary().incidents, charts: all('.chart').map((it) => it.classList[1]) };
}
