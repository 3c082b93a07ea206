//! Amounts, counts and percentages as the reader writes them.

use super::language::{Format, Locale};
use super::texts::Text;
use crate::estimate::{Figure, Milli};
use crate::incident::Usd;
use crate::world::Share;

/// A unit of US dollars on an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DollarUnit {
    /// Dollars in one unit.
    pub dollars: u64,
    /// `bn`, `m` or nothing.
    pub suffix: String,
}

impl Locale {
    /// `US$2.97bn`, `US$620m`, `US$87.6m`, `US$680,000`.
    pub fn usd(&self, amount: Usd) -> String {
        self.dollars(&self.amount(amount))
    }

    /// An amount that is written already, with its currency.
    pub fn dollars(&self, amount: &str) -> String {
        self.say(Text::Usd, &[amount])
    }

    /// The same without the currency: `2.97bn`.
    pub fn amount(&self, amount: Usd) -> String {
        for (place, (unit, suffix)) in self.units.iter().enumerate() {
            // What the next smaller unit would round up to one of this is one.
            let smaller = self.units.get(place + 1).map_or(1, |it| it.0);
            if round(amount.0, smaller) >= unit / smaller {
                return self.in_unit(amount.0, *unit) + suffix;
            }
        }
        self.count(amount.0)
    }

    /// Two decimals of a billion, one of a hundred million; of smaller units one below the first rounding step, unless it is 0.
    fn in_unit(&self, amount: u64, unit: u64) -> String {
        match unit {
            1_000_000_000 => self.decimal(round(amount, unit / 100), 100),
            100_000_000 => self.decimal(round(amount, unit / 10), 10),
            _ => {
                let (tenths, most) = (round(amount, unit / 10), if unit > 10_000 { 1000 } else { 100 });
                match tenths {
                    _ if tenths >= most => self.count(round(amount, unit)),
                    _ if tenths.is_multiple_of(10) => self.count(tenths / 10),
                    _ => self.decimal(tenths, 10),
                }
            }
        }
    }

    /// An amount with all its digits: `2.837bn`, `660.5m`, `61,000`.
    pub fn exactly(&self, amount: u64) -> String {
        for (unit, suffix) in &self.units {
            // Four decimals are read as quickly as the figure in full.
            let last = unit / 10_000;
            if amount >= *unit && amount.is_multiple_of(last) {
                let (mut number, mut scale) = (amount / last, 10_000);
                while scale > 1 && number.is_multiple_of(10) {
                    (number, scale) = (number / 10, scale / 10);
                }
                return self.decimal(number, scale) + suffix;
            }
        }
        self.count(amount)
    }

    /// `US$2.54bn–3.10bn`, or one figure where both are written alike.
    pub fn usd_range(&self, low: Usd, high: Usd) -> String {
        self.dollars(&self.amount_range(low, high))
    }

    /// Two amounts that are told apart: where both are written alike, with all their digits.
    pub fn usd_pair(&self, low: Usd, high: Usd) -> [String; 2] {
        let pair = [self.usd(low), self.usd(high)];
        if low == high || pair[0] != pair[1] {
            return pair;
        }
        [self.dollars(&self.exactly(low.0)), self.dollars(&self.exactly(high.0))]
    }

    /// The same without the currency.
    pub fn amount_range(&self, low: Usd, high: Usd) -> String {
        let (low, high) = (self.amount(low), self.amount(high));
        if low == high { low } else { span(&low, &high) }
    }

    /// `2,966,031,000`.
    pub fn count(&self, number: u64) -> String {
        let digits = number.to_string();
        let least = self.format(Format::GroupFrom, 0).len();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) && digits.len() >= least {
                text.push_str(self.format(Format::Group, 0));
            }
            text.push(digit);
        }
        text
    }

    /// The unit that suits amounts up to `most`.
    pub fn unit_up_to(&self, most: Usd) -> DollarUnit {
        for (dollars, suffix) in &self.units {
            if most.0 >= *dollars {
                return DollarUnit { dollars: *dollars, suffix: suffix.clone() };
            }
        }
        DollarUnit { dollars: 1, suffix: String::new() }
    }

    /// An amount on an axis in units of `unit`, with as many decimals as the `step` between two ticks needs: `0.5`.
    pub fn tick(&self, amount: Usd, step: Usd, unit: &DollarUnit) -> String {
        let mut scale = 1;
        while scale < 1000 && !(step.0 * scale).is_multiple_of(unit.dollars) {
            scale *= 10;
        }
        self.decimal(amount.0 / (unit.dollars / scale), scale)
    }

    /// The highest tick, which names currency and unit for all: `US$2.5bn`.
    pub fn top_tick(&self, amount: Usd, step: Usd, unit: &DollarUnit) -> String {
        self.dollars(&(self.tick(amount, step, unit) + &unit.suffix))
    }

    /// `37%`; a share too small to round to one is «<1%», so that something is never shown as nothing.
    pub fn percent(&self, share: Share) -> String {
        match share.percent() {
            0 if share.part > 0 => self.text(Text::PercentUnderOne),
            percent => self.percent_of(&percent.to_string()),
        }
    }

    /// `12.3–12.5%`.
    pub fn percent_range(&self, low: Share, high: Share) -> String {
        self.percent_of(&span(&self.decimal(low.permille(), 10), &self.decimal(high.permille(), 10)))
    }

    /// A number that is written already, with its sign: `100%`.
    pub(crate) fn percent_of(&self, number: &str) -> String {
        self.say(Text::Percent, &[number])
    }

    /// From one share to another: `13.7 percentage points`.
    pub fn points(&self, a: Share, b: Share) -> String {
        self.say(Text::Points, &[&self.decimal(a.permille().abs_diff(b.permille()), 10)])
    }

    /// A claimed percentage: `40%`, `≤ 33%` for «up to», `≥ 50%` for «over», `30–40%`; none without a number.
    pub fn claimed(&self, figure: Figure) -> Option<String> {
        let (sign, number) = self.out_of_100(figure)?;
        Some([sign, &self.percent_of(&number)].concat())
    }

    /// The same number bare, with what stands before it: `≤`, `33`.
    pub(crate) fn out_of_100(&self, figure: Figure) -> Option<(&'static str, String)> {
        bounded(figure, &|milli| round(milli.0, 1000).to_string())
    }

    /// A count: `1.10bn`, `≥ 750m` for «over», `≤ 2.00bn` for «up to», `630m–1.00bn`; of thefts their number.
    pub fn counted(&self, figure: Figure, is_usd: bool) -> String {
        let text = |it: Milli| if is_usd { self.amount(Usd(it.whole())) } else { self.count(it.whole()) };
        bounded(figure, &text).map_or(String::new(), |(sign, number)| [sign, &number].concat())
    }

    /// The two sums behind a share, in the largest unit: `1.1 of 3.7`.
    pub fn part_of_all(&self, part: Usd, all: Usd) -> String {
        self.say(Text::PartOfAll, &[&self.large(part), &self.large(all)])
    }

    /// `0.1`, in billions of US dollars, whole where the unit is smaller; a sum too small to be seen is `<0.1`.
    fn large(&self, amount: Usd) -> String {
        let unit = self.units.first().map_or(1, |it| it.0);
        let scale = if unit >= 1_000_000_000 { 10 } else { 1 };
        match round(amount.0, unit / scale) {
            0 if amount.0 > 0 => "<".to_owned() + &self.decimal(1, scale),
            number => self.decimal(number, scale),
        }
    }

    /// `number / scale`, a power of ten, with all its decimals.
    fn decimal(&self, number: u64, scale: u64) -> String {
        if scale <= 1 {
            return self.count(number);
        }
        // The one before them keeps their zeroes.
        let decimals = (scale + number % scale).to_string();
        [&self.count(number / scale), self.format(Format::Decimal, 0), decimals.get(1..).unwrap_or_default()].concat()
    }
}

/// `630m–1.00bn`.
#[inline(never)]
pub(crate) fn span(low: &str, high: &str) -> String {
    [low, "–", high].concat()
}

/// A figure's number or both its ends, and the sign of its bound before it.
fn bounded(figure: Figure, text: &dyn Fn(Milli) -> String) -> Option<(&'static str, String)> {
    let (sign, number) = match (figure.low, figure.value, figure.high) {
        (Some(low), None, Some(high)) => return Some(("", span(&text(low), &text(high)))),
        (None, None, Some(high)) => ("≤\u{a0}", high),
        (Some(low), value, None) if value.is_none_or(|value| value == low) => ("≥\u{a0}", low),
        _ => ("", figure.point()?),
    };
    Some((sign, text(number)))
}

/// `number / unit`, rounded half up.
fn round(number: u64, unit: u64) -> u64 {
    number / unit + u64::from(number % unit * 2 >= unit)
}
