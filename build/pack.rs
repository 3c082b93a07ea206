//! The files of `data/` in the form that `src/dataset/embedded.rs` unpacks. Compressed, it is smaller than the files by a
//! sixth.

use std::{fs, path::Path};

use sha2::{Digest, Sha256};

use super::packed::{FILES, LETTERS, REFERENCE, ZERO, write_letters};

/// Columns that repeat letters of others in their row: file, column, and the others in the order of their parts.
const DERIVED: [(usize, &str, &[&str]); 5] = [
    (0, "id", &["publisher"]),
    (0, "url", &["publisher", "title", "title"]),
    (1, "id", &["date", "target"]),
    (2, "id", &["year", "measure", "estimator", "published", "scope"]),
    (3, "id", &["claimant", "published"]),
];

/// Columns that hold keys of sources.
const REFERENCES: [(usize, &str); 3] = [(1, "sources"), (2, "source"), (3, "source")];

/// Fewer letters than this are not worth a sign.
const FEWEST: usize = 4;

/// Start and length are told by one printable sign each.
const MOST: usize = (b'~' - ZERO) as usize;

/// The packed cells, and the columns and rows of each file as an expression of Rust.
pub(super) fn pack(folder: &Path) -> Result<(Vec<u8>, String), String> {
    let (mut packed, mut shapes, mut keys) = (Vec::new(), Vec::new(), Vec::new());
    for (file, name) in FILES.into_iter().enumerate() {
        let path = folder.join(name);
        let rows = read(&path)?;
        if file == 0 {
            keys = rows.iter().map(|row| row[0].clone()).collect();
        }
        shapes.push((rows[0].len(), rows.len()));
        for column in 0..rows[0].len() {
            for (place, row) in rows.iter().enumerate() {
                let cell = pack_cell(file, &rows[0], row, column, &keys);
                packed.extend(cell.map_err(|wrong| format!("{}:{}: {wrong}", path.display(), place + 1))?);
                packed.push(b'\n');
            }
        }
    }
    Ok((packed, format!("{shapes:?}")))
}

/// SHA-256 of the files end to end, in the order of the data's README: `cat incidents.csv … | sha256sum` says the same.
pub(super) fn hash(folder: &Path) -> Result<String, String> {
    let mut hash = Sha256::new();
    for name in ["incidents.csv", "estimates.csv", "claims.csv", "sources.csv"] {
        let path = folder.join(name);
        hash.update(fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn pack_cell(
    file: usize,
    header: &[String],
    row: &[String],
    column: usize,
    keys: &[String],
) -> Result<Vec<u8>, String> {
    let (name, cell) = (header[column].as_str(), row[column].as_str());
    if row == header {
        return Ok(cell.into());
    }
    if REFERENCES.contains(&(file, name)) {
        return pack_references(cell, keys);
    }
    let derived = DERIVED.iter().find(|it| (it.0, it.1) == (file, name)).map_or(&[][..], |it| it.2);
    let places = derived.iter().filter_map(|other| header.iter().position(|it| it == other));
    let places = places.filter(|&place| place < usize::from(ZERO - LETTERS));
    Ok(pack_letters(cell, &places.map(|place| (place, row[place].as_str())).collect::<Vec<_>>()))
}

/// Reads a file that can be written again from its cells alone.
fn read(path: &Path) -> Result<Vec<Vec<String>>, String> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (place, line) in text.split_terminator('\n').enumerate() {
        let wrong = |wanted: &str| Err(format!("{}:{}: wanted {wanted}", path.display(), place + 1));
        let row = cells(line);
        let written: Vec<_> = row.iter().map(|cell| quoted(cell)).collect();
        if written.join(",") != line {
            return wrong("a row on one line, with quotation marks only where a cell needs them");
        }
        if line.bytes().any(|byte| byte < b' ') {
            return wrong("no control character");
        }
        if rows.first().is_some_and(|header| header.len() != row.len()) {
            return wrong("as many cells as in the header");
        }
        rows.push(row);
    }
    if rows.is_empty() || !text.ends_with('\n') {
        return Err(format!("{}: wanted a header, and a line break at the end", path.display()));
    }
    Ok(rows)
}

fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut cell, mut inside) = (Vec::new(), String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if inside && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => inside = !inside,
            ',' if !inside => cells.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    cells.push(cell);
    cells
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// Each key of the list as its place among the sources.
fn pack_references(list: &str, keys: &[String]) -> Result<Vec<u8>, String> {
    let mut packed = Vec::new();
    for key in list.split(';').filter(|_| !list.is_empty()) {
        let place = keys.iter().position(|it| it == key).filter(|&place| place < 8 << 7);
        let place = place.ok_or_else(|| format!("wanted keys of the first 1023 sources, read \"{key}\""))?;
        packed.extend([REFERENCE | (place >> 7) as u8, 0x80 | (place & 0x7F) as u8]);
    }
    Ok(packed)
}

/// The cell with signs for the longest parts that it shares with the others, looked for from left to right.
fn pack_letters(cell: &str, others: &[(usize, &str)]) -> Vec<u8> {
    let (mut packed, mut rest) = (Vec::new(), cell);
    for &(column, text) in others {
        let Some((place, start, length)) = longest_shared(rest, text) else { continue };
        packed.extend(&rest.as_bytes()[..place]);
        packed.extend([LETTERS + column as u8, ZERO + start as u8, ZERO + length as u8]);
        rest = &rest[place + spelled(text, start, length).len()..];
    }
    packed.extend(rest.as_bytes());
    packed
}

/// Where the cell holds letters of the text, and which: start and length. One length stands for the whole end.
fn longest_shared(cell: &str, text: &str) -> Option<(usize, usize, usize)> {
    let whole = spelled(text, 0, usize::MAX >> 1);
    let is_start = |start: usize| start == 0 || whole.as_bytes()[start - 1] == b'-';
    let mut best: Option<(usize, usize, usize)> = None;
    for start in (0..whole.len().min(MOST)).filter(|&start| is_start(start)) {
        let most = (whole.len() - start).min(MOST);
        let longest = (FEWEST..=most).rev().find_map(|length| {
            let letters = spelled(text, start, length);
            Some((cell.find(&letters)?, start, letters.len()))
        });
        if longest.is_some_and(|it| best.is_none_or(|best| it.2 > best.2)) {
            best = longest;
        }
    }
    best.map(|(place, start, length)| (place, start, if start + length == whole.len() { MOST } else { length }))
}

fn spelled(text: &str, start: usize, length: usize) -> String {
    let mut letters = Vec::new();
    write_letters(text.as_bytes(), start, length, &mut letters);
    String::from_utf8_lossy(&letters).into_owned()
}
