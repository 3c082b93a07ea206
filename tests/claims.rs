#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]
//! Published statements: each within reach, said with speaker and date, and chosen by the kind of speaker.

mod common;
mod raw;

use common::real;
use dprk_heists::charts::{Plot, is_context_drawn, strip};
use dprk_heists::claimed::{brief_speaker, claimed};
use dprk_heists::dataset::{self, Dataset, File, Files};
use dprk_heists::describe::{self, Story, Tip};
use dprk_heists::estimate::ClaimantKind;
use dprk_heists::filter::{Filter, Options, View};
use dprk_heists::locale::Locale;
use dprk_heists::marks::{Scene, Subject};
use dprk_heists::summary::{Summary, summarize};
use dprk_heists::words::Word;

const WIDTHS: [f64; 5] = [240.0, 288.0, 445.0, 720.0, 1120.0];

fn tell<T>(dataset: &Dataset, options: &Options, speak: impl Fn(Story<'_>) -> T) -> T {
    let filter = Filter { view: View::All, ..Filter::default() };
    let summary = summarize(dataset, &filter, options);
    speak(Story { dataset, filter: &filter, options, summary: &summary, locale: &Locale::default() })
}

fn claims_of(scene: &Scene) -> Vec<usize> {
    let subjects = scene.targets().map(|place| scene.marks[place].subject);
    subjects.filter_map(|subject| if let Some(Subject::Claim(place)) = subject { Some(place) } else { None }).collect()
}

fn scene(plot: Plot, dataset: &Dataset, width: f64) -> Scene {
    common::scene(plot, dataset, &Filter { view: View::All, ..Filter::default() }, &Options::default(), width)
}

/// The ids of the CSV's rows on some topics in some units.
fn ids(topics: &[&str], units: &[&str]) -> Vec<String> {
    let rows = raw::rows(raw::CLAIMS).into_iter();
    let rows = rows.filter(|row| topics.contains(&row["topic"].as_str()) && units.contains(&row["unit"].as_str()));
    let mut ids: Vec<_> = rows.map(|row| row["id"].clone()).collect();
    ids.sort();
    ids
}

fn check_reach(plot: Plot, expected: &[String]) {
    let dataset = real();
    for width in WIDTHS {
        let scene = scene(plot, &dataset, width);
        let places = claims_of(&scene);
        let mut found: Vec<_> = places.iter().map(|&place| dataset.claims[place].id.clone()).collect();
        found.sort();
        assert_eq!(found, expected, "{} at {width}", plot.text());
        for place in scene.targets() {
            let mark = &scene.marks[place];
            let hit = scene.hit(mark.shape.bounds().center(), 12.0).map(|hit| scene.marks[hit].subject);
            assert_eq!(hit, Some(mark.subject), "{} at {width}", plot.text());
        }
        for place in places {
            let claim = &dataset.claims[place];
            let (tip, spoken): (Tip, String) = tell(&dataset, &Options::default(), |story| {
                let tip = describe::tip(Subject::Claim(place), story);
                (tip.clone(), tip.spoken(story))
            });
            let day = Locale::default().day(claim.published);
            for part in [&claim.claimant, &day, claim.statement.trim_end_matches('.')] {
                assert!(spoken.contains(part), "{part}: {spoken}");
            }
            assert_eq!(tip.sources.len(), 1, "{spoken}");
        }
    }
}

#[test]
fn every_claim_of_the_two_topics_is_within_reach_and_read_out_with_speaker_and_date() {
    let all = ["pct", "pct_of_military_budget", "qualitative", "usd", "usd_per_year", "krw"];
    check_reach(Plot::Wmd, &ids(&["wmd-funding-share"], &all));
    check_reach(Plot::Currency, &ids(&["foreign-currency-share"], &all));
}

#[test]
fn every_running_total_count_and_holding_is_within_reach() {
    let (dollars, attacks) = (ids(&["cumulative-stolen", "holdings"], &["usd"]), ids(&["attacks-count"], &["attacks"]));
    let mut expected = [dollars, attacks].concat();
    expected.sort();
    assert!(expected.len() > 40);
    check_reach(Plot::Said, &expected);
}

#[test]
fn the_keyboard_walks_them_in_time_order() {
    let dataset = real();
    let places = claims_of(&scene(Plot::Said, &dataset, 720.0));
    assert!(places.windows(2).all(|two| dataset.claims[two[0]].published <= dataset.claims[two[1]].published));
}

#[test]
fn what_is_in_other_units_stands_in_words() {
    let note = tell(&real(), &Options::default(), |story| describe::caption(Plot::Said, story)).note;
    for part in ["26bn won of crypto", "5 Feb 2018", "64,490 BNB (21.co, 26 Sep 2023)", "1,600 bitcoin", "10,810 ether"]
    {
        assert!(note.contains(part), "{part}: {note}");
    }
}

#[test]
fn costs_are_drawn_only_where_they_are_of_one_year() {
    let dataset = real();
    let expected = [
        "oth-cost-ican-2019",
        "oth-cost-ican-2021",
        "oth-cost-ican-2022",
        "oth-cost-ican-2023",
        "oth-exports-2020",
        "oth-exports-2021",
        "oth-mil-ican-2018",
        "oth-mil-wmeat-2019",
    ];
    check_reach(Plot::Context, &expected.map(str::to_owned));
    let caption = tell(&dataset, &Options::default(), |story| describe::caption(Plot::Context, story));
    assert!(caption.subtitle.ends_with("it is not a ratio."), "{caption:?}");
    let without = "Without a bar, being no sum spent, budgeted or exported in one whole year: Nuclear and rocket programmes had cost about US$3.2bn by 2013 (South Korea Ministry of Unification, 12 Feb 2013); ";
    assert!(caption.note.starts_with(without), "{caption:?}");
    let rows = raw::rows(raw::CLAIMS).into_iter().filter(|row| row["topic"] == "context");
    for row in rows {
        let is_drawn = expected.contains(&row["id"].as_str());
        assert_eq!(caption.note.contains(&row["statement"]), !is_drawn, "{row:?}");
    }
}

#[test]
fn kinds_of_speakers_are_chosen_for_all_claims_at_once() {
    let dataset = real();
    for chosen in 0..1 << ClaimantKind::ALL.len() {
        let is_chosen = |kind: ClaimantKind| chosen & (1 << kind.index()) != 0;
        let kinds = ClaimantKind::ALL.iter().filter(|&&kind| is_chosen(kind)).map(|kind| kind.text().to_owned());
        let options = Options { claimants: Some(kinds.collect()), ..Options::default() };
        tell(&dataset, &options, |story| {
            let Summary { wmd_claims, currency_claims, said, context, claim, .. } = story.summary;
            let mut shown = [wmd_claims.as_slice(), currency_claims, said, context].concat();
            shown.sort_unstable();
            let expected = (0..dataset.claims.len()).filter(|&place| is_chosen(dataset.claims[place].claimant_kind));
            assert_eq!(shown, expected.collect::<Vec<_>>());
            assert!(claim.is_none_or(|place| wmd_claims.contains(&place)));
            assert_eq!(claim.is_none(), wmd_claims.is_empty(), "{:?}", options.claimants);
            let note = describe::caption(Plot::Context, story).note;
            for claim in context.iter().map(|&place| &dataset.claims[place]) {
                assert!(is_context_drawn(claim).is_some() || note.contains(&claim.statement), "{}", claim.id);
            }
            for plot in [Plot::Wmd, Plot::Said] {
                assert!(!describe::caption(plot, story).title.is_empty());
            }
        });
        for plot in [Plot::Wmd, Plot::Currency, Plot::Waffle, Plot::Said, Plot::Context] {
            common::scene(plot, &dataset, &Filter::default(), &options, 343.0);
        }
    }
}

#[test]
fn the_square_falls_back_to_a_claim_that_is_shown() {
    let dataset = real();
    let check = |claim: Option<&str>, kinds: Option<&[&str]>, expected: Option<&str>, title: &str| {
        let claimants = kinds.map(|kinds| kinds.iter().map(|&kind| kind.to_owned()).collect());
        let options = Options { claim: claim.map(str::to_owned), claimants, ..Options::default() };
        tell(&dataset, &options, |story| {
            let chosen = story.summary.claim.map(|place| dataset.claims[place].id.as_str());
            assert_eq!(chosen, expected, "{options:?}");
            let found = describe::caption(Plot::Wmd, story).title;
            assert!(found.ends_with(title), "{found}");
        });
    };
    let (un, firm) = ("wmd-un-2024", "wmd-recordedfuture-2023");
    let id = |kind: &str| {
        let rows = raw::rows(raw::CLAIMS);
        let row = rows.iter().rfind(|row| row["topic"] == "wmd-funding-share" && row["claimant_kind"] == kind);
        row.map(|row| row["id"].clone())
    };
    let (un_id, firm_id) = (id("un").unwrap_or(un.into()), id("firm").unwrap_or(firm.into()));
    check(None, None, Some(&un_id), "says one state the UN panel quotes");
    check(Some(&firm_id), None, Some(&firm_id), "says Recorded Future");
    check(Some(&firm_id), Some(&["un", "government"]), Some(&un_id), "says one state the UN panel quotes");
    check(Some(&un_id), Some(&["firm"]), Some(&firm_id), "says Recorded Future");
    check(None, Some(&[]), None, "No claim on the funding of weapons by these speakers");
}

/// Claims as rows: topic, unit, low, value, high, published, claimant, kind, period.
fn dataset(rows: &[&str]) -> Dataset {
    let head =
        "id,topic,unit,low,value,high,published,claimant,claimant_kind,period_start,period_end,statement,source\n";
    let rows = rows.iter().enumerate().map(|(number, row)| format!("c{number},{row},S{number},\n"));
    let claims = [head.to_owned(), rows.collect()].concat();
    let incidents = "id,date,target,amount_usd\nt,2020-01-02,A,5000000\n";
    let file = |name, text: String| File { name, bytes: text.leak().as_bytes() };
    let files = Files {
        incidents: file("incidents.csv", incidents.to_owned()),
        estimates: None,
        claims: Some(file("claims.csv", claims)),
        sources: None,
    };
    dataset::parse(&files).0
}

#[test]
fn odd_claims_are_drawn_or_said_and_never_cut_the_others() {
    let check = |rows: &[&str], dots: usize, title: &str| {
        let dataset = dataset(rows);
        for width in [0.0, 1.0, 30.0, 90.0, 288.0, 720.0, 4000.0] {
            let scene = scene(Plot::Said, &dataset, width);
            assert_eq!(claims_of(&scene).len(), dots, "{rows:?}");
            let inside = |y: f64| (-1.0..=scene.height + 1.0).contains(&y);
            assert!(scene.marks.iter().all(|mark| inside(mark.shape.bounds().y)), "{rows:?}");
        }
        let caption = tell(&dataset, &Options::default(), |story| describe::caption(Plot::Said, story));
        assert_eq!(caption.title, title, "{rows:?}");
    };
    let none = "What was said, and when";
    check(&[], 0, "");
    check(&["context,usd,,5,,2020,A,firm,,"], 0, "No running total by these speakers");
    check(&["holdings,BTC,,5,,2020,A,firm,,"], 0, none);
    check(&["cumulative-stolen,usd,,,,2020,A,firm,,"], 0, none);
    check(&["cumulative-stolen,usd,,0,,2020,A,un,,"], 1, "Running totals reach US$0 (A, 2020)");
    check(&["cumulative-stolen,usd,,,2000000,2020-05-06,A,un,,"], 1, "Running totals reach up to US$2m (A, May 2020)");
    check(
        &["cumulative-stolen,usd,3000,,,2020-05-06,A,un,,"],
        1,
        "Running totals reach at least US$3,000 (A, May 2020)",
    );
    check(&["holdings,usd,,0,,2020,A,firm,,", "holdings,usd,,7000000,,2021,A,firm,,"], 2, none);
    check(&["holdings,usd,,1,,2020,A,firm,,", "holdings,usd,,9000000000000000,,2021,A,firm,,"], 2, none);
    check(&["attacks-count,attacks,,1,,1999,A,institute,,", "attacks-count,attacks,,9,,2199-12-31,B,un,,"], 2, none);
    let long = "cumulative-stolen,usd,,1,,2020,A name of forty letters, and a few more of them,firm,,";
    let long =
        long.replace("A name of forty letters, and a few more of them", "An agency whose name is forty letters long");
    check(&[&long], 1, "Running totals reach US$1 (An agency whose name is forty letters long, 2020)");
    check(&["cumulative-stolen,usd,,1,,2020,البيت الأبيض,firm,,"], 1, "Running totals reach US$1 (البيت الأبيض, 2020)");
    let crowd = ["holdings,usd,,5000000,,2020-01-01,A,firm,,"; 20];
    check(&crowd, 20, none);
}

#[test]
fn numbers_keep_the_digits_that_were_published() {
    let locale = Locale::default();
    for (amount, expected) in [
        (0, "0"),
        (61_000, "61,000"),
        (1_000_000, "1m"),
        (87_600_000, "87.6m"),
        (1_234_567, "1,234,567"),
        (2_837_000_000, "2.837bn"),
        (3_202_900_000, "3.2029bn"),
        (12_000_000_000_000, "12,000bn"),
        (u64::MAX, "18,446,744,073,709,551,615"),
    ] {
        assert_eq!(locale.exactly(amount), expected);
    }
    let dataset = real();
    let check = |id: &str, expected: Option<&str>| {
        let claim = dataset.claims.iter().find(|claim| claim.id == id).unwrap();
        assert_eq!(claimed(&locale, claim).as_deref(), expected, "{id}");
    };
    check("cum-chainalysis-2025-12", Some("≥\u{a0}US$6.75bn"));
    check("cum-un-2019-2bn", Some("≤\u{a0}US$2bn"));
    check("hold-arkham-2025-03", Some("US$1.13bn–1.16bn"));
    check("n-un-2024-05-97", Some("97 attacks"));
    check("oth-cost-ican-2019", Some("US$620m a year"));
    check("cum-nis-2018-02", None);
    let names = [
        ("Multilateral Sanctions Monitoring Team (MSMT)", "MSMT"),
        ("US Homeland Security (Alejandro Mayorkas)", "US Homeland Security"),
        ("21.co", "21.co"),
        ("", ""),
    ];
    for (name, expected) in names {
        assert_eq!(brief_speaker(&locale, name), expected);
    }
    assert!(
        dataset.claims.iter().filter(|claim| strip(claim).is_some()).all(|claim| claimed(&locale, claim).is_some())
    );
}
