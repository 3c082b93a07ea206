// A dataset from outside: an address, the reader's own file, or what the page itself holds. Nothing is sent anywhere.

// The files of a dataset, by their names in a package.
const NAMES = ["incidents", "estimates", "claims", "sources"];

const LIMIT = 64; // megabytes of all files together
const MEGABYTE = 2 ** 20;
const MOST_ROWS = 1e6; // as objects, which weigh ten times what their text does
const MOST_COLUMNS = 200;
const PATIENCE = 30_000; // milliseconds without a single byte
const FRAMES = 50; // milliseconds in which a word gets onto the screen
const STEP = 250; // milliseconds between two words on how far it is

// What a file is whose first letters, a character a byte, are these.
const SIGNS = [
  [/^PK\x03\x04[^]*(?:\[Content_Types\]|xl\/|spreadsheet)/, "an Excel workbook (.xlsx), not text: save it as CSV"],
  [/^PK\x03\x04/, "a ZIP archive, not data: unpack it first"],
  [/^\xd0\xcf\x11\xe0/, "an old Excel workbook (.xls), not text: save it as CSV"],
  [/^\x1f\x8b/, "a gzip archive, not data: unpack it first"],
  [/^%PDF/, "a PDF, not data"],
  [/^(?:\x89PNG|GIF8|\xff\xd8\xff|RIFF....WEBP)/, "a picture, not data"],
  [/^\s*<(?:[^]*<)?!?(?:doctype )?(?:html|head|body|script)\b/i, "a web page (HTML), not data"],
  [/^\s*</, "XML, not data"],
  [/\0/, "no text: wanted CSV or JSON"],
];

class Failure extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** Calls `tell` with "loading", the host and the bytes so far, now and then; at the end with "files", whence they come and
    what they hold (`address` and `created` of the whole among it), or with "failure" and why. Gives what ends it all without another word. */
export function gather(source, base, tell) {
  const load = { base, control: new AbortController(), files: [], host: "", size: 0, last: Date.now() };
  const timer = setInterval(() => {
    if (load.host) tell("loading", load.host, load.size / MEGABYTE);
    if (load.waits && Date.now() - load.last > PATIENCE) load.control.abort((load.stalled = true));
  }, STEP);
  // What is refused by its length is still on its way; what has come is with its reader, and would be held here once more.
  const stop = () => {
    clearInterval(timer);
    load.control.abort();
    load.files = null;
  };
  const end = (...what) => {
    if (!load.files) return;
    stop();
    tell(...what);
  };
  // While a long file is taken apart the browser shows nothing new: what it is at, it has to say before.
  const forewarn = () => {
    if (!load.files || !load.host || load.size < MEGABYTE) return;
    tell("loading", load.host, load.size / MEGABYTE);
    return new Promise((shown) => setTimeout(shown, FRAMES));
  };
  collect(load, source).then(forewarn).then(
    () => end("files", load.origin, load.files),
    (error) => end("failure", ...said(error)),
  );
  return stop;
}

/** Code and message of `heists-error`. */
function said(error) {
  if (error instanceof Failure) return [error.code, error.message];
  return [error instanceof RangeError ? "memory" : "data", `the data could not be read: ${error.message}`];
}

async function collect(load, source) {
  try {
    const kind = kindOf(source);
    if (kind === "Blob" || kind === "File") {
      load.origin = "";
      const name = shortened(source.name ?? "data.csv");
      if (source.size > LIMIT * MEGABYTE) throw tooLong(name, source.size);
      [load.host, load.size] = [name, source.size];
      await takeBytes(load, name, new Uint8Array(await source.arrayBuffer()));
    } else if (kind === "HTMLScriptElement") {
      await takeBytes(load, "inline data", new TextEncoder().encode(source.textContent));
    } else if (kind === "URL" || typeof source === "string") {
      const url = address(source, load.base, (read) => `${read} is no address`);
      // What is on no host is the page's own: data: and blob:.
      load.origin = url.host || undefined;
      load.files.address = url.href;
      await takeAddress(load, url);
    } else if (source?.[0] instanceof Blob) {
      throw new Failure("data", "wanted one file, read several");
    } else {
      await takeObject(load, "", source);
    }
  } catch (error) {
    // A getter of the page may throw anything.
    throw error instanceof Error ? error : new Failure("data", "the data could not be read");
  }
}

/** What an object is, of this window or of another: «File», «Date». */
function kindOf(object) {
  return Object.prototype.toString.call(object).slice(8, -1);
}

async function takeAddress(load, url, place) {
  const name = url.protocol === "data:" ? "data.csv" : url.pathname.split("/").pop() || url.host;
  await takeBytes(load, name, await fetched(load, url, name), url, place);
}

function address(text, base, wrong) {
  try {
    const url = new URL(text, base);
    if (/^(?:https?|file|data|blob):$/.test(url.protocol)) return url;
  } catch {
    // It is told as every other wrong one.
  }
  throw new Failure("data", wrong(quoted(text)));
}

/** The bytes behind an address, as many as there may be. */
async function fetched(load, url, name) {
  const { size, control: { signal } } = load;
  let refusal = null;
  const hear = (event) => (refusal = event.effectiveDirective);
  document.addEventListener("securitypolicyviolation", hear);
  load.host = url.host;
  load.waits = true;
  load.last = Date.now();
  try {
    const response = await fetch(url.href, { signal });
    if (!response.ok) throw new Failure("http", `${name}: ${url.host} answered ${`${response.status} ${response.statusText}`.trim()}`);
    const length = +response.headers.get("content-length");
    if (load.size + length > LIMIT * MEGABYTE) throw tooLong(name, length);
    return await read(load, response, name);
  } catch (error) {
    await new Promise((heard) => setTimeout(heard)); // the browser names the rule that was broken a moment later
    if (load.stalled) throw new Failure("http", `${name}: ${url.host} has sent nothing for ${PATIENCE / 1000} seconds`);
    // A page that guards its `fetch`, as embed.html does, says itself what it does not let through.
    if (typeof error.code === "string" && !(error instanceof Failure)) throw new Failure("cors", error.message);
    throw error instanceof Failure || error instanceof RangeError ? error : refused(url, refusal, load.size > size);
  } finally {
    load.waits = false;
    document.removeEventListener("securitypolicyviolation", hear);
  }
}

async function read(load, response, name) {
  const reader = response.body?.getReader();
  const parts = [];
  let size = 0;
  for (let part; reader && !(part = await reader.read()).done; ) {
    parts.push(part.value);
    size += part.value.length;
    load.size += part.value.length;
    load.last = Date.now();
    if (load.size > LIMIT * MEGABYTE) throw tooLong(name, 0);
  }
  const bytes = new Uint8Array(size);
  for (let part, end = size; (part = parts.pop()); ) bytes.set(part, (end -= part.length));
  return bytes;
}

function tooLong(name, size) {
  const found = size ? `is ${Math.ceil(size / MEGABYTE)} MB long` : "does not end";
  return new Failure("data", `${name} ${found}; wanted at most ${LIMIT} MB`);
}

function refused({ href, protocol, origin, host }, refusal, hasBegun) {
  if (refusal) {
    return new Failure("csp", `${href} could not be read: the page's Content-Security-Policy must allow it by ${refusal} ${origin}`);
  }
  const why = (code, reason) => new Failure(code, `${href} could not be read: ${reason}`);
  if (protocol === "file:") return why("cors", "a browser lets no page read files from disk by their address; choose the file instead");
  if (hasBegun) return why("http", "the connection broke off");
  if (origin === location.origin) return why("http", `${host} does not answer`);
  return why("cors", "the address does not answer, or its server does not send Access-Control-Allow-Origin");
}

/** CSV as it is, JSON as what it says. */
async function takeBytes(load, name, bytes, url, place) {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  // Excel's «Unicode text».
  if (isWide) bytes = new TextEncoder().encode(new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes));
  const head = String.fromCharCode(...bytes.subarray(0, 2000)).replace(/^\xef\xbb\xbf/, "");
  const sign = SIGNS.find(([sign]) => sign.test(head));
  if (sign) throw new Failure("data", `${name} is ${sign[1]}`);
  if (!/^\s*[[{]/.test(head)) return void (load.files[place ?? 0] = [name, bytes]);
  await takeObject(load, name, parsed(name, new TextDecoder().decode(bytes)), url, place);
}

/** Rows, a package of rows, or a package that names its files; of a file inside a package only rows. */
async function takeObject(load, name, value, url, place) {
  const path = (rest) => [name, rest].filter(Boolean).join(": ");
  const take = (list, place = 0) => (load.files[place] = [path(`${NAMES[place]}[]`), table(list, path(NAMES[place]))]);
  if (Array.isArray(value)) return take(value, place);
  if (place !== undefined) throw wrong(name, "wanted CSV or a list of rows", value);
  if (!value || typeof value !== "object") throw wrong(name, "wanted a URL, a Blob, a list of rows, or an object with a list \"incidents\"", value);
  load.files.created ??= value.created;
  if (Array.isArray(value.resources)) return takeResources(load, path, value.resources, url);
  for (const [place, list] of NAMES.entries()) {
    const found = value[list] ?? [];
    if (!Array.isArray(found)) throw wrong(path(list), "wanted a list of rows", found);
    if (found.length) take(found, place);
  }
  if (!load.files[0]) throw wrong(name, "wanted a list \"incidents\" with rows, or \"resources\" as a datapackage.json has", value);
}

async function takeResources(load, path, resources, url) {
  const wanted = [];
  for (const [number, resource] of resources.entries()) {
    const place = NAMES.indexOf(resource?.name);
    if (place < 0) continue;
    const at = path(`resources[${number}].path`);
    if (load.origin === "") throw new Failure("data", `${at}: a page cannot read the other files of a package from disk; choose the CSV with the incidents`);
    if (typeof resource.path !== "string") throw wrong(at, "wanted the address of a CSV file", resource.path);
    const file = address(resource.path, url ?? load.base, (read) => `${at}: wanted an address on http or https, read ${read}`);
    if (!/^http/.test(file.protocol)) throw wrong(at, "wanted an address on http or https", resource.path);
    if (file.href === url?.href) throw wrong(at, "wanted another file than the package itself", resource.path);
    wanted.push([file, place]);
  }
  if (!wanted.some(([, place]) => !place)) throw new Failure("data", `${path("resources")}: wanted one whose name is "incidents"`);
  for (const [file, place] of wanted) await takeAddress(load, file, place);
}

/** Rows as a table of texts, names first. Each is read once: what the page gives may be a proxy, or have getters. */
function table(list, path) {
  if (!list.length) throw new Failure("data", `${path}: the list is empty; wanted rows with date, target, amount_usd`);
  if (list.length > MOST_ROWS) throw new Failure("data", `${path}: wanted at most ${MOST_ROWS} rows, read ${list.length}; more go as CSV`);
  const places = new Map(); // of the columns
  const lines = Array.from(list, (row, number) => {
    if (!row || typeof row !== "object" || Array.isArray(row)) throw wrong(`${path}[${number}]`, "wanted an object", row);
    const cells = [];
    for (const [column, cell] of Object.entries(row)) {
      const at = `${path}[${number}].${shortened(column)}`;
      if (!places.has(column)) places.set(column, places.size);
      if (places.size > MOST_COLUMNS) throw new Failure("data", `${at}: wanted at most ${MOST_COLUMNS} columns`);
      cells[places.get(column)] = textOf(cell, at);
    }
    return cells;
  });
  const names = [...places.keys()];
  return [names, ...lines.map((cells) => names.map((_, place) => cells[place] ?? ""))];
}

/** A value as its CSV cell: true is `yes`, nothing is empty, a list is joined by `;`. */
function textOf(cell, at) {
  if (Array.isArray(cell)) return cell.map((it) => textOf(it, at)).join(";");
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (/^(?:object|function|symbol)$/.test(typeof (cell ?? ""))) throw wrong(at, "wanted a text, a number, true, false, null or a list of texts", cell);
  return `${cell ?? ""}`;
}

function wrong(at, wanted, read) {
  const kind = Array.isArray(read) ? "a list" : read && typeof read === "object" ? fields(read) : null;
  return new Failure("data", `${at && `${at}: `}${wanted}, read ${kind ?? (typeof read === "function" ? "a function" : quoted(read))}`);
}

function fields(object) {
  const kind = kindOf(object);
  if (kind !== "Object") return `a ${kind}`;
  const names = Object.keys(object);
  return names.length ? `an object with ${shortened(names.join(", "))}` : "an empty object";
}

function quoted(value) {
  return typeof value === "string" ? `"${shortened(value)}"` : shortened(String(value));
}

// Without what is no letter: control characters, and those that turn round the order of what stands beside them.
function shortened(text) {
  text = text.replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, "");
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function parsed(name, text) {
  try {
    return JSON.parse(text);
  } catch {
    const place = fault(text);
    const lines = text.slice(0, place).split("\n");
    const read = text.slice(place, place + 20).split(/\s*\n/)[0];
    throw new Failure("data", `${name}, line ${lines.length}, column ${lines.at(-1).length + 1}: this is no JSON, read ${read.trim() ? quoted(read) : "the end"}`);
  }
}

/** Where a JSON text stops being one: one engine says it by place, one by line, one not at all. */
function fault(text) {
  const token = /[\s]*(?:([[{])|([\]}])|([,:])|("(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
  const open = []; // the brackets around the place
  let wants = "value"; // or: key, ":", next (a comma or the end of what is open)
  let isFirst = false; // after an opening bracket, whose end may follow at once
  for (;;) {
    const from = token.lastIndex;
    const [all, opens, closes, mark, string] = token.exec(text) ?? [];
    const isEnd = closes && (wants === "next" || isFirst) && closes === { "[": "]", "{": "}" }[open.at(-1)];
    const fits = mark ? mark === wants || (mark === "," && wants === "next" && open.length) : closes ? isEnd : string && wants === "key" ? true : wants === "value";
    if (!all || !fits) return from + /^\s*/.exec(text.slice(from))[0].length;
    if (opens) open.push(opens);
    if (closes) open.pop();
    const inObject = open.at(-1) === "{";
    isFirst = !!opens;
    wants = opens || mark === "," ? (inObject ? "key" : "value") : mark ? "value" : wants === "key" ? ":" : "next";
  }
}
