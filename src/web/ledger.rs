//! How the rows add up to what was published, as a small table beside its bars.

use web_sys::HtmlElement;

use super::dom;
use super::page::Section;
use crate::charts::Plot;
use crate::story::Story;

/// The ledger's table; its bars are a chart like the others.
pub(super) struct LedgerView {
    lines: HtmlElement,
}

impl LedgerView {
    pub(super) fn build(frame: &HtmlElement, title: &str, sections: &mut Vec<Section>) -> LedgerView {
        let words = dom::add(frame, "div.words", "");
        let lines = dom::add(frame, "div.lines", "");
        sections.push(Section::build(dom::add(frame, "div.bars", ""), words, Plot::Ledger, title));
        LedgerView { lines }
    }

    /// Writes the lines.
    pub(super) fn write(&self, _story: Story<'_>) {
        dom::clear(&self.lines);
    }
}
