// A thousand elements come and go: nothing of them is left, neither in the page nor in the engine's memory.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start } from './drivers.js';
import { articles, watched } from './watched.js';

const SCRIPT = '<script src="heists/dprk-heists.js"></script>';

describe('a thousand elements leave nothing behind', () => {
  let session;
  let driver;
  let host;
  const devtools = (cmd, params = {}) => driver.command('POST', '/goog/cdp/execute', { cmd, params });
  before(async () => {
    session = await start('chromium');
    driver = session.driver;
    host = await articles(session);
  });
  after(() => session?.stop());

  // What the page still holds once it has been cleared up.
  async function held() {
    for (let time = 0; time < 3; time++) await devtools('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners, documents } = await devtools('Memory.getDOMCounters');
    const { usedSize } = await devtools('Runtime.getHeapUsage');
    const memory = await driver.run(() => window.watched.memories[0].buffer.byteLength);
    return { nodes, jsEventListeners, documents, usedSize, memory };
  }

  for (const { what, work, rounds } of [
    { what: 'drawn', work: comeAndGo, rounds: 1000 },
    { what: 'gone before they have drawn', work: passBy, rounds: 1000 },
    { what: 'never near the window', work: stayAway, rounds: 1000 },
  ]) {
    test(what, async (context) => {
      await host.visit(`<dprk-heists loading="eager"></dprk-heists><main></main>${SCRIPT}`);
      await driver.run((el) => el.ready);
      // The first ones make what all share: caches of the browser, tables of the engine.
      await driver.run(work, 30);
      const before = await held();
      for (let done = 0; done < rounds; done += 100) await driver.run(work, 100);
      const after = await held();
      context.diagnostic(`before ${JSON.stringify(before)}`);
      context.diagnostic(`after  ${JSON.stringify(after)}`);
      assert.equal(after.memory, before.memory, 'wasm memory');
      assert.ok(after.nodes <= before.nodes + 50, `${before.nodes} nodes became ${after.nodes}`);
      assert.ok(after.jsEventListeners <= before.jsEventListeners + 5, `${before.jsEventListeners} listeners became ${after.jsEventListeners}`);
      assert.ok(after.usedSize < before.usedSize + 500_000, `${before.usedSize} bytes of JavaScript became ${after.usedSize}`);
      assert.deepEqual(await watched(driver), { compiled: 1, memories: 1, said: [] });
    });
  }
});

async function comeAndGo(_, times) {
  for (let time = 0; time < times; time++) {
    const element = document.createElement('dprk-heists');
    document.querySelector('main').append(element);
    await element.ready;
    element.remove();
    await null;
  }
}

async function passBy(_, times) {
  for (let time = 0; time < times; time++) {
    const element = document.createElement('dprk-heists');
    element.setAttribute('loading', 'eager');
    document.querySelector('main').append(element);
    // At every stage of the start.
    for (let turn = 0; turn < time % 8; turn++) await null;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}

async function stayAway(_, times) {
  const main = document.querySelector('main');
  main.style.marginTop = '9000px';
  for (let time = 0; time < times; time++) {
    const element = document.createElement('dprk-heists');
    main.append(element);
    if (time % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    element.remove();
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}
