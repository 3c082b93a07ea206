//! How much room the charts have: measured once, since nothing but the selection changes from one picture to the next.

use web_sys::HtmlElement;

use super::dom;
use super::page::Page;
use crate::describe::{Caption, Story};

/// The widths of the charts, and what they were measured for.
pub(super) struct Room {
    /// Of the whole page.
    pub(super) width: i32,
    /// Of each chart.
    pub(super) widths: Vec<f64>,
    /// Which charts have words.
    shown: Vec<bool>,
    years: usize,
}

impl Room {
    /// Lays the charts out and measures them; a chart without words takes no room.
    pub(super) fn measure(page: &Page, shown: Vec<bool>, story: Story<'_>, scale: f64) -> Room {
        let years = story.summary.trend.len();
        // What is not shown will see later how much there is.
        if page.root.client_width() > 0 {
            page.arrange(years, scale);
        }
        // All that is written before anything is read: a browser lays the page out anew for each width asked for in between.
        for section in &page.sections {
            section.view.show(true);
        }
        let mut widths = Vec::new();
        for section in &page.sections {
            widths.push(f64::from(section.view.frame.client_width()));
        }
        Room { width: page.root.client_width(), widths, shown, years }
    }

    /// Whether the charts stand as they stood then.
    pub(super) fn is_still(&self, shown: &[bool], story: Story<'_>) -> bool {
        self.years == story.summary.trend.len() && self.shown == shown
    }
}

/// Which charts have words.
pub(super) fn shown(captions: &[Caption]) -> Vec<bool> {
    let mut shown = Vec::new();
    for caption in captions {
        shown.push(!caption.title.is_empty());
    }
    shown
}

/// Where they would be narrow, the second groups of claims and the switches are folded to a line that opens them.
pub(super) fn unfold(charts: &HtmlElement, width: f64, scale: f64) {
    const WIDE_CLAIMS: f64 = 480.0;
    const BESIDE: f64 = 800.0;
    while let Some(fold) = dom::sure(charts.query_selector("details:not(.seen, .more-said, .compact .legend)")) {
        dom::set_class(&fold, "seen", true);
        // Beside what was said when there is room for what it cost, and nothing else to fill it.
        let is_beside = width >= BESIDE && dom::sure(fold.matches(".said *"));
        if is_beside || f64::from(fold.client_width()) >= WIDE_CLAIMS * scale {
            dom::attr(&fold, "open", "");
        }
    }
}
