//! The sources of the selection, written when they are unfolded.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;

use super::dom::{self, Outline};
use super::leaf::{Leaf, Slate};
use super::state::State;
use super::table::{add_address, add_publication, english};
use crate::describe;
use crate::locale::{Locale, Text};

/// The panel.
pub(super) struct SourcesView {
    fold: HtmlElement,
    list: Slate,
    written: RefCell<Option<Rc<State>>>,
}

/// Value of the attribute `open` while a page is printed; a reader's click leaves it empty.
const PRINTED: &str = "print";

const PANEL: Outline = (
    "details
 summary.words  |%
 ol",
    &[Text::SourcesOfThisSelection],
);

impl SourcesView {
    pub(super) fn build(frame: &HtmlElement, locale: &Locale) -> SourcesView {
        dom::grow(frame, PANEL, locale);
        let list = Slate::of(dom::find(frame, "ol"));
        SourcesView { fold: dom::find(frame, "details"), list, written: RefCell::default() }
    }

    /// Shows them on paper, where nobody can.
    pub(super) fn unfold(&self, state: &Rc<State>) {
        if !self.fold.has_attribute("open") {
            dom::attr(&self.fold, "open", PRINTED);
            self.write(state);
        }
    }

    /// Folds them, if paper alone unfolded them.
    pub(super) fn fold(&self) {
        if self.fold.get_attribute("open").as_deref() == Some(PRINTED) {
            dom::sure(self.fold.remove_attribute("open"));
        }
    }

    /// Writes the sources of what is selected, if they are unfolded and others than before.
    pub(super) fn write(&self, state: &Rc<State>) {
        let is_written = self.written.borrow().as_ref().is_some_and(|written| written.has_same_numbers(state));
        if is_written || !self.fold.has_attribute("open") {
            return;
        }
        self.written.replace(Some(Rc::clone(state)));
        self.list.fill(&mut |list| add_all(list, state));
    }
}

fn add_all(list: &mut Leaf, state: &State) {
    let locale = state.story().locale;
    let all = describe::cited(state.story());
    if all.is_empty() {
        list.add("li", &locale.text(Text::NoSourceOfShown));
    }
    for cited in all {
        let line = list.add_for(&cited.source.id, "li", "");
        add_publication(line, cited.source, locale);
        line.words(" ");
        english(line.add("span", &cited.source.title));
        let rows = u64::from(cited.rows);
        line.words(&[" · ", &locale.say_of(Text::CitedBy, rows, &[&locale.count(rows)])].concat());
        add_address(line, cited.source);
    }
}
