//! The element's attributes: the text of each becomes the value that its field takes.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::dom::Done;
use super::options::{self, wrong};
use crate::dataset::{By, Dataset};
use crate::filter::{Filter, Options, View};
use crate::summary::Summary;
use crate::words::Word;

/// Attributes that set a field of the filter.
pub(super) const FILTER: [(&str, &str); 10] = [
    ("view", "view"),
    ("years", "years"),
    ("targets", "targets"),
    ("methods", "methods"),
    ("actors", "actors"),
    ("countries", "countries"),
    ("evidence", "evidence"),
    ("min-usd", "minUsd"),
    ("disputed", "disputed"),
    ("text", "text"),
];

/// Attributes that set a field of the options.
pub(super) const OPTIONS: [&str; 6] = ["estimator", "edition", "amounts", "measure", "stack", "by"];

/// Sets a field of the filter from the text of its attribute.
pub(super) fn set_filter(filter: &mut Filter, field: &str, text: &str, dataset: &Dataset) -> Done {
    let list = || text.split(',').map(|item| JsValue::from(item.trim())).collect::<Array>().into();
    let value = match field {
        "view" | "text" => JsValue::from(text),
        "years" => {
            let (first, last) = text.split_once("..").unwrap_or((text, text));
            let year = |text: &str| text.trim().parse::<u16>().map_or(JsValue::from(text), JsValue::from);
            Array::of(&[year(first), year(last)]).into()
        }
        "minUsd" => text.trim().parse::<u32>().map_or(JsValue::from(text), JsValue::from),
        "disputed" => match text {
            "include" => JsValue::TRUE,
            "exclude" => JsValue::FALSE,
            _ => return Err(wrong(field, &JsValue::from(text), "include or exclude")),
        },
        _ => list(),
    };
    options::set_filter(filter, field, &value, &dataset.incidents)
}

/// Sets an option from the text of its attribute.
pub(super) fn set_option(chosen: &mut Options, field: &str, text: &str, dataset: &Dataset, summary: &Summary) -> Done {
    options::set_option(chosen, field, &JsValue::from(text), dataset, summary)
}

/// The view that an element without the attribute opens in: data without a UN list show all their cases.
pub(super) fn default_view(dataset: &Dataset) -> View {
    if dataset.incidents.has_un_list() { View::UnPanel } else { View::All }
}

/// A field of the filter as it is without its attribute.
pub(super) fn unset_filter(filter: &mut Filter, field: &str, dataset: &Dataset) {
    let open = Filter { view: default_view(dataset), ..Filter::default() };
    let mut clear = |by: By| filter.keys[by.index()] = None;
    match field {
        "targets" => clear(By::Target),
        "methods" => clear(By::Method),
        "actors" => clear(By::Actor),
        "countries" => clear(By::Country),
        "evidence" => clear(By::Evidence),
        "view" => filter.view = open.view,
        "years" => filter.years = open.years,
        "minUsd" => filter.min = open.min,
        "disputed" => filter.disputed = open.disputed,
        _ => filter.text = open.text,
    }
}

/// An option as it is without its attribute.
pub(super) fn unset_option(options: &mut Options, field: &str) {
    let open = Options::default();
    match field {
        "estimator" => options.estimator = open.estimator,
        "edition" => options.edition = open.edition,
        "amounts" => options.amounts = open.amounts,
        "measure" => options.measure = open.measure,
        "stack" => options.stack = open.stack,
        _ => options.by = open.by,
    }
}
