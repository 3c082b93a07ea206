#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]
//! The whole figure as one picture: nothing of the page is lost, nothing overlaps, and the SVG shows the same marks.

mod common;

use common::{measure, real};
use dprk_heists::charts::{CHARTS, Frame, Plot, lay_out};
use dprk_heists::dataset::{self, Dataset, File, Files};
use dprk_heists::describe;
use dprk_heists::export::{SCALE, svg};
use dprk_heists::filter::{Filter, Options, Stack, View};
use dprk_heists::locale::Locale;
use dprk_heists::marks::{Align, Ink, Rect, Scene, Shape, Tone};
use dprk_heists::paint::Palette;
use dprk_heists::poster::{Poster, compose};
use dprk_heists::story::Story;
use dprk_heists::summary::summarize;

const STATE: &str = "v1;view=un-panel";

/// What is asked of which data.
struct Ask<'a> {
    dataset: &'a Dataset,
    filter: Filter,
    options: Options,
    charts: &'a [&'a str],
}

fn ask(dataset: &Dataset, filter: Filter) -> Ask<'_> {
    Ask { dataset, filter, options: Options::default(), charts: &CHARTS }
}

impl Ask<'_> {
    fn tell<T>(&self, tell: impl Fn(Story<'_>) -> T) -> T {
        let Ask { dataset, filter, options, .. } = self;
        let summary = summarize(dataset, filter, options);
        tell(Story { dataset, filter, options, summary: &summary, locale: &Locale::default() })
    }

    fn compose(&self) -> Scene {
        let poster = Poster { charts: self.charts, state: STATE, address: Some("https://example.org/a") };
        self.tell(|story| compose(story, poster, &measure))
    }
}

fn own(rows: &str) -> Dataset {
    let text = format!("date,target,amount_usd\n{rows}");
    let incidents = File { name: "own.csv", bytes: text.as_bytes() };
    let files = Files { incidents, estimates: None, claims: None, sources: None };
    let (mut dataset, issues) = dataset::parse(&files);
    assert!(issues.is_empty(), "{issues:?}");
    dataset.origin = "data from example.org".to_owned();
    dataset
}

/// Headline, charts and foot are all there, apart from each other and on the sheet; the SVG is XML and shows the same.
fn check(what: &str, ask: &Ask<'_>) {
    let scene = ask.compose();
    let texts = texts(&scene);
    let all = texts.iter().map(|(_, text)| text.as_str()).collect::<String>();
    // A line ends between two words, or within one that is longer than itself.
    let together = |text: &str| text.replace(' ', "");
    let words = together(&all);
    ask.tell(|story| {
        for text in [describe::headline(story), describe::lead(story)] {
            assert!(words.contains(&together(&text)), "{what}: {text} is not in {words}");
        }
        for (title, text) in describe::foot(story) {
            assert!(words.contains(&together(&format!("{title}:{text}"))), "{what}: {text} is not in {words}");
        }
        assert!(words.contains(&together(&story.dataset.origin)), "{what}: whose data they are");
    });
    assert!(words.ends_with(&format!("State:{STATE}https://example.org/a")), "{what}: {words}");
    for (place, (rect, text)) in texts.iter().enumerate() {
        assert!(
            rect.x >= 31.0 && rect.right() <= 1089.0 && rect.bottom() <= scene.height,
            "{what}: {text} at {rect:?}"
        );
        for (other, name) in &texts[..place] {
            assert!(!rect.overlaps(*other), "{what}: {text} over {name}");
        }
    }
    is_faithful(what, &scene);
}

fn texts(scene: &Scene) -> Vec<(Rect, String)> {
    let placed = scene.marks.iter().filter_map(|mark| {
        let Shape::Text(at, text, font, align, _) = &mark.shape else { return None };
        let (w, h) = (measure(text, *font), f64::from(font.size));
        let x = match align {
            Align::Start => at.x,
            Align::Middle => at.x - w / 2.0,
            Align::End => at.x - w,
        };
        Some((Rect { x, y: at.y - h / 2.0, w, h }, text.clone()))
    });
    placed.collect()
}

/// What is in the scene is in the file: every text, every evenly filled bar, every circle at its place.
fn is_faithful(what: &str, scene: &Scene) {
    let file = svg(scene, &Palette::LIGHT, "\"A & B\", <serif>", "A <title> & more", "line\u{1}break");
    let document = roxmltree::Document::parse(&file).unwrap_or_else(|error| panic!("{what}: {error}"));
    let root = document.root_element();
    assert_eq!(root.attribute("width"), Some(scene.width.to_string().as_str()), "{what}");
    assert_eq!(root.attribute("height"), Some(scene.height.to_string().as_str()), "{what}");
    let wanted_box = format!("0 0 {} {}", SCALE.units(scene.width), SCALE.units(scene.height));
    assert_eq!(root.attribute("viewBox"), Some(wanted_box.as_str()), "{what}");
    assert_eq!(root.attribute("font-family"), Some("\"A & B\", <serif>"), "{what}");
    let named = |name: &'static str| root.children().filter(move |node| node.has_tag_name(name));
    let said = |name| named(name).filter_map(|node| node.text()).collect::<Vec<_>>().join("|");
    assert_eq!(
        (said("title"), said("desc")),
        ("A <title> & more".to_owned(), "line\u{fffd}break".to_owned()),
        "{what}"
    );
    let (mut words, mut bars, mut circles) = (Vec::new(), Vec::new(), 0);
    for mark in &scene.marks {
        match &mark.shape {
            Shape::Text(_, text, ..) => words.push(text.replace('\u{1}', "\u{fffd}")),
            Shape::Rect(rect, Ink::Solid(_)) if rect.w >= 1.0 && rect.h >= 1.0 => bars.push(*rect),
            // A dashed ring is made of dashes.
            Shape::Circle(_, _, ink) if !matches!(ink, Ink::Dashed(_)) => circles += 1,
            _ => {}
        }
    }
    let drawn: Vec<_> = named("text").map(|node| node.text().unwrap_or_default()).collect();
    assert_eq!(drawn, words, "{what}");
    let number = |node: &roxmltree::Node<'_, '_>, name| node.attribute(name).unwrap().parse::<i32>().unwrap();
    let rects: Vec<_> = named("rect").map(|it| ["x", "y"].map(|name| number(&it, name))).collect();
    for bar in bars {
        let wanted = [bar.x.round() as i32 * 8, bar.y.round() as i32 * 8];
        assert!(rects.contains(&wanted), "{what}: {bar:?}");
    }
    assert!(named("circle").count() >= circles, "{what}");
}

#[test]
fn the_whole_page_stands_on_one_sheet() {
    let dataset = real();
    let un = Filter::default();
    let all = Filter { view: View::All, ..un.clone() };
    check("un", &ask(&dataset, un.clone()));
    check("all", &ask(&dataset, all.clone()));
    check("governments", &ask(&dataset, Filter { view: View::Governments, ..un.clone() }));
    check("one year", &ask(&dataset, Filter { years: Some((2023, 2023)), ..all.clone() }));
    check("nothing", &ask(&dataset, Filter { text: "no such theft".into(), ..un.clone() }));
    check("by target", &Ask { options: Options { stack: Stack::Target, ..Options::default() }, ..ask(&dataset, all) });
    check("no charts", &Ask { charts: &[], ..ask(&dataset, un.clone()) });
    check("another order", &Ask { charts: &["trend", "wmd", "said", "share"], ..ask(&dataset, un) });
}

#[test]
fn other_data_make_a_sheet_too() {
    let all = Filter { view: View::All, ..Filter::default() };
    check("one row", &ask(&own("2023-05,A,5"), all.clone()));
    check("all zero", &ask(&own("2023-05,A,0\n2024-05,B,0"), all.clone()));
    check("one huge", &ask(&own("2023-05,A,18446744073709551615\n2024-05,B,1"), all.clone()));
    check("a gap year", &ask(&own("2019-05,A,5\n2024-05,B,700000"), all.clone()));
    check("a long name", &ask(&own(&format!("2023-05,{},5", "Aaaaaaaaaa".repeat(10))), all.clone()));
    check("right to left", &ask(&own("2023-05,סליקה ישראל,5"), all.clone()));
    check("a control character", &ask(&own("2023-05,A\u{1}B,5"), all));
}

#[test]
fn a_text_without_end_is_cut() {
    let dataset = own("2023-05,A,5");
    let long = Filter { view: View::All, text: "x".repeat(20_000), ..Filter::default() };
    let scene = ask(&dataset, long).compose();
    assert!(texts(&scene).iter().any(|(_, text)| text == "…"));
    assert!(scene.height < 4000.0, "{}", scene.height);
}

#[test]
fn the_charts_are_those_of_the_page() {
    let dataset = real();
    let ask = Ask { charts: &["trend"], ..ask(&dataset, Filter::default()) };
    let page = ask.tell(|story| {
        let frame = Frame { width: 1056.0, measure: &measure, locale: story.locale };
        lay_out(Plot::Trend, story, &frame)
    });
    let poster = ask.compose();
    let first = page.marks.iter().find(|mark| matches!(mark.shape, Shape::Text(..))).unwrap();
    let name = |shape: &Shape| match shape {
        Shape::Text(_, text, ..) => text.clone(),
        _ => String::new(),
    };
    let place = poster.marks.iter().position(|mark| name(&mark.shape) == name(&first.shape)).unwrap();
    let by = [first, &poster.marks[place]].map(|mark| mark.shape.bounds());
    let (x, y) = (by[1].x - by[0].x, by[1].y - by[0].y);
    let wanted: Vec<_> = page.marks.iter().map(|mark| mark.shape.bounds()).collect();
    let start = place - page.marks.iter().position(|mark| mark == first).unwrap();
    for (mark, wanted) in poster.marks[start..].iter().zip(wanted) {
        let found = mark.shape.bounds();
        assert!((found.x - wanted.x - x).abs() < 0.01 && (found.y - wanted.y - y).abs() < 0.01, "{found:?} {wanted:?}");
        assert!((found.w - wanted.w).abs() < 0.01 && (found.h - wanted.h).abs() < 0.01, "{found:?} {wanted:?}");
    }
}

#[test]
fn the_ground_is_painted_in_the_theme() {
    let scene = ask(&real(), Filter::default()).compose();
    let ground = Rect { x: 0.0, y: 0.0, w: scene.width, h: scene.height };
    assert_eq!(scene.marks[0].shape, Shape::Rect(ground, Ink::Solid(Tone::Background)));
    for (palette, color) in [(Palette::LIGHT, "#ffffff"), (Palette::DARK, "#14171b")] {
        let file = svg(&scene, &palette, "serif", "", "");
        let first = file.split("<rect").nth(1).unwrap();
        assert!(first.contains(&format!("fill=\"{color}\"")), "{first}");
    }
}

/// In no language is a key figure broken, and no line ends within a number or begins with what closes the one before.
#[test]
fn lines_end_where_the_language_lets_them() {
    let dataset = real();
    let options = Options::default();
    for code in Locale::codes() {
        let locale = Locale::named(code).unwrap();
        for view in [View::UnPanel, View::Governments, View::All] {
            let filter = Filter { view, ..Filter::default() };
            let summary = summarize(&dataset, &filter, &options);
            let story =
                Story { dataset: &dataset, filter: &filter, options: &options, summary: &summary, locale: &locale };
            let scene = compose(story, Poster { charts: &[], state: STATE, address: None }, &measure);
            let lines: Vec<_> = texts(&scene).into_iter().map(|(_, text)| text).collect();
            for figure in describe::figures(story) {
                assert!(lines.contains(&figure.value), "{code}: {} is broken: {lines:?}", figure.value);
            }
            for pair in lines.windows(2) {
                let (end, start) = (pair[0].chars().last(), pair[1].chars().next().unwrap());
                assert!(!"、。，；：）」–ーッャュョ".contains(start), "{code}: {pair:?}");
                let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
                let headline = describe::headline(story);
                if headline.contains(&pair.concat()) {
                    assert!(!is_digit(end), "{code}: a number is parted from what follows: {pair:?}");
                }
            }
        }
    }
}
