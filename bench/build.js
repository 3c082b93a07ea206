// Bundles the peers' pages for production, and weighs what a reader's browser would fetch.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { PAGES } from './pages.js';

const SOURCES = fileURLToPath(new URL('pages/', import.meta.url));
export const OUTPUT = fileURLToPath(new URL('../target/bench/', import.meta.url));
// Another build of the widget may be measured, one with function names for the profiler.
const WIDGET = process.env.BENCH_WIDGET ?? fileURLToPath(new URL('../pkg/dprk-heists.js', import.meta.url));

// Of the pages with these names → { files: Map of address → bytes, sizes: { page: { raw, gzip, brotli } }, data: the same of the peers' data, versions: { package: version } }
export async function bundle(names) {
  const pages = PAGES.filter(({ name }) => names.includes(name));
  const peers = pages.filter(({ packages }) => packages).map(({ name }) => name);
  const { outputFiles } = await build({
    absWorkingDir: SOURCES,
    entryPoints: peers.map((name) => `${name}.js`),
    outdir: OUTPUT,
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    loader: { '.csv': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path.slice(OUTPUT.length - 1), Buffer.from(contents)]));
  files.set('/ours.js', await readFile(`${SOURCES}ours.js`));
  files.set('/dprk-heists.js', await readFile(WIDGET));

  const sizes = {};
  for (const { name, packages } of pages) {
    const parts = packages ? [files.get(`/${name}.js`), files.get(`/${name}.css`)] : [files.get('/dprk-heists.js')];
    sizes[name] = weigh(parts.filter(Boolean));
  }
  const data = await Promise.all(['incidents', 'claims'].map((name) => readFile(new URL(`../data/${name}.csv`, import.meta.url))));
  return { files, sizes, data: weigh(data), versions: await versions() };
}

const weigh = (parts) => ({
  raw: total(parts, (bytes) => bytes),
  gzip: total(parts, (bytes) => gzipSync(bytes, { level: 9 })),
  brotli: total(parts, (bytes) => brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })),
});

const total = (parts, pack) => parts.reduce((sum, bytes) => sum + pack(bytes).length, 0);

async function versions() {
  const { devDependencies } = JSON.parse(await readFile(new URL('package.json', import.meta.url)));
  return devDependencies;
}

// Writes what is not for the repository.
export async function keep(name, text) {
  await mkdir(OUTPUT, { recursive: true });
  await writeFile(`${OUTPUT}${name}`, text);
}
