//! The few things done to elements, each said once.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

/// What a browser may refuse, as it says so.
pub(super) type Done<T = ()> = Result<T, JsValue>;

/// The document that an element belongs to.
pub(super) fn document(of: &Element) -> Done<Document> {
    of.owner_document().ok_or_else(|| JsError::new("the element belongs to no document").into())
}

/// Adds an element with these classes at the end of `parent`.
pub(super) fn add(parent: &HtmlElement, tag: &str, classes: &str) -> Done<HtmlElement> {
    let element: HtmlElement = document(parent)?.create_element(tag)?.unchecked_into();
    if !classes.is_empty() {
        element.set_class_name(classes);
    }
    parent.append_child(&element)?;
    Ok(element)
}

/// The same with a text.
pub(super) fn add_text(parent: &HtmlElement, tag: &str, classes: &str, text: &str) -> Done<HtmlElement> {
    let element = add(parent, tag, classes)?;
    element.set_text_content(Some(text));
    Ok(element)
}

/// Adds a control: an `<input>` of this type, name and value.
pub(super) fn add_input(parent: &HtmlElement, kind: &str, name: &str, value: &str) -> Done<HtmlInputElement> {
    let input: HtmlInputElement = add(parent, "input", "")?.unchecked_into();
    input.set_type(kind);
    input.set_name(name);
    input.set_value(value);
    Ok(input)
}

/// Adds a button that the widget's one click listener knows by `action`.
pub(super) fn add_button(parent: &HtmlElement, classes: &str, action: &str, text: &str) -> Done<HtmlElement> {
    let button = add_text(parent, "button", classes, text)?;
    button.set_attribute("type", "button")?;
    button.set_attribute("data-do", action)?;
    Ok(button)
}

/// Sets the text unless it is there already: what has not changed is not announced again.
pub(super) fn set_text(element: &Element, text: &str) {
    if element.text_content().as_deref() != Some(text) {
        element.set_text_content(Some(text));
    }
}

/// Shows or hides an element.
pub(super) fn show(element: &HtmlElement, visible: bool) {
    if element.hidden() == visible {
        element.set_hidden(!visible);
    }
}

/// Takes away all children.
pub(super) fn clear(element: &Element) {
    element.set_text_content(None);
}
