// A reader at the widget, by the browser's own mouse and keys: twenty filter changes, every mark pointed at, the window made
// narrow and wide again. Everything is told as its reader feels it: from the event to the end of the frame that answers it.

const WIDTHS = [375, 768, 1280];
const HEIGHT = 900;
// The mouse is there sixty times a second at most.
const FRAME = 1000 / 60;
const DRAGS = 40;

// → { inp, interactions: [{ what, ms }], hover: [ms], resize: [{ width, ms }], longTasks: [{ what, ms }], shift, moved }: `inp` is the
// longest of the interactions; `shift` is what moved by itself, `moved` includes what moved within half a second of an input.
export async function read(page) {
  const reader = await readerOf(page);
  for (const [what, act] of steps(reader)) await reader.take(what, act);
  const hover = await hoverAll(reader);
  const resize = [];
  for (const width of WIDTHS) resize.push({ width, ms: await reader.resize(width) });
  const { interactions, longTasks, shift, moved } = await page.run('reading.end()');
  return { inp: Math.max(...interactions.map(({ ms }) => ms)), interactions, hover, resize, longTasks, shift, moved };
}

// The last year's thumb drawn to the left and back. → the milliseconds from each frame to the next.
export async function drag(page) {
  const reader = await readerOf(page);
  await reader.take('open the years', () => reader.click('.pill.years'));
  const { left, width, y } = await reader.box('.slider [name=last]');
  const at = (part) => ({ x: left + width * part, y });
  await reader.mouse('mousePressed', at(0.99));
  await page.run('reading.frames()');
  for (let step = 0; step < DRAGS; step++) {
    await reader.mouse('mouseMoved', at(0.3 + 0.69 * Math.abs(1 - 2 * step / DRAGS)));
    await new Promise((resolve) => setTimeout(resolve, FRAME));
  }
  const frames = await page.run('reading.frames()');
  await reader.mouse('mouseReleased', at(0.99));
  return frames;
}

const steps = ({ click, key, type, drawSlider, scroll }) => [
  ['open the years', () => click('.pill.years')],
  ...['ArrowRight', 'ArrowRight', 'ArrowRight'].map((name) => ['first year by key', () => key(name, '.slider [name=first]')]),
  ...['ArrowLeft', 'ArrowLeft'].map((name) => ['last year by key', () => key(name, '.slider [name=last]')]),
  ['draw the first year', () => drawSlider('.slider [name=first]', 0.28, 0.02)],
  ['one year later', () => click('.steppers [data-do="step first 1"]')],
  ...[1, 2, 1].map((place) => ['a kind of target', () => click(`.fold.target .keys-list div:nth-child(${place}) input`)]),
  ['a method', () => click('.fold.method .keys-list div:nth-child(2) input')],
  ['a tier of evidence', () => click('.fold.evidence .keys-list div:nth-child(4) input')],
  ['disputed', () => click('[name=disputed]')],
  ['smallest loss', () => click('.steps label:nth-child(3) input')],
  ['no smallest loss', () => click('.steps label:nth-child(1) input')],
  ['reset', () => click('.left-out .link')],
  ...[...'bridge'].map((letter) => ['a letter', () => type(letter, '[type=search]')]),
  ['reset', () => click('.left-out .link')],
  ['another view', () => click('.views label:nth-child(3) input')],
  ['the first view', () => click('.views label:nth-child(1) input')],
  ['estimator', () => key('ArrowDown', '[name=estimator]')],
  ['a year', async () => { await scroll('.chart.trend canvas'); await click('.chart.trend .mark:nth-of-type(2)'); }],
  ['reset', () => click('.left-out .link')],
];

async function readerOf(page) {
  await page.run(`(${inPage})()`);
  const mouse = (type, at, rest = {}) => page.send('Input.dispatchMouseEvent', { type, ...at, button: type === 'mouseMoved' ? 'none' : 'left', clickCount: 1, ...rest });
  const scroll = (selector) => page.run(`reading.scroll(${JSON.stringify(selector)})`);
  const box = (selector) => page.run(`reading.box(${JSON.stringify(selector)})`);
  const focus = (selector) => page.run(`reading.focus(${JSON.stringify(selector)})`);

  const click = async (selector) => {
    const at = await box(selector);
    await mouse('mousePressed', at);
    await mouse('mouseReleased', at);
  };
  const drawSlider = async (selector, from, to) => {
    const { left, width, y } = await box(selector);
    const at = (part) => ({ x: left + width * part, y });
    await mouse('mousePressed', at(from));
    for (let part = 1; part <= 5; part++) await mouse('mouseMoved', at(from + (to - from) * part / 5), { button: 'left', buttons: 1 });
    await mouse('mouseReleased', at(to));
  };
  const key = async (name, selector) => {
    await focus(selector);
    const windowsVirtualKeyCode = { ArrowLeft: 37, ArrowRight: 39, ArrowDown: 40 }[name];
    await page.send('Input.dispatchKeyEvent', { type: 'keyDown', key: name, code: name, windowsVirtualKeyCode });
    await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key: name, code: name, windowsVirtualKeyCode });
  };
  const type = async (letter, selector) => {
    await focus(selector);
    const windowsVirtualKeyCode = letter.toUpperCase().charCodeAt(0);
    await page.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter, windowsVirtualKeyCode });
    await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter, windowsVirtualKeyCode });
  };
  const take = async (what, act) => {
    await page.run(`reading.begin(${JSON.stringify(what)})`);
    await act();
    await page.run('reading.rest()');
  };
  const resize = async (width) => {
    await page.run(`reading.begin('${width} px')`);
    await page.run('reading.watchResize()');
    await page.send('Emulation.setDeviceMetricsOverride', { width, height: HEIGHT, deviceScaleFactor: 1, mobile: false });
    return page.run('reading.resized');
  };
  return { page, mouse, scroll, box, click, drawSlider, key, type, take, resize };
}

// Each mark of each chart that is there, from the middle of the one to the middle of the next.
async function hoverAll({ page, mouse }) {
  const all = [];
  await page.run(`reading.begin('hover')`);
  const charts = await page.run('reading.charts()');
  for (let chart = 0; chart < charts; chart++) {
    for (const at of await page.run(`reading.marks(${chart})`)) {
      await page.run('reading.watchMove()');
      await mouse('mouseMoved', at);
      all.push(await page.run('reading.moved'));
    }
  }
  return all;
}

function inPage() {
  const root = document.querySelector('dprk-heists').shadowRoot;
  const find = (selector) => {
    const found = root.querySelector(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const channel = new MessageChannel();
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    channel.port1.onmessage = () => resolve(performance.now());
    channel.port2.postMessage(0);
  }));
  const rest = async () => {
    await painted();
    await document.querySelector('dprk-heists').settled();
    // Entries are told when the browser has nothing better to do.
    await new Promise((resolve) => setTimeout(resolve, 100));
  };
  const middle = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, width, x: left + width / 2, y: top + height / 2 };
  };

  let what = '';
  let frames = null;
  const interactions = [];
  const longTasks = [];
  const shifts = [];
  const take = {
    event: ({ interactionId, startTime, duration }) => {
      const at = interactionId ? interactions.findLast(({ start }) => start <= startTime) : null;
      if (at) at.ms = Math.max(at.ms, duration);
    },
    longtask: ({ duration }) => longTasks.push({ what, ms: duration }),
    'layout-shift': ({ value, hadRecentInput }) => shifts.push({ what, value, isOwn: !hadRecentInput }),
  };
  for (const [type, act] of Object.entries(take)) {
    const options = type === 'event' ? { durationThreshold: 16 } : {};
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, ...options });
  }
  // Shorter ones have no entry: from the event to the end of the frame.
  for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup', 'input']) {
    addEventListener(type, ({ timeStamp }) => painted().then((end) => {
      const at = interactions.at(-1);
      if (at) at.own = Math.max(at.own, end - timeStamp);
    }), true);
  }

  globalThis.reading = {
    begin(name) {
      what = name;
      interactions.push({ what, start: performance.now(), ms: 0, own: 0 });
    },
    rest,
    box: (selector) => middle(find(selector)),
    scroll: (selector) => { find(selector).scrollIntoView({ block: 'center' }); return rest(); },
    focus: (selector) => { if (root.activeElement !== find(selector)) find(selector).focus({ preventScroll: true }); },
    charts: () => root.querySelectorAll('.plot').length,
    marks: async (place) => {
      const plot = root.querySelectorAll('.plot')[place];
      const canvas = plot.querySelector('canvas');
      if (!canvas.getClientRects().length) return [];
      canvas.scrollIntoView({ block: 'center' });
      await rest();
      return [...plot.querySelectorAll('.mark')].map(middle).filter(({ y }) => y > 0 && y < innerHeight);
    },
    watchMove: () => {
      reading.moved = new Promise((resolve) => addEventListener('pointermove', ({ timeStamp }) => painted().then((end) => resolve(end - timeStamp)), { once: true, capture: true }));
    },
    watchResize: () => {
      // The widget hears of it after the layout, and draws in the next frame.
      reading.resized = new Promise((resolve) => addEventListener('resize', ({ timeStamp }) => painted().then(painted).then((end) => resolve(end - timeStamp)), { once: true }));
    },
    // Starts to note frames; the second time it tells how far apart they were.
    frames: () => {
      if (frames) {
        const all = frames;
        frames = null;
        return all.slice(1).map((time, place) => time - all[place]);
      }
      frames = [];
      requestAnimationFrame(function note(time) {
        frames?.push(time);
        if (frames) requestAnimationFrame(note);
      });
      return [];
    },
    end: async () => {
      await rest();
      const sum = (list) => list.reduce((total, { value }) => total + value, 0);
      return {
        interactions: interactions.filter(({ own }) => own).map(({ what, ms, own }) => ({ what, ms: ms || own })),
        longTasks,
        shift: sum(shifts.filter(({ isOwn }) => isOwn)),
        moved: sum(shifts),
      };
    },
  };
}
