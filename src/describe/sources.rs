//! Who is behind the selection: every source of its thefts and of the published figures beside them.

use std::cmp::{Ordering, Reverse};

use super::Story;
use crate::estimate::{Estimate, Source};
use crate::letters::lower_case;
use crate::order::sorted;
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
    let mut rows = vec![0; dataset.sources.len()];
    let mut count = |place: u32| {
        if let Some(rows) = rows.get_mut(place as usize) {
            *rows += 1;
        }
    };
    for &row in &summary.rows {
        dataset.incidents.get(row).sources.iter().copied().for_each(&mut count);
    }
    for (place, estimate) in dataset.estimates.iter().enumerate() {
        let is_counted = summary.counts.iter().any(|it| it.editions.contains(&place));
        if is_counted || is_divided(story, estimate) {
            estimate.source.into_iter().for_each(&mut count);
        }
    }
    let shown = [&summary.wmd_claims, &summary.currency_claims, &summary.said, &summary.context];
    for (place, claim) in dataset.claims.iter().enumerate() {
        if shown.iter().any(|places| places.contains(&place)) {
            claim.source.into_iter().for_each(&mut count);
        }
    }
    let mut cited = Vec::new();
    for (place, &rows) in rows.iter().enumerate() {
        if rows > 0 {
            cited.push(Cited { source: &dataset.sources[place], rows });
        }
    }
    sorted(cited, compare)
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

fn compare(a: &Cited<'_>, b: &Cited<'_>) -> Ordering {
    let name = |it: &Cited<'_>| [lower_case(&it.source.publisher), lower_case(&it.source.title)];
    Reverse(a.rows).cmp(&Reverse(b.rows)).then_with(|| name(a).cmp(&name(b)))
}
