//! The selection as a sortable table.

use std::cell::{Cell, RefCell};

use web_sys::HtmlElement;

use super::dom::{self, Done};
use super::page::swatch;
use crate::dataset::Dataset;
use crate::describe::{self, Row, Sort, SortKey, Story};
use crate::estimate::Source;
use crate::locale::Locale;
use crate::words::Word;

/// So many rows stand there before all are asked for.
const FIRST_ROWS: usize = 6;

/// The table and what it was last asked to show.
pub(super) struct TableView {
    /// How it is sorted.
    pub(super) sort: Cell<Sort>,
    /// Whether all rows are shown.
    pub(super) shows_all: Cell<bool>,
    title: HtmlElement,
    heads: Vec<(SortKey, HtmlElement)>,
    body: HtmlElement,
    more: HtmlElement,
    written: RefCell<Option<(Vec<usize>, Sort, bool, crate::filter::Basis)>>,
}

impl TableView {
    pub(super) fn build(parent: &HtmlElement, heading: &str, _locale: &Locale) -> Done<TableView> {
        let frame = dom::add(parent, "section", "table")?;
        frame.set_attribute("part", "table")?;
        let title = dom::add(&frame, heading, "title")?;
        let table = dom::add(&frame, "table", "")?;
        let row = dom::add(&dom::add(&table, "thead", "")?, "tr", "")?;
        let mut heads = Vec::new();
        for &key in SortKey::ALL {
            let cell = dom::add(&row, "th", key.text())?;
            cell.set_attribute("scope", "col")?;
            dom::add_button(&cell, "link", &format!("sort {}", key.text()), column_name(key))?;
            heads.push((key, cell));
        }
        let sources = dom::add_text(&row, "th", "sources", "Sources")?;
        sources.set_attribute("scope", "col")?;
        let body = dom::add(&table, "tbody", "")?;
        let more = dom::add_button(&frame, "button", "more", "")?;
        let (sort, shows_all, written) = Default::default();
        Ok(TableView { sort, shows_all, title, heads, body, more, written })
    }

    /// Sorts by a column; by the same one again the other way round.
    pub(super) fn sort_by(&self, key: SortKey) {
        let now = self.sort.get();
        let ascending = if now.key == key { !now.ascending } else { key != SortKey::Loss };
        self.sort.set(Sort { key, ascending });
    }

    pub(super) fn write(&self, story: Story<'_>) -> Done {
        let (sort, shows_all) = (self.sort.get(), self.shows_all.get());
        let now = Some((story.summary.rows.clone(), sort, shows_all, story.summary.basis));
        if *self.written.borrow() == now {
            return Ok(());
        }
        self.written.replace(now);
        dom::set_text(&self.title, &describe::table_title(story, sort));
        for (key, cell) in &self.heads {
            let order = match (*key == sort.key, sort.ascending) {
                (false, _) => "none",
                (true, true) => "ascending",
                (true, false) => "descending",
            };
            cell.set_attribute("aria-sort", order)?;
        }
        dom::clear(&self.body);
        let most = if shows_all { usize::MAX } else { FIRST_ROWS };
        for row in describe::rows(story, sort, most) {
            add_row(&self.body, &row, story.dataset)?;
        }
        let thefts = story.summary.selected.incidents;
        dom::show(&self.more, thefts as usize > FIRST_ROWS);
        let text =
            if shows_all { "Show fewer".to_owned() } else { format!("Show all {}", story.locale.count(thefts.into())) };
        dom::set_text(&self.more, &text);
        Ok(())
    }
}

fn column_name(key: SortKey) -> &'static str {
    match key {
        SortKey::Date => "Date",
        SortKey::Target => "Victim",
        SortKey::Kind => "Kind",
        SortKey::Method => "Method",
        SortKey::Evidence => "Evidence",
        SortKey::Loss => "Loss, US$",
    }
}

fn add_row(body: &HtmlElement, row: &Row<'_>, dataset: &Dataset) -> Done {
    let line = dom::add(body, "tr", "")?;
    dom::add_text(&line, "td", "date", &row.date)?;
    let victim = dom::add(&line, "th", "target")?;
    victim.set_attribute("scope", "row")?;
    let name = dom::add_text(&victim, "span", "", row.incident.target)?;
    name.set_attribute("lang", "en")?;
    for tag in [(row.incident.disputed, "disputed"), (row.incident.returned, "returned")] {
        if tag.0 {
            dom::add_text(&victim, "span", "tag", tag.1)?;
        }
    }
    dom::add_text(&victim, "small", "", row.incident.note)?.set_attribute("lang", "en")?;
    dom::add_text(&line, "td", "kind", row.kind)?;
    dom::add_text(&line, "td", "method", &row.method)?;
    let evidence = dom::add(&line, "td", "evidence")?;
    swatch(&evidence, row.incident.evidence)?;
    evidence.append_with_str_1(&row.evidence)?;
    let loss = dom::add_text(&line, "td", "loss", &row.loss)?;
    if !row.range.is_empty() {
        dom::add_text(&loss, "small", "", &row.range)?;
    }
    add_sources(&dom::add(&line, "td", "sources")?, row, dataset)
}

/// How many sources, and behind the number which.
fn add_sources(cell: &HtmlElement, row: &Row<'_>, dataset: &Dataset) -> Done {
    if row.incident.sources.is_empty() {
        return Ok(());
    }
    let fold = dom::add(cell, "details", "")?;
    let number = dom::add_text(&fold, "summary", "", &row.incident.sources.len().to_string())?;
    number
        .set_attribute("aria-label", &format!("{} sources for {}", row.incident.sources.len(), row.incident.target))?;
    let list = dom::add(&fold, "ul", "")?;
    for source in row.incident.sources.iter().filter_map(|&place| dataset.sources.get(place as usize)) {
        add_source(&dom::add(&list, "li", "")?, source)?;
    }
    Ok(())
}

/// Publisher and date, as a link where there is an address that a browser may follow.
pub(super) fn add_source(parent: &HtmlElement, source: &Source) -> Done {
    let date = source.published.map_or(String::new(), |day| format!(", {}", Locale::default().day_short(day)));
    let text = format!("{}{date}", source.publisher);
    let name = match source.link() {
        Some(url) => {
            let link = dom::add_text(parent, "a", "", &text)?;
            link.set_attribute("href", url)?;
            link.set_attribute("target", "_blank")?;
            link.set_attribute("rel", "noopener")?;
            link
        }
        None => dom::add_text(parent, "span", "", &format!("{text} {}", source.url))?,
    };
    name.set_attribute("lang", "en")?;
    name.set_attribute("title", &source.title)
}
