// Frames of embed.html in the page of another paper, and what that page hears of them.

import { site } from './site.js';
import { until } from './until.js';

const WIDGETS = 'http://widgets.test/';
export const EMBED = `${WIDGETS}heists/embed.html`;

// Writes down what arrives before any other script of the page runs.
const RECORD = `<script>
heard = [];
addEventListener("message", ({ source, data }) => heard.push([[...document.querySelectorAll("iframe")].findIndex((it) => it.contentWindow === source), data]));
</script>`;

// → { widgets, article, open(html, headers), inside(work, …), shown(), heard() }
export async function newsroom(session) {
  const { driver } = session;
  const widgets = await site(session, WIDGETS);
  widgets.file('favicon.ico', '');
  const article = await site(session);
  const frame = (id) => driver.command('POST', '/frame', { id });
  let place = 0;

  // Runs a function in the frame at `place`.
  async function inside(work, ...args) {
    await frame(place);
    try {
      return await driver.run(work, ...args);
    } finally {
      await frame(null);
    }
  }

  return {
    widgets,
    article,
    inside,
    at: (number) => { place = number; },
    open: async (html, headers) => {
      article.page('article.html', RECORD + html, headers);
      await driver.open(article.address('article.html'));
    },
    // The widget in the frame, drawn.
    ready: () => until('the widget in the frame', () => inside(async (el) => {
      if (!el?.ready) return false;
      await el.ready;
      await el.settled();
      return true;
    }).catch(() => false)),
    heard: (source = place) => driver.run((_, source) => heard.filter(([from]) => from === source).map(([, data]) => data), source),
    box: () => driver.run((_, place) => {
      const { width, height } = document.querySelectorAll('iframe')[place].getBoundingClientRect();
      return { width, height };
    }, place),
  };
}

// How high the page in a frame is, and whether its window is.
export const heights = () => ({ content: Math.ceil(document.documentElement.getBoundingClientRect().height), window: innerHeight });

// The frame is as high as what is in it: at first, with more in it, and with less again.
export async function followsHeight(room, most = Infinity) {
  const fitting = (what, isRight = () => true) => until(`a frame that fits ${what}`, async () => {
    const [{ height }, inside] = [await room.box(), await room.inside(heights)];
    return height === Math.min(inside.content, most) && inside.window === height && isRight(inside.content) && inside.content;
  });
  const fold = () => room.inside((el) => el.shadowRoot.querySelector('.sources-panel summary').click());
  await room.ready();
  const first = await fitting('the widget');
  await fold();
  const unfolded = await fitting('the unfolded sources', (height) => height > first + 100);
  await fold();
  await fitting('what is folded again', (height) => height === first);
  await room.inside((el) => {
    el.filter = { years: [2023, 2023], targets: ['defi'] };
    return el.settled();
  });
  const filtered = await fitting('another selection', (height) => height !== first);
  await room.inside((el) => {
    el.reset();
    return el.settled();
  });
  await fitting('the first selection', (height) => height === first);
  return { first, unfolded, filtered };
}
