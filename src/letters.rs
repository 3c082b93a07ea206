//! Letters and parts of a text, without the tables and searchers of std: they would be a tenth of the script.

use std::borrow::Cow;

/// A text in lower case, for comparing: Latin, Greek, Cyrillic and Armenian letters. The others stay, since std's table of
/// every alphabet would be 5 kB of the script.
pub fn lower_case(text: &str) -> String {
    let mut lower = String::new();
    for letter in text.chars() {
        let up = match letter {
            'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' | 'Ａ'..='Ｚ' => 32,
            'Ѐ'..='Џ' => 80,
            'Ա'..='Ֆ' => 48,
            'Έ'..='Ί' => 37,
            'Ά' => 38,
            'Ό' => 64,
            'Ύ' | 'Ώ' => 63,
            'İ' => {
                lower.push_str("i\u{307}");
                continue;
            }
            // In pairs, the capital first.
            'Ā'..='į' | 'Ĳ'..='ķ' | 'Ŋ'..='ŷ' | 'Ѡ'..='ҁ' | 'Ҋ'..='ҿ' | 'Ӑ'..='ԯ' | 'Ḁ'..='ẕ' | 'Ạ'..='ỿ' => {
                1 - u32::from(letter) % 2
            }
            'Ĺ'..='ň' | 'Ź'..='ž' | 'Ӂ'..='ӎ' => u32::from(letter) % 2,
            _ => 0,
        };
        lower.push(char::from_u32(u32::from(letter) + up).unwrap_or(letter));
    }
    lower
}

/// What stands before and after the first `part`. `str::split_once` brings a searcher for novels, 2 kB of it.
pub(crate) fn parted<'a>(text: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    text.char_indices().find_map(|(place, _)| {
        let (before, rest) = text.split_at(place);
        Some((before, rest.strip_prefix(part)?))
    })
}

/// The texts with something between them. `[T]::join` has a copy of its own for each length of what stands between.
pub(crate) fn joined(texts: &[impl AsRef<str>], between: &str) -> String {
    let mut all = String::new();
    for (place, text) in texts.iter().enumerate() {
        if place > 0 {
            all.push_str(between);
        }
        all.push_str(text.as_ref());
    }
    all
}

/// What stands between white space.
pub(crate) fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for word in text.split(char::is_whitespace) {
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

/// So many digits of a number to the base 16.
pub(crate) fn hexadecimal(number: u32, digits: u32) -> String {
    let mut text = String::new();
    for digit in (0..digits).rev() {
        text.push(char::from(b"0123456789abcdef"[(number >> (4 * digit)) as usize % 16]));
    }
    text
}

/// A whole number as std reads it; one reader serves every size of number.
pub(crate) fn whole(text: &str) -> Option<u64> {
    text.parse().ok()
}

/// Writes a whole number at the end of a text.
pub(crate) fn push_whole(number: u32, text: &mut String) {
    if number > 9 {
        push_whole(number / 10, text);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}

/// The text in these bytes; what is no UTF-8 is shown as missing.
pub(crate) fn readable(mut bytes: &[u8]) -> String {
    let mut text = String::new();
    loop {
        let (sound, skipped) = match str::from_utf8(bytes) {
            Ok(rest) => return text + rest,
            Err(error) => (error.valid_up_to(), error.error_len()),
        };
        text.push_str(str::from_utf8(&bytes[..sound]).unwrap_or_default());
        text.push('\u{fffd}');
        bytes = skipped.map_or(&[], |length| &bytes[sound + length..]);
    }
}

/// The text without what is no letter: control characters, and those that turn round the order of what stands beside them.
pub(crate) fn without_controls(text: &str) -> Cow<'_, str> {
    const FIRST_OF_OTHERS: [u8; 4] = [0x7F, 0xC2, 0xE2, 0xEF];
    if !text.bytes().any(|byte| byte < b' ' || FIRST_OF_OTHERS.contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::new();
    for letter in text.chars() {
        match letter {
            '\r' | '\n' => clean.push(letter),
            '\t' | '\u{2028}' | '\u{2029}' => clean.push(' '),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
            _ => clean.push(letter),
        }
    }
    Cow::Owned(clean)
}

/// Enough of a text to recognise it.
pub(crate) fn excerpt(text: &str) -> String {
    const ENOUGH: usize = 80;
    let text = &*without_controls(text);
    match text.char_indices().nth(ENOUGH) {
        Some((end, _)) => [&text[..end], "…"].concat(),
        None => text.to_owned(),
    }
}
