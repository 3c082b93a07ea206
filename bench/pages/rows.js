// The data as most users of a charting library hold them: an array of objects, parsed by d3-dsv, filtered and summed by plain loops.
// d3-dsv is the quickest of the usual parsers (PapaParse takes over three times as long), so every peer gets it.

import { csvParse } from 'd3-dsv';

export const parseIncidents = (csv) => csvParse(csv, (row) => ({
  year: +row.date.slice(0, 4),
  target: row.target,
  kind: row.target_kind,
  method: row.method,
  usd: +row.amount_usd,
  note: row.note,
}));

// The published shares of the weapons programmes' money, in order of publication; a claim without a number makes no dot.
export const parseClaims = (csv) => csvParse(csv)
  .filter((row) => row.topic === 'wmd-funding-share' && row.unit === 'pct')
  .map(({ claimant, published, low, value, high }) => ({
    name: `${claimant}, ${published}`,
    published,
    low: +(low || value || 0),
    high: +(high || value || 100),
    value: value ? +value : null,
  }))
  .sort((a, b) => (a.published < b.published ? -1 : 1));

export const EVERYTHING = { years: null, targets: null, minUsd: 0, text: '' };

export function select(rows, { years, targets, minUsd, text }) {
  const words = wordsOf(text);
  return rows.filter((row) => (!years || (row.year >= years[0] && row.year <= years[1]))
    && (!targets || targets.includes(row.kind))
    && row.usd >= minUsd
    && (!words.length || contains(row, words)));
}

export const wordsOf = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

function contains(row, words) {
  const text = `${row.target}\n${row.method}\n${row.note}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

// → { kinds: [{ kind, usd, share }] by size, years: [{ year, usd, thefts }] for each of `span`, usd, thefts }
export function summarize(selected, [first, last]) {
  const years = Array.from({ length: last - first + 1 }, (_, place) => ({ year: first + place, usd: 0, thefts: 0 }));
  const kinds = new Map();
  let usd = 0;
  for (const row of selected) {
    const year = years[row.year - first];
    year.usd += row.usd;
    year.thefts += 1;
    kinds.set(row.kind, (kinds.get(row.kind) ?? 0) + row.usd);
    usd += row.usd;
  }
  return { kinds: ranked(kinds, usd), years, usd, thefts: selected.length };
}

export const ranked = (kinds, usd) => [...kinds]
  .map(([kind, part]) => ({ kind, usd: part, share: usd ? part / usd : 0 }))
  .sort((a, b) => b.usd - a.usd);

export function span(rows) {
  let [first, last] = [Infinity, -Infinity];
  for (const { year } of rows) {
    if (year < first) first = year;
    if (year > last) last = year;
  }
  return [first, last];
}
