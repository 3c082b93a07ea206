//! What the dots over the trend are, and a switch for each of those who counted.

use std::cell::RefCell;

use web_sys::HtmlElement;

use super::dom::{self, Outline};
use crate::describe::{Story, count_keys};
use crate::locale::{Locale, Text};

/// The switches.
pub(super) struct Legend {
    frame: HtmlElement,
    summary: HtmlElement,
    list: HtmlElement,
    switches: RefCell<Vec<(String, HtmlElement)>>,
}

impl Legend {
    pub(super) fn build(parent: &HtmlElement, locale: &Locale) -> Legend {
        let frame = dom::add(parent, "details.legend", "");
        dom::grow(&frame, OUTLINE, locale);
        Legend {
            summary: dom::find(&frame, "summary"),
            list: dom::find(&frame, ".switches"),
            switches: RefCell::default(),
            frame,
        }
    }

    /// Shows who is asked for; the switches stay in place as long as they are the same, and so does the focus.
    pub(super) fn write(&self, story: Story<'_>) {
        let names = &story.summary.counting;
        let mut switches = self.switches.borrow_mut();
        let is_same = switches.len() == names.len() && switches.iter().zip(names).all(|(it, name)| it.0 == *name);
        if !is_same {
            for (_, switch) in switches.drain(..) {
                switch.remove();
            }
            for name in names {
                let (action, text) = (["count ", name].concat(), story.locale.speaker(name));
                switches.push((name.clone(), dom::add_button(&self.list, "button.switch", &action, &text)));
            }
        }
        let mut asked: u64 = 0;
        for (name, switch) in switches.iter() {
            let is_on = story.options.counts.as_ref().is_none_or(|asked| asked.contains(name));
            asked += u64::from(is_on);
            dom::flag(switch, "aria-pressed", is_on);
        }
        dom::show(&self.frame, !names.is_empty() && story.summary.selected.incidents > 0);
        let locale = story.locale;
        let counts = [&*locale.count(asked), &locale.count(names.len() as u64)];
        dom::set_text(&self.summary, &locale.say(Text::OtherCounts, &counts));
    }

    /// The dots that are there, in words.
    pub(super) fn write_keys(keys: &HtmlElement, story: Story<'_>) {
        for (class, text) in count_keys(story) {
            let item = dom::add(keys, "span.key", "");
            dom::add(&item, &["i.swatch.", class].concat(), "");
            dom::add_words(&item, &text);
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
