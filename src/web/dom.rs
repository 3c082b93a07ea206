//! The few things done to elements, each said once.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, Window};

use crate::letters::parted;
use crate::locale::{Locale, NAME_BEGINS, NAME_ENDS, Text, unmarked};

/// What a browser may refuse, as it says so.
pub(super) type Done<T = ()> = Result<T, JsValue>;

/// For calls that a browser does not refuse, because every name in them is ours: an exception would pass through as it is.
/// Without this, each of some hundred calls carries its own way out, a quarter of the module.
pub(super) fn sure<T>(outcome: Done<T>) -> T {
    outcome.unwrap_or_else(|error| wasm_bindgen::throw_val(error))
}

/// The document that an element belongs to.
pub(super) fn document(of: &Element) -> Document {
    sure(of.owner_document().ok_or(JsValue::NULL))
}

/// The window that shows an element's document.
pub(super) fn window(of: &Element) -> Done<Window> {
    document(of).default_view().ok_or_else(|| "there is no window to draw in".into())
}

/// Adds an element, named as in a style sheet: `span.key`.
pub(super) fn add(parent: &HtmlElement, what: &str, text: &str) -> HtmlElement {
    let element = make(parent, what);
    if !text.is_empty() {
        add_words(&element, text);
    }
    sure(parent.append_child(&element));
    element
}

/// Makes such an element, which is nowhere yet; without a name it is a text, by the same type.
pub(super) fn make(near: &HtmlElement, what: &str) -> HtmlElement {
    let document = document(near);
    if what.is_empty() {
        return document.create_text_node("").unchecked_into();
    }
    let (tag, classes) = what.split_once('.').unwrap_or((what, ""));
    let element: HtmlElement = sure(document.create_element(tag)).unchecked_into();
    if !classes.is_empty() {
        attr(&element, "class", &classes.replace('.', " "));
    }
    element
}

/// Adds text behind what is there. A name from the data has its own element: it is English in every language of the page.
pub(super) fn add_words(parent: &HtmlElement, words: &str) {
    each_part(words, &mut |part, is_name| match is_name {
        true => attr(&add(parent, "bdi", part), "lang", "en"),
        false => sure(parent.append_with_str_1(part)),
    });
}

/// Goes through a text: what stands between names, if there is any, and the names.
pub(super) fn each_part(words: &str, act: &mut dyn FnMut(&str, bool)) {
    let mut rest = words;
    while let Some((before, (name, after))) =
        parted(rest, NAME_BEGINS).and_then(|(before, rest)| Some((before, parted(rest, NAME_ENDS)?)))
    {
        if !before.is_empty() {
            act(before, false);
        }
        act(name, true);
        rest = after;
    }
    if !rest.is_empty() {
        act(rest, false);
    }
}

/// Sets an attribute.
pub(super) fn attr(element: &Element, name: &str, value: &str) {
    sure(element.set_attribute(name, value));
}

/// Sets an attribute that says whether something is so.
pub(super) fn flag(element: &Element, name: &str, on: bool) {
    attr(element, name, if on { "true" } else { "false" });
}

/// Sets a property of an object that is ours or the browser's, of which no setter throws.
pub(super) fn put(object: &JsValue, name: &str, value: &JsValue) {
    sure(js_sys::Reflect::set(object, &name.into(), value));
}

/// Calls what settles a promise.
pub(super) fn call(function: &js_sys::Function, value: &JsValue) {
    sure(function.call1(&JsValue::UNDEFINED, value));
}

/// The name of a control.
pub(super) fn name(control: &Element) -> String {
    control.get_attribute("name").unwrap_or_default()
}

/// Adds a button that the widget's one click listener knows by `action`.
pub(super) fn add_button(parent: &HtmlElement, what: &str, action: &str, text: &str) -> HtmlElement {
    let button = add(parent, what, text);
    attr(&button, "type", "button");
    attr(&button, "data-do", action);
    button
}

/// Gives the focus to a button, if it is there.
pub(super) fn focus(root: &HtmlElement, action: &str) {
    if let Some(button) = sure(root.query_selector(&["[data-do='", action, "']"].concat())) {
        sure(button.unchecked_into::<HtmlElement>().focus());
    }
}

/// Elements as [`grow`] reads them, and the texts in them.
pub(super) type Outline = (&'static str, &'static [Text]);

/// Adds elements as an outline has them: one a line, children one space deeper, fields two spaces apart.
/// `what`, then attributes, then the text behind a bar: `button.link  data-do=clear  |%`. Each `%` is the next of the texts.
pub(super) fn grow(parent: &HtmlElement, (outline, texts): (&str, &[Text]), locale: &Locale) {
    let mut texts = texts.iter();
    let mut in_words = |text: &str| match text {
        "%" => texts.next().map_or(String::new(), |&text| locale.text(text)),
        _ => text.to_owned(),
    };
    let mut path = vec![parent.clone()];
    for line in outline.lines() {
        let depth = line.len() - line.trim_start().len();
        path.truncate(depth + 1);
        let Some(above) = path.last() else { return };
        let (what, mut fields) = parted(line.trim_start(), "  ").unwrap_or((line.trim_start(), ""));
        let element = add(above, what, "");
        while !fields.is_empty() {
            let (field, rest) = parted(fields, "  ").unwrap_or((fields, ""));
            fields = rest;
            match (field.strip_prefix('|'), field.split_once('=')) {
                (Some(text), _) => add_words(&element, &in_words(text)),
                (_, Some((name, value))) => attr(&element, name, &in_words(value)),
                (None, None) => attr(&element, field, ""),
            }
        }
        path.push(element);
    }
}

/// The one element of this kind inside another.
pub(super) fn find<T: JsCast>(inside: &HtmlElement, selector: &str) -> T {
    sure(sure(inside.query_selector(selector)).ok_or_else(|| selector.into())).unchecked_into()
}

/// Sets the text unless it is there already: what has not changed is not announced again.
pub(super) fn set_text(element: &HtmlElement, text: &str) {
    if element.text_content().unwrap_or_default() != unmarked(text) {
        clear(element);
        add_words(element, text);
    }
}

/// Gives or takes a class.
pub(super) fn set_class(element: &Element, class: &str, on: bool) {
    sure(element.class_list().toggle_with_force(class, on));
}

/// Sets a property of the element's own style.
pub(super) fn set_style(element: &HtmlElement, property: &str, value: &str) {
    sure(element.style().set_property(property, value));
}

/// Shows or hides an element.
pub(super) fn show(element: &HtmlElement, visible: bool) {
    element.set_hidden(!visible);
}

/// Takes away all children.
pub(super) fn clear(element: &Element) {
    element.set_text_content(None);
}
