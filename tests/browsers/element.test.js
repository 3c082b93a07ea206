// However an element comes onto a page, and whatever the page does with it then, it draws, keeps to itself and leaves nothing behind.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { articles, watched } from './watched.js';

const SCRIPT = '<script src="heists/dprk-heists.js"></script>';
const EAGER = '<dprk-heists loading="eager"><p>the picture</p></dprk-heists>';
const UN = /^The 57 thefts on the UN panel’s list add up to US\$2\.97bn/;

// Each page leaves its elements in `made`.
const FOUND = '<script>made = [...document.querySelectorAll("dprk-heists")]</script>';
const made = (code) => `<main></main><script>main = document.querySelector("main"); made = (() => { ${code} })()</script>`;

const WAYS = {
  'before a script at the end': `${EAGER}${SCRIPT}${FOUND}`,
  'after a script in the head': `<head>${SCRIPT}</head><body>${EAGER}${FOUND}`,
  'with a deferred script in the head': `<head><script defer src="heists/dprk-heists.js"></script></head><body>${EAGER}${FOUND}`,
  'with an async script': `<script async src="heists/dprk-heists.js"></script>${EAGER}${FOUND}`,
  'with a module': `<script type="module" src="heists/index.js"></script>${EAGER}${FOUND}`,
  'with the module that fetches its wasm': `<script type="module" src="heists/wasm.js"></script>${EAGER}${FOUND}`,
  'in an open shadow tree': SCRIPT + made(`
    const root = main.attachShadow({ mode: "open" });
    root.innerHTML = '${EAGER}';
    return [root.firstChild];`),
  'in a closed shadow tree, before the script': made(`
    const root = main.attachShadow({ mode: "closed" });
    root.innerHTML = '${EAGER}';
    return [root.firstChild];`) + SCRIPT,
  'from a template': `${SCRIPT}<template>${EAGER}</template>${made(`
    main.append(document.querySelector("template").content.cloneNode(true), document.importNode(document.querySelector("template").content, true));
    return [...main.children];`)}`,
  'by createElement': SCRIPT + made(`
    const element = document.createElement("dprk-heists");
    element.setAttribute("loading", "eager");
    main.append(element);
    return [element];`),
  'by innerHTML': SCRIPT + made(`main.innerHTML = '${EAGER}'; return [main.firstChild];`),
  'as a clone of one that has not started': SCRIPT + made(`
    main.innerHTML = '${EAGER}';
    main.append(main.firstChild.cloneNode(true));
    return [...main.children];`),
  'moved while it starts': SCRIPT + made(`
    main.innerHTML = '${EAGER}<div></div>';
    main.lastChild.append(main.firstChild);
    return [main.querySelector("dprk-heists")];`),
  'removed while it starts, and put back later': SCRIPT + made(`
    main.innerHTML = '${EAGER}';
    const element = main.firstChild;
    element.remove();
    setTimeout(() => main.append(element), 50);
    return [element];`),
  'twelve at once': `${EAGER.repeat(12)}${SCRIPT}${FOUND}`,
};

for (const engine of engines) {
  describe(`an element in ${engine}`, () => {
    let session;
    let driver;
    let host;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      host = await articles(session);
    });
    after(() => session?.stop());

    async function visit(html) {
      await host.visit(html);
      await driver.run(whenLoaded);
    }

    for (const [what, html] of Object.entries(WAYS)) {
      test(`draws ${what}`, async () => {
        await visit(html);
        for (const { headline, canvases, fallback } of await driver.run(drawn)) {
          assert.match(headline, UN);
          assert.ok(canvases >= 3, `${canvases} canvases`);
          assert.equal(fallback, false, 'the fallback is seen');
        }
        assert.deepEqual(await watched(driver), { compiled: 1, memories: 1, said: [] });
        await quiet(/^GET http:\/\/article\.test\/(page-\d+\.html|heists\/(dprk-heists|index|wasm)\.(js|wasm))$/);
      });
    }

    test('twelve know nothing of each other', async () => {
      await visit(EAGER.repeat(12) + SCRIPT + FOUND);
      const seen = await driver.run(apart);
      assert.equal(seen.length, 12);
      assert.deepEqual(seen.map((it) => it.changed), [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
      assert.match(seen[0].headline, /^8 thefts.*2019$/);
      assert.equal(seen[1].by, 'method');
      assert.match(seen[2].headline, /^1 theft.*US\$5/);
      assert.match(seen[3].headline, /^Die /);
      assert.equal(seen[4].dark, true);
      for (const it of seen.slice(5)) assert.deepEqual(it, seen[11]);
      assert.match(seen[11].headline, UN);
      assert.deepEqual(await watched(driver), { compiled: 1, memories: 1, said: [] });
    });

    test('moved, it keeps what the reader chose; cloned or put back, it begins with its attributes', async () => {
      await visit(`<dprk-heists id="a" loading="eager" view="all"><p>the picture</p></dprk-heists><main></main>${SCRIPT}${FOUND}`);
      const { moved, same, copy, away, thrown, back } = await driver.run(moves);
      assert.deepEqual(moved, [2021, 2022]);
      assert.equal(same, true, 'the tree was built anew');
      assert.deepEqual(copy, { years: null, view: 'all', fallback: 'the picture' });
      assert.deepEqual(away, { fallback: true, inside: 'P SLOT' });
      assert.equal(thrown, 'InvalidStateError');
      assert.deepEqual(back, { years: null, view: 'all' });
      assert.deepEqual((await watched(driver)).said, []);
    });

    test('what is assigned before the script has come counts', async () => {
      await visit(`${EAGER}${FOUND}<script>made[0].filter = { years: [2019, 2019] }; made[0].options = { by: "method" }</script>${SCRIPT}`);
      const [{ headline }] = await driver.run(drawn);
      assert.match(headline, /^8 thefts.*2019$/);
      assert.equal(await driver.run((el) => el.options.by), 'method');
      assert.deepEqual((await watched(driver)).said, []);
    });

    test('in another document it draws again, with what was chosen', async () => {
      await visit(`${EAGER}<iframe title="another document" srcdoc="<body style='background:#000'>" width="700" height="500"></iframe>${SCRIPT}${FOUND}`);
      const { years, styled, dark, back } = await driver.run(adopted);
      assert.deepEqual({ years, styled, dark, back }, { years: [2019, 2019], styled: true, dark: true, back: true });
      assert.deepEqual((await watched(driver)).said, []);
    });

    test('what is not shown draws as soon as it is', async () => {
      const inside = {
        'display: none': `<div style="display:none">${EAGER}</div>`,
        'a closed details': `<details><summary>more</summary>${EAGER}</details>`,
        'a tab of no width': `<div style="width:0;overflow:hidden">${EAGER}</div>`,
        'hidden until found': `<div hidden="until-found">${EAGER}</div>`,
      };
      for (const [what, html] of Object.entries(inside)) {
        for (const loading of ['eager', 'lazy']) {
          await visit(`<body style="margin:0;width:1264px">${html.replace('eager', loading)}${SCRIPT}${FOUND}`);
          const { open, ...widths } = await driver.run(unveil);
          assert.deepEqual({ ...widths, open: open > 0 }, { first: 395, again: 395, open: true }, `${what}, ${loading}`);
          assert.deepEqual((await watched(driver)).said, [], what);
        }
      }
    });

    // Firefox drew them half as wide, side by side.
    test('incidents and statements are as wide as the element', async () => {
      for (const width of [640, 700, 900, 1100]) {
        await visit(`<div style="width:${width}px">${EAGER}</div>${SCRIPT}${FOUND}`);
        assert.deepEqual(await driver.run(widths), [width, width], `at ${width} px`);
      }
    });

    test('it tells the page how large it is, whenever that changes', async () => {
      await visit(`<div style="width:700px">${EAGER}</div>${SCRIPT}${FOUND}`);
      const { silent, last, sizes, path } = await driver.run(resized);
      assert.equal(silent, 0, 'told though nothing had changed');
      assert.deepEqual(last, sizes);
      assert.deepEqual(path, [true, true], 'bubbles and is composed');
      assert.deepEqual((await watched(driver)).said, []);
    });

    async function quiet(allowed) {
      assert.deepEqual(session.requests().filter((it) => !allowed.test(it)), []);
    }
  });
}

async function whenLoaded() {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
  await customElements.whenDefined('dprk-heists');
}

async function drawn() {
  await Promise.all(window.made.map((it) => it.ready));
  return window.made.map((it) => ({
    headline: it.shadowRoot.querySelector('.headline').textContent,
    canvases: [...it.shadowRoot.querySelectorAll('canvas')].filter((canvas) => canvas.clientWidth > 100).length,
    fallback: Boolean(it.querySelector('p')?.getClientRects().length),
  }));
}

async function apart() {
  const [years, by, data, language, theme] = window.made;
  await Promise.all(window.made.map((it) => it.ready));
  const changed = window.made.map(() => 0);
  window.made.forEach((it, place) => it.addEventListener('heists-filter', () => changed[place]++));
  years.filter = { years: [2019, 2019] };
  by.options = { by: 'method' };
  await data.load([{ date: '2020-01-01', target: 'A', amount_usd: 5 }]);
  language.lang = 'de';
  theme.setAttribute('theme', 'dark');
  await Promise.all(window.made.map((it) => it.settled()));
  return window.made.map((it, place) => ({
    changed: changed[place],
    headline: it.shadowRoot.querySelector('.headline').textContent,
    by: it.options.by,
    dark: it.shadowRoot.querySelector('.root').classList.contains('dark'),
  }));
}

async function moves(el) {
  const main = document.querySelector('main');
  const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
  await el.ready;
  const root = el.shadowRoot.querySelector('.root');
  el.filter = { years: [2021, 2022] };
  main.append(el);
  await soon();
  await el.settled();
  const moved = el.filter.years;
  const same = root === el.shadowRoot.querySelector('.root');

  const clone = el.cloneNode(true);
  main.append(clone);
  await clone.ready;
  const copy = { years: clone.filter.years, view: clone.filter.view, fallback: clone.querySelector('p').textContent };
  clone.remove();

  el.remove();
  await soon();
  const inside = [...el.shadowRoot.children].map((it) => it.tagName).join(' ');
  const away = { fallback: Boolean(el.shadowRoot.querySelector('slot')), inside };
  let thrown;
  try { el.summary(); } catch (error) { thrown = error.name; }
  // What a page does all the time must not wake what has gone.
  document.documentElement.lang = 'de';
  document.documentElement.lang = 'en';
  document.body.className = 'dark';
  dispatchEvent(new Event('resize'));
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  dispatchEvent(new HashChangeEvent('hashchange'));
  await soon();

  main.append(el);
  await el.ready;
  return { moved, same, copy, away, thrown, back: { years: el.filter.years, view: el.filter.view } };
}

async function adopted(el) {
  const frame = document.querySelector('iframe');
  if (frame.contentDocument.readyState !== 'complete') await new Promise((resolve) => { frame.onload = resolve; });
  await el.ready;
  el.filter = { years: [2019, 2019] };
  await el.settled();
  frame.contentDocument.body.append(el);
  await el.ready;
  await el.settled();
  const { years } = el.filter;
  const root = el.shadowRoot.querySelector('.root');
  const styled = frame.contentWindow.getComputedStyle(root).borderTopStyle === 'solid' && root.clientWidth > 500;
  const dark = root.classList.contains('dark');
  // A frame that goes takes its document along.
  document.body.append(el);
  frame.remove();
  await el.ready;
  await el.settled();
  const back = getComputedStyle(el.shadowRoot.querySelector('.root')).borderTopStyle === 'solid' && el.filter.years?.[0] === 2019;
  // A document without a window shows nothing, and nothing breaks.
  const nowhere = document.implementation.createHTMLDocument('nowhere');
  nowhere.body.append(el);
  await new Promise((resolve) => setTimeout(resolve, 30));
  document.body.append(el);
  await el.ready;
  return { years, styled, dark, back };
}

async function unveil(el) {
  const veil = el.parentElement;
  const width = () => el.shadowRoot.querySelector('.trend canvas')?.clientWidth ?? 0;
  const shown = async () => {
    veil.removeAttribute('style');
    veil.removeAttribute('hidden');
    if ('open' in veil) veil.open = true;
    for (const end = Date.now() + 30_000; width() < 100 && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 20));
    // The frame that shows it measures it, the next one draws.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await el.settled();
    return width();
  };
  if (el.getAttribute('loading') === 'eager') await el.ready;
  await new Promise((resolve) => setTimeout(resolve, 60));
  const first = await shown();
  veil.style.display = 'none';
  await new Promise((resolve) => setTimeout(resolve, 60));
  const again = await shown();
  // What is folded where there is no room is unfolded here.
  return { first, again, open: el.shadowRoot.querySelectorAll('.companion[open]').length };
}

async function widths(el) {
  await el.ready;
  await el.settled();
  return ['incidents', 'said'].map((name) => el.shadowRoot.querySelector(`.chart.${name}`).offsetWidth);
}

async function resized(el) {
  await el.ready;
  const rest = async () => {
    await el.settled();
    await new Promise((resolve) => setTimeout(resolve, 150));
  };
  await rest();
  const told = [];
  let path;
  document.addEventListener('heists-resize', ({ detail, bubbles, composed }) => {
    told.push(detail);
    path = [bubbles, composed];
  });
  const size = () => ({ width: el.offsetWidth, height: el.offsetHeight });
  const [sizes, last] = [[], []];
  // Nothing to tell: the same size, no size at all, and the same again.
  el.parentElement.style.color = 'red';
  await rest();
  el.parentElement.style.display = 'none';
  await rest();
  el.parentElement.style.display = '';
  await rest();
  const silent = told.length;
  for (const change of [() => { el.parentElement.style.width = '900px'; }, () => { el.filter = { text: 'no such theft' }; }]) {
    change();
    await rest();
    sizes.push(size());
    // The frame that is wider comes before the one that is drawn for it.
    last.push(told.at(-1));
  }
  return { silent, last, sizes, path };
}
