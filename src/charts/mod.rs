//! Summary → marks, one file a picture: what stands where, in CSS pixels, before anything is painted.

mod axis;
mod claims;
mod context;
mod counts;
mod estimates;
mod incidents;
mod ledger;
mod names;
mod parts;
mod said;
mod said_dots;
mod share;
mod sheet;
mod stack;
mod swarm;
mod trend;
mod trend_labels;
mod waffle;

pub use axis::{Ticks, YearLabels};
pub use context::is_drawn as is_context_drawn;
pub use incidents::{MOST_CIRCLES, largest_first};
pub use ledger::shown as ledger_shown;
pub use names::MOST_NAMED;
pub use parts::own_bars;
pub use said::{Strip, highest, strip};
pub use stack::{Series, stack_series};

use crate::locale::Locale;
use crate::marks::{Measure, Scene};
use crate::story::Story;
use crate::words::words;

words! {
    /// One picture on the page.
    Plot {
        /// North Korea's share of all crypto theft, a bar a year.
        Share = "share",
        /// The selection's own shares.
        Parts = "parts",
        /// Claims on the funding of weapons.
        Wmd = "wmd",
        /// Claims on foreign-currency income.
        Currency = "currency",
        /// The chosen claim as a square of a hundred.
        Waffle = "waffle",
        /// A bar a year of the selection.
        Trend = "trend",
        /// One year by different counts.
        Counts = "counts",
        /// A circle a theft.
        Incidents = "incidents",
        /// Running totals, numbers of attacks and holdings, as they were said.
        Said = "said",
        /// What a programme was said to cost in a year, beside that year's thefts.
        Context = "context",
        /// How the rows add up, a bar a year.
        Ledger = "ledger",
    }
}

/// The charts that the attribute `charts` names, in the order of a page without it.
pub const CHARTS: [&str; 5] = ["share", "wmd", "trend", "incidents", "said"];

/// All that a layout may ask of the page.
pub struct Frame<'a> {
    /// Width to fill, in CSS pixels.
    pub width: f64,
    /// How wide a text is.
    pub measure: Measure<'a>,
    /// How the page speaks.
    pub locale: &'a Locale,
}

/// Lays out one picture. A picture that has nothing to say is 0 CSS pixels high.
pub fn lay_out(plot: Plot, story: Story<'_>, frame: &Frame<'_>) -> Scene {
    let scene = from_the_left(plot, story, frame);
    if frame.locale.is_rtl { scene.mirrored() } else { scene }
}

/// The same for a reader whose lines begin at the left.
pub(crate) fn from_the_left(plot: Plot, story: Story<'_>, frame: &Frame<'_>) -> Scene {
    let Story { dataset, filter, options, summary, .. } = story;
    match plot {
        Plot::Share => share::lay_out(summary, frame),
        Plot::Parts => parts::lay_out(dataset, summary, filter, options, frame),
        Plot::Wmd => claims::lay_out(dataset, summary, &summary.wmd_claims, frame),
        Plot::Currency => claims::lay_out(dataset, summary, &summary.currency_claims, frame),
        Plot::Waffle => waffle::lay_out(dataset, summary, frame),
        Plot::Trend => trend::lay_out(dataset, summary, options, frame),
        Plot::Counts => counts::lay_out(story, frame),
        Plot::Incidents => incidents::lay_out(story, frame),
        Plot::Said => said::lay_out(story, frame),
        Plot::Context => context::lay_out(story, frame),
        Plot::Ledger => ledger::lay_out(story, frame),
    }
}
