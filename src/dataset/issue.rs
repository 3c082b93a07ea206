//! A finding about a dataset: where it is, what was read, what was wanted.

use std::fmt;

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

impl Issue {
    pub(super) fn new(severity: Severity, file: &str, line: u32, column: &str, message: String) -> Issue {
        Issue { severity, file: file.to_owned(), line, column: column.to_owned(), message }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}", self.file, self.line)?;
        if !self.column.is_empty() {
            write!(f, ", column {}", self.column)?;
        }
        write!(f, ": {}", self.message)
    }
}
