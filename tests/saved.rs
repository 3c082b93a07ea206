#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]
//! A state as a text: every state survives, and whatever a link has become, the rest of it is restored.

mod common;
mod random;

use std::time::{Duration, Instant};

use common::real;
use dprk_heists::counts::counters;
use dprk_heists::dataset::{self, By, Dataset, File, Files};
use dprk_heists::describe::{Sort, SortKey};
use dprk_heists::estimate::{ClaimantKind, Topic};
use dprk_heists::filter::{Basis, EditionChoice, Filter, Options, Stack, TrendMeasure, View};
use dprk_heists::incident::Usd;
use dprk_heists::saved::{Restored, part_of, restore, save, with_part};
use dprk_heists::words::Word;
use dprk_heists::world;
use random::Random;

const LONGEST: usize = 4096;
const FIELDS: &str = "view, years, targets, methods, actors, evidence, countries, min-usd, disputed, text, estimator, edition, \
    amounts, measure, stack, by, claim, counts, claimants, sort, order";

#[test]
fn a_state_is_short_and_says_what_is_not_as_it_starts() {
    let dataset = real();
    let check = |change: &dyn Fn(&mut Restored), expected: &str| {
        let mut state = restore(&dataset, "");
        change(&mut state);
        assert_eq!(saved(&state), expected);
        assert_eq!(restore(&dataset, expected), state, "{expected}");
    };
    check(&|_| {}, "v1;view=un-panel");
    check(&|it| it.filter.view = View::All, "v1;view=all");
    check(&|it| it.filter.years = Some((2019, 2023)), "v1;view=un-panel;years=2019..2023");
    check(
        &|it| it.filter.keys[By::Target.index()] = keys(&["exchange", "bridge"]),
        "v1;view=un-panel;targets=exchange,bridge",
    );
    check(
        &|it| it.filter.keys[By::Actor.index()] = keys(&["Lazarus Group"]),
        "v1;view=un-panel;actors=Lazarus%20Group",
    );
    check(&|it| it.filter.keys[By::Method.index()] = keys(&[]), "v1;view=un-panel;methods=!");
    check(&|it| it.filter.keys[By::Country.index()] = keys(&[""]), "v1;view=un-panel;countries=");
    check(&|it| it.filter.keys[By::Country.index()] = keys(&["", "KR", ""]), "v1;view=un-panel;countries=,KR,");
    check(&|it| it.filter.min = Usd(10_000_000), "v1;view=un-panel;min-usd=10000000");
    check(&|it| it.filter.disputed = false, "v1;view=un-panel;disputed=exclude");
    check(
        &|it| it.filter.text = "50% & «업비트»;=,#".into(),
        "v1;view=un-panel;text=50%25%20%26%20%C2%AB%EC%97%85%EB%B9%84%ED%8A%B8%C2%BB%3B%3D%2C%23",
    );
    check(&|it| it.options.estimator = Some("TRM Labs".into()), "v1;view=un-panel;estimator=TRM%20Labs");
    check(&|it| it.options.amounts = Some(Basis::Un), "v1;view=un-panel;amounts=un");
    check(
        &|it| {
            it.options.edition = EditionChoice::First;
            it.options.measure = TrendMeasure::Count;
            it.options.stack = Stack::Target;
            it.options.by = By::Method;
        },
        "v1;view=un-panel;edition=first;measure=count;stack=target;by=method",
    );
    check(&|it| it.options.counts = keys(&[]), "v1;view=un-panel;counts=!");
    check(&|it| it.options.claimants = keys(&["un", "firm"]), "v1;view=un-panel;claimants=un,firm");
    check(&|it| it.sort = Sort { key: SortKey::Date, ascending: true }, "v1;view=un-panel;sort=date;order=up");
    check(&|it| it.sort = Sort { key: SortKey::Loss, ascending: true }, "v1;view=un-panel;order=up");
}

#[test]
fn random_states_survive() {
    let mut random = Random(0x5A17_ED5A_17ED);
    for dataset in [real(), hostile(), only_thefts("date,target,amount_usd\n")] {
        let choices = Choices::of(&dataset);
        for case in 0..300 {
            let state = choices.state(&mut random);
            let text = saved(&state);
            let restored = restore(&dataset, &text);
            assert_eq!(restored, state, "case {case}: {text}");
            assert_eq!(saved(&restored), text, "case {case}");
            let is_safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%;=,!".contains(&byte);
            assert!(text.bytes().all(is_safe), "case {case}: {text}");
        }
    }
}

/// A text is flipped, cut, filled, doubled, turned round; whatever comes out is read, told and stays as it is.
#[test]
fn mutated_states_are_restored_as_far_as_they_go() {
    let mut random = Random(0xBAD1_114C);
    let limit = Duration::from_secs(20);
    let start = Instant::now();
    let mut told = 0;
    for dataset in [real(), hostile()] {
        let choices = Choices::of(&dataset);
        for case in 0..200 {
            let mut text = saved(&choices.state(&mut random));
            for _ in 0..=random.below(3) {
                text = mutated(&mut random, &text);
            }
            let restored = restore(&dataset, &text);
            told += usize::from(!restored.notes.is_empty());
            assert!(restored.notes.len() < 2000, "case {case}: {:?}", restored.notes);
            let again = saved(&restored);
            let expected = Restored { notes: String::new(), ..restored };
            assert_eq!(restore(&dataset, &again), expected, "case {case}: {text:?} became {again:?}");
        }
    }
    assert!(told > 100, "only {told} of the damaged texts were told to be so");
    assert!(start.elapsed() < limit, "{:?}", start.elapsed());
}

#[test]
fn what_cannot_be_read_is_left_out_and_told() {
    let dataset = real();
    let check = |text: &str, rest: &str, notes: &[&str]| {
        let restored = restore(&dataset, text);
        let notes: Vec<String> = notes.iter().map(|note| format!("{note}.")).collect();
        assert_eq!((saved(&restored).as_str(), restored.notes), (rest, notes.join(" ")), "{text}");
    };
    let bare = "v1;view=un-panel";
    check("", bare, &[]);
    check("v1", bare, &[]);
    check("v1;;view=all;", "v1;view=all", &[]);
    check("view=all", "v1;view=all", &[]);
    check("v1;order=up;view=all", "v1;view=all;order=up", &[]);
    check("v1;years=2020", "v1;view=un-panel;years=2020..2020", &[]);
    check("v1;text=업비트", "v1;view=un-panel;text=%EC%97%85%EB%B9%84%ED%8A%B8", &[]);
    check("v2;view=all", "v1;view=all", &["state, version: read \"v2\"; wanted v1"]);
    check("moon", bare, &["state, version: read \"moon\"; wanted v1"]);
    check("v1;view=moon", bare, &["state, view: read \"moon\"; wanted one of un-panel, governments, all"]);
    check("v1;view=all;zoom=3", "v1;view=all", &[&format!("state, field: read \"zoom=3\"; wanted one of {FIELDS}")]);
    check("v1;view=all;tex", "v1;view=all", &[&format!("state, field: read \"tex\"; wanted one of {FIELDS}")]);
    check("v1;view=all;text", "v1;view=all", &[&format!("state, field: read \"text\"; wanted one of {FIELDS}")]);
    let years = |read: &str| format!("state, years: read \"{read}\"; wanted two years, as 2019..2023");
    for bad in [
        "2023..2019",
        "2019..20",
        "2019..",
        "..",
        "0..1",
        "2019..99999",
        "2019..2020..2021",
        "-1..2",
        "２０１９..2020",
        "",
    ] {
        check(&format!("v1;years={bad}"), bare, &[&years(bad)]);
    }
    for bad in ["-1", "1e9", "9007199254740992", "99999999999999999999999", ""] {
        let note = format!("state, min-usd: read \"{bad}\"; wanted whole US dollars, as 10000000");
        check(&format!("v1;min-usd={bad}"), bare, &[&note]);
    }
    let known = |name: &str, read: &str| format!("state, {name}: read \"{read}\"; wanted one that the data have");
    check("v1;targets=exchange,castle", "v1;view=un-panel;targets=exchange", &[&known("targets", "castle")]);
    check("v1;targets=castle", bare, &[&known("targets", "castle")]);
    check("v1;targets=", bare, &[&known("targets", "")]);
    check("v1;targets=!,exchange", "v1;view=un-panel;targets=exchange", &[&known("targets", "!")]);
    check("v1;estimator=nobody", bare, &[&known("estimator", "nobody")]);
    check("v1;claim=nothing", bare, &[&known("claim", "nothing")]);
    check("v1;counts=nobody", bare, &[&known("counts", "nobody")]);
    check("v1;claimants=press", bare, &[&known("claimants", "press")]);
    let codes =
        |read: &str| format!("state, text: read \"{read}\"; wanted per cent signs with two digits each, in UTF-8");
    for bad in ["%", "%2", "%zz", "a%C3", "%ED%A0%80", "%+1"] {
        check(&format!("v1;text={bad}"), bare, &[&codes(bad)]);
    }
    check(
        "v1;view=all;view=governments",
        "v1;view=governments",
        &["state, view: read \"all\"; wanted it once; the last is read"],
    );
    check("v1;disputed=no", bare, &["state, disputed: read \"no\"; wanted one of exclude, include"]);
    check("v1;order=left", bare, &["state, order: read \"left\"; wanted one of up, down"]);
    let many = [years("1"), known("targets", "a"), known("targets", "b"), "And more".into()];
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    check("v1;years=1..0;targets=a,b,c,d", bare, &[&years("1..0"), many[1], many[2], many[3]]);
}

#[test]
fn a_text_of_any_length_is_read_at_once() {
    let dataset = real();
    let check = |text: &str, rest: &str, note: &str| {
        let start = Instant::now();
        let restored = restore(&dataset, text);
        assert!(start.elapsed() < Duration::from_secs(1), "{:?} for {} bytes", start.elapsed(), text.len());
        assert_eq!(saved(&restored), rest);
        assert_eq!(restored.notes.split(". ").next().unwrap_or_default().trim_end_matches('.'), note);
    };
    let long = "x".repeat(2_000_000);
    let cut = |from: &str| {
        let shown: String = from.chars().take(80).collect();
        format!("state, length: read \"{shown}…\"; wanted at most 4096 bytes")
    };
    check(&format!("v1;view=all;text={long}"), "v1;view=all", &cut(&format!(";text={long}")));
    check(&long, "v1;view=un-panel", &cut(&long));
    let fits = "x".repeat(LONGEST - "v1;view=all;text=".len());
    check(&format!("v1;view=all;text={fits}"), &format!("v1;view=all;text={fits}"), "");
    check(&format!("v1;view=all;text={fits}x"), "v1;view=all", &cut(&format!(";text={fits}")));
    let emoji = "🔗".repeat(1000);
    check(&format!("v1;text={emoji}"), "v1;view=un-panel", &cut(&format!(";text={emoji}")));
    let twice = "estimator=x;".repeat(100_000);
    let end = twice[..LONGEST].rfind(';').unwrap();
    check(&twice, "v1;view=un-panel", &cut(&twice[end..]));
    let items = ["v1;targets=", &"a,".repeat(2000)].concat();
    check(&items, "v1;view=un-panel", "state, targets: read \"a\"; wanted one that the data have");
}

#[test]
fn data_without_a_un_list_start_with_all_cases() {
    let own = only_thefts("date,target,amount_usd\n2022-03,Ronin,1\n");
    assert_eq!(saved(&restore(&own, "v1")), "v1;view=all");
    assert_eq!(saved(&restore(&own, "v1;view=un-panel")), "v1;view=un-panel");
}

#[test]
fn a_fragment_keeps_what_is_not_ours() {
    let check = |fragment: &str, id: &str, part: &str, with: &str, without: &str| {
        assert_eq!(part_of(fragment, id), part, "{fragment}");
        assert_eq!(with_part(fragment, id, "v1;a=b"), with, "{fragment}");
        assert_eq!(with_part(fragment, id, ""), without, "{fragment}");
        assert_eq!(part_of(with, id), "v1;a=b", "{with}");
    };
    check("", "a", "", "a=v1;a=b", "");
    check("chapter-2", "a", "", "chapter-2&a=v1;a=b", "chapter-2");
    check("a", "a", "", "a&a=v1;a=b", "a");
    check("a=v1;view=all", "a", "v1;view=all", "a=v1;a=b", "");
    check("a=", "a", "", "a=v1;a=b", "");
    check("aa=v1&b=v1", "a", "", "aa=v1&b=v1&a=v1;a=b", "aa=v1&b=v1");
    check("x&a=v1;view=all&b=v1", "a", "v1;view=all", "x&b=v1&a=v1;a=b", "x&b=v1");
    check("a=1&a=2", "a", "1", "a=v1;a=b", "");
    check("&&x", "a", "", "x&a=v1;a=b", "x");
    check("%C3%A9%26%3D=v1", "é&=", "v1", "%C3%A9%26%3D=v1;a=b", "");
}

fn saved(state: &Restored) -> String {
    save(&state.filter, &state.options, state.sort)
}

fn mutated(random: &mut Random, text: &str) -> String {
    const INSERTED: [&str; 14] =
        [";", "=", ",", "%", "!", "&", "#", "\0", "🔗", "ם", "%00", "%FF", "view=", "__proto__=1;"];
    let mut letters: Vec<char> = text.chars().collect();
    let place = random.below(letters.len() + 1);
    match random.below(7) {
        0 if place < letters.len() => letters[place] = random.one_of(&['a', ';', '%', '=', '\u{202e}', '9']),
        1 => letters.truncate(place),
        2 => letters.splice(place..place, random.one_of(&INSERTED).chars()).for_each(drop),
        3 => letters.splice(place..place, text.chars()).for_each(drop),
        4 => {
            let mut fields: Vec<&str> = text.split(';').collect();
            fields.reverse();
            return fields.join(";");
        }
        5 => letters.splice(place..place, "9".repeat(random.below(6000)).chars()).for_each(drop),
        _ => letters.splice(place..place, "text=업".repeat(random.below(1200)).chars()).for_each(drop),
    }
    letters.into_iter().collect()
}

/// What a state of a dataset can hold.
struct Choices {
    keys: [Vec<String>; By::ALL.len()],
    estimators: Vec<String>,
    claims: Vec<String>,
    counters: Vec<String>,
}

impl Choices {
    fn of(dataset: &Dataset) -> Choices {
        let mut keys: [Vec<String>; By::ALL.len()] = Default::default();
        for by in By::ALL {
            keys[by.index()] = dataset.incidents.keys(*by).to_vec();
        }
        let claims = dataset.claims.iter().filter(|it| it.topic == Topic::WmdFundingShare);
        Choices {
            keys,
            estimators: world::series(&dataset.estimates).into_iter().map(|it| it.key).collect(),
            claims: claims.map(|it| it.id.clone()).collect(),
            counters: counters(dataset),
        }
    }

    fn state(&self, random: &mut Random) -> Restored {
        const TEXTS: [&str; 9] = ["", "lazarus group", "50%", ";;==", "a&b#c", "업비트 🔗", "مصرف", "!", " "];
        let mut filter = Filter { view: random.one_of(View::ALL), ..Filter::default() };
        if random.chance(50) {
            let first = 1 + random.below(9999);
            filter.years = Some((first as u16, (first + random.below(10_000 - first)) as u16));
        }
        for (list, keys) in filter.keys.iter_mut().zip(&self.keys) {
            *list = some_of(random, keys);
        }
        filter.min = Usd(random.one_of(&[0, 0, 1, 10_000_000, 9_007_199_254_740_991]));
        filter.disputed = random.chance(70);
        filter.text = random.one_of(&TEXTS).to_owned();
        let kinds: Vec<String> = ClaimantKind::TEXTS.iter().map(|&kind| kind.to_owned()).collect();
        let options = Options {
            estimator: one_of(random, &self.estimators),
            edition: random.one_of(EditionChoice::ALL),
            amounts: if random.chance(50) { Some(random.one_of(Basis::ALL)) } else { None },
            measure: random.one_of(TrendMeasure::ALL),
            stack: random.one_of(Stack::ALL),
            by: random.one_of(By::ALL),
            claim: one_of(random, &self.claims),
            counts: some_of(random, &self.counters),
            claimants: some_of(random, &kinds),
        };
        let sort = Sort { key: random.one_of(SortKey::ALL), ascending: random.chance(50) };
        Restored { filter, options, sort, notes: String::new() }
    }
}

fn some_of(random: &mut Random, keys: &[String]) -> Option<Vec<String>> {
    if random.chance(50) {
        return None;
    }
    let share = random.one_of(&[0, 10, 50, 100]);
    Some(keys.iter().filter(|_| random.chance(share)).cloned().collect())
}

fn one_of(random: &mut Random, keys: &[String]) -> Option<String> {
    if keys.is_empty() || random.chance(50) { None } else { Some(keys[random.below(keys.len())].clone()) }
}

/// Keys that hold every mark of the format, and scripts that need many bytes.
fn hostile() -> Dataset {
    let keys =
        ["a,b", "100%", "%41", "x;view=all", "=", "!", "#&?", "🔗🔗", "مجموعة", "업비트", "\u{202e}drow", "v1", ".."];
    let mut thefts = "date,target,amount_usd,actor,country,un_annex_no\n2022-03,T,1,,,\n".to_owned();
    let mut estimates = "year,measure,estimator,published,value,scope\n".to_owned();
    let mut claims = "id,topic,claimant,claimant_kind,published,value\n".to_owned();
    for (place, key) in keys.iter().enumerate() {
        thefts += &format!("2022-03,T{place},{place}00,\"{key}\",\"{key}\",{place}\n");
        estimates += &format!(
            "2022,dprk_share_pct,\"{key}\",2023-01,{place},\"{key}\"\n2022,dprk_incidents,\"{key}\",2023-01,5,\n"
        );
        claims += &format!("\"{key}\",wmd-funding-share,A,un,2023,{place}\n");
    }
    let file = |name, text: &'static str| File { name, bytes: text.as_bytes() };
    let files = Files {
        incidents: file("own.csv", thefts.leak()),
        estimates: Some(file("estimates.csv", estimates.leak())),
        claims: Some(file("claims.csv", claims.leak())),
        sources: None,
    };
    let dataset = dataset::parse(&files).0;
    assert_eq!(dataset.incidents.keys(By::Actor).len(), keys.len() + 1);
    assert_eq!((counters(&dataset).len(), world::series(&dataset.estimates).len()), (keys.len(), keys.len()));
    dataset
}

fn only_thefts(csv: &str) -> Dataset {
    let incidents = File { name: "own.csv", bytes: csv.as_bytes() };
    dataset::parse(&Files { incidents, estimates: None, claims: None, sources: None }).0
}

fn keys(keys: &[&str]) -> Option<Vec<String>> {
    Some(strings(keys))
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}
