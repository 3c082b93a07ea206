//! A dataset from the page: what www/gather.js brings, from an address, a file or rows. Nothing leaves the browser.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use super::dom;
use super::rows::csv_from_table;
use super::widget::Shared;
use crate::dataset::{self, DATA_FROM, Dataset, File, Files, Issue, PAGE_DATA, YOUR_FILE};
use crate::incident::Day;

/// Why a dataset could not be taken over, as `heists-error` says it.
pub(super) struct Failure {
    /// `data`, `http`, `cors`, `csp` or `memory`.
    pub(super) code: &'static str,
    /// A sentence for the editor of the page.
    pub(super) message: String,
    /// What was found wrong in the files.
    pub(super) issues: Vec<Issue>,
}

impl Failure {
    /// Boxed, since what can fail hands it on a dozen times.
    pub(super) fn new(code: &'static str, message: String) -> Box<Failure> {
        Box::new(Failure { code, message, issues: Vec::new() })
    }

    /// Rejects with the code and the message of `heists-error`.
    pub(super) fn reject(&self, settle: Settle) {
        let error = JsValue::from(JsError::new(&self.message));
        dom::put(&error, "code", &self.code.into());
        reject(settle, &error);
    }
}

/// Rejects because there is nothing left to load for.
pub(super) fn reject_gone(settle: Settle) {
    let message = "a newer load has taken the place of this one, or the element is gone";
    reject(settle, &JsError::new(message).into());
}

fn reject(settle: Settle, error: &JsValue) {
    if let Some([_, reject]) = settle {
        dom::call(&reject, error);
    }
}

/// What a load comes to.
pub(super) type Loaded = Result<(Dataset, Vec<Issue>), Box<Failure>>;

/// What resolves the promise of a load, and what rejects it; none where nobody has one.
pub(super) type Settle = Option<[Function; 2]>;

/// Hears the host and the megabytes so far.
type Progress = fn(&Shared, &str, f64);

/// Hears what a load comes to, and has its promise to settle.
type End = Box<dyn FnOnce(&Shared, Loaded, Settle)>;

/// Hears what www/gather.js tells.
type Tell = Closure<dyn FnMut(String, JsValue, JsValue)>;

/// A load. Dropping one that is under way gives it up: the connection is closed, and its promise is rejected.
pub(super) struct Load {
    stop: Function,
    /// Who is to hear of its end; nobody once it has come.
    end: Rc<Cell<Option<(End, Settle)>>>,
    _tell: Tell,
}

impl Drop for Load {
    fn drop(&mut self) {
        dom::sure(self.stop.call0(&JsValue::UNDEFINED));
        if let Some((_, settle)) = self.end.take() {
            reject_gone(settle);
        }
    }
}

/// Reads a dataset; one without a single theft is a failure, so that what is on the page stays there.
/// `progress` is told now and then. The end comes later, even if there is nothing to wait for. It keeps no widget alive.
pub(super) fn load(shared: &Shared, source: &JsValue, progress: Progress, settle: Settle, end: End) -> Load {
    let end = Rc::new(Cell::new(Some((end, settle))));
    let (held, me) = (Rc::clone(&end), shared.me.clone());
    let tell: Tell = Closure::new(move |what: String, first: JsValue, second: JsValue| {
        let Some(shared) = me.upgrade() else { return };
        let loaded = match what.as_str() {
            "loading" => return progress(&shared, &text(&first), second.as_f64().unwrap_or_default()),
            "files" => read(&first, &second.unchecked_into()),
            _ => Err(Failure::new(code(&text(&first)), text(&second))),
        };
        if let Some((end, settle)) = held.take() {
            end(&shared, loaded, settle);
        }
    });
    let base = dom::document(&shared.host).base_uri().ok().flatten().unwrap_or_default();
    let stop = dom::sure(shared.gather.call3(&JsValue::UNDEFINED, source, &base.into(), tell.as_ref()));
    Load { stop: stop.unchecked_into(), end, _tell: tell }
}

fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

fn code(said: &str) -> &'static str {
    const CODES: [&str; 4] = ["http", "cors", "csp", "memory"];
    CODES.into_iter().find(|code| *code == said).unwrap_or("data")
}

/// What a thrown value says.
pub(super) fn say(error: &JsValue) -> String {
    text_at(error, "message").or_else(|| error.as_string()).unwrap_or_else(|| "the browser gave no reason".to_owned())
}

/// A text that an object has under a name.
pub(super) fn text_at(object: &JsValue, name: &str) -> Option<String> {
    Reflect::get(object, &name.into()).ok()?.as_string()
}

/// Incidents, estimates, claims and sources: names and bytes, or names and rows.
fn read(origin: &JsValue, given: &Array) -> Loaded {
    let mut files = [const { None }; 4];
    for (place, file) in files.iter_mut().enumerate() {
        let pair: Array = given.get(place as u32).unchecked_into();
        if !pair.is_undefined() {
            let name = text(&pair.get(0));
            let bytes = bytes(&name, &pair.get(1))?;
            *file = Some((name, bytes));
        }
    }
    let file = |place: usize| files[place].as_ref().map(|(name, bytes)| File { name, bytes });
    let Some(incidents) = file(0) else {
        return Err(Failure::new("data", "wanted a file of incidents".to_owned()));
    };
    let (mut dataset, issues) =
        dataset::parse(&Files { incidents, estimates: file(1), claims: file(2), sources: file(3) });
    if dataset.incidents.is_empty() {
        let message = match issues.first() {
            Some(issue) => ["No row could be read. ", &issue.to_string()].concat(),
            None => [incidents.name, ", line 1: there is a header and no row"].concat(),
        };
        return Err(Box::new(Failure { code: "data", message, issues }));
    }
    dataset.origin = match origin.as_string() {
        Some(host) if host.is_empty() => YOUR_FILE.to_owned(),
        Some(host) => [DATA_FROM, &host].concat(),
        None => PAGE_DATA.to_owned(),
    };
    dataset.address = text_at(given, "address").unwrap_or_default();
    dataset.created = created(given);
    Ok((dataset, issues))
}

fn bytes(name: &str, given: &JsValue) -> Result<Vec<u8>, Box<Failure>> {
    if Array::is_array(given) {
        let wrong = || Failure::new("data", [name, ": wanted a list of plain objects, one a row"].concat());
        return csv_from_table(given).ok_or_else(wrong);
    }
    let given: &Uint8Array = given.unchecked_ref();
    let mut bytes = Vec::new();
    // A module that asks for more than there is would end, and every other element of the page with it.
    if bytes.try_reserve_exact(given.length() as usize).is_err() {
        return Err(Failure::new("memory", [name, " does not fit into the memory of this browser"].concat()));
    }
    bytes.resize(given.length() as usize, 0);
    given.copy_to(&mut bytes);
    Ok(bytes)
}

/// The day on which a package was compiled, as a `datapackage.json` or our own export has it.
fn created(package: &JsValue) -> Option<Day> {
    Day::parse(text_at(package, "created")?.get(..10)?)
}
