//! What stands over and under each chart: a title that is a sentence, whose figures they are, how they were made.

use super::{Story, context, counts, incidents, ledger, said};
use crate::charts::Plot;
use crate::claimed::claim_title;
use crate::estimate::{Claim, Topic};
use crate::filter::{EditionChoice, Stack, TrendMeasure, View};
use crate::incident::Usd;
use crate::locale::{CITING, Text, scope_number};
use crate::summary::TrendYear;
use crate::words::Word;
use crate::world::{Edition, Share, WorldYear};

/// The words around a chart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caption {
    /// A sentence that is true of the chart.
    pub title: String,
    /// What is drawn, and by whom it was counted.
    pub subtitle: String,
    /// Which filters act on it, where not all do; nothing to say on a page without filters.
    pub acts: String,
    /// How it was made; may be empty.
    pub note: String,
}

impl Caption {
    pub(super) fn of(title: String, subtitle: String) -> Caption {
        Caption { title, subtitle, ..Caption::default() }
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
    let Story { locale, .. } = story;
    let Some((claim, _)) = chosen_claim(story) else { return Caption::default() };
    let (sign, number) = locale.out_of_100(claim.figure).unwrap_or_default();
    let (programme, speaker) = (locale.programme_in_full(&claim.programme), locale.claimant(&claim.claimant));
    let day = locale.day_short(claim.published.to_month());
    let said = match is_quoted(claim) {
        true => locale.say(Text::ForProgrammeQuoted, &[&programme, &day]),
        false if locale.is_english() => locale.say(Text::StatementSaysWhen, &[&claim.statement, &speaker, &day]),
        false => locale.say(Text::ForProgrammeSays, &[&programme, &speaker, &day]),
    };
    Caption::of(locale.say(Text::OfEvery100, &[&[sign, &number].concat()]), said)
}

/// Whether the UN's panel only passes on what a state told it.
fn is_quoted(claim: &Claim) -> bool {
    claim.claimant.ends_with(CITING)
}

fn world(story: Story<'_>) -> Caption {
    let Story { summary, locale, .. } = story;
    let Some(series) = &summary.estimator else {
        return Caption::of(locale.text(Text::NoWorld), String::new());
    };
    let (scope, whose) = (scope_number(&series.scope), locale.whose(&series.estimator));
    let mut title = None;
    for year in summary.world.iter().filter(|it| it.chosen) {
        if let Some(edition) = year.edition() {
            title = Some((year, edition));
        }
    }
    let title = match title {
        Some((year, edition)) => {
            let (share, time) = (share_of(story, edition), time(story, year, edition));
            locale.say_nth_of(Text::ShareTitleAny, scope, &[&share, &time, &whose])
        }
        None => locale.say(Text::NoWorldShare, &[&whose]),
    };
    Caption {
        title,
        subtitle: locale.say_nth(Text::ShareSubtitleAny, scope),
        acts: locale.text(Text::ActsYears),
        note: how_made(story),
    }
}

fn share_of(story: Story<'_>, edition: &Edition) -> String {
    edition.share.map(|share| story.locale.percent(share)).unwrap_or_default()
}

/// The part of the year that is meant, or the year.
fn time(story: Story<'_>, year: &WorldYear, edition: &Edition) -> String {
    match (edition.period.start, edition.period.end) {
        (Some(start), Some(end)) => story.locale.period(start, end),
        _ => story.locale.whole_year(year.year),
    }
}

/// Which shares were published as such, which are divided here, and what the marks beside the bars are.
fn how_made(story: Story<'_>) -> String {
    let Story { summary, options, locale, .. } = story;
    let (mut published, mut divided) = (Vec::new(), false);
    let (mut has_range, mut is_revised) = (false, false);
    for year in &summary.world {
        is_revised |= year.chosen && year.revised.is_some();
        has_range |= year.edition().is_some_and(|edition| edition.range.is_some());
        match year.edition() {
            Some(edition) if edition.published => published.push(locale.whole_year(year.year)),
            Some(_) => divided = true,
            None => {}
        }
    }
    let mut note = Vec::new();
    match (published.is_empty(), divided) {
        (true, false) => {}
        (true, true) => note.push(locale.text(Text::DividedHere)),
        (false, false) => note.push(locale.say(Text::YearsAsPublished, &[&locale.list(&published)])),
        (false, true) => note.push(locale.say(Text::YearsAsPublishedOthersDivided, &[&locale.list(&published)])),
    }
    if is_revised {
        note.push(locale.text(match options.edition {
            EditionChoice::Latest => Text::GreyDotFirst,
            EditionChoice::First => Text::GreyDotLatest,
        }));
    }
    if has_range {
        note.push(locale.text(Text::BracketIsRange));
    }
    locale.sentences(&note)
}

fn parts(story: Story<'_>) -> Caption {
    let Story { summary, options, locale, .. } = story;
    let sum: Usd = summary.parts.iter().map(|part| part.sum.stolen).sum();
    let whole = if sum == Usd(0) { String::new() } else { locale.say(Text::PartsShareOf, &[&locale.usd(sum)]) };
    Caption::of(locale.say_nth(Text::PartsByTarget, options.by.index()), whole)
}

fn wmd(story: Story<'_>) -> Caption {
    let Story { dataset, summary, locale, .. } = story;
    if summary.wmd_claims.is_empty() {
        let has_claims = dataset.claims.iter().any(|claim| claim.topic == Topic::WmdFundingShare);
        let text = if has_claims { Text::NoWeaponsClaimByThese } else { Text::NoWeaponsClaims };
        return Caption::of(locale.text(text), String::new());
    }
    let title = match chosen_claim(story) {
        // What each said of the money differs: only one of them is shortened.
        Some((claim, percent)) if is_quoted(claim) => locale.say(Text::WeaponsShareQuoted, &[&percent]),
        Some((claim, _)) => claim_title(locale, claim),
        None => locale.text(Text::WeaponsNoneChosen),
    };
    Caption { acts: locale.text(Text::ActsSpeakers), ..Caption::of(title, locale.text(Text::WeaponsSubtitle)) }
}

fn currency(story: Story<'_>) -> Caption {
    if story.summary.currency_claims.is_empty() {
        return Caption::default();
    }
    Caption::of(story.locale.text(Text::CurrencyTitle), story.locale.text(Text::CurrencySubtitle))
}

fn trend(story: Story<'_>) -> Caption {
    let Story { summary, options, locale, .. } = story;
    if summary.selected.incidents == 0 {
        let is_outlined = !summary.trend.is_empty();
        let subtitle = if is_outlined { locale.text(Text::DashedIsUnfiltered) } else { String::new() };
        return Caption::of(locale.text(Text::NothingToDraw), subtitle);
    }
    let place = options.measure.index() * Stack::ALL.len() + options.stack.index();
    let mut subtitle = vec![locale.say_nth(Text::TrendUsdByEvidence, place)];
    if options.measure == TrendMeasure::Usd && summary.trend.iter().any(|it| counts(it) && it.low < it.high) {
        subtitle.push(locale.text(Text::StrokeIsRange));
    }
    if summary.trend.iter().any(|it| !it.chosen) {
        subtitle.push(locale.text(Text::OthersStayGrey));
    }
    Caption::of(trend_title(story), locale.sentences(&subtitle))
}

fn trend_title(story: Story<'_>) -> String {
    let Story { summary, filter, options, locale, .. } = story;
    let Some(most) = first_max(&summary.trend, options.measure) else { return String::new() };
    let (thefts, stolen) = (most.sum.incidents, locale.usd(most.sum.stolen));
    let mut time = locale.whole_year(most.year);
    // A part of a year is not called a year.
    if let Some(until) = summary.until.filter(|until| until.year == most.year) {
        time = locale.say(Text::YearUntil, &[&time, &locale.until(until, false)]);
    }
    let is_only = summary.trend.iter().filter(|it| counts(it)).count() == 1;
    match options.measure {
        TrendMeasure::Total => {
            let texts = [Text::TotalByDay, Text::TotalByEndOfYear];
            locale.by_end(texts, up_to(&summary.trend, most.year), most.year, summary.until)
        }
        TrendMeasure::Count if is_only => locale.say(Text::InTime, &[&locale.thefts(thefts), &time]),
        TrendMeasure::Usd if most.sum.stolen.0 == 0 => incidents::without_loss(story),
        TrendMeasure::Usd if is_only => locale.say(Text::InTime, &[&stolen, &time]),
        TrendMeasure::Count => {
            let all = summary.selected.incidents;
            let texts = [&time, &locale.count(thefts.into()), &locale.count(all.into())];
            locale.say_of(Text::MostThefts, thefts.into(), &texts.map(String::as_str))
        }
        TrendMeasure::Usd => {
            let is_list = filter.view == View::UnPanel && filter.rules().next().is_none();
            let whole = if is_list { Text::CostliestOfList } else { Text::CostliestOfSum };
            match Share::of(most.sum.stolen.0, summary.selected.stolen.0) {
                Some(share) => locale.say(whole, &[&time, &stolen, &locale.percent(share)]),
                None => incidents::without_loss(story),
            }
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
