//! What one widget knows: the data, what is asked for, and the numbers that follow from both.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::attributes;
use super::dom::Done;
use super::load::say;
use super::newer::Comparison;
use super::options::{Draft, Whose};
use crate::dataset::{By, Dataset};
use crate::describe::{Sort, Story};
use crate::estimate::ClaimantKind;
use crate::filter::{Filter, Options, first_view};
use crate::locale::Locale;
use crate::marks::Subject;
use crate::saved::{self, Restored};
use crate::statements::is_heard;
use crate::summary::{self, Summary};
use crate::words::Word;

/// The state; whatever changes it makes a new summary. A clone shares data and numbers.
#[derive(Clone)]
pub(super) struct State {
    dataset: Rc<Dataset>,
    filter: Filter,
    options: Options,
    summary: Rc<Summary>,
    /// How the page speaks.
    pub(super) locale: Rc<Locale>,
    /// How the table is sorted.
    pub(super) sort: Sort,
    /// Whether the table shows all its rows.
    pub(super) shows_all: bool,
    /// What a newer edition of the data has changed.
    pub(super) comparison: Option<Rc<Comparison>>,
}

impl State {
    /// The state that the element's attributes ask for, and what is wrong with which of them.
    pub(super) fn from_attributes(
        dataset: Rc<Dataset>,
        host: &HtmlElement,
        locale: &Rc<Locale>,
    ) -> (State, Vec<(String, String)>) {
        let filter = Filter { view: first_view(&dataset), ..Filter::default() };
        let options = Options::default();
        let summary = Rc::new(summary::summarize(&dataset, &filter, &options));
        let locale = Rc::clone(locale);
        let sort = Sort::default();
        let mut state = State { dataset, filter, options, summary, locale, sort, shows_all: false, comparison: None };
        let mut problems = Vec::new();
        for name in attributes::NAMES {
            if let Err(error) = state.read_attribute(name, host) {
                problems.push((name.to_owned(), say(&error)));
            }
        }
        let saved = host.get_attribute("state").filter(|saved| !saved.is_empty());
        if let Some(notes) = saved.and_then(|saved| state.restore(&saved)) {
            problems.push(("state".to_owned(), notes));
        }
        (state, problems)
    }

    /// All that was chosen, as one text.
    pub(super) fn saved(&self) -> String {
        saved::save(&self.filter, &self.options, self.sort)
    }

    /// Takes over all of a text that can be read; says what cannot.
    pub(super) fn restore(&mut self, text: &str) -> Option<String> {
        let Restored { filter, options, sort, notes } = saved::restore(&self.dataset, text);
        self.set(filter, options);
        self.sort = sort;
        Some(notes).filter(|notes| !notes.is_empty())
    }

    /// Takes over one attribute; without it its field is as it would be at the start.
    pub(super) fn read_attribute(&mut self, name: &str, host: &HtmlElement) -> Done {
        self.edit(&|draft| attributes::read(name, host, draft))
    }

    /// Takes over what is set in a draft, all or nothing.
    fn edit(&mut self, edit: &dyn Fn(&mut Draft<'_>) -> Done) -> Done {
        let State { dataset, filter, options, summary, .. } = &*self;
        let mut draft = Draft { filter: filter.clone(), options: options.clone(), dataset, summary };
        edit(&mut draft)?;
        let Draft { filter, options, .. } = draft;
        self.set(filter, options);
        Ok(())
    }

    /// Everything that a sentence may speak of.
    #[inline(never)]
    pub(super) fn story(&self) -> Story<'_> {
        let State { dataset, filter, options, summary, locale, .. } = self;
        Story { dataset, filter, options, summary, locale }
    }

    /// The data, shared.
    pub(super) fn dataset(&self) -> Rc<Dataset> {
        Rc::clone(&self.dataset)
    }

    /// Asks the same of another edition.
    pub(super) fn go_over_to(&mut self, dataset: &Rc<Dataset>) {
        if !Rc::ptr_eq(&self.dataset, dataset) {
            self.summary = Rc::new(summary::summarize(dataset, &self.filter, &self.options));
            self.dataset = Rc::clone(dataset);
        }
    }

    /// Asks for something else.
    pub(super) fn set(&mut self, filter: Filter, options: Options) {
        if filter != self.filter || options != self.options {
            self.summary = Rc::new(summary::summarize(&self.dataset, &filter, &options));
            (self.filter, self.options) = (filter, options);
        }
    }

    /// Asks for other thefts.
    pub(super) fn set_filter(&mut self, filter: Filter) {
        self.set(filter, self.options.clone());
    }

    /// Takes over the fields of a plain object; nothing is taken over if one of them is wrong.
    pub(super) fn apply(&mut self, whose: Whose, part: &JsValue) -> Done {
        self.edit(&|draft| draft.apply(whose, part))
    }

    /// An option that a control offers.
    pub(super) fn set_option(&mut self, name: &str, value: &str) {
        // A value that is none of its own leaves everything as it is.
        drop(self.edit(&|draft| draft.set(Whose::Options, name, &value.into())));
    }

    /// What a click on a mark asks for: only this year or group, and on the same again everything.
    pub(super) fn choose(&mut self, subject: Subject) {
        let (mut filter, mut options) = (self.filter.clone(), self.options.clone());
        match subject {
            Subject::World(place) => toggle_year(&mut filter, self.summary.world[place].year),
            Subject::Year(place, _) => toggle_year(&mut filter, self.summary.trend[place].year),
            Subject::Count(place) => toggle_year(&mut filter, self.summary.counts[place].year),
            Subject::Part(by, Some(code)) => {
                let only = Some(vec![self.dataset.incidents.keys(by)[code].clone()]);
                let keys = &mut filter.keys[by.index()];
                *keys = if *keys == only { None } else { only };
            }
            Subject::Claim(place) if self.summary.wmd_claims.contains(&place) => {
                options.claim = Some(self.dataset.claims[place].id.clone());
            }
            Subject::Part(_, None) | Subject::Claim(_) | Subject::Incident(_) | Subject::Ledger(_) => {}
        }
        self.set(filter, options);
    }

    /// The years between two places of the trend, both included.
    pub(super) fn choose_years(&mut self, a: usize, b: usize) {
        let trend = &self.summary.trend;
        let years = Some((trend[a.min(b)].year, trend[a.max(b)].year));
        self.set_filter(Filter { years, ..self.filter.clone() });
    }

    /// Whose counts stand over the trend: one more or less of those in view. All of them are no restriction.
    pub(super) fn toggle_counts(&mut self, name: &str) {
        let mut names = Vec::new();
        for known in &self.summary.counting {
            let is_in = self.options.counts.as_ref().is_none_or(|asked| asked.contains(known));
            if is_in != (known == name) {
                names.push(known.clone());
            }
        }
        let is_all = names.len() == self.summary.counting.len();
        self.set_counts((!is_all).then_some(names));
    }

    /// Whose counts stand over the trend.
    pub(super) fn set_counts(&mut self, counts: Option<Vec<String>>) {
        self.set(self.filter.clone(), Options { counts, ..self.options.clone() });
    }

    /// Shows the claims of a kind of speaker, or hides them.
    pub(super) fn toggle_claimant(&mut self, kind: ClaimantKind) {
        let mut kinds = Vec::new();
        for &it in ClaimantKind::ALL {
            if is_heard(&self.options, it) != (it == kind) {
                kinds.push(it.text().to_owned());
            }
        }
        let claimants = (kinds.len() < ClaimantKind::ALL.len()).then_some(kinds);
        self.set(self.filter.clone(), Options { claimants, ..self.options.clone() });
    }

    /// The keys of a grouping: all or none.
    pub(super) fn set_keys(&mut self, by: By, keys: Option<Vec<String>>) {
        let mut filter = self.filter.clone();
        filter.keys[by.index()] = keys;
        self.set_filter(filter);
    }
}

impl State {
    /// Whether the same is selected and shown by the same choices, however the table stands.
    pub(super) fn has_same_numbers(&self, other: &State) -> bool {
        Rc::ptr_eq(&self.summary, &other.summary)
    }
}

/// The same thing asked for: then nothing has to be drawn.
impl PartialEq for State {
    fn eq(&self, other: &State) -> bool {
        self.has_same_numbers(other)
            && self.sort == other.sort
            && self.shows_all == other.shows_all
            && self.comparison.as_ref().map(Rc::as_ptr) == other.comparison.as_ref().map(Rc::as_ptr)
            && Rc::ptr_eq(&self.locale, &other.locale)
    }
}

fn toggle_year(filter: &mut Filter, year: u16) {
    let only = Some((year, year));
    filter.years = if filter.years == only { None } else { only };
}
