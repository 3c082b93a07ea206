//! The words over and under what a programme was said to cost.

use super::said::said;
use super::{Caption, Story};
use crate::charts::is_context_drawn;
use crate::locale::Text;

pub(super) fn caption(story: Story<'_>) -> Caption {
    let Story { dataset, summary, locale, .. } = story;
    let mut others = Vec::new();
    for &place in &summary.context {
        let claim = &dataset.claims[place];
        if is_context_drawn(claim).is_none() {
            others.push(said(story, claim));
        }
    }
    let mut caption = Caption::default();
    if summary.context.is_empty() {
        return caption;
    }
    caption.title = locale.text(Text::ContextTitle);
    if others.len() < summary.context.len() {
        caption.subtitle = locale.text(Text::ContextSubtitle);
    }
    if !others.is_empty() {
        caption.note = locale.say(Text::ContextWithoutBar, &[&locale.clauses(&others)]);
    }
    caption
}
