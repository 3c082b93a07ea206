//! Says what a mark is: beside it where there is room, as a sheet at the foot of a small screen.

use std::cell::{Cell, RefCell};

use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;

use super::canvas::{PlotView, pixel_text};
use super::dom::{self, Outline};
use super::leaf::{Leaf, Slate};
use super::sheets::{self, Sight};
use super::swatches::swatch;
use super::table::add_source;
use crate::describe::{Story, Tip};
use crate::locale::{Locale, Text};
use crate::marks::{Point, Rect};

/// Distance from the mark.
const GAP: f64 = 14.0;
/// In a widget of fewer times its own width the tooltip is a sheet.
const NARROW: i32 = 2;
/// So long a pointer may take from the mark into the tooltip, in milliseconds.
const GRACE: u32 = 250;

const INSIDE: Outline = (
    "div.tip-text
button.link.tip-close  type=button  data-do=tip-close  aria-label=%  |×
div.tip-bar
 button.button  type=button  data-do=tip -1  |%
 button.button  type=button  data-do=tip 1  |%",
    &[Text::Close, Text::Earlier, Text::Later],
);

/// The one tooltip of a widget.
pub(super) struct Tooltip {
    /// It is moved into the plot that it speaks of, so that Tab goes from the mark to its first link.
    pub(super) frame: HtmlElement,
    text: Slate,
    hiding: RefCell<Option<Timeout>>,
    /// The part of the window that is in sight, as far as it is known.
    pub(super) sight: Cell<Option<Sight>>,
    /// Nothing was heard of that since it was shown.
    pub(super) is_new: Cell<bool>,
}

impl Tooltip {
    pub(super) fn build(inside: &HtmlElement, locale: &Locale) -> Tooltip {
        let frame: HtmlElement = dom::find(inside, ".tip");
        dom::grow(&frame, INSIDE, locale);
        let (hiding, sight, is_new) = Default::default();
        Tooltip { text: Slate::of(dom::find(&frame, ".tip-text")), frame, hiding, sight, is_new }
    }

    /// Shows a mark's tooltip; one that a mouse asked for never lies where the page would have to be scrolled from under it.
    pub(super) fn show(
        &self,
        view: &PlotView,
        area: Rect,
        told: (&Tip, Story<'_>),
        root: &HtmlElement,
        by_mouse: bool,
    ) {
        self.stay();
        self.text.fill(&mut |text| fill(text, told));
        // What stays in its plot keeps the focus on the button that was pressed.
        if !view.frame.contains(Some(&self.frame)) {
            hide(&self.frame);
            dom::sure(view.frame.append_child(&self.frame));
        }
        self.frame.set_hidden(false);
        dom::set_class(&view.frame, "pointed", true);
        self.is_new.set(true);
        self.place(view, area, root, by_mouse);
    }

    /// Puts it where it is in sight.
    pub(super) fn place(&self, view: &PlotView, area: Rect, root: &HtmlElement, by_mouse: bool) {
        // Measured as it is beside a mark, since it is the wider the larger the text.
        dom::set_class(&self.frame, "sheet", false);
        let is_sheet = root.client_width() < NARROW * self.frame.offset_width();
        dom::set_class(&self.frame, "sheet", is_sheet);
        if is_sheet && !by_mouse && sheets::has_screen(root, self.sight.get()) && sheets::raise(&self.frame) {
            return;
        }
        sheets::lower(&self.frame);
        let Point { x, y } = self.beside(view, area, root, is_sheet);
        // Moved in this way it is no shift of the page's layout.
        dom::set_style(&self.frame, "transform", &["translate(", &pixel_text(x), ",", &pixel_text(y), ")"].concat());
    }

    /// Scrolls the mark that it speaks of into what it leaves free of the screen.
    pub(super) fn uncover(&self, view: &PlotView) {
        sheets::uncover(&view.halo, &self.frame);
    }

    /// Keeps the tooltip although the pointer left its mark: it came here.
    pub(super) fn stay(&self) {
        self.hiding.replace(None);
    }

    /// Whether it is shown to stay.
    pub(super) fn is_open(&self) -> bool {
        !self.frame.hidden() && self.hiding.borrow().is_none()
    }

    /// Hides it as soon as a pointer on its way into it would be there.
    pub(super) fn hide_soon(&self) {
        let frame = self.frame.clone();
        if self.is_open() {
            self.hiding.replace(Some(Timeout::new(GRACE, move || hide(&frame))));
        }
    }

    /// Hides it at once.
    pub(super) fn hide(&self) {
        self.stay();
        hide(&self.frame);
    }

    /// To the right of the mark, else to its left, else under or over it; never outside the widget's width, and inside the
    /// window as far as the mark is.
    fn beside(&self, view: &PlotView, area: Rect, root: &HtmlElement, is_sheet: bool) -> Point {
        let (plot, root) = (view.frame.get_bounding_client_rect(), root.get_bounding_client_rect());
        let (width, height) = (f64::from(self.frame.offset_width()), f64::from(self.frame.offset_height()));
        let (least, most) = (root.left() - plot.left(), root.right() - plot.left() - width);
        let (top, bottom) = self.sight.get().unwrap_or_else(|| (0.0, sheets::height_of(&self.frame)));
        let (highest, lowest) = (top - plot.top(), bottom - plot.top() - height);
        let (right, left) = (area.x + area.w + GAP, area.x - GAP - width);
        let (over, under) = (area.y - GAP - height, area.y + area.h + GAP);
        let level = (area.center().y - height / 2.0).min(lowest).max(highest).max(area.y - height).min(area.y + area.h);
        let clear = if under > lowest && over >= highest { over } else { under };
        // Around a frame the reader may not find it; elsewhere the page scrolls.
        let clear = if self.sight.get().is_some() { clear.min(lowest).max(highest) } else { clear };
        if is_sheet {
            Point { x: least, y: clear }
        } else if right <= most {
            Point { x: right, y: level }
        } else if left >= least {
            Point { x: left, y: level }
        } else {
            Point { x: (area.center().x - width / 2.0).min(most).max(least), y: clear }
        }
    }
}

/// Hides the tooltip and the ring round its mark.
fn hide(frame: &HtmlElement) {
    frame.set_hidden(true);
    sheets::lower(frame);
    if let Some(plot) = frame.parent_element() {
        dom::set_class(&plot, "pointed", false);
    }
}

/// Each mark has lines of its own: one that is lent to the next mark's words, further down, is a shift of the layout.
fn fill(all: &mut Leaf, (tip, story): (&Tip, Story<'_>)) {
    let key = &tip.title;
    let mut add = |what: &str, text: &str| {
        if !text.is_empty() {
            all.add_for(key, what, text);
        }
    };
    add("strong", &tip.title);
    add("span.muted", &tip.subtitle);
    add(if tip.is_dprk { "span.value.dprk" } else { "span.value" }, &tip.value);
    for line in &tip.lines {
        add("span.muted", line);
    }
    if let Some(tier) = tip.tier {
        let line = all.add_for(key, "span.rule", "");
        line.add(&swatch(tier), "");
        line.words(&tip.tier_in_words(story));
    }
    let mut what = "span.rule";
    for &place in &tip.sources {
        if let Some(source) = story.dataset.sources.get(place as usize) {
            add_source(all.add_for(&[key, &*source.id].concat(), what, ""), source, story.locale);
            what = "span";
        }
    }
    if !tip.action.is_empty() {
        all.add_for(key, "span.muted.action", &tip.action);
    }
}
