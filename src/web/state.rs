//! What one widget knows: the data, what is asked for, and the numbers that follow from both.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::dom::Done;
use super::load::say;
use super::{attributes, options};
use crate::dataset::{By, Dataset};
use crate::describe::Story;
use crate::filter::{Filter, Options};
use crate::locale::Locale;
use crate::marks::Subject;
use crate::summary::{self, Summary};
use crate::words::Word;

/// The state; whatever changes it makes a new summary.
pub(super) struct State {
    dataset: Rc<Dataset>,
    filter: Filter,
    options: Options,
    summary: Summary,
    locale: Locale,
}

impl State {
    /// The state that the element's attributes ask for, and what is wrong with them.
    pub(super) fn from_attributes(dataset: Rc<Dataset>, locale: Locale, host: &HtmlElement) -> (State, Vec<String>) {
        let filter = Filter { view: attributes::default_view(&dataset), ..Filter::default() };
        let options = Options::default();
        let summary = summary::summarize(&dataset, &filter, &options);
        let mut state = State { dataset, filter, options, summary, locale };
        let wrong = |error: JsValue| say(&error);
        let filters =
            attributes::FILTER.iter().filter_map(|(name, _)| state.read_attribute(name, host).err().map(wrong));
        let mut problems: Vec<String> = filters.collect();
        problems
            .extend(attributes::OPTIONS.iter().filter_map(|name| state.read_attribute(name, host).err().map(wrong)));
        (state, problems)
    }

    /// Takes over one attribute; without it its field is as it would be at the start.
    pub(super) fn read_attribute(&mut self, name: &str, host: &HtmlElement) -> Done {
        let (mut filter, mut options) = (self.filter.clone(), self.options.clone());
        let text = host.get_attribute(name);
        if let Some((_, field)) = attributes::FILTER.iter().find(|(attribute, _)| *attribute == name) {
            match text {
                Some(text) => attributes::set_filter(&mut filter, field, &text, &self.dataset)?,
                None => attributes::unset_filter(&mut filter, field, &self.dataset),
            }
        } else if attributes::OPTIONS.contains(&name) {
            match text {
                Some(text) => attributes::set_option(&mut options, name, &text, &self.dataset, &self.summary)?,
                None => attributes::unset_option(&mut options, name),
            }
        } else {
            return Ok(());
        }
        self.change(filter, options);
        Ok(())
    }

    /// The data, shared.
    pub(super) fn dataset(&self) -> Rc<Dataset> {
        Rc::clone(&self.dataset)
    }

    /// Everything that a sentence may speak of.
    pub(super) fn story(&self) -> Story<'_> {
        let State { dataset, filter, options, summary, locale } = self;
        Story { dataset, filter, options, summary, locale }
    }

    pub(super) fn set_filter(&mut self, filter: Filter) {
        let options = self.options.clone();
        self.change(filter, options);
    }

    pub(super) fn set_options(&mut self, options: Options) {
        let filter = self.filter.clone();
        self.change(filter, options);
    }

    /// An option that a control offers.
    pub(super) fn set_option(&mut self, name: &str, value: &str) {
        let mut options = self.options.clone();
        if options::set_option(&mut options, name, &value.into(), &self.dataset, &self.summary).is_ok() {
            self.set_options(options);
        }
    }

    pub(super) fn apply_filter(&mut self, part: &JsValue) -> Done {
        let filter = options::apply_filter(&self.filter, part, &self.dataset)?;
        self.set_filter(filter);
        Ok(())
    }

    pub(super) fn apply_options(&mut self, part: &JsValue) -> Done {
        let options = options::apply_options(&self.options, part, &self.dataset, &self.summary)?;
        self.set_options(options);
        Ok(())
    }

    /// What a click on a mark asks for: only this year or group, and on the same again everything.
    pub(super) fn choose(&mut self, subject: Subject) {
        let mut filter = self.filter.clone();
        let mut options = self.options.clone();
        match subject {
            Subject::World(place) => self.toggle_year(&mut filter, self.summary.world.get(place).map(|it| it.year)),
            Subject::Year(place, _) => self.toggle_year(&mut filter, self.summary.trend.get(place).map(|it| it.year)),
            Subject::Part(by, Some(code)) => {
                let only = self.dataset.incidents.keys(by).get(code).map(|key| vec![key.clone()]);
                let keys = &mut filter.keys[by.index()];
                *keys = if *keys == only { None } else { only };
            }
            Subject::Part(_, None) => return,
            Subject::Claim(place) if self.summary.wmd_claims.contains(&place) => {
                options.claim = self.dataset.claims.get(place).map(|claim| claim.id.clone());
            }
            Subject::Claim(_) => return,
        }
        self.change(filter, options);
    }

    /// The years between two places of the trend, both included.
    pub(super) fn choose_years(&mut self, a: usize, b: usize) {
        let trend = &self.summary.trend;
        if let (Some(first), Some(last)) = (trend.get(a.min(b)), trend.get(a.max(b))) {
            let filter = Filter { years: Some((first.year, last.year)), ..self.filter.clone() };
            self.set_filter(filter);
        }
    }

    /// The keys of a grouping: all or none.
    pub(super) fn set_keys(&mut self, by: By, keys: Option<Vec<String>>) {
        let mut filter = self.filter.clone();
        filter.keys[by.index()] = keys;
        self.set_filter(filter);
    }

    fn toggle_year(&self, filter: &mut Filter, year: Option<u16>) {
        let only = year.map(|year| (year, year));
        filter.years = if filter.years == only { None } else { only };
    }

    fn change(&mut self, filter: Filter, options: Options) {
        if (&filter, &options) != (&self.filter, &self.options) {
            self.summary = summary::summarize(&self.dataset, &filter, &options);
            (self.filter, self.options) = (filter, options);
        }
    }
}
