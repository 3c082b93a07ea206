// Starting helper programs, and making sure that none outlives the tests.

import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TOOLS = fileURLToPath(new URL('../../target/tools/bin/', import.meta.url));
const DIRECTORIES = [TOOLS, ...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin'];

// The first place that has the program: its environment variable, the project's own tools, PATH.
export function find(program, { variable, advice }) {
  const places = DIRECTORIES.map((directory) => path.join(directory, program));
  if (process.env[variable]) places.unshift(process.env[variable]);
  const found = places.find(isExecutable);
  if (!found) throw new Error(`${program} was not found in $${variable}, target/tools/bin or PATH; ${advice}`);
  return found;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const running = new Set();

// What the program prints, on either channel, is kept in `lines()`.
// It leads a process group of its own, so that stopping it stops what it started.
export function run(file, args, env = {}) {
  const child = spawn(file, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (bytes) => { output += bytes; });
  child.stderr.on('data', (bytes) => { output += bytes; });

  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', (error) => {
      output += `${error}\n`;
      resolve();
    });
  });
  running.add(child);

  return {
    lines: () => output.split('\n'),
    alive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
    stop: async () => {
      signal(child, 'SIGTERM');
      const late = setTimeout(() => signal(child, 'SIGKILL'), 2000);
      await ended;
      clearTimeout(late);
      // Whatever of the group did not follow its leader goes now.
      signal(child, 'SIGKILL');
      running.delete(child);
    },
  };
}

function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

process.once('exit', () => running.forEach((child) => signal(child, 'SIGKILL')));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(1));

export async function freePort() {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
