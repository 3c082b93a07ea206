// The listeners themselves: what a bad page says and asks for is heard in every engine.
// Without this, the silence that the other tests assert would prove nothing.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { engines, start } from './drivers.js';
import { until } from './until.js';

const BAD_PAGE = `<!doctype html><meta charset="utf-8"><title>Bad page</title>
<script>
console.error('said aloud');
Promise.reject(new Error('broken promise'));
setTimeout(() => { throw new TypeError('thrown later'); });
</script>
<script>thrownAtOnce();</script>
<img src="http://elsewhere.test/image.png" alt=""><img src="https://secure.test/image.png" alt="">
<script>navigator.sendBeacon('http://127.0.0.1:18099/beacon', 'x');</script>`;

// WebKit says no more than «Script error.» of what is thrown in a page on disk.
const COMPLAINTS = [/said aloud/, /broken promise/, /thrown later|Script error/, /thrownAtOnce|Script error/];
const HOSTS = ['elsewhere.test', 'secure.test', '127.0.0.1:18099'];

let directory;
let page;
before(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'dprk-heists-bad-page-'));
  page = pathToFileURL(path.join(directory, 'bad.html'));
  await writeFile(page, BAD_PAGE);
});
after(() => rm(directory, { recursive: true }));

for (const engine of engines) {
  test(`${engine}: console and network are overheard`, async () => {
    const session = await start(engine);
    try {
      await session.driver.open(await session.audible(page));

      const heard = [];
      await until('every complaint to be heard', async () => {
        heard.push(...await session.console());
        return COMPLAINTS.every((pattern) => heard.some((line) => pattern.test(line)));
      }).catch((error) => assert.fail(`${error.message}\nheard: ${heard.join('\n')}`));

      await until('every request to be recorded', () => HOSTS.every((host) => session.requests().some((line) => line.includes(host))))
        .catch((error) => assert.fail(`${error.message}\nrecorded: ${session.requests().join('\n')}`));
      const strangers = session.requests().filter((line) => !HOSTS.some((host) => line.includes(host)));
      assert.deepEqual(strangers, [], 'the browser asks for nothing that no page asked for');
    } finally {
      await session.stop();
    }
  });
}
