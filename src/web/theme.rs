//! Light or dark, and in which font: what the article around the widget looks like.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ShadowRoot, Window};

use super::dom;
use crate::letters::{has, whole, words};
use crate::paint::Palette;

/// What the canvases are painted with.
pub(super) struct Theme {
    /// Whether light marks stand on a dark ground.
    pub(super) is_dark: bool,
    /// Font of the page, as CSS names it.
    pub(super) family: String,
}

impl Theme {
    /// The attribute decides; without it the ground that the element really lies on, since a page may or may not follow the system.
    pub(super) fn of(host: &HtmlElement, window: &Window) -> Theme {
        let is_dark = match host.get_attribute("theme").as_deref() {
            Some("dark") => true,
            Some("light") => false,
            _ => lies_on_dark(host, window),
        };
        let mut family = computed(host, "font-family", window);
        if family.is_empty() {
            family.push_str("sans-serif");
        }
        Theme { is_dark, family }
    }

    /// The colours.
    pub(super) fn palette(&self) -> &'static Palette {
        if self.is_dark { &Palette::DARK } else { &Palette::LIGHT }
    }
}

fn lies_on_dark(host: &HtmlElement, window: &Window) -> bool {
    let mut element: Option<Element> = Some(host.clone().into());
    while let Some(it) = element {
        if let Some(is_dark) = is_dark_color(&computed(&it, "background-color", window)) {
            return is_dark;
        }
        element = it.parent_element().or_else(|| shadow_host(&it));
    }
    // Nobody painted the ground: then it is the browser's own, which is dark only where the page says that it can be.
    let root = dom::document(host).document_element();
    let scheme = root.map_or_else(String::new, |root| computed(&root, "color-scheme", window));
    let prefers_dark =
        window.match_media("(prefers-color-scheme: dark)").ok().flatten().is_some_and(|query| query.matches());
    has(&scheme, "dark") && (prefers_dark || !has(&scheme, "light"))
}

/// A property as it is in force; empty where the browser does not say.
fn computed(element: &Element, property: &str, window: &Window) -> String {
    let style = window.get_computed_style(element).ok().flatten();
    style.and_then(|style| style.get_property_value(property).ok()).unwrap_or_default()
}

/// A document is no shadow root and has no host.
fn shadow_host(element: &Element) -> Option<Element> {
    let host = element.get_root_node().unchecked_into::<ShadowRoot>().host();
    (!host.is_undefined()).then_some(host)
}

/// Whether `rgb(20, 23, 27)` is dark; none for a colour that lets most of the ground through.
fn is_dark_color(color: &str) -> Option<bool> {
    let (_, numbers) = color.split_once('(')?;
    let mut brightness = 0;
    let mut weights = [299, 587, 114].iter();
    let mut spaced = String::new();
    for letter in numbers.chars() {
        spaced.push(if matches!(letter, ',' | '/' | ')') { ' ' } else { letter });
    }
    for number in words(&spaced) {
        let Some(weight) = weights.next() else {
            let is_clear = number == "0" || number.starts_with("0.0") || number.starts_with("0.1");
            return (!is_clear).then_some(brightness < 128_000);
        };
        let (integer, _) = number.split_once('.').unwrap_or((number, ""));
        brightness += whole(integer)? * weight;
    }
    weights.next().is_none().then_some(brightness < 128_000)
}
