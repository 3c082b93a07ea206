//! A dataset from the page: a URL, a file, or rows. Nothing leaves the browser.

use js_sys::{Array, JSON, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlElement, Response, Url};

use super::dom;
use super::rows::csv_from_objects;
use crate::dataset::{self, Dataset, File, Files, Issue};

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
    pub(super) fn new(code: &'static str, message: String) -> Failure {
        Failure { code, message, issues: Vec::new() }
    }
}

/// Reads a dataset; one without a single theft is a failure, so that what is on the page stays there.
pub(super) async fn load(source: JsValue, host: HtmlElement) -> Result<(Dataset, Vec<Issue>), Failure> {
    let mut bundle = Bundle::default();
    let mut wanted = vec![Wanted { place: 0, source }];
    while let Some(Wanted { place, source }) = wanted.pop() {
        if let Some(bytes) = bundle.read(place, source, &host, &mut wanted)? {
            let answer = JsFuture::from(bytes.answer.clone()).await;
            let response: Response = answer.map_err(|_| bytes.refused())?.unchecked_into();
            if !response.ok() {
                let status = format!("{} answered {} {}", bytes.name, response.status(), response.status_text());
                return Err(Failure::new("http", status));
            }
            let broken = |error: JsValue| Failure::new("http", format!("{}: {}", bytes.name, say(&error)));
            let buffer = JsFuture::from(response.array_buffer().map_err(broken)?).await.map_err(broken)?;
            bundle.take(place, &bytes, Uint8Array::new(&buffer).to_vec(), &mut wanted)?;
        }
    }
    bundle.parse()
}

/// What a thrown value says.
pub(super) fn say(error: &JsValue) -> String {
    text_at(error, "message").or_else(|| error.as_string()).unwrap_or_else(|| "the browser gave no reason".to_owned())
}

/// A text that an object has under a name.
fn text_at(object: &JsValue, name: &str) -> Option<String> {
    Reflect::get(object, &name.into()).ok()?.as_string()
}

/// The files of a dataset, by their names in a package.
const NAMES: [&str; 4] = ["incidents", "estimates", "claims", "sources"];

/// A file that is still to be had, and which one it is.
struct Wanted {
    place: usize,
    source: JsValue,
}

/// Bytes under way.
struct Coming {
    name: String,
    /// Address of the file; empty where it comes from the reader's disk.
    href: String,
    /// Resolves with a response.
    answer: js_sys::Promise,
}

impl Coming {
    fn refused(&self) -> Failure {
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
        host: &HtmlElement,
        wanted: &mut Vec<Wanted>,
    ) -> Result<Option<Coming>, Failure> {
        if let Some(blob) = source.dyn_ref::<Blob>() {
            let name = text_at(&source, "name").unwrap_or_else(|| "data.csv".to_owned());
            let answer: JsValue = dom::sure(Response::new_with_opt_blob(Some(blob))).into();
            self.origin = "your file".to_owned();
            return Ok(Some(Coming { name, href: String::new(), answer: js_sys::Promise::resolve(&answer) }));
        }
        let text = source.as_string().or_else(|| source.dyn_ref::<Url>().map(Url::href));
        let Some(text) = text else {
            self.origin = "this page’s own data".to_owned();
            return self.take_objects(place, &source, "", wanted).map(|()| None);
        };
        let base = dom::document(host).base_uri().ok().flatten().unwrap_or_default();
        let url = Url::new_with_base(&text, &base);
        let url = url.map_err(|_| Failure::new("data", format!("\"{text}\" is no address")))?;
        let host = url.host();
        self.origin = if host.is_empty() { "your file".to_owned() } else { format!("data from {host}") };
        let href = url.href();
        let name = href.rsplit('/').next().unwrap_or(&href).to_owned();
        let window = web_sys::window().ok_or_else(|| Failure::new("http", "there is no window".to_owned()))?;
        Ok(Some(Coming { name, answer: window.fetch_with_str(&href), href }))
    }

    /// CSV as it is; JSON as rows, a package of rows, or a package that names its files.
    fn take(&mut self, place: usize, from: &Coming, bytes: Vec<u8>, wanted: &mut Vec<Wanted>) -> Result<(), Failure> {
        let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace() && !b"\xEF\xBB\xBF".contains(byte));
        if !matches!(first, Some(b'{' | b'[')) {
            self.files[place] = Some((from.name.clone(), bytes));
            return Ok(());
        }
        let text = String::from_utf8_lossy(&bytes);
        let json = JSON::parse(text.trim_start_matches('\u{feff}'));
        let json = json.map_err(|error| Failure::new("data", format!("{}: {}", from.name, say(&error))))?;
        self.take_objects(place, &json, &from.href, wanted)
    }

    fn take_objects(
        &mut self,
        place: usize,
        value: &JsValue,
        href: &str,
        wanted: &mut Vec<Wanted>,
    ) -> Result<(), Failure> {
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

    fn parse(self) -> Result<(Dataset, Vec<Issue>), Failure> {
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
            return Err(Failure { code: "data", message, issues });
        }
        dataset.origin = self.origin;
        Ok((dataset, issues))
    }
}
