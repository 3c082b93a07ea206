//! Rows given as objects, of which www/gather.js makes a table of texts, turned into the CSV that the one reader reads.

use serde::Deserialize;
use serde_wasm_bindgen::Deserializer;
use wasm_bindgen::prelude::*;

/// Lines of the table as CSV bytes: its names are line 1, its first row is line 2. None if it is no table of texts.
pub(super) fn csv_from_table(table: &JsValue) -> Option<Vec<u8>> {
    let lines = Vec::<Vec<String>>::deserialize(Deserializer::from(table.clone())).ok()?;
    let mut csv = Vec::new();
    for line in &lines {
        for cell in line {
            push_cell(&mut csv, cell);
        }
        csv.push(b'\n');
    }
    Some(csv)
}

fn push_cell(csv: &mut Vec<u8>, text: &str) {
    if csv.last().is_some_and(|&last| last != b'\n') {
        csv.push(b',');
    }
    csv.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => csv.extend_from_slice(b"\"\""),
            // A line break inside a cell would move the line numbers away from the rows.
            b'\r' | b'\n' => csv.push(b' '),
            _ => csv.push(byte),
        }
    }
    csv.push(b'"');
}
