// Every figure leads to its documents: from a mark by the keyboard, from the panel of the selection, and as text where a link
// is none or may not open.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { CHECKOUT, filter, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
const PANEL = '.sources-panel';

const OWN = {
  incidents: [
    { date: '2020-01-15', target: 'One', amount_usd: 1_000_000, sources: 'web;script;bare' },
    { date: '2021-01-15', target: 'Two', amount_usd: 2_000_000, sources: 'web;data' },
  ],
  sources: [
    { id: 'web', publisher: 'Gazette', url: 'https://gazette.example/a', title: 'A theft', published: '2020-01-20' },
    { id: 'script', publisher: 'Mallory', url: 'javascript:alert(1)', title: '<b>B</b>', published: '' },
    { id: 'data', publisher: 'Mallory', url: 'data:text/html,x', title: '', published: '' },
    { id: 'bare', publisher: 'Paper', url: '//paper.example', title: '', published: '2020' },
  ],
};

for (const engine of engines) {
  describe(`${engine}: sources`, () => {
    let session;
    let driver;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      await open(driver, INDEX);
    });
    after(() => session?.stop());

    test('Tab goes from a mark to the first link of its tooltip, Escape back', async () => {
      await driver.run((el) => el.shadowRoot.querySelector('.chart.share .mark[tabindex="0"]').focus());
      await driver.press('ArrowRight');
      const shown = await focus();
      assert.equal(shown.open, true);
      assert.equal(shown.at, 'mark');
      await driver.press('Tab');
      const inside = await focus();
      assert.equal(inside.at, 'link', JSON.stringify(inside));
      assert.match(inside.href, /^https?:/);
      assert.equal(inside.open, true, 'the tooltip stays open');
      await driver.press('Escape');
      const back = await focus();
      assert.deepEqual([back.at, back.open], ['mark', false]);
    });

    test('the panel lists the sources of the selection once it is open, and follows the filter', async () => {
      assert.deepEqual(await panel(), []);
      await toggle();
      const all = await panel();
      assert.ok(all.length > 20, `${all.length} sources`);
      for (const line of all) {
        assert.match(line.href ?? '', /^https?:/, JSON.stringify(line));
        assert.equal(new URL(line.address).href, line.href, 'the address is there to copy');
        assert.match(line.text, /cited by \d+ rows?/);
      }
      const counts = all.map(({ text }) => Number(text.match(/cited by (\d+)/)[1]));
      assert.deepEqual(counts, [...counts].sort((a, b) => b - a));
      await filter(driver, { years: [2019, 2019] });
      assert.ok((await panel()).length < all.length);
      await filter(driver, { years: null });
      assert.deepEqual(await panel(), all);
    });

    test('what is no address of the web is text', async () => {
      await driver.run((el, own) => el.load(own), OWN);
      await toggle();
      assert.deepEqual(await panel(), [
        { text: 'Gazette, 20 January 2020 A theft · cited by 2 rows', href: 'https://gazette.example/a', address: 'https://gazette.example/a' },
        { text: 'Mallory · cited by 1 row', href: null, address: 'data:text/html,x' },
        { text: 'Mallory <b>B</b> · cited by 1 row', href: null, address: 'javascript:alert(1)' },
        { text: 'Paper, 2020 · cited by 1 row', href: null, address: '//paper.example' },
      ]);
      const table = await driver.run((el) => [...el.shadowRoot.querySelectorAll('td.sources a')].map(({ href }) => href));
      assert.deepEqual(table, ['https://gazette.example/a', 'https://gazette.example/a']);
      assert.deepEqual(await session.console(), []);
      assert.deepEqual(session.requests(), []);
    });

    async function toggle() {
      await driver.run((el, selector) => {
        el.shadowRoot.querySelector(`${selector} summary`).click();
        return new Promise((resolve) => setTimeout(resolve, 50)).then(() => el.settled());
      }, PANEL);
    }

    const panel = () => driver.run((el, selector) => [...el.shadowRoot.querySelectorAll(`${selector} li`)].map((line) => {
      const address = line.querySelector('.address')?.textContent;
      const text = line.textContent.replace(address, '').replace(/\s+/g, ' ').trim();
      return { text, href: line.querySelector('a')?.href ?? null, address };
    }), PANEL);

    const focus = () => driver.run((el) => {
      const at = el.shadowRoot.activeElement;
      const tip = el.shadowRoot.querySelector('.tip');
      const kind = at?.matches('.mark') ? 'mark' : at?.matches('.tip a') ? 'link' : at?.outerHTML;
      return { at: kind, href: at?.href, open: !tip.hidden };
    });
  });
}
