//! Streams of values as JavaScript string literals: a character a value, no escapes. `www/inline.js` reads them.

/// A literal in double quotes cannot carry these; NUL it could, but editors, databases and git then take the file for a
/// binary one.
const AWKWARD: [u16; 5] = [b'\0' as u16, b'\n' as u16, b'\r' as u16, b'"' as u16, b'\\' as u16];

/// No value is as high as this, so that it is free for stand-ins. U+C000 to U+C07F are all letters.
pub(crate) const FIRST_FREE: u16 = 0xc000;

/// What `www/inline.js` knows a script by that was read in another charset than UTF-8.
const PROOF: &str = "é";

/// Gives an array of literals: the proof, five stand-ins, which are the key, and then every stream.
///
/// An awkward value is written as its stand-in: the ASCII character that the streams use least, itself then written
/// `FIRST_FREE` higher. Zero is the most frequent value, and as one byte of UTF-8 instead of two the script is 3 % smaller in
/// brotli.
pub(crate) fn encode(streams: &[Vec<u16>]) -> String {
    let key = stand_ins(streams);
    let texts = streams.iter().map(|stream| stream.iter().map(|&value| character(value, &key)).collect());
    let quoted: Vec<String> = [PROOF.to_owned(), key.into_iter().map(plain).collect()]
        .into_iter()
        .chain(texts)
        .map(|text: String| format!("\"{text}\""))
        .collect();
    format!("[{}]", quoted.join(","))
}

/// The five least used of the ASCII characters that a literal can carry, the lower one first among equals.
fn stand_ins(streams: &[Vec<u16>]) -> [u16; 5] {
    let mut uses = [0_usize; 128];
    for &value in streams.iter().flatten() {
        if let Some(count) = uses.get_mut(usize::from(value)) {
            *count += 1;
        }
    }
    let mut rare: Vec<u16> = (0..128).filter(|value| !AWKWARD.contains(value)).collect();
    rare.sort_by_key(|&value| uses[usize::from(value)]);
    std::array::from_fn(|place| rare[place])
}

fn character(value: u16, key: &[u16; 5]) -> char {
    if let Some(place) = AWKWARD.iter().position(|&it| it == value) {
        return plain(key[place]);
    }
    plain(if key.contains(&value) { FIRST_FREE + value } else { value })
}

fn plain(value: u16) -> char {
    char::from_u32(value.into()).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// What `www/inline.js` does.
    pub(crate) fn decode(literals: &str) -> Vec<Vec<u16>> {
        let texts = literals.strip_prefix("[\"").unwrap().strip_suffix("\"]").unwrap().split("\",\"");
        let mut texts = texts.map(|text| text.encode_utf16().collect::<Vec<u16>>());
        assert_eq!(texts.next().unwrap(), [0xe9]);
        let key = texts.next().unwrap();
        let value = |code: u16| match key.iter().position(|&it| it == code) {
            Some(place) => AWKWARD[place],
            None if code < FIRST_FREE => code,
            None => code - FIRST_FREE,
        };
        texts.map(|text| text.into_iter().map(value).collect()).collect()
    }

    fn check(streams: &[Vec<u16>]) {
        let text = encode(streams);
        assert_eq!(decode(&text), streams);
        assert!(!text.contains(['\0', '\n', '\r', '\\']), "{text:?}");
        assert_eq!(text.matches('"').count(), 2 * streams.len() + 4);
    }

    #[test]
    fn every_value_comes_back_and_none_needs_an_escape() {
        check(&[(0..FIRST_FREE).collect()]);
    }

    #[test]
    fn characters_that_are_never_used_stand_in_first() {
        let without_tilde: Vec<u16> = (0..=255).filter(|&value| value != u16::from(b'~')).collect();
        assert_eq!(stand_ins(std::slice::from_ref(&without_tilde))[0], u16::from(b'~'));
        check(&[without_tilde]);
    }

    #[test]
    fn no_values_and_only_awkward_values_come_back() {
        check(&[vec![], AWKWARD.to_vec(), vec![]]);
    }
}
