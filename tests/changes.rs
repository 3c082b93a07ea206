#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]
//! What a newer edition has changed: as rows, in words, and why two datasets are no editions of one.

mod common;

use common::real;
use dprk_heists::changes::{Changes, Note, Revision, changes, note};
use dprk_heists::dataset::{self, Dataset, File, Files};
use dprk_heists::filter::{Basis, Filter, Options, View};
use dprk_heists::incident::Day;
use dprk_heists::locale::Locale;
use dprk_heists::story::Story;
use dprk_heists::summary::summarize;

const HEADER: &str = "id,date,target,amount_usd,un_amount_usd,un_annex_no,attribution,disputed,sources,note\n";
const A: &str = "a,2020-01-02,Alpha (one),1000000,1000000,1,un-panel,no,s,\n";
const B: &str = "b,2021-03,Beta,20000000,,,analytics,no,s,\n";
const C: &str = "c,2022-05-06,Gamma,3000000,,,government,no,,\n";

const SOURCES: &str = "id,publisher,url\ns,Paper,https://paper.example/1\nt,Court,https://court.example/2\n";
const ESTIMATES: &str = "id,year,measure,estimator,published,value,source\n";
const E: &str = "e,2021,dprk_stolen_usd,Firm,2022-01,400000000,s\n";
const CLAIMS: &str = "id,topic,claimant,claimant_kind,published,statement\n";
const K: &str = "k,holdings,Firm,firm,2023-09,47 million\n";

/// Files as rows behind their headers; none where there is no row.
#[derive(Clone, Copy, Default)]
struct Edition<'a> {
    incidents: &'a [&'a str],
    estimates: &'a [&'a str],
    claims: &'a [&'a str],
    has_sources: bool,
    created: &'a str,
}

const WHOLE: Edition<'_> =
    Edition { incidents: &[A, B, C], estimates: &[E], claims: &[K], has_sources: true, created: "2026-11-20" };

fn read(edition: Edition<'_>) -> Dataset {
    let text = |header: &str, rows: &[&str]| [header, &rows.concat()].concat();
    let incidents = text(HEADER, edition.incidents);
    let [estimates, claims] = [text(ESTIMATES, edition.estimates), text(CLAIMS, edition.claims)];
    let file = |name, text| File { name, bytes: str::as_bytes(text) };
    let (mut dataset, _) = dataset::parse(&Files {
        incidents: file("incidents.csv", &incidents),
        estimates: (!edition.estimates.is_empty()).then(|| file("estimates.csv", &estimates)),
        claims: (!edition.claims.is_empty()).then(|| file("claims.csv", &claims)),
        sources: edition.has_sources.then(|| file("sources.csv", SOURCES)),
    });
    dataset.created = Day::parse(edition.created);
    dataset
}

fn compared(older: Edition<'_>, newer: Edition<'_>) -> Result<Changes, String> {
    changes(&read(older), &read(newer))
}

fn rows<'a>(incidents: &'a [&'a str]) -> Edition<'a> {
    Edition { incidents, ..WHOLE }
}

fn estimates<'a>(estimates: &'a [&'a str]) -> Edition<'a> {
    Edition { estimates, ..WHOLE }
}

/// Places added, removed, revised.
type Rows<'a> = (&'a [usize], &'a [usize], &'a [(usize, usize)]);

fn revision((added, removed, revised): Rows<'_>) -> Revision {
    Revision { added: added.to_vec(), removed: removed.to_vec(), revised: revised.to_vec() }
}

#[test]
fn thefts_are_known_by_their_ids() {
    let check = |older: &[&str], newer: &[&str], expected: Rows<'_>| {
        let of = |incidents| Edition { incidents, has_sources: true, ..Edition::default() };
        assert_eq!(compared(of(older), of(newer)).unwrap().incidents, revision(expected), "{newer:?}");
    };
    let more = B.replace("20000000", "25000000");
    let tier = B.replace("analytics", "government");
    let source = C.replace("no,,", "no,t,");
    let renamed = A.replace("a,2020", "z,2020");
    check(&[A, B, C], &[A, B, C], (&[], &[], &[]));
    check(&[A, B, C], &[C, A, B], (&[], &[], &[]));
    check(&[A, B], &[A, C, B], (&[1], &[], &[]));
    check(&[A, B, C], &[A, C], (&[], &[1], &[]));
    check(&[A, B, C], &[C, &more, A], (&[], &[], &[(1, 1)]));
    check(&[A, B, C], &[A, &tier, C], (&[], &[], &[(1, 1)]));
    check(&[A, B, C], &[A, B, &source], (&[], &[], &[(2, 2)]));
    check(&[A, B, C], &[&renamed, B, C], (&[0], &[0], &[]));
    // Of two rows with one key the file's reader keeps the first.
    check(&[A, B], &[A, &more, B], (&[], &[], &[(1, 1)]));
    check(&[], &[], (&[], &[], &[]));
    check(&[], &[A], (&[0], &[], &[]));
}

#[test]
fn thefts_without_ids_are_known_by_all_that_they_say() {
    let check = |newer: &[&str], expected: Rows<'_>| {
        let rows = |rows: &[&str]| {
            let text = ["date,target,amount_usd\n", &rows.concat()].concat();
            let incidents = File { name: "own.csv", bytes: text.as_bytes() };
            dataset::parse(&Files { incidents, estimates: None, claims: None, sources: None }).0
        };
        let older = rows(&["2020-01-02,Alpha,1\n", "2020-01-02,Alpha,1\n", "2021-03,Beta,3\n"]);
        assert_eq!(changes(&older, &rows(newer)).unwrap().incidents, revision(expected), "{newer:?}");
    };
    let twin = "2020-01-02,Alpha,1\n";
    check(&["2021-03,Beta,3\n", twin, twin], (&[], &[], &[]));
    check(&["2019-01,Zeta,9\n", twin, twin, "2021-03,Beta,3\n"], (&[0], &[], &[]));
    check(&[twin, twin, "2021-03,Beta,4\n"], (&[2], &[2], &[]));
    check(&[twin, "2021-03,Beta,3\n"], (&[], &[1], &[]));
}

#[test]
fn published_figures_and_statements_are_compared_where_both_have_them() {
    let check = |newer: Edition<'_>, estimates: Rows<'_>, claims: Rows<'_>| {
        let all = compared(WHOLE, newer).unwrap();
        assert_eq!((all.estimates, all.claims), (revision(estimates), revision(claims)));
        assert_eq!(all.incidents.rows(), 0);
    };
    let none: Rows<'_> = (&[], &[], &[]);
    let raised = E.replace("400000000", "429000000");
    let second = E.replace("e,2021", "f,2022");
    let keyless = E.replace("e,2021", ",2021");
    let reworded = K.replace("47 million", "48 million");
    check(WHOLE, none, none);
    check(Edition { estimates: &[], claims: &[], ..WHOLE }, none, none);
    check(Edition { estimates: &[&raised], ..WHOLE }, (&[], &[], &[(0, 0)]), none);
    check(Edition { estimates: &[&second, E], ..WHOLE }, (&[0], &[], &[]), none);
    check(Edition { estimates: &[E, E], ..WHOLE }, (&[1], &[], &[]), none);
    check(Edition { estimates: &[&keyless], ..WHOLE }, (&[0], &[0], &[]), none);
    check(Edition { claims: &[&reworded], ..WHOLE }, none, (&[], &[], &[(0, 0)]));
    // Rows that came without the file of sources still say the same.
    check(Edition { has_sources: false, ..WHOLE }, none, none);
}

#[test]
fn what_is_no_later_edition_is_refused() {
    let check = |older: Edition<'_>, newer: Edition<'_>, expected: &str| {
        assert_eq!(compared(older, newer).map(|_| String::new()).unwrap_or_else(|message| message), expected);
    };
    let of = |created| Edition { created, ..WHOLE };
    check(of("2026-11-20"), of("2026-11-20"), "");
    check(of("2026-11-20"), of(""), "");
    check(of(""), of("2020-01-01"), "");
    check(of("2026-11-20"), of("2026-11-19"), "the newer data were compiled on 2026-11-19, wanted 2026-11-20 or later");
    let other = A.replace("a,2020", "z,2020");
    check(
        WHOLE,
        Edition { incidents: &[&other], ..WHOLE },
        "the newer data have 0 of these 3 thefts by their ids, wanted at least half",
    );
    check(WHOLE, Edition { incidents: &[A, B], ..WHOLE }, "");
    check(Edition { incidents: &[A, B], ..WHOLE }, Edition { incidents: &[A, &other], ..WHOLE }, "");
    check(
        WHOLE,
        Edition { incidents: &[C], ..WHOLE },
        "the newer data have 1 of these 3 thefts by their ids, wanted at least half",
    );
}

fn told(newer: Edition<'_>, filter: &Filter, options: &Options, locale: &Locale) -> Note {
    told_of(WHOLE, newer, filter, options, locale)
}

fn told_of(older: Edition<'_>, newer: Edition<'_>, filter: &Filter, options: &Options, locale: &Locale) -> Note {
    let (older, newer) = (read(older), read(newer));
    let changes = changes(&older, &newer).unwrap();
    let summary = summarize(&older, filter, options);
    let story = Story { dataset: &older, filter, options, summary: &summary, locale };
    note(story, [&older, &newer], &changes)
}

const ALL: Filter = Filter {
    view: View::All,
    years: None,
    keys: [None, None, None, None, None],
    min: dprk_heists::incident::Usd(0),
    disputed: true,
    text: String::new(),
};

#[test]
fn the_note_says_what_has_changed_for_all_and_for_the_selection() {
    let check = |newer: &[&str], filter: &Filter, sentence: &str, effect: &str| {
        let newer = Edition { incidents: newer, ..WHOLE };
        let note = told(newer, filter, &Options::default(), &Locale::default());
        assert_eq!(note.text, ["Data changed since 20 November 2026: ", sentence, " ", effect].concat());
    };
    let d = "d,2026-11-01,Delta,120000000,,,government,no,,\n";
    let more = B.replace("20000000", "25000000");
    let less = A.replace("1000000,1000000", "1000000,900000");
    let tier = C.replace("government", "independent");
    let disputed = C.replace("no,,", "yes,,");
    let noted = C.replace("no,,", "no,,A remark");
    let same = "For this selection, number and sum stay the same.";
    let panel = Filter { view: View::UnPanel, ..ALL };
    check(
        &[A, B, C, d],
        &ALL,
        "+1 theft; in all US$120m more (best-supported amounts).",
        "For this selection: 3 → 4 thefts, US$24m → US$144m.",
    );
    check(&[A, B, C, d], &panel, "+1 theft; in all US$120m more (best-supported amounts).", same);
    check(
        &[A, &more, d],
        &ALL,
        "+1 theft, −1 theft, 1 amount corrected; in all US$122m more (best-supported amounts).",
        "For this selection: 3 thefts, US$24m → US$146m.",
    );
    check(&[&less, B, C], &ALL, "1 amount corrected.", same);
    check(&[&less, B, C], &panel, "1 amount corrected.", "For this selection: 1 theft, US$1m → US$900,000.");
    check(&[A, B, &tier], &ALL, "1 attribution changed.", same);
    check(&[A, B, &disputed], &ALL, "1 attribution changed.", same);
    check(&[A, B, &noted], &ALL, "1 theft otherwise revised.", same);
    check(
        &[A, B],
        &ALL,
        "−1 theft; in all US$3m less (best-supported amounts).",
        "For this selection: 3 → 2 thefts, US$24m → US$21m.",
    );
}

#[test]
fn the_note_keeps_to_the_amounts_in_force() {
    let check = |amounts: Basis, sentence: &str, effect: &str| {
        let options = Options { amounts: Some(amounts), ..Options::default() };
        let less = A.replace("1000000,1000000", "1000000,900000");
        let note = told(Edition { incidents: &[&less, B, C], ..WHOLE }, &ALL, &options, &Locale::default());
        assert_eq!(note.text, ["Data changed since 20 November 2026: ", sentence, " ", effect].concat());
    };
    check(
        Basis::Un,
        "1 amount corrected; in all US$100,000 less (as the UN list prints it).",
        "For this selection: 1 theft, US$1m → US$900,000.",
    );
    check(Basis::Low, "1 amount corrected.", "For this selection, number and sum stay the same.");
}

#[test]
fn data_without_a_day_are_not_given_one() {
    let older = Edition { created: "", ..WHOLE };
    let newer = Edition { incidents: &[A, B], ..older };
    let note = told_of(older, newer, &ALL, &Options::default(), &Locale::default());
    let (text, effect) =
        ("Data: −1 theft; in all US$3m less (best-supported amounts).", "3 → 2 thefts, US$24m → US$21m.");
    assert_eq!(note.text, [text, " For this selection: ", effect].concat());
}

#[test]
fn every_row_is_told_with_what_it_was() {
    let check = |newer: Edition<'_>, expected: &[&str]| {
        assert_eq!(told(newer, &ALL, &Options::default(), &Locale::default()).rows, expected);
    };
    let d = "d,2026-11-01,Delta,120000000,,,government,no,,\n";
    let (more, bit) = (B.replace("20000000", "25000000"), B.replace("20000000", "20000001"));
    let both = A.replace("1000000,1000000", "2000000,900000").replace("un-panel,no", "government,yes");
    let unlisted = A.replace(",1000000,1,", ",,,");
    let noted = C.replace("no,,", "no,,A remark");
    check(WHOLE, &[]);
    check(rows(&[A, C, d]), &["+ Delta, 1 November 2026, US$120m", "− Beta, March 2021, US$20m"]);
    check(rows(&[A, &more, C]), &["Beta, March 2021, US$20m → US$25m"]);
    check(rows(&[A, &bit, C]), &["Beta, March 2021, US$20m → US$20,000,001"]);
    check(
        rows(&[&both, B, C]),
        &[
            "Alpha, 2 January 2020, US$1m → US$2m, the UN list US$1m → US$900,000, the UN panel → a government, + disputed",
        ],
    );
    check(rows(&[&unlisted, B, C]), &["Alpha, 2 January 2020, the UN list US$1m → –"]);
    check(rows(&[A, B, &noted]), &["Gamma, 6 May 2022, otherwise revised"]);

    let raised = E.replace("400000000", "429000000");
    let world = "f,2022,all_incidents,Firm,2023,9,\n";
    check(estimates(&[&raised]), &["Firm, for 2021, January 2022, otherwise revised"]);
    check(estimates(&[E, world]), &["+ Firm, for 2022, 2023"]);

    let reworded = K.replace("47 million", "48 million");
    check(Edition { claims: &[&reworded], ..WHOLE }, &["Firm, September 2023, otherwise revised"]);
}

#[test]
fn a_long_list_says_how_many_more() {
    let mut rows = vec![A.to_owned(), B.to_owned(), C.to_owned()];
    for number in 0..250 {
        rows.push(format!("n{number},2026-01-01,New {number},1,,,,no,,\n"));
    }
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let note = told(Edition { incidents: &rows, ..WHOLE }, &ALL, &Options::default(), &Locale::default());
    assert_eq!((note.rows.len(), note.rows[200].as_str()), (201, "and 50 more"));
}

#[test]
fn every_language_has_every_word_of_it() {
    let more = B.replace("20000000", "25000000");
    let newer = Edition { incidents: &[A, &more], ..WHOLE };
    for code in Locale::codes() {
        let locale = Locale::named(code).unwrap();
        let note = told(newer, &ALL, &Options::default(), &locale);
        assert!(!note.text.contains(['{', '\u{1}']) && note.text.contains("2026"), "{code}: {}", note.text);
        let arrow = if locale.is_rtl { "←" } else { "→" };
        assert!(note.text.contains(arrow) && note.rows[1].contains(arrow), "{code}: {note:?}");
        assert_eq!(note.rows.len(), 2, "{code}");
    }
}

#[test]
fn the_embedded_data_have_not_changed_against_themselves() {
    let (older, newer) = (real(), real());
    assert!(older.created.is_some());
    assert!(changes(&older, &newer).unwrap().is_none());
}
