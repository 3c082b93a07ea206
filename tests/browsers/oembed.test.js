// A bare link, as a consumer of oEmbed takes it: fetch the page, find the link, fetch the answer, put its html into an article.
// WordPress keeps little of what a provider unknown to it says; that little still draws.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import http from 'node:http';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { site, typeOf } from './site.js';
import { until } from './until.js';
import { CHECKOUT } from './widget.js';

const FOLDER = new URL('target/site/', CHECKOUT);
const LINK = 'http://news.example/heists/embed.html';
const SECRET = 'a1B2c3D4e5';

for (const engine of engines) {
  describe(`${engine}: a bare link`, () => {
    let session;
    let driver;
    let article;
    let answer;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      article = await site(session);
      for (const name of await readdir(FOLDER).catch(() => [])) {
        session.recorder.serve(new URL(name, LINK).href, { 'content-type': typeOf(name) }, await readFile(new URL(name, FOLDER)));
      }
      answer = await discovered(session.recorder);
    });
    after(() => session?.stop());

    test('the answer is of this folder, and so are the files that it names', async () => {
      for (const url of [answer.provider_url, answer.thumbnail_url]) {
        assert.equal((await get(session.recorder, url)).status, 200, url);
      }
      const { text } = await get(session.recorder, LINK);
      for (const [, name, url] of text.matchAll(/<(link|meta)[^>]*? (?:href|content)="(http[^"]*)"/g)) {
        assert.equal((await get(session.recorder, url)).status, 200, `${name} ${url}`);
      }
    });

    test('its html draws in an article as it is', async () => {
      await driver.open(article.page('plain.html', `<body style="margin:0">${answer.html}`));
      const { frame, drawn } = await inFrame();
      assert.match(drawn.headline, /57 thefts/);
      assert.ok(drawn.canvases > 0);
      assert.equal(frame.title, answer.title);
      assert.equal(frame.width, Math.min(answer.width, frame.room));
      assert.deepEqual(await session.console(), []);
    });

    test('what WordPress leaves of it draws, takes the place of the link, and has the height that it tells', async () => {
      await driver.open(article.page('wordpress.html', `${filtered(answer.html)}<script>(${host})()</script>`));
      const { frame, drawn } = await inFrame();
      assert.match(drawn.headline, /57 thefts/);
      assert.equal(drawn.origin, 'null', 'without an origin of its own');
      assert.equal(frame.title, answer.title);
      const shown = await until('the height', () => driver.run(() => {
        const it = document.querySelector('iframe');
        return !it.hasAttribute('style') && { height: it.offsetHeight, link: document.querySelector('blockquote').offsetHeight };
      }));
      assert.ok(shown.height >= 200 && shown.height <= 1000, JSON.stringify(shown));
      assert.equal(shown.link, 0, 'the link gives way to the figure');
    });

    test('where no script runs, the link stands there', async () => {
      const silent = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };
      await driver.open(article.page('feed.html', filtered(answer.html), silent));
      const link = await driver.run(() => {
        const it = document.querySelector('blockquote a');
        return { href: it.href, text: it.textContent, height: it.offsetHeight };
      });
      assert.deepEqual([link.href, link.text], [LINK, answer.title]);
      assert.ok(link.height > 0);
    });

    // Goes into the frame, waits for the widget, comes back.
    async function inFrame() {
      const element = await driver.command('POST', '/element', { using: 'css selector', value: 'iframe' });
      await driver.run(() => document.querySelector('iframe').scrollIntoView());
      const frame = await driver.run(() => {
        const it = document.querySelector('iframe');
        return { title: it.title, width: it.clientWidth, room: document.documentElement.clientWidth };
      });
      await driver.command('POST', '/frame', { id: element });
      try {
        return { frame, drawn: await until('the widget in the frame', () => driver.run(drawnYet)) };
      } finally {
        await driver.command('POST', '/frame', { id: null });
      }
    }
  });
}

async function drawnYet(el) {
  if (!el?.ready) return null;
  await el.ready;
  await el.settled();
  const canvases = [...el.shadowRoot.querySelectorAll('canvas')].filter((it) => it.getClientRects().length);
  return { headline: el.shadowRoot.querySelector('[part~=headline]').textContent, canvases: canvases.length, origin };
}

// As WordPress asks: the address with what it would like to have, of the link that the page's head names.
async function discovered(recorder) {
  const { status, text } = await get(recorder, LINK);
  assert.equal(status, 200, 'target/site/ is not there: run `cargo xtask build --base http://news.example/heists/`');
  const links = [...text.split('</head>')[0].matchAll(/<link([^<>]+)>/gi)].map(([, attributes]) => (
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))));
  const [link, ...more] = links.filter(({ type }) => type === 'application/json+oembed');
  assert.ok(link, text);
  assert.deepEqual(more, []);
  assert.equal(link.rel, 'alternate');
  const reply = await get(recorder, `${link.href}?maxwidth=640&maxheight=960&url=${encodeURIComponent(LINK)}&dnt=1&format=json`);
  assert.equal(reply.type, 'application/json');
  const answer = JSON.parse(reply.text);
  assert.equal(answer.title, link.title);
  return answer;
}

// A consumer is a server: it asks by itself, not in a browser.
const get = (recorder, url) => new Promise((resolve, reject) => {
  http.get({ host: '127.0.0.1', port: recorder.port, path: url }, async (response) => {
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += chunk;
    resolve({ status: response.statusCode, type: response.headers['content-type'], text });
  }).on('error', reject);
});

// What WordPress (since 4.4) makes of html whose provider it does not know: three elements with few attributes, a secret for
// the messages, a frame that is hidden until it has told its height, and a sandbox.
function filtered(html) {
  const allowed = { a: ['href'], blockquote: [], iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'] };
  const kept = html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, slash, name, attributes) => {
    if (!allowed[name]) return '';
    const few = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].filter(([, key]) => allowed[name].includes(key));
    return `<${slash}${name}${few.map(([whole]) => ` ${whole}`).join('')}>`;
  });
  const [, quote, frame] = kept.match(/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s);
  assert.ok(quote && frame, kept);
  return quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${SECRET}"`)
    + frame.replace(/ src="([^"]*)"/, ` src="$1#?secret=${SECRET}" data-secret="${SECRET}"`)
      .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;"');
}

// What WordPress's script does in the page around, in its order.
function host() {
  const frames = [...document.querySelectorAll('iframe.wp-embedded-content')];
  addEventListener('message', ({ data, source }) => {
    if (!data?.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quote of document.querySelectorAll(`blockquote[data-secret="${data.secret}"]`)) quote.style.display = 'none';
    for (const frame of frames.filter((it) => it.dataset.secret === data.secret && it.contentWindow === source)) {
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
    }
  });
  for (const frame of frames) frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
}
