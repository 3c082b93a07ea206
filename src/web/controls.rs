//! The filters: a view, a row of buttons that say what is chosen, and one panel with every rule.

use std::cell::{Cell, RefCell};
use std::cmp::Reverse;

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlInputElement};

use super::choices::Choice;
use super::dom;
use super::page::swatch;
use crate::dataset::By;
use crate::describe::{self, Story};
use crate::filter::{Filter, View};
use crate::incident::{Evidence, Usd};
use crate::letters::whole;
use crate::order::sorted_places;
use crate::words::Word;

/// The controls that stay while the selection changes.
pub(super) struct Controls {
    views: Vec<(HtmlInputElement, HtmlElement)>,
    pills: Vec<HtmlElement>,
    search: HtmlInputElement,
    left_out: HtmlElement,
    clear: HtmlElement,
    /// Every rule, folded away until it is asked for.
    pub(super) panel: HtmlElement,
    /// The place of the button that opened it.
    opener: Cell<usize>,
    years: [HtmlInputElement; 4],
    losses: Vec<HtmlInputElement>,
    disputed: HtmlInputElement,
    groups: Vec<Group>,
    amounts: Choice,
    outcome: HtmlElement,
    /// What the figures would be without the disputed cases.
    doubt: HtmlElement,
}

const CONTROLS: &str = "div.controls  part=controls
 div.views  role=radiogroup  aria-label=Which cases
 div.bar
 p.left-out
  span
  button.link  type=button  data-do=clear  |Reset
 div.panel  hidden
  div.ranges
   fieldset.years
    legend  |Years
    div.slider
     input  type=range  name=first  aria-label=First year
     input  type=range  name=last  aria-label=Last year
    div.steppers
     span.stepper
      button  type=button  data-do=step first -1  aria-label=First year, one earlier  |−
      input  type=number  name=first  aria-label=First year
      button  type=button  data-do=step first 1  aria-label=First year, one later  |+
     span.muted  |to
     span.stepper
      button  type=button  data-do=step last -1  aria-label=Last year, one earlier  |−
      input  type=number  name=last  aria-label=Last year
      button  type=button  data-do=step last 1  aria-label=Last year, one later  |+
   fieldset.loss
    legend  |Smallest loss, US$
    div.steps
   fieldset.amounts
    legend  |Amounts
   fieldset.doubt
    legend  |Disputed cases
    label.check
     input  type=checkbox  name=disputed
     span  |keep in
    span.consequence
  div.panel-end
   button.button.strong  type=button  data-do=panel  |Done
   button.button  type=button  data-do=clear  |Reset all
   span.muted";

/// The names of the rules in the bar, and of their places in the panel.
const PILLS: [(&str, &str); 9] = [
    ("filters", "Filters"),
    ("years", "Years"),
    ("target", "Target"),
    ("method", "Method"),
    ("actor", "Actor"),
    ("evidence", "Evidence"),
    ("country", "Country"),
    ("loss", "Loss"),
    ("doubt", "Disputed"),
];

/// The steps of the smallest loss: a decimal order each.
const LEAST_LOSSES: [(Usd, &str); 5] = [
    (Usd(0), "any"),
    (Usd(1_000_000), "1m"),
    (Usd(10_000_000), "10m"),
    (Usd(100_000_000), "100m"),
    (Usd(1_000_000_000), "1bn"),
];

/// The groups of the panel, in the order of the page.
const GROUPS: [By; 5] = [By::Target, By::Method, By::Evidence, By::Actor, By::Country];

impl Controls {
    pub(super) fn build(parent: &HtmlElement, story: Story<'_>) -> Controls {
        dom::grow(parent, CONTROLS);
        let panel: HtmlElement = dom::find(parent, ".panel");
        let input = |selector: &str| dom::find(&panel, selector);
        let bar: HtmlElement = dom::find(parent, ".bar");
        let steps: HtmlElement = dom::find(&panel, ".steps");
        let end: HtmlElement = dom::find(&panel, ".panel-end");
        let controls = Controls {
            views: build_views(&dom::find(parent, ".views"), story),
            pills: build_pills(&bar),
            search: build_search(&bar),
            left_out: dom::find(parent, ".left-out span"),
            clear: dom::find(parent, ".left-out button"),
            years: [
                input(".slider [name=first]"),
                input(".stepper [name=first]"),
                input(".slider [name=last]"),
                input(".stepper [name=last]"),
            ],
            losses: build_losses(&steps),
            disputed: input("[name=disputed]"),
            groups: build_groups(&panel, story),
            amounts: Choice::amounts(&dom::find(&panel, ".amounts")),
            outcome: dom::find(&end, "span"),
            doubt: dom::find(&panel, ".doubt .consequence"),
            opener: Cell::new(0),
            panel,
        };
        dom::sure(controls.panel.append_child(&end));
        controls
    }

    /// Shows what is in force.
    pub(super) fn write(&self, story: Story<'_>) {
        let Story { filter, summary, locale, .. } = story;
        for (place, (input, count)) in self.views.iter().enumerate() {
            let view = View::ALL[place];
            input.set_checked(filter.view == view);
            dom::set_text(count, &locale.count(summary.view_counts[view.index()].into()));
        }
        for pill in &self.pills {
            let action = pill.get_attribute("data-do").unwrap_or_default();
            let (value, is_set) = pill_value(action.strip_prefix("panel ").unwrap_or(&action), story);
            dom::set_text(&dom::find::<HtmlElement>(pill, "span"), &value);
            dom::set_class(pill, "set", is_set);
        }
        if self.search.value() != filter.text {
            self.search.set_value(&filter.text);
        }
        let left_out = describe::left_out(story);
        dom::set_text(&self.left_out, &left_out);
        dom::show(&self.clear, filter.rules().next().is_some());
        self.write_ranges(story);
        for group in &self.groups {
            group.write(story);
        }
        self.amounts.write(story);
        dom::set_text(&self.outcome, &format!("{} shown. {left_out}", locale.thefts(summary.selected.incidents)));
    }

    /// Opens the panel at a rule, or folds it away; the focus goes in with it, and back to the button that opened it.
    pub(super) fn toggle_panel(&self, at: &str) {
        let place = PILLS.iter().position(|(name, _)| *name == at);
        // A rule that is not the one it was opened at is gone to.
        let opens = place.is_some_and(|place| self.panel.hidden() || self.opener.get() != place);
        let had_focus = dom::sure(self.panel.query_selector(":focus")).is_some();
        self.panel.set_hidden(!opens);
        for pill in &self.pills {
            dom::attr(pill, "aria-expanded", if opens { "true" } else { "false" });
        }
        let at = if at == "filters" { "years" } else { at };
        if let Some(place) = place.filter(|_| opens) {
            self.opener.set(place);
            dom::sure(dom::find::<HtmlElement>(&self.panel, &format!(".{at} input")).focus());
        } else if had_focus {
            dom::sure(self.pills[self.opener.get()].focus());
        }
    }

    /// Takes the focus from what has gone, so that the next Tab does not begin at the top of the page.
    pub(super) fn take_focus(&self) {
        // A narrow page shows one of them, a wide one the others.
        if let Some(pill) = self.pills.iter().find(|pill| pill.offset_width() > 0) {
            dom::sure(pill.focus());
        }
    }

    fn write_ranges(&self, story: Story<'_>) {
        let Story { filter, summary, .. } = story;
        let (least, most) = summary.view_years.unwrap_or_default();
        let (first, last) = filter.years.unwrap_or((least, most));
        for (place, input) in self.years.iter().enumerate() {
            let year = if place < 2 { first } else { last };
            dom::attr(input, "min", &least.to_string());
            dom::attr(input, "max", &most.to_string());
            input.set_value(&year.to_string());
        }
        for (place, input) in self.losses.iter().enumerate() {
            input.set_checked(filter.min == LEAST_LOSSES[place].0);
        }
        self.disputed.set_checked(filter.disputed);
        dom::set_text(&self.doubt, &describe::without_disputed(story));
    }
}

fn build_views(frame: &HtmlElement, story: Story<'_>) -> Vec<(HtmlInputElement, HtmlElement)> {
    let mut views = Vec::new();
    for &view in View::ALL {
        let (input, text) = radio(frame, "view", view.text(), story.locale.view(view));
        dom::add_words(&text, " ");
        views.push((input, dom::add(&text, "b", "")));
    }
    views
}

fn build_pills(bar: &HtmlElement) -> Vec<HtmlElement> {
    let mut pills = Vec::new();
    for (name, text) in PILLS {
        let button = dom::add_button(bar, &format!("button.pill.{name}"), &format!("panel {name}"), text);
        dom::attr(&button, "aria-expanded", "false");
        // Without it the button is called «Lossany».
        dom::add_words(&button, " ");
        dom::add(&button, "span", "");
        pills.push(button);
    }
    pills
}

fn build_losses(steps: &HtmlElement) -> Vec<HtmlInputElement> {
    let mut losses = Vec::new();
    for (least, text) in LEAST_LOSSES {
        losses.push(radio(steps, "min", &least.0.to_string(), text).0);
    }
    losses
}

fn build_groups(panel: &HtmlElement, story: Story<'_>) -> Vec<Group> {
    let mut groups = Vec::new();
    for by in GROUPS {
        groups.push(Group::build(panel, by, story));
    }
    groups
}

fn build_search(bar: &HtmlElement) -> HtmlInputElement {
    const SEARCH: &str = "input  type=search  name=text  placeholder=Search victim, method, note  aria-label=Search victim, method, note";
    dom::grow(bar, SEARCH);
    dom::find(bar, "input")
}

/// A button of which one is pressed, and its text.
fn radio(parent: &HtmlElement, name: &str, value: &str, text: &str) -> (HtmlInputElement, HtmlElement) {
    let label = dom::add(parent, "label", "");
    let input = input(&label, "radio", name, value);
    (input, dom::add(&label, "span", text))
}

fn input(parent: &HtmlElement, kind: &str, name: &str, value: &str) -> HtmlInputElement {
    let input = dom::add(parent, "input", "");
    dom::attr(&input, "type", kind);
    dom::attr(&input, "name", name);
    dom::attr(&input, "value", value);
    input.unchecked_into()
}

/// What a rule asks for, and whether it restricts anything.
fn pill_value(name: &str, story: Story<'_>) -> (String, bool) {
    let Story { filter, summary, locale, .. } = story;
    match name {
        "filters" => match filter.rules().count() {
            0 => Default::default(),
            rules => (locale.count(rules as u64), true),
        },
        "years" => {
            let years = filter.years.or(summary.view_years);
            (years.map_or(String::new(), |(first, last)| locale.years(first, last)), filter.years.is_some())
        }
        "loss" if filter.min.0 == 0 => ("any".to_owned(), false),
        "loss" => (format!("≥ {}", locale.amount(filter.min)), true),
        "doubt" => (if filter.disputed { "in" } else { "out" }.to_owned(), !filter.disputed),
        _ => By::parse(name).map_or(Default::default(), |by| group_value(by, story)),
    }
}

fn group_value(by: By, story: Story<'_>) -> (String, bool) {
    let Story { filter, summary, locale, .. } = story;
    match filter.keys(by) {
        None => (String::new(), false),
        Some([only]) => (locale.group_in_sentence(by, only), true),
        Some(keys) => {
            let present = in_view(&summary.facets[by.index()]);
            (format!("{} of {present}", keys.len()), true)
        }
    }
}

/// How many keys have a theft in view.
fn in_view(facets: &[u32]) -> usize {
    facets.iter().filter(|&&thefts| thefts > 0).count()
}

/// The keys of one grouping, a box each.
struct Group {
    by: By,
    frame: HtmlElement,
    list: HtmlElement,
    boxes: RefCell<Vec<HtmlElement>>,
    view: Cell<Option<View>>,
}

impl Group {
    fn build(panel: &HtmlElement, by: By, story: Story<'_>) -> Group {
        let (name, key) = (story.locale.grouping(by), by.text());
        let frame = dom::add(panel, &format!("fieldset.{key}"), "");
        dom::add(&frame, "legend", name);
        let both = dom::add(&frame, "span.all-none", "");
        for text in ["all", "none"] {
            let button = dom::add_button(&both, "button.link", &format!("{text} {key}"), text);
            dom::attr(&button, "aria-label", &format!("{name}: {text}"));
        }
        let list = dom::add(&frame, "div.keys-list", "");
        Group { by, frame, list, boxes: RefCell::default(), view: Cell::default() }
    }

    fn write(&self, story: Story<'_>) {
        let Story { dataset, filter, summary, .. } = story;
        let keys = dataset.incidents.keys(self.by);
        if self.view.replace(Some(filter.view)) != Some(filter.view) {
            self.fill(story);
        }
        let asked = filter.keys(self.by);
        let facets = &summary.facets[self.by.index()];
        for (code, row) in self.boxes.borrow().iter().enumerate() {
            let (key, thefts) = (&keys[code], facets[code]);
            let is_asked = asked.is_none_or(|asked| asked.contains(key));
            dom::find::<HtmlInputElement>(row, "input").set_checked(is_asked);
            dom::show(row, thefts > 0 || (asked.is_some() && is_asked));
            dom::set_text(&dom::find::<HtmlElement>(row, "b"), &story.locale.count(thefts.into()));
            if let Some(tier) = self.tier(key) {
                let consequence = dom::find::<HtmlElement>(row, ".consequence");
                dom::set_text(&consequence, &describe::without_tier(story, tier));
            }
        }
        dom::show(&self.frame, in_view(facets) > 1 || asked.is_some());
    }

    fn tier(&self, key: &str) -> Option<Evidence> {
        if self.by == By::Evidence { Evidence::parse(key) } else { None }
    }

    /// A box a key, the most frequent in view first, tiers by strength; they stay in place while the selection changes.
    fn fill(&self, story: Story<'_>) {
        let Story { dataset, summary, locale, .. } = story;
        dom::clear(&self.list);
        let keys = dataset.incidents.keys(self.by);
        let mut boxes = Vec::new();
        for key in keys {
            let row = dom::add(&self.list, "div", "");
            let label = dom::add(&row, "label.check", "");
            input(&label, "checkbox", self.by.text(), key);
            let tier = self.tier(key);
            if let Some(tier) = tier {
                swatch(&label, tier);
            }
            dom::add(&label, "span", &locale.group(self.by, key));
            dom::add(&label, "b", "");
            if let Some(tier) = tier {
                dom::grow(&row, "span.consequence\ndetails.consequence\n summary  |What it means\n p");
                dom::set_text(&dom::find::<HtmlElement>(&row, "p"), describe::definition(tier));
            }
            boxes.push(row);
        }
        let facets = &summary.facets[self.by.index()];
        let order = sorted_places(keys.len(), &|a, b| Reverse(facets[a]).cmp(&Reverse(facets[b])));
        for place in order {
            if self.by != By::Evidence {
                dom::sure(self.list.append_child(&boxes[place]));
            }
        }
        self.boxes.replace(boxes);
    }
}

/// The filter after a control was used; `None` if its name is none of a filter's.
pub(super) fn changed(input: &HtmlInputElement, story: Story<'_>) -> Option<Filter> {
    let mut changed = story.filter.clone();
    let value = input.value();
    match dom::name(input).as_str() {
        "view" => changed.view = View::parse(&value)?,
        "text" => changed.text = value,
        "min" => changed.min = Usd(whole(&value)?),
        "disputed" => changed.disputed = input.checked(),
        "first" => changed.years = years(story, Some(whole(&value)?.try_into().ok()?), None),
        "last" => changed.years = years(story, None, Some(whole(&value)?.try_into().ok()?)),
        name => {
            let by = By::parse(name)?;
            changed.keys[by.index()] = toggled(story, by, &value, input.checked());
        }
    }
    Some(changed)
}

/// The years with another first or last one; one that passes the other takes it along. All years in view are no restriction.
pub(super) fn years(story: Story<'_>, first: Option<u16>, last: Option<u16>) -> Option<(u16, u16)> {
    let (least, most) = story.summary.view_years?;
    let (from, to) = story.filter.years.unwrap_or((least, most));
    let from = first.unwrap_or(from.min(last.unwrap_or(to))).max(least).min(most);
    let to = last.unwrap_or(to).max(from).min(most);
    ((from, to) != (least, most)).then_some((from, to))
}

/// The keys with one more or one less; all keys in view are no restriction.
fn toggled(story: Story<'_>, by: By, key: &str, is_in: bool) -> Option<Vec<String>> {
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
