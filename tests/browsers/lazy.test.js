// A lazy element costs nothing until its reader comes near.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { until } from './until.js';
import { articles, watched } from './watched.js';

const SCRIPT = '<script src="heists/dprk-heists.js"></script>';
const FAR = 5000;
const lazy = (before = FAR, attributes = '') => `<body style="margin:0"><div style="height:${before}px"></div>
  <dprk-heists id="figure" ${attributes}><figure><figcaption>the picture</figcaption></figure></dprk-heists>
  <div style="height:3000px"></div>${SCRIPT}`;

for (const engine of engines) {
  describe(`a lazy element in ${engine}`, () => {
    let session;
    let driver;
    let host;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      host = await articles(session);
    });
    after(() => session?.stop());

    test('nothing starts below the fold, and all from 400 px on', async () => {
      await host.visit(lazy());
      await driver.run(rest);
      assert.deepEqual(await driver.run(seen), { begun: false, fallback: true });
      assert.deepEqual(await watched(driver), { compiled: 0, memories: 0, said: [] });
      await driver.run(comeTo, FAR - 450);
      assert.deepEqual(await driver.run(seen), { begun: false, fallback: true }, '450 px away');
      assert.equal((await watched(driver)).compiled, 0);
      await driver.run(comeTo, FAR - 350);
      assert.deepEqual(await driver.run(begun), { begun: true, fallback: false }, '350 px away');
      assert.deepEqual(await watched(driver), { compiled: 1, memories: 1, said: [] });
      assert.deepEqual(session.requests().length, 2, session.requests().join('\n'));
    });

    const asked = {
      'ready': (el) => el.ready,
      'settled()': (el) => el.settled(),
      'load()': (el) => el.load([{ date: '2020-01-01', target: 'A', amount_usd: 5 }]),
      'export()': (el) => el.export('cite'),
      'summary()': (el) => { try { return el.summary(); } catch { return ''; } },
      'loading="eager"': (el) => el.setAttribute('loading', 'eager'),
      'printing': () => { dispatchEvent(new Event('beforeprint')); },
      'a jump to it': () => { location.hash = 'figure'; },
      'scrollIntoView()': (el) => el.scrollIntoView(),
    };
    for (const [what, ask] of Object.entries(asked)) {
      test(`${what} starts it`, async () => {
        await host.visit(lazy());
        await driver.run(rest);
        assert.equal((await watched(driver)).compiled, 0);
        await driver.run(ask);
        assert.deepEqual(await driver.run(begun), { begun: true, fallback: false });
        assert.deepEqual((await watched(driver)).said, []);
      });
    }

    test('in a box that scrolls, and in frames, it starts when it is seen at the latest', async () => {
      const box = `<div id="box" style="height:300px;overflow:auto"><div style="height:2000px"></div><dprk-heists></dprk-heists></div>${SCRIPT}`;
      host.file('sandboxed.html', `<!doctype html><meta charset="utf-8"><title>inner</title>${lazy(2000)}<script>
        const tell = () => parent.postMessage(Boolean(document.querySelector("dprk-heists").shadowRoot.querySelector(".root")), "*");
        setInterval(tell, 30);
        onmessage = ({ data }) => scrollTo(0, data);</script>`);

      await host.visit(box);
      await driver.run(rest);
      assert.equal((await driver.run(seen)).begun, false);
      await driver.run(() => { document.querySelector('#box').scrollTop = 1800; });
      assert.equal((await driver.run(begun)).begun, true, 'in a box');

      // Another origin, or none: the frame is 400 px high, and its own window all that it knows.
      await host.visit('<iframe title="inner" sandbox="allow-scripts" src="sandboxed.html" height="400" width="700"></iframe><script>onmessage = ({ data }) => { begun = data; }; begun = null</script>');
      const told = async () => {
        await driver.run(rest);
        return driver.run(() => window.begun);
      };
      assert.equal(await told(), false, 'in a sandboxed frame, below its fold');
      await driver.run(() => document.querySelector('iframe').contentWindow.postMessage(1800, '*'));
      await until('the element in a sandboxed frame to start', told);
    });
  });
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 250));

const seen = (el) => ({
  begun: Boolean(el.shadowRoot.querySelector('.root')),
  fallback: Boolean(el.querySelector('figure')?.getClientRects().length),
});

// The lower edge of the window.
async function comeTo(_, y) {
  scrollTo(0, y - innerHeight);
  await new Promise((resolve) => setTimeout(resolve, 250));
}

// Waits for a start that is on its way, and asks for none.
async function begun(el) {
  for (const end = Date.now() + 30_000; !el.shadowRoot.querySelector('.trend canvas') && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 20));
  return { begun: Boolean(el.shadowRoot.querySelector('.root')), fallback: Boolean(el.querySelector('figure')?.getClientRects().length) };
}
