//! Readers of what others published: sources, estimates, claims.

use super::SourceKeys;
use super::issue::{Issue, Severity};
use super::table::{self, Columns, File, Row};
use crate::estimate::{Claim, ClaimantKind, Estimate, Figure, Measure, Milli, Period, Source, Topic};
use crate::incident::Day;
use crate::words::Word;

const DAY: &str = "a day, a month or a year, as 2023-06-02, 2023-06 or 2023";
const NUMBER: &str = "a plain number, as 1100000000 or 43.4";

pub(super) fn read_sources(file: File<'_>, keys: &mut SourceKeys, issues: &mut Vec<Issue>) {
    const ID: usize = 0;
    const COLUMNS: Columns = Columns { names: &["id", "publisher", "url", "title", "published"], required: 3 };
    table::read(file, &COLUMNS, issues, |row| {
        let Some(id) = row.required(ID, "a key", some_text) else { return };
        let published = row.optional(4, DAY, Day::parse);
        let [publisher, url, title] = [1, 2, 3].map(|column| row.text(column).to_owned());
        if !keys.add(Source { id, publisher, title, published, url }) {
            row.report(Severity::Error, ID, "wanted a key that no row above has".into());
        }
    });
}

pub(super) fn read_estimates(file: File<'_>, keys: &mut SourceKeys, issues: &mut Vec<Issue>) -> Vec<Estimate> {
    const COLUMNS: Columns = Columns {
        names: &[
            "year",
            "measure",
            "estimator",
            "published",
            "value",
            "id",
            "scope",
            "low",
            "high",
            "period_start",
            "period_end",
            "derived",
            "source",
            "note",
        ],
        required: 5,
    };
    let mut estimates = Vec::new();
    table::read(file, &COLUMNS, issues, |row| {
        let year = row.required(0, "a year, as 2023", |text| Day::parse(text).filter(|day| day.month == 0));
        let measure = row.required(1, &format!("one of {}", Measure::list()), Measure::parse);
        let estimator = row.required(2, "a name", some_text);
        let published = row.required(3, DAY, Day::parse);
        let figure = read_figure(row, [7, 4, 8], true);
        if measure == Some(Measure::DprkSharePct) {
            check_percent(row, [7, 4, 8]);
        }
        let period = read_period(row, [9, 10]);
        let source = read_source(row, 12, keys);
        let (Some(year), Some(measure), Some(estimator), Some(published), true) =
            (year, measure, estimator, published, row.is_kept())
        else {
            return;
        };
        let [id, scope, derived, note] = [5, 6, 11, 13].map(|column| row.text(column).to_owned());
        let derived = derived == "yes";
        let year = year.year;
        estimates.push(Estimate {
            id,
            year,
            measure,
            estimator,
            scope,
            published,
            figure,
            period,
            derived,
            source,
            note,
        });
    });
    estimates
}

pub(super) fn read_claims(file: File<'_>, keys: &mut SourceKeys, issues: &mut Vec<Issue>) -> Vec<Claim> {
    const COLUMNS: Columns = Columns {
        names: &[
            "id",
            "topic",
            "claimant",
            "claimant_kind",
            "published",
            "programme",
            "statement",
            "low",
            "value",
            "high",
            "unit",
            "period_start",
            "period_end",
            "source",
            "note",
        ],
        required: 5,
    };
    let mut claims = Vec::new();
    table::read(file, &COLUMNS, issues, |row| {
        let topic = row.required(1, &format!("one of {}", Topic::list()), Topic::parse);
        let claimant = row.required(2, "a name", some_text);
        let kind = row.required(3, &format!("one of {}", ClaimantKind::list()), ClaimantKind::parse);
        let published = row.required(4, DAY, Day::parse);
        let figure = read_figure(row, [7, 8, 9], false);
        if row.text(10) == "pct" {
            check_percent(row, [7, 8, 9]);
        }
        let period = read_period(row, [11, 12]);
        let source = read_source(row, 13, keys);
        let (Some(topic), Some(claimant), Some(claimant_kind), Some(published), true) =
            (topic, claimant, kind, published, row.is_kept())
        else {
            return;
        };
        let [id, programme, statement, unit, note] = [0, 5, 6, 10, 14].map(|column| row.text(column).to_owned());
        claims.push(Claim {
            id,
            topic,
            programme,
            statement,
            figure,
            unit,
            period,
            claimant,
            claimant_kind,
            published,
            source,
            note,
        });
    });
    claims
}

/// A figure whose number cannot be read leaves its row out: without it the row says nothing.
fn read_figure(row: &mut Row<'_, '_>, columns: [usize; 3], needed: bool) -> Figure {
    let [low, value, high] = columns.map(|column| match row.text(column) {
        "" => None,
        _ => row.required(column, NUMBER, Milli::parse),
    });
    let ends = [low, value, high].into_iter().flatten();
    if row.is_kept() && needed && ends.clone().next().is_none() {
        row.report(Severity::Error, columns[1], "wanted a number here, or in low or high".into());
    }
    if row.is_kept() && !ends.is_sorted() {
        row.report(Severity::Error, columns[1], "wanted low ≤ value ≤ high".into());
    }
    Figure { low, value, high }
}

/// A share of more than the whole would be drawn beyond the end of its axis.
fn check_percent(row: &mut Row<'_, '_>, columns: [usize; 3]) {
    const WHOLE: Milli = Milli(100_000);
    for column in columns {
        if Milli::parse(row.text(column)).is_some_and(|percent| percent > WHOLE) {
            row.report(Severity::Error, column, "wanted at most 100 per cent".into());
        }
    }
}

fn read_period(row: &mut Row<'_, '_>, [start, end]: [usize; 2]) -> Period {
    Period { start: row.optional(start, DAY, Day::parse), end: row.optional(end, DAY, Day::parse) }
}

fn read_source(row: &mut Row<'_, '_>, column: usize, keys: &mut SourceKeys) -> Option<u32> {
    let key = row.optional(column, "a key", some_text)?;
    let place = keys.find(&key);
    if place.is_none() {
        row.report(Severity::Warning, column, "wanted a key of sources.csv or an address".into());
    }
    place
}

fn some_text(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
