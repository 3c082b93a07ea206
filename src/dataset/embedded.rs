//! The project's own files, unpacked from what `build/pack.rs` made of them: columns one after the other, each cell
//! closed by a line break, and short signs for what stands elsewhere.

use super::packed::{FILES, LETTERS, REFERENCE, ZERO, write_letters};
use super::{Dataset, File, Files, Issue, parse};
use crate::incident::Day;

/// All cells, the tables in the order of [`FILES`].
const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/data.packed"));
/// Columns and rows of each table; the header is a row.
const SHAPES: [(usize, usize); 4] = include!(concat!(env!("OUT_DIR"), "/shapes.rs"));

/// The last sign for letters of a column.
const LAST: u8 = ZERO - 1;

/// Day on which the embedded data were compiled, from `data/datapackage.json`.
pub const EMBEDDED_COMPILED: &str = env!("DATA_COMPILED");

/// SHA-256 of `data/`: incidents, estimates, claims and sources end to end, in hexadecimal digits.
pub const EMBEDDED_SHA256: &str = env!("DATA_SHA256");

/// The project's own data, as they stand in `data/`.
pub fn embedded() -> (Dataset, Vec<Issue>) {
    let [sources, incidents, estimates, claims] = &embedded_files();
    let file = |place: usize, bytes| File { name: FILES[place], bytes };
    let (mut dataset, issues) = parse(&Files {
        incidents: file(1, incidents),
        estimates: Some(file(2, estimates)),
        claims: Some(file(3, claims)),
        sources: Some(file(0, sources)),
    });
    dataset.created = Day::parse(EMBEDDED_COMPILED);
    (dataset, issues)
}

/// The files of `data/`, byte by byte: sources, incidents, estimates, claims.
pub fn embedded_files() -> [Vec<u8>; 4] {
    let cells = cells();
    let mut first = 0;
    let mut files = [const { Vec::new() }; 4];
    for (file, (columns, rows)) in files.iter_mut().zip(SHAPES) {
        let mut cell = Vec::new();
        for row in 0..rows {
            for column in 0..columns {
                cell.clear();
                write(&cells, Table { first, rows }, row, column, &mut cell);
                write_quoted(&cell, file);
                file.push(if column + 1 < columns { b',' } else { b'\n' });
            }
        }
        first += columns * rows;
    }
    files
}

/// Where a table stands among the cells.
#[derive(Clone, Copy)]
struct Table {
    first: usize,
    rows: usize,
}

const SOURCES: Table = Table { first: 0, rows: SHAPES[0].1 };

fn cells() -> Vec<&'static [u8]> {
    let mut cells = Vec::new();
    let mut start = 0;
    for (place, &byte) in PACKED.iter().enumerate() {
        if byte == b'\n' {
            cells.push(&PACKED[start..place]);
            start = place + 1;
        }
    }
    cells
}

/// Writes one cell, its signs replaced by what they stand for.
fn write(cells: &[&[u8]], table: Table, row: usize, column: usize, out: &mut Vec<u8>) {
    let mut rest = cells[table.first + column * table.rows + row];
    loop {
        rest = match *rest {
            [sign @ LETTERS..=LAST, start, length, ref rest @ ..] => {
                let column = usize::from(sign - LETTERS);
                let text = cells[table.first + column * table.rows + row];
                write_letters(text, usize::from(start - ZERO), usize::from(length - ZERO), out);
                rest
            }
            [high @ REFERENCE..=u8::MAX, low, ref rest @ ..] => {
                if !out.is_empty() {
                    out.push(b';');
                }
                let row = usize::from(high - REFERENCE) << 7 | usize::from(low & 0x7F);
                write(cells, SOURCES, row, 0, out);
                rest
            }
            [byte, ref rest @ ..] => {
                out.push(byte);
                rest
            }
            [] => return,
        };
    }
}

fn write_quoted(cell: &[u8], out: &mut Vec<u8>) {
    let mut quoted = false;
    for &byte in cell {
        quoted |= matches!(byte, b',' | b'"');
    }
    if !quoted {
        out.extend_from_slice(cell);
        return;
    }
    out.push(b'"');
    for &byte in cell {
        if byte == b'"' {
            out.push(byte);
        }
        out.push(byte);
    }
    out.push(b'"');
}
