// No library: typed columns and a canvas drawn by hand, what is left when nothing is general. The peers' floor.

import ownClaims from '../../data/claims.csv';
import ownIncidents from '../../data/incidents.csv';
import { readColumns, sums } from './columns.js';
import { controls } from './controls.js';

const EVERYTHING = { years: null, targets: null, minUsd: 0, text: '' };
const RED = '#b3122d';
const encode = (text) => new TextEncoder().encode(text);

const [share, wmd, trend] = ['share', 'wmd', 'trend'].map((name) => {
  const frame = document.getElementById(name);
  const { clientWidth: width, clientHeight: height } = frame;
  const canvas = Object.assign(document.createElement('canvas'), { width: width * devicePixelRatio, height: height * devicePixelRatio });
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  frame.append(canvas);
  const context = canvas.getContext('2d');
  context.scale(devicePixelRatio, devicePixelRatio);
  context.font = '12px sans-serif';
  return { context, width, height };
});

function wipe({ context, width, height }) {
  context.clearRect(0, 0, width, height);
  context.fillStyle = '#222';
}

function label({ context }, text, x, y, align) {
  context.textAlign = align;
  context.fillText(text, x, y);
}

// Names down the left side, 0 to 100 % along the bottom; gives where a share and a row are.
function percentAxes(chart, names, left) {
  const { context, width, height } = chart;
  const x = (share) => left + share * (width - left - 30);
  const step = (height - 40) / names.length;
  wipe(chart);
  for (let percent = 0; percent <= 100; percent += 20) {
    label(chart, `${percent} %`, x(percent / 100), height - 10, 'center');
    context.fillStyle = '#ddd';
    context.fillRect(x(percent / 100), 0, 1, height - 30);
    context.fillStyle = '#222';
  }
  names.forEach((name, place) => label(chart, name, left - 8, step * (place + 0.5) + 14, 'right'));
  return { x, y: (place) => step * (place + 0.5) + 10, step };
}

function drawShare(kinds) {
  const { x, y, step } = percentAxes(share, kinds.map(({ kind }) => kind), 90);
  share.context.fillStyle = RED;
  kinds.forEach((it, place) => share.context.fillRect(x(0), y(place) - step * 0.4, x(it.share) - x(0), step * 0.8));
}

function drawClaims(claims) {
  const { context } = wmd;
  const { x, y } = percentAxes(wmd, claims.map(({ name }) => name), 290);
  claims.forEach(({ low, high, value }, place) => {
    context.fillStyle = '#b3122d55';
    context.fillRect(x(low / 100), y(place) - 3, x(high / 100) - x(low / 100), 6);
    if (value === null) return;
    context.fillStyle = RED;
    context.beginPath();
    context.arc(x(value / 100), y(place), 5, 0, 7);
    context.fill();
  });
}

function drawTrend({ usd, thefts }, first) {
  const { context, width, height } = trend;
  const [left, right, floor] = [70, width - 50, height - 30];
  const step = (right - left) / usd.length;
  const heightOf = (column) => {
    const most = Math.max(...column) || 1;
    return (value) => value / most * (floor - 10);
  };
  const [tall, many] = [heightOf(usd), heightOf(thefts)];
  wipe(trend);
  for (let tick = 0; tick <= 4; tick++) {
    const y = floor - tick / 4 * (floor - 10) + 4;
    label(trend, `${Math.round(Math.max(...usd) * tick / 4e6)}m`, left - 8, y, 'right');
    label(trend, `${Math.round(Math.max(...thefts) * tick / 4)}`, right + 8, y, 'left');
  }
  usd.forEach((_, place) => label(trend, `${first + place}`, left + step * (place + 0.5), height - 10, 'center'));
  context.fillStyle = RED;
  usd.forEach((value, place) => context.fillRect(left + step * (place + 0.1), floor - tall(value), step * 0.8, tall(value)));
  context.beginPath();
  thefts.forEach((value, place) => context.lineTo(left + step * (place + 0.5), floor - many(value)));
  context.stroke();
}

let columns = null;
let filter = EVERYTHING;
let shown = null;
const panel = controls((part) => change(part));

function change(part) {
  filter = { ...filter, ...part };
  const sum = sums(columns, filter);
  const usd = sum.usd.reduce((a, b) => a + b);
  const kinds = columns.kinds
    .map((kind, place) => ({ kind, share: usd ? sum.byKind[place] / usd : 0 }))
    .filter((it) => it.share > 0)
    .sort((a, b) => b.share - a.share);
  shown = { ...shown, kinds, sum };
  drawShare(kinds);
  drawTrend(sum, columns.span[0]);
  panel.show(filter, { usd, thefts: sum.thefts.reduce((a, b) => a + b) });
}

// Six claims of six fields need no columns.
function readClaims(csv) {
  const [header, ...lines] = csv.trim().split('\n').map((line) => line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g).map((cell) => cell.replace(/,$/, '')));
  const cell = (line, name) => line[header.indexOf(name)].trim();
  return lines
    .filter((line) => cell(line, 'topic') === 'wmd-funding-share' && cell(line, 'unit') === 'pct')
    .map((line) => {
      const [low, value, high] = ['low', 'value', 'high'].map((name) => cell(line, name));
      const published = cell(line, 'published');
      const name = `${cell(line, 'claimant').replaceAll('"', '')}, ${published}`;
      return { name, published, low: +(low || value || 0), high: +(high || value || 100), value: value ? +value : null };
    })
    .sort((a, b) => (a.published < b.published ? -1 : 1));
}

function take(incidents, claims) {
  columns = readColumns(incidents);
  shown = { claims: readClaims(claims) };
  panel.fill(columns.span, [...columns.kinds].sort());
  drawClaims(shown.claims);
  change(EVERYTHING);
}

async function load(rows) {
  const [incidents, claims] = await Promise.all([`/incidents-${rows}.csv`, '/claims.csv'].map(async (url) => (await fetch(url)).arrayBuffer()));
  take(new Uint8Array(incidents), new TextDecoder().decode(claims));
}

window.dashboard = {
  ready: Promise.resolve(take(encode(ownIncidents), ownClaims)),
  filter: change,
  load,
  numbers: () => ({
    years: Array.from(shown.sum.usd, (usd, place) => [columns.span[0] + place, usd, shown.sum.thefts[place]]),
    shares: shown.kinds.map(({ kind, share: part }) => [kind, part]),
    claims: shown.claims.length,
  }),
};
