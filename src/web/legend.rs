//! What the dots over the trend are, and a switch for each of those who counted.

use web_sys::HtmlElement;

use super::dom::{self, Outline};
use super::leaf::{Leaf, Slate};
use crate::describe::{Story, count_keys};
use crate::locale::{Locale, Text};

/// The switches.
pub(super) struct Legend {
    frame: Slate,
    summary: Slate,
    list: Slate,
}

impl Legend {
    pub(super) fn build(parent: &HtmlElement, locale: &Locale) -> Legend {
        let frame = dom::add(parent, "details.legend", "");
        dom::grow(&frame, OUTLINE, locale);
        let slate = |selector: &str| Slate::of(dom::find(&frame, selector));
        Legend { summary: slate("summary"), list: slate(".switches"), frame: Slate::of(frame) }
    }

    /// Shows who is asked for; the switches stay in place as long as they are the same, and so does the focus.
    pub(super) fn write(&self, story: Story<'_>) {
        let (names, locale) = (&story.summary.counting, story.locale);
        let mut asked: u64 = 0;
        self.list.fill(&mut |list| {
            for name in names {
                let is_on = story.options.counts.as_ref().is_none_or(|asked| asked.contains(name));
                asked += u64::from(is_on);
                let action = ["count ", name].concat();
                let switch = list.add_button("button.switch", &action, &locale.speaker(name));
                switch.flag("aria-pressed", is_on);
            }
        });
        self.frame.show(!names.is_empty() && story.summary.selected.incidents > 0);
        let counts = [&*locale.count(asked), &locale.count(names.len() as u64)];
        self.summary.say(&locale.say(Text::OtherCounts, &counts));
    }

    /// The dots that are there, in words.
    pub(super) fn write_keys(keys: &mut Leaf, story: Story<'_>) {
        for (class, text) in count_keys(story) {
            let item = keys.add("span.key", "");
            item.add(&["i.swatch.", class].concat(), "");
            item.words(&text);
        }
    }
}

const OUTLINE: Outline = (
    "summary.words
div.switches
 button.link  type=button  data-do=counts all  aria-label=%  |%
 button.link  type=button  data-do=counts none  aria-label=%  |%",
    &[Text::OtherCountsAll, Text::ChooseAll, Text::OtherCountsNone, Text::ChooseNone],
);
