//! Light or dark, and in which font: what the article around the widget looks like.

use web_sys::{Element, HtmlElement, Window};

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
        let style = window.get_computed_style(host).ok().flatten();
        let family = style.and_then(|style| style.get_property_value("font-family").ok());
        Theme { is_dark, family: family.filter(|name| !name.is_empty()).unwrap_or_else(|| "sans-serif".to_owned()) }
    }

    /// The colours.
    pub(super) fn palette(&self) -> &'static Palette {
        if self.is_dark { &Palette::DARK } else { &Palette::LIGHT }
    }
}

fn lies_on_dark(host: &HtmlElement, window: &Window) -> bool {
    let mut element: Option<Element> = Some(host.clone().into());
    while let Some(it) = element {
        let ground = window
            .get_computed_style(&it)
            .ok()
            .flatten()
            .and_then(|style| style.get_property_value("background-color").ok());
        if let Some(is_dark) = ground.as_deref().and_then(is_dark_color) {
            return is_dark;
        }
        element = it.parent_element().or_else(|| shadow_host(&it));
    }
    // Nobody painted the ground: then it is the browser's own, which is dark only where the page says that it can be.
    let root = window.document().and_then(|document| document.document_element());
    let scheme = root.and_then(|root| window.get_computed_style(&root).ok().flatten());
    let scheme = scheme.and_then(|style| style.get_property_value("color-scheme").ok()).unwrap_or_default();
    let prefers_dark =
        window.match_media("(prefers-color-scheme: dark)").ok().flatten().is_some_and(|query| query.matches());
    scheme.contains("dark") && (prefers_dark || !scheme.contains("light"))
}

fn shadow_host(element: &Element) -> Option<Element> {
    use wasm_bindgen::JsCast;
    element.get_root_node().dyn_into::<web_sys::ShadowRoot>().ok().map(|shadow| shadow.host())
}

/// Whether `rgb(20, 23, 27)` is dark; none for a colour that lets most of the ground through.
fn is_dark_color(color: &str) -> Option<bool> {
    let (_, numbers) = color.split_once('(')?;
    let mut numbers = numbers.trim_end_matches(')').split([',', ' ', '/']).filter(|part| !part.is_empty());
    let mut channel = || numbers.next()?.split('.').next()?.parse::<u32>().ok();
    let (red, green, blue) = (channel()?, channel()?, channel()?);
    let is_clear =
        numbers.next().is_some_and(|alpha| alpha.starts_with("0.0") || alpha == "0" || alpha.starts_with("0.1"));
    let brightness = red * 299 + green * 587 + blue * 114;
    (!is_clear).then_some(brightness < 128_000)
}
