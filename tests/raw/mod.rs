//! The project's files as rows of text, read without `src/`.

#![allow(dead_code, reason = "each test file uses a part of this one")]

use std::collections::HashMap;

/// One row of a CSV file: what stands under each name of the header.
pub(crate) type Row = HashMap<String, String>;

pub(crate) const INCIDENTS: &str = include_str!("../../data/incidents.csv");
pub(crate) const ESTIMATES: &str = include_str!("../../data/estimates.csv");
pub(crate) const CLAIMS: &str = include_str!("../../data/claims.csv");
pub(crate) const SOURCES: &str = include_str!("../../data/sources.csv");

/// A second reading of the format, which shares nothing with the one in `src/`.
pub(crate) fn rows(text: &str) -> Vec<Row> {
    let mut records = records(text).into_iter();
    let header = records.next().unwrap();
    records
        .map(|cells| {
            assert_eq!(cells.len(), header.len(), "{cells:?}");
            header.iter().cloned().zip(cells).collect()
        })
        .collect()
}

fn records(text: &str) -> Vec<Vec<String>> {
    let (mut records, mut cells, mut cell) = (vec![], vec![], String::new());
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut cells));
            }
            _ => cell.push(letter),
        }
    }
    assert!(!quoted && cell.is_empty() && cells.is_empty(), "the file ends in the middle of a row");
    records
}
