//! The filters: a view, a row of buttons that say what is chosen, and one panel with every rule, a sheet on a small screen.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlInputElement};

use super::canvas::pixel_text;
use super::choices::Choice;
use super::dom::{self, Outline};
use super::groups::{self, Group};
use super::leaf::Slate;
use super::sheets;
use crate::dataset::By;
use crate::describe::{self, Story};
use crate::filter::{Filter, View};
use crate::incident::Usd;
use crate::letters::whole;
use crate::locale::{Locale, Text};
use crate::words::Word;

/// The controls that stay while the selection changes.
pub(super) struct Controls {
    views: Vec<(HtmlInputElement, Slate)>,
    pills: Vec<Pill>,
    search: HtmlInputElement,
    left_out: Slate,
    clear: Slate,
    /// Every rule, folded away until it is asked for.
    pub(super) panel: HtmlElement,
    /// The place of the button that opened it.
    opener: Cell<usize>,
    years: Vec<(HtmlInputElement, Slate)>,
    losses: Vec<HtmlInputElement>,
    disputed: HtmlInputElement,
    groups: Vec<Group>,
    amounts: Choice,
    /// A bar a year over the slider, for the eye.
    bars: Slate,
    slider: Slate,
    outcome: Slate,
    /// What the button of the sheet leads to.
    total: Slate,
    /// What the figures would be without the disputed cases.
    doubt: Slate,
}

/// A rule's button in the bar.
struct Pill {
    name: &'static str,
    button: HtmlElement,
    /// Wears the class of a rule that restricts something.
    slate: Slate,
    value: Slate,
    /// The line in the panel that unfolds the rule.
    fold: Option<Slate>,
}

const CONTROLS: Outline = (
    "div.controls  part=controls
 div.views  role=radiogroup  aria-label=%
 div.bar
 p.left-out
  span
  button.link  type=button  data-do=clear  |%
 dialog.panel  hidden  aria-label=%
  div.panel-head
   span.title  |%
   button.link  type=button  data-do=clear  |%
  div.ranges
   fieldset.years
    legend  |%
    div.year-bars  aria-hidden=true
    div.slider
     input  type=range  name=first  aria-label=%
     input  type=range  name=last  aria-label=%
    div.steppers
     span.stepper
      button  type=button  data-do=step first -1  aria-label=%  |−
      input  type=number  name=first  aria-label=%
      button  type=button  data-do=step first 1  aria-label=%  |+
     span.muted  |%
     span.stepper
      button  type=button  data-do=step last -1  aria-label=%  |−
      input  type=number  name=last  aria-label=%
      button  type=button  data-do=step last 1  aria-label=%  |+
   details.fold.loss
    summary  |%
     span
    fieldset
     legend  |%
     div.steps
   fieldset.amounts
    legend  |%
   details.fold.doubt
    summary  |%
     span
    fieldset
     legend  |%
     label.check
      input  type=checkbox  name=disputed
      span  |%
     span.consequence
  div.panel-end
   button.button.strong  type=button  data-do=panel
    span  |%
    span.total
   button.button  type=button  data-do=clear  |%
   span.muted",
    &[
        Text::WhichCases,
        Text::Reset,
        Text::Filters,
        Text::Filters,
        Text::ResetAll,
        Text::FilterYears,
        Text::FirstYear,
        Text::LastYear,
        Text::FirstYearOneEarlier,
        Text::FirstYear,
        Text::FirstYearOneLater,
        Text::YearToYear,
        Text::LastYearOneEarlier,
        Text::LastYear,
        Text::LastYearOneLater,
        Text::SmallestLoss,
        Text::SmallestLoss,
        Text::Amounts,
        Text::DisputedCases,
        Text::DisputedCases,
        Text::KeepIn,
        Text::Done,
        Text::ResetAll,
    ],
);

/// The rules in the bar, by the names of their places in the panel, and what they are called.
const PILLS: [(&str, Text); 9] = [
    ("filters", Text::Filters),
    ("years", Text::FilterYears),
    ("target", Text::ByTarget),
    ("method", Text::ByMethod),
    ("actor", Text::ByActor),
    ("evidence", Text::ByEvidence),
    ("country", Text::ByCountry),
    ("loss", Text::FilterLoss),
    ("doubt", Text::FilterDisputed),
];

/// The controls of the first year, then those of the last.
const YEARS: [&str; 4] =
    [".slider [name=first]", ".stepper [name=first]", ".slider [name=last]", ".stepper [name=last]"];

/// The steps of the smallest loss: none, then a decimal order each.
const LEAST_LOSSES: [u64; 5] = [0, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

impl Controls {
    pub(super) fn build(parent: &HtmlElement, story: Story<'_>) -> Controls {
        dom::grow(parent, CONTROLS, story.locale);
        let panel: HtmlElement = dom::find(parent, ".panel");
        let input = |selector: &str| dom::find(&panel, selector);
        let slate = |selector: &str| Slate::of(dom::find(parent, selector));
        let bar: HtmlElement = dom::find(parent, ".bar");
        let steps: HtmlElement = dom::find(&panel, ".steps");
        let end: HtmlElement = dom::find(&panel, ".panel-end");
        let mut years = Vec::new();
        for selector in YEARS {
            years.push((input(selector), slate(selector)));
        }
        let groups = groups::build(&panel, story);
        dom::sure(panel.append_child(&end));
        Controls {
            views: build_views(&dom::find(parent, ".views"), story),
            pills: build_pills(&bar, &panel, story.locale),
            search: build_search(&bar, story.locale),
            left_out: slate(".left-out span"),
            clear: slate(".left-out button"),
            years,
            losses: build_losses(&steps, story.locale),
            disputed: input("[name=disputed]"),
            groups,
            amounts: Choice::amounts(&dom::find(&panel, ".amounts"), story.locale),
            bars: slate(".year-bars"),
            slider: slate(".slider"),
            outcome: slate(".panel-end .muted"),
            total: slate(".total"),
            doubt: slate(".doubt .consequence"),
            opener: Cell::new(0),
            panel,
        }
    }

    /// Shows what is in force.
    pub(super) fn write(&self, story: Story<'_>) {
        let Story { filter, summary, locale, .. } = story;
        for (place, (input, count)) in self.views.iter().enumerate() {
            let view = View::ALL[place];
            input.set_checked(filter.view == view);
            count.say(&locale.count(summary.view_counts[view.index()].into()));
        }
        for pill in &self.pills {
            pill.write(story);
        }
        if self.search.value() != filter.text {
            self.search.set_value(&filter.text);
        }
        let left_out = describe::left_out(story);
        self.left_out.say(&left_out);
        self.clear.show(filter.rules().next().is_some());
    }

    /// Shows in the panel what is in force.
    pub(super) fn write_panel(&self, story: Story<'_>) {
        let Story { summary, locale, .. } = story;
        self.write_ranges(story);
        for group in &self.groups {
            group.write(story);
        }
        self.amounts.write(story);
        let (thefts, dollars) = (locale.thefts(summary.selected.incidents), locale.usd(summary.selected.stolen));
        let shown = locale.say(Text::Shown, &[&thefts]);
        self.outcome.say(&locale.sentences(&[shown, describe::left_out(story)]));
        let total = locale.labelled(&locale.text(Text::Done), &locale.in_a_row(&[thefts, dollars]));
        self.total.say(&total);
    }

    /// Opens the panel at a rule, or folds it away; the focus goes in with it, and back to the button that opened it.
    pub(super) fn toggle_panel(&self, at: &str) {
        let place = PILLS.iter().position(|(name, _)| *name == at);
        let is_open = !self.panel.hidden();
        // A rule that is not the one it was opened at is gone to.
        let opens = place.is_some_and(|place| !is_open || self.opener.get() != place);
        let had_focus = dom::sure(self.panel.query_selector(":focus")).is_some();
        if !opens {
            sheets::close(&self.panel);
        } else if !is_open {
            self.open_panel();
        }
        for pill in &self.pills {
            dom::flag(&pill.button, "aria-expanded", opens);
        }
        let at = if at == "filters" { "years" } else { at };
        if let Some(place) = place.filter(|_| opens) {
            self.opener.set(place);
            dom::sure(dom::find::<HtmlElement>(&self.panel, &format!(".{at} input")).focus());
        } else if had_focus {
            dom::sure(self.pills[self.opener.get()].button.focus());
        }
    }

    /// A telephone's own way back has closed the panel, and the browser has given the focus back.
    pub(super) fn note_way_back(&self) {
        if !self.panel.has_attribute("open") {
            self.panel.set_hidden(true);
            for pill in &self.pills {
                dom::flag(&pill.button, "aria-expanded", false);
            }
        }
    }

    /// Where the buttons of all rules are one, the panel is a sheet in which each rule is a line that unfolds it.
    fn open_panel(&self) {
        let is_sheet = self.pills[1].button.offset_width() == 0;
        dom::set_class(&self.panel, "sheet", is_sheet);
        let wrong = if is_sheet { ".fold[open]" } else { ".fold:not([open])" };
        while let Some(fold) = dom::sure(self.panel.query_selector(wrong)) {
            dom::sure(fold.toggle_attribute("open"));
        }
        // Nothing outside of a sheet is heard.
        self.outcome.attr("aria-live", if is_sheet { "polite" } else { "off" });
        sheets::open(&self.panel, is_sheet);
    }

    /// Takes the focus from what has gone, so that the next Tab does not begin at the top of the page.
    pub(super) fn take_focus(&self) {
        // A narrow page shows one of them, a wide one the others.
        if let Some(pill) = self.pills.iter().find(|pill| pill.button.offset_width() > 0) {
            dom::sure(pill.button.focus());
        }
    }

    fn write_ranges(&self, story: Story<'_>) {
        let Story { filter, summary, .. } = story;
        let (least, most) = summary.view_years.unwrap_or_default();
        let (first, last) = filter.years.unwrap_or((least, most));
        for (place, (input, slate)) in self.years.iter().enumerate() {
            let year = if place < 2 { first } else { last };
            slate.attr("min", &least.to_string());
            slate.attr("max", &most.to_string());
            input.set_value(&year.to_string());
        }
        for (place, input) in self.losses.iter().enumerate() {
            input.set_checked(filter.min.0 == LEAST_LOSSES[place]);
        }
        self.write_bars(story);
        self.disputed.set_checked(filter.disputed);
        self.doubt.say(&describe::without_disputed(story));
    }

    /// What was stolen in each year in view, and how much of the slider is chosen.
    fn write_bars(&self, story: Story<'_>) {
        const HIGHEST: f64 = 40.0;
        let trend = &story.summary.trend;
        let (mut largest, mut before, mut after) = (1, 0, 0);
        for year in trend {
            largest = largest.max(year.sum.stolen.0);
        }
        let mut is_after = false;
        self.bars.fill(&mut |bars| {
            for year in trend {
                is_after |= year.chosen;
                before += u32::from(!is_after);
                after = if year.chosen { 0 } else { after + 1 };
                let bar = bars.add("i", "");
                bar.class("out", !year.chosen);
                let pixels = HIGHEST * year.sum.stolen.0 as f64 / largest as f64;
                bar.style("block-size", &pixel_text(pixels));
            }
        });
        for (name, number) in [("--years", trend.len().max(1) as u32), ("--before", before), ("--after", after)] {
            self.slider.style(name, &number.to_string());
        }
    }
}

impl Pill {
    /// Says in the bar and in the line that unfolds a rule what it asks for.
    fn write(&self, story: Story<'_>) {
        let (value, is_set) = pill_value(self.name, story);
        self.value.say(&value);
        self.slate.class("set", is_set);
        if let Some(fold) = &self.fold {
            let by = By::parse(self.name).filter(|_| value.is_empty());
            let value = by.map_or(value, |by| groups::all_of(by, story));
            // Without the space it is called «Smallest lossany».
            fold.say(&[" ", &value].concat());
            fold.class("set", is_set);
        }
    }
}

fn build_views(frame: &HtmlElement, story: Story<'_>) -> Vec<(HtmlInputElement, Slate)> {
    let mut views = Vec::new();
    for &view in View::ALL {
        let (input, text) = radio(frame, "view", view.text(), &story.locale.view(view));
        dom::add_words(&text, " ");
        views.push((input, Slate::of(dom::add(&text, "b", ""))));
    }
    views
}

fn build_pills(bar: &HtmlElement, panel: &HtmlElement, locale: &Locale) -> Vec<Pill> {
    let mut pills = Vec::new();
    for (name, text) in PILLS {
        let what = ["button.pill.", name].concat();
        let button = dom::add_button(bar, &what, &["panel ", name].concat(), &locale.text(text));
        dom::attr(&button, "aria-expanded", "false");
        // Without it the button is called «Lossany».
        dom::add_words(&button, " ");
        let value = Slate::of(dom::add(&button, "span", ""));
        let fold = dom::sure(panel.query_selector(&[".", name, " > summary > span"].concat()));
        let fold = fold.map(|it| Slate::of(it.unchecked_into()));
        pills.push(Pill { name, slate: Slate::of(button.clone()), button, value, fold });
    }
    pills
}

fn build_losses(steps: &HtmlElement, locale: &Locale) -> Vec<HtmlInputElement> {
    let mut losses = Vec::new();
    for least in LEAST_LOSSES {
        let text = if least == 0 { locale.text(Text::Any) } else { locale.exactly(least) };
        losses.push(radio(steps, "min", &least.to_string(), &text).0);
    }
    losses
}

fn build_search(bar: &HtmlElement, locale: &Locale) -> HtmlInputElement {
    const SEARCH: Outline =
        ("input  type=search  name=text  placeholder=%  aria-label=%", &[Text::Search, Text::Search]);
    dom::grow(bar, SEARCH, locale);
    dom::find(bar, "input")
}

/// A button of which one is pressed, and its text.
fn radio(parent: &HtmlElement, name: &str, value: &str, text: &str) -> (HtmlInputElement, HtmlElement) {
    let label = dom::add(parent, "label", "");
    let input = input(&label, "radio", name, value);
    (input, dom::add(&label, "span", text))
}

/// Adds an input of some type.
pub(super) fn input(parent: &HtmlElement, kind: &str, name: &str, value: &str) -> HtmlInputElement {
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
        "loss" if filter.min.0 == 0 => (locale.text(Text::Any), false),
        "loss" => (format!("≥ {}", locale.amount(filter.min)), true),
        "doubt" => (locale.text(if filter.disputed { Text::DisputedIn } else { Text::DisputedOut }), !filter.disputed),
        _ => By::parse(name).map_or(Default::default(), |by| groups::value(by, story)),
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
            changed.keys[by.index()] = groups::toggled(story, by, &value, input.checked());
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
