//! The words over and under what a programme was said to cost.

use super::{Caption, Story};
use crate::charts::is_context_drawn;

pub(super) fn caption(story: Story<'_>) -> Caption {
    let Story { dataset, summary, .. } = story;
    let (mut drawn, mut first, mut last) = (0, u16::MAX, 0);
    for &place in &summary.context {
        if let Some(year) = is_context_drawn(&dataset.claims[place]) {
            drawn += 1;
            first = first.min(year);
            last = last.max(year);
        }
    }
    if drawn == 0 {
        return Caption::default();
    }
    let others = summary.context.len() - drawn;
    let title = ["What was said of costs, budgets and exports, ", &story.locale.years(first, last)].concat();
    let note = match others {
        0 => String::new(),
        1 => "1 more comparator is not a sum of one whole year and has no bar.".to_owned(),
        _ => [&others.to_string(), " more comparators are not the sum of one whole year and have no bar."].concat(),
    };
    let subtitle = "Grey: what others said of one year. Red: what was stolen that year, in this choice. Set beside each other for scale; it is not a ratio.";
    Caption { title, subtitle: subtitle.to_owned(), note }
}
