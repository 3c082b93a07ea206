//! How the bars of the trend are parted: which groups have a part of their own, in which ink, from the bottom.

use std::cmp::Ordering;

use crate::dataset::Dataset;
use crate::filter::{Options, Stack};
use crate::incident::{Evidence, Usd};
use crate::marks::{Ink, Shade, Tone};
use crate::order::{kept, sorted_places};
use crate::summary::{Sum, Summary, TrendYear};
use crate::words::Word;

/// One part of the stacks, and one entry of their key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Series {
    /// Place in the dataset's keys; none is all the others together.
    pub code: Option<usize>,
    /// How it is drawn.
    pub ink: Ink,
}

/// The parts that have a theft in any year of the trend, from the bottom.
pub fn stack_series(dataset: &Dataset, summary: &Summary, options: &Options) -> Vec<Series> {
    let keys = dataset.incidents.keys(options.stack.by());
    let totals = totals(&summary.trend, keys.len());
    let order = sorted_places(totals.len(), &|a, b| match options.stack {
        Stack::Evidence => Ordering::Equal,
        Stack::Target => size(totals[b]).cmp(&size(totals[a])),
    });
    let order = kept(&order, &|code| totals[code].incidents > 0);
    let mut series = Vec::new();
    for (place, &code) in order.iter().enumerate() {
        let (own, ink) = match (options.stack, INKS.get(place)) {
            (Stack::Evidence, _) => (true, Ink::Tier(Evidence::ALL.get(code).copied().unwrap_or(Evidence::Unstated))),
            (Stack::Target, Some(&ink)) => (true, ink),
            // The others together; a single one left keeps its name.
            (Stack::Target, None) => {
                (order.len() == INKS.len() + 1, Ink::Outlined(Tone::Series(Shade::Five), Tone::Axis))
            }
        };
        series.push(Series { code: own.then_some(code), ink });
        if !own {
            break;
        }
    }
    series
}

fn size(sum: Sum) -> (Usd, u32) {
    (sum.stolen, sum.incidents)
}

/// The sum of one part in one year.
pub(super) fn sum_of(year: &TrendYear, series: &[Series], part: Series) -> Sum {
    let mut whole = Sum::default();
    for (code, sum) in year.stack.iter().enumerate() {
        let in_part = match part.code {
            Some(own) => own == code,
            None => !series.iter().any(|other| other.code == Some(code)),
        };
        if in_part {
            add(&mut whole, sum);
        }
    }
    whole
}

fn add(total: &mut Sum, sum: &Sum) {
    total.incidents += sum.incidents;
    total.stolen += sum.stolen;
}

fn totals(trend: &[TrendYear], groups: usize) -> Vec<Sum> {
    let mut totals = vec![Sum::default(); groups];
    for year in trend {
        for (total, sum) in totals.iter_mut().zip(&year.stack) {
            add(total, sum);
        }
    }
    totals
}

/// One hue only: shades and patterns part the kinds of victims.
const INKS: [Ink; 5] = [
    Ink::Tier(Evidence::Government),
    Ink::Tier(Evidence::UnPanel),
    Ink::Tier(Evidence::Analytics),
    Ink::Tier(Evidence::Independent),
    Ink::Outlined(Tone::Series(Shade::Four), Tone::Accent),
];
