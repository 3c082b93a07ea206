// Vega-Lite through vega-embed: the filters are parameters of the specification, and Vega's own dataflow selects and sums.

import embed from 'vega-embed';
import ownClaims from '../../data/claims.csv';
import ownIncidents from '../../data/incidents.csv';
import { controls } from './controls.js';
import { textAt } from './dashboard.js';
import { EVERYTHING, parseClaims, parseIncidents, span, wordsOf } from './rows.js';

const width = document.getElementById('share').clientWidth - 300;
const percent = { type: 'quantitative', scale: { domain: [0, 100] }, title: '%' };
const red = { color: '#b3122d' };

const specification = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  params: [
    { name: 'first', value: 0 },
    { name: 'last', value: 9999 },
    { name: 'targets', value: null },
    { name: 'minUsd', value: 0 },
    { name: 'pattern', value: '' },
  ],
  data: { name: 'incidents' },
  transform: [
    { filter: 'datum.year >= first && datum.year <= last' },
    { filter: 'targets === null || indexof(targets, datum.kind) >= 0' },
    { filter: 'datum.usd >= minUsd' },
    { filter: "pattern === '' || test(regexp(pattern, 'i'), datum.target + '\\n' + datum.method + '\\n' + datum.note)" },
  ],
  vconcat: [
    {
      width,
      height: 220,
      transform: [
        { aggregate: [{ op: 'sum', field: 'usd', as: 'usd' }], groupby: ['kind'] },
        { joinaggregate: [{ op: 'sum', field: 'usd', as: 'all' }] },
        { calculate: '100 * datum.usd / datum.all', as: 'share' },
      ],
      mark: { type: 'bar', tooltip: true, ...red },
      encoding: { x: { field: 'share', ...percent }, y: { field: 'kind', type: 'nominal', sort: '-x', title: null } },
    },
    {
      width,
      height: 200,
      data: { name: 'claims' },
      encoding: { y: { field: 'name', type: 'nominal', sort: null, title: null, axis: { labelLimit: 280 } } },
      layer: [
        { mark: { type: 'rule', strokeWidth: 6, opacity: 0.4, ...red }, encoding: { x: { field: 'low', ...percent }, x2: { field: 'high' } } },
        { mark: { type: 'point', filled: true, size: 80, tooltip: true, ...red }, encoding: { x: { field: 'value', ...percent } } },
      ],
    },
    {
      width,
      height: 240,
      transform: [{ aggregate: [{ op: 'sum', field: 'usd', as: 'usd' }, { op: 'count', as: 'thefts' }], groupby: ['year'] }],
      encoding: { x: { field: 'year', type: 'ordinal', title: null, axis: { labelAngle: 0 } } },
      layer: [
        { mark: { type: 'bar', tooltip: true, ...red }, encoding: { y: { field: 'usd', type: 'quantitative', title: 'US$ stolen' } } },
        { mark: { type: 'line', point: true, color: '#222' }, encoding: { y: { field: 'thefts', type: 'quantitative', title: 'Thefts' } } },
      ],
      resolve: { scale: { y: 'independent' } },
    },
  ],
};

let drawing = null;
let filter = EVERYTHING;
const panel = controls((part) => change(part));

async function change(part) {
  filter = { ...filter, ...part };
  const { years, targets, minUsd, text } = filter;
  const view = await drawing;
  await view
    .signal('first', years?.[0] ?? 0)
    .signal('last', years?.[1] ?? 9999)
    .signal('targets', targets)
    .signal('minUsd', minUsd)
    .signal('pattern', wordsOf(text).map((word) => `(?=[^]*${word.replace(/\W/g, '\\$&')})`).join(''))
    .runAsync();
  panel.show(filter, totals(view));
}

function totals(view) {
  const years = held(view, 'thefts');
  return { usd: years.reduce((sum, { usd }) => sum + usd, 0), thefts: years.reduce((sum, { thefts }) => sum + thefts, 0) };
}

// The compiler names the sums' tables as it likes: the one with a given field, of the few that are left after summing.
let tables = null;
function held(view, field) {
  tables ??= Object.keys(view.getState({ data: () => true, signals: () => false }).data);
  const rows = tables.filter((name) => !['incidents', 'claims'].includes(name)).map((name) => view.data(name));
  return rows.find(([row]) => row && field in row) ?? [];
}

// The first data come with the specification, later ones into the view.
async function take(incidents, claims) {
  const [rows, published] = [parseIncidents(incidents), parseClaims(claims)];
  panel.fill(span(rows), [...new Set(rows.map((row) => row.kind))].sort());
  if (drawing) (await drawing).data('incidents', rows).data('claims', published);
  else drawing = embedded({ incidents: rows, claims: published });
  await change(EVERYTHING);
}

const embedded = async (datasets) => (await embed('#share', { ...specification, datasets }, { actions: false, renderer: 'canvas' })).view;

window.dashboard = {
  ready: take(ownIncidents, ownClaims),
  filter: change,
  load: async (rows) => take(...await Promise.all([`/incidents-${rows}.csv`, '/claims.csv'].map(textAt))),
  numbers: () => drawing.then((view) => ({
    years: held(view, 'thefts').map(({ year, usd, thefts }) => [year, usd, thefts]),
    shares: held(view, 'share').map(({ kind, share }) => [kind, share / 100]),
    claims: view.data('claims').length,
  })),
};
