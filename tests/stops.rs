#![cfg(not(target_arch = "wasm32"))]
//! What the keyboard and a screen reader find in a chart: every mark, of very many their years.

mod common;

use common::{measure, real};
use dprk_heists::charts::{Frame, Plot, lay_out};
use dprk_heists::dataset::{self, Dataset, File, Files};
use dprk_heists::describe;
use dprk_heists::filter::{Basis, Filter, Options, View};
use dprk_heists::incident::Usd;
use dprk_heists::locale::Locale;
use dprk_heists::marks::{Scene, Subject};
use dprk_heists::stops::{MOST_STOPS, Stop, stops};
use dprk_heists::story::Story;
use dprk_heists::summary::summarize;
use dprk_heists::words::Word;

/// Scene, stops and the spoken text of each.
fn told(dataset: &Dataset, plot: Plot) -> (Scene, Vec<Stop>, Vec<String>) {
    let (filter, options) = (Filter { view: View::All, ..Filter::default() }, Options::default());
    let (summary, locale) = (summarize(dataset, &filter, &options), Locale::default());
    let story = Story { dataset, filter: &filter, options: &options, summary: &summary, locale: &locale };
    let scene = lay_out(plot, story, &Frame { width: 900.0, measure: &measure, locale: &locale });
    let stops = stops(&scene, story);
    let spoken = stops.iter().map(|stop| describe::tip(stop.subject, story).spoken(story)).collect();
    (scene, stops, spoken)
}

#[test]
fn every_mark_is_a_stop_with_words_of_its_own() {
    let dataset = real();
    for &plot in Plot::ALL {
        let (scene, stops, spoken) = told(&dataset, plot);
        let subjects: Vec<_> = scene.targets().map(|place| scene.marks[place].subject).collect();
        assert_eq!(stops.iter().map(|it| Some(it.subject)).collect::<Vec<_>>(), subjects, "{plot:?}");
        for (place, words) in spoken.iter().enumerate() {
            assert!(words.len() > 20, "{plot:?}: {words}");
            assert!(!spoken[..place].contains(words), "{plot:?}: two marks say {words}");
        }
    }
}

#[test]
fn very_many_marks_become_their_years() {
    let check = |thefts: usize, expected: &[&str]| {
        let mut rows = "date,target,amount_usd,disputed\n".to_owned();
        for number in 1..=thefts {
            let disputed = if number <= 3 { "yes" } else { "no" };
            rows.push_str(&format!("{}-02,T{number},{number}000000,{disputed}\n", 2016 + number % 3));
        }
        let file = File { name: "incidents.csv", bytes: rows.as_bytes() };
        let (dataset, issues) =
            dataset::parse(&Files { incidents: file, estimates: None, claims: None, sources: None });
        assert!(issues.is_empty());
        let (scene, stops, spoken) = told(&dataset, Plot::Incidents);
        if expected.is_empty() {
            return assert_eq!(stops.len(), thefts);
        }
        let found: Vec<_> =
            spoken.iter().map(|words| words.split(". ").take(5).collect::<Vec<_>>().join(". ")).collect();
        assert_eq!(found, expected);
        for place in scene.targets() {
            let Some(Subject::Incident(row)) = scene.marks[place].subject else { panic!("no circle") };
            let (year, area) = (dataset.incidents.day(row).year, scene.marks[place].shape.bounds());
            let holds = stops
                .iter()
                .any(|it| it.subject == Subject::Year(usize::from(year - 2016), None) && it.area.with(area) == it.area);
            assert!(holds, "circle {row} of {year} lies outside its year");
        }
    };
    check(MOST_STOPS, &[]);
    check(
        MOST_STOPS + 3,
        &[
            "2016. US$15.45bn. 101 thefts. 1 of them disputed. Largest of 2016: T303, US$303m",
            "2017. US$15.25bn. 101 thefts. 1 of them disputed. Largest of 2017: T301, US$301m",
            "2018. US$15.35bn. 101 thefts. 1 of them disputed. data to February 2018",
        ],
    );
}

#[test]
fn a_mark_that_is_called_the_same_says_the_same() {
    let (dataset, locale) = (real(), Locale::default());
    let all = Filter { view: View::All, ..Filter::default() };
    let plain = Options::default();
    let asked = [
        (all.clone(), plain.clone()),
        (Filter::default(), plain.clone()),
        (Filter { years: Some((2020, 2022)), disputed: false, ..all.clone() }, plain.clone()),
        (Filter { min: Usd(100_000_000), text: "bridge".to_owned(), ..all.clone() }, plain.clone()),
        (all.clone(), Options { amounts: Some(Basis::Low), ..plain.clone() }),
        (
            all.clone(),
            Options {
                claim: Some(dataset.claims[summarize(&dataset, &all, &plain).wmd_claims[1]].id.clone()),
                ..plain
            },
        ),
    ];
    let summaries: Vec<_> = asked.iter().map(|(filter, options)| summarize(&dataset, filter, options)).collect();
    let story = |place: usize| Story {
        dataset: &dataset,
        filter: &asked[place].0,
        options: &asked[place].1,
        summary: &summaries[place],
        locale: &locale,
    };
    let mut subjects: Vec<_> = (0..dataset.incidents.len()).map(Subject::Incident).collect();
    subjects.extend((0..dataset.claims.len()).map(Subject::Claim));
    let mut same = [0; 2];
    for (before, now) in (0..asked.len()).flat_map(|before| (0..asked.len()).map(move |now| (before, now))) {
        for &subject in &subjects {
            if describe::is_called_the_same(subject, story(before), story(now)) {
                assert_eq!(describe::tip(subject, story(before)), describe::tip(subject, story(now)), "{before} {now}");
                same[usize::from(before != now)] += 1;
            }
        }
    }
    assert_eq!(same[0], subjects.len() * asked.len(), "in one story each says the same");
    assert!(same[1] > subjects.len(), "and most do while only the selection changes");
}
