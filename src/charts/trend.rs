//! A bar a year of the selected thefts, stacked. The years that are not chosen stay, grey.

use super::Frame;
use super::axis::{Ticks, YearLabels};
use super::sheet::{Sheet, Style};
use super::stack::{Series, stack_series, sum_of};
use super::trend_labels::{draw_largest, draw_sums};
use crate::dataset::Dataset;
use crate::filter::{Options, TrendMeasure};
use crate::incident::Usd;
use crate::locale::DollarUnit;
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
    let mut most = 0;
    for bar in &bars {
        most = most.max(if is_empty { bar.unfiltered } else { bar.height });
    }
    let plot = Plot::new(&sheet, summary, options.measure, Ticks::up_to(most), most);
    draw_grid(&mut sheet, &plot);
    draw_years(&mut sheet, &plot, summary);
    for (place, bar) in bars.iter().enumerate() {
        match is_empty {
            true => draw_outline(&mut sheet, &plot, place, bar),
            false => draw_bar(&mut sheet, &plot, place, bar),
        }
    }
    draw_baseline(&mut sheet, &plot);
    if !is_empty {
        draw_sums(&mut sheet, &plot, &bars);
        draw_largest(&mut sheet, &plot, &bars, dataset, summary);
    }
    sheet.into_scene(plot.height)
}

/// One year, in the unit of the axis.
pub(super) struct Bar {
    pub(super) chosen: bool,
    pub(super) height: u64,
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
        let mut bar = Bar { chosen: year.chosen, height, parts, unfiltered };
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
    pub(super) band: f64,
    height: f64,
    baseline: f64,
    start: f64,
    bar: f64,
    ticks: Ticks,
    tick_labels: Vec<String>,
}

impl Plot {
    fn new(sheet: &Sheet<'_>, summary: &Summary, measure: TrendMeasure, ticks: Ticks, most: u64) -> Plot {
        let height = (sheet.width() * 0.62).clamp(200.0, 340.0).round();
        let foot = if summary.until.is_some() { 36.0 } else { 20.0 };
        let tick_labels = tick_labels(sheet, measure, ticks, most);
        let below_top = tick_labels.split_last().map_or(0.0, |(_, labels)| sheet.widest(labels, SMALL));
        let start = (below_top + 8.0).max(GUTTER).min(sheet.width());
        let band = (sheet.width() - start) / summary.trend.len() as f64;
        let bar = (band * 0.62).min(WIDEST);
        Plot { measure, band, height, baseline: height - foot, start, bar, ticks, tick_labels }
    }

    pub(super) fn center(&self, place: usize) -> f64 {
        self.start + self.band * (place as f64 + 0.5)
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

    /// The bar, or around it enough to be hit by a finger.
    fn target(&self, place: usize, value: u64) -> Rect {
        let bar = self.bar(place, value);
        let (w, h) = (bar.w.max(self.band.min(SMALLEST_TARGET)), bar.h.max(SMALLEST_TARGET));
        Rect { x: self.center(place) - w / 2.0, y: self.baseline - h, w, h }
    }
}

/// Only the highest line names currency and unit.
fn tick_labels(sheet: &Sheet<'_>, measure: TrendMeasure, ticks: Ticks, most: u64) -> Vec<String> {
    let locale = sheet.frame.locale;
    if most == 0 {
        return Vec::new();
    }
    let unit = DollarUnit::for_amounts_up_to(Usd(ticks.top()));
    let mut labels = Vec::new();
    for value in ticks.values() {
        labels.push(match measure {
            TrendMeasure::Usd | TrendMeasure::Total if value == ticks.top() => {
                locale.top_tick(Usd(value), Usd(ticks.step), unit)
            }
            TrendMeasure::Usd | TrendMeasure::Total if value > 0 => locale.tick(Usd(value), Usd(ticks.step), unit),
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

/// After the bars, which stand on it.
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
    let labels = YearLabels::fitting(plot.band, widest(false), widest(true));
    let y = plot.baseline + 12.0;
    // From the newest on: it is the one that must not be left out.
    let mut left = summary.trend.as_slice();
    while let [earlier @ .., year] = left {
        draw_under(sheet, plot.center(earlier.len()), y, &locale.year(year.year, labels.short));
        left = left.get(..left.len().saturating_sub(labels.every)).unwrap_or_default();
    }
    if let Some(day) = summary.until {
        let until = locale.until(day, plot.band >= DAY_FROM);
        draw_under(sheet, plot.center(summary.trend.len() - 1), y + 16.0, &until);
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
/// Side of what a finger can hit.
const SMALLEST_TARGET: f64 = 24.0;
/// Width of a band that has room for «to 24 Sep».
const DAY_FROM: f64 = 56.0;
