//! One chart's canvas: laid out for its box, painted in device pixels, walked by one focusable cursor.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use plotters_canvas::CanvasBackend;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlElement};

use super::dom::{self, Done};
use crate::charts::{self, Frame, Plot};
use crate::describe::Story;
use crate::marks::{Font, Point, Scene, Shape, Subject, Weight};
use crate::paint::{self, Palette, Scale};

/// How far from a mark a pointer still means it, in CSS pixels.
const REACH: f64 = 12.0;

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
    current: Cell<usize>,
}

impl PlotView {
    pub(super) fn build(parent: &HtmlElement, plot: Plot) -> Done<PlotView> {
        let frame = dom::add(parent, "div", "plot")?;
        let canvas: HtmlCanvasElement = dom::add(&frame, "canvas", "")?.unchecked_into();
        canvas.set_attribute("role", "img")?;
        let cursor = dom::add_button(&frame, "cursor", "mark", "")?;
        Ok(PlotView { plot, frame, cursor, canvas, scene: RefCell::default(), current: Cell::new(0) })
    }

    /// What a screen reader says of the picture as a whole.
    pub(super) fn describe(&self, text: &str) -> Done {
        self.canvas.set_attribute("aria-label", text)
    }

    /// Lays the chart out for the width of its box and paints it.
    pub(super) fn draw(&self, story: Story<'_>, brush: &Brush<'_>) -> Done {
        let width = f64::from(self.frame.client_width());
        let frame =
            Frame { width, measure: &|text, font| brush.ruler.width(text, font, brush.family), locale: story.locale };
        let scene = charts::lay_out(self.plot, story.dataset, story.summary, story.filter, story.options, &frame);
        self.resize(&scene, brush.pixels)?;
        dom::show(&self.frame, scene.height > 0.0);
        dom::show(&self.cursor, scene.targets().next().is_some());
        if width > 0.0 && scene.height > 0.0 {
            let scale = Scale::canvas(brush.pixels);
            self.context()?.scale(1.0 / scale.units, 1.0 / scale.units)?;
            let backend = CanvasBackend::with_canvas_object(self.canvas.clone());
            let mut backend = backend.ok_or_else(|| JsError::new("the browser gives no canvas to draw on"))?;
            paint::paint(&scene, brush.palette, brush.family, scale, &mut backend)
                .map_err(|error| JsError::new(&error.to_string()))?;
        }
        self.scene.replace(scene);
        self.place_cursor()
    }

    /// The mark under a point of the canvas.
    pub(super) fn hit(&self, at: Point) -> Option<usize> {
        self.scene.borrow().hit(at, REACH)
    }

    /// What a mark stands for.
    pub(super) fn subject(&self, mark: usize) -> Option<Subject> {
        self.scene.borrow().marks.get(mark).and_then(|mark| mark.subject)
    }

    /// The mark on which the cursor lies, if the chart has any.
    pub(super) fn current(&self) -> Option<usize> {
        self.scene.borrow().targets().nth(self.current.get())
    }

    /// Moves the cursor to the mark a key asks for; says whether the key was one of its own.
    pub(super) fn walk(&self, key: &str) -> Done<bool> {
        const PAGE: usize = 5;
        let last = self.scene.borrow().targets().count().saturating_sub(1);
        let at = self.current.get().min(last);
        let to = match key {
            "ArrowRight" | "ArrowDown" => at + 1,
            "ArrowLeft" | "ArrowUp" => at.saturating_sub(1),
            "PageDown" => at + PAGE,
            "PageUp" => at.saturating_sub(PAGE),
            "Home" => 0,
            "End" => last,
            _ => return Ok(false),
        };
        self.current.set(to.min(last));
        self.place_cursor()?;
        Ok(true)
    }

    /// Puts the cursor on a mark that was pointed at.
    pub(super) fn move_to(&self, mark: usize) -> Done {
        let place = self.scene.borrow().targets().position(|it| it == mark);
        if let Some(place) = place {
            self.current.set(place);
        }
        self.place_cursor()
    }

    /// Where a mark lies in the plot, in CSS pixels.
    pub(super) fn bounds(&self, mark: usize) -> crate::marks::Rect {
        self.scene.borrow().marks.get(mark).map(|mark| mark.shape.bounds()).unwrap_or_default()
    }

    fn place_cursor(&self) -> Done {
        let Some(mark) = self.current() else { return Ok(()) };
        let area = self.bounds(mark);
        let is_round = matches!(self.scene.borrow().marks[mark].shape, Shape::Circle(..));
        self.cursor.class_list().toggle_with_force("round", is_round)?;
        let style = self.cursor.style();
        for (property, pixels) in [("left", area.x), ("top", area.y), ("width", area.w), ("height", area.h)] {
            style.set_property(property, &pixel_text(pixels))?;
        }
        Ok(())
    }

    fn context(&self) -> Done<CanvasRenderingContext2d> {
        let context = self.canvas.get_context("2d")?;
        Ok(context.ok_or_else(|| JsError::new("the browser gives no canvas to draw on"))?.unchecked_into())
    }

    fn resize(&self, scene: &Scene, pixels: f64) -> Done {
        // Setting the size clears the canvas, too.
        self.canvas.set_width((scene.width * pixels).round() as u32);
        self.canvas.set_height((scene.height * pixels).round() as u32);
        self.canvas.style().set_property("height", &pixel_text(scene.height))
    }
}

/// What the canvases of one page share while they are painted.
pub(super) struct Brush<'a> {
    pub(super) palette: &'a Palette,
    pub(super) family: &'a str,
    /// Device pixels per CSS pixel.
    pub(super) pixels: f64,
    pub(super) ruler: &'a Ruler,
}

/// Widths of texts, each measured once.
pub(super) struct Ruler {
    context: CanvasRenderingContext2d,
    known: RefCell<HashMap<(String, u32, bool), f64>>,
    family: RefCell<String>,
}

impl Ruler {
    pub(super) fn new(of: &HtmlElement) -> Done<Ruler> {
        let canvas: HtmlCanvasElement = dom::document(of)?.create_element("canvas")?.unchecked_into();
        let context =
            canvas.get_context("2d")?.ok_or_else(|| JsError::new("the browser gives no canvas to draw on"))?;
        Ok(Ruler { context: context.unchecked_into(), known: RefCell::default(), family: RefCell::default() })
    }

    /// Forgets what was measured: fonts arrived.
    pub(super) fn forget(&self) {
        self.known.borrow_mut().clear();
    }

    fn width(&self, text: &str, font: Font, family: &str) -> f64 {
        if *self.family.borrow() != family {
            self.forget();
            family.clone_into(&mut self.family.borrow_mut());
        }
        let key = (text.to_owned(), font.size as u32, font.weight == Weight::Strong);
        if let Some(&width) = self.known.borrow().get(&key) {
            return width;
        }
        let weight = if key.2 { "bold " } else { "" };
        self.context.set_font(&format!("{weight}{}px {family}", key.1));
        let width = self.context.measure_text(text).map_or(0.0, |metrics| metrics.width());
        self.known.borrow_mut().insert(key, width);
        width
    }
}

/// Whole CSS pixels are sharp enough for boxes, and need no formatting of fractions.
pub(super) fn pixel_text(pixels: f64) -> String {
    format!("{}px", pixels.round() as i32)
}
