//! How the rows add up to what was published, as small tables beside the bars.

use std::cell::RefCell;

use web_sys::HtmlElement;

use super::dom::{self, Outline};
use super::page::Section;
use super::table::add_source;
use crate::charts::Plot;
use crate::describe::{self, Account, Entry};
use crate::locale::{Locale, Text};
use crate::story::Story;

/// The ledger's tables; its bars are a chart like the others.
pub(super) struct LedgerView {
    frame: HtmlElement,
    lines: HtmlElement,
    written: RefCell<Vec<Account>>,
}

impl LedgerView {
    pub(super) fn build(frame: &HtmlElement, title: &str, locale: &Locale, sections: &mut Vec<Section>) -> LedgerView {
        let words = dom::add(frame, "div.words", "");
        let lines = dom::add(frame, "div.lines", "");
        sections.push(Section::build(dom::add(frame, "div.bars", ""), words, Plot::Ledger, title, locale));
        // Until there is a line.
        dom::show(frame, false);
        LedgerView { frame: frame.clone(), lines, written: RefCell::default() }
    }

    /// Writes the lines, unless they are there: few choices act on them.
    pub(super) fn write(&self, story: Story<'_>) {
        let accounts = describe::accounts(story);
        if *self.written.borrow() == accounts {
            return;
        }
        dom::show(&self.frame, !accounts.is_empty());
        dom::clear(&self.lines);
        for account in &accounts {
            add_account(&self.lines, account, story);
        }
        self.written.replace(accounts);
    }
}

fn add_account(parent: &HtmlElement, account: &Account, story: Story<'_>) {
    let frame = dom::add(parent, if account.is_folded { "details" } else { "div" }, "");
    let table = match account.is_folded {
        true => {
            dom::add(&frame, "summary.words", &account.title);
            let table = dom::add(&frame, "table", "");
            dom::attr(&table, "aria-label", &account.title);
            table
        }
        false => {
            let table = dom::add(&frame, "table", "");
            dom::add(&table, "caption", &account.title);
            table
        }
    };
    dom::grow(&table, HEAD, story.locale);
    let body = dom::add(&table, "tbody", "");
    for entry in &account.entries {
        add_entry(&body, entry, story);
    }
}

fn add_entry(body: &HtmlElement, entry: &Entry, story: Story<'_>) {
    let line = dom::add(body, if entry.sources.is_empty() { "tr" } else { "tr.said" }, "");
    dom::attr(&dom::add(&line, "th", &entry.name), "scope", "row");
    for [number, remark] in [&entry.thefts, &entry.usd] {
        let cell = dom::add(&line, "td", number);
        if !remark.is_empty() {
            dom::add(&cell, "small", remark);
        }
    }
    if entry.sources.is_empty() {
        return;
    }
    let cited = dom::add(&dom::add(body, "tr.cited", ""), "td", "");
    dom::attr(&cited, "colspan", "3");
    for &place in &entry.sources {
        if let Some(source) = story.dataset.sources.get(place as usize) {
            add_source(&dom::add(&cited, "small", ""), source, story.locale);
        }
    }
}

const HEAD: Outline = (
    "thead
 tr
  td
  th  scope=col  |%
  th  scope=col  |%",
    &[Text::ColumnThefts, Text::ColumnUsd],
);
