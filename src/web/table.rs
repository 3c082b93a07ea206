//! The selection as a sortable table.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;

use super::dom;
use super::page::swatch;
use super::state::State;
use crate::dataset::Dataset;
use crate::describe::{self, Row, Sort, SortKey};
use crate::estimate::Source;
use crate::locale::Locale;
use crate::words::Word;

/// So many rows stand there before all are asked for.
const FIRST_ROWS: usize = 6;

/// The table and what it was last asked to show.
pub(super) struct TableView {
    frame: HtmlElement,
    body: HtmlElement,
    more: HtmlElement,
    written: RefCell<Option<Rc<State>>>,
}

impl TableView {
    pub(super) fn find(inside: &HtmlElement) -> TableView {
        let frame: HtmlElement = dom::find(inside, ".table");
        let (body, more) = (dom::find(&frame, "tbody"), dom::find(&frame, ".more"));
        TableView { frame, body, more, written: RefCell::default() }
    }

    /// Writes the rows anew if they are others than before.
    pub(super) fn write(&self, state: &Rc<State>) {
        if self.written.borrow().as_ref() == Some(state) {
            return;
        }
        self.written.replace(Some(Rc::clone(state)));
        dom::show(&self.frame, state.story().summary.selected.incidents > 0);
        let (story, sort) = (state.story(), state.sort);
        dom::set_text(&dom::find::<HtmlElement>(&self.frame, ".title"), &describe::table_title(story, sort));
        for key in SortKey::ALL {
            let order = match (*key == sort.key, sort.ascending) {
                (false, _) => "none",
                (true, true) => "ascending",
                (true, false) => "descending",
            };
            dom::attr(&dom::find::<HtmlElement>(&self.frame, &format!("th.{}", key.text())), "aria-sort", order);
        }
        dom::clear(&self.body);
        let most = if state.shows_all { usize::MAX } else { FIRST_ROWS };
        for row in describe::rows(story, sort, most) {
            add_row(&self.body, &row, story.dataset);
        }
        let thefts = story.summary.selected.incidents;
        dom::show(&self.more, thefts as usize > FIRST_ROWS);
        let all = format!("Show all {}", story.locale.count(thefts.into()));
        dom::set_text(&self.more, if state.shows_all { "Show fewer" } else { &all });
    }
}

/// Sorts by a column; by the same one again the other way round.
pub(super) fn sort_by(state: &mut State, key: SortKey) {
    let now = state.sort;
    let ascending = if now.key == key { !now.ascending } else { key != SortKey::Loss };
    state.sort = Sort { key, ascending };
}

fn add_row(body: &HtmlElement, row: &Row<'_>, dataset: &Dataset) {
    let line = dom::add(body, "tr", "");
    dom::add(&line, "td.date", &row.date);
    let victim = dom::add(&line, "th.target", "");
    dom::attr(&victim, "scope", "row");
    english(&dom::add(&victim, "span", row.incident.target));
    for (is_so, tag) in [(row.incident.disputed, "disputed"), (row.incident.returned, "returned")] {
        if is_so {
            dom::add(&victim, "span.tag", tag);
        }
    }
    english(&dom::add(&victim, "small", row.incident.note));
    dom::add(&line, "td.kind", row.kind);
    dom::add(&line, "td.method", &row.method);
    let evidence = dom::add(&line, "td.evidence", "");
    swatch(&evidence, row.incident.evidence);
    dom::add_words(&evidence, &row.evidence);
    dom::add(&dom::add(&line, "td.loss", &row.loss), "small", &row.range);
    add_sources(&dom::add(&line, "td.sources", ""), row, dataset);
}

/// How many sources, and behind the number which.
fn add_sources(cell: &HtmlElement, row: &Row<'_>, dataset: &Dataset) {
    let count = row.incident.sources.len();
    if count == 0 {
        return;
    }
    let fold = dom::add(cell, "details", "");
    let number = dom::add(&fold, "summary", &count.to_string());
    let word = if count == 1 { " source" } else { " sources" };
    dom::add(&number, "span.word", word);
    // Begins with what is seen, so that whoever speaks to the page can say it.
    dom::attr(&number, "aria-label", &[&count.to_string(), word, ": ", row.incident.target].concat());
    let list = dom::add(&fold, "ul", "");
    for &place in row.incident.sources {
        if let Some(source) = dataset.sources.get(place as usize) {
            add_source(&dom::add(&list, "li", ""), source);
        }
    }
}

/// Publisher and date, and the address.
pub(super) fn add_source(parent: &HtmlElement, source: &Source) {
    dom::attr(&add_publication(parent, source), "title", &source.title);
    add_address(parent, source);
}

/// Publisher and date, as a link where there is an address that a browser may follow.
pub(super) fn add_publication(parent: &HtmlElement, source: &Source) -> HtmlElement {
    let mut text = source.publisher.clone();
    if let Some(day) = source.published {
        text.push_str(", ");
        text.push_str(&Locale::default().day(day));
    }
    let name = dom::add(parent, if source.link().is_some() { "a" } else { "span" }, &text);
    if let Some(url) = source.link() {
        dom::attr(&name, "href", url);
        dom::attr(&name, "target", "_blank");
        dom::attr(&name, "rel", "noopener");
    }
    english(&name);
    name
}

/// The address to select and copy: a frame may block the link, and what is no link has nothing else.
pub(super) fn add_address(parent: &HtmlElement, source: &Source) {
    if !source.url.is_empty() {
        dom::add(parent, "small.address", &source.url);
    }
}

/// Names, notes and titles are English in every language of the page.
pub(super) fn english(element: &HtmlElement) {
    dom::attr(element, "lang", "en");
}
