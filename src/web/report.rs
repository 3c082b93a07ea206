//! What the status line says of a file: in the language of the page what a reader may know, in English what an editor has to
//! find in a row.

use web_sys::HtmlElement;

use super::dom;
use super::table::english;
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
pub(super) const RETRY: &str = "data retry";

impl Report {
    /// Why there is nothing to show, and whether it may go well the next time.
    pub(super) fn failure(message: &str, may_retry: bool) -> Report {
        Report { findings: vec![message.to_owned()], may_retry, ..Report::default() }
    }

    /// How far a load is.
    pub(super) fn progress(heading: String) -> Report {
        Report { heading, ..Report::default() }
    }

    /// What was found in the rows.
    pub(super) fn of(issues: &[Issue], found: Findings, locale: &Locale) -> Report {
        /// More than these would push the charts off the screen; the load report has all.
        const SHOWN: usize = 8;
        let mut report = Report::default();
        if !issues.is_empty() {
            report.heading = heading(locale, found);
        }
        for issue in issues.iter().take(SHOWN) {
            report.findings.push(issue.to_string());
        }
        if found.all > SHOWN as u64 {
            let more = found.all - SHOWN as u64;
            report.end = locale.say_of(Text::MoreFindings, more, &[&locale.count(more)]);
        }
        report
    }

    /// Adds it to the status line.
    pub(super) fn write(&self, status: &HtmlElement, locale: &Locale) {
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

/// Adds a line for an editor.
pub(super) fn add_english(status: &HtmlElement, line: &str) {
    let line = dom::add(status, "p", line);
    english(&line);
    dom::attr(&line, "dir", "ltr");
}

/// How many rows or cells the findings are of.
pub(super) fn heading(locale: &Locale, Findings { rows, all }: Findings) -> String {
    let (text, number) = match rows {
        0 => (Text::OddCells, all),
        _ if rows == all => (Text::LostRows, rows),
        // A finding below may be of a row that was kept.
        _ => (Text::LostRowsAndMore, rows),
    };
    locale.say_of(text, number, &[&locale.count(number)])
}
