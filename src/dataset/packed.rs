//! The signs of the packed data: `build/pack.rs` writes them, `embedded.rs` reads them.

/// The files, in the order in which they are packed: the sources come first, since the others point to them.
pub(super) const FILES: [&str; 4] = ["sources.csv", "incidents.csv", "estimates.csv", "claims.csv"];

/// This sign and those up to [`ZERO`] stand for letters of the row's column of that number. Two numbers follow, counted
/// from [`ZERO`]: where the letters start, and how many they are at most.
pub(super) const LETTERS: u8 = 11;

/// The number 0, and the first sign that stands for itself.
pub(super) const ZERO: u8 = b' ';

/// This byte and those above it, none of which UTF-8 knows, hold the high bits of a row of the sources, the next byte the
/// low seven: what stands here is the row's key, and a `;` before it if it is not the first.
pub(super) const REFERENCE: u8 = 0xF8;

/// Writes the letters from `start` on, at most `length` of them: lower case, and `-` for whatever stands between words.
pub(super) fn write_letters(text: &[u8], start: usize, length: usize, out: &mut Vec<u8>) {
    let end = start + length;
    let (mut place, mut gap) = (0, false);
    for byte in text {
        let letter = byte.to_ascii_lowercase();
        if !matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'_') {
            gap = place > 0;
            continue;
        }
        if gap {
            // A key that was cut behind a word does not end in `-`.
            if place >= start && place + 1 < end {
                out.push(b'-');
            }
            place += 1;
            gap = false;
        }
        if place >= start && place < end {
            out.push(letter);
        }
        place += 1;
    }
}
