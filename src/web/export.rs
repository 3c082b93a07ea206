//! Save, cite, link and embed the figure as it is filtered now.

use std::rc::Rc;

use web_sys::HtmlElement;

use super::dom;
use super::state::State;

/// The buttons and the panel that they open.
pub(super) struct ExportView {
    panel: HtmlElement,
}

impl ExportView {
    pub(super) fn build(frame: &HtmlElement) -> ExportView {
        ExportView { panel: dom::add(frame, "div.export-panel", "") }
    }

    /// Keeps what is open in step with the selection.
    pub(super) fn write(&self, _state: &Rc<State>) {
        dom::clear(&self.panel);
    }
}
