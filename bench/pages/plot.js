// Observable Plot: a plot is made anew from its data and takes the old one's place; that is how its users update.

import * as Plot from '@observablehq/plot';
import { dashboard } from './dashboard.js';

const frame = (name) => document.getElementById(name);
const size = (name) => ({ width: frame(name).clientWidth, height: frame(name).clientHeight });
const percent = { domain: [0, 100], label: '%' };
let shown = { kinds: [], years: [], claims: [] };

const drawShare = (kinds) => Plot.plot({
  ...size('share'),
  marginLeft: 90,
  x: { ...percent, grid: true },
  y: { label: null },
  marks: [
    Plot.barX(kinds, { x: (it) => 100 * it.share, y: 'kind', fill: '#b3122d', sort: { y: '-x' }, tip: true }),
    Plot.ruleX([0]),
  ],
});

const drawWmd = (claims) => Plot.plot({
  ...size('wmd'),
  marginLeft: 290,
  x: { ...percent, grid: true },
  y: { domain: claims.map(({ name }) => name), label: null },
  marks: [
    Plot.link(claims, { x1: 'low', x2: 'high', y: 'name', stroke: '#b3122d', strokeWidth: 6, strokeOpacity: 0.4 }),
    Plot.dot(claims.filter(({ value }) => value !== null), { x: 'value', y: 'name', r: 5, fill: '#b3122d', tip: true }),
  ],
});

// Plot has one y scale: the counts get a strip of their own under the sums.
const drawTrend = ({ years }) => [
  Plot.plot({
    width: frame('trend').clientWidth,
    height: frame('trend').clientHeight * 0.6,
    marginLeft: 70,
    x: { type: 'band', tickFormat: 'd', label: null },
    y: { grid: true, tickFormat: (usd) => `${usd / 1e6}m`, label: 'US$ stolen' },
    marks: [Plot.barY(years, { x: 'year', y: 'usd', fill: '#b3122d', tip: true }), Plot.ruleY([0])],
  }),
  Plot.plot({
    width: frame('trend').clientWidth,
    height: frame('trend').clientHeight * 0.4,
    marginLeft: 70,
    x: { type: 'band', tickFormat: 'd', label: null },
    y: { grid: true, label: 'Thefts' },
    marks: [Plot.barY(years, { x: 'year', y: 'thefts', fill: '#222', tip: true }), Plot.ruleY([0])],
  }),
];

dashboard({
  showClaims(claims) {
    shown = { ...shown, claims };
    frame('wmd').replaceChildren(drawWmd(claims));
  },

  show(summary) {
    shown = { ...shown, ...summary };
    frame('share').replaceChildren(drawShare(summary.kinds));
    frame('trend').replaceChildren(...drawTrend(summary));
  },

  numbers: () => ({
    years: shown.years.map(({ year, usd, thefts }) => [year, usd, thefts]),
    shares: shown.kinds.map(({ kind, share }) => [kind, share]),
    claims: shown.claims.length,
  }),
});
