//! A filter, made ready to be asked about a million thefts.

use super::{amount_of, is_within};
use crate::dataset::{By, Class, Incidents};
use crate::filter::{Basis, Filter, Rule, View};
use crate::words::Word;

/// What no theft of a class can make good: it is out of view, or without an amount.
const OUT: u16 = u16::MAX;

/// The bits of the rules that each class of a parting fails; 0 is selected.
pub(super) fn failed_by_classes(incidents: &Incidents, parting: usize, filter: &Filter, basis: Basis) -> Vec<u16> {
    let mut keeps: [Option<Vec<bool>>; By::ALL.len()] = Default::default();
    for &by in Incidents::APART[parting] {
        let Some(asked) = filter.keys(by) else { continue };
        let mut keeps_key = Vec::new();
        for key in incidents.keys(by) {
            keeps_key.push(asked.contains(key));
        }
        keeps[by.index()] = Some(keeps_key);
    }
    let mut all = Vec::new();
    for class in incidents.classes(parting) {
        let mut failed = 0;
        let mut fails = |rule: Rule, is_so: bool| failed |= if is_so { rule.bit() } else { 0 };
        for (by, keeps) in By::ALL.iter().zip(&keeps) {
            fails(Rule::Keys(*by), keeps.as_ref().is_some_and(|keeps| !keeps[class.codes[by.index()]]));
        }
        if parting == 0 {
            fails(Rule::Years, !is_within(filter.years, class.newest.year));
            fails(Rule::Disputed, !filter.disputed && class.disputed);
            if in_view(class, filter.view) == 0 || amount_of(class.sums, basis).is_none() {
                failed = OUT;
            }
        }
        all.push(failed);
    }
    all
}

/// The rules by which the classes of a parting differ.
pub(super) fn rules_of(parting: usize) -> u16 {
    let mut bits = if parting == 0 { Rule::Years.bit() | Rule::Disputed.bit() } else { 0 };
    for &by in Incidents::APART[parting] {
        bits |= Rule::Keys(by).bit();
    }
    bits
}

/// How many thefts of a class belong to a view, before any filter.
pub(super) fn in_view(class: &Class, view: View) -> u32 {
    match view {
        View::UnPanel => class.on_un_list,
        View::Governments => class.by_government,
        View::All => class.thefts,
    }
}
