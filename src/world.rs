//! North Korea's share of all crypto theft, as published or as two figures of one edition allow.
//!
//! An edition is estimator + scope + the month of publication. Figures of two editions are never divided.

use crate::estimate::{Estimate, Measure, Milli, Period};
use crate::filter::EditionChoice;
use crate::incident::{Day, Usd};
use crate::order::{sorted, sorted_places};

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
        self.in_parts(100)
    }

    /// The same in thousandths.
    pub fn permille(self) -> u64 {
        self.in_parts(1000)
    }

    fn in_parts(self, parts: u64) -> u64 {
        let (times, rest) = (self.part / self.whole, self.part % self.whole);
        // A whole beyond 2^52 leaves no room for the factor; its last twelve bits are far below any rounding.
        let spare = if self.whole >> 52 > 0 { 12 } else { 0 };
        let (rest, whole) = (rest >> spare, self.whole >> spare);
        times.saturating_mul(parts).saturating_add((rest * 2 * parts + whole) / (whole * 2))
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
    /// Its upper end, where the edition gives two figures.
    pub dprk_high: Option<Usd>,
    /// Stolen worldwide.
    pub all: Option<Usd>,
    /// Both ends of it, where the edition gives two figures.
    pub all_ends: Option<(Usd, Usd)>,
    /// The share, if one can be given.
    pub share: Option<Share>,
    /// Its lowest and its highest value, where a figure behind it has a range.
    pub range: Option<(Share, Share)>,
    /// Whether the share was published as such; else it is divided here.
    pub published: bool,
    /// Part of the year that is covered.
    pub period: Period,
    /// Its figures, as places in `Dataset::estimates`.
    pub estimates: Vec<usize>,
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
    /// Place of the first beside the latest, or of the latest beside the first, if its share is another one.
    pub revised: Option<usize>,
}

impl WorldYear {
    /// The edition that is shown.
    pub fn edition(&self) -> Option<&Edition> {
        self.shown.and_then(|place| self.editions.get(place))
    }

    /// The share before or after its revision.
    pub fn revised(&self) -> Option<Share> {
        self.revised.and_then(|place| self.editions.get(place)?.share)
    }
}

/// Every series that gives a share for at least one year; the one with most years first.
pub fn series(estimates: &[Estimate]) -> Vec<Series> {
    let (mut found, mut years): (Vec<Series>, Vec<usize>) = (Vec::new(), Vec::new());
    for it in estimates {
        if !found.iter().any(|known| known.estimator == it.estimator && known.scope == it.scope) {
            let series = Series { estimator: it.estimator.clone(), scope: it.scope.clone(), key: String::new() };
            years.push(years_with_share(estimates, &series));
            found.push(series);
        }
    }
    let order = sorted_places(found.len(), &|a, b| years[b].cmp(&years[a]).then_with(|| found[a].cmp(&found[b])));
    let mut named: Vec<Series> = Vec::new();
    for place in order {
        if years[place] > 0 {
            let mut series = found[place].clone();
            let is_main = !named.iter().any(|known| known.estimator == series.estimator);
            let remark = if is_main { "" } else { &[": ", &series.scope].concat() };
            series.key = [&series.estimator, remark].concat();
            named.push(series);
        }
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
    let mut found = Vec::new();
    for year in years.0..=years.1 {
        found.push(world_year(estimates, series, choice, year));
    }
    found
}

fn years_with_share(estimates: &[Estimate], series: &Series) -> usize {
    let (mut first, mut last) = (u16::MAX, 0);
    for it in estimates {
        first = first.min(it.year);
        last = last.max(it.year);
    }
    let mut count = 0;
    for year in first..=last {
        count += usize::from(world_year(estimates, series, EditionChoice::Latest, year).shown.is_some());
    }
    count
}

fn world_year(estimates: &[Estimate], series: &Series, choice: EditionChoice, year: u16) -> WorldYear {
    let mut editions: Vec<Edition> = Vec::new();
    for (place, it) in estimates.iter().enumerate() {
        if it.year != year || it.estimator != series.estimator || it.scope != series.scope || !is_of_use(it) {
            continue;
        }
        let month = it.published.to_month();
        let known = editions.iter_mut().find(|known| known.month == month && known.period == it.period);
        match known {
            Some(edition) => edition.add(place, it),
            None => {
                let mut edition = Edition::new(month, it.period);
                edition.add(place, it);
                editions.push(edition);
            }
        }
    }
    for edition in &mut editions {
        edition.divide();
    }
    let editions = sorted(editions, |a, b| (a.month, a.period.end).cmp(&(b.month, b.period.end)));
    let shown = pick(&editions, choice);
    let other = if choice == EditionChoice::Latest { EditionChoice::First } else { EditionChoice::Latest };
    let revised = pick(&editions, other).filter(|&other| {
        let (said, other) = (shown.map(|shown| &editions[shown]), &editions[other]);
        let permille = |edition: &Edition| edition.share.map(Share::permille);
        said.is_some_and(|said| said.period == other.period && permille(said) != permille(other))
    });
    WorldYear { year, chosen: true, editions, shown, revised }
}

/// Numbers of thefts, and figures without a point, are no part of any share.
pub fn is_of_use(estimate: &Estimate) -> bool {
    let is_count = matches!(estimate.measure, Measure::DprkIncidents | Measure::AllIncidents);
    !is_count && estimate.figure.point().is_some()
}

/// A whole year goes before a part of it, whatever was published last.
fn pick(editions: &[Edition], choice: EditionChoice) -> Option<usize> {
    let pick_from = |part_year: bool| {
        let fits = |&place: &usize| {
            let edition = &editions[place];
            edition.share.is_some() && edition.period.is_part() == part_year
        };
        match choice {
            EditionChoice::Latest => (0..editions.len()).rev().find(fits),
            EditionChoice::First => (0..editions.len()).find(fits),
        }
    };
    pick_from(false).or_else(|| pick_from(true))
}

impl Edition {
    fn new(month: Day, period: Period) -> Edition {
        Edition {
            month,
            dprk: None,
            dprk_low: None,
            dprk_high: None,
            all: None,
            all_ends: None,
            share: None,
            range: None,
            published: false,
            period,
            estimates: Vec::new(),
        }
    }

    fn add(&mut self, place: usize, estimate: &Estimate) {
        let Some(value) = estimate.figure.point() else { return };
        let (low, high) = (estimate.figure.lower_end(), estimate.figure.high.filter(|&high| high > value));
        let ends = (low.unwrap_or(value), high.unwrap_or(value));
        match estimate.measure {
            Measure::DprkStolenUsd => {
                self.dprk = Some(Usd(value.whole()));
                self.dprk_low = low.map(|low| Usd(low.whole()));
                self.dprk_high = high.map(|high| Usd(high.whole()));
            }
            Measure::AllStolenUsd => {
                self.all = Some(Usd(value.whole()));
                self.all_ends = (ends.0 < ends.1).then_some((Usd(ends.0.whole()), Usd(ends.1.whole())));
            }
            Measure::DprkSharePct => {
                let share = |percent: Milli| Share::of(percent.0, HUNDRED_PERCENT.0);
                self.share = share(value);
                self.range = share(ends.0).zip(share(ends.1)).filter(|_| ends.0 < ends.1);
                self.published = true;
            }
            Measure::DprkIncidents | Measure::AllIncidents => {}
        }
        self.estimates.push(place);
    }

    /// A published share wins; else both sums of this edition are divided. Two figures of which only the year is known
    /// may be of two editions.
    fn divide(&mut self) {
        if let (None, Some(dprk), Some(all), 1..) = (self.share, self.dprk, self.all, self.month.month) {
            self.share = Share::of(dprk.0, all.0).filter(|share| share.part <= share.whole);
            let (least, most) = self.all_ends.unwrap_or((all, all));
            let (low, high) = (self.dprk_low.unwrap_or(dprk), self.dprk_high.unwrap_or(dprk));
            let has_range = self.share.is_some() && (low < high || least < most);
            // No more than all of it can have been stolen by one thief.
            let range = Share::of(low.0, most.0).zip(Share::of(high.0.min(least.0), least.0));
            self.range = range.filter(|_| has_range);
        }
    }
}

const HUNDRED_PERCENT: Milli = Milli(100_000);
