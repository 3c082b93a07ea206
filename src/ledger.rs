//! How the rows add up to what was published, and the name of the difference.

use crate::dataset::Dataset;

/// One published aggregate beside the rows it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {}

/// Every aggregate that the rows can be held against.
pub fn ledger(_dataset: &Dataset) -> Vec<Line> {
    Vec::new()
}
