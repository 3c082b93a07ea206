//! What others counted: each estimator's figures of a year, edition by edition.
//!
//! A figure for a part of a year is no edition of the figure for the whole: the two are never compared, and stand apart.

use std::cmp::Reverse;

use crate::dataset::Dataset;
use crate::estimate::{ClaimantKind, Estimate, Figure, Measure, Topic};
use crate::filter::{EditionChoice, Options, TrendMeasure};
use crate::order::{ordered, sorted};

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

impl Count {
    /// The edition that is shown.
    pub fn estimate<'a>(&self, dataset: &'a Dataset) -> Option<&'a Estimate> {
        self.editions.get(self.shown).and_then(|&place| dataset.estimates.get(place))
    }

    /// The first edition beside the latest, or the latest beside the first, if its figure is another one.
    pub fn revised<'a>(&self, dataset: &'a Dataset) -> Option<&'a Estimate> {
        let place = if self.shown == 0 { self.editions.last() } else { self.editions.first() };
        let other = dataset.estimates.get(*place?)?;
        (height(other.figure) != self.height(dataset)).then_some(other)
    }

    /// Where its mark stands, in US dollars or thefts.
    pub fn height(&self, dataset: &Dataset) -> u64 {
        self.estimate(dataset).map_or(0, |it| height(it.figure))
    }
}

/// Where a figure stands on an axis: at its point, and a range without one at its upper end.
pub fn height(figure: Figure) -> u64 {
    figure.point().or(figure.high).or(figure.low).map_or(0, |it| it.whole())
}

/// Both ends of a figure that has two.
pub fn range(figure: Figure) -> Option<(u64, u64)> {
    let low = figure.low.or(figure.value)?.whole();
    let high = figure.high.or(figure.value)?.whole();
    (low < high).then_some((low, high))
}

/// Who counted thefts or dollars of North Korea, by name.
pub fn counters(dataset: &Dataset) -> Vec<String> {
    estimators(dataset, &|it| matches!(it.measure, Measure::DprkStolenUsd | Measure::DprkIncidents))
}

/// Those of them who counted one of the years in view, in the measure of the trend.
pub fn counting(dataset: &Dataset, options: &Options, years: (u16, u16)) -> Vec<String> {
    estimators(dataset, &|it| is_counted(it, options.measure, years))
}

fn estimators(dataset: &Dataset, counts: &dyn Fn(&Estimate) -> bool) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for it in &dataset.estimates {
        if counts(it) && !names.contains(&it.estimator) {
            names.push(it.estimator.clone());
        }
    }
    names
}

/// The counts of the years in view, in the measure of the trend, by those who are asked for: year by year, the highest
/// first. A running total has none.
pub fn counts(dataset: &Dataset, options: &Options, years: (u16, u16)) -> Vec<Count> {
    let estimates = &dataset.estimates;
    let mut found: Vec<Count> = Vec::new();
    for (place, it) in estimates.iter().enumerate() {
        let is_asked = options.counts.as_ref().is_none_or(|names| names.contains(&it.estimator));
        if !is_asked || !is_counted(it, options.measure, years) {
            continue;
        }
        let known = found.iter_mut().find(|count| is_same(&estimates[count.editions[0]], it));
        match known {
            Some(count) => count.editions.push(place),
            None => found.push(Count { year: it.year, editions: vec![place], shown: 0 }),
        }
    }
    for count in &mut found {
        let editions = std::mem::take(&mut count.editions);
        count.editions = ordered(editions, &|a, b| estimates[a].published.cmp(&estimates[b].published));
        if options.edition == EditionChoice::Latest {
            count.shown = count.editions.len() - 1;
        }
    }
    let rank = |count: &Count| (count.year, Reverse(count.height(dataset)));
    sorted(found, |a, b| rank(a).cmp(&rank(b)))
}

/// Two editions of one count.
fn is_same(a: &Estimate, b: &Estimate) -> bool {
    a.year == b.year && a.estimator == b.estimator && a.scope == b.scope && a.period == b.period
}

fn is_counted(estimate: &Estimate, measure: TrendMeasure, years: (u16, u16)) -> bool {
    let fits = match measure {
        TrendMeasure::Usd => estimate.measure == Measure::DprkStolenUsd,
        TrendMeasure::Count => estimate.measure == Measure::DprkIncidents,
        TrendMeasure::Total => false,
    };
    let Figure { low, value, high } = estimate.figure;
    fits && years.0 <= estimate.year && estimate.year <= years.1 && low.or(value).or(high).is_some()
}

/// The UN's newest running total of whole years in view, as a place in `Dataset::claims`.
pub fn un_total(dataset: &Dataset, years: (u16, u16)) -> Option<usize> {
    let mut newest: Option<usize> = None;
    for (place, claim) in dataset.claims.iter().enumerate() {
        let (Some(start), Some(end)) = (claim.period.start, claim.period.end) else { continue };
        let is_total = claim.topic == Topic::CumulativeStolen && claim.claimant_kind == ClaimantKind::Un;
        let is_sum = claim.unit == "usd" && claim.figure.point().is_some();
        let is_in_view = start.month == 0 && end.month == 0 && years.0 <= start.year && end.year <= years.1;
        let is_newer = newest.is_none_or(|known| dataset.claims[known].published <= claim.published);
        if is_total && is_sum && is_in_view && is_newer {
            newest = Some(place);
        }
    }
    newest
}
