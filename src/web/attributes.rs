//! The element's attributes: the text of each becomes the value that its field takes.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::dom::Done;
use super::options::{Draft, Whose};
use super::{objects, options};
use crate::dataset::Dataset;
use crate::filter::first_view;
use crate::letters::{parted, whole};

/// Attributes that say how the selection starts and how it is shown.
pub(super) const NAMES: [&str; 17] = [
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
    "theme",
];

/// Sets the field of an attribute; without the attribute, as it is without it.
pub(super) fn read(name: &str, host: &HtmlElement, draft: &mut Draft<'_>) -> Done {
    let field = if name == "min-usd" { "minUsd" } else { name };
    let whose = match field {
        _ if options::FILTER.contains(&field) => Whose::Filter,
        _ if options::OPTIONS.contains(&field) => Whose::Options,
        "theme" => return theme(host),
        _ => return Ok(()),
    };
    let text = host.get_attribute(name);
    let value = match &text {
        Some(text) => value(field, text),
        None => without(field, draft.dataset),
    };
    // What an editor wrote is named as it was written.
    draft.set(whose, field, &value).map_err(|error| match (field, &text) {
        ("disputed", Some(text)) => options::wrong(name, &text.into(), "\"include\" or \"exclude\""),
        _ => error,
    })
}

/// It is no part of the state: what draws reads it again each time.
fn theme(host: &HtmlElement) -> Done {
    match host.get_attribute("theme").as_deref() {
        None | Some("auto" | "light" | "dark") => Ok(()),
        Some(other) => Err(options::wrong("theme", &other.into(), "\"auto\", \"light\" or \"dark\"")),
    }
}

fn value(field: &str, text: &str) -> JsValue {
    // Read as an integer: the tables that read fractions weigh 10 kB.
    let number = |text: &str| whole(text.trim()).map_or(text.into(), |number| JsValue::from(number as f64));
    match (field, text) {
        ("disputed", "include") => JsValue::TRUE,
        ("disputed", "exclude") => JsValue::FALSE,
        ("years", _) => {
            let (first, last) = parted(text, "..").unwrap_or((text, text));
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
        "view" => first_view(dataset).text().into(),
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
