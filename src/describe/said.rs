//! The words over and under what was said when.

use super::{Caption, Story};
use crate::charts::{Strip, highest, strip};
use crate::claimed::claimed;
use crate::estimate::Claim;
use crate::locale::{Locale, Text};

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
    let acts = locale.text(Text::ActsSpeakers);
    if summary.said.is_empty() {
        return match dataset.claims.is_empty() {
            true => Caption::default(),
            false => Caption { acts, ..Caption::of(locale.text(Text::NoTotalByThese), String::new()) },
        };
    }
    let title = match most.and_then(|claim| Some((claim, claimed(locale, claim)?))) {
        Some((claim, number)) => {
            let (speaker, day) = (locale.speaker(&claim.claimant), locale.day(claim.published.to_month()));
            locale.say(Text::TotalsReach, &[&in_words(locale, &number), &speaker, &day])
        }
        None => locale.text(Text::SaidTitle),
    };
    let mut note = vec![locale.text(Text::SaidStrokes)];
    if !others.is_empty() {
        note.push(locale.say(Text::SaidOtherUnits, &[&locale.clauses(&others)]));
    }
    Caption { title, subtitle: locale.text(Text::SaidSubtitle), acts, note: locale.sentences(&note) }
}

/// `at least US$6.75bn` for `≥ US$6.75bn`.
fn in_words(locale: &Locale, number: &str) -> String {
    match (number.strip_prefix("≥\u{a0}"), number.strip_prefix("≤\u{a0}")) {
        (Some(least), _) => locale.say(Text::AtLeast, &[least]),
        (_, Some(most)) => locale.say(Text::UpTo, &[most]),
        _ => number.to_owned(),
    }
}

/// `1,600 bitcoin (21.co, 26 Sep 2023)`.
pub(super) fn said(story: Story<'_>, claim: &Claim) -> String {
    let locale = story.locale;
    let (speaker, day) = (locale.speaker(&claim.claimant), locale.day_short(claim.published));
    locale.say(Text::SaidBy, &[&locale.name(&claim.statement), &speaker, &day])
}
