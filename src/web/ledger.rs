//! How the rows add up to what was published, as small tables beside the bars.

use std::cell::RefCell;

use web_sys::HtmlElement;

use super::dom::{self, Outline};
use super::leaf::{Leaf, Slate};
use super::page::Section;
use super::table::add_source;
use crate::charts::Plot;
use crate::describe::{self, Account, Entry};
use crate::locale::{Locale, Text};
use crate::story::Story;

/// The ledger's tables; its bars are a chart like the others.
pub(super) struct LedgerView {
    frame: Slate,
    lines: Slate,
    written: RefCell<Vec<Account>>,
}

impl LedgerView {
    pub(super) fn build(frame: &HtmlElement, title: &str, locale: &Locale, sections: &mut Vec<Section>) -> LedgerView {
        let words = dom::add(frame, "div.words", "");
        let lines = dom::add(frame, "div.lines", "");
        sections.push(Section::build(dom::add(frame, "div.bars", ""), words, Plot::Ledger, title, locale));
        // Until there is a line.
        let (frame, lines) = (Slate::of(frame.clone()), Slate::of(lines));
        frame.show(false);
        LedgerView { frame, lines, written: RefCell::default() }
    }

    /// Writes the lines, unless they are there: few choices act on them.
    pub(super) fn write(&self, story: Story<'_>) {
        let accounts = describe::accounts(story);
        if *self.written.borrow() == accounts {
            return;
        }
        self.frame.show(!accounts.is_empty());
        self.lines.fill(&mut |lines| {
            for account in &accounts {
                add_account(lines, account, story);
            }
        });
        self.written.replace(accounts);
    }
}

fn add_account(parent: &mut Leaf, account: &Account, story: Story<'_>) {
    let title = &account.title;
    let frame = parent.add_for(title, if account.is_folded { "details" } else { "div" }, "");
    if account.is_folded {
        frame.add("summary.words", title);
    }
    let table = frame.add("table", "");
    match account.is_folded {
        true => table.attr("aria-label", title),
        false => drop(table.add("caption", title)),
    }
    let head = table.add("thead", "");
    head.grow(HEAD, story.locale);
    let body = table.add("tbody", "");
    for entry in &account.entries {
        add_entry(body, entry, story);
    }
}

fn add_entry(body: &mut Leaf, entry: &Entry, story: Story<'_>) {
    let line = body.add(if entry.sources.is_empty() { "tr" } else { "tr.said" }, "");
    line.add("th", &entry.name).attr("scope", "row");
    for [number, remark] in [&entry.thefts, &entry.usd] {
        let cell = line.add("td", number);
        if !remark.is_empty() {
            cell.add("small", remark);
        }
    }
    if entry.sources.is_empty() {
        return;
    }
    let cited = body.add("tr.cited", "").add("td", "");
    cited.attr("colspan", "3");
    for &place in &entry.sources {
        if let Some(source) = story.dataset.sources.get(place as usize) {
            add_source(cited.add_for(&source.id, "small", ""), source, story.locale);
        }
    }
}

const HEAD: Outline = (
    "tr
 td
 th  scope=col  |%
 th  scope=col  |%",
    &[Text::ColumnThefts, Text::ColumnUsd],
);
