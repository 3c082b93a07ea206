//! Bytes → (Dataset, issues): the only place that knows the file formats. A bad row never hides the good ones.

mod classes;
mod csv;
mod embedded;
mod incidents;
mod issue;
mod packed;
mod published;
mod reading;
mod table;
mod thefts;

pub use classes::Class;
pub use embedded::{EMBEDDED_COMPILED, EMBEDDED_SHA256, embedded, embedded_files};
pub use incidents::{Amounts, By, Incidents};
pub use issue::{Findings, Issue, Severity};
pub use reading::{Part, Reading};
pub use table::{FORMULA, File};

use crate::estimate::{Claim, Estimate, Source};
use crate::incident::Day;

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
    /// What is read is copied, so it should be little enough to stay near the processor.
    const PIECE: usize = 65_536;
    let Files { incidents, estimates, claims, sources } = *files;
    let mut reading = Reading::default();
    for (part, file) in Part::ALL.into_iter().zip([sources, Some(incidents), estimates, claims]) {
        if let Some(File { name, bytes }) = file {
            reading.open(part, name);
            for piece in bytes.chunks(PIECE) {
                reading.take(piece);
            }
        }
    }
    reading.finish()
}
