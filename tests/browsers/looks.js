// Pictures for the team to look at; not a test.
//
//   node tests/browsers/looks.js OUTDIR [--engine chromium|firefox|webkit] [--scheme light|dark] [--widths 320,768,1280]
//        [--state '{"filter": {…}, "options": {…}}'] [--eval JS] [--element] [--page FILE]
//
// Each width in both schemes, unless told otherwise. Chromium draws the whole page at two device pixels a CSS pixel;
// the others give what their window shows, and no window of theirs need be as narrow as asked for.

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { start } from './drivers.js';
import { CHECKOUT, open } from './widget.js';

const { values, positionals: [directory] } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'chromium' },
    scheme: { type: 'string' },
    widths: { type: 'string', default: '320,768,1280' },
    state: { type: 'string', default: '{}' },
    eval: { type: 'string', default: '' },
    element: { type: 'boolean', default: false },
    page: { type: 'string' },
  },
});
if (!directory) throw new Error('say where the pictures should go: node looks.js OUTDIR');

const page = values.page ? pathToFileURL(values.page) : new URL('index.html', CHECKOUT);
const schemes = values.scheme ? [values.scheme] : ['light', 'dark'];
const widths = values.widths.split(',').map(Number);
const HEIGHT = 900;

await mkdir(directory, { recursive: true });
for (const scheme of schemes) {
  const session = await start(values.engine, { scheme });
  try {
    for (const width of widths) await take(session.driver, scheme, width);
  } finally {
    await session.stop();
  }
}

async function take(driver, scheme, width) {
  const devtools = (cmd, params) => driver.command('POST', '/goog/cdp/execute', { cmd, params });
  const chromium = values.engine === 'chromium';
  if (chromium) await devtools('Emulation.setDeviceMetricsOverride', { width, height: HEIGHT, deviceScaleFactor: 2, mobile: false });
  else await driver.resize(width, HEIGHT);

  await open(driver, page);
  const box = await driver.run(prepare, JSON.parse(values.state), values.eval, values.element);
  const picture = chromium
    ? (await devtools('Page.captureScreenshot', { captureBeyondViewport: true, clip: { ...box, scale: 1 } })).data
    : await driver.screenshot(values.element && 'dprk-heists');

  const file = path.join(directory, `${values.engine}-${width}-${scheme}${values.element ? '-element' : ''}.png`);
  await writeFile(file, Buffer.from(picture, 'base64'));
  console.log(file);
}

// Runs in the page, and answers with the part of it to picture.
async function prepare(el, { filter, options }, script, element) {
  if (filter) el.filter = filter;
  if (options) el.options = options;
  await el.settled();
  await (0, eval)(`(async () => { ${script} })()`);
  await el.settled();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  const { scrollWidth, scrollHeight } = document.documentElement;
  if (!element) return { x: 0, y: 0, width: scrollWidth, height: scrollHeight };
  el.scrollIntoView();
  const { left, top, width, height } = el.getBoundingClientRect();
  return { x: left + scrollX, y: top + scrollY, width, height };
}
