//! A second, plain reading of the rules: what a careful person would count by hand, row by row, from the CSV as text.
//! It shares no code with `src/` and takes no short cut: each number is its own walk over the rows.

use std::collections::BTreeMap;

use crate::raw::{self, Row};

/// The columns behind the five groupings, in the order of the API: targets, methods, actors, evidence, countries.
pub(crate) const GROUPINGS: [&str; 5] = ["target_kind", "method", "actor", "attribution", "country"];

/// What one row of the CSV says.
pub(crate) struct Theft {
    pub(crate) id: String,
    year: u16,
    /// The row's key in each grouping.
    pub(crate) keys: [String; 5],
    pub(crate) best: u64,
    pub(crate) low: u64,
    pub(crate) high: u64,
    pub(crate) un: Option<u64>,
    is_on_un_list: bool,
    is_disputed: bool,
    /// Victim, method and note.
    pub(crate) texts: [String; 3],
    /// The same as the search reads them.
    letters: [Vec<char>; 3],
}

impl Theft {
    fn new(row: &Row) -> Theft {
        let number = |column: &str| if row[column].is_empty() { None } else { Some(row[column].parse().unwrap()) };
        let keys = GROUPINGS.map(|column| match (column, row[column].as_str()) {
            ("target_kind", "") => "other".to_owned(),
            ("method", "") => "unknown".to_owned(),
            (_, key) => key.to_owned(),
        });
        let best = number("amount_usd").unwrap();
        let texts = [row["target"].clone(), keys[place_of("method")].clone(), row["note"].clone()];
        Theft {
            id: row["id"].clone(),
            year: row["date"][..4].parse().unwrap(),
            letters: [0, 1, 2].map(|place| small_letters(&texts[place])),
            texts,
            keys,
            best,
            low: number("amount_low_usd").unwrap_or(best),
            high: number("amount_high_usd").unwrap_or(best),
            un: number("un_amount_usd"),
            is_on_un_list: !row["un_annex_no"].is_empty(),
            is_disputed: row["disputed"] == "yes",
        }
    }

    fn is_in(&self, view: &str) -> bool {
        match view {
            "un-panel" => self.is_on_un_list,
            "governments" => self.key("attribution") == "government",
            _ => true,
        }
    }

    fn key(&self, column: &str) -> &str {
        &self.keys[place_of(column)]
    }
}

pub(crate) fn read(csv: &str) -> Vec<Theft> {
    raw::rows(csv).iter().map(Theft::new).collect()
}

/// A question: a filter and the options that change sums.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) view: &'static str,
    pub(crate) years: Option<(u16, u16)>,
    /// For each grouping `None` for no restriction, or the keys asked for.
    pub(crate) keys: [Option<Vec<String>>; 5],
    pub(crate) min: u64,
    pub(crate) disputed: bool,
    pub(crate) text: String,
    pub(crate) amounts: Option<&'static str>,
    /// Column of the selection's own shares.
    pub(crate) by: &'static str,
    /// Column that the trend is stacked by.
    pub(crate) stack: &'static str,
}

/// Thefts and dollars.
pub(crate) type Sum = (usize, u64);

/// What the page must say.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Answer {
    pub(crate) amounts: String,
    pub(crate) view_years: Option<(u16, u16)>,
    pub(crate) view_counts: [usize; 3],
    pub(crate) ids: Vec<String>,
    pub(crate) total: Sum,
    pub(crate) low: u64,
    pub(crate) high: u64,
    pub(crate) disputed: usize,
    pub(crate) largest: Option<(String, u64)>,
    pub(crate) left_out: Sum,
    pub(crate) by_year: Vec<(u16, Sum)>,
    /// For each grouping its groups with their share of the dollars.
    pub(crate) groups: [Vec<(String, Sum, Option<f64>)>; 5],
    pub(crate) facets: [BTreeMap<String, usize>; 5],
    pub(crate) parts: Vec<(String, Sum)>,
    pub(crate) trend: Vec<Year>,
    pub(crate) without: Vec<(String, usize)>,
}

/// One year of the trend.
#[derive(Debug, PartialEq)]
pub(crate) struct Year {
    pub(crate) year: u16,
    pub(crate) chosen: bool,
    pub(crate) sum: Sum,
    pub(crate) stack: BTreeMap<String, Sum>,
    pub(crate) unfiltered: Sum,
    pub(crate) largest: Option<(String, u64)>,
}

impl Question {
    pub(crate) fn amounts_in_force(&self) -> &'static str {
        self.amounts.unwrap_or(if self.view == "un-panel" { "un" } else { "best" })
    }

    /// The rules that are set, by name, in the order in which the page tells what each of them hides.
    pub(crate) fn rules(&self) -> Vec<&'static str> {
        let mut rules = Vec::new();
        if self.years.is_some() {
            rules.push("years");
        }
        for (place, column) in GROUPINGS.into_iter().enumerate() {
            if self.keys[place].is_some() {
                rules.push(column);
            }
        }
        if self.min > 0 {
            rules.push("min");
        }
        if !self.disputed {
            rules.push("disputed");
        }
        if !self.text.is_empty() {
            rules.push("text");
        }
        rules
    }

    /// The same question without one rule.
    fn without(&self, rule: &str) -> Question {
        let mut question = self.clone();
        match rule {
            "years" => question.years = None,
            "min" => question.min = 0,
            "disputed" => question.disputed = true,
            "text" => question.text = String::new(),
            column => question.keys[place_of(column)] = None,
        }
        question
    }

    fn selects(&self, theft: &Theft) -> bool {
        let has_key = |place: usize| self.keys[place].as_ref().is_none_or(|keys| keys.contains(&theft.keys[place]));
        theft.is_in(self.view)
            && self.amount(theft).is_some_and(|amount| amount >= self.min)
            && self.has_year(theft.year)
            && (0..5).all(has_key)
            && (self.disputed || !theft.is_disputed)
            && self.text.split_whitespace().all(|word| theft.letters.iter().any(|text| contains(text, word)))
    }

    fn has_year(&self, year: u16) -> bool {
        self.years.is_none_or(|(first, last)| first <= year && year <= last)
    }

    fn amount(&self, theft: &Theft) -> Option<u64> {
        match self.amounts_in_force() {
            "best" => Some(theft.best),
            "low" => Some(theft.low),
            "high" => Some(theft.high),
            _ => theft.un,
        }
    }

    fn sum(&self, thefts: &[&Theft]) -> Sum {
        (thefts.len(), thefts.iter().map(|theft| self.amount(theft).unwrap_or(0)).sum())
    }

    /// The most costly; of equals the one that stands first.
    fn largest(&self, thefts: &[&Theft]) -> Option<(String, u64)> {
        let most = thefts.iter().map(|theft| self.amount(theft).unwrap()).max()?;
        let theft = thefts.iter().find(|theft| self.amount(theft).unwrap() == most).unwrap();
        Some((theft.id.clone(), most))
    }

    /// Each key with its sum, the largest first, equals by name.
    fn ranking(&self, thefts: &[&Theft], column: &str) -> Vec<(String, Sum)> {
        let mut ranking: Vec<(String, Sum)> = self.by_key(thefts, column).into_iter().collect();
        // The map hands its keys out by name, and this sort keeps the order of equals.
        ranking.sort_by_key(|(_, (_, dollars))| std::cmp::Reverse(*dollars));
        ranking
    }

    fn by_key(&self, thefts: &[&Theft], column: &str) -> BTreeMap<String, Sum> {
        let mut thefts_of: BTreeMap<&str, Vec<&Theft>> = BTreeMap::new();
        for theft in thefts {
            thefts_of.entry(theft.key(column)).or_default().push(theft);
        }
        thefts_of.into_iter().map(|(key, thefts)| (key.to_owned(), self.sum(&thefts))).collect()
    }
}

/// Every number, counted by hand.
pub(crate) fn answer(thefts: &[Theft], question: &Question) -> Answer {
    let in_view: Vec<&Theft> = thefts.iter().filter(|theft| theft.is_in(question.view)).collect();
    let selected_by = |question: &Question| in_view.iter().copied().filter(|it| question.selects(it)).collect();
    let selected: Vec<&Theft> = selected_by(question);
    let is_selected = |theft: &Theft| selected.iter().any(|it| it.id == theft.id);
    let left_out: Vec<&Theft> = in_view.iter().copied().filter(|theft| !is_selected(theft)).collect();
    let without = |rule: &'static str| {
        let selected: Vec<&Theft> = selected_by(&question.without(rule));
        (rule.to_owned(), selected.len())
    };
    let total = question.sum(&selected);
    let share = |dollars: u64| if total.1 == 0 { None } else { Some(dollars as f64 / total.1 as f64) };
    Answer {
        amounts: question.amounts_in_force().to_owned(),
        view_years: first_and_last_year(&in_view),
        view_counts: ["un-panel", "governments", "all"]
            .map(|view| thefts.iter().filter(|theft| theft.is_in(view)).count()),
        ids: selected.iter().map(|theft| theft.id.clone()).collect(),
        total,
        low: selected.iter().map(|theft| theft.low).sum(),
        high: selected.iter().map(|theft| theft.high).sum(),
        disputed: selected.iter().filter(|theft| theft.is_disputed).count(),
        largest: question.largest(&selected),
        left_out: question.sum(&left_out),
        by_year: years_from_first_to_last(&selected)
            .map(|year| (year, question.sum(&of_year(&selected, year))))
            .collect(),
        groups: GROUPINGS.map(|column| {
            let ranking = question.ranking(&selected, column).into_iter();
            ranking.map(|(key, sum)| (key, sum, share(sum.1))).collect()
        }),
        facets: GROUPINGS.map(|column| {
            question.by_key(&in_view, column).into_iter().map(|(key, (count, _))| (key, count)).collect()
        }),
        parts: question.ranking(&selected_by(&question.without(question.by)), question.by),
        trend: trend(question, &in_view, &selected_by(&question.without("years"))),
        without: question.rules().into_iter().map(without).collect(),
    }
}

fn trend(question: &Question, in_view: &[&Theft], selected: &[&Theft]) -> Vec<Year> {
    years_from_first_to_last(in_view)
        .map(|year| {
            let of_year_selected = of_year(selected, year);
            Year {
                year,
                chosen: question.has_year(year),
                sum: question.sum(&of_year_selected),
                stack: question.by_key(&of_year_selected, question.stack),
                unfiltered: question.sum(&of_year(in_view, year)),
                largest: question.largest(&of_year_selected),
            }
        })
        .collect()
}

fn of_year<'a>(thefts: &[&'a Theft], year: u16) -> Vec<&'a Theft> {
    thefts.iter().copied().filter(|theft| theft.year == year).collect()
}

fn first_and_last_year(thefts: &[&Theft]) -> Option<(u16, u16)> {
    let years = || thefts.iter().map(|theft| theft.year);
    Some((years().min()?, years().max()?))
}

fn years_from_first_to_last(thefts: &[&Theft]) -> impl Iterator<Item = u16> {
    first_and_last_year(thefts).into_iter().flat_map(|(first, last)| first..=last)
}

fn place_of(column: &str) -> usize {
    GROUPINGS.iter().position(|it| *it == column).unwrap()
}

/// Whether the word stands anywhere in the text, letter by letter, in any case.
fn contains(text: &[char], word: &str) -> bool {
    let word = small_letters(word);
    text.windows(word.len()).any(|part| part == word)
}

/// Both small sigmas are one letter: which of them a capital becomes depends on the word around it.
fn small_letters(text: &str) -> Vec<char> {
    let letters = text.chars().flat_map(char::to_lowercase);
    letters.map(|letter| if letter == 'ς' { 'σ' } else { letter }).collect()
}
