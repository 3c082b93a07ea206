// embed.html, alone in its window and in the page of another paper: attributes from the address, look, policies, heights and
// events by our own host.js, and messages that are not meant.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { EMBED, followsHeight, heights, newsroom } from './frame.js';
import { rested, until } from './until.js';
import { CHECKOUT, open } from './widget.js';

const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; img-src 'self'";
const HOST = '<script src="heists/host.js"></script>';
const frame = (query = '', rest = 'width="768"') => `<iframe title="Thefts" ${rest} src="${EMBED}${query}"></iframe>`;
// What a pen of each attribute might write.
const VALUES = {
  view: 'all', charts: 'trend', years: '2019..2023', targets: 'exchange,defi', 'min-usd': '1000000', disputed: 'exclude', lang: 'ko', theme: 'dark',
  state: 'v1;view=all', loading: 'eager', 'heading-level': '3', measure: 'count', src: 'mine.csv',
};

for (const engine of engines) {
  describe(`${engine}: the frame`, () => {
    let session;
    let driver;
    let room;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      room = await newsroom(session);
    });
    after(() => session?.stop());

    describe('its address', () => {
      test('every attribute is a parameter', async () => {
        await open(driver, EMBED);
        const names = await driver.run((el) => el.constructor.observedAttributes);
        const wanted = names.filter((name) => name !== 'id').map((name) => [name, VALUES[name] ?? 'x']);
        await driver.open(`${EMBED}?${new URLSearchParams([...wanted, ['id', 'mine']])}`);
        assert.deepEqual(await driver.run((el, names) => names.map((name) => [name, el.getAttribute(name)]), wanted.map(([name]) => name)), wanted);
        assert.equal(await driver.run((el) => el.id), 'mine');
      });

      test('the page speaks the language, and its title is the headline', async () => {
        await room.open(frame('?view=all&years=2019..2023&lang=ko&theme=dark'));
        await room.ready();
        const seen = await room.inside((el) => ({
          lang: document.documentElement.lang, scheme: getComputedStyle(document.documentElement).colorScheme, title: document.title,
          ground: getComputedStyle(document.body).backgroundColor, isDark: el.shadowRoot.querySelector('.root').matches('.dark'), filter: el.filter,
        }));
        assert.deepEqual([seen.lang, seen.scheme, seen.ground, seen.isDark], ['ko', 'dark', 'rgba(0, 0, 0, 0)', true]);
        assert.deepEqual([seen.filter.view, seen.filter.years], ['all', [2019, 2023]]);
        assert.match(seen.title, /[가-힣]/);
      });

      test('dark readers’ dark articles do not swallow its words: it has a ground of its own, unless told otherwise', async () => {
        const ground = async (query) => {
          await room.open(`<style>body { background: #14171b }</style>${frame(query)}`);
          await room.ready();
          return room.inside(() => getComputedStyle(document.documentElement).backgroundColor);
        };
        assert.equal(await ground(''), 'rgb(255, 255, 255)');
        assert.equal(await ground('?theme=light'), 'rgb(255, 255, 255)');
        // Each engine has a dark of its own.
        assert.match(await ground('?theme=dark'), /^rgb\([1-5]?\d, [1-5]?\d, [1-5]?\d\)$/);
        assert.equal(await ground('?theme=dark&transparent'), 'rgba(0, 0, 0, 0)');
      });

      test('a wrong parameter is said with the right ones; what hosts add is not, and goes', async () => {
        const hosts = 'utm_source=x&fbclid=y&amp=1&initialWidth=640&childId=a&parentTitle=An%20article&parentUrl=http%3A%2F%2Farticle.test%2F';
        await session.console();
        await open(driver, `${EMBED}?view=all&${hosts}`);
        assert.deepEqual(await session.console(), []);
        assert.equal(await driver.run(() => location.search), '?view=all');
        if (engine !== 'chromium') return; // the others’ drivers pass on errors alone
        await open(driver, `${EMBED}?year=2019&veiw=all`);
        const [line] = await session.console();
        assert.match(line, /embed\.html has no parameter year, veiw; it has view, charts, years, /);
      });
    });

    test('alone in its window it is a page with margins, whose address keeps what is chosen', async () => {
      await open(driver, `${EMBED}?view=all#heists=v1;view=governments`);
      const seen = await driver.run(async (el) => {
        const box = el.getBoundingClientRect();
        const before = el.filter.view;
        el.shadowRoot.querySelector('[name=view][value=un-panel]').click();
        await el.settled();
        return { before, hash: location.hash, margin: box.left, width: box.width, isFramed: document.documentElement.matches('.embedded'), title: document.title };
      });
      assert.equal(seen.before, 'governments');
      assert.match(seen.hash, /^#heists=v1;/);
      assert.ok(seen.margin >= 16 && seen.width <= 1120, JSON.stringify(seen));
      assert.equal(seen.isFramed, false);
      assert.match(seen.title, /^The 57 thefts/);
    });

    test('from disk it opens by double click', async () => {
      await open(driver, new URL('pkg/embed.html', CHECKOUT));
      assert.equal(await driver.run((el) => el.summary().incidents), 57);
    });

    test('under a strict policy it draws, is dressed, and asks for nothing but its own files', async () => {
      const html = await readFile(new URL('pkg/embed.html', CHECKOUT), 'utf8');
      room.widgets.file('heists/strict.html', html, { 'content-security-policy': STRICT });
      await session.console();
      const known = session.requests().length;
      await room.open(`<iframe width="768" src="${EMBED.replace('embed', 'strict')}"></iframe>`);
      await room.ready();
      const seen = await room.inside(async (el) => {
        el.filter = { view: 'all' };
        await el.settled();
        return { rows: el.summary().incidents, margin: getComputedStyle(document.body).marginTop, styles: document.querySelectorAll('style, [style]:not(html)').length };
      });
      assert.deepEqual(seen, { rows: 164, margin: '0px', styles: 0 });
      assert.deepEqual(await session.console(), []);
      const own = ['strict.html', 'dprk-heists.js', 'embed.js', 'card.svg'].map((name) => `GET http://widgets.test/heists/${name}`);
      const strange = session.requests().slice(known).filter((it) => it.includes('widgets.test') && !own.includes(it));
      assert.deepEqual(strange, []);
    });

    describe('host.js', () => {
      for (const width of [320, 768]) {
        test(`a frame of ${width} pixels is as high as what is in it`, async () => {
          await room.open(frame('', `width="${width}" frameborder="0"`) + HOST);
          await followsHeight(room);
        });
      }

      test('a frame as high as its window settles after three heights at most', async () => {
        await room.open(frame('', 'width="768" frameborder="0" style="height: 100vh"') + HOST);
        await room.ready();
        await until('the height', async () => {
          const inside = await room.inside(heights);
          return inside.window === inside.content;
        });
        const told = await rested('the heights', async () => (await room.heard()).filter(({ type }) => type === 'dprk-heists:resize').map(({ height }) => height), 1000);
        const inside = await room.inside(heights);
        assert.ok(told.length <= 3 && told.at(-1) === inside.content, `${told} for ${inside.content}`);
      });

      test('read before the frame, twice, after it, and before a frame that is added later', async () => {
        await room.open(HOST + HOST + frame('', 'width="700" frameborder="0"'));
        await room.ready();
        await fits();
        await room.open(frame('', 'width="700" frameborder="0"'));
        await room.ready();
        await driver.run(() => {
          for (let copies = 0; copies < 2; copies++) document.body.append(Object.assign(document.createElement('script'), { src: 'heists/host.js' }));
        });
        await fits();
        await driver.run((_, html) => document.body.insertAdjacentHTML('beforeend', html), frame('?charts=trend', 'width="500" frameborder="0"'));
        room.at(1);
        try {
          await room.ready();
          await fits();
        } finally {
          room.at(0);
        }
      });

      test('a frame that was not shown gets its height when it is', async () => {
        await room.open(`<div hidden>${frame('', 'width="700" frameborder="0"')}</div>${HOST}`);
        await new Promise((later) => setTimeout(later, 1000));
        await driver.run(() => { document.querySelector('div').hidden = false; });
        await room.ready();
        await fits();
      });

      test('what happens in the frame happens to the iframe, once', async () => {
        await room.open(HOST + HOST + frame('?id=mine') + `<script>
          fired = [];
          for (const type of ["ready", "filter", "select", "error"]) document.addEventListener("heists-" + type, (event) => fired.push([event.target.localName, event.type, event.detail]));
        </script>`);
        await room.ready();
        await room.inside(async (el) => {
          el.filter = { view: 'all' };
          await el.settled();
          el.shadowRoot.querySelector('.chart.trend .mark[tabindex="0"]').focus();
          el.setAttribute('years', 'yesterday');
        });
        const fired = await until('the events', async () => {
          const fired = await driver.run(() => fired);
          return fired.length >= 3 && fired;
        });
        const types = fired.map(([target, type]) => `${target} ${type}`);
        assert.equal(types[0], 'iframe heists-ready');
        assert.equal(types.filter((it) => it === 'iframe heists-ready').length, 1, String(types));
        const [, , detail] = fired.find(([, type]) => type === 'heists-filter');
        assert.equal(detail.filter.view, 'all');
        assert.equal(detail.summary.incidents, 164);
        const message = (await room.heard()).find(({ type }) => type === 'heists-filter');
        assert.deepEqual({ ...message, data: null }, { source: 'dprk-heists', id: 'mine', type: 'heists-filter', data: null });
        assert.deepEqual(message.data, detail);
      });

      async function fits() {
        await until('a frame that fits', async () => {
          // A frame out of sight may not yet know how high its window is.
          await driver.run(() => [...document.querySelectorAll('iframe')].at(-1).scrollIntoView());
          const inside = await room.inside(heights);
          return (await room.box()).height === inside.content && inside.window === inside.content;
        });
      }
    });

    describe('messages that are not meant', () => {
      // Another paper's frame, whose page posts what the test says.
      const POST = '<body><script>onmessage = ({ data }) => data.map((it) => parent.postMessage(it, "*"))</script>';
      const send = (...messages) => driver.run((_, messages) => frames[0].postMessage(messages, '*'), messages);
      const quiet = () => new Promise((later) => setTimeout(later, 300));
      const height = () => driver.run(() => [...document.querySelectorAll('iframe')].map((it) => it.style.height));

      test('of heights only whole ones within bounds are taken', async () => {
        session.recorder.serve('http://evil.test/embed.html', { 'content-type': 'text/html' }, POST);
        await room.open('<iframe src="http://evil.test/embed.html"></iframe>' + HOST);
        const check = async (height, expected) => {
          await driver.run((_, height) => frames[0].postMessage([{ type: 'dprk-heists:resize', height }], '*'), height);
          await quiet();
          assert.equal(await driver.run(() => document.querySelector('iframe').style.height), expected, String(height));
        };
        await check(431, '431px');
        for (const wrong of ['500', '500px', 500.5, null, true, [500], { valueOf: 500 }, '1e3', undefined]) await check(wrong, '431px');
        await check(0, '100px');
        await check(-5, '100px');
        await check(99, '100px');
        await check(1e9, '100000px');
        await check(2 ** 60, '100000px');
        await driver.run(() => frames[0].postMessage([NaN, Infinity, 'x'].map((height) => ({ type: 'dprk-heists:resize', height })), '*'));
        await send(null, 1, 'pym', [], {}, { type: null }, { source: 'dprk-heists', type: 'click' }, { source: 'dprk-heists', type: 'heists-x y', data: 1 });
        await quiet();
        assert.deepEqual(await height(), ['100000px']);
        assert.deepEqual((await session.console()).filter((it) => /host\.js|Uncaught/.test(it)), []);
      });

      test('a stranger’s frame moves nothing, neither itself nor ours', async () => {
        session.recorder.serve('http://evil.test/other.html', { 'content-type': 'text/html' }, POST);
        await room.open(`<iframe src="http://evil.test/other.html"></iframe>${frame('', 'width="700" frameborder="0"')}${HOST}
          <script>fired = []; document.addEventListener("heists-filter", (event) => fired.push(event.type));</script>`);
        room.at(1);
        try {
          await room.ready();
          await quiet();
          const [, before] = await until('the height', async () => (await height())[1] && height());
          await send({ type: 'dprk-heists:resize', id: 'heists', height: 555 }, { source: 'dprk-heists', id: 'heists', type: 'heists-filter', data: {} });
          await quiet();
          assert.deepEqual(await height(), ['', before]);
          assert.deepEqual(await driver.run(() => fired), []);
        } finally {
          room.at(0);
        }
      });

      test('of a reader’s own file, good or broken, the page around hears nothing but its height', async () => {
        await room.open(frame());
        await room.ready();
        const give = (text) => room.inside((el, text) => {
          const data = new DataTransfer();
          data.items.add(new File([text], 'secret.csv'));
          const input = el.shadowRoot.querySelector('[type=file]');
          input.files = data.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }, text);
        const shows = (words) => until(words, () => room.inside((el, words) => el.shadowRoot.textContent.includes(words), words));
        await give('date,target,amount_usd\n2020-01-15,Secret,secret\n');
        await shows('No row could be read');
        await give('date,target,amount_usd\n2020-01-15,Secret Exchange,987654\n2020-01-16,Secret,secret\n');
        await shows('your file');
        await room.inside((el) => (el.filter = { years: [2020, 2020] }, el.settled()));
        await quiet();
        const heard = await room.heard();
        assert.doesNotMatch(JSON.stringify(heard), /secret|987654/i);
        assert.ok(heard.some((it) => it.type === 'dprk-heists:resize'));
        // Back at the embed's own data it tells again.
        const known = heard.length;
        await room.inside((el) => el.shadowRoot.querySelector('[data-do="data back"]').click());
        await until('a summary', async () => (await room.heard()).slice(known).some(({ type, data }) => type === 'heists-filter' && data.summary.incidents === 57));
      });

      test('the frame answers the page around and nobody else, and nobody changes what it shows', async () => {
        const all = [{ type: 'dprk-heists:ask' }, { sentinel: 'amp', type: 'frames-init' }];
        const odd = [null, 0, '', 'pymxPYMxnullxPYMxwidthxPYMx1', {}, { type: 'heists-filter', data: { view: 'all' } }, { source: 'dprk-heists', type: 'heists-filter', data: { view: 'all' } }, { message: 'ready' }];
        session.recorder.serve('http://evil.test/sibling.html', { 'content-type': 'text/html' },
          '<body><script>onmessage = ({ data }) => data.map((it) => parent.frames[0].postMessage(it, "*"))</script>');
        await room.open(frame() + '<iframe src="http://evil.test/sibling.html"></iframe>');
        await room.ready();
        await quiet();
        const count = async () => (await room.heard()).length;
        const before = await count();
        await driver.run((_, all) => frames[1].postMessage(all, '*'), [...all, ...odd]);
        await driver.run((_, odd) => odd.map((it) => frames[0].postMessage(it, '*')), odd);
        // A window that the frame may have opened, or the frame itself.
        await room.inside((_, all) => all.map((it) => postMessage(it, '*')), all);
        await quiet();
        assert.equal(await count(), before);
        for (const ask of all) {
          const known = await count();
          await driver.run((_, ask) => frames[0].postMessage(ask, '*'), ask);
          await until(`an answer to ${ask.type}`, async () => (await count()) === known + 3);
        }
        assert.equal(await room.inside((el) => el.filter.view), 'un-panel');
        assert.deepEqual((await session.console()).filter((it) => /embed\.js|Uncaught/.test(it)), []);
      });
    });
  });
}
