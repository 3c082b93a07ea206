// controls="compact" and controls="none", at the start and live: what is left to press, and that a still figure stays still.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { site } from './site.js';
import { open } from './widget.js';

const WIDTHS = [320, 375, 768, 1280];
// The left-out line of what the attributes ask for.
const LEFT_OUT = /^35 thefts \(.*\) left out/;

// What can be pressed, each kind once: the action of a button, the name of a field.
const OF_THE_PAGE = ['mark', 'more'];
const FULL = ['view', 'panel years', 'text', 'estimator', 'by', 'sort loss', 'clear', 'export png', 'export svg', 'export json', 'export embed', ...OF_THE_PAGE];
const COMPACT = ['view', 'panel filters', 'estimator', 'by', 'sort loss', 'clear', 'export png', 'export csv', 'export cite', 'export link', 'export embed', ...OF_THE_PAGE];
const NOT_COMPACT = ['panel years', 'panel loss', 'text', 'export svg', 'export json'];
const NONE = ['export cite', 'export link', 'export embed', ...OF_THE_PAGE];

describe('controls', () => {
  for (const engine of engines) {
    describe(engine, { concurrency: 1 }, () => {
      let session;
      let driver;
      let place;
      before(async () => {
        session = await start(engine);
        driver = session.driver;
        place = await site(session);
        for (const [name, attributes] of Object.entries({ full: '', compact: 'controls="compact"', none: 'controls="none"' })) {
          place.page(`${name}.html`, `<body><dprk-heists years="2022..2023" ${attributes}></dprk-heists><script src="heists/dprk-heists.js"></script>`);
        }
      });
      after(() => session?.stop());

      const visit = (name) => open(driver, place.address(`${name}.html`));

      test('are all there unless the page wants fewer, and come and go with the attribute', async () => {
        await visit('full');
        const check = async (controls, there, gone) => {
          await driver.run((el, controls) => { el.setAttribute('controls', controls); return el.settled(); }, controls);
          const pressable = await driver.run(actions);
          for (const it of there) assert.ok(pressable.includes(it), `${controls} has ${it}: ${pressable.join()}`);
          for (const it of gone) assert.ok(!pressable.includes(it), `${controls} lacks ${it}`);
          assert.match(await driver.run(leftOut), LEFT_OUT, controls);
          return pressable;
        };
        await check('full', FULL, ['panel filters']);
        await check('compact', COMPACT, NOT_COMPACT);
        assert.deepEqual([...await check('none', NONE, [])].sort(), [...NONE].sort(), 'and nothing else');
        await check('full', FULL, ['panel filters']);
      });

      for (const width of WIDTHS) {
        test(`compact opens one sheet by one button, and gets the focus back, at ${width} px`, async () => {
          await visit('compact');
          await driver.run((el, width) => { document.body.style.inlineSize = `${width}px`; }, width);
          await driver.run((el) => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => el.settled()));
          for (const leave of ['button', 'Escape', 'way back']) {
            const seen = await driver.run(openSheet);
            assert.deepEqual(seen, { isModal: true, expanded: 'true', focus: true, folds: 0 }, leave);
            if (leave === 'Escape') await driver.press('Escape');
            else await driver.run((el, leave) => (leave === 'button' ? el.shadowRoot.querySelector('.panel-end .strong').click() : el.shadowRoot.querySelector('.panel').close()), leave);
            assert.deepEqual(await driver.run(sheetGone), { rects: 0, hidden: true, expanded: 'false', focus: true }, leave);
          }
        });
      }

      test('compact lets a search that the page began be ended', async () => {
        await visit('compact');
        const searches = () => driver.run((el) => el.shadowRoot.querySelector('[type=search]').checkVisibility());
        assert.equal(await searches(), false);
        await driver.run((el) => { el.setAttribute('text', 'bridge'); return el.settled(); });
        assert.equal(await searches(), true);
        await driver.run((el) => { el.shadowRoot.querySelector('.left-out button').focus(); el.shadowRoot.querySelector('.left-out button').click(); return el.settled(); });
        assert.equal(await searches(), false);
        assert.ok(await driver.run((el) => el.shadowRoot.activeElement?.matches('.pill.filters')), 'the focus is on what is left');
      });

      test('none shows what a mark is, and changes nothing by mouse or key', async () => {
        await visit('none');
        const before = await driver.run(choices);
        const charts = await driver.run((el) => [...el.shadowRoot.querySelectorAll('.plot')].flatMap((plot, place) => (plot.checkVisibility() && plot.querySelector('.mark') ? [place] : [])));
        assert.ok(charts.length >= 7, `${charts.length} charts`);
        for (const chart of charts) {
          const { x, y } = await driver.run(middleOfMark, chart);
          await driver.click(x, y);
          await driver.click(x, y);
          const tip = await driver.run(tooltip);
          assert.ok(tip.text.length > 10 && !tip.action, `chart ${chart}: ${JSON.stringify(tip)}`);
          for (const key of ['Enter', ' ']) {
            await driver.run((el, chart) => el.shadowRoot.querySelectorAll('.plot')[chart].querySelector('.mark[tabindex="0"]').focus(), chart);
            await driver.press(key);
          }
          assert.deepEqual(await driver.run((el) => el.settled().then(() => null)), null);
          assert.deepEqual(await driver.run(choices), before, `chart ${chart}`);
        }
        assert.deepEqual(await driver.run((el) => [...new Set([...el.shadowRoot.querySelectorAll('.mark')].map((it) => it.getAttribute('role')))]), ['img']);
        assert.deepEqual(await driver.run((el) => [...el.shadowRoot.querySelectorAll('.mark')].map((it) => it.ariaLabel).filter((it) => /\bEnter\b/.test(it))), []);
      });

      test('none does not choose years that a mouse is drawn over', async () => {
        await visit('none');
        const before = await driver.run(choices);
        const [from, to] = await driver.run((el) => {
          const marks = [...el.shadowRoot.querySelectorAll('.trend .main .mark')];
          marks[0].scrollIntoView({ block: 'center' });
          return [marks[0], marks.at(-1)].map((it) => { const { left, bottom, width } = it.getBoundingClientRect(); return { x: Math.round(left + width / 2), y: Math.round(bottom - 2) }; });
        });
        const move = ({ x, y }) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
        await driver.command('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [
          move(from), { type: 'pointerDown', button: 0 }, move(to), { type: 'pointerUp', button: 0 },
        ] }] });
        assert.deepEqual(await driver.run(choices), before);
      });

      test('none keeps the columns’ names, what is left out of nothing, and the page’s own way to choose', async () => {
        await visit('none');
        assert.deepEqual(await driver.run((el) => [...el.shadowRoot.querySelectorAll('.table thead th')].map((it) => it.textContent)), ['Date', 'Victim', 'Kind', 'Method', 'Evidence', 'Loss, US$', 'Sources']);
        await driver.run((el) => { el.filter = { text: 'zzzz' }; return el.settled(); });
        assert.match(await driver.run((el) => el.shadowRoot.querySelector('.headline').textContent), /^No theft/);
        assert.match(await driver.run(leftOut), /^57 thefts/);
        assert.ok(!(await driver.run(actions)).some((it) => /^(widen|clear)/.test(it)));
        await driver.run((el) => { el.reset(); return el.settled(); });
        assert.match(await driver.run(leftOut), LEFT_OUT);
      });

      test('none speaks of no filter, and of nothing left out only where something is', async () => {
        await visit('none');
        const words = () => driver.run((el) => [...el.shadowRoot.querySelectorAll('.subtitle, .note, .left-out')].filter((it) => it.checkVisibility()).map((it) => it.innerText).join('\n'));
        assert.doesNotMatch(await words(), /filter|choice of speakers/i);
        await driver.run((el) => { el.removeAttribute('years'); return el.settled(); });
        assert.doesNotMatch(await words(), /left out/i);
        await driver.run((el) => { el.setAttribute('controls', 'full'); return el.settled(); });
        assert.match(await words(), /Nothing left out\.[^]*Of the filters, only the years[^]*No filter acts on them, only the choice of speakers/);
      });
    });
  }
});

// The rest runs in the page.

function actions(el) {
  const pressable = [...el.shadowRoot.querySelectorAll('button, input, select, textarea, [data-do]')].filter((it) => it.checkVisibility());
  return [...new Set(pressable.map((it) => it.dataset.do ?? it.name))];
}

const leftOut = (el) => el.shadowRoot.querySelector('.left-out').innerText;

const choices = (el) => ({ filter: el.filter, options: el.options, saved: el.save() });

function openSheet(el) {
  const find = (selector) => el.shadowRoot.querySelector(selector);
  find('.pill.filters').focus();
  find('.pill.filters').click();
  const panel = find('.panel');
  return {
    isModal: panel.matches(':modal'), expanded: find('.pill.filters').getAttribute('aria-expanded'),
    focus: panel.contains(el.shadowRoot.activeElement), folds: panel.querySelectorAll('.fold[open]').length,
  };
}

async function sheetGone(el) {
  const find = (selector) => el.shadowRoot.querySelector(selector);
  // A dialog says in a task of its own that it was closed.
  for (const end = Date.now() + 5000; !find('.panel').hidden && Date.now() < end;) await new Promise((done) => setTimeout(done, 20));
  return {
    rects: find('.panel').getClientRects().length, hidden: find('.panel').hidden,
    expanded: find('.pill.filters').getAttribute('aria-expanded'), focus: el.shadowRoot.activeElement === find('.pill.filters'),
  };
}

function middleOfMark(el, chart) {
  const mark = el.shadowRoot.querySelectorAll('.plot')[chart].querySelector('.mark');
  mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function tooltip(el) {
  const tip = el.shadowRoot.querySelector('.tip');
  return { text: tip.hidden ? '' : tip.innerText, action: tip.querySelector('.action')?.textContent ?? '' };
}
