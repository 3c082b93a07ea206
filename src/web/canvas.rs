//! One chart's canvas: laid out for its box, painted in device pixels, under elements that name its marks.

use std::cell::{Cell, RefCell};

use plotters_canvas::CanvasBackend;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlElement};

use super::dom::{self, Done};
use super::leaf::Slate;
use super::stops::{MOVED, Stops, lay_over};
use crate::charts::{self, Frame, Plot};
use crate::describe::Story;
use crate::keys::Keys;
use crate::marks::{Font, Point, Rect, Scene, Subject, Weight};
use crate::paint::{self, Palette, Scale};
use crate::stops::{Stop, stops};

/// How far from a mark a pointer still means it, in CSS pixels.
const REACH: f64 = 12.0;

/// What is narrower is not scaled up, in CSS pixels.
const LEAST_WIDTH: f64 = 220.0;

/// A chart on the page.
pub(super) struct PlotView {
    /// Which one.
    pub(super) plot: Plot,
    /// Holds canvas, named elements and, while it is shown, the tooltip.
    pub(super) frame: HtmlElement,
    /// The named elements over the canvas.
    pub(super) stops: Stops,
    canvas: HtmlCanvasElement,
    box_slate: Slate,
    canvas_slate: Slate,
    /// Lies round the mark that the tooltip speaks of.
    pub(super) halo: HtmlElement,
    scene: RefCell<Scene>,
    /// How the scene was painted, if it was.
    painted: Cell<Option<Look>>,
    pointed: Cell<Option<Subject>>,
    /// CSS pixels of the page in one of the scene.
    scale: Cell<f64>,
    has_places: Cell<bool>,
}

/// What a picture depends on beside its marks: the fonts as they were measured, the colours, the pixels of the screen.
type Look = (u32, Palette, f64);

impl PlotView {
    pub(super) fn build(parent: &HtmlElement, plot: Plot) -> PlotView {
        let frame = dom::add(parent, "div.plot", "");
        let canvas: HtmlCanvasElement = dom::add(&frame, "canvas", "").unchecked_into();
        // Title and subtitle stand above as text, the marks follow as elements: a name here would be heard a second time.
        dom::attr(&canvas, "aria-hidden", "true");
        let stops = Stops::build(&frame);
        let halo = dom::add(&frame, "div.halo", "");
        let (scene, painted, pointed, has_places) = Default::default();
        let (box_slate, canvas_slate) = (Slate::of(frame.clone()), Slate::of(canvas.clone().unchecked_into()));
        PlotView {
            plot,
            frame,
            stops,
            canvas,
            box_slate,
            canvas_slate,
            halo,
            scene,
            painted,
            pointed,
            scale: Cell::new(1.0),
            has_places,
        }
    }

    /// Lays the chart out for the width of its box, and takes a clean canvas if it is another than the one that is painted.
    /// What is folded away has no width, and is drawn when it is unfolded.
    pub(super) fn lay_out(&self, width: f64, story: Story<'_>, brush: &Brush<'_>) {
        self.has_places.set(width > 0.0);
        if width <= 0.0 {
            return;
        }
        let measure = |text: &str, font: Font| brush.ruler.width(text, font, brush.family);
        // Large text in a narrow box grows as far as the chart's labels still have room.
        let scale = brush.scale.min(width / LEAST_WIDTH).max(1.0);
        let frame = Frame { width: width / scale, measure: &measure, locale: story.locale };
        self.scale.set(scale);
        let scene = charts::lay_out(self.plot, story, &frame);
        if self.painted.get() != Some(self.look(brush)) || *self.scene.borrow() != scene {
            self.painted.set(None);
            stretch(&self.canvas, &scene, brush.pixels * scale);
            self.scene.replace(scene);
        }
    }

    /// Paints the chart unless it is painted.
    pub(super) fn paint(&self, brush: &Brush<'_>) -> Done {
        if self.has_places.get() && self.painted.get().is_none() {
            fill(&self.canvas, &self.scene.borrow(), brush.palette, brush.family, brush.pixels * self.scale.get())?;
            self.painted.set(Some(self.look(brush)));
        }
        Ok(())
    }

    /// Puts the canvas and the elements of its marks where they belong.
    pub(super) fn place(&self, story: Story<'_>) {
        if !self.has_places.get() {
            return self.stops.become_those(Vec::new());
        }
        let (scene, scale) = (self.scene.borrow(), self.scale.get());
        self.canvas_slate.style("height", &pixel_text(scene.height * scale));
        self.show(scene.height > 0.0);
        let mut all = stops(&scene, story);
        for stop in &mut all {
            *stop = self.on_page(*stop);
        }
        self.stops.become_those(all);
    }

    fn look(&self, brush: &Brush<'_>) -> Look {
        (brush.ruler.fonts.get(), *brush.palette, brush.pixels * self.scale.get())
    }

    /// Shows the box, or hides it: then it has no width.
    pub(super) fn show(&self, visible: bool) {
        self.box_slate.show(visible);
    }

    /// A stop of the scene where the page has it.
    fn on_page(&self, stop: Stop) -> Stop {
        let (Rect { x, y, w, h }, by) = (stop.area, self.scale.get());
        Stop { area: Rect { x: x * by, y: y * by, w: w * by, h: h * by }, ..stop }
    }

    /// The mark under a point of the canvas.
    pub(super) fn hit(&self, at: Point) -> Option<Stop> {
        let (scene, scale) = (self.scene.borrow(), self.scale.get());
        let mark = scene.marks.get(scene.hit(Point::at(at.x / scale, at.y / scale), REACH)?)?;
        Some(self.on_page(Stop { subject: mark.subject?, area: mark.shape.bounds() }))
    }

    /// Puts the ring round a mark.
    pub(super) fn point_at(&self, stop: Stop) {
        self.pointed.set(Some(stop.subject));
        lay_over(&self.halo, stop, MOVED);
    }

    /// What the tooltip speaks of, wherever that is now; where the keyboard is if it has gone.
    pub(super) fn pointed(&self) -> Option<Stop> {
        for mark in &self.scene.borrow().marks {
            if let (Some(subject), true) = (mark.subject, mark.subject == self.pointed.get()) {
                return Some(self.on_page(Stop { subject, area: mark.shape.bounds() }));
            }
        }
        self.stops.current()
    }
}

/// Paints a scene in so many device pixels a CSS pixel; the canvas takes its size.
pub(super) fn paint(canvas: &HtmlCanvasElement, scene: &Scene, palette: &Palette, family: &str, pixels: f64) -> Done {
    stretch(canvas, scene, pixels);
    fill(canvas, scene, palette, family, pixels)
}

/// Gives the canvas the size of a scene, which clears it, too.
fn stretch(canvas: &HtmlCanvasElement, scene: &Scene, pixels: f64) {
    canvas.set_width((scene.width * pixels).round() as u32);
    canvas.set_height((scene.height * pixels).round() as u32);
}

fn fill(canvas: &HtmlCanvasElement, scene: &Scene, palette: &Palette, family: &str, pixels: f64) -> Done {
    let scale = Scale::canvas(pixels);
    if scene.width > 0.0 && scene.height > 0.0 {
        let context = context(canvas)?;
        context.scale(1.0 / scale.units, 1.0 / scale.units)?;
        // A canvas that lies on no page has nothing to inherit it from.
        dom::put(&context, "direction", &if scene.is_mirrored { "rtl" } else { "ltr" }.into());
        let mut backend = CanvasBackend::with_canvas_object(canvas.clone()).ok_or(NO_CANVAS)?;
        let painted = paint::paint(scene, palette, family, scale, &mut backend);
        painted.map_err(|error| JsValue::from(error.to_string()))?;
    }
    Ok(())
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
