//! A dataset from the page: a URL, a file, or rows. Nothing leaves the browser.

use js_sys::{Array, JSON, Reflect, Uint8Array};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File as BrowserFile, HtmlElement, Response, Url};

use super::dom;
use super::rows::csv_from_objects;
use crate::dataset::{self, Dataset, File, Files, Issue, Severity};

/// Why a dataset could not be taken over, as `heists-error` says it.
#[derive(Clone, Debug)]
pub(super) struct Failure {
    /// `data`, `http` or `cors`.
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

/// What `load` resolves with.
#[derive(Serialize)]
pub(super) struct LoadReport {
    rows: usize,
    issues: Vec<IssueObject>,
}

/// An issue as JavaScript sees it.
#[derive(Serialize)]
pub(super) struct IssueObject {
    severity: &'static str,
    file: String,
    line: u32,
    column: String,
    message: String,
}

impl LoadReport {
    pub(super) fn new(dataset: &Dataset, issues: &[Issue]) -> LoadReport {
        LoadReport { rows: dataset.incidents.len(), issues: issue_objects(issues) }
    }
}

/// The issues as JavaScript sees them.
pub(super) fn issue_objects(issues: &[Issue]) -> Vec<IssueObject> {
    let object = |it: &Issue| IssueObject {
        severity: match it.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        file: it.file.clone(),
        line: it.line,
        column: it.column.clone(),
        message: it.message.clone(),
    };
    issues.iter().map(object).collect()
}

/// Reads a dataset; one without a single theft is a failure, so that what is on the page stays there.
pub(super) async fn load(source: &JsValue, host: &HtmlElement) -> Result<(Dataset, Vec<Issue>), Failure> {
    let bundle = bundle(source, host).await?;
    let (mut dataset, issues) = dataset::parse(&bundle.files());
    if dataset.incidents.is_empty() {
        let message = match issues.first() {
            Some(issue) => format!("No row could be read. {issue}"),
            None => format!("{}, line 1: there is a header and no row", bundle.incidents.name),
        };
        return Err(Failure { code: "data", message, issues });
    }
    dataset.origin = bundle.origin;
    Ok((dataset, issues))
}

/// The bytes of a dataset.
struct Bundle {
    incidents: Bytes,
    others: [Option<Bytes>; 3],
    origin: String,
}

struct Bytes {
    name: String,
    bytes: Vec<u8>,
}

impl Bytes {
    fn file(&self) -> File<'_> {
        File { name: &self.name, bytes: &self.bytes }
    }
}

impl Bundle {
    fn files(&self) -> Files<'_> {
        let [estimates, claims, sources] = self.others.each_ref().map(|it| it.as_ref().map(Bytes::file));
        Files { incidents: self.incidents.file(), estimates, claims, sources }
    }
}

/// The files beside the incidents, by their names in a package.
const OTHERS: [&str; 3] = ["estimates", "claims", "sources"];

async fn bundle(source: &JsValue, host: &HtmlElement) -> Result<Bundle, Failure> {
    if let Some(blob) = source.dyn_ref::<Blob>() {
        let name = source.dyn_ref::<BrowserFile>().map_or("data.csv".to_owned(), BrowserFile::name);
        let bytes = read_blob(blob).await?;
        return from_bytes(Bytes { name, bytes }, None, "your file").await;
    }
    let text = source.as_string().or_else(|| source.dyn_ref::<Url>().map(Url::href));
    let Some(text) = text else { return from_objects(source, "this page’s own data") };
    let url = absolute(&text, host)?;
    let name = url.pathname().rsplit('/').next().filter(|name| !name.is_empty()).unwrap_or("data").to_owned();
    let bytes = fetch(&url).await?;
    let origin = if url.host().is_empty() { "your file".to_owned() } else { format!("data from {}", url.host()) };
    from_bytes(Bytes { name, bytes }, Some(&url), &origin).await
}

/// CSV as it is; JSON as rows, a package of rows, or a package that names its files.
async fn from_bytes(file: Bytes, base: Option<&Url>, origin: &str) -> Result<Bundle, Failure> {
    let first = file.bytes.iter().find(|byte| !byte.is_ascii_whitespace() && !b"\xEF\xBB\xBF".contains(byte));
    if !matches!(first, Some(b'{' | b'[')) {
        return Ok(Bundle { incidents: file, others: [None, None, None], origin: origin.to_owned() });
    }
    let text = String::from_utf8_lossy(&file.bytes);
    let json = JSON::parse(text.trim_start_matches('\u{feff}'));
    let json = json.map_err(|error| Failure::new("data", format!("{}: {}", file.name, say(&error))))?;
    match resources(&json).zip(base) {
        Some((paths, base)) => from_resources(paths, base, origin).await,
        None => from_objects(&json, origin),
    }
}

fn from_objects(value: &JsValue, origin: &str) -> Result<Bundle, Failure> {
    let table = |name: &str, rows: &JsValue| {
        let bytes = csv_from_objects(rows).map_err(|error| Failure::new("data", format!("{name}: {}", say(&error))))?;
        Ok(Bytes { name: name.to_owned(), bytes })
    };
    let part = |name: &str| Reflect::get(value, &name.into()).ok().filter(Array::is_array);
    if Array::is_array(value) {
        return Ok(Bundle {
            incidents: table("incidents", value)?,
            others: [None, None, None],
            origin: origin.to_owned(),
        });
    }
    let Some(incidents) = part("incidents") else {
        let wanted = "wanted a URL, a Blob, a list of rows, or an object with a list \"incidents\"";
        return Err(Failure::new("data", wanted.to_owned()));
    };
    let mut others = [None, None, None];
    for (place, name) in OTHERS.into_iter().enumerate() {
        others[place] = part(name).map(|rows| table(name, &rows)).transpose()?;
    }
    Ok(Bundle { incidents: table("incidents", &incidents)?, others, origin: origin.to_owned() })
}

/// Name and path of each file of a Data Package.
fn resources(json: &JsValue) -> Option<Vec<(String, String)>> {
    let list = Reflect::get(json, &"resources".into()).ok().filter(Array::is_array)?;
    let text = |of: &JsValue, field: &str| Reflect::get(of, &field.into()).ok()?.as_string();
    Some(Array::from(&list).iter().filter_map(|it| text(&it, "name").zip(text(&it, "path"))).collect())
}

async fn from_resources(paths: Vec<(String, String)>, base: &Url, origin: &str) -> Result<Bundle, Failure> {
    let mut found = [None, None, None, None];
    for (name, path) in paths {
        let Some(place) = ["incidents"].iter().chain(&OTHERS).position(|known| *known == name) else { continue };
        let url = Url::new_with_base(&path, &base.href()).map_err(|error| Failure::new("data", say(&error)))?;
        found[place] = Some(Bytes { bytes: fetch(&url).await?, name: path });
    }
    let [incidents, estimates, claims, sources] = found;
    let missing = || Failure::new("data", "the data package names no resource \"incidents\"".to_owned());
    Ok(Bundle {
        incidents: incidents.ok_or_else(missing)?,
        others: [estimates, claims, sources],
        origin: origin.to_owned(),
    })
}

fn absolute(text: &str, host: &HtmlElement) -> Result<Url, Failure> {
    let base = dom::document(host).base_uri().ok().flatten().unwrap_or_default();
    Url::new_with_base(text, &base).map_err(|_| Failure::new("data", format!("\"{text}\" is no address")))
}

async fn fetch(url: &Url) -> Result<Vec<u8>, Failure> {
    let href = url.href();
    let window = web_sys::window().ok_or_else(|| Failure::new("http", "there is no window to load with".to_owned()))?;
    let refused = |_| match url.protocol().as_str() {
        "file:" => Failure::new(
            "cors",
            format!("{href}: a browser lets no page read files from disk by their address; choose the file instead"),
        ),
        _ => Failure::new(
            "cors",
            format!(
                "{href} could not be read: the address does not answer, or its server does not send Access-Control-Allow-Origin"
            ),
        ),
    };
    let response: Response = JsFuture::from(window.fetch_with_str(&href)).await.map_err(refused)?.unchecked_into();
    if !response.ok() {
        return Err(Failure::new("http", format!("{href} answered {} {}", response.status(), response.status_text())));
    }
    let broken = |error: JsValue| Failure::new("http", format!("{href}: {}", say(&error)));
    let buffer = JsFuture::from(response.array_buffer().map_err(broken)?).await.map_err(broken)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

async fn read_blob(blob: &Blob) -> Result<Vec<u8>, Failure> {
    let buffer = JsFuture::from(blob.array_buffer()).await.map_err(|error| Failure::new("data", say(&error)))?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// What a thrown value says.
pub(super) fn say(error: &JsValue) -> String {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    message.or_else(|| error.as_string()).unwrap_or_else(|| "the browser gave no reason".to_owned())
}
