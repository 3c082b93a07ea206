//! All that a picture or a sentence may speak of.

use crate::dataset::Dataset;
use crate::filter::{Filter, Options};
use crate::locale::Locale;
use crate::summary::Summary;

/// What was asked of which data, and what came out.
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
