//! The figure in one sentence that can be traced back to its rows: for a footnote, for LaTeX, for reference managers.

use super::Cited;
use super::json::{Object, list};
use crate::charts::Plot;
use crate::dataset::{EMBEDDED_COMPILED, EMBEDDED_SHA256};
use crate::describe;
use crate::filter::{Basis, View};
use crate::incident::Day;
use crate::story::Story;

/// Title, value, range, selection, data and state, as sentences.
pub fn sentence(cited: Cited<'_>) -> String {
    let mut text = [&title(cited.story), ". ", &facts(cited)].concat();
    if let Some(address) = cited.address {
        text = text + " " + address;
        if let Some(today) = cited.today {
            text = text + ", read on " + &cited.story.locale.day(today);
        }
    }
    text
}

/// One entry of the kind `@misc`.
pub fn bibtex(cited: Cited<'_>) -> String {
    let day = issued(cited);
    let mut entry = ["@misc{", AUTHOR].concat();
    if let Some(day) = day {
        entry = entry + "-" + &day.to_string();
    }
    let mut add = |name: &str, value: &str| {
        for part in [",\n  ", name, " = {", value, "}"] {
            entry.push_str(part);
        }
    };
    // Within a second pair of braces capitals stay, and a name is not parted.
    add("title", &braced(&title(cited.story)));
    add("author", &braced(author(cited.story)));
    if let Some(day) = day {
        add("year", &day.year.to_string());
    }
    add("version", &tex(&version(cited.story)));
    add("note", &tex(&facts(cited)));
    if let Some(address) = cited.address {
        add("url", &verbatim(address));
        if let Some(today) = cited.today {
            add("urldate", &today.to_string());
        }
    }
    entry + "\n}\n"
}

/// A list of one item, as reference managers exchange it (CSL-JSON).
pub fn csl(cited: Cited<'_>) -> String {
    let mut item = Object::default();
    item.text("id", AUTHOR);
    item.text("type", "dataset");
    item.text("title", &title(cited.story));
    let mut name = Object::default();
    name.text("literal", author(cited.story));
    item.set("author", &list(&[name.end()]));
    item.text("version", &version(cited.story));
    if let Some(day) = issued(cited) {
        item.set("issued", &date(day));
    }
    if let Some(address) = cited.address {
        item.text("URL", address);
        if let Some(today) = cited.today {
            item.set("accessed", &date(today));
        }
    }
    item.text("note", &facts(cited));
    list(&[item.end()]) + "\n"
}

/// The project, and the key of its entry.
const AUTHOR: &str = "dprk-heists";

/// Data of somebody else's have their own name.
fn author(story: Story<'_>) -> &str {
    if story.dataset.origin.is_empty() { AUTHOR } else { &story.dataset.origin }
}

fn title(story: Story<'_>) -> String {
    let data = if story.dataset.origin.is_empty() { "North Korea’s crypto thefts, compiled data: " } else { "" };
    [data, &describe::headline(story)].concat()
}

fn version(story: Story<'_>) -> String {
    match story.dataset.origin.as_str() {
        "" => [EMBEDDED_COMPILED, ", SHA-256 ", EMBEDDED_SHA256].concat(),
        origin => origin.to_owned(),
    }
}

/// The project's own data have a day; of others only the day is known on which they were read.
fn issued(cited: Cited<'_>) -> Option<Day> {
    if cited.story.dataset.origin.is_empty() { Day::parse(EMBEDDED_COMPILED) } else { cited.today }
}

/// What the figure is, to the dollar, and how to get it again.
fn facts(cited: Cited<'_>) -> String {
    let Story { dataset, filter, locale, .. } = cited.story;
    let mut text = value(cited.story) + " Selection: " + &locale.view(filter.view);
    let asked = describe::asked_for(cited.story);
    for rule in &asked {
        text = text + "; " + rule;
    }
    text.push_str(if asked.is_empty() { "; no filter set. " } else { ". " });
    if let Some(share) = share(cited.story) {
        text = text + &share + ". ";
    }
    let data = match dataset.origin.as_str() {
        "" => ["compiled on ", &describe::compiled(cited.story), ", SHA-256 ", EMBEDDED_SHA256].concat(),
        origin => origin.to_owned(),
    };
    [&text, "Data: ", &data, ". State: “", cited.state, "”."].concat()
}

/// Sum, rows and range, and who says so.
fn value(story: Story<'_>) -> String {
    let Story { filter, summary, locale, .. } = story;
    let said = match summary.basis {
        Basis::Un => "as the UN list prints it",
        Basis::Best => "best-supported amounts",
        Basis::Low => "lowest figures found",
        Basis::High => "highest figures found",
    };
    let (rows, sum) = (summary.selected.incidents, locale.count(summary.selected.stolen.0));
    if rows == 0 {
        return "No row is selected.".to_owned();
    }
    let noun = if rows == 1 { " row" } else { " rows" };
    let mut text = ["US$", &sum, " (", said, ") in ", &locale.count(rows.into()), noun].concat();
    if summary.high > summary.low {
        text = text + ", lowest to highest " + &locale.usd_range(summary.low, summary.high);
    }
    text.push('.');
    if filter.view == View::UnPanel {
        text.push_str(" The panel calls the cases suspected and under investigation.");
    }
    text
}

/// The share of worldwide theft that the page shows, with the edition that it is from.
fn share(story: Story<'_>) -> Option<String> {
    let shown = story.summary.world.iter().filter(|year| year.chosen);
    let month = shown.filter_map(|year| year.edition()).next_back()?.month;
    let title = describe::caption(Plot::Share, story).title;
    Some([&title, ", edition of ", &story.locale.day(month)].concat())
}

/// A day as CSL has it.
fn date(day: Day) -> String {
    let mut parts = vec![day.year.to_string()];
    for part in [day.month, day.day] {
        if part > 0 {
            parts.push(part.to_string());
        }
    }
    let mut date = Object::default();
    date.set("date-parts", &list(&[list(&parts)]));
    date.end()
}

/// A text as TeX reads it. Braces go by their names: BibTeX counts them even behind a backslash.
fn tex(text: &str) -> String {
    let mut safe = String::new();
    let mut before = ' ';
    for letter in text.chars() {
        match letter {
            '{' => safe.push_str("\\textbraceleft{}"),
            '}' => safe.push_str("\\textbraceright{}"),
            '\\' => safe.push_str("\\textbackslash{}"),
            '~' => safe.push_str("\\textasciitilde{}"),
            '^' => safe.push_str("\\textasciicircum{}"),
            '%' | '&' | '#' | '_' | '$' => safe.extend(['\\', letter]),
            // Two in a row would become a dash, a quotation mark or an inverted one.
            '-' | '\'' | '`' | '<' | '>' | ',' if letter == before => {
                safe.push_str("{}");
                safe.push(letter);
            }
            '\0'..' ' => safe.push(' '),
            _ => safe.push(letter),
        }
        before = letter;
    }
    safe
}

fn braced(text: &str) -> String {
    ["{", &tex(text), "}"].concat()
}

/// An address in a field that TeX does not read, where only braces could do harm.
fn verbatim(address: &str) -> String {
    address.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}
