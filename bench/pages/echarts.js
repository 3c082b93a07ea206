// ECharts: charts, components and the canvas renderer taken one by one, as its handbook has it for small bundles.

import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { dashboard } from './dashboard.js';

echarts.use([BarChart, CustomChart, LineChart, ScatterChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

const chart = (name, option) => {
  const it = echarts.init(document.getElementById(name));
  it.setOption({ animation: false, tooltip: {}, ...option });
  return it;
};
const percent = { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value} %' } };
const named = { type: 'category', inverse: true, data: [] };

const share = chart('share', {
  grid: { left: 90, top: 10, right: 20, bottom: 30 },
  xAxis: percent,
  yAxis: named,
  series: [{ type: 'bar', name: 'Share of the stolen sum', color: '#b3122d', data: [] }],
});

const wmd = chart('wmd', {
  grid: { left: 260, top: 10, right: 20, bottom: 30 },
  xAxis: percent,
  yAxis: named,
  series: [
    { type: 'custom', name: 'Range', renderItem: range, encode: { x: [1, 2], y: 0 }, data: [] },
    { type: 'scatter', name: 'Figure', color: '#b3122d', symbolSize: 10, data: [] },
  ],
});

function range(_, api) {
  const [from, to] = [1, 2].map((end) => api.coord([api.value(end), api.value(0)]));
  return { type: 'line', shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }, style: { stroke: '#b3122d', opacity: 0.4, lineWidth: 6 } };
}

const trend = chart('trend', {
  grid: { left: 70, top: 30, right: 60, bottom: 30 },
  legend: { top: 0 },
  xAxis: { type: 'category', data: [] },
  yAxis: [
    { type: 'value', axisLabel: { formatter: (usd) => `${usd / 1e6}m` } },
    { type: 'value', splitLine: { show: false } },
  ],
  series: [
    { type: 'bar', name: 'US$ stolen', color: '#b3122d', data: [] },
    { type: 'line', name: 'Thefts', color: '#222', yAxisIndex: 1, data: [] },
  ],
});

dashboard({
  showClaims: (claims) => wmd.setOption({
    yAxis: { data: claims.map((claim) => claim.name) },
    series: [
      { data: claims.map(({ low, high }, place) => [place, low, high]) },
      { data: claims.map(({ value }, place) => [value, place]).filter(([value]) => value !== null) },
    ],
  }),

  show({ kinds, years }) {
    share.setOption({
      yAxis: { data: kinds.map(({ kind }) => kind) },
      series: [{ data: kinds.map((it) => 100 * it.share) }],
    });
    trend.setOption({
      xAxis: { data: years.map(({ year }) => year) },
      series: [{ data: years.map(({ usd }) => usd) }, { data: years.map(({ thefts }) => thefts) }],
    });
  },

  numbers: () => {
    const [shown, parts, claims] = [trend, share, wmd].map((it) => it.getOption());
    const [usd, thefts] = shown.series.map(({ data }) => data);
    return {
      years: shown.xAxis[0].data.map((year, place) => [year, usd[place], thefts[place]]),
      shares: parts.yAxis[0].data.map((kind, place) => [kind, parts.series[0].data[place] / 100]),
      claims: claims.yAxis[0].data.length,
    };
  },
});
