// Every attribute counts at the start and whenever it changes; without it all is as by default.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { articles, watched } from './watched.js';

const DATA = 'date,target,amount_usd\n2020-01-01,A,5\n2021-01-01,B,6\n';

// Attribute → what to look at, what is there without it, and what with which values.
const CASES = {
  'view': ['filter.view', 'un-panel', { 'all': 'all', 'governments': 'governments', 'un-panel': 'un-panel' }],
  'years': ['filter.years', null, { '2019..2021': [2019, 2021], '2022': [2022, 2022] }],
  'targets': ['filter.targets', null, { 'exchange,bridge': ['exchange', 'bridge'], 'wallet': ['wallet'] }],
  'methods': ['filter.methods', null, { 'private-key': ['private-key'] }],
  'actors': ['filter.actors', null, { 'Lazarus Group': ['Lazarus Group'] }],
  'countries': ['filter.countries', null, { 'KR': ['KR'], 'KR, JP': ['KR', 'JP'] }],
  'evidence': ['filter.evidence', null, { 'government': ['government'] }],
  'min-usd': ['filter.minUsd', 0, { '1000000': 1000000 }],
  'disputed': ['filter.disputed', true, { 'exclude': false, 'include': true }],
  'text': ['filter.text', '', { 'ronin': 'ronin' }],
  'estimator': ['options.estimator', 'Chainalysis', { 'TRM Labs': 'TRM Labs', 'Immunefi': 'Immunefi' }],
  'edition': ['options.edition', 'latest', { 'first': 'first' }],
  'amounts': ['options.amounts', 'un', { 'low': 'low', 'high': 'high', 'best': 'best' }],
  'measure': ['options.measure', 'usd', { 'count': 'count', 'total': 'total' }],
  'stack': ['options.stack', 'evidence', { 'target': 'target' }],
  'by': ['options.by', 'target', { 'method': 'method', 'country': 'country' }],
  'charts': ['charts', 'share wmd trend incidents said', { 'trend': 'trend', 'said,share': 'said share', ' wmd , trend ': 'wmd trend' }],
  'heading-level': ['heading', 'H2', { '3': 'H3', '6': 'H6' }],
  'theme': ['dark', false, { 'dark': true, 'light': false, 'auto': false }],
  'lang': ['lang', 'en', { 'ko': 'ko', 'ar': 'ar', 'de-AT': 'de-AT' }],
  'state': ['saved', 'v1;view=un-panel', { 'v1;view=all;years=2019..2020': 'v1;view=all;years=2019..2020' }],
  'src': ['thefts', 57, { 'two.csv': 2 }],
  'version': ['version', true, { '9.9.9': true }],
};

for (const engine of engines) {
  describe(`attributes in ${engine}`, () => {
    let session;
    let driver;
    let host;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      host = await articles(session);
      host.file('two.csv', DATA);
      host.another('9.9.9');
      await host.visit('<main></main><script src="heists/dprk-heists.js"></script><script>console.warn = () => {}</script><script src="9.9.9.js"></script>');
    });
    after(() => session?.stop());

    for (const [name, [what, without, values]] of Object.entries(CASES)) {
      test(name, async () => {
        const seen = await driver.run(goThrough, name, what, Object.keys(values));
        const expected = Object.values(values);
        assert.deepEqual(seen.first, without, 'without it');
        assert.deepEqual(seen.atStart, expected, 'at the start');
        assert.deepEqual(seen.live, expected, 'set and changed');
        assert.deepEqual(seen.removed, without, 'removed');
        assert.deepEqual((await watched(driver)).said, []);
      });
    }

    test('loading', async () => {
      assert.deepEqual(await driver.run(wait), { lazy: false, eager: true, again: true, removed: true });
    });

    test('permalink', async () => {
      assert.deepEqual(await driver.run(link), { without: '', set: '#figure=v1;view=all', removed: '#figure=v1;view=all' });
    });
  });
}

async function goThrough(_, name, what, values) {
  const main = document.querySelector('main');
  const place = async (value) => {
    const element = document.createElement('dprk-heists');
    if (value !== undefined) element.setAttribute(name, value);
    main.replaceChildren(element);
    await element.ready;
    return element;
  };
  const look = (element) => {
    const root = element.shadowRoot.querySelector('.root');
    const [object, field] = what.split('.');
    return {
      filter: () => element.filter[field],
      options: () => element.options[field],
      charts: () => [...root.querySelectorAll('.chart')].map((it) => it.className.split(' ')[1]).join(' '),
      heading: () => root.querySelector('.headline').tagName,
      dark: () => root.classList.contains('dark'),
      lang: () => root.lang,
      saved: () => element.save(),
      thefts: () => element.summary().incidents,
      version: () => element.script.src.includes('9.9.9') === (element.getAttribute('version') === '9.9.9'),
    }[object]();
  };
  const drawn = async (element) => {
    // Nothing but what is shown says that another file has been read.
    const before = look(element);
    await element.ready;
    await element.settled();
    for (const end = Date.now() + 30_000; name === 'src' && look(element) === before && Date.now() < end;) await new Promise((later) => setTimeout(later, 20));
    return look(element);
  };

  const atStart = [];
  for (const value of values) atStart.push(look(await place(value)));
  const element = await place();
  const first = look(element);
  const live = [];
  for (const value of values) {
    element.setAttribute(name, value);
    live.push(await drawn(element));
  }
  element.removeAttribute(name);
  return { first, atStart, live, removed: await drawn(element) };
}

async function wait() {
  const main = document.querySelector('main');
  main.replaceChildren();
  main.style.paddingTop = '9000px';
  const element = document.createElement('dprk-heists');
  main.append(element);
  const starts = async (value) => {
    if (value) element.setAttribute('loading', value);
    else element.removeAttribute('loading');
    const begun = () => Boolean(element.shadowRoot.querySelector('.root'));
    for (const end = Date.now() + (value === 'eager' ? 30_000 : 150); !begun() && Date.now() < end;) await new Promise((later) => setTimeout(later, 20));
    return begun();
  };
  const seen = { lazy: await starts('lazy'), eager: await starts('eager'), again: await starts('lazy'), removed: await starts() };
  main.style.paddingTop = '';
  return seen;
}

async function link() {
  const main = document.querySelector('main');
  const element = Object.assign(document.createElement('dprk-heists'), { id: 'figure' });
  main.replaceChildren(element);
  await element.ready;
  const choose = async (filter) => {
    element.filter = filter;
    await element.settled();
    return location.hash;
  };
  const without = await choose({ view: 'governments' });
  element.setAttribute('permalink', '');
  const set = await choose({ view: 'all' });
  element.removeAttribute('permalink');
  return { without, set, removed: await choose({ view: 'governments' }) };
}
