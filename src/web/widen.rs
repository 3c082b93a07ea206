//! The buttons of an empty selection.

use web_sys::HtmlElement;

use super::dom;
use crate::describe::{self, Story};
use crate::locale::Text;

/// Of an empty selection: which rule to drop, and how many thefts that shows.
pub(super) fn write(frame: &HtmlElement, story: Story<'_>) {
    let Story { summary, locale, .. } = story;
    let is_empty = summary.selected.incidents == 0;
    dom::show(frame, is_empty);
    dom::clear(frame);
    if !is_empty {
        return;
    }
    for (place, &(rule, thefts)) in summary.without.iter().enumerate() {
        if thefts > 0 {
            let text = locale.labelled(&describe::rule_name(story, rule), &locale.thefts(thefts));
            dom::add_button(frame, "button.button", &format!("widen {place}"), &text);
        }
    }
    let all = summary.left_out.incidents - summary.without_amount;
    if all > 0 {
        let text = locale.labelled(&locale.text(Text::Reset), &locale.thefts(all));
        dom::add_button(frame, "button.button", "clear", &text);
    }
}
