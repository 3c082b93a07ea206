//! A chart as a list of values in CSS pixels: painted, hit-tested, walked by the keyboard, spoken and compared in tests.

use std::f64::consts::PI;

use crate::dataset::By;
use crate::incident::Evidence;

/// A place, in CSS pixels from the chart's top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Point {
    /// `x` to the right, `y` downwards.
    pub const fn at(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    /// How far it is from the corner. `hypot` would guard against lengths that no chart has, for 300 bytes.
    pub fn far(self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }
}

/// `count` places on a circle, evenly apart, from its right end on. The tangent of half a step is a series, good to a
/// thousandth from 8 places on: std's sine and cosine would be 3 kB of the script.
pub fn round(center: Point, radius: f64, count: u32) -> Vec<Point> {
    let half = PI / f64::from(count.max(8));
    let square = half * half;
    let tangent = half * (1.0 + square / 3.0 + square * square / 7.5);
    let whole = 1.0 + tangent * tangent;
    let (cosine, sine) = ((1.0 - tangent * tangent) / whole, 2.0 * tangent / whole);
    let mut places = Vec::new();
    let (mut x, mut y) = (radius, 0.0);
    for _ in 0..count {
        places.push(Point::at(center.x + x, center.y + y));
        (x, y) = (x * cosine - y * sine, x * sine + y * cosine);
    }
    places
}

/// An upright rectangle, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Rect {
    /// The middle.
    pub fn center(self) -> Point {
        Point { x: self.x + self.w / 2.0, y: self.y + self.h / 2.0 }
    }

    /// Its right edge.
    pub fn right(self) -> f64 {
        self.x + self.w
    }

    /// Its lower edge.
    pub fn bottom(self) -> f64 {
        self.y + self.h
    }

    /// Whether the two share more than an edge.
    pub fn overlaps(self, other: Rect) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// The smallest that holds both.
    pub fn with(self, other: Rect) -> Rect {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Rect { x, y, w: self.right().max(other.right()) - x, h: self.bottom().max(other.bottom()) - y }
    }

    /// The same, larger by `by` on each side.
    #[inline(never)]
    pub fn grown(self, by: f64) -> Rect {
        Rect { x: self.x - by, y: self.y - by, w: self.w + 2.0 * by, h: self.h + 2.0 * by }
    }

    /// Distance from a point; 0 inside.
    pub fn distance(self, to: Point) -> f64 {
        let beyond = |at: f64, start: f64, length: f64| (start - at).max(at - start - length).max(0.0);
        Point::at(beyond(to.x, self.x, self.w), beyond(to.y, self.y, self.h)).far()
    }
}

/// A colour by its job; the theme says which it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// What lies behind the chart.
    Background,
    /// First text.
    Text,
    /// Second text.
    Muted,
    /// Lines without meaning.
    Grid,
    /// Baselines, outlines of grey marks, leaders.
    Axis,
    /// The rest of the world, years not chosen.
    Rest,
    /// North Korea, the selection's sum.
    Accent,
    /// The chosen claim.
    Chosen,
    /// Fill of a series. The first four are the evidence tiers, strongest first, of which the last two are the colour
    /// of a pattern on a pale ground.
    Series(Shade),
    /// What other people counted.
    Dot,
}

/// Number of a series. An enum, so that a tone is one byte, and a style or an ink fits into a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are numbers")]
pub enum Shade {
    Zero,
    One,
    Two,
    Three,
    Four,
    Five,
}

/// How a shape is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Evenly.
    Solid(Tone),
    /// Evenly, with a 1 px outline inside.
    Outlined(Tone, Tone),
    /// As the tier of evidence asks: solid, solid, hatched, dotted.
    Tier(Evidence),
    /// Hatched the other way: part of a year.
    PartYear,
    /// Only a dashed outline.
    Dashed(Tone),
}

/// Weight of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// 400.
    Regular,
    /// 600; bold where the backend knows no other.
    Strong,
}

/// Which end of a text its place is, from left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// It begins there.
    Start,
    /// Its middle.
    Middle,
    /// It ends there.
    End,
}

impl Align {
    /// The other end.
    pub fn turned(self) -> Align {
        match self {
            Align::Start => Align::End,
            Align::Middle => Align::Middle,
            Align::End => Align::Start,
        }
    }
}

/// A font, without its family: that is the page's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Font {
    /// Size in CSS pixels.
    pub size: u8,
    /// Weight.
    pub weight: Weight,
}

/// Ticks, amounts, notes.
pub const SMALL: Font = Font { size: 12, weight: Weight::Regular };
/// The same, stressed.
pub const SMALL_STRONG: Font = Font { size: 12, weight: Weight::Strong };
/// Names and row labels.
pub const LABEL: Font = Font { size: 13, weight: Weight::Regular };
/// The same, stressed.
pub const LABEL_STRONG: Font = Font { size: 13, weight: Weight::Strong };

/// Width of a text in CSS pixels: `measureText` in a browser, a table of widths natively.
pub type Measure<'a> = &'a dyn Fn(&str, Font) -> f64;

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A bar or a cell.
    Rect(Rect, Ink),
    /// A disc; dashed, only the ring round it.
    Circle(Point, f64, Ink),
    /// A line and its width.
    Line(Point, Point, f64, Tone),
    /// The same, level or upright, of dashes.
    Dashes(Point, Point, f64, Tone),
    /// Text on one line; the place is at half its height.
    Text(Point, String, Font, Align, Tone),
    /// Nothing: only a place to point at.
    Area(Rect),
}

impl Shape {
    /// The smallest rectangle around it; for a text only its place.
    pub fn bounds(&self) -> Rect {
        let between =
            |a: Point, b: Point| Rect { x: a.x.min(b.x), y: a.y.min(b.y), w: (a.x - b.x).abs(), h: (a.y - b.y).abs() };
        match *self {
            Shape::Rect(rect, _) | Shape::Area(rect) => rect,
            Shape::Circle(center, radius, _) => Rect { x: center.x, y: center.y, w: 0.0, h: 0.0 }.grown(radius),
            Shape::Line(from, to, ..) | Shape::Dashes(from, to, ..) => between(from, to),
            Shape::Text(at, ..) => between(at, at),
        }
    }

    /// Turns it round in a sheet of some width.
    fn mirror(&mut self, width: f64) {
        match self {
            Shape::Rect(rect, _) | Shape::Area(rect) => rect.x = width - rect.right(),
            Shape::Circle(center, ..) => center.x = width - center.x,
            Shape::Line(from, to, ..) | Shape::Dashes(from, to, ..) => {
                (from.x, to.x) = (width - from.x, width - to.x);
            }
            Shape::Text(at, _, _, align, _) => {
                at.x = width - at.x;
                *align = align.turned();
            }
        }
    }

    /// How far a point is from what can be seen; 0 inside.
    pub fn distance(&self, to: Point) -> f64 {
        match *self {
            Shape::Circle(center, radius, _) => (Point::at(to.x - center.x, to.y - center.y).far() - radius).max(0.0),
            _ => self.bounds().distance(to),
        }
    }
}

/// What a mark stands for: the tooltip, the spoken text and the click are made from it when they are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A year of the world share, as a place in `Summary::world`.
    World(usize),
    /// A group of the selection, as a place in the dataset's keys; none is all others together.
    Part(By, Option<usize>),
    /// A claim, as a place in `Dataset::claims`.
    Claim(usize),
    /// A theft, as its row in the dataset.
    Incident(usize),
    /// Somebody's count of a year, as a place in `Summary::counts`.
    Count(usize),
    /// A line of the ledger, as a place in `Summary::ledger`.
    Ledger(usize),
    /// A year of the trend, as a place in `Summary::trend`, and the part of its stack, as a place in the dataset's keys.
    Year(usize, Option<usize>),
}

/// One thing on a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What is drawn.
    pub shape: Shape,
    /// What it stands for; marks without are scenery.
    pub subject: Option<Subject>,
}

impl Mark {
    /// A mark that stands for nothing.
    pub fn scenery(shape: Shape) -> Mark {
        Mark { shape, subject: None }
    }

    /// A mark that can be pointed at.
    pub fn of(subject: Subject, shape: Shape) -> Mark {
        Mark { shape, subject: Some(subject) }
    }
}

/// A chart, laid out for one width.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// Whether it was turned round for lines that begin at the right.
    pub is_mirrored: bool,
    /// Painted in this order; those with a subject are walked by the keyboard in this order too.
    pub marks: Vec<Mark>,
}

impl Scene {
    /// Places, in `marks`, of those that can be pointed at, in keyboard order.
    pub fn targets(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        (0..self.marks.len()).filter(|&place| self.marks[place].subject.is_some())
    }

    /// The same for a reader whose lines begin at the right: left is right, and a text ends where it began.
    pub fn mirrored(mut self) -> Scene {
        let width = self.width;
        self.is_mirrored = true;
        for mark in &mut self.marks {
            mark.shape.mirror(width);
        }
        self
    }

    /// The nearest mark within `reach` CSS pixels of a point; of two at one distance the one painted last.
    pub fn hit(&self, at: Point, reach: f64) -> Option<usize> {
        let mut nearest: Option<(f64, usize)> = None;
        for place in self.targets() {
            let distance = self.marks[place].shape.distance(at);
            if distance <= reach && nearest.is_none_or(|(least, _)| distance <= least) {
                nearest = Some((distance, place));
            }
        }
        nearest.map(|(_, place)| place)
    }
}
