#![cfg(not(target_arch = "wasm32"))]
//! Sentences are computed from the selection and true of it.
#![allow(clippy::unwrap_used, missing_docs)]

use dprk_heists::charts::Plot;
use dprk_heists::dataset::{self, By, Dataset, File, Files};
use dprk_heists::describe::{self, Sort, Story};
use dprk_heists::filter::{Basis, EditionChoice, Filter, Options, TrendMeasure, View};
use dprk_heists::incident::{Evidence, Usd};
use dprk_heists::locale::Locale;
use dprk_heists::marks::Subject;
use dprk_heists::summary::{Summary, summarize};
use dprk_heists::words::Word;

type Ask<'a> = &'a dyn Fn(&mut Filter, &mut Options);

fn tell<T>(dataset: &Dataset, ask: Ask<'_>, speak: impl Fn(Story<'_>, &Summary) -> T) -> T {
    let (mut filter, mut options) = (Filter::default(), Options::default());
    ask(&mut filter, &mut options);
    let summary = summarize(dataset, &filter, &options);
    let locale = Locale::default();
    speak(Story { dataset, filter: &filter, options: &options, summary: &summary, locale: &locale }, &summary)
}

fn embedded() -> Dataset {
    dataset::embedded().0
}

fn keys(filter: &mut Filter, by: By, keys: &[&str]) {
    filter.keys[by.index()] = Some(keys.iter().map(|key| (*key).to_owned()).collect());
}

fn check_headline(ask: Ask<'_>, headline: &str, left_out: &str) {
    let dataset = embedded();
    assert_eq!(tell(&dataset, ask, |story, _| describe::headline(story)), headline);
    assert_eq!(tell(&dataset, ask, |story, _| describe::left_out(story)), left_out);
}

#[test]
fn a_headline_names_view_rules_years_and_sum() {
    check_headline(
        &|_, _| {},
        "The 57 thefts on the UN panel’s list add up to US$2.97bn, 2017–2023",
        "Nothing left out.",
    );
    check_headline(
        &|filter, _| filter.view = View::All,
        "164 thefts attributed to North Korea or listed by the UN panel as suspected add up to US$8.30bn, 2016 to September 2026",
        "Nothing left out.",
    );
    check_headline(
        &|filter, _| filter.view = View::Governments,
        "The 70 thefts that governments attribute to North Korea add up to US$4.43bn, 2017–2025",
        "Nothing left out.",
    );
    check_headline(
        &|filter, _| {
            filter.view = View::All;
            filter.years = Some((2019, 2025));
            keys(filter, By::Target, &["exchange", "bridge"]);
            filter.min = Usd(10_000_000);
        },
        "36 thefts attributed to North Korea or listed by the UN panel as suspected, from exchanges and bridges, of at least US$10m, 2019–2025, add up to US$4.42bn",
        "128 thefts (US$3.88bn) left out.",
    );
    check_headline(
        &|filter, _| filter.text = "axie".to_owned(),
        "1 theft on the UN panel’s list matching “axie”, 2022, comes to US$620m",
        "56 thefts (US$2.35bn) left out.",
    );
    check_headline(
        &|filter, _| keys(filter, By::Evidence, &[]),
        "No theft on the UN panel’s list fits this choice",
        "57 thefts (US$2.97bn) left out.",
    );
}

#[test]
fn what_has_no_amount_on_the_un_list_is_said_to_have_none() {
    let ask: Ask<'_> = &|filter, options| {
        filter.view = View::All;
        options.amounts = Some(Basis::Un);
    };
    check_headline(
        ask,
        "57 thefts attributed to North Korea or listed by the UN panel as suspected, with an amount on the UN list, add up to US$2.97bn, 2017–2023",
        "107 thefts left out. Without an amount on the UN list: 107 thefts.",
    );
}

#[test]
fn governments_do_not_attribute_only_what_the_un_list_has_an_amount_for() {
    let ask: Ask<'_> = &|filter, options| {
        filter.view = View::Governments;
        options.amounts = Some(Basis::Un);
    };
    check_headline(
        ask,
        "24 thefts named by governments, with an amount on the UN list, add up to US$1.74bn, 2017–2023",
        "46 thefts left out. Without an amount on the UN list: 46 thefts.",
    );
}

/// What the reader saw: «attributed to North Korea by North Korea», and suspects that were called attributed.
#[test]
fn a_headline_never_says_more_than_the_rows_hold() {
    let headline = |ask: Ask<'_>| tell(&embedded(), ask, |story, _| describe::headline(story));
    let check = |ask: Ask<'_>, words: &str| {
        let text = headline(&|filter, options| {
            filter.view = View::All;
            ask(filter, options);
        });
        assert!(text.contains(words), "{text}");
    };
    check(
        &|filter, _| keys(filter, By::Actor, &["DPRK (unspecified)"]),
        "with the unit named as North Korea, unit not named",
    );
    check(&|filter, _| keys(filter, By::Method, &["unknown"]), "with the method given as not known");
    check(&|filter, _| keys(filter, By::Country, &["", "FR"]), "in an unknown country and FR");
    check(&|filter, _| keys(filter, By::Target, &["other"]), "from other targets");
    check(
        &|filter, _| keys(filter, By::Evidence, &["un-panel"]),
        "33 thefts listed by the UN panel as suspected, resting",
    );
    check(&|filter, _| keys(filter, By::Evidence, &["analytics"]), "thefts attributed to North Korea resting");
    check(&|filter, _| filter.years = Some((2026, 2026)), ", January–September 2026");
    check(&|filter, _| filter.years = Some((2019, 2026)), ", 2019 to September 2026");
    let lead = tell(&embedded(), &|filter, _| filter.view = View::All, |story, _| describe::lead(story));
    let tiers = "Of 164, 70 rest on a government’s word, 33 on the UN panel’s list of suspected cases, 13 on an analytics firm’s word and 48 on independent researchers or a tentative remark.";
    assert!(lead.starts_with(tiers), "{lead}");
}

#[test]
fn a_title_puts_its_own_words_into_nobody_s_mouth() {
    let check = |claim: &str, title: &str, subtitle: &str| {
        let ask: Ask<'_> = &|_, options| options.claim = Some(claim.to_owned());
        let caption = |plot| tell(&embedded(), ask, |story, _| describe::caption(plot, story));
        assert_eq!(caption(Plot::Wmd).title, title);
        assert_eq!(caption(Plot::Waffle).subtitle, subtitle);
    };
    check(
        "wmd-un-2024-40pct",
        "40% of weapons funding comes from illicit cyber means, says one state the UN panel quotes",
        "for weapons of mass destruction, says an unnamed member state, Mar 2024. The UN panel quotes it; it is not a finding of the panel.",
    );
    check(
        "wmd-recordedfuture-2023",
        "Theft could have paid for half of the ballistic-missile programme, says Recorded Future",
        "Theft could have paid for half of the ballistic-missile programme, says Recorded Future, Nov 2023.",
    );
}

#[test]
fn an_empty_choice_says_what_was_asked_for() {
    let ask: Ask<'_> = &|filter, _| {
        keys(filter, By::Target, &["gambling"]);
        filter.years = Some((2019, 2020));
        filter.min = Usd(10_000_000);
    };
    let dataset = embedded();
    let lead = tell(&dataset, ask, |story, _| describe::lead(story));
    assert_eq!(lead, "Asked for: from gambling, of at least US$10m, 2019–2020.");
    assert!(tell(&dataset, ask, |story, _| describe::figures(story)).is_empty());
    let trend = tell(&dataset, ask, |story, _| describe::caption(Plot::Trend, story));
    assert_eq!(trend.title, "Nothing to draw for this choice");
}

/// Year, latest edition, first edition: what the tooltip says under the share.
#[test]
fn a_world_share_says_its_edition_and_whether_it_was_divided_here() {
    let none = ["no worldwide figure", "no worldwide figure", "no two figures of one edition"];
    for (place, year) in (2016..=2018).enumerate() {
        assert_eq!(world_tip(year, EditionChoice::Latest).0, none[place], "{year}");
    }
    assert_eq!(world_tip(2017, EditionChoice::Latest).1, "US$29.2m by North Korea, published in February 2023");
    let latest = [
        (2019, "edition of February 2023", "54% divided here: US$271m of US$500m"),
        (2020, "edition of February 2023", "60% divided here: US$300m of US$500m"),
        (2021, "edition of February 2023", "13% divided here: US$429m of US$3.30bn"),
        (2022, "edition of December 2024", "30% divided here: US$1.10bn of US$3.70bn"),
        (2023, "edition of December 2024", "37% divided here: US$661m of US$1.80bn"),
        (2024, "edition of December 2024", "61% as published; US$1.34bn of US$2.20bn"),
        (2025, "edition of December 2025", "76% as published; US$2.02bn of US$2.69bn"),
    ];
    let first = [
        (2021, "edition of January 2022", "13% divided here: US$400m (US$395m at the low end) of US$3.20bn"),
        (2022, "edition of February 2023", "43% as published; US$1.65bn of US$3.80bn"),
        (2023, "edition of January 2024", "59% divided here: US$1.00bn of US$1.70bn"),
    ];
    for (choice, rows) in [(EditionChoice::Latest, &latest[..]), (EditionChoice::First, &first[..])] {
        for &(year, edition, how) in rows {
            assert_eq!(world_tip(year, choice), (edition.to_owned(), how.to_owned()), "{year} {choice:?}");
        }
    }
}

/// Of every edition beside the shown one its months, and of every figure what the data remark on it.
#[test]
fn a_world_share_tells_the_months_and_the_remarks_of_every_edition() {
    let check = |estimator: &str, year: u16, lines: &[&str]| {
        let ask: Ask<'_> = &|filter, options| {
            filter.view = View::All;
            options.estimator = Some(estimator.to_owned());
        };
        let tip = tell(&embedded(), ask, |story, summary| {
            let place = summary.world.iter().position(|it| it.year == year).unwrap();
            describe::tip(Subject::World(place), story)
        });
        assert_eq!(tip.lines, lines);
        assert!(!tip.sources.is_empty());
    };
    check("Chainalysis", 2024, &["61% as published; US$1.34bn of US$2.20bn"]);
    check("Chainalysis", 2020, &["60% divided here: US$300m of US$500m", "US$500m: Rounded to US$0.5bn."]);
    check(
        "Recorded Future",
        2022,
        &[
            "44% as published; US$1.70bn by North Korea",
            "44%: Takes over Chainalysis' figure.",
            "US$1.70bn: Takes over Chainalysis' figure.",
        ],
    );
    check(
        "TRM Labs",
        2025,
        &[
            "67% as published",
            "Edition of June 2025, covers January–June 2025: 70% as published; US$1.60bn of US$2.10bn",
            "70%: As reported; 1.6 of 2.1 would be 76%.",
            "Edition of July 2026, covers January–June 2025: 74% divided here: US$1.70bn of US$2.30bn",
            "US$2.30bn: First published as US$2.1bn.",
            "US$1.70bn: First published as US$1.6bn.",
        ],
    );
    check(
        "TRM Labs",
        2026,
        &[
            "66% as published; US$643m of US$972m",
            "Edition of April 2026, covers January–April 2026: 76% as published; US$577m by North Korea",
            "US$577m: Two thefts: Drift Protocol and KelpDAO.",
        ],
    );
}

fn world_tip(year: u16, choice: EditionChoice) -> (String, String) {
    let ask: Ask<'_> = &|filter, options| {
        filter.view = View::All;
        options.edition = choice;
    };
    tell(&embedded(), ask, |story, summary| {
        let place = summary.world.iter().position(|it| it.year == year).unwrap();
        let tip = describe::tip(Subject::World(place), story);
        assert_eq!(tip.title, format!("Chainalysis, services, for {year}"));
        (tip.subtitle, tip.lines.into_iter().next().unwrap_or_default())
    })
}

#[test]
fn forty_per_cent_is_one_states_figure() {
    let dataset = embedded();
    let wmd = tell(&dataset, &|_, _| {}, |story, _| describe::caption(Plot::Wmd, story));
    assert_eq!(wmd.title, "40% of weapons funding comes from illicit cyber means, says one state the UN panel quotes");
    let square = tell(&dataset, &|_, _| {}, |story, _| describe::caption(Plot::Waffle, story));
    assert_eq!(square.title, "40 of every 100 dollars");
    assert!(square.subtitle.ends_with("it is not a finding of the panel."), "{}", square.subtitle);
}

#[test]
fn every_mark_says_who_counted_or_how_many() {
    let dataset = embedded();
    tell(&dataset, &|_, _| {}, |story, summary| {
        for &place in summary.wmd_claims.iter().chain(&summary.currency_claims) {
            let spoken = describe::tip(Subject::Claim(place), story).spoken(story);
            assert!(spoken.contains(&dataset.claims[place].claimant), "{spoken}");
            assert!(spoken.contains(&dataset.claims[place].published.year.to_string()), "{spoken}");
        }
        for place in 0..summary.trend.len() {
            let tip = describe::tip(Subject::Year(place, None), story);
            assert!(tip.lines[0].contains("theft") && tip.value.starts_with("US$"), "{tip:?}");
        }
    });
}

/// A bar or a part of it, all cases: what its tooltip says.
#[test]
fn a_bar_says_how_far_its_data_go_and_whose_largest_theft_it_names() {
    let check = |view: View, measure: TrendMeasure, year: u16, tier: Option<Evidence>, line: &str, is_said: bool| {
        let ask: Ask<'_> = &|filter, options| {
            filter.view = view;
            options.measure = measure;
        };
        tell(&embedded(), ask, |story, summary| {
            let place = summary.trend.iter().position(|it| it.year == year).unwrap();
            let tip = describe::tip(Subject::Year(place, tier.map(Word::index)), story);
            assert_eq!(tip.lines.iter().any(|it| it == line), is_said, "{line}: {tip:?}");
        });
    };
    let (usd, total) = (TrendMeasure::Usd, TrendMeasure::Total);
    check(View::All, usd, 2026, None, "data to 24 September 2026", true);
    check(View::All, usd, 2025, None, "data to 24 September 2026", false);
    check(View::All, total, 2026, None, "US$8.30bn up to 24 September 2026", true);
    check(View::UnPanel, usd, 2023, None, "Largest of 2023: Poloniex, US$130m", true);
    check(View::UnPanel, total, 2023, None, "US$2.97bn up to the end of 2023", true);
    check(View::All, usd, 2018, Some(Evidence::UnPanel), "Largest of 2018: Coincheck, US$534m", true);
}

/// What a mark is called in a footnote, and how it is read out.
#[test]
fn a_footnote_says_whose_figure_it_is_and_a_spoken_mark_names_each_source_once() {
    let dataset = embedded();
    let check = |subject: &dyn Fn(&Summary) -> Subject, begins: &str, ends: &str| {
        tell(&dataset, &|_, _| {}, |story, summary| {
            let subject = subject(summary);
            let tip = describe::tip(subject, story);
            let cited = describe::citation(subject, &tip, story);
            let data = ". North Korea’s crypto thefts, compiled data, version of ";
            assert!(cited.starts_with(&[begins, data].concat()), "{cited}");
            assert!(tip.lines.iter().all(|line| !line.is_empty()), "{tip:?}");
            let spoken = tip.spoken(story);
            assert!(spoken.ends_with(ends) && !spoken.contains(":."), "{spoken}");
            assert_eq!(spoken.contains("Strongest evidence: "), tip.tier.is_some(), "{spoken}");
        });
    };
    let claim = |id: &'static str| {
        move |_: &Summary| Subject::Claim(embedded().claims.iter().position(|it| it.id == id).unwrap())
    };
    let theft = |name: &'static str| {
        move |_: &Summary| {
            let incidents = embedded().incidents;
            Subject::Incident((0..incidents.len()).find(|&row| incidents.get(row).target.starts_with(name)).unwrap())
        }
    };
    check(
        &claim("wmd-un-2024-40pct"),
        "UN Panel of Experts, citing a member state, 20 March 2024: 40%. 40% of weapons of mass destruction programmes paid for by illicit cyber means",
        "no period given. United Nations Security Council",
    );
    check(
        &claim("cum-nis-2018-02"),
        "South Korea National Intelligence Service, 5 February 2018. 26bn won of crypto taken from South Korean exchanges in 2017",
        "still under review. Kukmin Ilbo",
    );
    check(
        &theft("Yapizon"),
        "Yapizon, 22 April 2017 · exchange · KR: US$4.8m",
        "hit again in December. United Nations Security Council, The Japan Times",
    );
    let whole = "The 57 thefts on the UN panel’s list add up to US$2.97bn, 2017–2023";
    check(
        &|_| Subject::Year(0, None),
        &["2017: US$88.6m. ", whole].concat(),
        "most cited of them. United Nations Security Council, The Investor. Enter shows only 2017",
    );
    check(
        &|_| Subject::Year(1, Some(Evidence::UnPanel.index())),
        &["2018, the UN panel, by strongest evidence: US$152m. ", whole].concat(),
        "Taylor Monahan (lazarus-bluenoroff-research). Enter shows only 2018",
    );
    check(
        &|_| Subject::Part(By::Target, Some(0)),
        &["Exchanges, Target: US$1.14bn. ", whole].concat(),
        "United Nations Security Council, US District Court for the District of Columbia. Enter shows only these",
    );
}

#[test]
fn the_trend_names_its_greatest_year() {
    let title = |measure: TrendMeasure| {
        tell(&embedded(), &|_, options| options.measure = measure, |story, _| {
            describe::caption(Plot::Trend, story).title
        })
    };
    assert_eq!(title(TrendMeasure::Usd), "2022 was the costliest year: US$992m, 33% of the list");
    assert_eq!(title(TrendMeasure::Count), "2023 had the most thefts: 17 of 57");
    assert_eq!(title(TrendMeasure::Total), "US$2.97bn by the end of 2023");
}

#[test]
fn a_table_is_sorted_and_an_own_file_is_named() {
    let csv = b"date,target,amount_usd\n2020-05,Zeta,5\n2021-02-03,Alpha,7\n";
    let files =
        Files { incidents: File { name: "mine.csv", bytes: csv }, estimates: None, claims: None, sources: None };
    let mut dataset = dataset::parse(&files).0;
    dataset.origin = "your file".to_owned();
    let ask: Ask<'_> = &|filter, _| filter.view = View::All;
    let headline = tell(&dataset, ask, |story, _| describe::headline(story));
    assert_eq!(headline, "2 thefts attributed to North Korea in your file add up to US$12, 2020 to February 2021");
    let names = tell(&dataset, ask, |story, _| {
        let rows = describe::rows(story, Sort::default(), usize::MAX);
        rows.iter().map(|row| (row.incident.target.to_owned(), row.date.clone())).collect::<Vec<_>>()
    });
    assert_eq!(
        names,
        [("Alpha".into(), "3 Feb 2021".into()), ("Zeta".into(), "May 2020".into())] as [(String, String); 2]
    );
    let share = tell(&dataset, ask, |story, _| describe::caption(Plot::Share, story));
    assert_eq!(share.title, "No worldwide figures in this data");
}

#[test]
fn years_without_a_known_loss_are_not_called_costly() {
    let check = |rows: &str, expected: &str| {
        let csv = ["date,target,amount_usd\n", rows].concat();
        let incidents = File { name: "mine.csv", bytes: csv.as_bytes() };
        let dataset = dataset::parse(&Files { incidents, estimates: None, claims: None, sources: None }).0;
        let title = tell(&dataset, &|filter, _| filter.view = View::All, |story, _| {
            describe::caption(Plot::Trend, story).title
        });
        assert_eq!(title, expected, "{rows}");
    };
    check("2019-05,A,0\n2020-05,B,0\n2022-05,C,0\n", "3 thefts without a known loss");
    check("2019-05,A,0\n2019-06,B,0\n", "2 thefts without a known loss");
    check("2019-05,A,0\n", "1 theft without a known loss");
    check("2019-05,A,0\n2020-12,B,5\n", "2020 was the costliest year: US$5, 100% of the sum");
}

#[test]
fn a_month_alone_is_no_span_from_january_to_january() {
    let csv = b"date,target,amount_usd\n2020-01-15,A,5\n";
    let files =
        Files { incidents: File { name: "mine.csv", bytes: csv }, estimates: None, claims: None, sources: None };
    let mut dataset = dataset::parse(&files).0;
    dataset.origin = "your file".to_owned();
    let headline = tell(&dataset, &|filter, _| filter.view = View::All, |story, _| describe::headline(story));
    assert_eq!(headline, "1 theft attributed to North Korea in your file comes to US$5, January 2020");
}

#[test]
fn the_sources_of_a_selection_are_those_of_its_rows_and_figures() {
    let thefts = "date,target,amount_usd,sources\n2021-01-01,One,1000,b;a\n2022-01-01,Two,2000,a;c\n2023-01-01,Three,5000,https://nk.news/x\n";
    let estimates = "year,measure,estimator,published,value,source\n\
        2022,dprk_share_pct,Firm,2023-01,20,e\n2022,all_stolen_usd,Firm,2023-01,20,e\n2022,dprk_share_pct,Other,2023-01,20,f\n\
        2022,dprk_incidents,Nobody,2023-01,5,\n1999,dprk_share_pct,Firm,2023-01,20,d\n2021,dprk_share_pct,Firm,2022,20,e\n";
    let claims = "id,topic,claimant,claimant_kind,published,value,unit,source\na,wmd-funding-share,UN,un,2023,40,pct,a\nb,context,A,un,2023,4,usd,zz\n";
    let sources = "id,publisher,url,title\na,Zeta,https://z.org,\nb,beta,javascript:alert(1),B\nc,Beta,https://b.org,A\nd,Delta,https://d.org,\ne,Epsilon,https://e.org,\nf,Phi,https://f.org,\n";
    let file = |name, text: &'static str| File { name, bytes: text.as_bytes() };
    let files = Files {
        incidents: file("own.csv", thefts),
        estimates: Some(file("estimates.csv", estimates)),
        claims: Some(file("claims.csv", claims)),
        sources: Some(file("sources.csv", sources)),
    };
    let dataset = dataset::parse(&files).0;
    let check = |ask: Ask<'_>, expected: &[&str]| {
        let found: Vec<String> = tell(&dataset, ask, |story, _| {
            describe::cited(story).iter().map(|it| format!("{} {}", it.source.id, it.rows)).collect()
        });
        assert_eq!(found, expected);
    };
    let view = |filter: &mut Filter| filter.view = View::All;
    check(&|filter, _| view(filter), &["e 3", "a 3", "c 1", "b 1", "https://nk.news/x 1"]);
    check(&|filter, _| (view(filter), filter.years = Some((2021, 2021))).0, &["e 3", "a 2", "b 1"]);
    check(
        &|filter, options| (view(filter), options.estimator = Some("Other".into())).0,
        &["a 3", "c 1", "b 1", "https://nk.news/x 1", "f 1"],
    );
    check(&|filter, _| (view(filter), keys(filter, By::Target, &[])).0, &["e 3", "a 1"]);
    check(&|_, _| {}, &["a 1"]);
}

#[test]
fn every_source_that_the_un_list_cites_is_counted_once_a_row() {
    let dataset = embedded();
    let (mut expected, mut found) = (vec![0; dataset.sources.len()], vec![0; dataset.sources.len()]);
    for row in (0..dataset.incidents.len()).filter(|&row| dataset.incidents.is_on_un_list(row)) {
        for &place in dataset.incidents.get(row).sources {
            expected[place as usize] += 1;
        }
    }
    let cited: Vec<(String, u32)> = tell(&dataset, &|_, _| {}, |story, _| {
        describe::cited(story).iter().map(|it| (it.source.id.clone(), it.rows)).collect()
    });
    assert!(cited.windows(2).all(|pair| pair[0].1 >= pair[1].1), "{cited:?}");
    for (id, rows) in cited {
        found[dataset.sources.iter().position(|known| known.id == id).unwrap()] = rows;
    }
    assert!(expected.iter().any(|&rows| rows > 0));
    for (place, source) in dataset.sources.iter().enumerate() {
        let figures = dataset.estimates.iter().filter(|it| it.source == Some(place as u32)).count()
            + dataset.claims.iter().filter(|it| it.source == Some(place as u32)).count();
        let most = expected[place] + figures as u32;
        assert!((expected[place]..=most).contains(&found[place]), "{}: {} rows", source.id, found[place]);
    }
}
