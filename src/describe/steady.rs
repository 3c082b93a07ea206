//! Which marks are called the same whatever is selected, so that nobody has to find their words anew.

use std::ptr;

use crate::marks::Subject;
use crate::story::Story;

/// Whether [`super::tip`] says the same of a mark in both stories, as far as that can be told without asking it.
pub fn is_called_the_same(subject: Subject, before: Story<'_>, now: Story<'_>) -> bool {
    let is_same_page = ptr::eq(before.dataset, now.dataset) && ptr::eq(before.locale, now.locale);
    let (before, now) = (before.summary, now.summary);
    is_same_page
        && match subject {
            Subject::Incident(_) => before.basis == now.basis,
            Subject::Claim(_) => before.claim == now.claim && before.wmd_claims == now.wmd_claims,
            _ => false,
        }
}
