//! The tiers of evidence: what each means, and what the figures would be without it.

use super::Story;
use crate::dataset::By;
use crate::incident::Evidence;
use crate::summary::Sum;
use crate::words::Word;

/// The tiers of the selection, strongest first.
pub fn tiers(story: Story<'_>) -> Vec<(Evidence, Sum)> {
    let mut tiers = Vec::new();
    for &tier in Evidence::ALL {
        for part in &story.summary.groups[By::Evidence.index()] {
            if Evidence::ALL.get(part.code) == Some(&tier) {
                tiers.push((tier, part.sum));
            }
        }
    }
    tiers
}

/// What a tier means. It is the strongest of a case's attributions, so that weaker ones may stand beside it.
pub fn definition(tier: Evidence) -> &'static str {
    match tier {
        Evidence::Government => {
            "A government attributes it to North Korea: an agency, a prosecutor, a police force or a group of governments."
        }
        Evidence::UnPanel => {
            "The UN Panel of Experts lists it as suspected, under investigation; no government names it."
        }
        Evidence::Analytics => "An analytics or security firm attributes it; no government and no UN panel does.",
        Evidence::Independent => {
            "Independent researchers attribute it, or an official in a tentative remark: the weakest tier."
        }
        Evidence::Unstated => "The data do not say who attributes it.",
    }
}

/// `Without cases named by governments: −US$310m, −34 thefts`; empty where the selection has no other or
/// none of them.
pub fn without_tier(story: Story<'_>, tier: Evidence) -> String {
    let tiers = tiers(story);
    let without = match tier {
        Evidence::Government => "Without cases named by governments",
        Evidence::UnPanel => "Without cases for which the UN panel’s list is the strongest evidence",
        Evidence::Analytics => "Without cases for which a firm is the strongest evidence",
        Evidence::Independent => "Without cases named only by independent researchers or in a tentative remark",
        Evidence::Unstated => "Without cases of which the data do not say who attributes them",
    };
    match tiers.iter().find(|it| it.0 == tier) {
        Some(&(_, sum)) if tiers.len() > 1 => less(story, without, sum),
        _ => String::new(),
    }
}

/// `Without disputed cases: −US$1.31bn, −18 thefts`; empty where there are none.
pub fn without_disputed(story: Story<'_>) -> String {
    let sum = story.summary.disputed;
    if sum.incidents == 0 { String::new() } else { less(story, "Without disputed cases", sum) }
}

/// What the weakest tier and the disputed cases hold of the selection.
pub(super) fn consequences(story: Story<'_>) -> String {
    let weakest = tiers(story).last().map_or(String::new(), |it| without_tier(story, it.0));
    let mut text = String::new();
    for sentence in &[weakest, without_disputed(story)] {
        if !sentence.is_empty() {
            let space = if text.is_empty() { "" } else { " " };
            text = [text.as_str(), space, sentence, "."].concat();
        }
    }
    text
}

fn less(story: Story<'_>, without: &str, sum: Sum) -> String {
    let (stolen, thefts) = (story.locale.usd(sum.stolen), story.locale.thefts(sum.incidents));
    [without, ": −", &stolen, ", −", &thefts].concat()
}
