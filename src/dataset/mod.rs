//! Bytes → (Dataset, issues): the only place that knows the file formats. A bad row never hides the good ones.

mod classes;
mod csv;
mod embedded;
mod incidents;
mod issue;
mod packed;
mod published;
mod table;
mod thefts;

pub use classes::Class;
pub use embedded::{EMBEDDED_COMPILED, EMBEDDED_SHA256, embedded, embedded_files};
pub use incidents::{Amounts, By, Incidents};
pub use issue::{Findings, Issue, Severity};
pub use table::{FORMULA, File};

use crate::estimate::{Claim, Estimate, Source};
use crate::incident::Day;
use crate::keys::Keys;
use issue::Issues;

/// Everything that the widget knows.
#[derive(Debug, Default)]
pub struct Dataset {
    /// The thefts, in the order of the file.
    pub incidents: Incidents,
    /// Published yearly figures.
    pub estimates: Vec<Estimate>,
    /// Published statements.
    pub claims: Vec<Claim>,
    /// Documents that the others point to.
    pub sources: Vec<Source>,
    /// Where the data come from, in English; empty for the project's own.
    pub origin: String,
    /// Address that they came from; empty where they came from no address.
    pub address: String,
    /// Day on which they were compiled, where the package says so.
    pub created: Option<Day>,
    /// How much of the files was not as expected.
    pub findings: Findings,
}

/// An origin: the reader's disk.
pub const YOUR_FILE: &str = "your file";
/// An origin: rows that the page's own script gave.
pub const PAGE_DATA: &str = "this page’s own data";
/// An origin: behind it comes the host of an address.
pub const DATA_FROM: &str = "data from ";

/// The files of a dataset. Only the incidents are needed.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    /// One row is one theft.
    pub incidents: File<'a>,
    /// One row is one published yearly figure.
    pub estimates: Option<File<'a>>,
    /// One row is one published statement.
    pub claims: Option<File<'a>>,
    /// One row is one document.
    pub sources: Option<File<'a>>,
}

/// Reads the files; what could not be read is in the issues, in the order of the files and their lines.
pub fn parse(files: &Files<'_>) -> (Dataset, Vec<Issue>) {
    let mut issues = Issues::default();
    let mut dataset = Dataset::default();
    let mut keys = SourceKeys::default();
    if let Some(file) = files.sources {
        published::read_sources(file, &mut keys, &mut issues);
    }
    dataset.incidents = thefts::read(files.incidents, &mut keys, &mut issues);
    if let Some(file) = files.estimates {
        dataset.estimates = published::read_estimates(file, &mut keys, &mut issues);
    }
    if let Some(file) = files.claims {
        dataset.claims = published::read_claims(file, &mut keys, &mut issues);
    }
    dataset.sources = keys.sources;
    dataset.findings = issues.found;
    (dataset, issues.list)
}

/// Sources by key, while the files that point to them are read.
#[derive(Default)]
struct SourceKeys {
    sources: Vec<Source>,
    places: Keys,
}

impl SourceKeys {
    /// Adds a source; says whether its key is new.
    fn add(&mut self, source: Source) -> bool {
        let is_new = self.places.add(&source.id);
        if is_new {
            self.sources.push(source);
        }
        is_new
    }

    /// The place of a source. A key that is an address is a source of its own: a newsroom's file may hold URLs.
    fn find(&mut self, key: &str) -> Option<u32> {
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
