#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]
//! What is read from a file, and what is said of the rest of it.

mod random;
mod raw;

use dprk_heists::dataset::{self, Dataset, File, Files, Findings, Issue, Part, Reading, Severity};
use dprk_heists::estimate::Source;
use dprk_heists::incident::Day;
use random::Random;

#[test]
fn the_data_of_the_project_have_no_issue() {
    let (dataset, issues) = dataset::embedded();
    assert!(issues.is_empty(), "{issues:#?}");
    let counts = [raw::INCIDENTS, raw::ESTIMATES, raw::CLAIMS, raw::SOURCES].map(|it| raw::rows(it).len());
    let read = [dataset.incidents.len(), dataset.estimates.len(), dataset.claims.len(), dataset.sources.len()];
    assert_eq!((read, counts[0]), (counts, 164));
}

#[test]
fn every_cell_of_the_thefts_is_kept() {
    let dataset = dataset::embedded().0;
    for (row, read) in raw::rows(raw::INCIDENTS).iter().zip(dataset.incidents.iter()) {
        let sources: Vec<&str> = read.sources.iter().map(|&it| dataset.sources[it as usize].id.as_str()).collect();
        let number = |it: Option<dprk_heists::incident::Usd>| it.map_or(String::new(), |usd| usd.0.to_string());
        let yes = |it: bool| if it { "yes" } else { "no" };
        let check = |column: &str, read: &str| assert_eq!(read, row[column], "{}, column {column}", row["id"]);
        use dprk_heists::words::Word;
        check("id", read.id);
        check("date", &read.day.to_string());
        check("target", read.target);
        check("target_kind", read.target_kind.text());
        check("country", read.country);
        check("chains", read.chains);
        check("method", read.method.text());
        check("amount_usd", &read.amount.0.to_string());
        check("amount_low_usd", &read.low.0.to_string());
        check("amount_high_usd", &read.high.0.to_string());
        check("un_annex_no", &read.un_annex_no.map_or(String::new(), |it| it.to_string()));
        check("un_amount_usd", &number(read.un_amount));
        check("msmt_amount_usd", &number(read.msmt_amount));
        check("actor", read.actor);
        check("attribution", read.evidence.text());
        check("attributed_by", read.attributed_by);
        check("disputed", yes(read.disputed));
        check("returned", yes(read.returned));
        check("sources", &sources.join(";"));
        check("note", read.note);
    }
}

#[test]
fn three_columns_are_enough() {
    check("date,target,amount_usd\n2022-03-23,Ronin,620000000\n", 1, &[]);
    check("amount_usd,target,date\n620000000,Ronin,2022-03-23\n", 1, &[]);
    check("date,target,amount_usd\n2022-03-23,Ronin,620000000", 1, &[]);
    check("\u{feff}date,target,amount_usd\n2022-03-23,Ronin,620000000\n", 1, &[]);
    check("\u{feff}\"date\",\"target\",amount_usd\r\n2022-03-23,Ronin,620000000\r\n", 1, &[]);
    check("\n\ndate,target,amount_usd\n\n\r\n2022-03-23,Ronin,620000000\n\n\n2022-03,Axie,1\n\n", 2, &[]);
    check(" date , target , amount_usd \n 2022-03-23 , Ronin , 620000000 \n", 1, &[]);
}

#[test]
fn columns_that_nobody_knows_are_passed_over() {
    check("date,editor,target,amount_usd,,colour\n2022-03-23,Kim,Ronin,620000000,x,red\n", 1, &[]);
    check("date,editor,editor,target,amount_usd\n2022-03-23,Kim,Lee,Ronin,620000000\n", 1, &[]);
    check("Date,date,target,amount_usd\nyesterday,2022-03-23,Ronin,620000000\n", 1, &[]);
}

#[test]
fn capitals_do_not_hide_a_column() {
    check("DATE,Target,Amount_USD\n2022-03-23,Ronin,620000000\n", 1, &[]);
    check("Date,date,target,amount_usd\nyesterday,2022-03-23,Ronin,620000000\n", 1, &[]);
}

#[test]
fn semicolons_and_tabs_part_cells_too() {
    let check = |csv: &str, target: &str, chains: &str| {
        let (dataset, issues) = read(csv);
        let theft = dataset.incidents.get(0);
        assert_eq!((theft.target, theft.chains, told(&issues)), (target, chains, vec![]), "{csv}");
    };
    check("date;target;amount_usd\n2022-03;Ronin, Axie;1\n", "Ronin, Axie", "");
    check("date;target;amount_usd;chains\n2022-03;Ronin;1;\"eth;btc\"\n", "Ronin", "eth;btc");
    check("date\ttarget\tamount_usd\tchains\r\n2022-03\tRonin, Axie\t1\teth;btc\r\n", "Ronin, Axie", "eth;btc");
    check("date,target,amount_usd,chains\n2022-03,Ronin,1,eth;btc;sol;xrp;ron\n", "Ronin", "eth;btc;sol;xrp;ron");
    check("date,target,amount_usd,\"a;b;c;d\"\n2022-03,Ronin,1,\n", "Ronin", "");
    check("\n\ndate;target;amount_usd\n2022-03;Ronin;1\n", "Ronin", "");
    // As many of both: a comma.
    check("date,target,amount_usd,x;y;z;\n2022-03,Ronin,1,\n", "Ronin", "");
}

#[test]
fn letters_that_are_none_are_dropped() {
    let check = |cell: &str, target: &str| {
        let (dataset, issues) = read(&format!("date,target,amount_usd,actor\n2022-03,\"{cell}\",1,\"{cell}\"\n"));
        assert_eq!((dataset.incidents.get(0).target, told(&issues)), (target, vec![]), "{cell:?}");
        assert_eq!(dataset.incidents.get(0).actor, target, "{cell:?}");
    };
    check("\u{202e}Ronin\u{2069}", "Ronin");
    check("Ro\u{0}nin\u{7}\u{7f}\u{85}", "Ronin");
    check("Ro\tnin", "Ro nin");
    check("Börse – «Ronin» €", "Börse – «Ronin» €");
    check("رونين\u{200f}!", "رونين\u{200f}!");
    let (_, issues) = read("date,target,amount_usd\n2022-03,Ronin,\u{202e}5\n");
    assert_eq!(issues[0].message, "read \"5\"; wanted a whole number of US dollars, as 620000000");
}

#[test]
fn a_year_that_nobody_meant_leaves_its_row_out() {
    let wanted = "wanted a year from 1900 to 2300";
    for (day, kept) in
        [("1899-12-31", false), ("1900-01", true), ("2300-12", true), ("2301-01", false), ("9999-12", false)]
    {
        let (dataset, issues) = read(&format!("date,target,amount_usd\n{day},Ronin,1\n"));
        let error = format!("error: own.csv, line 2, column date: read \"{day}\"; {wanted}");
        assert_eq!(
            (dataset.incidents.len(), told(&issues)),
            (usize::from(kept), if kept { vec![] } else { vec![error] })
        );
    }
}

#[test]
fn of_many_findings_the_first_thousand_are_listed_and_all_are_counted() {
    let (dataset, issues) =
        read(&format!("date,target,amount_usd\n2022-03,Ronin,1\n{}", "never,Ronin,1\n".repeat(1500)));
    assert_eq!((issues.len(), dataset.findings), (1001, Findings { rows: 1500, all: 1500 }));
    let last = "own.csv, line 1003: more is not as expected here and below; 1000 findings are listed";
    assert_eq!(issues[1000].to_string(), last);
    let (dataset, issues) =
        read(&format!("date,target,amount_usd\n2022-03,Ronin,1\n{}", "never,Ronin,1\n".repeat(1000)));
    assert_eq!((issues.len(), dataset.findings), (1000, Findings { rows: 1000, all: 1000 }));
}

#[test]
fn actors_beyond_five_hundred_are_taken_as_empty() {
    let mut csv = "date,target,amount_usd,actor\n".to_owned();
    for actor in 0..502 {
        csv += &format!("2022-03,Ronin,1,actor {actor}\n");
    }
    let (dataset, issues) = read(&csv);
    let warning = |line: usize, actor: usize| {
        format!(
            "warning: own.csv, line {line}, column actor: read \"actor {actor}\"; wanted at most 500 different ones; taken as empty"
        )
    };
    assert_eq!(told(&issues), [warning(502, 500), warning(503, 501)]);
    assert_eq!((dataset.incidents.len(), dataset.incidents.get(501).actor), (502, ""));
}

#[test]
fn rows_of_a_list_are_told_by_their_places() {
    let check = |bytes: &[u8], expected: &str| {
        let incidents = File { name: "mine.json: incidents[]", bytes };
        let files = Files { incidents, estimates: None, claims: None, sources: None };
        assert_eq!(dataset::parse(&files).1[0].to_string(), expected);
    };
    check(
        b"date,target,amount_usd\n2022-03,A,1\n2022-03,A,x\n",
        "mine.json: incidents[1].amount_usd: read \"x\"; wanted a whole number of US dollars, as 620000000",
    );
    check(
        b"date,target\n2022-03,A\n",
        "mine.json: incidents, column amount_usd: the header has no such column; read date, target; wanted date, target, amount_usd",
    );
}

#[test]
fn cells_may_be_quoted() {
    let check = |cell: &str, target: &str| {
        let dataset = read(&format!("date,target,amount_usd\n2022-03,{cell},1\n")).0;
        assert_eq!(dataset.incidents.get(0).target, target, "{cell}");
    };
    check(r#"Ronin"#, "Ronin");
    check(r#""Ronin, Axie""#, "Ronin, Axie");
    check(r#""Ronin ""the bridge""""#, r#"Ronin "the bridge""#);
    check(r#""""""#, r#"""#);
    check("\"Ronin\nAxie\"", "Ronin\nAxie");
    check("\"Ronin\r\nAxie\"", "Ronin\r\nAxie");
    check(r#"Ronin "the bridge""#, r#"Ronin "the bridge""#);
    check("업비트 🐉", "업비트 🐉");
}

#[test]
fn lines_are_counted_through_quoted_line_breaks() {
    let bad = "yesterday,B,2";
    let expected = |line| {
        format!(
            "error: own.csv, line {line}, column date: read \"yesterday\"; wanted a day or a month, as 2022-03-23 or 2022-03"
        )
    };
    let check =
        |before: &str, rows, line| check(&format!("date,target,amount_usd\n{before}{bad}\n"), rows, &[&expected(line)]);
    check("", 0, 2);
    check("2022-03,A,1\n", 1, 3);
    check("2022-03,A,1\r\n", 1, 3);
    check("\n\r\n\n", 0, 5);
    check("2022-03,\"A\nA\",1\n", 1, 4);
    check("2022-03,\"A\r\nA\",1\r\n", 1, 4);
    check("2022-03,\"A\n\n\nA\",1\n\n2022-03,A,1\n", 2, 8);
}

#[test]
fn a_cell_below_a_quoted_line_break_has_its_own_line() {
    check(
        "target,date,amount_usd\nA,2022-03,1\n\"B\nB\nB\",yesterday,1\n",
        1,
        &["error: own.csv, line 5, column date: read \"yesterday\"; wanted a day or a month, as 2022-03-23 or 2022-03"],
    );
}

#[test]
fn lines_of_an_old_macintosh_are_counted_too() {
    check(
        "date,target,amount_usd\r2022-03,A,1\r\ryesterday,B,1\r",
        1,
        &["error: own.csv, line 4, column date: read \"yesterday\"; wanted a day or a month, as 2022-03-23 or 2022-03"],
    );
}

#[test]
fn a_file_without_rows_is_an_empty_dataset() {
    check("date,target,amount_usd\n", 0, &[]);
    check("date,target,amount_usd", 0, &[]);
    let empty = "error: own.csv, line 1: the file is empty; wanted a header row with date, target, amount_usd";
    check("", 0, &[empty]);
    check("\n\r\n", 0, &[empty]);
    check("\u{feff}", 0, &[empty]);
}

#[test]
fn a_missing_column_is_named() {
    check(
        "date,victim,amount_usd\n2022-03-23,Ronin,620000000\n",
        0,
        &[
            "error: own.csv, line 1, column target: the header has no such column; read date, victim, amount_usd; wanted date, target, amount_usd",
        ],
    );
    check(
        "\nDate;Target;Amount\n2022-03-23;Ronin;620000000\n",
        0,
        &[
            "error: own.csv, line 2, column amount_usd: the header has no such column; read Date, Target, Amount; wanted date, target, amount_usd",
        ],
    );
}

#[test]
fn a_header_that_is_no_text_is_shown_as_far_as_it_can_be() {
    check_bytes(
        b"d\xE4te,target,amount_usd\n2022-03,Ronin,1\n",
        0,
        &[
            "error: own.csv, line 1, column date: the header has no such column; read d\u{fffd}te, target, amount_usd; wanted date, target, amount_usd",
        ],
    );
    check_bytes(b"date,target,amount_usd,\xFF\xFF\n2022-03,Ronin,1,x\n", 1, &[]);
}

#[test]
fn a_column_named_twice_is_read_once() {
    check(
        "date,target,amount_usd,target\n2022-03,Ronin,1,Axie\n",
        1,
        &["warning: own.csv, line 1, column target: the header names this column more than once; the first is read"],
    );
}

#[test]
fn a_date_is_a_day_or_a_month_that_the_calendar_has() {
    let check = |date: &str| check(&format!("date,target,amount_usd\n{date},Ronin,1\n"), 1, &[]);
    check("2022-03-23");
    check("2022-03");
    check("2024-02-29");
    check("2000-02-29");
    check("2023-12-31");
}

#[test]
fn any_other_date_leaves_its_row_out() {
    let check = |date: &str| {
        let wanted = "wanted a day or a month, as 2022-03-23 or 2022-03";
        let expected = format!("error: own.csv, line 2, column date: read \"{date}\"; {wanted}");
        check(&format!("date,target,amount_usd\n{date},Ronin,1\n2022-03,Axie,1\n"), 1, &[&expected]);
    };
    check("2023-02-30");
    check("2023-02-29");
    check("1900-02-29");
    check("2023-04-31");
    check("2023-13");
    check("2023-13-01");
    check("2023-00");
    check("2023-01-00");
    check("2023-1-5");
    check("2023-01-05-07");
    check("2023-01-05T00:00");
    check("23-01-05");
    check("2023");
    check("05/01/2023");
    check("yesterday");
    check("２０２３-01");
}

#[test]
fn money_is_a_whole_number_of_dollars() {
    let expected = |read: &str| {
        format!("error: own.csv, line 2, column amount_usd: {read}; wanted a whole number of US dollars, as 620000000")
    };
    let check = |amount: &str| {
        let expected = expected(&format!("read \"{}\"", amount.trim_matches('"')));
        check(&format!("date,target,amount_usd\n2022-03,Ronin,{amount}\n2022-03,Axie,1\n"), 1, &[&expected]);
    };
    check("-620");
    check("+620");
    check("620.5");
    check("6e8");
    check("\"620,000,000\"");
    check("US$620");
    check("unknown");
    check("18446744073709551616");
    check("１２３");
    self::check("date,target,amount_usd\n2022-03,Ronin,\n", 0, &[&expected("the cell is empty")]);
    self::check("date,target,amount_usd\n2022-03,Ronin,18446744073709551615\n2022-03,Axie,0\n", 2, &[]);
}

#[test]
fn every_bad_cell_of_a_row_is_told() {
    check(
        "date,target,amount_usd\nsoon,,much\n",
        0,
        &[
            "error: own.csv, line 2, column date: read \"soon\"; wanted a day or a month, as 2022-03-23 or 2022-03",
            "error: own.csv, line 2, column target: the cell is empty; wanted the name of the victim",
            "error: own.csv, line 2, column amount_usd: read \"much\"; wanted a whole number of US dollars, as 620000000",
        ],
    );
}

#[test]
fn a_key_stands_once() {
    let check = |ids: [&str; 3], rows, issues: &[&str]| {
        let rows_of_file: String = ids.iter().map(|id| format!("{id},2022-03,Ronin,1\n")).collect();
        check(&format!("id,date,target,amount_usd\n{rows_of_file}"), rows, issues);
    };
    check(["a", "b", "c"], 3, &[]);
    check(["", "", ""], 3, &[]);
    check(["a", "b", "a"], 2, &["error: own.csv, line 4, column id: read \"a\"; wanted a key that no row above has"]);
}

#[test]
fn a_key_of_a_row_left_out_is_free() {
    check(
        "id,date,target,amount_usd\na,soon,Ronin,1\na,2022-03,Ronin,1\n",
        1,
        &["error: own.csv, line 2, column date: read \"soon\"; wanted a day or a month, as 2022-03-23 or 2022-03"],
    );
}

#[test]
fn sources_are_keys_or_addresses() {
    let check = |sources: &str, found: &[&str], issues: &[&str]| {
        let csv = format!("date,target,amount_usd,sources\n2022-03,Ronin,1,{sources}\n");
        let keys = "id,publisher,url\nfbi-1,FBI,https://fbi.gov/1\nun-1,United Nations,https://un.org/1\n";
        let files = Files {
            incidents: File { name: "own.csv", bytes: csv.as_bytes() },
            estimates: None,
            claims: None,
            sources: Some(File { name: "keys.csv", bytes: keys.as_bytes() }),
        };
        let (dataset, all_issues) = dataset::parse(&files);
        assert_eq!(told(&all_issues), issues, "{sources}");
        let read: Vec<String> = dataset
            .incidents
            .get(0)
            .sources
            .iter()
            .map(|&place| {
                let source = &dataset.sources[place as usize];
                format!("{} {}", source.publisher, source.link().unwrap_or("no link"))
            })
            .collect();
        assert_eq!(read, found, "{sources}");
    };
    check("", &[], &[]);
    check("fbi-1", &["FBI https://fbi.gov/1"], &[]);
    check("un-1; fbi-1;", &["United Nations https://un.org/1", "FBI https://fbi.gov/1"], &[]);
    check("https://nk.news/a", &["nk.news https://nk.news/a"], &[]);
    check("http://nk.news", &["nk.news http://nk.news"], &[]);
    let unknown = |key: &str, cell: &str| {
        format!(
            "warning: own.csv, line 2, column sources: read \"{cell}\"; \"{key}\" is no key of sources.csv and no address; the row is kept without it"
        )
    };
    check("fbi-2", &[], &[&unknown("fbi-2", "fbi-2")]);
    check("fbi-1;fbi-2", &["FBI https://fbi.gov/1"], &[&unknown("fbi-2", "fbi-1;fbi-2")]);
    check("javascript://alert(1)", &[], &[&unknown("javascript://alert(1)", "javascript://alert(1)")]);
    check("nk.news/a", &[], &[&unknown("nk.news/a", "nk.news/a")]);
}

#[test]
fn a_range_holds_its_best_figure() {
    let check = |amounts: &str, range: (u64, u64), issues: &[&str]| {
        let csv = format!("date,target,amount_usd,amount_low_usd,amount_high_usd\n2022-03,Ronin,{amounts}\n");
        let (dataset, all_issues) = read(&csv);
        assert_eq!(told(&all_issues), issues, "{amounts}");
        let theft = dataset.incidents.get(0);
        assert_eq!((theft.low.0, theft.high.0), range, "{amounts}");
    };
    check("5,4,6", (4, 6), &[]);
    check("5,5,5", (5, 5), &[]);
    check("5,0,", (0, 5), &[]);
    check("5,,", (5, 5), &[]);
    let left_out = "the range is left out";
    let low = format!("warning: own.csv, line 2, column amount_low_usd: read \"6\"; wanted low ≤ 5 ≤ high; {left_out}");
    let high =
        format!("warning: own.csv, line 2, column amount_high_usd: read \"4\"; wanted low ≤ 5 ≤ high; {left_out}");
    check("5,6,7", (5, 5), &[&low]);
    check("5,6,4", (5, 5), &[&low]);
    check("5,3,4", (5, 5), &[&high]);
    let unread = "warning: own.csv, line 2, column amount_low_usd: read \"some\"; wanted a whole number of US dollars, as 620000000; taken as empty";
    check("5,some,7", (5, 7), &[unread]);
}

#[test]
fn an_unknown_word_is_told_and_the_row_kept() {
    let check = |column: &str, word: &str, expected: &str| {
        let expected = format!("warning: own.csv, line 2, column {column}: read \"{word}\"; wanted {expected}");
        check(&format!("date,target,amount_usd,{column}\n2022-03,Ronin,1,{word}\n"), 1, &[&expected]);
    };
    let kinds = "exchange, defi, bridge, wallet, gaming, gambling, payments, fund, custodian, individual, other";
    check("target_kind", "bank", &format!("one of {kinds}; taken as \"other\""));
    check("target_kind", "Exchange", &format!("one of {kinds}; taken as \"other\""));
    let methods =
        "social-engineering, private-key, malware, it-worker, contract-exploit, supply-chain, ui-spoofing, unknown";
    check("method", "magic", &format!("one of {methods}; taken as \"unknown\""));
    check("disputed", "maybe", "yes or no; taken as empty");
    check("returned", "1", "yes or no; taken as empty");
    check("un_annex_no", "first", "a row number; taken as empty");
    check("un_annex_no", "-1", "a row number; taken as empty");
    check("un_amount_usd", "7m+", "a whole number of US dollars, as 620000000; taken as empty");
    check("msmt_amount_usd", "1.5", "a whole number of US dollars, as 620000000; taken as empty");
}

#[test]
fn an_unknown_attribution_is_told_with_the_four_that_exist() {
    let wanted = "wanted one of government, un-panel, analytics, independent; taken as empty";
    let expected = format!("warning: own.csv, line 2, column attribution: read \"me\"; {wanted}");
    check("date,target,amount_usd,attribution\n2022-03,Ronin,1,me\n", 1, &[&expected]);
}

#[test]
fn a_row_has_as_many_cells_as_the_header() {
    let check = |row: &str, cells: &str| {
        let expected = format!("error: own.csv, line 2: the row has {cells}; wanted 3, as in the header");
        check(&format!("date,target,amount_usd\n{row}\n2022-03,Axie,1\n"), 1, &[&expected]);
    };
    check("2022-03,Ronin", "2 cells");
    check("2022-03,Ronin,620,000,000", "5 cells");
}

#[test]
fn a_row_of_one_cell_is_told_in_the_singular() {
    let expected = "error: own.csv, line 2: the row has 1 cell; wanted 3, as in the header";
    check("date,target,amount_usd\n2022-03;Ronin;620\n2022-03,Axie,1\n", 1, &[expected]);
}

#[test]
fn a_cell_of_two_megabytes_is_told_by_its_length() {
    let long = "x".repeat(2_000_000);
    check(
        &format!("date,target,amount_usd,note\n2022-03,Ronin,1,{long}\n2022-03,Axie,1,\n"),
        1,
        &["error: own.csv, line 2, column note: the cell is 2000000 bytes long; wanted at most 65536"],
    );
    check(
        &format!("date,target,amount_usd\n2022-03,Ronin,1,{long}\n2022-03,Axie,1\n"),
        1,
        &["error: own.csv, line 2: the cell is 2000000 bytes long; wanted at most 65536"],
    );
    let enough = "x".repeat(65_536);
    check(&format!("date,target,amount_usd,note\n2022-03,Ronin,1,{enough}\n"), 1, &[]);
}

#[test]
fn a_header_of_two_megabytes_is_cut_in_its_message() {
    let long = "x".repeat(2_000_000);
    let start = "x".repeat(80);
    let expected = |column| {
        format!(
            "error: own.csv, line 1, column {column}: the header has no such column; read {start}…; wanted date, target, amount_usd"
        )
    };
    check(&long, 0, &[&expected("date"), &expected("target"), &expected("amount_usd")]);
}

#[test]
fn a_long_cell_is_cut_in_its_message() {
    let (long, start) = ("업".repeat(500), "업".repeat(80));
    let wanted = "wanted a whole number of US dollars, as 620000000";
    let expected = format!("error: own.csv, line 2, column amount_usd: read \"{start}…\"; {wanted}");
    check(&format!("date,target,amount_usd\n2022-03,Ronin,{long}\n"), 0, &[&expected]);
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_told() {
    let check = |rows_before: &str, rows, row: &str, expected: &str| {
        check(&format!("date,target,amount_usd\n{rows_before}{row}"), rows, &[expected]);
    };
    let expected = |line, column| {
        format!("error: own.csv, line {line}, column {column}: a quotation mark opens here and is never closed")
    };
    check("", 0, "2022-03,\"Ronin,1\n", &expected(2, "target"));
    check("2022-03,Axie,1\n", 1, "2022-03,\"Ronin,1\n2022-03,Bybit,1\n", &expected(3, "target"));
    check("", 0, "2022-03,Ronin,\"1", &expected(2, "amount_usd"));
    check("", 0, "2022-03,Ronin \"the\" bridge,\"1\n", &expected(2, "amount_usd"));
    check("", 0, "2022-03,\"Ronin\"\"\n", &expected(2, "target"));
    check("", 0, "2022-03,\"Ronin\nAxie\",\"1\n", &expected(3, "amount_usd"));
}

#[test]
fn a_quotation_mark_inside_the_last_row_is_a_letter() {
    check("date,target,amount_usd\n2022-03,The 5\" wallet,1\n2022-03,The 5\" wallet,1\n", 2, &[]);
    check("date,target,amount_usd\n2022-03,The 5\" wallet,1", 1, &[]);
}

#[test]
fn bytes_that_are_no_text_leave_their_row_out() {
    let expected = "error: own.csv, line 2, column target: read \"Z\u{fffd}rich\"; wanted UTF-8 text: in Excel, save as \"CSV UTF-8\"";
    check_bytes(b"date,target,amount_usd\n2022-03,Z\xFCrich,1\n2022-03,Axie,1\n", 1, &[expected]);
    let of_extra =
        "error: own.csv, line 2, column editor: read \"\u{fffd}\"; wanted UTF-8 text: in Excel, save as \"CSV UTF-8\"";
    check_bytes(b"date,target,amount_usd,editor\n2022-03,Ronin,1,\xFF\n", 0, &[of_extra]);
}

#[test]
fn a_published_figure_needs_its_five_columns() {
    let check = |row: &str, rows, issues: &[&str]| {
        let csv = format!("year,measure,estimator,published,value,low,high,period_end,source\n{row}\n");
        let (dataset, all_issues) = read_with(None, Some(&csv), None);
        assert_eq!((told(&all_issues), dataset.estimates.len()), (to_strings(issues), rows), "{row}");
    };
    check("2022,dprk_share_pct,Chainalysis,2023-02-01,43.4,,,,", 1, &[]);
    check("2022,dprk_share_pct,Chainalysis,2023,,43,44.125,2022-06,", 1, &[]);
    check("2022,all_stolen_usd,A,2023-02,18446744073709551,,,,", 1, &[]);
    let error = |column: &str, wrong: &str| format!("error: estimates.csv, line 2, column {column}: {wrong}");
    let year = |read: &str| error("year", &format!("read \"{read}\"; wanted a year, as 2023"));
    check("two thousand,dprk_share_pct,A,2023,1,,,,", 0, &[&year("two thousand")]);
    check("2022-05,dprk_share_pct,A,2023,1,,,,", 0, &[&year("2022-05")]);
    check("22,dprk_share_pct,A,2023,1,,,,", 0, &[&year("22")]);
    let measures = "dprk_stolen_usd, all_stolen_usd, dprk_share_pct, dprk_incidents, all_incidents";
    let measure = error("measure", &format!("read \"share\"; wanted one of {measures}"));
    check("2022,share,A,2023,1,,,,", 0, &[&measure]);
    check("2022,dprk_share_pct,,2023,1,,,,", 0, &[&error("estimator", "the cell is empty; wanted a name")]);
    let day = "wanted a day, a month or a year, as 2023-06-02, 2023-06 or 2023";
    check("2022,dprk_share_pct,A,late,1,,,,", 0, &[&error("published", &format!("read \"late\"; {day}"))]);
    check(
        "2022,dprk_share_pct,A,2023,,,,,",
        0,
        &[&error("value", "the cell is empty; wanted a number here, or in low or high")],
    );
    check("2022,dprk_share_pct,A,2023,4,5,6,,", 0, &[&error("value", "read \"4\"; wanted low ≤ value ≤ high")]);
    check("2022,dprk_share_pct,A,2023,,6,5,,", 0, &[&error("high", "read \"5\"; wanted low ≤ value ≤ high")]);
    check("2022,dprk_share_pct,A,2023,6,5,5,,", 0, &[&error("high", "read \"5\"; wanted low ≤ value ≤ high")]);
    let number = |read: &str| format!("read \"{read}\"; wanted a plain number, as 1100000000 or 43.4");
    for bad in ["-1", "1e3", ".5", "5.", "1.2345", "18446744073709552", "99999999999999999999", "half"] {
        check(&format!("2022,dprk_share_pct,A,2023,{bad},,,,"), 0, &[&error("value", &number(bad))]);
    }
    check("2022,dprk_share_pct,A,2023,5,some,,,", 0, &[&error("low", &number("some"))]);
    let warning = |column: &str, wrong: &str| format!("warning: estimates.csv, line 2, column {column}: {wrong}");
    let period = warning("period_end", &format!("read \"June\"; {day}; taken as empty"));
    check("2022,dprk_share_pct,A,2023,5,,,June,", 1, &[&period]);
    let source = warning("source", "read \"fbi-2\"; wanted a key of sources.csv or an address");
    check("2022,dprk_share_pct,A,2023,5,,,,fbi-2", 1, &[&source]);
    check("2022,dprk_share_pct,A,2023,5,,,,https://chainalysis.com/x", 1, &[]);
}

#[test]
fn more_than_a_hundred_per_cent_is_told() {
    let estimates = "year,measure,estimator,published,value,high\n\
        2022,dprk_share_pct,A,2023,434,\n\
        2022,dprk_share_pct,B,2023,100,\n\
        2022,dprk_share_pct,C,2023,90,100.1\n\
        2022,dprk_incidents,D,2023,101,\n";
    let claims = "topic,claimant,claimant_kind,published,value,unit,id\n\
        wmd-funding-share,A,un,2023,400,pct,a\n\
        context,A,un,2023,400,pct_of_military_budget,b\n";
    let (dataset, issues) = read_with(None, Some(estimates), Some(claims));
    let expected = [
        "error: estimates.csv, line 2, column value: read \"434\"; wanted at most 100 per cent",
        "error: estimates.csv, line 4, column high: read \"100.1\"; wanted at most 100 per cent",
        "error: claims.csv, line 2, column value: read \"400\"; wanted at most 100 per cent",
    ];
    assert_eq!(told(&issues), expected);
    assert_eq!((dataset.estimates.len(), dataset.claims.len()), (2, 1));
}

#[test]
fn a_published_statement_may_lack_a_number() {
    let check = |row: &str, rows, issues: &[&str]| {
        let csv = format!("id,topic,claimant,claimant_kind,published,low,value,high,unit,source\n{row}\n");
        let (dataset, all_issues) = read_with(None, None, Some(&csv));
        assert_eq!((told(&all_issues), dataset.claims.len()), (to_strings(issues), rows), "{row}");
    };
    check("a,context,UN Panel of Experts,un,2024,,,,qualitative,", 1, &[]);
    check("a,wmd-funding-share,UN Panel of Experts,un,2024-03,,40,,pct,", 1, &[]);
    let error = |column: &str, wrong: &str| format!("error: claims.csv, line 2, column {column}: {wrong}");
    let topics = "wmd-funding-share, foreign-currency-share, cumulative-stolen, attacks-count, holdings, context";
    let topic = error("topic", &format!("read \"share\"; wanted one of {topics}"));
    check("a,share,A,un,2024,,,,,", 0, &[&topic]);
    let kind = error("claimant_kind", "read \"press\"; wanted one of un, government, firm, institute");
    check("a,context,A,press,2024,,,,,", 0, &[&kind]);
    check("a,context,A,un,2024,5,4,,,", 0, &[&error("value", "read \"4\"; wanted low ≤ value ≤ high")]);
    check("a,context,A,un,2024,5,,4,,", 0, &[&error("high", "read \"4\"; wanted low ≤ value ≤ high")]);
    let day = "wanted a day, a month or a year, as 2023-06-02, 2023-06 or 2023";
    check("a,context,A,un,last year,,5,,,", 0, &[&error("published", &format!("read \"last year\"; {day}"))]);
    let source = "warning: claims.csv, line 2, column source: read \"x\"; wanted a key of sources.csv or an address";
    check("a,context,A,un,2024,,,,,x", 1, &[source]);
}

#[test]
fn the_files_beside_the_thefts_say_what_they_lack() {
    let (dataset, issues) = read_with(Some("id,publisher\nfbi-1,FBI\n"), Some(""), Some("id\n"));
    assert_eq!(dataset.incidents.len(), 1);
    let expected = [
        "error: sources.csv, line 1, column url: the header has no such column; read id, publisher; wanted id, publisher, url",
        "error: estimates.csv, line 1: the file is empty; wanted a header row with year, measure, estimator, published, value",
        "error: claims.csv, line 1, column topic: the header has no such column; read id; wanted id, topic, claimant, claimant_kind, published",
        "error: claims.csv, line 1, column claimant: the header has no such column; read id; wanted id, topic, claimant, claimant_kind, published",
        "error: claims.csv, line 1, column claimant_kind: the header has no such column; read id; wanted id, topic, claimant, claimant_kind, published",
        "error: claims.csv, line 1, column published: the header has no such column; read id; wanted id, topic, claimant, claimant_kind, published",
    ];
    assert_eq!(told(&issues), expected);
}

#[test]
fn a_source_has_a_key_of_its_own() {
    let csv = "id,publisher,url,published\nfbi-1,FBI,https://fbi.gov,2023\nfbi-1,FBI,https://fbi.gov/2,\n,FBI,https://fbi.gov/3,\nun-1,UN,https://un.org,once\n";
    let (dataset, issues) = read_with(Some(csv), None, None);
    let expected = [
        "error: sources.csv, line 3, column id: read \"fbi-1\"; wanted a key that no row above has",
        "error: sources.csv, line 4, column id: the cell is empty; wanted a key",
        "warning: sources.csv, line 5, column published: read \"once\"; wanted a day, a month or a year, as 2023-06-02, 2023-06 or 2023; taken as empty",
    ];
    assert_eq!(told(&issues), expected);
    assert_eq!((dataset.sources.len(), dataset.sources[0].published), (2, Day::parse("2023")));
}

#[test]
fn only_an_address_of_the_web_is_a_link() {
    let check = |url: &str, link: Option<&str>| {
        let csv = format!("id,publisher,url\na,A,\"{url}\"\n");
        let (dataset, issues) = read_with(Some(&csv), None, None);
        let warning = "wanted an address that begins with https://; shown as text, not as a link";
        let warning = format!("warning: sources.csv, line 2, column url: read \"{url}\"; {warning}");
        let expected = if link.is_some() || url.is_empty() { vec![] } else { vec![warning] };
        assert_eq!((dataset.sources[0].link(), told(&issues)), (link, expected), "{url}");
        assert_eq!(dataset.sources[0].url, url.trim_matches(['\u{1}', ' ']));
    };
    check("https://un.org/1", Some("https://un.org/1"));
    check("http://un.org", Some("http://un.org"));
    check(" https://un.org", Some("https://un.org"));
    for text in [
        "",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "//un.org",
        "/a",
        "un.org",
        "ftp://un.org",
    ] {
        check(text, None);
    }
    check("https:/un.org", None);
    check("\u{1}https://un.org", Some("https://un.org"));
    check("blob:https://un.org/1", None);
    let source = Source {
        id: "a".into(),
        publisher: "A".into(),
        title: String::new(),
        published: None,
        url: " https://un.org".into(),
    };
    assert_eq!(source.link(), None, "made by hand, with a space before it");
}

/// Whatever happens to a file on its way, what is read is sound and the rest is told.
#[test]
fn random_damage_never_panics() {
    const ROWS: usize = 20;
    let (header, body) = raw::INCIDENTS.split_once('\n').unwrap();
    let lines: Vec<&str> = body.lines().collect();
    let mut random = Random(2024);
    let mut rows_read = 0;
    for case in 0..3_000 {
        let first = random.below(lines.len() - ROWS + 1);
        let original = format!("{header}\n{}\n", lines[first..first + ROWS].join("\n"));
        let bytes = damaged(&mut random, original.as_bytes());
        let (dataset, issues) = dataset::parse(&only_thefts(&bytes));
        let (head, tail) = bytes.split_at(random.below(bytes.len()));
        let whole = (dataset, issues);
        assert_eq!(everything(&in_pieces([head, tail].into_iter())), everything(&whole), "case {case}");
        let (dataset, issues) = whole;
        let rows = dataset.incidents.len();
        let line_count = bytes.split(|&byte| byte == b'\n' || byte == b'\r').count();
        let has_error = issues.iter().any(|it| it.severity == Severity::Error);
        let is_cut = bytes.len() + 4 < original.len();
        assert!(rows < line_count, "case {case}: {rows} thefts out of {line_count} lines");
        assert!(rows >= ROWS || has_error || is_cut, "case {case}: {rows} thefts and no error");
        assert!(issues.iter().all(|it| it.line >= 1 && it.line as usize <= line_count), "case {case}: {issues:?}");
        assert!(dataset.incidents.iter().all(|it| it.day.month >= 1 && it.low <= it.amount && it.amount <= it.high));
        rows_read += rows;
    }
    assert!(rows_read > 3_000 * ROWS / 2, "the damage is too great to test much: {rows_read} thefts read");
}

/// Up to four flipped bytes, inserted signs or cut-out pieces; now and then the file ends early.
fn damaged(random: &mut Random, original: &[u8]) -> Vec<u8> {
    let mut bytes = original.to_vec();
    for _ in 0..=random.below(4) {
        let place = random.below(bytes.len());
        match random.below(8) {
            0..3 => bytes[place] ^= 1 << random.below(8),
            3..6 => bytes.insert(place, random.one_of(b"\",\n\r;\xFF\0 -9")),
            6 => drop(bytes.drain(place..(place + random.below(200)).min(bytes.len()))),
            _ if random.chance(20) => bytes.truncate(place + 1),
            _ => bytes[place] = random.one_of(b"\",\n\r"),
        }
    }
    bytes
}

/// A browser has its data in pieces, cut wherever the network or a slice of time ends.
#[test]
fn pieces_come_to_the_same_as_the_whole() {
    let incidents = raw::INCIDENTS.as_bytes();
    let whole = everything(&dataset::parse(&only_thefts(incidents)));
    for size in [1, 2, 3, 7, 64, 1000] {
        assert_eq!(everything(&in_pieces(incidents.chunks(size))), whole, "pieces of {size}");
    }
    let endless = format!("date,target,amount_usd\n2022-03,\"{}", "Ronin, \"\"\r\n".repeat(20_000));
    let whole = everything(&dataset::parse(&only_thefts(endless.as_bytes())));
    assert_eq!(everything(&in_pieces(endless.as_bytes().chunks(100))), whole, "a quotation that is never closed");
}

#[test]
fn a_file_cut_anywhere_is_the_same_file() {
    let check = |bytes: &[u8]| check_cuts(bytes);
    check(b"");
    check(b"\xEF");
    check(b"\xEF\xBB\xBF");
    check(b"\xEF\xBB\xBF\"date\",\"target\",amount_usd\r\n2022-03,\"Ro\"\"nin\",6\r\n\r\nsoon,\xC3\xA4,6");
    check(b"date\n\n,target;;amount_usd;\n2022-03;Ronin;5\n");
    check(b"\r\rdate,target,amount_usd\r2022-03,\"R\n\r\",x\r\r2022-03,R,x");
    check(b"date,target,amount_usd\r\r\n2022-03,R,x\r\r\n2022-03,\"a\"b\"c\",x\r\r\n");
    check(b"date,target,amount_usd\n2022-03,\"\xC3\",\"\xA4\"\"\"\n2022-03,\xFF,5\n2022-03,\xE2\x80\xAEx,5\n");
    check(b"id,date,target,amount_usd\n,2022-03,A,1\nline-2,2022-03,A,1\nline-4,2022-03,A,1\n,2022-03,A,1\n");
    check("date;target;amount_usd;actor\n2022-03; '=업\u{85};5;\u{3000}Б \n2022-03;\t;5;\"a\"\"\n".as_bytes());
}

/// Excel for the Macintosh ends its lines by a carriage return, and those inside a cell by a line feed.
#[test]
fn what_ends_the_header_ends_every_line() {
    let wanted = "wanted a whole number of US dollars, as 620000000";
    let says = |line| format!("error: own.csv, line {line}, column amount_usd: read \"x\"; {wanted}");
    check("date,target,amount_usd\r2022-03,\"A\nA\",1\r2022-03,B,x\r", 1, &[&says(3)]);
    check("date,target,amount_usd\r\r\n2022-03,A,1\r\r\n2022-03,B,x\r\r\n", 1, &[&says(3)]);
    check("date,target,amount_usd\n2022-03,\"A\rA\",1\n2022-03,B,x\n", 1, &[&says(3)]);
}

#[test]
fn files_come_one_after_the_other() {
    let mut reading = Reading::default();
    reading.open(Part::Sources, "sources.csv");
    reading.take(b"id,publisher,url\na,A,https://a.org");
    reading.open(Part::Incidents, "own.csv");
    reading.take(b"date,target,amount_usd,sources\n2022-03,A,1,a");
    reading.open(Part::Claims, "claims.csv");
    let (dataset, issues) = reading.finish();
    assert_eq!(dataset.incidents.get(0).sources, [0]);
    let empty =
        "claims.csv, line 1: the file is empty; wanted a header row with id, topic, claimant, claimant_kind, published";
    assert_eq!(told(&issues), [format!("error: {empty}")]);
}

/// Whatever is read in one go is read the same with a cut at any place, or at every one.
#[track_caller]
fn check_cuts(bytes: &[u8]) {
    let whole = everything(&dataset::parse(&only_thefts(bytes)));
    for place in 0..bytes.len() {
        let (head, tail) = bytes.split_at(place);
        let pieces = everything(&in_pieces([head, tail].into_iter()));
        assert_eq!(pieces, whole, "{:?} | {:?}", String::from_utf8_lossy(head), String::from_utf8_lossy(tail));
    }
    assert_eq!(everything(&in_pieces(bytes.chunks(1))), whole, "{:?}", String::from_utf8_lossy(bytes));
}

fn in_pieces<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> (Dataset, Vec<Issue>) {
    let mut reading = Reading::default();
    reading.open(Part::Incidents, "own.csv");
    for piece in pieces {
        assert!(reading.has_room(piece.len()));
        reading.take(piece);
    }
    reading.finish()
}

/// Every cell and every finding.
fn everything((dataset, issues): &(Dataset, Vec<Issue>)) -> String {
    let rows: Vec<_> = dataset.incidents.iter().collect();
    format!("{rows:?} {:?} {:?} {issues:?}", dataset.sources, dataset.findings)
}

#[track_caller]
fn check(csv: &str, rows: usize, issues: &[&str]) {
    check_bytes(csv.as_bytes(), rows, issues);
}

#[track_caller]
fn check_bytes(bytes: &[u8], rows: usize, issues: &[&str]) {
    const SHORT: usize = 300;
    if bytes.len() < SHORT {
        check_cuts(bytes);
    }
    let (dataset, found) = dataset::parse(&only_thefts(bytes));
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(300)]).into_owned();
    assert_eq!(told(&found), issues, "{start}");
    assert_eq!(dataset.incidents.len(), rows, "{start}");
}

fn read(csv: &str) -> (Dataset, Vec<Issue>) {
    dataset::parse(&only_thefts(csv.as_bytes()))
}

fn only_thefts(bytes: &[u8]) -> Files<'_> {
    Files { incidents: file("own.csv", bytes), estimates: None, claims: None, sources: None }
}

/// One sound theft, and the files beside it.
fn read_with(sources: Option<&str>, estimates: Option<&str>, claims: Option<&str>) -> (Dataset, Vec<Issue>) {
    dataset::parse(&Files {
        incidents: file("own.csv", b"date,target,amount_usd\n2022-03,Ronin,1\n"),
        estimates: estimates.map(|it| file("estimates.csv", it.as_bytes())),
        claims: claims.map(|it| file("claims.csv", it.as_bytes())),
        sources: sources.map(|it| file("sources.csv", it.as_bytes())),
    })
}

fn file<'a>(name: &'a str, bytes: &'a [u8]) -> File<'a> {
    File { name, bytes }
}

/// Each issue as the page tells it, after its severity.
fn told(issues: &[Issue]) -> Vec<String> {
    let tell = |issue: &Issue| match issue.severity {
        Severity::Error => format!("error: {issue}"),
        Severity::Warning => format!("warning: {issue}"),
    };
    issues.iter().map(tell).collect()
}

fn to_strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}
