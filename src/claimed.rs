//! A published number in words, with the digits that were published and no others.

use crate::estimate::{Claim, Figure, Milli, Period};
use crate::incident::Day;
use crate::ledger::{Bound, Gap, Held};
use crate::letters::parted;
use crate::locale::Locale;

/// The number of a statement: `40%`, `US$6.75bn`, `58 attacks`, each with its «at least» or «up to»; none where it has no
/// number, or is in a unit that the page does not count in.
pub fn claimed(locale: &Locale, claim: &Claim) -> Option<String> {
    let (before, after) = match claim.unit.as_str() {
        "usd" => ("US$", ""),
        "usd_per_year" => ("US$", " a year"),
        "attacks" => ("", " attacks"),
        "pct" => return locale.claimed(claim.figure),
        _ => return None,
    };
    let (sign, number) = number(locale, claim)?;
    Some([sign, before, &number, after].concat())
}

/// The number beside a dot, without currency or unit: `> 6.75bn`, `97`.
pub fn claimed_bare(locale: &Locale, claim: &Claim) -> String {
    number(locale, claim).map_or(String::new(), |(sign, number)| [sign, &number].concat())
}

fn number(locale: &Locale, claim: &Claim) -> Option<(&'static str, String)> {
    let text = |number: Milli| match claim.unit.as_str() {
        "attacks" => locale.count(number.whole()),
        _ => digits(locale, number.whole()),
    };
    let Figure { low, value, high } = claim.figure;
    Some(match (low, value, high) {
        (None, None, Some(high)) => ("≤\u{a0}", text(high)),
        (Some(low), value, None) if value.is_none_or(|value| value == low) => ("≥\u{a0}", text(low)),
        _ => {
            let (from, to) = (text(low.or(value)?), text(high.or(value)?));
            ("", if from == to { from } else { [&from, "–", &to].concat() })
        }
    })
}

/// What the rows are held against, as it was published: `about US$3bn`, `at least US$750m`, `US$630m–1bn`.
pub fn published(locale: &Locale, held: Held, currency: &str) -> String {
    let before = match held.bound {
        Bound::About if held.gap == Gap::Rounding => "about ",
        Bound::AtLeast => "at least ",
        Bound::UpTo => "up to ",
        Bound::About | Bound::Range => "",
    };
    let mut text = [before, currency, &digits(locale, held.low)].concat();
    if held.low < held.high {
        text = [&text, "–", &digits(locale, held.high)].concat();
    }
    text
}

/// `2024`, `Jan–Sep 2025`, `Jan 2024–Sep 2025`.
pub fn short_period(locale: &Locale, (start, end): (Day, Day)) -> String {
    if start == end {
        return locale.day_short(start);
    }
    match start.year == end.year {
        true => locale.months(Period { start: Some(start), end: Some(end) }) + " " + &end.year.to_string(),
        false => locale.day_short(start) + "–" + &locale.day_short(end),
    }
}

/// A speaker's name for a chart: `ICAN` where the name has its initials in brackets, else the short name.
pub fn brief_speaker(locale: &Locale, claimant: &str) -> String {
    let in_brackets = claimant.strip_suffix(')').and_then(|name| parted(name, " (")).map(|(_, remark)| remark);
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
