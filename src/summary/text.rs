//! Words looked for in a million texts.

use crate::dataset::Incidents;
use crate::letters::{lower_letters, words};

/// Of each theft whether it lacks one of the words; nothing where there is no word.
pub(super) fn missed(incidents: &Incidents, text: &str) -> Vec<bool> {
    let mut wanted = String::new();
    add_any_case(&mut wanted, text);
    let wanted = words(&wanted);
    let (mut missed, mut folded) = (Vec::new(), String::new());
    if wanted.is_empty() {
        return missed;
    }
    for row in 0..incidents.len() {
        folded.clear();
        for text in incidents.searchable(row) {
            add_any_case(&mut folded, text);
            // No word holds a space, so none is found across the end of a text.
            folded.push(' ');
        }
        missed.push(!wanted.iter().all(|word| has(folded.as_bytes(), word.as_bytes())));
    }
    missed
}

/// Adds the text in small letters. A capital sigma has two, by its place in the word, and a part of a word must be found too.
fn add_any_case(all: &mut String, text: &str) {
    for letter in lower_letters(text) {
        all.push(if letter == 'ς' { 'σ' } else { letter });
    }
}

fn has(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}
