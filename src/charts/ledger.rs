//! How the rows add up to what was published: of the UN's list a bar a year, of the others a bar an aggregate, the
//! published figure on it.

use super::Frame;
use super::sheet::{Sheet, Style};
use crate::claimed::short_period;
use crate::filter::View;
use crate::incident::{Day, Usd};
use crate::ledger::{Column, Line, add_up};
use crate::locale::Text;
use crate::marks::{Ink, LABEL, LABEL_STRONG, Point, Rect, SMALL, SMALL_STRONG, Scene, Subject, Tone};
use crate::story::Story;
use crate::summary::Summary;

/// Places of the aggregates that a view is about: the UN's list, or all the others.
pub fn shown(view: View, summary: &Summary) -> Vec<usize> {
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for (place, line) in summary.ledger.iter().enumerate() {
        let is_own = (line.column == Column::Un) == (view == View::UnPanel);
        if is_own { &mut own } else { &mut others }.push(place);
    }
    if own.is_empty() { others } else { own }
}

pub(super) fn lay_out(story: Story<'_>, frame: &Frame<'_>) -> Scene {
    let mut sheet = Sheet::new(frame);
    let rows = rows(story, sheet.width() < NARROW);
    if rows.is_empty() {
        return sheet.into_scene(0.0);
    }
    let columns = Columns::new(&sheet, &rows);
    head(&mut sheet, columns);
    let (mut y, mut lines) = (HEAD, Vec::new());
    for row in &rows {
        if !row.group.is_empty() {
            sheet.fitted(Point::at(0.0, y + 13.0), &row.group, Style::start(LABEL_STRONG, Tone::Text), sheet.width());
            y += GROUP;
        }
        let line = Rect { x: 0.0, y, w: sheet.width(), h: PITCH };
        draw(&mut sheet, columns, line, row);
        lines.push((row.place, line));
        y += PITCH;
    }
    // The total is all bars together; what lies in it is painted after it, and so is found first.
    let all = Rect { x: 0.0, y: HEAD, w: sheet.width(), h: y - HEAD };
    if let Some(&total) = shown(story.filter.view, story.summary).first()
        && rows.iter().all(|row| row.place != Some(total))
    {
        sheet.area(Subject::Ledger(total), all);
    }
    for (place, line) in lines {
        if let Some(place) = place {
            sheet.area(Subject::Ledger(place), line);
        }
    }
    sheet.into_scene(y)
}

/// One bar.
struct Row {
    /// Over the bar, who published the aggregates that follow.
    group: String,
    name: String,
    rows: String,
    amount: String,
    usd: u64,
    published: Option<(u64, u64)>,
    /// Of a year that has no aggregate of its own none: the total before it is of all years.
    place: Option<usize>,
}

fn rows(story: Story<'_>, is_narrow: bool) -> Vec<Row> {
    let Story { filter, summary, .. } = story;
    let places = shown(filter.view, summary);
    let Some((&first, years)) = places.split_first() else { return Vec::new() };
    let total = &summary.ledger[first];
    match total.column {
        Column::Un => years_of(story, total, years),
        Column::Msmt | Column::Best => aggregates(story, &places, is_narrow),
    }
}

/// A bar for every year of the list; those that the report speaks of stand out.
fn years_of(story: Story<'_>, total: &Line, years: &[usize]) -> Vec<Row> {
    let Story { dataset, summary, locale, .. } = story;
    let mut rows = Vec::new();
    for year in total.period.0.year..=total.period.1.year {
        let whole = Day { year, month: 0, day: 0 };
        let place = years.iter().copied().find(|&place| summary.ledger[place].period == (whole, whole));
        let (count, sum) = add_up(&dataset.incidents, Column::Un, (whole, whole));
        rows.push(Row {
            group: String::new(),
            name: year.to_string(),
            rows: locale.count(count.into()),
            amount: locale.count(sum.0),
            usd: sum.0,
            published: None,
            place,
        });
    }
    rows
}

/// A bar for every aggregate, and on it what was published. Where bars would be short, the amount in full is left to the
/// table.
fn aggregates(story: Story<'_>, places: &[usize], is_narrow: bool) -> Vec<Row> {
    let Story { summary, locale, .. } = story;
    let (mut rows, mut group) = (Vec::new(), None);
    for &place in places {
        let line = &summary.ledger[place];
        // The estimator's and the speaker's name of one body may differ.
        let is_new = group.replace(line.column) != Some(line.column);
        rows.push(Row {
            group: if is_new { locale.speaker(&line.publisher) } else { String::new() },
            name: short_period(locale, line.period),
            rows: locale.count(line.rows.into()),
            amount: if is_narrow { locale.amount(Usd(line.usd.rows)) } else { locale.count(line.usd.rows) },
            usd: line.usd.rows,
            published: Some((line.usd.low, line.usd.high)),
            place: Some(place),
        });
    }
    rows
}

/// Where the columns stand and how long the longest bar is, in CSS pixels.
#[derive(Clone, Copy)]
struct Columns {
    /// End of the numbers of rows.
    rows: f64,
    start: f64,
    longest: f64,
    most: u64,
}

impl Columns {
    fn new(sheet: &Sheet<'_>, rows: &[Row]) -> Columns {
        let (mut names, mut counts, mut amounts) =
            (0.0_f64, sheet.measure(&sheet.frame.locale.text(Text::Rows), SMALL), 0.0_f64);
        let mut most = 1;
        for row in rows {
            names = names.max(sheet.measure(&row.name, LABEL));
            counts = counts.max(sheet.measure(&row.rows, LABEL));
            amounts = amounts.max(sheet.measure(&row.amount, SMALL_STRONG));
            most = most.max(row.usd).max(row.published.map_or(0, |(_, high)| high));
        }
        let rows = names.min(sheet.width() * 0.4) + 8.0 + counts;
        let start = rows + 12.0;
        Columns { rows, start, longest: (sheet.width() - start - amounts - 12.0).max(0.0), most }
    }

    fn x(self, usd: u64) -> f64 {
        self.start + self.longest * (usd as f64 / self.most as f64)
    }
}

fn head(sheet: &mut Sheet<'_>, columns: Columns) {
    if sheet.width() > columns.start {
        let (rows, dollars) = (sheet.frame.locale.text(Text::Rows), sheet.frame.locale.text(Text::UsdHead));
        sheet.text(Point::at(columns.rows, 8.0), &rows, Style::end(SMALL, Tone::Muted));
        sheet.figure(Point::at(sheet.width(), 8.0), &dollars, Style::end(SMALL, Tone::Muted), columns.longest);
    }
}

fn draw(sheet: &mut Sheet<'_>, columns: Columns, line: Rect, row: &Row) {
    let y = line.center().y;
    let counts = sheet.measure(&row.rows, LABEL);
    sheet.fitted(Point::at(0.0, y), &row.name, Style::start(LABEL, Tone::Text), columns.rows - counts - 8.0);
    sheet.figure(Point::at(columns.rows, y), &row.rows, Style::end(LABEL, Tone::Text), sheet.width());
    let is_stressed = row.published.is_none() && row.place.is_some();
    let (tone, font) = if is_stressed { (Tone::Accent, SMALL_STRONG) } else { (Tone::Axis, SMALL) };
    let least = if row.usd > 0 { 1.0 } else { 0.0 };
    let w = (columns.x(row.usd) - columns.start).max(least);
    sheet.rect(Rect { x: columns.start, y: y - BAR / 2.0, w, h: BAR }, Ink::Solid(tone));
    if let Some((low, high)) = row.published {
        let (from, to) = (Point::at(columns.x(low), y), Point::at(columns.x(high), y));
        if low < high {
            sheet.line(from, to, 2.0, Tone::Dot);
        }
        sheet.circle(to, DOT + HALO, Ink::Solid(Tone::Background));
        sheet.circle(to, DOT, Ink::Solid(Tone::Dot));
    }
    let room = sheet.width() - columns.start;
    sheet.figure(Point::at(sheet.width(), y), &row.amount, Style::end(font, Tone::Text), room);
}

/// Under this width there is no room for the longest periods beside full amounts, in CSS pixels.
const NARROW: f64 = 400.0;
/// Height of the row over the bars.
const HEAD: f64 = 22.0;
/// From row to row.
const PITCH: f64 = 26.0;
/// Height of a line that names who published what follows.
const GROUP: f64 = 28.0;
/// Height of a bar.
const BAR: f64 = 14.0;
/// Radius of what was published.
const DOT: f64 = 4.0;
/// Background left clear around it.
const HALO: f64 = 1.2;
