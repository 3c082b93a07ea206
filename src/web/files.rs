//! What the page has made, as the browser's files.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

use super::dom::{self, Done};
use crate::export::Kind;

/// The address of something made, as long as this lives.
pub(super) struct ObjectUrl(pub(super) String);

impl ObjectUrl {
    /// Gives it one.
    pub(super) fn of(blob: &Blob) -> Done<ObjectUrl> {
        Url::create_object_url_with_blob(blob).map(ObjectUrl)
    }
}

impl Drop for ObjectUrl {
    fn drop(&mut self) {
        dom::sure(Url::revoke_object_url(&self.0));
    }
}

/// Hands something made to the browser as a file.
pub(super) fn save(host: &HtmlElement, kind: Kind, made: &JsValue, name: &str) -> Done {
    /// By then, in milliseconds, every browser has begun to read the file.
    const READ: i32 = 60_000;
    let blob = match made.as_string() {
        Some(text) => {
            let form = BlobPropertyBag::new();
            form.set_type(match kind {
                Kind::Svg => "image/svg+xml",
                Kind::Csv => "text/csv;charset=utf-8",
                _ => "application/json",
            });
            Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &form)?
        }
        None => made.clone().unchecked_into(),
    };
    let url = ObjectUrl::of(&blob)?;
    let link: HtmlElement = dom::document(host).create_element("a")?.unchecked_into();
    dom::attr(&link, "href", &url.0);
    dom::attr(&link, "download", name);
    link.click();
    // Not a timer of the widget's, since the address has to go even if the widget has gone before.
    let revoke = Closure::once_into_js(move || drop(url));
    dom::window(host)?.set_timeout_with_callback_and_timeout_and_arguments_0(revoke.unchecked_ref(), READ)?;
    Ok(())
}
