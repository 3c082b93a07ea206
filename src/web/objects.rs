//! The border to JavaScript: what a page reads back, as plain objects.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use super::dom;
use crate::dataset::{By, Dataset, Issue, Severity};
use crate::describe::{Story, Tip};
use crate::filter::Filter;
use crate::incident::Usd;
use crate::summary::{Sum, Summary};
use crate::words::Word;
use crate::world::Share;

/// What `heists-filter` tells.
pub(super) fn filter_event(story: Story<'_>) -> JsValue {
    let event = js_sys::Object::new();
    let parts = [
        ("filter", filter_object(story.filter)),
        ("options", options_object(story)),
        ("summary", summary_object(story)),
    ];
    for (name, part) in parts {
        dom::sure(js_sys::Reflect::set(&event, &name.into(), &part));
    }
    event.into()
}

/// What `heists-error` tells.
pub(super) fn error_event(code: &str, message: &str, issues: &[Issue]) -> JsValue {
    to_object(&ErrorObject { code, message, issues: issue_objects(issues) })
}

/// What `load` resolves with.
pub(super) fn load_report(dataset: &Dataset, issues: &[Issue]) -> JsValue {
    to_object(&LoadReport { rows: dataset.incidents.len(), issues: issue_objects(issues) })
}

/// What `heists-select` tells.
pub(super) fn select_event(tip: &Tip, spoken: String, citation: String) -> JsValue {
    let mark = MarkObject { title: &tip.title, subtitle: &tip.subtitle, value: &tip.value, lines: &tip.lines, spoken };
    to_object(&SelectObject { marks: [mark], citation })
}

/// The filter as a plain object.
pub(super) fn filter_object(filter: &Filter) -> JsValue {
    let lists = |by| filter.keys(by);
    to_object(&FilterObject {
        view: filter.view.text(),
        years: filter.years,
        targets: lists(By::Target),
        methods: lists(By::Method),
        actors: lists(By::Actor),
        countries: lists(By::Country),
        evidence: lists(By::Evidence),
        min_usd: number(filter.min),
        disputed: filter.disputed,
        text: &filter.text,
    })
}

/// The options as a plain object, each as it is in force.
pub(super) fn options_object(story: Story<'_>) -> JsValue {
    let Story { dataset, options, summary, .. } = story;
    to_object(&OptionsObject {
        estimator: summary.estimator.as_ref().map_or("", |it| &it.key),
        edition: options.edition.text(),
        amounts: summary.basis.text(),
        measure: options.measure.text(),
        stack: options.stack.text(),
        by: options.by.text(),
        claim: summary.claim.and_then(|place| dataset.claims.get(place)).map_or("", |it| &it.id),
    })
}

/// Every number on the page as a plain object.
pub(super) fn summary_object(story: Story<'_>) -> JsValue {
    let Story { dataset, summary, .. } = story;
    let group = |by: By| {
        let keys = dataset.incidents.keys(by);
        let parts = summary.groups[by.index()].iter();
        parts.map(|part| GroupObject::new(&keys[part.code], part.sum, summary.selected)).collect::<Vec<_>>()
    };
    let years: Vec<String> = summary.by_year.iter().map(|(year, _)| year.to_string()).collect();
    let by_year = years.iter().zip(&summary.by_year);
    to_object(&SummaryObject {
        incidents: summary.selected.incidents,
        stolen_usd: number(summary.selected.stolen),
        low_usd: number(summary.low),
        high_usd: number(summary.high),
        left_out: SumObject { incidents: summary.left_out.incidents, stolen_usd: number(summary.left_out.stolen) },
        by_year: by_year.map(|(year, (_, sum))| GroupObject::new(year, *sum, summary.selected)).collect(),
        by_target: group(By::Target),
        by_method: group(By::Method),
        by_actor: group(By::Actor),
        by_evidence: group(By::Evidence),
        by_country: group(By::Country),
        world_share: world_share(summary),
    })
}

/// The selected thefts as plain objects, named as in the CSV.
pub(super) fn incident_objects(story: Story<'_>) -> JsValue {
    let Story { dataset, summary, .. } = story;
    let incidents = summary.rows.iter().map(|&row| {
        let it = dataset.incidents.get(row);
        IncidentObject {
            id: it.id,
            date: it.day.to_string(),
            target: it.target,
            target_kind: it.target_kind.text(),
            country: it.country,
            chains: it.chains.split(';').filter(|chain| !chain.is_empty()).collect(),
            method: it.method.text(),
            amount_usd: number(it.amount),
            amount_low_usd: number(it.low),
            amount_high_usd: number(it.high),
            un_annex_no: it.un_annex_no,
            un_amount_usd: it.un_amount.map(number),
            msmt_amount_usd: it.msmt_amount.map(number),
            actor: it.actor,
            attribution: it.evidence.text(),
            attributed_by: it.attributed_by.split(';').filter(|name| !name.is_empty()).collect(),
            disputed: it.disputed,
            returned: it.returned,
            sources: it
                .sources
                .iter()
                .filter_map(|&place| dataset.sources.get(place as usize))
                .map(|it| it.id.as_str())
                .collect(),
            note: it.note,
        }
    });
    to_object(&incidents.collect::<Vec<_>>())
}

/// Any serialisable value as a plain object with `null` for what is missing.
fn to_object(value: &impl Serialize) -> JsValue {
    dom::sure(value.serialize(&Serializer::json_compatible()).map_err(JsValue::from))
}

fn world_share(summary: &Summary) -> Vec<WorldObject<'_>> {
    let Some(series) = &summary.estimator else { return Vec::new() };
    let years = summary.world.iter().filter(|it| it.chosen);
    let rows = years.map(|year| {
        let edition = year.edition();
        WorldObject {
            year: year.year,
            estimator: &series.estimator,
            scope: &series.scope,
            edition: edition.map(|it| it.month.to_string()),
            dprk_usd: edition.and_then(|it| it.dprk).map(number),
            all_usd: edition.and_then(|it| it.all).map(number),
            share: edition.and_then(|it| it.share).map(Share::ratio),
            published: edition.is_some_and(|it| it.published),
        }
    });
    rows.collect()
}

/// JavaScript has no larger whole numbers than its own: beyond 2^53 dollars they are rounded.
fn number(amount: Usd) -> f64 {
    amount.0 as f64
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FilterObject<'a> {
    view: &'static str,
    years: Option<(u16, u16)>,
    targets: Option<&'a [String]>,
    methods: Option<&'a [String]>,
    actors: Option<&'a [String]>,
    countries: Option<&'a [String]>,
    evidence: Option<&'a [String]>,
    min_usd: f64,
    disputed: bool,
    text: &'a str,
}

#[derive(Serialize)]
struct OptionsObject<'a> {
    estimator: &'a str,
    edition: &'static str,
    amounts: &'static str,
    measure: &'static str,
    stack: &'static str,
    by: &'static str,
    claim: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SummaryObject<'a> {
    incidents: u32,
    stolen_usd: f64,
    low_usd: f64,
    high_usd: f64,
    left_out: SumObject,
    by_year: Vec<GroupObject<'a>>,
    by_target: Vec<GroupObject<'a>>,
    by_method: Vec<GroupObject<'a>>,
    by_actor: Vec<GroupObject<'a>>,
    by_evidence: Vec<GroupObject<'a>>,
    by_country: Vec<GroupObject<'a>>,
    world_share: Vec<WorldObject<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SumObject {
    incidents: u32,
    stolen_usd: f64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GroupObject<'a> {
    key: &'a str,
    incidents: u32,
    stolen_usd: f64,
    share: f64,
}

impl<'a> GroupObject<'a> {
    /// A share of nothing is nothing.
    fn new(key: &'a str, sum: Sum, whole: Sum) -> GroupObject<'a> {
        let share = Share::of(sum.stolen.0, whole.stolen.0).map_or(0.0, Share::ratio);
        GroupObject { key, incidents: sum.incidents, stolen_usd: number(sum.stolen), share }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WorldObject<'a> {
    year: u16,
    estimator: &'a str,
    scope: &'a str,
    edition: Option<String>,
    dprk_usd: Option<f64>,
    all_usd: Option<f64>,
    share: Option<f64>,
    published: bool,
}

#[derive(Serialize)]
struct IncidentObject<'a> {
    id: &'a str,
    date: String,
    target: &'a str,
    target_kind: &'static str,
    country: &'a str,
    chains: Vec<&'a str>,
    method: &'static str,
    amount_usd: f64,
    amount_low_usd: f64,
    amount_high_usd: f64,
    un_annex_no: Option<u32>,
    un_amount_usd: Option<f64>,
    msmt_amount_usd: Option<f64>,
    actor: &'a str,
    attribution: &'static str,
    attributed_by: Vec<&'a str>,
    disputed: bool,
    returned: bool,
    sources: Vec<&'a str>,
    note: &'a str,
}

#[derive(Serialize)]
struct ErrorObject<'a> {
    code: &'a str,
    message: &'a str,
    issues: Vec<IssueObject<'a>>,
}

#[derive(Serialize)]
struct SelectObject<'a> {
    marks: [MarkObject<'a>; 1],
    citation: String,
}

#[derive(Serialize)]
struct MarkObject<'a> {
    title: &'a str,
    subtitle: &'a str,
    value: &'a str,
    lines: &'a [String],
    spoken: String,
}

#[derive(Serialize)]
struct LoadReport<'a> {
    rows: usize,
    issues: Vec<IssueObject<'a>>,
}

#[derive(Serialize)]
struct IssueObject<'a> {
    severity: &'static str,
    file: &'a str,
    line: u32,
    column: &'a str,
    message: &'a str,
}

fn issue_objects(issues: &[Issue]) -> Vec<IssueObject<'_>> {
    let object = |it| {
        let &Issue { severity, ref file, line, ref column, ref message } = it;
        let severity = if severity == Severity::Error { "error" } else { "warning" };
        IssueObject { severity, file, line, column, message }
    };
    issues.iter().map(object).collect()
}
