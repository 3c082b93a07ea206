//! Rows of a dataset as the cells of its files, in the files' own columns.

use crate::dataset::Dataset;
use crate::estimate::{Claim, Estimate, Figure, Milli, Source};
use crate::incident::{Day, Usd};
use crate::words::Word;

/// Columns of `incidents.csv`.
pub const INCIDENT: [&str; 20] = [
    "id",
    "date",
    "target",
    "target_kind",
    "country",
    "chains",
    "method",
    "amount_usd",
    "amount_low_usd",
    "amount_high_usd",
    "un_annex_no",
    "un_amount_usd",
    "msmt_amount_usd",
    "actor",
    "attribution",
    "attributed_by",
    "disputed",
    "returned",
    "sources",
    "note",
];

/// Columns of `estimates.csv`.
pub const ESTIMATE: [&str; 14] = [
    "id",
    "year",
    "measure",
    "estimator",
    "scope",
    "published",
    "low",
    "value",
    "high",
    "period_start",
    "period_end",
    "derived",
    "source",
    "note",
];

/// Columns of `claims.csv`.
pub const CLAIM: [&str; 15] = [
    "id",
    "topic",
    "programme",
    "statement",
    "low",
    "value",
    "high",
    "unit",
    "period_start",
    "period_end",
    "claimant",
    "claimant_kind",
    "published",
    "source",
    "note",
];

/// Columns of `sources.csv`.
pub const SOURCE: [&str; 5] = ["id", "publisher", "title", "published", "url"];

/// The cells of one row, each with whether it is a number.
#[derive(Default, PartialEq)]
pub(crate) struct Cells(pub(crate) Vec<(String, bool)>);

impl Cells {
    fn text(&mut self, text: &str) {
        self.0.push((text.to_owned(), false));
    }

    fn number(&mut self, number: Option<u64>) {
        self.0.push((number.map_or(String::new(), |number| number.to_string()), true));
    }

    fn usd(&mut self, amount: Option<Usd>) {
        self.number(amount.map(|amount| amount.0));
    }

    fn day(&mut self, day: Option<Day>) {
        self.text(&day.map_or(String::new(), |day| day.to_string()));
    }

    fn flag(&mut self, flag: bool) {
        self.text(if flag { "yes" } else { "no" });
    }

    fn figure(&mut self, figure: Figure) {
        for end in [figure.low, figure.value, figure.high] {
            self.0.push((end.map_or(String::new(), decimal), true));
        }
    }

    fn source(&mut self, dataset: &Dataset, place: Option<u32>) {
        let source = place.and_then(|place| dataset.sources.get(place as usize));
        self.text(source.map_or("", |source| &source.id));
    }
}

/// One theft. Its sources stand there by `name`.
pub(crate) fn incident(dataset: &Dataset, row: usize, name: fn(&Source) -> String) -> Cells {
    let it = dataset.incidents.get(row);
    let mut sources = String::new();
    for &place in it.sources {
        let Some(source) = dataset.sources.get(place as usize) else { continue };
        if !sources.is_empty() {
            sources.push(';');
        }
        sources.push_str(&name(source));
    }
    let mut cells = Cells::default();
    cells.text(it.id);
    cells.day(Some(it.day));
    cells.text(it.target);
    cells.text(it.target_kind.text());
    cells.text(it.country);
    cells.text(it.chains);
    cells.text(it.method.text());
    cells.usd(Some(it.amount));
    cells.usd(Some(it.low));
    cells.usd(Some(it.high));
    cells.number(it.un_annex_no.map(u64::from));
    cells.usd(it.un_amount);
    cells.usd(it.msmt_amount);
    cells.text(it.actor);
    cells.text(it.evidence.text());
    cells.text(it.attributed_by);
    cells.flag(it.disputed);
    cells.flag(it.returned);
    cells.text(&sources);
    cells.text(it.note);
    cells
}

pub(crate) fn estimate(dataset: &Dataset, it: &Estimate) -> Cells {
    let mut cells = Cells::default();
    cells.text(&it.id);
    cells.number(Some(it.year.into()));
    cells.text(it.measure.text());
    cells.text(&it.estimator);
    cells.text(&it.scope);
    cells.day(Some(it.published));
    cells.figure(it.figure);
    cells.day(it.period.start);
    cells.day(it.period.end);
    cells.flag(it.derived);
    cells.source(dataset, it.source);
    cells.text(&it.note);
    cells
}

pub(crate) fn claim(dataset: &Dataset, it: &Claim) -> Cells {
    let mut cells = Cells::default();
    cells.text(&it.id);
    cells.text(it.topic.text());
    cells.text(&it.programme);
    cells.text(&it.statement);
    cells.figure(it.figure);
    cells.text(&it.unit);
    cells.day(it.period.start);
    cells.day(it.period.end);
    cells.text(&it.claimant);
    cells.text(it.claimant_kind.text());
    cells.day(Some(it.published));
    cells.source(dataset, it.source);
    cells.text(&it.note);
    cells
}

pub(super) fn source(it: &Source) -> Cells {
    let mut cells = Cells::default();
    cells.text(&it.id);
    cells.text(&it.publisher);
    cells.text(&it.title);
    cells.day(it.published);
    cells.text(&it.url);
    cells
}

/// `43.4`, `1650500000`.
fn decimal(number: Milli) -> String {
    let (mut text, thousandths) = (number.whole().to_string(), number.0 % 1000);
    if thousandths > 0 {
        // The 1 in front keeps the zeros behind the point.
        let digits = (1000 + thousandths).to_string();
        text = text + "." + digits.get(1..).unwrap_or_default().trim_end_matches('0');
    }
    text
}
