//! Rows given as lists of their fields, turned into the CSV that the one reader reads.

use std::fmt;

use js_sys::Number;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use wasm_bindgen::prelude::*;

/// The rows as CSV bytes: the header is line 1, the first row line 2. None if a field is no name and cell.
pub(super) fn csv_from_rows(rows: &JsValue) -> Option<Vec<u8>> {
    let rows: Vec<Row> = serde_wasm_bindgen::from_value(rows.clone()).ok()?;
    let mut columns: Vec<&str> = Vec::new();
    for row in &rows {
        for (column, _) in &row.0 {
            if !columns.contains(&column.as_str()) {
                columns.push(column);
            }
        }
    }
    let mut csv = Vec::new();
    for column in &columns {
        push_cell(&mut csv, column);
    }
    csv.push(b'\n');
    for row in &rows {
        for column in &columns {
            let cell = row.0.iter().find(|(name, _)| name == column);
            push_cell(&mut csv, cell.map_or("", |(_, cell)| &cell.0));
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

/// Columns and cells of one object.
struct Row(Vec<(String, Cell)>);

impl<'de> Deserialize<'de> for Row {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Row, D::Error> {
        deserializer.deserialize_map(RowVisitor)
    }
}

struct RowVisitor;

impl<'de> Visitor<'de> for RowVisitor {
    type Value = Row;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Row, A::Error> {
        let mut row = Vec::new();
        while let Some(field) = fields.next_entry()? {
            row.push(field);
        }
        Ok(Row(row))
    }
}

/// A value as its CSV cell: true is `yes`, nothing is empty, a list is joined by `;`.
struct Cell(String);

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Cell, D::Error> {
        deserializer.deserialize_any(CellVisitor)
    }
}

struct CellVisitor;

impl<'de> Visitor<'de> for CellVisitor {
    type Value = Cell;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a number, true, false, null or a list of texts")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Cell, E> {
        Ok(Cell(text.to_owned()))
    }

    fn visit_bool<E: Error>(self, answer: bool) -> Result<Cell, E> {
        self.visit_str(if answer { "yes" } else { "no" })
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Cell, E> {
        let text = Number::from(number).to_string_with_radix(10);
        Ok(Cell(text.map_or_else(|_| String::new(), String::from)))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Cell, E> {
        self.visit_f64(number as f64)
    }

    fn visit_unit<E: Error>(self) -> Result<Cell, E> {
        self.visit_str("")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Cell, A::Error> {
        let mut list = String::new();
        while let Some(Cell(text)) = items.next_element()? {
            if !list.is_empty() {
                list.push(';');
            }
            list.push_str(&text);
        }
        Ok(Cell(list))
    }
}
