//! What is done once the picture is on the screen: its marks get their elements, and what a filter changed is said.

use std::cell::RefCell;

use gloo::timers::callback::Timeout;
use js_sys::{Date, Function};
use wasm_bindgen::prelude::*;

use super::dom;
use super::widget::Shared;
use crate::describe;
use crate::locale::Text;

/// The elements wait so long after a picture, in milliseconds: while a slider is drawn, the next one is on its way.
const PAUSE: u32 = 60;
/// So long they are written at a stretch.
const SLICE: f64 = 8.0;
/// A change is said when no other came for so long.
const QUIET: u32 = 500;

/// What is still to be done.
#[derive(Default)]
pub(super) struct Rest {
    writing: RefCell<Option<Timeout>>,
    waiting: RefCell<Vec<Function>>,
    saying: RefCell<Option<Timeout>>,
    said: RefCell<String>,
    /// What is said behind the next change: a status line that came with a new page is heard by nobody.
    pub(super) behind: RefCell<String>,
}

/// There is a new picture.
pub(super) fn begin(shared: &Shared) {
    let is_awaited = !shared.rest.waiting.borrow().is_empty();
    write_in(shared, if is_awaited { 0 } else { PAUSE });
}

/// Calls what settles a promise when there is nothing more to be done.
pub(super) fn when_over(shared: &Shared, resolve: Function) {
    shared.rest.waiting.borrow_mut().push(resolve);
    // A picture that is still to come begins a rest of its own.
    if shared.is_drawn() {
        write_in(shared, 0);
    }
}

/// Writes all elements that are not as they should be: somebody is about to reach for them.
pub(super) fn hurry(shared: &Shared) {
    if shared.is_drawn() && shared.rest.writing.borrow().is_some() {
        write(shared, f64::INFINITY);
    }
}

/// Says what a change came to, once it stays.
pub(super) fn say_change(shared: &Shared, changed: bool) {
    let state = shared.state();
    let story = state.story();
    let headline = story.locale.say(Text::FullStop, &[&describe::headline(story)]);
    let sentence = story.locale.sentences(&[headline, describe::left_out(story)]);
    let rest = &shared.rest;
    if rest.said.replace(sentence.clone()) == sentence || !changed {
        return;
    }
    let me = shared.me.clone();
    rest.saying.replace(Some(Timeout::new(QUIET, move || {
        if let Some(shared) = me.upgrade() {
            let whole = shared.state().locale.sentences(&[sentence, shared.rest.behind.take()]);
            dom::set_text(&shared.page().aloud, &whole);
        }
    })));
}

fn write_in(shared: &Shared, milliseconds: u32) {
    let me = shared.me.clone();
    shared.rest.writing.replace(Some(Timeout::new(milliseconds, move || {
        if let Some(shared) = me.upgrade() {
            write(&shared, Date::now() + SLICE);
        }
    })));
}

fn write(shared: &Shared, until: f64) {
    shared.rest.writing.take();
    // What is being drawn anew is written after that.
    if !shared.is_drawn() {
        return;
    }
    let (state, page) = (shared.state(), shared.page());
    for section in &page.sections {
        while section.view.stops.write_one(&page, &state) {
            if Date::now() >= until {
                return write_in(shared, 0);
            }
        }
    }
    for resolve in shared.rest.waiting.take() {
        dom::call(&resolve, &JsValue::UNDEFINED);
    }
}
