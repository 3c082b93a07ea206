//! What the host page chose for the page as a whole: which charts, how deep their headings are, what a reader may change.

use web_sys::HtmlElement;

use super::dom::Done;
use super::options::{place, quoted, type_error, wrong};
use crate::charts::CHARTS;
use crate::letters::joined;
use crate::words;

/// What a reader may change: all of it, by buttons; all of it, in little room; nothing.
const CONTROLS: [&str; 3] = ["full", "compact", "none"];

/// The first heading of an article is the page's own.
const LEVELS: [&str; 5] = ["2", "3", "4", "5", "6"];

/// What the host page chose once and for all.
pub(super) struct Setting {
    /// Charts in this order.
    pub(super) charts: Vec<&'static str>,
    /// Level of the headline's heading; the charts' are one below.
    pub(super) heading_level: u32,
    /// What a reader may change, as the attribute says it.
    pub(super) controls: &'static str,
}

impl Setting {
    /// As the attributes say; one that is wrong counts as none.
    pub(super) fn of(host: &HtmlElement) -> Setting {
        let chosen = |name: &str, allowed: &[&str]| {
            host.get_attribute(name).and_then(|text| words::place(allowed, &text)).unwrap_or_default()
        };
        Setting {
            charts: charts(host),
            heading_level: 2 + chosen("heading-level", &LEVELS) as u32,
            controls: CONTROLS[chosen("controls", &CONTROLS)],
        }
    }
}

/// The charts that the host page chose, in its order; all of them if it names none that there is.
pub(super) fn charts(host: &HtmlElement) -> Vec<&'static str> {
    let (charts, _) = named(&host.get_attribute("charts").unwrap_or_default());
    if charts.is_empty() { CHARTS.to_vec() } else { charts }
}

/// The address of the data that the host page wants in place of ours.
pub(super) fn src(host: &HtmlElement) -> Option<String> {
    host.get_attribute("src").filter(|src| !src.trim().is_empty())
}

/// Says what is wrong with an attribute that is no part of the state.
pub(super) fn check(name: &str, text: &str, host: &HtmlElement) -> Done {
    let allowed: &[&str] = match name {
        "theme" => &["auto", "light", "dark"],
        "loading" => &["lazy", "eager"],
        "controls" => &CONTROLS,
        "heading-level" => &LEVELS,
        "charts" => return check_charts(text),
        "src" if src(host).is_none() => {
            return Err(wrong(name, &text.into(), "the address of a CSV, a JSON or a datapackage.json"));
        }
        "permalink" if host.id().is_empty() => {
            return Err(type_error(
                "permalink: read an element without id, wanted one with an id, under which the address holds its state",
            ));
        }
        _ => return Ok(()),
    };
    place(name, &text.into(), "one of ", allowed).map(drop)
}

fn check_charts(text: &str) -> Done {
    let (_, others) = named(text);
    if others.is_empty() {
        return Ok(());
    }
    Err(wrong("charts", &joined(&others, ", ").into(), &quoted("some of ", &CHARTS)))
}

/// The charts of a list, each once, and what else it names.
fn named(list: &str) -> (Vec<&'static str>, Vec<&str>) {
    let (mut charts, mut others) = (Vec::new(), Vec::new());
    for name in list.split(',').map(str::trim) {
        match words::place(&CHARTS, name) {
            Some(place) if charts.contains(&CHARTS[place]) => {}
            Some(place) => charts.push(CHARTS[place]),
            None => others.push(name),
        }
    }
    (charts, others)
}
