//! The state in the page's address, if the page asks for it: `#ID=v1;view=all`, and one step in the browser's history for a
//! finished choice.

use std::cell::RefCell;

use gloo::timers::callback::Timeout;

use super::dom::{self, Done};
use super::widget::Shared;
use crate::letters::parted;
use crate::saved;

/// A thumb that is not let go, or a word that is typed, is a finished choice after so many milliseconds without a change.
const REST: u32 = 1000;

/// What a widget and the address know of each other.
#[derive(Default)]
pub(super) struct Permalink {
    /// The state that an address without our part stands for.
    start: RefCell<String>,
    /// The state that the address stands for.
    at: RefCell<String>,
    /// Our part as it stands in the address; empty if there is none.
    part: RefCell<String>,
    /// Runs while a choice is being made.
    unfinished: RefCell<Option<Timeout>>,
}

/// Begins to follow the address, and takes over what it says; without our part it stands for `start`.
pub(super) fn begin(shared: &Shared, start: String) {
    let link = &shared.link;
    link.at.replace(start.clone());
    link.start.replace(start);
    link.part.take();
    read(shared);
}

/// The attributes say something else: so does an address without our part.
pub(super) fn begin_elsewhere(shared: &Shared) {
    if id(shared).is_some() {
        shared.link.start.replace(shared.start().saved());
    }
}

/// Restores what the address says, unless it is what it said before.
pub(super) fn read(shared: &Shared) {
    let (Some(id), link) = (id(shared), &shared.link) else { return };
    let address = address(shared);
    let part = saved::part_of(parted(&address, "#").map_or("", |(_, fragment)| fragment), &id).to_owned();
    if link.part.replace(part.clone()) == part {
        return;
    }
    link.unfinished.take();
    let state = if part.is_empty() { link.start.borrow().clone() } else { part };
    shared.restore(&state);
    link.at.replace(shared.state().saved());
}

/// Writes a finished choice into the address.
pub(super) fn write(shared: &Shared) {
    let (Some(id), link) = (id(shared), &shared.link) else { return };
    let mut state = shared.state().saved();
    if link.unfinished.borrow().is_some() || link.at.replace(state.clone()) == state {
        return;
    }
    if state == *link.start.borrow() {
        state.clear();
    }
    let address = address(shared);
    let (page, fragment) = parted(&address, "#").unwrap_or((&address, ""));
    let fragment = saved::with_part(fragment, &id, &state);
    let mark = if fragment.is_empty() { "" } else { "#" };
    // A sandbox, a document without an address of its own or a browser that has heard too much of us may refuse.
    if push(shared, &[page, mark, &fragment].concat()).is_ok() {
        link.part.replace(state);
        // What could not be read of the address stands there no longer.
        shared.blame("state", None);
    }
}

/// A choice is being made: it is written when it rests.
pub(super) fn wait(shared: &Shared) {
    if id(shared).is_some() {
        let me = shared.me.clone();
        let rested = move || {
            if let Some(shared) = me.upgrade() {
                finish(&shared);
            }
        };
        shared.link.unfinished.replace(Some(Timeout::new(REST, rested)));
    }
}

/// The choice is made.
pub(super) fn finish(shared: &Shared) {
    shared.link.unfinished.take();
    write(shared);
}

/// Whose part of the address it is; none if nothing is to be read and written, or there are no data yet.
fn id(shared: &Shared) -> Option<String> {
    let is_asked = shared.has_data.get() && shared.host.has_attribute("permalink");
    is_asked.then(|| shared.host.id()).filter(|id| !id.is_empty())
}

/// The page's address with its fragment.
fn address(shared: &Shared) -> String {
    dom::sure(shared.window.location().href())
}

/// The page's own note on this step of its history, as a router keeps there, stays with the next one.
fn push(shared: &Shared, url: &str) -> Done {
    let history = shared.window.history()?;
    history.push_state_with_url(&history.state()?, "", Some(url))
}
