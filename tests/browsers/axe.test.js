// An established checker of accessibility, axe-core, finds nothing: in two engines, both themes, at two widths and in every
// state of the page. It cannot see into a canvas; `tree.test.js` and `keyboard.test.js` look at what stands for the marks.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { CHECKOUT, focusTrend, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
const AXE = new URL('node_modules/axe-core/axe.min.js', import.meta.url);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
// Of the page's body: the widget goes by its own width, and no window of Firefox is as narrow.
const [NARROW, WIDE] = [375, 1280];

// What the checker cannot decide and leaves to people, who looked: rule and its words, and why it is well.
const LEFT_TO_PEOPLE = {
  'color-contrast: Element content contains only non-text characters': 'signs like + and × in the text colour',
  'color-contrast: Element has no value; test color contrast with a value entered': 'the search field, typed in in the text colour',
  'color-contrast: Element\'s background color could not be determined because it partially overlaps other elements':
    'the tooltip\'s lines, which flow round its buttons',
  'color-contrast: Element\'s background color could not be determined because it is overlapped by another element':
    'what lies under the tooltip, and is read again once it is closed',
  'color-contrast: Element\'s background color could not be determined because it\'s partially obscured by another element':
    'the head of the filters\' sheet: in Firefox, too, every point of it answers',
  'label-content-name-mismatch: Unable to determine if the visible text is part of the accessible name': 'steppers: + and − stand for words',
};

// A narrow page has one button for all filters, a wide one a button for each.
const GROUPS = ['filters', 'years', 'loss', 'doubt', 'target', 'method', 'evidence', 'actor', 'country'];
const PANELS = ['cite', 'link', 'embed'];
const ROWS = 'date,target,amount_usd\n2020-01-15,Good Exchange,1000000\n';

// How the page comes into each of its states from the default one, and what is checked if that is not all of it.
const STATES = [
  { name: 'default', set: () => {} },
  ...GROUPS.map((name) => ({
    name: `filters at ${name}`,
    // The whole of it once a width: all groups are open whichever was asked for.
    at: ['filters', 'years'].includes(name) ? '.controls' : `.panel .${name}`,
    onlyAt: name === 'filters' ? NARROW : WIDE,
    set: (driver) => click(driver, `[data-do="panel ${name}"]`),
  })),
  ...PANELS.map((name) => ({ name: `export: ${name}`, at: '.end', set: (driver) => click(driver, `[data-do="export ${name}"]`) })),
  { name: 'tooltip by keyboard', at: '.charts', set: focusTrend },
  { name: 'tooltip by mouse', at: '.charts', set: pointAtMark },
  { name: 'filtered to nothing', set: (driver) => driver.run((el) => { el.filter = { text: 'zzzz' }; }) },
  { name: 'newer data, unfolded', at: '.head', set: compareWithNewer },
  { name: 'all cases', set: (driver) => driver.run((el) => { el.filter = { view: 'all' }; }) },
  { name: 'all rows, everything unfolded', set: unfold },
  { name: 'compact', set: (driver) => controls(driver, 'compact') },
  { name: 'compact, filters open', at: '.controls', set: (driver) => controls(driver, 'compact').then(() => click(driver, '.pill.filters')) },
  { name: 'nothing to control', set: (driver) => controls(driver, 'none') },
  { name: 'nothing to control, tooltip by keyboard', at: '.charts', set: (driver) => controls(driver, 'none').then(() => focusTrend(driver)) },
  { name: 'data that cannot be read', set: (driver) => driver.run((el) => el.load(new File(['date,target\n'], 'mine.csv')).catch(() => {})) },
  { name: 'own data, a row left out', set: (driver) => driver.run((el, rows) => el.load(new File([rows, '2020-99-99,Bad,1\n'], 'mine.csv')), ROWS) },
];

async function compareWithNewer(driver) {
  await driver.run(async (el) => {
    el.filter = { view: 'all' };
    await el.settled();
    const { incidents } = JSON.parse(await el.export('json'));
    await el.compare({ incidents: [...incidents, { id: 'made-up', date: '2026-11-30', target: 'Made-up Exchange', amount_usd: 70_000_000 }] });
    el.shadowRoot.querySelector('.newer details').open = true;
  });
}

describe('axe-core', { concurrency: true }, () => {
  for (const engine of engines.filter((engine) => engine !== 'webkit')) {
    describe(engine, { concurrency: 1 }, () => {
      for (const scheme of ['light', 'dark']) test(scheme, () => checkAll(engine, scheme));
    });
  }
});

async function checkAll(engine, scheme) {
  const axe = await readFile(AXE, 'utf8');
  const session = await start(engine, { scheme });
  const { driver } = session;
  const found = [];
  try {
    for (const width of [NARROW, WIDE]) {
      await open(driver, INDEX);
      await driver.command('POST', '/execute/sync', { script: axe, args: [] });
      await driver.run(prepare, width);
      for (const { name, at, set } of STATES.filter(({ onlyAt = width }) => onlyAt === width)) {
        await set(driver);
        const { violations, incomplete } = await driver.run(check, TAGS, at);
        const wrong = [...violations, ...incomplete.filter(({ what }) => !(what in LEFT_TO_PEOPLE))];
        // The first of many alike says enough.
        const firsts = wrong.filter(({ what }, place) => wrong.findIndex((it) => it.what === what) === place);
        for (const { what, where } of firsts) found.push(`${width} px, ${name}: ${what} at ${where}`);
        await driver.move(0, 0);
        await driver.run(undo);
      }
    }
  } finally {
    await session.stop();
  }
  assert.deepEqual(found, []);
}

const click = (driver, selector) => driver.run((el, selector) => el.shadowRoot.querySelector(selector).click(), selector);

const controls = (driver, which) => driver.run((el, which) => {
  el.setAttribute('controls', which);
  return el.settled();
}, which);

async function pointAtMark(driver) {
  const { x, y } = await driver.run((el) => {
    const mark = el.shadowRoot.querySelector('.trend .main .mark');
    mark.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await driver.move(x, y);
}

function unfold(driver) {
  return driver.run((el) => {
    el.shadowRoot.querySelector('[data-do="more"]').click();
    return el.settled().then(() => el.shadowRoot.querySelectorAll('details').forEach((it) => { it.open = true; }));
  });
}

function prepare(el, width) {
  document.body.style.inlineSize = `${width}px`;
  // Arrows and lens are drawn as backgrounds, behind which the checker cannot tell the colour.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('select, input { background-image: none !important }');
  el.shadowRoot.adoptedStyleSheets = [...el.shadowRoot.adoptedStyleSheets, sheet];
}

// What is wrong, and what cannot be decided: a rule and its words, and where.
async function check(el, tags, at) {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await el.settled();
  await Promise.all(el.shadowRoot.getAnimations().map((it) => it.finished));
  const place = at ? { fromShadowDom: ['dprk-heists', at] } : document;
  const { violations, incomplete } = await window.axe.run(place, { runOnly: tags, resultTypes: ['violations', 'incomplete'] });
  // Marks take no taps: the canvas under them finds the nearest within 12 px of the finger.
  const isTarget = (id, html) => id !== 'target-size' || !/^<\w+ class="mark\b/.test(html);
  const inWords = (rules) => rules.flatMap(({ id, nodes }) => nodes.filter(({ html }) => isTarget(id, html)).map(({ any, all, none, html, target }) => ({
    what: `${id}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`,
    where: `${target.flat().join(' ')}, ${html.slice(0, 200)}`,
  })));
  return { violations: inWords(violations), incomplete: inWords(incomplete) };
}

function undo(el) {
  const find = (selector) => el.shadowRoot.querySelector(selector);
  if (!find('.panel').hidden) find('[data-do="panel"]').click();
  find('.export [aria-expanded="true"]')?.click();
  el.shadowRoot.activeElement?.blur();
  find('.headline').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  el.removeAttribute('controls');
  el.reset();
  return el.settled();
}
