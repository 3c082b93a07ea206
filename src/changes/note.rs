//! What has changed, in words: of all thefts, for the selection, and row by row.

use super::{Changes, Revision, has_other_amount, has_other_evidence};
use crate::dataset::{By, Dataset};
use crate::describe::{count_of, short_name};
use crate::filter::{Basis, Filter, Options, View};
use crate::incident::{Evidence, Incident, Usd};
use crate::locale::{Locale, Text};
use crate::story::Story;
use crate::summary::{Sum, amount, summarize};
use crate::words::Word;

/// The note under the headline of data of which there is a newer edition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// How many rows and how much money, of all thefts; then what that comes to for the selection.
    pub text: String,
    /// Row by row; of very many the first, and how many more.
    pub rows: Vec<String>,
}

/// Tells what the newer data have changed, in the amounts in force and for what the story asks.
pub fn note(story: Story<'_>, [older, newer]: [&Dataset; 2], changes: &Changes) -> Note {
    let locale = story.locale;
    let counted = locale.in_a_row(&counted(locale, [older, newer], changes));
    let list = locale.clauses(&[counted, sum(story, older, newer)]);
    let all = match older.created {
        Some(day) => locale.say(Text::NewerSince, &[&locale.day(day), &list]),
        None => locale.say(Text::FullStop, &[&locale.labelled(&locale.text(Text::FootData), &list)]),
    };
    let text = locale.sentences(&[all, effect(story, older, newer)]);
    Note { text, rows: rows(locale, [older, newer], changes) }
}

/// What is selected of one edition.
#[inline(never)]
pub fn selected(of: &Dataset, filter: &Filter, options: &Options) -> Sum {
    summarize(of, filter, options).selected
}

/// How many rows were changed in which way, each fit for a list.
fn counted(locale: &Locale, [older, newer]: [&Dataset; 2], changes: &Changes) -> Vec<String> {
    let thefts = &changes.incidents;
    let (mut amounts, mut attributions, mut others) = (0, 0, 0);
    for &(was, is) in &thefts.revised {
        let (was, is) = (older.incidents.get(was), newer.incidents.get(is));
        let (amount, evidence) = (has_other_amount(&was, &is), has_other_evidence(&was, &is));
        amounts += usize::from(amount);
        attributions += usize::from(evidence);
        others += usize::from(!amount && !evidence);
    }
    let mut parts = Vec::new();
    for (place, (text, number)) in [
        (Text::TheftsAdded, thefts.added.len()),
        (Text::TheftsRemoved, thefts.removed.len()),
        (Text::AmountsCorrected, amounts),
        (Text::AttributionsChanged, attributions),
        (Text::TheftsReworded, others),
        (Text::PublishedChanged, changes.estimates.rows() + changes.claims.rows()),
    ]
    .into_iter()
    .enumerate()
    {
        if number > 0 {
            let count = if place < 2 { locale.thefts(number as u32) } else { locale.count(number as u64) };
            parts.push(locale.say_of(text, number as u64, &[&count]));
        }
    }
    parts
}

/// `in all US$120m more (best-supported amounts)`; empty where the sum of all thefts stays.
fn sum(story: Story<'_>, older: &Dataset, newer: &Dataset) -> String {
    let (locale, basis) = (story.locale, story.options.basis(View::All));
    let (was, is) = (all(older, basis), all(newer, basis));
    if was == is {
        return String::new();
    }
    let text = if is > was { Text::SumMore } else { Text::SumLess };
    let difference = locale.usd(Usd(is.0.abs_diff(was.0)));
    locale.say(text, &[&difference, &locale.say_nth(Text::SaidBest, basis.index())])
}

#[inline(never)]
fn all(of: &Dataset, basis: Basis) -> Usd {
    let mut sum = Usd(0);
    for row in 0..of.incidents.len() {
        sum += amount(&of.incidents, basis, row).unwrap_or_default();
    }
    sum
}

fn effect(story: Story<'_>, older: &Dataset, newer: &Dataset) -> String {
    let locale = story.locale;
    let (before, after) = (selected(older, story.filter, story.options), selected(newer, story.filter, story.options));
    if before == after {
        return locale.text(Text::SelectionStays);
    }
    let mut thefts = locale.thefts(after.incidents);
    if before.incidents != after.incidents {
        thefts = from_to(locale, &locale.count(before.incidents.into()), &thefts);
    }
    let list = locale.in_a_row(&[thefts, from_to_usd(locale, before.stolen, after.stolen)]);
    locale.say(Text::ForSelection, &[&list])
}

/// `US$1.46bn → US$1.50bn`, or the one amount that stays.
#[inline(never)]
fn from_to_usd(locale: &Locale, before: Usd, after: Usd) -> String {
    let [was, is] = locale.usd_pair(before, after);
    if before == after { is } else { from_to(locale, &was, &is) }
}

fn from_to(locale: &Locale, before: &str, after: &str) -> String {
    locale.say(Text::FromTo, &[before, after])
}

/// A text a row that was changed: the thefts, then what others published.
fn rows(locale: &Locale, [older, newer]: [&Dataset; 2], changes: &Changes) -> Vec<String> {
    /// Nobody reads more; `compare` gives them all.
    const MOST: usize = 200;
    let mut rows = Vec::new();
    for (table, revision) in [&changes.incidents, &changes.estimates, &changes.claims].into_iter().enumerate() {
        let Revision { added, removed, revised } = revision;
        for (sign, of, places) in [("+ ", newer, added), ("− ", older, removed)] {
            for &place in places {
                rows.push([sign, &named(locale, of, table, place, true)].concat());
            }
        }
        for &(was, is) in revised {
            let mut row = vec![named(locale, newer, table, is, false)];
            if table == 0 {
                add_revised(locale, &older.incidents.get(was), &newer.incidents.get(is), &mut row);
            }
            if row.len() == 1 {
                row.push(locale.text(Text::Revised));
            }
            rows.push(locale.in_a_row(&row));
        }
    }
    if rows.len() > MOST {
        let more = (rows.len() - MOST) as u64;
        rows.truncate(MOST);
        rows.push(locale.say_of(Text::MoreFindings, more, &[&locale.count(more)]));
    }
    rows
}

/// Name and day of a theft, perhaps with its amount; publisher and year of a figure; speaker and day of a statement.
fn named(locale: &Locale, of: &Dataset, table: usize, place: usize, with_amount: bool) -> String {
    let mut amount = String::new();
    let (name, day) = match table {
        0 => {
            let theft = of.incidents.get(place);
            if with_amount {
                amount = locale.usd(theft.amount);
            }
            (locale.name(short_name(theft.target)), theft.day)
        }
        1 => {
            let it = &of.estimates[place];
            (count_of(locale, &it.estimator, &it.scope, it.year), it.published)
        }
        _ => (locale.speaker(&of.claims[place].claimant), of.claims[place].published),
    };
    locale.in_a_row(&[name, locale.day(day), amount])
}

/// Each amount that is another, then who says so.
fn add_revised(locale: &Locale, was: &Incident<'_>, is: &Incident<'_>, row: &mut Vec<String>) {
    if was.amount != is.amount {
        row.push(from_to_usd(locale, was.amount, is.amount));
    }
    if was.un_amount != is.un_amount {
        let usd = |amount: Option<Usd>| amount.map_or("–".to_owned(), |amount| locale.usd(amount));
        row.push(locale.say(Text::TheUnList, &[&from_to(locale, &usd(was.un_amount), &usd(is.un_amount))]));
    }
    if was.evidence != is.evidence {
        let tier = |tier: Evidence| locale.group_in_sentence(By::Evidence, tier.text());
        row.push(from_to(locale, &tier(was.evidence), &tier(is.evidence)));
    }
    if was.disputed != is.disputed {
        let sign = if is.disputed { "+ " } else { "− " };
        row.push([sign, &locale.text(Text::Disputed)].concat());
    }
}
