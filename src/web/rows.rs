//! Rows given as JavaScript objects, turned into the CSV that the one reader reads.

use std::collections::BTreeMap;
use std::fmt;

use js_sys::Number;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use wasm_bindgen::prelude::*;

use super::dom::Done;

/// The rows as CSV bytes: the header is line 1, the first row line 2.
pub(super) fn csv_from_objects(rows: &JsValue) -> Done<Vec<u8>> {
    let rows: Vec<BTreeMap<String, Cell>> = serde_wasm_bindgen::from_value(rows.clone())?;
    let mut columns: Vec<&str> = Vec::new();
    for column in rows.iter().flat_map(|row| row.keys()) {
        if !columns.contains(&column.as_str()) {
            columns.push(column);
        }
    }
    let mut csv = Vec::new();
    push_line(&mut csv, columns.iter().copied());
    for row in &rows {
        push_line(&mut csv, columns.iter().map(|&column| row.get(column).map_or("", |cell| cell.0.as_str())));
    }
    Ok(csv)
}

fn push_line<'a>(csv: &mut Vec<u8>, cells: impl Iterator<Item = &'a str>) {
    for (place, cell) in cells.enumerate() {
        csv.extend((place > 0).then_some(b','));
        csv.push(b'"');
        // A line break inside a cell would move the line numbers away from the rows.
        csv.extend_from_slice(cell.replace('"', "\"\"").replace(['\r', '\n'], " ").as_bytes());
        csv.push(b'"');
    }
    csv.push(b'\n');
}

/// A value as its CSV cell: true is `yes`, nothing is empty, a list is joined by `;`.
#[derive(Default)]
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
        let text =
            Number::from(number).to_string_with_radix(10).map_err(|_| E::custom("a number that cannot be written"))?;
        Ok(Cell(text.into()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Cell, E> {
        Ok(Cell(number.to_string()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Cell, E> {
        Ok(Cell(number.to_string()))
    }

    fn visit_unit<E: Error>(self) -> Result<Cell, E> {
        Ok(Cell::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Cell, A::Error> {
        let mut texts = Vec::new();
        while let Some(Cell(text)) = items.next_element()? {
            texts.push(text);
        }
        Ok(Cell(texts.join(";")))
    }
}
