//! A published number in words, with the digits that were published and no others.

use crate::estimate::{Claim, Figure, Milli};
use crate::ledger::{Bound, Gap, Held};
use crate::locale::Locale;

/// The number of a statement: `40%`, `US$6.75bn`, `58 attacks`, each with its «more than» or «up to»; none where it has no
/// number, or is in a unit that the page does not count in.
pub fn claimed(locale: &Locale, claim: &Claim) -> Option<String> {
    if claim.unit == "pct" {
        return locale.claimed(claim.figure);
    }
    let (before, after) = match claim.unit.as_str() {
        "usd" => ("US$", ""),
        "usd_per_year" => ("US$", " a year"),
        "attacks" => ("", " attacks"),
        _ => return None,
    };
    let number = |milli: Milli| match before {
        "" => locale.count(milli.whole()),
        _ => digits(locale, milli.whole()),
    };
    let Figure { low, value, high } = claim.figure;
    let (sign, text) = match (low, value, high) {
        (None, None, Some(high)) => ("≤\u{a0}", number(high)),
        (Some(low), value, None) if value.is_none_or(|value| value == low) => (">\u{a0}", number(low)),
        _ => {
            let (from, to) = (number(low.or(value)?), number(high.or(value)?));
            ("", if from == to { from } else { [&from, "–", &to].concat() })
        }
    };
    Some([sign, before, &text, after].concat())
}

/// What the rows are held against, as it was published: `about US$3bn`, `more than US$750m`, `US$630m–1bn`.
pub fn published(locale: &Locale, held: Held) -> String {
    let before = match held.bound {
        Bound::About if held.gap == Gap::Rounding => "about US$",
        Bound::AtLeast => "more than US$",
        Bound::UpTo => "up to US$",
        Bound::About | Bound::Range => "US$",
    };
    let mut text = [before, &digits(locale, held.low)].concat();
    if held.low < held.high {
        text = [&text, "–", &digits(locale, held.high)].concat();
    }
    text
}

/// A speaker's name for a chart: `ICAN` where the name has its initials in brackets, else the short name.
pub fn brief_speaker(locale: &Locale, claimant: &str) -> String {
    let in_brackets = claimant.strip_suffix(')').and_then(|name| name.rsplit_once(" (")).map(|(_, remark)| remark);
    match in_brackets.filter(|remark| remark.bytes().all(|letter| letter.is_ascii_uppercase())) {
        Some(initials) => initials.to_owned(),
        None => locale.speaker(claimant),
    }
}

/// An amount with all its digits: `2.837bn`, `660.5m`, `61,000`.
pub fn digits(locale: &Locale, amount: u64) -> String {
    for (unit, suffix) in [(1_000_000_000, "bn"), (1_000_000, "m")] {
        // Four decimals are read as quickly as the figure in full.
        let last = unit / 10_000;
        if amount >= unit && amount.is_multiple_of(last) {
            let decimals = (10_000 + amount % unit / last).to_string();
            let decimals = decimals.get(1..).unwrap_or_default().trim_end_matches('0');
            let point = if decimals.is_empty() { "" } else { "." };
            return [&locale.count(amount / unit), point, decimals, suffix].concat();
        }
    }
    locale.count(amount)
}
