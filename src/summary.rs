//! Dataset + filter + options → every number on the page, in one pass over the thefts.

use crate::counts::{Count, counters, counting, counts, un_total};
use crate::dataset::{By, Dataset, Incidents};
use crate::estimate::Topic;
use crate::filter::{Basis, Filter, Options, Rule, View};
use crate::incident::{Day, Evidence, Usd};
use crate::ledger::{Line, ledger};
use crate::letters::{has, joined, lower_case, words};
use crate::order::sorted_places;
use crate::statements::{chosen_claim, claims_on};
use crate::words::Word;
use crate::world::{self, Series, WorldYear};

/// How many thefts, and how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Number of thefts.
    pub incidents: u32,
    /// Their amounts in force.
    pub stolen: Usd,
}

impl Sum {
    fn add(&mut self, stolen: Usd) {
        self.incidents += 1;
        self.stolen += stolen;
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendYear {
    /// Calendar year.
    pub year: u16,
    /// Whether it is among the years chosen.
    pub chosen: bool,
    /// What every rule but the years lets through.
    pub sum: Sum,
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
    let view_years = incidents.years(|row| in_view(incidents, filter.view, row));
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

/// Whether a theft belongs to a view, before any filter.
pub fn in_view(incidents: &Incidents, view: View, row: usize) -> bool {
    match view {
        View::UnPanel => incidents.is_on_un_list(row),
        View::Governments => incidents.evidence(row) == Evidence::Government,
        View::All => true,
    }
}

/// The amount of a theft that is summed; none where this basis has no figure.
pub fn amount(incidents: &Incidents, basis: Basis, row: usize) -> Option<Usd> {
    let amounts = incidents.amounts(row);
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

/// A view that ends years before the data do is complete, whatever the month of its last theft.
fn until(incidents: &Incidents, view: View) -> Option<Day> {
    let (mut last_year, mut newest) = (0, None);
    for row in 0..incidents.len() {
        let day = incidents.day(row);
        last_year = last_year.max(day.year);
        if newest.is_none_or(|known| day > known) && in_view(incidents, view, row) {
            newest = Some(day);
        }
    }
    newest.filter(|day| day.year == last_year && (1..12).contains(&day.month))
}

fn count_views(incidents: &Incidents) -> [u32; View::ALL.len()] {
    let mut counts = [0; View::ALL.len()];
    for row in 0..incidents.len() {
        for view in View::ALL {
            counts[view.index()] += u32::from(in_view(incidents, *view, row));
        }
    }
    counts
}

fn add_up(summary: &mut Summary, incidents: &Incidents, filter: &Filter, options: &Options) {
    let rules = Rules::new(incidents, filter, summary.basis);
    let mut years = YearSums::new(summary.view_years, filter.years, incidents.keys(options.stack.by()).len());
    let mut groups: [Vec<Sum>; By::ALL.len()] = Default::default();
    for &by in By::ALL {
        let count = incidents.keys(by).len();
        groups[by.index()] = vec![Sum::default(); count];
        summary.facets[by.index()] = vec![0; count];
    }
    let mut parts = groups[options.by.index()].clone();
    let own_rule = Rule::Keys(options.by).bit();
    for row in (0..incidents.len()).filter(|&row| in_view(incidents, filter.view, row)) {
        let amount = amount(incidents, summary.basis, row);
        let stolen = amount.unwrap_or_default();
        let year = years.get(incidents.day(row).year);
        year.unfiltered.add(stolen);
        for &by in By::ALL {
            summary.facets[by.index()][incidents.code(by, row)] += 1;
        }
        summary.without_amount += u32::from(amount.is_none());
        let failed = if amount.is_some() { rules.failed_by(row) } else { u16::MAX };
        for (rule, count) in &mut summary.without {
            *count += u32::from(failed & !rule.bit() == 0);
        }
        if failed & !Rule::Years.bit() == 0 {
            year.sum.add(stolen);
            year.low += incidents.amounts(row).low;
            year.high += incidents.amounts(row).high;
            year.stack[incidents.code(options.stack.by(), row)].add(stolen);
            if year.largest.is_none_or(|(_, most)| stolen > most) {
                year.largest = Some((row, stolen));
            }
        }
        if failed & !own_rule == 0 {
            parts[incidents.code(options.by, row)].add(stolen);
        }
        if failed == 0 {
            select(summary, incidents, row, stolen);
            for &by in By::ALL {
                groups[by.index()][incidents.code(by, row)].add(stolen);
            }
        } else {
            summary.left_out.add(stolen);
        }
    }
    for &by in By::ALL {
        summary.groups[by.index()] = ranked(&groups[by.index()], incidents.keys(by));
    }
    summary.parts = ranked(&parts, incidents.keys(options.by));
    summary.trend = years.sums;
    summary.by_year = by_year(incidents, &summary.rows, summary.basis);
}

fn select(summary: &mut Summary, incidents: &Incidents, row: usize, stolen: Usd) {
    summary.rows.push(row);
    summary.selected.add(stolen);
    summary.low += incidents.amounts(row).low;
    summary.high += incidents.amounts(row).high;
    if incidents.is_disputed(row) {
        summary.disputed.add(stolen);
    }
    if summary.largest.is_none_or(|(_, most)| stolen > most) {
        summary.largest = Some((row, stolen));
    }
}

/// Groups that have a theft, the largest first, equals by name.
fn ranked(sums: &[Sum], keys: &[String]) -> Vec<Part> {
    let codes =
        sorted_places(sums.len(), &|a, b| sums[b].stolen.cmp(&sums[a].stolen).then_with(|| keys[a].cmp(&keys[b])));
    let mut parts = Vec::new();
    for code in codes {
        if sums[code].incidents > 0 {
            parts.push(Part { code, sum: sums[code] });
        }
    }
    parts
}

fn by_year(incidents: &Incidents, rows: &[usize], basis: Basis) -> Vec<(u16, Sum)> {
    let (mut first, mut last) = (u16::MAX, 0);
    for &row in rows {
        let year = incidents.day(row).year;
        first = first.min(year);
        last = last.max(year);
    }
    let mut sums = Vec::new();
    for year in first..=last {
        sums.push((year, Sum::default()));
    }
    for &row in rows {
        let place = usize::from(incidents.day(row).year - first);
        sums[place].1.add(amount(incidents, basis, row).unwrap_or_default());
    }
    sums
}

/// The years in view, each with its sums.
struct YearSums {
    first: u16,
    sums: Vec<TrendYear>,
}

impl YearSums {
    fn new(view: Option<(u16, u16)>, chosen: Option<(u16, u16)>, stack: usize) -> YearSums {
        let mut sums = Vec::new();
        let Some((first, last)) = view else { return YearSums { first: 0, sums } };
        for year in first..=last {
            sums.push(TrendYear {
                year,
                chosen: is_within(chosen, year),
                sum: Sum::default(),
                low: Usd(0),
                high: Usd(0),
                stack: vec![Sum::default(); stack],
                unfiltered: Sum::default(),
                largest: None,
            });
        }
        YearSums { first, sums }
    }

    /// Every theft in view lies in one of the years: they were taken from the same rows.
    fn get(&mut self, year: u16) -> &mut TrendYear {
        &mut self.sums[usize::from(year - self.first)]
    }
}

/// A filter, made ready to be asked about many thefts.
struct Rules<'a> {
    incidents: &'a Incidents,
    filter: &'a Filter,
    basis: Basis,
    keeps: [Option<Vec<bool>>; By::ALL.len()],
    text: String,
}

impl<'a> Rules<'a> {
    fn new(incidents: &'a Incidents, filter: &'a Filter, basis: Basis) -> Rules<'a> {
        let mut keeps: [Option<Vec<bool>>; By::ALL.len()] = Default::default();
        for &by in By::ALL {
            let Some(asked) = filter.keys(by) else { continue };
            let mut keeps_key = Vec::new();
            for key in incidents.keys(by) {
                keeps_key.push(asked.contains(key));
            }
            keeps[by.index()] = Some(keeps_key);
        }
        Rules { incidents, filter, basis, keeps, text: any_case(filter.text.trim()) }
    }

    /// The bits of the rules that a theft fails; 0 is selected.
    fn failed_by(&self, row: usize) -> u16 {
        let mut failed = 0;
        let mut fails = |rule: Rule, is_so: bool| failed |= if is_so { rule.bit() } else { 0 };
        let year = self.incidents.day(row).year;
        fails(Rule::Years, !is_within(self.filter.years, year));
        for &by in By::ALL {
            let keeps = self.keeps[by.index()].as_ref();
            fails(Rule::Keys(by), keeps.is_some_and(|keeps| !keeps[self.incidents.code(by, row)]));
        }
        fails(Rule::Min, amount(self.incidents, self.basis, row).is_none_or(|amount| amount < self.filter.min));
        fails(Rule::Disputed, !self.filter.disputed && self.incidents.is_disputed(row));
        fails(Rule::Text, !self.finds_words(row));
        failed
    }

    fn finds_words(&self, row: usize) -> bool {
        if self.text.is_empty() {
            return true;
        }
        // No word holds a space, so none is found across the end of a text.
        let texts = any_case(&joined(&self.incidents.searchable(row), " "));
        words(&self.text).iter().all(|word| has(&texts, word))
    }
}

/// The text in small letters. A capital sigma has two, by its place in the word, and a part of a word must be found too.
fn any_case(text: &str) -> String {
    lower_case(text).replace('ς', "σ")
}
