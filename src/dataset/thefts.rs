//! Rows of `incidents.csv` → the columns of [`Incidents`].

use super::incidents::{Added, Amounts, By};
use super::issue::Severity;
use super::reading::{Draft, SourceKeys};
use super::table::{Columns, Row};
use crate::incident::{Day, Evidence, Method, TargetKind, Usd, number};
use crate::letters::{push_whole, whole};
use crate::words::Word;

pub(super) const INCIDENTS: Columns = Columns {
    names: &[
        "date",
        "target",
        "amount_usd",
        "id",
        "target_kind",
        "country",
        "chains",
        "method",
        "amount_low_usd",
        "amount_high_usd",
        "un_annex_no",
        "un_amount_usd",
        "msmt_amount_usd",
        "actor",
        "attribution",
        "attributed_by",
        "disputed",
        "returned",
        "sources",
        "note",
    ],
    required: 3,
};
const DATE: usize = 0;
const TARGET: usize = 1;
const AMOUNT: usize = 2;
const ID: usize = 3;
const TARGET_KIND: usize = 4;
const COUNTRY: usize = 5;
const CHAINS: usize = 6;
const METHOD: usize = 7;
const LOW: usize = 8;
const HIGH: usize = 9;
const UN_ANNEX_NO: usize = 10;
const UN_AMOUNT: usize = 11;
const MSMT_AMOUNT: usize = 12;
const ACTOR: usize = 13;
const ATTRIBUTION: usize = 14;
const ATTRIBUTED_BY: usize = 15;
const DISPUTED: usize = 16;
const RETURNED: usize = 17;
const SOURCES: usize = 18;
const NOTE: usize = 19;

const DOLLARS: &str = "a whole number of US dollars, as 620000000";

/// Adds the row to the columns, unless an error was found in it.
pub(super) fn read_incident(row: &mut Row<'_, '_>, draft: &mut Draft) {
    let day = row.required(DATE, "a day or a month, as 2022-03-23 or 2022-03", |text| {
        Day::parse(text).filter(|day| day.month > 0)
    });
    check_year(row, DATE, day);
    row.required_text(TARGET, "the name of the victim");
    let best = row.required(AMOUNT, DOLLARS, dollars);
    read_id(row, draft);
    let (Some(day), Some(best), true) = (day, best, row.is_kept()) else { return };

    // Without a column of keys every line is its own.
    if row.has(ID) {
        draft.ids.add(&draft.id);
    }
    let amounts = read_amounts(row, best);
    let (disputed, returned) = (read_flag(row, DISPUTED), read_flag(row, RETURNED));
    let un_annex_no = row.optional(UN_ANNEX_NO, "a row number", |text| whole(text)?.try_into().ok());
    let msmt = row.optional(MSMT_AMOUNT, DOLLARS, dollars);
    let mut codes = [0; By::ALL.len()];
    codes[By::Target.index()] = row.word(TARGET_KIND, TargetKind::TEXTS, TargetKind::Other.index());
    codes[By::Method.index()] = row.word(METHOD, Method::TEXTS, Method::Unknown.index());
    codes[By::Evidence.index()] = row.word(ATTRIBUTION, Evidence::TEXTS, Evidence::Unstated.index());
    codes[By::Actor.index()] = read_key(row, ACTOR, draft, By::Actor);
    codes[By::Country.index()] = read_key(row, COUNTRY, draft, By::Country);
    read_sources(row, &mut draft.sources, &mut draft.cited);
    let [target, chains, attributed_by, note] = [TARGET, CHAINS, ATTRIBUTED_BY, NOTE].map(|column| row.clean(column));
    let texts = [draft.id.as_str(), &target, &chains, &attributed_by, &note];
    let sources = &draft.cited;
    draft.dataset.incidents.add(&Added { day, amounts, disputed, returned, un_annex_no, msmt, codes, texts, sources });
}

/// The group of a row. Each key is a box among the filters, so there cannot be any number of them.
fn read_key(row: &mut Row<'_, '_>, column: usize, draft: &mut Draft, by: By) -> usize {
    const MOST: usize = 500;
    let known = &mut draft.keys[by.index()];
    let mut key = row.clean(column);
    if let Some(code) = known.find(&key) {
        return code as usize;
    }
    let incidents = &mut draft.dataset.incidents;
    if incidents.keys(by).len() >= MOST && !key.is_empty() {
        row.report(Severity::Warning, column, format!("wanted at most {MOST} different ones; taken as empty"));
        key = "".into();
    }
    if known.add(&key) {
        return incidents.add_key(by, key.into_owned());
    }
    known.find(&key).unwrap_or_default() as usize
}

/// A year that nobody meant would draw thousands of empty ones.
pub(super) fn check_year(row: &mut Row<'_, '_>, column: usize, day: Option<Day>) {
    if day.is_some_and(|day| !(1900..=2300).contains(&day.year)) {
        row.report(Severity::Error, column, "wanted a year from 1900 to 2300".into());
    }
}

/// The row's key; a file without keys is numbered by its lines.
fn read_id(row: &mut Row<'_, '_>, draft: &mut Draft) {
    let id = &mut draft.id;
    id.clear();
    id.push_str(&row.clean(ID));
    if id.is_empty() {
        id.push_str("line-");
        push_whole(row.line(), id);
    } else if draft.ids.find(id).is_some() {
        row.report(Severity::Error, ID, "wanted a key that no row above has".into());
    }
}

fn read_amounts(row: &mut Row<'_, '_>, best: Usd) -> Amounts {
    let low = row.optional(LOW, DOLLARS, dollars).unwrap_or(best);
    let high = row.optional(HIGH, DOLLARS, dollars).unwrap_or(best);
    let un = row.optional(UN_AMOUNT, DOLLARS, dollars);
    if low <= best && best <= high {
        return Amounts { best, low, high, un };
    }
    let column = if low > best { LOW } else { HIGH };
    row.report(Severity::Warning, column, format!("wanted low ≤ {} ≤ high; the range is left out", best.0));
    Amounts { best, low: best, high: best, un }
}

fn read_flag(row: &mut Row<'_, '_>, column: usize) -> bool {
    let answer = row.optional(column, "yes or no", |text| match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    });
    answer.unwrap_or(false)
}

fn read_sources(row: &mut Row<'_, '_>, keys: &mut SourceKeys, places: &mut Vec<u32>) {
    places.clear();
    for key in row.clean(SOURCES).split(';').map(str::trim).filter(|key| !key.is_empty()) {
        match keys.find(key) {
            Some(place) => places.push(place),
            None => {
                let wrong = format!("\"{key}\" is no key of sources.csv and no address; the row is kept without it");
                row.report(Severity::Warning, SOURCES, wrong);
            }
        }
    }
}

fn dollars(text: &str) -> Option<Usd> {
    number(text).map(Usd)
}
