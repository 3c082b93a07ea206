//! What stands where no script runs: a picture and two small tables, in `index.html` and `pkg/embed.html`, and as
//! `pkg/card.svg`.

use std::fs;

use dprk_heists::charts::CHARTS;
use dprk_heists::dataset;
use dprk_heists::describe::{self, Row, Sort};
use dprk_heists::export::{escaped, svg};
use dprk_heists::filter::{Filter, Options};
use dprk_heists::locale::Locale;
use dprk_heists::marks::Scene;
use dprk_heists::paint::Palette;
use dprk_heists::poster::{self, Poster, compose};
use dprk_heists::saved::save;
use dprk_heists::story::Story;
use dprk_heists::summary::{Summary, summarize};
use dprk_heists::widths::measure;

use crate::pixels::{Letters, png};
use crate::project::Project;
use crate::shell::{Outcome, at};

/// The picture's name in `pkg/`.
pub(crate) const CARD: &str = "card.svg";

/// The same for social cards.
pub(crate) const PICTURE: &str = "card.png";

/// What it is about, where no article around says so.
pub(crate) const TITLE: &str = "North Korea’s cryptocurrency thefts";

/// The page that opens by double click.
const PAGE: &str = "index.html";

/// What is made stands between these two lines.
const BEGIN: &str = "      <!-- `cargo xtask build` writes from here -->\n";
const END: &str = "      <!-- to here -->\n";

/// An image in a page gets none of the page's fonts: these have about the widths that the picture is laid out with.
const FAMILY: &str = "Helvetica, Arial, 'Liberation Sans', sans-serif";

/// So many thefts, the largest.
const LARGEST: usize = 6;

/// The whole figure of the default view.
pub(crate) fn card() -> String {
    told(|story| svg(&scene(story), &Palette::LIGHT, FAMILY, &describe::headline(story), &describe::lead(story)))
}

/// Headline and trend as pixels, for the cards of social networks, which show no SVG. What others counted would need a key.
pub(crate) fn picture() -> Outcome<Vec<u8>> {
    let letters = Letters::load()?;
    told(|story| {
        let summary = Summary { counts: Vec::new(), ..story.summary.clone() };
        let scene = poster::card(Story { summary: &summary, ..story }, TITLE, &|text, font| letters.width(text, font));
        png(&scene, &Palette::LIGHT, &letters, 2.0)
    })
}

/// What the default view says of itself.
pub(crate) struct Words {
    pub(crate) headline: String,
    pub(crate) lead: String,
}

/// Headline and lead of the default view.
pub(crate) fn words() -> Words {
    told(|story| Words { headline: describe::headline(story), lead: describe::lead(story) })
}

fn scene(story: Story<'_>) -> Scene {
    let state = save(story.filter, story.options, Sort::default());
    compose(story, Poster { charts: &CHARTS, state: &state, address: None }, &measure)
}

/// Writes the tables into the page; says whether they were others before.
pub(crate) fn publish(project: &Project) -> Outcome<bool> {
    let path = project.path(PAGE);
    let text = at(&path, fs::read_to_string(&path))?;
    let fresh = with_tables(&text, PAGE)?;
    if fresh != text {
        at(&path, fs::write(&path, &fresh))?;
    }
    Ok(fresh != text)
}

/// Fails if the page is not what the data give.
pub(crate) fn check(project: &Project) -> Outcome {
    let path = project.path(PAGE);
    let text = at(&path, fs::read_to_string(&path))?;
    if with_tables(&text, PAGE)? == text {
        return Ok(());
    }
    Err(format!("the figures in {PAGE} are not what the data give.\nRun `cargo xtask build` and commit {PAGE}."))
}

/// The page of that name with the tables in their place.
pub(crate) fn with_tables(page: &str, name: &str) -> Outcome<String> {
    let parts = page.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) =
        parts.ok_or_else(|| format!("{name} has lost the lines between which the build writes:\n{BEGIN}{END}"))?;
    Ok([before, BEGIN, &told(|story| html(story, name)), END, after].concat())
}

/// Picture and tables, one element a line.
fn html(story: Story<'_>, page: &str) -> String {
    let words = escaped(&format!("{}. {}", describe::headline(story), describe::lead(story)));
    let Scene { width, height, .. } = scene(story);
    let image = match page {
        PAGE => format!("src=\"pkg/{CARD}\" width=\"{width}\" height=\"{height}\""),
        // Beside the picture, and without a sheet that would fit it in.
        _ => format!("src=\"{CARD}\" width=\"100%\""),
    };
    let mut lines = vec![
        // Where a script soon takes its place, a lazy picture is not even fetched; without scripts none is lazy.
        format!("<img {image} loading=\"lazy\" alt=\"{words}\">"),
        "<table>".to_owned(),
        format!("<caption>{}, by year</caption>", escaped(&describe::headline(story))),
        heads(&["Year", "Thefts", "Stolen", "Lowest to highest"]),
    ];
    let locale = story.locale;
    for year in &story.summary.trend {
        lines.push(cells(
            &year.year.to_string(),
            &[
                locale.count(year.sum.incidents.into()),
                locale.usd(year.sum.stolen),
                escaped(&locale.amount_range(year.low, year.high)),
            ],
        ));
    }
    lines.extend([
        "</table>".to_owned(),
        "<table>".to_owned(),
        "<caption>The six largest</caption>".to_owned(),
        heads(&["Victim", "Stolen", "Strongest evidence, and sources"]),
    ]);
    for row in describe::rows(story, Sort::default(), LARGEST) {
        let disputed = if row.incident.disputed { ", disputed" } else { "" };
        let name = two_lines(&escaped(row.incident.target), &row.date);
        let loss = two_lines(&["US$", &row.loss].concat(), &row.range);
        let evidence = escaped(&row.evidence) + disputed;
        lines.push(cells(&name, &[loss, two_lines(&evidence, &sources(&row, story))]));
    }
    lines.push("</table>".to_owned());
    lines.iter().map(|line| format!("      {line}\n")).collect()
}

/// Three columns fit on a phone, so that each cell has a second line.
fn two_lines(first: &str, second: &str) -> String {
    if second.is_empty() { first.to_owned() } else { format!("{first}<br><small>{second}</small>") }
}

/// Who says so, each with a link to where.
fn sources(row: &Row<'_>, story: Story<'_>) -> String {
    let sources = row.incident.sources.iter().filter_map(|&place| story.dataset.sources.get(place as usize));
    let named = sources.map(|source| match source.link() {
        Some(url) => format!("<a href=\"{}\">{}</a>", escaped(url), escaped(&source.publisher)),
        None => escaped(&source.publisher),
    });
    named.collect::<Vec<_>>().join(", ")
}

fn heads(names: &[&str]) -> String {
    let cells: String = names.iter().map(|name| format!("<th scope=\"col\">{name}</th>")).collect();
    format!("<tr>{cells}</tr>")
}

fn cells(name: &str, facts: &[String]) -> String {
    let cells: String = facts.iter().map(|fact| format!("<td>{fact}</td>")).collect();
    format!("<tr><th scope=\"row\">{name}</th>{cells}</tr>")
}

/// Tells of the project's own data as they are seen first.
pub(crate) fn told<T>(tell: impl Fn(Story<'_>) -> T) -> T {
    let (dataset, _) = dataset::embedded();
    let (filter, options) = (Filter::default(), Options::default());
    let summary = summarize(&dataset, &filter, &options);
    tell(Story { dataset: &dataset, filter: &filter, options: &options, summary: &summary, locale: &Locale::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use dprk_heists::marks::Shape;

    use crate::oembed::CARD_SIZE;

    const PAGE_TEXT: &str =
        "<main>\n      <!-- `cargo xtask build` writes from here -->\nold\n      <!-- to here -->\n</main>";

    #[test]
    fn the_tables_take_the_place_of_the_old_ones() {
        let page = with_tables(PAGE_TEXT, PAGE).unwrap();
        assert!(page.starts_with("<main>\n") && page.ends_with("-->\n</main>") && !page.contains("old"), "{page}");
        assert_eq!(with_tables(&page, PAGE), Ok(page.clone()), "and a second time nothing changes");
    }

    #[test]
    fn a_page_without_the_lines_is_refused() {
        assert!(with_tables("<main></main>", PAGE).unwrap_err().contains("has lost the lines"));
    }

    #[test]
    fn the_figures_are_those_of_the_summary() {
        told(|story| {
            let html = html(story, PAGE);
            let cell = |text: String| assert!(html.contains(&format!("<td>{text}<")), "{text} in\n{html}");
            let mut thefts = 0;
            for year in &story.summary.trend {
                thefts += year.sum.incidents;
                cell(story.locale.usd(year.sum.stolen));
            }
            assert_eq!(thefts, story.summary.selected.incidents);
            let (largest, loss) = story.summary.largest.unwrap();
            cell(story.locale.usd(loss));
            assert!(html.contains(story.dataset.incidents.get(largest).target), "{html}");
            assert_eq!(html.matches("<tr>").count(), story.summary.trend.len() + LARGEST + 2);
        });
    }

    #[test]
    fn the_card_is_a_picture_of_the_size_that_the_answer_says() {
        let picture = picture().unwrap();
        let number = |place: usize| u32::from_be_bytes(picture[place..place + 4].try_into().unwrap());
        assert_eq!((number(16), number(20)), CARD_SIZE);
        assert!((20_000..200_000).contains(&picture.len()), "{} bytes", picture.len());
    }

    #[test]
    fn the_fonts_have_every_letter_of_the_card() {
        let letters = Letters::load().unwrap();
        told(|story| {
            for mark in poster::card(story, TITLE, &|text, font| letters.width(text, font)).marks {
                if let Shape::Text(_, text, font, ..) = mark.shape {
                    assert_eq!(letters.lacking(&text, font), None, "in «{text}»");
                }
            }
        });
    }
}
