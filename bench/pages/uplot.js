// uPlot: it draws along one x axis of numbers, so kinds and claims are places 0, 1, 2 … with their names as tick labels.

import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { dashboard } from './dashboard.js';

const size = (name) => {
  const { clientWidth: width, clientHeight: height } = document.getElementById(name);
  return { width, height };
};
const plot = (name, options) => new uPlot({ ...size(name), ...options }, options.series.map(() => []), document.getElementById(name));

const percent = { range: [0, 100] };
const bars = uPlot.paths.bars({ size: [0.7, 60] });
const points = { show: true, size: 9, fill: '#b3122d' };
const fromZero = { range: (_, __, most) => [0, most || 1] };
const nowhere = () => null;

let kindNames = [];
let claimNames = [];

const names = (list, extra = {}) => ({ splits: () => list().map((_, place) => place), values: () => list(), ...extra });

const share = plot('share', {
  legend: { show: false },
  scales: { x: { time: false, range: () => [-0.5, kindNames.length - 0.5] }, y: percent },
  axes: [names(() => kindNames), { values: (_, ticks) => ticks.map((tick) => `${tick} %`) }],
  series: [{}, { label: 'Share of the stolen sum', fill: '#b3122d', paths: bars, points: { show: false } }],
});

const wmd = plot('wmd', {
  legend: { show: false },
  scales: { x: { time: false, range: () => [-0.5, claimNames.length - 0.5] }, y: percent },
  axes: [names(() => claimNames, { size: 60 }), { values: (_, ticks) => ticks.map((tick) => `${tick} %`) }],
  series: [
    {},
    { label: 'Low', paths: nowhere, points: { show: false } },
    { label: 'High', paths: nowhere, points: { show: false } },
    { label: 'Figure', paths: nowhere, stroke: '#b3122d', points },
  ],
  hooks: { draw: [drawRanges] },
});

function drawRanges(u) {
  const [places, low, high] = u.data;
  u.ctx.save();
  u.ctx.strokeStyle = '#b3122d55';
  u.ctx.lineWidth = 6;
  u.ctx.beginPath();
  for (let i = 0; i < places.length; i++) {
    const x = u.valToPos(places[i], 'x', true);
    u.ctx.moveTo(x, u.valToPos(low[i], 'y', true));
    u.ctx.lineTo(x, u.valToPos(high[i], 'y', true));
  }
  u.ctx.stroke();
  u.ctx.restore();
}

const trend = plot('trend', {
  scales: { x: { time: false, range: (_, first, last) => [first - 0.5, last + 0.5] }, y: fromZero, thefts: fromZero },
  axes: [
    { incrs: [1], values: (_, ticks) => ticks },
    { size: 70, values: (_, ticks) => ticks.map((usd) => `${usd / 1e6}m`) },
    { side: 1, scale: 'thefts', grid: { show: false } },
  ],
  series: [
    {},
    { label: 'US$ stolen', fill: '#b3122d', paths: bars, points: { show: false } },
    { label: 'Thefts', scale: 'thefts', stroke: '#222', width: 2 },
  ],
});

dashboard({
  showClaims(claims) {
    claimNames = claims.map((claim) => claim.name.replaceAll(', ', '\n'));
    wmd.setData([
      claims.map((_, place) => place),
      claims.map(({ low }) => low),
      claims.map(({ high }) => high),
      claims.map(({ value }) => value),
    ]);
  },

  show({ kinds, years }) {
    kindNames = kinds.map(({ kind }) => kind);
    share.setData([kinds.map((_, place) => place), kinds.map((it) => 100 * it.share)]);
    trend.setData([years.map(({ year }) => year), years.map(({ usd }) => usd), years.map(({ thefts }) => thefts)]);
  },

  numbers: () => {
    const [years, usd, thefts] = trend.data;
    return {
      years: years.map((year, place) => [year, usd[place], thefts[place]]),
      shares: kindNames.map((kind, place) => [kind, share.data[1][place] / 100]),
      claims: wmd.data[0].length,
    };
  },
});
