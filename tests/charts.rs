#![cfg(not(target_arch = "wasm32"))]
//! Every chart as text: marks need no font and no browser, so they are the same on every machine.

mod common;

use common::{measure, real, scene};
use dprk_heists::charts::{Plot, Ticks, YearLabels};
use dprk_heists::dataset::{self, By, Dataset, File, Files};
use dprk_heists::filter::{EditionChoice, Filter, Options, Stack, TrendMeasure, View};
use dprk_heists::letters::lower_case;
use dprk_heists::marks::{Align, Ink, Rect, Scene, Shape, Subject};
use dprk_heists::words::Word;

/// Rows of the three files, without what the charts do not read.
#[derive(Clone, Copy, Default)]
struct Rows<'a> {
    /// date, victim, kind of victim, US dollars, evidence
    thefts: &'a str,
    /// year, measure, value (estimator X, published in January 2024)
    estimates: &'a str,
    /// programme, statement, low, value, high, claimant
    claims: &'a str,
}

fn dataset(rows: Rows<'_>) -> Dataset {
    let thefts = table("id,date,target,target_kind,amount_usd,attribution", rows.thefts, |number, row| {
        format!("t{number},{row}")
    });
    let estimates = table("id,year,measure,value,estimator,published,source", rows.estimates, |number, row| {
        format!("e{number},{row},X,2024-01,")
    });
    let columns = "id,topic,unit,published,programme,statement,low,value,high,claimant,claimant_kind,source";
    let claims =
        table(columns, rows.claims, |number, row| format!("c{number},wmd-funding-share,pct,2024-03,{row},un,"));
    let file = |name, text: &'static str| File { name, bytes: text.as_bytes() };
    let files = Files {
        incidents: file("incidents.csv", thefts.leak()),
        estimates: Some(file("estimates.csv", estimates.leak())),
        claims: Some(file("claims.csv", claims.leak())),
        sources: None,
    };
    let (dataset, issues) = dataset::parse(&files);
    assert!(issues.is_empty(), "{}", issues.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    dataset
}

fn table(head: &str, rows: &str, fill: impl Fn(usize, &str) -> String) -> String {
    let rows = rows.lines().map(str::trim).filter(|row| !row.is_empty());
    let filled = rows.enumerate().map(|(number, row)| fill(number, row));
    std::iter::once(head.to_owned()).chain(filled).collect::<Vec<_>>().join("\n")
}

fn all_cases() -> (Filter, Options) {
    (Filter { view: View::All, ..Filter::default() }, Options::default())
}

/// Every mark of one chart.
fn check(rows: Rows<'_>, ask: impl Fn(&mut Filter, &mut Options), plot: Plot, width: f64, expected: &str) {
    let (mut filter, mut options) = all_cases();
    ask(&mut filter, &mut options);
    let drawn = marks(&scene(plot, &dataset(rows), &filter, &options, width));
    let expected: Vec<&str> = expected.trim().lines().map(str::trim).collect();
    assert_eq!(drawn, expected.join("\n"), "\n{drawn}\n");
}

/// Every chart of one dataset, only its height, its words and its targets; each in every width without a panic.
fn check_all(rows: Rows<'_>, expected: &str) {
    let dataset = dataset(rows);
    let (filter, options) = all_cases();
    let mut lines = Vec::new();
    for &plot in Plot::ALL {
        let drawn = scene(plot, &dataset, &filter, &options, 400.0);
        lines.push(format!("{} {}: {}", plot.text(), drawn.height, words(&drawn)));
        for width in [0.0, 1.0, 20.0, 90.0, 200.0, 340.0, 1120.0, 4000.0] {
            for &measure in TrendMeasure::ALL {
                let options = Options { measure, stack: Stack::Target, ..options.clone() };
                is_tidy(&scene(plot, &dataset, &filter, &options, width), width >= 200.0);
            }
        }
    }
    let expected: Vec<&str> = expected.trim().lines().map(str::trim).collect();
    assert_eq!(lines.join("\n"), expected.join("\n"), "\n{}\n", lines.join("\n"));
}

fn words(scene: &Scene) -> String {
    let texts = scene.marks.iter().filter_map(|mark| match &mark.shape {
        Shape::Text(_, text, ..) => Some(text.as_str()),
        _ => None,
    });
    let texts = texts.collect::<Vec<_>>().join(" | ");
    // What isolates a name that runs from right to left would not be seen here.
    format!("{} ({})", texts.replace('\u{2068}', "[").replace('\u{2069}', "]"), scene.targets().count())
}

fn marks(scene: &Scene) -> String {
    let lines = scene.marks.iter().map(|mark| {
        let subject = mark.subject.map(|subject| format!(" = {}", subject_text(subject))).unwrap_or_default();
        format!("{}{subject}", shape_text(&mark.shape))
    });
    let head = format!("{}x{}", scene.width, scene.height);
    std::iter::once(head).chain(lines).collect::<Vec<_>>().join("\n")
}

fn subject_text(subject: Subject) -> String {
    match subject {
        Subject::World(place) => format!("world {place}"),
        Subject::Part(by, Some(code)) => format!("{} {code}", by.text()),
        Subject::Part(by, None) => format!("{} others", by.text()),
        Subject::Claim(place) => format!("claim {place}"),
        Subject::Incident(row) => format!("theft {row}"),
        Subject::Count(place) => format!("count {place}"),
        Subject::Ledger(place) => format!("ledger {place}"),
        Subject::Year(place, Some(code)) => format!("year {place} part {code}"),
        Subject::Year(place, None) => format!("year {place}"),
    }
}

fn shape_text(shape: &Shape) -> String {
    let bounds = shape.bounds();
    let Rect { x, y, w, h } = bounds;
    let place = format!("{x:.0},{y:.0} {w:.0}x{h:.0}");
    match shape {
        Shape::Rect(_, ink) => format!("rect {place} {}", ink_text(*ink)),
        Shape::Circle(_, _, ink) => format!("circle {place} {}", ink_text(*ink)),
        Shape::Line(_, _, width, tone) => format!("line {place} {width} {tone:?}"),
        Shape::Dashes(_, _, _, tone) => format!("dashes {place} {tone:?}"),
        Shape::Text(_, text, _, align, tone) => format!("text {x:.0},{y:.0} {align:?} {tone:?} {text}"),
        Shape::Area(_) => format!("area {place}"),
    }
}

fn ink_text(ink: Ink) -> String {
    match ink {
        Ink::Solid(tone) => format!("{tone:?}"),
        Ink::Outlined(ground, tone) => format!("{ground:?} in {tone:?}"),
        Ink::Tier(tier) => format!("tier {tier:?}"),
        Ink::PartYear => "part-year".to_owned(),
        Ink::Dashed(tone) => format!("dashed {tone:?}"),
    }
}

/// No text overlaps another or is cut, no number is lost.
fn is_tidy(scene: &Scene, is_wide_enough: bool) {
    let mut texts: Vec<(Rect, &str)> = Vec::new();
    for mark in &scene.marks {
        let bounds = mark.shape.bounds();
        assert!(bounds.x.is_finite() && bounds.y.is_finite() && bounds.w >= 0.0 && bounds.h >= 0.0, "{mark:?}");
        let Shape::Text(at, text, font, align, _) = &mark.shape else { continue };
        let w = measure(text, *font);
        let x = match align {
            Align::Start => at.x,
            Align::Middle => at.x - w / 2.0,
            Align::End => at.x - w,
        };
        let high = f64::from(font.size);
        let place = Rect { x, y: at.y - high / 2.0, w, h: high };
        if is_wide_enough {
            let (width, height) = (scene.width, scene.height);
            let inside =
                place.x >= -0.01 && place.y >= 0.0 && place.right() <= width + 0.01 && place.bottom() <= height;
            assert!(inside, "{text} is cut at {width} x {height}: {place:?}");
            for (other, words) in &texts {
                assert!(!place.overlaps(*other), "{text} lies on {words} at {width}");
            }
        }
        texts.push((place, text));
    }
}

#[test]
fn no_words_overlap_or_are_cut_at_any_width() {
    let dataset = real();
    for &view in View::ALL {
        for years in [None, Some((2021, 2023)), Some((1990, 1991))] {
            let filter = Filter { view, years, ..Filter::default() };
            for width in (200..1400).step_by(37).map(f64::from) {
                for &measure in TrendMeasure::ALL {
                    for &stack in Stack::ALL {
                        let options = Options { measure, stack, ..Options::default() };
                        is_tidy(&scene(Plot::Trend, &dataset, &filter, &options, width), true);
                    }
                }
                for &by in By::ALL {
                    let options = Options { by, ..Options::default() };
                    is_tidy(&scene(Plot::Parts, &dataset, &filter, &options, width), true);
                }
            }
        }
    }
}

#[test]
fn no_words_overlap_or_are_cut_in_what_others_published() {
    let dataset = real();
    let filter = Filter { view: View::All, ..Filter::default() };
    for width in (200..1400).step_by(37).map(f64::from) {
        for estimator in ["Chainalysis", "TRM Labs", "Elliptic"] {
            for &edition in EditionChoice::ALL {
                let options = Options { estimator: Some(estimator.into()), edition, ..Options::default() };
                is_tidy(&scene(Plot::Share, &dataset, &filter, &options, width), true);
            }
        }
        for plot in [Plot::Wmd, Plot::Currency, Plot::Waffle] {
            is_tidy(&scene(plot, &dataset, &filter, &Options::default(), width), true);
        }
    }
}

#[test]
fn two_hundred_years_fit_under_one_axis() {
    let rows: Vec<String> =
        (1900..2100).map(|year| format!("{year}-05-01,A,exchange,{year}000000,government")).collect();
    let dataset = dataset(Rows { thefts: &rows.join("\n"), ..Rows::default() });
    let (filter, options) = all_cases();
    for width in [200.0, 340.0, 1120.0] {
        let drawn = scene(Plot::Trend, &dataset, &filter, &options, width);
        is_tidy(&drawn, true);
        assert_eq!(drawn.targets().count(), 200);
    }
}

#[test]
fn ticks_are_round_and_four_to_six() {
    let lines = |most: u64| Ticks::up_to(most).values().collect::<Vec<_>>();
    assert_eq!(lines(3), [0, 1, 2, 3]);
    assert_eq!(lines(11), [0, 5, 10, 15]);
    assert_eq!(lines(57), [0, 20, 40, 60]);
    assert_eq!(lines(120), [0, 25, 50, 75, 100, 125]);
    assert_eq!(lines(992), [0, 200, 400, 600, 800, 1000]);
    for most in (3..5000).chain([999_999_999_999, u64::MAX / 3]) {
        let ticks = Ticks::up_to(most);
        assert!((3..=5).contains(&ticks.steps) && ticks.top() >= most, "{most}: {ticks:?}");
    }
    assert_eq!(Ticks::up_to(0), Ticks { step: 1, steps: 1 });
    assert_eq!(Ticks::up_to(u64::MAX).top(), u64::MAX);
}

#[test]
fn years_grow_short_before_they_grow_rare() {
    assert_eq!(YearLabels::fitting(50.0, 28.0, 18.0), YearLabels { short: false, every: 1 });
    assert_eq!(YearLabels::fitting(30.0, 28.0, 18.0), YearLabels { short: true, every: 1 });
    assert_eq!(YearLabels::fitting(12.0, 28.0, 18.0), YearLabels { short: true, every: 2 });
}

#[test]
fn no_rows() {
    check_all(
        Rows::default(),
        r#"
share 0:  (0)
parts 0:  (0)
wmd 0:  (0)
currency 0:  (0)
waffle 0:  (0)
trend 0:  (0)
counts 0:  (0)
incidents 0:  (0)
said 0:  (0)
context 0:  (0)
ledger 0:  (0)
"#,
    );
}

#[test]
fn one_row() {
    check_all(
        Rows {
            thefts: "2022-03-23,Ronin Network bridge (Axie Infinity),bridge,620000000,government",
            estimates: "2022,dprk_stolen_usd,1100000000\n2022,all_stolen_usd,3700000000",
            claims: "wmd,Forty per cent,,40,,UN Panel of Experts",
        },
        r#"
share 56: 0 | 50 | 100% | US$bn, of all | 2022 | 30% | 1.1 of 3.7 (1)
parts 24: Bridges | 100% (1)
wmd 62: 0 | 50 | 100% | UN panel | all such weapons | Mar 2024 | 40% (1)
currency 0:  (0)
waffle 266:  (1)
trend 248: 0 | 0.25 | 0.50 | 0.75 | 1.00 | US$1.25bn | 2022 | to 23 Mar | 620m | Ronin 620m | X (2)
counts 90: 2022 | this list | 620m | X | Jan 2024 | 1.10bn (2)
incidents 368: Jan 2022 | Apr 2022 | Jul 2022 | Oct 2022 | Ronin | US$620m (1)
said 0:  (0)
context 0:  (0)
ledger 76: rows | US$ | X | 2022 | 1 | 620,000,000 (1)
"#,
    );
}

#[test]
fn all_zero() {
    check_all(
        Rows {
            thefts: "2021-01-01,A,exchange,0,government\n2022-12-01,B,bridge,0,analytics",
            estimates: "2021,dprk_stolen_usd,0\n2021,all_stolen_usd,0\n2022,dprk_stolen_usd,0\n2022,all_stolen_usd,5",
            claims: "wmd,Nothing,,0,,A",
        },
        r#"
share 88: 0 | 50 | 100% | US$bn, of all | 2021 | – figures that give no share | 2022 | 0% | 0.0 of <0.1 (2)
parts 48: Bridges | 1 theft | Exchanges | 1 theft (2)
wmd 62: 0 | 50 | 100% | A | all such weapons | Mar 2024 | 0% (1)
currency 0:  (0)
waffle 266:  (1)
trend 248: 2022 | 2021 | X | X (4)
counts 90: 2021 | this list | 0 | X | Jan 2024 | 0 (2)
incidents 368: Jan 2021 | Apr 2021 | Jul 2021 | Oct 2021 | Jan 2022 | Apr 2022 | Jul 2022 | Oct 2022 (2)
said 0:  (0)
context 0:  (0)
ledger 102: rows | US$ | X | 2021 | 1 | 0 | 2022 | 1 | 0 (2)
"#,
    );
}

#[test]
fn one_huge() {
    check_all(
        Rows {
            thefts: "2021-01-01,A,exchange,5,government\n2022-12-01,B,bridge,18446744073709551615,analytics\n2022-12-02,C,bridge,18446744073709551615,analytics",
            estimates: "2022,dprk_stolen_usd,18446744073709551\n2022,all_stolen_usd,18446744073709551",
            claims: "wmd,All of it,,100,,A\nmissile,Up to all,,,100,B",
        },
        r#"
share 88: 0 | 50 | 100% | US$bn, of all | 2021 | – no worldwide figure | 2022 | 100% (2)
parts 48: Bridges | 100% | Exchanges | <1% (2)
wmd 102: 0 | 50 | 100% | A | all such weapons | Mar 2024 | 100% | B | missiles | Mar 2024 | ≤ 100% (2)
currency 0:  (0)
waffle 266:  (1)
trend 248: 0 | 5,000,000,000 | 10,000,000,000 | 15,000,000,000 | US$18,446,744,073bn | 2022 | 2021 | 18,446,744,073.71bn | 5 | A 5 | X (3)
counts 90: 2022 | this list | 18,446,744,073.71bn | X | Jan 2024 | 18,446,744.07bn (2)
incidents 407: Jan 2021 | Apr 2021 | Jul 2021 | Oct 2021 | Jan 2022 | Apr 2022 | Jul 2022 | Oct 2022 | B | US$18,446,744,073.71bn | C | US$18,446,744,073.71bn | A | US$5 (3)
said 0:  (0)
context 0:  (0)
ledger 76: rows | US$ | X | 2022 | 2 | 18,446,744,073,709,551,615 (1)
"#,
    );
}

#[test]
fn a_year_without_a_theft_keeps_its_place() {
    check_all(
        Rows {
            thefts: "2020-01-01,A,exchange,50000000,government\n2022-12-01,B,bridge,100000000,analytics",
            estimates: "2020,dprk_share_pct,20\n2022,dprk_stolen_usd,5000000000",
            claims: "wmd,Most of it,,,,A\nwmd,Over half,50,50,,B\nwmd,A fifth to a third,20,,33,C",
        },
        r#"
share 120: 0 | 50 | 100% | US$bn, of all | 2020 | 20% | as published | 2021 | – no worldwide figure | 2022 | – no worldwide figure (3)
parts 48: Bridges | 67% | Exchanges | 33% (2)
wmd 142: 0 | 50 | 100% | A | all such weapons | Mar 2024 | Most of it | B | all such weapons | Mar 2024 | ≥ 50% | C | all such weapons | Mar 2024 | 20–33% (3)
currency 0:  (0)
waffle 266:  (1)
trend 248: 0 | 1 | 2 | 3 | 4 | US$5bn | 2022 | 2021 | 2020 | 100m | 50m | B 100m | A 50m | X (4)
counts 90: 2022 | this list | 100m | X | Jan 2024 | 5.00bn (2)
incidents 440: 2020 | 2021 | 2022 | B | US$100m | A | US$50m (2)
said 0:  (0)
context 0:  (0)
ledger 76: rows | US$ | X | 2022 | 1 | 100,000,000 (1)
"#,
    );
}

#[test]
fn names_of_forty_letters() {
    check_all(
        Rows {
            thefts: "2021-01-01,A,exchange,5000000,government\n2022-12-01,Abcdefghijabcdefghijabcdefghijabcdefghij,bridge,90000000,analytics",
            estimates: "2022,dprk_share_pct,99.6",
            claims: "abcdefghijabcdefghijabcdefghijabcdefghij,Abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij,,,,Abcdefghijabcdefghijabcdefghijabcdefghij Abcdefghij",
        },
        r#"
share 88: 0 | 50 | 100% | US$bn, of all | 2021 | – no worldwide figure | 2022 | 100% | as published (2)
parts 48: Bridges | 95% | Exchanges | 5% (2)
wmd 62: 0 | 50 | 100% | Abcdefghijabcdefghijabcdefghijabcdefghij Abcdefghij | Mar 2024 | Abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij (1)
currency 0:  (0)
waffle 0:  (0)
trend 248: 0 | 20 | 40 | 60 | 80 | US$100m | 2022 | 2021 | 90m | 5m | Abcdefghijabcde… 90m | A 5m (2)
counts 0:  (0)
incidents 412: Jan 2021 | Apr 2021 | Jul 2021 | Oct 2021 | Jan 2022 | Apr 2022 | Jul 2022 | Oct 2022 | Abcdefghijabcde… | US$90m | A | US$5m (2)
said 0:  (0)
context 0:  (0)
ledger 0:  (0)
"#,
    );
}

#[test]
fn names_from_right_to_left() {
    check_all(
        Rows {
            thefts: "2021-01-01,A,exchange,5000000,government\n2022-12-01,منصة تداول العملات,bridge,90000000,analytics",
            estimates: "2022,dprk_share_pct,0.2",
            claims: "nuclear,نصف,,50,,البيت الأبيض (متحدث)",
        },
        r#"
share 88: 0 | 50 | 100% | US$bn, of all | 2021 | – no worldwide figure | 2022 | <1% | as published (2)
parts 48: Bridges | 95% | Exchanges | 5% (2)
wmd 62: 0 | 50 | 100% | البيت الأبيض | nuclear | Mar 2024 | 50% (1)
currency 0:  (0)
waffle 266:  (1)
trend 248: 0 | 20 | 40 | 60 | 80 | US$100m | 2022 | 2021 | 90m | 5m | [منصة تداول] 90m | A 5m (2)
counts 0:  (0)
incidents 412: Jan 2021 | Apr 2021 | Jul 2021 | Oct 2021 | Jan 2022 | Apr 2022 | Jul 2022 | Oct 2022 | [منصة تداول] | US$90m | A | US$5m (2)
said 0:  (0)
context 0:  (0)
ledger 0:  (0)
"#,
    );
}

const TWO_YEARS: Rows<'static> = Rows {
    thefts: "2021-05-01,A,exchange,200000000,government
             2021-06-01,B,bridge,100000000,un-panel
             2022-12-01,Ronin Network bridge (Axie Infinity),bridge,450000000,independent
             2022-12-02,C,exchange,50000000,government",
    estimates: "2021,dprk_share_pct,61\n2022,dprk_stolen_usd,1100000000\n2022,all_stolen_usd,3700000000",
    claims: "missile,Up to a third,,,33.3,White House (Anne Neuberger)
             wmd,Largely,,,,US Homeland Security
             wmd,40%,,40,,\"UN Panel of Experts, citing a member state\"",
};

#[test]
fn a_trend_stacks_the_strongest_evidence_at_the_bottom() {
    check(
        TWO_YEARS,
        |_, _| {},
        Plot::Trend,
        400.0,
        r#"
400x248
text 0,219 Start Muted 0
line 0,186 400x0 1 Grid
text 0,177 Start Muted 0.25
line 0,145 400x0 1 Grid
text 0,136 Start Muted 0.50
line 0,103 400x0 1 Grid
text 0,94 Start Muted 0.75
line 0,62 400x0 1 Grid
text 0,53 Start Muted 1.00
line 0,20 400x0 1 Grid
text 0,11 Start Muted US$1.25bn
text 303,240 Middle Muted 2022
text 120,240 Middle Muted 2021
line 0,228 400x0 1 Axis
rect 98,195 44x33 tier Government = year 0 part 0
rect 98,178 44x16 tier UnPanel = year 0 part 1
rect 281,220 44x8 tier Government = year 1 part 0
rect 281,145 44x74 tier Independent = year 1 part 3
circle 327,40 10x10 Background
circle 328,41 8x8 Dot = count 0
rect 284,127 38x16 Background
text 303,135 Middle Text 500m
rect 101,160 38x16 Background
text 120,168 Middle Text 300m
rect 197,145 76x16 Background
text 271,153 End Text Ronin 450m
line 282,153 0x75 1 Text
line 274,153 8x0 1 Text
dashes 282,153 43x0 Background
rect 40,187 50x16 Background
text 88,195 End Text A 200m
line 98,195 0x33 1 Text
line 91,195 8x0 1 Text
dashes 99,195 43x0 Background
rect 339,37 12x16 Background
text 341,45 Start Muted X
"#,
    );
}

#[test]
fn years_not_chosen_stay_and_turn_grey() {
    check(
        TWO_YEARS,
        |filter, _| filter.years = Some((2021, 2021)),
        Plot::Trend,
        400.0,
        r#"
400x248
text 0,219 Start Muted 0
line 0,186 400x0 1 Grid
text 0,177 Start Muted 0.25
line 0,145 400x0 1 Grid
text 0,136 Start Muted 0.50
line 0,103 400x0 1 Grid
text 0,94 Start Muted 0.75
line 0,62 400x0 1 Grid
text 0,53 Start Muted 1.00
line 0,20 400x0 1 Grid
text 0,11 Start Muted US$1.25bn
text 303,240 Middle Muted 2022
text 120,240 Middle Muted 2021
line 0,228 400x0 1 Axis
rect 98,195 44x33 tier Government = year 0 part 0
rect 98,178 44x16 tier UnPanel = year 0 part 1
rect 281,145 44x83 Rest in Axis
area 281,145 44x83 = year 1
circle 327,40 10x10 Background
circle 328,41 8x8 Axis = count 0
rect 101,160 38x16 Background
text 120,168 Middle Text 300m
rect 40,187 50x16 Background
text 88,195 End Text A 200m
line 98,195 0x33 1 Text
line 91,195 8x0 1 Text
dashes 99,195 43x0 Background
"#,
    );
}

#[test]
fn a_filter_that_lets_nothing_through_shows_what_there_is() {
    check(
        TWO_YEARS,
        |filter, _| filter.text = "nobody".into(),
        Plot::Trend,
        400.0,
        r#"
400x248
text 0,219 Start Muted 0
line 0,186 400x0 1 Grid
text 0,177 Start Muted 100
line 0,145 400x0 1 Grid
text 0,136 Start Muted 200
line 0,103 400x0 1 Grid
text 0,94 Start Muted 300
line 0,62 400x0 1 Grid
text 0,53 Start Muted 400
line 0,20 400x0 1 Grid
text 0,11 Start Muted US$500m
text 308,240 Middle Muted 2022
text 126,240 Middle Muted 2021
line 0,228 400x0 1 Axis
rect 102,103 48x125 dashed Axis
area 102,103 48x125 = year 0
rect 284,20 48x208 dashed Axis
area 284,20 48x208 = year 1
"#,
    );
}

#[test]
fn running_totals_add_up() {
    check(
        TWO_YEARS,
        |_, options| options.measure = TrendMeasure::Total,
        Plot::Trend,
        400.0,
        r#"
400x248
text 0,219 Start Muted 0
line 0,176 400x0 1 Grid
text 0,167 Start Muted 200
line 0,124 400x0 1 Grid
text 0,115 Start Muted 400
line 0,72 400x0 1 Grid
text 0,63 Start Muted 600
line 0,20 400x0 1 Grid
text 0,11 Start Muted US$800m
text 308,240 Middle Muted 2022
text 126,240 Middle Muted 2021
line 0,228 400x0 1 Axis
rect 102,176 48x52 tier Government = year 0 part 0
rect 102,150 48x25 tier UnPanel = year 0 part 1
rect 284,163 48x65 tier Government = year 1 part 0
rect 284,137 48x25 tier UnPanel = year 1 part 1
rect 284,20 48x116 tier Independent = year 1 part 3
rect 290,2 38x16 Background
text 308,10 Middle Text 800m
rect 107,132 38x16 Background
text 126,140 Middle Text 300m
"#,
    );
}

#[test]
fn a_share_stands_in_its_bar_and_sums_beside_it() {
    check(
        TWO_YEARS,
        |_, _| {},
        Plot::Share,
        400.0,
        r#"
400x88
text 42,8 Start Muted 0
text 175,8 Middle Muted 50
line 175,17 0x4 1 Axis
text 308,8 End Muted 100%
text 400,8 End Muted US$bn, of all
text 0,40 Start Text 2021
rect 42,30 266x20 Rest in Axis
rect 42,30 162x20 Accent
text 197,40 End Background 61%
text 400,40 End Muted as published
area 0,24 400x32 = world 0
text 0,72 Start Text 2022
rect 42,62 266x20 Rest in Axis
rect 42,62 79x20 Accent
text 114,72 End Background 30%
text 400,72 End Muted 1.1 of 3.7
area 0,56 400x32 = world 1
"#,
    );
}

#[test]
fn groups_not_asked_for_stay_and_turn_grey() {
    let ask = |filter: &mut Filter, _: &mut Options| filter.keys[By::Target.index()] = Some(vec!["bridge".into()]);
    check(
        TWO_YEARS,
        ask,
        Plot::Parts,
        400.0,
        r#"
400x48
text 0,12 Start Text Bridges
rect 79,5 287x14 Accent
text 374,12 Start Text 69%
area 0,0 400x24 = target 2
text 0,36 Start Muted Exchanges
rect 79,29 130x14 Rest in Axis
text 217,36 Start Muted 31%
area 0,24 400x24 = target 0
"#,
    );
}

#[test]
fn claims_are_points_bounds_or_words() {
    check(
        TWO_YEARS,
        |_, _| {},
        Plot::Wmd,
        400.0,
        r#"
400x142
text 6,8 Start Muted 0
text 175,8 Middle Muted 50
text 344,8 End Muted 100%
text 0,31 Start Text White House
text 84,31 Start Muted missiles
text 400,31 End Muted Mar 2024
line 6,49 338x0 1 Grid
line 6,46 0x6 1 Grid
line 175,46 0x6 1 Grid
line 344,46 0x6 1 Grid
line 6,49 113x0 3 Dot
line 119,43 0x12 2 Dot
text 400,49 End Text ≤ 33%
area 0,22 400x40 = claim 0
text 0,71 Start Text US Homeland Security
text 144,71 Start Muted all such weapons
text 400,71 End Muted Mar 2024
line 6,89 338x0 1 Grid
line 6,86 0x6 1 Grid
line 175,86 0x6 1 Grid
line 344,86 0x6 1 Grid
rect 4,81 47x16 Background
text 6,89 Start Muted Largely
area 0,62 400x40 = claim 1
text 0,111 Start Chosen UN panel, quoting a state
text 160,111 Start Muted all such weapons
text 400,111 End Muted Mar 2024
line 6,129 338x0 1 Grid
line 6,126 0x6 1 Grid
line 175,126 0x6 1 Grid
line 344,126 0x6 1 Grid
circle 134,122 14x14 Chosen
text 400,129 End Chosen 40%
area 0,102 400x40 = claim 2
"#,
    );
}

#[test]
fn lower_case_is_that_of_std_where_it_changes_a_letter() {
    for letter in '\0'..=char::MAX {
        let (text, own) = (letter.to_string(), lower_case(&letter.to_string()));
        if own != text {
            assert_eq!(own, letter.to_lowercase().to_string(), "{letter}");
        }
    }
    assert_eq!(lower_case("Ärzte, Ωμέγα, ЦБ, ŁÓDŹ, ĐỒNG"), "ärzte, ωμέγα, цб, łódź, đồng");
}
