//! Words looked for in a million texts.

use crate::dataset::Incidents;
use crate::letters::{lower_case, words};

/// Of each theft whether it lacks one of the words; nothing where there is no word.
pub(super) fn missed(incidents: &Incidents, text: &str) -> Vec<bool> {
    let wanted = any_case(text);
    let wanted = words(&wanted);
    let mut missed = Vec::new();
    if !wanted.is_empty() {
        missed.resize(incidents.len(), false);
    }
    for (row, missed) in missed.iter_mut().enumerate() {
        // No word holds a space, so none is found across the end of a text.
        for word in &wanted {
            let has_word = |text: &&str| match word.is_ascii() {
                true => has(text.as_bytes(), word.as_bytes()),
                false => !text.is_ascii() && has(any_case(text).as_bytes(), word.as_bytes()),
            };
            *missed |= !incidents.searchable(row).iter().any(has_word);
        }
    }
    missed
}

/// The text in small letters. A capital sigma has two, by its place in the word, and a part of a word must be found too.
fn any_case(text: &str) -> String {
    lower_case(text).replace('ς', "σ")
}

/// Whether a text has a word in it, letters of ASCII in any case: for most texts this saves a copy in small letters.
fn has(text: &[u8], word: &[u8]) -> bool {
    let Some((&first, rest)) = word.split_first() else { return true };
    let is_same = |byte: u8, small: u8| byte == small || (byte | 32 == small && small.is_ascii_lowercase());
    for start in 0..(text.len() + 1).saturating_sub(word.len()) {
        if is_same(text[start], first) {
            let mut same = 0;
            while same < rest.len() && is_same(text[start + 1 + same], rest[same]) {
                same += 1;
            }
            // In small letters an İ is an i and a dot, and a word may end between them.
            let is_dotted =
                same + 1 == rest.len() && rest[same] == b'i' && text[start + 1 + same..].starts_with("İ".as_bytes());
            if same == rest.len() || is_dotted {
                return true;
            }
        }
    }
    // A word of one letter has no rest.
    word == b"i" && text.windows(2).any(|letter| letter == "İ".as_bytes())
}
