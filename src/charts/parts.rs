//! The selection's own shares: sorted bars, the smallest groups together.

use super::Frame;
use super::sheet::{Sheet, Style};
use crate::dataset::{By, Dataset};
use crate::filter::{Filter, Options};
use crate::incident::{Evidence, Usd};
use crate::locale::Text;
use crate::marks::{Ink, LABEL, Point, Rect, SMALL_STRONG, Scene, Subject, Tone};
use crate::summary::{Sum, Summary};
use crate::words::Word;
use crate::world::Share;

pub(super) fn lay_out(
    dataset: &Dataset,
    summary: &Summary,
    filter: &Filter,
    options: &Options,
    frame: &Frame<'_>,
) -> Scene {
    let mut sheet = Sheet::new(frame);
    let keys = dataset.incidents.keys(options.by);
    let rows = rows(summary, filter, options.by, keys, frame);
    let columns = Columns::new(&sheet, &rows);
    for (place, row) in rows.iter().enumerate() {
        let line = Rect { x: 0.0, y: PITCH * place as f64, w: sheet.width(), h: PITCH };
        draw_row(&mut sheet, columns, line, row);
        sheet.area(Subject::Part(options.by, row.code), line);
    }
    sheet.into_scene(PITCH * rows.len() as f64)
}

/// How many groups have a bar of their own; the others share the last one.
pub fn own_bars(summary: &Summary) -> usize {
    if summary.parts.len() > MOST_ROWS { MOST_ROWS - 1 } else { summary.parts.len() }
}

/// One bar.
struct Row {
    code: Option<usize>,
    name: String,
    value: String,
    stolen: Usd,
    ink: Ink,
}

/// Where the bars begin and how long the longest may be, in CSS pixels.
#[derive(Clone, Copy)]
struct Columns {
    start: f64,
    longest: f64,
    most: Usd,
}

impl Columns {
    fn new(sheet: &Sheet<'_>, rows: &[Row]) -> Columns {
        let (mut names, mut values, mut most) = (0.0_f64, 0.0_f64, Usd(0));
        for row in rows {
            names = names.max(sheet.measure(&row.name, LABEL));
            values = values.max(sheet.measure(&row.value, SMALL_STRONG));
            most = most.max(row.stolen);
        }
        let start = names.min(sheet.width() * 0.4) + 12.0;
        Columns { start, longest: (sheet.width() - start - values - PADDING).max(0.0), most }
    }
}

fn rows(summary: &Summary, filter: &Filter, by: By, keys: &[String], frame: &Frame<'_>) -> Vec<Row> {
    let own = own_bars(summary);
    let (mut all, mut others) = (Usd(0), Sum::default());
    for (place, part) in summary.parts.iter().enumerate() {
        all += part.sum.stolen;
        if place >= own {
            others.incidents += part.sum.incidents;
            others.stolen += part.sum.stolen;
        }
    }
    let mut rows = Vec::new();
    for part in summary.parts.iter().take(own) {
        let key = keys.get(part.code).map_or("", String::as_str);
        let (name, value) = (frame.locale.group(by, key), value_label(part.sum, all, frame));
        rows.push(Row {
            code: Some(part.code),
            name,
            value,
            stolen: part.sum.stolen,
            ink: ink(filter, by, key, part.code),
        });
    }
    if own < summary.parts.len() {
        let (name, value) = (frame.locale.text(Text::AllOthers), value_label(others, all, frame));
        rows.push(Row { code: None, name, value, stolen: others.stolen, ink: GREY });
    }
    rows
}

/// A group that is not asked for stays, grey.
fn ink(filter: &Filter, by: By, key: &str, code: usize) -> Ink {
    let chosen = filter.keys(by).is_none_or(|asked| asked.iter().any(|it| it == key));
    match Evidence::ALL.get(code) {
        _ if !chosen => GREY,
        Some(&tier) if by == By::Evidence => Ink::Tier(tier),
        _ => Ink::Solid(Tone::Accent),
    }
}

/// Thefts without amounts still count.
fn value_label(sum: Sum, all: Usd, frame: &Frame<'_>) -> String {
    match Share::of(sum.stolen.0, all.0) {
        Some(share) => frame.locale.percent(share),
        None => frame.locale.thefts(sum.incidents),
    }
}

fn draw_row(sheet: &mut Sheet<'_>, columns: Columns, line: Rect, row: &Row) {
    let y = line.center().y;
    let tone = if row.ink == GREY && row.code.is_some() { Tone::Muted } else { Tone::Text };
    sheet.fitted(Point::at(0.0, y), &row.name, Style::start(LABEL, tone), columns.start - 12.0);
    let ratio = Share::of(row.stolen.0, columns.most.0).map_or(0.0, Share::ratio);
    let length = columns.longest * ratio;
    let length = if row.stolen.0 > 0 { length.max(1.0) } else { length };
    sheet.rect(Rect { x: columns.start, y: y - BAR / 2.0, w: length, h: BAR }, row.ink);
    let end = columns.start + length + PADDING;
    // The widest label fits exactly, and adding up costs the last bits of a float.
    let room = sheet.width() - end + 0.01;
    sheet.figure(Point::at(end, y), &row.value, Style::start(SMALL_STRONG, tone), room);
}

const GREY: Ink = Ink::Outlined(Tone::Rest, Tone::Axis);
const MOST_ROWS: usize = 6;
/// From row to row, in CSS pixels.
const PITCH: f64 = 24.0;
/// Height of a bar.
const BAR: f64 = 14.0;
/// Between a bar and its value.
const PADDING: f64 = 8.0;
