//! The words over and under what was said when.

use super::{Caption, Story};
use crate::charts::{Strip, highest, strip};
use crate::claimed::claimed;
use crate::estimate::Claim;
use crate::letters::joined;

pub(super) fn caption(story: Story<'_>) -> Caption {
    let Story { dataset, summary, locale, .. } = story;
    let (mut most, mut others): (Option<&Claim>, Vec<String>) = (None, Vec::new());
    for &place in &summary.said {
        let claim = &dataset.claims[place];
        match strip(claim) {
            Some(Strip::Totals) if most.is_none_or(|known| highest(claim) > highest(known)) => most = Some(claim),
            Some(_) => {}
            None => others.push(said(story, claim)),
        }
    }
    if summary.said.is_empty() {
        return match dataset.claims.is_empty() {
            true => Caption::default(),
            false => Caption::of("No running total by these speakers", ACTS),
        };
    }
    let title = match most.and_then(|claim| Some((claim, claimed(locale, claim)?))) {
        Some((claim, number)) => {
            let (speaker, day) = (locale.speaker(&claim.claimant), locale.day(claim.published.to_month()));
            ["Running totals reach ", &in_words(&number), " (", &speaker, ", ", &day, ")"].concat()
        }
        None => "What was said, and when".to_owned(),
    };
    let mut note = [STROKES, ACTS].concat();
    if !others.is_empty() {
        note = [&note, " In other units: ", &joined(&others, "; "), "."].concat();
    }
    Caption { title, subtitle: DOTS.to_owned(), note }
}

/// `at least US$6.75bn` for `≥ US$6.75bn`.
pub(super) fn in_words(number: &str) -> String {
    match (number.strip_prefix("≥\u{a0}"), number.strip_prefix("≤\u{a0}")) {
        (Some(least), _) => ["at least ", least].concat(),
        (_, Some(most)) => ["up to ", most].concat(),
        _ => number.to_owned(),
    }
}

/// `1,600 bitcoin (21.co, 26 Sep 2023)`.
pub(super) fn said(story: Story<'_>, claim: &Claim) -> String {
    let (speaker, day) = (story.locale.speaker(&claim.claimant), story.locale.day_short(claim.published));
    [&claim.statement, " (", &speaker, ", ", &day, ")"].concat()
}

const DOTS: &str =
    "A dot a statement, at the day it was published. They count different thefts and periods: no line joins them.";
const STROKES: &str = "A stroke upwards is “at least”, a bar on top “up to”. ";
const ACTS: &str = "No filter acts on them, only the choice of speakers.";
