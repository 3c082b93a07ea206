//! What the reader asked to see.

use crate::dataset::{By, Dataset};
use crate::incident::Usd;
use crate::words::{Word, words};

words! {
    /// Which cases are in view before any filter.
    View {
        /// The rows of the UN panel's list.
        UnPanel = "un-panel",
        /// The rows that a government attributes.
        Governments = "governments",
        /// Every row.
        All = "all",
    }
}

/// The view that opens first: data without a UN list show all their cases.
pub fn first_view(dataset: &Dataset) -> View {
    if dataset.incidents.has_un_list() { View::UnPanel } else { View::All }
}

/// The most that can be asked for as the smallest loss: beyond, a JavaScript number no longer counts single dollars.
pub const MOST_USD: Usd = Usd(9_007_199_254_740_991);

words! {
    /// Which amounts are summed.
    Basis {
        /// The best single figure.
        Best = "best",
        /// The UN list's own amounts; empty off that list.
        Un = "un",
        /// The lowest figures found.
        Low = "low",
        /// The highest figures found.
        High = "high",
    }
}

words! {
    /// Which edition of a published figure counts.
    EditionChoice {
        /// The newest.
        Latest = "latest",
        /// The oldest.
        First = "first",
    }
}

words! {
    /// What the yearly trend shows.
    TrendMeasure {
        /// US dollars a year.
        Usd = "usd",
        /// Thefts a year.
        Count = "count",
        /// US dollars, added up from the first year.
        Total = "total",
    }
}

words! {
    /// What the bars of the yearly trend are stacked by.
    Stack {
        /// Strongest evidence.
        Evidence = "evidence",
        /// Kind of victim.
        Target = "target",
    }
}

impl Stack {
    /// The grouping behind the stack.
    pub fn by(self) -> By {
        match self {
            Stack::Evidence => By::Evidence,
            Stack::Target => By::Target,
        }
    }
}

/// Which thefts are selected. The default is the UN panel's list, unfiltered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Cases in view.
    pub view: View,
    /// First and last year, both included.
    pub years: Option<(u16, u16)>,
    /// For each grouping the keys asked for: none is no restriction, an empty list is nothing.
    pub keys: [Option<Vec<String>>; By::ALL.len()],
    /// Smallest loss, included, in the amounts in force.
    pub min: Usd,
    /// Whether disputed cases are in.
    pub disputed: bool,
    /// Words that must all be found, in any case, in victim, method or note.
    pub text: String,
}

impl Default for Filter {
    fn default() -> Filter {
        Filter {
            view: View::UnPanel,
            years: None,
            keys: Default::default(),
            min: Usd(0),
            disputed: true,
            text: String::new(),
        }
    }
}

impl Filter {
    /// The keys asked for in a grouping.
    pub fn keys(&self, by: By) -> Option<&[String]> {
        self.keys[by.index()].as_deref()
    }

    /// The same filter without one of its rules.
    pub fn without(&self, rule: Rule) -> Filter {
        let mut filter = self.clone();
        match rule {
            Rule::Years => filter.years = None,
            Rule::Keys(by) => filter.keys[by.index()] = None,
            Rule::Min => filter.min = Usd(0),
            Rule::Disputed => filter.disputed = true,
            Rule::Text => filter.text.clear(),
        }
        filter
    }

    /// The rules that restrict anything, in the order of [`Rule::ALL`].
    pub fn rules(&self) -> impl Iterator<Item = Rule> + '_ {
        Rule::ALL.iter().copied().filter(|&rule| self.has(rule))
    }

    fn has(&self, rule: Rule) -> bool {
        match rule {
            Rule::Years => self.years.is_some(),
            Rule::Keys(by) => self.keys[by.index()].is_some(),
            Rule::Min => self.min > Usd(0),
            Rule::Disputed => !self.disputed,
            Rule::Text => !self.text.is_empty(),
        }
    }
}

/// One way in which a filter leaves thefts out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Outside the years.
    Years,
    /// Not among the keys of a grouping.
    Keys(By),
    /// Below the smallest loss.
    Min,
    /// Disputed.
    Disputed,
    /// The words are not found.
    Text,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Rule; 9] = [
        Rule::Years,
        Rule::Keys(By::Target),
        Rule::Keys(By::Method),
        Rule::Keys(By::Actor),
        Rule::Keys(By::Evidence),
        Rule::Keys(By::Country),
        Rule::Min,
        Rule::Disputed,
        Rule::Text,
    ];

    /// The rule as a bit, so that what a theft fails is one small integer.
    pub fn bit(self) -> u16 {
        let place = match self {
            Rule::Years => By::ALL.len(),
            Rule::Keys(by) => by.index(),
            Rule::Min => By::ALL.len() + 1,
            Rule::Disputed => By::ALL.len() + 2,
            Rule::Text => By::ALL.len() + 3,
        };
        1 << place
    }
}

/// How the selection is shown. The default is what a reader sees first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whose world share; none is the estimator that covers most years. A scope beside its main one follows a colon.
    pub estimator: Option<String>,
    /// Which edition of it.
    pub edition: EditionChoice,
    /// Which amounts; none follows the view.
    pub amounts: Option<Basis>,
    /// What the trend shows.
    pub measure: TrendMeasure,
    /// What the trend is stacked by.
    pub stack: Stack,
    /// What the selection's own shares are grouped by.
    pub by: By,
    /// Key of the claim in the waffle; none is the UN panel's.
    pub claim: Option<String>,
    /// Whose counts stand over the trend: none is everybody's, an empty list nobody's.
    pub counts: Option<Vec<String>>,
    /// Which kinds of speakers the claims are shown of, in the CSV's words: none is all.
    pub claimants: Option<Vec<String>>,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            estimator: None,
            edition: EditionChoice::Latest,
            amounts: None,
            measure: TrendMeasure::Usd,
            stack: Stack::Evidence,
            by: By::Target,
            claim: None,
            counts: None,
            claimants: None,
        }
    }
}

impl Options {
    /// The amounts in force: the UN list is shown as it prints them, everything else by the best figures.
    pub fn basis(&self, view: View) -> Basis {
        self.amounts.unwrap_or(if view == View::UnPanel { Basis::Un } else { Basis::Best })
    }
}
