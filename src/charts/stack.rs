//! How the bars of the trend are parted: which groups have a part of their own, in which ink, from the bottom.

use crate::dataset::{By, Dataset};
use crate::filter::{Options, Stack};
use crate::incident::{Evidence, Usd};
use crate::marks::{Ink, Tone};
use crate::order::sorted;
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
    let by = options.stack.by();
    let totals = totals(&summary.trend, dataset.incidents.keys(by).len());
    let codes: Vec<usize> = (0..totals.len()).filter(|&code| totals[code].incidents > 0).collect();
    match options.stack {
        Stack::Evidence => codes.into_iter().map(|code| tier(dataset, code)).collect(),
        Stack::Target => {
            let size = |code: usize| (totals[code].stolen, totals[code].incidents);
            ranked(&sorted(codes, |&a, &b| size(b).cmp(&size(a))))
        }
    }
}

/// The sum of one part in one year.
pub(super) fn sum_of(year: &TrendYear, series: &[Series], part: Series) -> Sum {
    let in_part = |code: usize| match part.code {
        Some(own) => own == code,
        None => !series.iter().any(|other| other.code == Some(code)),
    };
    let sums = || year.stack.iter().enumerate().filter(|(code, _)| in_part(*code)).map(|(_, sum)| sum);
    Sum { incidents: sums().map(|sum| sum.incidents).sum(), stolen: sums().map(|sum| sum.stolen).sum() }
}

fn totals(trend: &[TrendYear], groups: usize) -> Vec<Sum> {
    let mut totals = vec![Sum::default(); groups];
    for year in trend {
        for (total, sum) in totals.iter_mut().zip(&year.stack) {
            total.incidents += sum.incidents;
            total.stolen = Usd(total.stolen.0.saturating_add(sum.stolen.0));
        }
    }
    totals
}

fn tier(dataset: &Dataset, code: usize) -> Series {
    let key = dataset.incidents.keys(By::Evidence).get(code).map_or("", String::as_str);
    Series { code: Some(code), ink: Ink::Tier(Evidence::parse(key).unwrap_or(Evidence::Unstated)) }
}

/// The largest groups in an ink of their own, the others together; a single one left keeps its name.
fn ranked(codes: &[usize]) -> Vec<Series> {
    let mut series: Vec<Series> = codes.iter().zip(INKS).map(|(&code, ink)| Series { code: Some(code), ink }).collect();
    let ink = Ink::Outlined(Tone::Rest, Tone::Axis);
    match codes.get(INKS.len()..) {
        None | Some([]) => {}
        Some([one]) => series.push(Series { code: Some(*one), ink }),
        Some(_) => series.push(Series { code: None, ink }),
    }
    series
}

/// One hue only: shades and patterns part the kinds of victims.
const INKS: [Ink; 5] = [
    Ink::Solid(Tone::Series(0)),
    Ink::Solid(Tone::Series(1)),
    Ink::Tier(Evidence::Analytics),
    Ink::Tier(Evidence::Independent),
    Ink::Outlined(Tone::Series(4), Tone::Accent),
];
