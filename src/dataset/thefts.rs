//! Rows of `incidents.csv` → the columns of [`Incidents`].

use super::SourceKeys;
use super::incidents::{Added, Amounts, By, Incidents};
use super::issue::{Issues, Severity};
use super::table::{self, Columns, File, Row};
use crate::incident::{Day, Evidence, Method, TargetKind, Usd, number};
use crate::keys::Keys;
use crate::letters::whole;
use crate::words::Word;

pub(super) fn read(file: File<'_>, keys: &mut SourceKeys, issues: &mut Issues) -> Incidents {
    let mut incidents = Incidents::empty();
    let mut ids = Keys::default();
    table::read(file, &COLUMNS, issues, &mut |row| read_row(row, &mut incidents, &mut ids, keys));
    incidents
}

const COLUMNS: Columns = Columns {
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
fn read_row(row: &mut Row<'_, '_>, incidents: &mut Incidents, ids: &mut Keys, keys: &mut SourceKeys) {
    let day = row.required(DATE, "a day or a month, as 2022-03-23 or 2022-03", |text| {
        Day::parse(text).filter(|day| day.month > 0)
    });
    check_year(row, DATE, day);
    row.required_text(TARGET, "the name of the victim");
    let best = row.required(AMOUNT, DOLLARS, dollars);
    let id = read_id(row, ids);
    let (Some(day), Some(best), true) = (day, best, row.is_kept()) else { return };

    ids.add(&id);
    let amounts = read_amounts(row, best);
    let (disputed, returned) = (read_flag(row, DISPUTED), read_flag(row, RETURNED));
    let un_annex_no = row.optional(UN_ANNEX_NO, "a row number", |text| whole(text)?.try_into().ok());
    let msmt = row.optional(MSMT_AMOUNT, DOLLARS, dollars);
    let mut codes = [0; By::ALL.len()];
    codes[By::Target.index()] = row.word(TARGET_KIND, TargetKind::TEXTS, TargetKind::Other.index());
    codes[By::Method.index()] = row.word(METHOD, Method::TEXTS, Method::Unknown.index());
    codes[By::Evidence.index()] = row.word(ATTRIBUTION, Evidence::TEXTS, Evidence::Unstated.index());
    codes[By::Actor.index()] = read_key(row, ACTOR, incidents, By::Actor);
    codes[By::Country.index()] = read_key(row, COUNTRY, incidents, By::Country);
    let [target, chains, attributed_by, note] = [TARGET, CHAINS, ATTRIBUTED_BY, NOTE].map(|column| row.clean(column));
    let texts = [id.as_str(), &target, &chains, &attributed_by, &note];
    let sources = &read_sources(row, keys);
    incidents.add(&Added { day, amounts, disputed, returned, un_annex_no, msmt, codes, texts, sources });
}

/// The group of a row. Each key is a box among the filters, so there cannot be any number of them.
fn read_key(row: &mut Row<'_, '_>, column: usize, incidents: &mut Incidents, by: By) -> usize {
    const MOST: usize = 500;
    let mut key = row.clean(column);
    if let Some(code) = incidents.find_key(by, &key) {
        return code;
    }
    if incidents.keys(by).len() >= MOST && !key.is_empty() {
        row.report(Severity::Warning, column, format!("wanted at most {MOST} different ones; taken as empty"));
        key = "".into();
    }
    incidents.find_key(by, &key).unwrap_or_else(|| incidents.add_key(by, key.into_owned()))
}

/// A year that nobody meant would draw thousands of empty ones.
pub(super) fn check_year(row: &mut Row<'_, '_>, column: usize, day: Option<Day>) {
    if day.is_some_and(|day| !(1900..=2300).contains(&day.year)) {
        row.report(Severity::Error, column, "wanted a year from 1900 to 2300".into());
    }
}

/// The row's key; a file without keys is numbered by its lines.
fn read_id(row: &mut Row<'_, '_>, ids: &Keys) -> String {
    let id = row.owned(ID);
    if id.is_empty() {
        return format!("line-{}", row.line());
    }
    if ids.find(&id).is_some() {
        row.report(Severity::Error, ID, "wanted a key that no row above has".into());
    }
    id
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

fn read_sources(row: &mut Row<'_, '_>, keys: &mut SourceKeys) -> Vec<u32> {
    let mut places = Vec::new();
    for key in row.clean(SOURCES).split(';').map(str::trim).filter(|key| !key.is_empty()) {
        match keys.find(key) {
            Some(place) => places.push(place),
            None => {
                let wrong = format!("\"{key}\" is no key of sources.csv and no address; the row is kept without it");
                row.report(Severity::Warning, SOURCES, wrong);
            }
        }
    }
    places
}

fn dollars(text: &str) -> Option<Usd> {
    number(text).map(Usd)
}
