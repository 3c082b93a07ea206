// Where no script or no wasm runs, picture and tables stand there, and one line says why.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { start } from './drivers.js';
import { CHECKOUT, SCRIPT } from './widget.js';

const INDEX = new URL('index.html', CHECKOUT);
const SITE = 'http://newsroom.test/';

describe('without the figure', () => {
  let session;
  let driver;
  const devtools = (cmd, params) => driver.command('POST', '/goog/cdp/execute', { cmd, params });
  before(async () => {
    session = await start('chromium');
    driver = session.driver;
  });
  after(() => session?.stop());

  test('scripts are off', async () => {
    await devtools('Emulation.setScriptExecutionDisabled', { value: true });
    await driver.open(INDEX);
    await devtools('Emulation.setScriptExecutionDisabled', { value: false });
    check(await driver.run(seen), /^Scripts are off/);
  });

  test('wasm is switched off', async () => {
    const { identifier } = await devtools('Page.addScriptToEvaluateOnNewDocument', { source: 'delete globalThis.WebAssembly' });
    await driver.open(INDEX);
    const page = await driver.run(seen, true);
    await devtools('Page.removeScriptToEvaluateOnNewDocument', { identifier });
    assert.equal(page.code, 'wasm');
    check(page, /because this browser does not run its program/);
  });

  test('the policy of the page forbids wasm', async () => {
    const index = (await readFile(INDEX, 'utf8')).replace('pkg/dprk-heists.js', 'dprk-heists.js');
    const policy = "script-src 'self'; require-trusted-types-for 'script'";
    session.recorder.serve(`${SITE}index.html`, { 'content-type': 'text/html', 'content-security-policy': policy }, index);
    session.recorder.serve(`${SITE}dprk-heists.js`, { 'content-type': 'text/javascript' }, await readFile(SCRIPT));
    session.recorder.serve(`${SITE}pkg/card.svg`, { 'content-type': 'image/svg+xml' }, await readFile(new URL('pkg/card.svg', CHECKOUT)));
    await driver.open(`${SITE}index.html`);
    const page = await driver.run(seen, true);
    assert.equal(page.code, 'csp');
    check(page, /because the rules of this page forbid its program/);
  });

  // The picture is loaded and as wide as its place, the tables are there, and all stands below the reason.
  function check({ reason, role, picture, tables, body }, why) {
    assert.match(reason, why);
    if (role) assert.equal(role, 'status');
    assert.ok(picture.loaded && picture.width > 500 && picture.height > 500, JSON.stringify(picture));
    assert.match(picture.alt, /^The 57 thefts on the UN panel’s list add up to US\$2\.97bn/);
    assert.equal(tables.length, 2);
    assert.match(tables[0], /2022 5 US\$992m/);
    assert.match(tables[1], /Ronin Network bridge.*US\$620m.*a government.*FBI/);
    assert.equal(body, false);
  }
});

async function seen(el, waits) {
  let code;
  if (waits) {
    // A property read before the element's start makes it start; its promise tells how that ended.
    await customElements.whenDefined('dprk-heists');
    code = await el.ready.then(() => 'started', (error) => error.code);
  }
  const shown = (it) => it?.checkVisibility() && it.getClientRects().length > 0;
  const status = el.shadowRoot?.querySelector('[role=status]');
  const line = waits ? status : el.querySelector('noscript');
  const image = el.querySelector('img');
  image.scrollIntoView();
  await image.decode().catch(() => {});
  const { width, height } = image.getBoundingClientRect();
  const words = (it) => it.innerText.replace(/\s+/g, ' ').trim();
  return {
    code,
    reason: shown(line) ? words(line) : '',
    role: status?.getAttribute('role'),
    picture: { loaded: image.naturalWidth > 0, width, height, alt: image.alt },
    tables: [...el.querySelectorAll('table')].filter(shown).map(words),
    body: Boolean(el.shadowRoot?.querySelector('.body')),
  };
}
