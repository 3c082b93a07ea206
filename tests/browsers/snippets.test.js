// The codes of www/examples as editors paste them, in pages as their systems make them: each draws, on a phone and on a desk,
// says nothing in the console and asks for no file but its own. The README shows them word for word.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { site } from './site.js';
import { until } from './until.js';
import { CHECKOUT } from './widget.js';

const EXAMPLES = new URL('www/examples/', CHECKOUT);
const [PHONE, DESK] = [375, 1280];

const example = (name) => readFile(new URL(name, EXAMPLES), 'utf8');

// What stands around the code in a page of each system, and what the system does to it.
const SYSTEMS = [
  { system: 'plain HTML', code: 'script.html', made: (code) => `<article>${code}</article>` },
  { system: 'plain HTML, a frame', code: 'iframe.html', made: (code) => `<article>${code}</article>` },
  { system: 'WordPress, block «Custom HTML»', code: 'iframe.html', made: (code) => `<div class="entry-content">\n\n${code}\n</div>` },
  { system: 'WordPress, classic editor', code: 'iframe-alone.html', made: (code) => `<div class="entry-content"><p>${code.trim()}</p></div>` },
  { system: 'Ghost, HTML card', code: 'iframe.html', made: (code) => `<!--kg-card-begin: html-->\n${code}\n<!--kg-card-end: html-->` },
  { system: 'Arc and others that take one frame', code: 'iframe-alone.html', made: (code) => `<div class="embed-html">${code}</div>` },
  { system: 'Hugo, Jekyll, Eleventy', code: 'script.html', made: (code) => `<p>Before.</p>\n${code}\n<p>After.</p>` },
  { system: 'AMP', code: 'amp.html', made: byAmp },
];

for (const engine of engines) {
  describe(`${engine}: pasted codes`, () => {
    let session;
    let driver;
    let article;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      article = await site(session);
      await site(session, 'http://news.example/');
    });
    after(() => session?.stop());

    for (const { system, code, made } of SYSTEMS) {
      for (const width of [PHONE, DESK]) {
        test(`${system}, ${width} px`, async () => {
          // No browser under test speaks TLS.
          const pasted = made(await example(code)).replaceAll('https://news.example/', 'http://news.example/');
          const page = article.page('article.html', `<meta name="viewport" content="width=device-width, initial-scale=1">
            <body style="margin:0"><main style="max-width:${width}px"><h1>An article</h1>${pasted}</main>`);
          const asked = session.requests().length;
          await driver.open(page);
          const outer = await driver.run(frameOf);
          const drawn = outer ? await inFrame() : await until('the widget, no wider than its page', () => driver.run(drawnYet));
          assert.match(drawn.headline, /57 thefts/);
          assert.ok(drawn.canvases > 0);
          if (outer) {
            assert.match(outer.title, /North Korea/);
            assert.equal(outer.loading ?? 'lazy', 'lazy');
            assert.ok(outer.height >= 600, 'a height for where no script tells one');
            assert.ok(outer.width >= Math.min(width, outer.room) - 1, `${outer.width} px of ${outer.room}`);
          }
          assert.deepEqual(await session.console(), []);
          const files = session.requests().slice(asked).map((it) => it.split(' ')[1]);
          const foreign = files.filter((url) => url.startsWith('http') && url !== page && !url.startsWith('http://news.example/heists/'));
          assert.deepEqual(foreign, []);
        });
      }
    }

    async function inFrame() {
      const element = await driver.command('POST', '/element', { using: 'css selector', value: 'iframe' });
      await driver.run(() => document.querySelector('iframe').scrollIntoView());
      await driver.command('POST', '/frame', { id: element });
      try {
        return await until('the widget in the frame, no wider than it', () => driver.run(drawnYet));
      } finally {
        await driver.command('POST', '/frame', { id: null });
      }
    }
  });
}

describe('pasted codes', () => {
  test('the README shows them word for word', async () => {
    const readme = await readFile(new URL('README.md', CHECKOUT), 'utf8');
    for (const name of ['script.html', 'iframe.html', 'iframe-alone.html', 'link.txt']) {
      assert.ok(readme.includes((await example(name)).trim()), `${name} is not in README.md as it is in www/examples`);
    }
    assert.ok(readme.includes(frameOfAmp(await example('amp.html'))), 'the frame of amp.html is not in README.md as it is in www/examples');
  });

  // What CommonMark takes for raw HTML ends at an empty line, and begins with a tag at most three spaces from the edge.
  test('generators from Markdown leave them whole', async () => {
    for (const name of ['script.html', 'iframe.html', 'iframe-alone.html']) {
      for (const line of (await example(name)).trim().split('\n')) assert.match(line, /^<\/?[a-z]/, name);
    }
  });

  // The rules of amp-iframe's reference; the official validator, whose rules no registry carries by themselves, passed the file.
  test('the AMP page keeps the rules of amp-iframe', async () => {
    const html = await example('amp.html');
    const [, attributes, children] = html.match(/<amp-iframe\s([^>]*)>(.*?)<\/amp-iframe>/s);
    for (const part of [/src="https:/, /sandbox="allow-scripts[^"]*"/, /layout="fixed-height" height="\d+"/, /(^| )resizable( |$)/]) assert.match(attributes, part);
    assert.doesNotMatch(attributes, /allow-same-origin|allow-top-navigation|style=/);
    for (const part of [/<\w+ overflow[ >]/, /<amp-img placeholder layout="fill"/]) assert.match(children, part);
    assert.match(html, /<script async custom-element="amp-iframe" src="https:\/\/cdn\.ampproject\.org\/v0\/amp-iframe-0\.1\.js"><\/script>/);
  });
});

const frameOfAmp = (html) => html.match(/<amp-iframe.*<\/amp-iframe>/s)[0];

// What AMP's runtime makes of its element: a frame in a box of the height asked for, its sandbox kept, and a mark in the address.
function byAmp(html) {
  const attribute = (name) => frameOfAmp(html).match(new RegExp(` ${name}="([^"]*)"`))[1];
  return `<div style="position:relative;height:${attribute('height')}px"><iframe src="${attribute('src')}#amp=1" title="${attribute('title')}"
    sandbox="${attribute('sandbox')}" frameborder="0" loading="lazy" style="position:absolute;width:100%;height:100%"></iframe></div>`;
}

function frameOf() {
  const it = document.querySelector('iframe');
  if (!it) return null;
  const { title, loading, offsetHeight: height, offsetWidth: width } = it;
  return { title, loading, height, width, room: document.querySelector('main').clientWidth };
}

async function drawnYet(el) {
  if (!el?.ready) return null;
  await el.ready;
  await el.settled();
  const canvases = [...el.shadowRoot.querySelectorAll('canvas')].filter((it) => it.getClientRects().length);
  const { scrollWidth: wide, clientWidth: room } = document.documentElement;
  // At rest: a frame that has just been made higher is laid out anew.
  return wide <= room && { headline: el.shadowRoot.querySelector('[part~=headline]').textContent, canvases: canvases.length };
}
