//! The numbers in words: sentences that are computed from the selection and true of it.

mod charts;
mod context;
mod counts;
mod evidence;
mod headline;
mod incidents;
mod ledger;
mod said;
mod sources;
mod steady;
mod table;
mod tip;

pub use charts::{Caption, caption};
pub use counts::count_keys;
pub use evidence::{definition, tiers, without_disputed, without_tier};
pub use headline::{Figure, asked_for, figures, foot, headline, lead, left_out, rule_name};
pub(crate) use headline::{amounts, compiled, origin};
pub use ledger::{Account, Entry, accounts};
pub use sources::{Cited, cited};
pub use steady::is_called_the_same;
pub use table::{Row, Sort, SortKey, rows, table_title};
pub(crate) use tip::count_of;
pub use tip::{Tip, citation, tip};

use crate::locale::without_remark;
pub use crate::story::Story;

/// The victim's name as it fits into a sentence: «Ronin Network bridge», without what stands in brackets.
pub fn short_name(target: &str) -> &str {
    without_remark(target)
}
