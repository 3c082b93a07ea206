//! A dataset from the page: a URL, a file, or rows. Nothing leaves the browser.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, JSON, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, HtmlElement, Response, Url};

use super::dom::{self, Done};
use super::rows::csv_from_objects;
use crate::dataset::{self, DATA_FROM, Dataset, File, Files, Issue, PAGE_DATA, YOUR_FILE};
use crate::letters::readable;

/// Why a dataset could not be taken over, as `heists-error` says it.
pub(super) struct Failure {
    /// `data`, `http`, `cors` or `memory`.
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
}

/// What a load comes to.
pub(super) type Loaded = Result<(Dataset, Vec<Issue>), Box<Failure>>;

/// Reads a dataset; one without a single theft is a failure, so that what is on the page stays there.
/// Says so later, even if there is nothing to wait for.
pub(super) fn load(source: JsValue, host: HtmlElement, end: Box<dyn FnOnce(Loaded)>) {
    let wanted = vec![Wanted { place: 0, source }];
    let loading = Loading { bundle: Bundle::default(), wanted, coming: None, host, end };
    loading.wait(&Promise::resolve(&JsValue::UNDEFINED));
}

/// A load under way, moved on by what it waits for. As a future it would weigh twice as much.
struct Loading {
    bundle: Bundle,
    wanted: Vec<Wanted>,
    coming: Option<Coming>,
    host: HtmlElement,
    end: Box<dyn FnOnce(Loaded)>,
}

type Callback = Closure<dyn FnMut(JsValue)>;

/// Holds a load and its callbacks until one of them is called.
type Held = Rc<Cell<Option<(Loading, [Callback; 2])>>>;

impl Loading {
    fn wait(self, promise: &Promise) {
        let held = Held::default();
        let callbacks = [callback(&held, Ok), callback(&held, Err)];
        drop(promise.then2(&callbacks[0], &callbacks[1]));
        held.set(Some((self, callbacks)));
    }

    fn go_on(mut self, arrived: Done<JsValue>) {
        match self.step(arrived) {
            Ok(Some(promise)) => self.wait(&promise),
            Ok(None) => (self.end)(self.bundle.parse()),
            Err(failure) => (self.end)(Err(failure)),
        }
    }

    /// Takes what has arrived; gives what is to be waited for next.
    fn step(&mut self, arrived: Done<JsValue>) -> Result<Option<Promise>, Box<Failure>> {
        if let Some(mut coming) = self.coming.take() {
            if !coming.is_answered {
                coming.is_answered = true;
                let bytes = coming.bytes(arrived)?;
                self.coming = Some(coming);
                return Ok(Some(bytes));
            }
            let buffer = arrived.map_err(|error| coming.broken(&error))?;
            self.bundle.take(&coming, Uint8Array::new(&buffer).to_vec(), &mut self.wanted)?;
        }
        while let Some(Wanted { place, source }) = self.wanted.pop() {
            if let Some((coming, answer)) = self.bundle.read(place, source, &self.host, &mut self.wanted)? {
                self.coming = Some(coming);
                return Ok(Some(answer));
            }
        }
        Ok(None)
    }
}

fn callback(held: &Held, outcome: fn(JsValue) -> Done<JsValue>) -> Callback {
    let held = Rc::clone(held);
    Closure::new(move |value| {
        if let Some((loading, _callbacks)) = held.take() {
            loading.go_on(outcome(value));
        }
    })
}

/// What a thrown value says.
pub(super) fn say(error: &JsValue) -> String {
    text_at(error, "message").or_else(|| error.as_string()).unwrap_or_else(|| "the browser gave no reason".to_owned())
}

/// A text that an object has under a name.
pub(super) fn text_at(object: &JsValue, name: &str) -> Option<String> {
    Reflect::get(object, &name.into()).ok()?.as_string()
}

/// The files of a dataset, by their names in a package.
const NAMES: [&str; 4] = ["incidents", "estimates", "claims", "sources"];

/// A file that is still to be had, and which one it is.
struct Wanted {
    place: usize,
    source: JsValue,
}

/// Bytes under way: first their response, then they themselves.
struct Coming {
    place: usize,
    name: String,
    /// Address of the file; empty where it comes from the reader's disk.
    href: String,
    is_answered: bool,
}

impl Coming {
    /// The bytes of a response.
    fn bytes(&self, answer: Done<JsValue>) -> Result<Promise, Box<Failure>> {
        let response: Response = answer.map_err(|error| self.refused(&error))?.unchecked_into();
        if !response.ok() {
            let status = format!("{} answered {} {}", self.name, response.status(), response.status_text());
            return Err(Failure::new("http", status));
        }
        response.array_buffer().map_err(|error| self.broken(&error))
    }

    fn broken(&self, error: &JsValue) -> Box<Failure> {
        Failure::new("http", format!("{}: {}", self.name, say(error)))
    }

    fn refused(&self, error: &JsValue) -> Box<Failure> {
        // A page that guards its `fetch`, as embed.html does, says itself what it does not let through.
        if text_at(error, "code").is_some() {
            return Failure::new("cors", say(error));
        }
        let href = &self.href;
        let reason = if href.starts_with("file:") {
            "a browser lets no page read files from disk by their address; choose the file instead"
        } else {
            "the address does not answer, or its server does not send Access-Control-Allow-Origin"
        };
        Failure::new("cors", format!("{href} could not be read: {reason}"))
    }
}

/// What has arrived so far.
#[derive(Default)]
struct Bundle {
    files: [Option<(String, Vec<u8>)>; 4],
    origin: String,
}

impl Bundle {
    /// Takes rows at once; says where bytes come from.
    fn read(
        &mut self,
        place: usize,
        source: JsValue,
        page: &HtmlElement,
        wanted: &mut Vec<Wanted>,
    ) -> Result<Option<(Coming, Promise)>, Box<Failure>> {
        if let Some(blob) = source.dyn_ref::<Blob>() {
            let name = text_at(&source, "name").unwrap_or_else(|| "data.csv".to_owned());
            let answer: JsValue = dom::sure(Response::new_with_opt_blob(Some(blob))).into();
            self.origin = YOUR_FILE.to_owned();
            let coming = Coming { place, name, href: String::new(), is_answered: false };
            return Ok(Some((coming, Promise::resolve(&answer))));
        }
        let text = source.as_string().or_else(|| source.dyn_ref::<Url>().map(Url::href));
        let Some(text) = text else {
            self.origin = PAGE_DATA.to_owned();
            return self.take_objects(place, &source, "", wanted).map(|()| None);
        };
        let base = dom::document(page).base_uri().ok().flatten().unwrap_or_default();
        let url = Url::new_with_base(&text, &base);
        let url = url.map_err(|_| Failure::new("data", format!("\"{text}\" is no address")))?;
        let host = url.host();
        self.origin = if host.is_empty() { YOUR_FILE.to_owned() } else { [DATA_FROM, &host].concat() };
        let href = url.href();
        let mut name = href.as_str();
        while let Some((_, rest)) = name.split_once('/') {
            name = rest;
        }
        let name = name.to_owned();
        let window = dom::window(page).map_err(|error| Failure::new("http", say(&error)))?;
        let answer = window.fetch_with_str(&href);
        Ok(Some((Coming { place, name, href, is_answered: false }, answer)))
    }

    /// CSV as it is; JSON as rows, a package of rows, or a package that names its files.
    fn take(&mut self, from: &Coming, bytes: Vec<u8>, wanted: &mut Vec<Wanted>) -> Result<(), Box<Failure>> {
        let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace() && !b"\xEF\xBB\xBF".contains(byte));
        if !matches!(first, Some(b'{' | b'[')) {
            self.files[from.place] = Some((from.name.clone(), bytes));
            return Ok(());
        }
        let text = readable(&bytes);
        let json = JSON::parse(text.trim_start_matches('\u{feff}'));
        let json = json.map_err(|error| Failure::new("data", format!("{}: {}", from.name, say(&error))))?;
        self.take_objects(from.place, &json, &from.href, wanted)
    }

    fn take_objects(
        &mut self,
        place: usize,
        value: &JsValue,
        href: &str,
        wanted: &mut Vec<Wanted>,
    ) -> Result<(), Box<Failure>> {
        let list = |of: &JsValue, field: &str| Reflect::get(of, &field.into()).ok().filter(Array::is_array);
        if Array::is_array(value) {
            let name = NAMES[place];
            let wrong = || Failure::new("data", format!("{name}: wanted a list of plain objects, one a row"));
            let csv = csv_from_objects(value).ok_or_else(wrong)?;
            self.files[place] = Some((name.to_owned(), csv));
            return Ok(());
        }
        if let Some(resources) = list(value, "resources") {
            let resources = Array::from(&resources);
            for number in 0..resources.length() {
                let resource = resources.get(number);
                let name = text_at(&resource, "name").unwrap_or_default();
                let Some(place) = NAMES.iter().position(|it| *it == name) else { continue };
                let path = text_at(&resource, "path").unwrap_or_default();
                if let Ok(url) = Url::new_with_base(&path, href) {
                    wanted.push(Wanted { place, source: url.into() });
                }
            }
            return Ok(());
        }
        for (place, name) in NAMES.iter().enumerate() {
            if let Some(rows) = list(value, name) {
                self.take_objects(place, &rows, href, wanted)?;
            }
        }
        Ok(())
    }

    fn parse(self) -> Result<(Dataset, Vec<Issue>), Box<Failure>> {
        let file = |place: usize| self.files[place].as_ref().map(|(name, bytes)| File { name, bytes });
        let Some(incidents) = file(0) else {
            let wanted = "wanted a URL, a Blob, a list of rows, or an object with a list \"incidents\"";
            return Err(Failure::new("data", wanted.to_owned()));
        };
        let files = Files { incidents, estimates: file(1), claims: file(2), sources: file(3) };
        let (mut dataset, issues) = dataset::parse(&files);
        if dataset.incidents.is_empty() {
            let message = match issues.first() {
                Some(issue) => format!("No row could be read. {issue}"),
                None => format!("{}, line 1: there is a header and no row", incidents.name),
            };
            return Err(Box::new(Failure { code: "data", message, issues }));
        }
        dataset.origin = self.origin;
        Ok((dataset, issues))
    }
}
