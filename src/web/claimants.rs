//! Whose claims are shown: a switch for each kind of speaker.

use web_sys::HtmlElement;

use super::dom::{self, Outline};
use crate::describe::Story;
use crate::estimate::ClaimantKind;
use crate::locale::Text;
use crate::statements::is_heard;
use crate::words::Word;

/// Shows which kinds are in force; kinds that say nothing in these data have no button.
pub(super) fn write(frame: &HtmlElement, story: Story<'_>) {
    if frame.child_element_count() == 0 {
        dom::grow(frame, BUTTONS, story.locale);
    }
    let (mut heard, mut kinds) = (0, 0);
    for &kind in ClaimantKind::ALL {
        let button: HtmlElement = dom::find(frame, &["[data-do$=", kind.text(), "]"].concat());
        let is_there = story.dataset.claims.iter().any(|claim| claim.claimant_kind == kind);
        let is_on = is_heard(story.options, kind);
        kinds += u32::from(is_there);
        heard += u32::from(is_there && is_on);
        dom::show(&button, is_there);
        dom::flag(&button, "aria-pressed", is_on);
    }
    let number = |number: u32| story.locale.count(number.into());
    let speakers = story.locale.say_of(Text::Speakers, kinds.into(), &[&number(heard), &number(kinds)]);
    dom::set_text(&dom::find::<HtmlElement>(frame, "summary"), &speakers);
    dom::show(frame, kinds > 0);
}

const BUTTONS: Outline = (
    "details.legend
 summary.words
 div.switches
  button.switch  type=button  data-do=claimant un  |%
  button.switch  type=button  data-do=claimant government  |%
  button.switch  type=button  data-do=claimant firm  |%
  button.switch  type=button  data-do=claimant institute  |%",
    &[Text::TheUn, Text::Governments, Text::Firms, Text::Institutes],
);
