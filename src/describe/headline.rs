//! The headline, the lead under it, the key figures, and what was left out.

use super::{Story, short_name};
use crate::dataset::{By, EMBEDDED_COMPILED, EMBEDDED_SHA256};
use crate::filter::{Basis, Filter, Rule, View};
use crate::incident::{Day, Evidence};
use crate::letters::joined;
use crate::order::sorted_places;
use crate::summary::Sum;
use crate::words::Word;
use crate::world::Share;

/// One key figure and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The number.
    pub value: String,
    /// What it counts.
    pub label: String,
}

/// The selection in one sentence.
pub fn headline(story: Story<'_>) -> String {
    let Story { filter, summary, locale, .. } = story;
    let cases = cases_in_view(story);
    if summary.selected.incidents == 0 {
        return ["No theft ", &cases, if summary.left_out.incidents == 0 { "" } else { " fits this choice" }].concat();
    }
    let asked = phrases(story);
    let thefts = locale.thefts(summary.selected.incidents);
    let years = years_covered(story);
    let sum = locale.usd(summary.selected.stolen);
    let verb = if summary.selected.incidents == 1 { "comes to" } else { "add up to" };
    if !asked.is_empty() {
        return format!("{thefts} {cases} {}, {years}, {verb} {sum}", joined(&asked, " "));
    }
    let the = if filter.view == View::All { "" } else { "The " };
    format!("{the}{thefts} {cases} {verb} {sum}, {years}")
}

/// What stands behind the headline: how well the thefts are attributed, and the largest. Of an empty selection, what was asked for.
pub fn lead(story: Story<'_>) -> String {
    let Story { dataset, filter, summary, locale, .. } = story;
    let Some((row, most)) = summary.largest else {
        let asked = asked_for(story);
        return if asked.is_empty() { String::new() } else { format!("Asked for: {}.", joined(&asked, ", ")) };
    };
    let largest = dataset.incidents.get(row);
    let name = short_name(largest.target);
    let month = locale.day(largest.day.to_month());
    let mut sentences = Vec::new();
    if filter.view != View::UnPanel
        && let Some(sentence) = evidence_sentence(story)
    {
        sentences.push(sentence);
    }
    if let Some(share) = Share::of(most.0, summary.selected.stolen.0).filter(|_| summary.selected.incidents > 1) {
        sentences.push(format!("The largest, at {name} in {month}, is {} of the sum.", locale.percent(share)));
    } else if summary.selected.incidents == 1 {
        sentences.push(format!("It hit {name} in {month}."));
    }
    if filter.view == View::UnPanel {
        sentences.push("The panel calls the cases suspected and under investigation.".to_owned());
    }
    joined(&sentences, " ")
}

/// Stolen, range, thefts, the largest.
pub fn figures(story: Story<'_>) -> Vec<Figure> {
    let Story { dataset, summary, locale, .. } = story;
    let Some((row, most)) = summary.largest else { return Vec::new() };
    let largest = dataset.incidents.get(row);
    let stolen = match summary.basis {
        Basis::Un => "stolen, as the UN list prints it",
        Basis::Best => "stolen, best-supported amounts",
        Basis::Low => "stolen, lowest figures found",
        Basis::High => "stolen, highest figures found",
    };
    let thefts = match summary.disputed.incidents {
        0 => "thefts, none disputed".to_owned(),
        disputed => format!("thefts, {disputed} of them disputed"),
    };
    let where_and_when = format!("the largest: {}, {}", short_name(largest.target), locale.day(largest.day.to_month()));
    let figure = |value: String, label: &str| Figure { value, label: label.to_owned() };
    vec![
        figure(locale.usd(summary.selected.stolen), stolen),
        figure(locale.usd_range(summary.low, summary.high), "lowest to highest, same thefts"),
        figure(locale.count(summary.selected.incidents.into()), &thefts),
        figure(locale.usd(most), &where_and_when),
    ]
}

/// What the filters hide: `12 thefts (US$310m) left out.`
pub fn left_out(story: Story<'_>) -> String {
    let Story { summary, locale, .. } = story;
    let Sum { incidents, stolen } = summary.left_out;
    let unlisted = match summary.without_amount {
        0 => String::new(),
        thefts => format!(" Without an amount on the UN list: {}.", locale.thefts(thefts)),
    };
    match incidents {
        0 => "Nothing left out.".to_owned(),
        thefts => format!("{} ({}) left out.{unlisted}", locale.thefts(thefts), locale.usd(stolen)),
    }
}

/// What the filter asks for, rule by rule, each fit for a list.
pub fn asked_for(story: Story<'_>) -> Vec<String> {
    let mut asked = phrases(story);
    if let Some((first, last)) = story.filter.years {
        asked.push(story.locale.years(first, last));
    }
    asked
}

/// A rule by the name of its control.
pub fn rule_name(rule: Rule) -> &'static str {
    match rule {
        Rule::Years => "All years",
        Rule::Keys(By::Target) => "All targets",
        Rule::Keys(By::Method) => "All methods",
        Rule::Keys(By::Actor) => "All actors",
        Rule::Keys(By::Evidence) => "All evidence",
        Rule::Keys(By::Country) => "All countries",
        Rule::Min => "Any loss",
        Rule::Disputed => "With disputed cases",
        Rule::Text => "Any words",
    }
}

/// `on the UN panel’s list`, and whose data it is where it is not the project's own.
fn cases_in_view(story: Story<'_>) -> String {
    let cases = match story.filter.view {
        View::UnPanel => "on the UN panel’s list",
        View::Governments if story.filter == &(Filter { view: View::Governments, ..Filter::default() }) => {
            "that governments attribute to North Korea"
        }
        View::Governments => "named by governments",
        View::All => "attributed to North Korea",
    };
    match story.dataset.origin.as_str() {
        "" => cases.to_owned(),
        origin => format!("{cases} in {origin}"),
    }
}

/// The years of the selection; the last one says how far it goes, where the data end within it.
fn years_covered(story: Story<'_>) -> String {
    let Story { dataset, filter, summary, locale, .. } = story;
    let years = summary.by_year.first().zip(summary.by_year.last()).map(|(first, last)| (first.0, last.0));
    let Some((first, last)) = filter.years.or(years) else { return String::new() };
    match dataset.incidents.newest() {
        Some(newest) if newest.year == last && newest.month < 12 && first < last && filter.years.is_none() => {
            format!("{first} to {}", locale.day(newest.to_month()))
        }
        _ => locale.years(first, last),
    }
}

/// Every rule but the years, as it stands in a sentence: `from exchanges and bridges`, `of at least US$10m`.
fn phrases(story: Story<'_>) -> Vec<String> {
    let Story { filter, locale, .. } = story;
    let mut phrases = Vec::new();
    for &by in By::ALL {
        if let Some(keys) = filter.keys(by) {
            phrases.push(keys_phrase(story, by, keys));
        }
    }
    if filter.min.0 > 0 {
        phrases.push(format!("of at least {}", locale.usd(filter.min)));
    }
    if !filter.disputed {
        phrases.push("without disputed cases".to_owned());
    }
    if !filter.text.trim().is_empty() {
        phrases.push(format!("matching “{}”", filter.text.trim()));
    }
    phrases
}

fn keys_phrase(story: Story<'_>, by: By, keys: &[String]) -> String {
    /// More names than this are counted, not listed.
    const MOST_NAMES: usize = 3;
    let (before, kinds) = match by {
        By::Target => ("from ", " kinds of target"),
        By::Method => ("by ", " methods"),
        By::Actor => ("by ", " actors"),
        By::Evidence => ("resting on ", " kinds of evidence"),
        By::Country => ("in ", " countries"),
    };
    let (what, after) = match keys.len() {
        0 => ("no".to_owned(), kinds),
        1..=MOST_NAMES => {
            let mut names = Vec::new();
            for key in keys {
                names.push(story.locale.group_in_sentence(by, key));
            }
            (story.locale.list(&names), "")
        }
        number => (number.to_string(), kinds),
    };
    [before, &what, after].concat()
}

/// `70 rest on a government’s word, 48 on independent researchers alone.`
fn evidence_sentence(story: Story<'_>) -> Option<String> {
    let thefts = |tier: Evidence| {
        let groups = &story.summary.groups[By::Evidence.index()];
        let part = groups.iter().find(|part| part.code == tier.index());
        part.map_or(0, |part| part.sum.incidents)
    };
    let all = story.summary.selected.incidents;
    match (thefts(Evidence::Government), thefts(Evidence::Independent)) {
        (0, 0) => None,
        (named, 0) if named == all => Some("All rest on a government’s word.".to_owned()),
        (named, 0) => Some(format!("{named} of {all} rest on a government’s word.")),
        (0, alone) => Some(format!("{alone} of {all} rest on independent researchers alone.")),
        (named, alone) => {
            Some(format!("{named} rest on a government’s word, {alone} on independent researchers alone."))
        }
    }
}

/// What stands at the foot: where the figures come from, how they are counted, how old they are.
pub fn foot(story: Story<'_>) -> Vec<(&'static str, String)> {
    let publishers = publishers(story);
    let (named, others) = publishers.split_at(publishers.len().min(4));
    let names = joined(named, "; ");
    let sources = match (named.len(), others.len()) {
        (0, _) => "None is named for this selection.".to_owned(),
        (_, 0) => names + ".",
        (_, others) => format!("{names} and {} others, listed by row.", story.locale.count(others as u64)),
    };
    let counted = "Dollars at the time of the theft, gross of what was frozen or returned. An attribution is a finding by the body named, not a verdict.";
    let data = match story.dataset.origin.as_str() {
        "" => ["Compiled on ", &compiled(story), ", SHA-256 ", short_hash(), "."].concat(),
        origin => ["This is ", origin, ", not the project’s own."].concat(),
    };
    vec![("Sources", sources), ("How it is counted", counted.to_owned()), ("Data", data)]
}

/// As much of the hash of the project's own data as tells two versions apart.
fn short_hash() -> &'static str {
    EMBEDDED_SHA256.get(..12).unwrap_or(EMBEDDED_SHA256)
}

/// The day of the project's own data.
pub(crate) fn compiled(story: Story<'_>) -> String {
    Day::parse(EMBEDDED_COMPILED).map(|day| story.locale.day(day)).unwrap_or_default()
}

/// Who is cited for the selected thefts, most often cited first, then by name.
fn publishers(story: Story<'_>) -> Vec<&str> {
    let Story { dataset, summary, .. } = story;
    let mut cited: Vec<(&str, u32)> = Vec::new();
    for &row in &summary.rows {
        for &place in dataset.incidents.get(row).sources {
            let Some(source) = dataset.sources.get(place as usize) else { continue };
            match cited.iter_mut().find(|(name, _)| *name == source.publisher) {
                Some((_, times)) => *times += 1,
                None => cited.push((&source.publisher, 1)),
            }
        }
    }
    let order =
        sorted_places(cited.len(), &|a, b| cited[b].1.cmp(&cited[a].1).then_with(|| cited[a].0.cmp(cited[b].0)));
    let mut publishers = Vec::new();
    for place in order {
        publishers.push(cited[place].0);
    }
    publishers
}
