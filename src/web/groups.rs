//! The groups of the panel: a box for each key of a grouping, and what the button in the bar says of them.

use std::cell::{Cell, RefCell};
use std::cmp::Reverse;

use web_sys::{HtmlElement, HtmlInputElement};

use super::controls::input;
use super::dom::{self, Outline};
use super::leaf::Slate;
use super::swatches::swatch;
use crate::dataset::By;
use crate::describe::{self, Story};
use crate::filter::View;
use crate::incident::Evidence;
use crate::locale::Text;
use crate::order::sorted_places;
use crate::words::Word;

/// In the order of the page.
const GROUPS: [By; 5] = [By::Target, By::Method, By::Evidence, By::Actor, By::Country];

/// The keys of one grouping, a box each.
pub(super) struct Group {
    by: By,
    frame: Slate,
    list: HtmlElement,
    boxes: RefCell<Vec<Key>>,
    view: Cell<Option<View>>,
}

/// A key's box, and what is said of it.
struct Key {
    row: Slate,
    input: HtmlInputElement,
    thefts: Slate,
    consequence: Option<(Evidence, Slate)>,
}

impl Group {
    fn build(panel: &HtmlElement, by: By, story: Story<'_>) -> Group {
        let (name, key) = (story.locale.grouping(by), by.text());
        let frame = dom::add(panel, &format!("details.fold.{key}"), "");
        let line = dom::add(&frame, "summary", &name);
        dom::add(&line, "span", "");
        let inside = dom::add(&frame, "fieldset", "");
        dom::add(&inside, "legend", &name);
        let both = dom::add(&inside, "span.all-none", "");
        for (action, text) in [("all ", Text::ChooseAll), ("none ", Text::ChooseNone)] {
            let text = story.locale.text(text);
            let button = dom::add_button(&both, "button.link", &[action, key].concat(), &text);
            dom::attr(&button, "aria-label", &story.locale.labelled(&name, &text));
        }
        let list = dom::add(&inside, "div.keys-list", "");
        Group { by, frame: Slate::of(frame), list, boxes: RefCell::default(), view: Cell::default() }
    }

    /// Shows which keys are asked for, and how many thefts each has.
    pub(super) fn write(&self, story: Story<'_>) {
        let Story { dataset, filter, summary, .. } = story;
        let keys = dataset.incidents.keys(self.by);
        if self.view.replace(Some(filter.view)) != Some(filter.view) {
            self.fill(story);
        }
        let asked = filter.keys(self.by);
        let facets = &summary.facets[self.by.index()];
        for (code, it) in self.boxes.borrow().iter().enumerate() {
            let (key, thefts) = (&keys[code], facets[code]);
            let is_asked = asked.is_none_or(|asked| asked.contains(key));
            it.input.set_checked(is_asked);
            it.row.show(thefts > 0 || (asked.is_some() && is_asked));
            it.thefts.say(&story.locale.count(thefts.into()));
            if let Some((tier, consequence)) = &it.consequence {
                consequence.say(&describe::without_tier(story, *tier));
            }
        }
        self.frame.show(in_view(facets) > 1 || asked.is_some());
    }

    fn tier(&self, key: &str) -> Option<Evidence> {
        if self.by == By::Evidence { Evidence::parse(key) } else { None }
    }

    /// A box a key, the most frequent in view first, tiers by strength; they stay in place while the selection changes.
    fn fill(&self, story: Story<'_>) {
        let Story { dataset, summary, locale, .. } = story;
        dom::clear(&self.list);
        let keys = dataset.incidents.keys(self.by);
        let (mut rows, mut boxes) = (Vec::new(), Vec::new());
        for key in keys {
            let row = dom::add(&self.list, "div", "");
            let label = dom::add(&row, "label.check", "");
            let input = input(&label, "checkbox", self.by.text(), key);
            let tier = self.tier(key);
            if let Some(tier) = tier {
                dom::add(&label, &swatch(tier), "");
            }
            dom::add(&label, "span", &locale.group(self.by, key));
            let thefts = Slate::of(dom::add(&label, "b", ""));
            let consequence = tier.map(|tier| {
                dom::grow(&row, CONSEQUENCE, locale);
                dom::add_words(&dom::find(&row, "p"), &describe::definition(story, tier));
                (tier, Slate::of(dom::find(&row, ".consequence")))
            });
            rows.push(row.clone());
            boxes.push(Key { row: Slate::of(row), input, thefts, consequence });
        }
        let facets = &summary.facets[self.by.index()];
        let order = sorted_places(keys.len(), &|a, b| Reverse(facets[a]).cmp(&Reverse(facets[b])));
        for place in order {
            if self.by != By::Evidence {
                dom::sure(self.list.append_child(&rows[place]));
            }
        }
        self.boxes.replace(boxes);
    }
}

const CONSEQUENCE: Outline = ("span.consequence\ndetails.consequence\n summary  |%\n p", &[Text::WhatItMeans]);

pub(super) fn build(panel: &HtmlElement, story: Story<'_>) -> Vec<Group> {
    let mut groups = Vec::new();
    for by in GROUPS {
        groups.push(Group::build(panel, by, story));
    }
    groups
}

/// What a grouping asks for, and whether it restricts anything.
pub(super) fn value(by: By, story: Story<'_>) -> (String, bool) {
    let Story { filter, locale, .. } = story;
    match filter.keys(by) {
        None => (String::new(), false),
        Some([only]) => (locale.group_in_sentence(by, only), true),
        Some(keys) => (part_of_all(keys.len(), by, story), true),
    }
}

/// What the line that unfolds a grouping says while nothing is asked for.
pub(super) fn all_of(by: By, story: Story<'_>) -> String {
    part_of_all(in_view(&story.summary.facets[by.index()]), by, story)
}

fn part_of_all(part: usize, by: By, story: Story<'_>) -> String {
    let number = |number: usize| story.locale.count(number as u64);
    let all = in_view(&story.summary.facets[by.index()]);
    story.locale.say(Text::PartOfAll, &[&number(part), &number(all)])
}

/// How many keys have a theft in view.
fn in_view(facets: &[u32]) -> usize {
    facets.iter().filter(|&&thefts| thefts > 0).count()
}

/// The keys with one more or one less; all keys in view are no restriction.
pub(super) fn toggled(story: Story<'_>, by: By, key: &str, is_in: bool) -> Option<Vec<String>> {
    let Story { dataset, filter, summary, .. } = story;
    let facets = &summary.facets[by.index()];
    let mut present = Vec::new();
    for (code, key) in dataset.incidents.keys(by).iter().enumerate() {
        if facets[code] > 0 {
            present.push(key.clone());
        }
    }
    let mut keys = Vec::new();
    for known in filter.keys(by).unwrap_or(&present) {
        if known != key {
            keys.push(known.clone());
        }
    }
    if is_in {
        keys.push(key.to_owned());
    }
    let is_all = present.iter().all(|it| keys.contains(it));
    (!is_all).then_some(keys)
}
