//! A published number in words, with the digits that were published and no others.

use crate::estimate::{Claim, Figure, Milli, Period};
use crate::incident::Day;
use crate::ledger::{Bound, Gap, Held};
use crate::letters::parted;
use crate::locale::{Locale, Text, span};

/// The number of a statement: `40%`, `US$6.75bn`, `58 attacks`, each with its «at least» or «up to»; none where it has no
/// number, or is in a unit that the page does not count in.
pub fn claimed(locale: &Locale, claim: &Claim) -> Option<String> {
    let unit = claim.unit.as_str();
    if unit == "pct" {
        return locale.claimed(claim.figure);
    }
    let (sign, number) = number(locale, claim)?;
    let dollars = || [sign, &locale.dollars(&number)].concat();
    match unit {
        "usd" => Some(dollars()),
        "usd_per_year" => Some(locale.say(Text::PerYear, &[&dollars()])),
        "attacks" => Some(locale.say_of(Text::Attacks, highest(claim), &[&[sign, &number].concat()])),
        _ => None,
    }
}

/// The title of a claim with a number. In English it is the claim's own statement; other languages say its fields.
pub fn claim_title(locale: &Locale, claim: &Claim) -> String {
    let speaker = locale.speaker(&claim.claimant);
    match claimed(locale, claim) {
        Some(share) if !locale.is_english() => {
            locale.say(Text::ClaimTitle, &[&share, &locale.programme_in_full(&claim.programme), &speaker])
        }
        _ => locale.say(Text::StatementSays, &[&locale.name(&claim.statement), &speaker]),
    }
}

/// The number beside a dot, without currency or unit: `> 6.75bn`, `97`.
pub fn claimed_bare(locale: &Locale, claim: &Claim) -> String {
    number(locale, claim).map_or(String::new(), |(sign, number)| [sign, &number].concat())
}

/// The number that a form agrees with.
fn highest(claim: &Claim) -> u64 {
    let Figure { low, value, high } = claim.figure;
    high.or(value).or(low).map_or(0, Milli::whole)
}

fn number(locale: &Locale, claim: &Claim) -> Option<(&'static str, String)> {
    let text = |number: Milli| match claim.unit.as_str() {
        "attacks" => locale.count(number.whole()),
        _ => locale.exactly(number.whole()),
    };
    let Figure { low, value, high } = claim.figure;
    Some(match (low, value, high) {
        (None, None, Some(high)) => ("≤\u{a0}", text(high)),
        (Some(low), value, None) if value.is_none_or(|value| value == low) => ("≥\u{a0}", text(low)),
        _ => {
            let (from, to) = (text(low.or(value)?), text(high.or(value)?));
            ("", if from == to { from } else { span(&from, &to) })
        }
    })
}

/// What the rows are held against, as it was published: `about US$3bn`, `at least US$750m`, `US$630m–1bn`.
pub fn published(locale: &Locale, held: Held, with_currency: bool) -> String {
    let mut amount = locale.exactly(held.low);
    if held.low < held.high {
        amount = span(&amount, &locale.exactly(held.high));
    }
    if with_currency {
        amount = locale.dollars(&amount);
    }
    let bound = match held.bound {
        Bound::About if held.gap == Gap::Rounding => Text::About,
        Bound::AtLeast => Text::AtLeast,
        Bound::UpTo => Text::UpTo,
        Bound::About | Bound::Range => return amount,
    };
    locale.say(bound, &[&amount])
}

/// `2024`, `Jan–Sep 2025`, `Jan 2024–Sep 2025`.
pub fn short_period(locale: &Locale, (start, end): (Day, Day)) -> String {
    if start == end {
        return locale.day_short(start);
    }
    match start.year == end.year {
        true => {
            let months = locale.months(Period { start: Some(start), end: Some(end) });
            locale.say(Text::MonthsOfYear, &[&months, &end.year.to_string()])
        }
        false => locale.say(Text::Period, &[&locale.day_short(start), &locale.day_short(end)]),
    }
}

/// A speaker's name for a chart: `ICAN` where the name has its initials in brackets, else the short name.
pub fn brief_speaker(locale: &Locale, claimant: &str) -> String {
    let in_brackets = claimant.strip_suffix(')').and_then(|name| parted(name, " (")).map(|(_, remark)| remark);
    match in_brackets.filter(|remark| remark.bytes().all(|letter| letter.is_ascii_uppercase())) {
        Some(initials) => locale.name(initials),
        None => locale.speaker(claimant),
    }
}
