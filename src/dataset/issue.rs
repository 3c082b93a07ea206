//! A finding about a dataset: where it is, what was read, what was wanted.

use std::fmt;

use crate::letters::parted;

/// How much an [`Issue`] costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The row is left out.
    Error,
    /// The row is kept, the cell taken as the message says.
    Warning,
}

/// One thing that is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Whether the row was left out.
    pub severity: Severity,
    /// Name of the file, as the reader knows it.
    pub file: String,
    /// Line in the file, from 1; the line on which the cell begins.
    pub line: u32,
    /// Name of the column; empty where the whole row or file is meant.
    pub column: String,
    /// What was read and what was wanted.
    pub message: String,
}

/// How much was found, listed or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Findings that cost a row.
    pub rows: u64,
    /// All of them.
    pub all: u64,
}

/// Findings while files are read. A file can have millions, which nobody reads and no memory holds.
#[derive(Default)]
pub(super) struct Issues {
    pub(super) list: Vec<Issue>,
    pub(super) found: Findings,
}

impl Issues {
    const LISTED: u64 = 1000;

    pub(super) fn push(&mut self, issue: Issue) {
        self.found.rows += u64::from(issue.severity == Severity::Error);
        self.found.all += 1;
        if self.found.all <= Issues::LISTED {
            self.list.push(issue);
        } else if self.found.all == Issues::LISTED + 1 {
            let message = format!("more is not as expected here and below; {} findings are listed", Issues::LISTED);
            self.list.push(Issue { column: String::new(), message, ..issue });
        }
    }
}

impl Issue {
    /// Whether the same was wanted in the same column of another row.
    pub fn is_like(&self, other: &Issue) -> bool {
        let wanted = |issue: &Issue| parted(&issue.message, "; wanted ").map_or(0, |(read, _)| read.len());
        self.severity == other.severity
            && self.column == other.column
            && self.file == other.file
            && self.message[wanted(self)..] == other.message[wanted(other)..]
    }

    pub(super) fn new(severity: Severity, file: &str, line: u32, column: &str, message: String) -> Issue {
        Issue { severity, file: file.to_owned(), line, column: column.to_owned(), message }
    }
}

/// How the name of a file ends that was no file but a list of rows: the header is its line 1.
const LIST: &str = "[]";

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Rows of a list have no lines: `incidents[3].amount_usd`.
        match self.file.strip_suffix(LIST) {
            Some(list) if self.line > 1 => {
                write!(f, "{list}[{}]", self.line - 2)?;
                if !self.column.is_empty() {
                    write!(f, ".{}", self.column)?;
                }
            }
            list => {
                f.write_str(list.unwrap_or(&self.file))?;
                if list.is_none() {
                    write!(f, ", line {}", self.line)?;
                }
                if !self.column.is_empty() {
                    write!(f, ", column {}", self.column)?;
                }
            }
        }
        write!(f, ": {}", self.message)
    }
}
