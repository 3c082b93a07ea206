//! What others counted: each estimator's figures of a year, edition by edition.

use crate::dataset::Dataset;
use crate::estimate::Measure;
use crate::filter::Options;

/// One estimator's count of one year or a part of it, under one scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// Calendar year.
    pub year: u16,
    /// Every edition of it, as places in `Dataset::estimates`, oldest first; never empty.
    pub editions: Vec<usize>,
    /// The edition that is shown, as a place in `editions`.
    pub shown: usize,
}

/// Who counted thefts or dollars of North Korea, by name.
pub fn counters(dataset: &Dataset) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for it in &dataset.estimates {
        let counts = matches!(it.measure, Measure::DprkStolenUsd | Measure::DprkIncidents);
        if counts && !names.contains(&it.estimator) {
            names.push(it.estimator.clone());
        }
    }
    names
}

/// The counts of the years in view, in the measure of the trend, by those who are asked for.
pub fn counts(_dataset: &Dataset, _options: &Options, _years: (u16, u16)) -> Vec<Count> {
    Vec::new()
}
