//! The words of the chart `counts`, and of what others counted.

use super::tip::{choose_year, count_of};
use super::{Caption, Story, Tip};
use crate::counts::{Count, height};
use crate::estimate::{Estimate, Figure, Measure};
use crate::filter::EditionChoice;
use crate::incident::Usd;
use crate::locale::{Text, span};

/// The kinds of dots that are there, each with the name of its swatch.
pub fn count_keys(story: Story<'_>) -> Vec<(&'static str, String)> {
    let Story { dataset, summary, options, .. } = story;
    let (mut is_whole, mut is_part, mut is_revised) = (false, false, false);
    if summary.selected.incidents > 0 {
        for count in &summary.counts {
            let is_chosen = summary.trend.iter().any(|year| year.year == count.year && year.chosen);
            let Some(it) = count.estimate(dataset).filter(|_| is_chosen) else { continue };
            is_whole |= !it.period.is_part();
            is_part |= it.period.is_part();
            is_revised |= count.revised(dataset).is_some();
        }
    }
    let revised = match options.edition {
        EditionChoice::Latest => Text::DotFirstEdition,
        EditionChoice::First => Text::DotLatestEdition,
    };
    let mut keys = Vec::new();
    for (is_there, class, text) in [
        (is_whole, "dot", Text::DotWholeYear),
        (is_part, "dot.ring", Text::DotPartYear),
        (is_revised, "dot.revised", revised),
    ] {
        if is_there {
            keys.push((class, story.locale.text(text)));
        }
    }
    keys
}

pub(super) fn caption(story: Story<'_>) -> Caption {
    let keys = count_keys(story);
    if keys.is_empty() {
        return Caption::default();
    }
    let locale = story.locale;
    let mut subtitle = vec![locale.text(Text::CountsSubtitle)];
    if let Some((_, text)) = keys.iter().find(|(class, _)| *class == "dot.revised") {
        subtitle.push(locale.say(Text::SmallDot, &[text]));
    }
    Caption::of(locale.text(Text::CountsTitle), locale.sentences(&subtitle))
}

pub(super) fn fill(tip: &mut Tip, story: Story<'_>, place: usize) {
    let Story { dataset, summary, locale, .. } = story;
    let Some(count) = summary.counts.get(place) else { return };
    let Some(it) = count.estimate(dataset) else { return };
    let covers = match (it.period.start, it.period.end) {
        (Some(start), Some(end)) => Some(locale.period(start, end)),
        _ => it.period.is_part().then(|| locale.months(it.period)),
    };
    let day = locale.day(it.published);
    tip.title = count_of(locale, &it.estimator, &it.scope, it.year);
    tip.subtitle = match covers {
        Some(period) => locale.say(Text::PublishedOnCovers, &[&day, &period]),
        None => locale.say(Text::PublishedOn, &[&day]),
    };
    tip.value = in_words(story, it);
    tip.action = choose_year(story, it.year);
    if let Some(ends) = ends(story, it) {
        tip.lines.push(ends);
    }
    if it.derived {
        tip.lines.push(locale.text(Text::WorkedOut));
    }
    if count.editions.len() > 1 {
        tip.lines.push(history(story, count));
    }
    tip.line(locale.name(&it.note));
    // The edition that is shown comes first.
    tip.name_sources(it.source.as_slice());
    for &edition in &count.editions {
        if let Some(it) = dataset.estimates.get(edition) {
            tip.name_sources(it.source.as_slice());
        }
    }
}

/// `First US$1.65bn, 1 February 2023; raised by US$49.5m to US$1.70bn, 24 January 2024`, and so on.
fn history(story: Story<'_>, count: &Count) -> String {
    let mut history = Vec::new();
    let mut before: Option<&Estimate> = None;
    for it in count.editions.iter().filter_map(|&place| story.dataset.estimates.get(place)) {
        history.push(match before {
            None => dated(story, Text::HistoryFirst, it),
            Some(before) => change(story, before, it),
        });
        before = Some(it);
    }
    story.locale.clauses(&history)
}

/// A figure and when it was published.
fn dated(story: Story<'_>, text: Text, it: &Estimate) -> String {
    story.locale.say(text, &[&in_words(story, it), &story.locale.day(it.published)])
}

/// What became of a figure. From or to a range or a bound there is no difference to tell.
fn change(story: Story<'_>, before: &Estimate, it: &Estimate) -> String {
    let (then, now) = (height(before.figure), height(it.figure));
    let (was, is) = (in_words(story, before), in_words(story, it));
    let is_plain = was == number(story, before, then) && is == number(story, it, now);
    if then == now && was == is {
        return dated(story, Text::HistoryAgain, it);
    } else if !is_plain {
        return dated(story, Text::HistoryThen, it);
    }
    let (difference, day) = (number(story, it, now.abs_diff(then)), story.locale.day(it.published));
    let [to, by] = match now > then {
        true => [Text::HistoryRaised, Text::HistoryRaisedBy],
        false => [Text::HistoryCut, Text::HistoryCutBy],
    };
    // Two that are written alike are told by their difference alone.
    match was == is {
        true => story.locale.say(by, &[&difference, &day]),
        false => story.locale.say(to, &[&difference, &is, &day]),
    }
}

/// `US$1.10bn`, `at least US$750m`, `up to US$2.00bn`, `US$630m–1.00bn`, `20 thefts`.
fn in_words(story: Story<'_>, it: &Estimate) -> String {
    let Figure { low, value, high } = it.figure;
    let figure = number(story, it, height(it.figure));
    match (low, value, high) {
        (Some(low), None, Some(high)) if low < high => range(story, it, low.whole(), high.whole()),
        (Some(low), value, None) if value.is_none_or(|value| value == low) => {
            story.locale.say(Text::AtLeast, &[&figure])
        }
        (None, None, Some(_)) => story.locale.say(Text::UpTo, &[&figure]),
        _ => figure,
    }
}

/// Both ends of a figure that has a point, too.
fn ends(story: Story<'_>, it: &Estimate) -> Option<String> {
    let (low, high) = crate::counts::range(it.figure).filter(|_| it.figure.value.is_some())?;
    Some(story.locale.say(Text::RangeIs, &[&range(story, it, low, high)]))
}

fn range(story: Story<'_>, it: &Estimate, low: u64, high: u64) -> String {
    match it.measure {
        Measure::DprkStolenUsd => story.locale.usd_range(Usd(low), Usd(high)),
        _ => {
            let locale = story.locale;
            locale.say_of(Text::Thefts, high, &[&span(&locale.count(low), &locale.count(high))])
        }
    }
}

fn number(story: Story<'_>, it: &Estimate, number: u64) -> String {
    match it.measure {
        Measure::DprkStolenUsd => story.locale.usd(Usd(number)),
        _ => story.locale.thefts(u32::try_from(number).unwrap_or(u32::MAX)),
    }
}
