// What a change costs, in counts that no machine changes: nodes written, canvases painted, layouts forced; and that nothing moves by itself.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { site } from './site.js';
import { open } from './widget.js';

const WIDTHS = [1280, 375];
// Three of eleven years less: bars, table and sums are others, and most of the words stay.
const YEARS = { years: [2019, 2026] };
const MEASURE = { measure: 'count' };

describe('a change', () => {
  for (const engine of engines) {
    describe(engine, { concurrency: 1 }, () => {
      let session;
      let driver;
      before(async () => {
        session = await start(engine);
        driver = session.driver;
        const place = await site(session);
        place.page('change.html', '<body><dprk-heists loading="eager" view="all"></dprk-heists><script src="heists/dprk-heists.js"></script>');
        await open(driver, place.address('change.html'));
        await driver.run(watch);
      });
      after(() => session?.stop());

      const change = (property, part) => driver.run((el, property, part) => window.counted(() => { el[property] = part; }), property, part);

      test('that alters nothing writes nothing', async () => {
        const none = { added: 0, removed: 0, texts: 0, attributes: 0, forced: 0, painted: [] };
        assert.deepEqual(await change('filter', {}), none);
        assert.deepEqual(await change('filter', { years: null, minUsd: 0 }), none);
      });

      test('of the measure alone repaints the charts of it alone', async () => {
        const counts = await change('options', MEASURE);
        assert.ok(counts.texts > 0, 'titles are others');
        assert.deepEqual(counts.painted, ['trend companion', 'trend main']);
        await change('options', { measure: 'usd' });
      });

      test('of the smallest loss keeps each node whose words stay', async () => {
        await driver.run((el) => { window.kept = [...el.shadowRoot.querySelectorAll('.headline, .figure dt, .foot p, .table tr, .pill, .key, .keys-list label, .switch')].map((node) => [node, node.textContent, node.firstChild]); });
        const counts = await change('filter', { minUsd: 1_000_000 });
        assert.ok(counts.texts > 0);
        assert.equal(counts.forced, 0);
        const lost = await driver.run((el) => window.kept.filter(([node, text, first]) => node.textContent === text && !(el.shadowRoot.contains(node) && node.firstChild === first)).map(([, text]) => text));
        assert.deepEqual(lost, []);
        assert.ok(!counts.painted.includes('wmd main'), `what was claimed is as it was: ${counts.painted}`);
        await change('filter', { minUsd: 0 });
      });

      test('of the years asks for no layout, and there and back it is the same page', async () => {
        const page = () => driver.run((el) => el.shadowRoot.querySelector('.root').innerHTML.replace(/ class=""/g, ''));
        await change('filter', YEARS);
        await change('filter', { years: null });
        const before = await page();
        for (const years of [YEARS.years, [2019, 2025]]) assert.equal((await change('filter', { years })).forced, 0);
        await change('filter', { years: null });
        assert.equal(await page(), before);
      });

      test('leaves each canvas as wide as its box', async () => {
        for (const part of [YEARS, { text: 'bridge' }, { text: 'nothing at all' }, { text: '', years: null }, { view: 'un-panel' }, { view: 'all' }]) {
          await change('filter', part);
          assert.deepEqual(await driver.run(misfits), [], JSON.stringify(part));
        }
      });

      if (engine === 'chromium') {
        for (const width of WIDTHS) {
          test(`moves nothing by itself at ${width} px`, async () => {
            await driver.command('POST', '/goog/cdp/execute', { cmd: 'Emulation.setDeviceMetricsOverride', params: { width, height: 900, deviceScaleFactor: 1, mobile: false } });
            await driver.run(settle);
            assert.deepEqual(await driver.run(shifts), []);
          });
        }
      }
    });
  }
});

// In the page: counts what happens until the widget rests. A width that is asked for while something has been written since the last
// frame has the page laid out.
function watch(el) {
  const root = el.shadowRoot;
  let painted = new Set();
  for (const method of ['fillRect', 'fillText', 'fill']) {
    const original = CanvasRenderingContext2D.prototype[method];
    CanvasRenderingContext2D.prototype[method] = function (...given) {
      const box = this.canvas.closest?.('.main, .companion, .bars');
      if (box) painted.add(`${box.closest('.chart')?.classList[1] ?? 'ledger'} ${box.classList[0]}`);
      return original.apply(this, given);
    };
  }
  let forced = 0;
  const asked = (prototype, name) => {
    const { get } = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, { get() { if (root.contains(this)) forced++; return get.call(this); } });
  };
  ['clientWidth', 'clientHeight'].forEach((name) => asked(Element.prototype, name));
  ['offsetWidth', 'offsetHeight'].forEach((name) => asked(HTMLElement.prototype, name));
  const box = Element.prototype.getBoundingClientRect;
  Element.prototype.getBoundingClientRect = function () { if (root.contains(this)) forced++; return box.call(this); };

  window.counted = async (act) => {
    await el.settled();
    const counts = { added: 0, removed: 0, texts: 0, attributes: 0 };
    const note = (records) => records.forEach(({ type, target, addedNodes, removedNodes }) => {
      // The elements of the marks are written when the page rests.
      const place = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
      if (place?.closest('.marks')) return;
      if (type === 'characterData') counts.texts++;
      else if (type === 'attributes') counts.attributes++;
      else {
        counts.added += addedNodes.length;
        counts.removed += removedNodes.length;
      }
    });
    const observer = new MutationObserver(note);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    painted = new Set();
    forced = 0;
    act();
    // The resize observer's own look comes after the layout and costs none.
    const drawn = new Promise((resolve) => requestAnimationFrame(resolve));
    await drawn;
    const frame = forced;
    await el.settled();
    note(observer.takeRecords());
    observer.disconnect();
    return { ...counts, forced: frame, painted: [...painted].sort() };
  };
}

const misfits = (el) => [...el.shadowRoot.querySelectorAll('.plot')].flatMap((plot) => {
  const canvas = plot.querySelector('canvas');
  const wanted = Math.round(plot.clientWidth * devicePixelRatio);
  return plot.checkVisibility() && Math.abs(canvas.width - wanted) > 1 ? [`${canvas.width} for ${wanted}`] : [];
});

// Another width is heard of after the layout, and drawn for in the frame after that.
async function settle(el) {
  for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await el.settled();
}

// What moves in the page after the start, while nothing is asked of it but to be read.
async function shifts(el) {
  const all = [];
  const observer = new PerformanceObserver((list) => all.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  for (const canvas of el.shadowRoot.querySelectorAll('canvas')) {
    if (!canvas.getClientRects().length) continue;
    canvas.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = canvas.getBoundingClientRect();
    for (const part of [0.25, 0.5, 0.75]) {
      canvas.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse', clientX: left + width * part, clientY: top + height * part }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }
  observer.disconnect();
  return all.map(({ value, sources }) => `${value}: ${sources.map(({ previousRect: a, currentRect: b }) => `${[a.x, a.y, a.width, a.height]} → ${[b.x, b.y, b.width, b.height]}`).join('; ')}`);
}
