//! The selection as a sortable table.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;

use super::dom;
use super::page::swatch;
use super::state::State;
use crate::describe::{self, Row, Sort, SortKey, Story};
use crate::estimate::Source;
use crate::locale::{Locale, Text};
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
            add_row(&self.body, &row, story);
        }
        let (locale, thefts) = (story.locale, story.summary.selected.incidents);
        dom::show(&self.more, thefts as usize > FIRST_ROWS);
        let more = match state.shows_all {
            true => locale.text(Text::ShowFewer),
            false => locale.say_of(Text::ShowAll, thefts.into(), &[&locale.count(thefts.into())]),
        };
        dom::set_text(&self.more, &more);
    }
}

/// Leaves only the words of the heads, which otherwise sort.
pub(super) fn fix_order(inside: &HtmlElement) {
    while let Some(button) = dom::sure(inside.query_selector("thead button")) {
        if let Some(head) = button.parent_element() {
            head.set_text_content(button.text_content().as_deref());
        }
    }
}

/// Sorts by a column; by the same one again the other way round.
pub(super) fn sort_by(state: &mut State, key: SortKey) {
    let now = state.sort;
    let ascending = if now.key == key { !now.ascending } else { key != SortKey::Loss };
    state.sort = Sort { key, ascending };
}

fn add_row(body: &HtmlElement, row: &Row<'_>, story: Story<'_>) {
    let line = dom::add(body, "tr", "");
    dom::add(&line, "td.date", &row.date);
    let victim = dom::add(&line, "th.target", "");
    dom::attr(&victim, "scope", "row");
    english(&dom::add(&victim, "span", row.incident.target));
    for (is_so, tag) in [(row.incident.disputed, Text::Disputed), (row.incident.returned, Text::Returned)] {
        if is_so {
            dom::add(&victim, "span.tag", &story.locale.text(tag));
        }
    }
    english(&dom::add(&victim, "small", row.incident.note));
    dom::add(&line, "td.kind", &row.kind);
    dom::add(&line, "td.method", &row.method);
    let evidence = dom::add(&line, "td.evidence", "");
    swatch(&evidence, row.incident.evidence);
    dom::add_words(&evidence, &row.evidence);
    dom::add(&dom::add(&line, "td.loss", &row.loss), "small", &row.range);
    add_sources(&dom::add(&line, "td.sources", ""), row, story);
}

/// How many sources, and behind the number which.
fn add_sources(cell: &HtmlElement, row: &Row<'_>, story: Story<'_>) {
    let Story { dataset, locale, .. } = story;
    let count = row.incident.sources.len() as u64;
    if count == 0 {
        return;
    }
    let fold = dom::add(cell, "details", "");
    let number = locale.count(count);
    let summary = dom::add(&fold, "summary", "");
    dom::add(&summary, "span.figure-alone", &number);
    // The same on a page without room for a heading over it.
    dom::add(&summary, "span.word", &locale.say_of(Text::SourcesOfRow, count, &[&number]));
    let name = locale.say_of(Text::SourcesFor, count, &[&number, row.incident.target]);
    dom::attr(&summary, "aria-label", &name);
    let list = dom::add(&fold, "ul", "");
    for &place in row.incident.sources {
        if let Some(source) = dataset.sources.get(place as usize) {
            add_source(&dom::add(&list, "li", ""), source, locale);
        }
    }
}

/// Publisher and date, and the address.
pub(super) fn add_source(parent: &HtmlElement, source: &Source, locale: &Locale) {
    let publication = add_publication(parent, source, locale);
    // The title is English: in another language it belongs to the publisher's name, which is marked as such.
    let name = dom::sure(publication.query_selector("bdi")).unwrap_or_else(|| publication.into());
    dom::attr(&name, "title", &source.title);
    add_address(parent, source);
}

/// Publisher and date, as a link where there is an address that a browser may follow.
pub(super) fn add_publication(parent: &HtmlElement, source: &Source, locale: &Locale) -> HtmlElement {
    let mut text = locale.name(&source.publisher);
    if let Some(day) = source.published {
        text = locale.say(Text::Publication, &[&text, &locale.day(day)]);
    }
    let name = dom::add(parent, if source.link().is_some() { "a" } else { "span" }, &text);
    if let Some(url) = source.link() {
        dom::attr(&name, "href", url);
        dom::attr(&name, "target", "_blank");
        dom::attr(&name, "rel", "noopener");
    }
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
