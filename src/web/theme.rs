//! What the article around the widget looks like: light or dark, its font and colours, how large its reader wants text.

use wasm_bindgen::prelude::*;
use web_sys::{CssStyleDeclaration, Element, HtmlElement, ShadowRoot, Window};

use super::dom;
use super::widget::Shared;
use crate::paint::{Chosen, Palette, Rgb, decimal};

/// What canvases and page are painted with.
#[derive(Clone, PartialEq)]
pub(super) struct Theme {
    /// Whether light marks stand on a dark ground.
    is_dark: bool,
    /// Whether the ground is the widget's own, not the article's.
    has_ground: bool,
    /// Font of the page, as CSS names it.
    pub(super) family: String,
    palette: Palette,
    /// So much larger than usual the reader has text, in hundredths.
    percent: u32,
}

/// Where the style sheet gives the probe a page's own colours, in the order of [`Chosen`]: what a browser has computed of them
/// may be in any syntax, `var()` and `light-dark()` too.
const PLACES: [&str; 11] = [
    "background-color",
    "border-block-start-color",
    "border-block-end-color",
    "border-inline-start-color",
    "border-inline-end-color",
    "outline-color",
    "column-rule-color",
    "text-decoration-color",
    "caret-color",
    "-webkit-text-fill-color",
    "-webkit-text-stroke-color",
];

impl Theme {
    /// What the page is drawn with.
    pub(super) fn of(shared: &Shared) -> Theme {
        read(shared, false)
    }

    /// The same for a picture that others will see, too: without the colours that this reader's system forces.
    pub(super) fn of_picture(shared: &Shared) -> Theme {
        read(shared, true)
    }

    /// The colours.
    pub(super) fn palette(&self) -> &Palette {
        &self.palette
    }

    /// By what all text is larger than usual.
    pub(super) fn scale(&self) -> f64 {
        f64::from(self.percent) / 100.0
    }

    /// Puts the theme on a page, whose style sheet takes its colours and its unit from here.
    pub(super) fn dress(&self, root: &HtmlElement) {
        let Palette { background, text, muted, grid, axis, accent, series, hatched, dot, .. } = self.palette;
        dom::set_class(root, "dark", self.is_dark);
        dom::set_class(root, "own", self.has_ground);
        for (name, rgb) in [
            ("--background", background),
            ("--text", text),
            ("--muted", muted),
            ("--grid", grid),
            ("--axis", axis),
            ("--accent", accent),
            ("--tier-0", series[0]),
            ("--tier-1", series[1]),
            ("--tier-2", series[2]),
            ("--tier-3", series[3]),
            ("--series-5", series[4]),
            ("--series-6", series[5]),
            ("--pale", hatched),
            ("--dot", dot),
        ] {
            dom::set_style(root, name, &rgb.css());
        }
        dom::set_style(root, "--px", &["calc(", &self.percent.to_string(), "px/100)"].concat());
    }
}

/// Adds the two elements by which the style sheet tells what the page wants. Nobody sees them. One is read; the other notes
/// each change by a transition, which is why it cannot be read: it is late.
pub(super) fn add_probes(shadow: &ShadowRoot) -> HtmlElement {
    let add = |what: &str| {
        let probe = dom::add(shadow.unchecked_ref(), what, "");
        // Not in the sheet: in one of a shadow tree WebKit keeps the `rem` of the start.
        dom::set_style(&probe, "inline-size", "1rem");
        probe
    };
    add("i.probe.watch");
    add("i.probe.read")
}

/// What the style sheet and the browser make of the page's wishes.
struct Probe<'a> {
    element: &'a HtmlElement,
    style: CssStyleDeclaration,
    window: &'a Window,
}

impl Probe<'_> {
    /// What is in force in one of the places.
    fn value(&self, place: &str) -> String {
        self.style.get_property_value(place).unwrap_or_default()
    }

    /// A colour of the article. Of a syntax that only a browser can read the style sheet makes one that we can, too.
    fn color(&self, element: &Element, property: &str) -> Option<(Rgb, f64)> {
        let color = computed(element, property, self.window);
        Rgb::read(&color).or_else(|| {
            dom::set_style(self.element, "--color", &color);
            Rgb::read(&self.value("lighting-color"))
        })
    }

    /// What the element lies on: the ground that the article painted, else the browser's own.
    fn ground(&self, host: &HtmlElement) -> Rgb {
        let mut layers = Vec::new();
        let mut element: Option<Element> = Some(host.clone().into());
        while let Some(it) = element {
            if let Some(layer) = self.color(&it, "background-color") {
                layers.push(layer);
                if layer.1 >= 1.0 {
                    break;
                }
            }
            element = it.parent_element().or_else(|| shadow_host(&it));
        }
        let mut ground = Rgb::read(&self.value("flood-color")).map_or(Palette::LIGHT.background, |(rgb, _)| rgb);
        while let Some((rgb, alpha)) = layers.pop() {
            ground = rgb.mixed(ground, 1.0 - alpha);
        }
        ground
    }

    /// The reader's size of text. A page may write `62.5%` at its root to count in tens: that asks for nothing smaller.
    fn percent(&self) -> u32 {
        let pixels = decimal(&self.value("font-size")).max(decimal(&self.value("inline-size")));
        (pixels / 16.0 * 100.0).round().clamp(100.0, 200.0) as u32
    }
}

/// The attribute decides; without it the ground that the element really lies on, since a page may or may not follow the system.
fn read(shared: &Shared, is_picture: bool) -> Theme {
    let (host, window, page) = (&shared.host, &shared.window, shared.page());
    let style = dom::sure(dom::sure(window.get_computed_style(&page.probe)).ok_or(JsValue::NULL));
    let probe = Probe { element: &page.probe, style, window };
    let mut ground = probe.ground(host);
    let is_forced = probe.value("order") == "1";
    let mut chosen = Chosen::default();
    if !(is_picture && is_forced) {
        for (chosen, place) in chosen.iter_mut().zip(PLACES) {
            if let Some((rgb, alpha)) = Rgb::read(&probe.value(place)).filter(|(_, alpha)| *alpha > 0.0) {
                *chosen = Some(rgb.mixed(ground, 1.0 - alpha));
            }
        }
    }
    let lies_on_dark = chosen[0].unwrap_or(ground).is_dark();
    let is_dark = match host.get_attribute("theme").as_deref() {
        Some("dark") => true,
        Some("light") => false,
        _ => lies_on_dark,
    };
    if chosen[0].is_none() && is_dark != lies_on_dark {
        // An attribute that contradicts the article brings its own ground with it.
        ground = if is_dark { Palette::DARK.background } else { Palette::LIGHT.background };
    }
    let text = probe.color(host, "color").map(|(rgb, alpha)| rgb.mixed(ground, 1.0 - alpha));
    let palette = match chosen {
        [Some(ground), Some(text), _, Some(grid), Some(chosen), ..] if is_forced => {
            Palette::forced(ground, text, grid, chosen)
        }
        _ => Palette::of_page(is_dark, ground, text, &chosen),
    };
    let mut family = computed(host, "font-family", window);
    if family.is_empty() {
        family.push_str("sans-serif");
    }
    let has_ground = !is_forced && (chosen[0].is_some() || is_dark != lies_on_dark);
    Theme { is_dark, has_ground, family, palette, percent: probe.percent() }
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
