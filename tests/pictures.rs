#![cfg(not(target_arch = "wasm32"))]
//! One SVG a chart, byte for byte. `UPDATE_PICTURES=1 cargo test` draws them anew: look at them before they are committed.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod common;

use std::fs;
use std::path::Path;

use dprk_heists::charts::Plot;
use dprk_heists::dataset::By;
use dprk_heists::filter::{EditionChoice, Filter, Options, Stack, TrendMeasure, View};
use dprk_heists::marks::Scene;
use dprk_heists::paint::{Palette, Rgb, Scale, paint};
use plotters_svg::SVGBackend;

#[test]
fn every_chart_looks_as_it_did() {
    let dataset = common::real();
    let un = || Filter::default();
    let all = || Filter { view: View::All, ..Filter::default() };
    let default = Options::default;
    let trm = || Options { estimator: Some("TRM Labs".into()), ..default() };
    let by_target = || Options { stack: Stack::Target, ..default() };
    let total = || Options { measure: TrendMeasure::Total, ..default() };
    let count = || Options { measure: TrendMeasure::Count, ..default() };
    let first = || Options { edition: EditionChoice::First, ..default() };
    let bare = || Options { counts: Some(Vec::new()), ..default() };
    let evidence = || Options { by: By::Evidence, ..default() };
    let chosen = || Filter { years: Some((2021, 2024)), ..all() };
    let one_year = || Filter { years: Some((2025, 2025)), ..all() };
    let nothing = || Filter { text: "no such theft".into(), ..un() };
    let forced = Palette::forced(Rgb(0, 0, 0), Rgb(255, 255, 255), Rgb(63, 242, 63), Rgb(26, 235, 255));
    let pictures = [
        ("share", Plot::Share, un(), default(), 343.0),
        ("share-part-year", Plot::Share, all(), trm(), 445.0),
        ("share-narrow", Plot::Share, un(), default(), 280.0),
        ("share-chosen", Plot::Share, chosen(), default(), 445.0),
        ("parts", Plot::Parts, all(), default(), 343.0),
        ("parts-evidence", Plot::Parts, all(), evidence(), 343.0),
        ("wmd", Plot::Wmd, un(), default(), 343.0),
        ("wmd-wide", Plot::Wmd, un(), default(), 720.0),
        ("currency", Plot::Currency, un(), default(), 343.0),
        ("waffle", Plot::Waffle, un(), default(), 132.0),
        ("trend", Plot::Trend, un(), default(), 343.0),
        ("trend-narrow", Plot::Trend, all(), default(), 343.0),
        ("trend-count", Plot::Trend, all(), count(), 445.0),
        ("trend-wide", Plot::Trend, all(), default(), 1120.0),
        ("trend-chosen", Plot::Trend, chosen(), default(), 520.0),
        ("trend-targets", Plot::Trend, all(), by_target(), 720.0),
        ("trend-first", Plot::Trend, all(), first(), 1120.0),
        ("trend-phone", Plot::Trend, all(), default(), 288.0),
        ("trend-bare", Plot::Trend, all(), bare(), 445.0),
        ("counts", Plot::Counts, un(), default(), 343.0),
        ("counts-wide", Plot::Counts, all(), default(), 1120.0),
        ("counts-thefts", Plot::Counts, all(), count(), 445.0),
        ("share-first", Plot::Share, un(), first(), 343.0),
        ("trend-total", Plot::Trend, all(), total(), 445.0),
        ("incidents", Plot::Incidents, un(), default(), 1120.0),
        ("incidents-all", Plot::Incidents, all(), default(), 1120.0),
        ("incidents-narrow", Plot::Incidents, all(), default(), 343.0),
        ("incidents-chosen", Plot::Incidents, one_year(), default(), 720.0),
        ("ledger", Plot::Ledger, un(), default(), 540.0),
        ("ledger-narrow", Plot::Ledger, un(), default(), 288.0),
        ("ledger-others", Plot::Ledger, all(), default(), 540.0),
        ("ledger-others-narrow", Plot::Ledger, all(), default(), 288.0),
        ("said", Plot::Said, un(), default(), 720.0),
        ("said-narrow", Plot::Said, un(), default(), 288.0),
        ("said-wide", Plot::Said, un(), default(), 1120.0),
        ("context", Plot::Context, all(), default(), 520.0),
        ("context-narrow", Plot::Context, un(), default(), 288.0),
        ("trend-empty", Plot::Trend, nothing(), default(), 720.0),
    ];
    for (name, plot, filter, options, width) in pictures {
        let scene = common::scene(plot, &dataset, &filter, &options, width);
        compare(name, &svg(&scene, &Palette::LIGHT));
        if name == "trend-wide" || name == "incidents-all" {
            compare(&format!("{name}-dark"), &svg(&scene, &Palette::DARK));
        }
        if matches!(name, "trend-wide" | "trend-targets" | "incidents-all" | "wmd-wide" | "share-part-year") {
            compare(&format!("{name}-forced"), &svg(&scene, &forced));
        }
    }
}

fn compare(name: &str, drawn: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(name).with_extension("svg");
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        fs::write(&path, drawn).unwrap();
    }
    let saved = fs::read_to_string(&path).unwrap_or_default();
    assert!(saved == drawn, "{name} looks different now; UPDATE_PICTURES=1 cargo test, and look at it");
}

/// Drawn in units finer than a pixel, and then scaled down by the size that the picture asks for.
fn svg(scene: &Scene, palette: &Palette) -> String {
    let scale = Scale::SVG;
    let (width, height) = (scene.width, scene.height.max(1.0));
    let size = (scale.units(width).unsigned_abs(), scale.units(height).unsigned_abs());
    let mut text = String::new();
    paint(scene, palette, "Inter, Arial, sans-serif", scale, &mut SVGBackend::with_string(&mut text, size)).unwrap();
    let fine = format!(r#"width="{}" height="{}" viewBox"#, size.0, size.1);
    text.replacen(&fine, &format!(r#"width="{width}" height="{height}" viewBox"#), 1)
}
