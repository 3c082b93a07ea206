// Nothing on an article's page moves when the widget draws, with the embed code that the widget itself gives.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { articles } from './watched.js';
import { readFile } from 'node:fs/promises';
import { SCRIPT } from './widget.js';

const WIDTHS = [280, 320, 375, 414, 480, 599, 600, 768, 800, 1024, 1100, 1280];
const FONTS = ['16px/1.5 Georgia, serif', '17px/1.6 system-ui, sans-serif', '16px/1.4 Arial, sans-serif'];
const TEXT = `<p>${'What a reader reads, line after line. '.repeat(40)}</p>`.repeat(6);
const LATE = 300;
// No more of the room than so much may stay empty, in the font in which the widget is tallest.
const MOST = 1.15;

for (const engine of engines) {
  describe(`the embed code in ${engine}`, () => {
    let session;
    let driver;
    let host;
    let code;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      host = await articles(session);
      const script = await readFile(SCRIPT);
      session.recorder.answer(host.address('late.js'), (response) => setTimeout(
        () => response.writeHead(200, { 'content-type': 'text/javascript' }).end(script), LATE,
      ));
      await host.visit('<dprk-heists loading="eager"></dprk-heists><script src="heists/dprk-heists.js"></script>');
      code = await driver.run((el) => el.export('embed'));
    });
    after(() => session?.stop());

    // The text's place before the script has come; `at` is where the reader is by then.
    const article = (width, font, code, lead = 0, at = 'document.body') => `
      <style>body { margin: 0; font: ${font} } article { width: ${width}px; padding-top: ${lead}px }</style>
      <article><p>The lead.</p>${code.replace(/src="[^"]*"/, 'src="late.js"')}<section>${TEXT}</section></article>
      <script>before = document.querySelector("section").getBoundingClientRect().top; ${at}.scrollIntoView()</script>`;

    test('it holds script, room and figure', () => {
      assert.match(code, /^<div style="container-type:inline-size;width:100%">\n<dprk-heists state="v1;view=un-panel" style="display:flow-root;min-height:calc\([^"]+\)"><figure style="[^"]+"><figcaption><a href="http:\/\/article\.test\/page-0\.html">The 57 thefts on the UN panel’s list[^<]+<\/a><\/figcaption><\/figure><\/dprk-heists>\n<\/div>\n<script defer src="http:\/\/article\.test\/heists\/dprk-heists\.js"><\/script>$/);
    });

    test('it keeps as much room as the widget takes, at every width', async (context) => {
      await host.visit(article(1280, FONTS[0], code));
      const rooms = [];
      for (let width = 280; width <= 1280; width += 20) rooms.push(await driver.run(measure, width, FONTS));
      context.diagnostic(rooms.map(({ width, room, drawn }) => `${width}: ${drawn} of ${room}`).join(', '));
      for (const { width, room, drawn } of rooms) {
        assert.ok(drawn <= room, `at ${width} px ${drawn} px are drawn where ${room} are kept`);
        assert.ok(room <= drawn * MOST, `at ${width} px only ${drawn} px are drawn where ${room} are kept`);
      }
    });

    const still = { shifts: [], moved: 0, begun: true };

    for (const width of WIDTHS) {
      test(`nothing moves at ${width} px`, async () => {
        await host.visit(article(width, FONTS[1], code));
        assert.deepEqual(await driver.run(drawn), still);
      });
    }

    test('nothing moves above a reader who is past it already', async () => {
      for (const width of [320, 1100]) {
        await host.visit(article(width, FONTS[1], code, 3000, 'document.querySelector("section")'));
        assert.deepEqual(await driver.run(drawn), still, `${width} px`);
      }
    });

    test('nothing moves while the reader scrolls past', async () => {
      for (const width of [320, 1100]) {
        await host.visit(article(width, FONTS[1], code, 3000));
        await driver.run(scroll);
        assert.deepEqual(await driver.run(drawn), still, `${width} px`);
      }
    });

    test('without that room the text would move', async () => {
      await host.visit(article(600, FONTS[1], code.replace(/ style="display[^"]*"/, '')));
      const { shifts, moved } = await driver.run(drawn);
      assert.ok(moved > 3000, `${moved} px`);
      if (engine === 'chromium') assert.ok(shifts.length > 0);
    });

    test('where the script never comes, the link to the figure goes with the reader through the room', async () => {
      await host.visit(article(375, FONTS[1], code.replace(/<script.*/, '')));
      const seen = await driver.run(async (el) => {
        scrollTo(0, 3000);
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const { top, left } = el.querySelector('a').getBoundingClientRect();
        return [el.offsetHeight > 6000, top > 0 && top < 100, left];
      });
      assert.deepEqual(seen, [true, true, 0]);
    });

    test('where the figure is refused, it keeps no room', async () => {
      session.recorder.serve(host.address('refused.html'), { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'self' 'unsafe-inline'" }, `<!doctype html>${article(375, FONTS[1], code)}`);
      await driver.open(host.address('refused.html'));
      const [height, why] = await driver.run(async (el) => [await el.ready.catch(() => el.offsetHeight), el.shadowRoot.textContent.trim()]);
      assert.ok(height < 300, `${height} px`);
      assert.match(why, /forbid its program/);
      if (engine === 'webkit') return; // refuses the second start, too, before anything can be measured
      assert.equal(await driver.run((el) => { const parent = el.parentNode; el.remove(); return Promise.resolve().then(() => parent.append(el)).then(() => el.offsetHeight > 6000); }), true, 'another start has its room');
    });

    test('another view keeps its own room', async () => {
      for (const [attributes, least] of [['charts="trend"', 2300], ['view="all"', 4800], ['lang="de"', 3400]]) {
        await host.visit(`<body style="margin:0;width:1264px;font:${FONTS[1]}"><dprk-heists loading="eager" ${attributes}></dprk-heists><script src="heists/dprk-heists.js"></script>`);
        const other = await driver.run((el) => el.export('embed'));
        await host.visit(article(1264, FONTS[1], other));
        const { room, height } = await driver.run(kept);
        assert.ok(height <= room && room <= height * MOST && height >= least, `${attributes}: ${height} of ${room} px`);
      }
    });

    test('nothing was asked for but pages, script and the icon', () => {
      assert.deepEqual(session.requests().filter((it) => !/\.test\/(page-\d+\.html|late\.js|heists\/dprk-heists\.js)$/.test(it)), []);
    });
  });
}

// How tall it is at each width, at most, and what the code keeps free.
async function measure(el, width, fonts) {
  await customElements.whenDefined('dprk-heists');
  const article = document.querySelector('article');
  article.querySelectorAll('p, section').forEach((it) => it.remove());
  article.style.width = `${width}px`;
  const all = [];
  let room;
  for (const font of fonts) {
    document.body.style.font = font;
    // One that grew narrower or wider keeps open what it has unfolded.
    const fresh = el.cloneNode();
    el.replaceWith(fresh);
    el = fresh;
    await el.ready;
    await el.settled();
    room = parseFloat(getComputedStyle(el).minHeight) || el.offsetHeight;
    all.push(el.shadowRoot.querySelector('.root').offsetHeight);
  }
  return { width, room: Math.round(room), drawn: Math.max(...all) };
}

async function kept(el) {
  await customElements.whenDefined('dprk-heists');
  await el.ready;
  await el.settled();
  return { room: el.offsetHeight, height: el.shadowRoot.querySelector('.root').offsetHeight };
}

// What moved from the first picture of the page on until the widget has drawn.
async function drawn(el) {
  const begun = () => Boolean(el.shadowRoot?.querySelector('.trend canvas'));
  for (const end = Date.now() + 30_000; !begun() && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 20));
  const started = begun();
  await el.settled();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    await new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().forEach(({ value, sources }) => shifts.push([value, ...sources.map((it) => it.node?.nodeName)]))))
        .observe({ type: 'layout-shift', buffered: true });
      setTimeout(resolve, 200);
    });
  }
  return { shifts, moved: Math.round(document.querySelector('section').getBoundingClientRect().top + scrollY - window.before), begun: started };
}

async function scroll() {
  const end = document.querySelector('section').offsetTop + 500;
  for (let y = 0; y < end; y += 60) {
    scrollTo(0, y);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
