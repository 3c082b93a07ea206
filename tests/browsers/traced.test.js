// Every figure on the page comes from the data through summary(): where a row changes, every place that counts it follows.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { rows } from './data.js';
import { start } from './drivers.js';
import { CHECKOUT, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
const FILES = ['incidents', 'estimates', 'claims', 'sources'];

// A theft of 2023 on the UN list, of a sum that no other has; it becomes the largest of all.
const CHANGED = '2023-06-atomic-wallet';
const MORE = 1_000_000_000;

describe('a row of the data changes', () => {
  let session;
  let driver;
  let data;
  before(async () => {
    session = await start('chromium');
    driver = session.driver;
    data = Object.fromEntries(await Promise.all(FILES.map(async (name) => [name, await rows(`${name}.csv`)])));
    await open(driver, INDEX);
  });
  after(() => session?.stop());

  test('every place that says its figures follows', async () => {
    const before = await show(data);
    const changed = structuredClone(data);
    const row = changed.incidents.find(({ id }) => id === CHANGED);
    assert.ok(row?.un_amount_usd, `${CHANGED} is on the UN list`);
    for (const column of ['amount_usd', 'amount_low_usd', 'amount_high_usd', 'un_amount_usd']) row[column] = String(Number(row[column]) + MORE);
    const after = await show(changed);
    assert.equal(after.summary.stolenUsd, before.summary.stolenUsd + MORE);

    const year = ({ summary }) => summary.byYear.find(({ key }) => key === '2023').stolenUsd;
    const figures = {
      'the sum': ({ summary }) => [short(summary.stolenUsd), full(summary.stolenUsd)],
      'the sum of 2023': (page) => [full(year(page))],
      'the range': ({ summary }) => [`${short(summary.lowUsd)}–${short(summary.highUsd)}`],
      'the theft itself': ({ thefts }) => [short(thefts.find(({ id }) => id === CHANGED).un_amount_usd)],
    };
    for (const [what, spell] of Object.entries(figures)) follows(what, before, after, spell);
  });

  test('every place that counts it follows when it is gone', async () => {
    const before = await show(data);
    const gone = structuredClone(data);
    gone.incidents = gone.incidents.filter(({ id }) => id !== CHANGED);
    const after = await show(gone);
    assert.equal(after.summary.incidents, before.summary.incidents - 1);
    follows('the number of thefts', before, after, ({ summary }) => [`${summary.incidents} thefts`, `${summary.incidents} rows`]);
  });

  // The places that said the old figure are there, and none of them, nor any other, says it any more.
  function follows(what, before, after, spell) {
    const old = saying(before, spell(before));
    assert.ok(old.length > 0, `${what} is somewhere on the page`);
    const stale = saying(after, spell(before));
    assert.deepEqual(stale, [], `${what}: still said`);
    assert.ok(saying(after, spell(after)).length >= old.length, `${what}: ${spell(before)} was said in ${old}, ${spell(after)} in ${saying(after, spell(after))}`);
  }

  const saying = ({ places }, figures) => places.filter(([, text]) => figures.some((figure) => says(text, figure))).map(([place]) => place);

  // As a word of its own: 753m is not in 1,753m.
  function says(text, figure) {
    const at = text.indexOf(figure);
    return at >= 0 && !/[\d.,]/.test(text[at - 1] ?? '') && !/^[\d]/.test(text.slice(at + figure.length));
  }

  // Everything that the page says outside its charts, place by place; what quotes the data is left out.
  function show(data) {
    return driver.run(async (el, data) => {
      await el.load(data);
      await el.settled();
      el.shadowRoot.querySelectorAll('details').forEach((it) => { it.open = true; });
      await el.settled();
      const quoted = '[lang=en]:not(.root)';
      const text = (it) => {
        const copy = it.cloneNode(true);
        copy.querySelectorAll(quoted).forEach((part) => part.remove());
        return [...copy.childNodes].map((part) => part.textContent).join(' ').replace(/\s+/g, ' ');
      };
      const own = [...el.shadowRoot.querySelectorAll('*')].filter((it) => !it.closest(`${quoted}, .tip, canvas`) && it.matches('h2, h3, h4, p, dt, dd, td, th, span, b, caption, li, button, text'));
      const places = own.map((it) => [`${it.closest('[class]')?.className} ${it.localName}`, text(it)]);
      return { summary: el.summary(), thefts: el.incidents(), places };
    }, data);
  }
});

// As the page writes dollars: 2.97bn, 620m, 87.6m.
function short(dollars) {
  if (dollars >= 999_500_000) return `${(Math.round(dollars / 1e7) / 100).toFixed(2)}bn`;
  const tenths = Math.round(dollars / 1e5);
  return tenths >= 1000 || tenths % 10 === 0 ? `${Math.round(dollars / 1e6)}m` : `${tenths / 10}m`;
}

const full = (dollars) => dollars.toLocaleString('en');
