//! The one pass over the thefts, and what follows from it class by class.

use super::rules::{failed_by_classes, in_view, rules_of};
use super::{Part, Sum, Summary, TrendYear, amount, amount_of, amounts, is_within, text};
use crate::dataset::{By, Class, Incidents};
use crate::filter::{Basis, Filter, Options, Rule};
use crate::incident::Usd;
use crate::order::sorted_places;
use crate::words::Word;

/// Adds up what is in view, and what is selected of it.
pub(super) fn add_up(summary: &mut Summary, incidents: &Incidents, filter: &Filter, options: &Options) {
    let failed = [0, 1].map(|parting| failed_by_classes(incidents, parting, filter, summary.basis));
    let missed = text::missed(incidents, filter.text.trim());
    let walk = Walk::through(incidents, summary.basis, filter.min, &failed, &missed);
    let whole = begin(summary, incidents, filter, options);
    let mut groups: [Vec<Sum>; By::ALL.len()] = Default::default();
    for &by in By::ALL {
        groups[by.index()] = vec![Sum::default(); incidents.keys(by).len()];
    }
    let mut parts = groups[options.by.index()].clone();
    for (rule, count) in &mut summary.without {
        *count = match rule {
            Rule::Min => walk.too_small_else_selected,
            Rule::Text => walk.missed_else_selected,
            _ => 0,
        };
    }
    for parting in [0, 1] {
        let own = Incidents::APART[parting];
        for (place, class) in incidents.classes(parting).iter().enumerate() {
            let (sum, failed) = (walk.sums[parting][place], failed[parting][place]);
            let passes_but = |rule: Rule| failed & !rule.bit() == 0;
            for (rule, count) in &mut summary.without {
                if rules_of(parting) & rule.bit() != 0 && passes_but(*rule) {
                    *count += sum.incidents;
                }
            }
            for &by in own {
                let code = class.codes[by.index()];
                if failed == 0 {
                    groups[by.index()][code].add(sum);
                }
                if by == options.by && passes_but(Rule::Keys(by)) {
                    parts[code].add(sum);
                }
            }
            if parting == 0 && passes_but(Rule::Years) {
                add_to_year(summary, class, options.stack.by(), &walk, place);
            }
        }
    }
    for &by in By::ALL {
        summary.groups[by.index()] = ranked(&groups[by.index()], incidents.keys(by));
    }
    summary.parts = ranked(&parts, incidents.keys(options.by));
    summary.rows = walk.rows;
    add_years(summary);
    summary.left_out = left_out(summary, incidents, filter, whole);
}

/// What the view holds with no filter set: its years, groups and sum.
fn begin(summary: &mut Summary, incidents: &Incidents, filter: &Filter, options: &Options) -> Sum {
    let stack = incidents.keys(options.stack.by()).len();
    if let Some((first, last)) = summary.view_years {
        for year in first..=last {
            let chosen = is_within(filter.years, year);
            summary.trend.push(TrendYear { year, chosen, stack: vec![Sum::default(); stack], ..TrendYear::default() });
        }
    }
    for &by in By::ALL {
        summary.facets[by.index()] = vec![0; incidents.keys(by).len()];
    }
    let mut whole = Sum::default();
    for parting in [0, 1] {
        for class in incidents.classes(parting) {
            let thefts = in_view(class, filter.view);
            for &by in Incidents::APART[parting] {
                summary.facets[by.index()][class.codes[by.index()]] += thefts;
            }
            if parting == 0 && thefts > 0 {
                let stolen = amount_of(class.sums, summary.basis);
                summary.without_amount += if stolen.is_none() { thefts } else { 0 };
                let sum = Sum { incidents: thefts, stolen: stolen.unwrap_or_default() };
                whole.add(sum);
                if let Some(year) = year_of(&mut summary.trend, class) {
                    year.unfiltered.add(sum);
                }
            }
        }
    }
    whole
}

fn year_of<'a>(trend: &'a mut [TrendYear], class: &Class) -> Option<&'a mut TrendYear> {
    let first = trend.first()?.year;
    trend.get_mut(usize::from(class.newest.year.checked_sub(first)?))
}

fn add_to_year(summary: &mut Summary, class: &Class, stack: By, walk: &Walk, place: usize) {
    let sum = walk.sums[0][place];
    let Some(year) = year_of(&mut summary.trend, class) else { return };
    year.sum.add(sum);
    if class.disputed {
        year.disputed.add(sum);
    }
    year.low += walk.ends[place][0];
    year.high += walk.ends[place][1];
    year.stack[class.codes[stack.index()]].add(sum);
    year.largest = larger(year.largest, walk.largest[place].theft());
}

/// The larger of two thefts, the earlier of two equals.
fn larger(a: Option<(usize, Usd)>, b: Option<(usize, Usd)>) -> Option<(usize, Usd)> {
    match (a, b) {
        (Some((_, most)), Some((_, other))) if other < most => a,
        (Some((row, most)), Some((later, other))) if other == most && row < later => a,
        (a, b) => b.or(a),
    }
}

/// The selection: what is let through of the years that are chosen.
fn add_years(summary: &mut Summary) {
    let is_of_selection = |year: &&TrendYear| year.chosen && year.sum.incidents > 0;
    for year in summary.trend.iter().filter(is_of_selection) {
        summary.selected.add(year.sum);
        summary.disputed.add(year.disputed);
        summary.low += year.low;
        summary.high += year.high;
        summary.largest = larger(summary.largest, year.largest);
    }
    let first = summary.trend.iter().find(is_of_selection).map_or(u16::MAX, |year| year.year);
    let last = summary.trend.iter().rfind(is_of_selection).map_or(0, |year| year.year);
    for year in &summary.trend {
        if first <= year.year && year.year <= last {
            summary.by_year.push((year.year, year.sum));
        }
    }
}

fn left_out(summary: &Summary, incidents: &Incidents, filter: &Filter, whole: Sum) -> Sum {
    let mut stolen = Usd(whole.stolen.0 - summary.selected.stolen.0);
    // More than can be counted: then only those themselves say how much they are.
    if whole.stolen == Usd(u64::MAX) {
        stolen = Usd(0);
        for row in 0..incidents.len() {
            let class = &incidents.classes(0)[incidents.class_places(0)[row] as usize];
            if in_view(class, filter.view) > 0 && summary.rows.binary_search(&row).is_err() {
                stolen += amount(incidents, summary.basis, row).unwrap_or_default();
            }
        }
    }
    Sum { incidents: whole.incidents - summary.selected.incidents, stolen }
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

/// What one walk over all thefts brings home.
#[derive(Default)]
struct Walk {
    /// The thefts that pass every rule.
    rows: Vec<usize>,
    /// By class, in both partings: the thefts that pass every rule but those of the parting, which are left to the class.
    sums: [Vec<Sum>; 2],
    /// Of the first parting their lowest and highest figures, and the largest.
    ends: Vec<[Usd; 2]>,
    largest: Vec<Largest>,
    /// Those that would be selected but for their amount, or for the words looked for, and the selected.
    too_small_else_selected: u32,
    missed_else_selected: u32,
}

/// The largest theft so far, and what one must come to that is larger.
#[derive(Clone, Copy, Default)]
struct Largest {
    least: u64,
    /// Its row, and its amount.
    theft: Option<(u32, Usd)>,
}

impl Largest {
    fn theft(self) -> Option<(usize, Usd)> {
        self.theft.map(|(row, amount)| (row as usize, amount))
    }

    #[inline(never)]
    fn take(&mut self, row: usize, amount: u64) {
        if self.theft.is_none_or(|(_, most)| amount > most.0) {
            *self = Largest { least: amount.saturating_add(1), theft: Some((row as u32, Usd(amount))) };
        }
    }
}

impl Walk {
    /// Asks each theft by small numbers and without a branch: half of a million branches would be foreseen wrongly.
    fn through(incidents: &Incidents, basis: Basis, min: Usd, failed: &[Vec<u16>; 2], missed: &[bool]) -> Walk {
        let ([low, high], amounts) = (incidents.ends(), amounts(incidents, basis));
        let has_ends = basis == Basis::Un || incidents.has_ranges();
        let [first, second] = [0, 1].map(|parting| incidents.class_places(parting));
        let [first_rules, second_rules] = [0, 1].map(|parting| !rules_of(parting));
        let mut walk = Walk { rows: vec![0; incidents.len()], ..Walk::default() };
        let [fails_first, fails_second] = [0, 1].map(|parting| failed[parting].as_slice());
        walk.sums = [0, 1].map(|parting| vec![Sum::default(); failed[parting].len()]);
        walk.ends = vec![[Usd(0); 2]; fails_first.len()];
        walk.largest = vec![Largest::default(); fails_first.len()];
        // Slices, since a build for size calls a function for each place in a `Vec`.
        let [first_sums, second_sums] = &mut walk.sums;
        let (first_sums, second_sums): (&mut [Sum], &mut [Sum]) = (first_sums, second_sums);
        let (rows, ends, largest) = (&mut walk.rows[..], &mut walk.ends[..], &mut walk.largest[..]);
        let (mut selected, mut too_small, mut misses) = (0, 0, 0);
        for row in 0..rows.len() {
            let (class, way) = (first[row] as usize, second[row] as usize);
            let amount = if row < amounts.len() { amounts[row].0 } else { 0 };
            let mut fails = fails_first[class] | fails_second[way] | (u16::from(amount < min.0) * Rule::Min.bit());
            if row < missed.len() {
                fails |= u16::from(missed[row]) * Rule::Text.bit();
            }
            let passes = fails & first_rules == 0;
            first_sums[class].add_one(amount, passes);
            if passes & (amount >= largest[class].least) {
                largest[class].take(row, amount);
            }
            if has_ends && passes {
                ends[class][0] += low[row];
                ends[class][1] += high[row];
            }
            second_sums[way].add_one(amount, fails & second_rules == 0);
            rows[selected] = row;
            selected += usize::from(fails == 0);
            too_small += u32::from(fails & !Rule::Min.bit() == 0);
            misses += u32::from(fails & !Rule::Text.bit() == 0);
        }
        walk.rows.truncate(selected);
        if !has_ends {
            for (ends, sum) in walk.ends.iter_mut().zip(&walk.sums[0]) {
                *ends = [sum.stolen; 2];
            }
        }
        walk.too_small_else_selected = too_small;
        walk.missed_else_selected = misses;
        walk
    }
}
