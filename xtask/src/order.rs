//! The order of a module's functions: each beside the one that is most like it.
//!
//! wasm-opt puts first what is called most. Brotli finds and foretells better what it has just seen: in this order the script
//! takes 1.7 kB less.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::sections::{CODE, IMPORTS, Reader, sections};
use crate::shell::Outcome;

/// Functions are alike by the parts of so many bytes that they share.
const PART: usize = 3;

/// What more functions share says nothing of any two.
const TOO_COMMON: usize = 300;

/// Gives the module with names by which `wasm-opt --reorder-functions-by-name` puts the functions in order.
pub(crate) fn with_names(wasm: &[u8]) -> Outcome<Vec<u8>> {
    let sections = sections(wasm)?;
    let section = |id: u8| sections.iter().find(|it| it.id == id).map_or(0..0, |it| it.body.clone());
    let imports = imported_functions(wasm, section(IMPORTS))?;
    let bodies = bodies(wasm, section(CODE))?;
    let mut places = vec![0; bodies.len()];
    for (place, body) in in_order(&bodies).into_iter().enumerate() {
        places[body] = place;
    }
    let mut names = number(places.len());
    for (body, place) in places.into_iter().enumerate() {
        names.extend([number(imports + body), vec![5], format!("{place:05}").into_bytes()].concat());
    }
    // A section without a number of its own, called «name», of which part 1 names the functions.
    let part = [vec![4], b"name".to_vec(), vec![1], number(names.len()), names].concat();
    Ok([wasm, &[0], &number(part.len())[..], &part].concat())
}

/// Imported functions are counted before the module's own.
fn imported_functions(wasm: &[u8], section: Range<usize>) -> Outcome<usize> {
    let mut reader = Reader { bytes: &wasm[..section.end], place: section.start };
    let count = if section.is_empty() { 0 } else { reader.number()? };
    for _ in 0..count {
        for _ in 0..2 {
            let length = reader.number()? as usize;
            reader.take(length)?;
        }
        if reader.byte()? != 0 {
            return Err("the module imports something that is no function: xtask/src/order.rs must learn it.".into());
        }
        reader.number()?;
    }
    Ok(count as usize)
}

fn bodies(wasm: &[u8], section: Range<usize>) -> Outcome<Vec<&[u8]>> {
    let mut reader = Reader { bytes: &wasm[..section.end], place: section.start };
    let count = if section.is_empty() { 0 } else { reader.number()? };
    (0..count).map(|_| reader.number().and_then(|size| reader.take(size as usize))).collect()
}

/// Starts with the longest body and always goes on with the one most like the last, the earlier one among equals.
fn in_order(bodies: &[&[u8]]) -> Vec<usize> {
    let parts = shared_parts(bodies);
    let mut parts_of = vec![Vec::new(); bodies.len()];
    for (part, holders) in parts.iter().enumerate() {
        holders.iter().for_each(|&(body, count)| parts_of[body].push((part, count)));
    }
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut order = Vec::new();
    let mut next = left.iter().copied().rev().max_by_key(|&it| bodies[it].len());
    while let Some(body) = next {
        left.remove(&body);
        order.push(body);
        let mut alike = vec![0; bodies.len()];
        for &(part, count) in &parts_of[body] {
            let weight = 1 + u64::from((bodies.len() / parts[part].len()).max(1).ilog2());
            parts[part].iter().for_each(|&(other, times)| alike[other] += weight * count.min(times));
        }
        // The square of what is shared, by the length: whole numbers are the same on every machine.
        next = left.iter().copied().rev().max_by_key(|&it| (alike[it].pow(2) << 8) / (bodies[it].len() as u64 + 10));
    }
    order
}

/// For each part that some functions share: which, and how often each has it.
fn shared_parts(bodies: &[&[u8]]) -> Vec<Vec<(usize, u64)>> {
    let mut parts: BTreeMap<&[u8], BTreeMap<usize, u64>> = BTreeMap::new();
    for (place, body) in bodies.iter().enumerate() {
        for part in body.windows(PART) {
            *parts.entry(part).or_default().entry(place).or_default() += 1;
        }
    }
    let shared = parts.into_values().filter(|it| (2..TOO_COMMON).contains(&it.len()));
    shared.map(|it| it.into_iter().collect()).collect()
}

pub(crate) fn number(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value > 127 {
        bytes.push(value as u8 | 128);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bodies: &[&[u8]], wanted: &[usize]) {
        assert_eq!(in_order(bodies), wanted, "{bodies:?}");
    }

    #[test]
    fn like_stands_beside_like() {
        check(&[], &[]);
        check(&[b""], &[0]);
        check(&[b"", b"", b""], &[0, 1, 2]);
        check(&[b"abcdef", b"uvwxyz", b"abcde"], &[0, 2, 1]);
        check(&[b"abcde", b"uvwxyz", b"abcdefgh", b"vwxyz"], &[2, 0, 1, 3]);
    }

    #[test]
    fn of_two_that_share_as_much_the_shorter_comes_first() {
        check(&[b"abcdefgh", b"abcd1234", b"abcd"], &[0, 2, 1]);
    }

    #[test]
    fn every_function_gets_its_own_name() {
        let named = with_names(&crate::streams::tests::module(&[0x41, 5, 0x1a])).unwrap();
        assert!(named.ends_with(b"\x00\x0f\x04name\x01\x08\x01\x00\x0500000"), "{named:x?}");
    }

    #[test]
    fn an_imported_memory_is_refused() {
        let imports = [2, 7, 1, 1, b'a', 1, b'b', 2, 0];
        let message = with_names(&[b"\0asm\x01\0\0\0", &imports[..]].concat()).unwrap_err();
        assert!(message.contains("no function"), "{message}");
    }

    #[test]
    fn the_shipped_module_keeps_all_functions() {
        let wasm = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../pkg/dprk-heists.wasm")).unwrap();
        let code = sections(&wasm).unwrap().into_iter().find(|it| it.id == CODE).unwrap().body;
        let bodies = bodies(&wasm, code).unwrap();
        let mut order = in_order(&bodies);
        order.sort_unstable();
        assert!(order.into_iter().eq(0..bodies.len()));
    }
}
