//! What others counted, over the bars of the trend: a dot a count, in the lane at the end of its bar, none on another.

use super::sheet::{Near, Sheet, Style};
use super::trend::Plot;
use crate::claimed::claimed;
use crate::counts::{height, range};
use crate::dataset::Dataset;
use crate::estimate::Estimate;
use crate::filter::TrendMeasure;
use crate::incident::Usd;
use crate::marks::{Align, Ink, Mark, Point, Rect, SMALL, Shape, Subject, Tone};
use crate::order::sorted_places;
use crate::summary::Summary;

/// One count on the sheet.
#[derive(Clone, Copy)]
pub(super) struct Dot {
    /// Its place in `Summary::counts`.
    pub(super) count: usize,
    pub(super) at: Point,
}

/// The highest figure that has a mark.
pub(super) fn highest(dataset: &Dataset, summary: &Summary) -> u64 {
    let mut most = 0;
    for count in &summary.counts {
        for it in [count.estimate(dataset), count.revised(dataset)].into_iter().flatten() {
            most = most.max(range(it.figure).map_or(height(it.figure), |(_, high)| high));
        }
    }
    most
}

/// The counts of one year; adds what was drawn to `dots`.
pub(super) fn draw_counts(
    sheet: &mut Sheet<'_>,
    plot: &Plot,
    dataset: &Dataset,
    summary: &Summary,
    place: usize,
    dots: &mut Vec<Dot>,
) {
    let Some(year) = summary.trend.get(place) else { return };
    let mut lane = Lane::new(plot, place, columns(dataset, summary, year.year));
    let tone = if year.chosen { Tone::Dot } else { Tone::Axis };
    for (number, count) in summary.counts.iter().enumerate() {
        let Some(it) = count.estimate(dataset).filter(|_| count.year == year.year) else { continue };
        let column = lane.columns.iter().position(|(name, scope)| *name == it.estimator && *scope == it.scope);
        let wanted = Point::at(lane.column(column.unwrap_or(0)), plot.y(height(it.figure)));
        let at = lane.free(wanted, lane.radius);
        if let Some(first) = count.revised(dataset).filter(|_| plot.has_columns && year.chosen) {
            draw_revised(sheet, &mut lane, at, plot.y(height(first.figure)));
        }
        if let Some((low, high)) = range(it.figure) {
            sheet.line(Point::at(at.x, plot.y(high)), Point::at(at.x, plot.y(low)), 2.0, tone);
        }
        draw_dot(sheet, Some(Subject::Count(number)), at, lane.radius, it.period.is_part(), tone);
        dots.push(Dot { count: number, at });
    }
    lane.keep_clear(sheet);
}

/// Whole year: a disc. Part of one: a ring.
pub(super) fn draw_dot(
    sheet: &mut Sheet<'_>,
    subject: Option<Subject>,
    at: Point,
    radius: f64,
    is_part: bool,
    tone: Tone,
) {
    sheet.circle(at, radius + HALO, Ink::Solid(Tone::Background));
    sheet.mark(Mark { shape: Shape::Circle(at, radius, Ink::Solid(tone)), subject });
    if is_part {
        sheet.circle(at, radius - RING, Ink::Solid(Tone::Background));
    }
}

/// The other edition, and from it dashes towards the one that is shown.
fn draw_revised(sheet: &mut Sheet<'_>, lane: &mut Lane<'_>, shown: Point, y: f64) {
    if (shown.y - y).abs() < 1.0 {
        return;
    }
    let at = lane.free(Point::at(shown.x, y), REVISED);
    let way = if shown.y < y { -1.0 } else { 1.0 };
    if at.x == shown.x && (shown.y - y).abs() >= DASHES_FROM {
        let (from, to) = (Point::at(at.x, y), Point::at(at.x, shown.y - way * (lane.radius + HALO)));
        sheet.dashes(from, to, Tone::Axis);
        sheet.take(Rect { x: at.x - 0.5, y: from.y.min(to.y), w: 1.0, h: (from.y - to.y).abs() });
    }
    draw_dot(sheet, None, at, REVISED, false, Tone::Axis);
}

/// How much room the columns of the fullest year take beside a bar, in CSS pixels.
pub(super) fn widest_lane(dataset: &Dataset, summary: &Summary) -> f64 {
    let mut most = 0;
    for year in &summary.trend {
        most = most.max(columns(dataset, summary, year.year).len());
    }
    2.0 * WIDE + COLUMN * most.saturating_sub(1) as f64
}

/// Who has a column of its own in a year, by name and scope, the highest count first.
fn columns<'a>(dataset: &'a Dataset, summary: &Summary, year: u16) -> Vec<(&'a str, &'a str)> {
    let mut columns: Vec<(&str, &str)> = Vec::new();
    for count in summary.counts.iter().filter(|count| count.year == year) {
        let Some(Estimate { estimator, scope, .. }) = count.estimate(dataset) else { continue };
        if !columns.contains(&(estimator, scope)) {
            columns.push((estimator, scope));
        }
    }
    columns
}

/// The room beside one bar, and what stands in it.
struct Lane<'a> {
    columns: Vec<(&'a str, &'a str)>,
    radius: f64,
    first: f64,
    pitch: f64,
    /// How far to either side a dot may go: it stays in its band.
    ends: (f64, f64),
    taken: Vec<(Point, f64)>,
}

impl<'a> Lane<'a> {
    fn new(plot: &Plot, place: usize, columns: Vec<(&'a str, &'a str)>) -> Lane<'a> {
        // In the narrowest bands, too, three dots of one height stand side by side.
        let radius = if plot.has_columns { WIDE } else { NARROW.min(plot.width / 7.6) };
        let (start, end) = plot.lane(place);
        let room = end - start - 2.0 * radius;
        let lane = Lane { columns, radius, first: 0.0, pitch: 0.0, ends: plot.band(place), taken: Vec::new() };
        if plot.has_columns {
            let steps = lane.columns.len().saturating_sub(1).max(1) as f64;
            Lane { first: start + radius, pitch: (room / steps).min(COLUMN), ..lane }
        } else {
            Lane { first: (start + end) / 2.0, ..lane }
        }
    }

    fn column(&self, place: usize) -> f64 {
        self.first + self.pitch * place as f64
    }

    /// The place on this height nearest to the wanted one that touches no dot, and takes it; of a crowded band the
    /// emptiest.
    fn free(&mut self, wanted: Point, radius: f64) -> Point {
        let least = self.ends.0 + radius;
        let most = (self.ends.1 - radius).max(least);
        let mut best = (f64::MIN, wanted);
        for step in 0..MOST_STEPS {
            // To the end, to the start, further to the end …
            let aside = f64::from(step.div_ceil(2)) * if step % 2 == 0 { -STEP } else { STEP };
            let at = Point::at((wanted.x + aside).max(least).min(most), wanted.y);
            let mut room = 0.0_f64;
            for &(other, other_radius) in &self.taken {
                let far = Point::at(other.x - at.x, other.y - at.y).far();
                room = room.min(far - other_radius - radius);
            }
            if room > best.0 {
                best = (room, at);
            }
        }
        self.taken.push((best.1, radius));
        best.1
    }

    /// No word is written over a dot.
    fn keep_clear(&self, sheet: &mut Sheet<'_>) {
        for &(at, radius) in &self.taken {
            sheet.take(Rect { x: at.x, y: at.y, w: 0.0, h: 0.0 }.grown(radius - 1.0));
        }
    }
}

/// Who counted, beside the dots: the highest first, and only where the name fits.
pub(super) fn draw_names(sheet: &mut Sheet<'_>, plot: &Plot, dataset: &Dataset, summary: &Summary, dots: &[Dot]) {
    if !plot.has_columns {
        return;
    }
    for place in sorted_places(dots.len(), &|a, b| dots[a].at.y.total_cmp(&dots[b].at.y)) {
        let dot = dots[place];
        let Some(count) = summary.counts.get(dot.count) else { continue };
        let is_chosen = summary.trend.iter().any(|year| year.year == count.year && year.chosen);
        let Some(it) = count.estimate(dataset).filter(|_| is_chosen) else { continue };
        let name = sheet.frame.locale.speaker(&it.estimator);
        if sheet.measure(&name, SMALL) > LONGEST_NAME {
            continue;
        }
        sheet.text_near(dot.at, &BESIDE, &name, Style::start(SMALL, Tone::Muted), &|bounds| {
            // Two pixels nearer to its own dot than to any other.
            let own = bounds.distance(dot.at) + 2.0;
            let is_own = dots.iter().all(|other| other.count == dot.count || bounds.distance(other.at) >= own);
            is_own && plot.is_clear(bounds.grown(2.0)) && bounds.bottom() <= plot.baseline
        });
    }
}

/// The UN's running total: a line from the first year that it covers to the last.
pub(super) fn draw_total(sheet: &mut Sheet<'_>, plot: &Plot, dataset: &Dataset, summary: &Summary) {
    let Some(number) = summary.un_total.filter(|_| plot.measure == TrendMeasure::Total) else { return };
    let Some(claim) = dataset.claims.get(number) else { return };
    let (Some(start), Some(end), Some(sum)) = (claim.period.start, claim.period.end, claim.figure.point()) else {
        return;
    };
    let place = |year: u16| summary.trend.iter().position(|it| it.year == year);
    let Some((first, last)) = place(start.year).zip(place(end.year)) else { return };
    let (from, to) = (plot.band(first).0, plot.band(last).1);
    let y = plot.y(sum.whole());
    sheet.line(Point::at(from, y), Point::at(to, y), 2.0 + 2.0 * HALO, Tone::Background);
    sheet.line(Point::at(from, y), Point::at(to, y), 2.0, Tone::Dot);
    let line = Rect { x: from, y, w: to - from, h: 0.0 };
    sheet.take(line);
    sheet.area(Subject::Claim(number), Rect { y: y - 6.0, h: 12.0, ..line });
    let locale = sheet.frame.locale;
    let said = if locale.is_english() { said_sum(&claim.statement) } else { claimed(locale, claim) };
    let said = said.unwrap_or_else(|| locale.usd(Usd(sum.whole())));
    let label = locale.labelled(&locale.speaker(&claim.claimant), &said);
    for (x, align) in [(from, Align::Start), (to, Align::End)] {
        let style = Style::start(SMALL, Tone::Text);
        let places = [(0, -12, align), (0, 12, align)];
        if sheet.text_near(Point::at(x, y), &places, &label, style, &|bounds| plot.is_clear(bounds.grown(2.0))) {
            return;
        }
    }
}

/// A sum as a statement has it, «about US$3bn»: its first words, up to the figure.
fn said_sum(statement: &str) -> Option<String> {
    let end = statement.find(|letter: char| letter.is_ascii_digit())?;
    let rest = &statement[end..];
    let end = end + rest.find(' ').unwrap_or(rest.len());
    let mut said = statement[..end].to_owned();
    if let (true, Some(capital)) = (said.contains(' '), said.get_mut(..1)) {
        capital.make_ascii_lowercase();
    }
    (said.chars().count() <= MOST_LETTERS).then_some(said)
}

/// From one estimator's column to the next, in CSS pixels.
const COLUMN: f64 = 9.0;
/// Radius of a dot where each estimator has a column, and where they share one.
const WIDE: f64 = 4.0;
const NARROW: f64 = 3.4;
/// Radius of the other edition's.
const REVISED: f64 = 2.6;
/// Background round a dot.
const HALO: f64 = 1.2;
/// Stroke of a ring.
const RING: f64 = 1.6;
/// Two editions nearer to each other have no dashes between them.
const DASHES_FROM: f64 = 16.0;
/// How far a dot steps aside at a time, and how often it may.
const STEP: f64 = 0.7;
const MOST_STEPS: u32 = 120;
/// Where a name may stand: after or before its dot, over or under it.
const BESIDE: [Near; 6] = [
    (9, 0, Align::Start),
    (-9, 0, Align::End),
    (-2, -13, Align::Start),
    (2, -13, Align::End),
    (-2, 13, Align::Start),
    (2, 13, Align::End),
];
/// No name beside a dot is wider.
const LONGEST_NAME: f64 = 130.0;
/// A statement that comes to its figure later is not quoted.
const MOST_LETTERS: usize = 24;
