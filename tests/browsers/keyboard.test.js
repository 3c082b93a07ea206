// Whoever has no mouse does all that a mouse can do, by keys that the driver presses: nothing here clicks or sets the focus.
// `reach.test.js` hears every published figure; here is what can be chosen, opened, sorted, copied and closed.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { until } from './until.js';
import { CHECKOUT, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
const MARK = '.mark';
// More stops than the page has with everything unfolded.
const MANY = 400;

const GROUPS = { target: 'targets', method: 'methods', evidence: 'evidence', actor: 'actors', country: 'countries' };
const SELECTS = { '.share': ['estimator', 'edition', 'by'], '.trend': ['measure', 'stack'] };
// What Enter on a mark of a chart chooses.
const CHOSEN = { '.share .main': 'years', '.share .companion': 'targets', '.wmd .main': 'claim', '.trend .main': 'years', '.trend .companion': 'years' };

// What is walked from end to end, and how the page comes to it.
const PAGES = {
  'as it opens': () => {},
  'all cases, with everything unfolded': async (el) => {
    el.filter = { view: 'all' };
    await el.settled();
    el.shadowRoot.querySelector('.panel').hidden = false;
    el.shadowRoot.querySelector('[data-do="export cite"]').click();
    // But for the list of all sources, which is a hundred links.
    el.shadowRoot.querySelectorAll('details:not(.sources-panel *)').forEach((it) => { it.open = true; });
    return el.settled();
  },
  'compact': (el) => { el.setAttribute('controls', 'compact'); return el.settled(); },
  'with nothing to control': (el) => { el.setAttribute('controls', 'none'); return el.settled(); },
  'on a phone': (el) => {
    document.body.style.inlineSize = '375px';
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() => el.settled());
  },
};

describe('keyboard only', { concurrency: true }, () => {
  for (const engine of engines.filter((engine) => engine !== 'webkit')) {
    describe(engine, { concurrency: 1 }, () => {
      let session;
      let driver;
      before(async () => {
        session = await start(engine);
        driver = session.driver;
      });
      after(() => session?.stop());
      beforeEach(() => open(driver, INDEX));

      for (const [name, prepare] of Object.entries(PAGES)) {
        test(`every stop is seen, in the order of the page, and Tab gets out: ${name}`, async () => {
          await driver.run(prepare);
          await driver.run(() => document.body.append(Object.assign(document.createElement('a'), { href: '#', textContent: 'What comes after' })));
          const stops = [];
          for (let stop; (stop = await tab()) && stops.length < MANY;) stops.push(stop);
          assert.ok(stops.length > 20 && stops.length < MANY, `${stops.length} stops: ${stops.map(inWords).join('; ')}`);
          const own = stops.filter(({ inTip }) => !inTip);
          const wrong = own.slice(1).filter((stop, place) => !follows(own[place], stop));
          assert.deepEqual(wrong.map(inWords), [], `after what they are above, or left of: ${own.map(inWords).join('; ')}`);

          // And back again; a tooltip opens when its mark is come to, so its links are passed on the way forth only.
          for (const [place, { what }] of own.reverse().entries()) {
            const at = await tab('Shift+Tab');
            assert.equal(at?.what, what, `${place} back from the end: ${at ? inWords(at) : 'outside'} instead of ${inWords(own[place])}`);
          }
          const above = await tab('Shift+Tab');
          assert.ok(!above, `not out at the top but at ${above && inWords(above)}`);
        });
      }

      test('the view', async () => {
        await tabTo('[name=view]');
        for (const [key, view] of [['ArrowRight', 'governments'], ['ArrowRight', 'all'], ['ArrowLeft', 'governments']]) {
          assert.equal((await press(key)).filter.view, view);
        }
      });

      test('the years, by slider, stepper and field', async () => {
        await openPanel('years');
        for (const [control, keys, years] of [
          ['.slider [name=first]', ['ArrowRight'], [2018, 2023]],
          ['.slider [name=last]', ['ArrowLeft'], [2018, 2022]],
          ['[data-do="step first -1"]', ['Enter'], [2017, 2022]],
          ['.stepper [name=first]', ['2', '0', '1', '9', 'Enter'], [2019, 2022]],
          ['[data-do="step first 1"]', [' '], [2020, 2022]],
          ['[data-do="step last -1"]', [' '], [2020, 2021]],
          ['.stepper [name=last]', ['ArrowUp'], [2020, 2022]],
          ['[data-do="step last 1"]', ['Enter'], [2020, 2023]],
        ]) {
          await tabTo(control);
          assert.deepEqual((await press(...keys)).filter.years, years, control);
        }
        await closePanel('years');
      });

      for (const [group, field] of Object.entries(GROUPS)) {
        test(`boxes, all and none: ${group}`, async () => {
          await openPanel(group);
          const one = (await press(' ')).filter[field];
          assert.ok(one.length > 0, 'all but the first');
          await tabTo(`[data-do="none ${group}"]`, 'Shift+Tab');
          assert.deepEqual((await press('Enter')).filter[field], []);
          await tabTo(`[data-do="all ${group}"]`, 'Shift+Tab');
          assert.equal((await press('Enter')).filter[field], null);
          if (group === 'evidence') {
            await tabTo('.evidence summary');
            await press('Enter');
            assert.ok(await see('.evidence details[open] p'), 'what the tier means');
          }
          await closePanel(group);
        });
      }

      test('loss, amounts, disputed cases, and the panel’s own buttons', async () => {
        await openPanel('loss');
        assert.equal((await press('ArrowRight')).filter.minUsd, 1_000_000);
        await tabTo('[name=amounts]');
        const { amounts } = (await press()).options;
        assert.notEqual((await press('ArrowDown')).options.amounts, amounts);
        await tabTo('[name=disputed]');
        assert.equal((await press(' ')).filter.disputed, false);
        await tabTo('.panel [data-do=clear]');
        const { filter } = await press('Enter');
        assert.deepEqual([filter.minUsd, filter.disputed], [0, true]);
        await tabTo('[data-do="panel"]', 'Shift+Tab');
        await press('Enter');
        assert.ok(!await see('.panel'));
        assert.equal((await stop()).action, 'panel loss', 'back on what opened it');
      });

      test('search, reset, and the ways out of an empty selection', async () => {
        await tabTo('[name=text]');
        assert.equal((await press(...'bridge')).filter.text, 'bridge');
        assert.equal((await press(...'zzz')).filter.text, 'bridgezzz');
        await tabTo('[data-do^=widen]');
        assert.equal((await press('Enter')).filter.text, '');
        assert.ok(await stop(), 'the button is gone, the focus is not');
        await tabTo('[name=text]');
        await press(...'x');
        await tabTo('.left-out [data-do=clear]');
        assert.equal((await press('Enter')).filter.text, '');
        assert.ok(await stop(), 'the button is gone, the focus is not');
      });

      test('a box that goes once it is unchecked gives the focus on', async () => {
        const gone = await driver.run(async (el) => {
          const actors = async (view) => {
            el.filter = { view, actors: null };
            await el.settled();
            return el.summary().byActor.map(({ key }) => key);
          };
          const [all, listed] = [await actors('all'), await actors('un-panel')];
          const other = all.find((key) => !listed.includes(key));
          el.filter = { actors: [other, listed[0]] };
          return other;
        });
        await openPanel('actor');
        await tabTo(`.actor [value="${gone}"]`);
        assert.equal((await press(' ')).filter.actors.length, 1);
        assert.ok(!await see(`.actor [value="${gone}"]`) && await stop(), 'the box is gone, the focus is not');
      });

      test('what is shown, by whom and how', async () => {
        for (const [chart, names] of Object.entries(SELECTS)) {
          for (const name of names) {
            await tabTo(`${chart} [name=${name}]`);
            const before = (await press()).options[name];
            assert.notEqual((await press('ArrowDown')).options[name], before, name);
          }
        }
      });

      test('whose claims and counts', async () => {
        for (const chart of ['.wmd', '.trend']) {
          await tabTo(`${chart} summary`);
          if (!await see(`${chart} .switches`)) await press('Enter');
          await tabTo(`${chart} .switch`);
          for (const pressed of ['false', 'true']) {
            await press(' ');
            assert.equal((await stop()).pressed, pressed, chart);
          }
        }
        await tabTo('[data-do="counts none"]', 'Shift+Tab');
        await press('Enter');
        assert.ok(!await see('.trend .switch[aria-pressed=true]'));
        await tabTo('[data-do="counts all"]', 'Shift+Tab');
        await press('Enter');
        assert.ok(!await see('.trend .switch[aria-pressed=false]'));
      });

      test('every mark of every chart', async () => {
        const walked = [];
        for (let at; (at = await tab()) && walked.length < MANY;) {
          if (!at.chart || at.inTip) continue;
          const [there, back] = [await walk('Home', 'ArrowRight'), await walk('End', 'ArrowLeft')];
          assert.deepEqual(back.reverse(), there, `${at.chart}: the same way back`);
          const marks = await driver.run(marksBeside);
          assert.deepEqual([...there].sort(), marks, `${at.chart}: none is left out`);
          walked.push([at.chart, there.length]);
        }
        assert.ok(walked.length >= 9, JSON.stringify(walked));
        const thefts = await driver.run((el) => el.incidents().length);
        assert.deepEqual(walked.find(([chart]) => chart === '.incidents .main'), ['.incidents .main', thefts]);
      });

      test('Enter on a mark does what a click does', async () => {
        for (const [chart, name] of Object.entries(CHOSEN)) {
          await tabTo(`${chart} ${MARK}`);
          const before = await press('Home');
          const after = await press('Enter');
          assert.notDeepEqual({ ...after.filter, ...after.options }[name], { ...before.filter, ...before.options }[name], chart);
          assert.equal((await stop()).chart, chart, 'the focus stays in the chart');
          await driver.run((el) => el.reset());
        }
      });

      test('into the tooltip and back', async () => {
        await tabTo(`.incidents ${MARK}`);
        const mark = await stop();
        assert.ok(await see('.tip'), 'it is open');
        const link = await tab();
        assert.ok(link.inTip && link.href, inWords(link));
        await press('Escape');
        assert.deepEqual([(await stop()).name, await see('.tip')], [mark.name, false]);
        await press('End');
        assert.ok(await see('.tip'), 'it opens again');
        await press('Escape');
        assert.ok(!await see('.tip') && (await stop()).chart, 'closed, and the focus stays');
      });

      test('past a tooltip and back at once, the stop is its mark', async () => {
        await tabTo(MARK);
        // Quicker than any timer.
        await driver.run(() => { window.setTimeout = () => 0; });
        let [mark, before, at] = [];
        for (at = await stop(); at.chart || at.inTip || !before.inTip; [before, at] = [at, await tab()]) {
          if (at.chart) mark = at;
        }
        assert.equal((await tab('Shift+Tab')).what, mark.what, `from ${inWords(at)}`);
      });

      test('sort, all rows and fewer, sources', async () => {
        await tabTo('[data-do^=sort]');
        const keys = await driver.run((el) => [...el.shadowRoot.querySelectorAll('[data-do^=sort]')].map((it) => it.dataset.do));
        for (const key of keys) {
          await tabTo(`[data-do="${key}"]`);
          const orders = [];
          for (let turn = 0; turn < 2; turn++) {
            await press('Enter');
            orders.push((await stop()).sort);
          }
          assert.deepEqual(orders.sort(), ['ascending', 'descending'], key);
        }
        await tabTo('td.sources summary');
        await press('Enter');
        assert.ok(await see('td.sources details[open] a'), 'a theft’s sources');
        await tabTo('[data-do=more]');
        for (const rows of [57, 6]) {
          await press('Enter');
          assert.equal(await driver.run((el) => el.shadowRoot.querySelectorAll('.table tbody tr').length), rows);
        }
        await tabTo('.sources-panel summary');
        await press('Enter');
        await until('the sources', () => see('.sources-panel li a'));
      });

      test('save, cite, link and embed', async () => {
        await driver.run(() => {
          window.saved = [];
          HTMLAnchorElement.prototype.click = function save() { window.saved.push(this.download); };
        });
        for (const kind of ['png', 'svg', 'csv', 'json']) {
          await tabTo(`[data-do="export ${kind}"]`);
          await press('Enter');
          await until(`the ${kind}`, () => driver.run((el, kind) => window.saved.some((name) => name.endsWith(`.${kind}`)), kind));
        }
        for (const kind of ['cite', 'link', 'embed']) {
          await tabTo(`[data-do="export ${kind}"]`);
          await press('Enter');
          assert.equal((await stop()).expanded, 'true');
          await tabTo('[data-do^=copy]');
          await press('Enter');
          await until('word of the copy', () => see('.copied'));
          assert.ok(await driver.run((el) => el.shadowRoot.querySelector('.export-panel').contains(el.shadowRoot.activeElement)));
          await press('Escape');
          assert.deepEqual([(await stop()).action, await see('.export-panel')], [`export ${kind}`, false]);
        }
      });

      async function openPanel(name) {
        await tabTo(`[data-do="panel ${name}"]`);
        await press('Enter');
        assert.ok(await driver.run((el, name) => el.shadowRoot.activeElement.matches(`.panel .${name} input`), name), 'the focus goes in');
      }

      async function closePanel(name) {
        await press('Escape');
        assert.deepEqual([(await stop()).action, await see('.panel')], [`panel ${name}`, false]);
      }

      // Presses keys, waits for the picture and tells what is asked for now.
      async function press(...keys) {
        if (keys.length > 0) await driver.press(...keys);
        return driver.run((el) => el.settled().then(() => ({ filter: el.filter, options: el.options })));
      }

      const stop = () => driver.run(whereItIs, MARK);
      const see = (selector) => driver.run((el, selector) => !!el.shadowRoot.querySelector(selector)?.checkVisibility(), selector);

      // One stop on; nothing once the focus has left the widget.
      async function tab(key = 'Tab') {
        await driver.press(key);
        const at = await stop();
        assert.ok(!at || at.ring >= 2, `a ring of ${at?.ring} px round ${at && inWords(at)}`);
        return at;
      }

      async function tabTo(selector, key = 'Tab') {
        for (let turn = 0; turn < MANY; turn++) {
          if (await driver.run((el, selector) => el.shadowRoot.activeElement?.matches(selector), selector)) return;
          const at = await tab(key);
          assert.ok(at || turn < 2, `the focus left the widget before it came to ${selector}`);
        }
        assert.fail(`${selector} is not to be come to`);
      }

      // The marks from one end to the other, each with its place.
      async function walk(first, next) {
        await driver.run(hearMarks, MARK);
        await driver.press(first);
        for (let [before, heard] = [0, 1]; heard > before;) {
          before = heard;
          await driver.press(...Array(20).fill(next));
          heard = await driver.run(() => window.heard.length);
        }
        return driver.run(() => window.heard);
      }
    });
  }
});

const inWords = ({ what, box }) => `${what} at ${Math.round(box.left)}, ${Math.round(box.top)}`;

// Whether the second is under the first, after it in its line, or in a column to the right.
function follows({ box: a }, { box: b }) {
  const scrolled = a.scrolled === undefined || b.scrolled === undefined || a.left !== b.left ? 0 : b.scrolled - a.scrolled;
  const isUnder = b.top + scrolled >= a.bottom - 4;
  const isAfter = b.left >= a.left - 1 && b.bottom > a.top;
  return isUnder || isAfter || b.left >= a.right - 4;
}

// In the page: what has the focus, and how that is seen.
function whereItIs(el, mark) {
  const at = el.shadowRoot.activeElement;
  if (!at) return null;
  const plot = at.matches(mark) && at.closest('.plot');
  const { left, top, right, bottom } = (plot || at).getBoundingClientRect();
  const name = at.ariaLabel ?? (at.labels?.[0] ?? at).textContent.trim();
  // What is drawn instead of a hidden input has its ring.
  const drawn = [at, at.closest('label'), at.closest('.views')].filter((it) => it && getComputedStyle(it).opacity > 0);
  const ring = Math.max(0, ...drawn.map((it) => getComputedStyle(it)).map((it) => (it.outlineStyle === 'none' ? 0 : parseFloat(it.outlineWidth))));
  return {
    name,
    what: `${at.localName}.${at.className} ${plot ? '' : name.slice(0, 60)}`,
    ring,
    box: { left, right, top: top + scrollY, bottom: bottom + scrollY, scrolled: at.closest('.keys-list')?.scrollTop },
    chart: plot ? `.${[...at.closest('section').classList].at(-1)} .${plot.parentElement.classList[0]}` : null,
    inTip: !!at.closest('.tip'),
    href: at.href ?? null,
    action: at.dataset.do ?? null,
    pressed: at.ariaPressed ?? null,
    expanded: at.ariaExpanded ?? null,
    sort: at.closest('th')?.ariaSort ?? null,
  };
}

// In the page: writes down the mark after every key, unless it is the one before.
function hearMarks(el, mark) {
  const note = window.markInWords = (it) => `${it.ariaLabel ?? it.textContent} at ${it.style.cssText}`;
  window.heard = [];
  document.onkeyup = () => {
    const at = el.shadowRoot.activeElement;
    if (at?.matches(mark) && note(at) !== window.heard.at(-1)) window.heard.push(note(at));
  };
}

// In the page: all marks of the plot with the focus.
function marksBeside(el) {
  const marks = [...el.shadowRoot.activeElement.closest('.plot').querySelectorAll('.mark')];
  return marks.map(window.markInWords).sort();
}
