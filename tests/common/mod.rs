//! What more than one native test needs.
#![allow(dead_code, reason = "each test file uses its own part")]

use dprk_heists::charts::{Frame, Plot, lay_out};
use dprk_heists::dataset::{self, Dataset};
use dprk_heists::filter::{Filter, Options};
use dprk_heists::locale::Locale;
use dprk_heists::marks::Scene;
use dprk_heists::story::Story;
use dprk_heists::summary::summarize;
pub(crate) use dprk_heists::widths::measure;

/// The project's own data.
pub(crate) fn real() -> Dataset {
    dataset::embedded().0
}

/// One plot with the widths of the crate.
pub(crate) fn scene(plot: Plot, dataset: &Dataset, filter: &Filter, options: &Options, width: f64) -> Scene {
    let summary = summarize(dataset, filter, options);
    let locale = Locale::default();
    let frame = Frame { width, measure: &measure, locale: &locale };
    lay_out(plot, Story { dataset, filter, options, summary: &summary, locale: &locale }, &frame)
}
