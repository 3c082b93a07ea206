// The npm package as its users' tools judge it: what is in it, whether linters complain, and whether a server may import it.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { TOOLS, install } from './installed.js';
import { CHECKOUT } from './widget.js';

const run = promisify(execFile);

describe('the npm package', () => {
  let app;
  before(async () => { app = await install(); });
  after(() => app?.remove());

  test('every product is packed, and nothing else', async () => {
    assert.deepEqual(app.listed, (await readdir(new URL('pkg/', CHECKOUT))).sort());
  });

  test('every export and every script with side effects is a file that is packed', async () => {
    const { exports, sideEffects, main, types } = JSON.parse(await readFile(app.place('node_modules/dprk-heists/package.json'), 'utf8'));
    const targets = Object.values(exports).flatMap((it) => (typeof it === 'string' ? it : Object.values(it)));
    for (const name of [main, types, ...sideEffects, ...targets]) {
      assert.ok(app.listed.includes(name.slice('./'.length)), `${name} is not packed`);
    }
    assert.deepEqual(Object.keys(exports['.']), ['types', 'default'], 'TypeScript takes the first condition that fits');
  });

  test('publint finds nothing', async () => {
    const { messages } = await publint({ pkgDir: app.place('node_modules/dprk-heists'), strict: true });
    assert.deepEqual(messages, []);
  });

  // The package has modules only: what asks for CommonJS, or knows no `exports`, is not served, hence the profile, which attw
  // applies to its own report only. Files that a page loads by their address have no types.
  test('attw finds nothing', async () => {
    const notImported = (await readdir(app.place('node_modules/dprk-heists'))).filter((name) => /^(dprk-heists|embed|host)\./.test(name));
    const attw = path.join(TOOLS, '.bin/attw');
    const { stdout } = await run(attw, [
      app.tarball, '--profile', 'esm-only', '--format', 'json', '--exclude-entrypoints', ...notImported, 'card.svg', 'card.png',
    ], { maxBuffer: 1e8 });
    const { analysis } = JSON.parse(stdout);
    assert.deepEqual(Object.keys(analysis.entrypoints).filter((name) => !name.endsWith('.json')), ['.', './wasm']);
    assert.deepEqual(analysis.problems.filter((it) => !['node10', 'node16-cjs'].includes(it.resolutionKind)), []);
  });

  for (const entry of ['dprk-heists', 'dprk-heists/wasm']) {
    test(`a server imports ${entry}`, async () => {
      await app.write('server.mjs', `
        import { DprkHeists } from "${entry}";
        console.log(typeof DprkHeists, DprkHeists.version, typeof globalThis.customElements);`);
      const { stdout, stderr } = await run('node', [app.place('server.mjs')]);
      assert.match(stdout, /^function \d+\.\d+\.\d+ undefined\n$/);
      assert.equal(stderr, '');
    });
  }
});
