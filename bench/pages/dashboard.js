// What all pages with rows as objects share: the data inside the bundle, the filters, and the surface that the bench drives.

import ownClaims from '../../data/claims.csv';
import ownIncidents from '../../data/incidents.csv';
import { controls } from './controls.js';
import { EVERYTHING, parseClaims, parseIncidents, select, span, summarize } from './rows.js';

// `charts` are of one library:
// - showClaims(claims), show(summary): draw, or redraw; may give a promise of the picture
// - numbers(): what the charts hold now
export function dashboard(charts) {
  let rows = [];
  let years = [0, 0];
  let filter = EVERYTHING;
  const panel = controls((part) => change(part));

  function change(part) {
    filter = { ...filter, ...part };
    const summary = summarize(select(rows, filter), years);
    panel.show(filter, summary);
    return charts.show(summary);
  }

  function take(incidents, claims) {
    rows = parseIncidents(incidents);
    years = span(rows);
    panel.fill(years, [...new Set(rows.map((row) => row.kind))].sort());
    return Promise.all([charts.showClaims(parseClaims(claims)), change(EVERYTHING)]);
  }

  window.dashboard = {
    ready: take(ownIncidents, ownClaims),
    filter: change,
    numbers: charts.numbers,
    load: async (rows) => take(...await Promise.all([`/incidents-${rows}.csv`, '/claims.csv'].map(textAt))),
  };
}

export const textAt = async (url) => (await fetch(url)).text();
