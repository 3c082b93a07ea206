//! The words over and under what a programme was said to cost.

use super::{Caption, Story};
use crate::charts::is_context_drawn;
use crate::order::kept;

pub(super) fn caption(story: Story<'_>) -> Caption {
    let Story { dataset, summary, .. } = story;
    let others = kept(&summary.context, &|place| is_context_drawn(&dataset.claims[place]).is_none());
    if others.len() == summary.context.len() {
        return Caption::default();
    }
    let mut caption = Caption::of("What was said of costs, budgets and exports", SUBTITLE);
    if !others.is_empty() {
        caption.note = ["Without a bar, because they are not of one whole year: ", &others.len().to_string()].concat();
    }
    caption
}

const SUBTITLE: &str = "Grey: what others said of one year. Red: what was stolen that year, in this choice. Set beside each other for scale; it is not a ratio.";
