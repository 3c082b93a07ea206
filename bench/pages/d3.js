// D3 by hand: scales, axes and joins into SVG, each element kept and moved; only the modules that are used are taken.

import { max } from 'd3-array';
import { axisBottom, axisLeft, axisRight } from 'd3-axis';
import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { select } from 'd3-selection';
import { line } from 'd3-shape';
import { dashboard } from './dashboard.js';

const RED = '#b3122d';
const percent = (value) => `${value} %`;

function panel(name, margin) {
  const frame = document.getElementById(name);
  const { clientWidth: width, clientHeight: height } = frame;
  const svg = select(frame).append('svg').attr('viewBox', [0, 0, width, height]).attr('width', width).attr('height', height);
  const layer = (at) => svg.append('g').attr('transform', at ?? null);
  return {
    x: [margin.left, width - margin.right],
    y: [margin.top, height - margin.bottom],
    marks: layer(),
    bottom: layer(`translate(0,${height - margin.bottom})`),
    left: layer(`translate(${margin.left},0)`),
    right: layer(`translate(${width - margin.right},0)`),
  };
}

const share = panel('share', { left: 90, top: 10, right: 20, bottom: 30 });
const wmd = panel('wmd', { left: 280, top: 10, right: 20, bottom: 30 });
const trend = panel('trend', { left: 70, top: 10, right: 50, bottom: 30 });
const counts = trend.marks.append('path').attr('fill', 'none').attr('stroke', '#222').attr('stroke-width', 2);

function showShare(kinds) {
  const x = scaleLinear([0, 100], share.x);
  const y = scaleBand(kinds.map(({ kind }) => kind), share.y).padding(0.2);
  share.marks.selectAll('rect').data(kinds, ({ kind }) => kind).join('rect')
    .attr('fill', RED)
    .attr('x', x(0))
    .attr('y', ({ kind }) => y(kind))
    .attr('width', (it) => x(100 * it.share) - x(0))
    .attr('height', y.bandwidth());
  share.bottom.call(axisBottom(x).tickFormat(percent));
  share.left.call(axisLeft(y));
}

function showClaims(claims) {
  const x = scaleLinear([0, 100], wmd.x);
  const y = scalePoint(claims.map(({ name }) => name), wmd.y).padding(0.5);
  wmd.marks.selectAll('line').data(claims).join('line')
    .attr('stroke', RED).attr('stroke-width', 6).attr('stroke-opacity', 0.4)
    .attr('x1', ({ low }) => x(low)).attr('x2', ({ high }) => x(high))
    .attr('y1', ({ name }) => y(name)).attr('y2', ({ name }) => y(name));
  wmd.marks.selectAll('circle').data(claims.filter(({ value }) => value !== null)).join('circle')
    .attr('fill', RED)
    .attr('r', 5)
    .attr('cx', ({ value }) => x(value))
    .attr('cy', ({ name }) => y(name));
  wmd.bottom.call(axisBottom(x).tickFormat(percent));
  wmd.left.call(axisLeft(y));
}

function showTrend(years) {
  const x = scaleBand(years.map(({ year }) => year), trend.x).padding(0.2);
  const usd = scaleLinear([0, max(years, (it) => it.usd) || 1], [trend.y[1], trend.y[0]]).nice();
  const thefts = scaleLinear([0, max(years, (it) => it.thefts) || 1], [trend.y[1], trend.y[0]]).nice();
  trend.marks.selectAll('rect').data(years, ({ year }) => year).join((enter) => enter.insert('rect', 'path'))
    .attr('fill', RED)
    .attr('x', ({ year }) => x(year))
    .attr('y', (it) => usd(it.usd))
    .attr('width', x.bandwidth())
    .attr('height', (it) => usd(0) - usd(it.usd));
  counts.datum(years).attr('d', line().x(({ year }) => x(year) + x.bandwidth() / 2).y((it) => thefts(it.thefts)));
  trend.bottom.call(axisBottom(x));
  trend.left.call(axisLeft(usd).tickFormat((value) => `${value / 1e6}m`));
  trend.right.call(axisRight(thefts));
}

dashboard({
  showClaims,

  show({ kinds, years }) {
    showShare(kinds);
    showTrend(years);
  },

  // What is bound to the elements.
  numbers: () => ({
    years: trend.marks.selectAll('rect').data().map(({ year, usd, thefts }) => [year, usd, thefts]),
    shares: share.marks.selectAll('rect').data().map(({ kind, share: part }) => [kind, part]),
    claims: wmd.marks.selectAll('line').size(),
  }),
});
