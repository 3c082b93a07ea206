//! Dataset + filter + options → every number on the page, in one pass over the thefts.

mod rules;
mod sums;
mod text;

use crate::counts::{Count, counters, counting, counts, un_total};
use crate::dataset::{Amounts, By, Dataset, Incidents};
use crate::estimate::Topic;
use crate::filter::{Basis, Filter, Options, Rule, View};
use crate::incident::{Day, Usd};
use crate::ledger::{Line, ledger};
use crate::statements::{chosen_claim, claims_on};
use crate::words::Word;
use crate::world::{self, Series, WorldYear};
use rules::in_view;
use sums::add_up;

/// How many thefts, and how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Number of thefts.
    pub incidents: u32,
    /// Their amounts in force.
    pub stolen: Usd,
}

impl Sum {
    /// Adds a theft, or nothing, in either case without a branch.
    #[inline(always)]
    fn add_one(&mut self, stolen: u64, is_part: bool) {
        self.incidents += u32::from(is_part);
        self.stolen += Usd(stolen & u64::from(is_part).wrapping_neg());
    }

    fn add(&mut self, other: Sum) {
        self.incidents += other.incidents;
        self.stolen += other.stolen;
    }
}

/// One group of the selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Place in the dataset's keys of this grouping.
    pub code: usize,
    /// What belongs to it.
    pub sum: Sum,
}

/// One year of the trend, which keeps the years that are not chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrendYear {
    /// Calendar year.
    pub year: u16,
    /// Whether it is among the years chosen.
    pub chosen: bool,
    /// What every rule but the years lets through.
    pub sum: Sum,
    /// Those of these thefts that are disputed.
    pub disputed: Sum,
    /// The lowest figures of the same thefts.
    pub low: Usd,
    /// Their highest figures.
    pub high: Usd,
    /// The same by stack, in the order of the dataset's keys.
    pub stack: Vec<Sum>,
    /// What the view holds with no filter set.
    pub unfiltered: Sum,
    /// The largest theft that is let through, and its amount.
    pub largest: Option<(usize, Usd)>,
}

/// Every number on the page.
#[derive(Clone, Debug)]
pub struct Summary {
    /// The amounts in force.
    pub basis: Basis,
    /// First and last year in view.
    pub view_years: Option<(u16, u16)>,
    /// Day of the newest theft in view, if the data stop there and not at the end of its year.
    pub until: Option<Day>,
    /// How many thefts each view holds, in the order of [`View`].
    pub view_counts: [u32; View::ALL.len()],
    /// The selected thefts, in the order of the dataset.
    pub rows: Vec<usize>,
    /// Their sum.
    pub selected: Sum,
    /// The sum of their lowest figures.
    pub low: Usd,
    /// The sum of their highest figures.
    pub high: Usd,
    /// Those of them that are disputed.
    pub disputed: Sum,
    /// The most costly of them, the earlier of two equals.
    pub largest: Option<(usize, Usd)>,
    /// The view minus the selection.
    pub left_out: Sum,
    /// How many thefts in view have no amount in this basis, and so cannot be selected by any filter.
    pub without_amount: u32,
    /// The selection by year, from its first to its last, years without a theft included.
    pub by_year: Vec<(u16, Sum)>,
    /// The selection by each grouping, largest first, groups without a theft left out.
    pub groups: [Vec<Part>; By::ALL.len()],
    /// Thefts in view by each grouping, in the order of the dataset's keys.
    pub facets: [Vec<u32>; By::ALL.len()],
    /// The grouping in `options.by`, as it is without its own rule: a chart does not filter itself.
    pub parts: Vec<Part>,
    /// The years in view, as they are without the rule of the years.
    pub trend: Vec<TrendYear>,
    /// How many thefts would be selected without each rule in force.
    pub without: Vec<(Rule, u32)>,
    /// Whose world share can be shown.
    pub series: Vec<Series>,
    /// The one that is.
    pub estimator: Option<Series>,
    /// The world share of every year in view; the chart keeps the years that are not chosen.
    pub world: Vec<WorldYear>,
    /// Places of the claims on the funding of weapons, oldest first.
    pub wmd_claims: Vec<usize>,
    /// Places of the claims on foreign-currency income, oldest first.
    pub currency_claims: Vec<usize>,
    /// Place of the claim in the waffle.
    pub claim: Option<usize>,
    /// Places of the running totals, numbers of attacks and holdings, oldest first.
    pub said: Vec<usize>,
    /// Places of the costs, budgets and other comparators, oldest first.
    pub context: Vec<usize>,
    /// Who counts.
    pub counters: Vec<String>,
    /// Those of them who counted a year in view.
    pub counting: Vec<String>,
    /// What others counted of the years in view.
    pub counts: Vec<Count>,
    /// Place of the UN's running total of whole years in view.
    pub un_total: Option<usize>,
    /// How the rows add up to what was published.
    pub ledger: Vec<Line>,
}

/// Adds everything up.
pub fn summarize(dataset: &Dataset, filter: &Filter, options: &Options) -> Summary {
    let incidents = &dataset.incidents;
    let view_years = years(incidents, filter.view);
    let series = world::series(&dataset.estimates);
    let estimator = match &options.estimator {
        Some(key) => series.iter().find(|it| it.key == *key),
        None => series.first(),
    };
    let ledger = ledger(dataset, series.first());
    let mut world = Vec::new();
    if let (Some(series), Some(years)) = (estimator, view_years) {
        world = world::world_years(&dataset.estimates, series, options.edition, years);
        for it in &mut world {
            it.chosen = is_within(filter.years, it.year);
        }
    }
    let on = |topics: &[Topic]| claims_on(dataset, topics, options);
    let wmd_claims = on(&[Topic::WmdFundingShare]);
    let mut summary = Summary {
        basis: options.basis(filter.view),
        view_years,
        until: until(incidents, filter.view),
        view_counts: count_views(incidents),
        rows: Vec::new(),
        selected: Sum::default(),
        low: Usd(0),
        high: Usd(0),
        disputed: Sum::default(),
        largest: None,
        left_out: Sum::default(),
        without_amount: 0,
        by_year: Vec::new(),
        groups: Default::default(),
        facets: Default::default(),
        parts: Vec::new(),
        trend: Vec::new(),
        without: Vec::new(),
        estimator: estimator.cloned(),
        series,
        world,
        claim: chosen_claim(dataset, &wmd_claims, options),
        wmd_claims,
        currency_claims: on(&[Topic::ForeignCurrencyShare]),
        said: on(&[Topic::CumulativeStolen, Topic::AttacksCount, Topic::Holdings]),
        context: on(&[Topic::Context]),
        counters: counters(dataset),
        counting: view_years.map_or(Vec::new(), |years| counting(dataset, options, years)),
        counts: view_years.map_or(Vec::new(), |years| counts(dataset, options, years)),
        un_total: view_years.and_then(|years| un_total(dataset, years)),
        ledger,
    };
    for rule in filter.rules() {
        summary.without.push((rule, 0));
    }
    add_up(&mut summary, incidents, filter, options);
    summary
}

/// The amount of a theft that is summed; none where this basis has no figure.
pub fn amount(incidents: &Incidents, basis: Basis, row: usize) -> Option<Usd> {
    amount_of(incidents.amounts(row), basis)
}

/// The amounts that are summed, of all thefts; 0, or cut off at the end, where this basis has no figure.
pub fn amounts(incidents: &Incidents, basis: Basis) -> &[Usd] {
    let [low, high] = incidents.ends();
    match basis {
        Basis::Best => incidents.best(),
        Basis::Un => incidents.un(),
        Basis::Low => low,
        Basis::High => high,
    }
}

fn amount_of(amounts: Amounts, basis: Basis) -> Option<Usd> {
    match basis {
        Basis::Best => Some(amounts.best),
        Basis::Un => amounts.un,
        Basis::Low => Some(amounts.low),
        Basis::High => Some(amounts.high),
    }
}

fn is_within(years: Option<(u16, u16)>, year: u16) -> bool {
    years.is_none_or(|(first, last)| first <= year && year <= last)
}

/// First and last year in view.
fn years(incidents: &Incidents, view: View) -> Option<(u16, u16)> {
    let mut years: Option<(u16, u16)> = None;
    for class in incidents.classes(0).iter().filter(|class| in_view(class, view) > 0) {
        let year = class.newest.year;
        years = Some(years.map_or((year, year), |(first, last)| (first.min(year), last.max(year))));
    }
    years
}

/// A view that ends years before the data do is complete, whatever the month of its last theft.
fn until(incidents: &Incidents, view: View) -> Option<Day> {
    let in_view = incidents.classes(0).iter().filter(|class| in_view(class, view) > 0);
    let newest = in_view.map(|class| class.newest).max()?;
    let goes_on = incidents.newest().is_some_and(|day| day.year > newest.year);
    (!goes_on && (1..12).contains(&newest.month)).then_some(newest)
}

fn count_views(incidents: &Incidents) -> [u32; View::ALL.len()] {
    let mut counts = [0; View::ALL.len()];
    for class in incidents.classes(0) {
        for view in View::ALL {
            counts[view.index()] += in_view(class, *view);
        }
    }
    counts
}
