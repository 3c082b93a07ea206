//! The words of the chart `incidents`, and of its marks.

use super::evidence::consequences;
use super::{Caption, Story, Tip, short_name};
use crate::charts::{MOST_CIRCLES, MOST_NAMED, largest_first};
use crate::claimed::digits;
use crate::dataset::By;
use crate::incident::{Incident, Usd};
use crate::letters::joined;
use crate::summary;
use crate::world::Share;

pub(super) fn caption(story: Story<'_>) -> Caption {
    let thefts = story.summary.rows.len();
    if thefts == 0 {
        return Caption::of("No thefts to draw for this choice", "");
    }
    let mut note = consequences(story);
    if thefts > MOST_CIRCLES {
        let smaller = story.locale.thefts((thefts - MOST_CIRCLES) as u32);
        note =
            [&note, " Without a circle, in the table only: ", &smaller, ", smaller than all that are drawn."].concat();
    }
    let subtitle = "A circle a theft, placed on its day; area is the loss, the fill its strongest evidence.";
    Caption { title: title(story), subtitle: subtitle.to_owned(), note: note.trim_start().to_owned() }
}

/// What the largest thefts are of the sum.
fn title(story: Story<'_>) -> String {
    let Story { dataset, summary, locale, .. } = story;
    let thefts = summary.selected.incidents;
    if let &[only] = summary.rows.as_slice() {
        let victim = short_name(dataset.incidents.get(only).target);
        return ["One theft: ", victim, ", ", &locale.usd(summary.selected.stolen)].concat();
    }
    let named = if summary.rows.len() > MOST_NAMED { MOST_NAMED } else { 1 };
    let mut largest = Usd(0);
    for &row in largest_first(story).iter().take(named) {
        largest += summary::amount(&dataset.incidents, summary.basis, row).unwrap_or_default();
    }
    let Some(share) = Share::of(largest.0, summary.selected.stolen.0) else {
        return locale.thefts(thefts) + " without a known loss";
    };
    let share = locale.percent(share);
    match named {
        1 => ["The largest of ", &locale.thefts(thefts), " makes up ", &share, " of the sum"].concat(),
        _ => ["The six largest thefts make up ", &share, " of the sum"].concat(),
    }
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
    tip.line(&[&range(story, &theft)]);
    attributions(story, &theft, &mut tip.lines);
    if theft.disputed {
        tip.line(&["Disputed: the attribution is contradicted, or the theft may be counted twice"]);
    }
    if theft.returned {
        tip.line(&["All or nearly all of the money came back"]);
    }
    tip.line(&[theft.note]);
    tip.title.push_str(theft.target);
    tip.value = locale.usd(summary::amount(&dataset.incidents, summary.basis, row).unwrap_or_default());
    tip.is_dprk = true;
    tip.tier = Some(theft.evidence);
    tip.sources = theft.sources.to_vec();
}

/// `sources give US$540m to US$625m; the UN list US$620m`
fn range(story: Story<'_>, theft: &Incident<'_>) -> String {
    let usd = |amount| story.locale.usd(amount);
    let mut parts = Vec::new();
    if theft.low != theft.high {
        let (mut low, mut high) = (usd(theft.low), usd(theft.high));
        if low == high {
            let exact = |amount: Usd| "US$".to_owned() + &digits(story.locale, amount.0);
            (low, high) = (exact(theft.low), exact(theft.high));
        }
        parts.push(["sources give ", &low, " to ", &high].concat());
    }
    if let Some(amount) = theft.un_amount {
        parts.push("the UN list ".to_owned() + &usd(amount));
    }
    if let Some(amount) = theft.msmt_amount {
        parts.push("the Monitoring Team ".to_owned() + &usd(amount));
    }
    joined(&parts, "; ")
}

/// Who attributes it. The UN panel suspects and does not attribute.
fn attributions(story: Story<'_>, theft: &Incident<'_>, lines: &mut Vec<String>) {
    let (mut names, mut is_listed) = (Vec::new(), false);
    for name in theft.attributed_by.split(';') {
        if name == UN_PANEL {
            is_listed = true;
        } else if !name.is_empty() {
            names.push(name.to_owned());
        }
    }
    if is_listed {
        lines.push("Listed by the UN panel as suspected".to_owned());
    }
    if names.len() > MOST_NAMES {
        let more = names.split_off(MOST_NAMES - 1).len();
        names.push(story.locale.count(more as u64) + " more");
    }
    if !names.is_empty() {
        lines.push("Attributed to North Korea by ".to_owned() + &story.locale.list(&names));
    }
}

const UN_PANEL: &str = "UN Panel of Experts";
/// More of them are counted.
const MOST_NAMES: usize = 3;
