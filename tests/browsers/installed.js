// The npm package as an app has it: packed by npm, unpacked into the app's node_modules.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CHECKOUT } from './widget.js';

const run = promisify(execFile);

export const TOOLS = fileURLToPath(new URL('tests/browsers/node_modules/', CHECKOUT));

// → { folder, tarball, listed: the names that npm packs, place(name), write(name, text), remove() }
export async function install() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dprk-heists-app-'));
  const place = (name) => path.join(folder, name);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder, fileURLToPath(new URL('pkg/', CHECKOUT))]);
  const [{ filename, files }] = Object.values(JSON.parse(stdout));
  const home = place('node_modules/dprk-heists');
  await mkdir(home, { recursive: true });
  await run('tar', ['-xzf', place(filename), '-C', home, '--strip-components=1']);
  const write = async (name, text) => {
    await mkdir(path.dirname(place(name)), { recursive: true });
    await writeFile(place(name), text);
  };
  return {
    folder,
    tarball: place(filename),
    listed: files.map((file) => file.path).sort(),
    place,
    write,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
