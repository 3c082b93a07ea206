// Chart.js: the parts that are used are registered, so that the rest is shaken off; a chart lives as long as the page and is updated.

import {
  BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip,
} from 'chart.js';
import { dashboard } from './dashboard.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;

const canvas = (name) => document.querySelector(`#${name}`).appendChild(document.createElement('canvas'));
const percent = (value) => `${value} %`;

const share = new Chart(canvas('share'), {
  type: 'bar',
  data: { labels: [], datasets: [{ label: 'Share of the stolen sum', data: [], backgroundColor: '#b3122d' }] },
  options: {
    indexAxis: 'y',
    scales: { x: { min: 0, max: 100, ticks: { callback: percent } } },
    plugins: { legend: { display: false } },
  },
});

const wmd = new Chart(canvas('wmd'), {
  type: 'bar',
  data: {
    labels: [],
    datasets: [
      { type: 'line', label: 'Figure', data: [], showLine: false, pointRadius: 5, backgroundColor: '#b3122d' },
      { label: 'Range', data: [], backgroundColor: '#b3122d55', barThickness: 6 },
    ],
  },
  options: {
    indexAxis: 'y',
    scales: { x: { min: 0, max: 100, ticks: { callback: percent } } },
    plugins: { legend: { display: false } },
  },
});

const trend = new Chart(canvas('trend'), {
  type: 'bar',
  data: {
    labels: [],
    datasets: [
      { type: 'line', label: 'Thefts', data: [], yAxisID: 'thefts', borderColor: '#222', backgroundColor: '#222' },
      { label: 'US$ stolen', data: [], yAxisID: 'usd', backgroundColor: '#b3122d' },
    ],
  },
  options: {
    scales: {
      usd: { beginAtZero: true, ticks: { callback: (usd) => `${usd / 1e6}m` } },
      thefts: { beginAtZero: true, position: 'right', grid: { drawOnChartArea: false } },
    },
  },
});

dashboard({
  showClaims(claims) {
    wmd.data.labels = claims.map((claim) => claim.name);
    wmd.data.datasets[0].data = claims.map((claim) => claim.value);
    wmd.data.datasets[1].data = claims.map(({ low, high }) => [low, high]);
    wmd.update();
  },

  show({ kinds, years }) {
    share.data.labels = kinds.map(({ kind }) => kind);
    share.data.datasets[0].data = kinds.map((it) => 100 * it.share);
    share.update();
    trend.data.labels = years.map(({ year }) => year);
    trend.data.datasets[0].data = years.map(({ thefts }) => thefts);
    trend.data.datasets[1].data = years.map(({ usd }) => usd);
    trend.update();
  },

  numbers: () => {
    const [thefts, usd] = trend.data.datasets.map((set) => set.data);
    const shares = share.data.datasets[0].data;
    return {
      years: trend.data.labels.map((year, place) => [year, usd[place], thefts[place]]),
      shares: share.data.labels.map((kind, place) => [kind, shares[place] / 100]),
      claims: wmd.data.labels.length,
    };
  },
});
