//! What stands over and under each chart: a title that is a sentence, whose figures they are, how they were made.

use super::Story;
use crate::charts::Plot;
use crate::dataset::By;
use crate::estimate::Claim;
use crate::filter::{Stack, TrendMeasure, View};
use crate::summary::TrendYear;
use crate::world::{Edition, Share, WorldYear};

/// The words around a chart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caption {
    /// A sentence that is true of the chart.
    pub title: String,
    /// What is drawn, and by whom it was counted.
    pub subtitle: String,
    /// How it was made; may be empty.
    pub note: String,
}

/// The words around a chart.
pub fn caption(plot: Plot, story: Story<'_>) -> Caption {
    match plot {
        Plot::Share => world(story),
        Plot::Parts => parts(story),
        Plot::Wmd => wmd(story),
        Plot::Currency => currency(story),
        Plot::Waffle => waffle(story),
        Plot::Trend => trend(story),
    }
}

/// `40 of every 100 dollars`, and what they are for, by whom.
fn waffle(story: Story<'_>) -> Caption {
    let Some((claim, percent)) = chosen_claim(story) else { return Caption::default() };
    let number = percent.trim_end_matches('%');
    let (speaker, caution) = match claim.claimant.strip_suffix(", citing a member state") {
        Some(_) => ("an unnamed member state", " The UN panel quotes it; it is not a finding of the panel."),
        None => (claim.claimant.as_str(), ""),
    };
    let date = story.locale.day_short(claim.published.to_month());
    Caption {
        title: format!("{number} of every 100 dollars"),
        subtitle: format!("for {}, says {speaker}, {date}.{caution}", programme(claim)),
        note: String::new(),
    }
}

fn world(story: Story<'_>) -> Caption {
    let summary = story.summary;
    let Some(series) = &summary.estimator else {
        return Caption { title: "No worldwide figures in this data".to_owned(), ..Caption::default() };
    };
    let stolen_from = scope(&series.scope);
    let newest =
        summary.world.iter().rev().filter(|it| it.chosen).find_map(|it| it.edition().map(|edition| (it, edition)));
    let title = match newest {
        Some((year, edition)) => newest_share(story, year, edition),
        None => format!(
            "No share of worldwide theft can be given for these years by {} count",
            possessive(&series.estimator)
        ),
    };
    let subtitle =
        format!("North Korea’s share of worldwide theft{stolen_from}. Of the filters, only the years act on it.");
    Caption { title, subtitle, note: how_made(story) }
}

fn newest_share(story: Story<'_>, year: &WorldYear, edition: &Edition) -> String {
    let Some((series, share)) = story.summary.estimator.as_ref().zip(edition.share) else { return String::new() };
    let time = match (edition.period.start, edition.period.end) {
        (Some(start), Some(end)) => story.locale.period(start, end),
        _ => year.year.to_string(),
    };
    format!(
        "{} of crypto stolen{} in {time} went to North Korea, by {} count",
        story.locale.percent(share),
        scope(&series.scope),
        possessive(&series.estimator)
    )
}

/// Which shares were published as such, and which are divided here.
fn how_made(story: Story<'_>) -> String {
    let shown = || story.summary.world.iter().filter_map(|it| it.edition().map(|edition| (it.year, edition)));
    let published: Vec<String> = shown().filter(|(_, it)| it.published).map(|(year, _)| year.to_string()).collect();
    let divided = shown().count() - published.len();
    let published = story.locale.list(&published);
    match (published.is_empty(), divided) {
        (true, 0) => String::new(),
        (true, _) => "Divided here, both figures from one edition.".to_owned(),
        (false, 0) => format!("{published} as published."),
        (false, _) => format!("{published} as published, the others divided here, both figures from one edition."),
    }
}

fn parts(story: Story<'_>) -> Caption {
    let Story { summary, options, locale, .. } = story;
    let title = match options.by {
        By::Target => "What was hit",
        By::Method => "How it was done",
        By::Actor => "Which unit is named",
        By::Evidence => "Who says so",
        By::Country => "Where the victims are",
    };
    let sum = summary.parts.iter().map(|part| part.sum.stolen).sum();
    Caption { title: title.to_owned(), subtitle: format!("share of the {}", locale.usd(sum)), note: String::new() }
}

fn wmd(story: Story<'_>) -> Caption {
    if story.summary.wmd_claims.is_empty() {
        return Caption { title: "No claims on the funding of weapons in this data".to_owned(), ..Caption::default() };
    }
    let title = match chosen_claim(story) {
        Some((claim, percent)) => {
            let speaker = match claim.claimant.strip_suffix(", citing a member state") {
                Some(_) => "one state the UN panel quotes".to_owned(),
                None => story.locale.speaker(&claim.claimant),
            };
            let percent = percent.replace('≤', "Up to").replace('>', "Over");
            format!("{percent} of {} comes from illicit cyber means, says {speaker}", funding(claim))
        }
        None => "What has been said of the funding of weapons".to_owned(),
    };
    let subtitle = "Published claims, oldest first. They mean different programmes and cannot be joined to a trend. No filter acts on them.";
    Caption { title, subtitle: subtitle.to_owned(), note: String::new() }
}

fn currency(story: Story<'_>) -> Caption {
    if story.summary.currency_claims.is_empty() {
        return Caption::default();
    }
    Caption {
        title: "Share of foreign-currency income".to_owned(),
        subtitle: "that comes from theft, in per cent; another question".to_owned(),
        note: String::new(),
    }
}

fn trend(story: Story<'_>) -> Caption {
    let Story { summary, options, .. } = story;
    if summary.selected.incidents == 0 {
        let subtitle = if summary.trend.is_empty() { "" } else { "Dashed: what is in view with no filter set." };
        return Caption {
            title: "Nothing to draw for this choice".to_owned(),
            subtitle: subtitle.to_owned(),
            note: String::new(),
        };
    }
    let stacked = match options.stack {
        Stack::Evidence => "by strongest evidence",
        Stack::Target => "by kind of target",
    };
    let what = match options.measure {
        TrendMeasure::Usd => "Stolen a year",
        TrendMeasure::Count => "Thefts a year",
        TrendMeasure::Total => "Stolen since the first year, added up",
    };
    let greyed = if summary.trend.iter().all(|it| it.chosen) { "" } else { " The other years stay, grey." };
    Caption { title: trend_title(story), subtitle: format!("{what}, {stacked}.{greyed}"), note: String::new() }
}

fn trend_title(story: Story<'_>) -> String {
    let Story { summary, filter, locale, .. } = story;
    let chosen: Vec<&TrendYear> = summary.trend.iter().filter(|it| it.chosen && it.sum.incidents > 0).collect();
    let whole = if filter.view == View::UnPanel && filter.rules().next().is_none() { "the list" } else { "the sum" };
    match (story.options.measure, chosen.as_slice()) {
        (_, []) => String::new(),
        (TrendMeasure::Total, [.., last]) => {
            let up_to = summary.trend.iter().filter(|it| it.year <= last.year).map(|it| it.sum.stolen).sum();
            format!("{} by the end of {}", locale.usd(up_to), last.year)
        }
        (TrendMeasure::Count, [only]) => format!("{} in {}", locale.thefts(only.sum.incidents), only.year),
        (_, [only]) => format!("{} in {}", locale.usd(only.sum.stolen), only.year),
        (TrendMeasure::Count, years) => {
            let most = first_max(years, |it| it.sum.incidents.into());
            format!("{} had the most thefts: {} of {}", most.year, most.sum.incidents, summary.selected.incidents)
        }
        (TrendMeasure::Usd, years) => {
            let most = first_max(years, |it| it.sum.stolen.0);
            let share = Share::of(most.sum.stolen.0, summary.selected.stolen.0).map(|share| locale.percent(share));
            let share = share.map_or(String::new(), |share| format!(", {share} of {whole}"));
            format!("{} was the costliest year: {}{share}", most.year, locale.usd(most.sum.stolen))
        }
    }
}

/// The first of the greatest: `max_by_key` would give the last.
fn first_max<'a>(years: &[&'a TrendYear], by: impl Fn(&TrendYear) -> u64) -> &'a TrendYear {
    years.iter().copied().fold(years[0], |most, it| if by(it) > by(most) { it } else { most })
}

/// The claim in the waffle and its number in words: `40%`, `≤ 33%`, `> 50%`.
fn chosen_claim(story: Story<'_>) -> Option<(&Claim, String)> {
    let claim = story.dataset.claims.get(story.summary.claim?)?;
    Some((claim, story.locale.claimed(claim.figure)?))
}

fn programme(claim: &Claim) -> &'static str {
    match claim.programme.as_str() {
        "missile" => "missiles",
        "missile-and-other" => "missiles and other programmes",
        "nuclear" => "nuclear weapons",
        _ => "weapons of mass destruction",
    }
}

fn funding(claim: &Claim) -> &'static str {
    match claim.programme.as_str() {
        "missile" => "missile funding",
        "missile-and-other" => "funding for missiles and other programmes",
        "nuclear" => "nuclear funding",
        _ => "weapons funding",
    }
}

fn scope(scope: &str) -> &'static str {
    match scope {
        "services" => " from platforms",
        "exchanges" => " from exchanges",
        "all incl. personal wallets" => " from platforms and personal wallets",
        _ => "",
    }
}

fn possessive(name: &str) -> String {
    if name.ends_with('s') { format!("{name}’") } else { format!("{name}’s") }
}
