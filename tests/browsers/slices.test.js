// Long files are read in slices: the page goes on in between, says how far it is, and may think better of it.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { site } from './site.js';

const SMALL = 'date,target,amount_usd\n2020-01-15,Good Exchange,1000000\n2021-02-03,Other Exchange,2500000\n';
const UN_LIST = 57;
const LONG_TASK = 50; // milliseconds
const SHORTEST = 4; // milliseconds: what is shorter is none of the slices

for (const engine of engines) {
  describe(`long files in ${engine}`, () => {
    const chromiumOnly = { skip: engine !== 'chromium' };
    let session;
    let driver;
    let pages;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      pages = await site(session);
      pages.file('rows.csv', SMALL);
      // What the module has for its memory is seen where it begins.
      pages.page('index.html', `<body><script>
        WebAssembly.Instance = new Proxy(WebAssembly.Instance, { construct(...made) {
          const it = Reflect.construct(...made);
          window.memory = Object.values(it.exports).find((one) => one instanceof WebAssembly.Memory);
          return it;
        } });
        // So many rows, each another one, with a quoted cell among them.
        window.file = (rows, date = '2020-01-15') => {
          const lines = Array.from({ length: rows }, (_, row) => \`\${date},"Exchange ""\${row}""",\${1e6 + row}\\n\`);
          return new File(['date,target,amount_usd\\n', ...lines], 'long.csv');
        };
        // Milliseconds between what else the page does, until the data are there; they are read in all these gaps but the last.
        window.beats = (root) => new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          const [gaps, page] = [[], root.firstElementChild];
          let last = performance.now();
          port1.onmessage = () => {
            if (root.firstElementChild !== page) return done(gaps);
            gaps.push(performance.now() - last);
            last = performance.now();
            port2.postMessage(0);
          };
          port2.postMessage(0);
        });
      </script><dprk-heists></dprk-heists><script defer src="/heists/dprk-heists.js"></script>`);
    });
    after(() => session?.stop());

    const fresh = async () => {
      await driver.open(pages.address('index.html'));
      await driver.run((el) => el.ready.then(() => el.settled()));
    };

    test('hundreds of thousands of rows are read in no long task', async () => {
      await fresh();
      const { rows, gaps } = await driver.run(async (el) => {
        const given = file(4e5);
        const loading = el.load(given);
        const gaps = await beats(el.shadowRoot);
        return { rows: (await loading).rows, gaps };
      });
      assert.equal(rows, 400_000);
      // Another process may have the processor for a while: of four slices one may be longer.
      const slices = gaps.filter((gap) => gap > SHORTEST).sort((a, b) => a - b);
      const [usual, longest] = [slices[Math.floor(slices.length * 3 / 4)], slices.at(-1)].map(Math.round);
      console.log(`${engine}: ${slices.length} slices, three of four take at most ${usual} ms, the longest ${longest}`);
      assert.ok(slices.length > 5, `${slices.length} slices`);
      assert.ok(usual < LONG_TASK, `${usual} ms`);
    });

    test('a choice made while a long file is read is drawn before its end', async () => {
      await fresh();
      const order = await driver.run(async (el) => {
        const order = [];
        const given = file(4e5);
        el.addEventListener('heists-filter', () => order.push(el.summary().incidents), { once: true });
        const loading = el.load(given).then(({ rows }) => order.push(rows));
        el.filter = { view: 'all', years: [2022, 2022] };
        order.push(el.summary().incidents);
        await loading;
        return order;
      });
      assert.equal(order.length, 3);
      assert.deepEqual([order[0], order[2]], [order[1], 400_000]);
    });

    test('how far it is, and that a newer load or the end of the element ends it', async () => {
      for (const [end, why] of [['load', /newer load/], ['remove', /element is gone/]]) {
        await fresh();
        const seen = await driver.run(async (el, end) => {
          const status = el.shadowRoot.querySelector('.status');
          const given = file(1e6);
          const told = new Promise((told) => {
            new MutationObserver(() => status.textContent && told(status.textContent)).observe(status, { childList: true, subtree: true });
          });
          const older = el.load(given).then(() => 'the end', ({ message }) => message);
          const text = await Promise.race([told, older]);
          const newer = end === 'load' ? el.load('rows.csv') : el.remove();
          return { text, older: await older, rows: (await newer)?.rows ?? null, incidents: end === 'load' && el.summary().incidents };
        }, end);
        assert.match(seen.text, /^Loading data from long\.csv(?:: [1-9]\d*\u{a0}MB)?…$/u);
        assert.match(seen.older, why);
        assert.deepEqual([seen.rows, seen.incidents], end === 'load' ? [2, 2] : [null, false]);
      }
    });

    test('of a long file without a sound row nothing stays', chromiumOnly, async () => {
      await fresh();
      const seen = await driver.run((el) => el.load(file(2e5, 'never')).catch(({ code, message }) => ({ code, message, incidents: el.summary().incidents })));
      assert.deepEqual(seen, {
        code: 'data', incidents: UN_LIST,
        message: 'No row could be read. long.csv, line 2, column date: read "never"; wanted a day or a month, as 2022-03-23 or 2022-03',
      });
    });

    test('rows as objects may change once they are taken', chromiumOnly, async () => {
      await fresh();
      const rows = await driver.run(async (el) => {
        const list = Array.from({ length: 2e4 }, (_, row) => ({ date: '2020-01-15', target: `Exchange ${row}`, amount_usd: row }));
        const loading = el.load(list);
        await new Promise((next) => setTimeout(next));
        list.length = 0;
        return loading.then(({ rows, issues }) => [rows, issues]);
      });
      assert.deepEqual(rows, [20_000, []]);
    });

    test('memory that long files leave is used by the next ones', chromiumOnly, async () => {
      await fresh();
      const sizes = await driver.run(async (el) => {
        const sizes = [];
        for (const rows of [3e5, 60, 3e5, 60, 3e5]) {
          await el.load(file(rows));
          await el.settled();
          sizes.push(window.memory.buffer.byteLength / 2 ** 20);
        }
        return sizes;
      });
      console.log(`MB of the module after 300,000 rows and 60 in turn: ${sizes.join(', ')}`);
      // Were the old rows still there beside the new ones, it would be twice as much.
      assert.ok(sizes[4] < 1.5 * sizes[0], `${sizes}`);
    });
  });
}
