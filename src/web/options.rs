//! The border from JavaScript: what a page may set, field by field, and what it is told when that is wrong.

use js_sys::{Array, Object, Reflect, TypeError};
use wasm_bindgen::prelude::*;

use super::dom::Done;
use crate::dataset::{By, Dataset, Incidents};
use crate::estimate::{ClaimantKind, Topic};
use crate::filter::{Filter, MOST_USD, Options};
use crate::incident::Usd;
use crate::letters::joined;
use crate::saved::LISTS;
use crate::summary::Summary;

use crate::words::{self, Word};

/// The fields of a filter, as JavaScript spells them.
pub(super) const FILTER: [&str; 10] =
    ["view", "years", "targets", "methods", "actors", "countries", "evidence", "minUsd", "disputed", "text"];

/// The fields of the options.
pub(super) const OPTIONS: [&str; 9] =
    ["estimator", "edition", "amounts", "measure", "stack", "by", "claim", "counts", "claimants"];

/// What is asked for, while its fields are being set.
pub(super) struct Draft<'a> {
    pub(super) filter: Filter,
    pub(super) options: Options,
    pub(super) dataset: &'a Dataset,
    pub(super) summary: &'a Summary,
}

/// Whose fields are set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    Filter,
    Options,
}

impl Draft<'_> {
    /// Takes over the fields that `part` has.
    pub(super) fn apply(&mut self, whose: Whose, part: &JsValue) -> Done {
        for (field, value) in fields(part, if whose == Whose::Filter { "filter" } else { "options" })? {
            self.set(whose, &field, &value)?;
        }
        Ok(())
    }

    /// Sets a field.
    pub(super) fn set(&mut self, whose: Whose, field: &str, value: &JsValue) -> Done {
        match whose {
            Whose::Filter => set_filter(&mut self.filter, field, value, &self.dataset.incidents),
            Whose::Options => set_option(&mut self.options, field, value, self.dataset, self.summary),
        }
    }
}

fn fields(part: &JsValue, what: &str) -> Done<Vec<(String, JsValue)>> {
    if !part.is_object() {
        return Err(type_error(&format!("{what}: wanted an object, read {}", spell(part))));
    }
    let keys = Object::keys(part.unchecked_ref::<Object>());
    let mut fields = Vec::new();
    for place in 0..keys.length() {
        let key = keys.get(place);
        fields.push((key.as_string().unwrap_or_default(), Reflect::get(part, &key)?));
    }
    Ok(fields)
}

fn set_filter(filter: &mut Filter, field: &str, value: &JsValue, incidents: &Incidents) -> Done {
    if let Some(place) = words::place(&LISTS, field) {
        filter.keys[place] = keys(field, value, &borrowed(incidents.keys(By::ALL[place])))?;
        return Ok(());
    }
    match field {
        "view" => filter.view = word(field, value)?,
        "years" => filter.years = years(value)?,
        "minUsd" => filter.min = dollars(value)?,
        "disputed" => filter.disputed = value.as_bool().ok_or_else(|| wrong(field, value, "true or false"))?,
        "text" => filter.text = value.as_string().ok_or_else(|| wrong(field, value, "a text"))?,
        _ => return Err(unknown("filter", field, &FILTER)),
    }
    Ok(())
}

fn set_option(options: &mut Options, field: &str, value: &JsValue, dataset: &Dataset, summary: &Summary) -> Done {
    match field {
        "estimator" => {
            let mut keys = Vec::new();
            for series in &summary.series {
                keys.push(series.key.as_str());
            }
            options.estimator = one_of(field, value, &keys)?;
        }
        "claim" => {
            // Those that the choice of speakers hides, too: it may be about to change.
            let mut keys = Vec::new();
            for claim in dataset.claims.iter().filter(|claim| claim.topic == Topic::WmdFundingShare) {
                keys.push(claim.id.as_str());
            }
            options.claim = one_of(field, value, &keys)?;
        }
        "edition" => options.edition = word(field, value)?,
        "amounts" => options.amounts = if is_missing(value) { None } else { Some(word(field, value)?) },
        "measure" => options.measure = word(field, value)?,
        "stack" => options.stack = word(field, value)?,
        "by" => options.by = word(field, value)?,
        "counts" => options.counts = keys(field, value, &borrowed(&summary.counters))?,
        "claimants" => options.claimants = keys(field, value, ClaimantKind::TEXTS)?,
        _ => return Err(unknown("options", field, &OPTIONS)),
    }
    Ok(())
}

fn word<T: Word>(field: &str, value: &JsValue) -> Done<T> {
    Ok(T::ALL[place(field, value, "one of ", T::TEXTS)?])
}

fn borrowed(texts: &[String]) -> Vec<&str> {
    let mut borrowed = Vec::new();
    for text in texts {
        borrowed.push(text.as_str());
    }
    borrowed
}

/// One of the allowed texts; null for none.
fn one_of(field: &str, value: &JsValue, allowed: &[&str]) -> Done<Option<String>> {
    if is_missing(value) {
        return Ok(None);
    }
    Ok(Some(allowed[place(field, value, "null or one of ", allowed)?].to_owned()))
}

fn keys(field: &str, value: &JsValue, allowed: &[&str]) -> Done<Option<Vec<String>>> {
    const WANTED: &str = "null or a list of ";
    if is_missing(value) {
        return Ok(None);
    }
    if !Array::is_array(value) {
        return Err(wrong(field, value, &quoted(WANTED, allowed)));
    }
    let list = Array::from(value);
    let mut keys = Vec::new();
    for item in 0..list.length() {
        keys.push(allowed[place(field, &list.get(item), WANTED, allowed)?].to_owned());
    }
    Ok(Some(keys))
}

/// Where a text stands among those that are allowed.
pub(super) fn place(field: &str, value: &JsValue, wanted: &str, allowed: &[&str]) -> Done<usize> {
    let place = value.as_string().and_then(|text| words::place(allowed, &text));
    place.ok_or_else(|| wrong(field, value, &quoted(wanted, allowed)))
}

fn years(value: &JsValue) -> Done<Option<(u16, u16)>> {
    if is_missing(value) {
        return Ok(None);
    }
    let wanted = || wrong("years", value, "null or [first, last], two whole years, the first not after the last");
    let ends = Array::from(value);
    let (2, Some(first), Some(last)) = (ends.length(), ends.get(0).as_f64(), ends.get(1).as_f64()) else {
        return Err(wanted());
    };
    let is_year = |year: f64| year.fract() == 0.0 && (1.0..=9999.0).contains(&year);
    let fits = is_year(first) && is_year(last) && first <= last;
    fits.then_some(Some((first as u16, last as u16))).ok_or_else(wanted)
}

fn dollars(value: &JsValue) -> Done<Usd> {
    const MOST: f64 = MOST_USD.0 as f64;
    let number = value.as_f64().filter(|number| number.fract() == 0.0 && (0.0..=MOST).contains(number));
    number
        .map(|number| Usd(number as u64))
        .ok_or_else(|| wrong("minUsd", value, "a whole number of US dollars, 0 or more"))
}

fn is_missing(value: &JsValue) -> bool {
    value.is_null() || value.is_undefined()
}

/// Names the field, what was read and what was wanted.
pub(super) fn wrong(field: &str, value: &JsValue, wanted: &str) -> JsValue {
    type_error(&format!("{field}: read {}, wanted {wanted}", spell(value)))
}

fn unknown(what: &str, field: &str, allowed: &[&str]) -> JsValue {
    type_error(&format!("{what} has no field \"{field}\"; {}", quoted("wanted one of ", allowed)))
}

/// What JavaScript is told of a wrong value.
pub(super) fn type_error(message: &str) -> JsValue {
    TypeError::new(message).into()
}

/// The value as its author would write it.
fn spell(value: &JsValue) -> String {
    let json = js_sys::JSON::stringify(value).ok().and_then(|text| text.as_string());
    json.unwrap_or_else(|| "something that is no plain value".to_owned())
}

/// The words that are allowed, as they are written.
pub(super) fn quoted(before: &str, words: &[&str]) -> String {
    format!("{before}\"{}\"", joined(words, "\", \""))
}
