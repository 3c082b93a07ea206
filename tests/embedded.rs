#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]
//! What is packed into the widget is what stands in `data/`.

mod raw;

use dprk_heists::dataset;

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
