//! The selected thefts as rows of a table: the way in for whoever cannot see the charts.

use std::cmp::Ordering;

use super::Story;
use crate::charts::largest_first;
use crate::dataset::By;
use crate::incident::{Incident, Usd};
use crate::letters::lower_case;
use crate::locale::Text;
use crate::order::first;
use crate::summary;
use crate::words::{Word, words};

words! {
    /// What the table can be sorted by.
    SortKey {
        /// Day of the theft.
        Date = "date",
        /// Name of the victim.
        Target = "target",
        /// Kind of victim.
        Kind = "kind",
        /// How the thieves got in.
        Method = "method",
        /// Strongest attribution.
        Evidence = "evidence",
        /// Loss in the amounts in force.
        Loss = "loss",
    }
}

/// In which order the rows stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By which column.
    pub key: SortKey,
    /// Smallest, earliest, first in the alphabet at the top.
    pub ascending: bool,
}

/// The largest first.
impl Default for Sort {
    fn default() -> Sort {
        Sort { key: SortKey::Loss, ascending: false }
    }
}

/// One theft.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// The theft itself.
    pub incident: Incident<'a>,
    /// Its day, short.
    pub date: String,
    /// Kind of victim.
    pub kind: String,
    /// How the thieves got in.
    pub method: String,
    /// Strongest attribution.
    pub evidence: String,
    /// The loss, without the currency.
    pub loss: String,
    /// Its range; empty where the sources agree.
    pub range: String,
}

/// `57 thefts, largest first`
pub fn table_title(story: Story<'_>, sort: Sort) -> String {
    let text = match (sort.key, sort.ascending) {
        (SortKey::Loss, false) => Text::SortedLargest,
        (SortKey::Loss, true) => Text::SortedSmallest,
        (SortKey::Date, false) => Text::SortedLatest,
        (SortKey::Date, true) => Text::SortedEarliest,
        (SortKey::Target, _) => Text::SortedVictim,
        (SortKey::Kind, _) => Text::SortedKind,
        (SortKey::Method, _) => Text::SortedMethod,
        (SortKey::Evidence, _) => Text::SortedEvidence,
    };
    story.locale.say(text, &[&story.locale.thefts(story.summary.selected.incidents)])
}

/// The first `most` of the selected thefts, in order; equals stay in the order of the dataset.
pub fn rows<'a>(story: Story<'a>, sort: Sort, most: usize) -> Vec<Row<'a>> {
    let selected = &story.summary.rows;
    let order = match sort {
        Sort { key: SortKey::Loss, ascending: false } => largest_first(story, most),
        Sort { key, ascending: true } => first(selected, most, &|a, b| compare(story, key, a, b)),
        Sort { key, ascending: false } => first(selected, most, &|a, b| compare(story, key, b, a)),
    };
    let mut rows = Vec::new();
    for row in order {
        rows.push(describe(story, row));
    }
    rows
}

fn compare(story: Story<'_>, key: SortKey, a: usize, b: usize) -> Ordering {
    let incidents = &story.dataset.incidents;
    let word = |by: By, row: usize| incidents.keys(by)[incidents.code(by, row)].as_str();
    match key {
        SortKey::Date => incidents.day(a).cmp(&incidents.day(b)),
        SortKey::Target => lower_case(incidents.target(a)).cmp(&lower_case(incidents.target(b))),
        SortKey::Kind => word(By::Target, a).cmp(word(By::Target, b)),
        SortKey::Method => word(By::Method, a).cmp(word(By::Method, b)),
        SortKey::Evidence => incidents.evidence(a).cmp(&incidents.evidence(b)),
        SortKey::Loss => loss(story, a).cmp(&loss(story, b)),
    }
}

fn describe(story: Story<'_>, row: usize) -> Row<'_> {
    let locale = story.locale;
    let incident = story.dataset.incidents.get(row);
    Row {
        date: locale.day_short(incident.day),
        kind: locale.target_kind(incident.target_kind),
        method: locale.group_in_sentence(By::Method, incident.method.text()),
        evidence: locale.group_in_sentence(By::Evidence, incident.evidence.text()),
        loss: locale.amount(loss(story, row)),
        range: if incident.low == incident.high {
            String::new()
        } else {
            locale.amount_range(incident.low, incident.high)
        },
        incident,
    }
}

fn loss(story: Story<'_>, row: usize) -> Usd {
    summary::amount(&story.dataset.incidents, story.summary.basis, row).unwrap_or_default()
}
