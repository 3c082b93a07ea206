//! What is written on the largest circles: inside, else round them, the nearest free place first. And the key of their sizes.

use super::sheet::{Sheet, Style};
use super::swarm::Disc;
use super::trend_labels::{isolated, short_name};
use crate::incident::{Evidence, Usd};
use crate::marks::{Align, Font, Ink, LABEL_STRONG, Point, Rect, SMALL, Tone, round};
use crate::story::Story;

/// How many of the largest thefts are named.
pub const MOST_NAMED: usize = 6;

/// Name and amount of the largest, of which `discs` has the largest first.
pub(super) fn draw_names(sheet: &mut Sheet<'_>, story: Story<'_>, discs: &[Disc], bottom: f64) {
    for disc in discs.iter().take(MOST_NAMED) {
        if disc.amount.0 == 0 {
            return;
        }
        let name = isolated(story.locale, &short_name(story.dataset.incidents.target(disc.row)));
        let lines = [(name, LABEL_STRONG), (story.locale.usd(disc.amount), SMALL)];
        let mut width = 0.0_f64;
        for (text, font) in &lines {
            width = width.max(sheet.measure(text, *font));
        }
        let chord = (disc.radius * disc.radius - HIGH * HIGH / 4.0).max(0.0).sqrt() * 2.0;
        if matches!(disc.evidence, Evidence::Government | Evidence::Unstated) && width + 6.0 <= chord {
            let at = Point::at(disc.center.x, disc.center.y - HIGH / 2.0);
            write(sheet, &lines, at, Align::Middle, [Tone::Background; 2]);
            continue;
        }
        for is_last in [false, true] {
            if let Some(spot) = find(sheet, discs, disc, width, bottom, is_last) {
                draw_leader(sheet, disc, &spot, is_last);
                sheet.rect(spot.place.grown(1.0), Ink::Solid(Tone::Background));
                write(sheet, &lines, spot.at, spot.align, [Tone::Text, Tone::Muted]);
                break;
            }
        }
    }
}

/// Two lines, the first beginning at the height of `at`.
fn write(sheet: &mut Sheet<'_>, lines: &[(String, Font); 2], at: Point, align: Align, tones: [Tone; 2]) {
    for (place, (text, font)) in lines.iter().enumerate() {
        let at = Point::at(at.x, at.y + if place == 0 { 7.0 } else { 22.0 });
        sheet.text(at, text, Style { font: *font, align, tone: tones[place] });
    }
}

/// A free place beside a disc.
struct Spot {
    place: Rect,
    /// Where its words begin, end or have their middle, at its top.
    at: Point,
    align: Align,
    /// The line to it; none where it is near enough.
    leader: Option<[Point; 2]>,
}

/// The nearest place that is clear of every disc, every text and every leader. The last resort has its leader cross discs.
fn find(sheet: &Sheet<'_>, discs: &[Disc], disc: &Disc, width: f64, bottom: f64, is_last: bool) -> Option<Spot> {
    let center = disc.center;
    for step in 0..MOST_STEPS {
        let gap = LEAST_GAP + STEP * f64::from(step);
        for toward in round(Point::default(), 1.0, DIRECTIONS) {
            let edge = |gap: f64| {
                let far = disc.reach() + gap;
                Point::at(center.x + toward.x * far, center.y + toward.y * far)
            };
            let end = edge(gap);
            // Right, left, over and under it begin where the leader ends; in between, at a corner.
            let lean = Point::at((toward.x * 1.5).clamp(-1.0, 1.0), (toward.y * 1.5).clamp(-1.0, 1.0));
            let place = Rect {
                x: end.x + (lean.x - 1.0) * width / 2.0,
                y: end.y + (lean.y - 1.0) * HIGH / 2.0,
                w: width,
                h: HIGH,
            };
            if place.bottom() > bottom || !sheet.is_free(place) || touches(discs, place) {
                continue;
            }
            let leader = match is_last {
                true => Some([center, end]),
                false => (gap >= LEADER_FROM).then(|| [edge(1.0), end]),
            };
            if let Some([from, to]) = leader
                && !along(from, to).into_iter().all(|point| {
                    let is_clear = |it: &Disc| is_last || it.row == disc.row || it.distance(point.center()) > 1.0;
                    sheet.is_free(point) && discs.iter().all(is_clear)
                })
            {
                continue;
            }
            let (align, x) = match lean.x {
                0.5.. => (Align::Start, place.x),
                ..=-0.5 => (Align::End, place.right()),
                _ => (Align::Middle, place.center().x),
            };
            return Some(Spot { place, at: Point::at(x, place.y), align, leader });
        }
    }
    None
}

/// Whether a place is nearer than 2 px to a disc.
fn touches(discs: &[Disc], place: Rect) -> bool {
    discs.iter().any(|disc| place.distance(disc.center) < disc.reach() + 2.0)
}

/// A line as small places.
fn along(from: Point, to: Point) -> Vec<Rect> {
    let way = Point::at(to.x - from.x, to.y - from.y);
    let count = (way.far() / 3.0).ceil();
    let mut places = Vec::new();
    for place in 0..=count as u32 {
        let part = f64::from(place) / count.max(1.0);
        places.push(Rect { x: from.x + way.x * part, y: from.y + way.y * part, w: 0.0, h: 0.0 }.grown(0.5));
    }
    places
}

fn draw_leader(sheet: &mut Sheet<'_>, disc: &Disc, spot: &Spot, is_last: bool) {
    let Some([from, to]) = spot.leader else { return };
    if is_last {
        sheet.line(from, to, 3.0, Tone::Background);
        sheet.line(from, to, 1.0, Tone::Text);
        sheet.circle(disc.center, 3.0, Ink::Outlined(Tone::Text, Tone::Background));
    } else {
        sheet.line(from, to, 1.0, Tone::Axis);
    }
    for place in along(from, to) {
        sheet.take(place);
    }
}

/// Three nested circles in the first empty corner, from the left, over the discs or under them.
pub(super) fn draw_key(sheet: &mut Sheet<'_>, discs: &[Disc], bottom: f64, radius: &dyn Fn(Usd) -> f64) {
    let Some(largest) = discs.first() else { return };
    let mut sizes = Vec::new();
    let mut last = f64::MAX;
    for amount in below(largest.amount) {
        let radius = radius(amount);
        // Labels stand at the circles' tops.
        if radius * 2.0 + LINE < last {
            last = radius * 2.0;
            sizes.push((radius, amount));
        }
    }
    let Some(&(outer, most)) = sizes.first() else { return };
    let label = key_label(sheet, most, true);
    let (w, h) = (outer * 2.0 + KEY_LEADER + sheet.measure(&label, SMALL), outer * 2.0);
    for y in [8.0, bottom - h - 8.0] {
        let mut x = 2.0 * LINE;
        while x + w < sheet.width() {
            let place = Rect { x, y, w, h };
            if sheet.is_free(place) && discs.iter().all(|disc| place.distance(disc.center) > disc.reach() + 6.0) {
                return draw_sizes(sheet, place, &sizes);
            }
            x += LINE;
        }
    }
}

fn draw_sizes(sheet: &mut Sheet<'_>, place: Rect, sizes: &[(f64, Usd)]) {
    let Some(&(outer, most)) = sizes.first() else { return };
    let (center, foot) = (place.x + outer, place.y + 2.0 * outer);
    for &(radius, _) in sizes {
        sheet.circle(Point::at(center, foot - radius), radius, Ink::Outlined(Tone::Background, Tone::Axis));
    }
    for &(radius, amount) in sizes {
        let label = key_label(sheet, amount, amount == most);
        let at = Point::at(center + outer + KEY_LEADER, foot - 2.0 * radius + 0.5);
        sheet.dashes(Point::at(center, at.y), Point::at(at.x - 4.0, at.y), Tone::Axis);
        sheet.text_over_lines(at, &label, Style::start(SMALL, Tone::Muted));
    }
}

/// `US$1bn`, below it `300m`.
fn key_label(sheet: &Sheet<'_>, amount: Usd, is_first: bool) -> String {
    let (locale, unit) = (sheet.frame.locale, sheet.frame.locale.unit_up_to(amount));
    match is_first {
        true => locale.top_tick(amount, amount, &unit),
        false => locale.tick(amount, amount, &unit) + &unit.suffix,
    }
}

/// Three round amounts, not above the largest: 1, 3, 10, 30 …
fn below(largest: Usd) -> Vec<Usd> {
    let mut power = 1;
    while largest.0 / power >= 10 {
        power *= 10;
    }
    let mut is_three = largest.0 / power >= 3;
    let mut amounts = Vec::new();
    for _ in 0..KEY_SIZES {
        let amount = if is_three { power * 3 } else { power };
        if amount > 0 && largest.0 > 0 {
            amounts.push(Usd(amount));
        }
        if !is_three {
            power /= 10;
        }
        is_three = !is_three;
    }
    amounts
}

/// Height of two lines, in CSS pixels.
const HIGH: f64 = 29.0;
/// From a disc to its name, at first.
const LEAST_GAP: f64 = 3.0;
/// And so much further at each try.
const STEP: f64 = 6.0;
const MOST_STEPS: u32 = 22;
const DIRECTIONS: u32 = 24;
/// A name as far away as this needs a line.
const LEADER_FROM: f64 = 9.0;
const KEY_SIZES: u32 = 3;
/// From a circle of the key to its amount.
const KEY_LEADER: f64 = 20.0;
/// Height of one line.
const LINE: f64 = 12.0;
