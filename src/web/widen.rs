//! The buttons of an empty selection.

use super::leaf::{Leaf, Slate};
use crate::describe::{self, Story};
use crate::locale::Text;

/// Of an empty selection: which rule to drop, and how many thefts that shows.
pub(super) fn write(frame: &Slate, story: Story<'_>) {
    let is_empty = story.summary.selected.incidents == 0;
    frame.show(is_empty);
    frame.fill(&mut |frame| {
        if is_empty {
            add_buttons(frame, story);
        }
    });
}

fn add_buttons(frame: &mut Leaf, story: Story<'_>) {
    let Story { summary, locale, .. } = story;
    for (place, &(rule, thefts)) in summary.without.iter().enumerate() {
        if thefts > 0 {
            let text = locale.labelled(&describe::rule_name(story, rule), &locale.thefts(thefts));
            frame.add_button("button.button", &["widen ", &place.to_string()].concat(), &text);
        }
    }
    let all = summary.left_out.incidents - summary.without_amount;
    if all > 0 {
        let text = locale.labelled(&locale.text(Text::Reset), &locale.thefts(all));
        frame.add_button("button.button", "clear", &text);
    }
}
