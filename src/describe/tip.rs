//! What a mark says when it is pointed at, focused or spoken: what it is, value, range, tier, sources.

use super::charts::up_to;
use super::sources::add_most_cited;
use super::{Story, compiled, counts, headline, incidents, ledger, origin, short_name};
use crate::charts;
use crate::claimed::claimed;
use crate::counts::height;
use crate::dataset::By;
use crate::estimate::{Claim, Measure, Topic};
use crate::filter::{EditionChoice, TrendMeasure};
use crate::incident::{Evidence, Usd};
use crate::locale::{Locale, Text, span, unmarked};
use crate::marks::Subject;
use crate::summary::{self, Sum, TrendYear};
use crate::words::Word;
use crate::world::{Edition, Share};

/// The text of a tooltip, top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tip {
    /// What it is.
    pub title: String,
    /// When, by whom.
    pub subtitle: String,
    /// The value; empty where there is none.
    pub value: String,
    /// Whether the value is North Korea's.
    pub is_dprk: bool,
    /// Range, parts, how the value was made.
    pub lines: Vec<String>,
    /// Tier of evidence, for its swatch.
    pub tier: Option<Evidence>,
    /// Places in the list of sources.
    pub sources: Vec<u32>,
    /// What a click or Enter does; empty where nothing.
    pub action: String,
}

impl Tip {
    /// Adds a line, if there is anything in it.
    pub(super) fn line(&mut self, line: String) {
        if !line.is_empty() {
            self.lines.push(line);
        }
    }

    /// Adds sources, each once.
    pub(super) fn name_sources(&mut self, sources: &[u32]) {
        for source in sources {
            if !self.sources.contains(source) {
                self.sources.push(*source);
            }
        }
    }

    /// The same as one spoken sentence after another.
    pub fn spoken(&self, story: Story<'_>) -> String {
        let locale = story.locale;
        let mut texts = vec![self.title.clone(), self.subtitle.clone(), self.value.clone(), self.tier_in_words(story)];
        texts.extend_from_slice(&self.lines);
        let mut named: Vec<String> = Vec::new();
        for source in self.sources.iter().filter_map(|&place| story.dataset.sources.get(place as usize)) {
            if !named.contains(&source.publisher) {
                named.push(source.publisher.clone());
            }
        }
        texts.extend([locale.in_a_row(&named), self.action.clone()]);
        for text in &mut texts {
            *text = unmarked(text).trim_end_matches(['.', ':', '。', '：']).to_owned();
        }
        locale.chained(Text::SpokenNext, &texts)
    }

    /// `Strongest evidence: a government`; empty without a tier.
    pub fn tier_in_words(&self, story: Story<'_>) -> String {
        let Some(tier) = self.tier else { return String::new() };
        story.locale.say(Text::StrongestEvidence, &[&story.locale.group(By::Evidence, tier.text())])
    }
}

/// The tooltip of a mark.
pub fn tip(subject: Subject, story: Story<'_>) -> Tip {
    let mut tip = Tip::default();
    match subject {
        Subject::World(place) => world(&mut tip, story, place),
        Subject::Part(by, code) => part(&mut tip, story, by, code),
        Subject::Claim(place) => claim(&mut tip, story, place),
        Subject::Incident(row) => incidents::fill(&mut tip, story, row),
        Subject::Count(place) => counts::fill(&mut tip, story, place),
        Subject::Ledger(place) => ledger::fill(&mut tip, story, place),
        Subject::Year(place, code) => trend_year(&mut tip, story, place, code),
    }
    tip
}

/// A mark's figure with who said it and when, fit for a footnote.
pub fn citation(subject: Subject, tip: &Tip, story: Story<'_>) -> String {
    let Story { dataset, locale, .. } = story;
    let data = match dataset.origin.is_empty() {
        true => locale.say(Text::VersionOf, &[&compiled(story)]),
        false => origin(story),
    };
    let more = match subject {
        Subject::Claim(place) => dataset.claims.get(place).map_or(String::new(), |claim| claim.statement.clone()),
        // A part is not to be taken for all that North Korea stole.
        Subject::Part(..) | Subject::Year(..) => headline(story),
        _ => String::new(),
    };
    let mut figure = locale.in_a_row(&[tip.title.clone(), tip.subtitle.clone()]);
    if !tip.value.is_empty() {
        figure = locale.labelled(&figure, &tip.value);
    }
    let more = more.trim_end_matches(['.', '。']).to_owned();
    let mut cited = vec![locale.chained(Text::SpokenNext, &[figure, more, data])];
    for source in tip.sources.iter().filter_map(|&place| dataset.sources.get(place as usize)) {
        let day = source.published.map_or(String::new(), |day| locale.day(day));
        cited.push(locale.in_a_row(&[source.publisher.clone(), day, source.url.clone()]));
    }
    unmarked(&locale.clauses(&cited))
}

fn world(tip: &mut Tip, story: Story<'_>, place: usize) {
    let Story { summary, options, locale, .. } = story;
    let (Some(series), Some(year)) = (&summary.estimator, summary.world.get(place)) else { return };
    tip.title = count_of(locale, &series.estimator, &series.scope, year.year);
    tip.action = choose_year(story, year.year);
    let Some(edition) = year.edition() else {
        tip.subtitle = locale.no_share(year);
        for edition in &year.editions {
            add_edition(tip, story, edition, false);
        }
        return;
    };
    tip.subtitle = edition_of(story, edition, [Text::EditionOf, Text::EditionOfCovers], &[]);
    tip.value = edition.share.map(|share| locale.percent(share)).unwrap_or_default();
    tip.is_dprk = true;
    add_edition(tip, story, edition, false);
    if let Some((low, high)) = edition.range {
        tip.lines.push(locale.say(Text::OverRange, &[&locale.percent_range(low, high)]));
    }
    if let (Some(now), Some(other)) = (edition.share, year.revised()) {
        let text = match (options.edition, now.permille() < other.permille()) {
            (EditionChoice::Latest, true) => Text::LessThanFirst,
            (EditionChoice::Latest, false) => Text::MoreThanFirst,
            (EditionChoice::First, true) => Text::LessThanLatest,
            (EditionChoice::First, false) => Text::MoreThanLatest,
        };
        tip.lines.push(locale.say(text, &[&locale.points(now, other)]));
    }
    for (place, other) in year.editions.iter().enumerate() {
        if Some(place) != year.shown && other.share.is_some() {
            add_edition(tip, story, other, true);
        }
    }
}

/// `Chainalysis, services, for 2023`.
pub(crate) fn count_of(locale: &Locale, estimator: &str, scope: &str, year: u16) -> String {
    let (name, scope, year) = (locale.claimant(estimator), locale.scope(scope), year.to_string());
    match scope.is_empty() {
        true => locale.say(Text::CountOf, &[&name, &year]),
        false => locale.say(Text::CountOfScope, &[&name, &scope, &year]),
    }
}

/// What an edition says, with its name where it is not the one shown, what the data remark on each of its figures, and
/// whose they are.
fn add_edition(tip: &mut Tip, story: Story<'_>, edition: &Edition, is_other: bool) {
    let locale = story.locale;
    let figures = edition_line(story, edition);
    tip.lines.push(match is_other {
        true => edition_of(story, edition, [Text::OtherEdition, Text::OtherEditionCovers], &[&figures]),
        false => figures,
    });
    for it in edition.estimates.iter().filter_map(|&place| story.dataset.estimates.get(place)) {
        tip.name_sources(it.source.as_slice());
        if !it.note.is_empty() {
            let figure = match it.measure {
                Measure::DprkSharePct => locale.claimed(it.figure).unwrap_or_default(),
                _ => locale.usd(Usd(height(it.figure))),
            };
            tip.lines.push(locale.labelled(&figure, &locale.name(&it.note)));
        }
    }
}

/// `edition of January 2024, covers January–June 2023`, by a message without the period and one with it.
fn edition_of(story: Story<'_>, edition: &Edition, [text, covers]: [Text; 2], more: &[&str]) -> String {
    let locale = story.locale;
    let day = locale.day(edition.month);
    match (edition.period.start, edition.period.end) {
        (Some(start), Some(end)) => locale.say(covers, &[&[day.as_str(), &locale.period(start, end)], more].concat()),
        _ => locale.say(text, &[&[day.as_str()], more].concat()),
    }
}

/// `US$661m of US$1.80bn, divided here`, or what else the edition holds.
fn edition_line(story: Story<'_>, edition: &Edition) -> String {
    let locale = story.locale;
    let dprk = edition.dprk.map(|dprk| match edition.dprk_low {
        Some(low) => {
            let [low, dprk] = locale.usd_pair(low, dprk);
            locale.say(Text::LowEnd, &[&dprk, &low])
        }
        None => locale.usd(dprk),
    });
    let sums = match (dprk, edition.all) {
        (Some(dprk), Some(all)) => locale.say(Text::PartOfAll, &[&dprk, &locale.usd(all)]),
        (Some(dprk), None) => locale.say(Text::ByNorthKorea, &[&dprk]),
        (None, Some(all)) => locale.say(Text::Worldwide, &[&locale.usd(all)]),
        (None, None) => String::new(),
    };
    let Some(share) = edition.share else {
        return locale.say(Text::SumsPublishedIn, &[&sums, &locale.day(edition.month)]);
    };
    let share = locale.percent(share);
    match edition.published {
        true if sums.is_empty() => locale.say(Text::SharePublished, &[&share]),
        true => locale.say(Text::SharePublishedSums, &[&share, &sums]),
        false => locale.say(Text::ShareDivided, &[&share, &sums]),
    }
}

fn part(tip: &mut Tip, story: Story<'_>, by: By, code: Option<usize>) {
    let Story { dataset, summary, filter, locale, .. } = story;
    let keys = dataset.incidents.keys(by);
    let whole: Usd = summary.parts.iter().map(|part| part.sum.stolen).sum();
    tip.is_dprk = true;
    let Some(code) = code else { return other_parts(tip, story, by, whole) };
    let sum = summary.parts.iter().find(|part| part.code == code).map(|part| part.sum).unwrap_or_default();
    let key = keys.get(code).map_or("", String::as_str);
    let only = matches!(filter.keys(by), Some([chosen]) if chosen == key);
    tip.title = locale.group(by, key);
    tip.subtitle = locale.grouping(by);
    add_share(tip, story, sum, whole);
    add_most_cited(tip, story, &|row| dataset.incidents.code(by, row) == code);
    tip.tier = (by == By::Evidence).then(|| Evidence::ALL[code]);
    tip.action = locale.text(if only { Text::EnterShowsAll } else { Text::EnterShowsThese });
}

fn other_parts(tip: &mut Tip, story: Story<'_>, by: By, whole: Usd) {
    let Story { dataset, summary, locale, .. } = story;
    let others = &summary.parts[charts::own_bars(summary)..];
    let keys = dataset.incidents.keys(by);
    let (mut sum, mut names) = (Sum::default(), Vec::new());
    for part in others {
        sum.incidents += part.sum.incidents;
        sum.stolen += part.sum.stolen;
        names.push(locale.group(by, &keys[part.code]));
    }
    tip.title = locale.text(Text::AllOthers);
    add_share(tip, story, sum, whole);
    tip.lines.push(locale.list(&names));
}

fn add_share(tip: &mut Tip, story: Story<'_>, sum: Sum, whole: Usd) {
    let locale = story.locale;
    tip.value = locale.usd(sum.stolen);
    tip.lines.push(locale.thefts(sum.incidents));
    if let Some(share) = Share::of(sum.stolen.0, whole.0) {
        tip.lines.push(locale.say(Text::PartOfAll, &[&locale.percent(share), &locale.usd(whole)]));
    }
}

fn claim(tip: &mut Tip, story: Story<'_>, place: usize) {
    let Story { dataset, summary, locale, .. } = story;
    let Some(claim) = dataset.claims.get(place) else { return };
    let is_weapons = summary.wmd_claims.contains(&place);
    let number = claimed(locale, claim);
    let can_choose = is_weapons && number.is_some() && summary.claim != Some(place);
    if !locale.is_english() {
        tip.lines.push(about(locale, claim));
    }
    tip.line(locale.name(&claim.statement));
    match (claim.period.start, claim.period.end) {
        (Some(start), Some(end)) if start == end => tip.lines.push(locale.say(Text::OfPeriod, &[&locale.day(start)])),
        (Some(start), Some(end)) => tip.lines.push(locale.say(Text::OfPeriod, &[&locale.period(start, end)])),
        (Some(start), None) => tip.lines.push(locale.say(Text::SinceDay, &[&locale.day(start)])),
        (None, Some(end)) => tip.lines.push(locale.say(Text::UntilDay, &[&locale.day(end)])),
        (None, None) => {}
    }
    tip.line(locale.name(&claim.note));
    tip.title = locale.claimant(&claim.claimant);
    tip.subtitle = locale.day(claim.published);
    match number {
        Some(number) => tip.value = number,
        None if claim.unit == "pct" || is_weapons => tip.value = locale.no_percentage(),
        None => {}
    }
    if let Some(source) = claim.source {
        tip.sources.push(source);
    }
    if can_choose {
        tip.action = locale.text(Text::EnterFillsSquare);
    }
}

/// What a claim is about, for readers to whom its statement says nothing.
fn about(locale: &Locale, claim: &Claim) -> String {
    match claim.topic {
        Topic::WmdFundingShare => locale.say(Text::ShareOfFunding, &[&locale.programme_in_full(&claim.programme)]),
        Topic::ForeignCurrencyShare => locale.text(Text::CurrencyTitle),
        Topic::CumulativeStolen => locale.text(Text::StripTotals),
        Topic::AttacksCount => locale.text(Text::StripAttacks),
        Topic::Holdings => locale.text(Text::StripHoldings),
        Topic::Context => locale.text(Text::ContextTitle),
    }
}

fn trend_year(tip: &mut Tip, story: Story<'_>, place: usize, code: Option<usize>) {
    let Story { dataset, options, summary, locale, .. } = story;
    let Some(year) = summary.trend.get(place) else { return };
    let by = options.stack.by();
    let keys = dataset.incidents.keys(by);
    let sum = code.and_then(|code| year.stack.get(code)).copied().unwrap_or(year.sum);
    let name = code.and_then(|code| keys.get(code)).map(|key| locale.group(by, key));
    let in_words = year.year.to_string();
    tip.lines.push(locale.thefts(sum.incidents));
    if code.is_none() {
        add_disputed(tip, story, year);
    }
    if code.is_some() && sum != year.sum {
        let thefts = locale.thefts(year.sum.incidents);
        tip.lines.push(locale.say(Text::OfSumsInYear, &[&locale.usd(year.sum.stolen), &thefts, &in_words]));
    }
    if let Some(until) = summary.until.filter(|until| until.year == year.year) {
        tip.lines.push(locale.say(Text::DataTo, &[&locale.day(until)]));
    }
    if options.measure == TrendMeasure::Total {
        let texts = [Text::TotalUpToDay, Text::TotalUpToEndOfYear];
        tip.lines.push(locale.by_end(texts, up_to(&summary.trend, year.year), year.year, summary.until));
    }
    if year.low < year.high {
        let range = match locale.usd_pair(year.low, year.high) {
            [low, high] if locale.usd(year.low) == locale.usd(year.high) => span(&low, &high),
            _ => locale.usd_range(year.low, year.high),
        };
        tip.lines.push(locale.say(Text::RangeFound, &[&range, &in_words]));
    }
    if let Some((row, most)) = year.largest {
        let largest = locale.name(short_name(dataset.incidents.target(row)));
        let amount = summary::amount(&dataset.incidents, summary.basis, row).unwrap_or(most);
        tip.lines.push(locale.say(Text::LargestOfYear, &[&in_words, &largest, &locale.usd(amount)]));
    }
    add_most_cited(tip, story, &|row| {
        dataset.incidents.day(row).year == year.year && code.is_none_or(|code| dataset.incidents.code(by, row) == code)
    });
    tip.title = locale.in_a_row(&[locale.whole_year(year.year), name.unwrap_or_default()]);
    if let (By::Evidence, Some(code)) = (by, code) {
        tip.subtitle = locale.text(Text::ByStrongestEvidence);
        tip.tier = Evidence::ALL.get(code).copied();
    }
    tip.value = locale.usd(sum.stolen);
    tip.is_dprk = true;
    tip.action = choose_year(story, year.year);
}

/// How many of a year's selected thefts are disputed.
fn add_disputed(tip: &mut Tip, story: Story<'_>, year: &TrendYear) {
    let disputed = year.disputed.incidents.into();
    if year.chosen && disputed > 0 {
        tip.lines.push(story.locale.say_of(Text::OfThemDisputed, disputed, &[&story.locale.count(disputed)]));
    }
}

pub(super) fn choose_year(story: Story<'_>, year: u16) -> String {
    match story.filter.years {
        Some(years) if years == (year, year) => story.locale.text(Text::EnterShowsAllYears),
        _ => story.locale.say(Text::EnterShowsYear, &[&year.to_string()]),
    }
}
