//! The thefts as columns: one array a field, so that a million rows filter and add up in one pass.

use super::classes::{Class, Classes};
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
    keys: [Vec<String>; By::ALL.len()],
    classes: [Classes; Incidents::APART.len()],
    best: Vec<Usd>,
    /// The lowest and the highest figures; empty where each is the best one.
    ends: [Vec<Usd>; 2],
    /// As the UN list prints them, and what few thefts have; both end with the last of which there is something to say.
    un: Vec<Usd>,
    seldom: Vec<Seldom>,
    texts: Texts,
    sources: Vec<u32>,
    source_ends: Vec<u32>,
}

impl Incidents {
    /// By which groupings the thefts are parted into classes, twice: all five together would make too many. Those of the
    /// first parting have one year, too, and are all of them disputed or none, on the UN panel's list or not.
    pub const APART: [&[By]; 2] = [&[By::Target, By::Evidence], &[By::Method, By::Actor, By::Country]];

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
        &self.keys[by.index()]
    }

    /// The group of a theft, as a place in [`Incidents::keys`].
    pub fn code(&self, by: By, row: usize) -> usize {
        self.class(usize::from(!Incidents::APART[0].contains(&by)), row).codes[by.index()]
    }

    /// The classes of a parting.
    pub fn classes(&self, parting: usize) -> &[Class] {
        &self.classes[parting].all
    }

    /// Of each theft its place among the classes of a parting.
    pub fn class_places(&self, parting: usize) -> &[u32] {
        &self.classes[parting].of_rows
    }

    fn class(&self, parting: usize, row: usize) -> &Class {
        let Classes { all, of_rows, .. } = &self.classes[parting];
        &all[of_rows[row] as usize]
    }

    /// Best, low and high amount, and the UN list's own.
    pub fn amounts(&self, row: usize) -> Amounts {
        let best = self.best[row];
        let [low, high] = [0, 1].map(|end| self.ends[end].get(row).copied().unwrap_or(best));
        Amounts { best, low, high, un: self.class(0, row).sums.un.map(|_| self.un[row]) }
    }

    /// The best figures of all thefts.
    pub fn best(&self) -> &[Usd] {
        &self.best
    }

    /// The lowest and the highest figures of all thefts.
    pub fn ends(&self) -> [&[Usd]; 2] {
        [0, 1].map(|end| if self.ends[end].is_empty() { self.best() } else { &self.ends[end] })
    }

    /// Whether any theft has other figures than the best.
    pub fn has_ranges(&self) -> bool {
        self.ends.iter().any(|end| !end.is_empty())
    }

    /// The amounts of the UN list, 0 where it has none; shorter than the others, where the last thefts have none.
    pub fn un(&self) -> &[Usd] {
        &self.un
    }

    /// Whether the attribution is contradicted.
    pub fn is_disputed(&self, row: usize) -> bool {
        self.class(0, row).disputed
    }

    /// Whether the theft is on the UN panel's list.
    pub fn is_on_un_list(&self, row: usize) -> bool {
        self.class(0, row).on_un_list > 0
    }

    /// Whether any theft is on the UN panel's list.
    pub fn has_un_list(&self) -> bool {
        self.classes(0).iter().any(|class| class.on_un_list > 0)
    }

    /// The amount in the Monitoring Team's tables.
    pub fn msmt_amount(&self, row: usize) -> Option<Usd> {
        self.seldom(row).msmt
    }

    /// A place behind which no theft is on the UN panel's list or in the Monitoring Team's tables.
    pub fn lists_end(&self) -> usize {
        self.seldom.len()
    }

    fn seldom(&self, row: usize) -> Seldom {
        self.seldom.get(row).copied().unwrap_or_default()
    }

    /// The strongest attribution of a theft.
    pub fn evidence(&self, row: usize) -> Evidence {
        Evidence::ALL[self.code(By::Evidence, row)]
    }

    /// Day of the newest theft.
    pub fn newest(&self) -> Option<Day> {
        self.classes(0).iter().map(|class| class.newest).max()
    }

    /// What a search looks through: victim and note, and the method's word.
    pub fn searchable(&self, row: usize) -> [&str; 3] {
        [self.target(row), self.text(row, NOTE), Method::ALL[self.code(By::Method, row)].text()]
    }

    /// Name of the victim.
    pub fn target(&self, row: usize) -> &str {
        self.text(row, TARGET)
    }

    /// The sources of a theft, as places in the dataset's list.
    pub fn sources(&self, row: usize) -> &[u32] {
        let end = |row: usize| self.source_ends.get(row).map_or(self.sources.len(), |&end| end as usize);
        let start = if row > 0 { end(row - 1) } else { 0 };
        &self.sources[start..end(row)]
    }

    /// Whether any theft has a source.
    pub fn has_sources(&self) -> bool {
        !self.sources.is_empty()
    }

    /// One theft, whole.
    pub fn get(&self, row: usize) -> Incident<'_> {
        let Amounts { best: amount, low, high, un } = self.amounts(row);
        Incident {
            id: self.text(row, ID),
            day: self.days[row],
            target: self.target(row),
            target_kind: TargetKind::ALL[self.code(By::Target, row)],
            country: &self.keys(By::Country)[self.code(By::Country, row)],
            chains: self.text(row, CHAINS),
            method: Method::ALL[self.code(By::Method, row)],
            amount,
            low,
            high,
            un_annex_no: self.seldom(row).un_annex_no,
            un_amount: un,
            msmt_amount: self.msmt_amount(row),
            actor: &self.keys(By::Actor)[self.code(By::Actor, row)],
            evidence: self.evidence(row),
            attributed_by: self.text(row, ATTRIBUTED_BY),
            disputed: self.is_disputed(row),
            returned: self.seldom(row).returned,
            sources: self.sources(row),
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
        for (by, vocabulary) in
            [(By::Target, TargetKind::TEXTS), (By::Method, Method::TEXTS), (By::Evidence, Evidence::TEXTS)]
        {
            for word in vocabulary {
                incidents.keys[by.index()].push((*word).to_owned());
            }
        }
        incidents
    }

    /// Adds a theft at the end.
    pub(super) fn add(&mut self, it: &Added<'_>) {
        let row = self.days.len();
        let Amounts { best, low, high, un } = it.amounts;
        let [target, method, actor, evidence, country] = it.codes;
        let alike = [it.disputed, it.un_annex_no.is_some(), un.is_some()];
        let flags = alike.iter().fold(0, |flags, &is_so| 2 * flags + usize::from(is_so));
        let [first, second] = &mut self.classes;
        first.add([it.day.year.into(), (flags * Evidence::ALL.len() + evidence) * TargetKind::ALL.len() + target], it);
        second.add([actor, country * Method::ALL.len() + method], it);
        for (column, end) in self.ends.iter_mut().zip([low, high]) {
            if end != best && column.is_empty() {
                column.extend_from_slice(&self.best);
            }
            if end != best || !column.is_empty() {
                column.push(end);
            }
        }
        self.days.push(it.day);
        self.best.push(best);
        if let Some(un) = un {
            self.un.resize(row, Usd(0));
            self.un.push(un);
        }
        if it.un_annex_no.is_some() || it.msmt.is_some() || it.returned {
            self.seldom.resize(row, Seldom::default());
            self.seldom.push(Seldom { un_annex_no: it.un_annex_no, msmt: it.msmt, returned: it.returned });
        }
        for text in it.texts {
            self.texts.push(text);
        }
        if !it.sources.is_empty() {
            self.source_ends.resize(row, self.sources.len() as u32);
            self.sources.extend_from_slice(it.sources);
            self.source_ends.push(self.sources.len() as u32);
        }
    }

    /// Adds a key that is not there yet; says its place.
    pub(super) fn add_key(&mut self, by: By, key: String) -> usize {
        let keys = &mut self.keys[by.index()];
        keys.push(key);
        keys.len() - 1
    }
}

/// What most files say of few thefts or none.
#[derive(Clone, Copy, Debug, Default)]
struct Seldom {
    un_annex_no: Option<u32>,
    msmt: Option<Usd>,
    returned: bool,
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
