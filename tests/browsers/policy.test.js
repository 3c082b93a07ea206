// Under the policies of pages: it draws, filters, opens, exports and prints without asking for more than the README says, and
// where a page forbids its program, what the author put inside stays, with one line that says why.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { engines, start } from './drivers.js';
import { site } from './site.js';
import { until } from './until.js';
import { CHECKOUT, SCRIPT, look, open } from './widget.js';

const STRICT = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'none'", "img-src 'none'", "style-src 'none'",
  "font-src 'none'", "worker-src 'none'", "frame-src 'none'", "base-uri 'none'", "form-action 'none'",
  "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ');
const NONCE = "default-src 'none'; script-src 'nonce-c2V0IGFzaWRl' 'strict-dynamic' 'wasm-unsafe-eval'";

// A page that is not secure has neither a clipboard nor isolation; this host is secure without TLS.
const SECURE = 'http://localhost/';

const RUNS = [
  { policy: 'the strictest', headers: { 'content-security-policy': STRICT } },
  { policy: 'nonce and strict-dynamic', headers: { 'content-security-policy': NONCE } },
  { policy: 'a sandbox of the policy’s own', headers: { 'content-security-policy': "sandbox allow-scripts; script-src http://article.test 'wasm-unsafe-eval'" }, isSandboxed: true },
  { policy: 'isolation from other origins', origin: SECURE, headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' } },
  { policy: 'one that only reports', headers: { 'content-security-policy-report-only': `${STRICT.replace("img-src 'none'", "img-src 'self'")}; report-uri /reports` } }, // the icon
];

// Each engine words its refusal in its own way.
const REFUSALS = [
  { policy: "script-src 'self'", lang: 'en', why: /because the rules of this page forbid its program/ },
  { policy: "default-src 'self'; require-trusted-types-for 'script'", lang: 'ko', why: /[가-힣]/ },
  { policy: "script-src 'self' 'strict-dynamic' 'nonce-c2V0IGFzaWRl'", lang: 'ar', why: /[؀-ۿ]/ },
];

const TAG = '<script defer nonce="c2V0IGFzaWRl" src="heists/dprk-heists.js"></script>';
const EAR = '<script nonce="c2V0IGFzaWRl" src="ear.js"></script>';

for (const engine of engines) {
  describe(`${engine}: policies`, () => {
    let session;
    let driver;
    let downloads;
    const made = new Map();
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      downloads = await mkdtemp(path.join(os.tmpdir(), 'dprk-heists-saved-'));
      for (const origin of ['http://article.test/', SECURE, 'http://files.test/']) {
        made.set(origin, await site(session, origin));
        made.get(origin).file('ear.js', `(${listen})()`);
        made.get(origin).file('favicon.ico', '', { 'content-type': 'image/x-icon' });
      }
    });
    after(async () => {
      await session?.stop();
      await rm(downloads, { recursive: true, force: true });
    });

    const serve = (html, headers, { origin = 'http://article.test/', lang = 'en' } = {}) => made.get(origin).file(
      'page.html', `<!doctype html>\n<html lang="${lang}"><meta charset="utf-8"><title>An article</title>${EAR}\n${html}`, headers,
    );

    for (const { policy, headers, origin, isSandboxed = false } of RUNS) {
      test(`it runs under ${policy}`, async () => {
        const page = serve(`<dprk-heists id="h" permalink loading="eager"><p>A picture</p></dprk-heists>${TAG}`, headers, { origin });
        const asked = session.requests().length;
        if (engine === 'chromium') {
          await driver.command('POST', '/goog/cdp/execute', { cmd: 'Browser.setDownloadBehavior', params: { behavior: 'allow', downloadPath: downloads } });
        }
        await open(driver, page);
        const { headline, canvases } = await look(driver);
        assert.match(headline, /57 thefts/);
        assert.ok(canvases.length > 3 && canvases.every(({ colours }) => colours > 1), JSON.stringify(canvases));
        const done = await driver.run(useAll, isSandboxed ? [] : ['png', 'svg', 'csv', 'json']);
        assert.ok(done.panels >= 4 && done.printed > 0 && done.thefts === 164, JSON.stringify(done));
        assert.match(done.headline, /[؀-ۿ]/);
        if (engine === 'chromium' && !isSandboxed) {
          const endings = async () => (await readdir(downloads)).map((name) => name.split('.').pop()).sort();
          await until('four files', async () => String(await endings()) === 'csv,json,png,svg');
          for (const name of await readdir(downloads)) {
            assert.ok((await readFile(path.join(downloads, name))).length > 1000, name);
            await rm(path.join(downloads, name));
          }
        }
        assert.deepEqual(await driver.run(heard), []);
        const files = session.requests().slice(asked).map((it) => it.split(' ')[1]).filter((url) => /^http:/.test(url) && !url.endsWith('/favicon.ico'));
        assert.deepEqual([...new Set(files)], ['page.html', 'ear.js', 'heists/dprk-heists.js'].map((name) => made.get(origin ?? 'http://article.test/').address(name)));
      });
    }

    test('the ear hears what the strictest forbids', async () => {
      await driver.open(serve('<p style="color: red">Red</p><script>1</script>', { 'content-security-policy': STRICT }));
      const complaints = await until('complaints', async () => {
        const all = await driver.run(heard);
        return all.length > 1 && all;
      });
      for (const kind of [/style-src/, /script-src/]) assert.ok(complaints.some((it) => kind.test(it)), complaints.join('\n'));
    });

    for (const { policy, lang, why } of REFUSALS) {
      test(`wasm is refused by ${policy}`, async () => {
        const page = serve(`<dprk-heists loading="eager"><p>A picture</p></dprk-heists>${TAG}`, { 'content-security-policy': policy }, { lang });
        await driver.open(page);
        const seen = await until('the reason', () => driver.run(refused));
        assert.match(seen.reason, why);
        assert.equal(seen.role, 'status');
        assert.ok(seen.picture > 0, 'what the author put inside is visible');
        assert.deepEqual(seen.errors.map(({ code }) => code), ['csp'], 'exactly one event');
        assert.match(seen.errors[0].message, /script-src 'wasm-unsafe-eval'/);
        assert.deepEqual(seen.rejection, { code: 'csp', message: seen.errors[0].message });
        // What the engine itself reports is the refusal, and what the widget says in the console is its message.
        for (const complaint of seen.heard) assert.match(complaint, /^securitypolicyviolation: script-src|^console\.error: <dprk-heists> /);
      });
    }

    test('a clipboard that the page may not use: the text is selected, and the reader is told', async () => {
      const page = serve(`<dprk-heists loading="eager"></dprk-heists>${TAG}`, { 'permissions-policy': 'clipboard-write=()', 'content-security-policy': STRICT }, { origin: SECURE });
      await open(driver, page);
      const said = await driver.run(copy);
      // Firefox and WebKit know no such permission: there the copy may succeed.
      assert.match(said.status, engine === 'chromium' ? /^The text is selected/ : /^The text is selected|^Copied/);
      assert.equal(said.selected, said.length);
      assert.deepEqual((await driver.run(heard)).filter((it) => !/clipboard/.test(it)), []);
    });

    describe('integrity', () => {
      const WRONG = `sha384-${'A'.repeat(64)}`;
      const tag = (integrity, host) => `<dprk-heists loading="eager"><p>A picture</p></dprk-heists>
        <script defer src="${host}heists/dprk-heists.js" integrity="${integrity}" crossorigin="anonymous"></script>`;

      for (const host of ['', 'http://files.test/']) {
        test(`the hash of integrity.json lets the script of ${host || 'its own host'} run`, async () => {
          await open(driver, serve(tag(await rightHash(), host), {}));
          assert.match((await look(driver)).headline, /57 thefts/);
        });

        test(`with another hash the script of ${host || 'its own host'} does not run, and what is inside stays`, async () => {
          await driver.open(serve(tag(WRONG, host), {}));
          assert.deepEqual(await driver.run(undefinedYet), { isDefined: false, picture: true });
        });
      }

      // Firefox relaxes its rules for files where it is driven from outside.
      test('from disk a tag with integrity is refused, as the README says', { skip: engine === 'firefox' }, async () => {
        const file = path.join(downloads, 'disk.html');
        await writeFile(file, `<!doctype html><meta charset="utf-8"><title>T</title><dprk-heists><p>A picture</p></dprk-heists>
          <script defer src="${SCRIPT}" integrity="${await rightHash()}" crossorigin="anonymous"></script>`);
        await driver.open(pathToFileURL(file));
        assert.deepEqual(await driver.run(undefinedYet), { isDefined: false, picture: true });
        await rm(file);
      });

      test('the README shows no hash that could grow old', async () => {
        const readme = await readFile(new URL('README.md', CHECKOUT), 'utf8');
        assert.match(readme, /integrity="sha384-…"/);
        assert.doesNotMatch(readme, /sha384-[A-Za-z0-9+/]{10}/);
      });
    });
  });
}

const rightHash = async () => JSON.parse(await readFile(new URL('integrity.json', SCRIPT), 'utf8'))['dprk-heists.js'];

// Runs in the page before everything else and writes down what anybody complains of.
function listen() {
  window.complaints = [];
  window.failures = [];
  // An icon is what browsers look for by themselves.
  const hear = (event) => event.blockedURI?.endsWith('/favicon.ico') || complaints.push(`${event.type}: ${event.violatedDirective ?? event.message ?? event.reason} ${event.blockedURI ?? ''} ${event.sample ?? ''}`);
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, hear, true);
  for (const call of ['error', 'warn']) console[call] = (...words) => complaints.push(`console.${call}: ${words.join(' ')}`);
  addEventListener('heists-error', (event) => failures.push(event.detail));
}

function heard() {
  return window.complaints;
}

// Does what a reader can do, one after the other.
async function useAll(el, kinds) {
  const root = el.shadowRoot;
  const press = async (button) => {
    button.click();
    await el.settled();
  };
  el.filter = { view: 'all' };
  await el.settled();
  const thefts = el.summary().incidents;
  const panels = [...root.querySelectorAll('[data-do^="panel "], [data-do^="export "][aria-expanded]')];
  for (const panel of panels) {
    await press(panel);
    await press(panel);
  }
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const kind of ['png', 'svg', 'csv', 'json', 'cite', 'bibtex', 'csl', 'embed']) await el.export(kind);
  for (const kind of kinds) {
    await press(root.querySelector(`[data-do="export ${kind}"]`));
    await new Promise((wait) => setTimeout(wait, 300));
  }
  dispatchEvent(new Event('beforeprint'));
  const printed = root.querySelectorAll('svg').length;
  dispatchEvent(new Event('afterprint'));
  root.querySelector('.mark')?.focus();
  el.setAttribute('theme', 'dark');
  el.setAttribute('lang', 'ar');
  await el.settled();
  await new Promise((wait) => setTimeout(wait, 100));
  return { thefts, panels: panels.length, printed, headline: root.querySelector('[part~=headline]').textContent };
}

// What there is to see where it could not start; nothing while it may still start.
async function refused(el) {
  const line = el?.shadowRoot?.querySelector('.status');
  if (!line?.textContent) return null;
  const rejection = await el.ready.then(() => null, ({ code, message }) => ({ code, message }));
  el.lang = 'de'; // and what would be next does no harm
  await new Promise((wait) => setTimeout(wait, 200));
  return {
    reason: line.textContent, role: line.getAttribute('role'), picture: el.querySelector('p').getBoundingClientRect().height,
    errors: window.failures.map(({ code, message }) => ({ code, message })), rejection, heard: window.complaints,
  };
}

async function copy(el) {
  const root = el.shadowRoot;
  root.querySelector('[data-do="export cite"]').click();
  root.querySelector('[data-do="copy 0"]').click();
  const status = root.querySelector('.export-panel [role=status]');
  for (const end = Date.now() + 30_000; !status.textContent && Date.now() < end;) await new Promise((wait) => setTimeout(wait, 20));
  const field = root.querySelector('.export-panel textarea');
  return { status: status.textContent, selected: field.selectionEnd - field.selectionStart, length: field.value.length };
}

async function undefinedYet(el) {
  await new Promise((wait) => setTimeout(wait, 300));
  return { isDefined: Boolean(customElements.get('dprk-heists')), picture: el.querySelector('p').getBoundingClientRect().height > 0 };
}
