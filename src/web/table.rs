//! The selection as a sortable table.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;

use super::dom;
use super::leaf::{Leaf, Slate};
use super::state::State;
use super::swatches::swatch;
use crate::describe::{self, Row, Sort, SortKey, Story};
use crate::estimate::Source;
use crate::locale::{Locale, Text};
use crate::words::Word;

/// So many rows stand there before all are asked for.
const FIRST_ROWS: usize = 6;

/// The table and what it was last asked to show.
pub(super) struct TableView {
    frame: Slate,
    title: Slate,
    /// In the order of the keys.
    heads: Vec<Slate>,
    body: Slate,
    more: Slate,
    written: RefCell<Option<Rc<State>>>,
}

impl TableView {
    pub(super) fn find(inside: &HtmlElement) -> TableView {
        let frame: HtmlElement = dom::find(inside, ".table");
        let slate = |selector: &str| Slate::of(dom::find(&frame, selector));
        let mut heads = Vec::new();
        for key in SortKey::ALL {
            heads.push(slate(&["th.", key.text()].concat()));
        }
        TableView {
            title: slate(".title"),
            heads,
            body: slate("tbody"),
            more: slate(".more"),
            frame: Slate::of(frame),
            written: RefCell::default(),
        }
    }

    /// Writes the rows if they may be others than before.
    pub(super) fn write(&self, state: &Rc<State>) {
        if self.written.borrow().as_ref() == Some(state) {
            return;
        }
        self.written.replace(Some(Rc::clone(state)));
        let (story, sort) = (state.story(), state.sort);
        let (locale, thefts) = (story.locale, story.summary.selected.incidents);
        self.frame.show(thefts > 0);
        self.title.say(&describe::table_title(story, sort));
        for (key, head) in SortKey::ALL.iter().zip(&self.heads) {
            let order = match (*key == sort.key, sort.ascending) {
                (false, _) => "none",
                (true, true) => "ascending",
                (true, false) => "descending",
            };
            head.attr("aria-sort", order);
        }
        let most = if state.shows_all { usize::MAX } else { FIRST_ROWS };
        self.body.fill(&mut |body| {
            for row in describe::rows(story, sort, most) {
                add_row(body, &row, story);
            }
        });
        self.more.show(thefts as usize > FIRST_ROWS);
        let more = match state.shows_all {
            true => locale.text(Text::ShowFewer),
            false => locale.say_of(Text::ShowAll, thefts.into(), &[&locale.count(thefts.into())]),
        };
        self.more.say(&more);
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

fn add_row(body: &mut Leaf, row: &Row<'_>, story: Story<'_>) {
    // A theft keeps its row, and with it the fold of its sources that a reader has opened.
    let line = body.add_for(row.incident.id, "tr", "");
    line.add("td.date", &row.date);
    let victim = line.add("th.target", "");
    victim.attr("scope", "row");
    english(victim.add("span", row.incident.target));
    for (is_so, tag) in [(row.incident.disputed, Text::Disputed), (row.incident.returned, Text::Returned)] {
        if is_so {
            victim.add("span.tag", &story.locale.text(tag));
        }
    }
    english(victim.add("small", row.incident.note));
    line.add("td.kind", &row.kind);
    line.add("td.method", &row.method);
    let evidence = line.add("td.evidence", "");
    evidence.add(&swatch(row.incident.evidence), "");
    evidence.words(&row.evidence);
    line.add("td.loss", &row.loss).add("small", &row.range);
    add_sources(line.add("td.sources", ""), row, story);
}

/// How many sources, and behind the number which.
fn add_sources(cell: &mut Leaf, row: &Row<'_>, story: Story<'_>) {
    let Story { dataset, locale, .. } = story;
    let count = row.incident.sources.len() as u64;
    if count == 0 {
        return;
    }
    let fold = cell.add("details", "");
    let number = locale.count(count);
    let summary = fold.add("summary", "");
    summary.add("span.figure-alone", &number);
    // The same on a page without room for a heading over it.
    summary.add("span.word", &locale.say_of(Text::SourcesOfRow, count, &[&number]));
    summary.attr("aria-label", &locale.say_of(Text::SourcesFor, count, &[&number, row.incident.target]));
    let list = fold.add("ul", "");
    for &place in row.incident.sources {
        if let Some(source) = dataset.sources.get(place as usize) {
            add_source(list.add_for(&source.id, "li", ""), source, locale);
        }
    }
}

/// Publisher and date, and the address, into an element for this source alone.
pub(super) fn add_source(parent: &mut Leaf, source: &Source, locale: &Locale) {
    // The title is English: in another language it belongs to the publisher's name, which is marked as such.
    add_publication(parent, source, locale).name().attr("title", &source.title);
    add_address(parent, source);
}

/// Publisher and date, as a link where there is an address that a browser may follow.
pub(super) fn add_publication<'a>(parent: &'a mut Leaf, source: &Source, locale: &Locale) -> &'a mut Leaf {
    let mut text = locale.name(&source.publisher);
    if let Some(day) = source.published {
        text = locale.say(Text::Publication, &[&text, &locale.day(day)]);
    }
    let name = parent.add(if source.link().is_some() { "a" } else { "span" }, &text);
    if let Some(url) = source.link() {
        name.attr("href", url);
        name.attr("target", "_blank");
        name.attr("rel", "noopener");
    }
    name
}

/// The address to select and copy: a frame may block the link, and what is no link has nothing else.
pub(super) fn add_address(parent: &mut Leaf, source: &Source) {
    if !source.url.is_empty() {
        parent.add("small.address", &source.url);
    }
}

/// Names, notes and titles are English in every language of the page.
pub(super) fn english(element: &mut Leaf) {
    element.attr("lang", "en");
}
