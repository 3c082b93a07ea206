//! Whose data are shown: the element's own (`src`, a script inside it, or the embedded ones), what the page gives, or a file of
//! the reader's.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::dom::{self, Outline};
use super::load::{self, Load, Loaded, Settle};
use super::newer;
use super::objects;
use super::page::Page;
use super::report::Report;
use super::setting;
use super::widget::Shared;
use crate::dataset::{Dataset, Issue};
use crate::locale::{Locale, Text};

/// What is known of the data beside the data themselves.
#[derive(Default)]
pub(super) struct Own {
    /// The load under way.
    load: RefCell<Option<Load>>,
    /// Settles `ready`, while the element waits for its first data.
    first: RefCell<Settle>,
    /// What could not be had and may be asked for again.
    failed: RefCell<Option<JsValue>>,
    /// Whether the reader's own file is shown.
    is_readers: Cell<bool>,
}

impl Drop for Own {
    fn drop(&mut self) {
        load::reject_gone(self.first.take());
    }
}

/// Whether there are data, and no file of the reader's.
pub(super) fn are_shown(shared: &Shared) -> bool {
    shared.has_data.get() && !shared.own.is_readers.get()
}

/// What the element itself names in place of the embedded data.
pub(super) fn source_of(host: &HtmlElement) -> Option<JsValue> {
    const INLINE: &str = ":scope > script:is([type='text/csv'], [type='application/json'])";
    let inline = || dom::sure(host.query_selector(INLINE)).map(JsValue::from);
    setting::src(host).map(JsValue::from).or_else(inline)
}

/// A dataset that the element asks for from the start: nothing else may be shown in its place.
pub(super) fn first_load(shared: &Shared, source: JsValue) -> Promise {
    shared.show_data(false);
    let promise = Promise::new(&mut |resolve, reject| {
        shared.own.first.replace(Some([resolve, reject]));
    });
    begin(shared, source, false, None);
    promise
}

/// What the page gives.
pub(super) fn load_into(shared: &Shared, source: JsValue) -> Promise {
    Promise::new(&mut |resolve, reject| begin(shared, source.clone(), false, Some([resolve, reject])))
}

/// What the reader gives.
pub(super) fn open(shared: &Shared, file: JsValue) {
    begin(shared, file, true, None);
}

/// Back to the element's own data.
pub(super) fn original(shared: &Shared) {
    if let Some(source) = source_of(&shared.host) {
        return begin(shared, source, false, None);
    }
    shared.own.load.take();
    take_over(shared, super::embedded(), &[], false);
}

fn take_over(shared: &Shared, dataset: Rc<Dataset>, issues: &[Issue], is_readers: bool) {
    shared.own.failed.take();
    shared.own.is_readers.set(is_readers);
    shared.take_over(dataset, issues);
    settle_first(shared);
    newer::follow(shared);
}

/// A later load ends this one.
fn begin(shared: &Shared, source: JsValue, is_readers: bool, settle: Settle) {
    shared.own.load.take();
    let asked = source.clone();
    let end = move |shared: &Shared, loaded, settle| end_load(shared, &asked, is_readers, loaded, settle);
    let load = load::load(shared, &source, say_progress, settle, Box::new(end));
    shared.own.load.replace(Some(load));
}

fn end_load(shared: &Shared, source: &JsValue, is_readers: bool, loaded: Loaded, settle: Settle) {
    match loaded {
        Ok((dataset, issues)) => {
            let report = objects::load_report(&dataset, &issues);
            take_over(shared, Rc::new(dataset), &issues, is_readers);
            if let Some([resolve, _]) = settle {
                shared.when_painted(resolve, report);
            }
        }
        Err(failure) => {
            // A file that was chosen is as it is; an address may answer the next time.
            let may_answer = failure.code != "csp" && source.is_string();
            shared.own.failed.replace(may_answer.then(|| source.clone()));
            shared.say_failure(&failure, may_answer);
            // The page would hear what stands in the reader's file.
            if !is_readers {
                shared.dispatch_error(failure.code, &failure.message, &failure.issues);
            }
            failure.reject(shared.own.first.take());
            failure.reject(settle);
        }
    }
}

fn settle_first(shared: &Shared) {
    if let Some([resolve, _]) = shared.own.first.take() {
        shared.when_painted(resolve, JsValue::UNDEFINED);
    }
}

fn say_progress(shared: &Shared, host: &str, megabytes: f64) {
    let locale = Rc::clone(&shared.state().locale);
    let host = locale.name(host);
    let text = match megabytes as u64 {
        0 => locale.say(Text::LoadingData, &[&host]),
        some => locale.say(Text::LoadingSoFar, &[&host, &locale.count(some)]),
    };
    shared.say(Report::progress(text));
}

const OUTLINE: Outline = (
    "button.button  type=button  data-do=data open  aria-describedby=own-note  |%
input  type=file  accept=.csv,.json,.tsv,.txt  tabindex=-1  hidden
button.button  type=button  data-do=data back  hidden  |%
span.muted  id=own-note  |%",
    &[Text::OwnFile, Text::OriginalData, Text::NothingLeaves],
);

/// Adds where the reader opens a file, and goes back.
pub(super) fn build(root: &HtmlElement, locale: &Locale) {
    dom::attr(root, "data-drop", &locale.text(Text::DropHere));
    let frame = dom::add(&dom::find(root, ".end"), "div.own-data", "");
    dom::grow(&frame, OUTLINE, locale);
}

/// Shows the way back where there is one.
pub(super) fn write(shared: &Shared, page: &Page) {
    dom::show(&dom::find(&page.root, "[data-do='data back']"), shared.own.is_readers.get());
}

/// What a button does.
pub(super) fn act(shared: &Shared, page: &Page, what: &str) {
    match what {
        "open" => dom::find::<HtmlElement>(&page.root, ".own-data input").click(),
        "back" => original(shared),
        _ => {
            if let Some(source) = shared.own.failed.take() {
                begin(shared, source, false, None);
            }
        }
    }
}
