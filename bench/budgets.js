// What the design (part 6) wants, and where it is measured: `of` gives one value a run, and `most` is the most that it may be.

import { CHARTJS, OURS } from './pages.js';
import { perRun, ratios } from './series.js';
import { NARROW } from './server.js';
import { median } from './statistics.js';

const start = (results, page, slowdown) => perRun(results, { kind: 'start', page, slowdown }, ({ time }) => time);
const change = (results, page, rows) => perRun(results, { kind: 'change', page, rows, slowdown: 1 }, ({ times }) => median(times));

export const BUDGETS = [
  { what: 'the script, brotli -q 11, kB', most: 100, of: ({ sizes }) => [sizes[OURS] ? sizes[OURS].brotli / 1000 : null] },
  { what: 'cold start, × Chart.js', most: 0.6, of: (results) => ratios(start(results, OURS, 1), start(results, CHARTJS, 1)) },
  { what: 'the same, processor ÷ 4', most: 0.6, of: (results) => ratios(start(results, OURS, 4), start(results, CHARTJS, 4)) },
  { what: 'filter change, own data, ms', most: 2, of: (results) => change(results, OURS, 0) },
  { what: 'the same, × Chart.js', most: 0.35, of: (results) => ratios(change(results, OURS, 0), change(results, CHARTJS, 0)) },
  { what: 'filter change, 1,000,000 rows, ms', most: 8, of: (results) => change(results, OURS, 1_000_000) },
  { what: 'CSV of 1,000,000 rows of 28 bytes, fetched to painted, ms', most: 150, of: (results) => perRun(results, { kind: 'load', page: OURS, rows: NARROW }, ({ time }) => time) },
  // The worst width counts, not the middle one.
  { what: 'layout shift of an article with the embed code', most: 0, of: (results) => worst(perWidth(results)) },
];

const perWidth = (results) => [320, 768, 1280].map((width) => perRun(results, { kind: 'shift', width }, ({ shift }) => shift));
const worst = (widths) => widths[0].map((_, run) => {
  const there = widths.map((values) => values[run]).filter((it) => it !== null);
  return there.length ? Math.max(...there) : null;
});
