//! What stands over and under each chart: a title that is a sentence, whose figures they are, how they were made.

use super::{Story, context, counts, incidents, ledger, said};
use crate::charts::Plot;
use crate::dataset::By;
use crate::estimate::{Claim, Topic};
use crate::filter::{EditionChoice, Stack, TrendMeasure, View};
use crate::incident::Usd;
use crate::locale::{CITING, Text};
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

impl Caption {
    pub(super) fn of(title: &str, subtitle: &str) -> Caption {
        Caption { title: title.to_owned(), subtitle: subtitle.to_owned(), note: String::new() }
    }
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
        Plot::Counts => counts::caption(story),
        Plot::Incidents => incidents::caption(story),
        Plot::Said => said::caption(story),
        Plot::Context => context::caption(story),
        Plot::Ledger => ledger::caption(story),
    }
}

/// `40 of every 100 dollars`, and what they are for, by whom.
fn waffle(story: Story<'_>) -> Caption {
    let Some((claim, percent)) = chosen_claim(story) else { return Caption::default() };
    let number = percent.strip_suffix('%').unwrap_or(&percent);
    let date = story.locale.day_short(claim.published.to_month());
    let said = match claim.claimant.strip_suffix(CITING) {
        Some(_) => [
            "for ",
            programme(claim),
            ", says an unnamed member state, ",
            &date,
            ". The UN panel quotes it; it is not a finding of the panel.",
        ]
        .concat(),
        None => [&claim.statement, ", says ", &claim.claimant, ", ", &date, "."].concat(),
    };
    Caption::of(&[number, " of every 100 dollars"].concat(), &said)
}

fn world(story: Story<'_>) -> Caption {
    let summary = story.summary;
    let Some(series) = &summary.estimator else {
        return Caption::of(&story.locale.text(Text::NoWorld), "");
    };
    let (stolen_from, by) = (scope(&series.scope), possessive(&series.estimator));
    let mut title = None;
    for year in summary.world.iter().filter(|it| it.chosen) {
        if let Some(edition) = year.edition() {
            title = Some((year, edition));
        }
    }
    let title = match title {
        Some((year, edition)) => {
            let (share, time) = (share_of(story, edition), time(story, year, edition));
            format!("{share} of crypto stolen{stolen_from} in {time} went to North Korea, by {by} count")
        }
        None => format!("No share of worldwide theft can be given for these years by {by} count"),
    };
    let subtitle =
        format!("North Korea’s share of worldwide theft{stolen_from}. Of the filters, only the years act on it.");
    Caption { title, subtitle, note: how_made(story) }
}

fn share_of(story: Story<'_>, edition: &Edition) -> String {
    edition.share.map(|share| story.locale.percent(share)).unwrap_or_default()
}

/// The part of the year that is meant, or the year.
fn time(story: Story<'_>, year: &WorldYear, edition: &Edition) -> String {
    match (edition.period.start, edition.period.end) {
        (Some(start), Some(end)) => story.locale.period(start, end),
        _ => year.year.to_string(),
    }
}

/// Which shares were published as such, which are divided here, and what the marks beside the bars are.
fn how_made(story: Story<'_>) -> String {
    let (mut published, mut divided) = (Vec::new(), false);
    let (mut has_range, mut is_revised) = (false, false);
    for year in &story.summary.world {
        is_revised |= year.chosen && year.revised.is_some();
        has_range |= year.edition().is_some_and(|edition| edition.range.is_some());
        match year.edition() {
            Some(edition) if edition.published => published.push(year.year.to_string()),
            Some(_) => divided = true,
            None => {}
        }
    }
    let published = story.locale.list(&published);
    let how = match (published.is_empty(), divided) {
        (true, false) => String::new(),
        (true, true) => "Divided here, both figures from one edition.".to_owned(),
        (false, false) => published + " as published.",
        (false, true) => published + " as published, the others divided here, both figures from one edition.",
    };
    let grey = match story.options.edition {
        _ if !is_revised => "",
        EditionChoice::Latest => " Grey dot: as first published.",
        EditionChoice::First => " Grey dot: in the latest edition.",
    };
    let bracket = if has_range { " Bracket: the range of the figures behind a share." } else { "" };
    [&how, grey, bracket].concat()
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
    let whole = if sum == Usd(0) { String::new() } else { ["share of the ", &locale.usd(sum)].concat() };
    Caption::of(title, &whole)
}

fn wmd(story: Story<'_>) -> Caption {
    if story.summary.wmd_claims.is_empty() {
        return match story.dataset.claims.iter().any(|claim| claim.topic == Topic::WmdFundingShare) {
            true => Caption::of("No claim on the funding of weapons by these speakers", ""),
            false => Caption::of("No claims on the funding of weapons in this data", ""),
        };
    }
    let title = match chosen_claim(story) {
        // What each said of the money differs: only one of them is shortened.
        Some((claim, percent)) => match claim.claimant.strip_suffix(CITING) {
            Some(_) => {
                [&percent, " of weapons funding comes from illicit cyber means, says one state the UN panel quotes"]
                    .concat()
            }
            None => [&claim.statement, ", says ", &story.locale.speaker(&claim.claimant)].concat(),
        },
        None => "What has been said of the funding of weapons".to_owned(),
    };
    Caption::of(
        &title,
        "Published claims, oldest first. They mean different programmes and cannot be joined to a trend. No filter acts on them, only the choice of speakers.",
    )
}

fn currency(story: Story<'_>) -> Caption {
    if story.summary.currency_claims.is_empty() {
        return Caption::default();
    }
    Caption::of("Share of foreign-currency income", "that comes from theft, in per cent; another question")
}

fn trend(story: Story<'_>) -> Caption {
    let Story { summary, options, .. } = story;
    if summary.selected.incidents == 0 {
        let subtitle = if summary.trend.is_empty() { "" } else { "Dashed: what is in view with no filter set." };
        return Caption::of("Nothing to draw for this choice", subtitle);
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
    let has_range =
        options.measure == TrendMeasure::Usd && summary.trend.iter().any(|it| counts(it) && it.low < it.high);
    let strokes = if has_range { " A stroke: lowest to highest figures found." } else { "" };
    Caption::of(&trend_title(story), &[what, ", ", stacked, ".", strokes, greyed].concat())
}

fn trend_title(story: Story<'_>) -> String {
    let Story { summary, filter, options, locale, .. } = story;
    let Some(most) = first_max(&summary.trend, options.measure) else { return String::new() };
    let (thefts, stolen) = (most.sum.incidents, locale.usd(most.sum.stolen));
    let mut year = most.year.to_string();
    // A part of a year is not called a year.
    let mut end = ["the end of ", &year].concat();
    if let Some(until) = summary.until.filter(|until| until.year == most.year) {
        year = [&year, " (", &locale.until(until, false), ")"].concat();
        end = locale.day(until);
    }
    let is_only = summary.trend.iter().filter(|it| counts(it)).count() == 1;
    match options.measure {
        TrendMeasure::Total => [&locale.usd(up_to(&summary.trend, most.year)), " by ", &end].concat(),
        TrendMeasure::Count if is_only => format!("{} in {year}", locale.thefts(thefts)),
        TrendMeasure::Usd if is_only => format!("{stolen} in {year}"),
        TrendMeasure::Count => format!("{year} had the most thefts: {thefts} of {}", summary.selected.incidents),
        TrendMeasure::Usd => {
            let is_list = filter.view == View::UnPanel && filter.rules().next().is_none();
            let whole = if is_list { " of the list" } else { " of the sum" };
            let share = Share::of(most.sum.stolen.0, summary.selected.stolen.0);
            let share = share.map_or(String::new(), |share| [", ", &locale.percent(share), whole].concat());
            format!("{year} was the costliest year: {stolen}{share}")
        }
    }
}

/// Chosen, and not empty.
fn counts(year: &TrendYear) -> bool {
    year.chosen && year.sum.incidents > 0
}

/// The first of the greatest; of running totals the last.
fn first_max(trend: &[TrendYear], measure: TrendMeasure) -> Option<&TrendYear> {
    let size = |year: &TrendYear| match measure {
        TrendMeasure::Count => year.sum.incidents.into(),
        TrendMeasure::Usd => year.sum.stolen.0,
        TrendMeasure::Total => year.year.into(),
    };
    let mut most: Option<&TrendYear> = None;
    for year in trend.iter().filter(|it| counts(it)) {
        if most.is_none_or(|most| size(year) > size(most)) {
            most = Some(year);
        }
    }
    most
}

/// All that was stolen by the end of a year.
pub(super) fn up_to(trend: &[TrendYear], last: u16) -> Usd {
    trend.iter().filter(|it| it.year <= last).map(|it| it.sum.stolen).sum()
}

/// The claim in the waffle and its number in words: `40%`, `≤ 33%`, `> 50%`.
fn chosen_claim(story: Story<'_>) -> Option<(&Claim, String)> {
    let claim = story.dataset.claims.get(story.summary.claim?)?;
    Some((claim, story.locale.claimed(claim.figure)?))
}

/// What a claim is about.
fn programme(claim: &Claim) -> &'static str {
    match claim.programme.as_str() {
        "missile" => "missiles",
        "missile-and-other" => "missiles and other programmes",
        "nuclear" => "nuclear weapons",
        _ => "weapons of mass destruction",
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
    [name, if name.ends_with('s') { "’" } else { "’s" }].concat()
}
