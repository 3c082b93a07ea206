//! The filters: a view, a row of buttons that say what is chosen, and one panel with every rule.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use super::choices::Choice;
use super::dom::{self, Done};
use super::page::swatch;
use crate::dataset::By;
use crate::describe::{self, Story};
use crate::filter::{Filter, View};
use crate::incident::{Evidence, Usd};
use crate::locale::Locale;
use crate::words::Word;

/// The steps of the smallest loss: a decimal order each.
const LEAST_LOSSES: [Usd; 5] = [Usd(0), Usd(1_000_000), Usd(10_000_000), Usd(100_000_000), Usd(1_000_000_000)];

/// The groups of the panel, in the order of the page.
const GROUPS: [By; 5] = [By::Target, By::Method, By::Evidence, By::Actor, By::Country];

/// The controls that stay while the selection changes.
pub(super) struct Controls {
    views: Vec<(View, HtmlInputElement, HtmlElement)>,
    pills: Vec<Pill>,
    search: HtmlInputElement,
    left_out: HtmlElement,
    clear: HtmlElement,
    /// Every rule, folded away until it is asked for.
    pub(super) panel: HtmlElement,
    years: [HtmlInputElement; 4],
    losses: Vec<HtmlInputElement>,
    disputed: HtmlInputElement,
    groups: Vec<Group>,
    amounts: Choice,
    outcome: HtmlElement,
}

/// A button that says what a rule asks for and opens the panel at it.
struct Pill {
    name: &'static str,
    button: HtmlElement,
    value: HtmlElement,
}

/// The keys of one grouping, a box each.
struct Group {
    by: By,
    frame: HtmlElement,
    list: HtmlElement,
    boxes: std::cell::RefCell<Vec<KeyBox>>,
}

/// One key: its row, its box, and how many thefts it has.
struct KeyBox {
    row: HtmlElement,
    input: HtmlInputElement,
    count: HtmlElement,
}

impl Controls {
    pub(super) fn build(parent: &HtmlElement, locale: &Locale) -> Done<Controls> {
        let frame = dom::add(parent, "div", "controls")?;
        frame.set_attribute("part", "controls")?;
        let views = build_views(&frame, locale)?;
        let bar = dom::add(&frame, "div", "bar")?;
        let pills = PILLS.iter().map(|&(name, text)| Pill::build(&bar, name, text)).collect::<Done<Vec<Pill>>>()?;
        let search = dom::add_input(&bar, "search", "text", "")?;
        search.set_placeholder("Search victim, method, note");
        search.set_attribute("aria-label", "Search victim, method, note")?;
        let line = dom::add(&frame, "p", "left-out")?;
        let left_out = dom::add(&line, "span", "")?;
        left_out.set_attribute("aria-live", "polite")?;
        let clear = dom::add_button(&line, "link", "clear", "Reset")?;

        let panel = dom::add(&frame, "div", "panel")?;
        panel.set_hidden(true);
        let (years, losses, amounts) = build_ranges(&panel)?;
        let groups = GROUPS.iter().map(|&by| Group::build(&panel, by, locale)).collect::<Done<Vec<Group>>>()?;
        let doubt = fieldset(&panel, "Disputed cases", "doubt")?;
        let disputed = add_check(&doubt, "disputed", "")?.0;
        disputed.parent_element().map_or(Ok(()), |row| row.append_with_str_1("keep in"))?;
        let end = dom::add(&panel, "div", "panel-end")?;
        dom::add_button(&end, "button strong", "panel", "Done")?;
        dom::add_button(&end, "button", "clear", "Reset all")?;
        let outcome = dom::add(&end, "span", "muted")?;
        Ok(Controls { views, pills, search, left_out, clear, panel, years, losses, disputed, groups, amounts, outcome })
    }

    /// Shows what is in force.
    pub(super) fn write(&self, story: Story<'_>) -> Done {
        let Story { filter, summary, locale, .. } = story;
        for (view, input, count) in &self.views {
            input.set_checked(filter.view == *view);
            dom::set_text(count, &locale.count(summary.view_counts[view.index()].into()));
        }
        for pill in &self.pills {
            let (value, is_set) = pill_value(pill.name, story);
            dom::set_text(&pill.value, &value);
            pill.button.class_list().toggle_with_force("set", is_set)?;
        }
        if self.search.value() != filter.text {
            self.search.set_value(&filter.text);
        }
        let left_out = describe::left_out(summary.left_out, locale);
        dom::set_text(&self.left_out, &left_out);
        dom::show(&self.clear, filter.rules().next().is_some());
        self.write_ranges(story)?;
        for group in &self.groups {
            group.write(story)?;
        }
        self.amounts.write(story)?;
        dom::set_text(&self.outcome, &format!("{} shown. {left_out}", locale.thefts(summary.selected.incidents)));
        Ok(())
    }

    /// Opens the panel at a rule, or folds it away.
    pub(super) fn toggle_panel(&self, at: Option<&str>) -> Done {
        let opens = self.panel.hidden() && at.is_some();
        self.panel.set_hidden(!opens);
        for pill in &self.pills {
            pill.button.set_attribute("aria-expanded", if opens { "true" } else { "false" })?;
        }
        let first =
            at.and_then(|name| self.panel.query_selector(&format!(".{name} input:not([disabled])")).ok().flatten());
        match first.filter(|_| opens) {
            Some(input) => input.unchecked_into::<HtmlElement>().focus(),
            None => Ok(()),
        }
    }

    fn write_ranges(&self, story: Story<'_>) -> Done {
        let Story { filter, summary, .. } = story;
        let (least, most) = summary.view_years.unwrap_or_default();
        let (first, last) = filter.years.unwrap_or((least, most));
        for (place, input) in self.years.iter().enumerate() {
            input.set_min(&least.to_string());
            input.set_max(&most.to_string());
            input.set_value(&if place < 2 { first } else { last }.to_string());
        }
        for (input, least) in self.losses.iter().zip(LEAST_LOSSES) {
            input.set_checked(filter.min == least);
        }
        self.disputed.set_checked(filter.disputed);
        Ok(())
    }
}

/// The names of the rules in the bar, and of their places in the panel.
const PILLS: [(&str, &str); 8] = [
    ("years", "Years"),
    ("target", "Target"),
    ("method", "Method"),
    ("actor", "Actor"),
    ("evidence", "Evidence"),
    ("country", "Country"),
    ("loss", "Loss"),
    ("doubt", "Disputed"),
];

impl Pill {
    fn build(parent: &HtmlElement, name: &'static str, text: &str) -> Done<Pill> {
        let button = dom::add_button(parent, "pill", &format!("panel {name}"), text)?;
        button.set_attribute("aria-expanded", "false")?;
        let value = dom::add(&button, "span", "")?;
        Ok(Pill { name, button, value })
    }
}

/// What a rule asks for, and whether it restricts anything.
fn pill_value(name: &str, story: Story<'_>) -> (String, bool) {
    let Story { filter, summary, locale, .. } = story;
    match name {
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
            let present = summary.facets[by.index()].iter().filter(|&&thefts| thefts > 0).count();
            (format!("{} of {present}", keys.len()), true)
        }
    }
}

fn build_views(parent: &HtmlElement, locale: &Locale) -> Done<Vec<(View, HtmlInputElement, HtmlElement)>> {
    let frame = dom::add(parent, "div", "views")?;
    frame.set_attribute("role", "radiogroup")?;
    frame.set_attribute("aria-label", "Which cases")?;
    let build = |&view: &View| {
        let label = dom::add(&frame, "label", "")?;
        let input = dom::add_input(&label, "radio", "view", view.text())?;
        let text = dom::add_text(&label, "span", "", locale.view(view))?;
        text.append_with_str_1(" ")?;
        let count = dom::add(&text, "b", "")?;
        Ok((view, input, count))
    };
    View::ALL.iter().map(build).collect()
}

type Ranges = ([HtmlInputElement; 4], Vec<HtmlInputElement>, Choice);

/// Years, smallest loss, and which amounts are summed.
fn build_ranges(panel: &HtmlElement) -> Done<Ranges> {
    let frame = dom::add(panel, "div", "ranges")?;
    let years = fieldset(&frame, "Years", "years")?;
    let slider = dom::add(&years, "div", "slider")?;
    let thumb = |name: &str, label: &str| {
        let input = dom::add_input(&slider, "range", name, "")?;
        input.set_attribute("aria-label", label).map(|()| input)
    };
    let (first_thumb, last_thumb) = (thumb("first", "First year")?, thumb("last", "Last year")?);
    let steppers = dom::add(&years, "div", "steppers")?;
    let first = add_stepper(&steppers, "first", "First year")?;
    dom::add_text(&steppers, "span", "muted", "to")?;
    let last = add_stepper(&steppers, "last", "Last year")?;

    let loss = fieldset(&frame, "Smallest loss, US$", "loss")?;
    let steps = dom::add(&loss, "div", "steps")?;
    let mut losses = Vec::new();
    for least in LEAST_LOSSES {
        let label = dom::add(&steps, "label", "")?;
        losses.push(dom::add_input(&label, "radio", "min", &least.0.to_string())?);
        let text = if least.0 == 0 { "any".to_owned() } else { Locale::default().amount(least) };
        dom::add_text(&label, "span", "", &text)?;
    }
    let sums = fieldset(&frame, "Amounts", "amounts")?;
    let amounts = Choice::amounts(&sums)?;
    Ok(([first_thumb, first, last_thumb, last], losses, amounts))
}

/// A field for a year with a button on either side: nothing can only be dragged.
fn add_stepper(parent: &HtmlElement, name: &str, label: &str) -> Done<HtmlInputElement> {
    let frame = dom::add(parent, "span", "stepper")?;
    let earlier = dom::add_button(&frame, "", &format!("step {name} -1"), "−")?;
    earlier.set_attribute("aria-label", &format!("{label}, one earlier"))?;
    let input = dom::add_input(&frame, "number", name, "")?;
    input.set_attribute("aria-label", label)?;
    let later = dom::add_button(&frame, "", &format!("step {name} 1"), "+")?;
    later.set_attribute("aria-label", &format!("{label}, one later"))?;
    Ok(input)
}

fn fieldset(parent: &HtmlElement, legend: &str, classes: &str) -> Done<HtmlElement> {
    let frame = dom::add(parent, "fieldset", classes)?;
    dom::add_text(&frame, "legend", "", legend)?;
    Ok(frame)
}

/// A row with a box; what follows it in the row is its label.
fn add_check(parent: &HtmlElement, name: &str, value: &str) -> Done<(HtmlInputElement, HtmlElement)> {
    let row = dom::add(parent, "label", "check")?;
    let input = dom::add_input(&row, "checkbox", name, value)?;
    Ok((input, row))
}

impl Group {
    fn build(panel: &HtmlElement, by: By, locale: &Locale) -> Done<Group> {
        let frame = fieldset(panel, locale.grouping(by), by.text())?;
        let all = dom::add(&frame, "span", "all-none")?;
        for (action, text) in [("all", "all"), ("none", "none")] {
            let button = dom::add_button(&all, "link", &format!("{action} {}", by.text()), text)?;
            button.set_attribute("aria-label", &format!("{}: {text}", locale.grouping(by)))?;
        }
        let list = dom::add(&frame, "div", "keys-list")?;
        Ok(Group { by, frame, list, boxes: Default::default() })
    }

    fn write(&self, story: Story<'_>) -> Done {
        let Story { dataset, filter, summary, .. } = story;
        let keys = dataset.incidents.keys(self.by);
        if self.boxes.borrow().len() != keys.len() {
            self.fill(story)?;
        }
        let asked = filter.keys(self.by);
        let facets = &summary.facets[self.by.index()];
        for ((it, key), &thefts) in self.boxes.borrow().iter().zip(keys).zip(facets) {
            let is_asked = asked.is_none_or(|asked| asked.contains(key));
            it.input.set_checked(is_asked);
            dom::show(&it.row, thefts > 0 || (asked.is_some() && is_asked));
            dom::set_text(&it.count, &story.locale.count(thefts.into()));
        }
        dom::show(&self.frame, facets.iter().filter(|&&thefts| thefts > 0).count() > 1 || asked.is_some());
        Ok(())
    }

    /// A box a key, the most frequent first; they stay in place while the selection changes.
    fn fill(&self, story: Story<'_>) -> Done {
        let Story { dataset, summary, locale, .. } = story;
        dom::clear(&self.list);
        let keys = dataset.incidents.keys(self.by);
        let mut boxes = Vec::with_capacity(keys.len());
        for key in keys {
            let (input, row) = add_check(&self.list, self.by.text(), key)?;
            if let Some(tier) = Evidence::parse(key).filter(|_| self.by == By::Evidence) {
                swatch(&row, tier)?;
            }
            dom::add_text(&row, "span", "", &locale.group(self.by, key))?;
            let count = dom::add(&row, "b", "")?;
            boxes.push(KeyBox { row, input, count });
        }
        if self.by != By::Evidence {
            let facets = &summary.facets[self.by.index()];
            let mut order: Vec<usize> = (0..keys.len()).collect();
            order.sort_by_key(|&code| std::cmp::Reverse(facets[code]));
            for code in order {
                self.list.append_child(&boxes[code].row)?;
            }
        }
        self.boxes.replace(boxes);
        Ok(())
    }
}

/// The filter after a control was used; `None` if its name is none of a filter's.
pub(super) fn changed(filter: &Filter, input: &HtmlInputElement, story: Story<'_>) -> Option<Filter> {
    let mut changed = filter.clone();
    let value = input.value();
    match input.name().as_str() {
        "view" => changed.view = View::parse(&value)?,
        "text" => changed.text = value,
        "min" => changed.min = Usd(value.parse().ok()?),
        "disputed" => changed.disputed = input.checked(),
        "first" => changed.years = years(story, value.parse().ok(), None),
        "last" => changed.years = years(story, None, value.parse().ok()),
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
    let from = first.unwrap_or(from.min(last.unwrap_or(to))).clamp(least, most);
    let to = last.unwrap_or(to.max(from)).clamp(from.min(most), most);
    ((from, to) != (least, most)).then_some((from, to))
}

/// The keys with one more or one less; all keys in view are no restriction.
fn toggled(story: Story<'_>, by: By, key: &str, is_in: bool) -> Option<Vec<String>> {
    let Story { dataset, filter, summary, .. } = story;
    let facets = &summary.facets[by.index()];
    let present =
        || dataset.incidents.keys(by).iter().zip(facets).filter(|(_, thefts)| **thefts > 0).map(|(key, _)| key);
    let mut keys: Vec<String> = filter.keys(by).map_or_else(|| present().cloned().collect(), <[String]>::to_vec);
    keys.retain(|it| it != key);
    if is_in {
        keys.push(key.to_owned());
    }
    let is_all = present().all(|it| keys.contains(it));
    (!is_all).then_some(keys)
}
