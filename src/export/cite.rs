//! The figure in one sentence that can be traced back to its rows: for a footnote, for LaTeX, for reference managers.

use super::Cited;
use super::json::{Object, list};
use crate::charts::Plot;
use crate::dataset::{EMBEDDED_COMPILED, EMBEDDED_SHA256};
use crate::describe;
use crate::filter::View;
use crate::incident::Day;
use crate::locale::{Text, unmarked};
use crate::story::Story;

/// Title, value, range, selection, data and state, as sentences.
pub fn sentence(cited: Cited<'_>) -> String {
    let locale = cited.story.locale;
    let title = locale.say(Text::FullStop, &[&title(cited.story)]);
    let text = locale.sentences(&[title, facts(cited)]);
    let address = match (cited.address, cited.today) {
        (None, _) => return text,
        (Some(address), None) => address.to_owned(),
        (Some(address), Some(today)) => locale.say(Text::CiteRead, &[address, &locale.day(today)]),
    };
    [&text, " ", &address].concat()
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
    add("author", &braced(&author(cited.story)));
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
    name.text("literal", &author(cited.story));
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
fn author(story: Story<'_>) -> String {
    if story.dataset.origin.is_empty() { AUTHOR.to_owned() } else { unmarked(&describe::origin(story)) }
}

fn title(story: Story<'_>) -> String {
    let headline = unmarked(&describe::headline(story));
    if story.dataset.origin.is_empty() { story.locale.say(Text::CiteTitle, &[&headline]) } else { headline }
}

fn version(story: Story<'_>) -> String {
    match story.dataset.origin.is_empty() {
        true => [EMBEDDED_COMPILED, ", SHA-256 ", EMBEDDED_SHA256].concat(),
        false => author(story),
    }
}

/// The project's own data have a day; of others only the day is known on which they were read.
fn issued(cited: Cited<'_>) -> Option<Day> {
    if cited.story.dataset.origin.is_empty() { Day::parse(EMBEDDED_COMPILED) } else { cited.today }
}

/// What the figure is, to the dollar, and how to get it again.
fn facts(cited: Cited<'_>) -> String {
    let story = cited.story;
    let Story { dataset, filter, summary, locale, .. } = story;
    let mut sentences = vec![value(story)];
    if filter.view == View::UnPanel && summary.selected.incidents > 0 {
        sentences.push(locale.text(Text::LeadSuspected));
    }
    let (view, asked) = (locale.view(filter.view), locale.clauses(&describe::asked_for(story)));
    sentences.push(match asked.is_empty() {
        true => locale.say(Text::CiteNoFilter, &[&view]),
        false => locale.say(Text::CiteSelection, &[&view, &asked]),
    });
    if let Some(share) = share(story) {
        sentences.push(share);
    }
    sentences.push(match dataset.origin.is_empty() {
        true => locale.say(Text::CiteData, &[&describe::compiled(story), EMBEDDED_SHA256]),
        false => locale.say(Text::CiteOtherData, &[&describe::origin(story)]),
    });
    sentences.push(locale.say(Text::CiteState, &[cited.state]));
    unmarked(&locale.sentences(&sentences))
}

/// Sum, rows and range, and who says so.
fn value(story: Story<'_>) -> String {
    let Story { summary, locale, .. } = story;
    let rows = u64::from(summary.selected.incidents);
    if rows == 0 {
        return locale.text(Text::CiteNone);
    }
    let (sum, amounts) = (locale.dollars(&locale.count(summary.selected.stolen.0)), describe::amounts(story));
    let count = locale.count(rows);
    if summary.high > summary.low {
        let range = locale.usd_range(summary.low, summary.high);
        return locale.say_of(Text::CiteValueRange, rows, &[&sum, &amounts, &count, &range]);
    }
    locale.say_of(Text::CiteValue, rows, &[&sum, &amounts, &count])
}

/// The share of worldwide theft that the page shows, with the edition that it is from.
fn share(story: Story<'_>) -> Option<String> {
    let shown = story.summary.world.iter().filter(|year| year.chosen);
    let month = shown.filter_map(|year| year.edition()).next_back()?.month;
    let title = describe::caption(Plot::Share, story).title;
    Some(story.locale.say(Text::CiteShare, &[&title, &story.locale.day(month)]))
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
