//! Numbers, dates and the names of things, as a reader of English expects them.

use crate::dataset::By;
use crate::estimate::{Figure, Milli, Period};
use crate::filter::View;
use crate::incident::{Day, Evidence, Method, TargetKind, Usd};
use crate::letters::{joined, parted};
use crate::words::Word;
use crate::world::{Share, WorldYear};

/// How this page speaks.
#[derive(Clone, Copy)]
pub struct Locale {
    /// The name of a country by its two-letter code; a browser knows them all.
    pub country: fn(&str) -> String,
}

impl Default for Locale {
    fn default() -> Locale {
        Locale { country: str::to_owned }
    }
}

/// A unit of US dollars on an axis, and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DollarUnit {
    /// Dollars in one unit.
    pub dollars: u64,
    /// `bn`, `m` or nothing.
    pub suffix: &'static str,
}

impl DollarUnit {
    /// The unit that suits amounts up to `most`.
    pub fn for_amounts_up_to(most: Usd) -> DollarUnit {
        match most.0 {
            1_000_000_000.. => DollarUnit { dollars: 1_000_000_000, suffix: "bn" },
            1_000_000.. => DollarUnit { dollars: 1_000_000, suffix: "m" },
            _ => DollarUnit { dollars: 1, suffix: "" },
        }
    }
}

impl Locale {
    /// `US$2.97bn`, `US$620m`, `US$87.6m`, `US$680,000`.
    pub fn usd(&self, amount: Usd) -> String {
        format!("US${}", self.amount(amount))
    }

    /// The same without the currency: `2.97bn`.
    pub fn amount(&self, amount: Usd) -> String {
        let (whole_millions, tenths) = (round(amount.0, MILLION), round(amount.0, MILLION / 10));
        match amount.0 {
            0..MILLION => self.count(amount.0),
            _ if whole_millions >= 1000 => decimal(round(amount.0, MILLION * 10), 100) + "bn",
            _ if tenths >= 1000 => format!("{whole_millions}m"),
            _ if tenths.is_multiple_of(10) => format!("{}m", tenths / 10),
            _ => decimal(tenths, 10) + "m",
        }
    }

    /// `US$2.54bn–3.10bn`, or one figure where both are written alike.
    pub fn usd_range(&self, low: Usd, high: Usd) -> String {
        format!("US${}", self.amount_range(low, high))
    }

    /// The same without the currency.
    pub fn amount_range(&self, low: Usd, high: Usd) -> String {
        let (low, high) = (self.amount(low), self.amount(high));
        if low == high { low } else { format!("{low}–{high}") }
    }

    /// `2,966,031,000`.
    pub fn count(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        text
    }

    /// An amount on an axis in units of `unit`, with as many decimals as the `step` between two ticks needs: `0.5`.
    pub fn tick(&self, amount: Usd, step: Usd, unit: DollarUnit) -> String {
        let mut scale = 1;
        while scale < 1000 && !(step.0 * scale).is_multiple_of(unit.dollars) {
            scale *= 10;
        }
        match scale {
            1 => self.count(amount.0 / unit.dollars),
            _ => decimal(amount.0 / (unit.dollars / scale), scale),
        }
    }

    /// The highest tick, which names currency and unit for all: `US$2.5bn`.
    pub fn top_tick(&self, amount: Usd, step: Usd, unit: DollarUnit) -> String {
        format!("US${}{}", self.tick(amount, step, unit), unit.suffix)
    }

    /// `37%`; a share too small to round to one is «<1%», so that something is never shown as nothing.
    pub fn percent(&self, share: Share) -> String {
        match share.percent() {
            0 if share.part > 0 => "<1%".to_owned(),
            percent => format!("{percent}%"),
        }
    }

    /// `12.3–12.5%`.
    pub fn percent_range(&self, low: Share, high: Share) -> String {
        decimal(low.permille(), 10) + "–" + &decimal(high.permille(), 10) + "%"
    }

    /// From one share to another: `13.7 percentage points`.
    pub fn points(&self, a: Share, b: Share) -> String {
        decimal(a.permille().abs_diff(b.permille()), 10) + " percentage points"
    }

    /// `23 March 2022`, `March 2022` or `2022`.
    pub fn day(&self, day: Day) -> String {
        self.date(day, usize::MAX)
    }

    /// `23 Mar 2022`, `Mar 2022` or `2022`.
    pub fn day_short(&self, day: Day) -> String {
        self.date(day, 3)
    }

    /// `January–June 2026`, `January 2023–14 September 2023` and the like.
    pub fn period(&self, start: Day, end: Day) -> String {
        match MONTHS.get(usize::from(start.month).wrapping_sub(1)) {
            Some(month) if start.year == end.year && start.day == 0 => format!("{month}–{}", self.day(end)),
            _ => format!("{}–{}", self.day(start), self.day(end)),
        }
    }

    /// `2017–2023`, or one year.
    pub fn years(&self, first: u16, last: u16) -> String {
        if first == last { first.to_string() } else { format!("{first}–{last}") }
    }

    /// `57 thefts`, `1 theft`.
    pub fn thefts(&self, number: u32) -> String {
        match number {
            1 => "1 theft".to_owned(),
            _ => format!("{} thefts", self.count(number.into())),
        }
    }

    /// `exchanges, bridges and games`.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => format!("{} and {last}", joined(most, ", ")),
        }
    }

    /// The name of a view.
    pub fn view(&self, view: View) -> &'static str {
        match view {
            View::UnPanel => "UN panel’s list",
            View::Governments => "Named by governments",
            View::All => "All cases",
        }
    }

    /// The name of a grouping.
    pub fn grouping(&self, by: By) -> &'static str {
        match by {
            By::Target => "Target",
            By::Method => "Method",
            By::Actor => "Actor",
            By::Evidence => "Evidence",
            By::Country => "Country",
        }
    }

    /// The name of a group, by its key in the dataset: `Exchanges`.
    pub fn group(&self, by: By, key: &str) -> String {
        match by {
            By::Target => TargetKind::parse(key).map_or(key, |kind| targets(kind)).to_owned(),
            By::Method => Method::parse(key).map_or(key, |method| methods(method)).to_owned(),
            By::Evidence => Evidence::parse(key).map_or(key, |tier| evidence(tier)).to_owned(),
            By::Actor if key == "DPRK (unspecified)" => "North Korea, unit not named".to_owned(),
            By::Country if key.is_empty() => "Not known".to_owned(),
            By::Country => (self.country)(key),
            By::Actor if key.is_empty() => "Not stated".to_owned(),
            By::Actor => key.to_owned(),
        }
    }

    /// The same inside a sentence: `exchanges`. Proper names keep their capital.
    pub fn group_in_sentence(&self, by: By, key: &str) -> String {
        let mut name = self.group(by, key);
        if let (By::Target | By::Method, Some(capital)) = (by, name.get_mut(..1)) {
            capital.make_ascii_lowercase();
        }
        name
    }

    /// One victim's kind, inside a sentence: `exchange`.
    pub fn target_kind(&self, kind: TargetKind) -> &'static str {
        match kind {
            TargetKind::Exchange => "exchange",
            TargetKind::Defi => "DeFi",
            TargetKind::Bridge => "bridge",
            TargetKind::Wallet => "wallet",
            TargetKind::Gaming => "game",
            TargetKind::Gambling => "gambling",
            TargetKind::Payments => "payments",
            TargetKind::Fund => "fund",
            TargetKind::Custodian => "custodian",
            TargetKind::Individual => "private holder",
            TargetKind::Other => "other",
        }
    }

    /// Who made a claim, short: `White House`, `UN panel, quoting a state`.
    pub fn speaker(&self, claimant: &str) -> String {
        let mut short = without_remark(claimant).to_owned();
        for (long, brief) in [("UN Panel of Experts", "UN panel"), (CITING, ", quoting a state")] {
            if let Some((before, after)) = parted(&short, long) {
                short = [before, brief, after].concat();
            }
        }
        short
    }

    /// The programme a claim means: `missiles and other aims`.
    pub fn programme<'a>(&self, programme: &'a str) -> &'a str {
        match programme {
            "missile" => "missiles",
            "missile-and-other" => "missiles and other aims",
            "wmd" => "all such weapons",
            other => other,
        }
    }

    /// A claimed percentage: `40%`, `≤ 33%` for «up to», `≥ 50%` for «over», `30–40%`; none without a number.
    pub fn claimed(&self, figure: Figure) -> Option<String> {
        let percent = |milli: Milli| round(milli.0, 1000);
        let (sign, milli) = match (figure.low, figure.value, figure.high) {
            (Some(low), None, Some(high)) => return Some(format!("{}–{}%", percent(low), percent(high))),
            (None, None, Some(high)) => ("≤\u{a0}", high),
            (Some(low), value, None) if value.is_none_or(|value| value == low) => ("≥\u{a0}", low),
            _ => ("", figure.point()?),
        };
        Some(format!("{sign}{}%", percent(milli)))
    }

    /// A count: `1.10bn`, `≥ 750m` for «over», `≤ 2.00bn` for «up to», `630m–1.00bn`; of thefts their number.
    pub fn counted(&self, figure: Figure, is_usd: bool) -> String {
        let text = |it: Milli| if is_usd { self.amount(Usd(it.whole())) } else { self.count(it.whole()) };
        let (sign, figure) = match (figure.low, figure.value, figure.high) {
            (Some(low), None, Some(high)) => return text(low) + "–" + &text(high),
            (None, None, Some(high)) => ("≤\u{a0}", Some(high)),
            (Some(low), value, None) if value.is_none_or(|value| value == low) => ("≥\u{a0}", Some(low)),
            _ => ("", figure.point()),
        };
        figure.map_or(String::new(), |figure| [sign, &text(figure)].concat())
    }

    /// In place of a claim's number.
    pub fn no_percentage(&self) -> &'static str {
        "no percentage given"
    }

    /// In place of a world share that cannot be given.
    pub fn no_share(&self, year: &WorldYear) -> &'static str {
        let (mut dprk, mut all, mut both) = (false, false, false);
        for edition in &year.editions {
            let (has_dprk, has_all) = (edition.dprk.is_some(), edition.all.is_some());
            dprk |= has_dprk;
            all |= has_all;
            both |= has_dprk && has_all;
        }
        match (dprk, all) {
            (_, false) => "no worldwide figure",
            (false, true) => "no figure for North Korea",
            _ if both => "figures that give no share",
            (true, true) => "no two figures of one edition",
        }
    }

    /// In place of a chart of world shares.
    pub fn no_world(&self) -> &'static str {
        "No worldwide figures in this data"
    }

    /// The two sums behind a share, in billions of US dollars: `1.1 of 3.7`.
    pub fn part_of_all(&self, part: Usd, all: Usd) -> String {
        format!("{} of {}", self.billions(part), self.billions(all))
    }

    /// What [`Locale::part_of_all`] is in.
    pub fn part_of_all_unit(&self) -> &'static str {
        "US$bn, of all"
    }

    /// Of a share without sums.
    pub fn as_published(&self) -> &'static str {
        "as published"
    }

    /// A part of one year, short: `Jan–Jun`, `Jul`, `to Sep`.
    pub fn months(&self, period: Period) -> String {
        let month = |day: Option<Day>| day.and_then(|day| self.month_short(day));
        match (month(period.start), month(period.end)) {
            (Some(start), Some(end)) if start == end => start.to_owned(),
            (Some(start), Some(end)) => format!("{start}–{end}"),
            (Some(start), None) => format!("from {start}"),
            (None, Some(end)) => format!("to {end}"),
            (None, None) => self.part_year().to_owned(),
        }
    }

    /// Of a figure that covers a part of a year.
    pub fn part_year(&self) -> &'static str {
        "part-year"
    }

    /// Under the last year, how far the data go: `to 24 Sep`, without the day where it is short or unknown: `to Sep`.
    pub fn until(&self, day: Day, with_day: bool) -> String {
        match (self.month_short(day), day.day) {
            (None, _) => String::new(),
            (Some(month), number) if with_day && number > 0 => format!("to {number} {month}"),
            (Some(month), _) => format!("to {month}"),
        }
    }

    /// `2022`, short `’22`.
    pub fn year(&self, year: u16, short: bool) -> String {
        if short { format!("’{:02}", year % 100) } else { year.to_string() }
    }

    /// The groups that have no bar of their own.
    pub fn all_others(&self) -> &'static str {
        "All others"
    }

    /// `0.1`, in billions of US dollars; a sum too small for a decimal is `<0.1`.
    fn billions(&self, amount: Usd) -> String {
        match round(amount.0, MILLION * 100) {
            0 if amount.0 > 0 => "<0.1".to_owned(),
            tenths => decimal(tenths, 10),
        }
    }

    fn month_short(&self, day: Day) -> Option<&'static str> {
        MONTHS.get(usize::from(day.month).wrapping_sub(1)).and_then(|name| name.get(..3))
    }

    fn date(&self, day: Day, month_letters: usize) -> String {
        let month = MONTHS.get(usize::from(day.month).wrapping_sub(1));
        let month = month.map(|name| name.get(..month_letters).unwrap_or(name));
        match (month, day.day) {
            (None, _) => day.year.to_string(),
            (Some(month), 0) => format!("{month} {}", day.year),
            (Some(month), number) => format!("{number} {month} {}", day.year),
        }
    }
}

const MILLION: u64 = 1_000_000;

/// After a claimant that quotes another.
pub(crate) const CITING: &str = ", citing a member state";

/// A name without what stands in brackets after it: `Ronin Network bridge`.
pub(crate) fn without_remark(name: &str) -> &str {
    parted(name, " (").map_or(name, |(before, _)| before)
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn targets(kind: TargetKind) -> &'static str {
    match kind {
        TargetKind::Exchange => "Exchanges",
        TargetKind::Defi => "Other DeFi",
        TargetKind::Bridge => "Bridges",
        TargetKind::Wallet => "Wallet makers",
        TargetKind::Gaming => "Games",
        TargetKind::Gambling => "Gambling",
        TargetKind::Payments => "Payments",
        TargetKind::Fund => "Funds",
        TargetKind::Custodian => "Custodians",
        TargetKind::Individual => "Private holders",
        TargetKind::Other => "Other",
    }
}

fn methods(method: Method) -> &'static str {
    match method {
        Method::SocialEngineering => "Social engineering",
        Method::PrivateKey => "Stolen key",
        Method::Malware => "Malware",
        Method::ItWorker => "False IT worker",
        Method::ContractExploit => "Contract flaw",
        Method::SupplyChain => "Supply chain",
        Method::UiSpoofing => "Faked screen",
        Method::Unknown => "Not known",
    }
}

fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Government => "a government",
        Evidence::UnPanel => "the UN panel",
        Evidence::Analytics => "an analytics firm",
        Evidence::Independent => "a researcher",
        Evidence::Unstated => "not stated",
    }
}

/// `number / unit`, rounded half up.
fn round(number: u64, unit: u64) -> u64 {
    number / unit + u64::from(number % unit * 2 >= unit)
}

/// `number / scale`, a power of ten, with all its decimals.
fn decimal(number: u64, scale: u64) -> String {
    // The one before them keeps their zeroes.
    let decimals = (scale + number % scale).to_string();
    format!("{}.{}", number / scale, decimals.get(1..).unwrap_or_default())
}
