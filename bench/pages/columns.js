// The floor's data: bytes of a CSV straight into typed columns; texts stay where they are in the bytes.

const [COMMA, QUOTE, NEWLINE, RETURN] = [44, 34, 10, 13];
const WANTED = ['date', 'target', 'target_kind', 'method', 'amount_usd', 'note'];
const TEXTS = ['target', 'method', 'note'];

export function readColumns(bytes) {
  const { starts, ends, rows } = cellsOf(bytes);
  const columns = {
    rows,
    bytes,
    year: new Uint8Array(rows),
    kind: new Uint8Array(rows),
    usd: new Float64Array(rows),
    texts: TEXTS.map((name) => [starts[WANTED.indexOf(name)], ends[WANTED.indexOf(name)]]),
    kinds: [],
    span: [Infinity, -Infinity],
    lower: null,
  };
  const [dates, , kinds, , amounts] = starts;
  const kindEnds = ends[2];
  const amountEnds = ends[4];
  const years = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    years[row] = number(bytes, dates[row], dates[row] + 4);
    columns.usd[row] = number(bytes, amounts[row], amountEnds[row]);
    columns.kind[row] = place(columns.kinds, bytes, kinds[row], kindEnds[row]);
    if (years[row] < columns.span[0]) columns.span[0] = years[row];
    if (years[row] > columns.span[1]) columns.span[1] = years[row];
  }
  for (let row = 0; row < rows; row++) columns.year[row] = years[row] - columns.span[0];
  columns.kinds = columns.kinds.map((kind) => new TextDecoder().decode(kind));
  return columns;
}

// Where the wanted cells begin and end. A quoted cell is given without its quotation marks; doubled ones inside stay doubled.
function cellsOf(bytes) {
  let lines = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === NEWLINE) lines++;
  const starts = WANTED.map(() => new Uint32Array(lines + 1));
  const ends = WANTED.map(() => new Uint32Array(lines + 1));
  const header = new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(NEWLINE))).trim().split(',');
  const columns = Int8Array.from(header, (name) => WANTED.indexOf(name));
  let row = 0;
  let at = bytes.indexOf(NEWLINE) + 1;
  while (at < bytes.length) {
    for (let column = 0; column < columns.length; column++) {
      let start = at;
      let end;
      if (bytes[at] === QUOTE) {
        start = ++at;
        while (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE) at += bytes[at] === QUOTE ? 2 : 1;
        end = at++;
      } else {
        while (at < bytes.length && bytes[at] !== COMMA && bytes[at] !== NEWLINE) at++;
        end = bytes[at - 1] === RETURN ? at - 1 : at;
      }
      const wanted = columns[column];
      if (wanted >= 0) {
        starts[wanted][row] = start;
        ends[wanted][row] = end;
      }
      while (at < bytes.length && bytes[at] === RETURN) at++;
      at++;
    }
    row++;
  }
  return { starts, ends, rows: row };
}

function number(bytes, start, end) {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + bytes[at] - 48;
  return value;
}

function place(known, bytes, start, end) {
  for (let i = 0; i < known.length; i++) if (same(known[i], bytes, start, end)) return i;
  return known.push(bytes.slice(start, end)) - 1;
}

function same(text, bytes, start, end) {
  if (text.length !== end - start) return false;
  for (let i = 0; i < text.length; i++) if (text[i] !== bytes[start + i]) return false;
  return true;
}

// One pass: which rows are selected, and what they add up to.
export function sums(columns, { years, targets, minUsd, text }) {
  const { rows, year, kind, usd, kinds, span: [first, last] } = columns;
  const from = years ? years[0] - first : 0;
  const to = years ? years[1] - first : last - first;
  const isWanted = Uint8Array.from(kinds, (it) => !targets || targets.includes(it));
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).map((word) => new TextEncoder().encode(word));
  const sum = { usd: new Float64Array(last - first + 1), thefts: new Uint32Array(last - first + 1), byKind: new Float64Array(kinds.length) };
  if (words.length) columns.lower ??= lowered(columns.bytes);
  for (let row = 0; row < rows; row++) {
    const [at, of, stolen] = [year[row], kind[row], usd[row]];
    if (at < from || at > to || !isWanted[of] || stolen < minUsd) continue;
    if (words.length && !words.every((word) => columns.texts.some(([starts, ends]) => has(columns.lower, starts[row], ends[row], word)))) continue;
    sum.usd[at] += stolen;
    sum.thefts[at] += 1;
    sum.byKind[of] += stolen;
  }
  return sum;
}

function has(bytes, start, end, word) {
  for (let at = start; at <= end - word.length; at++) {
    let i = 0;
    while (i < word.length && bytes[at + i] === word[i]) i++;
    if (i === word.length) return true;
  }
  return false;
}

// Of A to Z alone: what the bench searches for has no others.
function lowered(bytes) {
  const lower = bytes.slice();
  for (let i = 0; i < lower.length; i++) if (lower[i] >= 65 && lower[i] <= 90) lower[i] += 32;
  return lower;
}
