//! Code that puts the figure into another page: one that changes with the data, and one that stays as it is.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, Url};

use super::dom;
use super::export::{Here, is_of_the_web};
use super::load::text_at;
use super::state::State;
use crate::describe;
use crate::export::{self, Fallback, Script};
use crate::locale::unmarked;

/// The element as it stands, its state included; on our own page for frames, a frame with that page.
pub(super) fn code(host: &HtmlElement, state: &State, is_pinned: bool) -> String {
    let here = Here::of(host, state);
    let mut attributes = vec![("state", here.saved)];
    for name in ["charts", "controls", "lang", "theme"] {
        if let Some(value) = host.get_attribute(name) {
            attributes.push((name, value));
        }
    }
    let data = state.dataset();
    if is_of_the_web(&data.address) {
        attributes.push(("src", data.address.clone()));
    } else if !data.origin.is_empty() {
        // Without any the project's own data would stand in an article about others.
        attributes.push(("src", "your-data.csv".to_owned()));
    }
    let base = dom::document(host).base_uri().ok().flatten().unwrap_or_default();
    let newer = host.get_attribute("newer").and_then(|newer| Url::new_with_base(&newer, &base).ok());
    if let Some(newer) = newer.map(|url| url.href()).filter(|url| is_of_the_web(url) && *url != data.address) {
        attributes.push(("newer", newer));
    }
    let headline = unmarked(&describe::headline(state.story()));
    if is_own_frame(host) {
        return export::iframe(here.address.as_deref(), &attributes, &headline);
    }
    if is_pinned {
        // Another script on that page may bring other data.
        attributes.push(("version", env!("CARGO_PKG_VERSION").to_owned()));
    }
    let (src, integrity) = (script_text(host, "src"), script_text(host, "integrity").filter(|_| is_pinned));
    let address = here.link.as_deref().or(here.address.as_deref());
    let fallback = Fallback { headline: &headline, address, percent: room(host, state) };
    export::embed(&attributes, fallback, Script { src: src.as_deref(), integrity: integrity.as_deref() })
}

/// Whether a code can be offered that stays as it is: only the script's own data are under its hash.
pub(super) fn can_be_pinned(host: &HtmlElement, state: &State) -> bool {
    state.dataset().origin.is_empty() && !is_own_frame(host) && script_text(host, "integrity").is_some()
}

/// Whether the document is www/embed.html, which alone says where its data may come from.
fn is_own_frame(host: &HtmlElement) -> bool {
    dom::sure(dom::document(host).query_selector("meta[name='heists-sources']")).is_some()
}

/// The room that the figure takes at first, in per cent of the first view's; not known where the table is unfolded.
fn room(host: &HtmlElement, state: &State) -> u32 {
    let Some(shadow) = host.shadow_root().filter(|_| !state.shows_all) else { return 100 };
    let root: HtmlElement = dom::find(shadow.unchecked_ref(), ".root");
    let panel = dom::sure(root.query_selector(".export-panel"));
    let height = root.offset_height() - panel.map_or(0, |panel| panel.client_height());
    export::percent_of_room(root.offset_width() as u32, height.max(0) as u32)
}

/// What the script tag says whose engine draws the element; www/element.js knows it.
fn script_text(host: &HtmlElement, name: &str) -> Option<String> {
    let script = Reflect::get(host, &"script".into()).ok().filter(JsValue::is_object)?;
    text_at(&script, name).filter(|text| !text.is_empty())
}
