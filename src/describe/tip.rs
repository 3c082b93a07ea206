//! What a mark says when it is pointed at, focused or spoken: what it is, value, range, tier, sources.

use super::charts::up_to;
use super::compiled;
use super::{Story, counts, incidents, ledger, short_name};
use crate::charts;
use crate::claimed::claimed;
use crate::dataset::By;
use crate::estimate::Source;
use crate::filter::{EditionChoice, TrendMeasure};
use crate::incident::{Evidence, Usd};
use crate::letters::joined;
use crate::marks::Subject;
use crate::summary::{self, Sum, TrendYear};
use crate::words::Word;
use crate::world::{Edition, Share, WorldYear};

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
    /// The same as one spoken sentence after another.
    pub fn spoken(&self, sources: &[Source]) -> String {
        let mut texts: Vec<&str> = vec![&self.title, &self.subtitle, &self.value];
        for line in &self.lines {
            texts.push(line);
        }
        let mut named: Vec<&str> = Vec::new();
        for source in self.sources.iter().filter_map(|&place| sources.get(place as usize)) {
            named.push(&source.publisher);
        }
        let named = joined(&named, ", ");
        texts.extend([named.as_str(), &self.action]);
        let mut spoken = String::new();
        for text in texts {
            if !spoken.is_empty() && !text.is_empty() {
                spoken.push_str(". ");
            }
            spoken.push_str(text.trim_end_matches('.'));
        }
        spoken
    }
}

/// The tooltip of a mark.
pub fn tip(subject: Subject, story: Story<'_>) -> Tip {
    match subject {
        Subject::World(place) => story.summary.world.get(place).map(|year| world(story, year)),
        Subject::Part(by, code) => Some(part(story, by, code)),
        Subject::Claim(place) => claim(story, place),
        Subject::Incident(row) => Some(incidents::tip(story, row)),
        Subject::Count(place) => counts::tip(story, place),
        Subject::Ledger(place) => ledger::tip(story, place),
        Subject::Year(place, code) => story.summary.trend.get(place).map(|year| trend_year(story, year, code)),
    }
    .unwrap_or_default()
}

/// A mark's figure with who said it and when, fit for a footnote.
pub fn citation(tip: &Tip, story: Story<'_>) -> String {
    let data = match story.dataset.origin.as_str() {
        "" => "North Korea’s crypto thefts, compiled data, version of ".to_owned() + &compiled(story),
        origin => origin.to_owned(),
    };
    let mut cited = format!("{}: {}. {data}", tip.title, tip.value);
    for source in tip.sources.iter().filter_map(|&place| story.dataset.sources.get(place as usize)) {
        cited = cited + "; " + &source.publisher;
        if let Some(day) = source.published {
            cited = cited + ", " + &story.locale.day(day);
        }
        cited = cited + ", " + &source.url;
    }
    cited
}

fn world(story: Story<'_>, year: &WorldYear) -> Tip {
    let Story { summary, options, locale, .. } = story;
    let Some(series) = &summary.estimator else { return Tip::default() };
    let comma = if series.scope.is_empty() { "" } else { ", " };
    let mut tip = Tip {
        title: format!("{}{comma}{}, for {}", series.estimator, series.scope, year.year),
        action: choose_year(story, year.year),
        ..Tip::default()
    };
    let Some(edition) = year.edition() else {
        tip.subtitle = locale.no_share(year).to_owned();
        for edition in &year.editions {
            tip.lines.push(edition_line(story, edition));
            tip.sources.extend_from_slice(&edition.sources);
        }
        return tip;
    };
    tip.subtitle = format!("edition of {}{}", locale.day(edition.month), period(story, edition));
    tip.value = edition.share.map(|share| locale.percent(share)).unwrap_or_default();
    tip.is_dprk = true;
    tip.lines.push(edition_line(story, edition));
    if let Some((low, high)) = edition.range {
        tip.lines.push(locale.percent_range(low, high) + " over the range of its figures");
    }
    if let (Some(now), Some(other)) = (edition.share, year.revised()) {
        let way = if now.permille() < other.permille() { " less than " } else { " more than " };
        let edition = match options.edition {
            EditionChoice::Latest => "as first published",
            EditionChoice::First => "in the latest edition",
        };
        tip.lines.push([&locale.points(now, other), way, edition].concat());
    }
    let mut others = Vec::new();
    for (place, other) in year.editions.iter().enumerate() {
        if Some(place) != year.shown && other.share.is_some() {
            tip.lines.push(format!("Edition of {}: {}", locale.day(other.month), edition_line(story, other)));
            others.extend_from_slice(&other.sources);
        }
    }
    tip.sources = edition.sources.clone();
    for source in others {
        if !tip.sources.contains(&source) {
            tip.sources.push(source);
        }
    }
    tip
}

/// `US$661m of US$1.80bn, divided here`, or what else the edition holds.
fn edition_line(story: Story<'_>, edition: &Edition) -> String {
    let locale = story.locale;
    let low = edition.dprk_low.map_or(String::new(), |low| format!(" ({} at the low end)", locale.usd(low)));
    let sums = match (edition.dprk, edition.all) {
        (Some(dprk), Some(all)) => format!("{}{low} of {}", locale.usd(dprk), locale.usd(all)),
        (Some(dprk), None) => locale.usd(dprk) + &low + " by North Korea",
        (None, Some(all)) => locale.usd(all) + " worldwide",
        (None, None) => String::new(),
    };
    let Some(share) = edition.share else {
        return sums + ", published in " + &locale.day(edition.month);
    };
    let how = match edition.published {
        true if sums.is_empty() => " as published",
        true => " as published; ",
        false => " divided here: ",
    };
    locale.percent(share) + how + &sums
}

fn period(story: Story<'_>, edition: &Edition) -> String {
    match (edition.period.start, edition.period.end) {
        (Some(start), Some(end)) => format!(", covers {}", story.locale.period(start, end)),
        _ => String::new(),
    }
}

fn part(story: Story<'_>, by: By, code: Option<usize>) -> Tip {
    let Story { dataset, summary, filter, locale, .. } = story;
    let keys = dataset.incidents.keys(by);
    let whole: Usd = summary.parts.iter().map(|part| part.sum.stolen).sum();
    let Some(code) = code else { return other_parts(story, by, whole) };
    let sum = summary.parts.iter().find(|part| part.code == code).map(|part| part.sum).unwrap_or_default();
    let key = keys.get(code).map_or("", String::as_str);
    let name = locale.group(by, key);
    let only = filter.keys(by) == Some(&[key.to_owned()]);
    Tip {
        title: name,
        subtitle: locale.grouping(by).to_owned(),
        value: locale.usd(sum.stolen),
        is_dprk: true,
        lines: share_lines(story, sum, whole),
        tier: (by == By::Evidence).then(|| Evidence::ALL[code]),
        sources: Vec::new(),
        action: if only { "Enter shows all again".into() } else { "Enter shows only these".into() },
    }
}

fn other_parts(story: Story<'_>, by: By, whole: Usd) -> Tip {
    let Story { dataset, summary, locale, .. } = story;
    let others = &summary.parts[charts::own_bars(summary)..];
    let keys = dataset.incidents.keys(by);
    let (mut sum, mut names) = (Sum::default(), Vec::new());
    for part in others {
        sum.incidents += part.sum.incidents;
        sum.stolen += part.sum.stolen;
        names.push(locale.group(by, &keys[part.code]));
    }
    let mut lines = share_lines(story, sum, whole);
    lines.push(locale.list(&names));
    Tip { title: "All others".into(), value: locale.usd(sum.stolen), is_dprk: true, lines, ..Tip::default() }
}

fn share_lines(story: Story<'_>, sum: Sum, whole: Usd) -> Vec<String> {
    let mut lines = vec![story.locale.thefts(sum.incidents)];
    if let Some(share) = Share::of(sum.stolen.0, whole.0) {
        lines.push(story.locale.percent(share) + " of " + &story.locale.usd(whole));
    }
    lines
}

fn claim(story: Story<'_>, place: usize) -> Option<Tip> {
    let Story { dataset, summary, locale, .. } = story;
    let claim = dataset.claims.get(place)?;
    let is_weapons = summary.wmd_claims.contains(&place);
    let number = claimed(locale, claim);
    let can_choose = is_weapons && number.is_some() && summary.claim != Some(place);
    let mut lines = vec![claim.statement.clone()];
    match (claim.period.start, claim.period.end) {
        (Some(start), Some(end)) if start == end => lines.push(["of ", &locale.day(start)].concat()),
        (Some(start), Some(end)) => lines.push(["of ", &locale.period(start, end)].concat()),
        (Some(start), None) => lines.push(["since ", &locale.day(start)].concat()),
        (None, Some(end)) => lines.push(["up to ", &locale.day(end)].concat()),
        (None, None) => {}
    }
    lines.push(claim.note.clone());
    Some(Tip {
        title: claim.claimant.clone(),
        subtitle: locale.day(claim.published),
        value: number.unwrap_or_else(|| {
            if claim.unit == "pct" || is_weapons { locale.no_percentage().to_owned() } else { String::new() }
        }),
        is_dprk: false,
        lines,
        tier: None,
        sources: claim.source.into_iter().collect(),
        action: if can_choose { "Enter fills the square with it".into() } else { String::new() },
    })
}

fn trend_year(story: Story<'_>, year: &TrendYear, code: Option<usize>) -> Tip {
    let Story { dataset, options, summary, locale, .. } = story;
    let by = options.stack.by();
    let keys = dataset.incidents.keys(by);
    let sum = code.and_then(|code| year.stack.get(code)).copied().unwrap_or(year.sum);
    let name = code.and_then(|code| keys.get(code)).map(|key| locale.group(by, key));
    let mut lines = vec![locale.thefts(sum.incidents)];
    if code.is_some() && sum != year.sum {
        lines.push(format!(
            "of {} and {} in {}",
            locale.usd(year.sum.stolen),
            locale.thefts(year.sum.incidents),
            year.year
        ));
    }
    if options.measure == TrendMeasure::Total {
        let up_to = up_to(&summary.trend, year.year);
        lines.push(format!("{} up to the end of {}", locale.usd(up_to), year.year));
    }
    if let Some((row, most)) = year.largest {
        let largest = dataset.incidents.get(row);
        let amount = summary::amount(&dataset.incidents, summary.basis, row).unwrap_or(most);
        lines.push(format!("Largest: {}, {}", short_name(largest.target), locale.usd(amount)));
    }
    Tip {
        title: name.map_or(year.year.to_string(), |name| format!("{}, {name}", year.year)),
        subtitle: if by == By::Evidence && code.is_some() { "by strongest evidence".into() } else { String::new() },
        value: locale.usd(sum.stolen),
        is_dprk: true,
        lines,
        tier: code.filter(|_| by == By::Evidence).and_then(|code| Evidence::ALL.get(code).copied()),
        sources: Vec::new(),
        action: choose_year(story, year.year),
    }
}

pub(super) fn choose_year(story: Story<'_>, year: u16) -> String {
    match story.filter.years {
        Some(years) if years == (year, year) => "Enter shows all years again".into(),
        _ => format!("Enter shows only {year}"),
    }
}
