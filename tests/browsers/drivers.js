// start(engine) opens a browser whose every request goes to a recorder and whose console is listened to.
// The driver programs are started here, on free ports, and stopped with everything they started.

import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from './engines/chromium.js';
import { firefox } from './engines/firefox.js';
import { webkit } from './engines/webkit.js';
import { freePort, run } from './process.js';
import { startRecorder } from './recorder.js';
import { until } from './until.js';
import { openSession } from './webdriver.js';

const BROWSERS = { chromium, firefox, webkit };

// All three, or those that the environment names: ENGINES=chromium,firefox
export const engines = process.env.ENGINES?.split(',') ?? Object.keys(BROWSERS);

// `scheme` is the colour scheme that the reader prefers, `fontSize` (Chromium only) the reader's size of text. Answers with
// - driver: the WebDriver session
// - recorder: where requests arrive, and what serves made-up hosts
// - requests(): what pages asked for over the network
// - audible(url): the address under which console() hears that page on disk from its first script on
// - console(): errors and warnings
// - stop()
export async function start(engine, { scheme = 'light', fontSize = 16 } = {}) {
  const browser = BROWSERS[engine];
  if (!browser) throw new Error(`no engine is called «${engine}»; there are ${Object.keys(BROWSERS).join(', ')}`);

  const cleanup = [];
  const stop = async () => {
    while (cleanup.length) await cleanup.pop()();
  };

  try {
    const profile = await mkdtemp(path.join(os.tmpdir(), `dprk-heists-${engine}-`));
    cleanup.push(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
    const recorder = await startRecorder();
    cleanup.push(recorder.stop);

    const port = await freePort();
    const { program, args, env, capabilities } = await browser.prepare({ port, proxy: recorder.port, profile, scheme, fontSize, cleanup });
    const server = run(program, args, env);
    cleanup.push(server.stop);

    const address = `http://127.0.0.1:${port}`;
    await until(`${program} to answer on port ${port}`, () => answers(address, server));
    const driver = await openSession(address, capabilities);
    // A browser that has died cannot be asked to close; stopping its driver is what counts.
    cleanup.push(() => driver.close().catch(() => {}));
    await driver.resize(1280, 900);

    return {
      driver,
      recorder,
      requests: () => recorder.requests.filter((request) => !browser.isOwn(request)),
      audible: (url) => browser.audible(url, profile),
      console: () => browser.console({ driver, lines: server.lines() }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function answers(address, server) {
  if (!server.alive()) throw new Error(`the driver ended at once: ${server.lines().join('\n')}`);
  const response = await fetch(`${address}/status`).catch(() => null);
  return response?.ok;
}
