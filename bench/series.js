// From single samples to what a table shows: one value a run, and how they lie together.

import { median } from './statistics.js';

// The median of what was measured in each run, null where nothing was; `value` may give null.
export const perRun = ({ samples, runs }, wanted, value) => Array.from({ length: runs }, (_, run) => {
  const is = (it) => it.run === run && Object.entries(wanted).every(([key, one]) => it[key] === one);
  return median(samples.filter(is).map(value));
});

// Run by run, so that what the machine did in one of them falls on both.
export const ratios = (ones, others) => ones.map((one, run) => (one !== null && others[run] ? one / others[run] : null));

// → { middle, low, high }, or null where nothing was measured
export function spread(values) {
  const there = values.filter((it) => it !== null);
  return there.length ? { middle: median(there), low: Math.min(...there), high: Math.max(...there) } : null;
}

// Three digits say all that a machine like this can repeat.
export const short = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(value >= 10 ? 3 : 2))));

// «42 (40–45)»; without the brackets where all runs say the same.
export function told(values, before = '') {
  const { middle, low, high } = spread(values) ?? {};
  if (middle === undefined) return '–';
  const [from, to] = [short(low), short(high)];
  return `${before}${short(middle)}${from === to ? '' : ` <small>${from}–${to}</small>`}`;
}
