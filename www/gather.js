// A dataset from outside: an address, the reader's own file, or what the page itself holds. Nothing is sent anywhere.

// The files of a dataset, by their names in a package.
const NAMES = ["incidents", "estimates", "claims", "sources"];
// As they are read: the sources come first, since the others point to them.
const ORDER = [3, 0, 1, 2];

const LIMIT = 64; // megabytes of all files together
const MEGABYTE = 2 ** 20;
const MOST_ROWS = 1e6; // as objects, which weigh ten times what their text does
const MOST_COLUMNS = 200;
const PATIENCE = 30_000; // milliseconds without a single byte
const STEP = 200; // milliseconds between two words on how far it is
const SLICE = 12; // milliseconds of reading after which the browser does its own work
const PIECE = 2 ** 15; // bytes that are read between two looks at the clock
const LINES = 400; // of a table, which weigh as much
const HEAD = 2000; // bytes that tell what a file is

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

/** Calls `tell` with "loading", the host and the megabytes so far, now and then; with "file", its name and its place in NAMES, and
    with "piece" and what comes next of it, bytes or lines of a table, whose answer is whether to go on; at the end with "files",
    whence they come and `address` and `created` of the whole, or with "failure" and why. Gives what ends it all without another word. */
export function gather(source, base, tell) {
  const load = { base, tell, control: new AbortController(), whole: {}, host: "", size: 0, last: Date.now(), busy: 0 };
  const timer = setInterval(() => {
    if (load.host) tell("loading", load.host, load.size / MEGABYTE);
    if (load.waits && Date.now() - load.last > PATIENCE) load.control.abort((load.stalled = true));
  }, STEP);
  // What is refused by its length is still on its way.
  const stop = () => {
    clearInterval(timer);
    load.control.abort();
    load.isOver = true;
  };
  const end = (...what) => {
    if (load.isOver) return;
    stop();
    tell(...what);
  };
  // What follows the reading is a task of its own, too.
  collect(load, source).then(() => load.isLong && breath(load)).then(
    () => end("files", load.origin, load.whole),
    (error) => end("failure", ...said(error)),
  );
  return stop;
}

/** Hands over bytes or lines of a table, and lets the browser do its own work in between. */
async function hand(load, given, step) {
  for (let at = 0; at < given.length; at += step) {
    if (load.busy > SLICE) await breath(load);
    const start = performance.now();
    const piece = given.subarray?.(at, at + step) ?? given.slice(at, at + step);
    if (!load.tell("piece", piece)) throw new Failure("memory", "nobody takes it");
    load.busy += performance.now() - start;
  }
}

/** The next task: timers would come later, and seldom while the page is hidden. */
async function breath(load) {
  await new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resume(port1.close());
    port2.postMessage(0);
  });
  load.control.signal.throwIfAborted();
  load.isLong = true;
  load.busy = 0;
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
      load.host = name;
      await takeBytes(load, name, read(load, source.stream(), name));
    } else if (kind === "HTMLScriptElement") {
      await takeBytes(load, "inline data", [new TextEncoder().encode(source.textContent)]);
    } else if (kind === "URL" || typeof source === "string") {
      const url = address(source, load.base, (read) => `${read} is no address`);
      // What is on no host is the page's own: data: and blob:.
      load.origin = url.host || undefined;
      load.whole.address = url.href;
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
  await takeBytes(load, name, fetched(load, url, name), url, place);
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
async function* fetched(load, url, name) {
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
    if (response.body) yield* read(load, response.body, name);
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

async function* read(load, stream, name) {
  const reader = stream.getReader();
  for (let part; !(part = await reader.read()).done; ) {
    load.size += part.value.length;
    if (load.size > LIMIT * MEGABYTE) throw tooLong(name, 0);
    yield part.value;
    load.last = Date.now();
  }
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

/** CSV as it is and as it comes, JSON as what it says. */
async function takeBytes(load, name, parts, url, place) {
  let bytes = new Uint8Array(0); // what has come, until it is known what that is
  let isCsv = false;
  const rest = [];
  const take = async () => {
    isCsv = !isWide(bytes) && !isJson(name, bytes);
    if (!isCsv) return;
    load.tell("file", name, place ?? 0);
    await hand(load, bytes, PIECE);
  };
  for await (const part of parts) {
    if (isCsv) await hand(load, part, PIECE);
    else if (bytes.length < HEAD) {
      bytes = joined([bytes, part]);
      if (bytes.length >= HEAD) await take();
    } else rest.push(part);
  }
  if (isCsv) return;
  bytes = joined([bytes, ...rest.splice(0)]);
  // Excel's «Unicode text».
  if (isWide(bytes)) bytes = new TextEncoder().encode(new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes));
  await take();
  if (!isCsv) await takeObject(load, name, parsed(name, new TextDecoder().decode(bytes)), url, place);
}

function isWide(bytes) {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** By its first letters; what is neither that nor CSV is told. */
function isJson(name, bytes) {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replace(/^\xef\xbb\xbf/, "");
  const sign = SIGNS.find(([sign]) => sign.test(head));
  if (sign) throw new Failure("data", `${name} is ${sign[1]}`);
  return /^\s*[[{]/.test(head);
}

function joined(parts) {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  for (let part, end = bytes.length; (part = parts.pop()); ) bytes.set(part, (end -= part.length));
  return bytes;
}

/** Rows, a package of rows, or a package that names its files; of a file inside a package only rows. */
async function takeObject(load, name, value, url, place) {
  const path = (rest) => [name, rest].filter(Boolean).join(": ");
  const take = async (lines, place) => {
    load.tell("file", path(`${NAMES[place]}[]`), place);
    await hand(load, lines, LINES);
  };
  if (Array.isArray(value)) return take(table(value, path(NAMES[place ?? 0])), place ?? 0);
  if (place !== undefined) throw wrong(name, "wanted CSV or a list of rows", value);
  if (!value || typeof value !== "object") throw wrong(name, "wanted a URL, a Blob, a list of rows, or an object with a list \"incidents\"", value);
  load.whole.created ??= value.created;
  if (Array.isArray(value.resources)) return takeResources(load, path, value.resources, url);
  // All at once: the page may change its lists later.
  const tables = NAMES.map((list) => {
    const found = value[list] ?? [];
    if (!Array.isArray(found)) throw wrong(path(list), "wanted a list of rows", found);
    return found.length && table(found, path(list));
  });
  if (!tables[0]) throw wrong(name, "wanted a list \"incidents\" with rows, or \"resources\" as a datapackage.json has", value);
  for (const place of ORDER) if (tables[place]) await take(tables[place], place);
}

async function takeResources(load, path, resources, url) {
  const wanted = []; // by their places in NAMES
  for (const [number, resource] of resources.entries()) {
    const place = NAMES.indexOf(resource?.name);
    if (place < 0) continue;
    const at = path(`resources[${number}].path`);
    if (load.origin === "") throw new Failure("data", `${at}: a page cannot read the other files of a package from disk; choose the CSV with the incidents`);
    if (typeof resource.path !== "string") throw wrong(at, "wanted the address of a CSV file", resource.path);
    const file = address(resource.path, url ?? load.base, (read) => `${at}: wanted an address on http or https, read ${read}`);
    if (!/^http/.test(file.protocol)) throw wrong(at, "wanted an address on http or https", resource.path);
    if (file.href === url?.href) throw wrong(at, "wanted another file than the package itself", resource.path);
    wanted[place] = file;
  }
  if (!wanted[0]) throw new Failure("data", `${path("resources")}: wanted one whose name is "incidents"`);
  for (const place of ORDER) if (wanted[place]) await takeAddress(load, wanted[place], place);
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
