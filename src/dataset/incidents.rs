//! The thefts as columns: one array a field, so that a million rows filter and add up in one pass.

use crate::incident::{Day, Evidence, Incident, Method, TargetKind, Usd};
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
        self.texts.get(row * TEXTS + column)
    }

    /// No theft yet, and the keys of the closed vocabularies.
    pub(super) fn empty() -> Incidents {
        let mut incidents = Incidents::default();
        incidents.groups[By::Target.index()] = Group::of(TargetKind::TEXTS);
        incidents.groups[By::Method.index()] = Group::of(Method::TEXTS);
        incidents.groups[By::Evidence.index()] = Group::of(Evidence::TEXTS);
        incidents
    }

    /// Adds a theft at the end.
    pub(super) fn add(&mut self, it: &Added<'_>) {
        self.days.push(it.day);
        self.amounts.push(it.amounts);
        self.flags.push(Flags { disputed: it.disputed, returned: it.returned });
        self.un_annex_no.push(it.un_annex_no);
        self.msmt.push(it.msmt);
        for (group, &code) in self.groups.iter_mut().zip(&it.codes) {
            group.codes.push(code as u32);
        }
        for text in it.texts {
            self.texts.push(text);
        }
        self.sources.extend_from_slice(it.sources);
        self.source_ends.push(self.sources.len() as u32);
    }

    /// Adds a key that is not there yet; says its place.
    pub(super) fn add_key(&mut self, by: By, key: String) -> usize {
        let keys = &mut self.groups[by.index()].keys;
        keys.push(key);
        keys.len() - 1
    }
}

/// Places of the texts that each theft has.
const ID: usize = 0;
const TARGET: usize = 1;
const CHAINS: usize = 2;
const ATTRIBUTED_BY: usize = 3;
const NOTE: usize = 4;
const TEXTS: usize = 5;

/// A theft to be added.
pub(super) struct Added<'a> {
    pub(super) day: Day,
    pub(super) amounts: Amounts,
    pub(super) disputed: bool,
    pub(super) returned: bool,
    pub(super) un_annex_no: Option<u32>,
    pub(super) msmt: Option<Usd>,
    /// Its groups, in the order of [`By`].
    pub(super) codes: [usize; By::ALL.len()],
    /// Key, victim, chains, who attributes it, note.
    pub(super) texts: [&'a str; TEXTS],
    pub(super) sources: &'a [u32],
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
