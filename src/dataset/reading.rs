//! A dataset on its way: file after file, each in pieces that may be cut anywhere, so that a page can do its own work in
//! between and nobody holds a whole file.

use super::issue::Issues;
use super::table::{Columns, Row, Table};
use super::{By, Dataset, Incidents, Issue};
use super::{published, thefts};
use crate::estimate::Source;
use crate::keys::Keys;
use crate::words::Word;

/// The files of a dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// One row is one document.
    Sources,
    /// One row is one theft.
    Incidents,
    /// One row is one published yearly figure.
    Estimates,
    /// One row is one published statement.
    Claims,
}

impl Part {
    /// All of them as they are read: the sources come first, since the others point to them.
    pub const ALL: [Part; 4] = [Part::Sources, Part::Incidents, Part::Estimates, Part::Claims];

    fn columns(self) -> &'static Columns {
        match self {
            Part::Sources => &published::SOURCES,
            Part::Incidents => &thefts::INCIDENTS,
            Part::Estimates => &published::ESTIMATES,
            Part::Claims => &published::CLAIMS,
        }
    }

    fn read_row(self) -> fn(&mut Row<'_, '_>, &mut Draft) {
        match self {
            Part::Sources => published::read_source,
            Part::Incidents => thefts::read_incident,
            Part::Estimates => published::read_estimate,
            Part::Claims => published::read_claim,
        }
    }
}

/// What has been read so far. Dropping it gives it up.
#[derive(Default)]
pub struct Reading {
    file: Option<(Part, Table)>,
    draft: Draft,
    issues: Issues,
}

impl Reading {
    /// Begins a file, in the order of [`Part::ALL`], and ends the one before it.
    pub fn open(&mut self, part: Part, name: &str) {
        self.read(None);
        self.file = Some((part, Table::new(name, part.columns())));
    }

    /// Whether there is memory for a piece of so many bytes.
    pub fn has_room(&mut self, bytes: usize) -> bool {
        self.file.as_mut().is_none_or(|(_, table)| table.has_room(bytes))
    }

    /// Reads on in the file: every row whose end has come is read now.
    pub fn take(&mut self, piece: &[u8]) {
        self.read(Some(piece));
    }

    /// What the files come to; what could not be read is in the issues, in the order of the files and their lines.
    pub fn finish(mut self) -> (Dataset, Vec<Issue>) {
        self.read(None);
        let mut dataset = self.draft.dataset;
        dataset.sources = self.draft.sources.sources;
        dataset.findings = self.issues.found;
        (dataset, self.issues.list)
    }

    fn read(&mut self, bytes: Option<&[u8]>) {
        if let Some((part, table)) = &mut self.file {
            let read_row = part.read_row();
            table.take(bytes, &mut self.issues, &mut |row| read_row(row, &mut self.draft));
        }
    }
}

/// What the rows come to, and what is needed to read the next one.
pub(super) struct Draft {
    pub(super) dataset: Dataset,
    pub(super) sources: SourceKeys,
    /// Keys of the thefts, if the file has any.
    pub(super) ids: Keys,
    /// Keys of the groups, at the same places as in the columns.
    pub(super) keys: [Keys; By::ALL.len()],
    /// Key of the row that is read.
    pub(super) id: String,
    /// Its sources.
    pub(super) cited: Vec<u32>,
}

impl Default for Draft {
    fn default() -> Draft {
        let dataset = Dataset { incidents: Incidents::empty(), ..Dataset::default() };
        let (sources, ids, keys) = Default::default();
        Draft { dataset, sources, ids, keys, id: String::new(), cited: Vec::new() }
    }
}

/// Sources by key, while the files that point to them are read.
#[derive(Default)]
pub(super) struct SourceKeys {
    sources: Vec<Source>,
    places: Keys,
}

impl SourceKeys {
    /// Adds a source; says whether its key is new.
    pub(super) fn add(&mut self, source: Source) -> bool {
        let is_new = self.places.add(&source.id);
        if is_new {
            self.sources.push(source);
        }
        is_new
    }

    /// The place of a source. A key that is an address is a source of its own: a newsroom's file may hold URLs.
    pub(super) fn find(&mut self, key: &str) -> Option<u32> {
        if let Some(place) = self.places.find(key) {
            return Some(place);
        }
        let address = key.strip_prefix("https://").or_else(|| key.strip_prefix("http://"))?;
        let publisher = address.split('/').next().unwrap_or(address).to_owned();
        let source = Source { id: key.into(), publisher, title: String::new(), published: None, url: key.into() };
        self.add(source);
        self.places.find(key)
    }
}
