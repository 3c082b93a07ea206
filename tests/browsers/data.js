// The project's data as the tests read them: with a reader of their own, so that they share no mistake with the widget.

import { readFile } from 'node:fs/promises';
import { CHECKOUT } from './widget.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

// The rows of a file as objects by the header's names.
export async function rows(name) {
  return table(await readFile(new URL(`data/${name}`, CHECKOUT), 'utf8'));
}

export function table(text) {
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const lines = [[]];
  for (const [, quoted, plain, end] of text.matchAll(cells)) {
    lines.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') lines.push([]);
  }
  const [header, ...records] = lines.filter((line) => line.length > 1);
  return records.map((record) => Object.fromEntries(header.map((name, place) => [name, record[place]])));
}

// 2024-03-20 as a reader of English sees it: 20 March 2024.
export function inWords(date) {
  const [year, month, day] = date.split('-').map(Number);
  return [day, MONTHS[month - 1], year].filter(Boolean).join(' ');
}
