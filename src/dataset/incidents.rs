//! The thefts as columns: one array a field, so that a million rows filter and add up in one pass.

use super::SourceKeys;
use super::issue::{Issues, Severity};
use super::table::{self, Columns, File, Row};
use crate::incident::{Day, Evidence, Incident, Method, TargetKind, Usd, number};
use crate::keys::Keys;
use crate::letters::whole;
use crate::words::{Word, words};

words! {
    /// What thefts can be grouped by.
    By {
        /// Kind of victim.
        Target = "target",
        /// How the thieves got in.
        Method = "method",
        /// Unit named.
        Actor = "actor",
        /// Strongest attribution.
        Evidence = "evidence",
        /// Country of the victim.
        Country = "country",
    }
}

/// All thefts of a dataset.
#[derive(Debug, Default)]
pub struct Incidents {
    days: Vec<Day>,
    groups: [Group; By::ALL.len()],
    amounts: Vec<Amounts>,
    flags: Vec<Flags>,
    un_annex_no: Vec<Option<u32>>,
    msmt: Vec<Option<Usd>>,
    texts: Texts,
    sources: Vec<u32>,
    source_ends: Vec<u32>,
}

impl Incidents {
    /// Number of thefts.
    pub fn len(&self) -> usize {
        self.days.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }

    /// The day of a theft.
    pub fn day(&self, row: usize) -> Day {
        self.days[row]
    }

    /// Every key that the thefts can have in this grouping; [`Incidents::code`] is a place in it.
    pub fn keys(&self, by: By) -> &[String] {
        &self.groups[by.index()].keys
    }

    /// The group of a theft, as a place in [`Incidents::keys`].
    pub fn code(&self, by: By, row: usize) -> usize {
        self.groups[by.index()].codes[row] as usize
    }

    /// Best, low and high amount, and the UN list's own.
    pub fn amounts(&self, row: usize) -> Amounts {
        self.amounts[row]
    }

    /// Whether the attribution is contradicted.
    pub fn is_disputed(&self, row: usize) -> bool {
        self.flags[row].disputed
    }

    /// Whether the theft is on the UN panel's list.
    pub fn is_on_un_list(&self, row: usize) -> bool {
        self.un_annex_no[row].is_some()
    }

    /// Whether any theft is on the UN panel's list.
    pub fn has_un_list(&self) -> bool {
        self.un_annex_no.iter().any(Option::is_some)
    }

    /// The strongest attribution of a theft.
    pub fn evidence(&self, row: usize) -> Evidence {
        Evidence::ALL[self.code(By::Evidence, row)]
    }

    /// First and last year of the thefts that `keeps` names.
    pub fn years(&self, keeps: impl Fn(usize) -> bool) -> Option<(u16, u16)> {
        let mut years: Option<(u16, u16)> = None;
        for row in (0..self.len()).filter(|&row| keeps(row)) {
            let year = self.days[row].year;
            years = Some(years.map_or((year, year), |(first, last)| (first.min(year), last.max(year))));
        }
        years
    }

    /// Day of the newest theft.
    pub fn newest(&self) -> Option<Day> {
        self.days.iter().max().copied()
    }

    /// What a search looks through: victim, method and note, each word's spelling kept.
    pub fn searchable(&self, row: usize) -> [&str; 3] {
        [self.text(row, TARGET), Method::ALL[self.code(By::Method, row)].text(), self.text(row, NOTE)]
    }

    /// One theft, whole.
    pub fn get(&self, row: usize) -> Incident<'_> {
        let Amounts { best: amount, low, high, un } = self.amounts[row];
        let first_source = if row > 0 { self.source_ends[row - 1] as usize } else { 0 };
        Incident {
            id: self.text(row, ID),
            day: self.days[row],
            target: self.text(row, TARGET),
            target_kind: TargetKind::ALL[self.code(By::Target, row)],
            country: &self.keys(By::Country)[self.code(By::Country, row)],
            chains: self.text(row, CHAINS),
            method: Method::ALL[self.code(By::Method, row)],
            amount,
            low,
            high,
            un_annex_no: self.un_annex_no[row],
            un_amount: un,
            msmt_amount: self.msmt[row],
            actor: &self.keys(By::Actor)[self.code(By::Actor, row)],
            evidence: self.evidence(row),
            attributed_by: self.text(row, ATTRIBUTED_BY),
            disputed: self.flags[row].disputed,
            returned: self.flags[row].returned,
            sources: &self.sources[first_source..self.source_ends[row] as usize],
            note: self.text(row, NOTE),
        }
    }

    /// Every theft, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = Incident<'_>> {
        (0..self.len()).map(|row| self.get(row))
    }

    fn text(&self, row: usize, column: usize) -> &str {
        let place = TEXT_COLUMNS.iter().position(|&it| it == column).unwrap_or(0);
        self.texts.get(row * TEXT_COLUMNS.len() + place)
    }
}

/// What one theft cost, by every count.
#[derive(Clone, Copy, Debug)]
pub struct Amounts {
    /// Best single figure.
    pub best: Usd,
    /// Lowest figure found.
    pub low: Usd,
    /// Highest figure found.
    pub high: Usd,
    /// As the UN list prints it.
    pub un: Option<Usd>,
}

pub(super) fn read(file: File<'_>, keys: &mut SourceKeys, issues: &mut Issues) -> Incidents {
    let mut incidents = Incidents::default();
    incidents.groups[By::Target.index()] = Group::of(TargetKind::TEXTS);
    incidents.groups[By::Method.index()] = Group::of(Method::TEXTS);
    incidents.groups[By::Evidence.index()] = Group::of(Evidence::TEXTS);
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
const TEXT_COLUMNS: [usize; 5] = [ID, TARGET, CHAINS, ATTRIBUTED_BY, NOTE];

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
    incidents.days.push(day);
    incidents.amounts.push(read_amounts(row, best));
    incidents.flags.push(Flags { disputed: read_flag(row, DISPUTED), returned: read_flag(row, RETURNED) });
    incidents.un_annex_no.push(row.optional(UN_ANNEX_NO, "a row number", |text| whole(text)?.try_into().ok()));
    incidents.msmt.push(row.optional(MSMT_AMOUNT, DOLLARS, dollars));
    let codes = [
        (By::Target, row.word(TARGET_KIND, TargetKind::TEXTS, TargetKind::Other.index())),
        (By::Method, row.word(METHOD, Method::TEXTS, Method::Unknown.index())),
        (By::Evidence, row.word(ATTRIBUTION, Evidence::TEXTS, Evidence::Unstated.index())),
        (By::Actor, incidents.groups[By::Actor.index()].read(row, ACTOR)),
        (By::Country, incidents.groups[By::Country.index()].read(row, COUNTRY)),
    ];
    for (by, code) in codes {
        incidents.groups[by.index()].codes.push(code as u32);
    }
    for column in TEXT_COLUMNS {
        let text = row.clean(column);
        incidents.texts.push(if column == ID { &id } else { &text });
    }
    read_sources(row, incidents, keys);
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

fn read_sources(row: &mut Row<'_, '_>, incidents: &mut Incidents, keys: &mut SourceKeys) {
    for key in row.clean(SOURCES).split(';').map(str::trim).filter(|key| !key.is_empty()) {
        match keys.find(key) {
            Some(place) => incidents.sources.push(place),
            None => {
                let wrong = format!("\"{key}\" is no key of sources.csv and no address; the row is kept without it");
                row.report(Severity::Warning, SOURCES, wrong);
            }
        }
    }
    incidents.source_ends.push(incidents.sources.len() as u32);
}

fn dollars(text: &str) -> Option<Usd> {
    number(text).map(Usd)
}

#[derive(Clone, Copy, Debug)]
struct Flags {
    disputed: bool,
    returned: bool,
}

/// The keys of one grouping, and which of them each theft has.
#[derive(Debug, Default)]
struct Group {
    keys: Vec<String>,
    codes: Vec<u32>,
}

impl Group {
    fn of(vocabulary: &[&str]) -> Group {
        let mut group = Group::default();
        for word in vocabulary {
            group.keys.push((*word).to_owned());
        }
        group
    }

    /// Each key is a box among the filters, so there cannot be any number of them.
    fn read(&mut self, row: &mut Row<'_, '_>, column: usize) -> usize {
        const MOST: usize = 500;
        let mut key = row.clean(column);
        if let Some(code) = self.code(&key) {
            return code;
        }
        if self.keys.len() >= MOST && !key.is_empty() {
            row.report(Severity::Warning, column, format!("wanted at most {MOST} different ones; taken as empty"));
            key = "".into();
        }
        self.code(&key).unwrap_or_else(|| {
            self.keys.push(key.into_owned());
            self.keys.len() - 1
        })
    }

    fn code(&self, key: &str) -> Option<usize> {
        self.keys.iter().position(|known| known == key)
    }
}

/// Short texts end to end in one string: a million rows are a handful of allocations.
#[derive(Debug, Default)]
struct Texts {
    text: String,
    ends: Vec<u32>,
}

impl Texts {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
    }

    fn get(&self, place: usize) -> &str {
        let start = if place > 0 { self.ends[place - 1] } else { 0 };
        self.text.get(start as usize..self.ends[place] as usize).unwrap_or_default()
    }
}
