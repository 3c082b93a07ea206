//! Published percentages, a row a claim, oldest first. They measure different things: points, never a line.

use super::Frame;
use super::sheet::{Sheet, Style};
use crate::dataset::Dataset;
use crate::estimate::{Claim, Milli};
use crate::marks::{Ink, LABEL, Point, Rect, SMALL, SMALL_STRONG, Scene, Subject, Tone};
use crate::summary::Summary;

pub(super) fn lay_out(dataset: &Dataset, summary: &Summary, claims: &[usize], frame: &Frame<'_>) -> Scene {
    let mut sheet = Sheet::new(frame);
    if claims.is_empty() {
        return sheet.into_scene(0.0);
    }
    let columns = Columns::new(&sheet, dataset, claims);
    let height = HEAD + columns.pitch * claims.len() as f64;
    head(&mut sheet, columns, height);
    for (row, &place) in claims.iter().enumerate() {
        let Some(claim) = dataset.claims.get(place) else { continue };
        let row = Rect { x: 0.0, y: HEAD + columns.pitch * row as f64, w: sheet.width(), h: columns.pitch };
        let chosen = summary.claim == Some(place);
        let tone = if chosen { Tone::Chosen } else { Tone::Text };
        match columns.beside {
            true => names_beside(&mut sheet, columns, row, claim, tone),
            false => names_above(&mut sheet, row, claim, tone),
        }
        draw_claim(&mut sheet, columns, row, claim, chosen);
        sheet.area(Subject::Claim(place), row);
    }
    sheet.into_scene(height)
}

/// Where 0 and 100 % stand and how high a row is, in CSS pixels.
#[derive(Clone, Copy)]
struct Columns {
    beside: bool,
    start: f64,
    whole: f64,
    pitch: f64,
}

impl Columns {
    fn new(sheet: &Sheet<'_>, dataset: &Dataset, claims: &[usize]) -> Columns {
        let beside = sheet.width() >= 640.0;
        let (mut names, mut values) = (0.0_f64, VALUE);
        for claim in claims.iter().filter_map(|&place| dataset.claims.get(place)) {
            let speaker = sheet.measure(&sheet.frame.locale.speaker(&claim.claimant), LABEL);
            names = names.max(speaker).max(sheet.measure(&date_and_programme(sheet, claim), SMALL));
            if let Some(value) = sheet.frame.locale.claimed(claim.figure) {
                values = values.max(sheet.measure(&value, SMALL_STRONG) + 8.0);
            }
        }
        let start = if beside { names.min(sheet.width() / 2.0) + 24.0 } else { EDGE };
        let whole = (sheet.width() - start - values).max(0.0);
        Columns { beside, start, whole, pitch: if beside { 46.0 } else { 40.0 } }
    }

    fn at(self, percent: Milli) -> f64 {
        self.start + self.whole * (percent.0 as f64 / 100_000.0).min(1.0)
    }

    fn line(self, row: Rect) -> f64 {
        if self.beside { row.center().y } else { row.y + 27.0 }
    }
}

fn head(sheet: &mut Sheet<'_>, columns: Columns, height: f64) {
    sheet.percents(columns.start, columns.whole, false);
    if columns.beside {
        for quarter in 0..=4 {
            let x = columns.start + columns.whole * f64::from(quarter) / 4.0;
            sheet.line(Point::at(x, HEAD - 4.0), Point::at(x, height), 1.0, Tone::Grid);
        }
    }
}

fn names_above(sheet: &mut Sheet<'_>, row: Rect, claim: &Claim, tone: Tone) {
    let locale = sheet.frame.locale;
    let y = row.y + 9.0;
    let date = locale.day_short(claim.published.to_month());
    let room = sheet.width() - sheet.measure(&date, SMALL) - 8.0;
    let speaker = sheet.fit(&locale.speaker(&claim.claimant), SMALL_STRONG, room);
    let after = sheet.measure(&speaker, SMALL_STRONG) + 8.0;
    sheet.text(Point::at(0.0, y), &speaker, Style::start(SMALL_STRONG, tone));
    if sheet.width() >= FOLDED {
        let (programme, style) = (locale.programme(&claim.programme), Style::start(SMALL, Tone::Muted));
        sheet.fitted(Point::at(after, y), &programme, style, room - after);
    }
    if room > 0.0 {
        sheet.text(Point::at(sheet.width(), y), &date, Style::end(SMALL, Tone::Muted));
    }
}

fn names_beside(sheet: &mut Sheet<'_>, columns: Columns, row: Rect, claim: &Claim, tone: Tone) {
    let y = row.center().y;
    let room = columns.start - 12.0;
    let (speaker, second) = (sheet.frame.locale.speaker(&claim.claimant), date_and_programme(sheet, claim));
    sheet.fitted(Point::at(0.0, y - 8.0), &speaker, Style::start(LABEL, tone), room);
    sheet.fitted(Point::at(0.0, y + 8.0), &second, Style::start(SMALL, Tone::Muted), room);
}

fn date_and_programme(sheet: &Sheet<'_>, claim: &Claim) -> String {
    let locale = sheet.frame.locale;
    let date = locale.day_short(claim.published.to_month());
    let programme = locale.programme(&claim.programme);
    if programme.is_empty() { date } else { [&date, " · ", &programme].concat() }
}

fn draw_claim(sheet: &mut Sheet<'_>, columns: Columns, row: Rect, claim: &Claim, chosen: bool) {
    let y = columns.line(row);
    let end = columns.start + columns.whole;
    sheet.line(Point::at(columns.start, y), Point::at(end, y), 1.0, Tone::Grid);
    if !columns.beside {
        for x in [columns.start, columns.start + columns.whole / 2.0, end] {
            sheet.line(Point::at(x, y - 3.0), Point::at(x, y + 3.0), 1.0, Tone::Grid);
        }
    }
    let Some(value) = sheet.frame.locale.claimed(claim.figure).filter(|_| claim.unit == "pct") else {
        return words_on_track(sheet, columns, y, claim);
    };
    let (dot, text) = if chosen { (Tone::Chosen, Tone::Chosen) } else { (Tone::Dot, Tone::Text) };
    draw_figure(sheet, columns, y, claim, dot, if chosen { 7.0 } else { 5.5 });
    let room = sheet.width() - end - 4.0;
    sheet.figure(Point::at(sheet.width(), y), &value, Style::end(SMALL_STRONG, text), room);
}

fn draw_figure(sheet: &mut Sheet<'_>, columns: Columns, y: f64, claim: &Claim, tone: Tone, radius: f64) {
    let figure = claim.figure;
    let x = |percent: Milli| columns.at(percent);
    match (figure.low, figure.value, figure.high) {
        (None, None, Some(high)) => {
            sheet.line(Point::at(columns.start, y), Point::at(x(high), y), 3.0, tone);
            sheet.line(Point::at(x(high), y - 6.0), Point::at(x(high), y + 6.0), 2.0, tone);
        }
        (low, value, high) => {
            if let Some((from, to)) = low.or(value).zip(high.or(value)).filter(|(from, to)| from < to) {
                sheet.line(Point::at(x(from), y), Point::at(x(to), y), 2.0, tone);
            }
            if let Some(point) = figure.point().or(low) {
                sheet.circle(Point::at(x(point), y), radius, Ink::Solid(tone));
            }
        }
    }
}

/// A claim without a number stands as its own words where they fit, never as a zero.
fn words_on_track(sheet: &mut Sheet<'_>, columns: Columns, y: f64, claim: &Claim) {
    let room = sheet.width() - columns.start - 4.0;
    let no_percentage = sheet.frame.locale.no_percentage();
    // Elsewhere than on an English page the words of a claim are in its tooltip only.
    let fits = sheet.frame.locale.is_english() && sheet.measure(&claim.statement, SMALL) <= room;
    let words = if fits && !claim.statement.is_empty() { &claim.statement } else { &no_percentage };
    let words = sheet.fit(words, SMALL, room);
    sheet.text_over_lines(Point::at(columns.start, y), &words, Style::start(SMALL, Tone::Muted));
}

/// Height of the row over the claims, in CSS pixels.
const HEAD: f64 = 22.0;
/// Room for half a dot at 0 %.
const EDGE: f64 = 6.0;
/// Room for a value at the end, at least.
const VALUE: f64 = 56.0;
/// Under this width the programmes are in the tooltip only.
const FOLDED: f64 = 320.0;
