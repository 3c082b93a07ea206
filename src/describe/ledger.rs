//! The words of the ledger: its bars, its table, and each of its lines.

use super::{Caption, Story, Tip};
use crate::charts::ledger_shown;
use crate::claimed::{published, short_period};
use crate::ledger::{Column, Gap, Held, Line};
use crate::locale::Locale;

pub(super) fn caption(story: Story<'_>) -> Caption {
    let Story { filter, summary, locale, .. } = story;
    let shown = ledger_shown(filter.view, summary);
    let Some(line) = shown.first().and_then(|&place| summary.ledger.get(place)) else { return Caption::default() };
    let what = match line.column {
        Column::Un => "How the list adds up: ",
        Column::Msmt => "How the Monitoring Team’s tables add up: ",
        Column::Best => "How the rows add up: ",
    };
    let title = [
        what,
        &locale.count(line.rows.into()),
        " rows read, US$",
        &locale.count(line.usd.rows),
        ", against ",
        &published(locale, line.usd, "US$"),
    ];
    let subtitle = match line.column {
        Column::Un => "A bar a year, in the amounts that the UN list prints; in red what its report names by itself.",
        _ => "Bars: the rows here. Dots: what was published.",
    };
    Caption {
        title: title.concat(),
        subtitle: [subtitle, " No filter acts on it."].concat(),
        note: ROUNDING.to_owned(),
    }
}

pub(super) fn fill(tip: &mut Tip, story: Story<'_>, place: usize) {
    let Story { summary, locale, .. } = story;
    let Some(line) = summary.ledger.get(place) else { return };
    let mut entries = Vec::new();
    add_entries(locale, line, &mut entries);
    for Entry { name, thefts, usd, .. } in &entries {
        tip.line(&[name, ": thefts ", &with_remark(thefts), "; US dollars ", &with_remark(usd)]);
    }
    tip.line(&[amounts(line.column)]);
    tip.title = [&locale.speaker(&line.publisher), ", ", &short_period(locale, line.period)].concat();
    tip.subtitle = ["published ", &locale.day(line.published)].concat();
    tip.value = published(locale, line.usd, "US$");
    tip.sources = line.sources.clone();
}

fn with_remark([number, remark]: &[String; 2]) -> String {
    let comma = if remark.is_empty() { "" } else { ", " };
    [number, comma, remark].concat()
}

/// A table of the ledger: the aggregates of one publisher.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Whose aggregates, and in which amounts the rows are added up.
    pub title: String,
    /// Whether it is folded until it is asked for: it is long, and no report lists its rows.
    pub is_folded: bool,
    /// Three for an aggregate: the rows, the difference, what was published.
    pub entries: Vec<Entry>,
}

/// A row of such a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What is counted.
    pub name: String,
    /// Number of thefts, and what it is.
    pub thefts: [String; 2],
    /// US dollars, and what they are.
    pub usd: [String; 2],
    /// Of what was published, the places in the list of sources.
    pub sources: Vec<u32>,
}

/// The tables of the ledger.
pub fn accounts(story: Story<'_>) -> Vec<Account> {
    let Story { summary, locale, .. } = story;
    let mut accounts: Vec<Account> = Vec::new();
    let mut column = None;
    for line in &summary.ledger {
        if column.replace(line.column) != Some(line.column) {
            let title = [&locale.speaker(&line.publisher), ": ", amounts(line.column)].concat();
            accounts.push(Account { title, is_folded: line.column == Column::Best, entries: Vec::new() });
        }
        if let Some(account) = accounts.last_mut() {
            add_entries(locale, line, &mut account.entries);
        }
    }
    accounts
}

fn add_entries(locale: &Locale, line: &Line, entries: &mut Vec<Entry>) {
    let plain = |text: String| [text, String::new()];
    entries.push(Entry {
        name: [&short_period(locale, line.period), ", rows here"].concat(),
        thefts: plain(locale.count(line.rows.into())),
        usd: plain(locale.count(line.usd.rows)),
        sources: Vec::new(),
    });
    entries.push(Entry {
        name: "Difference".to_owned(),
        thefts: line.thefts.map_or_else(|| plain("–".to_owned()), |thefts| difference(locale, thefts)),
        usd: difference(locale, line.usd),
        sources: Vec::new(),
    });
    entries.push(Entry {
        name: ["Published ", &locale.day(line.published)].concat(),
        thefts: plain(line.thefts.map_or_else(|| "–".to_owned(), |thefts| locale.count(thefts.published()))),
        usd: plain(published(locale, line.usd, "")),
        sources: line.sources.clone(),
    });
}

/// The difference, with a minus where the rows are more, and its name.
fn difference(locale: &Locale, held: Held) -> [String; 2] {
    let published = held.published();
    let sign = if held.rows > published { "−" } else { "" };
    let name = match held.gap {
        Gap::None => "none",
        Gap::Rounding => "rounding",
        Gap::NotItemised => "not itemised",
        Gap::Exceeds => "our rows exceed it",
    };
    [[sign, &locale.count(held.rows.abs_diff(published))].concat(), name.to_owned()]
}

fn amounts(column: Column) -> &'static str {
    match column {
        Column::Un => "in the amounts of the UN list",
        Column::Msmt => "in the amounts of its tables",
        Column::Best => "all cases, in our best-supported amounts",
    }
}

const ROUNDING: &str = "Rounding: the sum, with as many digits as were published, is the published figure. Not itemised: more was published than there are rows for.";
