//! The words of the domain: a theft, its day, its money, and how well it is attributed.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign};

use crate::letters::whole;
use crate::words::words;

/// Money in whole US dollars, valued at the time of the theft unless the column says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Usd(pub u64);

impl Add for Usd {
    type Output = Usd;

    fn add(self, other: Usd) -> Usd {
        Usd(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Usd {
    fn add_assign(&mut self, other: Usd) {
        *self = *self + other;
    }
}

impl Sum for Usd {
    fn sum<I: Iterator<Item = Usd>>(amounts: I) -> Usd {
        amounts.fold(Usd(0), Usd::add)
    }
}

/// A calendar day, or a month or a year where no more is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Year of the common era.
    pub year: u16,
    /// 1 to 12; 0 where only the year is known.
    pub month: u8,
    /// 1 to 31; 0 where only the month is known.
    pub day: u8,
}

impl Day {
    /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; nothing else, and no day that no calendar has.
    pub fn parse(text: &str) -> Option<Day> {
        let part = |start, end| number(text.get(start..end)?);
        let (year, month, day) = match text.len() {
            4 => (part(0, 4)?, 0, 0),
            7 => (part(0, 4)?, part(5, 7)?, 0),
            10 => (part(0, 4)?, part(5, 7)?, part(8, 10)?),
            _ => return None,
        };
        let has_dash = |place| text.as_bytes().get(place).is_none_or(|&byte| byte == b'-');
        let day = Day { year: year as u16, month: month as u8, day: day as u8 };
        let month_fits = text.len() == 4 || (1..=12).contains(&day.month);
        let day_fits = text.len() < 10 || (1..=days_in(day.year, day.month)).contains(&day.day);
        (has_dash(4) && has_dash(7) && month_fits && day_fits).then_some(day)
    }

    /// The month this day lies in: two figures of one month are of one edition.
    pub fn to_month(self) -> Day {
        Day { day: 0, ..self }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day] {
            if part > 0 {
                write!(f, "-{part:02}")?;
            }
        }
        Ok(())
    }
}

words! {
    /// What was hit.
    TargetKind {
        /// A trading platform.
        Exchange = "exchange",
        /// A lending, trading or yield protocol.
        Defi = "defi",
        /// A bridge between blockchains.
        Bridge = "bridge",
        /// A maker or host of wallets.
        Wallet = "wallet",
        /// A game.
        Gaming = "gaming",
        /// A gambling site.
        Gambling = "gambling",
        /// A payment processor.
        Payments = "payments",
        /// An investment fund.
        Fund = "fund",
        /// A custodian of other people's coins.
        Custodian = "custodian",
        /// A private holder.
        Individual = "individual",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// How the thieves got in.
    Method {
        /// People were talked into it.
        SocialEngineering = "social-engineering",
        /// A key was taken.
        PrivateKey = "private-key",
        /// A computer was infected.
        Malware = "malware",
        /// A thief was hired under a false identity.
        ItWorker = "it-worker",
        /// A flaw in a contract was used.
        ContractExploit = "contract-exploit",
        /// A supplier's software was tampered with.
        SupplyChain = "supply-chain",
        /// The screen showed a different transaction.
        UiSpoofing = "ui-spoofing",
        /// Not known.
        Unknown = "unknown",
    }
}

words! {
    /// The strongest attribution that a case has, strongest first.
    Evidence {
        /// A government, one of its agencies, or a group of governments.
        Government = "government",
        /// The UN Panel of Experts: suspected, under investigation.
        UnPanel = "un-panel",
        /// An analytics or security firm.
        Analytics = "analytics",
        /// An independent researcher.
        Independent = "independent",
        /// A dataset that does not say.
        Unstated = "",
    }
}

/// One theft, read from the columns of a dataset.
#[derive(Clone, Copy, Debug)]
pub struct Incident<'a> {
    /// Stable key.
    pub id: &'a str,
    /// Day, or month, of the theft.
    pub day: Day,
    /// Name of the victim.
    pub target: &'a str,
    /// What kind of victim.
    pub target_kind: TargetKind,
    /// ISO 3166-1 two-letter code, or empty.
    pub country: &'a str,
    /// Tickers of the blockchains, separated by `;`.
    pub chains: &'a str,
    /// How the thieves got in.
    pub method: Method,
    /// Best single figure, gross.
    pub amount: Usd,
    /// Lowest figure found.
    pub low: Usd,
    /// Highest figure found.
    pub high: Usd,
    /// Row number in the UN list.
    pub un_annex_no: Option<u32>,
    /// Amount as the UN list prints it.
    pub un_amount: Option<Usd>,
    /// Amount in the Monitoring Team's tables.
    pub msmt_amount: Option<Usd>,
    /// Unit named by the sources, or empty.
    pub actor: &'a str,
    /// Strongest attribution.
    pub evidence: Evidence,
    /// Who attributes it, separated by `;`.
    pub attributed_by: &'a str,
    /// Whether the attribution is contradicted or the row may count a theft twice.
    pub disputed: bool,
    /// Whether nearly all of the money came back.
    pub returned: bool,
    /// Places in the dataset's list of sources.
    pub sources: &'a [u32],
    /// One sentence on what happened.
    pub note: &'a str,
}

/// Reads digits and nothing else: std's own reader takes a sign, too.
pub(crate) fn number(text: &str) -> Option<u64> {
    /// So many digits always fit.
    const SAFE: usize = 19;
    let mut number = 0;
    for byte in text.bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = u64::wrapping_add(u64::wrapping_mul(number, 10), u64::from(byte - b'0'));
    }
    if (1..=SAFE).contains(&text.len()) { Some(number) } else { whole(text) }
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
