//! A file with a header: columns found by name, cells checked, findings kept.

use std::borrow::Cow;
use std::str;

use super::csv::{self, Record};
use super::issue::{Issue, Issues, Severity};
use crate::letters::{excerpt, joined, readable, without_controls};
use crate::words::{self, Word};

/// A cell longer than this is a mistake, most often a quotation mark that is never closed.
const LONGEST_CELL: usize = 65_536;

/// A cell that begins with one of these is a formula to a spreadsheet, unless an apostrophe stands before it.
pub const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A file to be read.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// Name for messages.
    pub name: &'a str,
    /// Its content: UTF-8, comma-separated, with a header row.
    pub bytes: &'a [u8],
}

/// The columns that a reader knows; the first `required` of them must be there.
pub(super) struct Columns {
    pub(super) names: &'static [&'static str],
    pub(super) required: usize,
}

/// Hands every sound row to `each`, and keeps what is wrong with the others.
pub(super) fn read(file: File<'_>, columns: &Columns, issues: &mut Issues, each: &mut dyn FnMut(&mut Row<'_, '_>)) {
    let mut header = None;
    csv::read(file.bytes, &mut |record| match &header {
        None => header = Some(Header::find(file.name, columns, record, issues)),
        Some(header) if header.complete => {
            let mut row = Row { header, record, file: file.name, columns, issues, kept: true };
            if row.is_sound() {
                each(&mut row);
            }
        }
        Some(_) => {}
    });
    if header.is_none() {
        let wanted = joined(&columns.names[..columns.required], ", ");
        let message = format!("the file is empty; wanted a header row with {wanted}");
        issues.push(Issue::new(Severity::Error, file.name, 1, "", message));
    }
}

/// Where the known columns stand in this file.
struct Header {
    places: Vec<Option<usize>>,
    names: Vec<String>,
    complete: bool,
}

impl Header {
    fn find(file: &str, columns: &Columns, record: &Record<'_>, issues: &mut Issues) -> Header {
        let mut names = Vec::new();
        for cell in 0..record.len() {
            names.push(excerpt(readable(record.bytes(cell)).trim()));
        }
        let mut header = Header { places: Vec::new(), names, complete: true };
        for (column, &known) in columns.names.iter().enumerate() {
            let mut report = |severity, message| {
                issues.push(Issue::new(severity, file, record.line, known, message));
            };
            let mut places = (0..record.len()).filter(|&cell| header.names[cell] == known);
            // Who writes «Date» means the date, unless another column is it.
            let capital = || header.names.iter().position(|name| name.eq_ignore_ascii_case(known));
            let place = places.next().or_else(capital);
            if places.next().is_some() {
                report(Severity::Warning, "the header names this column more than once; the first is read".into());
            }
            if place.is_none() && column < columns.required {
                let (read, wanted) = (joined(&header.names, ", "), joined(&columns.names[..columns.required], ", "));
                let message = format!("the header has no such column; read {}; wanted {wanted}", excerpt(&read));
                report(Severity::Error, message);
                header.complete = false;
            }
            header.places.push(place);
        }
        header
    }
}

/// One row, with what is needed to say where a cell stands.
pub(super) struct Row<'a, 'b> {
    header: &'a Header,
    record: &'a Record<'b>,
    file: &'a str,
    columns: &'a Columns,
    issues: &'a mut Issues,
    kept: bool,
}

impl<'b> Row<'_, 'b> {
    /// Whether no error was found so far.
    pub(super) fn is_kept(&self) -> bool {
        self.kept
    }

    pub(super) fn line(&self) -> u32 {
        self.record.line
    }

    /// The cell's text without spaces around it, and without the apostrophe that keeps a spreadsheet from reading it as a
    /// formula; empty where the file lacks the column.
    pub(super) fn text(&self, column: usize) -> &'b str {
        let place = self.header.places[column];
        let bytes = place.map_or(&b""[..], |place| self.record.bytes(place));
        // `is_sound` has checked every cell, so nothing is lost here.
        let text = str::from_utf8(bytes).unwrap_or_default().trim();
        text.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA)).map_or(text, str::trim)
    }

    /// The same to keep and to show, without what is no letter.
    pub(super) fn clean(&self, column: usize) -> Cow<'b, str> {
        without_controls(self.text(column))
    }

    /// The same as a text of its own.
    pub(super) fn owned(&self, column: usize) -> String {
        self.clean(column).into_owned()
    }

    /// A cell without which the row is left out.
    pub(super) fn required<T>(&mut self, column: usize, wanted: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
        let value = parse(self.text(column));
        if value.is_none() {
            self.miss(column, wanted);
        }
        value
    }

    /// A text without which the row is left out.
    pub(super) fn required_text(&mut self, column: usize, wanted: &str) {
        if self.text(column).is_empty() {
            self.miss(column, wanted);
        }
    }

    /// A word of a closed vocabulary without which the row is left out.
    pub(super) fn required_word<T: Word>(&mut self, column: usize) -> Option<T> {
        let word = T::parse(self.text(column));
        if word.is_none() {
            self.miss(column, &format!("one of {}", T::list()));
        }
        word
    }

    /// A cell that may be empty; anything else that cannot be read is reported and taken as empty.
    pub(super) fn optional<T>(&mut self, column: usize, wanted: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        let value = parse(text);
        if value.is_none() {
            self.take_as_empty(column, wanted);
        }
        value
    }

    /// The place of a word in a closed vocabulary; an unknown one is reported and taken as `otherwise`, an empty cell
    /// silently so.
    pub(super) fn word(&mut self, column: usize, vocabulary: &[&str], otherwise: usize) -> usize {
        let text = self.text(column);
        if let Some(place) = words::place(vocabulary, text) {
            return place;
        }
        if !text.is_empty() {
            let taken = match vocabulary[otherwise] {
                "" => "empty".to_owned(),
                word => format!("\"{word}\""),
            };
            let wanted = words::list(vocabulary);
            self.report(Severity::Warning, column, format!("wanted one of {wanted}; taken as {taken}"));
        }
        otherwise
    }

    fn miss(&mut self, column: usize, wanted: &str) {
        self.report(Severity::Error, column, format!("wanted {wanted}"));
    }

    fn take_as_empty(&mut self, column: usize, wanted: &str) {
        self.report(Severity::Warning, column, format!("wanted {wanted}; taken as empty"));
    }

    /// Reports what the cell holds, and what is wrong with it.
    pub(super) fn report(&mut self, severity: Severity, column: usize, wrong: String) {
        let message = match self.text(column) {
            "" => format!("the cell is empty; {wrong}"),
            text => format!("read \"{}\"; {wrong}", excerpt(text)),
        };
        let place = self.header.places[column].unwrap_or(0);
        self.push(severity, self.record.line_of(place), self.columns.names[column], message);
    }

    /// Whether the row can be read at all: as many cells as the header, none endless, all UTF-8, every quotation closed.
    fn is_sound(&mut self) -> bool {
        let last = self.record.len() - 1;
        let too_long = (0..=last).find(|&cell| self.record.bytes(cell).len() > LONGEST_CELL);
        let not_text = (0..=last).find(|&cell| str::from_utf8(self.record.bytes(cell)).is_err());
        let (cell, message) = if self.record.unclosed {
            (last, "a quotation mark opens here and is never closed".to_owned())
        } else if let Some(cell) = too_long {
            let length = self.record.bytes(cell).len();
            (cell, format!("the cell is {length} bytes long; wanted at most {LONGEST_CELL}"))
        } else if let Some(cell) = not_text {
            let text = readable(self.record.bytes(cell));
            (cell, format!("read \"{}\"; wanted UTF-8 text: in Excel, save as \"CSV UTF-8\"", excerpt(&text)))
        } else if self.record.len() != self.header.names.len() {
            let (found, wanted) = (last + 1, self.header.names.len());
            let cells = if found == 1 { "cell" } else { "cells" };
            let message = format!("the row has {found} {cells}; wanted {wanted}, as in the header");
            self.push(Severity::Error, self.record.line, "", message);
            return false;
        } else {
            return true;
        };
        let header = self.header;
        let column = header.names.get(cell).map_or("", String::as_str);
        self.push(Severity::Error, self.record.line_of(cell), column, message);
        false
    }

    fn push(&mut self, severity: Severity, line: u32, column: &str, message: String) {
        self.kept &= severity == Severity::Warning;
        self.issues.push(Issue::new(severity, self.file, line, column, message));
    }
}
