//! The messages of the page, as `build.rs` makes them from the files in `texts/`.

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
