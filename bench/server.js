// Serves pages, bundles and data from memory, on this machine alone.

import http from 'node:http';
import { readFile } from 'node:fs/promises';
import { csvOf, narrowCsvOf } from './incidents.js';
import { PAGES, html } from './pages.js';

const TYPES = { css: 'text/css', csv: 'text/csv', html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json' };
const HEADERS = {
  'cache-control': 'no-store',
  // An isolated page has a clock of 5 µs; others are given 100.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

// Where a number of rows stands, this may stand: a million of the narrow ones.
export const NARROW = 'narrow';
const NARROW_ROWS = 1_000_000;

// → { origin, csv(rows), put(address, body), stop() }
export async function serve(files, sizes) {
  const answers = new Map(files);
  answers.set('/blank.html', '<!doctype html><link rel="icon" href="data:,"><title>nothing yet</title>');
  for (const page of PAGES) answers.set(`/${page.name}.html`, html(page, files.has(`/${page.name}.css`)));
  for (const name of ['claims', 'sources']) answers.set(`/${name}.csv`, await readFile(new URL(`../data/${name}.csv`, import.meta.url)));
  for (const rows of sizes) {
    answers.set(`/incidents-${rows}.csv`, Buffer.from(rows === NARROW ? narrowCsvOf(NARROW_ROWS) : csvOf(rows)));
    answers.set(`/package-${rows}.json`, JSON.stringify({
      resources: [
        { name: 'incidents', path: `incidents-${rows}.csv` },
        { name: 'claims', path: 'claims.csv' },
        // The claims point there, and a source that is missing is an issue.
        { name: 'sources', path: 'sources.csv' },
      ],
    }));
  }

  const server = http.createServer(({ url }, response) => {
    const body = answers.get(url);
    if (body === undefined) return response.writeHead(404).end();
    response.writeHead(200, { ...HEADERS, 'content-type': TYPES[url.split('.').pop()], 'content-length': Buffer.byteLength(body) });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    put: (address, body) => answers.set(address, body),
    csv: (rows) => String(answers.get(`/incidents-${rows}.csv`)),
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
