// The frame in `sandbox="allow-scripts"` and nothing else, as WordPress frames an unknown page: no storage, no files, no windows.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { EMBED, followsHeight, newsroom } from './frame.js';
import { until } from './until.js';
import { CHECKOUT } from './widget.js';

const sandboxed = (query = '', rest = '') => `<iframe title="Thefts" width="700" height="600" frameborder="0" sandbox="allow-scripts" src="${EMBED}${query}" ${rest}></iframe><script src="heists/host.js"></script>`;

for (const engine of engines) {
  describe(`${engine}: the frame in a sandbox`, () => {
    let session;
    let driver;
    let room;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      room = await newsroom(session);
    });
    after(() => session?.stop());

    test('it draws, and is as high as what is in it', async () => {
      await session.console();
      await room.open(sandboxed());
      await followsHeight(room);
      assert.deepEqual(await session.console(), []);
    });

    test('a state in its address neither breaks it nor is needed', async () => {
      await room.open(sandboxed('?permalink&id=mine&utm_source=x#mine=v1;view=governments'));
      await room.ready();
      const seen = await room.inside(async (el) => {
        const before = el.filter.view;
        el.filter = { view: 'all' };
        await el.settled();
        return [before, el.summary().incidents];
      });
      assert.deepEqual(seen, ['governments', 164]);
    });

    test('lazy, it starts when it is seen', async () => {
      await room.open(`<p style="height: 5000px">An article</p>${sandboxed('?loading=lazy')}`);
      await new Promise((later) => setTimeout(later, 1000));
      assert.deepEqual(await room.heard(), []);
      await driver.run(() => document.querySelector('iframe').scrollIntoView());
      await until('its start', async () => (await room.heard()).some(({ type }) => type === 'heists-ready'));
    });

    test('files stand there as text to be copied, the picture as a picture', async () => {
      await room.open(sandboxed());
      await room.ready();
      const press = (kind) => room.inside((el, kind) => el.shadowRoot.querySelector(`[data-do="export ${kind}"]`).click(), kind);
      const panel = () => room.inside((el) => {
        const panel = el.shadowRoot.querySelector('.export-panel');
        return { isOpen: panel.checkVisibility(), label: panel.querySelector('label')?.innerText.trim(), text: panel.querySelector('textarea')?.value, status: panel.querySelector('[role=status]')?.textContent, width: panel.querySelector('img')?.naturalWidth };
      });
      for (const kind of ['csv', 'svg', 'json']) {
        await press(kind);
        const shown = await panel();
        const whole = await room.inside((el, kind) => el.export(kind), kind);
        assert.equal(shown.isOpen, true);
        assert.ok(shown.label.startsWith(`dprk-heists-un-panel-2017-2023.${kind}`), shown.label);
        // A field has line ends of its own kind.
        assert.equal(shown.text.trim(), whole.replace(/\r\n/g, '\n').trim(), kind);
        assert.match(shown.status, /copy the text into a file/);
      }
      await room.inside((el) => el.shadowRoot.querySelector('[data-do="copy 0"]').click());
      const status = await until('what became of the copy', async () => {
        const { status } = await panel();
        return !/into a file/.test(status) && status;
      });
      assert.match(status, /^Copied|^The text is selected/);

      await press('png');
      const { width, status: how } = await until('the picture', async () => {
        const shown = await panel();
        return shown.width && shown;
      });
      assert.ok(width > 1000, String(width));
      assert.match(how, /press and hold it/);
      await press('png');
      assert.equal((await panel()).isOpen, false, 'a second press puts it away');

      await press('csv');
      await room.inside((el) => {
        el.filter = { view: 'all' };
        return el.settled();
      });
      assert.equal((await panel()).isOpen, false, 'a file of another selection goes');
    });

    test('where the page may show no picture of its own, it says so', async () => {
      const html = await readFile(new URL('pkg/embed.html', CHECKOUT));
      room.widgets.file('heists/strict.html', html, { 'content-security-policy': "img-src 'self'" });
      await room.open(sandboxed().replace('embed.html', 'strict.html'));
      await room.ready();
      await room.inside((el) => el.shadowRoot.querySelector('[data-do="export png"]').click());
      await until('the reason', () => room.inside((el) => /do not let the picture be shown/.test(el.shadowRoot.querySelector('.export-panel').innerText)));
    });

    test('links show where they lead as text', async () => {
      await room.open(sandboxed());
      await room.ready();
      const [links, addresses] = await room.inside(async (el) => {
        el.shadowRoot.querySelector('.sources-panel summary').click();
        while (!el.shadowRoot.querySelector('.sources-panel li a')) await new Promise((frame) => requestAnimationFrame(frame));
        const all = (selector) => [...el.shadowRoot.querySelectorAll(selector)].filter((it) => it.checkVisibility());
        return [all('.sources-panel li a').map((it) => it.href), all('.sources-panel .address').map((it) => new URL(it.textContent).href)];
      });
      assert.ok(links.length > 20);
      assert.deepEqual(addresses, links);
    });
  });
}
