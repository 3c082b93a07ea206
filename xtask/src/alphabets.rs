//! Texts of a language in letters that compress well: `www/language.js` reads them.
//!
//! UTF-8 writes a letter of Arabic in two bytes and one of Chinese in three, and brotli foretells a byte from the last two. So
//! the most frequent letters become ASCII that the text does not use, all others characters of two bytes.

use std::collections::{BTreeMap, BTreeSet};

/// The first of the characters of two bytes.
const FIRST_WIDE: u32 = 0xa1;

/// A step from one letter to the next is written as the character that is this much higher.
const NO_STEP: u32 = 0x1f;

/// Four lines: the ASCII that stands for letters; the letters that it stands for; those that characters from `FIRST_WIDE` on
/// stand for; the text. Letters are in their order in Unicode, each told by the step from the one before.
pub(crate) fn pack(text: &str) -> String {
    let mut uses: BTreeMap<char, usize> = BTreeMap::new();
    text.chars().for_each(|letter| *uses.entry(letter).or_default() += 1);
    let mut letters: Vec<char> = uses.keys().copied().filter(|&it| !is_plain(it)).collect();
    letters.sort_by_key(|it| std::cmp::Reverse(uses[it]));
    let mut codes: Vec<char> = (' '..='~').filter(|it| is_plain(*it) && !uses.contains_key(it)).collect();
    codes.truncate(letters.len());
    let wide: BTreeSet<char> = letters.split_off(codes.len()).into_iter().collect();
    let narrow: BTreeSet<char> = letters.into_iter().collect();
    let all_codes = codes.iter().copied().chain((FIRST_WIDE..).filter_map(char::from_u32));
    let code_of: BTreeMap<char, char> = narrow.iter().chain(&wide).copied().zip(all_codes).collect();
    let coded: String = text.chars().map(|letter| *code_of.get(&letter).unwrap_or(&letter)).collect();
    [codes.into_iter().collect(), steps(&narrow), steps(&wide), coded].join("\n")
}

/// What a literal carries as it is, in quotation marks of every kind.
fn is_plain(letter: char) -> bool {
    matches!(letter, ' '..='~') && !matches!(letter, '"' | '$' | '\\' | '`')
}

fn steps(letters: &BTreeSet<char>) -> String {
    let before = std::iter::once(0).chain(letters.iter().map(|&it| u32::from(it)));
    let steps = letters.iter().zip(before).map(|(&letter, before)| u32::from(letter) - before + NO_STEP);
    steps.map(|it| char::from_u32(it).unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `www/language.js` does.
    fn unpack(packed: &str) -> String {
        let lines: Vec<&str> = packed.split('\n').collect();
        let [codes, narrow, wide, text] = lines[..] else { panic!("{packed:?}") };
        let mut letters = BTreeMap::new();
        let mut add = |codes: &mut dyn Iterator<Item = char>, steps: &str| {
            let mut letter = 0;
            for (step, code) in steps.chars().zip(codes) {
                letter += u32::from(step) - NO_STEP;
                letters.insert(code, char::from_u32(letter).unwrap());
            }
        };
        add(&mut codes.chars(), narrow);
        add(&mut (FIRST_WIDE..).filter_map(char::from_u32), wide);
        text.chars().map(|code| *letters.get(&code).unwrap_or(&code)).collect()
    }

    fn check(text: &str) {
        let packed = pack(text);
        assert_eq!(unpack(&packed), text);
        assert_eq!(packed.matches('\n').count(), 3, "{packed:?}");
        assert!(!packed.contains(|it: char| it < ' ' && it != '\n'), "{packed:?}");
    }

    #[test]
    fn every_text_comes_back() {
        check("");
        check("\n");
        check("plain");
        check("a\nb\u{1}c\u{a0}\"`$\\~");
        check("각 가 각\nالسنة ١");
        check("¡¢£");
    }

    #[test]
    fn more_letters_than_ascii_has_room_for_come_back() {
        check(&('가'..='낗').chain(' '..='~').collect::<String>());
        check(&('\u{1}'..='\u{d7ff}').step_by(31).collect::<String>());
    }

    #[test]
    fn every_language_comes_back() {
        for (_, _, texts) in dprk_heists::locale::LANGUAGES {
            check(texts);
        }
    }

    #[test]
    fn the_most_frequent_letters_become_ascii() {
        let plain: String = ('!'..='~').filter(|&it| is_plain(it) && it != '#').collect();
        assert_eq!(pack(&(plain.clone() + "éàé ")), format!("#\n{}\n{}\n{plain}#¡# ", '\u{108}', '\u{ff}'));
    }
}
