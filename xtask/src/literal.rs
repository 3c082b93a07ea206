//! Bytes as the inside of a JavaScript string literal: a character a byte, no escapes. `www/inline.js` reads it.

/// A literal in double quotes cannot carry these; NUL it could, but editors, databases and git then take the file for a
/// binary one.
const AWKWARD: [u8; 5] = [b'\0', b'\n', b'\r', b'"', b'\\'];

/// Gives five stand-ins, which are the key, and then every byte as one character.
///
/// An awkward byte is written as its stand-in: the ASCII byte that the module uses least, itself then written 256 higher.
/// NUL is the most frequent byte of a module, and as one byte of UTF-8 instead of two the script is 3 % smaller in brotli.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let key = stand_ins(bytes);
    key.iter().map(|&byte| char::from(byte)).chain(bytes.iter().map(|&byte| character(byte, &key))).collect()
}

/// The five least used of the ASCII bytes that a literal can carry, the lower one first among equals.
fn stand_ins(bytes: &[u8]) -> [u8; 5] {
    let mut uses = [0_usize; 256];
    for &byte in bytes {
        uses[usize::from(byte)] += 1;
    }
    let mut rare: Vec<u8> = (0..128).filter(|byte| !AWKWARD.contains(byte)).collect();
    rare.sort_by_key(|&byte| uses[usize::from(byte)]);
    std::array::from_fn(|place| rare[place])
}

fn character(byte: u8, key: &[u8; 5]) -> char {
    if let Some(place) = AWKWARD.iter().position(|&it| it == byte) {
        return char::from(key[place]);
    }
    if key.contains(&byte) {
        // U+0100 to U+017F are all letters.
        return char::from_u32(256 + u32::from(byte)).unwrap_or(char::REPLACEMENT_CHARACTER);
    }
    char::from(byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `www/inline.js` does.
    fn decode(text: &str) -> Vec<u8> {
        let codes: Vec<u32> = text.chars().map(u32::from).collect();
        let (key, codes) = codes.split_at(5);
        let byte = |code: &u32| match key.iter().position(|it| it == code) {
            Some(place) => AWKWARD[place],
            None => (code & 255) as u8,
        };
        codes.iter().map(byte).collect()
    }

    fn check(bytes: &[u8]) {
        let text = encode(bytes);
        assert_eq!(decode(&text), bytes);
        assert!(!text.contains(['\0', '\n', '\r', '"', '\\']), "{text:?}");
        assert_eq!(text.encode_utf16().count(), bytes.len() + 5);
    }

    #[test]
    fn every_byte_comes_back_and_none_needs_an_escape() {
        check(&(0..=255).collect::<Vec<u8>>());
    }

    #[test]
    fn bytes_that_are_never_used_stand_in_first() {
        let without_tilde: Vec<u8> = (0..=255).filter(|byte| *byte != b'~').collect();
        assert_eq!(stand_ins(&without_tilde)[0], b'~');
        check(&without_tilde);
    }

    #[test]
    fn no_bytes_and_only_awkward_bytes_come_back() {
        check(b"");
        check(&[AWKWARD, AWKWARD].concat());
    }
}
