//! The numbers in words: sentences that are computed from the selection and true of it.

mod charts;
mod headline;
mod table;
mod tip;

pub use charts::{Caption, caption};
pub use headline::{Figure, asked_for, figures, foot, headline, lead, left_out, rule_name};
pub use table::{Row, Sort, SortKey, rows, table_title};
pub use tip::{Tip, citation, tip};

use crate::dataset::Dataset;
use crate::filter::{Filter, Options};
use crate::locale::{Locale, without_remark};
use crate::summary::Summary;

/// All that a sentence may speak of.
#[derive(Clone, Copy)]
pub struct Story<'a> {
    /// The data.
    pub dataset: &'a Dataset,
    /// What was asked for.
    pub filter: &'a Filter,
    /// How it is shown.
    pub options: &'a Options,
    /// What came out.
    pub summary: &'a Summary,
    /// How the page speaks.
    pub locale: &'a Locale,
}

/// The victim's name as it fits into a sentence: «Ronin Network bridge», without what stands in brackets.
pub fn short_name(target: &str) -> &str {
    without_remark(target)
}
