//! Each mark as filled shapes, patterns included: stripes and dots are cut to the mark here, since no backend knows them.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

use plotters_backend::BackendCoord;

use super::{Palette, Rgb, Scale};
use crate::incident::Evidence;
use crate::marks::{Ink, Point, Rect, Shape, round};

/// A filled shape in backend units.
pub(super) enum Fill {
    Rect(BackendCoord, BackendCoord),
    Polygon(Vec<BackendCoord>),
    Disc(BackendCoord, u32),
}

/// The fills of one mark.
pub(super) struct Fills<'a> {
    pub(super) palette: &'a Palette,
    pub(super) scale: Scale,
    pub(super) done: Vec<(Fill, Rgb)>,
}

impl Fills<'_> {
    pub(super) fn shape(&mut self, shape: &Shape) {
        match *shape {
            Shape::Rect(rect, ink) => self.rect(rect, ink),
            Shape::Circle(center, radius, ink) => self.circle(center, radius, ink),
            Shape::Line(from, to, width, tone) => self.line(from, to, width, self.palette.rgb(tone)),
            Shape::Dashes(from, to, width, tone) => self.dashes(from, to, width, self.palette.rgb(tone)),
            Shape::Text(..) | Shape::Area(_) => {}
        }
    }

    fn rect(&mut self, rect: Rect, ink: Ink) {
        let (from, to) = self.corners(rect);
        let (wide, high) = (to.0 - from.0, to.1 - from.1);
        if wide <= 0 || high <= 0 {
            return;
        }
        if let Ink::Dashed(tone) = ink {
            return self.dashed_outline(rect, self.palette.rgb(tone));
        }
        let (ground, outline) = self.colors(ink);
        let Some(outline) = outline else {
            return self.done.push((Fill::Rect(from, to), ground));
        };
        self.done.push((Fill::Rect(from, to), outline));
        let stroke = self.scale.stroke(1.0);
        if wide > 2 * stroke && high > 2 * stroke {
            let inside = ((from.0 + stroke, from.1 + stroke), (to.0 - stroke, to.1 - stroke));
            self.done.push((Fill::Rect(inside.0, inside.1), ground));
            let unit = 1.0 / (self.scale.pixels * self.scale.units);
            // Back to CSS pixels.
            let corner = |at: BackendCoord| Point::at(f64::from(at.0) * unit, f64::from(at.1) * unit);
            let (from, to) = (corner(inside.0), corner(inside.1));
            match ink {
                Ink::Tier(Evidence::Independent) => self.dots(from, to, (from, f64::INFINITY), outline),
                _ => self.hatch(&[from, Point::at(to.x, from.y), to, Point::at(from.x, to.y)], ink, outline),
            }
        }
    }

    fn circle(&mut self, center: Point, radius: f64, ink: Ink) {
        let (ground, outline) = self.colors(ink);
        if let Ink::Dashed(_) = ink {
            return self.dashed_ring(center, radius, ground);
        }
        let Some(outline) = outline else { return self.disc(center, radius, ground) };
        let stroke = match ink {
            Ink::Tier(Evidence::UnPanel) if radius < PATTERN_FROM => 1.8,
            Ink::Tier(Evidence::Analytics) if radius < PATTERN_FROM => 1.4,
            Ink::Tier(Evidence::Independent) if radius < PATTERN_FROM => 1.1,
            _ => 1.0,
        };
        self.disc(center, radius, outline);
        self.disc(center, radius - stroke, ground);
        if radius < PATTERN_FROM {
            return;
        }
        let inside = radius - stroke;
        if ink == Ink::Tier(Evidence::Independent) {
            let (from, to) =
                (Point::at(center.x - inside, center.y - inside), Point::at(center.x + inside, center.y + inside));
            self.dots(from, to, (center, inside), outline);
        } else {
            // The stripes end under the outline, which is of their colour.
            self.hatch(&round(center, inside + stroke / 2.0, CORNERS), ink, outline);
        }
    }

    fn disc(&mut self, center: Point, radius: f64, rgb: Rgb) {
        self.done.push((Fill::Disc(self.scale.fine(center), self.radius(radius)), rgb));
    }

    /// As many dashes as close the ring evenly.
    fn dashed_ring(&mut self, center: Point, radius: f64, rgb: Rgb) {
        let dashes = (radius * PI / ARC).round().max(4.0) as u32;
        for ends in round(center, radius, 2 * dashes.min(MOST_DASHES)).chunks_exact(2) {
            self.slanting(ends[0], ends[1], 1.0, rgb);
        }
    }

    /// The ground of an ink, and the colour of its outline and its pattern.
    fn colors(&self, ink: Ink) -> (Rgb, Option<Rgb>) {
        let palette = self.palette;
        let (ground, tone) = match ink {
            Ink::Solid(tone) | Ink::Dashed(tone) => return (palette.rgb(tone), None),
            Ink::Tier(Evidence::Government) => return (palette.series[0], None),
            Ink::Tier(Evidence::UnPanel) if palette.is_forced => (palette.hatched, palette.series[1]),
            Ink::Tier(Evidence::UnPanel) => return (palette.series[1], None),
            Ink::Tier(Evidence::Unstated) => return (palette.accent, None),
            Ink::Outlined(ground, tone) => (palette.rgb(ground), palette.rgb(tone)),
            Ink::PartYear => (palette.hatched, palette.accent),
            Ink::Tier(Evidence::Analytics) => (palette.hatched, palette.series[2]),
            Ink::Tier(Evidence::Independent) => (palette.dotted, palette.series[3]),
        };
        (ground, Some(tone))
    }

    /// Edges on whole device pixels; what has a size keeps one.
    fn corners(&self, rect: Rect) -> (BackendCoord, BackendCoord) {
        let snapped = |start: f64, length: f64| {
            let (from, to) = (self.scale.snapped(start), self.scale.snapped(start + length));
            if length > 0.0 { (from, to.max(from + self.scale.stroke(0.0))) } else { (from, from) }
        };
        let ((left, right), (top, bottom)) = (snapped(rect.x, rect.w), snapped(rect.y, rect.h));
        ((left, top), (right, bottom))
    }

    fn radius(&self, radius: f64) -> u32 {
        self.scale.units(radius.max(0.0)).unsigned_abs()
    }

    /// At any angle, where it falls.
    fn slanting(&mut self, from: Point, to: Point, width: f64, rgb: Rgb) {
        let way = Point::at(to.x - from.x, to.y - from.y);
        let half = width.max(1.0 / self.scale.pixels) / 2.0 / way.far().max(f64::MIN_POSITIVE);
        let mut corners = Vec::new();
        for (end, side) in [(from, half), (to, half), (to, -half), (from, -half)] {
            corners.push(self.scale.fine(Point::at(end.x - way.y * side, end.y + way.x * side)));
        }
        self.done.push((Fill::Polygon(corners), rgb));
    }

    /// Level or upright ones lie on whole device pixels.
    fn line(&mut self, from: Point, to: Point, width: f64, rgb: Rgb) {
        if from.x != to.x && from.y != to.y {
            return self.slanting(from, to, width, rgb);
        }
        let stroke = self.scale.stroke(width);
        let thick = f64::from(stroke) / (self.scale.pixels * self.scale.units);
        let edge = |at: f64| self.scale.snapped(at - thick / 2.0);
        let (start, end) = (self.scale.fine(from), self.scale.fine(to));
        let (least, most) = ((start.0.min(end.0), start.1.min(end.1)), (start.0.max(end.0), start.1.max(end.1)));
        let fill = if from.y == to.y {
            Fill::Rect((least.0, edge(from.y)), (most.0, edge(from.y) + stroke))
        } else {
            Fill::Rect((edge(from.x), least.1), (edge(from.x) + stroke, most.1))
        };
        self.done.push((fill, rgb));
    }

    fn dashes(&mut self, from: Point, to: Point, width: f64, rgb: Rgb) {
        let way = Point::at(to.x - from.x, to.y - from.y);
        let length = way.far();
        let at = |along: f64| {
            let part = (along / length).min(1.0);
            // Of an upright line the other coordinate stays exactly as it is.
            Point::at(from.x + way.x * part, from.y + way.y * part)
        };
        let count = (length / (2.0 * DASH)).ceil() as u32;
        for number in 0..count.min(MOST_DASHES) {
            let start = 2.0 * DASH * f64::from(number);
            self.line(at(start), at(start + DASH), width, rgb);
        }
    }

    fn dashed_outline(&mut self, rect: Rect, rgb: Rgb) {
        let (left, top) = (rect.x + 0.5, rect.y + 0.5);
        let (right, bottom) = (rect.right() - 0.5, rect.bottom() - 0.5);
        let mut from = Point::at(left, bottom);
        for to in [Point::at(left, top), Point::at(right, top), Point::at(right, bottom), Point::at(left, bottom)] {
            self.dashes(from, to, 1.0, rgb);
            from = to;
        }
    }

    /// Stripes at 45°, cut to a convex shape; slope 1 rises to the right, -1 falls. They are counted from the corner of the
    /// chart, so that neighbours agree.
    fn hatch(&mut self, inside: &[Point], ink: Ink, rgb: Rgb) {
        let (stroke, slope, pitch) = match ink {
            Ink::PartYear => (2.2, -1.0, PITCH),
            Ink::Tier(Evidence::UnPanel) => (1.8, 1.0, 2.0 * PITCH),
            Ink::Tier(_) => (1.8, 1.0, PITCH),
            _ => return,
        };
        let (mut least, mut most) = (f64::MAX, f64::MIN);
        for corner in inside {
            let along = (corner.x + corner.y * slope) * FRAC_1_SQRT_2;
            (least, most) = (least.min(along), most.max(along));
        }
        let first = (least / pitch).floor();
        let count = ((most - least) / pitch).ceil() as u32 + 1;
        for number in 0..count.min(MOST_DASHES) {
            let start = (first + f64::from(number)) * pitch;
            let stripe = cut(inside, slope, start, 1.0);
            let stripe = cut(&stripe, slope, start + stroke, -1.0);
            if stripe.len() > 2 {
                let mut corners = Vec::new();
                for corner in stripe {
                    corners.push(self.scale.fine(corner));
                }
                self.done.push((Fill::Polygon(corners), rgb));
            }
        }
    }

    /// Two dots a cell, whole ones only, and only those within a disc.
    fn dots(&mut self, from: Point, to: Point, (center, radius): (Point, f64), rgb: Rgb) {
        let (left, top, right, bottom) = (from.x, from.y, to.x, to.y);
        let half = CELL / 2.0;
        let (first, last) = ((left / half).floor() as i32, (right / half).ceil() as i32);
        for column in first..=last.min(first.saturating_add(MOST_DASHES as i32)) {
            let x = f64::from(column) * half;
            let (from, to) = ((top / CELL).floor() as i32, (bottom / CELL).ceil() as i32);
            for row in from..=to.min(from.saturating_add(MOST_DASHES as i32)) {
                let y = f64::from(row) * CELL + if column % 2 == 0 { 0.0 } else { half };
                let is_within = Point::at(x - center.x, y - center.y).far() + DOT <= radius;
                if is_within && x - left >= DOT && right - x >= DOT && y - top >= DOT && bottom - y >= DOT {
                    self.disc(Point::at(x, y), DOT, rgb);
                }
            }
        }
    }
}

/// What of a convex shape lies beyond the line `start` along the diagonal, or before it where `side` is -1.
fn cut(shape: &[Point], slope: f64, start: f64, side: f64) -> Vec<Point> {
    let beyond = |point: Point| ((point.x + point.y * slope) * FRAC_1_SQRT_2 - start) * side;
    let mut kept = Vec::new();
    for (place, &from) in shape.iter().enumerate() {
        let to = shape.get(place + 1).or(shape.first()).copied().unwrap_or_default();
        let (a, b) = (beyond(from), beyond(to));
        if a >= 0.0 {
            kept.push(from);
        }
        if (a < 0.0) != (b < 0.0) {
            let part = a / (a - b);
            kept.push(Point::at(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part));
        }
    }
    kept
}

/// From stripe to stripe, in CSS pixels.
const PITCH: f64 = 5.0;
/// Side of a cell with two dots.
const CELL: f64 = 6.0;
/// Radius of a dot.
const DOT: f64 = 0.8;
/// A smaller disc has no pattern, only an outline.
const PATTERN_FROM: f64 = 4.0;
/// So many corners pass for a circle where its edge is not seen.
const CORNERS: u32 = 32;
/// Length of a dash of a ring and of the gap after it.
const ARC: f64 = 2.0;
/// Length of a dash and of the gap after it.
const DASH: f64 = 3.0;
/// No pattern is longer: a picture has an end even where a caller's numbers have none.
const MOST_DASHES: u32 = 2000;
