//! North Korea's share of all crypto theft, as published or as two figures of one edition allow.
//!
//! An edition is estimator + scope + the month of publication. Figures of two editions are never divided.

use crate::estimate::{Estimate, Measure, Milli, Period};
use crate::filter::EditionChoice;
use crate::incident::{Day, Usd};
use crate::order::sorted;

/// A fraction, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Numerator.
    pub part: u64,
    /// Denominator.
    pub whole: u64,
}

impl Share {
    /// None where there is nothing to divide by.
    pub fn of(part: u64, whole: u64) -> Option<Share> {
        (whole > 0).then_some(Share { part, whole })
    }

    /// Whole per cent, rounded half up.
    pub fn percent(self) -> u64 {
        let (part, whole) = (u128::from(self.part), u128::from(self.whole));
        ((part * 200 + whole) / (whole * 2)) as u64
    }

    /// From 0 to 1.
    pub fn ratio(self) -> f64 {
        self.part as f64 / self.whole as f64
    }
}

/// One estimator's yearly figures under one scope.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Series {
    /// Who counts.
    pub estimator: String,
    /// What is covered; empty where not stated.
    pub scope: String,
    /// The name of the choice: the estimator, and the scope where it is not the estimator's main one.
    pub key: String,
}

/// What one edition says of one year.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Month of publication, or the year where no more is known.
    pub month: Day,
    /// Stolen by North Korea.
    pub dprk: Option<Usd>,
    /// Its lower end, where the edition gives two figures.
    pub dprk_low: Option<Usd>,
    /// Stolen worldwide.
    pub all: Option<Usd>,
    /// The share, if one can be given.
    pub share: Option<Share>,
    /// Whether the share was published as such; else it is divided here.
    pub published: bool,
    /// Part of the year that is covered.
    pub period: Period,
    /// Places in the list of sources.
    pub sources: Vec<u32>,
}

/// One year of a series.
#[derive(Clone, Debug)]
pub struct WorldYear {
    /// Calendar year.
    pub year: u16,
    /// Whether it is among the years chosen.
    pub chosen: bool,
    /// Every edition that says anything of it, oldest first.
    pub editions: Vec<Edition>,
    /// Place of the one that is shown; none where no honest share exists.
    pub shown: Option<usize>,
}

impl WorldYear {
    /// The edition that is shown.
    pub fn edition(&self) -> Option<&Edition> {
        self.shown.and_then(|place| self.editions.get(place))
    }
}

/// Every series that gives a share for at least one year; the one with most years first.
pub fn series(estimates: &[Estimate]) -> Vec<Series> {
    let mut found: Vec<(usize, Series)> = Vec::new();
    for it in estimates {
        if !found.iter().any(|(_, known)| known.estimator == it.estimator && known.scope == it.scope) {
            let series = Series { estimator: it.estimator.clone(), scope: it.scope.clone(), key: String::new() };
            let years = years_with_share(estimates, &series);
            found.push((years, series));
        }
    }
    found.retain(|(years, _)| *years > 0);
    let found = sorted(found, |(a_years, a), (b_years, b)| b_years.cmp(a_years).then_with(|| a.cmp(b)));
    let mut named: Vec<Series> = Vec::new();
    for (_, series) in found {
        let is_main = !named.iter().any(|known| known.estimator == series.estimator);
        let key = if is_main { series.estimator.clone() } else { format!("{}: {}", series.estimator, series.scope) };
        named.push(Series { key, ..series });
    }
    named
}

/// The series year by year, `years` included at both ends.
pub fn world_years(
    estimates: &[Estimate],
    series: &Series,
    choice: EditionChoice,
    years: (u16, u16),
) -> Vec<WorldYear> {
    (years.0..=years.1).map(|year| world_year(estimates, series, choice, year)).collect()
}

fn years_with_share(estimates: &[Estimate], series: &Series) -> usize {
    let years = || estimates.iter().map(|it| it.year);
    let Some((first, last)) = years().min().zip(years().max()) else { return 0 };
    let by_year = world_years(estimates, series, EditionChoice::Latest, (first, last));
    by_year.iter().filter(|year| year.shown.is_some()).count()
}

fn world_year(estimates: &[Estimate], series: &Series, choice: EditionChoice, year: u16) -> WorldYear {
    let mut editions: Vec<Edition> = Vec::new();
    let of_series =
        estimates.iter().filter(|it| it.year == year && it.estimator == series.estimator && it.scope == series.scope);
    for it in of_series {
        let month = it.published.to_month();
        let place = editions.iter().position(|known| known.month == month && known.period == it.period);
        let place = place.unwrap_or_else(|| {
            editions.push(Edition::new(month, it.period));
            editions.len() - 1
        });
        editions[place].add(it);
    }
    editions.retain(|it| it.dprk.is_some() || it.all.is_some() || it.share.is_some());
    for edition in &mut editions {
        edition.divide();
    }
    let editions = sorted(editions, |a, b| (a.month, a.period.end).cmp(&(b.month, b.period.end)));
    let shown = pick(&editions, choice);
    WorldYear { year, chosen: true, editions, shown }
}

/// A whole year goes before a part of it, whatever was published last.
fn pick(editions: &[Edition], choice: EditionChoice) -> Option<usize> {
    [false, true].into_iter().find_map(|part_year| {
        let mut fitting =
            editions.iter().enumerate().filter(|(_, it)| it.share.is_some() && it.period.is_part() == part_year);
        let picked = match choice {
            EditionChoice::Latest => fitting.next_back(),
            EditionChoice::First => fitting.next(),
        };
        picked.map(|(place, _)| place)
    })
}

impl Edition {
    fn new(month: Day, period: Period) -> Edition {
        Edition {
            month,
            dprk: None,
            dprk_low: None,
            all: None,
            share: None,
            published: false,
            period,
            sources: Vec::new(),
        }
    }

    fn add(&mut self, estimate: &Estimate) {
        let Some(value) = estimate.figure.point() else { return };
        match estimate.measure {
            Measure::DprkStolenUsd => {
                self.dprk = Some(Usd(value.whole()));
                self.dprk_low = estimate.figure.lower_end().map(|low| Usd(low.whole()));
            }
            Measure::AllStolenUsd => self.all = Some(Usd(value.whole())),
            Measure::DprkSharePct => {
                self.share = Share::of(value.0, HUNDRED_PERCENT.0);
                self.published = true;
            }
            Measure::DprkIncidents | Measure::AllIncidents => return,
        }
        self.sources.extend(estimate.source.filter(|source| !self.sources.contains(source)));
    }

    /// A published share wins; else both sums of this edition are divided.
    fn divide(&mut self) {
        if let (None, Some(dprk), Some(all)) = (self.share, self.dprk, self.all) {
            self.share = Share::of(dprk.0, all.0).filter(|share| share.part <= share.whole);
        }
    }
}

const HUNDRED_PERCENT: Milli = Milli(100_000);
