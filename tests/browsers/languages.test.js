// Each language is complete: no English outside what is marked as English, nothing cut, numbers and dates as Intl has them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { start } from './drivers.js';
import { CHECKOUT, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
const LANGUAGES = ['ko', 'ja', 'zh', 'fr', 'de', 'es', 'ar'];
const WIDTHS = [320, 375, 768, 1280];
// What stands in every language as it is.
const EVERYWHERE = new Set(['PNG', 'SVG', 'CSV', 'JSON', 'BibTeX', 'CSL', 'SHA', 'DeFi', 'Chainalysis', 'Bybit', 'bitcoin', 'USD']);

const file = (code) => readFileSync(new URL(`src/locale/texts/${code}.txt`, CHECKOUT), 'utf8');
const messages = (code) => file(code).split('\n').filter((line) => / = /.test(line) && !/^[@#]/.test(line))
  .map((line) => line.slice(line.indexOf(' = ') + 3).replace(/\{\w+\}/g, ' ')).join(' ');
const wordsOf = (text) => text.match(/\p{L}{3,}/gu) ?? [];
const english = new Set(wordsOf(messages('en')).map((word) => word.toLowerCase()));

describe('in every language', () => {
  let session;
  let driver;
  before(async () => {
    session = await start('chromium');
    driver = session.driver;
    await command('Page.addScriptToEvaluateOnNewDocument', { source: `(${record})()` });
  });
  after(() => session?.stop());
  const command = (cmd, params) => driver.command('POST', '/goog/cdp/execute', { cmd, params });

  for (const code of LANGUAGES) {
    const own = new Set(wordsOf(file(code)).map((word) => word.toLowerCase()));
    const isForeign = (word) => english.has(word.toLowerCase()) && !own.has(word.toLowerCase()) && !EVERYWHERE.has(word);

    for (const width of WIDTHS) {
      test(`${code}, ${width} px`, async () => {
        await command('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
        await open(driver, INDEX);
        for (const view of ['un-panel', 'all', 'nothing']) {
          const { texts, drawn, cut } = await driver.run(shown, code, view);
          const foreign = [...texts, ...drawn].filter((text) => wordsOf(text).some(isForeign));
          assert.deepEqual(foreign, [], `${view}: English`);
          assert.deepEqual(cut, [], `${view}: cut`);
          assert.ok(texts.length > 40 && (view === 'nothing' || drawn.length > 40), `${view}: ${texts.length} texts, ${drawn.length} drawn`);
        }
      });
    }
  }

  test('numbers and dates are the browser’s own', async () => {
    await open(driver, INDEX);
    const source = readFileSync(new URL('www/language.js', CHECKOUT), 'utf8').replace(/^import .*$/m, 'const texts = {};').replaceAll('export ', '');
    for (const code of LANGUAGES) {
      const spoken = await driver.run((el, source, code) => {
        const speak = new Function(`${source.replace('const texts = {}', `const texts = {${code}: '\\n\\n\\nx'}`)}; return speak`)();
        return speak(Object.assign(document.createElement('p'), { lang: code }));
      }, source, code);
      const [, , decimal, group, from, ...dates] = spoken.split('\n');
      const line = (name) => file(code).match(new RegExp(`^@${name} (.*)$`, 'm'))[1].replace('narrow-space', '\u202f').replaceAll('~', '\u00a0');
      const pattern = (name) => line(name).replace('{d}', '\x01').replace('{m}', '\x02').replace('{y}', '\x03');
      assert.deepEqual([decimal, group, from], ['decimal', 'group', 'group-from'].map(line), code);
      assert.deepEqual(dates.slice(0, 2), ['day', 'month'].map(pattern), code);
      assert.deepEqual(dates.slice(5, 17), line('months').split(' '), code);
    }
  });

  test('the page’s language, and a change of it, is followed', async () => {
    await open(driver, INDEX);
    const said = await driver.run(async (el) => {
      const root = () => el.shadowRoot.querySelector('.root');
      const seen = [];
      const note = async () => {
        await new Promise((resolve) => setTimeout(resolve));
        await el.settled();
        seen.push(`${root().lang} ${root().dir} ${getComputedStyle(root()).direction}`);
      };
      await note();
      document.documentElement.lang = 'ar';
      await note();
      el.lang = 'de-CH';
      await note();
      el.lang = 'it';
      await note();
      document.documentElement.lang = 'not a tag';
      el.removeAttribute('lang');
      await note();
      return seen;
    });
    // What is left in the end is the browser's own language.
    assert.deepEqual(said.slice(0, 4), ['en ltr ltr', 'ar rtl rtl', 'de-CH ltr ltr', 'ar rtl rtl']);
    assert.match(said[4], /^en\S* ltr ltr$/);
  });
});

// Writes down every text that is painted on a canvas that the page shows, and whether it lies within.
function record() {
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
    const { a, e } = this.getTransform();
    const measured = this.measureText(text).width * a;
    const at = x * a + e;
    const isTurned = this.direction === 'rtl';
    const end = at - measured;
    const left = { start: isTurned ? end : at, end: isTurned ? at : end, center: at - measured / 2 }[this.textAlign];
    (this.canvas.texts ??= []).push({ text, left, right: left + measured });
    fillText.call(this, text, x, y, ...rest);
  };
  const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width');
  Object.defineProperty(HTMLCanvasElement.prototype, 'width', {
    get() { return width.get.call(this); },
    set(value) { this.texts = []; width.set.call(this, value); },
  });
}

async function shown(el, code, view) {
  el.lang = code;
  el.filter = view === 'nothing' ? { view: 'all', text: 'zzz' } : { view, text: '' };
  await new Promise((resolve) => setTimeout(resolve));
  await el.settled();
  const root = el.shadowRoot.querySelector('.root');
  const one = (selector) => root.querySelector(selector);
  if (one('.panel')?.hidden) one('[data-do="panel filters"]').click();
  if (one('.export-panel')?.hidden) one('[data-do="export cite"]').click();
  root.querySelectorAll('details').forEach((it) => { it.open = true; });
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await el.settled();

  const isEnglish = (node) => node.closest('[lang]').lang === 'en';
  // An attribute cannot mark a name in it as English.
  const nameless = (text) => el.incidents().reduce((rest, { target }) => rest.replace(target, ' '), text);
  const visible = [...root.querySelectorAll('*')].filter((it) => it.checkVisibility() && !it.closest('.tip, .aloud'));
  const texts = [];
  const cut = [];
  const { left, right } = el.getBoundingClientRect();
  for (const it of visible) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      // What a mark says holds names and notes; tests/locale.rs looks at it.
      if (it.hasAttribute(name) && !it.closest('.plot') && !isEnglish(it)) texts.push(nameless(`${name}: ${it.getAttribute(name)}`));
    }
    const own = [...it.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
    if (!own.length) continue;
    if (!isEnglish(it) && !it.matches('textarea, .address')) texts.push(...own.map((node) => node.data.trim()));
    const box = it.getBoundingClientRect();
    const isSheet = it.closest('[popover]'); // as wide as the window, not as the widget
    if (!isSheet && (box.left < left - 1 || box.right > right + 1)) cut.push(`${it.localName}.${it.className} stands out: ${own[0].data}`);
    if (it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 1 && getComputedStyle(it).overflowX !== 'visible') cut.push(`${it.localName}.${it.className} is cut: ${own[0].data}`);
    const button = it.matches('textarea') ? null : it.closest('button, label, summary, th, td, dd, dt');
    const range = new Range();
    range.selectNodeContents(own[0]);
    const [text, around] = [range.getBoundingClientRect(), button?.getBoundingClientRect()];
    if (button && (text.left < around.left - 1 || text.right > around.right + 1)) cut.push(`${button.localName}.${button.className} is too narrow: ${own[0].data}`);
  }
  // At 320 px German has no room for two amounts side by side.
  for (const it of visible.filter((it) => it.matches('.figures dd'))) {
    const { width } = it.getBoundingClientRect();
    it.style.width = 'min-content';
    if (innerWidth > 320 && it.getBoundingClientRect().width > width + 1) cut.push(`a key figure is broken: ${it.textContent}`);
    it.style.width = '';
  }
  const drawn = [];
  for (const canvas of visible.filter((it) => it.localName === 'canvas')) {
    for (const { text, left, right } of canvas.texts ?? []) {
      drawn.push(text.replace(/\u2068.*?(\u2069|…|$)/g, ' '));
      if (left < -1 || right > canvas.width + 1) cut.push(`canvas of ${canvas.closest('section').className}: ${text}`);
    }
  }
  return { texts, drawn, cut };
}
