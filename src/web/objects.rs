//! The border to JavaScript: what a page reads back, as plain objects.

use js_sys::{Array, Object};
use wasm_bindgen::prelude::*;

use super::dom;
use super::newer::Comparison;
use crate::changes::selected;
use crate::dataset::{By, Dataset, Issue, Severity};
use crate::describe::{Story, Tip};
use crate::filter::Filter;
use crate::incident::Usd;
use crate::ledger::{Gap, Held, Line};
use crate::locale::unmarked;
use crate::summary::{Sum, Summary};
use crate::words::Word;
use crate::world::Share;

/// What `heists-filter` tells.
pub(super) fn filter_event(story: Story<'_>) -> JsValue {
    let event = Fields::default();
    event.set("filter", &filter_object(story.filter));
    event.set("options", &options_object(story));
    event.set("summary", &summary_object(story));
    event.0.into()
}

/// What `heists-error` tells.
pub(super) fn error_event(code: &str, message: &str, issues: &[Issue]) -> JsValue {
    let event = Fields::default();
    event.text("code", code);
    event.text("message", message);
    event.issues(issues);
    event.0.into()
}

/// What `load` resolves with.
pub(super) fn load_report(dataset: &Dataset, issues: &[Issue]) -> JsValue {
    let report = Fields::default();
    report.number("rows", dataset.incidents.len() as f64);
    report.issues(issues);
    report.0.into()
}

/// What `heists-select` tells.
pub(super) fn select_event(tip: &Tip, spoken: &str, citation: &str) -> JsValue {
    let mark = Fields::default();
    for (name, text) in [("title", &tip.title), ("subtitle", &tip.subtitle), ("value", &tip.value)] {
        mark.text(name, &unmarked(text));
    }
    let mut lines = Vec::new();
    for line in &tip.lines {
        lines.push(unmarked(line));
    }
    mark.texts("lines", &lines);
    mark.text("spoken", spoken);
    let event = Fields::default();
    let marks = Array::new();
    marks.push(&mark.0);
    event.set("marks", &marks);
    event.text("citation", citation);
    event.0.into()
}

/// The filter as a plain object.
pub(super) fn filter_object(filter: &Filter) -> JsValue {
    const LISTS: [(By, &str); 5] = [
        (By::Target, "targets"),
        (By::Method, "methods"),
        (By::Actor, "actors"),
        (By::Country, "countries"),
        (By::Evidence, "evidence"),
    ];
    let object = Fields::default();
    object.text("view", filter.view.text());
    match filter.years {
        Some((first, last)) => object.set("years", &pair(&first.into(), &last.into())),
        None => object.set("years", &JsValue::NULL),
    }
    for (by, name) in LISTS {
        object.texts_or_null(name, filter.keys(by));
    }
    object.usd("minUsd", filter.min);
    object.flag("disputed", filter.disputed);
    object.text("text", &filter.text);
    object.0.into()
}

/// The options as a plain object, each as it is in force.
pub(super) fn options_object(story: Story<'_>) -> JsValue {
    let Story { dataset, options, summary, .. } = story;
    let object = Fields::default();
    object.text("estimator", summary.estimator.as_ref().map_or("", |it| &it.key));
    object.text("edition", options.edition.text());
    object.text("amounts", summary.basis.text());
    object.text("measure", options.measure.text());
    object.text("stack", options.stack.text());
    object.text("by", options.by.text());
    match summary.claim.and_then(|place| dataset.claims.get(place)) {
        Some(claim) => object.text("claim", &claim.id),
        None => object.set("claim", &JsValue::NULL),
    }
    object.texts_or_null("counts", options.counts.as_deref());
    object.texts_or_null("claimants", options.claimants.as_deref());
    object.0.into()
}

/// Every number on the page as a plain object.
pub(super) fn summary_object(story: Story<'_>) -> JsValue {
    const GROUPS: [(By, &str); 5] = [
        (By::Target, "byTarget"),
        (By::Method, "byMethod"),
        (By::Actor, "byActor"),
        (By::Evidence, "byEvidence"),
        (By::Country, "byCountry"),
    ];
    let Story { dataset, summary, .. } = story;
    let object = Fields::default();
    object.sum(summary.selected);
    object.usd("lowUsd", summary.low);
    object.usd("highUsd", summary.high);
    let left_out = Fields::default();
    left_out.sum(summary.left_out);
    object.set("leftOut", &left_out.0);
    let years = Array::new();
    for (year, sum) in &summary.by_year {
        years.push(&group(&year.to_string(), *sum, summary.selected));
    }
    object.set("byYear", &years);
    for (by, name) in GROUPS {
        let keys = dataset.incidents.keys(by);
        let groups = Array::new();
        for part in &summary.groups[by.index()] {
            groups.push(&group(&keys[part.code], part.sum, summary.selected));
        }
        object.set(name, &groups);
    }
    object.set("worldShare", &world_share(summary));
    let ledger = Array::new();
    for line in &summary.ledger {
        ledger.push(&ledger_line(dataset, line));
    }
    object.set("ledger", &ledger);
    object.0.into()
}

/// The selected thefts as plain objects, named as in the CSV.
pub(super) fn incident_objects(story: Story<'_>) -> JsValue {
    incident_list(story.dataset, &story.summary.rows)
}

fn incident_list(dataset: &Dataset, rows: &[usize]) -> JsValue {
    let incidents = Array::new();
    for &row in rows {
        incidents.push(&incident_object(dataset, row));
    }
    incidents.into()
}

fn incident_object(dataset: &Dataset, row: usize) -> JsValue {
    let it = dataset.incidents.get(row);
    let object = Fields::default();
    object.text("id", it.id);
    object.text("date", &it.day.to_string());
    object.text("target", it.target);
    object.text("target_kind", it.target_kind.text());
    object.text("country", it.country);
    object.list("chains", it.chains);
    object.text("method", it.method.text());
    object.usd("amount_usd", it.amount);
    object.usd("amount_low_usd", it.low);
    object.usd("amount_high_usd", it.high);
    object.number_or_null("un_annex_no", it.un_annex_no.map(f64::from));
    object.number_or_null("un_amount_usd", it.un_amount.map(number));
    object.number_or_null("msmt_amount_usd", it.msmt_amount.map(number));
    object.text("actor", it.actor);
    object.text("attribution", it.evidence.text());
    object.list("attributed_by", it.attributed_by);
    object.flag("disputed", it.disputed);
    object.flag("returned", it.returned);
    let sources = Array::new();
    for &place in it.sources {
        if let Some(source) = dataset.sources.get(place as usize) {
            sources.push(&source.id.as_str().into());
        }
    }
    object.set("sources", &sources);
    object.text("note", it.note);
    object.0.into()
}

/// What a newer edition has changed.
pub(super) fn changes_object(story: Story<'_>, comparison: &Comparison) -> JsValue {
    let Comparison { editions: [older, newer], changes } = comparison;
    let object = Fields::default();
    for (name, data) in [("since", older), ("compiled", newer)] {
        object.set(name, &data.created.map_or(JsValue::NULL, |day| day.to_string().into()));
    }
    object.set("added", &incident_list(newer, &changes.incidents.added));
    object.set("removed", &incident_list(older, &changes.incidents.removed));
    let changed = Array::new();
    for &(was, is) in &changes.incidents.revised {
        let row = Fields::default();
        row.text("id", newer.incidents.get(is).id);
        row.set("before", &incident_object(older, was));
        row.set("after", &incident_object(newer, is));
        changed.push(&row.0);
    }
    object.set("changed", &changed);
    object.number("estimates", changes.estimates.rows() as f64);
    object.number("claims", changes.claims.rows() as f64);
    let selection = Fields::default();
    for (name, data) in [("before", older), ("after", newer)] {
        let sum = Fields::default();
        sum.sum(selected(data, story.filter, story.options));
        selection.set(name, &sum.0);
    }
    object.set("selection", &selection.0);
    object.0.into()
}

fn world_share(summary: &Summary) -> Array {
    let years = Array::new();
    let Some(series) = &summary.estimator else { return years };
    for year in &summary.world {
        if !year.chosen {
            continue;
        }
        let edition = year.edition();
        let object = Fields::default();
        object.number("year", year.year.into());
        object.text("estimator", &series.estimator);
        object.text("scope", &series.scope);
        match edition {
            Some(edition) => object.text("edition", &edition.month.to_string()),
            None => object.set("edition", &JsValue::NULL),
        }
        object.number_or_null("dprkUsd", edition.and_then(|it| it.dprk).map(number));
        object.number_or_null("allUsd", edition.and_then(|it| it.all).map(number));
        object.number_or_null("share", edition.and_then(|it| it.share).map(Share::ratio));
        let range = edition.and_then(|it| it.range);
        object.number_or_null("lowShare", range.map(|(low, _)| low.ratio()));
        object.number_or_null("highShare", range.map(|(_, high)| high.ratio()));
        object.flag("published", edition.is_some_and(|it| it.published));
        years.push(&object.0);
    }
    years
}

fn ledger_line(dataset: &Dataset, line: &Line) -> JsValue {
    let object = Fields::default();
    object.text("publisher", &line.publisher);
    object.text("from", &line.period.0.to_string());
    object.text("to", &line.period.1.to_string());
    object.text("published", &line.published.to_string());
    object.text("amounts", line.column.text());
    object.number("incidents", line.rows.into());
    object.held("Incidents", line.thefts);
    object.number("stolenUsd", line.usd.rows as f64);
    object.held("Usd", Some(line.usd));
    object.text("publishedAs", line.usd.bound.text());
    let sources = Array::new();
    for source in line.sources.iter().filter_map(|&place| dataset.sources.get(place as usize)) {
        sources.push(&source.id.as_str().into());
    }
    object.set("sources", &sources);
    object.0.into()
}

/// A share of nothing is nothing.
fn group(key: &str, sum: Sum, whole: Sum) -> JsValue {
    let object = Fields::default();
    object.text("key", key);
    object.sum(sum);
    object.number("share", Share::of(sum.stolen.0, whole.stolen.0).map_or(0.0, Share::ratio));
    object.0.into()
}

/// JavaScript has no larger whole numbers than its own: beyond 2^53 dollars they are rounded.
fn number(amount: Usd) -> f64 {
    amount.0 as f64
}

/// A plain object in the making. Serialisers of a dozen types would weigh three times as much.
#[derive(Default)]
struct Fields(Object);

impl Fields {
    fn set(&self, name: &str, value: &JsValue) {
        dom::put(&self.0, name, value);
    }

    fn text(&self, name: &str, value: &str) {
        self.set(name, &value.into());
    }

    fn number(&self, name: &str, value: f64) {
        self.set(name, &value.into());
    }

    fn number_or_null(&self, name: &str, value: Option<f64>) {
        self.set(name, &value.map_or(JsValue::NULL, JsValue::from));
    }

    fn usd(&self, name: &str, value: Usd) {
        self.number(name, number(value));
    }

    fn flag(&self, name: &str, value: bool) {
        self.set(name, &value.into());
    }

    fn texts(&self, name: &str, values: &[String]) {
        let list = Array::new();
        for value in values {
            list.push(&value.as_str().into());
        }
        self.set(name, &list);
    }

    fn texts_or_null(&self, name: &str, values: Option<&[String]>) {
        match values {
            Some(values) => self.texts(name, values),
            None => self.set(name, &JsValue::NULL),
        }
    }

    /// What the CSV joins by `;`.
    fn list(&self, name: &str, joined: &str) {
        let list = Array::new();
        for value in joined.split(';') {
            if !value.is_empty() {
                list.push(&value.into());
            }
        }
        self.set(name, &list);
    }

    fn sum(&self, sum: Sum) {
        self.number("incidents", sum.incidents.into());
        self.usd("stolenUsd", sum.stolen);
    }

    /// What was published, what it has more than the rows, and the name of that.
    fn held(&self, what: &str, held: Option<Held>) {
        let field = |before: &str| [before, what].concat();
        let published = held.map(|it| it.published() as f64);
        self.number_or_null(&field("published"), published);
        self.number_or_null(
            &field("difference"),
            held.zip(published).map(|(it, published)| published - it.rows as f64),
        );
        self.text(&field("name"), held.map_or(Gap::None, |it| it.gap).text());
    }

    fn issues(&self, issues: &[Issue]) {
        let list = Array::new();
        for issue in issues {
            let object = Fields::default();
            object.text("severity", if issue.severity == Severity::Error { "error" } else { "warning" });
            object.text("file", &issue.file);
            object.number("line", issue.line.into());
            object.text("column", &issue.column);
            object.text("message", &issue.message);
            list.push(&object.0);
        }
        self.set("issues", &list);
    }
}

/// A list of two.
pub(super) fn pair(first: &JsValue, second: &JsValue) -> JsValue {
    let list = Array::new();
    list.push(first);
    list.push(second);
    list.into()
}
