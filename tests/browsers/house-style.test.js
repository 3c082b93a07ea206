// What a page's own sheet does to the element that it did not think of: the figure keeps its width and its words.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { site } from './site.js';
import { open } from './widget.js';

const WIDTH = 700;

// Everything around it shrinks to what is inside, which has no width of its own.
const BOXES = {
  'everything floats and counts no padding': '* { box-sizing: content-box; float: left }',
  'a floating box around it': '.wrap { float: left }',
  'a table around it, as older captions are': '.wrap { display: table }',
  'a cell around it': '.wrap { display: table-cell }',
  'a row of boxes': '.wrap { display: flex }',
  'a column of boxes in the middle': '.wrap { display: flex; flex-direction: column; align-items: center }',
  'a grid with its items at the start': '.wrap { display: grid; justify-items: start }',
  'a box of its own in a line': '.wrap { display: inline-block }',
  'in the line itself': 'dprk-heists { display: inline }',
  'a row of boxes itself': 'dprk-heists { display: flex }',
  'an old trick for widths': 'button, table, p { width: 100%; margin: 4em }',
};

const WORDS = `body {
  text-align: center; line-height: 3; letter-spacing: .1em; word-spacing: .4em; text-transform: uppercase; text-indent: 3em;
  white-space: nowrap; word-break: break-all; font-style: italic; font-variant: small-caps; text-shadow: 1px 1px red
}`;

for (const engine of engines) {
  describe(`${engine}: a page with a sheet of its own`, () => {
    let session;
    let driver;
    let article;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      article = await site(session);
    });
    after(() => session?.stop());

    const visit = async (css, code = '<dprk-heists loading="eager"></dprk-heists>', headers = {}) => {
      article.page('article.html', `<style>body { margin: 0 } article { width: ${WIDTH}px } ${css}</style>
        <body><article><div class="wrap">${code}</div></article><script src="heists/dprk-heists.js"></script>`, headers);
      await open(driver, article.address('article.html'));
    };

    test('it is as wide as there is room', async () => {
      for (const [name, css] of Object.entries(BOXES)) {
        await visit(css);
        assert.deepEqual(await driver.run((el) => [el.shadowRoot.querySelector('.root').offsetWidth, el.shadowRoot.querySelector('.root').offsetHeight < 9000]), [WIDTH, true], name);
      }
    });

    test('a width that the page gives it counts', async () => {
      await visit('dprk-heists { width: 340px; padding: 20px; border: 4px solid }');
      assert.equal(await driver.run((el) => el.shadowRoot.querySelector('.root').offsetWidth), 340);
    });

    test('capitals, spaces, indents and lines that never break stay the article’s', async () => {
      await visit('');
      const plain = await driver.run(look);
      await visit(WORDS);
      assert.deepEqual(await driver.run(look), plain);
    });

    test('hidden by the page it is hidden', async () => {
      await visit('dprk-heists { visibility: hidden }');
      assert.equal(await driver.run((el) => getComputedStyle(el.shadowRoot.querySelector('.headline')).visibility), 'hidden');
    });
  });
}

function look(el) {
  const headline = el.shadowRoot.querySelector('.headline');
  const { letterSpacing, textTransform, textIndent, whiteSpace, fontStyle, textAlign, lineHeight, textShadow } = getComputedStyle(headline);
  return [el.offsetHeight, el.shadowRoot.querySelector('.root').scrollWidth, letterSpacing, textTransform, textIndent, whiteSpace, fontStyle, textAlign, lineHeight, textShadow];
}
