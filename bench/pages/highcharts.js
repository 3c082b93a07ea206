// Highcharts: the core as ES modules with the one module that ranges need; charts are kept, `redraw` once a chart.
// Measured only. Its licence asks for a purchase, so nothing of it is committed or shipped.

import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/highcharts-more.js';
import { dashboard } from './dashboard.js';

Highcharts.setOptions({
  accessibility: { enabled: false },
  chart: { animation: false },
  credits: { enabled: false },
  plotOptions: { series: { animation: false } },
  title: { text: undefined },
});
const percent = { min: 0, max: 100, title: { text: undefined }, labels: { format: '{value} %' } };

const share = Highcharts.chart('share', {
  chart: { type: 'bar' },
  legend: { enabled: false },
  xAxis: { categories: [] },
  yAxis: percent,
  series: [{ name: 'Share of the stolen sum', color: '#b3122d', data: [] }],
});

const wmd = Highcharts.chart('wmd', {
  chart: { inverted: true },
  legend: { enabled: false },
  xAxis: { categories: [] },
  yAxis: percent,
  series: [
    { type: 'columnrange', name: 'Range', color: '#b3122d55', pointWidth: 6, data: [] },
    { type: 'scatter', name: 'Figure', color: '#b3122d', data: [] },
  ],
});

const trend = Highcharts.chart('trend', {
  xAxis: { categories: [] },
  yAxis: [
    { title: { text: undefined }, labels: { formatter: ({ value }) => `${value / 1e6}m` } },
    { title: { text: undefined }, opposite: true, gridLineWidth: 0 },
  ],
  series: [
    { type: 'column', name: 'US$ stolen', color: '#b3122d', data: [] },
    { type: 'line', name: 'Thefts', color: '#222', yAxis: 1, data: [] },
  ],
});

dashboard({
  showClaims(claims) {
    wmd.xAxis[0].setCategories(claims.map(({ name }) => name), false);
    wmd.series[0].setData(claims.map(({ low, high }, x) => ({ x, low, high })), false);
    wmd.series[1].setData(claims.map(({ value }, x) => [x, value]), false);
    wmd.redraw(false);
  },

  show({ kinds, years }) {
    share.xAxis[0].setCategories(kinds.map(({ kind }) => kind), false);
    share.series[0].setData(kinds.map((it) => 100 * it.share), false, false);
    share.redraw(false);
    trend.xAxis[0].setCategories(years.map(({ year }) => `${year}`), false);
    trend.series[0].setData(years.map(({ usd }) => usd), false, false);
    trend.series[1].setData(years.map(({ thefts }) => thefts), false, false);
    trend.redraw(false);
  },

  numbers: () => {
    const [usd, thefts] = trend.series.map(({ points }) => points);
    return {
      years: usd.map(({ y, category }, place) => [+category, y, thefts[place].y]),
      shares: share.series[0].points.map(({ y, category }) => [category, y / 100]),
      claims: wmd.series[0].points.length,
    };
  },
});
