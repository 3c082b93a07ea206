// A script pasted more than once, and scripts of two versions on one page.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, start } from './drivers.js';
import { VERSION, articles, watched } from './watched.js';

const OTHER = '9.9.9';
const OWN = '<script defer src="heists/dprk-heists.js"></script>';
const THEIRS = `<script defer src="${OTHER}.js"></script>`;
const PINNED = `<dprk-heists lang="de" loading="eager" version="${OTHER}"><p>the pinned picture</p></dprk-heists>`;
const LIVE = '<dprk-heists lang="de" loading="eager"><p>the live picture</p></dprk-heists>';
const BOTH = `<dprk-heists>: versions ${VERSION} and ${OTHER} are on this page; ${OTHER} draws elements with version="${OTHER}" only`;
const MISSING = `<dprk-heists> the element asks for version "${OTHER}", but this page has ${VERSION}: add the script of that version, or remove the attribute to show what ${VERSION} knows`;

for (const engine of engines) {
  describe(`versions in ${engine}`, () => {
    let session;
    let driver;
    let host;
    before(async () => {
      session = await start(engine);
      driver = session.driver;
      host = await articles(session);
      host.another(OTHER);
    });
    after(() => session?.stop());

    // What each element shows: words of its engine, or its fallback.
    async function check(what, html, { shows, compiled, said = [] }) {
      await host.visit(html);
      assert.deepEqual(await driver.run(shown), shows, what);
      assert.deepEqual(await watched(driver), { compiled, memories: compiled, said }, what);
    }

    test('the same version comes once, by whatever doors and however often', async () => {
      const cases = {
        'once': OWN,
        'three times': OWN + OWN + OWN,
        'from two addresses': `${OWN}<script async src="heists/dprk-heists.js?again"></script>`,
        'as module and as script': `<script type="module">import "./heists/index.js"</script>${OWN}`,
        'as script and as module': `<script src="heists/dprk-heists.js"></script><script type="module">
          import { DprkHeists } from "./heists/index.js";
          if (DprkHeists !== customElements.get("dprk-heists")) throw Error("another class");
        </script>`,
      };
      for (const [what, scripts] of Object.entries(cases)) {
        await check(what, LIVE + scripts, { shows: ['Alle rücksetzen'], compiled: 1 });
      }
    });

    test('two versions draw side by side, and the console says so once', async () => {
      await check('ours first', LIVE + PINNED + OWN + THEIRS, { shows: ['Alle rücksetzen', `Alles in ${OTHER}`], compiled: 2, said: [BOTH] });
      await check('six scripts', LIVE + PINNED + OWN + THEIRS + THEIRS + OWN + THEIRS + OWN, {
        shows: ['Alle rücksetzen', `Alles in ${OTHER}`], compiled: 2, said: [BOTH],
      });
      await check('nobody names the second', LIVE + LIVE + OWN + THEIRS, { shows: ['Alle rücksetzen', 'Alle rücksetzen'], compiled: 1, said: [BOTH] });
      await check('theirs first', LIVE + PINNED + THEIRS + OWN, {
        shows: [`Alles in ${OTHER}`, `Alles in ${OTHER}`], compiled: 1,
        said: [`<dprk-heists>: versions ${OTHER} and ${VERSION} are on this page; ${VERSION} draws elements with version="${VERSION}" only`],
      });
    });

    test('a pinned element waits for a script that comes late', async () => {
      const late = `<script>document.addEventListener("DOMContentLoaded", () => {
        document.head.append(Object.assign(document.createElement("script"), { src: "${OTHER}.js" }));
      })</script>`;
      await check('before the page has loaded', PINNED + OWN + late, { shows: [`Alles in ${OTHER}`], compiled: 1, said: [BOTH] });
    });

    test('figures of another version are never shown in the place of a pinned one', async () => {
      await host.visit(LIVE + PINNED + OWN);
      assert.deepEqual(await driver.run(shown), ['Alle rücksetzen', 'the pinned picture']);
      const failed = await driver.run(async () => {
        const el = document.querySelector('[version]');
        const errors = [];
        document.addEventListener('heists-error', ({ detail }) => errors.push(detail.code));
        const code = await el.ready.catch((error) => error.code);
        return { code, errors, reason: el.shadowRoot.querySelector('[role=status]').textContent.length > 20 };
      });
      assert.deepEqual(failed, { code: 'version', errors: [], reason: true });
      assert.deepEqual((await watched(driver)).said, [MISSING]);
      // The script comes after all.
      await driver.run(addScript, `${OTHER}.js`);
      assert.deepEqual(await driver.run(shown), ['Alle rücksetzen', `Alles in ${OTHER}`]);
      assert.deepEqual(await watched(driver), { compiled: 2, memories: 2, said: [MISSING, BOTH] });
      // Another attribute, another engine.
      const live = await driver.run(async (el, version) => {
        const [, pinned] = document.querySelectorAll('dprk-heists');
        pinned.removeAttribute('version');
        el.setAttribute('version', version);
        await Promise.all([el.ready, pinned.ready]);
      }, OTHER).then(() => driver.run(shown));
      assert.deepEqual(live, [`Alles in ${OTHER}`, 'Alle rücksetzen']);
    });

    test('a page that mends the version as soon as it hears of it gets the figure and its promises', async () => {
      await host.visit(PINNED + OWN + `<script>addEventListener("heists-error", ({ target }) => target.removeAttribute("version"))</script>`);
      assert.deepEqual(await driver.run(shown), ['Alle rücksetzen']);
      assert.equal(await driver.run((el) => el.ready.then(() => el.summary().incidents, ({ message }) => message)), 57);
    });

    test('nothing was asked for but scripts and pages', () => {
      const others = session.requests().filter((it) => !/^GET http:\/\/article\.test\/(page-\d+\.html|[\d.]+js|heists\/(dprk-heists|index)\.js(\?again)?)$/.test(it));
      assert.deepEqual(others, []);
    });
  });
}

async function addScript(_, src) {
  const script = Object.assign(document.createElement('script'), { src });
  document.head.append(script);
  await new Promise((resolve) => { script.onload = resolve; });
}

// The words of the button that resets all filters, or those of the fallback.
async function shown() {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
  const all = [...document.querySelectorAll('dprk-heists')];
  await Promise.all(all.map((it) => it.ready.catch(() => {})));
  return all.map((it) => it.shadowRoot.querySelector('.panel-end [data-do=clear]')?.textContent ?? it.querySelector('p').textContent);
}
