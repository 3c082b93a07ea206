//! What the fills of a chart mean: squares with words behind them.

use super::leaf::Leaf;
use crate::charts;
use crate::dataset::By;
use crate::describe::{self, Story};
use crate::incident::Evidence;
use crate::locale::Text;
use crate::marks::{Ink, Tone};
use crate::words::Word;

/// What the stack is made of, in words with swatches.
pub(super) fn write_series(keys: &mut Leaf, story: Story<'_>) {
    let Story { dataset, options, locale, .. } = story;
    if story.summary.selected.incidents == 0 {
        return;
    }
    let by = options.stack.by();
    for series in charts::stack_series(dataset, story.summary, options) {
        let item = keys.add("span.key", "");
        let class = match series.ink {
            Ink::Tier(tier) => format!("tier-{}", tier.index()),
            Ink::Outlined(_, Tone::Axis) => "rest".to_owned(),
            _ => "pale".to_owned(),
        };
        item.add(&["i.swatch.", &class].concat(), "");
        let key = series.code.and_then(|code| dataset.incidents.keys(by).get(code));
        item.words(&key.map_or_else(|| locale.text(Text::AllOthers), |key| locale.group(by, key)));
    }
}

/// The tiers of the circles, and the ring of the disputed ones.
pub(super) fn write_tiers(keys: &mut Leaf, story: Story<'_>) {
    for (tier, _) in describe::tiers(story) {
        let item = keys.add("span.key", "");
        item.add(&swatch(tier), "");
        item.words(&story.locale.group(By::Evidence, tier.text()));
    }
    if story.summary.disputed.incidents > 0 {
        let item = keys.add("span.key", "");
        item.add("i.swatch.ring", "");
        item.words(&story.locale.text(Text::Disputed));
    }
}

/// The square that shows a tier's fill.
pub(super) fn swatch(tier: Evidence) -> String {
    ["i.swatch.tier-", &tier.index().to_string()].concat()
}
