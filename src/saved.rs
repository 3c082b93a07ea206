//! The whole state as one short text, for links and embed codes: `v1;view=un-panel;years=2019..2023;targets=exchange,bridge`.
//!
//! Fields and values are the API's own words; what is as it is by default is not written. A text may come from an older
//! version, a cut link or an attacker: what cannot be read is left out and told, and the rest is restored.

use crate::counts::counters;
use crate::dataset::{By, Dataset};
use crate::describe::Sort;
use crate::estimate::{ClaimantKind, Topic};
use crate::filter::{Basis, Filter, MOST_USD, Options, first_view};
use crate::incident::{Usd, number};
use crate::letters::{excerpt, parted};
use crate::words::{self, Word};
use crate::world;

/// The version of the format.
const TAG: &str = "v1";
/// Longer texts are read up to here.
const LONGEST: usize = 4096;
/// An empty list; `!` is never written otherwise.
const NOTHING: &str = "!";
/// So many findings are told; of the next one, that there is more.
const MOST_NOTES: u32 = 3;
const UNTOLD: u32 = MOST_NOTES + 1;

/// Every field, in the order in which they are written.
const FIELDS: [&str; 21] = [
    "view",
    "years",
    LISTS[0],
    LISTS[1],
    LISTS[2],
    LISTS[3],
    LISTS[4],
    "min-usd",
    "disputed",
    "text",
    "estimator",
    "edition",
    "amounts",
    "measure",
    "stack",
    "by",
    "claim",
    "counts",
    "claimants",
    "sort",
    "order",
];

/// The lists of keys, in the order of [`By`].
pub(crate) const LISTS: [&str; By::ALL.len()] = ["targets", "methods", "actors", "evidence", "countries"];

/// What a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What was asked for.
    pub filter: Filter,
    /// How it was shown.
    pub options: Options,
    /// How the table was sorted.
    pub sort: Sort,
    /// What was left out, in sentences; empty if nothing.
    pub notes: String,
}

/// Writes a state.
pub fn save(filter: &Filter, options: &Options, sort: Sort) -> String {
    let mut saved = Saved([TAG, ";view=", filter.view.text()].concat());
    if let Some((first, last)) = filter.years {
        saved.add("years", &[&first.to_string(), "..", &last.to_string()].concat());
    }
    for &by in By::ALL {
        saved.add_list(LISTS[by.index()], filter.keys(by));
    }
    if filter.min > Usd(0) {
        saved.add("min-usd", &filter.min.0.to_string());
    }
    if !filter.disputed {
        saved.add("disputed", "exclude");
    }
    if !filter.text.is_empty() {
        saved.add("text", &escaped(&filter.text));
    }
    let start = Options::default();
    saved.add_text("estimator", options.estimator.as_deref());
    saved.add_word("edition", options.edition.text(), start.edition.text());
    saved.add_word("amounts", options.amounts.map_or("", Basis::text), "");
    saved.add_word("measure", options.measure.text(), start.measure.text());
    saved.add_word("stack", options.stack.text(), start.stack.text());
    saved.add_word("by", options.by.text(), start.by.text());
    saved.add_text("claim", options.claim.as_deref());
    saved.add_list("counts", options.counts.as_deref());
    saved.add_list("claimants", options.claimants.as_deref());
    saved.add_word("sort", sort.key.text(), Sort::default().key.text());
    saved.add_word("order", if sort.ascending { "up" } else { "" }, "");
    saved.0
}

/// Reads a state, whatever the text is.
pub fn restore(dataset: &Dataset, text: &str) -> Restored {
    let mut read = Reader::default();
    read.take_apart(text);
    let filter = read_filter(&mut read, dataset);
    let options = read_options(&mut read, dataset);
    let key = read.word("sort").unwrap_or(Sort::default().key);
    let sort = Sort { key, ascending: read.place("order", &["up", "down"]) == Some(0) };
    Restored { filter, options, sort, notes: read.notes }
}

fn read_filter(read: &mut Reader<'_>, dataset: &Dataset) -> Filter {
    let view = read.word("view").unwrap_or(first_view(dataset));
    let mut filter = Filter { view, years: read.years(), ..Filter::default() };
    for &by in By::ALL {
        let is_known = |key: &str| dataset.incidents.keys(by).iter().any(|it| it == key);
        filter.keys[by.index()] = read.list(LISTS[by.index()], &is_known);
    }
    filter.min = read.dollars();
    filter.disputed = read.place("disputed", &["exclude", "include"]) != Some(0);
    filter.text = read.text("text", &|_| true).unwrap_or_default();
    filter
}

fn read_options(read: &mut Reader<'_>, dataset: &Dataset) -> Options {
    let start = Options::default();
    let is_claim = |id: &str| dataset.claims.iter().any(|it| it.topic == Topic::WmdFundingShare && it.id == id);
    Options {
        estimator: read.text("estimator", &|key| world::series(&dataset.estimates).iter().any(|it| it.key == key)),
        edition: read.word("edition").unwrap_or(start.edition),
        amounts: read.word("amounts"),
        measure: read.word("measure").unwrap_or(start.measure),
        stack: read.word("stack").unwrap_or(start.stack),
        by: read.word("by").unwrap_or(start.by),
        claim: read.text("claim", &is_claim),
        counts: read.list("counts", &|name| counters(dataset).iter().any(|it| it == name)),
        claimants: read.list("claimants", &|kind| words::place(ClaimantKind::TEXTS, kind).is_some()),
    }
}

/// The part of a page's fragment that belongs to an element: fragments are `a&ID=STATE&b`. Empty if there is none.
pub fn part_of<'a>(fragment: &'a str, id: &str) -> &'a str {
    let name = escaped(id) + "=";
    fragment.split('&').find_map(|part| part.strip_prefix(name.as_str())).unwrap_or_default()
}

/// The fragment with another part, or an empty one for none, for an element; the other parts stay as they are.
pub fn with_part(fragment: &str, id: &str, state: &str) -> String {
    let name = escaped(id) + "=";
    let mut parts = String::new();
    for part in fragment.split('&') {
        if !part.is_empty() && !part.starts_with(name.as_str()) {
            parts.push_str(part);
            parts.push('&');
        }
    }
    if state.is_empty() {
        parts.pop();
    } else {
        parts.push_str(&name);
        parts.push_str(state);
    }
    parts
}

/// A state in the making.
struct Saved(String);

impl Saved {
    fn add(&mut self, name: &str, value: &str) {
        for part in [";", name, "=", value] {
            self.0.push_str(part);
        }
    }

    fn add_word(&mut self, name: &str, word: &str, start: &str) {
        if word != start {
            self.add(name, word);
        }
    }

    fn add_text(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.add(name, &escaped(text));
        }
    }

    fn add_list(&mut self, name: &str, items: Option<&[String]>) {
        let Some(items) = items else { return };
        let mut list = String::new();
        for (place, item) in items.iter().enumerate() {
            if place > 0 {
                list.push(',');
            }
            list.push_str(&escaped(item));
        }
        self.add(name, if items.is_empty() { NOTHING } else { &list });
    }
}

/// A text taken apart, and what was found wrong in it.
#[derive(Default)]
struct Reader<'a> {
    values: [Option<&'a str>; FIELDS.len()],
    notes: String,
    found: u32,
}

impl<'a> Reader<'a> {
    fn take_apart(&mut self, text: &'a str) {
        let fits = fitting(text);
        if fits < text.len() {
            self.note("length", &text[fits..], "at most 4096 bytes");
        }
        for (place, field) in text[..fits].split(';').enumerate() {
            let (name, value) = parted(field, "=").unwrap_or((field, ""));
            match words::place(&FIELDS, name) {
                Some(known) if name.len() < field.len() => {
                    if let Some(before) = self.values[known].replace(value) {
                        self.note(name, before, "it once; the last is read");
                    }
                }
                _ if field.is_empty() || (place == 0 && field == TAG) => {}
                _ if place == 0 => self.note("version", field, TAG),
                _ => self.note("field", field, &["one of ", &words::list(&FIELDS)].concat()),
            }
        }
    }

    /// Says what was left out.
    fn note(&mut self, name: &str, read: &str, wanted: &str) {
        self.found += 1;
        match self.found {
            ..=MOST_NOTES => {
                let space = if self.found > 1 { " " } else { "" };
                self.notes +=
                    &[space, "state, ", name, ": read \"", &excerpt(read), "\"; wanted ", wanted, "."].concat();
            }
            UNTOLD => self.notes += " And more.",
            _ => {}
        }
    }

    fn value(&self, name: &str) -> Option<&'a str> {
        words::place(&FIELDS, name).and_then(|place| self.values[place])
    }

    fn place(&mut self, name: &str, texts: &[&str]) -> Option<usize> {
        let value = self.value(name)?;
        let place = words::place(texts, value);
        if place.is_none() {
            self.note(name, value, &["one of ", &words::list(texts)].concat());
        }
        place
    }

    fn word<T: Word>(&mut self, name: &str) -> Option<T> {
        self.place(name, T::TEXTS).map(|place| T::ALL[place])
    }

    fn text(&mut self, name: &str, is_known: &dyn Fn(&str) -> bool) -> Option<String> {
        let value = self.value(name)?;
        self.item(name, value, is_known)
    }

    fn item(&mut self, name: &str, item: &str, is_known: &dyn Fn(&str) -> bool) -> Option<String> {
        match plain(item) {
            Some(text) if is_known(&text) => return Some(text),
            Some(_) => self.note(name, item, "one that the data have"),
            None => self.note(name, item, "per cent signs with two digits each, in UTF-8"),
        }
        None
    }

    /// A list of which nothing can be read is none: it must not become the list of nothing.
    fn list(&mut self, name: &str, is_known: &dyn Fn(&str) -> bool) -> Option<Vec<String>> {
        let value = self.value(name)?;
        let mut list = Vec::new();
        if value != NOTHING {
            for item in value.split(',') {
                if let Some(key) = self.item(name, item, is_known) {
                    list.push(key);
                }
            }
            if list.is_empty() {
                return None;
            }
        }
        Some(list)
    }

    fn years(&mut self) -> Option<(u16, u16)> {
        let value = self.value("years")?;
        let (first, last) = parted(value, "..").unwrap_or((value, value));
        let year = |text: &str| number(text).filter(|year| (1..=9999).contains(year)).map(|year| year as u16);
        let years = year(first).zip(year(last)).filter(|(first, last)| first <= last);
        if years.is_none() {
            self.note("years", value, "two years, as 2019..2023");
        }
        years
    }

    fn dollars(&mut self) -> Usd {
        let Some(value) = self.value("min-usd") else { return Usd(0) };
        let dollars = number(value).map(Usd).filter(|&dollars| dollars <= MOST_USD);
        if dollars.is_none() {
            self.note("min-usd", value, "whole US dollars, as 10000000");
        }
        dollars.unwrap_or_default()
    }
}

/// Up to where a text is read: to the last field that ends before it is too long. A byte that `save` would escape counts as
/// its code, so that what is restored can be saved.
fn fitting(text: &str) -> usize {
    let (mut length, mut end) = (0, 0);
    for (place, byte) in text.bytes().enumerate() {
        if byte == b';' {
            end = place;
        }
        length += if is_plain(byte) || b"%;=,!".contains(&byte) { 1 } else { 3 };
        if length > LONGEST {
            return end;
        }
    }
    text.len()
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// Every byte but plain ones as its per cent code, so that no value holds a mark of the format, of a fragment or of HTML.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        if is_plain(byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.push('%');
            for half in [byte >> 4, byte & 15] {
                escaped.push(char::from(b"0123456789ABCDEF"[usize::from(half)]));
            }
        }
    }
    escaped
}

/// The text behind the per cent codes.
fn plain(escaped: &str) -> Option<String> {
    let mut bytes = escaped.bytes();
    let mut plain = Vec::new();
    while let Some(byte) = bytes.next() {
        plain.push(if byte == b'%' { digit(bytes.next()?)? << 4 | digit(bytes.next()?)? } else { byte });
    }
    String::from_utf8(plain).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}
