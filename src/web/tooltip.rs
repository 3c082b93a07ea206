//! Says what a mark is: beside it where there is room, as a sheet at the foot of a small screen.

use std::cell::RefCell;

use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;

use super::canvas::{PlotView, pixel_text};
use super::dom::{self, Done};
use super::page::swatch;
use super::table::add_source;
use crate::dataset::By;
use crate::describe::{Story, Tip};
use crate::words::Word;

/// Width of the tooltip, in CSS pixels.
const WIDTH: f64 = 300.0;
/// Distance from the mark.
const GAP: f64 = 14.0;
/// Narrower than this the tooltip is a sheet.
const NARROW: f64 = 600.0;
/// So long a pointer may take from the mark into the tooltip, in milliseconds.
const GRACE: u32 = 250;

/// The one tooltip of a widget.
pub(super) struct Tooltip {
    /// It is moved into the plot that it speaks of, so that Tab goes from the mark to its first link.
    pub(super) frame: HtmlElement,
    hiding: RefCell<Option<Timeout>>,
}

impl Tooltip {
    pub(super) fn build(parent: &HtmlElement) -> Done<Tooltip> {
        let frame = dom::add(parent, "div", "tip")?;
        frame.set_attribute("part", "tooltip")?;
        frame.set_hidden(true);
        Ok(Tooltip { frame, hiding: RefCell::default() })
    }

    /// Shows a mark's tooltip.
    pub(super) fn show(&self, view: &PlotView, mark: usize, tip: &Tip, story: Story<'_>, root_width: f64) -> Done {
        self.stay();
        dom::clear(&self.frame);
        self.fill(tip, story)?;
        self.frame.set_hidden(false);
        view.frame.append_child(&self.frame)?;
        let is_sheet = root_width < NARROW;
        self.frame.class_list().toggle_with_force("sheet", is_sheet)?;
        if is_sheet { self.place("auto", "auto") } else { self.put_beside(view, mark) }
    }

    /// Keeps the tooltip although the pointer left its mark: it came here.
    pub(super) fn stay(&self) {
        self.hiding.replace(None);
    }

    /// Hides it as soon as a pointer on its way into it would be there.
    pub(super) fn hide_soon(&self) {
        let frame = self.frame.clone();
        if !frame.hidden() && self.hiding.borrow().is_none() {
            self.hiding.replace(Some(Timeout::new(GRACE, move || frame.set_hidden(true))));
        }
    }

    /// Hides it at once.
    pub(super) fn hide(&self) {
        self.stay();
        self.frame.set_hidden(true);
    }

    fn fill(&self, tip: &Tip, story: Story<'_>) -> Done {
        let bar = dom::add(&self.frame, "div", "tip-bar")?;
        for (action, text, label) in [("tip -1", "‹", "Earlier"), ("tip 1", "›", "Later"), ("tip-close", "×", "Close")]
        {
            dom::add_button(&bar, "link", action, text)?.set_attribute("aria-label", label)?;
        }
        dom::add_text(&self.frame, "strong", "", &tip.title)?;
        for (text, classes) in
            [(&tip.subtitle, "muted"), (&tip.value, if tip.is_dprk { "value dprk" } else { "value" })]
        {
            if !text.is_empty() {
                dom::add_text(&self.frame, "span", classes, text)?;
            }
        }
        for line in tip.lines.iter().filter(|line| !line.is_empty()) {
            dom::add_text(&self.frame, "span", "muted", line)?;
        }
        if let Some(tier) = tip.tier {
            let line = dom::add(&self.frame, "span", "rule")?;
            swatch(&line, tier)?;
            line.append_with_str_1(&format!("Strongest evidence: {}", story.locale.group(By::Evidence, tier.text())))?;
        }
        let sources = tip.sources.iter().filter_map(|&place| story.dataset.sources.get(place as usize));
        for (place, source) in sources.enumerate() {
            add_source(&dom::add(&self.frame, "span", if place == 0 { "rule" } else { "" })?, source)?;
        }
        if !tip.action.is_empty() {
            dom::add_text(&self.frame, "span", "muted action", &tip.action)?;
        }
        Ok(())
    }

    /// To the right of the mark, else to its left, else under it; never outside the widget's width.
    fn put_beside(&self, view: &PlotView, mark: usize) -> Done {
        let area = view.bounds(mark);
        let plot = view.frame.get_bounding_client_rect();
        let root = view.frame.closest(".root")?.map_or(plot.clone(), |root| root.get_bounding_client_rect());
        let (least, most) = (root.left() - plot.left(), root.right() - plot.left() - WIDTH);
        let (right, left) = (area.x + area.w + GAP, area.x - GAP - WIDTH);
        let height = f64::from(self.frame.offset_height());
        let middle = area.center().y - height / 2.0;
        let (x, y) = if right <= most {
            (right, middle)
        } else if left >= least {
            (left, middle)
        } else {
            ((area.center().x - WIDTH / 2.0).min(most).max(least), area.y + area.h + GAP)
        };
        self.place(&pixel_text(x), &pixel_text(y))
    }

    fn place(&self, left: &str, top: &str) -> Done {
        self.frame.style().set_property("left", left)?;
        self.frame.style().set_property("top", top)
    }
}
