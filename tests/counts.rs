#![cfg(not(target_arch = "wasm32"))]
//! What others counted: every figure within reach, none on another, and no edition passed over in silence.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod common;
mod raw;

use std::collections::BTreeSet;

use common::{real, scene};
use dprk_heists::charts::Plot;
use dprk_heists::dataset::{self, Dataset, File, Files};
use dprk_heists::describe::{self, Story, Tip};
use dprk_heists::filter::{EditionChoice, Filter, Options, TrendMeasure, View};
use dprk_heists::locale::Locale;
use dprk_heists::marks::{Ink, Point, Scene, Shape, Subject, Tone};
use dprk_heists::summary::{Summary, summarize};
use dprk_heists::words::Word;
use raw::Row;

const WIDE: f64 = 1120.0;

fn all_cases() -> Filter {
    Filter { view: View::All, ..Filter::default() }
}

fn first() -> Options {
    Options { edition: EditionChoice::First, ..Options::default() }
}

fn thefts() -> Options {
    Options { measure: TrendMeasure::Count, ..Options::default() }
}

/// The counts as they are shown: `2022 Chainalysis, services: 1100000000 of 2024-12-19`.
fn shown(dataset: &Dataset, summary: &Summary) -> Vec<String> {
    let line = |count: &dprk_heists::counts::Count| {
        let it = count.estimate(dataset).unwrap();
        format!("{} {}, {}: {} of {}", it.year, it.estimator, it.scope, count.height(dataset), it.published)
    };
    summary.counts.iter().map(line).collect()
}

/// The rows of the CSV that belong into a trend of these years.
fn rows_of(measure: &str) -> Vec<Row> {
    raw::rows(raw::ESTIMATES).into_iter().filter(|row| row["measure"] == measure).collect()
}

#[test]
fn every_published_figure_is_an_edition_of_one_count() {
    let dataset = real();
    for (options, measure) in [(Options::default(), "dprk_stolen_usd"), (thefts(), "dprk_incidents")] {
        let summary = summarize(&dataset, &all_cases(), &options);
        let mut ids: Vec<&str> = Vec::new();
        for count in &summary.counts {
            let of = |place: &usize| &dataset.estimates[*place];
            ids.extend(count.editions.iter().map(|place| of(place).id.as_str()));
            let it = of(&count.editions[0]);
            let same = |place: &usize| {
                let other = of(place);
                (&other.estimator, &other.scope, other.year, other.period)
                    == (&it.estimator, &it.scope, it.year, it.period)
            };
            assert!(count.editions.iter().all(same), "{} is mixed with others", it.id);
            let days: Vec<_> = count.editions.iter().map(|place| of(place).published).collect();
            assert!(days.is_sorted() && count.shown == days.len() - 1, "{}", it.id);
        }
        ids.sort_unstable();
        let mut expected: Vec<String> = rows_of(measure).into_iter().map(|row| row["id"].clone()).collect();
        expected.sort();
        assert_eq!(ids, expected);
    }
}

#[test]
fn every_count_is_a_target_within_reach_at_every_width() {
    let dataset = real();
    let keys = rows_of("dprk_stolen_usd")
        .into_iter()
        .map(|row| ["year", "estimator", "scope", "period_start", "period_end"].map(|column| row[column].clone()));
    let expected = keys.collect::<BTreeSet<_>>().len();
    for width in [254.0, 288.0, 343.0, 445.0, 720.0, WIDE] {
        for options in [Options::default(), first()] {
            let drawn = scene(Plot::Trend, &dataset, &all_cases(), &options, width);
            let mut found = Vec::new();
            for mark in drawn.targets() {
                let (Some(Subject::Count(count)), Shape::Circle(center, ..)) =
                    (drawn.marks[mark].subject, &drawn.marks[mark].shape)
                else {
                    continue;
                };
                let hit = drawn.hit(*center, 12.0).and_then(|mark| drawn.marks[mark].subject);
                assert_eq!(hit, Some(Subject::Count(count)), "at {center:?} of {width}");
                found.push(count);
            }
            assert_eq!(found, (0..expected).collect::<Vec<_>>(), "{width}");
        }
    }
}

#[test]
fn the_keyboard_goes_year_by_year_from_a_bar_to_its_counts() {
    let dataset = real();
    let summary = summarize(&dataset, &all_cases(), &Options::default());
    let drawn = scene(Plot::Trend, &dataset, &all_cases(), &Options::default(), 445.0);
    let order: Vec<(u16, bool)> = drawn
        .targets()
        .map(|mark| match drawn.marks[mark].subject.unwrap() {
            Subject::Year(place, _) => (summary.trend[place].year, false),
            Subject::Count(place) => (summary.counts[place].year, true),
            other => panic!("{other:?} in the trend"),
        })
        .collect();
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn no_dot_hides_another_or_leaves_the_sheet() {
    let dataset = real();
    for &view in View::ALL {
        for options in [Options::default(), first(), thefts()] {
            for width in (254..1400).step_by(16).map(f64::from) {
                let drawn = scene(Plot::Trend, &dataset, &Filter { view, ..Filter::default() }, &options, width);
                let dots = dots(&drawn);
                for (place, (at, radius)) in dots.iter().enumerate() {
                    assert!(at.x - radius >= 0.0 && at.x + radius <= width + 0.01, "{at:?} at {width}");
                    for (other, other_radius) in &dots[..place] {
                        let far = Point::at(at.x - other.x, at.y - other.y).far();
                        assert!(far >= radius + other_radius - 0.7, "{at:?} on {other:?} at {width}, {view:?}");
                    }
                }
            }
        }
    }
}

/// Counts and first editions, without the halos and the insides of rings.
fn dots(scene: &Scene) -> Vec<(Point, f64)> {
    let dots = scene.marks.iter().filter_map(|mark| match mark.shape {
        Shape::Circle(at, radius, Ink::Solid(Tone::Dot | Tone::Axis)) => Some((at, radius)),
        _ => None,
    });
    dots.collect()
}

#[test]
fn a_revision_has_a_mark_at_its_first_edition() {
    check_revision(2022, 1_650_500_000, 1_100_000_000, &Options::default());
    check_revision(2023, 1_000_000_000, 660_500_000, &Options::default());
    // As first published, the latest is the small one.
    check_revision(2022, 1_100_000_000, 1_650_500_000, &first());
    check_revision(2023, 660_500_000, 1_000_000_000, &first());
}

fn check_revision(year: u16, small: u64, large: u64, options: &Options) {
    let dataset = real();
    let filter = all_cases();
    let summary = summarize(&dataset, &filter, options);
    let is_it =
        |it: &dprk_heists::estimate::Estimate| it.year == year && it.estimator == "Chainalysis" && !it.period.is_part();
    let count = summary.counts.iter().position(|count| is_it(count.estimate(&dataset).unwrap())).unwrap();
    assert_eq!(summary.counts[count].height(&dataset), large);

    let drawn = scene(Plot::Trend, &dataset, &filter, options, WIDE);
    let dot = drawn.marks.iter().find_map(|mark| match mark.shape {
        Shape::Circle(at, ..) if mark.subject == Some(Subject::Count(count)) => Some(at),
        _ => None,
    });
    let (dot, y) = (dot.unwrap(), |value: u64| level(&drawn, value as f64));
    assert!((dot.y - y(large)).abs() < 0.1, "{dot:?}");
    let is_near = |at: Point, x: f64, y: f64| (at.x - x).abs() < 0.1 && (at.y - y).abs() < 0.1;
    let has_small = drawn.marks.iter().any(|mark| {
        matches!(mark.shape, Shape::Circle(at, r, Ink::Solid(Tone::Axis)) if r < 3.0 && is_near(at, dot.x, y(small)))
    });
    let has_dashes = drawn.marks.iter().any(|mark| {
        matches!(mark.shape, Shape::Dashes(from, to, _, Tone::Axis)
            if is_near(from, dot.x, y(small)) && to.x == dot.x && (to.y - dot.y).abs() < 6.0)
    });
    assert!(has_small && has_dashes, "{year} {options:?}");
}

/// Where a value stands: between the baseline and the line of the highest label.
fn level(drawn: &Scene, value: f64) -> f64 {
    let base = drawn.marks.iter().find_map(|mark| match mark.shape {
        Shape::Line(from, _, _, Tone::Axis) => Some(from.y),
        _ => None,
    });
    let top = drawn.marks.iter().find_map(|mark| match &mark.shape {
        Shape::Text(at, text, ..) if text == "US$2.5bn" => Some(at.y + 9.0),
        _ => None,
    });
    let (base, top) = (base.unwrap(), top.unwrap());
    base - (base - top) * value / 2.5e9
}

#[test]
fn a_tooltip_tells_every_edition_and_by_how_much_it_was_changed() {
    let check = |year, who: &str, options: &Options, expected: &[&str]| {
        let dataset = real();
        let tip = tip(&dataset, year, who, options);
        let mut told = vec![tip.title.as_str(), &tip.subtitle, &tip.value];
        told.extend(tip.lines.iter().map(String::as_str).filter(|line| !line.is_empty()));
        assert_eq!(told, expected);
        assert!(!tip.sources.is_empty() && !tip.action.is_empty());
        let spoken = spoken(&dataset, &tip, options);
        assert!(expected.iter().all(|text| spoken.contains(text.trim_end_matches('.'))), "{spoken}");
    };
    let latest = Options::default();
    let history_22 = "First US$1.65bn, 1 February 2023; raised by US$49.5m to US$1.70bn, 24 January 2024; cut by US$600m to US$1.10bn, 19 December 2024";
    let history_23 = "First US$1.00bn, 24 January 2024; cut by US$340m to US$661m, 19 December 2024";
    check(
        2022,
        "Chainalysis",
        &latest,
        &[
            "Chainalysis, services, for 2022",
            "published 19 December 2024",
            "US$1.10bn",
            history_22,
            "Revised down from US$1.65bn.",
        ],
    );
    check(
        2022,
        "Chainalysis",
        &first(),
        &["Chainalysis, services, for 2022", "published 1 February 2023", "US$1.65bn", history_22],
    );
    check(
        2023,
        "Chainalysis",
        &latest,
        &[
            "Chainalysis, services, for 2023",
            "published 19 December 2024",
            "US$661m",
            history_23,
            "Revised down from US$1.0bn.",
        ],
    );
    check(
        2023,
        "UN Panel of Experts",
        &latest,
        &[
            "UN Panel of Experts, for 2023",
            "published 20 March 2024",
            "at least US$750m",
            "More than; 17 thefts under investigation.",
        ],
    );
    check(
        2023,
        "TRM Labs",
        &latest,
        &[
            "TRM Labs, for 2023",
            "published 5 January 2024",
            "US$600m",
            "Range: US$600m–700m",
            "US$600m confirmed, up to US$700m with thefts of late December.",
        ],
    );
    check(
        2023,
        "Elliptic",
        &latest,
        &["Elliptic, for 2023", "published 15 September 2023, covers 3 June 2023–15 September 2023", "US$240m–300m"],
    );
    check(
        2025,
        "Chainalysis",
        &thefts(),
        &[
            "Chainalysis, services, for 2025",
            "published 18 December 2025",
            "12 thefts",
            "Worked out from published figures.",
            "Worked back from «74% fewer than the 47 of 2024».",
        ],
    );
}

#[test]
fn a_change_is_told_only_between_two_plain_figures_that_read_unlike() {
    let check = |figures: &str, history: &str| {
        let dataset = own(figures);
        assert_eq!(tip(&dataset, 2022, "A", &Options::default()).lines, [history], "{figures}");
    };
    let range = "A,,2023-04,630000000,,1000000000";
    check(
        &[range, "\nA,,2023-10,,1700000000,"].concat(),
        "First US$630m–1.00bn, April 2023; then US$1.70bn, October 2023",
    );
    check(
        &[range, "\nA,,2023-10,,1000000000,"].concat(),
        "First US$630m–1.00bn, April 2023; then US$1.00bn, October 2023",
    );
    check(
        "A,,2023-04,,522000000,\nA,,2023-10,,522300000,",
        "First US$522m, April 2023; raised by US$300,000, October 2023",
    );
    check("A,,2023-04,,5000000,\nA,,2023-10,,5000000,", "First US$5m, April 2023; again US$5m, October 2023");
    check(
        "A,,2023-04,5000000,5000000,\nA,,2023-10,,6000000,\nA,,2023-11,,4000000,",
        "First at least US$5m, April 2023; then US$6m, October 2023; cut by US$2m to US$4m, November 2023",
    );
}

/// The tooltip of somebody's count of a year: the whole year's, if there is one.
fn tip(dataset: &Dataset, year: u16, who: &str, options: &Options) -> Tip {
    let filter = all_cases();
    let summary = summarize(dataset, &filter, options);
    let of = |is_part: bool| {
        summary.counts.iter().position(|count| {
            let it = count.estimate(dataset).unwrap();
            it.year == year && it.estimator == who && it.period.is_part() == is_part
        })
    };
    let place = of(false).or_else(|| of(true)).unwrap();
    let locale = Locale::default();
    let story = Story { dataset, filter: &filter, options, summary: &summary, locale: &locale };
    describe::tip(Subject::Count(place), story)
}

/// A tip as it is read out.
fn spoken(dataset: &Dataset, tip: &Tip, options: &Options) -> String {
    let filter = all_cases();
    let summary = summarize(dataset, &filter, options);
    tip.spoken(Story { dataset, filter: &filter, options, summary: &summary, locale: &Locale::default() })
}

#[test]
fn all_editions_give_their_sources() {
    let dataset = real();
    let summary = summarize(&dataset, &all_cases(), &Options::default());
    for (place, count) in summary.counts.iter().enumerate() {
        let locale = Locale::default();
        let (filter, options) = (all_cases(), Options::default());
        let story = Story { dataset: &dataset, filter: &filter, options: &options, summary: &summary, locale: &locale };
        let tip = describe::tip(Subject::Count(place), story);
        for &edition in &count.editions {
            let it = &dataset.estimates[edition];
            assert!(tip.sources.contains(&it.source.unwrap()), "{}", it.id);
        }
    }
}

#[test]
fn only_those_asked_for_and_none_in_a_running_total() {
    let dataset = real();
    let of = |counts: Option<Vec<String>>, measure| {
        let options = Options { counts, measure, ..Options::default() };
        summarize(&dataset, &all_cases(), &options)
    };
    let usd = of(Some(vec!["MSMT".into()]), TrendMeasure::Usd);
    assert_eq!(
        shown(&dataset, &usd),
        ["2024 MSMT, : 1190000000 of 2025-10-22", "2025 MSMT, : 1650000000 of 2025-10-22"]
    );
    // The switches keep everybody who has a figure in view.
    let who: BTreeSet<String> = rows_of("dprk_stolen_usd").into_iter().map(|row| row["estimator"].clone()).collect();
    assert_eq!((usd.counting.iter().cloned().collect(), usd.counting.len()), (who.clone(), who.len()));
    for nobody in [of(Some(Vec::new()), TrendMeasure::Usd), of(None, TrendMeasure::Total)] {
        assert_eq!(shown(&dataset, &nobody), [] as [&str; 0]);
    }
    assert!(of(None, TrendMeasure::Total).counting.is_empty());
    let bare = Options { counts: Some(Vec::new()), ..Options::default() };
    let drawn = scene(Plot::Trend, &dataset, &all_cases(), &bare, 600.0);
    assert!(dots(&drawn).is_empty());
    assert_eq!(scene(Plot::Counts, &dataset, &all_cases(), &bare, 600.0).height, 0.0);
}

#[test]
fn the_uns_total_is_a_line_with_its_source_in_the_running_total_alone() {
    let dataset = real();
    let claim = dataset.claims.iter().position(|it| it.id == "cum-un-2024-3bn").unwrap();
    for &view in View::ALL {
        let filter = Filter { view, ..Filter::default() };
        for &measure in TrendMeasure::ALL {
            let options = Options { measure, ..Options::default() };
            let drawn = scene(Plot::Trend, &dataset, &filter, &options, 445.0);
            let has_line = drawn.marks.iter().any(|mark| mark.subject == Some(Subject::Claim(claim)));
            let label = |mark: &dprk_heists::marks::Mark| matches!(&mark.shape, Shape::Text(_, text, ..) if text == "UN panel: about US$3bn");
            let is_total = measure == TrendMeasure::Total;
            assert_eq!((has_line, drawn.marks.iter().any(label)), (is_total, is_total), "{view:?} {measure:?}");
        }
    }
}

#[test]
fn a_bars_range_is_the_sum_of_its_thefts_lows_and_highs() {
    let dataset = real();
    let summary = summarize(&dataset, &all_cases(), &Options::default());
    let rows = raw::rows(raw::INCIDENTS);
    for year in &summary.trend {
        let sum = |column: &str| {
            let of_year = rows.iter().filter(|row| row["date"].starts_with(&year.year.to_string()));
            let amount = |row: &Row| row[column].parse::<u64>().or_else(|_| row["amount_usd"].parse()).unwrap();
            of_year.map(amount).sum::<u64>()
        };
        assert_eq!((year.low.0, year.high.0), (sum("amount_low_usd"), sum("amount_high_usd")), "{}", year.year);
        assert!(year.low <= year.sum.stolen && year.sum.stolen <= year.high);
    }
}

#[test]
fn one_year_in_a_column_three_side_by_side_or_the_one_chosen() {
    let dataset = real();
    let years = |filter: &Filter, options: &Options, width: f64| {
        let drawn = scene(Plot::Counts, &dataset, filter, options, width);
        let heads = drawn.marks.iter().filter_map(|mark| match &mark.shape {
            Shape::Text(at, text, ..) if at.y < 10.0 => Some(text.clone()),
            _ => None,
        });
        heads.collect::<Vec<_>>().join(" ")
    };
    let chosen = Filter { years: Some((2025, 2025)), ..all_cases() };
    assert_eq!(years(&all_cases(), &Options::default(), 343.0), "2022");
    assert_eq!(years(&all_cases(), &Options::default(), WIDE), "2022 2023 2024");
    assert_eq!(years(&chosen, &Options::default(), 343.0), "2025");
    assert_eq!(years(&chosen, &Options::default(), WIDE), "2025");
    assert_eq!(years(&all_cases(), &thefts(), 343.0), "2023");
    assert_eq!(years(&Filter { text: "nobody".into(), ..all_cases() }, &Options::default(), 343.0), "");
}

/// Who counted a part of the year is never shown without its months, and nobody without a date.
#[test]
fn every_row_says_when_it_was_published_and_which_months_it_covers() {
    let (dataset, locale) = (real(), Locale::default());
    for (year, rows, parts) in [(2022, 6, 0), (2023, 9, 5), (2025, 5, 3)] {
        let filter = Filter { years: Some((year, year)), ..all_cases() };
        for width in [240.0, 288.0, 343.0, 720.0, WIDE] {
            let drawn = scene(Plot::Counts, &dataset, &filter, &Options::default(), width);
            let mut written: Vec<&str> = Vec::new();
            for mark in &drawn.marks {
                if let Shape::Text(_, text, ..) = &mark.shape {
                    written.push(text);
                }
            }
            let summary = summarize(&dataset, &filter, &Options::default());
            let of_year = summary.counts.iter().filter(|count| count.year == year);
            let (mut dates, mut months) = (0, 0);
            for it in of_year.map(|count| count.estimate(&dataset).unwrap()) {
                let mut say = |text: String| {
                    let place = written.iter().position(|known| *known == text);
                    written.remove(place.unwrap_or_else(|| panic!("{text} at {width}: {written:?}")));
                    1
                };
                dates += say(locale.day_short(it.published.to_month()));
                if it.period.is_part() {
                    months += say(locale.months(it.period));
                }
            }
            assert_eq!((dates, months), (rows, parts), "{year} at {width}");
        }
    }
}

#[test]
fn odd_figures_are_drawn_and_said() {
    let check = |figures: &str, marks: usize, value: &str| {
        let dataset = own(figures);
        let drawn = scene(Plot::Trend, &dataset, &all_cases(), &Options::default(), 400.0);
        assert_eq!(dots(&drawn).len(), marks, "{figures}");
        let rows = scene(Plot::Counts, &dataset, &all_cases(), &Options::default(), 400.0);
        let texts = rows.marks.iter().filter_map(|mark| match &mark.shape {
            Shape::Text(_, text, ..) => Some(text.as_str()),
            _ => None,
        });
        assert_eq!(texts.collect::<Vec<_>>().last().copied().unwrap_or_default(), value, "{figures}");
    };
    check("", 0, "");
    check("A,,2023,,5000000,", 1, "5m");
    check("A,,2023,5000000,5000000,", 1, "≥\u{a0}5m");
    check("A,,2023,,,5000000", 1, "≤\u{a0}5m");
    check("A,,2023,5000000,,6000000", 1, "5m–6m");
    check("A,,2023,5000000,,", 1, "≥\u{a0}5m");
    check("A,,2023,,18446744073709551,", 1, "18,446,744.07bn");
    check("A,,2023,,0,", 1, "0");
    // A year alone is a date like any other; an unchanged edition has no mark.
    check("A,,2023,,5000000,\nA,,2024-01,,5000000,", 1, "5m");
    check("A,,2023,,50000000,\nA,,2024-01,,5000000,", 2, "5m");
    check("Abcdefghijabcdefghijabcdefghijabcdefghij,,2023,,5000000,", 1, "5m");
    check("منصة تداول,,2023,,5000000,", 1, "5m");
    check("A,,2023,,5000000,\nB,,2023,,5000000,\nC,,2023,,5000000,", 3, "5m");
}

/// One theft of US$10m in 2022, and these counts of that year: estimator, scope, published, low, value, high.
fn own(figures: &str) -> Dataset {
    let mut text = "id,year,measure,estimator,scope,published,low,value,high\n".to_owned();
    for (number, line) in figures.lines().enumerate() {
        text = format!("{text}e{number},2022,dprk_stolen_usd,{line}\n");
    }
    let incidents = File { name: "incidents", bytes: b"date,target,amount_usd\n2022-05-01,T,10000000\n" };
    let estimates = Some(File { name: "estimates", bytes: text.as_bytes() });
    let (dataset, issues) = dataset::parse(&Files { incidents, estimates, claims: None, sources: None });
    assert!(issues.is_empty(), "{figures}\n{issues:?}");
    dataset
}
