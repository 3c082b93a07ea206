//! The tiers of evidence: what each means, and what the figures would be without it.

use super::Story;
use crate::dataset::By;
use crate::incident::Evidence;
use crate::locale::Text;
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
pub fn definition(story: Story<'_>, tier: Evidence) -> String {
    story.locale.say_nth(Text::MeansGovernment, tier.index())
}

/// `Without cases named by governments: −US$310m, −34 thefts`; empty where the selection has no other or
/// none of them.
pub fn without_tier(story: Story<'_>, tier: Evidence) -> String {
    let tiers = tiers(story);
    match tiers.iter().find(|it| it.0 == tier) {
        Some(&(_, sum)) if tiers.len() > 1 => less(story, tier.index(), sum),
        _ => String::new(),
    }
}

/// `Without disputed cases: −US$1.31bn, −18 thefts`; empty where there are none.
pub fn without_disputed(story: Story<'_>) -> String {
    let sum = story.summary.disputed;
    if sum.incidents == 0 { String::new() } else { less(story, Evidence::ALL.len(), sum) }
}

/// What the weakest tier and the disputed cases hold of the selection.
pub(super) fn consequences(story: Story<'_>) -> String {
    let mut sentences = Vec::new();
    let weakest = tiers(story).last().map_or(String::new(), |it| without_tier(story, it.0));
    for words in &[weakest, without_disputed(story)] {
        if !words.is_empty() {
            sentences.push(story.locale.say(Text::FullStop, &[words]));
        }
    }
    story.locale.sentences(&sentences)
}

/// `cases` is a tier's place, or the one behind them for the disputed cases.
fn less(story: Story<'_>, cases: usize, sum: Sum) -> String {
    let Story { locale, .. } = story;
    let without = locale.say_nth(Text::WithoutGovernment, cases);
    locale.say(Text::Without, &[&without, &locale.usd(sum.stolen), &locale.thefts(sum.incidents)])
}
