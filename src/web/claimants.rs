//! Whose claims are shown: a switch for each kind of speaker.

use super::leaf::Slate;
use crate::describe::Story;
use crate::estimate::ClaimantKind;
use crate::locale::Text;
use crate::statements::is_heard;
use crate::words::Word;

/// Shows which kinds are in force; kinds that say nothing in these data have no button.
pub(super) fn write(frame: &Slate, story: Story<'_>) {
    let locale = story.locale;
    let (mut heard, mut kinds, mut switches) = (0, 0, Vec::new());
    for (&kind, text) in ClaimantKind::ALL.iter().zip(NAMES) {
        let is_there = story.dataset.claims.iter().any(|claim| claim.claimant_kind == kind);
        let is_on = is_heard(story.options, kind);
        kinds += u32::from(is_there);
        heard += u32::from(is_there && is_on);
        switches.push((kind, text, is_there, is_on));
    }
    let number = |number: u32| locale.count(number.into());
    let speakers = locale.say_of(Text::Speakers, kinds.into(), &[&number(heard), &number(kinds)]);
    frame.show(kinds > 0);
    frame.fill(&mut |frame| {
        let fold = frame.add("details.legend", "");
        fold.add("summary.words", &speakers);
        let list = fold.add("div.switches", "");
        for &(kind, text, is_there, is_on) in &switches {
            let action = ["claimant ", kind.text()].concat();
            let switch = list.add_button("button.switch", &action, &locale.text(text));
            switch.show(is_there);
            switch.flag("aria-pressed", is_on);
        }
    });
}

/// In the order of the kinds.
const NAMES: [Text; 4] = [Text::TheUn, Text::Governments, Text::Firms, Text::Institutes];
