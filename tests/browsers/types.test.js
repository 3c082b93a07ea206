// www/index.d.ts against its users and against the element: whoever trusts the types is right at run time.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { start } from './drivers.js';
import { TOOLS, install } from './installed.js';
import { site } from './site.js';
import { CHECKOUT, open } from './widget.js';

const run = promisify(execFile);

const SAMPLES = fileURLToPath(new URL('tests/browsers/types/', CHECKOUT));
const EXAMPLES = fileURLToPath(new URL('www/examples/', CHECKOUT));

describe('the types', () => {
  let app;
  before(async () => {
    app = await install();
    await mkdir(app.place('node_modules/@types'));
    for (const name of ['vue', 'svelte', '@types/react']) await symlink(path.join(TOOLS, name), app.place(`node_modules/${name}`));
    await app.write('package.json', '{ "type": "module" }');
    for (const name of ['sample.ts', 'jsx.tsx']) await copyFile(path.join(SAMPLES, name), app.place(name));
    for (const name of (await readdir(EXAMPLES)).filter((it) => it.endsWith('.d.ts'))) {
      await copyFile(path.join(EXAMPLES, name), app.place(name));
    }
  });
  after(() => app?.remove());

  // What the compiler complains of in these files.
  async function complaints(files, { module = 'esnext', moduleResolution = 'bundler', ...more } = {}) {
    const compilerOptions = {
      strict: true, noEmit: true, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], jsx: 'react-jsx',
      skipLibCheck: false, verbatimModuleSyntax: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true,
      module, moduleResolution, ...more,
    };
    await app.write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
    const tsc = path.join(TOOLS, 'typescript/bin/tsc');
    return run('node', [tsc, '-p', app.folder], { cwd: app.folder }).then(() => '', ({ stdout, message }) => stdout || message);
  }

  for (const [module, moduleResolution] of [['esnext', 'bundler'], ['node16', 'node16'], ['nodenext', 'nodenext']]) {
    test(`a page that uses every name, resolved as ${moduleResolution} does`, async () => {
      assert.equal(await complaints(['sample.ts'], { module, moduleResolution }), '');
    });
  }

  test('JSX and templates of React, Svelte and Vue', async () => {
    const files = ['jsx.tsx', 'react.d.ts', 'svelte.d.ts', 'vue.d.ts'];
    assert.equal(await complaints(files, { exactOptionalPropertyTypes: false }), '');
  });

  test('a project without any framework needs none', async () => {
    await app.write('plain.ts', 'import { DprkHeists } from "dprk-heists"; export const version: string = DprkHeists.version;');
    assert.equal(await complaints(['plain.ts']), '');
  });

  // A literal with a key too many, one too few or a value of another kind does not compile.
  test('the element has exactly the members, and gives exactly the objects, that are declared', async () => {
    const session = await start('chromium');
    try {
      const host = await site(session);
      await open(session.driver, host.page('page.html', '<dprk-heists view="all"></dprk-heists><script src="heists/dprk-heists.js"></script>'));
      const live = await session.driver.run(everything);
      assert.ok(live.Summary.ledger.length > 3 && live.incidents.length > 100 && live.LoadReport.issues.length === 2);
      const constants = Object.entries(live).filter(([type]) => /^[A-Z]/.test(type));
      const text = (value) => JSON.stringify(value, null, 1);
      await app.write('live.ts', `
        import type { DprkHeists, DprkHeistsAttributes, ${constants.map(([type]) => type).join(', ')}, Incident } from "dprk-heists";
        type Own = Exclude<keyof DprkHeists, keyof HTMLElement>;
        type Keys<Object> = { [Key in keyof Object]-?: true };
        export const members: Record<Own, true> = ${text(live.members)};
        export const attributes: Keys<DprkHeistsAttributes> = ${text(live.attributes)};
        export const incidents: Incident[] = ${text(live.incidents)};
        ${constants.map(([type, value]) => `export const an${type}: ${type} = ${text(value)};`).join('\n')}`);
      assert.equal(await complaints(['live.ts']), '');
    } finally {
      await session.stop();
    }
  });
});

// Members and attributes as { name: true }, and an object of each type under the type's name.
async function everything(el) {
  const DprkHeists = customElements.get('dprk-heists');
  const names = (all) => Object.fromEntries(all.map((name) => [name, true]));
  // `script` is for the engine, which writes embed codes.
  const isOwn = (name) => !['constructor', 'script'].includes(name) && !name.endsWith('Callback');
  const next = (type, act) => new Promise((resolve) => {
    el.addEventListener(type, (event) => resolve(event.detail), { once: true });
    act();
  });
  const FilterDetail = await next('heists-filter', () => (el.filter = { years: [2017, 2024], targets: ['exchange'] }));
  await el.settled();
  const SelectDetail = await next('heists-select', () => el.shadowRoot.querySelector('.chart.trend .mark').click());
  const Filter = el.filter;
  const Options = el.options;
  el.reset();
  const Summary = el.summary();
  const incidents = el.incidents();
  const Package = JSON.parse(await el.export('json'));
  const ErrorDetail = await next('heists-error', () => el.load(new Blob(['a,b\n1,2\n'])).catch(() => {}));
  const ResizeDetail = await next('heists-resize', () => (el.style.width = '400px'));
  const LoadReport = await el.load(new Blob(['date,target,amount_usd,method\n2024-05-31,A,5,never\nnever,B,5,\n2024-01-01,C,5,\n']));
  return {
    members: names(Object.getOwnPropertyNames(DprkHeists.prototype).filter(isOwn)),
    attributes: names(DprkHeists.observedAttributes),
    incidents, Filter, Options, Summary, FilterDetail, SelectDetail, ErrorDetail, ResizeDetail, LoadReport, Package,
  };
}
