// The state in the address: every choice survives a reload, Back and Forward walk through finished choices, and no address
// breaks the page. From disk, where a page has no server and its address is a file's.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { until } from './until.js';
import { SCRIPT, open } from './widget.js';

// For each engine others: 300 in all.
const STATES = 100;
const HOSTILE = 200;
const ALL = 164;
const UN_LIST = 57;

// The icon keeps browsers from asking a site for one.
const page = (elements, script = SCRIPT) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Permalink</title>
${elements}<p id="chapter-2">Chapter 2</p><script src="${script}"></script>`;
const ONE = page('<dprk-heists id="one" permalink loading="eager"></dprk-heists>');
const TWO = page(['one', 'two'].map((id) => `<dprk-heists id="${id}" permalink loading="eager"></dprk-heists>`).join(''));
const NAMELESS = page('<dprk-heists permalink loading="eager"></dprk-heists>');
const SITE = 'http://article.test/';
// In a sandbox, and with the address `about:srcdoc`.
const FRAMED = `<!doctype html><link rel="icon" href="data:,"><title>Article</title>
<iframe width="900" height="800" sandbox="allow-scripts" srcdoc='${page('<dprk-heists id="in" permalink loading="eager"></dprk-heists>', `${SITE}dprk-heists.js`)}'></iframe>`;

for (const engine of engines) {
  describe(`${engine}: the state in the address`, () => {
    let session;
    let driver;
    let folder;
    before(async () => {
      folder = await mkdtemp(path.join(os.tmpdir(), 'dprk-heists-permalink-'));
      session = await start(engine);
      driver = session.driver;
    });
    after(async () => {
      await session?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    test('one step in the history for a finished choice; Back and Forward walk through them', async () => {
      await open(driver, `${await write('one.html', ONE)}#chapter-2`);
      const length = await driver.run(() => history.length);
      await click('[name=view][value=all]');
      await driver.run((el) => {
        const first = el.shadowRoot.querySelector('.slider [name=first]');
        for (const year of [2017, 2018, 2019]) {
          first.value = year;
          first.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        }
      });
      await settled();
      assert.equal(await hash(), '#chapter-2&one=v1;view=all', 'a thumb is still held');
      await driver.run((el) => el.shadowRoot.querySelector('.slider [name=first]').dispatchEvent(new Event('change', { bubbles: true })));
      assert.match(await hash(), /^#chapter-2&one=v1;view=all;years=2019\.\.20\d\d$/);
      await driver.run((el) => {
        const search = el.shadowRoot.querySelector('[name=text]');
        for (const text of ['u', 'up', 'upbit']) {
          search.value = text;
          search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        }
      });
      const typed = await until('the word that was typed', async () => (await hash()).endsWith(';text=upbit') && hash());
      assert.equal(await driver.run(() => history.length), length + 3);

      const steps = [
        [-1, typed.replace(';text=upbit', ''), ''],
        [-1, '#chapter-2&one=v1;view=all', ''],
        [-1, '#chapter-2', ''],
        [1, '#chapter-2&one=v1;view=all', ''],
        [2, typed, 'upbit'],
        [-3, '#chapter-2', ''],
      ];
      for (const [by, expected, text] of steps) {
        await driver.run((el, by) => history.go(by), by);
        await until(`${expected} after ${by}`, async () => (await state()).hash === expected);
        const seen = expected.match(/one=(.*)/)?.[1] ?? 'v1;view=un-panel';
        await until(`the state of ${expected}`, async () => (await state()).saved === seen);
        assert.equal((await state()).text, text);
        assert.equal(await driver.run(() => history.length), length + 3, 'Back and Forward write nothing');
      }
      assert.equal((await state()).incidents, UN_LIST);
    });

    test('what the attributes say needs no address, and without the attribute nothing is written', async () => {
      await open(driver, await write('one.html', ONE));
      await click('[name=view][value=all]');
      assert.equal(await hash(), '#one=v1;view=all');
      await click('[name=view][value=un-panel]');
      assert.equal(await hash(), '');
      await driver.run((el) => el.setAttribute('state', 'v1;view=all;by=method'));
      await settled();
      assert.equal(await hash(), '');
      await driver.run((el) => { el.filter = { years: [2020, 2021] }; });
      await settled();
      assert.equal(await hash(), '#one=v1;view=all;years=2020..2021;by=method');
      await driver.run((el) => el.reset());
      await settled();
      assert.deepEqual([await hash(), (await state()).incidents], ['', ALL]);
      await driver.run((el) => {
        el.removeAttribute('permalink');
        el.filter = { view: 'governments' };
      });
      await settled();
      assert.equal(await hash(), '');
    });

    test('two widgets share an address, and one without a name writes none', async () => {
      await open(driver, await write('two.html', TWO));
      await driver.run(async () => {
        const [one, two] = document.querySelectorAll('dprk-heists');
        await two.ready;
        one.filter = { view: 'all' };
        await one.settled();
        two.filter = { years: [2019, 2020] };
        await two.settled();
      });
      assert.equal(await hash(), '#one=v1;view=all&two=v1;view=un-panel;years=2019..2020');
      await reload();
      const saved = () => driver.run(async () => {
        const all = [...document.querySelectorAll('dprk-heists')];
        await Promise.all(all.map((it) => it.ready));
        return all.map((it) => it.save());
      });
      assert.deepEqual(await saved(), ['v1;view=all', 'v1;view=un-panel;years=2019..2020']);
      await driver.run(() => history.back());
      await until('the second widget alone to go back', async () => (await saved())[1] === 'v1;view=un-panel');
      assert.equal((await saved())[0], 'v1;view=all');

      await open(driver, await write('nameless.html', NAMELESS));
      await click('[name=view][value=all]');
      assert.deepEqual([await hash(), (await state()).incidents], ['', ALL]);
    });

    // After those that look at the history, which holds only so many entries.
    test('a hundred states survive hash and reload', async () => {
      const url = await write('one.html', ONE);
      await open(driver, url);
      const states = await driver.run(randomStates, STATES, engines.indexOf(engine));
      for (const [place, { saved, filter, options }] of states.entries()) {
        try {
          const written = await driver.run(async (el, saved) => {
            el.restore(saved);
            await el.settled();
            return location.hash;
          }, saved);
          assert.equal(written, saved === 'v1;view=un-panel' ? '' : `#one=${saved}`);
          await reload();
          const now = await state();
          assert.deepEqual({ saved: now.saved, filter: now.filter, options: now.options, status: now.status }, { saved, filter, options, status: '' });
        } catch (error) {
          throw new Error(`state ${place} of ${STATES}, ${saved}: ${error.message}`, { cause: error });
        }
      }
    });

    test('a frame without an address of its own works as well', async () => {
      session.recorder.serve(`${SITE}page.html`, { 'content-type': 'text/html' }, FRAMED);
      session.recorder.serve(`${SITE}dprk-heists.js`, { 'content-type': 'text/javascript' }, await readFile(SCRIPT));
      await driver.open(`${SITE}page.html`);
      const frame = await driver.command('POST', '/element', { using: 'css selector', value: 'iframe' });
      await driver.command('POST', '/frame', { id: frame });
      await until('the widget in the frame', () => driver.run(async (el) => el?.ready?.then(() => true)));
      const heard = await driver.run(async (el) => {
        const heard = [];
        addEventListener('error', (event) => heard.push(event.message));
        for (const view of ['all', 'governments', 'un-panel', 'all']) {
          el.filter = { view };
          await el.settled();
        }
        const knows = el.shadowRoot.querySelector('.root').matches('.framed');
        return { heard, knows, incidents: el.summary().incidents };
      });
      assert.deepEqual(heard, { heard: [], knows: true, incidents: ALL }, 'it knows that its links may be blocked');
      await driver.command('POST', '/frame', { id: null });
    });

    if (engine === 'chromium') {
      test('two hundred hostile addresses neither throw nor hang', async () => {
        await open(driver, await write('one.html', ONE));
        const { thrown, slowest, told, incidents } = await driver.run(assault, HOSTILE);
        assert.deepEqual(thrown, []);
        assert.ok(slowest < 1000, `${slowest} ms`);
        assert.ok(told > HOSTILE / 4, `only ${told} were told to be damaged`);
        assert.equal(incidents, UN_LIST, 'the page goes on');
      });
    }

    async function write(name, text) {
      const file = path.join(folder, name);
      await writeFile(file, text);
      return pathToFileURL(file);
    }

    async function reload() {
      await driver.command('POST', '/refresh', {});
      await driver.run((el) => customElements.whenDefined('dprk-heists').then(() => el.ready));
    }

    async function click(selector) {
      await driver.run((el, selector) => el.shadowRoot.querySelector(selector).click(), selector);
      await settled();
    }

    function settled() {
      return driver.run((el) => el.settled());
    }

    function hash() {
      return driver.run(() => location.hash);
    }

    function state() {
      return driver.run(async (el) => {
        await el.settled();
        return {
          saved: el.save(),
          hash: location.hash,
          filter: el.filter,
          options: el.options,
          text: el.filter.text,
          incidents: el.summary().incidents,
          status: el.shadowRoot.querySelector('[role=status]').textContent,
        };
      });
    }
  });
}

// Run in the page: states as a reader could choose them, each with what the widget makes of it.
async function randomStates(el, count, other) {
  let seed = 20261121 + other;
  const below = (end) => (seed = Math.imul(seed ^ seed >>> 15, 0x2c1b3c6d) + 0x9e3779b9 >>> 0) % end;
  const one = (list) => list[below(list.length)];
  const some = (list) => (below(2) ? null : list.filter(() => below(2)));
  const all = el.summary();
  el.filter = { view: 'all' };
  const { byTarget, byMethod, byActor, byCountry, byEvidence } = el.summary();
  const keys = (groups) => groups.map(({ key }) => key);
  const states = [];
  while (states.length < count) {
    const first = 2016 + below(11);
    el.filter = {
      view: one(['un-panel', 'governments', 'all']),
      years: below(2) ? [first, first + below(2027 - first)] : null,
      targets: some(keys(byTarget)), methods: some(keys(byMethod)), actors: some(keys(byActor)), countries: some(keys(byCountry)),
      evidence: some(keys(byEvidence)), minUsd: one([0, 1_000_000, 123_456_789]), disputed: !below(2),
      text: one(['', 'lazarus group', '50% & more; #1=2,3', '업비트 🔗', 'مصرف']),
    };
    el.options = {
      edition: one(['latest', 'first']), amounts: one([null, 'best', 'un', 'low', 'high']), measure: one(['usd', 'count', 'total']),
      stack: one(['evidence', 'target']), by: one(['target', 'method', 'actor', 'evidence', 'country']), claimants: some(['un', 'government', 'firm', 'institute']),
    };
    states.push({ saved: el.save(), filter: el.filter, options: el.options });
  }
  el.reset();
  await el.settled();
  if (el.summary().incidents !== all.incidents) throw new Error('reset does not go back');
  return states;
}

// Runs in the page: damaged states as the fragment, one after another.
async function assault(el, count) {
  const thrown = [];
  addEventListener('error', (event) => thrown.push(event.message));
  addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));
  let told = 0;
  el.addEventListener('heists-error', () => told++);
  let seed = 7;
  const below = (end) => (seed = Math.imul(seed ^ seed >>> 15, 0x2c1b3c6d) + 0x9e3779b9 >>> 0) % end;
  const sound = 'v1;view=all;years=2019..2023;targets=exchange,bridge;min-usd=10000000;text=lazarus%20group;estimator=TRM%20Labs;by=method;sort=date;order=up';
  const inserted = [';', '=', ',', '%', '!', '&', '#', '%00', '%FF', '%E2%80%AE', '🔗', '__proto__=1;', 'view=moon;', '<img src=x onerror=alert(1)>', 'x'.repeat(100_000)];
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    let text = sound;
    for (let times = 0; times <= below(3); times++) {
      const place = below(text.length);
      const what = below(4);
      if (what === 0) text = text.slice(0, place);
      else if (what === 1) text = text.slice(0, place) + inserted[below(inserted.length)] + text.slice(place);
      else if (what === 2) text = text.split(';').reverse().join(';');
      else text = text.slice(0, place) + String.fromCharCode(33 + below(94)) + text.slice(place + 1);
    }
    const start = performance.now();
    location.hash = `one=${text}`;
    await new Promise((resolve) => setTimeout(resolve));
    await el.settled();
    slowest = Math.max(slowest, performance.now() - start);
    el.restore(el.save());
  }
  location.hash = '';
  await new Promise((resolve) => setTimeout(resolve, 50));
  await el.settled();
  return { thrown, slowest, told, incidents: el.summary().incidents };
}
