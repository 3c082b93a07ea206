//! The words of the chart `counts`, and of what others counted.

use super::tip::{choose_year, count_of};
use super::{Caption, Story, Tip};
use crate::counts::{Count, height};
use crate::estimate::{Estimate, Figure, Measure};
use crate::filter::EditionChoice;
use crate::incident::Usd;

/// The kinds of dots that are there, each with the name of its swatch.
pub fn count_keys(story: Story<'_>) -> Vec<(&'static str, &'static str)> {
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
        EditionChoice::Latest => "first edition, revised later",
        EditionChoice::First => "latest edition, revised",
    };
    let mut keys = Vec::new();
    for (is_there, class, text) in [
        (is_whole, "dot", "other counts of the same year"),
        (is_part, "dot.ring", "part of the year"),
        (is_revised, "dot.revised", revised),
    ] {
        if is_there {
            keys.push((class, text));
        }
    }
    keys
}

pub(super) fn caption(story: Story<'_>) -> Caption {
    let keys = count_keys(story);
    if keys.is_empty() {
        return Caption::default();
    }
    let revised = keys.iter().find(|(class, _)| *class == "dot.revised").map(|(_, text)| *text);
    let small = revised.map_or(String::new(), |text| [" Small dot: ", text, "."].concat());
    Caption::of("One year by different counts", &["Under a name: when it was published.", &small].concat())
}

pub(super) fn fill(tip: &mut Tip, story: Story<'_>, place: usize) {
    let Story { dataset, summary, locale, .. } = story;
    let Some(count) = summary.counts.get(place) else { return };
    let Some(it) = count.estimate(dataset) else { return };
    let covers = match (it.period.start, it.period.end) {
        (Some(start), Some(end)) => ", covers ".to_owned() + &locale.period(start, end),
        _ if it.period.is_part() => ", covers ".to_owned() + &locale.months(it.period),
        _ => String::new(),
    };
    tip.title = count_of(&it.estimator, &it.scope, it.year);
    tip.subtitle = ["published ", &locale.day(it.published), &covers].concat();
    tip.value = in_words(story, it);
    tip.action = choose_year(story, it.year);
    if let Some(ends) = ends(story, it) {
        tip.lines.push(ends);
    }
    if it.derived {
        tip.line(&["Worked out from published figures."]);
    }
    if count.editions.len() > 1 {
        tip.lines.push(history(story, count));
    }
    tip.line(&[&it.note]);
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
    let mut history = String::new();
    let mut before: Option<&Estimate> = None;
    for it in count.editions.iter().filter_map(|&place| story.dataset.estimates.get(place)) {
        let change = match before {
            None => "First ".to_owned() + &in_words(story, it),
            Some(before) => change(story, before, it),
        };
        history = history + &change + ", " + &story.locale.day(it.published);
        before = Some(it);
    }
    history
}

/// What became of a figure. From or to a range or a bound there is no difference to tell.
fn change(story: Story<'_>, before: &Estimate, it: &Estimate) -> String {
    let (then, now) = (height(before.figure), height(it.figure));
    let (was, is) = (in_words(story, before), in_words(story, it));
    let is_plain = was == number(story, before, then) && is == number(story, it, now);
    if then == now && was == is {
        return "; again ".to_owned() + &is;
    } else if !is_plain {
        return "; then ".to_owned() + &is;
    }
    let way = if now > then { "; raised by " } else { "; cut by " };
    // Two that are written alike are told by their difference alone.
    let to = if was == is { ["", ""] } else { [" to ", &is] };
    [way, &number(story, it, now.abs_diff(then)), &to.concat()].concat()
}

/// `US$1.10bn`, `at least US$750m`, `up to US$2.00bn`, `US$630m–1.00bn`, `20 thefts`.
fn in_words(story: Story<'_>, it: &Estimate) -> String {
    let Figure { low, value, high } = it.figure;
    let figure = number(story, it, height(it.figure));
    match (low, value, high) {
        (Some(low), None, Some(high)) if low < high => range(story, it, low.whole(), high.whole()),
        (Some(low), value, None) if value.is_none_or(|value| value == low) => "at least ".to_owned() + &figure,
        (None, None, Some(_)) => "up to ".to_owned() + &figure,
        _ => figure,
    }
}

/// Both ends of a figure that has a point, too.
fn ends(story: Story<'_>, it: &Estimate) -> Option<String> {
    let (low, high) = crate::counts::range(it.figure).filter(|_| it.figure.value.is_some())?;
    Some("Range: ".to_owned() + &range(story, it, low, high))
}

fn range(story: Story<'_>, it: &Estimate, low: u64, high: u64) -> String {
    match it.measure {
        Measure::DprkStolenUsd => story.locale.usd_range(Usd(low), Usd(high)),
        _ => story.locale.count(low) + "–" + &number(story, it, high),
    }
}

fn number(story: Story<'_>, it: &Estimate, number: u64) -> String {
    match it.measure {
        Measure::DprkStolenUsd => story.locale.usd(Usd(number)),
        _ => story.locale.thefts(u32::try_from(number).unwrap_or(u32::MAX)),
    }
}
