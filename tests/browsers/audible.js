// For engines whose driver has no console log: the page itself must listen, from before its first script on.
// What is opened is a copy with one more script, whose addresses still start from where the original lies.

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export async function audibleCopy(page, directory) {
  const bytes = await readFile(page);
  const afterDoctype = bytes.indexOf('>') + 1;
  const listener = Buffer.from(`<script>(${listen})()</script><base href="${page}">`);
  const copy = path.join(directory, 'audible.html');
  await writeFile(copy, Buffer.concat([bytes.subarray(0, afterDoctype), listener, bytes.subarray(afterDoctype)]));
  return pathToFileURL(copy);
}

export const complaints = (driver) => driver.run(() => window.complaints ?? []);

// Runs in the page. Short, because a charset must be declared within the first kilobyte.
function listen() {
  const heard = window.complaints = [];
  const hear = (event) => heard.push(`${event.type}: ${event.message || event.reason || event.violatedDirective || event.target.src}`);
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, hear, true);
  for (const call of ['error', 'warn']) console[call] = (...words) => heard.push(`console.${call}: ${words.join(' ')}`);
}
