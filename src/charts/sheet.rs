//! The sheet a chart is drawn on: it collects marks and knows how wide words are.

use super::Frame;
use crate::marks::{Align, Font, Ink, Mark, Point, Rect, SMALL, Scene, Shape, Subject, Tone};

/// The marks of one chart while it is laid out.
pub(super) struct Sheet<'a> {
    pub(super) frame: &'a Frame<'a>,
    width: f64,
    marks: Vec<Mark>,
    taken: Vec<Rect>,
}

impl<'a> Sheet<'a> {
    #[inline(never)]
    pub(super) fn new(frame: &'a Frame<'a>) -> Sheet<'a> {
        Sheet { frame, width: frame.width.max(0.0), marks: Vec::new(), taken: Vec::new() }
    }

    /// Width of the chart in CSS pixels.
    pub(super) fn width(&self) -> f64 {
        self.width
    }

    #[inline(never)]
    pub(super) fn measure(&self, text: &str, font: Font) -> f64 {
        (self.frame.measure)(text, font)
    }

    /// Width of the widest of some texts.
    pub(super) fn widest(&self, texts: &[String], font: Font) -> f64 {
        let mut widest = 0.0_f64;
        for text in texts {
            widest = widest.max(self.measure(text, font));
        }
        widest
    }

    pub(super) fn into_scene(self, height: f64) -> Scene {
        Scene { width: self.width(), height: height.round(), is_mirrored: false, marks: self.marks }
    }

    #[inline(never)]
    fn scenery(&mut self, shape: Shape) {
        self.marks.push(Mark::scenery(shape));
    }

    pub(super) fn rect(&mut self, rect: Rect, ink: Ink) {
        self.scenery(Shape::Rect(rect, ink));
    }

    pub(super) fn circle(&mut self, center: Point, radius: f64, ink: Ink) {
        self.scenery(Shape::Circle(center, radius, ink));
    }

    pub(super) fn line(&mut self, from: Point, to: Point, width: f64, tone: Tone) {
        self.scenery(Shape::Line(from, to, width, tone));
    }

    pub(super) fn dashes(&mut self, from: Point, to: Point, tone: Tone) {
        self.scenery(Shape::Dashes(from, to, 1.0, tone));
    }

    /// The figures over an axis from 0 to 100 %.
    pub(super) fn percents(&mut self, start: f64, whole: f64, with_tick: bool) {
        let (y, middle) = (8.0, start + whole / 2.0);
        self.text(Point::at(start, y), "0", Style::start(SMALL, Tone::Muted));
        if whole > 100.0 {
            self.text(Point::at(middle, y), "50", Style::middle(SMALL, Tone::Muted));
            if with_tick {
                self.line(Point::at(middle, 17.0), Point::at(middle, 21.0), 1.0, Tone::Axis);
            }
        }
        self.text(Point::at(start + whole, y), &self.frame.locale.percent_of("100"), Style::end(SMALL, Tone::Muted));
    }

    /// A mark as it is.
    pub(super) fn mark(&mut self, mark: Mark) {
        self.marks.push(mark);
    }

    /// Keeps a place free of words.
    pub(super) fn take(&mut self, place: Rect) {
        self.taken.push(place);
    }

    /// Something visible that can be pointed at.
    pub(super) fn target(&mut self, subject: Subject, rect: Rect, ink: Ink) {
        self.marks.push(Mark::of(subject, Shape::Rect(rect, ink)));
    }

    /// A place that can be pointed at.
    pub(super) fn area(&mut self, subject: Subject, rect: Rect) {
        self.marks.push(Mark::of(subject, Shape::Area(rect)));
    }

    pub(super) fn text(&mut self, at: Point, text: &str, style: Style) {
        if !text.is_empty() {
            self.taken.push(self.bounds(at, text, style));
            self.scenery(Shape::Text(at, text.to_owned(), style.font, style.align, style.tone));
        }
    }

    /// A figure, in full or not at all: half a number is a wrong one.
    pub(super) fn figure(&mut self, at: Point, text: &str, style: Style, room: f64) {
        if self.measure(text, style.font) <= room {
            self.text(at, text, style);
        }
    }

    /// As much of a text as has room.
    pub(super) fn fitted(&mut self, at: Point, text: &str, style: Style, room: f64) {
        self.text(at, &self.fit(text, style.font, room), style);
    }

    /// A text that interrupts the lines behind it.
    pub(super) fn text_over_lines(&mut self, at: Point, text: &str, style: Style) {
        let behind = self.bounds(at, text, style).grown(HALO);
        self.rect(behind, Ink::Solid(Tone::Background));
        self.text(at, text, style);
    }

    /// Writes a text over lines at the first of some places round a point that is free and suits; says whether one is.
    pub(super) fn text_near(
        &mut self,
        point: Point,
        places: &[Near],
        text: &str,
        style: Style,
        suits: &dyn Fn(Rect) -> bool,
    ) -> bool {
        for &(x, y, align) in places {
            let (at, style) = (Point::at(point.x + f64::from(x), point.y + f64::from(y)), Style { align, ..style });
            let bounds = self.bounds(at, text, style);
            if self.is_free(bounds) && suits(bounds) {
                self.text_over_lines(at, text, style);
                return true;
            }
        }
        false
    }

    /// The middle nearest to `center` at which a text is not cut by the end of the sheet.
    pub(super) fn inside(&self, center: f64, text: &str, font: Font) -> f64 {
        center.min(self.width() - self.measure(text, font) / 2.0 - 1.0)
    }

    /// The place of a text, of which the words are `font.size` high.
    pub(super) fn bounds(&self, at: Point, text: &str, style: Style) -> Rect {
        let (w, h) = (self.measure(text, style.font), f64::from(style.font.size));
        let x = match style.align {
            Align::Start => at.x,
            Align::Middle => at.x - w / 2.0,
            Align::End => at.x - w,
        };
        Rect { x, y: at.y - h / 2.0, w, h }
    }

    /// Whether a text could stand here: inside the sheet and clear of every text already set and of the marks that ask for it.
    pub(super) fn is_free(&self, place: Rect) -> bool {
        let inside = place.x >= 0.0 && place.y >= 0.0 && place.right() <= self.width();
        inside && !self.taken.iter().any(|text| text.grown(3.0).overlaps(place))
    }

    /// The text, or as much of its beginning as fits into `width` CSS pixels, with an ellipsis.
    pub(super) fn fit(&self, text: &str, font: Font, width: f64) -> String {
        if self.measure(text, font) <= width {
            return text.to_owned();
        }
        let end = text.char_indices().nth(MOST_LETTERS).map_or(text.len(), |(end, _)| end);
        let mut letters = text[..end].chars();
        while letters.next_back().is_some() {
            let short = letters.as_str();
            let candidate = [short.trim_end(), "…"].concat();
            if self.measure(&candidate, font) <= width && !short.is_empty() {
                return candidate;
            }
        }
        String::new()
    }
}

/// A place for a text near a point: so far to the right, so far down, and which part of it stands there.
pub(super) type Near = (i8, i8, Align);

/// How a text is set.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) font: Font,
    pub(super) align: Align,
    pub(super) tone: Tone,
}

impl Style {
    pub(super) const fn start(font: Font, tone: Tone) -> Style {
        Style { font, align: Align::Start, tone }
    }

    pub(super) const fn middle(font: Font, tone: Tone) -> Style {
        Style { font, align: Align::Middle, tone }
    }

    pub(super) const fn end(font: Font, tone: Tone) -> Style {
        Style { font, align: Align::End, tone }
    }
}

/// Background left clear around a text that interrupts lines, in CSS pixels.
const HALO: f64 = 2.0;
/// No line of a chart is longer, and measuring a novel letter by letter takes a while.
const MOST_LETTERS: usize = 120;
