#![cfg(not(target_arch = "wasm32"))]
//! The colours: what can be read on what, and what follows from those that a page chose.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod common;

use dprk_heists::charts::Plot;
use dprk_heists::filter::{Filter, Options, Stack, View};
use dprk_heists::paint::{Chosen, Palette, Rgb, Scale, decimal, paint};
use plotters_svg::SVGBackend;

const WHITE: Rgb = Rgb(255, 255, 255);
const BLACK: Rgb = Rgb(0, 0, 0);

/// As WCAG 2.2 defines it, with the power that the library does without.
fn contrast(a: Rgb, b: Rgb) -> f64 {
    let linear = |channel: u8| {
        let it = f64::from(channel) / 255.0;
        if it <= 0.04045 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = |Rgb(r, g, b)| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    if a > b { a / b } else { b / a }
}

#[test]
fn everything_can_be_read_in_both_themes() {
    for (theme, it) in [("light", Palette::LIGHT), ("dark", Palette::DARK)] {
        let check = |what: &str, a: Rgb, b: Rgb, least: f64| {
            let found = contrast(a, b);
            assert!(found >= least, "{theme}: {what} has {found:.2} to 1, {least} is the least");
        };
        let ground = it.background;
        for (what, rgb) in [("text", it.text), ("muted", it.muted), ("accent", it.accent), ("chosen", it.chosen)] {
            check(what, rgb, ground, 4.5);
        }
        for (what, rgb) in [("axis", it.axis), ("dot", it.dot), ("series 1", it.series[0]), ("series 2", it.series[1])]
        {
            check(what, rgb, ground, 3.0);
        }
        // Pale fills have an outline that stands out.
        for (what, rgb) in [("series 3", it.series[2]), ("series 4", it.series[3]), ("accent", it.accent)] {
            check(&format!("the pattern of {what}"), rgb, it.hatched, 3.0);
            check(&format!("the outline of {what}"), rgb, ground, 3.0);
        }
        check("a label on accent", ground, it.accent, 4.5);
        check("a label on series 1", ground, it.series[0], 4.5);
        check("the rest's outline", it.axis, ground, 3.0);
        check("the focus ring", it.text, ground, 3.0);
    }
}

#[test]
fn the_quick_contrast_is_the_real_one() {
    let mut colors = vec![WHITE, BLACK];
    for it in [Palette::LIGHT, Palette::DARK] {
        colors.extend([it.background, it.text, it.muted, it.axis, it.accent, it.dot]);
    }
    for &a in &colors {
        for &b in &colors {
            let (quick, real) = (a.contrast(b), contrast(a, b));
            assert!((quick - real).abs() <= real * 0.05, "{a:?} on {b:?}: {quick:.2}, really {real:.2}");
        }
    }
    for (rgb, is_dark) in [(WHITE, false), (BLACK, true), (Rgb(255, 0, 0), false), (Rgb(0, 0, 255), true)] {
        assert_eq!(rgb.is_dark(), is_dark, "{rgb:?}");
    }
}

#[test]
fn colors_are_read_as_browsers_compute_them() {
    for (text, read) in [
        ("rgb(20, 23, 27)", Some((Rgb(20, 23, 27), 1.0))),
        ("rgba(0, 0, 0, 0)", Some((BLACK, 0.0))),
        ("rgba(255, 255, 255, 0.5)", Some((WHITE, 0.5))),
        ("rgb(20 23 27 / 0.25)", Some((Rgb(20, 23, 27), 0.25))),
        ("color(srgb 1 0.5 0)", Some((Rgb(255, 128, 0), 1.0))),
        ("color(srgb 0.0784314 0.0901961 0.105882 / 0.4)", Some((Rgb(20, 23, 27), 0.4))),
        // Beyond what sRGB has, and next to nothing.
        ("color(srgb 1.2 -0.3 2.5e-7)", Some((Rgb(255, 0, 0), 1.0))),
        ("color(srgb none 1 1)", Some((Rgb(0, 255, 255), 1.0))),
        ("oklch(0.5 0.2 20)", None),
        ("color(display-p3 1 0 0)", None),
        ("rgb(1, 2)", None),
        ("transparent", None),
        ("", None),
    ] {
        assert_eq!(Rgb::read(text), read, "{text}");
    }
    for (text, number) in [("32px", 32.0), ("12.5px", 12.5), ("0.25", 0.25), ("-4px", 0.0), ("1e-7", 0.0), ("", 0.0)] {
        assert!((decimal(text) - number).abs() < 1e-9, "{text}: {}", decimal(text));
    }
}

#[test]
fn a_page_chooses_colors_and_the_others_follow() {
    const BLUE: Rgb = Rgb(0, 60, 160);
    const PINK: Rgb = Rgb(255, 241, 229);
    let (light, none) = (Palette::LIGHT, Chosen::default());
    let chosen = |place: usize, rgb: Rgb| {
        let mut chosen = none;
        chosen[place] = Some(rgb);
        Palette::of_page(false, WHITE, None, &chosen)
    };
    assert_eq!(Palette::of_page(false, WHITE, None, &none), light);
    assert_eq!(Palette::of_page(true, Palette::DARK.background, None, &none), Palette::DARK);

    let it = chosen(4, BLUE);
    assert_eq!((it.accent, it.chosen, it.series[2], it.series[3]), (BLUE, BLUE, BLUE, BLUE));
    assert!(contrast(it.series[0], WHITE) > contrast(it.series[1], WHITE), "a government's word is the strongest");
    assert_eq!(it.hatched, BLUE.mixed(WHITE, 0.9));
    assert_eq!((it.text, it.axis), (light.text, light.axis));

    let it = chosen(0, PINK);
    assert_eq!((it.background, it.dotted, it.hatched), (PINK, PINK, light.accent.mixed(PINK, 0.9)));
    let it = chosen(5, BLUE);
    assert_eq!((it.series[0], it.series[1], it.accent), (BLUE, light.series[1], light.accent));
    assert_eq!(chosen(7, BLUE).hatched, BLUE.mixed(WHITE, 0.9));
    assert_eq!(chosen(10, BLUE).series[5], BLUE);

    // The article's own text, where it is easy to read; and what we say in grey, only where it can be.
    for (ground, asked, text) in [
        (WHITE, BLACK, BLACK),
        (PINK, Rgb(51, 48, 46), Rgb(51, 48, 46)),
        (WHITE, Rgb(120, 120, 120), light.text),
        (BLACK, Rgb(30, 30, 30), light.text),
    ] {
        assert_eq!(Palette::of_page(false, ground, Some(asked), &none).text, text, "{asked:?} on {ground:?}");
    }
    assert_eq!(Palette::of_page(false, PINK, None, &none).muted, light.muted);
    let gray = Palette::of_page(false, Rgb(190, 190, 190), Some(BLACK), &none);
    assert_eq!(gray.muted, BLACK);
}

/// No colour of ours is left; tests/pictures.rs has how the tiers are parted then.
#[test]
fn forced_colors_are_the_only_ones() {
    let dataset = common::real();
    let filter = Filter { view: View::All, ..Filter::default() };
    let (ground, text, grid, chosen) = (BLACK, Rgb(255, 255, 0), Rgb(0, 255, 0), Rgb(0, 255, 255));
    let palette = Palette::forced(ground, text, grid, chosen);
    for (plot, stack) in [
        (Plot::Trend, Stack::Evidence),
        (Plot::Trend, Stack::Target),
        (Plot::Incidents, Stack::Evidence),
        (Plot::Wmd, Stack::Evidence),
    ] {
        let options = Options { stack, ..Options::default() };
        let scene = common::scene(plot, &dataset, &filter, &options, 720.0);
        let scale = Scale::SVG;
        let size = (scale.units(scene.width).unsigned_abs(), scale.units(scene.height).unsigned_abs());
        let mut drawn = String::new();
        paint(&scene, &palette, "sans-serif", scale, &mut SVGBackend::with_string(&mut drawn, size)).unwrap();
        let mut colors = Vec::new();
        for part in drawn.split("fill=\"#").skip(1) {
            let color = &part[..6];
            if !colors.contains(&color) {
                colors.push(color);
            }
        }
        colors.sort_unstable();
        let known = ["000000", "00FF00", "00FFFF", "FFFF00"];
        assert!(colors.iter().all(|color| known.contains(color)), "{plot:?}: {colors:?}");
        assert_eq!(colors.contains(&"00FFFF"), plot == Plot::Wmd, "{plot:?}: only the chosen claim is highlighted");
    }
}
