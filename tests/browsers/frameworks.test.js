// The examples of www/examples as pages of React, Vue and Svelte: attributes, properties, events, methods, moves, and HTML from a server.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { engines, start } from './drivers.js';
import { TOOLS, install } from './installed.js';
import { site } from './site.js';
import { until } from './until.js';
import { CHECKOUT } from './widget.js';

const EXAMPLES = fileURLToPath(new URL('www/examples/', CHECKOUT));
const FALLBACK = '<p>North Korea’s cryptocurrency thefts</p>';

// `client` shows the example in `place`, over the server's HTML where there is any; `server` gives that HTML.
// `back` are the years with which a figure that was removed comes back: what keeps its state differs.
const FRAMEWORKS = {
  react: {
    client: `import { StrictMode } from "react"; import { createRoot, hydrateRoot } from "react-dom/client"; import { Article } from "./react.jsx";
      const page = <StrictMode><Article /></StrictMode>;
      place.firstChild ? hydrateRoot(place, page) : createRoot(place).render(page);`,
    server: `import { StrictMode } from "react"; import { renderToString } from "react-dom/server"; import { Article } from "./react.jsx";
      export const html = renderToString(<StrictMode><Article /></StrictMode>);`,
    back: [2019, 2023],
  },
  vue: {
    client: `import { createApp, createSSRApp } from "vue"; import Article from "./vue.vue";
      (place.firstChild ? createSSRApp : createApp)(Article).mount(place);`,
    server: `import { createSSRApp } from "vue"; import { renderToString } from "vue/server-renderer"; import Article from "./vue.vue";
      export const html = renderToString(createSSRApp(Article));`,
    back: [2020, 2021],
  },
  svelte: {
    client: `import { hydrate, mount } from "svelte"; import Article from "./svelte.svelte";
      (place.firstChild ? hydrate : mount)(Article, { target: place });`,
    server: `import { render } from "svelte/server"; import Article from "./svelte.svelte";
      export const html = render(Article).body;`,
    back: [2020, 2021],
  },
};

// Shows one element with the properties and attributes that `show` is given, as each framework hands them on.
const BARE = {
  react: `import { createElement } from "react"; import { createRoot } from "react-dom/client"; import "dprk-heists";
    const root = createRoot(place);
    window.show = (props) => root.render(createElement("dprk-heists", props));`,
  vue: `import { createApp, h, shallowRef } from "vue"; import "dprk-heists";
    const props = shallowRef();
    const app = createApp({ render: () => h("dprk-heists", props.value) });
    window.show = (some) => {
      if (!props.value) queueMicrotask(() => app.mount(place));
      props.value = some;
    };`,
  svelte: `import { mount } from "svelte"; import Bare from "./bare.svelte";
    let bare;
    window.show = (props) => (bare ? bare.show(props) : (bare = mount(Bare, { target: place, props: { first: props } })));`,
};

const BARE_SVELTE = `<script>
  import "dprk-heists";
  const { first } = $props();
  let props = $state.raw(first);
  export const show = (some) => (props = some);
</script>
<dprk-heists {...props}></dprk-heists>`;

let app;
const built = {};
before(async () => {
  app = await install();
  for (const [name, { client, server }] of Object.entries(FRAMEWORKS)) {
    const script = await bundle(`const place = document.getElementById("app");\n${client}`, false);
    const module = { exports: {} };
    new Function('module', 'exports', 'require', await bundle(server, true))(module, module.exports, createRequire(import.meta.url));
    built[name] = { script, html: await module.exports.html };
    built[`bare-${name}`] = { script: await bundle(`const place = document.getElementById("app");\n${BARE[name]}`, false) };
  }
});
after(() => app?.remove());

for (const name of Object.keys(FRAMEWORKS)) {
  test(`${name}: a server writes element, attributes and fallback`, () => {
    const { html } = built[name];
    const tags = [...html.matchAll(/<dprk-heists([^>]*)>(.*?)<\/dprk-heists>/gs)];
    assert.equal(tags.length, 2, html);
    assert.match(tags[0][1], /view="un-panel" min-usd="1000000" loading="eager"/);
    assert.ok(tags.every(([, , inside]) => inside.includes(FALLBACK)), html);
    assert.doesNotMatch(html, /=>|heists-filter/);
  });
}

for (const engine of engines) {
  describe(`${engine}: frameworks`, () => {
    let session;
    let host;
    before(async () => {
      session = await start(engine);
      host = await site(session);
      for (const name of Object.keys(built)) host.file(`${name}.js`, built[name].script);
    });
    after(() => session?.stop());

    for (const name of Object.keys(FRAMEWORKS)) {
      test(`${name}: a page of the example`, () => check(name, ''));
      if (engine === 'chromium') test(`${name}: the same over the HTML of a server`, () => check(name, built[name].html));
    }

    for (const name of Object.keys(BARE)) test(`${name}: a property or an attribute that is not there, comes and goes`, () => checkBare(name));

    test('a property that a framework reads before the start is what was assigned so far, and the wait for the reader goes on', async () => {
      const { driver } = session;
      await driver.open(host.page('page.html', `<p style="height: 3000px"></p><dprk-heists></dprk-heists><script src="heists/dprk-heists.js"></script>`));
      const read = await driver.run((el) => {
        const none = [el.filter, el.options];
        el.filter = { view: 'all', years: [2019, 2023] };
        el.options = { measure: 'count' };
        el.filter = { years: null };
        el.filter = null;
        return [...none, el.filter, el.options, el.shadowRoot.querySelector('slot') !== null];
      });
      assert.deepEqual(read, [{}, {}, { view: 'all', years: null }, { measure: 'count' }, true]);
      await driver.run((el) => el.ready);
      assert.deepEqual(await driver.run((el) => [el.filter.view, el.filter.years, el.options.measure]), ['all', null, 'count']);
    });

    test('what is assigned while the page’s own data are on their way is in force when they are here', async () => {
      const { driver } = session;
      const source = host.file('own.csv', 'date,target,amount_usd\n2021-01-01,A,1\n2022-01-01,B,2\n2023-01-01,C,3\n');
      const send = session.recorder.answer;
      let answer;
      send(source, (response) => { answer = () => response.writeHead(200, { 'content-type': 'text/csv' }).end('date,target,amount_usd\n2021-01-01,A,1\n2022-01-01,B,2\n2023-01-01,C,3\n'); });
      await driver.open(host.page('page.html', `<dprk-heists src="own.csv" loading="eager"></dprk-heists><script src="heists/dprk-heists.js"></script>
        <script>const heists = document.querySelector("dprk-heists"); heists.filter = { years: [2022, 2023] };</script>`));
      await until('the request for the data', () => answer);
      const early = await driver.run((el) => {
        el.filter = { minUsd: 3 };
        return el.filter;
      });
      assert.deepEqual(early, { years: [2022, 2023], minUsd: 3 });
      answer();
      const seen = await driver.run(async (el) => {
        await el.ready;
        return [el.filter.years, el.filter.minUsd, el.incidents().map((it) => it.target)];
      });
      assert.deepEqual(seen, [[2022, 2023], 3, ['C']]);
    });

    async function checkBare(name) {
      const { driver } = session;
      await driver.open(host.page('page.html', `<div id="app"></div><script type="module" src="bare-${name}.js"></script>`));
      const show = async (props) => {
        await driver.run((el, props) => {
          // WebDriver has no undefined.
          for (const [key, value] of Object.entries(props)) if (value === 'undefined') props[key] = undefined;
          setTimeout(() => window.show(props)); // in a task of the page's own
          return new Promise((resolve) => setTimeout(resolve, 20));
        }, props);
      };
      const view = () => driver.run(async (el) => {
        await el.settled();
        return `${el.filter.view} ${el.filter.minUsd} ${el.options.measure} ${el.hasAttribute('permalink')}`;
      });
      await show({ loading: 'eager', filter: 'undefined', options: 'undefined' });
      await show({ loading: 'eager', filter: null, options: null });
      await driver.run((el) => el.ready);
      assert.equal(await view(), 'un-panel 0 usd false');
      await show({ loading: 'eager', filter: { view: 'all' }, options: { measure: 'count' }, 'min-usd': 1000000, permalink: true });
      assert.equal(await view(), 'all 1000000 count true');
      await show({ loading: 'eager', filter: null, options: 'undefined' });
      await show({ loading: 'eager' });
      assert.equal(await view(), 'all 0 count false', 'what was assigned stays, an attribute that is gone is not in force');
      assert.deepEqual(await session.console(), []);
    }

    async function check(name, html) {
      const { driver } = session;
      const asked = session.requests().length;
      const url = host.page('page.html', `<div id="app">${html}</div><script type="module" src="${name}.js"></script>`);
      await driver.open(url);
      const seen = () => driver.run(look);
      const button = (label, of = 'main') => driver.run((el, label, of) => {
        const found = [...document.querySelectorAll(`${of} > button`)].find((it) => it.textContent === label);
        found.click();
      }, label, of);

      await until('both figures to start', () => driver.run(started));
      const all = await seen();
      assert.deepEqual(all.map(({ view, years, minUsd, measure }) => ({ view, years, minUsd, measure })), [
        { view: 'un-panel', years: [2019, 2023], minUsd: 1e6, measure: 'count' },
        { view: 'all', years: [2019, 2023], minUsd: 1e6, measure: 'count' },
      ]);
      await driver.run(() => {
        window.told = 0;
        document.addEventListener('heists-filter', () => window.told++);
        document.querySelectorAll('dprk-heists').forEach((it, place) => (it.place = place));
      });

      await button('Only 2022', '#all');
      await told(seen, [2022, 2022], 'the article’s choice');
      await driver.run(() => document.querySelectorAll('dprk-heists')[1].restore('v1;view=all;years=2020..2021;min-usd=1000000;measure=count'));
      const chosen = await told(seen, [2020, 2021], 'the reader’s choice');
      assert.deepEqual(chosen[0], all[0], 'the other figure');
      await driver.run(() => new Promise((resolve) => setTimeout(resolve, 100)));
      assert.equal(await driver.run(() => window.told), 2, 'an event for each choice, none for its return');

      await button('Cite', '#all');
      assert.match(await until('the citation', async () => (await seen())[1].citation), /2020/);

      await button('Swap');
      await until('the other order', () => driver.run(() => document.querySelector('dprk-heists').place === 1));
      const swapped = await seen();
      assert.deepEqual(swapped.map((it) => it.years), [[2020, 2021], [2019, 2023]]);
      assert.ok(swapped.every((it) => it.drawn), JSON.stringify(swapped));

      await button('Remove');
      await until('both to be gone', () => driver.run((el) => !el));
      await button('Put back');
      await until('both to start anew', () => driver.run(started));
      assert.deepEqual((await seen()).map((it) => it.years), [FRAMEWORKS[name].back, [2019, 2023]]);

      assert.deepEqual(session.requests().slice(asked), [url, host.address(`${name}.js`)].map((it) => `GET ${it}`));
      assert.deepEqual(await session.console(), []);
    }
  });
}

async function told(seen, years, whose) {
  const shown = async () => {
    const all = await seen();
    return `${all[1].years}` === `${years}` && all[1].output === `${all[1].incidents}` && all;
  };
  return until(`${whose} in element and article`, shown);
}

const started = () => {
  const all = [...document.querySelectorAll('dprk-heists')];
  return all.length === 2 && Promise.all(all.map((it) => it.ready.then(() => it.settled()))).then(() => true);
};

const look = () => [...document.querySelectorAll('dprk-heists')].map((it) => {
  const { years, minUsd } = it.filter;
  const text = (name) => it.parentElement.querySelector(name).textContent;
  return {
    view: it.getAttribute('view'), years, minUsd, measure: it.options.measure, incidents: it.summary().incidents,
    output: text('output'), citation: text('cite'), drawn: Boolean(it.shadowRoot.querySelector('[part~=chart] canvas')?.width),
  };
});

async function bundle(contents, forServer) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: EXAMPLES, loader: 'jsx' },
    bundle: true,
    write: false,
    platform: forServer ? 'node' : 'browser',
    format: forServer ? 'cjs' : 'esm',
    jsx: 'automatic',
    conditions: ['development'],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    nodePaths: [app.place('node_modules'), TOOLS],
    plugins: [{ name: 'components', setup: (build) => components(build, forServer) }],
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

function components(build, forServer) {
  build.onResolve({ filter: /bare\.svelte$/ }, ({ path }) => ({ path, namespace: 'bare' }));
  build.onLoad({ filter: /\.svelte$/, namespace: 'bare' }, ({ path }) => svelte(path, BARE_SVELTE));
  build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => svelte(path, await readFile(path, 'utf8')));
  function svelte(path, source) {
    const options = { filename: path, generate: forServer ? 'server' : 'client', dev: true };
    const { js, warnings } = compileSvelte(source, options);
    if (source !== BARE_SVELTE) assert.deepEqual(warnings.map((it) => it.message), []);
    return { contents: js.code, resolveDir: EXAMPLES };
  }
  build.onLoad({ filter: /\.vue$/ }, async ({ path }) => {
    const isCustomElement = (tag) => tag === 'dprk-heists';
    const { descriptor, errors } = parse(await readFile(path, 'utf8'), { filename: path, templateParseOptions: { isCustomElement } });
    assert.deepEqual(errors, []);
    const { content } = compileScript(descriptor, {
      id: 'example',
      inlineTemplate: true,
      templateOptions: { ssr: forServer, ssrCssVars: [], compilerOptions: { isCustomElement } },
    });
    return { contents: content };
  });
}
