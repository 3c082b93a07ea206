//! A dataset from the page: what www/gather.js brings piece by piece, from an address, a file or rows. Nothing leaves the
//! browser.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use super::dom;
use super::rows::csv_from_table;
use super::widget::Shared;
use crate::dataset::{DATA_FROM, Dataset, Issue, PAGE_DATA, Part, Reading, YOUR_FILE};
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

/// Hears what www/gather.js tells; says whether to go on.
type Tell = Closure<dyn FnMut(String, JsValue, JsValue) -> bool>;

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
    let mut inbox = Some(Box::new(Inbox::default()));
    let tell: Tell = Closure::new(move |what: String, first: JsValue, second: JsValue| {
        // What has come of a load that is over is in nobody's way any more.
        let (Some(shared), Some(mut it)) = (me.upgrade(), inbox.take()) else { return false };
        let number = second.as_f64().unwrap_or_default();
        let mut loaded = None;
        match what.as_str() {
            "loading" => progress(&shared, &text(&first), number),
            "file" => it.open(text(&first), number as usize),
            "piece" => loaded = it.take(&first).err().map(Err),
            "files" => loaded = Some(it.finish(&first, &second)),
            _ => loaded = Some(Err(Failure::new(code(&text(&first)), text(&second)))),
        }
        let Some(loaded) = loaded else {
            inbox = Some(it);
            return true;
        };
        if let Some((end, settle)) = held.take() {
            end(&shared, loaded, settle);
        }
        false
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

/// What has come so far.
#[derive(Default)]
struct Inbox {
    reading: Reading,
    /// Names of the file that comes now, and of that with the incidents.
    name: String,
    incidents: Option<String>,
    /// One piece: its room is used again for the next one.
    piece: Vec<u8>,
}

impl Inbox {
    /// Begins a file, which is the incidents, estimates, claims or sources.
    fn open(&mut self, name: String, place: usize) {
        const PARTS: [Part; 4] = [Part::Incidents, Part::Estimates, Part::Claims, Part::Sources];
        self.reading.open(PARTS[place], &name);
        if place == 0 {
            self.incidents = Some(name.clone());
        }
        self.name = name;
    }

    /// Bytes of the file, cut anywhere, or some of its rows.
    fn take(&mut self, given: &JsValue) -> Result<(), Box<Failure>> {
        if Array::is_array(given) {
            let wrong = || Failure::new("data", [&self.name, ": wanted a list of plain objects, one a row"].concat());
            self.piece = csv_from_table(given).ok_or_else(wrong)?;
        } else {
            let given: &Uint8Array = given.unchecked_ref();
            self.piece.resize(given.length() as usize, 0);
            given.copy_to(&mut self.piece);
        }
        // A module that asks for more than there is would end, and every other element of the page with it.
        if !self.reading.has_room(self.piece.len()) {
            return Err(Failure::new("memory", [&self.name, " does not fit into the memory of this browser"].concat()));
        }
        self.reading.take(&self.piece);
        Ok(())
    }

    fn finish(&mut self, origin: &JsValue, package: &JsValue) -> Loaded {
        let Some(name) = &self.incidents else {
            return Err(Failure::new("data", "wanted a file of incidents".to_owned()));
        };
        let (mut dataset, issues) = std::mem::take(&mut self.reading).finish();
        if dataset.incidents.is_empty() {
            let message = match issues.first() {
                Some(issue) => ["No row could be read. ", &issue.to_string()].concat(),
                None => [name, ", line 1: there is a header and no row"].concat(),
            };
            return Err(Box::new(Failure { code: "data", message, issues }));
        }
        dataset.origin = match origin.as_string() {
            Some(host) if host.is_empty() => YOUR_FILE.to_owned(),
            Some(host) => [DATA_FROM, &host].concat(),
            None => PAGE_DATA.to_owned(),
        };
        dataset.address = text_at(package, "address").unwrap_or_default();
        dataset.created = created(package);
        Ok((dataset, issues))
    }
}

/// The day on which a package was compiled, as a `datapackage.json` or our own export has it.
fn created(package: &JsValue) -> Option<Day> {
    Day::parse(text_at(package, "created")?.get(..10)?)
}
