#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]
//! What is packed into the widget is what stands in `data/`.

mod raw;

use dprk_heists::dataset;
use sha2::{Digest, Sha256};

#[test]
fn the_files_come_out_as_they_went_in() {
    let wanted = [raw::SOURCES, raw::INCIDENTS, raw::ESTIMATES, raw::CLAIMS];
    for (unpacked, wanted) in dataset::embedded_files().iter().zip(wanted) {
        let unpacked = String::from_utf8_lossy(unpacked);
        for (place, (unpacked, wanted)) in unpacked.lines().zip(wanted.lines()).enumerate() {
            assert_eq!(unpacked, wanted, "line {}", place + 1);
        }
        assert!(unpacked == wanted, "the line breaks or the number of lines differ");
    }
}

#[test]
fn the_hash_is_that_of_the_files() {
    let mut hash = Sha256::new();
    for file in [raw::INCIDENTS, raw::ESTIMATES, raw::CLAIMS, raw::SOURCES] {
        hash.update(file);
    }
    let digits: Vec<_> = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(dataset::EMBEDDED_SHA256, digits.concat());
}
