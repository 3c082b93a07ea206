//! The headline, the lead under it, the key figures, and what was left out.

use super::sources::times_cited;
use super::{Story, short_name};
use crate::dataset::{By, DATA_FROM, EMBEDDED_COMPILED, EMBEDDED_SHA256, PAGE_DATA, YOUR_FILE};
use crate::filter::{Rule, View};
use crate::incident::{Day, Evidence};
use crate::locale::{Locale, Text};
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
    let Story { dataset, filter, summary, locale, .. } = story;
    let cases = cases_in_view(story);
    let thefts = summary.selected.incidents;
    if thefts == 0 {
        let is_all = summary.left_out.incidents == 0;
        return locale.say(if is_all { Text::HeadlineNone } else { Text::HeadlineNoneFits }, &[&cases]);
    }
    let asked = locale.chained(Text::RulesNext, &phrases(story));
    let (number, years, sum) = (locale.thefts(thefts), years_covered(story), locale.usd(summary.selected.stolen));
    let is_plain = summary.without_amount == 0 && dataset.origin.is_empty();
    if asked.is_empty() {
        let is_whole = filter.view != View::All && filter.years.is_none() && summary.without_amount == 0;
        let text = if is_whole { Text::HeadlineWhole } else { Text::Headline };
        return locale.say_of(text, thefts.into(), &[&number, &cases, &sum, &years]);
    }
    let is_suspected = filter.view == View::All && is_plain && thefts_of(story, Evidence::UnPanel) > 0;
    let text = if is_suspected { Text::HeadlineAskedSuspected } else { Text::HeadlineAsked };
    locale.say_of(text, thefts.into(), &[&number, &cases, &asked, &years, &sum])
}

/// What stands behind the headline: how well the thefts are attributed, and the largest. Of an empty selection, what was asked for.
pub fn lead(story: Story<'_>) -> String {
    let Story { dataset, filter, summary, locale, .. } = story;
    let Some((row, most)) = summary.largest else {
        let asked = locale.chained(Text::ListNext, &asked_for(story));
        return if asked.is_empty() { asked } else { locale.say(Text::AskedFor, &[&asked]) };
    };
    let largest = dataset.incidents.get(row);
    let name = locale.name(short_name(largest.target));
    let month = locale.day(largest.day.to_month());
    let mut sentences = Vec::new();
    if filter.view != View::UnPanel {
        sentences.push(evidence_sentence(story));
    }
    if let Some(share) = Share::of(most.0, summary.selected.stolen.0).filter(|_| summary.selected.incidents > 1) {
        sentences.push(locale.say(Text::LeadLargest, &[&name, &month, &locale.percent(share)]));
    } else if summary.selected.incidents == 1 {
        sentences.push(locale.say(Text::LeadOne, &[&name, &month]));
    }
    if filter.view == View::UnPanel {
        sentences.push(locale.text(Text::LeadSuspected));
    }
    locale.sentences(&sentences)
}

/// Stolen, range, thefts, the largest.
pub fn figures(story: Story<'_>) -> Vec<Figure> {
    let Story { dataset, summary, locale, .. } = story;
    let Some((row, most)) = summary.largest else { return Vec::new() };
    let largest = dataset.incidents.get(row);
    let thefts = summary.selected.incidents;
    let of_thefts = match summary.disputed.incidents {
        0 => locale.say_of(Text::FigureUndisputed, thefts.into(), &[]),
        disputed => locale.say_of(Text::FigureDisputed, thefts.into(), &[&locale.count(disputed.into())]),
    };
    let where_and_when = [&*locale.name(short_name(largest.target)), &locale.day(largest.day.to_month())];
    let figure = |value: String, label: String| Figure { value, label };
    vec![
        figure(locale.usd(summary.selected.stolen), locale.say(Text::FigureStolen, &[&amounts(story)])),
        figure(locale.usd_range(summary.low, summary.high), locale.text(Text::FigureRange)),
        figure(locale.count(thefts.into()), of_thefts),
        figure(locale.usd(most), locale.say(Text::FigureLargest, &where_and_when)),
    ]
}

/// Which amounts are summed: `lowest figures found`.
pub(crate) fn amounts(story: Story<'_>) -> String {
    story.locale.say_nth(Text::SaidBest, story.summary.basis.index())
}

/// What the filters hide: `12 thefts (US$310m) left out.`
pub fn left_out(story: Story<'_>) -> String {
    let Story { summary, locale, .. } = story;
    let Sum { incidents, stolen } = summary.left_out;
    if incidents == 0 {
        return locale.text(Text::NothingLeftOut);
    }
    let thefts = locale.thefts(incidents);
    let mut sentences = vec![match stolen.0 {
        0 => locale.say(Text::LeftOut, &[&thefts]),
        _ => locale.say(Text::LeftOutSum, &[&thefts, &locale.usd(stolen)]),
    }];
    if summary.without_amount > 0 {
        sentences.push(locale.say(Text::WithoutUnAmount, &[&locale.thefts(summary.without_amount)]));
    }
    locale.sentences(&sentences)
}

/// What the filter asks for, rule by rule, each fit for a list.
pub fn asked_for(story: Story<'_>) -> Vec<String> {
    let mut asked = phrases(story);
    if let Some((first, last)) = story.filter.years {
        asked.push(story.locale.years(first, last));
    }
    asked
}

/// A rule by what is seen without it: `All years`.
pub fn rule_name(story: Story<'_>, rule: Rule) -> String {
    let place = Rule::ALL.iter().position(|it| *it == rule);
    story.locale.say_nth(Text::AllYears, place.unwrap_or_default())
}

/// Whose data they are, where they are not the project's own: `data from example.org`.
pub(crate) fn origin(story: Story<'_>) -> String {
    let (origin, locale) = (story.dataset.origin.as_str(), story.locale);
    match origin {
        YOUR_FILE => locale.text(Text::YourFile),
        PAGE_DATA => locale.text(Text::PageData),
        _ => match origin.strip_prefix(DATA_FROM) {
            Some(host) => locale.say(Text::DataFrom, &[&locale.name(host)]),
            None => locale.name(origin),
        },
    }
}

/// `on the UN panel’s list`, and whose data it is where it is not the project's own.
fn cases_in_view(story: Story<'_>) -> String {
    let Story { dataset, filter, summary, locale, .. } = story;
    let is_whole = filter.rules().next().is_none() && summary.without_amount == 0;
    let suspected = thefts_of(story, Evidence::UnPanel);
    let mut cases = locale.text(match filter.view {
        View::UnPanel => Text::CasesUnPanel,
        View::Governments if is_whole => Text::CasesGovernments,
        View::Governments => Text::CasesNamed,
        View::All if suspected == 0 => Text::CasesAttributed,
        View::All if suspected == summary.selected.incidents => Text::CasesSuspected,
        View::All => Text::CasesAttributedOrSuspected,
    });
    if summary.without_amount > 0 {
        cases = locale.say(Text::CasesWithUnAmount, &[&cases]);
    }
    if !dataset.origin.is_empty() {
        cases = locale.say(Text::CasesOfData, &[&cases, &origin(story)]);
    }
    cases
}

/// The years of the selection; the last one says how far it goes, where the data end within it.
fn years_covered(story: Story<'_>) -> String {
    let Story { dataset, filter, summary, locale, .. } = story;
    let years = summary.by_year.first().zip(summary.by_year.last()).map(|(first, last)| (first.0, last.0));
    let Some((first, last)) = filter.years.or(years) else { return String::new() };
    match dataset.incidents.newest() {
        Some(newest) if newest.year == last && (1..12).contains(&newest.month) => match first == last {
            true => locale.period(Day { year: first, month: 1, day: 0 }, newest.to_month()),
            false => locale.say(Text::YearsToMonth, &[&first.to_string(), &locale.day(newest.to_month())]),
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
            phrases.push(keys_phrase(locale, by, keys));
        }
    }
    if filter.min.0 > 0 {
        phrases.push(locale.say(Text::RuleMin, &[&locale.usd(filter.min)]));
    }
    if !filter.disputed {
        phrases.push(locale.text(Text::RuleUndisputed));
    }
    let words = filter.text.trim();
    if !words.is_empty() {
        phrases.push(locale.say(Text::RuleText, &[&locale.name(words)]));
    }
    phrases
}

fn keys_phrase(locale: &Locale, by: By, keys: &[String]) -> String {
    /// More names than this are counted, not listed.
    const MOST_NAMES: usize = 3;
    let [some, many, none] = match by {
        By::Target => [Text::RuleTarget, Text::RuleTargets, Text::RuleNoTarget],
        By::Method => [Text::RuleMethod, Text::RuleMethods, Text::RuleNoMethod],
        By::Actor => [Text::RuleActor, Text::RuleActors, Text::RuleNoActor],
        By::Evidence => [Text::RuleEvidence, Text::RuleEvidences, Text::RuleNoEvidence],
        By::Country => [Text::RuleCountry, Text::RuleCountries, Text::RuleNoCountry],
    };
    match keys.len() {
        0 => locale.text(none),
        1..=MOST_NAMES => {
            let mut names = Vec::new();
            for key in keys {
                names.push(match (by, key.as_str()) {
                    (By::Country, "") => locale.text(Text::UnknownCountry),
                    (By::Target, "other") => locale.text(Text::OtherTargets),
                    _ => locale.group_in_sentence(by, key),
                });
            }
            let is_either = matches!(by, By::Method | By::Actor | By::Evidence);
            locale.say(some, &[&if is_either { locale.either(&names) } else { locale.list(&names) }])
        }
        number => locale.say_of(many, number as u64, &[&locale.count(number as u64)]),
    }
}

/// `Of 164, 70 rest on a government’s word, 33 on the UN panel’s list of suspected cases.` Empty where firms say all of it.
fn evidence_sentence(story: Story<'_>) -> String {
    let locale = story.locale;
    let all = story.summary.selected.incidents;
    let mut parts = Vec::new();
    for (tier, on) in [
        (Evidence::Government, Text::WordOfGovernment),
        (Evidence::UnPanel, Text::ListOfUnPanel),
        (Evidence::Analytics, Text::WordOfFirms),
        (Evidence::Independent, Text::WordOfResearchers),
    ] {
        match thefts_of(story, tier) {
            0 => {}
            thefts if thefts == all => return locale.say_of(Text::AllRestOn, thefts.into(), &[&locale.text(on)]),
            thefts => {
                let text = if parts.is_empty() { Text::PartRestsOn } else { Text::PartOn };
                let number = u64::from(thefts);
                parts.push(locale.say_of(text, number, &[&locale.count(number), &locale.text(on)]));
            }
        }
    }
    if parts.is_empty() {
        return String::new();
    }
    locale.say(Text::EvidenceParts, &[&locale.count(all.into()), &locale.list(&parts)])
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
pub fn foot(story: Story<'_>) -> Vec<(String, String)> {
    let Story { dataset, locale, .. } = story;
    let publishers = publishers(story);
    let (named, others) = publishers.split_at(publishers.len().min(4));
    let names = locale.clauses(named);
    let sources = match (named.len(), others.len() as u64) {
        (0, _) => locale.text(Text::NoSource),
        (_, 0) => locale.say(Text::FullStop, &[&names]),
        (_, others) => locale.say_of(Text::SomeSources, others, &[&names, &locale.count(others)]),
    };
    let data = match dataset.origin.is_empty() {
        true => locale.say(Text::Compiled, &[&compiled(story), short_hash()]),
        false => locale.say(Text::OtherData, &[&origin(story)]),
    };
    vec![
        (locale.text(Text::FootSources), sources),
        (locale.text(Text::FootCounted), locale.text(Text::HowCounted)),
        (locale.text(Text::FootData), data),
    ]
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
fn publishers(story: Story<'_>) -> Vec<String> {
    let mut cited: Vec<(&str, u32)> = Vec::new();
    for (source, times) in story.dataset.sources.iter().zip(times_cited(story, &|_| true)) {
        match cited.iter_mut().find(|(name, _)| *name == source.publisher) {
            _ if times == 0 => {}
            Some((_, all)) => *all += times,
            None => cited.push((&source.publisher, times)),
        }
    }
    let order =
        sorted_places(cited.len(), &|a, b| cited[b].1.cmp(&cited[a].1).then_with(|| cited[a].0.cmp(cited[b].0)));
    let mut publishers = Vec::new();
    for place in order {
        publishers.push(story.locale.name(cited[place].0));
    }
    publishers
}
