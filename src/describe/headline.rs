//! The headline, the lead under it, the key figures, and what was left out.

use super::{Story, short_name};
use crate::dataset::{By, EMBEDDED_COMPILED, EMBEDDED_SHA256};
use crate::filter::{Basis, Rule, View};
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
        let comma = if cases.ends_with("suspected") { "," } else { "" };
        return format!("{thefts} {cases}{comma} {}, {years}, {verb} {sum}", joined(&asked, " "));
    }
    let the = if filter.view == View::All || summary.without_amount > 0 { "" } else { "The " };
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
        thefts if stolen.0 == 0 => [&locale.thefts(thefts), " left out.", &unlisted].concat(),
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
    let Story { dataset, filter, summary, .. } = story;
    let is_whole = filter.rules().next().is_none() && summary.without_amount == 0;
    let suspected = thefts_of(story, Evidence::UnPanel);
    let cases = match filter.view {
        View::UnPanel => "on the UN panel’s list",
        View::Governments if is_whole => "that governments attribute to North Korea",
        View::Governments => "named by governments",
        View::All if suspected == 0 => "attributed to North Korea",
        View::All if suspected == summary.selected.incidents => "listed by the UN panel as suspected",
        View::All => "attributed to North Korea or listed by the UN panel as suspected",
    };
    let on_list = if summary.without_amount > 0 { ", with an amount on the UN list," } else { "" };
    match dataset.origin.as_str() {
        "" => [cases, on_list].concat(),
        origin => [cases, on_list, " in ", origin].concat(),
    }
}

/// The years of the selection; the last one says how far it goes, where the data end within it.
fn years_covered(story: Story<'_>) -> String {
    let Story { dataset, filter, summary, locale, .. } = story;
    let years = summary.by_year.first().zip(summary.by_year.last()).map(|(first, last)| (first.0, last.0));
    let Some((first, last)) = filter.years.or(years) else { return String::new() };
    match dataset.incidents.newest() {
        Some(newest) if newest.year == last && (1..12).contains(&newest.month) => match first == last {
            true => locale.period(Day { year: first, month: 1, day: 0 }, newest.to_month()),
            false => [&first.to_string(), " to ", &locale.day(newest.to_month())].concat(),
        },
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
        By::Method => ("with the method given as ", " methods"),
        By::Actor => ("with the unit named as ", " units"),
        By::Evidence => ("resting on ", " kinds of evidence"),
        By::Country => ("in ", " countries"),
    };
    let (what, after) = match keys.len() {
        0 => ("no".to_owned(), kinds),
        1..=MOST_NAMES => {
            let mut names = Vec::new();
            for key in keys {
                names.push(match (by, key.as_str()) {
                    (By::Country, "") => "an unknown country".to_owned(),
                    (By::Target, "other") => "other targets".to_owned(),
                    _ => story.locale.group_in_sentence(by, key),
                });
            }
            (story.locale.list(&names), "")
        }
        number => (number.to_string(), kinds),
    };
    [before, &what, after].concat()
}

/// `Of 164, 70 rest on a government’s word, 33 on the UN panel’s list of suspected cases.`
fn evidence_sentence(story: Story<'_>) -> Option<String> {
    let all = story.summary.selected.incidents;
    let mut parts = Vec::new();
    for (tier, on) in [
        (Evidence::Government, "a government’s word"),
        (Evidence::UnPanel, "the UN panel’s list of suspected cases"),
        (Evidence::Independent, "independent researchers or a tentative remark"),
    ] {
        match thefts_of(story, tier) {
            0 => {}
            thefts if thefts == all => return Some(["All rest on ", on, "."].concat()),
            thefts => {
                let verb = if parts.is_empty() { " rest on " } else { " on " };
                parts.push([&story.locale.count(thefts.into()), verb, on].concat());
            }
        }
    }
    (!parts.is_empty())
        .then(|| ["Of ", &story.locale.count(all.into()), ", ", &story.locale.list(&parts), "."].concat())
}

/// How many of the selected thefts have this as their strongest evidence.
fn thefts_of(story: Story<'_>, tier: Evidence) -> u32 {
    for part in &story.summary.groups[By::Evidence.index()] {
        if part.code == tier.index() {
            return part.sum.incidents;
        }
    }
    0
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
