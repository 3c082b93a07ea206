//! The element's attributes: the text of each becomes the value that its field takes.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::dom::Done;
use super::{objects, options};
use crate::dataset::Dataset;
use crate::filter::{Filter, Options, View};
use crate::summary::Summary;

/// Attributes that say how the selection starts and how it is shown.
pub(super) const NAMES: [&str; 16] = [
    "view",
    "years",
    "targets",
    "methods",
    "actors",
    "countries",
    "evidence",
    "min-usd",
    "disputed",
    "text",
    "estimator",
    "edition",
    "amounts",
    "measure",
    "stack",
    "by",
];

/// Sets the field of an attribute; without the attribute, as it is without it.
pub(super) fn read(
    name: &str,
    host: &HtmlElement,
    filter: &mut Filter,
    chosen: &mut Options,
    dataset: &Dataset,
    summary: &Summary,
) -> Done {
    let field = if name == "min-usd" { "minUsd" } else { name };
    let is_filter = options::FILTER.contains(&field);
    if !is_filter && !options::OPTIONS.contains(&field) {
        return Ok(());
    }
    let text = host.get_attribute(name);
    let value = match &text {
        Some(text) => value(field, text),
        None => without(field, dataset),
    };
    let set = if is_filter {
        options::set_filter(filter, field, &value, &dataset.incidents)
    } else {
        options::set_option(chosen, field, &value, dataset, summary)
    };
    // What an editor wrote is named as it was written.
    set.map_err(|error| match (field, &text) {
        ("disputed", Some(text)) => options::wrong(name, &text.into(), "\"include\" or \"exclude\""),
        _ => error,
    })
}

/// The view that an element without the attribute opens in: data without a UN list show all their cases.
pub(super) fn default_view(dataset: &Dataset) -> View {
    if dataset.incidents.has_un_list() { View::UnPanel } else { View::All }
}

fn value(field: &str, text: &str) -> JsValue {
    // Read as an integer: the tables that read fractions weigh 10 kB.
    let number = |text: &str| text.trim().parse::<u64>().map_or(text.into(), |number| JsValue::from(number as f64));
    match (field, text) {
        ("disputed", "include") => JsValue::TRUE,
        ("disputed", "exclude") => JsValue::FALSE,
        ("years", _) => {
            let (first, last) = text.split_once("..").unwrap_or((text, text));
            objects::pair(&number(first), &number(last))
        }
        ("minUsd", _) => number(text),
        ("targets" | "methods" | "actors" | "countries" | "evidence", _) => {
            let list = Array::new();
            for item in text.split(',') {
                list.push(&item.trim().into());
            }
            list.into()
        }
        _ => text.into(),
    }
}

fn without(field: &str, dataset: &Dataset) -> JsValue {
    use crate::words::Word;
    match field {
        "view" => default_view(dataset).text().into(),
        "minUsd" => 0.into(),
        "disputed" => JsValue::TRUE,
        "text" => "".into(),
        "edition" => "latest".into(),
        "measure" => "usd".into(),
        "stack" => "evidence".into(),
        "by" => "target".into(),
        _ => JsValue::NULL,
    }
}
