#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]
//! Which share of the world's theft is honest: never two editions divided, and a published share before a divided one.

mod random;
mod raw;

use std::collections::BTreeSet;

use dprk_heists::dataset::{self, Dataset, File, Files};
use dprk_heists::filter::{EditionChoice, Filter, Options, View};
use dprk_heists::incident::Usd;
use dprk_heists::summary::summarize;
use dprk_heists::world::{self, Edition, Series, WorldYear};
use random::Random;
use raw::Row;

const LATEST: EditionChoice = EditionChoice::Latest;
const FIRST: EditionChoice = EditionChoice::First;

#[test]
fn chainalysis_services_latest() {
    let check = |year, expected| check_chainalysis(year, LATEST, expected);
    check(2016, "none");
    check(2017, "none");
    check(2018, "none");
    check(2019, "54.2 %, 271100000 of 500000000, divided from 2023-02");
    check(2020, "59.9 %, 299500000 of 500000000, divided from 2023-02");
    check(2021, "13.0 %, 428800000 of 3300000000, divided from 2023-02");
    check(2022, "29.7 %, 1100000000 of 3700000000, divided from 2024-12");
    check(2023, "36.7 %, 660500000 of 1800000000, divided from 2024-12");
    check(2024, "61.0 %, published in 2024-12");
    check(2025, "76.0 %, published in 2025-12");
    check(2026, "none");
}

#[test]
fn chainalysis_services_as_first_published() {
    let check = |year, expected| check_chainalysis(year, FIRST, expected);
    check(2018, "none");
    check(2019, "54.2 %, 271100000 of 500000000, divided from 2023-02");
    check(2021, "12.5 %, 400000000 (low end 395000000) of 3200000000, divided from 2022-01");
    check(2022, "43.4 %, published in 2023-02");
    check(2023, "58.8 %, 1000000000 of 1700000000, divided from 2024-01");
    check(2024, "61.0 %, published in 2024-12");
    check(2025, "76.0 %, published in 2025-12");
}

#[test]
fn the_page_starts_with_chainalysis_on_services_and_keeps_all_years_in_view() {
    let filter = Filter { view: View::All, years: Some((2019, 2020)), ..Filter::default() };
    let summary = summarize(&embedded(), &filter, &Options::default());
    let series = summary.estimator.unwrap();
    assert_eq!((series.key.as_str(), series.scope.as_str()), ("Chainalysis", "services"));
    let chosen: Vec<u16> = summary.world.iter().filter(|it| it.chosen).map(|it| it.year).collect();
    assert_eq!((chosen, summary.world.len()), (vec![2019, 2020], 11));
}

#[test]
fn only_series_that_give_a_share_can_be_chosen() {
    let dataset = embedded();
    let keys: Vec<_> = world::series(&dataset.estimates).into_iter().map(|it| it.key).collect();
    let expected =
        ["Chainalysis", "Immunefi", "Recorded Future", "TRM Labs", "Chainalysis: all incl. personal wallets"];
    assert_eq!(keys.iter().map(String::as_str).collect::<BTreeSet<_>>(), BTreeSet::from(expected));
    assert_eq!(keys[0], "Chainalysis");
}

/// Every estimator, scope, year and edition of the real data against the rows themselves.
#[test]
fn no_share_mixes_editions() {
    let dataset = embedded();
    let rows = raw::rows(raw::ESTIMATES);
    let series: BTreeSet<(&str, &str)> = rows.iter().map(|it| (&*it["estimator"], &*it["scope"])).collect();
    let mut shares = 0;
    for (estimator, scope) in series {
        let of_series: Vec<&Row> =
            rows.iter().filter(|row| row["estimator"] == estimator && row["scope"] == scope).collect();
        for choice in [LATEST, FIRST] {
            for year in years(&dataset, estimator, scope, choice) {
                let of_year: Vec<&Row> =
                    of_series.iter().copied().filter(|row| row["year"] == year.year.to_string()).collect();
                for edition in &year.editions {
                    assert_traced(edition, &of_year);
                    shares += usize::from(edition.share.is_some());
                }
                let expected = pick_by_hand(&of_year, choice);
                let shown = year.edition().map(|it| (it.month.to_string(), period(it), percent(it)));
                assert_eq!(shown, expected, "{estimator}, {scope}, {}, {choice:?}", year.year);
            }
        }
    }
    assert!(shares > 40, "only {shares} shares were traced");
}

/// Every sum is another number, so that a share tells which two rows it was made of.
#[test]
fn no_share_of_two_thousand_random_tables_mixes_anything() {
    let mut random = Random(20_261_121);
    let (mut divided, mut published) = (0, 0);
    for _ in 0..2000 {
        let rows = random_rows(&mut random);
        let dataset = estimates(&rows.iter().map(|row| row.join(",") + "\n").collect::<String>());
        let found: BTreeSet<(&str, &str)> = rows.iter().map(|row| (row[2].as_str(), row[3].as_str())).collect();
        for (estimator, scope) in found {
            for choice in [LATEST, FIRST] {
                for year in years(&dataset, estimator, scope, choice) {
                    for edition in year.editions.iter().filter(|it| it.share.is_some()) {
                        let share = edition.share.unwrap();
                        let one = |measure: &str, value: u64| {
                            let fits = |row: &&[String; 8]| {
                                row[0] == year.year.to_string()
                                    && row[1] == measure
                                    && (row[2].as_str(), row[3].as_str()) == (estimator, scope)
                                    && row[4].get(..7).unwrap_or(&row[4]) == edition.month.to_string()
                                    && row[5] == value.to_string()
                                    && [row[6].clone(), row[7].clone()] == period(edition)
                            };
                            rows.iter().filter(fits).count() > 0
                        };
                        if edition.published {
                            published += 1;
                            assert!(one("dprk_share_pct", share.part / 1000), "{rows:?}\n{edition:?}");
                        } else {
                            divided += 1;
                            assert!(edition.month.month > 0, "a year alone is divided: {rows:?}");
                            let is_one_edition =
                                one("dprk_stolen_usd", share.part) && one("all_stolen_usd", share.whole);
                            assert!(is_one_edition, "{rows:?}\n{edition:?}");
                        }
                    }
                }
            }
        }
    }
    assert!(divided > 2000 && published > 2000, "{divided} divided, {published} published");
}

/// year, measure, estimator, scope, published, value, start and end of the period
fn random_rows(random: &mut Random) -> Vec<[String; 8]> {
    let mut rows = Vec::new();
    for number in 0..1 + random.below(30) {
        let measure = random.one_of(&[
            "dprk_stolen_usd",
            "all_stolen_usd",
            "dprk_stolen_usd",
            "all_stolen_usd",
            "dprk_share_pct",
        ]);
        let value = match measure {
            "dprk_stolen_usd" => 1000 + number,
            "all_stolen_usd" => 5000 + number,
            _ => 1 + number,
        };
        let published = random.one_of(&["2024-01-05", "2024-01", "2024-02-01", "2024", "2023-01-31"]);
        let (start, end) = if random.chance(25) { ("2023-01", "2023-06") } else { ("", "") };
        rows.push([
            random.one_of(&["2022", "2023"]).to_owned(),
            measure.to_owned(),
            random.one_of(&["A", "B"]).to_owned(),
            random.one_of(&["", "services"]).to_owned(),
            published.to_owned(),
            value.to_string(),
            start.to_owned(),
            end.to_owned(),
        ]);
    }
    rows
}

fn estimates(rows: &str) -> Dataset {
    let text = format!("year,measure,estimator,scope,published,value,period_start,period_end\n{rows}");
    let incidents = File { name: "incidents", bytes: b"date,target,amount_usd\n" };
    let estimates = Some(File { name: "estimates", bytes: text.as_bytes() });
    let (dataset, issues) = dataset::parse(&Files { incidents, estimates, claims: None, sources: None });
    assert!(issues.is_empty(), "{rows}\n{issues:?}");
    dataset
}

#[test]
fn a_share_has_a_range_where_a_figure_has_one() {
    let check = |rows: &str, expected: Option<(f64, f64)>| {
        let header = "year,measure,estimator,scope,published,value,low,high";
        let text = format!("{header}\n{rows}");
        let incidents = File { name: "incidents", bytes: b"date,target,amount_usd\n" };
        let estimates = Some(File { name: "estimates", bytes: text.as_bytes() });
        let dataset = dataset::parse(&Files { incidents, estimates, claims: None, sources: None }).0;
        let range = years(&dataset, "A", "", LATEST)[0].edition().and_then(|it| it.range);
        assert_eq!(range.map(|(low, high)| (low.ratio(), high.ratio())), expected, "{rows}");
    };
    let all = "2023,all_stolen_usd,A,,2024-01,";
    let dprk = "2023,dprk_stolen_usd,A,,2024-01,";
    check(&format!("{dprk}50,,\n{all}100,,"), None);
    check(&format!("{dprk}50,,60\n{all}100,,"), Some((0.5, 0.6)));
    check(&format!("{dprk}50,40,60\n{all}100,,"), Some((0.4, 0.6)));
    check(&format!("{dprk}50,,\n{all}100,80,125"), Some((0.4, 0.625)));
    check(&format!("{dprk}50,50,\n{all}100,100,"), None);
    // No more than all of it.
    check(&format!("{dprk}50,40,200\n{all}100,,"), Some((0.4, 1.0)));
    check(&format!("{dprk}150,40,200\n{all}100,,"), None);
    check("2023,dprk_share_pct,A,,2024-01,60,50,70", Some((0.5, 0.7)));
    check("2023,dprk_share_pct,A,,2024-01,60,60,", None);
    let first = years(&embedded(), "Chainalysis", "services", FIRST);
    let of_2021 = first.iter().find(|it| it.year == 2021).unwrap().edition().unwrap();
    let (low, high) = of_2021.range.unwrap();
    assert_eq!((low.permille(), high.permille()), (123, 125));
}

#[test]
fn a_revised_share_keeps_the_other_edition_beside_it() {
    let check = |year, choice, expected: Option<u64>| {
        let years = years(&embedded(), "Chainalysis", "services", choice);
        let it = years.iter().find(|it| it.year == year).unwrap();
        assert_eq!(it.revised().map(world::Share::permille), expected, "{year}");
    };
    check(2018, LATEST, None);
    check(2020, LATEST, None);
    check(2022, LATEST, Some(434));
    check(2022, FIRST, Some(297));
    check(2023, LATEST, Some(588));
    check(2023, FIRST, Some(367));
    check(2025, LATEST, None);
}

#[test]
fn two_editions_are_never_divided() {
    check("2023,dprk_stolen_usd,A,,2024-01,50\n2023,all_stolen_usd,A,,2024-02,100", LATEST, "none");
    check("2023,dprk_stolen_usd,A,,2024-01,50\n2023,all_stolen_usd,A,,2023-01,100", LATEST, "none");
    check("2023,dprk_stolen_usd,A,,2024-01,50\n2022,all_stolen_usd,A,,2024-01,100", LATEST, "none");
    check("2023,dprk_stolen_usd,A,,2024-01,50\n2023,all_stolen_usd,B,,2024-01,100", LATEST, "none");
    check(
        "2023,dprk_stolen_usd,A,,2024-01-01,50\n2023,all_stolen_usd,A,,2024-01-31,100",
        LATEST,
        "50.0 %, 50 of 100, divided from 2024-01",
    );
}

#[test]
fn scopes_do_not_mix() {
    check("2023,dprk_stolen_usd,A,,2024-01,50\n2023,all_stolen_usd,A,services,2024-01,100", LATEST, "none");
    check("2023,dprk_stolen_usd,A,services,2024-01,50\n2023,all_stolen_usd,A,exchanges,2024-01,100", LATEST, "none");
}

#[test]
fn a_published_share_wins_in_its_edition_alone() {
    let sums = "2023,dprk_stolen_usd,A,,2024-01,50\n2023,all_stolen_usd,A,,2024-01,100\n";
    let check = |more: &str, choice, expected: &str| check(&format!("{sums}{more}"), choice, expected);
    check("2023,dprk_share_pct,A,,2024-01,47.5", LATEST, "47.5 %, published in 2024-01");
    check("2023,dprk_share_pct,A,,2024-01,0", LATEST, "0.0 %, published in 2024-01");
    check("2023,dprk_share_pct,A,,2023-12,47.5", LATEST, "50.0 %, 50 of 100, divided from 2024-01");
    check("2023,dprk_share_pct,A,,2023-12,47.5", FIRST, "47.5 %, published in 2023-12");
    check("2023,dprk_share_pct,A,,2024-02,47.5", FIRST, "50.0 %, 50 of 100, divided from 2024-01");
    check("2023,dprk_share_pct,A,services,2024-02,47.5", LATEST, "50.0 %, 50 of 100, divided from 2024-01");
}

#[test]
fn a_part_of_a_year_stands_in_only_where_no_whole_year_is() {
    let part = "2023,dprk_share_pct,A,,2023-09,30,,,2023-01,2023-08\n";
    let later_part = "2023,dprk_share_pct,A,,2023-11,35,,,2023-01,2023-10\n";
    let whole = "2023,dprk_share_pct,A,,2023-08,40\n";
    check(part, LATEST, "30.0 %, published in 2023-09, for 2023-01 to 2023-08");
    check(&[later_part, part].concat(), LATEST, "35.0 %, published in 2023-11, for 2023-01 to 2023-10");
    check(&[later_part, part].concat(), FIRST, "30.0 %, published in 2023-09, for 2023-01 to 2023-08");
    check(&[part, whole].concat(), LATEST, "40.0 %, published in 2023-08");
    check(&[part, whole].concat(), FIRST, "40.0 %, published in 2023-08");
}

#[test]
fn a_part_of_a_year_is_not_divided_by_a_whole_one() {
    let check = |part: &str, whole: &str, expected| check(&format!("{part}\n{whole}"), LATEST, expected);
    let dprk = "2023,dprk_stolen_usd,A,,2024-01,50,,,2023-01,2023-06";
    check(dprk, "2023,all_stolen_usd,A,,2024-01,100", "none");
    check(dprk, "2023,all_stolen_usd,A,,2024-01,100,,,2023-01,2023-07", "none");
    check(dprk, "2023,all_stolen_usd,A,,2024-01,100,,,,2023-06", "none");
    let expected = "50.0 %, 50 of 100, divided from 2024-01, for 2023-01 to 2023-06";
    check(dprk, "2023,all_stolen_usd,A,,2024-01,100,,,2023-01,2023-06", expected);
}

#[test]
fn a_year_alone_is_no_edition_of_any_month() {
    check("2023,dprk_stolen_usd,A,,2024,50\n2023,all_stolen_usd,A,,2024-01,100", LATEST, "none");
    check("2023,dprk_stolen_usd,A,,2024,50\n2023,all_stolen_usd,A,,2023,100", LATEST, "none");
    check("2023,dprk_stolen_usd,A,,2024,50\n2023,all_stolen_usd,A,,2024,100", LATEST, "none");
    check("2023,dprk_share_pct,A,,2024,30\n2023,dprk_share_pct,A,,2024-01,40", LATEST, "40.0 %, published in 2024-01");
    check("2023,dprk_share_pct,A,,2024,30\n2023,dprk_share_pct,A,,2024-01,40", FIRST, "30.0 %, published in 2024");
}

#[test]
fn a_share_needs_two_single_figures() {
    let all = "\n2023,all_stolen_usd,A,,2024-01,100";
    let check = |dprk: &str, expected| check(&format!("2023,dprk_stolen_usd,A,,2024-01,{dprk}{all}"), LATEST, expected);
    check("50", "50.0 %, 50 of 100, divided from 2024-01");
    check("50,50", "50.0 %, 50 of 100, divided from 2024-01");
    check("60,60,70", "60.0 %, 60 of 100, divided from 2024-01");
    check("50,,60", "60.0 %, 60 (low end 50) of 100, divided from 2024-01");
    check(",50", "none");
    check(",,50", "none");
    check(",40,50", "none");
    check("0", "0.0 %, 0 of 100, divided from 2024-01");
    check("101", "none");
}

#[test]
fn nothing_is_divided_by_nothing() {
    check("2023,dprk_stolen_usd,A,,2024-01,0\n2023,all_stolen_usd,A,,2024-01,0", LATEST, "none");
    check("2023,dprk_stolen_usd,A,,2024-01,5", LATEST, "none");
    check("2023,all_stolen_usd,A,,2024-01,5", LATEST, "none");
    check("2023,dprk_incidents,A,,2024-01,5\n2023,all_incidents,A,,2024-01,10", LATEST, "none");
}

/// Columns: year, measure, estimator, scope, published, value, low, high, period.
fn check(csv: &str, choice: EditionChoice, expected: &str) {
    const HEADER: [&str; 10] =
        ["year", "measure", "estimator", "scope", "published", "value", "low", "high", "period_start", "period_end"];
    let full_rows = csv.trim_end().lines().map(|line| {
        let missing = HEADER.len() - line.split(',').count();
        format!("{line}{}\n", ",".repeat(missing))
    });
    let text = format!("{}\n{}", HEADER.join(","), full_rows.collect::<String>());
    let incidents = File { name: "incidents", bytes: b"date,target,amount_usd\n" };
    let estimates = Some(File { name: "estimates", bytes: text.as_bytes() });
    let (dataset, issues) = dataset::parse(&Files { incidents, estimates, claims: None, sources: None });
    assert!(issues.is_empty(), "{csv}\n{issues:?}");
    let year = years(&dataset, "A", "", choice).pop().unwrap();
    assert_eq!((year.year, said(&year).as_str()), (2023, expected), "{csv}\n{choice:?}");
}

fn check_chainalysis(year: u16, choice: EditionChoice, expected: &str) {
    let years = years(&embedded(), "Chainalysis", "services", choice);
    let found = years.iter().find(|it| it.year == year).unwrap();
    assert_eq!(said(found), expected, "{year}, {choice:?}");
}

fn years(dataset: &Dataset, estimator: &str, scope: &str, choice: EditionChoice) -> Vec<WorldYear> {
    let series = Series { estimator: estimator.into(), scope: scope.into(), key: String::new() };
    let year = || dataset.estimates.iter().map(|it| it.year);
    world::world_years(&dataset.estimates, &series, choice, (year().min().unwrap(), year().max().unwrap()))
}

fn embedded() -> Dataset {
    dataset::embedded().0
}

/// What the page says of a year, in one line.
fn said(year: &WorldYear) -> String {
    let Some(edition) = year.edition() else { return "none".to_owned() };
    let dollars = |it: Option<Usd>| it.unwrap().0.to_string();
    let low_end = edition.dprk_low.map_or(String::new(), |low| format!(" (low end {})", low.0));
    let origin = if edition.published {
        format!("published in {}", edition.month)
    } else {
        let (dprk, all) = (dollars(edition.dprk), dollars(edition.all));
        format!("{dprk}{low_end} of {all}, divided from {}", edition.month)
    };
    let part = match period(edition) {
        [start, end] if start.is_empty() && end.is_empty() => String::new(),
        [start, end] => format!(", for {start} to {end}"),
    };
    format!("{} %, {origin}{part}", percent(edition))
}

fn percent(edition: &Edition) -> String {
    format!("{:.1}", edition.share.unwrap().ratio() * 100.0)
}

fn period(edition: &Edition) -> [String; 2] {
    [edition.period.start, edition.period.end].map(|day| day.map_or(String::new(), |day| day.to_string()))
}

/// Both sums, or the published share, stand in rows of that very edition.
fn assert_traced(edition: &Edition, of_year: &[&Row]) {
    let has_row = |measure: &str, value: u64, columns: &[&str]| {
        of_year.iter().any(|row| {
            row["measure"] == measure && is_of(row, edition) && columns.iter().any(|it| row[*it] == value.to_string())
        })
    };
    let found = |measure, sum: Option<Usd>| sum.is_none_or(|sum| has_row(measure, sum.0, &["value", "high"]));
    assert!(found("dprk_stolen_usd", edition.dprk) && found("all_stolen_usd", edition.all), "{edition:?}");
    let Some(share) = edition.share else { return };
    if edition.published {
        let is_published = |row: &&Row| row["measure"] == "dprk_share_pct" && is_of(row, edition);
        assert!(of_year.iter().any(|row| is_published(row) && same_number(&row["value"], share.ratio() * 100.0)));
    } else {
        assert_eq!((share.part, share.whole), (edition.dprk.unwrap().0, edition.all.unwrap().0), "{edition:?}");
    }
}

fn is_of(row: &Row, edition: &Edition) -> bool {
    month(row) == edition.month.to_string()
        && [&row["period_start"], &row["period_end"]].into_iter().eq(period(edition).iter())
}

fn month(row: &Row) -> String {
    row["published"].chars().take(7).collect()
}

fn same_number(text: &str, number: f64) -> bool {
    text.parse::<f64>().is_ok_and(|read| (read - number).abs() < 1e-9)
}

/// Month, period and per cent of the share to show: whole years before parts, then the newest or the oldest.
fn pick_by_hand(of_year: &[&Row], choice: EditionChoice) -> Option<(String, [String; 2], String)> {
    let mut shares: Vec<(String, [String; 2], String)> = Vec::new();
    let value = |row: &Row| row["value"].parse::<f64>().ok();
    let period = |row: &Row| [row["period_start"].clone(), row["period_end"].clone()];
    for share in of_year.iter().filter(|row| row["measure"] == "dprk_share_pct") {
        if let Some(percent) = value(share) {
            shares.push((month(share), period(share), format!("{percent:.1}")));
        }
    }
    for dprk in of_year.iter().filter(|row| row["measure"] == "dprk_stolen_usd") {
        for all in of_year.iter().filter(|row| row["measure"] == "all_stolen_usd") {
            let is_published = shares.iter().any(|it| it.0 == month(dprk) && it.1 == period(dprk));
            let is_one_edition = month(dprk) == month(all) && period(dprk) == period(all);
            // «395m, also given as nearly 400m»: the round figure is the one that went around.
            let rounded = if dprk["low"].is_empty() { dprk["high"].parse().ok() } else { None };
            let (Some(stolen), Some(whole)) = (value(dprk), value(all)) else { continue };
            if is_one_edition && !is_published {
                let percent = rounded.unwrap_or(stolen) / whole * 100.0;
                shares.push((month(dprk), period(dprk), format!("{percent:.1}")));
            }
        }
    }
    shares.sort();
    let whole_years: Vec<_> = shares.iter().filter(|it| it.1.iter().all(String::is_empty)).cloned().collect();
    let fitting = if whole_years.is_empty() { shares } else { whole_years };
    if choice == LATEST { fitting.last().cloned() } else { fitting.first().cloned() }
}
