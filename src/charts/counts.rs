//! One year by different counts: the own sum as a bar, then a row a count. Where there is room, three years.

use std::cmp::Reverse;

use super::Frame;
use super::estimates::draw_dot;
use super::sheet::{Sheet, Style};
use crate::counts::{height, range};
use crate::estimate::Estimate;
use crate::filter::{Rule, TrendMeasure, View};
use crate::incident::Usd;
use crate::locale::Text;
use crate::marks::{Ink, LABEL, LABEL_STRONG, Point, Rect, SMALL, SMALL_STRONG, Scene, Subject, Tone};
use crate::order::{kept, sorted_places};
use crate::story::Story;

pub(super) fn lay_out(story: Story<'_>, frame: &Frame<'_>) -> Scene {
    let mut sheet = Sheet::new(frame);
    let mut years = years_by_counts(story);
    years.truncate(if sheet.width() >= THREE_FROM { 3 } else { 1 });
    let blocks = years.len().max(1) as f64;
    let width = (sheet.width() - GUTTER * (blocks - 1.0)) / blocks;
    let (mut x, mut tallest) = (0.0, 0.0_f64);
    for place in (0..story.summary.trend.len()).filter(|place| years.contains(place)) {
        let block = Block::new(&sheet, story, place, x, width);
        tallest = tallest.max(block.draw(&mut sheet, story));
        x += width + GUTTER;
    }
    sheet.into_scene(tallest)
}

/// The chosen years that somebody else counted, as places in `Summary::trend`: those with most counts of the whole year
/// first, of equals the one with most counts, then the one where they lie furthest apart.
fn years_by_counts(story: Story<'_>) -> Vec<usize> {
    let Story { dataset, summary, .. } = story;
    let mut ranks = Vec::new();
    for year in &summary.trend {
        let (mut whole, mut all, mut least, mut most) = (0, 0, u64::MAX, 0);
        for count in summary.counts.iter().filter(|it| it.year == year.year && year.chosen) {
            let is_part = count.estimate(dataset).is_some_and(|it| it.period.is_part());
            (whole, all) = (whole + u32::from(!is_part), all + 1);
            (least, most) = (least.min(count.height(dataset)), most.max(count.height(dataset)));
        }
        ranks.push((whole, all, most.saturating_sub(least)));
    }
    let places = sorted_places(ranks.len(), &|a, b| Reverse(ranks[a]).cmp(&Reverse(ranks[b])));
    kept(&places, &|place| ranks[place].1 > 0 && summary.selected.incidents > 0)
}

/// One year: where its rows stand, in CSS pixels.
struct Block {
    place: usize,
    frame: Rect,
    /// Both ends of the axis.
    start: f64,
    end: f64,
    most: u64,
    own: u64,
}

impl Block {
    fn new(sheet: &Sheet<'_>, story: Story<'_>, place: usize, x: f64, w: f64) -> Block {
        let Story { dataset, options, summary, .. } = story;
        let year = &summary.trend[place];
        let own = if options.measure == TrendMeasure::Count { year.sum.incidents.into() } else { year.sum.stolen.0 };
        let mut names = sheet.measure(&own_name(story), LABEL_STRONG);
        let mut values = sheet.measure(&value(story, own), SMALL_STRONG);
        let mut most = own;
        for count in summary.counts.iter().filter(|it| it.year == year.year) {
            let Some(it) = count.estimate(dataset) else { continue };
            let name = sheet.measure(&sheet.frame.locale.speaker(&it.estimator), LABEL);
            let published = sheet.measure(&published(sheet, it), SMALL);
            names = names.max(name + months(sheet, it).1).max(published);
            values = values.max(sheet.measure(&counted(story, it), SMALL));
            for it in [Some(it), count.revised(dataset)].into_iter().flatten() {
                most = most.max(range(it.figure).map_or(height(it.figure), |(_, high)| high));
            }
        }
        let start = x + names.min(w * 0.38) + 12.0;
        let end = (x + w - values - 12.0).max(start);
        Block { place, frame: Rect { x, y: 0.0, w, h: 0.0 }, start, end, most: most.max(1), own }
    }

    fn x(&self, value: u64) -> f64 {
        self.start + (self.end - self.start) * (value as f64 / self.most as f64)
    }

    /// Draws the year; says how high it is.
    fn draw(&self, sheet: &mut Sheet<'_>, story: Story<'_>) -> f64 {
        let summary = story.summary;
        let year = summary.trend[self.place].year;
        let head = Style::start(LABEL_STRONG, Tone::Text);
        sheet.fitted(Point::at(self.frame.x, 9.0), &year.to_string(), head, self.frame.w);
        let mut row = Rect { y: HEAD, h: PITCH, ..self.frame };
        self.draw_own(sheet, story, row);
        let rows = summary.counts.iter().filter(|it| it.year == year).count();
        let (drop, height) = (self.x(self.own), row.bottom() + PITCH * rows as f64);
        sheet.dashes(Point::at(drop, row.center().y + BAR / 2.0), Point::at(drop, height), Tone::Accent);
        for (number, count) in summary.counts.iter().enumerate().filter(|(_, it)| it.year == year) {
            let Some(it) = count.estimate(story.dataset) else { continue };
            row.y += PITCH;
            self.draw_row(sheet, story, row, it);
            self.draw_marks(sheet, row.center().y, it, count.revised(story.dataset));
            sheet.area(Subject::Count(number), row);
        }
        height
    }

    fn draw_own(&self, sheet: &mut Sheet<'_>, story: Story<'_>, row: Rect) {
        let y = row.center().y;
        let room = self.start - self.frame.x - 12.0;
        sheet.fitted(Point::at(row.x, y), &own_name(story), Style::start(LABEL_STRONG, Tone::Accent), room);
        let length = (self.x(self.own) - self.start).max(if self.own > 0 { 1.0 } else { 0.0 });
        sheet.rect(Rect { x: self.start, y: y - BAR / 2.0, w: length, h: BAR }, Ink::Solid(Tone::Accent));
        let style = Style::end(SMALL_STRONG, Tone::Accent);
        sheet.figure(Point::at(row.right(), y), &value(story, self.own), style, row.right() - self.end);
        sheet.area(Subject::Year(self.place, None), row);
    }

    /// Who counted, which part of the year, when it was published, and the figure.
    fn draw_row(&self, sheet: &mut Sheet<'_>, story: Story<'_>, row: Rect, it: &Estimate) {
        let (y, room) = (row.center().y, self.start - self.frame.x - 12.0);
        sheet.line(Point::at(self.start, y), Point::at(self.end, y), 1.0, Tone::Grid);
        // A part of the year is not to be taken for the whole: the months stay, however long the name.
        let (months, needed) = months(sheet, it);
        let name = sheet.fit(&sheet.frame.locale.speaker(&it.estimator), LABEL, (room - needed).max(0.0));
        let upper = y - LINE / 2.0;
        sheet.text(Point::at(row.x, upper), &name, Style::start(LABEL, Tone::Text));
        let (after, muted) = (sheet.measure(&name, LABEL) + SPACE, Style::start(SMALL, Tone::Muted));
        // What was measured before comes back with other last bits.
        sheet.figure(Point::at(row.x + after, upper), &months, muted, room - after + 0.01);
        sheet.figure(Point::at(row.x, y + LINE / 2.0), &published(sheet, it), muted, room + 0.01);
        let style = Style::end(SMALL, Tone::Muted);
        sheet.figure(Point::at(row.right(), y), &counted(story, it), style, row.right() - self.end);
    }

    /// The figure, its range, and the other edition with dashes between.
    fn draw_marks(&self, sheet: &mut Sheet<'_>, y: f64, it: &Estimate, revised: Option<&Estimate>) {
        let at = Point::at(self.x(height(it.figure)), y);
        if let Some(other) = revised {
            let from = Point::at(self.x(height(other.figure)), y);
            let way = if from.x < at.x { -1.0 } else { 1.0 };
            if (from.x - at.x).abs() >= DASHES_FROM {
                sheet.dashes(from, Point::at(at.x + way * (DOT + 1.0), y), Tone::Axis);
            }
            draw_dot(sheet, None, from, REVISED, false, Tone::Axis);
        }
        if let Some((low, high)) = range(it.figure) {
            sheet.line(Point::at(self.x(low), y), Point::at(self.x(high), y), 2.0, Tone::Dot);
        }
        draw_dot(sheet, None, at, DOT, it.period.is_part(), Tone::Dot);
    }
}

/// The month of publication.
fn published(sheet: &Sheet<'_>, it: &Estimate) -> String {
    sheet.frame.locale.day_short(it.published.to_month())
}

/// The part of the year that a figure covers, and how much room it takes.
fn months(sheet: &Sheet<'_>, it: &Estimate) -> (String, f64) {
    if !it.period.is_part() {
        return (String::new(), 0.0);
    }
    let months = sheet.frame.locale.months(it.period);
    let needed = sheet.measure(&months, SMALL) + SPACE;
    (months, needed)
}

fn own_name(story: Story<'_>) -> String {
    let is_filtered = story.filter.rules().any(|rule| rule != Rule::Years);
    match story.filter.view {
        _ if is_filtered => story.locale.text(Text::ThisSelection),
        View::UnPanel => story.locale.view(View::UnPanel),
        _ => story.locale.text(Text::ThisList),
    }
}

fn value(story: Story<'_>, own: u64) -> String {
    match story.options.measure {
        TrendMeasure::Count => story.locale.count(own),
        _ => story.locale.amount(Usd(own)),
    }
}

fn counted(story: Story<'_>, estimate: &Estimate) -> String {
    story.locale.counted(estimate.figure, story.options.measure != TrendMeasure::Count)
}

/// From this width on, in CSS pixels, three years stand side by side.
const THREE_FROM: f64 = 900.0;
/// Between them.
const GUTTER: f64 = 40.0;
/// Height of the row with the year.
const HEAD: f64 = 22.0;
/// From row to row.
const PITCH: f64 = 34.0;
/// From a name to when it spoke.
const LINE: f64 = 14.0;
/// Between a name and the months after it.
const SPACE: f64 = 6.0;
/// Height of the bar.
const BAR: f64 = 12.0;
/// Radius of a dot, and of the other edition's.
const DOT: f64 = 4.0;
const REVISED: f64 = 2.6;
/// Two editions nearer to each other have no dashes between them.
const DASHES_FROM: f64 = 16.0;
