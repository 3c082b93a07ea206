//! The words of the chart `incidents`, and of its marks.

use super::evidence::consequences;
use super::{Caption, Story, Tip, short_name};
use crate::charts::{MOST_CIRCLES, MOST_NAMED, largest_first};
use crate::dataset::By;
use crate::incident::{Incident, Usd};
use crate::locale::{Text, UN_PANEL};
use crate::summary;
use crate::world::Share;

pub(super) fn caption(story: Story<'_>) -> Caption {
    let Story { summary, locale, .. } = story;
    let thefts = summary.rows.len();
    if thefts == 0 {
        return Caption::of(locale.text(Text::NoTheftsToDraw), String::new());
    }
    let mut note = vec![consequences(story)];
    if thefts > MOST_CIRCLES {
        let smaller = locale.thefts((thefts - MOST_CIRCLES) as u32);
        note.push(locale.say(Text::WithoutCircle, &[&smaller]));
    }
    Caption { note: locale.sentences(&note), ..Caption::of(title(story), locale.text(Text::CirclesSubtitle)) }
}

/// What the largest thefts are of the sum.
fn title(story: Story<'_>) -> String {
    let Story { dataset, summary, locale, .. } = story;
    let thefts = summary.selected.incidents;
    if let &[only] = summary.rows.as_slice() {
        let victim = locale.name(short_name(dataset.incidents.target(only)));
        return locale.say(Text::OneTheft, &[&victim, &locale.usd(summary.selected.stolen)]);
    }
    let named = if summary.rows.len() > MOST_NAMED { MOST_NAMED } else { 1 };
    let mut largest = Usd(0);
    for row in largest_first(story, named) {
        largest += summary::amount(&dataset.incidents, summary.basis, row).unwrap_or_default();
    }
    let Some(share) = Share::of(largest.0, summary.selected.stolen.0) else {
        return without_loss(story);
    };
    let share = locale.percent(share);
    match named {
        1 => locale.say_of(Text::LargestMakesUp, thefts.into(), &[&locale.thefts(thefts), &share]),
        _ => locale.say(Text::SixLargestMakeUp, &[&share]),
    }
}

/// `3 thefts without a known loss`
pub(super) fn without_loss(story: Story<'_>) -> String {
    let thefts = story.summary.selected.incidents;
    story.locale.say_of(Text::WithoutKnownLoss, thefts.into(), &[&story.locale.thefts(thefts)])
}

pub(super) fn fill(tip: &mut Tip, story: Story<'_>, row: usize) {
    let Story { dataset, summary, locale, .. } = story;
    if row >= dataset.incidents.len() {
        return;
    }
    let theft = dataset.incidents.get(row);
    tip.subtitle = [&locale.day(theft.day), " · ", &locale.target_kind(theft.target_kind)].concat();
    if !theft.country.is_empty() {
        tip.subtitle.push_str(" · ");
        tip.subtitle.push_str(&locale.group(By::Country, theft.country));
    }
    tip.line(range(story, &theft));
    attributions(story, &theft, &mut tip.lines);
    if theft.disputed {
        tip.lines.push(locale.text(Text::TipDisputed));
    }
    if theft.returned {
        tip.lines.push(locale.text(Text::TipReturned));
    }
    tip.line(locale.name(theft.note));
    tip.title = locale.name(theft.target);
    tip.value = locale.usd(summary::amount(&dataset.incidents, summary.basis, row).unwrap_or_default());
    tip.is_dprk = true;
    tip.tier = Some(theft.evidence);
    tip.sources = theft.sources.to_vec();
}

/// `sources give US$540m to US$625m; the UN list US$620m`
fn range(story: Story<'_>, theft: &Incident<'_>) -> String {
    let locale = story.locale;
    let usd = |amount| locale.usd(amount);
    let mut parts = Vec::new();
    if theft.low != theft.high {
        let [low, high] = locale.usd_pair(theft.low, theft.high);
        parts.push(locale.say(Text::SourcesGive, &[&low, &high]));
    }
    if let Some(amount) = theft.un_amount {
        parts.push(locale.say(Text::TheUnList, &[&usd(amount)]));
    }
    if let Some(amount) = theft.msmt_amount {
        parts.push(locale.say(Text::TheMonitoringTeam, &[&usd(amount)]));
    }
    locale.clauses(&parts)
}

/// Who attributes it. The UN panel suspects and does not attribute.
fn attributions(story: Story<'_>, theft: &Incident<'_>, lines: &mut Vec<String>) {
    let locale = story.locale;
    let (mut names, mut is_listed) = (Vec::new(), false);
    for name in theft.attributed_by.split(';') {
        if name == UN_PANEL {
            is_listed = true;
        } else if !name.is_empty() {
            names.push(locale.claimant(name));
        }
    }
    if is_listed {
        lines.push(locale.text(Text::ListedAsSuspected));
    }
    if names.len() > MOST_NAMES {
        let more = names.split_off(MOST_NAMES - 1).len() as u64;
        names.push(locale.say_of(Text::MoreNames, more, &[&locale.count(more)]));
    }
    if !names.is_empty() {
        lines.push(locale.say(Text::AttributedBy, &[&locale.list(&names)]));
    }
}

/// More of them are counted.
const MOST_NAMES: usize = 3;
