//! The selected rows as CSV (RFC 4180): what is read back are the same thefts, and no spreadsheet runs any of it.

use super::cells::{self, INCIDENT};
use crate::dataset::FORMULA;
use crate::estimate::Source;
use crate::letters::joined;
use crate::story::Story;

/// The rows in the order of the dataset. Their sources are addresses, so that the file needs no other beside it; the byte
/// order mark tells Excel that it is UTF-8.
pub fn csv(story: Story<'_>) -> String {
    let mut text = "\u{feff}".to_owned();
    text.push_str(&joined(&INCIDENT, ","));
    for &row in &story.summary.rows {
        let mut end = "\r\n";
        for (cell, is_number) in &cells::incident(story.dataset, row, address).0 {
            text.push_str(end);
            end = ",";
            push_cell(&mut text, cell, *is_number);
        }
    }
    text + "\r\n"
}

/// A source without an address is at least named.
fn address(source: &Source) -> String {
    source.link().unwrap_or(&source.id).replace(';', "%3B")
}

fn push_cell(text: &mut String, cell: &str, is_number: bool) {
    let guard = if !is_number && cell.starts_with(FORMULA) { "'" } else { "" };
    let quote = if cell.bytes().any(|byte| matches!(byte, b'"' | b',' | b'\r' | b'\n')) { "\"" } else { "" };
    text.push_str(quote);
    text.push_str(guard);
    for letter in cell.chars() {
        if letter == '"' {
            text.push(letter);
        }
        text.push(letter);
    }
    text.push_str(quote);
}
