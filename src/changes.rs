//! What a newer edition of the same data has changed. A row is known by its id, wherever it stands.

mod note;

pub use note::{Note, note, selected};

use crate::dataset::Dataset;
use crate::export::{Cells, claim, estimate, incident};
use crate::incident::Incident;
use crate::keys::Keys;

/// The rows of one table that are not as they were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Revision {
    /// Places in the newer data.
    pub added: Vec<usize>,
    /// Places in the older data.
    pub removed: Vec<usize>,
    /// Places in the older and in the newer data.
    pub revised: Vec<(usize, usize)>,
}

impl Revision {
    /// How many rows that is.
    pub fn rows(&self) -> usize {
        self.added.len() + self.removed.len() + self.revised.len()
    }
}

/// All that two editions do not have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Of the thefts.
    pub incidents: Revision,
    /// Of the yearly figures of others; none where the newer data have no such table.
    pub estimates: Revision,
    /// Of what was said; none where the newer data have no such table.
    pub claims: Revision,
}

impl Changes {
    /// Whether both say the same.
    pub fn is_none(&self) -> bool {
        self.incidents.rows() + self.estimates.rows() + self.claims.rows() == 0
    }
}

/// Compares two editions; says why they cannot be compared.
pub fn changes(older: &Dataset, newer: &Dataset) -> Result<Changes, String> {
    if let (Some(was), Some(is)) = (older.created, newer.created)
        && is < was
    {
        let (was, is) = (was.to_string(), is.to_string());
        return Err(["the newer data were compiled on ", &is, ", wanted ", &was, " or later"].concat());
    }
    let incidents = revision(older, newer, Table::Incidents);
    let (all, lost) = (older.incidents.len(), incidents.removed.len());
    if lost * 2 > all {
        let (found, all) = (((all - lost) as u64).to_string(), (all as u64).to_string());
        return Err(
            ["the newer data have ", &found, " of these ", &all, " thefts by their ids, wanted at least half"].concat()
        );
    }
    let (estimates, claims) = (revision(older, newer, Table::Estimates), revision(older, newer, Table::Claims));
    Ok(Changes { incidents, estimates, claims })
}

/// Whether a theft has another amount.
pub fn has_other_amount(before: &Incident<'_>, after: &Incident<'_>) -> bool {
    before.amount != after.amount || before.un_amount != after.un_amount
}

/// Whether it is attributed otherwise.
pub fn has_other_evidence(before: &Incident<'_>, after: &Incident<'_>) -> bool {
    before.evidence != after.evidence || before.disputed != after.disputed
}

/// The tables of a dataset, each by the column of its sources.
#[derive(Clone, Copy)]
enum Table {
    Incidents = 18,
    Estimates = 12,
    Claims = 13,
}

impl Table {
    fn len(self, of: &Dataset) -> usize {
        match self {
            Table::Incidents => of.incidents.len(),
            Table::Estimates => of.estimates.len(),
            Table::Claims => of.claims.len(),
        }
    }

    fn cells(self, of: &Dataset, place: usize) -> Cells {
        match self {
            Table::Incidents => incident(of, place, |source| source.id.clone()),
            Table::Estimates => estimate(of, &of.estimates[place]),
            Table::Claims => claim(of, &of.claims[place]),
        }
    }
}

fn revision(older: &Dataset, newer: &Dataset, table: Table) -> Revision {
    let mut revision = Revision::default();
    let count = table.len(newer);
    if count == 0 {
        return revision;
    }
    // Rows that came without their documents still say the same.
    let cells = |of: &Dataset, place: usize| {
        let mut cells = table.cells(of, place);
        if newer.sources.is_empty() {
            cells.0[table as usize].0.clear();
        }
        cells
    };
    let (mut was, mut is) = (Keys::default(), Keys::default());
    for place in 0..table.len(older) {
        add_key(&mut was, &cells(older, place));
    }
    let mut stays = vec![false; table.len(older)];
    for place in 0..count {
        let after = cells(newer, place);
        let key = add_key(&mut is, &after);
        let Some(known) = was.find(&key) else {
            revision.added.push(place);
            continue;
        };
        let known = known as usize;
        stays[known] = true;
        if cells(older, known).0[1..] != after.0[1..] {
            revision.revised.push((known, place));
        }
    }
    for (place, stays) in stays.iter().enumerate() {
        if !stays {
            revision.removed.push(place);
        }
    }
    revision
}

/// Adds the row's key, and gives it: its id, or all that it says where its file has none, only numbers of lines. Of rows with
/// one key the first is the first of the other edition, and so on.
fn add_key(keys: &mut Keys, cells: &Cells) -> String {
    let mut key = cells.0[0].0.clone();
    if key.is_empty() || key.starts_with("line-") {
        key.clear();
        for (cell, _) in &cells.0[1..] {
            key.push_str(cell);
            key.push('\n');
        }
    }
    while !keys.add(&key) {
        key.push('\n');
    }
    key
}
