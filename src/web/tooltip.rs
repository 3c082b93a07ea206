//! Says what a mark is: beside it where there is room, as a sheet under it on a small screen.

use super::dom::Outline;
use crate::locale::Text;
use std::cell::RefCell;

use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;

use super::canvas::{PlotView, pixel_text};
use super::dom;
use super::page::swatch;
use super::table::add_source;
use crate::describe::{Story, Tip};
use crate::marks::{Point, Rect};

/// Distance from the mark.
const GAP: f64 = 14.0;
/// In a widget of fewer times its own width the tooltip is a sheet.
const NARROW: i32 = 2;
/// So long a pointer may take from the mark into the tooltip, in milliseconds.
const GRACE: u32 = 250;

const BAR: Outline = (
    "div.tip-bar
 button.link  type=button  data-do=tip -1  aria-label=%  |‹
 button.link  type=button  data-do=tip 1  aria-label=%  |›
 button.link  type=button  data-do=tip-close  aria-label=%  |×",
    &[Text::Earlier, Text::Later, Text::Close],
);

/// The one tooltip of a widget.
pub(super) struct Tooltip {
    /// It is moved into the plot that it speaks of, so that Tab goes from the mark to its first link.
    pub(super) frame: HtmlElement,
    hiding: RefCell<Option<Timeout>>,
}

impl Tooltip {
    pub(super) fn find(inside: &HtmlElement) -> Tooltip {
        Tooltip { frame: dom::find(inside, ".tip"), hiding: RefCell::default() }
    }

    /// Shows a mark's tooltip.
    pub(super) fn show(&self, view: &PlotView, area: Rect, tip: &Tip, story: Story<'_>, root: &HtmlElement) {
        self.stay();
        dom::clear(&self.frame);
        self.fill(tip, story);
        hide(&self.frame);
        self.frame.set_hidden(false);
        dom::sure(view.frame.append_child(&self.frame));
        dom::set_class(&view.frame, "pointed", true);
        // Measured as it is beside a mark, since it is the wider the larger the text.
        dom::set_class(&self.frame, "sheet", false);
        let is_sheet = root.client_width() < NARROW * self.frame.offset_width();
        dom::set_class(&self.frame, "sheet", is_sheet);
        let Point { x, y } = self.beside(view, area, root, is_sheet);
        dom::set_style(&self.frame, "left", &pixel_text(x));
        dom::set_style(&self.frame, "top", &pixel_text(y));
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

    fn fill(&self, tip: &Tip, story: Story<'_>) {
        dom::grow(&self.frame, BAR, story.locale);
        let add = |what: &str, text: &str| {
            if !text.is_empty() {
                dom::add(&self.frame, what, text);
            }
        };
        add("strong", &tip.title);
        add("span.muted", &tip.subtitle);
        add(if tip.is_dprk { "span.value.dprk" } else { "span.value" }, &tip.value);
        for line in &tip.lines {
            add("span.muted", line);
        }
        if let Some(tier) = tip.tier {
            let line = dom::add(&self.frame, "span.rule", "");
            swatch(&line, tier);
            dom::add_words(&line, &tip.tier_in_words(story));
        }
        let mut what = "span.rule";
        for &place in &tip.sources {
            if let Some(source) = story.dataset.sources.get(place as usize) {
                add_source(&dom::add(&self.frame, what, ""), source, story.locale);
                what = "span";
            }
        }
        add("span.muted.action", &tip.action);
    }

    /// To the right of the mark, else to its left, else under it; never outside the widget's width.
    fn beside(&self, view: &PlotView, area: Rect, root: &HtmlElement, is_sheet: bool) -> Point {
        let (plot, root) = (view.frame.get_bounding_client_rect(), root.get_bounding_client_rect());
        let width = f64::from(self.frame.offset_width());
        let (least, most) = (root.left() - plot.left(), root.right() - plot.left() - width);
        if is_sheet {
            return Point { x: least, y: area.y + area.h + GAP };
        }
        let (right, left) = (area.x + area.w + GAP, area.x - GAP - width);
        let middle = area.center().y - f64::from(self.frame.offset_height()) / 2.0;
        if right <= most {
            Point { x: right, y: middle }
        } else if left >= least {
            Point { x: left, y: middle }
        } else {
            Point { x: (area.center().x - width / 2.0).min(most).max(least), y: area.y + area.h + GAP }
        }
    }
}

/// Hides the tooltip and the ring round its mark.
fn hide(frame: &HtmlElement) {
    frame.set_hidden(true);
    if let Some(plot) = frame.parent_element() {
        dom::set_class(&plot, "pointed", false);
    }
}
