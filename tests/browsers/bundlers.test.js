// An app that has installed the package, built for production by each bundler without configuration, draws and asks for nothing
// but the build's own files.

import assert from 'node:assert/strict';
import { copyFile, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { start } from './drivers.js';
import { install } from './installed.js';
import { site } from './site.js';
import { until } from './until.js';
import { look, open } from './widget.js';

const ELEMENT = '<dprk-heists></dprk-heists>';

// Each builds main.js into dist/ and answers with the page that shows it.
const BUNDLERS = {
  async vite(app) {
    await app.write('index.html', `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
      ${ELEMENT}<script type="module" src="/main.js"></script>`);
    await vite({ root: app.folder, configFile: false, logLevel: 'silent', build: { outDir: 'dist' } });
    return readFile(app.place('dist/index.html'), 'utf8');
  },
  async webpack(app) {
    const compiler = webpack({ mode: 'production', context: app.folder, entry: './main.js', output: { path: app.place('dist') } });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    assert.deepEqual(stats.toJson().errors, []);
    return page('<script defer src="main.js"></script>');
  },
  async rollup(app, entry) {
    const bundle = await rollup({ input: app.place('main.js'), plugins: [nodeResolve()], onwarn: assert.fail });
    await bundle.write({ dir: app.place('dist') });
    if (entry.endsWith('wasm')) await copyModule(app);
    return page('<script type="module" src="main.js"></script>');
  },
  async esbuild(app, entry) {
    await esbuild.build({
      entryPoints: [app.place('main.js')], bundle: true, minify: true, format: 'esm', outdir: app.place('dist'), logLevel: 'silent',
    });
    if (entry.endsWith('wasm')) await copyModule(app);
    return page('<script type="module" src="main.js"></script>');
  },
};

// Rollup and esbuild leave `new URL("dprk-heists.wasm", import.meta.url)` as it is: the file goes beside the bundle by hand.
const copyModule = (app) => copyFile(app.place('node_modules/dprk-heists/dprk-heists.wasm'), app.place('dist/dprk-heists.wasm'));

const head = '<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">';
const page = (script, charset = '<meta charset="utf-8">') => head + charset + ELEMENT + script;

// From a server that names no charset.
const TYPE = { 'content-type': 'text/html' };

describe('bundlers', () => {
  let session;
  let app;
  before(async () => { session = await start('chromium'); });
  after(() => session?.stop());

  for (const [name, build] of Object.entries(BUNDLERS)) {
    for (const entry of ['dprk-heists', 'dprk-heists/wasm']) {
      test(`${name} builds ${entry}`, async (it) => {
        const files = await built(build, entry);
        const origin = `http://${name}-${entry.length}.test/`;
        await draws(origin, files);
        const sizes = Object.entries(files).filter(([name]) => !name.endsWith('html'))
          .map(([name, body]) => `${name} ${body.length} bytes, ${brotliCompressSync(body).length} in brotli`);
        it.diagnostic(sizes.join('; '));
      });
    }
  }

  test('a type alone brings no element into a bundle, an import for its effect or of the class does', async () => {
    app = await install();
    const size = async (source) => {
      await app.write('main.ts', source);
      const { outputFiles } = await esbuild.build({ entryPoints: [app.place('main.ts')], bundle: true, format: 'esm', write: false });
      return outputFiles[0].contents.length;
    };
    assert.ok(await size('import type { Filter } from "dprk-heists"; export let filter: Filter;') < 1_000);
    assert.ok(await size('import "dprk-heists";') > 100_000, 'an import for its effect alone is kept');
    assert.ok(await size('import { DprkHeists } from "dprk-heists"; console.log(DprkHeists.version);') > 100_000);
    await app.remove();
  });

  // A bundle that is a classic script has no byte order mark, and UTF-8 in it.
  test('a classic bundle in a page without a charset says what is wanted, and draws once its tag names it', async () => {
    const files = await built(BUNDLERS.webpack, 'dprk-heists');
    const host = await serve('http://euc-kr.test/', files);
    const euc = '<meta charset="euc-kr">';
    await session.driver.open(host.file('page.html', page('<script defer src="main.js"></script>', euc), TYPE));
    const message = await session.driver.run((el) => el.ready.catch((error) => `${error.code}: ${error.message}`));
    assert.equal(message, 'wasm: its script was read as EUC-KR, wanted UTF-8: put charset="utf-8" on its tag');
    await open(session.driver, host.file('page.html', page('<script defer src="main.js" charset="utf-8"></script>', euc), TYPE));
    await assertDrawn();
    await session.console();
  });

  test('a classic bundle by esbuild draws in any charset: it writes escapes', async () => {
    const files = await built(async (app) => {
      await esbuild.build({ entryPoints: [app.place('main.js')], bundle: true, minify: true, format: 'iife', outdir: app.place('dist'), logLevel: 'silent' });
      return page('<script defer src="main.js"></script>', '<meta charset="euc-kr">');
    }, 'dprk-heists');
    await draws('http://escapes.test/', files);
  });

  test('modules without a bundler: by a path, from another host, and by an import map', async () => {
    const cdn = await site(session, 'http://cdn.test/');
    const host = await site(session, 'http://modules.test/');
    for (const module of ['index.js', 'wasm.js']) {
      const map = JSON.stringify({ imports: { 'dprk-heists': `./heists/${module}` } });
      for (const script of [
        `<script type="module" src="heists/${module}"></script>`,
        `<script type="module" src="${cdn.address(`heists/${module}`)}"></script>`,
        `<script type="importmap">${map}</script><script type="module">import "dprk-heists";</script>`,
      ]) {
        await open(session.driver, host.page('page.html', ELEMENT + script));
        await assertDrawn();
      }
    }
    assert.deepEqual(await session.console(), []);
  });

  test('www/examples/module.html: a page that leads the figure by its own script', async () => {
    const host = await site(session, 'http://leads.test/');
    const example = await readFile(new URL('../../www/examples/module.html', import.meta.url));
    await session.driver.open(host.file('module.html', example));
    const text = (selector) => session.driver.run((el, selector) => document.querySelector(selector).textContent, selector);
    await until('its own row on show', async () => await text('output') === '1');
    assert.match(await text('cite'), /2019.*2025/);
    assert.equal(await session.driver.run((el) => el.incidents()[0].target), 'DMM Bitcoin');
    assert.deepEqual(await session.console(), []);
  });

  test('both doors and both modules on one page: the first stays, the rest do no harm', async () => {
    const host = await site(session, 'http://doors.test/');
    await open(session.driver, host.page('page.html', `${ELEMENT}<script src="heists/dprk-heists.js"></script>
      <script type="module">import { DprkHeists } from "./heists/index.js"; import "./heists/wasm.js"; window.late = DprkHeists;</script>`));
    await assertDrawn();
    assert.equal(await session.driver.run(() => typeof window.late), 'function');
    assert.deepEqual(await session.console(), []);
  });

  for (const [what, headers, body, status, wanted] of [
    ['of no type', { 'content-type': 'text/plain' }, null, 200, /^drawn$/],
    ['that is missing', {}, '<!doctype html>Not found', 404, /^http: .*\/dprk-heists\.wasm is not there, or not the dprk-heists\.wasm that belongs to this script/],
    ['of another version', {}, 'another', 200, /^http: .*not the dprk-heists\.wasm that belongs to this script/],
  ]) {
    test(`a wasm file ${what}`, async () => {
      const host = await site(session, 'http://pair.test/');
      const bytes = body ?? await readFile(new URL('../../pkg/dprk-heists.wasm', import.meta.url));
      host.file('heists/dprk-heists.wasm', bytes, headers, status);
      await session.driver.open(host.page('page.html', `${ELEMENT}<script type="module" src="heists/wasm.js"></script>`));
      const end = await session.driver.run((el) => customElements.whenDefined('dprk-heists')
        .then(() => el.ready).then(() => 'drawn', (error) => `${error.code}: ${error.message}`));
      assert.match(end, wanted);
      await session.console();
    });
  }

  // What is in dist/, with the page as index.html.
  async function built(build, entry) {
    app = await install();
    try {
      await app.write('package.json', '{ "type": "module", "dependencies": { "dprk-heists": "*" } }');
      await app.write('main.js', `import ${JSON.stringify(entry)};\n`);
      const html = await build(app, entry);
      const names = (await readdir(app.place('dist'), { recursive: true })).filter((name) => path.extname(name) && name !== 'index.html');
      const files = await Promise.all(names.map(async (name) => [name, await readFile(app.place(`dist/${name}`))]));
      return { ...Object.fromEntries(files), 'index.html': html };
    } finally {
      await app.remove();
    }
  }

  async function serve(origin, files) {
    const host = await site(session, origin);
    for (const [name, body] of Object.entries(files)) {
      host.file(name, body, name.endsWith('.html') ? TYPE : {});
    }
    return host;
  }

  async function draws(origin, files) {
    const host = await serve(origin, files);
    const asked = session.requests().length;
    await open(session.driver, host.address('index.html'));
    await assertDrawn();
    const own = new Set(Object.keys(files).map((name) => `GET ${host.address(name)}`));
    const requests = session.requests().slice(asked);
    assert.deepEqual(requests.filter((it) => !own.has(it)), []);
    assert.equal(new Set(requests).size, requests.length, `each file once: ${requests}`);
    assert.deepEqual(await session.console(), []);
  }

  async function assertDrawn() {
    const { headline, canvases } = await look(session.driver);
    assert.match(headline, /57 thefts.*\b2\.97/);
    assert.ok(canvases.some(({ main, colours }) => main && colours >= 16), JSON.stringify(canvases));
  }
});
