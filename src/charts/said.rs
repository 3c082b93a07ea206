//! What was said when: running totals, numbers of attacks, holdings, each a dated dot in a strip of its own. They mean
//! different periods and different thefts: never a line from dot to dot.

use super::Frame;
use super::axis::{Ticks, YearLabels};
use super::said_dots::{DOT, draw_dots, draw_kinds, draw_names, set_dots};
use super::sheet::{Sheet, Style};
use crate::dataset::Dataset;
use crate::estimate::{Claim, Topic};
use crate::incident::Day;
use crate::locale::{Locale, Text};
use crate::marks::{Point, SMALL, SMALL_STRONG, Scene, Subject, Tone};
use crate::order::kept;
use crate::story::Story;

/// A strip of the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strip {
    /// US dollars stolen in all.
    Totals,
    /// Attacks.
    Attacks,
    /// US dollars held.
    Holdings,
}

/// The strip on which a claim has its dot; none where it is no number of dollars or attacks.
pub fn strip(claim: &Claim) -> Option<Strip> {
    let strip = match (claim.topic, claim.unit.as_str()) {
        (Topic::CumulativeStolen, "usd") => Strip::Totals,
        (Topic::AttacksCount, "attacks") => Strip::Attacks,
        (Topic::Holdings, "usd") => Strip::Holdings,
        _ => return None,
    };
    highest(claim).map(|_| strip)
}

/// The number at which the dot stands.
pub fn highest(claim: &Claim) -> Option<u64> {
    let figure = claim.figure;
    figure.point().or(figure.high).or(figure.low).map(|number| number.whole())
}

pub(super) fn lay_out(story: Story<'_>, frame: &Frame<'_>) -> Scene {
    let Story { dataset, summary, .. } = story;
    let mut sheet = Sheet::new(frame);
    let places = kept(&summary.said, &|place| strip(&dataset.claims[place]).is_some());
    let (Some(&first), Some(&last)) = (places.first(), places.last()) else { return sheet.into_scene(0.0) };
    let years = (dataset.claims[first].published.year, dataset.claims[last].published.year);
    let mut y = draw_kinds(&mut sheet, dataset, &places);
    let (mut dots, mut strips, mut gutter) = (Vec::new(), Vec::new(), GUTTER);
    for (strip, height) in [(Strip::Totals, 170.0), (Strip::Attacks, 110.0), (Strip::Holdings, 130.0)] {
        let own = kept(&places, &|place| self::strip(&dataset.claims[place]) == Some(strip));
        if let Some(scale) = Scale::new(dataset, &own, strip, y + TITLE, height) {
            // The highest label has no dots beside it.
            let labels = scale.labels(frame.locale, strip);
            gutter = gutter.max(labels.split_last().map_or(0.0, |(_, below)| sheet.widest(below, SMALL)));
            y = scale.baseline + GAP;
            strips.push((strip, scale, own));
        }
    }
    let time = Time::new(&sheet, gutter, years);
    for (strip, scale, own) in &strips {
        draw_strip(&mut sheet, &time, scale, *strip);
        let set = set_dots(&time, scale, dataset, own);
        draw_dots(&mut sheet, scale, dataset, &set);
        draw_names(&mut sheet, &time, scale, dataset, &set);
        dots.extend(set);
    }
    draw_years(&mut sheet, &time, y - GAP + 12.0);
    // In order of publication, whatever the strip.
    for place in places {
        for dot in dots.iter().filter(|dot| dot.claim == place) {
            sheet.area(Subject::Claim(place), dot.bounds());
        }
    }
    sheet.into_scene(y - GAP + 22.0)
}

/// Time runs to the right, from the first day of the first year to the last of the last.
pub(super) struct Time {
    pub(super) start: f64,
    year: f64,
    first: u16,
    count: usize,
}

impl Time {
    fn new(sheet: &Sheet<'_>, gutter: f64, (first, last): (u16, u16)) -> Time {
        let count = usize::from(last.saturating_sub(first)) + 1;
        let start = gutter.min(sheet.width() / 4.0).max(GUTTER).min(sheet.width());
        let year = (sheet.width() - start - DOT - 1.0).max(0.0) / count as f64;
        Time { start, year, first, count }
    }

    /// Where the last year ends.
    pub(super) fn end(&self) -> f64 {
        self.start + self.year * self.count as f64
    }

    /// A date of which the day or the month is not known stands in the middle of what is.
    pub(super) fn x(&self, day: Day) -> f64 {
        let month = match (day.month, day.day) {
            (0, _) => 6.0,
            (month, 0) => f64::from(month) - 0.5,
            (month, day) => f64::from(month) - 1.0 + (f64::from(day) - 0.5) / 31.0,
        };
        self.start + self.year * (f64::from(day.year.saturating_sub(self.first)) + month / 12.0)
    }
}

/// The values of a strip. Holdings differ ten thousandfold: each of their lines is ten times the one below.
pub(super) struct Scale {
    pub(super) top: f64,
    pub(super) baseline: f64,
    lines: Vec<u64>,
    is_tenfold: bool,
}

impl Scale {
    fn new(dataset: &Dataset, places: &[usize], strip: Strip, top: f64, height: f64) -> Option<Scale> {
        let (mut least, mut most) = (u64::MAX, 0);
        for &place in places {
            let figure = dataset.claims[place].figure;
            let value = highest(&dataset.claims[place])?;
            most = most.max(value).max(figure.high.map_or(0, |high| high.whole()));
            least = least.min(value).min(figure.low.map_or(value, |low| low.whole()));
        }
        let is_tenfold = strip == Strip::Holdings && least > 0 && most / least.max(1) >= 100;
        let mut lines = Vec::new();
        if is_tenfold {
            let mut line = 1_u64;
            while line <= least / 10 {
                line *= 10;
            }
            while line < most && line < u64::MAX / 10 {
                lines.push(line);
                line *= 10;
            }
            lines.push(line);
        } else {
            for line in Ticks::up_to(most).values() {
                lines.push(line);
            }
        }
        (!places.is_empty()).then_some(Scale { top, baseline: top + height, lines, is_tenfold })
    }

    /// What stands at each line; the highest names the currency for all.
    fn labels(&self, locale: &Locale, strip: Strip) -> Vec<String> {
        let mut labels = Vec::new();
        for (place, &value) in self.lines.iter().enumerate() {
            labels.push(match strip {
                Strip::Attacks => locale.count(value),
                _ if place + 1 == self.lines.len() => locale.dollars(&locale.exactly(value)),
                _ => locale.exactly(value),
            });
        }
        labels
    }

    pub(super) fn y(&self, value: u64) -> f64 {
        let (first, last) = (self.lines.first().copied().unwrap_or(0), self.lines.last().copied().unwrap_or(1));
        let part = match self.is_tenfold {
            false => value as f64 / last.max(1) as f64,
            true => tenfolds(value as f64 / first as f64) / (self.lines.len() - 1).max(1) as f64,
        };
        self.baseline - (self.baseline - self.top) * part.clamp(0.0, 1.0)
    }
}

/// The decimal logarithm of a ratio of at least one, to a thousandth: std's own would bring a table along.
fn tenfolds(mut ratio: f64) -> f64 {
    let mut whole = 0.0;
    while ratio >= 10.0 {
        ratio /= 10.0;
        whole += 1.0;
    }
    let middle = 10.0_f64.sqrt();
    let t = (ratio - middle) / (ratio + middle);
    let square = t * t;
    whole + 0.5 + t * 0.868_589 * (1.0 + square * (1.0 / 3.0 + square * (0.2 + square / 7.0)))
}

/// The name of a strip and its lines.
fn draw_strip(sheet: &mut Sheet<'_>, time: &Time, scale: &Scale, strip: Strip) {
    let locale = sheet.frame.locale;
    let name = locale.text(match strip {
        Strip::Totals => Text::StripTotals,
        Strip::Attacks => Text::StripAttacks,
        Strip::Holdings if scale.is_tenfold => Text::StripHoldingsTenfold,
        Strip::Holdings => Text::StripHoldings,
    });
    sheet.fitted(Point::at(0.0, scale.top - 26.0), &name, Style::start(SMALL_STRONG, Tone::Text), sheet.width());
    for (place, (&value, label)) in scale.lines.iter().zip(scale.labels(locale, strip)).enumerate() {
        let y = scale.y(value);
        let tone = if place == 0 { Tone::Axis } else { Tone::Grid };
        sheet.line(Point::at(0.0, y), Point::at(sheet.width(), y), 1.0, tone);
        sheet.figure(Point::at(0.0, y - 8.0), &label, Style::start(SMALL, Tone::Muted), sheet.width());
    }
    for year in 0..time.count {
        let x = time.start + time.year * year as f64;
        sheet.line(Point::at(x, scale.top), Point::at(x, scale.baseline), 1.0, Tone::Grid);
    }
}

fn draw_years(sheet: &mut Sheet<'_>, time: &Time, y: f64) {
    let locale = sheet.frame.locale;
    let label = |place: usize, short: bool| locale.year(time.first.saturating_add(place as u16), short);
    let (full, short) = (sheet.measure(&label(0, false), SMALL), sheet.measure(&label(0, true), SMALL));
    let labels = YearLabels::fitting(time.year, full, short);
    for place in (0..time.count).step_by(labels.every) {
        let center = time.start + time.year * (place as f64 + 0.5);
        let (label, style) = (label(place, labels.short), Style::middle(SMALL, Tone::Muted));
        let at = Point::at(sheet.inside(center, &label, SMALL), y);
        if sheet.is_free(sheet.bounds(at, &label, style)) {
            sheet.text(at, &label, style);
        }
    }
}

/// Before the first year, for the labels of the lines, in CSS pixels.
const GUTTER: f64 = 50.0;
/// Over the highest line of a strip, for its name.
const TITLE: f64 = 40.0;
/// Between two strips.
const GAP: f64 = 14.0;
