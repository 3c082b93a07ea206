#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]
//! Every number on the page against a second count of the same rows.

mod oracle;
mod random;
mod raw;

use std::collections::BTreeMap;

use dprk_heists::dataset::{self, By, Dataset, File, Files};
use dprk_heists::filter::{Basis, Filter, Options, Rule, Stack, View};
use dprk_heists::incident::Usd;
use dprk_heists::summary::{self, Summary, summarize};
use dprk_heists::words::Word;
use dprk_heists::world::Share;
use oracle::{Answer, GROUPINGS, Question, Theft, Year};
use random::Random;
use raw::INCIDENTS;

/// A newsroom's own file: gaps in every optional column, equal amounts, years without a theft, and words that are not English.
const OWN: &str = include_str!("oracle/own.csv");

#[test]
fn the_views_hold_what_the_readme_says() {
    let check = |view: View, years: Option<(u16, u16)>, incidents: u32, stolen: u64| {
        let filter = Filter { view, years, ..Filter::default() };
        let summary = summarize(&embedded(), &filter, &Options::default());
        assert_eq!((summary.selected.incidents, summary.selected.stolen.0), (incidents, stolen), "{view:?} {years:?}");
    };
    check(View::UnPanel, None, 57, 2_966_031_000);
    check(View::UnPanel, Some((2017, 2017)), 6, 88_640_000);
    check(View::UnPanel, Some((2018, 2018)), 11, 447_600_000);
    check(View::UnPanel, Some((2019, 2019)), 8, 209_272_000);
    check(View::UnPanel, Some((2020, 2020)), 4, 300_200_000);
    check(View::UnPanel, Some((2021, 2021)), 6, 175_600_000);
    check(View::UnPanel, Some((2022, 2022)), 5, 991_700_000);
    check(View::UnPanel, Some((2023, 2023)), 17, 753_019_000);
    check(View::UnPanel, Some((2024, 2026)), 0, 0);
}

#[test]
fn the_default_is_the_un_list_with_its_range() {
    let summary = summarize(&embedded(), &Filter::default(), &Options::default());
    assert_eq!(summary.view_counts, [57, 70, 164]);
    assert_eq!((summary.low.0, summary.high.0), (2_542_142_583, 3_095_785_588));
    assert_eq!((summary.left_out.incidents, summary.left_out.stolen.0), (0, 0));
}

#[test]
fn random_questions_to_the_real_data() {
    compare(&embedded(), INCIDENTS, 4_000, 2026);
}

#[test]
fn random_questions_to_a_newsrooms_own_file() {
    compare(&own(OWN), OWN, 2_000, 1917);
}

#[test]
fn random_questions_to_random_files() {
    let mut random = Random(46);
    for file in 0..60 {
        let csv = some_file(&mut random, 1 + file * 2);
        let (dataset, thefts) = (own(&csv), oracle::read(&csv));
        for _ in 0..25 {
            let question = ask(&mut random, &thefts);
            let (answer, expected) = (asked(&dataset, &question), oracle::answer(&thefts, &question));
            assert!(answer == expected, "{question:#?}\n{}\n{csv}", difference(&answer, &expected));
        }
    }
}

/// Whole columns are empty, or begin to be filled somewhere; amounts are few, so that many are equal, or as large as can be asked for.
fn some_file(random: &mut Random, rows: usize) -> String {
    let mut csv = "id,date,target,target_kind,country,method,amount_usd,amount_low_usd,amount_high_usd,un_annex_no,\
                   un_amount_usd,actor,attribution,disputed,note\n"
        .to_owned();
    let from: [usize; 9] = std::array::from_fn(|_| random.below(rows * 2));
    let most = random.one_of(&[3, 1_000_000, 9_007_199_254_740_991]);
    let first = random.one_of(&[1900, 2015, 2290]);
    for row in 0..rows {
        let mut cell = |place: usize, choices: &[&str]| {
            if row < from[place] { "" } else { choices[random.below(choices.len())] }.to_owned()
        };
        let kind = cell(0, &["exchange", "defi", "bridge", "other", ""]);
        let country = cell(1, &["KR", "JP", "", "US"]);
        let method = cell(2, &["malware", "unknown", "", "private-key"]);
        let [annex, un] = [cell(3, &["", "0", "7"]), cell(4, &["", "0", "1", "2000000"])];
        let actor = cell(5, &["Lazarus Group", "", "APT38"]);
        let evidence = cell(6, &["government", "un-panel", "analytics", ""]);
        let (disputed, note) = (cell(7, &["yes", "no", ""]), cell(8, &["ALİ", "aliİ", "Iİ", "ΟΔΟΣ", "", "lI i"]));
        let best = random.below(most) as u64;
        let [low, high] = match row < from[3] || random.chance(60) {
            true => [String::new(), String::new()],
            false => [random.below(best as usize + 1) as u64, best + random.below(5) as u64].map(|end| end.to_string()),
        };
        let date = format!("{}-{:02}", first + random.below(6), 1 + random.below(12));
        csv += &format!(
            "r{row},{date},Ali {row},{kind},{country},{method},{best},{low},{high},{annex},{un},{actor},{evidence},{disputed},{note}\n"
        );
    }
    csv
}

#[test]
fn more_than_can_be_counted_is_as_much_as_can_be_counted() {
    let check = |amounts: [u64; 3], min: u64, stolen: u64, left_out: u64, largest: usize| {
        let csv = format!(
            "date,target,amount_usd\n2020-01,a,{}\n2020-02,b,{}\n2021-03,c,{}\n",
            amounts[0], amounts[1], amounts[2]
        );
        let filter = Filter { view: View::All, min: Usd(min), ..Filter::default() };
        let summary = summarize(&own(&csv), &filter, &Options::default());
        let sums = (summary.selected.stolen.0, summary.left_out.stolen.0, summary.largest.map(|(row, _)| row));
        assert_eq!(sums, (stolen, left_out, Some(largest)), "{amounts:?} from {min}");
        assert_eq!((summary.low.0, summary.high.0), (stolen, stolen), "{amounts:?} from {min}");
    };
    check([u64::MAX, 5, 7], 0, u64::MAX, 0, 0);
    check([5, u64::MAX, 7], 6, u64::MAX, 5, 1);
    check([5, u64::MAX, u64::MAX], 6, u64::MAX, 5, 1);
    check([u64::MAX - 1, u64::MAX, u64::MAX - 1], u64::MAX, u64::MAX, u64::MAX, 1);
    check([u64::MAX - 9, 5, 3], u64::MAX - 9, u64::MAX - 9, 8, 0);
    check([0, 0, 0], 0, 0, 0, 0);
    check(
        [9_007_199_254_740_991, 9_007_199_254_740_992, 9_007_199_254_740_993],
        9_007_199_254_740_992,
        18_014_398_509_481_985,
        9_007_199_254_740_991,
        2,
    );
}

#[test]
fn an_i_with_a_dot_is_an_i_and_a_dot() {
    let check = check_search;
    check("İ", &["istanbul"]);
    check("istanbul", &[]);
    check("STANBUL kripto", &["istanbul"]);
}

#[test]
fn a_capital_sigma_is_found_inside_a_word_and_at_its_end() {
    let check = check_search;
    check("ΟΔΟΣ", &["athens"]);
    check("οδοσ", &["athens"]);
    check("ΚΟΣ", &["athens"]);
    check("κόσμοσ", &["athens"]);
    check("ΚΌΣΜΟΣ κέρδη", &["athens"]);
}

#[test]
fn words_are_found_in_any_case_and_script() {
    let check = check_search;
    check("업비트", &["seoul"]);
    check("ПХЕНЬЯН", &["moscow"]);
    check("пхеньян", &["moscow"]);
    check("ZÜRICH überfall", &["zurich"]);
    check("é", &["paris"]);
    check("É", &["paris"]);
    check("ビット", &["tokyo"]);
    check("İSTANBUL", &["istanbul"]);
    check("private\u{3000}KEY", &["zurich", "paris"]);
    check("private paris", &["paris"]);
    check("\u{a0} \t", &["athens", "seoul", "moscow", "zurich", "paris", "tokyo", "istanbul", "nowhere", "again"]);
    check("parisprivate", &[]);
}

fn check_search(text: &str, ids: &[&str]) {
    let question = Question { text: text.to_owned(), ..open("all") };
    assert_eq!(oracle::answer(&oracle::read(OWN), &question).ids, ids, "{text:?}: the second count");
    assert_eq!(asked(&own(OWN), &question).ids, ids, "{text:?}");
}

#[test]
fn an_empty_dataset_answers_with_nothing() {
    let empty = own("date,target,amount_usd\n");
    for view in View::ALL {
        let summary = summarize(&empty, &Filter { view: *view, ..Filter::default() }, &Options::default());
        assert_eq!((summary.selected.incidents, summary.trend.len(), summary.largest), (0, 0, None));
    }
}

fn compare(dataset: &Dataset, csv: &str, cases: usize, seed: u64) {
    let thefts = oracle::read(csv);
    let mut random = Random(seed);
    let mut found_some = 0;
    for case in 0..cases {
        let question = ask(&mut random, &thefts);
        let expected = oracle::answer(&thefts, &question);
        let answer = asked(dataset, &question);
        assert!(answer == expected, "case {case}, {question:#?}\n{}", difference(&answer, &expected));
        found_some += usize::from(expected.total.0 > 0);
    }
    assert!(found_some > cases / 3, "only {found_some} of {cases} questions found a theft: they test too little");
    assert!(found_some < cases, "no question found nothing");
}

/// The lines in which two answers differ.
fn difference(answer: &Answer, expected: &Answer) -> String {
    let [answer, expected] = [answer, expected].map(|it| format!("{it:#?}"));
    let lines = answer.lines().zip(expected.lines()).filter(|(answer, expected)| answer != expected);
    lines.take(12).map(|(answer, expected)| format!("answered {answer}\nexpected {expected}\n")).collect()
}

fn ask(random: &mut Random, thefts: &[Theft]) -> Question {
    let mut keys: [Option<Vec<String>>; 5] = Default::default();
    for (place, asked) in keys.iter_mut().enumerate() {
        *asked = random.chance(25).then(|| some_keys(random, thefts, place));
    }
    Question {
        view: random.one_of(&["un-panel", "governments", "all"]),
        years: random.chance(40).then(|| (2014 + random.below(14) as u16, 2014 + random.below(14) as u16)),
        keys,
        min: if random.chance(40) { some_amount(random, thefts) } else { 0 },
        disputed: random.chance(70),
        text: if random.chance(30) { some_words(random, thefts) } else { String::new() },
        amounts: random.one_of(&[None, None, Some("best"), Some("un"), Some("low"), Some("high")]),
        by: random.one_of(&GROUPINGS),
        stack: random.one_of(&["attribution", "target_kind"]),
    }
}

/// Often half of all keys, now and then none at all or one that no row has.
fn some_keys(random: &mut Random, thefts: &[Theft], place: usize) -> Vec<String> {
    if random.chance(8) {
        return vec![];
    }
    let count = 1 + random.below(12);
    let mut keys: Vec<String> = (0..count).map(|_| any(random, thefts).keys[place].clone()).collect();
    if random.chance(10) {
        keys.push("nobody knows".to_owned());
    }
    keys
}

/// A loss that a row has, to the dollar or a dollar off, a power of ten, or more than there is.
fn some_amount(random: &mut Random, thefts: &[Theft]) -> u64 {
    let theft = any(random, thefts);
    let of_a_row = random.one_of(&[theft.best, theft.un.unwrap_or(1), theft.low, theft.high]);
    match random.below(20) {
        0 => u64::MAX,
        1..8 => 10_u64.pow(random.below(10) as u32),
        8..12 => of_a_row + 1,
        _ => of_a_row,
    }
}

/// Pieces of words that stand in the rows, in odd case and with odd spaces, and at times a word that stands nowhere.
fn some_words(random: &mut Random, thefts: &[Theft]) -> String {
    let mut text = String::new();
    let theft = any(random, thefts);
    for _ in 0..=random.below(3) {
        let theft = if random.chance(80) { theft } else { any(random, thefts) };
        let cell = &theft.texts[random.one_of(&[0, 1, 2, 2])];
        let words: Vec<&str> = cell.split_whitespace().collect();
        let word = if words.is_empty() { "zyx" } else { random.one_of(&words) };
        let letters: Vec<char> = word.chars().collect();
        let start = random.below(letters.len());
        let end = start + 1 + random.below(letters.len() - start);
        for letter in &letters[start..end] {
            match random.below(3) {
                0 => text.extend(letter.to_uppercase()),
                1 => text.extend(letter.to_lowercase()),
                _ => text.push(*letter),
            }
        }
        text.push_str(random.one_of(&[" ", "  ", "\t", "\u{a0}", "\n"]));
    }
    if random.chance(5) { text + "qqq" } else { text }
}

fn any<'a>(random: &mut Random, thefts: &'a [Theft]) -> &'a Theft {
    &thefts[random.below(thefts.len())]
}

fn open(view: &'static str) -> Question {
    Question {
        view,
        years: None,
        keys: Default::default(),
        min: 0,
        disputed: true,
        text: String::new(),
        amounts: None,
        by: GROUPINGS[0],
        stack: "attribution",
    }
}

/// The page's own answer, in the words of the second count.
fn asked(dataset: &Dataset, question: &Question) -> Answer {
    let filter = Filter {
        view: View::parse(question.view).unwrap(),
        years: question.years,
        keys: question.keys.clone(),
        min: Usd(question.min),
        disputed: question.disputed,
        text: question.text.clone(),
    };
    let options = Options {
        amounts: question.amounts.map(|word| Basis::parse(word).unwrap()),
        by: By::ALL[GROUPINGS.iter().position(|it| *it == question.by).unwrap()],
        stack: if question.stack == "attribution" { Stack::Evidence } else { Stack::Target },
        ..Options::default()
    };
    translate(dataset, &summarize(dataset, &filter, &options), &options)
}

fn translate(dataset: &Dataset, summary: &Summary, options: &Options) -> Answer {
    let incidents = &dataset.incidents;
    let id = |row: usize| incidents.get(row).id.to_owned();
    let key = |by: By, code: usize| incidents.keys(by)[code].clone();
    let largest = |it: Option<(usize, Usd)>| it.map(|(row, amount)| (id(row), amount.0));
    let share = |dollars: Usd| Share::of(dollars.0, summary.selected.stolen.0).map(Share::ratio);
    let groups = std::array::from_fn(|place| {
        let of_group = |it: &summary::Part| (key(By::ALL[place], it.code), sum(it.sum), share(it.sum.stolen));
        summary.groups[place].iter().map(of_group).collect()
    });
    let facets = std::array::from_fn(|place| {
        let counts = summary.facets[place].iter().enumerate().filter(|(_, count)| **count > 0);
        counts.map(|(code, count)| (key(By::ALL[place], code), *count as usize)).collect()
    });
    let stack = |sums: &[summary::Sum]| -> BTreeMap<_, _> {
        let sums = sums.iter().enumerate().filter(|(_, sum)| sum.incidents > 0);
        sums.map(|(code, it)| (key(options.stack.by(), code), sum(*it))).collect()
    };
    let year = |it: &summary::TrendYear| Year {
        year: it.year,
        chosen: it.chosen,
        sum: sum(it.sum),
        stack: stack(&it.stack),
        unfiltered: sum(it.unfiltered),
        largest: largest(it.largest),
    };
    Answer {
        amounts: summary.basis.text().to_owned(),
        view_years: summary.view_years,
        view_counts: summary.view_counts.map(|count| count as usize),
        ids: summary.rows.iter().map(|&row| id(row)).collect(),
        total: sum(summary.selected),
        low: summary.low.0,
        high: summary.high.0,
        disputed: summary.disputed.incidents as usize,
        largest: largest(summary.largest),
        left_out: sum(summary.left_out),
        by_year: summary.by_year.iter().map(|(year, it)| (*year, sum(*it))).collect(),
        groups,
        facets,
        parts: summary.parts.iter().map(|it| (key(options.by, it.code), sum(it.sum))).collect(),
        trend: summary.trend.iter().map(year).collect(),
        without: summary.without.iter().map(|(rule, count)| (name(*rule).to_owned(), *count as usize)).collect(),
    }
}

fn sum(it: summary::Sum) -> oracle::Sum {
    (it.incidents as usize, it.stolen.0)
}

fn name(rule: Rule) -> &'static str {
    match rule {
        Rule::Years => "years",
        Rule::Keys(by) => GROUPINGS[by.index()],
        Rule::Min => "min",
        Rule::Disputed => "disputed",
        Rule::Text => "text",
    }
}

fn embedded() -> Dataset {
    dataset::embedded().0
}

fn own(csv: &str) -> Dataset {
    let incidents = File { name: "own.csv", bytes: csv.as_bytes() };
    let (dataset, issues) = dataset::parse(&Files { incidents, estimates: None, claims: None, sources: None });
    assert!(issues.is_empty(), "{issues:?}");
    dataset
}
