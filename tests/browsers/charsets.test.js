// The script carries its wasm as bytes in a UTF-8 literal. Whatever the page around it, or the server, says of charsets,
// the widget draws: the byte order mark that the script begins with outranks them all.

import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { engines, start } from './drivers.js';
import { SCRIPT, look, open } from './widget.js';

const CHART_COLOURS = 16;

// `words` are the bytes of `reads` in that charset: a page that shows them so is a page in that charset.
const PAGES = [
  { name: 'euc-kr', declares: 'euc-kr', words: 'bacfc7d1', reads: '북한', charset: 'EUC-KR' },
  { name: 'shift_jis', declares: 'shift_jis', words: '966b92a9914e', reads: '北朝鮮', charset: 'Shift_JIS' },
  { name: 'no-charset', words: '54e96c', reads: 'Tél', charset: 'windows-1252' },
];

const SITE = 'http://article.test/';

// The icon keeps browsers from asking the site for one.
const page = ({ declares, words }) => Buffer.concat([
  Buffer.from(`<!doctype html>${declares ? `<meta charset="${declares}">` : ''}<link rel="icon" href="data:,"><title>`),
  Buffer.from(words, 'hex'),
  Buffer.from('</title><dprk-heists></dprk-heists><script defer src="dprk-heists.js"></script>'),
]);

let directory;
before(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'dprk-heists-charsets-'));
  await copyFile(SCRIPT, path.join(directory, 'dprk-heists.js'));
});
after(() => rm(directory, { recursive: true }));

for (const engine of engines) {
  describe(`${engine}: the widget draws in any charset`, () => {
    let session;
    before(async () => { session = await start(engine); });
    after(() => session?.stop());

    for (const kind of PAGES) {
      test(`a ${kind.name} page on disk`, async () => {
        const file = path.join(directory, `${kind.name}.html`);
        await writeFile(file, page(kind));
        await assertDraws(pathToFileURL(file), kind);
      });
    }

    test('the script served as latin-1', async () => {
      const kind = { declares: 'utf-8', words: 'ebb681ed959c', reads: '북한', charset: 'UTF-8' };
      session.recorder.serve(`${SITE}page.html`, { 'content-type': 'text/html' }, page(kind));
      session.recorder.serve(`${SITE}dprk-heists.js`, { 'content-type': 'text/javascript; charset=iso-8859-1' }, await readFile(SCRIPT));
      await assertDraws(`${SITE}page.html`, kind);
      assert.deepEqual(session.requests(), [`GET ${SITE}page.html`, `GET ${SITE}dprk-heists.js`]);
    });

    async function assertDraws(url, { reads, charset }) {
      await open(session.driver, url);
      const here = await session.driver.run(() => ({ title: document.title, charset: document.characterSet }));
      assert.deepEqual(here, { title: reads, charset }, 'the page is in the charset meant');
      const { headline, canvases } = await look(session.driver);
      assert.match(headline, /\b2\.97/);
      const charts = canvases.filter(({ main }) => main);
      assert.ok(charts.length > 0 && charts.every(({ colours }) => colours >= CHART_COLOURS), JSON.stringify(charts));
    }
  });
}
