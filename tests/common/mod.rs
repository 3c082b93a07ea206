//! What more than one native test needs.
#![allow(dead_code, reason = "each test file uses its own part")]

use dprk_heists::charts::{Frame, Plot, lay_out};
use dprk_heists::dataset::{self, Dataset};
use dprk_heists::filter::{Filter, Options};
use dprk_heists::locale::Locale;
use dprk_heists::marks::{Font, Scene, Weight};
use dprk_heists::story::Story;
use dprk_heists::summary::summarize;

/// The project's own data.
pub(crate) fn real() -> Dataset {
    dataset::embedded().0
}

/// One plot with the width table below.
pub(crate) fn scene(plot: Plot, dataset: &Dataset, filter: &Filter, options: &Options, width: f64) -> Scene {
    let summary = summarize(dataset, filter, options);
    let locale = Locale::default();
    let frame = Frame { width, measure: &measure, locale: &locale };
    lay_out(plot, Story { dataset, filter, options, summary: &summary, locale: &locale }, &frame)
}

/// Widths of a common sans-serif, in thousandths of its size, a little on the wide side; strong ones 7 % wider.
pub(crate) fn measure(text: &str, font: Font) -> f64 {
    let thousandths: u32 = text.chars().map(width).sum();
    let stressed = if font.weight == Weight::Strong { 1.07 } else { 1.0 };
    f64::from(thousandths) / 1000.0 * f64::from(font.size) * stressed
}

fn width(letter: char) -> u32 {
    match letter {
        '\u{2068}' | '\u{2069}' => 0,
        'i' | 'j' | 'l' | '\'' | '’' | '|' => 240,
        'f' | 't' | 'I' | ' ' | '.' | ',' | ':' | ';' | '!' | '(' | ')' | '\u{a0}' => 300,
        'r' | '-' | '"' | '“' | '”' | '·' => 370,
        'm' | 'M' | 'W' | '%' | '…' => 890,
        'w' | 'O' | 'Q' | 'G' | 'D' | 'N' | 'H' | 'U' => 750,
        'A'..='Z' | '+' | '<' | '>' | '=' | '≤' | '≥' => 680,
        '0'..='9' => 580,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' => 520,
        letter if letter < '\u{2000}' || letter == '–' => 580,
        _ => 1000,
    }
}
