//! One chart's canvas: laid out for its box, painted in device pixels, walked by one focusable cursor.

use std::cell::{Cell, RefCell};

use plotters_canvas::CanvasBackend;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlElement};

use super::dom::{self, Done};
use crate::charts::{self, Frame, Plot};
use crate::describe::{self, Story};
use crate::keys::Keys;
use crate::marks::{Font, Point, Rect, Scene, Subject, Weight};
use crate::paint::{self, Palette, Scale};

/// How far from a mark a pointer still means it, in CSS pixels.
const REACH: f64 = 12.0;

/// What is narrower is not scaled up, in CSS pixels.
const LEAST_WIDTH: f64 = 220.0;

/// A chart on the page.
pub(super) struct PlotView {
    /// Which one.
    pub(super) plot: Plot,
    /// Holds canvas, cursor and, while it is shown, the tooltip.
    pub(super) frame: HtmlElement,
    /// The one tab stop of the chart; it lies over the mark that the arrow keys reached.
    pub(super) cursor: HtmlElement,
    canvas: HtmlCanvasElement,
    scene: RefCell<Scene>,
    /// How the scene was painted, if it was.
    painted: Cell<Option<Look>>,
    current: Cell<usize>,
    /// CSS pixels of the page in one of the scene.
    scale: Cell<f64>,
}

/// What a picture depends on beside its marks: the fonts as they were measured, the colours, the pixels of the screen.
type Look = (u32, Palette, f64);

impl PlotView {
    pub(super) fn build(parent: &HtmlElement, plot: Plot) -> PlotView {
        let frame = dom::add(parent, "div.plot", "");
        let canvas: HtmlCanvasElement = dom::add(&frame, "canvas", "").unchecked_into();
        dom::attr(&canvas, "role", "img");
        let cursor = dom::add_button(&frame, "button.cursor", "mark", "");
        let (scene, painted, current) = Default::default();
        PlotView { plot, frame, cursor, canvas, scene, painted, current, scale: Cell::new(1.0) }
    }

    /// What a screen reader says of the picture as a whole.
    pub(super) fn describe(&self, text: &str) {
        dom::attr(&self.canvas, "aria-label", text);
    }

    /// Lays the chart out for the width of its box, and paints it if it is another than before.
    pub(super) fn draw(&self, width: f64, story: Story<'_>, brush: &Brush<'_>) -> Done {
        let measure = |text: &str, font: Font| brush.ruler.width(text, font, brush.family);
        // Large text in a narrow box grows as far as the chart's labels still have room.
        let scale = brush.scale.min(width / LEAST_WIDTH).max(1.0);
        let frame = Frame { width: width / scale, measure: &measure, locale: story.locale };
        let pixels = brush.pixels * scale;
        self.scale.set(scale);
        let scene = charts::lay_out(self.plot, story, &frame);
        dom::set_style(&self.canvas, "height", &pixel_text(scene.height * scale));
        dom::show(&self.frame, scene.height > 0.0);
        dom::show(&self.cursor, !targets(&scene).is_empty());
        let look = Some((brush.ruler.fonts.get(), *brush.palette, pixels));
        if self.painted.replace(None) != look || *self.scene.borrow() != scene {
            paint(&self.canvas, &scene, brush.palette, brush.family, pixels)?;
        }
        self.painted.set(look);
        let before = self.current().and_then(|mark| self.subject(mark));
        self.scene.replace(scene);
        self.follow(before);
        if let Some(subject) = self.current().and_then(|mark| self.subject(mark)) {
            let spoken = describe::tip(subject, story).spoken(story);
            dom::attr(&self.cursor, "aria-label", &spoken);
        }
        Ok(())
    }

    /// The mark under a point of the canvas.
    pub(super) fn hit(&self, at: Point) -> Option<usize> {
        let scale = self.scale.get();
        self.scene.borrow().hit(Point::at(at.x / scale, at.y / scale), REACH)
    }

    /// What a mark stands for.
    pub(super) fn subject(&self, mark: usize) -> Option<Subject> {
        self.scene.borrow().marks.get(mark).and_then(|mark| mark.subject)
    }

    /// The mark on which the cursor lies, if the chart has any.
    pub(super) fn current(&self) -> Option<usize> {
        targets(&self.scene.borrow()).get(self.current.get()).copied()
    }

    /// Moves the cursor to the mark a key asks for; says whether the key was one of its own.
    pub(super) fn walk(&self, key: &str) -> bool {
        const PAGE: usize = 5;
        let last = targets(&self.scene.borrow()).len().saturating_sub(1);
        let at = self.current.get().min(last);
        let to = match key {
            "ArrowRight" | "ArrowDown" => at + 1,
            "ArrowLeft" | "ArrowUp" => at.saturating_sub(1),
            "PageDown" => at + PAGE,
            "PageUp" => at.saturating_sub(PAGE),
            "Home" => 0,
            "End" => last,
            _ => return false,
        };
        self.current.set(to.min(last));
        self.place_cursor();
        true
    }

    /// Puts the cursor on a mark that was pointed at.
    pub(super) fn move_to(&self, mark: usize) {
        let place = targets(&self.scene.borrow()).iter().position(|&it| it == mark);
        if let Some(place) = place {
            self.current.set(place);
        }
        self.place_cursor();
    }

    /// Where a mark lies in the plot, in CSS pixels.
    pub(super) fn bounds(&self, mark: usize) -> Rect {
        let Rect { x, y, w, h } =
            self.scene.borrow().marks.get(mark).map(|mark| mark.shape.bounds()).unwrap_or_default();
        let scale = self.scale.get();
        Rect { x: x * scale, y: y * scale, w: w * scale, h: h * scale }
    }

    /// The cursor stays on what it was on, wherever that is now; of a year whose parts are others, on any of them.
    fn follow(&self, subject: Option<Subject>) {
        let (mut same, mut same_year) = (None, None);
        for (place, mark) in targets(&self.scene.borrow()).into_iter().enumerate() {
            match (self.subject(mark), subject) {
                (Some(it), Some(before)) if it == before => same = same.or(Some(place)),
                (Some(Subject::Year(it, _)), Some(Subject::Year(before, _))) if it == before => {
                    same_year = same_year.or(Some(place));
                }
                _ => {}
            }
        }
        self.current.set(same.or(same_year).unwrap_or(0));
        self.place_cursor();
    }

    fn place_cursor(&self) {
        let Some(mark) = self.current() else { return };
        dom::set_class(&self.cursor, "round", matches!(self.subject(mark), Some(Subject::Incident(_))));
        let area = self.bounds(mark);
        for (property, pixels) in [("left", area.x), ("top", area.y), ("width", area.w), ("height", area.h)] {
            dom::set_style(&self.cursor, property, &pixel_text(pixels));
        }
    }
}

/// Paints a scene in so many device pixels a CSS pixel; the canvas takes its size.
pub(super) fn paint(canvas: &HtmlCanvasElement, scene: &Scene, palette: &Palette, family: &str, pixels: f64) -> Done {
    let scale = Scale::canvas(pixels);
    // Setting the size clears the canvas, too.
    canvas.set_width((scene.width * pixels).round() as u32);
    canvas.set_height((scene.height * pixels).round() as u32);
    if scene.width > 0.0 && scene.height > 0.0 {
        context(canvas)?.scale(1.0 / scale.units, 1.0 / scale.units)?;
        let mut backend = CanvasBackend::with_canvas_object(canvas.clone()).ok_or(NO_CANVAS)?;
        let painted = paint::paint(scene, palette, family, scale, &mut backend);
        painted.map_err(|error| JsValue::from(error.to_string()))?;
    }
    Ok(())
}

/// The marks that the arrow keys reach. As a list, so that the walk through the scene is compiled once.
fn targets(scene: &Scene) -> Vec<usize> {
    let mut targets = Vec::new();
    for mark in scene.targets() {
        targets.push(mark);
    }
    targets
}

const NO_CANVAS: &str = "the browser gives no canvas to draw on";

fn context(canvas: &HtmlCanvasElement) -> Done<CanvasRenderingContext2d> {
    Ok(canvas.get_context("2d")?.ok_or(NO_CANVAS)?.unchecked_into())
}

/// What the canvases of one page share while they are painted.
pub(super) struct Brush<'a> {
    pub(super) palette: &'a Palette,
    pub(super) family: &'a str,
    /// Device pixels per CSS pixel.
    pub(super) pixels: f64,
    /// By what all text is larger than usual.
    pub(super) scale: f64,
    pub(super) ruler: &'a Ruler,
}

/// Widths of texts, each measured once.
pub(super) struct Ruler {
    context: CanvasRenderingContext2d,
    /// Texts with their fonts, and how wide each is.
    known: RefCell<(Keys, Vec<f64>)>,
    family: RefCell<String>,
    /// Counts how often the fonts became others.
    fonts: Cell<u32>,
}

impl Ruler {
    pub(super) fn new(of: &HtmlElement) -> Done<Ruler> {
        let canvas = dom::document(of).create_element("canvas")?.unchecked_into();
        Ok(Ruler {
            context: context(&canvas)?,
            known: RefCell::default(),
            family: RefCell::default(),
            fonts: Cell::default(),
        })
    }

    /// Measures everything anew: fonts arrived.
    pub(super) fn clear(&self) {
        self.known.take();
        self.fonts.set(self.fonts.get() + 1);
    }

    /// How wide a text is in CSS pixels.
    pub(super) fn width(&self, text: &str, font: Font, family: &str) -> f64 {
        if *self.family.borrow() != family {
            self.clear();
            family.clone_into(&mut self.family.borrow_mut());
        }
        let weight = if font.weight == Weight::Strong { "bold " } else { "" };
        let size = font.size as u32;
        let key = format!("{weight}{size} {text}");
        let (keys, widths) = &mut *self.known.borrow_mut();
        if let Some(place) = keys.find(&key) {
            return widths[place as usize];
        }
        self.context.set_font(&format!("{weight}{size}px {family}"));
        let width = self.context.measure_text(text).map_or(0.0, |metrics| metrics.width());
        keys.add(&key);
        widths.push(width);
        width
    }
}

/// Whole CSS pixels are sharp enough for boxes, and need no formatting of fractions.
pub(super) fn pixel_text(pixels: f64) -> String {
    format!("{}px", pixels.round() as i32)
}
