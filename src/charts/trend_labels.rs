//! What is written on the bars of the trend, in a fixed order; a label that finds no place is left out.

use super::sheet::{Near, Sheet, Style};
use super::trend::{Bar, Plot};
use crate::dataset::Dataset;
use crate::filter::TrendMeasure;
use crate::incident::Usd;
use crate::letters::words;
use crate::locale::{Locale, NAME_BEGINS, NAME_ENDS, without_remark};
use crate::marks::{Align, Point, Rect, SMALL_STRONG, Tone};
use crate::order::{kept, sorted_places};
use crate::summary::Summary;

/// The sums over the bars, largest first.
pub(super) fn draw_sums(sheet: &mut Sheet<'_>, plot: &Plot) {
    let bars = &plot.bars;
    let crowded = plot.width < SUMS_FROM && plot.measure != TrendMeasure::Count;
    let places = sorted_places(bars.len(), &|a, b| bars[b].height.cmp(&bars[a].height));
    let places = kept(&places, &|place| bars[place].chosen && bars[place].height > 0);
    for place in places.into_iter().take(if crowded { 1 } else { usize::MAX }) {
        let height = bars[place].height;
        let locale = sheet.frame.locale;
        let label = match plot.measure {
            TrendMeasure::Count => locale.count(height),
            TrendMeasure::Usd | TrendMeasure::Total => locale.amount(Usd(height)),
        };
        let style = Style::middle(SMALL_STRONG, Tone::Text);
        let center = sheet.inside(plot.center(place), &label, SMALL_STRONG);
        let top = Point::at(center, plot.top(place, &bars[place]));
        sheet.text_near(top, &OVER, &label, style, &|bounds| plot.is_clear(bounds));
    }
}

/// The largest thefts, each on its year: a bracket from zero to the amount, the name before it.
pub(super) fn draw_largest(sheet: &mut Sheet<'_>, plot: &Plot, dataset: &Dataset, summary: &Summary) {
    if plot.measure != TrendMeasure::Usd {
        return;
    }
    for (place, row, amount) in largest(&plot.bars, summary) {
        let bar = plot.bar(place, amount.0);
        let name = isolated(sheet.frame.locale, &short_name(dataset.incidents.target(row)));
        let label = [&name, " ", &sheet.frame.locale.amount(amount)].concat();
        let style = Style::end(SMALL_STRONG, Tone::Text);
        // Beside its line, or higher up, with a leader that comes down to it.
        for number in 0..2 * HEIGHTS {
            let text = if number < HEIGHTS { &label } else { &name };
            let at = Point::at(bar.x - LEADER, bar.y - RISE * f64::from(number % HEIGHTS));
            let bounds = sheet.bounds(at, text, style);
            let leader = Rect { x: bar.x - LEADER + 3.0, y: at.y, w: LEADER - 3.0, h: bar.y - at.y };
            let has_room = plot.width >= SUMS_FROM || number >= HEIGHTS;
            if !has_room || !sheet.is_free(bounds) || !plot.is_clear(bounds.grown(1.0)) || !sheet.is_free(leader) {
                continue;
            }
            sheet.text_over_lines(at, text, style);
            draw_bracket(sheet, bar, at.y);
            // At its very top a bar needs no line across.
            if plot.bars.get(place).is_some_and(|whole| whole.height > amount.0) {
                let (from, to) = (Point::at(bar.x + 1.0, bar.y), Point::at(bar.right(), bar.y));
                sheet.dashes(from, to, Tone::Background);
            }
            break;
        }
    }
}

fn draw_bracket(sheet: &mut Sheet<'_>, bar: Rect, from: f64) {
    let (name, elbow) = (bar.x - LEADER + 3.0, bar.x - 4.0);
    sheet.line(Point::at(bar.x + 0.5, bar.y), Point::at(bar.x + 0.5, bar.bottom()), 1.0, Tone::Text);
    if from < bar.y {
        sheet.line(Point::at(name, from), Point::at(elbow, from), 1.0, Tone::Text);
        sheet.line(Point::at(elbow, from), Point::at(elbow, bar.y), 1.0, Tone::Text);
        sheet.line(Point::at(elbow, bar.y), Point::at(bar.x + 1.0, bar.y), 1.0, Tone::Text);
    } else {
        sheet.line(Point::at(name, bar.y), Point::at(bar.x + 1.0, bar.y), 1.0, Tone::Text);
    }
}

/// Year, theft and amount of the two largest, where one theft is at least half of its year.
fn largest(bars: &[Bar], summary: &Summary) -> Vec<(usize, usize, Usd)> {
    let amount = |place: usize| summary.trend[place].largest.map(|(_, amount)| amount);
    let places = sorted_places(summary.trend.len(), &|a, b| amount(b).cmp(&amount(a)));
    let places = kept(&places, &|place| summary.trend[place].chosen);
    let mut found = Vec::new();
    for place in places.into_iter().take(MOST_ANNOTATED) {
        let height = bars.get(place).map_or(0, |bar| bar.height);
        if let Some((row, amount)) = summary.trend[place].largest
            && amount.0 > 0
            && amount.0 >= height.div_ceil(2)
        {
            found.push((place, row, amount));
        }
    }
    found
}

/// What people call a victim: `Ronin` for «Ronin Network bridge (Axie Infinity)».
pub(super) fn short_name(target: &str) -> String {
    let mut name = words(without_remark(target));
    while let [_, .., last] = name[..]
        && KINDS.iter().any(|kind| last.eq_ignore_ascii_case(kind))
    {
        name.pop();
    }
    let mut short = String::new();
    for word in name {
        if short.is_empty() {
            short = shortened(word);
        } else if short.chars().count() + word.chars().count() < MOST_LETTERS {
            short = [&short, " ", word].concat();
        } else {
            break;
        }
    }
    short
}

/// A word that is cut says so.
fn shortened(word: &str) -> String {
    if word.chars().count() <= MOST_LETTERS {
        return word.to_owned();
    }
    let mut short: String = word.chars().take(MOST_LETTERS - 1).collect();
    short.push('…');
    short
}

/// A name on a page in another language, or written from right to left, kept from drawing the figure after it to its other
/// side.
pub(super) fn isolated(locale: &Locale, name: &str) -> String {
    let runs_left = name.chars().any(|letter| ('\u{590}'..='\u{8ff}').contains(&letter));
    if runs_left { [NAME_BEGINS, name, NAME_ENDS].concat() } else { locale.name(name) }
}

/// Where a sum may stand over its bar: out of the way of the dots beside it, if there are any.
const OVER: [Near; 5] = [
    (0, -10, Align::Middle),
    (-6, -10, Align::Middle),
    (0, -16, Align::Middle),
    (-10, -10, Align::Middle),
    (0, -22, Align::Middle),
];
/// Words that say what a victim is, after its name.
const KINDS: [&str; 4] = ["bridge", "exchange", "network", "protocol"];
const MOST_LETTERS: usize = 16;
const MOST_ANNOTATED: usize = 2;
/// Narrower bands, in CSS pixels, have room for one sum in dollars only.
const SUMS_FROM: f64 = 40.0;
/// How much higher a name is put at a time, in CSS pixels, and how many heights it may have.
const RISE: f64 = 7.0;
const HEIGHTS: u32 = 9;
/// From a name to its bar, in CSS pixels.
const LEADER: f64 = 10.0;
