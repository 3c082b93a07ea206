// The frame in pages that already know how to resize frames: pym.js and @newswire/frames as they are published; hosts that are on
// no registry, written anew from what their documents say: Datawrapper's snippet, amp-iframe, WordPress, Medium.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { EMBED, followsHeight, newsroom } from './frame.js';
import { rested, until } from './until.js';

const WIDTHS = [320, 768];
// Heights that are told on the way to the last one come closer together than this.
const QUIET = 1000;
const library = (name) => readFile(new URL(`node_modules/${name}`, import.meta.url), 'utf8');
const iframe = (width, rest = '', query = '') => `<iframe title="Thefts" width="${width}" height="600" frameborder="0" ${rest} src="${EMBED}${query}"></iframe>`;

const HOSTS = {
  'pym.js': {
    files: { 'pym.js': await library('pym.js/dist/pym.v1.js') },
    html: (width) => `<div id="place" style="width: ${width}px"></div><script src="pym.js"></script><script>parentOfFrame = new pym.Parent("place", "${EMBED}?view=all", {})</script>`,
  },
  'pym.js by attributes': {
    files: { 'pym.js': await library('pym.js/dist/pym.v1.min.js') },
    html: (width) => `<div data-pym-src="${EMBED}" style="width: ${width}px"></div><script src="pym.js"></script>`,
  },
  '@newswire/frames': {
    files: { 'frames.js': await library('@newswire/frames/dist/frames.umd.js') },
    html: (width) => `<div data-frame-src="${EMBED}" style="width: ${width}px"></div><script src="frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  },
  '@newswire/frames, late': {
    files: { 'frames.js': await library('@newswire/frames/dist/frames.umd.js') },
    html: (width) => iframe(width),
    late: 'frames.js',
    then: () => newswireFrames.observeIframe(document.querySelector('iframe')),
  },
  // «For each key, every frame that sent it»: the listener that pages with Datawrapper charts carry.
  Datawrapper: {
    html: (width) => `${iframe(width)}<script>
      addEventListener("message", ({ data, source }) => {
        if (typeof data["datawrapper-height"] === "undefined") return;
        for (const key in data["datawrapper-height"]) for (const it of document.querySelectorAll("iframe")) {
          if (it.contentWindow === source) it.style.height = data["datawrapper-height"][key] + "px";
        }
      });</script>`,
  },
  // amp-iframe, `resizable`: only its sentinel, and no height under 100.
  AMP: {
    html: (width) => `${iframe(width, 'sandbox="allow-scripts allow-same-origin"', '#amp=1')}<script>
      addEventListener("message", ({ data, source }) => {
        const it = document.querySelector("iframe");
        if (source !== it.contentWindow || data?.sentinel !== "amp" || data.type !== "embed-size") return;
        if (Number(data.height) >= 100) it.height = data.height;
      });</script>`,
  },
  // A host that takes every text for JSON with a height.
  Medium: {
    html: (width) => `${iframe(width, '', '?height=medium')}<script>
      addEventListener("message", ({ data }) => {
        if (typeof data !== "string") return;
        const { src, context, height } = JSON.parse(data);
        const it = [...document.querySelectorAll("iframe")].find((it) => it.src === src);
        if (it && context === "iframe.resize") it.height = height;
      });</script>`,
  },
};

for (const engine of engines) {
  describe(`${engine}: the frame in other hosts’ pages`, () => {
    let session;
    let driver;
    let room;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      room = await newsroom(session);
    });
    after(() => session?.stop());

    // Chromium goes through all; the others through what no other test of theirs shows.
    const names = Object.keys(HOSTS).filter((name) => engine === 'chromium' || name.startsWith('pym.js'));
    for (const name of names) {
      for (const width of WIDTHS) {
        test(`${name}, ${width} pixels: as high as what is in it`, async () => {
          const { files = {}, html, late, then } = HOSTS[name];
          for (const [name, text] of Object.entries(files)) room.article.file(name, text);
          await room.open(html(width));
          if (late) {
            await room.ready();
            await driver.run((_, src) => new Promise((read) => {
              document.body.append(Object.assign(document.createElement('script'), { src, onload: read }));
            }), late);
            await driver.run(then);
          }
          await followsHeight(room);
        });
      }
    }

    test('texts go only to hosts that asked for them', async () => {
      const texts = async () => (await room.heard()).filter((it) => typeof it === 'string');
      await room.open(iframe(768, '', '#?secret=abc'));
      await room.ready();
      assert.deepEqual(await texts(), []);
      await room.open(iframe(768, '', '?childId=one&height=medium'));
      await room.ready();
      const [pym, medium] = await until('both texts', async () => (await texts()).length > 1 && texts());
      assert.match(pym, /^pymxPYMxonexPYMxheightxPYMx\d+$/);
      const { height, ...rest } = JSON.parse(medium);
      assert.deepEqual(rest, { src: `${EMBED}?childId=one&height=medium`, context: 'iframe.resize' });
      assert.equal(String(height), pym.split('xPYMx').pop());
    });

    test('pym.js: its parent’s width is answered, and the article’s address goes into no citation', async () => {
      room.article.file('pym.js', HOSTS['pym.js'].files['pym.js']);
      await room.open(HOSTS['pym.js'].html(500));
      await room.ready();
      const heard = async () => (await room.heard()).filter((it) => typeof it === 'string').length;
      await until('the first height', heard);
      const before = await rested('the heights', heard, QUIET);
      await driver.run(() => parentOfFrame.sendWidth());
      await until('the answer', async () => await heard() > before);
      assert.equal(await rested('the heights', heard, QUIET), before + 1);
      assert.doesNotMatch(await room.inside((el) => el.export('cite')), /article\.test|initialWidth|parentUrl/);
    });

    test('WordPress: between 200 and 1000 pixels, told again when it is ready, own links by the host, in its sandbox', async () => {
      room.widgets.file('heists/mine.csv', 'date,target,amount_usd,sources\n2020-01-15,Own,1000000,http://widgets.test/story.html\n2020-02-15,Other,1000000,http://elsewhere.test/\n', { 'access-control-allow-origin': '*' });
      await room.open(`<blockquote class="wp-embedded-content" data-secret="aB3dE5gH1j">A link</blockquote>
        ${iframe(600, 'class="wp-embedded-content" sandbox="allow-scripts" data-secret="aB3dE5gH1j"', '?src=mine.csv#?secret=aB3dE5gH1j')}
        <script>
          followed = [];
          addEventListener("message", ({ data, source }) => {
            if (!data?.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
            const it = document.querySelector("iframe[data-secret='" + data.secret + "']");
            if (source !== it?.contentWindow) return;
            document.querySelector("blockquote").style.display = "none";
            if (data.message === "height") it.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
            const host = (url) => new URL(url).host;
            if (data.message === "link" && host(data.value) === host(it.src)) followed.push(data.value);
          });
        </script>`);
      await room.ready();
      await until('the height', async () => (await room.box()).height === 1000);
      const told = async () => (await room.heard()).filter(({ message }) => message === 'height');
      const before = await rested('the heights', told, QUIET);
      const { value, ...rest } = before.at(-1);
      assert.deepEqual(rest, { message: 'height', secret: 'aB3dE5gH1j' });
      assert.ok(Number.isInteger(value) && value > 1000, String(value));
      await driver.run(() => ['aB3dE5gH1j', 'other'].map((secret) => frames[0].postMessage({ message: 'ready', secret }, '*')));
      await until('the answer', async () => (await told()).length > before.length);
      assert.deepEqual(await rested('the heights', told, QUIET), [...before, before.at(-1)]);
      await room.inside((el) => el.shadowRoot.querySelector('.sources-panel summary').click());
      await until('the sources', () => room.inside((el) => {
        const link = el.shadowRoot.querySelector('.sources-panel a[href*="story.html"]');
        link?.click();
        return Boolean(link);
      }));
      await until('the link', async () => (await driver.run(() => followed)).length);
      assert.deepEqual(await driver.run(() => followed), ['http://widgets.test/story.html']);
    });
  });
}
