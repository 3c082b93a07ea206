//! The sources of the selection, unfolded on demand.

use web_sys::HtmlElement;

use super::dom;
use crate::story::Story;

/// The panel.
pub(super) struct SourcesView {
    list: HtmlElement,
}

impl SourcesView {
    pub(super) fn build(frame: &HtmlElement) -> SourcesView {
        SourcesView { list: dom::add(frame, "ul", "") }
    }

    /// Writes the sources of what is selected.
    pub(super) fn write(&self, _story: Story<'_>) {
        dom::clear(&self.list);
    }
}
