//! Whose claims are shown: a button for each kind of speaker.

use web_sys::HtmlElement;

use super::dom;
use crate::describe::Story;
use crate::estimate::ClaimantKind;
use crate::statements::is_heard;
use crate::words::Word;

/// Shows which kinds are in force; kinds that say nothing in these data have no button.
pub(super) fn write(frame: &HtmlElement, story: Story<'_>) {
    if frame.child_element_count() == 0 {
        dom::grow(frame, BUTTONS);
    }
    for &kind in ClaimantKind::ALL {
        let button: HtmlElement = dom::find(frame, &["[data-do$=", kind.text(), "]"].concat());
        dom::show(&button, story.dataset.claims.iter().any(|claim| claim.claimant_kind == kind));
        dom::attr(&button, "aria-pressed", if is_heard(story.options, kind) { "true" } else { "false" });
    }
    dom::show(frame, !story.dataset.claims.is_empty());
}

const BUTTONS: &str = "span  |Said by
button.toggle  type=button  data-do=claimant un  |the UN
button.toggle  type=button  data-do=claimant government  |governments
button.toggle  type=button  data-do=claimant firm  |firms
button.toggle  type=button  data-do=claimant institute  |institutes";
