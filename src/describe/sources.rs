//! Who is behind the selection: every source of its thefts and of the published figures beside them.

use super::{Story, Tip};
use crate::estimate::{Estimate, Source};
use crate::letters::lower_case;
use crate::locale::Text;
use crate::order::{first, sorted_places};
use crate::world::is_of_use;

/// A source, and how many rows of the data cite it here.
#[derive(Clone, Copy, Debug)]
pub struct Cited<'a> {
    /// The document.
    pub source: &'a Source,
    /// Thefts, yearly figures and statements.
    pub rows: u32,
}

/// The sources of all that is shown, the most cited first, then by name.
pub fn cited(story: Story<'_>) -> Vec<Cited<'_>> {
    let Story { dataset, summary, .. } = story;
    let mut rows = times_cited(story, &|_| true);
    let mut count = |place: u32| {
        if let Some(rows) = rows.get_mut(place as usize) {
            *rows += 1;
        }
    };
    for (place, estimate) in dataset.estimates.iter().enumerate() {
        let is_counted = summary.counts.iter().any(|it| it.editions.contains(&place));
        if let (Some(source), true) = (estimate.source, is_counted || is_divided(story, estimate)) {
            count(source);
        }
    }
    let shown = [&summary.wmd_claims, &summary.currency_claims, &summary.said, &summary.context];
    for (place, claim) in dataset.claims.iter().enumerate() {
        if let (Some(source), true) = (claim.source, shown.iter().any(|places| places.contains(&place))) {
            count(source);
        }
    }
    // The ledger's aggregates are such figures, too, but for those that nothing else shows.
    for line in &summary.ledger {
        for &place in &line.sources {
            if let Some(rows) = rows.get_mut(place as usize) {
                *rows = 1.max(*rows);
            }
        }
    }
    let name = |place: usize| {
        let Source { publisher, title, .. } = &dataset.sources[place];
        lower_case(&[publisher, " ", title].concat())
    };
    let mut cited = Vec::new();
    for place in sorted_places(rows.len(), &|a, b| rows[b].cmp(&rows[a]).then_with(|| name(a).cmp(&name(b)))) {
        if rows[place] > 0 {
            cited.push(Cited { source: &dataset.sources[place], rows: rows[place] });
        }
    }
    cited
}

/// How many of some selected thefts cite each source.
pub(super) fn times_cited(story: Story<'_>, belongs: &dyn Fn(usize) -> bool) -> Vec<u32> {
    let incidents = &story.dataset.incidents;
    let mut times = vec![0; story.dataset.sources.len()];
    for &row in if incidents.has_sources() { story.summary.rows.as_slice() } else { &[] } {
        let sources = incidents.sources(row);
        for &place in if !sources.is_empty() && belongs(row) { sources } else { &[] } {
            if let Some(times) = times.get_mut(place as usize) {
                *times += 1;
            }
        }
    }
    times
}

/// Names the sources that most of some selected thefts rest on; where there are more, a line says how many.
pub(super) fn add_most_cited(tip: &mut Tip, story: Story<'_>, belongs: &dyn Fn(usize) -> bool) {
    const NAMED: usize = 3;
    let times = times_cited(story, belongs);
    let mut cited = Vec::new();
    for place in 0..times.len() {
        if times[place] > 0 {
            cited.push(place);
        }
    }
    for place in first(&cited, NAMED, &|a, b| times[b].cmp(&times[a])) {
        tip.sources.push(place as u32);
    }
    if cited.len() > NAMED {
        let all = cited.len() as u64;
        tip.lines.push(story.locale.say_of(Text::RestsOn, all, &[&story.locale.count(all)]));
    }
}

/// Whether a figure stands behind the world share of a year in view.
fn is_divided(story: Story<'_>, estimate: &Estimate) -> bool {
    let summary = story.summary;
    let is_theirs = summary
        .estimator
        .as_ref()
        .is_some_and(|series| series.estimator == estimate.estimator && series.scope == estimate.scope);
    is_theirs && is_of_use(estimate) && summary.world.iter().any(|it| it.year == estimate.year)
}
