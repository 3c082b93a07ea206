//! The element's attributes: the text of each becomes the value that its field takes.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::dom::Done;
use super::load::say;
use super::options::{Draft, Whose, type_error, wrong};
use super::{objects, options, setting};
use crate::dataset::Dataset;
use crate::filter::{View, first_view};
use crate::letters::{parted, whole};
use crate::words::Word;

/// Attributes of which a wrong value is said: how the selection starts and is shown, and those of the page as a whole.
pub(super) const NAMES: [&str; 23] = [
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
    "charts",
    "heading-level",
    "controls",
    "loading",
    "permalink",
    "src",
];

/// Sets the field of an attribute; without the attribute, as it is without it.
pub(super) fn read(name: &str, host: &HtmlElement, draft: &mut Draft<'_>) -> Done {
    // Data without the list open with all their cases, though the page's code was written for data that have it.
    let has_it =
        |text: &String| name != "view" || text != View::UnPanel.text() || draft.dataset.incidents.has_un_list();
    let text = host.get_attribute(name).filter(has_it);
    let field = if name == "min-usd" { "minUsd" } else { name };
    let whose = match field {
        _ if options::FILTER.contains(&field) => Whose::Filter,
        _ if options::OPTIONS.contains(&field) => Whose::Options,
        _ => return text.map_or(Ok(()), |text| setting::check(name, &text, host)),
    };
    let value = match &text {
        Some(text) => value(field, text),
        None => without(field, draft.dataset),
    };
    draft.set(whose, field, &value).map_err(|error| as_written(name, text.unwrap_or_default(), error))
}

/// What an editor wrote is named as it was written; JavaScript's error speaks of values.
fn as_written(name: &str, text: String, error: JsValue) -> JsValue {
    let wanted = match name {
        "years" => "a year or two, as in \"2019..2023\", the first not after the last",
        "min-usd" => "a whole number of US dollars, 0 or more",
        "disputed" => "\"include\" or \"exclude\"",
        _ => {
            let said = say(&error);
            return parted(&said, "null or ").map_or(error, |(before, after)| type_error(&[before, after].concat()));
        }
    };
    wrong(name, &text.into(), wanted)
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
