//! The selection with all that was published beside it, as one package that can be loaded again.

use super::Cited;
use super::cells::{self, CLAIM, Cells, ESTIMATE, INCIDENT, SOURCE};
use crate::dataset::{EMBEDDED_COMPILED, EMBEDDED_SHA256};
use crate::describe;
use crate::estimate::Source;
use crate::letters::{hexadecimal, joined};
use crate::locale::unmarked;
use crate::story::Story;

/// Incidents as selected, every estimate and claim, the sources of all these, and in `meta` what was asked and what came out:
/// fields that the page has as JSON already.
pub fn json(cited: Cited<'_>, asked: &[(&str, String)]) -> String {
    let Story { dataset, summary, .. } = cited.story;
    let mut used = vec![false; dataset.sources.len()];
    let mut mark = |place: u32| {
        if let Some(used) = used.get_mut(place as usize) {
            *used = true;
        }
    };
    let (mut incidents, mut estimates) = (Rows::new(&INCIDENT), Rows::new(&ESTIMATE));
    let (mut claims, mut sources) = (Rows::new(&CLAIM), Rows::new(&SOURCE));
    for &row in &summary.rows {
        incidents.push(cells::incident(dataset, row, |source: &Source| source.id.clone()));
        dataset.incidents.get(row).sources.iter().copied().for_each(&mut mark);
    }
    for it in &dataset.estimates {
        estimates.push(cells::estimate(dataset, it));
        it.source.into_iter().for_each(&mut mark);
    }
    for it in &dataset.claims {
        claims.push(cells::claim(dataset, it));
        it.source.into_iter().for_each(&mut mark);
    }
    for (source, used) in dataset.sources.iter().zip(used) {
        if used {
            sources.push(cells::source(source));
        }
    }
    let created =
        dataset.created.map_or(String::new(), |day| ["\"created\":", &quoted(&day.to_string()), ",\n"].concat());
    let mut text =
        ["{", &created, "\"meta\":", &meta(cited, asked), ",\n\"incidents\":[", &incidents.text, "]"].concat();
    // A list without rows would be read as a file without a header.
    for (name, rows) in [("estimates", &estimates), ("claims", &claims), ("sources", &sources)] {
        if !rows.text.is_empty() {
            text.push_str(&[",\n\"", name, "\":[", &rows.text, "]"].concat());
        }
    }
    text + "}\n"
}

/// The rows of one file as objects, one a line.
struct Rows {
    columns: &'static [&'static str],
    text: String,
}

impl Rows {
    fn new(columns: &'static [&'static str]) -> Rows {
        Rows { columns, text: String::new() }
    }

    fn push(&mut self, cells: Cells) {
        let mut object = Object::default();
        for (name, (cell, is_number)) in self.columns.iter().zip(&cells.0) {
            object.set(name, &if *is_number { number(cell) } else { quoted(cell) });
        }
        let comma = if self.text.is_empty() { "\n" } else { ",\n" };
        self.text.push_str(comma);
        self.text.push_str(&object.end());
    }
}

fn meta(cited: Cited<'_>, asked: &[(&str, String)]) -> String {
    let dataset = cited.story.dataset;
    let mut meta = Object::default();
    meta.text("title", &unmarked(&describe::headline(cited.story)));
    if dataset.origin.is_empty() {
        meta.text("compiled", EMBEDDED_COMPILED);
        meta.text("sha256", EMBEDDED_SHA256);
    } else {
        meta.text("origin", &dataset.origin);
    }
    for (name, json) in asked {
        meta.set(name, json);
    }
    meta.text("state", cited.state);
    meta.end()
}

/// A JSON object in the making.
#[derive(Default)]
pub(super) struct Object(String);

impl Object {
    /// Sets a field to something that is JSON already.
    pub(super) fn set(&mut self, name: &str, json: &str) {
        let before = if self.0.is_empty() { "{\"" } else { ",\"" };
        for part in [before, name, "\":", json] {
            self.0.push_str(part);
        }
    }

    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.set(name, &quoted(text));
    }

    pub(super) fn end(self) -> String {
        self.0 + "}"
    }
}

/// A list of what is JSON already.
pub(super) fn list(items: &[String]) -> String {
    ["[", &joined(items, ","), "]"].concat()
}

/// JavaScript knows no larger whole numbers for sure; those beyond are texts, and nothing at all is null.
fn number(digits: &str) -> String {
    const SAFE: usize = 15;
    match digits.len() {
        0 => "null".to_owned(),
        1..=SAFE => digits.to_owned(),
        _ => quoted(digits),
    }
}

/// A text as JSON that may also stand in a script.
fn quoted(text: &str) -> String {
    let mut json = "\"".to_owned();
    for letter in text.chars() {
        match letter {
            '"' | '\\' => json.extend(['\\', letter]),
            '\n' => json.push_str("\\n"),
            '\0'..' ' | '\x7f' | '<' | '\u{2028}' | '\u{2029}' => {
                json.push_str("\\u");
                json.push_str(&hexadecimal(letter.into(), 4));
            }
            _ => json.push(letter),
        }
    }
    json.push('"');
    json
}
