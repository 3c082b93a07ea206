//! Each mark as filled shapes, patterns included: stripes and dots are cut to the mark here, since no backend knows them.

use std::f64::consts::FRAC_1_SQRT_2;

use plotters_backend::BackendCoord;

use super::{Palette, Rgb, Scale};
use crate::incident::Evidence;
use crate::marks::{Ink, Point, Rect, Shape, Tone};

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
        let look = Look::of(ink, self.palette);
        let Some(outline) = look.outline else {
            return self.done.push((Fill::Rect(from, to), look.ground));
        };
        self.done.push((Fill::Rect(from, to), outline));
        let stroke = self.scale.stroke(1.0);
        if wide > 2 * stroke && high > 2 * stroke {
            let inside = ((from.0 + stroke, from.1 + stroke), (to.0 - stroke, to.1 - stroke));
            self.done.push((Fill::Rect(inside.0, inside.1), look.ground));
            let inside = self.rect_from(inside);
            self.pattern(look.pattern, &inside, outline);
        }
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

    /// Back to CSS pixels, for a pattern inside.
    fn rect_from(&self, (from, to): (BackendCoord, BackendCoord)) -> Vec<Point> {
        let unit = 1.0 / (self.scale.pixels * self.scale.units);
        let (left, right) = (f64::from(from.0) * unit, f64::from(to.0) * unit);
        let (top, bottom) = (f64::from(from.1) * unit, f64::from(to.1) * unit);
        vec![Point::at(left, top), Point::at(right, top), Point::at(right, bottom), Point::at(left, bottom)]
    }

    fn circle(&mut self, center: Point, radius: f64, ink: Ink) {
        let look = Look::of(ink, self.palette);
        let at = self.scale.fine(center);
        if let Some(outline) = look.outline {
            self.done.push((Fill::Disc(at, self.radius(radius)), outline));
            self.done.push((Fill::Disc(at, self.radius(radius - 1.0)), look.ground));
            self.pattern(look.pattern, &corners_of_circle(center, radius - 1.0), outline);
        } else {
            self.done.push((Fill::Disc(at, self.radius(radius)), look.ground));
        }
    }

    fn radius(&self, radius: f64) -> u32 {
        self.scale.units(radius.max(0.0)).unsigned_abs()
    }

    /// Upright lines stand on whole device pixels, slanting ones where they are.
    fn line(&mut self, from: Point, to: Point, width: f64, rgb: Rgb) {
        let stroke = self.scale.stroke(width);
        let edge = |at: f64| {
            let thick = f64::from(stroke) / (self.scale.pixels * self.scale.units);
            self.scale.snapped(at - thick / 2.0)
        };
        let fill = if from.y == to.y {
            let (left, right) = (self.scale.units(from.x.min(to.x)), self.scale.units(from.x.max(to.x)));
            Fill::Rect((left, edge(from.y)), (right, edge(from.y) + stroke))
        } else if from.x == to.x {
            let (top, bottom) = (self.scale.units(from.y.min(to.y)), self.scale.units(from.y.max(to.y)));
            Fill::Rect((edge(from.x), top), (edge(from.x) + stroke, bottom))
        } else {
            let length = Point::at(to.x - from.x, to.y - from.y).far();
            let (x, y) = ((to.y - from.y) / length * width / 2.0, (from.x - to.x) / length * width / 2.0);
            let corner = |at: Point, side: f64| self.scale.fine(Point::at(at.x + x * side, at.y + y * side));
            Fill::Polygon(vec![corner(from, 1.0), corner(to, 1.0), corner(to, -1.0), corner(from, -1.0)])
        };
        self.done.push((fill, rgb));
    }

    fn dashes(&mut self, from: Point, to: Point, width: f64, rgb: Rgb) {
        let length = Point::at(to.x - from.x, to.y - from.y).far();
        let at = |way: f64| {
            let part = (way / length).min(1.0);
            // Of an upright line the other coordinate stays exactly as it is.
            Point::at(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
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

    fn pattern(&mut self, pattern: Pattern, inside: &[Point], rgb: Rgb) {
        match pattern {
            Pattern::None => {}
            Pattern::Hatch { stroke, slope } => self.hatch(inside, stroke, slope, rgb),
            Pattern::Dots => self.dots(inside, rgb),
        }
    }

    /// Stripes at 45°, cut to a convex shape. They are counted from the corner of the chart, so that neighbours agree.
    fn hatch(&mut self, inside: &[Point], stroke: f64, slope: f64, rgb: Rgb) {
        let across = Point::at(1.0, slope);
        let (least, most) = range(inside, across);
        let (least, most) = (least * FRAC_1_SQRT_2, most * FRAC_1_SQRT_2);
        let first = (least / PITCH).floor();
        let count = ((most - least) / PITCH).ceil() as u32 + 1;
        for number in 0..count.min(MOST_DASHES) {
            let start = (first + f64::from(number)) * PITCH;
            let stripe = cut(inside, across, start, 1.0);
            let stripe = cut(&stripe, across, start + stroke, -1.0);
            if stripe.len() > 2 {
                let mut corners = Vec::new();
                for corner in stripe {
                    corners.push(self.scale.fine(corner));
                }
                self.done.push((Fill::Polygon(corners), rgb));
            }
        }
    }

    /// Two dots a cell, whole ones only.
    fn dots(&mut self, inside: &[Point], rgb: Rgb) {
        let (left, right) = range(inside, Point::at(1.0, 0.0));
        let (top, bottom) = range(inside, Point::at(0.0, 1.0));
        let half = CELL / 2.0;
        let (first, last) = ((left / half).floor() as i32, (right / half).ceil() as i32);
        for column in first..=last.min(first.saturating_add(MOST_DASHES as i32)) {
            let x = f64::from(column) * half;
            let (from, to) = ((top / CELL).floor() as i32, (bottom / CELL).ceil() as i32);
            for row in from..=to.min(from.saturating_add(MOST_DASHES as i32)) {
                let y = f64::from(row) * CELL + if column % 2 == 0 { 0.0 } else { half };
                if is_inside(inside, Point::at(x, y), DOT) {
                    self.done.push((Fill::Disc(self.scale.fine(Point::at(x, y)), self.radius(DOT)), rgb));
                }
            }
        }
    }
}

/// What an ink is made of.
struct Look {
    ground: Rgb,
    outline: Option<Rgb>,
    pattern: Pattern,
}

#[derive(Clone, Copy)]
enum Pattern {
    None,
    /// Stroke in CSS pixels; slope 1 rises to the right, -1 falls.
    Hatch {
        stroke: f64,
        slope: f64,
    },
    Dots,
}

impl Look {
    fn of(ink: Ink, palette: &Palette) -> Look {
        let even = |tone: Tone| Look { ground: palette.rgb(tone), outline: None, pattern: Pattern::None };
        let lined =
            |ground: Rgb, tone: Tone, pattern: Pattern| Look { ground, outline: Some(palette.rgb(tone)), pattern };
        match ink {
            Ink::Solid(tone) => even(tone),
            Ink::Outlined(ground, tone) => lined(palette.rgb(ground), tone, Pattern::None),
            Ink::Dashed(tone) => lined(palette.background, tone, Pattern::None),
            Ink::PartYear => lined(palette.hatched, Tone::Accent, Pattern::Hatch { stroke: 2.2, slope: -1.0 }),
            Ink::Tier(Evidence::Government) => even(Tone::Series(0)),
            Ink::Tier(Evidence::UnPanel) => even(Tone::Series(1)),
            Ink::Tier(Evidence::Analytics) => {
                lined(palette.hatched, Tone::Series(2), Pattern::Hatch { stroke: 1.8, slope: 1.0 })
            }
            Ink::Tier(Evidence::Independent) => lined(palette.dotted, Tone::Series(3), Pattern::Dots),
            Ink::Tier(Evidence::Unstated) => even(Tone::Accent),
        }
    }
}

/// Round clockwise on the screen. Each corner is the one before, turned: a sine would bring 4 kB of tables.
fn corners_of_circle(center: Point, radius: f64) -> Vec<Point> {
    let mut corners = Vec::new();
    let mut way = Point::at(radius, 0.0);
    for _ in 0..CORNERS {
        corners.push(Point::at(center.x + way.x, center.y + way.y));
        way = Point::at(way.x * TURN_COS - way.y * TURN_SIN, way.x * TURN_SIN + way.y * TURN_COS);
    }
    corners
}

/// How far a point lies along a way.
fn along(point: Point, way: Point) -> f64 {
    point.x * way.x + point.y * way.y
}

fn range(shape: &[Point], way: Point) -> (f64, f64) {
    let (mut least, mut most) = (f64::MAX, f64::MIN);
    for &corner in shape {
        least = least.min(along(corner, way));
        most = most.max(along(corner, way));
    }
    (least, most)
}

/// The corner after the one at `place`.
fn next(shape: &[Point], place: usize) -> Point {
    shape.get(place + 1).or(shape.first()).copied().unwrap_or_default()
}

/// What of a convex shape lies beyond the line `start` along the diagonal `way`, or before it where `side` is -1.
fn cut(shape: &[Point], way: Point, start: f64, side: f64) -> Vec<Point> {
    let beyond = |point: Point| (along(point, way) * FRAC_1_SQRT_2 - start) * side;
    let mut kept = Vec::new();
    for (place, &from) in shape.iter().enumerate() {
        let to = next(shape, place);
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

/// Whether a disc lies inside a convex shape whose corners go round clockwise on the screen.
fn is_inside(shape: &[Point], center: Point, radius: f64) -> bool {
    shape.iter().enumerate().all(|(place, from)| {
        let to = next(shape, place);
        let side = Point::at(to.x - from.x, to.y - from.y);
        side.x * (center.y - from.y) - side.y * (center.x - from.x) >= radius * side.far()
    })
}

/// From stripe to stripe, in CSS pixels.
const PITCH: f64 = 5.0;
/// Side of a cell with two dots.
const CELL: f64 = 6.0;
/// Radius of a dot.
const DOT: f64 = 0.8;
/// Length of a dash and of the gap after it.
const DASH: f64 = 3.0;
/// Corners of the polygon that a pattern in a circle is cut to.
const CORNERS: i32 = 48;
/// Cosine and sine of the angle from corner to corner, 7.5°.
const TURN_COS: f64 = 0.991_444_861_373_810_4;
const TURN_SIN: f64 = 0.130_526_192_220_051_57;
/// No pattern is longer: a picture has an end even where a caller's numbers have none.
const MOST_DASHES: u32 = 2000;
