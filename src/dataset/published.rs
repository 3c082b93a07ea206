//! Readers of what others published: sources, estimates, claims.

use super::issue::Severity;
use super::reading::{Draft, SourceKeys};
use super::table::{Columns, Row};
use super::thefts::check_year;
use crate::estimate::{Claim, Estimate, Figure, Measure, Milli, Period, Source};
use crate::incident::Day;

const DAY: &str = "a day, a month or a year, as 2023-06-02, 2023-06 or 2023";
const NUMBER: &str = "a plain number, as 1100000000 or 43.4";

pub(super) const SOURCES: Columns = Columns { names: &["id", "publisher", "url", "title", "published"], required: 3 };

pub(super) fn read_source(row: &mut Row<'_, '_>, draft: &mut Draft) {
    const ID: usize = 0;
    row.required_text(ID, "a key");
    if !row.is_kept() {
        return;
    }
    let published = row.optional(4, DAY, Day::parse);
    let source =
        Source { id: row.owned(ID), publisher: row.owned(1), url: row.owned(2), title: row.owned(3), published };
    if source.link().is_none() && !source.url.is_empty() {
        let wrong = "wanted an address that begins with https://; shown as text, not as a link";
        row.report(Severity::Warning, 2, wrong.into());
    }
    if !draft.sources.add(source) {
        row.report(Severity::Error, ID, "wanted a key that no row above has".into());
    }
}

pub(super) const ESTIMATES: Columns = Columns {
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

pub(super) fn read_estimate(row: &mut Row<'_, '_>, draft: &mut Draft) {
    let year = row.required(0, "a year, as 2023", |text| Day::parse(text).filter(|day| day.month == 0));
    check_year(row, 0, year);
    let measure = row.required_word(1);
    row.required_text(2, "a name");
    let published = row.required(3, DAY, Day::parse);
    check_year(row, 3, published);
    let figure = read_figure(row, [7, 4, 8], true);
    if measure == Some(Measure::DprkSharePct) {
        check_percent(row, [7, 4, 8]);
    }
    let period = read_period(row, [9, 10]);
    let source = find_source(row, 12, &mut draft.sources);
    let (Some(Day { year, .. }), Some(measure), Some(published), true) = (year, measure, published, row.is_kept())
    else {
        return;
    };
    draft.dataset.estimates.push(Estimate {
        id: row.owned(5),
        year,
        measure,
        estimator: row.owned(2),
        scope: row.owned(6),
        published,
        figure,
        period,
        derived: row.text(11) == "yes",
        source,
        note: row.owned(13),
    });
}

pub(super) const CLAIMS: Columns = Columns {
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

pub(super) fn read_claim(row: &mut Row<'_, '_>, draft: &mut Draft) {
    let topic = row.required_word(1);
    row.required_text(2, "a name");
    let kind = row.required_word(3);
    let published = row.required(4, DAY, Day::parse);
    check_year(row, 4, published);
    let figure = read_figure(row, [7, 8, 9], false);
    if row.text(10) == "pct" {
        check_percent(row, [7, 8, 9]);
    }
    let period = read_period(row, [11, 12]);
    let source = find_source(row, 13, &mut draft.sources);
    let (Some(topic), Some(claimant_kind), Some(published), true) = (topic, kind, published, row.is_kept()) else {
        return;
    };
    draft.dataset.claims.push(Claim {
        id: row.owned(0),
        topic,
        programme: row.owned(5),
        statement: row.owned(6),
        figure,
        unit: row.owned(10),
        period,
        claimant: row.owned(2),
        claimant_kind,
        published,
        source,
        note: row.owned(14),
    });
}

/// A figure whose number cannot be read leaves its row out: without it the row says nothing.
fn read_figure(row: &mut Row<'_, '_>, columns: [usize; 3], needed: bool) -> Figure {
    let figure = Figure {
        low: read_number(row, columns[0]),
        value: read_number(row, columns[1]),
        high: read_number(row, columns[2]),
    };
    if !row.is_kept() {
        return figure;
    }
    if needed && figure == Figure::default() {
        row.report(Severity::Error, columns[1], "wanted a number here, or in low or high".into());
    }
    let mut most = Milli(0);
    for (end, column) in [figure.low, figure.value, figure.high].into_iter().zip(columns) {
        let end = end.unwrap_or(most);
        if end < most {
            row.report(Severity::Error, column, "wanted low ≤ value ≤ high".into());
            break;
        }
        most = end;
    }
    figure
}

fn read_number(row: &mut Row<'_, '_>, column: usize) -> Option<Milli> {
    if row.text(column).is_empty() { None } else { row.required(column, NUMBER, Milli::parse) }
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

fn find_source(row: &mut Row<'_, '_>, column: usize, keys: &mut SourceKeys) -> Option<u32> {
    let key = row.clean(column);
    if key.is_empty() {
        return None;
    }
    let place = keys.find(&key);
    if place.is_none() {
        row.report(Severity::Warning, column, "wanted a key of sources.csv or an address".into());
    }
    place
}
