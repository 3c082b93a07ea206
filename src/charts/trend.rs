//! A bar a year of the selected thefts, stacked. The years that are not chosen stay, grey.

use super::Frame;
use super::axis::{Ticks, YearLabels};
use super::estimates::{draw_counts, draw_names, draw_total, highest, widest_lane};
use super::sheet::{Sheet, Style};
use super::stack::{Series, stack_series, sum_of};
use super::trend_labels::{draw_largest, draw_sums};
use crate::dataset::Dataset;
use crate::filter::{Options, TrendMeasure};
use crate::incident::Usd;
use crate::marks::{Ink, Point, Rect, SMALL, Scene, Subject, Tone};
use crate::summary::{Sum, Summary};

pub(super) fn lay_out(dataset: &Dataset, summary: &Summary, options: &Options, frame: &Frame<'_>) -> Scene {
    let mut sheet = Sheet::new(frame);
    if summary.trend.is_empty() {
        return sheet.into_scene(0.0);
    }
    let series = stack_series(dataset, summary, options);
    let bars = bars(summary, &series, options.measure);
    let is_empty = summary.selected.incidents == 0;
    let most = most(dataset, summary, &bars, options.measure);
    let lane = widest_lane(dataset, summary);
    let plot = Plot::new(&sheet, summary, options.measure, most, lane, bars);
    draw_grid(&mut sheet, &plot);
    draw_years(&mut sheet, &plot, summary);
    draw_baseline(&mut sheet, &plot);
    let mut dots = Vec::new();
    for (place, bar) in plot.bars.iter().enumerate() {
        if is_empty {
            draw_outline(&mut sheet, &plot, place, bar);
            continue;
        }
        draw_bar(&mut sheet, &plot, place, bar);
        draw_range(&mut sheet, &plot, place, bar);
        draw_counts(&mut sheet, &plot, dataset, summary, place, &mut dots);
    }
    if !is_empty {
        draw_total(&mut sheet, &plot, dataset, summary);
        draw_sums(&mut sheet, &plot);
        draw_largest(&mut sheet, &plot, dataset, summary);
        draw_names(&mut sheet, &plot, dataset, summary, &dots);
    }
    sheet.into_scene(plot.height)
}

/// The highest value that has a mark, in the unit of the axis.
fn most(dataset: &Dataset, summary: &Summary, bars: &[Bar], measure: TrendMeasure) -> u64 {
    let is_empty = summary.selected.incidents == 0;
    let mut most = if is_empty { 0 } else { highest(dataset, summary) };
    for bar in bars {
        let top = bar.range.map_or(bar.height, |(_, high)| high.max(bar.height));
        most = most.max(if is_empty { bar.unfiltered } else { top });
    }
    match summary.un_total.and_then(|place| dataset.claims.get(place)?.figure.point()) {
        Some(total) if !is_empty && measure == TrendMeasure::Total => most.max(total.whole()),
        _ => most,
    }
}

/// One year, in the unit of the axis.
pub(super) struct Bar {
    pub(super) chosen: bool,
    pub(super) height: u64,
    /// Lowest and highest figures of the same thefts, where they differ and the axis has dollars a year.
    range: Option<(u64, u64)>,
    parts: Vec<(Series, u64)>,
    unfiltered: u64,
}

impl Bar {
    /// What came before, in running totals.
    fn add(&mut self, before: &Bar) {
        self.height = self.height.saturating_add(before.height);
        self.unfiltered = self.unfiltered.saturating_add(before.unfiltered);
        for ((_, value), (_, earlier)) in self.parts.iter_mut().zip(&before.parts) {
            *value = value.saturating_add(*earlier);
        }
    }
}

fn bars(summary: &Summary, series: &[Series], measure: TrendMeasure) -> Vec<Bar> {
    let value = |sum: Sum| match measure {
        TrendMeasure::Count => u64::from(sum.incidents),
        TrendMeasure::Usd | TrendMeasure::Total => sum.stolen.0,
    };
    let mut bars: Vec<Bar> = Vec::new();
    for year in &summary.trend {
        let mut parts = Vec::new();
        for &part in series {
            parts.push((part, value(sum_of(year, series, part))));
        }
        let (height, unfiltered) = (value(year.sum), value(year.unfiltered));
        let has_range = measure == TrendMeasure::Usd && year.chosen && year.low < year.high;
        let range = has_range.then_some((year.low.0, year.high.0));
        let mut bar = Bar { chosen: year.chosen, height, range, parts, unfiltered };
        if let Some(before) = bars.last().filter(|_| measure == TrendMeasure::Total) {
            bar.add(before);
        }
        bars.push(bar);
    }
    bars
}

/// Where everything stands, in CSS pixels.
pub(super) struct Plot {
    pub(super) measure: TrendMeasure,
    pub(super) width: f64,
    pub(super) baseline: f64,
    /// Whether each estimator has a column of its own.
    pub(super) has_columns: bool,
    pub(super) bars: Vec<Bar>,
    height: f64,
    start: f64,
    /// From the start of a band to its bar, and the width of the bar.
    lead: f64,
    bar: f64,
    ticks: Ticks,
    tick_labels: Vec<String>,
}

impl Plot {
    fn new(sheet: &Sheet<'_>, summary: &Summary, measure: TrendMeasure, most: u64, lane: f64, bars: Vec<Bar>) -> Plot {
        let height = (sheet.width() * 0.62).clamp(200.0, 340.0).round();
        let foot = if summary.until.is_some() { 36.0 } else { 20.0 };
        let ticks = Ticks::up_to(most);
        let tick_labels = tick_labels(sheet, measure, ticks, most);
        let below_top = tick_labels.split_last().map_or(0.0, |(_, labels)| sheet.widest(labels, SMALL));
        let start = (below_top + 8.0).max(GUTTER).min(sheet.width());
        let width = (sheet.width() - start) / summary.trend.len() as f64;
        let has_counts = !summary.counts.is_empty() && summary.selected.incidents > 0;
        let bar = if has_counts { (width * 0.44).min(WIDEST_BESIDE) } else { (width * 0.62).min(WIDEST) };
        // To the start, as far as the lane beside it needs.
        let lane = if has_counts { BESIDE + lane } else { 0.0 };
        let lead = ((width - bar - lane) / 2.0).max(width * 0.05);
        let has_columns = has_counts && width > COLUMNS_FROM;
        Plot {
            measure,
            width,
            baseline: height - foot,
            has_columns,
            bars,
            height,
            start,
            lead,
            bar,
            ticks,
            tick_labels,
        }
    }

    /// Both ends of a year's band.
    pub(super) fn band(&self, place: usize) -> (f64, f64) {
        let start = self.start + self.width * place as f64;
        (start, start + self.width)
    }

    /// The middle of a year's bar.
    pub(super) fn center(&self, place: usize) -> f64 {
        self.band(place).0 + self.lead + self.bar / 2.0
    }

    /// Both ends of the room beside a bar.
    pub(super) fn lane(&self, place: usize) -> (f64, f64) {
        (self.center(place) + self.bar / 2.0 + BESIDE, self.band(place).1)
    }

    /// Where a year is written: under its bar, and in narrow bands under bar and lane together.
    fn under(&self, place: usize) -> f64 {
        if self.has_columns { self.center(place) } else { self.band(place).0 + self.width / 2.0 }
    }

    pub(super) fn y(&self, value: u64) -> f64 {
        let top = self.ticks.top().max(1);
        self.baseline - (self.baseline - HEAD) * (value as f64 / top as f64).min(1.0)
    }

    /// From zero to `value`; something is never thinner than a pixel.
    pub(super) fn bar(&self, place: usize, value: u64) -> Rect {
        let least = if value > 0 { self.baseline - 1.0 } else { self.baseline };
        let y = self.y(value).min(least);
        Rect { x: self.center(place) - self.bar / 2.0, y, w: self.bar, h: self.baseline - y }
    }

    /// The upper end of a bar or of its range.
    pub(super) fn top(&self, place: usize, bar: &Bar) -> f64 {
        self.y(bar.range.map_or(bar.height, |(_, high)| high)).min(self.bar(place, bar.height).y)
    }

    /// Whether no bar is touched.
    pub(super) fn is_clear(&self, place: Rect) -> bool {
        self.bars.iter().enumerate().all(|(number, bar)| !self.bar(number, bar.height).overlaps(place))
    }

    /// The bar, or around it enough to be hit by a finger, but nothing of the band before, where a dot may be.
    fn target(&self, place: usize, value: u64) -> Rect {
        let bar = self.bar(place, value);
        let (w, h) = (bar.w.max(self.width.min(SMALLEST_TARGET)), bar.h.max(SMALLEST_TARGET));
        let x = (self.center(place) - w / 2.0).max(self.band(place).0);
        Rect { x, y: self.baseline - h, w, h }
    }
}

/// Only the highest line names currency and unit.
fn tick_labels(sheet: &Sheet<'_>, measure: TrendMeasure, ticks: Ticks, most: u64) -> Vec<String> {
    let locale = sheet.frame.locale;
    if most == 0 {
        return Vec::new();
    }
    let unit = locale.unit_up_to(Usd(ticks.top()));
    let mut labels = Vec::new();
    for value in ticks.values() {
        labels.push(match measure {
            TrendMeasure::Usd | TrendMeasure::Total if value == ticks.top() => {
                locale.top_tick(Usd(value), Usd(ticks.step), &unit)
            }
            TrendMeasure::Usd | TrendMeasure::Total if value > 0 => locale.tick(Usd(value), Usd(ticks.step), &unit),
            _ => locale.count(value),
        });
    }
    labels
}

fn draw_grid(sheet: &mut Sheet<'_>, plot: &Plot) {
    for (value, label) in plot.ticks.values().zip(&plot.tick_labels) {
        let y = plot.y(value);
        if value > 0 {
            sheet.line(Point::at(0.0, y), Point::at(sheet.width(), y), 1.0, Tone::Grid);
        }
        sheet.figure(Point::at(0.0, y - 9.0), label, Style::start(SMALL, Tone::Muted), sheet.width());
    }
}

/// Before the bars, which stand on it, and the dots, of which the lowest lie on it.
fn draw_baseline(sheet: &mut Sheet<'_>, plot: &Plot) {
    let y = plot.baseline;
    sheet.line(Point::at(0.0, y), Point::at(sheet.width(), y), 1.0, Tone::Axis);
}

fn draw_years(sheet: &mut Sheet<'_>, plot: &Plot, summary: &Summary) {
    let locale = sheet.frame.locale;
    let widest = |short: bool| {
        let mut widest = 0.0_f64;
        for year in &summary.trend {
            widest = widest.max(sheet.measure(&locale.year(year.year, short), SMALL));
        }
        widest
    };
    let labels = YearLabels::fitting(plot.width, widest(false), widest(true));
    let y = plot.baseline + 12.0;
    // From the newest on: it is the one that must not be left out.
    let mut left = summary.trend.as_slice();
    while let [earlier @ .., year] = left {
        draw_under(sheet, plot.under(earlier.len()), y, &locale.year(year.year, labels.short));
        left = left.get(..left.len().saturating_sub(labels.every)).unwrap_or_default();
    }
    if let Some(day) = summary.until {
        let until = locale.until(day, plot.width >= DAY_FROM);
        draw_under(sheet, plot.under(summary.trend.len() - 1), y + 16.0, &until);
    }
}

/// A label centred under its bar, moved in where it would leave the sheet.
fn draw_under(sheet: &mut Sheet<'_>, center: f64, y: f64, label: &str) {
    let style = Style::middle(SMALL, Tone::Muted);
    let at = Point::at(sheet.inside(center, label, SMALL), y);
    if sheet.is_free(sheet.bounds(at, label, style)) {
        sheet.text(at, label, style);
    }
}

/// A bar with its parts from the bottom. A part is a target of its own only where the whole bar is large enough.
fn draw_bar(sheet: &mut Sheet<'_>, plot: &Plot, place: usize, bar: &Bar) {
    let whole = plot.bar(place, bar.height);
    if bar.height > 0 && !bar.chosen {
        sheet.rect(whole, Ink::Outlined(Tone::Rest, Tone::Axis));
    }
    let is_small = whole.h < SMALLEST_TARGET;
    if bar.chosen {
        let mut below = 0_u64;
        for &(part, value) in &bar.parts {
            if value == 0 {
                continue;
            }
            let rect = part_of(plot, place, below, value);
            match is_small {
                true => sheet.rect(rect, part.ink),
                false => sheet.target(Subject::Year(place, part.code), rect, part.ink),
            }
            below = below.saturating_add(value);
        }
    }
    if is_small || !bar.chosen {
        sheet.area(Subject::Year(place, None), plot.target(place, bar.height));
    }
}

/// A part of a stack, one pixel of background above the one below it.
fn part_of(plot: &Plot, place: usize, below: u64, value: u64) -> Rect {
    let whole = plot.bar(place, below.saturating_add(value));
    let foot = if below > 0 { plot.bar(place, below).y } else { plot.baseline };
    let h = foot - whole.y;
    let gap = if below > 0 && h >= 2.0 { 1.0 } else { 0.0 };
    Rect { h: h - gap, ..whole }
}

/// The lowest and the highest figures of a bar's thefts.
fn draw_range(sheet: &mut Sheet<'_>, plot: &Plot, place: usize, bar: &Bar) {
    let Some((low, high)) = bar.range else { return };
    let (x, top, foot) = (plot.center(place), plot.y(high), plot.y(low));
    if foot - top < SHORTEST_RANGE {
        return;
    }
    let cap = (plot.bar / 2.0).min(3.0);
    sheet.line(Point::at(x, top), Point::at(x, foot), 1.5, Tone::Text);
    for y in [top, foot] {
        sheet.line(Point::at(x - cap, y), Point::at(x + cap, y), 1.5, Tone::Text);
    }
    sheet.take(Rect { x: x - cap, y: top, w: 2.0 * cap, h: foot - top });
}

/// What the view holds, where the filter lets nothing through.
fn draw_outline(sheet: &mut Sheet<'_>, plot: &Plot, place: usize, bar: &Bar) {
    if bar.unfiltered > 0 {
        sheet.rect(plot.bar(place, bar.unfiltered), Ink::Dashed(Tone::Axis));
    }
    sheet.area(Subject::Year(place, None), plot.target(place, bar.unfiltered));
}

/// Over the highest line, for its label.
const HEAD: f64 = 20.0;
/// Before the first band, for the labels of the lines.
const GUTTER: f64 = 34.0;
/// No bar is wider.
const WIDEST: f64 = 48.0;
/// No bar with other counts beside it is wider.
const WIDEST_BESIDE: f64 = 44.0;
/// Between a bar and the lane beside it.
const BESIDE: f64 = 3.0;
/// In wider bands each estimator has a column of its own.
const COLUMNS_FROM: f64 = 60.0;
/// A range that is shorter, in CSS pixels, is not drawn.
const SHORTEST_RANGE: f64 = 3.0;
/// Side of what a finger can hit.
const SMALLEST_TARGET: f64 = 24.0;
/// Width of a band that has room for «to 24 Sep».
const DAY_FROM: f64 = 56.0;
