//! The language of the page around the element, with numbers and dates as the browser's `Intl` writes them.

use std::cell::Cell;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::dom;
use crate::letters::parted;
use crate::locale::Locale;

/// What www/language.js says of an element: tag, direction and formats have a line each, then come the messages.
pub(super) fn of(host: &HtmlElement, speak: &Function) -> Locale {
    let said = dom::sure(speak.call1(&JsValue::UNDEFINED, host)).as_string().unwrap_or_default();
    let mut locale = match parted(&said, "\n").and_then(|(tag, rest)| Some((tag, parted(rest, "\n")?))) {
        Some((tag, (direction, rest))) => {
            let (formats, texts) = parted(rest, "\n\n").unwrap_or((rest, ""));
            Locale::new(tag, direction == "rtl", formats, texts)
        }
        None => Locale::default(),
    };
    locale.country = country_name;
    locale
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locale: &str, options: &JsValue) -> Result<DisplayNames, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;
}

/// A browser takes longer to open its list of names than to draw a chart, so the last one stays open.
fn country_name(tag: &str, code: &str) -> String {
    thread_local! {
        static NAMES: Cell<Option<(String, DisplayNames)>> = Cell::default();
    }
    let mut names = NAMES.take().filter(|(of, _)| of == tag);
    if names.is_none() {
        let options = js_sys::Object::new();
        dom::put(&options, "type", &"region".into());
        names = DisplayNames::new(tag, &options).ok().map(|names| (tag.to_owned(), names));
    }
    let name = names.as_ref().and_then(|(_, names)| names.of(code).ok().flatten());
    NAMES.set(names);
    name.unwrap_or_else(|| code.to_owned())
}
