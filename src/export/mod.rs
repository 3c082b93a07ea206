//! The figure as it is filtered now, to be saved, cited, or put into another page.

mod cells;
mod cite;
mod csv;
mod embed;
mod iframe;
mod json;
mod room;
mod svg;

pub use cells::{CLAIM, ESTIMATE, INCIDENT, SOURCE};
pub(crate) use cells::{Cells, claim, estimate, incident};
pub use cite::{bibtex, csl, sentence};
pub use csv::csv;
pub use embed::{Fallback, Script, embed};
pub use iframe::iframe;
pub use json::json;
pub use room::{percent_of_room, reserve};
pub use svg::{Put, SCALE, escaped, frame, shapes, svg};

use crate::incident::Day;
use crate::story::Story;
use crate::words::{Word, words};

words! {
    /// In what form a figure leaves the page.
    Kind {
        /// A picture in pixels.
        Png = "png",
        /// A picture in shapes.
        Svg = "svg",
        /// The selected rows, with the addresses of their sources.
        Csv = "csv",
        /// The selected rows and all published figures, as one package.
        Json = "json",
        /// A sentence for a footnote.
        Cite = "cite",
        /// The same for LaTeX.
        Bibtex = "bibtex",
        /// The same for reference managers: CSL-JSON.
        Csl = "csl",
        /// Code that puts the figure into another page.
        Embed = "embed",
    }
}

/// What is cited: the figure, and how to come back to it.
#[derive(Clone, Copy)]
pub struct Cited<'a> {
    /// What was asked of which data, and what came out.
    pub story: Story<'a>,
    /// What `save()` gives.
    pub state: &'a str,
    /// Where the page can be read; none for a page on somebody's disk.
    pub address: Option<&'a str>,
    /// The day on which it was read.
    pub today: Option<Day>,
}

/// A name for a file: `dprk-heists-un-panel-2017-2023.csv`.
pub fn file_name(story: Story<'_>, ending: &str) -> String {
    let mut name = ["dprk-heists-", story.filter.view.text()].concat();
    if let Some((first, last)) = story.filter.years.or(story.summary.view_years) {
        name = name + "-" + &first.to_string();
        if last > first {
            name = name + "-" + &last.to_string();
        }
    }
    name + "." + ending
}
