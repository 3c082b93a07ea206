//! The page on paper: its charts in shapes that stay sharp at any size, its sources unfolded, where it can be read.
//!
//! A browser draws no frame before it prints: all is done at once when it says that it will, and taken back afterwards.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use super::canvas::PlotView;
use super::dom;
use super::export::Here;
use super::page::Page;
use super::state::State;
use super::theme::Theme;
use super::widget::Shared;
use crate::charts::{self, Frame, Plot};
use crate::export;
use crate::locale::Text;
use crate::marks::Font;
use crate::paint::Palette;

/// The sheet that the charts are laid out for, in CSS pixels: www/style.css makes it as wide as the paper is.
const SHEET: f64 = 842.0;
/// Between two charts in a row.
const GUTTER: f64 = 40.0;

/// The paper is asked for, or has been done with.
pub(super) fn follow(shared: &Shared) {
    let query = dom::sure(shared.window.match_media(MEDIA));
    if query.is_some_and(|query| query.matches()) { begin(shared) } else { end(shared) }
}

/// What a media query calls paper.
pub(super) const MEDIA: &str = "print";

/// Makes the page ready for paper, unless it is.
pub(super) fn begin(shared: &Shared) {
    if first(&shared.page()).is_some() {
        return;
    }
    shared.draw_now();
    let (page, state) = (shared.page(), shared.state());
    let family = Theme::of_picture(shared).family;
    for section in &page.sections {
        if let Some(width) = width_of(section.view.plot) {
            draw(&section.view, width, &state, shared, &family);
        }
    }
    page.sources.unfold(&state);
    let here = Here::of(&shared.host, &state);
    let address = here.link.or(here.address);
    let locale = state.story().locale;
    let saved = locale.labelled(&locale.text(Text::FootState), &here.saved);
    for text in [&*saved, address.as_deref().unwrap_or_default()] {
        dom::add(&page.root, "p.note.on-paper", text);
    }
}

/// Takes away what only paper needs.
pub(super) fn end(shared: &Shared) {
    let page = shared.page();
    while let Some(it) = first(&page) {
        it.remove();
    }
    page.sources.fold();
}

/// The first of what only paper needs, if any is there.
fn first(page: &Page) -> Option<Element> {
    dom::sure(page.root.query_selector(".on-paper"))
}

/// How wide a chart is on paper; none for the companions, which stay on the screen.
fn width_of(plot: Plot) -> Option<f64> {
    match plot {
        Plot::Share | Plot::Wmd => Some((SHEET - GUTTER) / 2.0),
        Plot::Trend | Plot::Incidents | Plot::Said => Some(SHEET),
        _ => None,
    }
}

/// Puts the chart as shapes beside its canvas.
fn draw(view: &PlotView, width: f64, state: &State, shared: &Shared, family: &str) {
    let story = state.story();
    let measure = |text: &str, font: Font| shared.ruler.width(text, font, family);
    let frame = Frame { width, measure: &measure, locale: story.locale };
    let scene = charts::lay_out(view.plot, story, &frame);
    if scene.height <= 0.0 {
        return;
    }
    let picture = add(&view.frame, "svg");
    dom::attr(&picture, "class", "on-paper");
    for (name, value) in export::frame(&scene, family) {
        dom::attr(&picture, name, &value);
    }
    export::shapes(&scene, &Palette::LIGHT, family, &mut |name, attributes, words| {
        let shape = add(&picture, name);
        for (name, value) in attributes {
            dom::attr(&shape, name, value);
        }
        shape.set_text_content(Some(words));
    });
}

/// A policy that forbids markup in texts has nothing against elements made one by one.
fn add(parent: &HtmlElement, name: &str) -> HtmlElement {
    let shape = dom::document(parent).create_element_ns(Some("http://www.w3.org/2000/svg"), name);
    let shape: Element = dom::sure(shape);
    dom::sure(parent.append_child(&shape));
    shape.unchecked_into()
}
