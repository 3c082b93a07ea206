//! The words over and under what a programme was said to cost.

use super::said::said;
use super::{Caption, Story};
use crate::charts::is_context_drawn;
use crate::letters::joined;

pub(super) fn caption(story: Story<'_>) -> Caption {
    let Story { dataset, summary, .. } = story;
    let mut others = Vec::new();
    for &place in &summary.context {
        let claim = &dataset.claims[place];
        if is_context_drawn(claim).is_none() {
            others.push(said(story, claim));
        }
    }
    if summary.context.is_empty() {
        return Caption::default();
    }
    let has_bars = others.len() < summary.context.len();
    let mut caption = Caption::of("What was said of costs, budgets and exports", if has_bars { SUBTITLE } else { "" });
    if !others.is_empty() {
        caption.note = [OTHERS, &joined(&others, "; "), "."].concat();
    }
    caption
}

const SUBTITLE: &str = "Grey: what others said of one year. Red: what was stolen that year, in this choice. Set beside each other for scale; it is not a ratio.";
const OTHERS: &str = "Without a bar, being no sum spent, budgeted or exported in one whole year: ";
