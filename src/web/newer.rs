//! A newer edition beside the data that are shown: what it has changed is said, and the reader may go over to it and back.

use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::dom::{self, Outline};
use super::load::{self, Failure, Loaded, Settle};
use super::objects;
use super::own;
use super::state::State;
use super::widget::Shared;
use crate::changes::{Changes, changes, note};
use crate::dataset::{Dataset, Issue, Severity};
use crate::locale::{Locale, Text, unmarked};

/// Two editions of the same data.
pub(super) struct Comparison {
    /// The widget's own, and what came later.
    pub(super) editions: [Rc<Dataset>; 2],
    pub(super) changes: Changes,
}

/// The note under the headline.
pub(super) struct NewerView {
    frame: HtmlElement,
    list: HtmlElement,
}

const NOTE: Outline =
    ("p\ndetails\n summary.words  |%\n ul\nbutton.button  type=button  data-do=newer", &[Text::WhatChanged]);

impl NewerView {
    pub(super) fn build(frame: HtmlElement, locale: &Locale) -> NewerView {
        dom::grow(&frame, NOTE, locale);
        NewerView { list: dom::find(&frame, "ul"), frame }
    }

    /// Says what has changed, and what that is for the selection.
    pub(super) fn write(&self, state: &State) {
        dom::show(&self.frame, state.comparison.is_some());
        let Some(comparison) = &state.comparison else { return };
        let [older, newer] = &comparison.editions;
        let note = note(state.story(), [older, newer], &comparison.changes);
        let find = |selector: &str| dom::find::<HtmlElement>(&self.frame, selector);
        dom::set_text(&find("p"), &note.text);
        let offer = if Rc::ptr_eq(newer, &state.dataset()) { Text::ShowEarlier } else { Text::ShowNewer };
        dom::set_text(&find("button"), &state.locale.text(offer));
        // What a reader is in the midst of stays.
        if self.list.text_content().unwrap_or_default() == unmarked(&note.rows.concat()) {
            return;
        }
        dom::clear(&self.list);
        for row in note.rows {
            dom::add(&self.list, "li", &row);
        }
    }
}

/// Goes over to the other edition, with the same selection.
pub(super) fn switch(shared: &Shared) {
    let state = shared.state();
    let Some(comparison) = &state.comparison else { return };
    let [older, newer] = &comparison.editions;
    let other = if Rc::ptr_eq(newer, &state.dataset()) { older } else { newer };
    shared.change(&mut |state| state.go_over_to(other));
    shared.rebuild();
    shared.draw_now();
    dom::sure(dom::find::<HtmlElement>(&shared.page().root, ".newer > button").focus());
}

/// Compares with what the attribute `newer` names; without it there is nothing to compare with. Newer data are newer than the
/// element's own, which may still be on their way, and not than a file of the reader's.
pub(super) fn follow(shared: &Shared) {
    shared.comparing.take();
    match shared.host.get_attribute("newer").filter(|url| !url.is_empty()) {
        Some(url) if own::are_shown(shared) => begin(shared, &url.into(), None),
        Some(_) => {}
        None => show(shared, None),
    }
}

/// What the newer data have changed, for JavaScript.
pub(super) fn compare(shared: &Shared, source: &JsValue) -> Promise {
    Promise::new(&mut |resolve, reject| begin(shared, source, Some([resolve, reject])))
}

/// Reads the newer data; a later comparison, or other data in the place of these, makes this one void.
fn begin(shared: &Shared, source: &JsValue, settle: Settle) {
    shared.comparing.take();
    // The reader has asked for nothing and waits for nothing: how far it is goes unsaid.
    let load = load::load(shared, source, |_, _, _| (), settle, Box::new(end));
    shared.comparing.replace(Some(load));
}

fn end(shared: &Shared, loaded: Loaded, settle: Settle) {
    let state = shared.state();
    // Whoever compares while a newer edition is shown means the widget's own data.
    let own = state.comparison.as_ref().map_or_else(|| state.dataset(), |it| Rc::clone(&it.editions[0]));
    match loaded.and_then(|loaded| compared(own, loaded)) {
        Ok(comparison) => {
            let comparison = Rc::new(comparison);
            show(shared, Some(&comparison).filter(|it| !it.changes.is_none()));
            if let Some([resolve, _]) = settle {
                shared.when_painted(resolve, objects::changes_object(state.story(), &comparison));
            }
        }
        Err(failure) => {
            // For the editor alone: the reader has asked for nothing, and what is shown is as true as before.
            shared.dispatch_error(failure.code, &failure.message, &failure.issues);
            warn("<dprk-heists> newer:", &failure.message);
            failure.reject(settle);
        }
    }
}

fn compared(own: Rc<Dataset>, (newer, issues): (Dataset, Vec<Issue>)) -> Result<Comparison, Box<Failure>> {
    // A row that could not be read would look like one that was removed; it may be one of those that are not listed.
    let lost = issues.iter().find(|issue| issue.severity == Severity::Error).or(issues.last());
    if let Some(issue) = lost.filter(|_| newer.findings.rows > 0) {
        let message = ["the newer data have a row that cannot be read: ", &issue.to_string()].concat();
        return Err(Box::new(Failure { code: "data", message, issues }));
    }
    let changes = changes(&own, &newer).map_err(|message| Failure::new("data", message))?;
    Ok(Comparison { editions: [own, Rc::new(newer)], changes })
}

/// Shows a note or takes it away; of a new one the voice says the sentences, once.
fn show(shared: &Shared, comparison: Option<&Rc<Comparison>>) {
    let before = shared.state();
    shared.change(&mut |state| {
        if let Some(was) = &before.comparison {
            state.go_over_to(&was.editions[0]);
        }
        state.comparison = comparison.cloned();
    });
    let state = shared.state();
    if !Rc::ptr_eq(&before.dataset(), &state.dataset()) {
        shared.rebuild();
    }
    if let Some(Comparison { editions: [older, newer], changes }) = comparison.map(Rc::as_ref) {
        let note = note(state.story(), [older, newer], changes);
        dom::set_text(&shared.page().aloud, &note.text);
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn warn(name: &str, message: &str);
}
