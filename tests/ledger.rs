#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]
//! How the rows add up, against sums made from the CSV as text.

mod common;
mod random;
mod raw;

use dprk_heists::charts::Plot;
use dprk_heists::dataset::{self, Dataset, File, Files};
use dprk_heists::describe::{self, Story};
use dprk_heists::estimate::{Figure, Milli};
use dprk_heists::filter::{Filter, Options, View};
use dprk_heists::ledger::{Gap, Held, Line};
use dprk_heists::locale::Locale;
use dprk_heists::marks::{Shape, Subject};
use dprk_heists::summary::summarize;
use dprk_heists::words::Word;
use random::Random;
use raw::{CLAIMS, ESTIMATES, INCIDENTS, SOURCES};

fn parse(incidents: &str, estimates: &str, claims: &str) -> Dataset {
    let file = |name, text: &str| File { name, bytes: text.to_owned().leak().as_bytes() };
    let files = Files {
        sources: Some(file("sources.csv", SOURCES)),
        incidents: file("incidents.csv", incidents),
        estimates: Some(file("estimates.csv", estimates)),
        claims: Some(file("claims.csv", claims)),
    };
    dataset::parse(&files).0
}

fn ledger(dataset: &Dataset) -> Vec<Line> {
    summarize(dataset, &Filter::default(), &Options::default()).ledger
}

/// `un 2017 2023: 57 of 58 not-itemised, 2966031000 of 3000000000 rounding`
fn text(line: &Line) -> String {
    let thefts = line.thefts.map_or(String::new(), |it| format!(" of {} {}", it.published(), it.gap.text()));
    let (usd, (from, to)) = (line.usd, line.period);
    let (published, gap) = (usd.published(), usd.gap.text());
    format!("{} {from} {to}: {}{thefts}, {} of {published} {gap}", line.column.text(), line.rows, usd.rows)
}

#[test]
fn the_rows_add_up_to_the_headlines() {
    let lines: Vec<_> = ledger(&common::real()).iter().map(text).collect();
    let expected = [
        "un 2017 2023: 57 of 58 not-itemised, 2966031000 of 3000000000 rounding",
        "un 2023 2023: 17 of 17 none, 753019000 of 750000000 rounding",
        "msmt 2024-01 2025-09: 40, 2837334000 of 2837000000 rounding",
        "msmt 2024 2024: 31, 1191554000 of 1190000000 rounding",
        "msmt 2025-01 2025-09: 9, 1645780000 of 1650000000 rounding",
        "best 2016 2016: 1, 1500000 of 1500000 none",
        "best 2017 2017: 6, 87560000 of 29200000 exceeds",
        "best 2018 2018: 13, 985137669 of 522300000 exceeds",
        "best 2019 2019: 9, 199017300 of 271100000 not-itemised",
        "best 2020 2020: 6, 340950000 of 299500000 exceeds",
        "best 2021 2021: 13, 373214579 of 428800000 not-itemised",
        "best 2022 2022: 11, 1069038632 of 1100000000 rounding",
        "best 2023 2023: 20 of 20 none, 904349976 of 660500000 exceeds",
        "best 2024 2024: 43 of 47 not-itemised, 1122476945 of 1340000000 not-itemised",
        "best 2025 2025: 25, 2028630887 of 2020000000 exceeds",
    ];
    assert_eq!(lines, expected, "\n{}", lines.join("\n"));
}

/// Number and sum of the rows of an aggregate, from the text alone.
fn sum(incidents: &str, column: &str, from: &str, to: &str) -> (usize, u64) {
    let (amount, mark) = match column {
        "un" => ("un_amount_usd", "un_annex_no"),
        "msmt" => ("msmt_amount_usd", "msmt_amount_usd"),
        _ => ("amount_usd", "amount_usd"),
    };
    let rows = raw::rows(incidents).into_iter().filter(|row| {
        let date = &row["date"];
        !row[mark].is_empty() && date.as_str() >= from && date.get(..to.len()).unwrap_or(date) <= to
    });
    let amounts: Vec<u64> = rows.map(|row| row[amount].parse().unwrap_or(0)).collect();
    (amounts.len(), amounts.iter().sum())
}

fn check_sums(incidents: &str, lines: &[Line]) {
    for line in lines {
        let (from, to) = (line.period.0.to_string(), line.period.1.to_string());
        let expected = sum(incidents, line.column.text(), &from, &to);
        assert_eq!((line.rows as usize, line.usd.rows), expected, "{}", text(line));
        for held in [Some(line.usd), line.thefts].into_iter().flatten() {
            check_difference(held);
        }
    }
}

/// Rows and named difference are what was published.
fn check_difference(held: Held) {
    let published = held.published();
    let difference = i128::from(published) - i128::from(held.rows);
    let fits = match held.gap {
        Gap::None => difference == 0,
        Gap::NotItemised => difference > 0,
        Gap::Exceeds => difference < 0,
        Gap::Rounding => difference != 0 && difference.unsigned_abs() < u128::from(published),
    };
    assert!(fits, "{held:?}");
    assert!((held.low..=held.high).contains(&published), "{held:?}");
}

#[test]
fn differences_equal_an_independent_sum() {
    check_sums(INCIDENTS, &ledger(&common::real()));
}

#[test]
fn a_changed_row_changes_its_lines() {
    let changed = INCIDENTS.replacen(",620000000,", ",520000000,", usize::MAX);
    assert_ne!(changed, INCIDENTS);
    let lines = ledger(&parse(&changed, ESTIMATES, CLAIMS));
    check_sums(&changed, &lines);
    assert_eq!(text(&lines[0]), "un 2017 2023: 57 of 58 not-itemised, 2866031000 of 3000000000 rounding");
    let without: String = INCIDENTS.split_inclusive('\n').filter(|line| !line.contains("bybit")).collect();
    let lines = ledger(&parse(&without, ESTIMATES, CLAIMS));
    check_sums(&without, &lines);
    assert_eq!(text(&lines[4]), "msmt 2025-01 2025-09: 8, 185780000 of 1650000000 not-itemised");
}

#[test]
fn random_rows_and_their_differences_are_what_was_published() {
    let mut random = Random(58);
    let head = "id,date,target,amount_usd,un_annex_no,un_amount_usd,msmt_amount_usd\n";
    for _ in 0..300 {
        let mut rows = head.to_owned();
        for id in 0..random.below(30) {
            let (year, month) = (2016 + random.below(11), 1 + random.below(12));
            let amount = random.next() % [10, 1_000_000, 3_000_000_000][random.below(3)];
            let un = if random.chance(50) { format!("{id},{amount}") } else { ",".into() };
            let msmt = if random.chance(40) { amount.to_string() } else { String::new() };
            rows += &format!("t{id},{year}-{month:02},A,{amount},{un},{msmt}\n");
        }
        let lines = ledger(&parse(&rows, ESTIMATES, CLAIMS));
        assert!(lines.len() >= 10, "Chainalysis' years");
        check_sums(&rows, &lines);
    }
}

#[test]
fn data_without_columns_or_claims_have_no_lines() {
    let own = "date,target,amount_usd\n2020-01-02,A,5\n";
    let (_, empty) = (ESTIMATES, "id,year\n");
    assert!(ledger(&parse(own, empty, "id,topic\n")).is_empty());
    assert!(ledger(&parse(INCIDENTS, empty, "id,topic\n")).is_empty());
    // Nobody's list is among these rows; what Chainalysis counted can still be held against them.
    let lines = ledger(&parse(own, ESTIMATES, CLAIMS));
    assert!(lines.iter().all(|line| line.column.text() == "best"), "{lines:?}");
    assert!(ledger(&parse("date,target,amount_usd\n", empty, CLAIMS)).is_empty());
}

#[test]
fn filters_leave_the_ledger_alone() {
    let dataset = common::real();
    let filter = Filter { view: View::All, years: Some((2020, 2021)), text: "x".into(), ..Filter::default() };
    assert_eq!(summarize(&dataset, &filter, &Options::default()).ledger, ledger(&dataset));
}

/// low, value, high, rows → published, how, name of the difference.
#[test]
fn rounding_is_what_the_published_digits_hide() {
    let check = |figure: [Option<u64>; 3], rows: u64, expected: &str| {
        let [low, value, high] = figure.map(|it| it.map(|it| Milli(it * 1000)));
        let held = Held::against(Figure { low, value, high }, rows, false);
        let found = held.map_or("nothing".to_owned(), |held| {
            check_difference(held);
            format!("{} {} {}", held.bound.text(), held.published(), held.gap.text())
        });
        assert_eq!(found, expected, "{figure:?} {rows}");
    };
    let about = |value| [None, Some(value), None];
    let more = |low| [Some(low), Some(low), None];
    let up_to = |high| [None, None, Some(high)];
    check([None; 3], 5, "nothing");
    check(about(3_000), 3_000, "about 3000 none");
    check(about(3_000), 2_966, "about 3000 rounding");
    check(about(3_000), 2_500, "about 3000 rounding");
    check(about(3_000), 2_499, "about 3000 not-itemised");
    check(about(3_000), 3_499, "about 3000 rounding");
    check(about(3_000), 3_500, "about 3000 exceeds");
    check(about(1_340), 1_335, "about 1340 rounding");
    check(about(1_340), 1_334, "about 1340 not-itemised");
    check(about(1_341), 1_340, "about 1341 not-itemised");
    check(about(1_341), 1_342, "about 1341 exceeds");
    check(about(0), 0, "about 0 none");
    check(about(0), 1, "about 0 exceeds");
    check(about(1), 0, "about 1 not-itemised");
    check(more(750), 753, "at-least 750 rounding");
    check(more(750), 759, "at-least 750 rounding");
    check(more(750), 760, "at-least 750 exceeds");
    check(more(750), 749, "at-least 750 not-itemised");
    check([Some(750), None, None], 753, "at-least 750 rounding");
    check(up_to(3_000), 2_966, "up-to 3000 rounding");
    check(up_to(3_000), 2_000, "up-to 3000 not-itemised");
    check(up_to(3_000), 3_001, "up-to 3000 exceeds");
    check([Some(630), None, Some(1_000)], 700, "range 700 none");
    check([Some(630), None, Some(1_000)], 626, "range 630 rounding");
    check([Some(630), None, Some(1_000)], 600, "range 630 not-itemised");
    check([Some(630), Some(650), Some(1_000)], 1_400, "range 1000 rounding");
    check([None, Some(395), Some(400)], 398, "range 398 none");
    check([Some(395), Some(400), None], 398, "range 398 none");
}

#[test]
fn thefts_are_never_rounded() {
    let figure = Figure { value: Some(Milli(20_000)), ..Figure::default() };
    for (rows, gap) in [(19, Gap::NotItemised), (20, Gap::None), (21, Gap::Exceeds)] {
        assert_eq!(Held::against(figure, rows, true).unwrap().gap, gap, "{rows}");
    }
    let huge = Figure { value: Some(Milli(u64::MAX)), ..Figure::default() };
    assert_eq!(Held::against(huge, u64::MAX, false).unwrap().gap, Gap::Exceeds);
}

#[test]
fn table_tooltip_and_title_say_the_same() {
    let dataset = common::real();
    let (filter, options, locale) = (Filter::default(), Options::default(), Locale::default());
    let summary = summarize(&dataset, &filter, &options);
    let story = Story { dataset: &dataset, filter: &filter, options: &options, summary: &summary, locale: &locale };
    let title = describe::caption(Plot::Ledger, story).title;
    assert_eq!(title, "How the list adds up: 57 rows read, US$2,966,031,000, against about US$3bn");
    let accounts = describe::accounts(story);
    let rows = accounts.iter().flat_map(|account| &account.entries);
    let rows: Vec<_> = rows.map(|it| format!("{}: {} | {}", it.name, it.thefts.join(" "), it.usd.join(" "))).collect();
    assert_eq!(rows.len(), 3 * summary.ledger.len());
    assert_eq!(rows[0], "2017–2023, rows here: 57  | 2,966,031,000 ");
    assert_eq!(rows[1], "Difference: 1 not itemised | 33,969,000 rounding");
    assert_eq!(rows[2], "Published 20 March 2024: 58  | about 3bn ");
    assert_eq!(rows[8], "Published 22 October 2025: –  | at least 2.837bn ");
    assert_eq!(rows[19], "Difference: –  | −58,360,000 our rows exceed it");
    for (place, line) in summary.ledger.iter().enumerate() {
        let spoken = describe::tip(Subject::Ledger(place), story).spoken(story);
        assert!(
            spoken.contains(&locale.count(line.usd.rows)) && spoken.contains(&locale.day(line.published)),
            "{spoken}"
        );
        assert!(!line.sources.is_empty(), "{spoken}");
    }
}

/// The line of each target and the full amounts beside the bars.
#[test]
fn every_aggregate_of_a_view_is_within_reach() {
    let dataset = common::real();
    let options = Options::default();
    for (view, lines) in [(View::UnPanel, 0..2), (View::Governments, 2..15), (View::All, 2..15)] {
        let filter = Filter { view, ..Filter::default() };
        for width in [240.0, 288.0, 343.0, 540.0, 1120.0] {
            let scene = common::scene(Plot::Ledger, &dataset, &filter, &options, width);
            let mut found = Vec::new();
            for mark in scene.targets().map(|place| &scene.marks[place]) {
                if let Some(Subject::Ledger(place)) = mark.subject {
                    found.push(place);
                    let own = scene.hit(mark.shape.bounds().center(), 12.0).map(|hit| scene.marks[hit].subject);
                    assert!(place == 0 || own == Some(mark.subject), "{view:?} {place} at {width}");
                }
            }
            assert_eq!(found, lines.clone().collect::<Vec<_>>(), "{view:?} at {width}");
            let cut = scene.marks.iter().find(|mark| matches!(&mark.shape, Shape::Text(_, it, ..) if it.contains('…')));
            assert!(cut.is_none() || width < 343.0, "{cut:?}");
        }
    }
}

#[test]
fn a_minus_stands_before_its_number_in_every_language() {
    let (dataset, filter, options) = (common::real(), Filter::default(), Options::default());
    let summary = summarize(&dataset, &filter, &options);
    for (code, wanted) in [("en", "−3,019,000"), ("de", "−3.019.000"), ("ar", "\u{200e}−3,019,000")] {
        let locale = &Locale::named(code).unwrap();
        let accounts = describe::accounts(Story {
            dataset: &dataset,
            filter: &filter,
            options: &options,
            summary: &summary,
            locale,
        });
        assert_eq!(accounts[0].entries[4].usd[0], wanted, "{code}");
    }
}
