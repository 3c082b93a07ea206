//! Which of the published statements are shown: by topic, and by what kind of speaker made them.

use crate::dataset::Dataset;
use crate::estimate::{Claim, ClaimantKind, Topic};
use crate::filter::Options;
use crate::order::ordered;
use crate::words::Word;

/// Places of the claims on some topics, in order of publication, then of the file.
pub fn claims_on(dataset: &Dataset, topics: &[Topic], options: &Options) -> Vec<usize> {
    let claims = &dataset.claims;
    let mut places = Vec::new();
    for (place, claim) in claims.iter().enumerate() {
        if topics.contains(&claim.topic) && is_heard(options, claim.claimant_kind) {
            places.push(place);
        }
    }
    ordered(places, &|a, b| claims[a].published.cmp(&claims[b].published))
}

/// Whether the claims of a kind of speaker are shown.
pub fn is_heard(options: &Options, kind: ClaimantKind) -> bool {
    options.claimants.as_ref().is_none_or(|kinds| kinds.iter().any(|it| it == kind.text()))
}

/// The claim asked for, if it is among those shown; else the UN's newest with a number, else anybody's.
pub fn chosen_claim(dataset: &Dataset, wmd_claims: &[usize], options: &Options) -> Option<usize> {
    let (mut anybody, mut un) = (None, None);
    for &place in wmd_claims {
        let claim = &dataset.claims[place];
        if options.claim.as_deref() == Some(claim.id.as_str()) {
            return Some(place);
        }
        if has_number(claim) {
            anybody = Some(place);
            if claim.claimant_kind == ClaimantKind::Un {
                un = anybody;
            }
        }
    }
    un.or(anybody)
}

fn has_number(claim: &Claim) -> bool {
    claim.figure.value.is_some() || claim.figure.high.is_some()
}
