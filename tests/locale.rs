#![cfg(not(target_arch = "wasm32"))]
//! In another language no English is left but names from the data, each between its marks.
#![allow(clippy::unwrap_used, missing_docs)]

use dprk_heists::dataset::{self, By, Dataset, EMBEDDED_SHA256, File, Files};
use dprk_heists::describe::{self, Sort, SortKey, Story};
use dprk_heists::export::{Cited, sentence};
use dprk_heists::filter::{Basis, Filter, Options, Rule, View};
use dprk_heists::incident::{Evidence, Usd};
use dprk_heists::locale::{LANGUAGES, Locale, NAME_BEGINS, NAME_ENDS};
use dprk_heists::summary::summarize;
use dprk_heists::words::Word;

/// English in other letters: as wide ones.
fn wide() -> Locale {
    let widened = |text: &str| -> String {
        let wide = |letter| char::from_u32(u32::from(letter) + 0xFEE0).unwrap();
        text.chars().map(|letter| if letter.is_ascii_alphabetic() { wide(letter) } else { letter }).collect()
    };
    let (_, formats, texts) = LANGUAGES[0];
    Locale::new("xx", false, &widened(formats), &widened(texts))
}

/// Words of three ASCII letters and more outside names.
fn english(text: &str) -> Vec<String> {
    let mut rest = text.to_owned();
    while let Some((before, (_, after))) =
        rest.split_once(NAME_BEGINS).and_then(|(before, rest)| Some((before, rest.split_once(NAME_ENDS)?)))
    {
        rest = [before, " ", after].concat();
    }
    let words = rest.split(|letter: char| !letter.is_ascii_alphabetic());
    words.filter(|word| word.len() >= 3).map(str::to_owned).collect()
}

/// All that is said of a selection, each with what it is.
fn said(story: Story<'_>) -> Vec<(&'static str, String)> {
    let hash = EMBEDDED_SHA256.get(..12).unwrap();
    let mut said = vec![
        ("headline", describe::headline(story)),
        ("lead", describe::lead(story)),
        ("left out", describe::left_out(story)),
        ("disputed", describe::without_disputed(story)),
    ];
    said.extend(describe::figures(story).into_iter().map(|it| ("figure", [it.value, it.label].join(" "))));
    said.extend(
        describe::foot(story).into_iter().map(|(title, text)| ("foot", [title, text.replace(hash, "")].join(" "))),
    );
    said.extend(describe::asked_for(story).into_iter().map(|it| ("rule", it)));
    said.extend(Rule::ALL.into_iter().map(|rule| ("rule's name", describe::rule_name(story, rule))));
    for &tier in Evidence::ALL {
        said.push(("definition", describe::definition(story, tier)));
        said.push(("without a tier", describe::without_tier(story, tier)));
    }
    for &key in SortKey::ALL {
        for ascending in [false, true] {
            said.push(("table", describe::table_title(story, Sort { key, ascending })));
        }
    }
    for row in describe::rows(story, Sort::default(), usize::MAX) {
        said.push(("row", [row.date, row.kind, row.method, row.evidence, row.loss, row.range].join(" ")));
    }
    said
}

fn check(dataset: &Dataset, filter: &Filter, amounts: Option<Basis>, extra: &dyn Fn(Story<'_>) -> String) {
    let options = Options { amounts, ..Options::default() };
    let summary = summarize(dataset, filter, &options);
    let locale = wide();
    let story = Story { dataset, filter, options: &options, summary: &summary, locale: &locale };
    for (what, text) in said(story).into_iter().chain([("extra", extra(story))]) {
        assert_eq!(english(&text), [""; 0], "{what}: {text}");
    }
}

fn filters() -> Vec<Filter> {
    let all = Filter { view: View::All, ..Filter::default() };
    let mut filters: Vec<Filter> = View::ALL.iter().map(|&view| Filter { view, ..Filter::default() }).collect();
    for &by in By::ALL {
        let keys: Vec<String> = dataset::embedded().0.incidents.keys(by).to_vec();
        for some in [&[][..], &keys[..1], &keys[..2], &keys[1..]] {
            let mut filter = all.clone();
            filter.keys[by.index()] = Some(some.to_vec());
            filters.push(filter);
        }
    }
    filters.push(Filter { text: "Ronin".to_owned(), ..Filter::default() });
    filters.push(Filter { text: "no such theft".to_owned(), years: Some((2019, 2020)), ..all.clone() });
    filters.push(Filter { years: Some((2019, 2026)), disputed: false, ..all.clone() });
    filters.push(Filter { years: Some((2026, 2026)), min: Usd(10_000_000), ..all });
    filters
}

#[test]
fn no_english_is_left_in_another_language() {
    let dataset = dataset::embedded().0;
    for filter in filters() {
        for amounts in [None, Some(Basis::Un), Some(Basis::Best), Some(Basis::Low), Some(Basis::High)] {
            check(&dataset, &filter, amounts, &|_| String::new());
        }
    }
}

#[test]
fn nor_of_data_of_somebody_else_nor_in_a_citation() {
    let rows = b"date,target,amount_usd,amount_low_usd,amount_high_usd\n2020-05,Zeta,5,4,6\n2021-02-03,Alpha,7,,\n";
    let incidents = File { name: "mine.csv", bytes: rows };
    let mut dataset = dataset::parse(&Files { incidents, estimates: None, claims: None, sources: None }).0;
    for origin in ["your file", "this page’s own data", "data from example.org"] {
        dataset.origin = origin.to_owned();
        for (years, text) in [(None, ""), (Some((2021, 2021)), ""), (None, "Zeta"), (None, "none")] {
            let filter = Filter { view: View::All, years, text: text.to_owned(), ..Filter::default() };
            check(&dataset, &filter, None, &|story| {
                let said = sentence(Cited { story, state: "v1", address: None, today: None });
                assert!(!said.contains([NAME_BEGINS, NAME_ENDS].map(|it| it.chars().next().unwrap())), "{said}");
                // Names have no marks in what leaves the page.
                ["example", "org", "Zeta", "none"].iter().fold(said, |said, name| said.replace(name, ""))
            });
        }
    }
}

#[test]
fn english_is_found_outside_names_alone() {
    let named = [NAME_BEGINS, "Ronin Network", NAME_ENDS].concat();
    assert_eq!(english(&["US$5m ", &named, " ｏｎ, the ", &named, " list"].concat()), ["the", "list"]);
}
