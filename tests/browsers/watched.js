// Articles of a made-up host that count, from their first script on, what the widget makes of them.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { site } from './site.js';
import { SCRIPT } from './widget.js';

const ORIGIN = 'http://article.test/';

// → { driver, requests(), visit(html, headers), script(version) }
export async function articles(session) {
  const host = await site(session, ORIGIN);
  const original = await readFile(SCRIPT, 'utf8');
  let number = 0;

  return {
    ...host,
    // Writes an article and opens it.
    async visit(html, headers) {
      const page = `page-${number++}.html`;
      host.page(page, `<script>(${watch})()</script>\n${html}`, headers);
      session.recorder.requests.length = 0;
      await session.driver.open(host.address(page));
    },
    // The built script as another version, whose German resets in other words. Other than ASCII is packed there.
    another(version) {
      const code = original.replaceAll(`"${VERSION}"`, `"${version}"`).replace(/Alle r.cksetzen/, `Alles in ${version}`);
      assert.ok(code.includes(`"${version}"`) && code.includes(`Alles in ${version}`), 'another version');
      return host.file(`${version}.js`, code);
    },
  };
}

export const VERSION = JSON.parse(await readFile(new URL('package.json', SCRIPT))).version;

// What has been counted: modules compiled, memories made, complaints of the console, events.
export const watched = (driver) => driver.run(() => {
  const { compiled, memories, said } = window.watched;
  return { compiled, memories: memories.length, said };
});

// Runs in the page.
function watch() {
  const seen = window.watched = { compiled: 0, memories: [], said: [] };
  const { Instance } = WebAssembly;
  for (const name of ['compile', 'compileStreaming']) {
    const compile = WebAssembly[name];
    if (compile) WebAssembly[name] = (source) => (seen.compiled++, compile(source));
  }
  WebAssembly.Instance = new Proxy(Instance, {
    construct(target, args) {
      const instance = new target(...args);
      seen.memories.push(Object.values(instance.exports).find((it) => it instanceof WebAssembly.Memory));
      return instance;
    },
  });
  for (const call of ['error', 'warn']) {
    const say = console[call];
    console[call] = (...words) => (seen.said.push(words.join(' ')), say.apply(console, words));
  }
  addEventListener('error', (event) => seen.said.push(`error: ${event.message}`), true);
  addEventListener('unhandledrejection', (event) => seen.said.push(`unhandled: ${event.reason}`));
}
