//! How often, and for how many bytes, the core asks for memory: the same on every machine, for the compiler is pinned.

use allocation_counter::measure;
use dprk_heists::charts::{Frame, Plot, lay_out};
use dprk_heists::dataset::{self, Dataset, File, Files};
use dprk_heists::describe::{self, Sort};
use dprk_heists::filter::{Filter, Options, View};
use dprk_heists::locale::Locale;
use dprk_heists::story::Story;
use dprk_heists::summary::summarize;
use dprk_heists::widths;
use dprk_heists::words::Word;

use crate::project::Project;
use crate::shell::{self, Outcome};
use crate::weigh::Count;

/// Made-up thefts.
const ROWS: [u32; 3] = [60, 10_000, 100_000];
/// A column of text, in CSS pixels.
const WIDTH: f64 = 640.0;
/// As many rows as the table shows at first.
const SHOWN: usize = 6;

/// For each number of rows what it takes to read them, to sum them up, to lay out all charts and to put them in words.
pub(crate) fn counts(project: &Project) -> Outcome<Vec<Count>> {
    let mut all = Vec::new();
    let published = dataset::embedded_files();
    for rows in ROWS {
        let mut node = project.command("node", &["bench/rows.js", &rows.to_string()]);
        let csv = shell::read(&mut node, "It needs Node 20 or newer.")?;
        let [sources, _, estimates, claims] = &published;
        let file = |name, bytes| File { name, bytes };
        let files = Files {
            incidents: file("incidents.csv", csv.as_bytes()),
            estimates: Some(file("estimates.csv", estimates)),
            claims: Some(file("claims.csv", claims)),
            sources: Some(file("sources.csv", sources)),
        };
        let (dataset, issues) = counted(&mut all, rows, "read", || dataset::parse(&files))?;
        if let Some(issue) = issues.first() {
            return Err(format!("the made-up thefts have {} issues, the first: {issue}", issues.len()));
        }
        shown(&mut all, rows, &dataset)?;
    }
    Ok(all)
}

/// What a change of the filter asks for.
fn shown(all: &mut Vec<Count>, rows: u32, dataset: &Dataset) -> Outcome {
    let (filter, options) = (Filter { view: View::All, ..Filter::default() }, Options::default());
    let search = Filter { text: "hot NOVA".into(), ..filter.clone() };
    counted(all, rows, "searched and summed up", || summarize(dataset, &search, &options))?;
    let summary = counted(all, rows, "summed up", || summarize(dataset, &filter, &options))?;
    let locale = Locale::default();
    let story = Story { dataset, filter: &filter, options: &options, summary: &summary, locale: &locale };
    let frame = Frame { width: WIDTH, measure: &widths::measure, locale: &locale };
    counted(all, rows, "laid out, all charts", || {
        Plot::ALL.iter().map(|&plot| lay_out(plot, story, &frame)).collect::<Vec<_>>()
    })?;
    counted(all, rows, "put in words", || in_words(story))?;
    counted(all, rows, "sorted for the table's first rows", || describe::rows(story, Sort::default(), SHOWN)).map(drop)
}

fn in_words(story: Story<'_>) -> usize {
    let captions: Vec<_> = Plot::ALL.iter().map(|&plot| describe::caption(plot, story)).collect();
    let texts = [describe::headline(story), describe::lead(story), describe::left_out(story)];
    let lists = [describe::figures(story).len(), describe::foot(story).len(), describe::accounts(story).len()];
    captions.len() + texts.len() + lists.iter().sum::<usize>()
}

/// Does the work and writes down what it asked for.
fn counted<T>(all: &mut Vec<Count>, rows: u32, what: &str, work: impl FnOnce() -> T) -> Outcome<T> {
    let mut result = None;
    let taken = measure(|| result = Some(work()));
    all.push(Count::of(format!("{rows} rows {what}"), taken.count_total, "allocations"));
    all.push(Count::of(format!("{rows} rows {what}, in all"), taken.bytes_total, "bytes"));
    all.push(Count::of(format!("{rows} rows {what}, at most at once"), taken.bytes_max, "bytes"));
    result.ok_or_else(|| format!("{what}: nothing came of it"))
}
