//! The selection's own shares: sorted bars, the smallest groups together.

use super::Frame;
use super::sheet::{Sheet, Style};
use crate::dataset::{By, Dataset};
use crate::filter::{Filter, Options};
use crate::incident::{Evidence, Usd};
use crate::marks::{Ink, LABEL, Point, Rect, SMALL_STRONG, Scene, Subject, Tone};
use crate::summary::{Part, Sum, Summary};
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
    let all: Usd = rows.iter().map(|row| row.sum.stolen).sum();
    let labels: Vec<String> = rows.iter().map(|row| value_label(row.sum, all, frame)).collect();
    let columns = Columns::new(&sheet, &rows, &labels);
    for (place, (row, label)) in rows.iter().zip(&labels).enumerate() {
        let line = Rect { x: 0.0, y: PITCH * place as f64, w: sheet.width(), h: PITCH };
        draw_row(&mut sheet, columns, line, row, label);
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
    sum: Sum,
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
    fn new(sheet: &Sheet<'_>, rows: &[Row], labels: &[String]) -> Columns {
        let widest = |widths: &mut dyn Iterator<Item = f64>| widths.fold(0.0, f64::max);
        let names = widest(&mut rows.iter().map(|row| sheet.measure(&row.name, LABEL)));
        let values = widest(&mut labels.iter().map(|label| sheet.measure(label, SMALL_STRONG)));
        let start = names.min(sheet.width() * 0.4) + 12.0;
        let most = rows.iter().map(|row| row.sum.stolen).max().unwrap_or_default();
        Columns { start, longest: (sheet.width() - start - values - PADDING).max(0.0), most }
    }
}

fn rows(summary: &Summary, filter: &Filter, by: By, keys: &[String], frame: &Frame<'_>) -> Vec<Row> {
    let (own, others) = summary.parts.split_at(own_bars(summary));
    let mut rows: Vec<Row> = own.iter().map(|part| row(part, filter, by, keys, frame)).collect();
    if !others.is_empty() {
        let sum = Sum {
            incidents: others.iter().map(|part| part.sum.incidents).sum(),
            stolen: others.iter().map(|part| part.sum.stolen).sum(),
        };
        rows.push(Row { code: None, name: frame.locale.all_others().to_owned(), sum, ink: GREY });
    }
    rows
}

fn row(part: &Part, filter: &Filter, by: By, keys: &[String], frame: &Frame<'_>) -> Row {
    let key = keys.get(part.code).map_or("", String::as_str);
    let chosen = filter.keys(by).is_none_or(|asked| asked.iter().any(|it| it == key));
    let ink = match Evidence::parse(key) {
        _ if !chosen => GREY,
        Some(tier) if by == By::Evidence => Ink::Tier(tier),
        _ => Ink::Solid(Tone::Accent),
    };
    Row { code: Some(part.code), name: frame.locale.group(by, key), sum: part.sum, ink }
}

/// Thefts without amounts still count.
fn value_label(sum: Sum, all: Usd, frame: &Frame<'_>) -> String {
    match Share::of(sum.stolen.0, all.0) {
        Some(share) => frame.locale.percent(share),
        None => frame.locale.thefts(sum.incidents),
    }
}

fn draw_row(sheet: &mut Sheet<'_>, columns: Columns, line: Rect, row: &Row, label: &str) {
    let y = line.center().y;
    let tone = if row.ink == GREY && row.code.is_some() { Tone::Muted } else { Tone::Text };
    let name = sheet.fit(&row.name, LABEL, columns.start - 12.0);
    sheet.text(Point::at(0.0, y), name, Style::start(LABEL, tone));
    let ratio = Share::of(row.sum.stolen.0, columns.most.0).map_or(0.0, Share::ratio);
    let length = columns.longest * ratio;
    let length = if row.sum.stolen.0 > 0 { length.max(1.0) } else { length };
    sheet.rect(Rect { x: columns.start, y: y - BAR / 2.0, w: length, h: BAR }, row.ink);
    let end = columns.start + length + PADDING;
    // The widest label fits exactly, and adding up costs the last bits of a float.
    let room = sheet.width() - end + 0.01;
    sheet.figure(Point::at(end, y), label, Style::start(SMALL_STRONG, tone), room);
}

const GREY: Ink = Ink::Outlined(Tone::Rest, Tone::Axis);
const MOST_ROWS: usize = 6;
/// From row to row, in CSS pixels.
const PITCH: f64 = 24.0;
/// Height of a bar.
const BAR: f64 = 14.0;
/// Between a bar and its value.
const PADDING: f64 = 8.0;
