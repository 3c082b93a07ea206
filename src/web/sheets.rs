//! What lies over the page on a small screen: a mark's words at its foot, the filters on the whole of it.

use js_sys::Object;
use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlDialogElement, HtmlElement};

use super::canvas::pixel_text;
use super::dom;

/// Between a mark and what lies over the page, in CSS pixels.
const GAP: f64 = 14.0;

/// The part of a window that is in sight, from top to bottom in CSS pixels.
pub(super) type Sight = (f64, f64);

/// Whether the page is inside another one, which may forbid its links to open.
pub(super) fn is_framed(document: &Document) -> bool {
    let window = document.default_view();
    window.as_ref().and_then(|window| window.parent().ok().flatten()) != window
}

/// Whether the reader sees all of the window. The foot of a frame as high as its own page may be far away.
pub(super) fn has_screen(near: &HtmlElement, sight: Option<Sight>) -> bool {
    dom::sure(near.closest(".framed")).is_none()
        || sight.is_some_and(|(top, bottom)| bottom - top > height_of(near) - 1.0)
}

/// How high the window is.
pub(super) fn height_of(near: &HtmlElement) -> f64 {
    dom::sure(dom::sure(dom::window(near)).inner_height()).as_f64().unwrap_or_default()
}

/// Puts an element over all others, whatever they are in; says whether this engine can.
pub(super) fn raise(element: &HtmlElement) -> bool {
    if !is_raised(element) {
        dom::attr(element, "popover", "manual");
        if element.show_popover().is_err() {
            lower(element);
        }
    }
    is_raised(element)
}

/// Whether it lies over all others.
fn is_raised(element: &HtmlElement) -> bool {
    element.has_attribute("popover")
}

/// Puts an element back into its place.
pub(super) fn lower(element: &HtmlElement) {
    dom::sure(element.remove_attribute("popover"));
}

/// Scrolls a mark out from under a sheet at the foot of the screen.
pub(super) fn uncover(mark: &HtmlElement, sheet: &HtmlElement) {
    if !is_raised(sheet) {
        return;
    }
    let margin = f64::from(sheet.offset_height()) + GAP;
    dom::set_style(mark, "scroll-margin", &[&pixel_text(GAP), " 0 ", &pixel_text(margin)].concat());
    let window = dom::sure(dom::window(mark));
    let is_still = dom::sure(window.match_media("(prefers-reduced-motion: reduce)")).is_some_and(|it| it.matches());
    let options = Object::new();
    for (name, value) in
        [("block", "nearest"), ("inline", "nearest"), ("behavior", if is_still { "instant" } else { "smooth" })]
    {
        dom::put(&options, name, &value.into());
    }
    mark.scroll_into_view_with_scroll_into_view_options(options.unchecked_ref());
}

/// Opens a dialog: over the page, or in its place.
pub(super) fn open(dialog: &HtmlElement, is_over: bool) {
    dialog.set_hidden(false);
    let it: &HtmlDialogElement = dialog.unchecked_ref();
    if is_over {
        dom::sure(it.show_modal());
    } else {
        dom::attr(dialog, "open", "");
    }
}

/// Closes it.
pub(super) fn close(dialog: &HtmlElement) {
    dialog.unchecked_ref::<HtmlDialogElement>().close();
    dialog.set_hidden(true);
}
