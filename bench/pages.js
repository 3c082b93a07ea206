// The pages that are measured, and what they are called in the table.

export const OURS = 'ours';
export const CHARTJS = 'chartjs';
export const FLOOR = 'floor';

export const PAGES = [
  { name: OURS, title: '**dprk-heists**, these three charts', attributes: 'view="all" charts="share,wmd,trend"' },
  { name: 'ours-whole', title: '**dprk-heists**, all that it shows', attributes: 'view="all"' },
  { name: CHARTJS, title: 'Chart.js', packages: ['chart.js'] },
  { name: 'echarts', title: 'ECharts, tree-shaken', packages: ['echarts'] },
  { name: 'uplot', title: 'uPlot', packages: ['uplot'] },
  { name: 'plot', title: 'Observable Plot', packages: ['@observablehq/plot'] },
  { name: 'd3', title: 'D3 by hand', packages: ['d3'] },
  { name: 'vegalite', title: 'Vega-Lite', packages: ['vega-lite', 'vega', 'vega-embed'] },
  { name: 'highcharts', title: 'Highcharts', packages: ['highcharts'] },
  { name: FLOOR, title: 'no library: typed arrays, canvas', packages: [] },
];

// All peers have the same page; ours has the widget and what drives it.
export const html = ({ name, attributes }, hasStyles) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width">
<style>body { margin: 0 auto; width: 960px; font: 14px sans-serif } fieldset { border: 0 } #share { height: 300px } #wmd { height: 260px } #trend { height: 300px }</style>
${attributes === undefined ? peer(name, hasStyles) : ours(attributes)}`;

const peer = (name, hasStyles) => `${hasStyles ? `<link rel="stylesheet" href="/${name}.css">` : ''}
<script defer src="/${name}.js"></script>
<h2></h2><form></form><div id="share"></div><div id="wmd"></div><div id="trend"></div>`;

const ours = (attributes) => `<script defer src="/dprk-heists.js"></script>
<script defer src="/ours.js"></script>
<dprk-heists loading="eager" lang="en" ${attributes}></dprk-heists>`;
