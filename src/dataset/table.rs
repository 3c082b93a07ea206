//! A file with a header: columns found by name, cells checked, findings kept.

use std::borrow::Cow;
use std::str;

use super::csv::{Record, Records};
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

/// A file on its way.
pub(super) struct Table {
    name: String,
    columns: &'static Columns,
    header: Option<Header>,
    records: Records,
}

/// Hears of every sound row.
pub(super) type Each<'a> = dyn FnMut(&mut Row<'_, '_>) + 'a;

impl Table {
    pub(super) fn new(name: &str, columns: &'static Columns) -> Table {
        Table { name: name.to_owned(), columns, header: None, records: Records::default() }
    }

    pub(super) fn has_room(&mut self, bytes: usize) -> bool {
        self.records.has_room(bytes)
    }

    /// Hands every sound row to `each`, and keeps what is wrong with the others. Without bytes the file has ended.
    pub(super) fn take(&mut self, bytes: Option<&[u8]>, issues: &mut Issues, each: &mut Each<'_>) {
        let Table { name, columns, header, records } = self;
        let each = &mut |record: &Record<'_>| match &*header {
            None => *header = Some(Header::find(name, columns, record, issues)),
            Some(header) if header.complete => {
                let text = str::from_utf8(record.bytes);
                let mut row =
                    Row { header, record, text: text.unwrap_or_default(), file: name, columns, issues, kept: true };
                if row.is_sound(text.is_ok()) {
                    each(&mut row);
                }
            }
            Some(_) => {}
        };
        match bytes {
            Some(bytes) => records.take(bytes, each),
            None => records.end(each),
        }
        if bytes.is_none() && header.is_none() {
            let wanted = joined(&columns.names[..columns.required], ", ");
            let message = format!("the file is empty; wanted a header row with {wanted}");
            issues.push(Issue::new(Severity::Error, name, 1, "", message));
        }
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
            names.push(excerpt(readable(record.cell(cell)).trim()));
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
    /// All of it, if it is text.
    text: &'b str,
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

    /// Whether the file has this column.
    pub(super) fn has(&self, column: usize) -> bool {
        self.header.places[column].is_some()
    }

    /// The cell's text without spaces around it, and without the apostrophe that keeps a spreadsheet from reading it as a
    /// formula; empty where the file lacks the column.
    pub(super) fn text(&self, column: usize) -> &'b str {
        let Some(place) = self.header.places[column] else { return "" };
        let (start, end) = self.record.place(place);
        let text = self.text.get(start..end).unwrap_or_default();
        let is_letter = |byte: Option<&u8>| byte.is_none_or(|byte| matches!(byte, b'('..=b'~'));
        // Most cells have nothing to be taken away.
        if is_letter(text.as_bytes().first()) && is_letter(text.as_bytes().last()) { text } else { trimmed(text) }
    }

    /// The same to keep and to show, without what is no letter.
    pub(super) fn clean(&self, column: usize) -> Cow<'b, str> {
        let text = self.text(column);
        if self.record.is_plain { Cow::Borrowed(text) } else { without_controls(text) }
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
    fn is_sound(&mut self, is_text: bool) -> bool {
        let is_short = self.record.bytes.len() <= LONGEST_CELL;
        if is_text && is_short && !self.record.unclosed && self.record.len() == self.header.names.len() {
            return true;
        }
        let last = self.record.len() - 1;
        let too_long = (0..=last).find(|&cell| self.record.cell(cell).len() > LONGEST_CELL);
        let not_text = (0..=last).find(|&cell| str::from_utf8(self.record.cell(cell)).is_err());
        let (cell, message) = if self.record.unclosed {
            (last, "a quotation mark opens here and is never closed".to_owned())
        } else if let Some(cell) = too_long {
            let length = self.record.cell(cell).len();
            (cell, format!("the cell is {length} bytes long; wanted at most {LONGEST_CELL}"))
        } else if let Some(cell) = not_text {
            let text = readable(self.record.cell(cell));
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

/// A cell that has something else than a letter at an end.
fn trimmed(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA)).map_or(text, str::trim)
}
