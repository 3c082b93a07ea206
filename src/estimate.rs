//! What somebody published: a yearly figure, a statement, a document.

use crate::incident::{Day, number};
use crate::words::words;

words! {
    /// What an estimate measures.
    Measure {
        /// Stolen by North Korea, US dollars.
        DprkStolenUsd = "dprk_stolen_usd",
        /// Stolen worldwide, US dollars.
        AllStolenUsd = "all_stolen_usd",
        /// North Korea's share of all that was stolen, per cent.
        DprkSharePct = "dprk_share_pct",
        /// Thefts by North Korea.
        DprkIncidents = "dprk_incidents",
        /// Thefts worldwide.
        AllIncidents = "all_incidents",
    }
}

words! {
    /// What a claim is about.
    Topic {
        /// Share of a weapons programme's money.
        WmdFundingShare = "wmd-funding-share",
        /// Share of foreign-currency income.
        ForeignCurrencyShare = "foreign-currency-share",
        /// Running total of what was stolen.
        CumulativeStolen = "cumulative-stolen",
        /// Number of attacks.
        AttacksCount = "attacks-count",
        /// Coins held.
        Holdings = "holdings",
        /// Costs, budgets, exports and other comparators.
        Context = "context",
    }
}

words! {
    /// Who made a claim.
    ClaimantKind {
        /// The United Nations.
        Un = "un",
        /// A government or its officials.
        Government = "government",
        /// A company.
        Firm = "firm",
        /// A research institute.
        Institute = "institute",
    }
}

/// A published number in thousandths of its unit, so that «33.3 %» stays exact without floating point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Milli(pub u64);

impl Milli {
    /// Reads digits with at most three decimals: `1650500000`, `43.4`.
    pub fn parse(text: &str) -> Option<Milli> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let scale = match decimals.len() {
            1 => 100,
            2 => 10,
            3 => 1,
            _ => return None,
        };
        let thousandths = number(decimals)? * scale;
        number(whole)?.checked_mul(1000)?.checked_add(thousandths).map(Milli)
    }

    /// The whole units, decimals cut off.
    pub fn whole(self) -> u64 {
        self.0 / 1000
    }
}

/// A figure as published: «over X» has `low` and `value`, «up to X» only `high`, a claim without a number nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// Lower end.
    pub low: Option<Milli>,
    /// The figure itself.
    pub value: Option<Milli>,
    /// Upper end.
    pub high: Option<Milli>,
}

impl Figure {
    /// The one figure to show. «395m, also given as nearly 400m» has `value` and `high` but no `low`: its round figure is
    /// the one that went around, and the exact one its lower end.
    pub fn point(self) -> Option<Milli> {
        match self {
            Figure { low: None, value: Some(_), high: Some(high) } => Some(high),
            _ => self.value,
        }
    }

    /// The lower end, where it is another than the point.
    pub fn lower_end(self) -> Option<Milli> {
        self.low.or(self.value).filter(|&low| self.point().is_some_and(|point| low < point))
    }
}

/// The time that a figure describes, where it is stated and shorter or longer than a calendar year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// First day, month or year.
    pub start: Option<Day>,
    /// Last day, month or year.
    pub end: Option<Day>,
}

impl Period {
    /// Whether a part of the year is meant: a whole year has no period.
    pub fn is_part(self) -> bool {
        self.start.is_some() || self.end.is_some()
    }
}

/// One published yearly or part-year figure.
#[derive(Clone, Debug)]
pub struct Estimate {
    /// Stable key.
    pub id: String,
    /// Calendar year that the figure describes.
    pub year: u16,
    /// What is measured.
    pub measure: Measure,
    /// Who made it.
    pub estimator: String,
    /// What it covers; empty where not stated.
    pub scope: String,
    /// Day, month or year of the publication.
    pub published: Day,
    /// The figure: US dollars, per cent or thefts, as the measure says.
    pub figure: Figure,
    /// Part of the year that it covers.
    pub period: Period,
    /// Whether it was calculated from published figures.
    pub derived: bool,
    /// Place in the dataset's list of sources.
    pub source: Option<u32>,
    /// Remark.
    pub note: String,
}

/// One published statement.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Stable key.
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// Of a funding share, the programme meant: `missile`, `missile-and-other`, `nuclear`, `wmd`.
    pub programme: String,
    /// The claim in the dataset's words.
    pub statement: String,
    /// The number, in `unit`.
    pub figure: Figure,
    /// `pct`, `usd` and others.
    pub unit: String,
    /// Period described.
    pub period: Period,
    /// Who said it.
    pub claimant: String,
    /// What kind of speaker.
    pub claimant_kind: ClaimantKind,
    /// When.
    pub published: Day,
    /// Place in the dataset's list of sources.
    pub source: Option<u32>,
    /// Remark.
    pub note: String,
}

/// One document or page.
#[derive(Clone, Debug)]
pub struct Source {
    /// Stable key.
    pub id: String,
    /// Publisher.
    pub publisher: String,
    /// Title, sometimes shortened.
    pub title: String,
    /// Day, month or year; none where not learnt.
    pub published: Option<Day>,
    /// Address.
    pub url: String,
}

impl Source {
    /// The address, if a browser may follow it: anything but http(s) stays text.
    pub fn link(&self) -> Option<&str> {
        let url = self.url.as_str();
        (url.starts_with("https://") || url.starts_with("http://")).then_some(url)
    }
}
