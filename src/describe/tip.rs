//! What a mark says when it is pointed at, focused or spoken: what it is, value, range, tier, sources.

use super::charts::up_to;
use super::compiled;
use super::sources::add_most_cited;
use super::{Story, counts, headline, incidents, ledger, short_name};
use crate::charts;
use crate::claimed::claimed;
use crate::counts::height;
use crate::dataset::By;
use crate::estimate::Measure;
use crate::filter::{EditionChoice, TrendMeasure};
use crate::incident::{Evidence, Usd};
use crate::letters::joined;
use crate::marks::Subject;
use crate::summary::{self, Sum};
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
    /// Adds a line of these parts, if there is anything in them.
    pub(super) fn line(&mut self, parts: &[&str]) {
        let line = parts.concat();
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
        let tier = self.tier_in_words(story);
        let mut texts: Vec<&str> = vec![&self.title, &self.subtitle, &self.value, &tier];
        for line in &self.lines {
            texts.push(line);
        }
        let mut named: Vec<&str> = Vec::new();
        for source in self.sources.iter().filter_map(|&place| story.dataset.sources.get(place as usize)) {
            if !named.contains(&source.publisher.as_str()) {
                named.push(&source.publisher);
            }
        }
        let named = joined(&named, ", ");
        texts.extend([named.as_str(), &self.action]);
        let mut spoken = String::new();
        for text in texts {
            if !spoken.is_empty() && !text.is_empty() {
                spoken.push_str(". ");
            }
            spoken.push_str(text.trim_end_matches(['.', ':']));
        }
        spoken
    }

    /// `Strongest evidence: a government`; empty without a tier.
    pub fn tier_in_words(&self, story: Story<'_>) -> String {
        self.tier
            .map_or(String::new(), |it| ["Strongest evidence: ", &story.locale.group(By::Evidence, it.text())].concat())
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
    let data = match story.dataset.origin.as_str() {
        "" => "North Korea’s crypto thefts, compiled data, version of ".to_owned() + &compiled(story),
        origin => origin.to_owned(),
    };
    let more = match subject {
        Subject::Claim(place) => story.dataset.claims.get(place).map_or(String::new(), |claim| claim.statement.clone()),
        // A part is not to be taken for all that North Korea stole.
        Subject::Part(..) | Subject::Year(..) => headline(story),
        _ => String::new(),
    };
    let mut cited = tip.title.clone();
    for (before, text) in
        [(", ", tip.subtitle.as_str()), (": ", &tip.value), (". ", more.trim_end_matches('.')), (". ", &data)]
    {
        if !text.is_empty() {
            cited = cited + before + text;
        }
    }
    for source in tip.sources.iter().filter_map(|&place| story.dataset.sources.get(place as usize)) {
        cited = cited + "; " + &source.publisher;
        if let Some(day) = source.published {
            cited = cited + ", " + &story.locale.day(day);
        }
        cited = cited + ", " + &source.url;
    }
    cited
}

fn world(tip: &mut Tip, story: Story<'_>, place: usize) {
    let Story { summary, options, locale, .. } = story;
    let (Some(series), Some(year)) = (&summary.estimator, summary.world.get(place)) else { return };
    tip.title = count_of(&series.estimator, &series.scope, year.year);
    tip.action = choose_year(story, year.year);
    let Some(edition) = year.edition() else {
        tip.subtitle = locale.no_share(year).to_owned();
        for edition in &year.editions {
            add_edition(tip, story, "", edition);
        }
        return;
    };
    tip.subtitle = format!("edition of {}{}", locale.day(edition.month), period(story, edition));
    tip.value = edition.share.map(|share| locale.percent(share)).unwrap_or_default();
    tip.is_dprk = true;
    add_edition(tip, story, "", edition);
    if let Some((low, high)) = edition.range {
        tip.lines.push(locale.percent_range(low, high) + " over the range of its figures");
    }
    if let (Some(now), Some(other)) = (edition.share, year.revised()) {
        let way = if now.permille() < other.permille() { " less than " } else { " more than " };
        let edition = match options.edition {
            EditionChoice::Latest => "as first published",
            EditionChoice::First => "in the latest edition",
        };
        tip.line(&[&locale.points(now, other), way, edition]);
    }
    for (place, other) in year.editions.iter().enumerate() {
        if Some(place) != year.shown && other.share.is_some() {
            let lead = ["Edition of ", &locale.day(other.month), &period(story, other), ": "].concat();
            add_edition(tip, story, &lead, other);
        }
    }
}

/// `Chainalysis, services, for 2023`.
pub(super) fn count_of(estimator: &str, scope: &str, year: u16) -> String {
    let comma = if scope.is_empty() { "" } else { ", " };
    [estimator, comma, scope, ", for ", &year.to_string()].concat()
}

/// What an edition says, what the data remark on each of its figures, and whose they are.
fn add_edition(tip: &mut Tip, story: Story<'_>, lead: &str, edition: &Edition) {
    tip.line(&[lead, &edition_line(story, edition)]);
    for it in edition.estimates.iter().filter_map(|&place| story.dataset.estimates.get(place)) {
        tip.name_sources(it.source.as_slice());
        if !it.note.is_empty() {
            let figure = match it.measure {
                Measure::DprkSharePct => story.locale.claimed(it.figure).unwrap_or_default(),
                _ => story.locale.usd(Usd(height(it.figure))),
            };
            tip.line(&[&figure, ": ", &it.note]);
        }
    }
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
    tip.subtitle = locale.grouping(by).to_owned();
    add_share(tip, story, sum, whole);
    add_most_cited(tip, story, &|row| dataset.incidents.code(by, row) == code);
    tip.tier = (by == By::Evidence).then(|| Evidence::ALL[code]);
    tip.action = if only { "Enter shows all again" } else { "Enter shows only these" }.to_owned();
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
    tip.title.push_str("All others");
    add_share(tip, story, sum, whole);
    tip.lines.push(locale.list(&names));
}

fn add_share(tip: &mut Tip, story: Story<'_>, sum: Sum, whole: Usd) {
    tip.value = story.locale.usd(sum.stolen);
    tip.lines.push(story.locale.thefts(sum.incidents));
    if let Some(share) = Share::of(sum.stolen.0, whole.0) {
        tip.line(&[&story.locale.percent(share), " of ", &story.locale.usd(whole)]);
    }
}

fn claim(tip: &mut Tip, story: Story<'_>, place: usize) {
    let Story { dataset, summary, locale, .. } = story;
    let Some(claim) = dataset.claims.get(place) else { return };
    let is_weapons = summary.wmd_claims.contains(&place);
    let number = claimed(locale, claim);
    let can_choose = is_weapons && number.is_some() && summary.claim != Some(place);
    tip.line(&[&claim.statement]);
    match (claim.period.start, claim.period.end) {
        (Some(start), Some(end)) if start == end => tip.line(&["of ", &locale.day(start)]),
        (Some(start), Some(end)) => tip.line(&["of ", &locale.period(start, end)]),
        (Some(start), None) => tip.line(&["since ", &locale.day(start)]),
        (None, Some(end)) => tip.line(&["up to ", &locale.day(end)]),
        (None, None) => {}
    }
    tip.line(&[&claim.note]);
    tip.title.push_str(&claim.claimant);
    tip.subtitle = locale.day(claim.published);
    match number {
        Some(number) => tip.value = number,
        None if claim.unit == "pct" || is_weapons => tip.value.push_str(&locale.no_percentage()),
        None => {}
    }
    if let Some(source) = claim.source {
        tip.sources.push(source);
    }
    if can_choose {
        tip.action.push_str("Enter fills the square with it");
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
    if code.is_some() && sum != year.sum {
        tip.line(&[
            "of ",
            &locale.usd(year.sum.stolen),
            " and ",
            &locale.thefts(year.sum.incidents),
            " in ",
            &in_words,
        ]);
    }
    let mut end = ["the end of ", &in_words].concat();
    if let Some(until) = summary.until.filter(|until| until.year == year.year) {
        end = locale.day(until);
        tip.line(&["data to ", &end]);
    }
    if options.measure == TrendMeasure::Total {
        tip.line(&[&locale.usd(up_to(&summary.trend, year.year)), " up to ", &end]);
    }
    if year.low < year.high {
        let range = locale.usd_range(year.low, year.high);
        tip.line(&[&range, ", lowest to highest figures found for ", &in_words]);
    }
    if let Some((row, most)) = year.largest {
        let largest = dataset.incidents.get(row);
        let amount = summary::amount(&dataset.incidents, summary.basis, row).unwrap_or(most);
        tip.line(&["Largest of ", &in_words, ": ", short_name(largest.target), ", ", &locale.usd(amount)]);
    }
    add_most_cited(tip, story, &|row| {
        dataset.incidents.day(row).year == year.year && code.is_none_or(|code| dataset.incidents.code(by, row) == code)
    });
    tip.title = match name {
        Some(name) => in_words + ", " + &name,
        None => in_words,
    };
    if let (By::Evidence, Some(code)) = (by, code) {
        tip.subtitle.push_str("by strongest evidence");
        tip.tier = Evidence::ALL.get(code).copied();
    }
    tip.value = locale.usd(sum.stolen);
    tip.is_dprk = true;
    tip.action = choose_year(story, year.year);
}

pub(super) fn choose_year(story: Story<'_>, year: u16) -> String {
    match story.filter.years {
        Some(years) if years == (year, year) => "Enter shows all years again".into(),
        _ => format!("Enter shows only {year}"),
    }
}
