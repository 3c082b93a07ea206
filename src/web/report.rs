//! What the status line says of a file: in the language of the page what a reader may know, in English what an editor has to
//! find in a row.

use web_sys::HtmlElement;

use super::load::Failure;
use super::widget::Shared;
use super::{dom, objects, own};
use crate::dataset::{Findings, Issue};
use crate::locale::{Locale, Text};

/// A line over the findings, they themselves, and what stands under them; what is empty is not there.
#[derive(Default)]
pub(super) struct Report {
    heading: String,
    findings: Vec<String>,
    end: String,
    may_retry: bool,
}

/// The action of the button that tries again.
const RETRY: &str = "data retry";

impl Report {
    /// How far a load is.
    pub(super) fn progress(heading: String) -> Report {
        Report { heading, ..Report::default() }
    }

    /// What was found in the rows.
    fn of(issues: &[Issue], found: Findings, locale: &Locale) -> Report {
        /// More than these would push the charts off the screen; the load report has all.
        const SHOWN: usize = 8;
        let mut report = Report::default();
        if !issues.is_empty() {
            report.heading = heading(locale, found);
        }
        // What a whole column has wrong is said once.
        let mut kinds: Vec<(&Issue, u64)> = Vec::new();
        let mut more = found.all;
        for issue in issues {
            let is_full = kinds.len() == SHOWN;
            match kinds.iter_mut().find(|(first, _)| first.is_like(issue)) {
                Some((_, others)) => *others += 1,
                None if is_full => continue,
                None => kinds.push((issue, 0)),
            }
            more -= 1;
        }
        for (first, others) in kinds {
            let mut finding = first.to_string();
            if others > 0 {
                finding = [&finding, " (and ", &others.to_string(), " more like it)"].concat();
            }
            report.findings.push(finding);
        }
        if more > 0 {
            report.end = locale.say_of(Text::MoreFindings, more, &[&locale.count(more)]);
        }
        report
    }

    /// Adds it to the status line.
    fn write(&self, status: &HtmlElement, locale: &Locale) {
        if !self.heading.is_empty() {
            dom::add(status, "p", &self.heading);
        }
        for finding in &self.findings {
            add_english(status, finding);
        }
        if !self.end.is_empty() {
            dom::add(status, "p", &self.end);
        }
        if self.may_retry {
            dom::add_button(status, "button.button", RETRY, &locale.text(Text::TryAgain));
        }
    }
}

impl Shared {
    /// Says in the status line why something could not be done, and whether it may go well the next time.
    pub(super) fn say_failure(&self, failure: &Failure, may_retry: bool) {
        self.say(Report { findings: vec![failure.message.clone()], may_retry, ..Report::default() });
    }

    /// Says it in the status line and as an event.
    pub(super) fn fail(&self, failure: &Failure) {
        self.say_failure(failure, false);
        self.dispatch_error(failure.code, &failure.message, &failure.issues);
    }

    /// Says something in the status line, in place of what was said of data before.
    pub(super) fn say(&self, report: Report) {
        self.report.replace(report);
        self.write_status();
    }

    /// Says which rows were left out, and what else was found; of a file of the reader's to nobody else.
    pub(super) fn say_issues(&self, issues: &[Issue]) {
        let found = self.state().dataset().findings;
        if let Some(first) = issues.first().filter(|_| own::are_shown(self)) {
            let message = [&heading(&Locale::default(), found), " ", &first.to_string()].concat();
            self.dispatch_error("data", &message, issues);
        }
        let report = Report::of(issues, found, &self.state().locale);
        self.rest.behind.replace(report.heading.clone());
        self.say(report);
    }

    /// Tells the page what could not be read.
    pub(super) fn dispatch_error(&self, code: &str, message: &str, issues: &[Issue]) {
        self.dispatch("heists-error", &objects::error_event(code, message, issues));
    }

    /// Says all that could not be read in the status line.
    pub(super) fn write_status(&self) {
        let page = self.page();
        let had_focus = dom::sure(page.status.query_selector(":focus")).is_some();
        dom::clear(&page.status);
        self.report.borrow().write(&page.status, &self.state().locale);
        if had_focus {
            dom::focus(&page.root, RETRY);
        }
        own::write(self, &page);
        for (_, problem) in self.problems.borrow().iter() {
            add_english(&page.status, problem);
        }
    }
}

/// Adds a line for an editor.
fn add_english(status: &HtmlElement, line: &str) {
    let line = dom::add(status, "p", line);
    dom::attr(&line, "lang", "en");
    dom::attr(&line, "dir", "ltr");
}

/// How many rows or cells the findings are of.
fn heading(locale: &Locale, Findings { rows, all }: Findings) -> String {
    let (text, number) = match rows {
        0 => (Text::OddCells, all),
        _ if rows == all => (Text::LostRows, rows),
        // A finding below may be of a row that was kept.
        _ => (Text::LostRowsAndMore, rows),
    };
    locale.say_of(text, number, &[&locale.count(number)])
}
