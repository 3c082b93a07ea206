// Nothing is cut, and nothing makes the page wider than the reader's screen, with everything unfolded.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start } from './drivers.js';
import { CHECKOUT, open } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
const WIDTHS = [280, 320, 375, 600, 768, 960, 1280];
const VIEWS = ['un-panel', 'governments', 'all'];

describe('the widget fits', () => {
  let session;
  let driver;
  before(async () => {
    session = await start('chromium');
    driver = session.driver;
  });
  after(() => session?.stop());

  for (const width of WIDTHS) {
    test(`${width} px`, async () => {
      const metrics = { width, height: 900, deviceScaleFactor: 1, mobile: false };
      await driver.command('POST', '/goog/cdp/execute', { cmd: 'Emulation.setDeviceMetricsOverride', params: metrics });
      await open(driver, INDEX);
      for (const view of VIEWS) assert.deepEqual(await driver.run(beyond, view), [], view);
    });
  }
});

async function beyond(el, view) {
  el.filter = { view };
  await el.settled();
  el.shadowRoot.querySelector('[data-do="export cite"]').click();
  el.shadowRoot.querySelectorAll('details').forEach((it) => { it.open = true; });
  // What is unfolded is drawn in the frame after the page has noticed.
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await el.settled();
  const { right } = el.getBoundingClientRect();
  return [...el.shadowRoot.querySelectorAll('*')]
    .filter((it) => !it.closest('.tip') && it.checkVisibility() && it.getBoundingClientRect().right > right + 1)
    .map((it) => `${it.localName}.${it.className}, ${Math.ceil(it.getBoundingClientRect().right - right)} px: ${it.textContent.slice(0, 40)}`);
}
