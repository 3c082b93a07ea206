#![cfg(not(target_arch = "wasm32"))]
//! The circles of the thefts: where they lie, what is written on them, what they and the tiers of evidence say.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod common;

use common::{measure, real, scene};
use dprk_heists::charts::{MOST_CIRCLES, Plot};
use dprk_heists::dataset::{self, By, Dataset, File, Files};
use dprk_heists::describe::{self, Story};
use dprk_heists::filter::{Basis, Filter, Options, View};
use dprk_heists::incident::Evidence;
use dprk_heists::locale::Locale;
use dprk_heists::marks::{Align, Ink, Point, Rect, Scene, Shape, Subject, Tone, round};
use dprk_heists::summary::summarize;
use dprk_heists::words::Word;

const WIDTHS: [f64; 9] = [0.0, 60.0, 200.0, 280.0, 343.0, 559.0, 560.0, 720.0, 1120.0];

fn all() -> Filter {
    Filter { view: View::All, ..Filter::default() }
}

/// date, victim, US dollars, evidence, disputed
fn dataset(rows: &str) -> Dataset {
    let mut text = "id,date,target,amount_usd,attribution,disputed\n".to_owned();
    for (number, row) in rows.lines().map(str::trim).filter(|row| !row.is_empty()).enumerate() {
        text += &format!("t{number},{row}\n");
    }
    let incidents = File { name: "incidents.csv", bytes: text.as_bytes() };
    let (dataset, issues) = dataset::parse(&Files { incidents, estimates: None, claims: None, sources: None });
    assert!(issues.is_empty(), "{issues:?}");
    dataset
}

fn discs(scene: &Scene) -> Vec<(usize, Point, f64)> {
    let mut discs = Vec::new();
    for mark in &scene.marks {
        if let (Some(Subject::Incident(row)), Shape::Circle(center, radius, _)) = (mark.subject, &mark.shape) {
            discs.push((row, *center, *radius));
        }
    }
    discs
}

fn texts(scene: &Scene) -> Vec<(Rect, String, Tone)> {
    let mut texts = Vec::new();
    for mark in &scene.marks {
        let Shape::Text(at, text, font, align, tone) = &mark.shape else { continue };
        let (w, h) = (measure(text, *font), f64::from(font.size));
        let x = match align {
            Align::Start => at.x,
            Align::Middle => at.x - w / 2.0,
            Align::End => at.x - w,
        };
        texts.push((Rect { x, y: at.y - h / 2.0, w, h }, text.clone(), *tone));
    }
    texts
}

/// What holds of every picture: nothing touches, nothing is cut, the keyboard walks in time.
fn is_sound(dataset: &Dataset, scene: &Scene) {
    let (found, whole) = (discs(scene), Rect { x: 0.0, y: 0.0, w: scene.width, h: scene.height });
    let is_roomy = scene.width >= 200.0;
    for (place, &(row, center, radius)) in found.iter().enumerate() {
        assert!(center.x.is_finite() && center.y.is_finite() && radius >= 2.2, "{center:?} {radius}");
        if let Some(&(next, ..)) = found.get(place + 1) {
            assert!(dataset.incidents.day(row) <= dataset.incidents.day(next), "{row} before {next}");
        }
        let inside = center.x >= radius && center.y >= radius;
        let inside = inside && center.x + radius <= whole.w && center.y + radius <= whole.h;
        assert!(inside || !is_roomy, "{row} at {center:?}, {radius} is cut at {} x {}", whole.w, whole.h);
        for &(other, at, of) in &found[place + 1..] {
            let apart = Point::at(at.x - center.x, at.y - center.y).far() - radius - of;
            assert!(apart > 1.19 || !is_roomy, "{row} and {other} are {apart} apart at {}", whole.w);
        }
    }
    let texts = texts(scene);
    for (place, (area, text, tone)) in texts.iter().enumerate().filter(|_| is_roomy) {
        let inside = area.x >= -0.01 && area.y >= 0.0 && area.right() <= whole.w + 0.01 && area.bottom() <= whole.h;
        assert!(inside, "{text} is cut at {}: {area:?}", whole.w);
        for (other, words, _) in &texts[place + 1..] {
            assert!(!area.overlaps(*other), "{text} lies on {words} at {}", whole.w);
        }
        for &(row, center, radius) in found.iter().filter(|_| *tone == Tone::Text) {
            assert!(area.distance(center) >= radius + 2.0, "{text} touches {row} at {}", whole.w);
        }
    }
}

#[test]
fn circles_and_words_keep_clear_of_each_other_in_every_view_at_every_width() {
    let dataset = real();
    for &view in View::ALL {
        for years in [None, Some((2018, 2018)), Some((2024, 2024)), Some((2025, 2025)), Some((1990, 1991))] {
            let filter = Filter { view, years, ..Filter::default() };
            for width in (200..1300).step_by(83).map(f64::from).chain(WIDTHS) {
                let drawn = scene(Plot::Incidents, &dataset, &filter, &Options::default(), width);
                is_sound(&dataset, &drawn);
                let selected = summarize(&dataset, &filter, &Options::default()).rows.len();
                assert_eq!(discs(&drawn).len(), selected, "{view:?} {years:?} at {width}");
            }
        }
    }
}

#[test]
fn a_circle_lies_on_its_day_and_its_area_is_the_loss() {
    let dataset = real();
    for (view, width) in [(View::All, 1120.0), (View::All, 343.0), (View::UnPanel, 720.0)] {
        let filter = Filter { view, ..Filter::default() };
        let drawn = scene(Plot::Incidents, &dataset, &filter, &Options::default(), width);
        let along = |center: Point| if width < 560.0 { center.y } else { center.x };
        let (mut days, mut area): (Vec<(f64, f64)>, Option<f64>) = (Vec::new(), None);
        for (row, center, radius) in discs(&drawn) {
            let theft = dataset.incidents.get(row);
            let month = f64::from(theft.day.month) - 1.0;
            let day = if theft.day.day == 0 { 15.5 } else { f64::from(theft.day.day) - 0.5 };
            days.push((f64::from(theft.day.year) + (month + day / 31.0) / 12.0, along(center)));
            if radius > 2.2 {
                let amount = if view == View::UnPanel { theft.un_amount.unwrap() } else { theft.amount };
                let each = radius * radius / amount.0 as f64;
                assert!((each / *area.get_or_insert(each) - 1.0).abs() < 1e-9, "{}", theft.target);
            }
        }
        let (first, last) = (days[0], days[days.len() - 1]);
        let year = (last.1 - first.1) / (last.0 - first.0);
        for (when, at) in days {
            assert!((at - first.1 - (when - first.0) * year).abs() < 0.01, "{when} stands at {at} in {view:?}");
        }
    }
}

#[test]
fn the_largest_circle_is_as_large_as_the_width_asks() {
    let dataset = real();
    for (width, expected) in [(1120.0, 62.0), (2000.0, 62.0), (343.0, 50.0)] {
        let drawn = scene(Plot::Incidents, &dataset, &all(), &Options::default(), width);
        let largest = discs(&drawn).into_iter().map(|disc| disc.2).fold(0.0, f64::max);
        assert!((largest - expected).abs() < 0.01, "{largest} at {width}");
    }
}

/// Names and amounts on the circles, then the amounts of the key; years and quarters left out.
fn check(rows: &str, width: f64, expected: &str) {
    let dataset = dataset(rows);
    for width in WIDTHS {
        is_sound(&dataset, &scene(Plot::Incidents, &dataset, &all(), &Options::default(), width));
    }
    let drawn = scene(Plot::Incidents, &dataset, &all(), &Options::default(), width);
    let is_axis =
        |text: &str| text.rsplit(' ').next().is_some_and(|last| last.len() == 4 && last.parse::<u16>().is_ok());
    let words: Vec<String> = texts(&drawn).into_iter().map(|it| it.1).filter(|it| !is_axis(it)).collect();
    let words = words.join(" | ").replace('\u{2068}', "[").replace('\u{2069}', "]");
    let rings = drawn.marks.iter().filter(|it| matches!(it.shape, Shape::Circle(_, _, Ink::Dashed(_)))).count();
    assert_eq!(format!("{} circles, {rings} rings: {words}", discs(&drawn).len()), expected);
}

#[test]
fn odd_data_are_drawn_too() {
    check("", 720.0, "0 circles, 0 rings: ");
    check("2020-05-05,One,1000000,government,no", 720.0, "1 circles, 0 rings: One | US$1m | US$1m | 300,000 | 100,000");
    check("2020-05-05,One,1000000,independent,yes", 343.0, "1 circles, 1 rings: One | US$1m");
    check(
        "2020-12-31,Last,5,un-panel,no\n2020-01-01,First,5,analytics,no",
        560.0,
        "2 circles, 0 rings: Last | US$5 | First | US$5 | US$3 | 1",
    );
    // Without an amount there is nothing to name and no size to explain.
    check("2020-01,A,0,government,no\n2020-02,B,0,government,yes", 720.0, "2 circles, 1 rings: ");
    check(
        "2020-02,A,18000000000000000000,government,no\n2021-02,B,1,independent,no",
        720.0,
        "2 circles, 0 rings: A | US$18,000,000,000.00bn | B | US$1 | US$10,000,000,000bn | 3,000,000,000bn | 1,000,000,000bn",
    );
    check(
        "2019-01-01,An extraordinarily long name of forty ltrs,9000000,analytics,no",
        343.0,
        "1 circles, 0 rings: An | US$9m",
    );
    check("2021-07-07,בורסת מטבעות,9000000,un-panel,no", 343.0, "1 circles, 0 rings: [בורסת מטבעות] | US$9m");
    check(
        "1970-07-07,Old,9000000,un-panel,no\n2300-07-07,New,9000000,un-panel,no",
        343.0,
        "2 circles, 0 rings: Old | US$9m | New | US$9m",
    );
}

#[test]
fn a_crowd_on_one_day_finds_room_and_only_the_largest_are_drawn() {
    for (count, amount) in [(40, 1_000_000_000), (300, 5_000_000), (MOST_CIRCLES + 50, 7)] {
        let rows: Vec<String> =
            (0..count).map(|number| format!("2024-06-01,T{number},{},government,no", amount + number)).collect();
        let dataset = dataset(&rows.join("\n"));
        for width in [320.0, 560.0, 1120.0] {
            let drawn = scene(Plot::Incidents, &dataset, &all(), &Options::default(), width);
            is_sound(&dataset, &drawn);
            let rows: Vec<usize> = discs(&drawn).into_iter().map(|disc| disc.0).collect();
            let left_out = count - count.min(MOST_CIRCLES);
            assert_eq!(rows, (left_out..count).collect::<Vec<_>>(), "{count} at {width}");
            assert!(drawn.height < 6000.0, "{count} are {} high at {width}", drawn.height);
        }
        let note = tell(&dataset, &all(), |story| describe::caption(Plot::Incidents, story).note);
        let expected = if count > MOST_CIRCLES {
            "Without a circle, in the table only: 50 thefts, smaller than all that are drawn."
        } else {
            ""
        };
        assert_eq!(note, expected);
    }
}

#[test]
fn the_disc_nearest_to_the_pointer_is_meant() {
    let dataset = dataset("2020-06-01,Large,1000000000,government,no\n2020-09-20,Small,1,government,no");
    let drawn = scene(Plot::Incidents, &dataset, &all(), &Options::default(), 720.0);
    let found = discs(&drawn);
    let (large, small) = (found[0], found[1]);
    let row = |at: Point| drawn.hit(at, 12.0).map(|mark| drawn.marks[mark].subject);
    assert_eq!(row(large.1), Some(Some(Subject::Incident(0))));
    assert_eq!(row(small.1), Some(Some(Subject::Incident(1))));
    // Inside the large one's square, outside its disc.
    let corner = Point::at(large.1.x + large.2 * 0.95, large.1.y + large.2 * 0.95);
    assert_eq!(row(corner), None);
}

#[test]
fn places_on_a_circle_are_on_it_and_evenly_apart() {
    for count in [8, 9, 24, 32, 200] {
        let places = round(Point::at(5.0, 7.0), 10.0, count);
        assert_eq!(places.len(), count as usize);
        let expected = 2.0 * std::f64::consts::PI * 10.0 / f64::from(count);
        for (place, at) in places.iter().enumerate() {
            let next = places[(place + 1) % places.len()];
            let (far, step) = (Point::at(at.x - 5.0, at.y - 7.0).far(), Point::at(next.x - at.x, next.y - at.y).far());
            assert!((far - 10.0).abs() < 1e-6, "{far} of {count}");
            assert!((step / expected - 1.0).abs() < 0.03, "{step} of {count}, not {expected}");
        }
    }
}

fn tell<T>(dataset: &Dataset, filter: &Filter, what: impl Fn(Story<'_>) -> T) -> T {
    tell_with(dataset, filter, &Options::default(), what)
}

fn tell_with<T>(dataset: &Dataset, filter: &Filter, options: &Options, what: impl Fn(Story<'_>) -> T) -> T {
    let (summary, locale) = (summarize(dataset, filter, options), Locale::default());
    what(Story { dataset, filter, options, summary: &summary, locale: &locale })
}

#[test]
fn the_title_is_true_of_the_selection() {
    let check = |rows: &str, expected: &str| {
        assert_eq!(tell(&dataset(rows), &all(), |story| describe::caption(Plot::Incidents, story).title), expected);
    };
    let real = tell(&real(), &all(), |story| describe::caption(Plot::Incidents, story).title);
    assert_eq!(real, "The six largest thefts make up 43% of the sum");
    check("", "No thefts to draw for this choice");
    check("2020-01-01,Axie (game),1000000,government,no", "One theft: Axie, US$1m");
    check("2020-01,A,1,government,no\n2020-02,B,3,government,no", "The largest of 2 thefts makes up 75% of the sum");
    check("2020-01,A,0,government,no\n2020-02,B,0,government,no", "2 thefts without a known loss");
    let seven = "2020-01,A,1,government,no\n".repeat(6) + "2020-02,B,4,government,no";
    check(&seven, "The six largest thefts make up 90% of the sum");
}

#[test]
fn a_tip_says_range_and_who_attributes_it() {
    let dataset = real();
    let tip = |id: &str| {
        let row = (0..dataset.incidents.len()).find(|&row| dataset.incidents.get(row).id == id).unwrap();
        tell(&dataset, &all(), |story| describe::tip(Subject::Incident(row), story))
    };
    let ronin = tip("2022-03-ronin-bridge");
    assert_eq!(
        (ronin.title.as_str(), ronin.subtitle.as_str()),
        ("Ronin Network bridge (Axie Infinity)", "23 March 2022 · bridge · VN")
    );
    assert_eq!(ronin.value, "US$620m");
    assert_eq!(
        ronin.lines[..3],
        [
            "sources give US$540m to US$625m; the UN list US$620m",
            "Listed by the UN panel as suspected",
            "Attributed to North Korea by FBI, US Treasury and Chainalysis"
        ]
    );
    assert_eq!(ronin.tier, Some(Evidence::Government));
    let coins_paid = tip("2023-07-coinspaid");
    assert_eq!(coins_paid.lines[2], "Attributed to North Korea by FBI, US Department of Justice and 2 more");
    // Two ends that read alike are given in full.
    assert_eq!(tip("2024-01-concentric").lines[0], "sources give US$1.7m to US$1.72m; the Monitoring Team US$1.7m");
    for row in 0..dataset.incidents.len() {
        let theft = dataset.incidents.get(row);
        let tip = tell(&dataset, &all(), |story| describe::tip(Subject::Incident(row), story));
        assert_eq!(tip.lines.iter().any(|it| it.starts_with("Disputed")), theft.disputed, "{}", theft.id);
        assert_eq!(tip.lines.iter().any(|it| it.starts_with("All or nearly")), theft.returned, "{}", theft.id);
        assert_eq!(tip.sources, theft.sources, "{}", theft.id);
        let said = tip.lines.iter().any(|it| it.starts_with("Listed by") || it.starts_with("Attributed to"));
        assert!(said, "nobody is named for {}", theft.id);
    }
    assert_eq!(tell(&dataset, &all(), |story| describe::tip(Subject::Incident(9999), story)), describe::Tip::default());
}

/// What each tier would take away is what the filter takes away.
#[test]
fn consequences_are_what_the_filter_does() {
    let dataset = real();
    for &view in View::ALL {
        for amounts in [Basis::Best, Basis::High] {
            for years in [None, Some((2022, 2024))] {
                let filter = Filter { view, years, ..Filter::default() };
                let options = Options { amounts: Some(amounts), ..Options::default() };
                let before = summarize(&dataset, &filter, &options).selected;
                let less = |changed: &Filter| {
                    let after = summarize(&dataset, changed, &options).selected;
                    let locale = Locale::default();
                    let stolen = dprk_heists::incident::Usd(before.stolen.0 - after.stolen.0);
                    format!(": −{}, −{}", locale.usd(stolen), locale.thefts(before.incidents - after.incidents))
                };
                let tiers = tell_with(&dataset, &filter, &options, describe::tiers);
                for &(tier, _) in &tiers {
                    let mut without = filter.clone();
                    let others = Evidence::ALL.iter().filter(|&&it| it != tier);
                    without.keys[By::Evidence.index()] = Some(others.map(|it| it.text().to_owned()).collect());
                    let said = tell_with(&dataset, &filter, &options, |story| describe::without_tier(story, tier));
                    let expected = if tiers.len() > 1 { less(&without) } else { String::new() };
                    assert!(
                        said.ends_with(&expected) && said.is_empty() == expected.is_empty(),
                        "{said} not {expected}"
                    );
                }
                let undisputed = Filter { disputed: false, ..filter.clone() };
                let said = tell_with(&dataset, &filter, &options, describe::without_disputed);
                assert_eq!(said, "Without disputed cases".to_owned() + &less(&undisputed));
                assert_eq!(tell_with(&dataset, &undisputed, &options, describe::without_disputed), "");
            }
        }
    }
}
