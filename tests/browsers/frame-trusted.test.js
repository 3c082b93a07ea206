// Figures under a paper's address are figures that the paper chose: whose data a frame shows, as a table and in browsers.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { EMBED, newsroom } from './frame.js';
import { until } from './until.js';
import { CHECKOUT } from './widget.js';

const source = await readFile(new URL('www/trusted.js', CHECKOUT), 'utf8');
const { placeOf, trusted } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

const PAGE = 'https://paper.test/heists/embed.html?src=x';
const LISTED = 'https://data.example.org  HTTPS://Data2.Example.org/ http://plain.test:8080';

test('data from the frame’s own origin and from listed ones alone', () => {
  const check = (address, expected, page = PAGE, listed = LISTED) => assert.equal(trusted(address, page, listed), expected, `${address} in ${page}`);
  const own = 'https://paper.test/heists/mine.csv';
  check('mine.csv', own);
  check('./mine.csv', own);
  check('/heists/mine.csv', own);
  check('//paper.test/heists/mine.csv', own);
  check('https://paper.test/heists/mine.csv', own);
  check('https://PAPER.test:443/heists/mine.csv', own);
  check(' \thttps://paper.test/heists/mine.csv\n', own);
  check('https:/heists/mine.csv', own);
  check('https://data.example.org/a.csv', 'https://data.example.org/a.csv');
  check('https://DATA.example.org/a.csv', 'https://data.example.org/a.csv');
  check('https://data2.example.org/a.csv', 'https://data2.example.org/a.csv');
  check('http://plain.test:8080/a.csv', 'http://plain.test:8080/a.csv');

  check('http://paper.test/mine.csv', null);
  check('https://paper.test:8443/mine.csv', null);
  check('https://www.paper.test/mine.csv', null);
  check('https://paper.test.evil.test/mine.csv', null);
  check('https://evil.test/paper.test/mine.csv', null);
  check('https://evil.test/#https://paper.test/', null);
  check('//evil.test/mine.csv', null);
  check('\\\\evil.test/mine.csv', null);
  check('/\\evil.test/mine.csv', null);
  check('/\t/evil.test/mine.csv', null);
  check('https://paper.test@evil.test/mine.csv', null);
  check('https://paper.test:443@evil.test/mine.csv', null);
  check('https://user:word@paper.test/mine.csv', null);
  check('https://paper.test\\@evil.test/mine.csv', 'https://paper.test/@evil.test/mine.csv');
  check('https://paper.test%2eevil.test/mine.csv', null);
  check('https://pаper.test/mine.csv', null); // a Cyrillic а
  check('http://plain.test/a.csv', null);
  check('https://plain.test:8080/a.csv', null);
  check('data:text/csv,date', null);
  check('blob:https://paper.test/0', null);
  check('javascript:alert(1)', null);
  check('ftp://paper.test/a.csv', null);
  check('about:blank', null);
  check('null', 'https://paper.test/heists/null');
  check('https://', null);
  check('https://[', null);
  check('file:///home/mine.csv', null);

  // A list of nothing, of what is no origin, and one that would let all in.
  for (const listed of ['', ' ', 'null', '*', 'https://*', '*.evil.test', 'evil.test', '//evil.test', 'data: blob: file:', 'https:']) {
    check('https://evil.test/a.csv', null, PAGE, listed);
    check('data:text/csv,date', null, PAGE, listed);
    check('mine.csv', own, PAGE, listed);
  }
  // Pages without an origin of their own.
  const disk = 'file:///home/me/embed.html';
  check('mine.csv', 'file:///home/me/mine.csv', disk, '');
  check('https://evil.test/a.csv', null, disk, '');
  check('data:text/csv,date', null, disk, '');
  check('https://data.example.org/a.csv', 'https://data.example.org/a.csv', disk);
  for (const page of ['about:srcdoc', 'about:blank', 'blob:https://paper.test/0', 'data:text/html,x']) {
    check('mine.csv', null, page, '');
    check('https://paper.test/mine.csv', null, page, '');
    check('data:text/csv,date', null, page, '');
    check('https://data.example.org/a.csv', 'https://data.example.org/a.csv', page);
  }
});

test('the place of refused data is named as the list wants it', () => {
  const check = (address, expected) => assert.equal(placeOf(address, PAGE), expected, address);
  check('//evil.test/a.csv', 'https://evil.test');
  check('http://EVIL.test:81/a.csv', 'http://evil.test:81');
  check('https://paper.test@evil.test/', 'https://evil.test');
  check('data:text/csv,date', 'data:');
  check('https://[', null);
});

const CSV = 'date,target,amount_usd\n2020-01-15,Own,1000000\n';
const FORGED = 'date,target,amount_usd\n2020-01-15,Forged,999000000\n';
const ANYBODY = { 'access-control-allow-origin': '*' };

for (const engine of engines) {
  describe(`${engine}: data in a frame`, () => {
    let session;
    let room;
    before(async () => {
      session = await start(engine);
      room = await newsroom(session);
      room.widgets.file('heists/mine.csv', CSV);
      room.widgets.file('heists/away.csv', '', { location: 'http://evil.test/forged.csv' }, 302);
      room.widgets.file('heists/moved.csv', '', { location: '/heists/mine.csv' }, 302);
      room.widgets.file('heists/package.json', JSON.stringify({ resources: [{ name: 'incidents', path: 'http://evil.test/forged.csv' }] }));
      session.recorder.serve('http://evil.test/forged.csv', { 'content-type': 'text/csv', ...ANYBODY }, FORGED);
      session.recorder.serve('http://listed.test/theirs.csv', { 'content-type': 'text/csv', ...ANYBODY }, CSV);
    });
    after(() => session?.stop());

    const open = (src, sandbox = '', page = EMBED) => room.open(`<iframe width="800" height="600" ${sandbox} src="${page}?src=${encodeURIComponent(src)}"></iframe>`);
    const names = () => room.inside((el) => el.incidents().map(({ target }) => target));

    for (const src of ['mine.csv', 'moved.csv', EMBED.replace('embed.html', 'mine.csv')]) {
      test(`${src} is shown`, async () => {
        await open(src);
        await room.ready();
        assert.deepEqual(await names(), ['Own']);
        assert.equal((await room.heard()).filter(({ type }) => type === 'heists-error').length, 0);
      });
    }

    const REFUSED = [
      'http://evil.test/forged.csv', '//evil.test/forged.csv', 'http://widgets.test@evil.test/forged.csv',
      'away.csv', 'package.json', `data:text/csv,${encodeURIComponent(FORGED)}`,
    ];
    for (const src of REFUSED) {
      test(`${src.slice(0, 50)} is refused, and nothing stands in its place`, () => refused(src));
    }

    test('a sandbox does not change whose data they are', () => refused('http://evil.test/forged.csv', 'sandbox="allow-scripts"'));

    test('an origin that the page lists is shown, and no other', async () => {
      const html = await readFile(new URL('pkg/embed.html', CHECKOUT), 'utf8');
      room.widgets.file('heists/listing.html', html.replace('name="heists-sources" content=""', 'name="heists-sources" content="http://other.test http://listed.test"'), { 'content-type': 'text/html' });
      const page = EMBED.replace('embed', 'listing');
      await open('http://listed.test/theirs.csv', '', page);
      await room.ready();
      assert.deepEqual(await names(), ['Own']);
      await refused('http://evil.test/forged.csv', '', page);
    });

    async function refused(src, sandbox, page) {
      await open(src, sandbox, page);
      const seen = await room.inside(async (el) => {
        await el.ready.catch(() => {});
        return { text: document.body.innerText + el.shadowRoot.querySelector('.root')?.innerText, fallback: document.images.length + document.querySelectorAll('table').length };
      });
      assert.doesNotMatch(seen.text, /Forged|999|57 thefts|Ronin/);
      assert.equal(seen.fallback, 0);
      const { data } = await until('the error to arrive in the page', async () => (await room.heard()).find(({ type }) => type === 'heists-error'));
      assert.equal(data.code, 'cors');
      const place = src.startsWith('data:') ? 'data:' : 'http://evil.test';
      assert.ok(data.message.startsWith(`data from ${place} are not shown: wanted the origin of this frame, http://widgets.test, or`), data.message);
      assert.match(data.message, /<meta name="heists-sources" content="https:\/\/…">$/);
      assert.ok(seen.text.includes(data.message), 'the sentence stands in the frame');
    }
  });
}
