// Before anything is timed: every page must show the reference's numbers.

import { CHECKED, EVERYTHING, reference } from './incidents.js';

// What the pages must show under each of the filters, once for all of them.
export const expected = (csv) => reference(csv, CHECKED);

// Rows without kinds and words: only without a filter, and the years alone.
export const expectedOfNarrow = (csv) => reference(csv, CHECKED.slice(0, 1)).map((numbers) => ({ ...numbers, kinds: null }));

// Throws what differs. The page has its data; afterwards it shows everything again.
export async function check(page, name, wanted) {
  for (const [place, filter] of CHECKED.slice(0, wanted.length).entries()) {
    if (place) await page.run(`change(${JSON.stringify({ ...EVERYTHING, ...filter })})`);
    const found = await page.run('Promise.resolve(dashboard.numbers())');
    const wrong = differences(found, wanted[place]);
    if (wrong.length) throw new Error(`${name}, filter ${JSON.stringify(filter)}:\n  ${wrong.join('\n  ')}`);
  }
  await page.run(`change(${JSON.stringify(EVERYTHING)})`);
}

function differences({ years, shares, claims }, wanted) {
  const wrong = [];
  const compare = (what, found, expected, tolerance = 0) => {
    if (!(Math.abs(found - expected) <= tolerance)) wrong.push(`${what}: ${found}, the reference says ${expected}`);
  };
  // Years and kinds without a theft may be there or not.
  const byYear = new Map(years.map(([year, usd, thefts]) => [String(year), [usd, thefts]]));
  for (const year of new Set([...byYear.keys(), ...Object.keys(wanted.years)])) {
    const [usd, thefts] = byYear.get(year) ?? [0, 0];
    const [wantedUsd, wantedThefts] = wanted.years[year] ?? [0, 0];
    compare(`US$ of ${year}`, usd, wantedUsd);
    compare(`thefts of ${year}`, thefts, wantedThefts);
  }
  if (!wanted.kinds) return wrong;
  const byKind = new Map(shares);
  for (const kind of new Set([...byKind.keys(), ...Object.keys(wanted.kinds)])) {
    compare(`share of ${kind}`, byKind.get(kind) ?? 0, wanted.usd ? (wanted.kinds[kind] ?? 0) / wanted.usd : 0, 1e-12);
  }
  if (claims !== undefined) compare('funding claims', claims, 6);
  return wrong;
}
