#![cfg(not(target_arch = "wasm32"))]
//! No word of English is left in a chart, its caption or its tooltips, once every message is in another language.

mod common;

use std::collections::HashSet;

use dprk_heists::charts::{Frame, Plot, lay_out};
use dprk_heists::dataset::{By, Dataset};
use dprk_heists::describe::{accounts, caption, count_keys, tip};
use dprk_heists::filter::{EditionChoice, Filter, Options, Stack, TrendMeasure, View};
use dprk_heists::locale::{LANGUAGES, Locale, NAME_BEGINS, NAME_ENDS};
use dprk_heists::marks::Shape;
use dprk_heists::story::Story;
use dprk_heists::summary::summarize;
use dprk_heists::words::Word;

/// English with every letter of messages and months replaced by one that is none of ASCII.
fn foreign() -> Locale {
    let (_, formats, texts) = LANGUAGES[0];
    let other = |text: &str| -> String {
        let far = |letter: char| char::from_u32(u32::from(letter) + 0x1d00).unwrap_or(letter);
        text.chars().map(|letter| if letter.is_ascii_alphabetic() { far(letter) } else { letter }).collect()
    };
    Locale::new("xx", false, &other(formats), &other(texts))
}

/// The ASCII words of three letters and more, those of names from the data aside.
fn english(text: &str) -> Vec<String> {
    let mut open = false;
    let mut bare = String::new();
    for letter in text.chars() {
        match letter.to_string().as_str() {
            NAME_BEGINS => open = true,
            NAME_ENDS => open = false,
            _ => bare.push(if open || !letter.is_ascii_alphabetic() { ' ' } else { letter }),
        }
    }
    words(&bare).map(str::to_owned).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|word| word.len() >= 3)
}

/// Every word of the data, of which spoken texts carry no marks.
fn known(dataset: &Dataset) -> HashSet<String> {
    let mut texts: Vec<&str> = Vec::new();
    for row in 0..dataset.incidents.len() {
        let theft = dataset.incidents.get(row);
        texts.extend([theft.target, theft.note, theft.attributed_by, theft.country]);
    }
    for it in &dataset.estimates {
        texts.extend([it.estimator.as_str(), &it.note, &it.scope]);
    }
    for it in &dataset.claims {
        texts.extend([it.claimant.as_str(), &it.statement, &it.note]);
    }
    for it in &dataset.sources {
        texts.extend([it.publisher.as_str(), &it.url]);
    }
    for key in dataset.incidents.keys(By::Actor) {
        texts.push(key);
    }
    texts.iter().flat_map(|text| words(text)).map(str::to_owned).collect()
}

struct Check<'a> {
    dataset: &'a Dataset,
    locale: Locale,
    known: HashSet<String>,
    found: Vec<String>,
}

impl Check<'_> {
    fn text(&mut self, place: &str, text: &str) {
        if !english(text).is_empty() {
            self.found.push(format!("{place}: {text}"));
        }
    }

    fn spoken(&mut self, place: &str, text: &str) {
        let unknown: Vec<&str> = words(text).filter(|word| !self.known.contains(*word)).collect();
        if !unknown.is_empty() {
            self.found.push(format!("{place}: {unknown:?} in {text}"));
        }
        if text.contains(NAME_BEGINS) || text.contains(NAME_ENDS) {
            self.found.push(format!("{place}: marks in {text}"));
        }
    }

    fn plot(&mut self, plot: Plot, filter: &Filter, options: &Options) {
        let locale = self.locale.clone();
        let summary = summarize(self.dataset, filter, options);
        let story = Story { dataset: self.dataset, filter, options, summary: &summary, locale: &locale };
        let words = caption(plot, story);
        for text in [&words.title, &words.subtitle, &words.note] {
            self.text(&format!("caption of {plot:?}"), text);
        }
        for width in [300.0, 1120.0] {
            let scene = lay_out(plot, story, &Frame { width, measure: &common::measure, locale: &locale });
            for mark in &scene.marks {
                if let Shape::Text(_, text, ..) = &mark.shape {
                    self.text(&format!("canvas of {plot:?}"), text);
                }
                let Some(subject) = mark.subject.filter(|_| width < 500.0) else { continue };
                let tip = tip(subject, story);
                let tier = tip.tier_in_words(story);
                for text in [&tip.title, &tip.subtitle, &tip.value, &tip.action, &tier].into_iter().chain(&tip.lines) {
                    self.text(&format!("tip of {subject:?}"), text);
                }
                self.spoken(&format!("spoken {subject:?}"), &tip.spoken(story));
            }
        }
        for account in accounts(story) {
            self.text("account", &account.title);
            for entry in account.entries {
                for text in [&entry.name].into_iter().chain(&entry.thefts).chain(&entry.usd) {
                    self.text("account", text);
                }
            }
        }
        for (_, text) in count_keys(story) {
            self.text("keys of counts", &text);
        }
    }
}

#[test]
fn no_english_is_left_when_every_message_is_in_another_language() {
    let dataset = common::real();
    let mut check = Check { dataset: &dataset, locale: foreign(), known: known(&dataset), found: Vec::new() };
    for &view in &[View::All, View::UnPanel] {
        let all = || Filter { view, ..Filter::default() };
        let mut asked = Vec::new();
        for &measure in TrendMeasure::ALL {
            for &stack in Stack::ALL {
                for &edition in EditionChoice::ALL {
                    asked.push((all(), Options { measure, stack, edition, ..Options::default() }));
                }
            }
        }
        asked.extend(By::ALL.iter().map(|&by| (all(), Options { by, ..Options::default() })));
        asked.push((all(), Options { claimants: Some(vec!["TRM Labs".into()]), ..Options::default() }));
        for claim in dataset.claims.iter().filter(|claim| !claim.programme.is_empty()) {
            asked.push((all(), Options { claim: Some(claim.id.clone()), ..Options::default() }));
        }
        for estimator in ["Chainalysis", "TRM Labs", "CertiK", "Elliptic"] {
            asked.push((all(), Options { estimator: Some(estimator.into()), ..Options::default() }));
        }
        for years in [(2021, 2024), (2025, 2025), (2026, 2026), (2017, 2017)] {
            asked.push((Filter { years: Some(years), ..all() }, Options::default()));
        }
        asked.push((Filter { text: "no such theft".into(), ..all() }, Options::default()));
        asked.push((Filter { text: "bybit".into(), ..all() }, Options::default()));
        for (filter, options) in &asked {
            for &plot in Plot::ALL {
                check.plot(plot, filter, options);
            }
        }
    }
    check.found.sort();
    check.found.dedup();
    assert!(
        check.found.is_empty(),
        "{} texts with English, as in\n{}",
        check.found.len(),
        check.found[..check.found.len().min(40)].join("\n")
    );
}
