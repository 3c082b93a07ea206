#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]
//! What leaves the page: read back it is the same, real parsers accept it, no spreadsheet runs it.

mod common;
mod random;
mod raw;

use biblatex::{Bibliography, ChunksExt};
use citationberg::json::{Item, Value};
use common::real;
use dprk_heists::dataset::{self, By, Dataset, EMBEDDED_SHA256, FORMULA, File, Files};
use dprk_heists::export::{self, Cited, Fallback, Kind, Script, bibtex, csl, embed, file_name, sentence};
use dprk_heists::export::{iframe, percent_of_room, reserve};
use dprk_heists::filter::{Filter, Options, View};
use dprk_heists::incident::{Day, Usd};
use dprk_heists::locale::Locale;
use dprk_heists::story::Story;
use dprk_heists::summary::{Summary, summarize};
use dprk_heists::words::Word;
use random::Random;

const STATE: &str = "v1;view=un-panel;text=a%20b";
const ADDRESS: &str = "https://example.org/a_b/%7Ec?d=1&e={2}#f\\";

fn tell<T>(dataset: &Dataset, filter: &Filter, tell: impl Fn(Story<'_>) -> T) -> T {
    let options = Options::default();
    let summary = summarize(dataset, filter, &options);
    tell(Story { dataset, filter, options: &options, summary: &summary, locale: &Locale::default() })
}

fn cited<T>(dataset: &Dataset, filter: &Filter, address: Option<&str>, cite: impl Fn(Cited<'_>) -> T) -> T {
    let today = Day::parse("2026-11-21");
    tell(dataset, filter, |story| cite(Cited { story, state: STATE, address, today }))
}

fn parsed(incidents: &str, sources: Option<&str>) -> Dataset {
    let file = |name, text| File { name, bytes: str::as_bytes(text) };
    let (incidents, sources) = (file("incidents.csv", incidents), sources.map(|text| file("sources.csv", text)));
    let (dataset, issues) = dataset::parse(&Files { incidents, estimates: None, claims: None, sources });
    assert!(issues.is_empty(), "{}", issues.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    dataset
}

/// Thefts in which everything stands that a reader of CSV, a spreadsheet or a bibliography may stumble over.
fn hostile() -> Dataset {
    let sources = "id,publisher,title,published,url\n\
        s;1,A,T,2024,https://a.example/?b=1;c=2\n=s2,\"=cmd|' /C calc'!A0\",T,,https://b.example/x\n";
    let mut rows = "id,date,target,target_kind,country,amount_usd,amount_low_usd,un_annex_no,un_amount_usd,actor,\
        attributed_by,disputed,sources,note\n"
        .to_owned();
    let texts = [
        "=HYPERLINK(\"\"https://evil.example\"\",\"\"x\"\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "'\tx",
        "''=x",
        "'plain",
        "a\"\"b",
        "line\nbreak\r\nand more",
        "a;b,c",
        "סליקה ישראל",
        "🏴‍☠️ 도난",
        "{a} %b &c #d _e $f$ ~g ^h \\i \\textbf{j} -- --- ``k''",
        "<script>alert(1)</script> & \u{2028}",
        "",
    ];
    for (number, text) in texts.iter().enumerate() {
        let target = if text.is_empty() { "x" } else { text };
        let (year, un) = (2015 + number % 4, if number % 3 == 0 { number.to_string() } else { String::new() });
        rows += &format!(
            "\"t{number}{text}\",{year}-05,\"{target}\",bridge,\"{text}\",{},{number},{un},{un},\"{text}\",\"{text}\",{},https://c.example/{number},\"{text}\"\n",
            number * 1000,
            if number % 2 == 0 { "yes" } else { "no" },
        );
    }
    rows += "s,2024-01-31,S,,,18446744073709551615,,,,,,,=s2;https://d.example/,\n";
    parsed(&rows, Some(sources))
}

fn filters(dataset: &Dataset) -> Vec<Filter> {
    let mut random = Random(20261121);
    let mut filters: Vec<_> = View::ALL.iter().map(|&view| Filter { view, ..Filter::default() }).collect();
    filters.push(Filter { text: "no such theft".to_owned(), ..Filter::default() });
    for _ in 0..60 {
        let mut filter = Filter { view: random.one_of(View::ALL), ..Filter::default() };
        let first = 2014 + random.below(12) as u16;
        filter.years = random.chance(40).then(|| (first, first + random.below(5) as u16));
        for by in By::ALL {
            let keys = dataset.incidents.keys(*by);
            if random.chance(20) && !keys.is_empty() {
                let count = 1 + random.below(3);
                let some = (0..count).map(|_| keys[random.below(keys.len())].clone());
                filter.keys[by.index()] = Some(some.collect());
            }
        }
        filter.min = Usd(if random.chance(30) { 1 << random.below(30) } else { 0 });
        filter.disputed = random.chance(80);
        filters.push(filter);
    }
    filters
}

/// A theft, with its sources by their addresses.
fn thefts(dataset: &Dataset, rows: &[usize]) -> Vec<String> {
    let told = rows.iter().map(|&row| {
        let it = dataset.incidents.get(row);
        let sources = it.sources.iter().map(|&place| dataset.sources[place as usize].url.replace(';', "%3B"));
        format!("{:?} {:?}", sources.collect::<Vec<_>>(), dprk_heists::incident::Incident { sources: &[], ..it })
    });
    told.collect()
}

fn figures(summary: &Summary, dataset: &Dataset) -> String {
    let groups = By::ALL.iter().map(|&by| {
        let keys = dataset.incidents.keys(by);
        let mut groups: Vec<_> =
            summary.groups[by.index()].iter().map(|it| format!("{} {:?}", keys[it.code], it.sum)).collect();
        // Of two equal groups the one that stands first in its file goes first.
        groups.sort();
        groups
    });
    let Summary { selected, low, high, disputed, by_year, .. } = summary;
    format!("{selected:?} {low:?} {high:?} {disputed:?} {by_year:?} {:?}", groups.collect::<Vec<_>>())
}

fn check_csv(dataset: &Dataset) {
    for filter in filters(dataset) {
        let (rows, wanted, text) = tell(dataset, &filter, |story| {
            (story.summary.rows.clone(), figures(story.summary, dataset), export::csv(story))
        });
        if rows.is_empty() {
            assert_eq!(text.lines().count(), 1, "{filter:?}");
            continue;
        }
        let again = parsed(&text, None);
        let all: Vec<_> = (0..again.incidents.len()).collect();
        assert_eq!(thefts(&again, &all), thefts(dataset, &rows), "{filter:?}");
        tell(&again, &filter, |story| {
            assert_eq!(figures(story.summary, &again), wanted, "{filter:?}");
            assert_eq!(export::csv(story), text, "{filter:?}");
        });
    }
}

#[test]
fn csv_reads_back_as_the_same_thefts() {
    check_csv(&real());
    check_csv(&hostile());
}

#[test]
fn no_cell_is_a_formula() {
    let all = Filter { view: View::All, ..Filter::default() };
    let text = tell(&hostile(), &all, export::csv);
    let text = text.strip_prefix('\u{feff}').unwrap();
    let records = records(text);
    assert_eq!(records[0].join(","), raw::INCIDENTS.lines().next().unwrap());
    let cells: Vec<_> = records.iter().skip(1).flatten().filter(|cell| cell.parse::<u64>().is_err()).collect();
    assert!(cells.iter().any(|cell| cell.starts_with("'=HYPERLINK")), "{cells:?}");
    for cell in cells {
        assert!(!cell.starts_with(FORMULA), "{cell}");
    }
    for amount in records.iter().skip(1).map(|record| &record[7]) {
        assert!(amount.bytes().all(|byte| byte.is_ascii_digit()), "{amount}");
    }
}

/// Records of RFC 4180, split without the project's own reader.
fn records(text: &str) -> Vec<Vec<String>> {
    let (mut records, mut cells, mut cell, mut inside) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if inside && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => inside = !inside,
            ',' if !inside => cells.push(std::mem::take(&mut cell)),
            '\r' if !inside && letters.next() == Some('\n') => {
                cells.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut cells));
            }
            _ => cell.push(letter),
        }
    }
    assert!(cell.is_empty() && cells.is_empty() && !inside);
    records
}

#[test]
fn an_apostrophe_is_taken_off_a_formula_alone() {
    let check = |cell: &str, expected: &str| {
        let dataset = parsed(&format!("date,target,amount_usd\n2024-01,\"{cell}\",5\n"), None);
        assert_eq!(dataset.incidents.get(0).target, expected, "{cell}");
    };
    check("'=1", "=1");
    check("'+1", "+1");
    check("'-1", "-1");
    check("'@a", "@a");
    check("'\ta", "a");
    check("'a", "'a");
    check("''=1", "''=1");
    check("=1", "=1");
    check("'", "'");
}

#[test]
fn the_columns_are_those_of_the_files() {
    let check = |columns: &[&str], file: &str| assert_eq!(columns.join(","), file.lines().next().unwrap());
    check(&export::INCIDENT, raw::INCIDENTS);
    check(&export::ESTIMATE, raw::ESTIMATES);
    check(&export::CLAIM, raw::CLAIMS);
    check(&export::SOURCE, raw::SOURCES);
}

fn packed(cited: Cited<'_>) -> String {
    let view = format!("{{\"view\":\"{}\"}}", cited.story.filter.view.text());
    export::json(cited, &[("filter", view)])
}

/// A package as CSV files, as the page's own reader of objects makes them.
fn files_of(json: &serde_json::Value) -> [Option<String>; 4] {
    ["incidents", "estimates", "claims", "sources"].map(|name| {
        let rows = json.get(name)?.as_array().unwrap();
        let columns: Vec<_> = rows.first()?.as_object().unwrap().keys().cloned().collect();
        let cell = |value: &serde_json::Value| match value {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => format!("\"{}\"", text.replace('"', "\"\"")),
            other => other.to_string(),
        };
        let lines = rows.iter().map(|row| columns.iter().map(|name| cell(&row[name])).collect::<Vec<_>>().join(","));
        Some(std::iter::once(columns.join(",")).chain(lines).collect::<Vec<_>>().join("\n"))
    })
}

fn check_json(dataset: &Dataset) {
    for filter in filters(dataset) {
        let json = cited(dataset, &filter, None, packed);
        assert!(!json.contains(['\u{2028}', '<']), "{filter:?}");
        let json: serde_json::Value = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"));
        let summary = summarize(dataset, &filter, &Options::default());
        let meta = &json["meta"];
        assert_eq!(meta["state"], STATE);
        assert_eq!(meta["filter"]["view"], filter.view.text());
        if summary.rows.is_empty() {
            continue;
        }
        let texts = files_of(&json);
        let file = |place: usize| texts[place].as_ref().map(|text| File { name: "x.csv", bytes: text.as_bytes() });
        let files = Files { incidents: file(0).unwrap(), estimates: file(1), claims: file(2), sources: file(3) };
        let (again, issues) = dataset::parse(&files);
        assert!(issues.is_empty(), "{issues:?}");
        let all: Vec<_> = (0..again.incidents.len()).collect();
        assert_eq!(thefts(&again, &all), thefts(dataset, &summary.rows), "{filter:?}");
        let read = summarize(&again, &filter, &Options::default());
        assert_eq!(figures(&read, &again), figures(&summary, dataset), "{filter:?}");
        let published = |dataset: &Dataset| {
            let id = |place: Option<u32>| place.map(|place| dataset.sources[place as usize].id.clone());
            let estimates = dataset.estimates.iter().map(|it| {
                format!("{:?} {:?}", id(it.source), dprk_heists::estimate::Estimate { source: None, ..it.clone() })
            });
            let claims = dataset.claims.iter().map(|it| {
                format!("{:?} {:?}", id(it.source), dprk_heists::estimate::Claim { source: None, ..it.clone() })
            });
            estimates.chain(claims).collect::<Vec<_>>()
        };
        assert_eq!(published(&again), published(dataset), "{filter:?}");
        // The world's years are those in view: of a selection that begins later, the years before it are not in its package.
        let years = |summary: &Summary| {
            format!(
                "{:?}",
                summary
                    .world
                    .iter()
                    .filter(|it| it.chosen)
                    .map(|it| (it.year, it.edition().map(|it| (it.month, it.share))))
                    .collect::<Vec<_>>()
            )
        };
        let first_and_last = summary.by_year.first().zip(summary.by_year.last()).map(|(a, b)| (a.0, b.0));
        let is_whole = summary
            .trend
            .iter()
            .filter(|it| it.chosen)
            .all(|it| first_and_last.is_some_and(|(a, b)| a <= it.year && it.year <= b));
        if is_whole {
            assert_eq!(years(&read), years(&summary), "{filter:?}");
        }
    }
}

#[test]
fn json_reads_back_as_the_same_package() {
    check_json(&real());
    check_json(&hostile());
    let json: serde_json::Value = serde_json::from_str(&cited(&real(), &Filter::default(), None, packed)).unwrap();
    assert_eq!(json["meta"]["sha256"], EMBEDDED_SHA256);
    assert_eq!(json["meta"]["title"], tell(&real(), &Filter::default(), dprk_heists::describe::headline));
}

/// What each form of a citation says is the same, and a parser that others wrote reads it.
fn check_citation(dataset: &Dataset, filter: &Filter, address: Option<&str>) {
    let (said, tex, item) = cited(dataset, filter, address, |it| (sentence(it), bibtex(it), csl(it)));
    let items: Vec<Item> = serde_json::from_str(&item).unwrap_or_else(|error| panic!("{error}: {item}"));
    let [item] = &items[..] else { panic!("{items:?}") };
    let text = |name: &str| {
        item.0.get(name).and_then(Value::to_str).unwrap_or_else(|| panic!("{name} of {item:?}")).into_owned()
    };
    assert_eq!(text("type"), "dataset");
    assert_eq!(item.0.get("URL").and_then(Value::to_str).as_deref(), address);
    assert!(matches!(item.0.get("issued"), Some(Value::Date(_))), "{item:?}");
    assert_eq!(item.0.contains_key("accessed"), address.is_some());

    let bibliography = Bibliography::parse(&tex).unwrap_or_else(|error| panic!("{error:?}: {tex}"));
    assert_eq!(bibliography.len(), 1, "{tex}");
    let entry = bibliography.iter().next().unwrap();
    let field = |name: &str| entry.get(name).unwrap_or_else(|| panic!("{name} in {tex}")).format_verbatim();
    let one_line = |text: String| text.replace(|letter: char| letter.is_whitespace() || letter.is_control(), " ");
    let one_space = |text: String| one_line(text).split(' ').filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
    assert_eq!(one_space(field("title")), one_space(text("title")), "{tex}");
    assert_eq!(one_space(field("note")), one_space(text("note")), "{tex}");
    assert_eq!(one_space(field("version")), one_space(text("version")), "{tex}");
    assert!(one_space(said.clone()).starts_with(&one_space(format!("{}. {}", text("title"), text("note")))), "{said}");
    assert!(said.contains(STATE) && text("note").contains(STATE), "{said}");
    match address {
        Some(address) => assert!(said.contains(address) && said.ends_with("read on 21 November 2026"), "{said}"),
        None => assert!(!said.contains("://") && !tex.contains("url ="), "{said}"),
    }
}

#[test]
fn real_parsers_read_the_citations() {
    let dataset = real();
    for filter in filters(&dataset) {
        check_citation(&dataset, &filter, None);
        check_citation(&dataset, &filter, Some(ADDRESS));
    }
    let mut own = hostile();
    own.origin = "data from {a}_b%.example & \\co".to_owned();
    for text in ["{", "}", "a}{b", "%&#_$~^\\", "--- `` '' ,,", "a\nb", "é 도난 ס", "\\end{document}"] {
        check_citation(&own, &Filter { view: View::All, text: text.to_owned(), ..Filter::default() }, None);
    }
}

#[test]
fn braces_are_balanced_whatever_is_cited() {
    let dataset = real();
    for text in ["{", "}}", "\\{", "\\"] {
        let filter = Filter { text: text.to_owned(), ..Filter::default() };
        let tex = cited(&dataset, &filter, Some(ADDRESS), bibtex);
        let mut depth = 0;
        for letter in tex.trim_end().chars() {
            depth += match letter {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            assert!(depth >= 0, "{tex}");
        }
        assert_eq!(depth, 0, "{tex}");
    }
}

#[test]
fn a_sentence_says_all_that_makes_the_figure() {
    let check = |filter: &Filter, expected: &[&str]| {
        let said = cited(&real(), filter, None, sentence);
        for part in expected {
            assert!(said.contains(part), "{part} is not in {said}");
        }
    };
    let un = Filter::default();
    let of_data = ["SHA-256 ", EMBEDDED_SHA256].concat();
    let of_state = format!("State: “{STATE}”.");
    let un_list = [
        "US$2,966,031,000 (as the UN list prints it) in 57 rows",
        "lowest to highest US$2.54bn–3.10bn",
        "Selection: UN panel’s list; no filter set.",
        "suspected",
        "Chainalysis",
        "edition of December 2024",
        "compiled on 20 November 2026",
        &of_data,
        &of_state,
    ];
    check(&un, &un_list);
    check(&Filter { years: Some((2023, 2023)), ..un.clone() }, &["US$753,019,000", "in 17 rows", "; 2023."]);
    check(&Filter { text: "Ronin".into(), ..un.clone() }, &["US$620,000,000", "in 1 row,", "matching “Ronin”."]);
    check(&Filter { text: "zzz".into(), ..un }, &["No row is selected.", "matching “zzz”."]);
}

#[test]
fn data_of_somebody_else_are_named_by_their_origin() {
    let mut own = hostile();
    own.origin = "data from example.org".to_owned();
    let all = Filter { view: View::All, ..Filter::default() };
    let (said, tex, item, json) = cited(&own, &all, None, |it| (sentence(it), bibtex(it), csl(it), packed(it)));
    for text in [said, tex, item, json] {
        assert!(text.contains("data from example.org"), "{text}");
        assert!(!text.contains(EMBEDDED_SHA256) && !text.contains("SHA"), "{text}");
    }
}

#[test]
fn embed_code_names_no_file_of_this_disk() {
    let check = |attributes: &[(&str, &str)], script: Script<'_>, expected: &str| {
        let attributes: Vec<_> = attributes.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let fallback = Fallback { headline: "A & B", address: None, percent: 100 };
        let style =
            [" style=\"", &reserve(100), "\"><figure><figcaption>A &amp; B</figcaption></figure></dprk"].concat();
        let expected = expected.replace("></dprk", &style).replace("heists>\n", "heists>\n</div>\n");
        let expected = ["<div style=\"container-type:inline-size\">\n", &expected].concat();
        assert_eq!(embed(&attributes, fallback, script), expected);
    };
    let of = |src| Script { src, integrity: None };
    check(
        &[("state", "v1;view=all")],
        of(None),
        "<dprk-heists state=\"v1;view=all\"></dprk-heists>\n<script defer src=\"dprk-heists.js\"></script>",
    );
    check(
        &[],
        of(Some("file:///home/me/dprk-heists.js")),
        "<dprk-heists></dprk-heists>\n<script defer src=\"dprk-heists.js\"></script>",
    );
    check(
        &[],
        of(Some("blob:https://a.example/1")),
        "<dprk-heists></dprk-heists>\n<script defer src=\"dprk-heists.js\"></script>",
    );
    check(
        &[("state", "a\"b<c&d"), ("lang", "ko")],
        Script { src: Some("https://a.example/x.js?a=1&b=2"), integrity: Some("sha384-A") },
        "<dprk-heists state=\"a&quot;b&lt;c&amp;d\" lang=\"ko\"></dprk-heists>\n<script defer src=\"https://a.example/x.js?a=1&amp;b=2\" integrity=\"sha384-A\" crossorigin=\"anonymous\"></script>",
    );
}

#[test]
fn embed_code_says_the_headline_where_no_script_runs() {
    let fallback = Fallback { headline: "A & B", address: Some("https://a.example/?b=1&c=2"), percent: 100 };
    let code = embed(&[], fallback, Script::default());
    let inside = "<figure><figcaption><a href=\"https://a.example/?b=1&amp;c=2\">A &amp; B</a></figcaption></figure>";
    assert!(code.contains(&[">", inside, "</dprk-heists>\n"].concat()), "{code}");
}

#[test]
fn embed_code_keeps_as_much_room_as_the_figure_takes() {
    assert_eq!(
        reserve(100),
        "display:flow-root;min-height:calc(3680px + clamp(0px,(1100px - 100cqi)*9999,1250px) + clamp(0px,(800px - 100cqi)*9999,1300px) + clamp(0px,(600px - 100cqi)*9999,1210px) + clamp(0px,(310px - 100cqi)*9999,400px))"
    );
    assert!(
        reserve(50).starts_with("display:flow-root;min-height:calc(1840px + clamp(0px,(1100px - 100cqi)*9999,625px)")
    );
    let check = |width, height, expected| assert_eq!(percent_of_room(width, height), expected, "{width} × {height}");
    check(1100, 3650, 100);
    check(1100, 3200, 100);
    check(1100, 3000, 85);
    check(1099, 3000, 64);
    check(0, 7750, 100);
    check(1280, 5000, 139);
    // What is unfolded at the moment is not counted on.
    check(1280, 50_000, 160);
    check(640, 1, 5);
    check(640, 0, 100);
    check(0, 0, 100);
}

#[test]
fn a_frame_has_every_attribute_behind_its_address() {
    let check = |page: Option<&str>, attributes: &[(&str, &str)], src: &str| {
        let attributes: Vec<_> = attributes.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let begins = ["<iframe src=\"", src, "\" title=\"A &amp; B\" loading=\"lazy\""].concat();
        let code = iframe(page, &attributes, "A & B");
        assert!(code.starts_with(&begins) && code.ends_with("></iframe>"), "{code}");
    };
    let page = Some("https://a.example/embed.html");
    check(page, &[], "https://a.example/embed.html");
    check(page, &[("state", "v1;view=all")], "https://a.example/embed.html?state=v1%3Bview%3Dall");
    check(
        Some("https://a.example/embed.html?lang=ko&theme=dark"),
        &[("state", "a%20b\"<"), ("lang", "ar")],
        "https://a.example/embed.html?state=a%2520b%22%3C&amp;lang=ar",
    );
    check(None, &[("lang", "ko")], "embed.html?lang=ko");
}

#[test]
fn a_file_is_named_by_view_and_years() {
    let check = |filter: Filter, expected: &str| {
        assert_eq!(tell(&real(), &filter, |story| file_name(story, "csv")), expected);
    };
    check(Filter::default(), "dprk-heists-un-panel-2017-2023.csv");
    check(Filter { years: Some((2021, 2021)), ..Filter::default() }, "dprk-heists-un-panel-2021.csv");
    let none = Dataset::default();
    assert_eq!(tell(&none, &Filter::default(), |story| file_name(story, "csv")), "dprk-heists-un-panel.csv");
}

#[test]
fn every_kind_has_its_name() {
    assert_eq!(Kind::list(), "png, svg, csv, json, cite, bibtex, csl, embed");
}
