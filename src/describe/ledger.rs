//! The words of the ledger: its bars, its table, and each of its lines.

use super::{Caption, Story, Tip};
use crate::charts::ledger_shown;
use crate::claimed::{published, short_period};
use crate::ledger::{Column, Gap, Held, Line};
use crate::locale::{Locale, Text};

pub(super) fn caption(story: Story<'_>) -> Caption {
    let Story { filter, summary, locale, .. } = story;
    let shown = ledger_shown(filter.view, summary);
    let Some(line) = shown.first().and_then(|&place| summary.ledger.get(place)) else { return Caption::default() };
    let (title, subtitle) = match line.column {
        Column::Un => (Text::LedgerUn, Text::LedgerUnSubtitle),
        Column::Msmt => (Text::LedgerMsmt, Text::LedgerSubtitle),
        Column::Best => (Text::LedgerBest, Text::LedgerSubtitle),
    };
    let (rows, sum) = (locale.count(line.rows.into()), locale.dollars(&locale.count(line.usd.rows)));
    Caption {
        title: locale.say_of(title, line.rows.into(), &[&rows, &sum, &published(locale, line.usd, true)]),
        subtitle: locale.text(subtitle),
        acts: locale.text(Text::ActsNone),
        note: locale.text(Text::LedgerRounding),
    }
}

pub(super) fn fill(tip: &mut Tip, story: Story<'_>, place: usize) {
    let Story { summary, locale, .. } = story;
    let Some(line) = summary.ledger.get(place) else { return };
    let mut entries = Vec::new();
    add_entries(locale, line, &mut entries);
    for Entry { name, thefts, usd, .. } in &entries {
        tip.lines.push(locale.say(Text::LedgerLine, &[name, &locale.in_a_row(thefts), &locale.in_a_row(usd)]));
    }
    tip.lines.push(amounts(locale, line.column));
    tip.title = locale.in_a_row(&[locale.speaker(&line.publisher), short_period(locale, line.period)]);
    tip.subtitle = locale.say(Text::PublishedOn, &[&locale.day(line.published)]);
    tip.value = published(locale, line.usd, true);
    tip.sources = line.sources.clone();
}

/// A table of the ledger: the aggregates of one publisher.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Whose aggregates, and in which amounts the rows are added up.
    pub title: String,
    /// Whether it is folded until it is asked for: it is not of the rows that the bars beside it show.
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
    let Story { filter, summary, locale, .. } = story;
    let mut accounts: Vec<Account> = Vec::new();
    let mut column = None;
    let shown = ledger_shown(filter.view, summary).first().map(|&place| summary.ledger[place].column);
    for line in &summary.ledger {
        if column.replace(line.column) != Some(line.column) {
            let title = locale.labelled(&locale.speaker(&line.publisher), &amounts(locale, line.column));
            accounts.push(Account { title, is_folded: Some(line.column) != shown, entries: Vec::new() });
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
        name: locale.say(Text::RowsHere, &[&short_period(locale, line.period)]),
        thefts: plain(locale.count(line.rows.into())),
        usd: plain(locale.count(line.usd.rows)),
        sources: Vec::new(),
    });
    entries.push(Entry {
        name: locale.text(Text::Difference),
        thefts: line.thefts.map_or_else(|| plain("–".to_owned()), |thefts| difference(locale, thefts)),
        usd: difference(locale, line.usd),
        sources: Vec::new(),
    });
    entries.push(Entry {
        name: locale.say(Text::PublishedDay, &[&locale.day(line.published)]),
        thefts: plain(line.thefts.map_or_else(|| "–".to_owned(), |thefts| locale.count(thefts.published()))),
        usd: plain(published(locale, line.usd, false)),
        sources: line.sources.clone(),
    });
}

/// The difference, with a minus where the rows are more, and its name.
fn difference(locale: &Locale, held: Held) -> [String; 2] {
    let published = held.published();
    let sign = match (held.rows > published, locale.is_rtl) {
        (false, _) => "",
        (true, false) => "−",
        // Without the mark before it, text from right to left has the minus behind the number.
        (true, true) => "\u{200e}−",
    };
    let name = match held.gap {
        Gap::None => Text::GapNone,
        Gap::Rounding => Text::GapRounding,
        Gap::NotItemised => Text::GapNotItemised,
        Gap::Exceeds => Text::GapExceeds,
    };
    [[sign, &locale.count(held.rows.abs_diff(published))].concat(), locale.text(name)]
}

fn amounts(locale: &Locale, column: Column) -> String {
    locale.text(match column {
        Column::Un => Text::LedgerAmountsUn,
        Column::Msmt => Text::LedgerAmountsMsmt,
        Column::Best => Text::LedgerAmountsBest,
    })
}
