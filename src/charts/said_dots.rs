//! The dots of what was said: who speaks by shade and ring, how by strokes, and the names that find a place.

use super::said::{Scale, Time, highest};
use super::sheet::{Near, Sheet, Style};
use crate::claimed::{brief_speaker, claimed_bare};
use crate::dataset::Dataset;
use crate::estimate::{ClaimantKind, Milli};
use crate::locale::Text;
use crate::marks::{Align, Ink, Point, Rect, SMALL, Tone};
use crate::order::sorted_places;
use crate::words::Word;

/// A claim's place on the chart.
pub(super) struct Dot {
    pub(super) claim: usize,
    at: Point,
}

impl Dot {
    /// What is pointed at; the nearest wins.
    pub(super) fn bounds(&self) -> Rect {
        Rect { x: self.at.x, y: self.at.y, w: 0.0, h: 0.0 }.grown(DOT + 1.0)
    }
}

/// Which dots are whose, only for those who speak; gives the height it took.
pub(super) fn draw_kinds(sheet: &mut Sheet<'_>, dataset: &Dataset, places: &[usize]) -> f64 {
    let (mut x, mut y) = (DOT + 1.0, 8.0);
    for &kind in ClaimantKind::ALL {
        if !places.iter().any(|&place| dataset.claims[place].claimant_kind == kind) {
            continue;
        }
        let name = sheet.frame.locale.say_nth(Text::DotsUn, kind.index());
        let width = sheet.measure(&name, SMALL) + 2.0 * DOT + 20.0;
        if x > 2.0 * DOT && x + width > sheet.width() {
            (x, y) = (DOT + 1.0, y + 18.0);
        }
        draw_dot(sheet, Point::at(x, y), kind);
        let room = sheet.width() - x - 10.0;
        sheet.fitted(Point::at(x + 10.0, y), &name, Style::start(SMALL, Tone::Muted), room);
        x += width;
    }
    y + 10.0
}

/// Each at its day and its number; where that would cover another, moved aside in time just far enough.
pub(super) fn set_dots(time: &Time, scale: &Scale, dataset: &Dataset, places: &[usize]) -> Vec<Dot> {
    let mut set: Vec<Dot> = Vec::new();
    for &claim in places {
        let it = &dataset.claims[claim];
        let y = scale.y(highest(it).unwrap_or_default());
        let day = time.x(it.published);
        let mut at = Point::at(day, y);
        for step in 1..=MOST_STEPS {
            let is_clear = |dot: &Dot| Point::at(dot.at.x - at.x, dot.at.y - at.y).far() >= 2.0 * DOT + 1.0;
            if at.x <= time.end() && set.iter().all(is_clear) {
                break;
            }
            let side = if step % 2 == 1 { STEP } else { -STEP };
            at.x = day + side * f64::from(step.div_ceil(2));
        }
        at.x = at.x.min(time.end());
        set.push(Dot { claim, at });
    }
    set
}

/// Ranges and bounds first, so that no dot is under a stroke.
pub(super) fn draw_dots(sheet: &mut Sheet<'_>, scale: &Scale, dataset: &Dataset, dots: &[Dot]) {
    for dot in dots {
        let claim = &dataset.claims[dot.claim];
        let y = |number: Milli| scale.y(number.whole());
        let Point { x, .. } = dot.at;
        match (claim.figure.low, claim.figure.value, claim.figure.high) {
            (None, None, Some(_)) => {
                let top = dot.at.y - DOT - 2.0;
                sheet.line(Point::at(x - DOT - 1.0, top), Point::at(x + DOT + 1.0, top), 1.6, Tone::Dot);
            }
            (Some(low), value, None) if value.is_none_or(|value| value == low) => {
                sheet.line(dot.at, Point::at(x, dot.at.y - DOT - 5.0), 1.6, Tone::Dot);
            }
            (low, value, high) => {
                if let Some((from, to)) = low.or(value).zip(high.or(value)).filter(|(from, to)| from < to) {
                    sheet.line(Point::at(x, y(from)), Point::at(x, y(to)), 2.0, Tone::Dot);
                }
            }
        }
    }
    for dot in dots {
        draw_dot(sheet, dot.at, dataset.claims[dot.claim].claimant_kind);
    }
}

fn draw_dot(sheet: &mut Sheet<'_>, at: Point, kind: ClaimantKind) {
    let (tone, is_ring) = match kind {
        ClaimantKind::Un => (Tone::Dot, false),
        ClaimantKind::Government => (Tone::Axis, false),
        ClaimantKind::Firm => (Tone::Dot, true),
        ClaimantKind::Institute => (Tone::Axis, true),
    };
    sheet.circle(at, DOT, Ink::Solid(tone));
    if is_ring {
        sheet.circle(at, DOT - 1.6, Ink::Solid(Tone::Background));
    }
}

/// The UN's newest and each speaker's largest, largest first, where there is room.
pub(super) fn draw_names(sheet: &mut Sheet<'_>, time: &Time, scale: &Scale, dataset: &Dataset, dots: &[Dot]) {
    let mut most = if sheet.width() < NARROW { 5 } else { 12 };
    for place in ranked(dataset, dots) {
        let dot = &dots[place];
        let claim = &dataset.claims[dot.claim];
        let locale = sheet.frame.locale;
        let label = [&brief_speaker(locale, &claim.claimant), " ", &claimed_bare(locale, claim)].concat();
        let is_written = sheet.text_near(dot.at, &BESIDE, &label, Style::start(SMALL, Tone::Text), &|bounds| {
            let is_inside =
                bounds.x >= time.start && bounds.y >= scale.top - 8.0 && bounds.bottom() <= scale.baseline - 4.0;
            is_inside && dots.iter().all(|dot| !dot.strokes().overlaps(bounds.grown(2.0)))
        });
        most -= u32::from(is_written);
        if most == 0 {
            return;
        }
    }
}

/// Places of the dots that deserve a name.
fn ranked(dataset: &Dataset, dots: &[Dot]) -> Vec<usize> {
    let claim = |place: usize| &dataset.claims[dots[place].claim];
    let value = |place: usize| highest(claim(place)).unwrap_or_default();
    let mut ranked: Vec<usize> = Vec::new();
    if let Some(un) = (0..dots.len()).rev().find(|&place| claim(place).claimant_kind == ClaimantKind::Un) {
        ranked.push(un);
    }
    for place in sorted_places(dots.len(), &|a, b| value(b).cmp(&value(a))) {
        if !ranked.iter().any(|&known| claim(known).claimant == claim(place).claimant) {
            ranked.push(place);
        }
    }
    ranked
}

impl Dot {
    /// The dot with the stroke that may stand on it.
    fn strokes(&self) -> Rect {
        let bounds = self.bounds();
        Rect { y: bounds.y - 4.0, h: bounds.h + 4.0, ..bounds }
    }
}

/// Where a name may stand: before or after its dot, over or under it.
const BESIDE: [Near; 5] =
    [(-9, 0, Align::End), (9, 0, Align::Start), (0, -18, Align::Middle), (0, 14, Align::Middle), (2, -18, Align::End)];
/// Radius of a dot, in CSS pixels.
pub(super) const DOT: f64 = 4.0;
/// From one dot to the next beside it.
const STEP: f64 = 9.0;
const MOST_STEPS: u32 = 12;
/// Under this width fewer dots are named.
const NARROW: f64 = 560.0;
