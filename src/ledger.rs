//! How the rows add up to what was published, and the name of the difference.
//!
//! A difference in dollars is *rounding* where the sum of the rows, written as coarsely as the published figure, is that
//! figure: 2,966,031,000 with one digit is 3bn. As coarsely means to its last digit that is not zero. «More than» and «at
//! least» are cut off, not rounded: 753,019,000 is more than 750m, and less than the next such figure, 760m. Thefts are
//! counted and never rounded. What is left is *not itemised* where more was published than there are rows for, and else
//! what *our rows exceed it by*.

use crate::dataset::{Dataset, Incidents};
use crate::estimate::{Claim, ClaimantKind, Estimate, Figure, Measure, Milli, Topic};
use crate::incident::{Day, Usd};
use crate::words::words;
use crate::world::Series;

words! {
    /// The rows that an aggregate speaks of, and the amounts in which they are added up.
    Column {
        /// The UN panel's list, as it prints them.
        Un = "un",
        /// The Monitoring Team's tables, as they print them.
        Msmt = "msmt",
        /// Every row, in the best figures.
        Best = "best",
    }
}

words! {
    /// How a figure was published.
    Bound {
        /// As one figure.
        About = "about",
        /// «More than», «at least».
        AtLeast = "at-least",
        /// «Up to», «nearly».
        UpTo = "up-to",
        /// From one figure to another.
        Range = "range",
    }
}

words! {
    /// The name of a difference.
    Gap {
        /// There is none.
        None = "none",
        /// The figure was published in round numbers.
        Rounding = "rounding",
        /// More was published than there are rows for.
        NotItemised = "not-itemised",
        /// The rows are more than was published.
        Exceeds = "exceeds",
    }
}

/// The rows' own number beside the published one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// What the rows come to.
    pub rows: u64,
    /// What was published; of a range its lower end.
    pub low: u64,
    /// The same, of a range its upper end.
    pub high: u64,
    /// How it was published.
    pub bound: Bound,
    /// The name of the difference.
    pub gap: Gap,
}

impl Held {
    /// Holds a number against a figure; none where the figure has no number. A number of thefts is exact.
    pub fn against(figure: Figure, rows: u64, is_exact: bool) -> Option<Held> {
        let whole = |milli: Option<Milli>| milli.map(Milli::whole);
        let (low, value, high) = (whole(figure.low), whole(figure.value), whole(figure.high));
        let (bound, low, high) = match (low, value, high) {
            (None, None, Some(high)) => (Bound::UpTo, high, high),
            (Some(low), value, None) if value.is_none_or(|value| value == low) => (Bound::AtLeast, low, low),
            _ => {
                let low = low.or(value)?;
                let high = high.or(value)?;
                (if low < high { Bound::Range } else { Bound::About }, low, high)
            }
        };
        let mut held = Held { rows, low, high, bound, gap: Gap::None };
        let published = held.published();
        let unit = if is_exact { 1 } else { precision(published) };
        let (apart, is_more) = (rows.abs_diff(published), rows > published);
        let is_rounded = match bound {
            Bound::AtLeast => is_more && apart < unit,
            Bound::UpTo => !is_more && apart < unit,
            Bound::About | Bound::Range => apart < unit - unit / 2 || (!is_more && apart == unit / 2),
        };
        held.gap = match apart {
            0 => Gap::None,
            _ if is_rounded => Gap::Rounding,
            _ if is_more => Gap::Exceeds,
            _ => Gap::NotItemised,
        };
        Some(held)
    }

    /// The figure that the rows are held against: of a range the nearer end, inside it what the rows come to.
    pub fn published(self) -> u64 {
        self.rows.max(self.low).min(self.high)
    }
}

/// The unit of a figure's last digit that is not zero.
fn precision(figure: u64) -> u64 {
    let (mut rest, mut unit) = (figure, 1);
    while rest > 0 && rest.is_multiple_of(10) {
        rest /= 10;
        unit *= 10;
    }
    unit
}

/// One published aggregate beside the rows it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who published it.
    pub publisher: String,
    /// Its rows.
    pub column: Column,
    /// First and last year, month or day of the thefts, both included.
    pub period: (Day, Day),
    /// When it was published.
    pub published: Day,
    /// US dollars.
    pub usd: Held,
    /// Number of rows.
    pub rows: u32,
    /// Number of thefts, where one was published with it.
    pub thefts: Option<Held>,
    /// Places in the list of sources.
    pub sources: Vec<u32>,
}

/// Every aggregate that the rows can be held against: the report behind each list of rows, first its total, then its
/// years, and the years of one estimator.
pub fn ledger(dataset: &Dataset, estimator: Option<&Series>) -> Vec<Line> {
    let mut lines = Vec::new();
    for column in [Column::Un, Column::Msmt] {
        if let Some(total) = total(dataset, column) {
            add_report(dataset, column, total, &mut lines);
        }
    }
    let mut newest: Vec<&Estimate> = Vec::new();
    for it in &dataset.estimates {
        let is_of_series = estimator.is_some_and(|by| by.estimator == it.estimator && by.scope == it.scope);
        if !is_of_series || it.measure != Measure::DprkStolenUsd || it.period.is_part() {
            continue;
        }
        match newest.iter_mut().find(|known| known.year == it.year) {
            Some(known) if known.published <= it.published => *known = it,
            Some(_) => {}
            None => newest.push(it),
        }
    }
    for it in newest {
        lines.extend(year(dataset, Column::Best, it));
    }
    lines
}

/// Number and sum of the rows of a period.
pub fn add_up(incidents: &Incidents, column: Column, period: (Day, Day)) -> (u32, Usd) {
    let (mut rows, mut sum) = (0, Usd(0));
    for row in 0..end(incidents, column) {
        if is_within(incidents.day(row), period)
            && let Some(amount) = amount(incidents, column, row)
        {
            rows += 1;
            sum += amount;
        }
    }
    (rows, sum)
}

/// A place behind which no row is part of an aggregate.
fn end(incidents: &Incidents, column: Column) -> usize {
    if column == Column::Best { incidents.len() } else { incidents.lists_end() }
}

/// What a row adds to an aggregate; none where it is no part of it.
fn amount(incidents: &Incidents, column: Column, row: usize) -> Option<Usd> {
    let amounts = incidents.amounts(row);
    match column {
        Column::Un => incidents.is_on_un_list(row).then(|| amounts.un.unwrap_or_default()),
        Column::Msmt => incidents.msmt_amount(row),
        Column::Best => Some(amounts.best),
    }
}

fn is_within(day: Day, (start, end): (Day, Day)) -> bool {
    cut(day, start) >= start && cut(day, end) <= end
}

/// The day, known no better than another.
fn cut(day: Day, like: Day) -> Day {
    let month = if like.month > 0 { day.month } else { 0 };
    Day { year: day.year, month, day: if like.day > 0 { day.day } else { 0 } }
}

/// What the report that prints the rows said of all of them, last.
fn total(dataset: &Dataset, column: Column) -> Option<&Claim> {
    let incidents = &dataset.incidents;
    let mut newest: Option<&Claim> = None;
    let mut span: Option<Option<(Day, Day)>> = None;
    for claim in &dataset.claims {
        let is_total = claim.topic == Topic::CumulativeStolen && claim.unit == "usd" && speaks(column, claim);
        if !is_total || newest.is_some_and(|known| known.published > claim.published) {
            continue;
        }
        let (first, last) = (*span.get_or_insert_with(|| days(incidents, column)))?;
        let Some(period) = claim.period.start.zip(claim.period.end) else { continue };
        let has_their_years = period.0.year == first.year && period.1.year == last.year;
        if has_their_years && is_within(first, period) && is_within(last, period) {
            newest = Some(claim);
        }
    }
    newest
}

/// The first and the last day of the rows.
fn days(incidents: &Incidents, column: Column) -> Option<(Day, Day)> {
    let mut days: Option<(Day, Day)> = None;
    for row in 0..end(incidents, column) {
        if amount(incidents, column, row).is_some() {
            let day = incidents.day(row);
            days = Some(days.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
        }
    }
    days
}

/// Whether a speaker is the one whose list the rows are on.
fn speaks(column: Column, claim: &Claim) -> bool {
    match column {
        Column::Un => claim.claimant_kind == ClaimantKind::Un,
        Column::Msmt => is_msmt(&claim.claimant),
        Column::Best => false,
    }
}

/// `MSMT`, or its name with that in brackets; not those who speak about it.
fn is_msmt(name: &str) -> bool {
    name.strip_suffix(')').unwrap_or(name).strip_suffix("MSMT").is_some_and(|it| it.is_empty() || it.ends_with('('))
}

/// The total, and what the same report says of single years.
fn add_report(dataset: &Dataset, column: Column, total: &Claim, lines: &mut Vec<Line>) {
    let mut attacks: Option<&Claim> = None;
    for claim in &dataset.claims {
        let is_count = claim.topic == Topic::AttacksCount && claim.unit == "attacks" && claim.period == total.period;
        if is_count && speaks(column, claim) && attacks.is_none_or(|known| known.published <= claim.published) {
            attacks = Some(claim);
        }
    }
    if let Some(period) = total.period.start.zip(total.period.end) {
        let thefts = attacks.map(|claim| (claim.figure, claim.source));
        let said =
            Said { by: &total.claimant, on: total.published, figure: total.figure, source: total.source, thefts };
        lines.extend(line(&dataset.incidents, column, period, said));
    }
    for it in &dataset.estimates {
        let is_theirs = match column {
            Column::Msmt => is_msmt(&it.estimator),
            _ => it.estimator == total.claimant,
        };
        let is_same_report = it.published.to_month() == total.published.to_month();
        if is_theirs && is_same_report && it.measure == Measure::DprkStolenUsd {
            lines.extend(year(dataset, column, it));
        }
    }
}

/// A year, or the part of one that an estimate covers, with the number of thefts in the same edition.
fn year(dataset: &Dataset, column: Column, it: &Estimate) -> Option<Line> {
    let whole = Day { year: it.year, month: 0, day: 0 };
    let period = (it.period.start.unwrap_or(whole), it.period.end.unwrap_or(whole));
    let mut thefts = None;
    for other in &dataset.estimates {
        let is_same = other.year == it.year && other.estimator == it.estimator && other.scope == it.scope;
        let is_same_edition = other.published.to_month() == it.published.to_month() && other.period == it.period;
        if is_same && is_same_edition && other.measure == Measure::DprkIncidents && !other.derived {
            thefts = Some((other.figure, other.source));
        }
    }
    let said = Said { by: &it.estimator, on: it.published, figure: it.figure, source: it.source, thefts };
    line(&dataset.incidents, column, period, said)
}

/// What was published, whether as a claim or as an estimate.
struct Said<'a> {
    by: &'a str,
    on: Day,
    figure: Figure,
    source: Option<u32>,
    thefts: Option<(Figure, Option<u32>)>,
}

fn line(incidents: &Incidents, column: Column, period: (Day, Day), said: Said<'_>) -> Option<Line> {
    let (rows, sum) = add_up(incidents, column, period);
    let mut sources = Vec::new();
    for source in [said.source, said.thefts.and_then(|(_, source)| source)].into_iter().flatten() {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    Some(Line {
        publisher: said.by.to_owned(),
        column,
        period,
        published: said.on,
        usd: Held::against(said.figure, sum.0, false)?,
        rows,
        thefts: said.thefts.and_then(|(figure, _)| Held::against(figure, rows.into(), true)),
        sources,
    })
}
