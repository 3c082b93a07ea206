// What the tests know of the widget's inside, and how they look at it. Everything here is asked of the page anew.

export const CHECKOUT = new URL('../../', import.meta.url);
export const SCRIPT = new URL('pkg/dprk-heists.js', CHECKOUT);

// Where things are in the shadow tree.
const PLACES = {
  headline: '[part~=headline]',
  controls: '[part~=controls]',
  table: '[part~=table]',
  status: '.status',
  main: '[part~=chart] .main canvas',
  trend: '.chart.trend canvas',
  cursor: '.chart.trend .mark[tabindex="0"]',
};

// North Korea's reds in the light scheme: the accent, a government's word, the UN panel's.
const REDS = [[0xb3, 0x12, 0x2d], [0x8f, 0x0e, 0x24], [0xdc, 0x4a, 0x5f]];

const READY = 30_000;

// Opens a page and waits for its widget.
export async function open(driver, url) {
  await driver.open(url);
  await driver.run(whenReady, READY);
}

async function whenReady(el, limit) {
  if (!el) throw new Error(`${location} holds no <dprk-heists>`);
  await Promise.race([
    customElements.whenDefined('dprk-heists').then(() => el.ready).then(() => el.settled()),
    new Promise((_, reject) => setTimeout(() => reject(new Error(
      `waited ${limit} ms for ready; the element is ${customElements.get('dprk-heists') ? 'defined' : 'not defined: its script did not run'}`,
    )), limit)),
  ]);
}

// Sets a part of the filter, waits until it is painted, and tells what the reader now sees.
export async function filter(driver, part) {
  await driver.run((el, part) => {
    el.filter = part;
    return el.settled();
  }, part);
  return look(driver);
}

// → { headline, leftOut, table, status, summary, canvases: [{ main, width, height, colours, red, hash }] }
export const look = (driver) => driver.run(seen, PLACES, REDS);

function seen(el, places, reds) {
  const root = el.shadowRoot;
  const all = (selector) => [...root.querySelectorAll(selector)];
  const text = (nodes) => nodes.map((node) => node.textContent).join(' ').replace(/\s+/g, ' ').trim();

  // The innermost element that says what was left out, whatever it is called.
  const saysIt = (node) => /left out/i.test(node.textContent);
  const leftOut = all(`${places.controls} *`).find((node) => saysIt(node) && ![...node.children].some(saysIt));

  return {
    headline: text(all(places.headline)),
    leftOut: leftOut ? text([leftOut]) : '',
    table: text(all(places.table)),
    status: text(all(places.status)),
    summary: el.summary(),
    canvases: all('canvas').filter((canvas) => canvas.getClientRects().length).map(drawn),
  };

  // The pixels are read from a copy: reading the widget's own canvas would make Chromium warn in the console.
  function drawn(canvas) {
    const { width, height } = canvas;
    const copy = Object.assign(document.createElement('canvas'), { width, height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);

    const colours = new Set();
    let hash = 0;
    for (let i = 0; i < data.length; i += 4) {
      const colour = data[i] << 16 | data[i + 1] << 8 | data[i + 2];
      if (data[i + 3] === 255) colours.add(colour);
      hash = Math.imul(hash ^ colour ^ data[i + 3] << 24, 0x01000193);
    }
    const red = [...colours].some((colour) => reds.some((channels) => channels.every(
      (wanted, i) => Math.abs((colour >> 16 - 8 * i & 255) - wanted) <= 2,
    )));
    return { main: canvas.matches(places.main), width, height, colours: colours.size, red, hash };
  }
}

// The first bar of the trend from the left: a place, in CSS pixels of the window, with nothing but one red around it.
export const firstBar = (driver) => driver.run((el, trend, reds) => {
  const canvas = el.shadowRoot.querySelector(trend);
  if (!canvas) throw new Error(`nothing in the widget matches ${trend}`);
  canvas.scrollIntoView({ block: 'center' });
  const { width, height } = canvas;
  const copy = Object.assign(document.createElement('canvas'), { width, height });
  const context = copy.getContext('2d', { willReadFrequently: true });
  context.drawImage(canvas, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const isRed = (x, y) => reds.some((channels) => channels.every((wanted, i) => Math.abs(data[4 * (y * width + x) + i] - wanted) <= 2));

  const reach = 2;
  for (let x = reach; x < width - reach; x++) {
    // From below: bars stand on the baseline.
    for (let y = height - reach - 1; y >= reach; y--) {
      if ([-reach, 0, reach].every((dx) => [-reach, 0, reach].every((dy) => isRed(x + dx, y + dy)))) {
        const box = canvas.getBoundingClientRect();
        return { x: box.left + (x + 1) / width * box.width, y: box.top + y / height * box.height };
      }
    }
  }
  throw new Error('the trend shows no bar');
}, PLACES.trend, REDS);

// The trend's one tab stop.
export const focusTrend = (driver) => driver.run((el, cursor) => el.shadowRoot.querySelector(cursor).focus(), PLACES.cursor);

// Starts to write down the widget's events; `events` gives those so far.
export const listen = (driver, type) => driver.run((el, type) => {
  window.heistsEvents = [];
  document.addEventListener(type, (event) => window.heistsEvents.push(JSON.parse(JSON.stringify(event.detail))));
}, type);
export const events = (driver) => driver.run(() => window.heistsEvents);

// What the page fetched, as it sees it itself, but for its own files.
export const fetched = (driver) => driver.run(() => performance.getEntriesByType('resource')
  .map(({ name }) => name)
  .filter((name) => !/^(file|data|blob):/.test(name)));
