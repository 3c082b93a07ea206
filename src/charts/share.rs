//! North Korea's share of all crypto theft: a bar a year, of which the whole is 100 %.

use super::Frame;
use super::sheet::{Sheet, Style};
use crate::locale::{Locale, Text};
use crate::marks::{Ink, LABEL, Point, Rect, SMALL, SMALL_STRONG, Scene, Subject, Tone};
use crate::summary::Summary;
use crate::world::{Edition, Share, WorldYear};

pub(super) fn lay_out(summary: &Summary, frame: &Frame<'_>) -> Scene {
    let mut sheet = Sheet::new(frame);
    if summary.world.is_empty() {
        return sheet.into_scene(0.0);
    }
    let columns = Columns::new(&sheet, summary);
    head(&mut sheet, columns);
    let pitch = if summary.world.len() > 8 { 28.0 } else { 32.0 };
    for (place, year) in summary.world.iter().enumerate() {
        let row = Rect { x: 0.0, y: HEAD + pitch * place as f64, w: sheet.width(), h: pitch };
        draw_year(&mut sheet, columns, row, year);
        sheet.area(Subject::World(place), row);
    }
    sheet.into_scene(HEAD + pitch * summary.world.len() as f64)
}

/// Where the bars begin and how long 100 % is, in CSS pixels.
#[derive(Clone, Copy)]
struct Columns {
    start: f64,
    whole: f64,
    narrow: bool,
}

impl Columns {
    fn new(sheet: &Sheet<'_>, summary: &Summary) -> Columns {
        let width = sheet.width();
        let narrow = width < FOLDED;
        let mut sums = vec![sheet.frame.locale.text(Text::PartOfAllUnit)];
        for edition in summary.world.iter().filter_map(WorldYear::edition) {
            sums.push(sums_of(sheet.frame.locale, edition));
        }
        let widest = (sheet.widest(&sums, SMALL) + 8.0).min(width * 0.36);
        let (start, end) = if narrow { (28.0, 1.0) } else { (42.0, widest.max(SUMS)) };
        Columns { start, whole: (width - start - end).max(0.0), narrow }
    }

    fn at(self, share: Share) -> f64 {
        self.start + self.whole * share.ratio().min(1.0)
    }

    fn end(self) -> f64 {
        self.start + self.whole
    }
}

fn head(sheet: &mut Sheet<'_>, columns: Columns) {
    sheet.percents(columns.start, columns.whole, true);
    if !columns.narrow {
        let unit = sheet.frame.locale.text(Text::PartOfAllUnit);
        sheet.text(Point::at(sheet.width(), 8.0), &unit, Style::end(SMALL, Tone::Muted));
    }
}

fn draw_year(sheet: &mut Sheet<'_>, columns: Columns, row: Rect, year: &WorldYear) {
    let y = row.center().y;
    let tone = if year.chosen { Tone::Text } else { Tone::Muted };
    let name = sheet.frame.locale.year(year.year, columns.narrow);
    sheet.text(Point::at(0.0, y), &name, Style::start(LABEL, tone));
    match year.edition().and_then(|edition| edition.share.map(|share| (edition, share))) {
        Some((edition, share)) => {
            draw_bar(sheet, columns, y, year.chosen, edition, share);
            draw_revised(sheet, columns, y, year);
            draw_sums(sheet, columns, y, edition);
        }
        None => {
            let words = ["– ", &sheet.frame.locale.no_share(year)].concat();
            let room = sheet.width() - columns.start;
            sheet.fitted(Point::at(columns.start, y), &words, Style::start(SMALL, Tone::Muted), room);
        }
    }
}

fn draw_bar(sheet: &mut Sheet<'_>, columns: Columns, y: f64, chosen: bool, edition: &Edition, share: Share) {
    let track = Rect { x: columns.start, y: y - BAR / 2.0, w: columns.whole, h: BAR };
    let part = Rect { w: columns.at(share) - columns.start, ..track };
    let (ground, ink, tone) = match (chosen, edition.period.is_part()) {
        (false, _) => (Tone::Background, Ink::Outlined(Tone::Rest, Tone::Axis), Tone::Muted),
        (true, false) => (Tone::Rest, Ink::Solid(Tone::Accent), Tone::Accent),
        (true, true) => (Tone::Rest, Ink::PartYear, Tone::Accent),
    };
    sheet.rect(track, Ink::Outlined(ground, Tone::Axis));
    sheet.rect(part, ink);
    draw_range(sheet, columns, y, edition);
    let percent = sheet.frame.locale.percent(share);
    let needed = sheet.measure(&percent, SMALL_STRONG) + 2.0 * PADDING;
    let solid = ink == Ink::Solid(Tone::Accent);
    if solid && part.w >= needed {
        let style = Style::end(SMALL_STRONG, Tone::Background);
        sheet.text(Point::at(part.right() - PADDING, y), &percent, style);
    } else if part.right() + needed <= track.right() {
        sheet.text(Point::at(part.right() + PADDING, y), &percent, Style::start(SMALL_STRONG, tone));
    } else if part.w >= needed {
        let at = Point::at(part.right() - PADDING, y);
        sheet.text_over_lines(at, &percent, Style::end(SMALL_STRONG, tone));
    }
}

/// The lowest and the highest share that the figures allow, along the upper edge, where no percentage stands.
fn draw_range(sheet: &mut Sheet<'_>, columns: Columns, y: f64, edition: &Edition) {
    let Some((low, high)) = edition.range else { return };
    let (from, to, y) = (columns.at(low), columns.at(high), y - BAR / 2.0);
    sheet.line(Point::at(from, y), Point::at(to.max(from + 1.0), y), 2.0, Tone::Text);
    for x in [from, to] {
        sheet.line(Point::at(x, y - 3.0), Point::at(x, y + 3.0), 1.0, Tone::Text);
    }
}

/// The share in the other edition, on the lower edge.
fn draw_revised(sheet: &mut Sheet<'_>, columns: Columns, y: f64, year: &WorldYear) {
    if let Some(share) = year.revised().filter(|_| year.chosen) {
        let at = Point::at(columns.at(share), y + BAR / 2.0);
        sheet.circle(at, DOT + 1.2, Ink::Solid(Tone::Background));
        sheet.circle(at, DOT, Ink::Solid(Tone::Axis));
    }
}

/// The two sums, or in their place the period of a part-year, or that only the share was published.
fn sums_of(locale: &Locale, edition: &Edition) -> String {
    match (edition.dprk, edition.all) {
        _ if edition.period.is_part() => locale.months(edition.period),
        (Some(dprk), Some(all)) => locale.part_of_all(dprk, all),
        _ => locale.text(Text::AsPublished),
    }
}

fn draw_sums(sheet: &mut Sheet<'_>, columns: Columns, y: f64, edition: &Edition) {
    if columns.narrow {
        return;
    }
    let words = sums_of(sheet.frame.locale, edition);
    let room = sheet.width() - columns.end() - 4.0;
    sheet.figure(Point::at(sheet.width(), y), &words, Style::end(SMALL, Tone::Muted), room);
}

/// Under this width, in CSS pixels, the sums are in the tooltip only, and years are short.
const FOLDED: f64 = 320.0;
/// Width of the column of sums, at least.
const SUMS: f64 = 92.0;
/// Height of the row over the bars.
const HEAD: f64 = 24.0;
/// Height of a bar.
const BAR: f64 = 20.0;
/// Radius of the other edition's dot.
const DOT: f64 = 2.6;
/// Between a percentage and the end of its bar.
const PADDING: f64 = 7.0;
