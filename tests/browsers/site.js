// A made-up host that has pkg/ in its folder `heists/`, for pages that a test writes.

import { readFile, readdir } from 'node:fs/promises';
import { CHECKOUT } from './widget.js';

const PACKAGE = new URL('pkg/', CHECKOUT);

const TYPES = {
  css: 'text/css', csv: 'text/csv', html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json',
  svg: 'image/svg+xml', wasm: 'application/wasm',
};

export const typeOf = (name) => TYPES[name.split('.').pop()] ?? 'application/octet-stream';

// → { address(name), page(name, html, headers), file(name, body, headers, status) }
export async function site(session, origin = 'http://article.test/') {
  const address = (name) => new URL(name, origin).href;
  const file = (name, body, headers = {}, status = 200) => {
    session.recorder.serve(address(name), { 'content-type': typeOf(name), ...headers }, body, status);
    return address(name);
  };
  for (const name of await readdir(PACKAGE)) {
    // As a content network sends them: any page may use script, data and hash.
    file(`heists/${name}`, await readFile(new URL(name, PACKAGE)), { 'access-control-allow-origin': '*' });
  }
  return { address, file, page: (name, html, headers) => file(name, whole(html), headers) };
}

// The icon keeps browsers from asking the site for one.
const whole = (html) => `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">\n${html}`;
