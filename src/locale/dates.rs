//! Days, months, years and spans as the reader writes them.

use super::language::{Format, Locale, filled};
use super::texts::Text;
use crate::estimate::Period;
use crate::incident::Day;

impl Locale {
    /// `23 March 2022`, `March 2022` or `2022`.
    pub fn day(&self, day: Day) -> String {
        self.date(day, Format::Months, [Format::Month, Format::Day])
    }

    /// `23 Mar 2022`, `Mar 2022` or `2022`.
    pub fn day_short(&self, day: Day) -> String {
        self.date(day, Format::ShortMonths, [Format::ShortMonth, Format::ShortDay])
    }

    /// `January–June 2026`, `January 2023–14 September 2023` and the like; one day or month alone is said once.
    pub fn period(&self, start: Day, end: Day) -> String {
        let (from, to) = (self.day(start), self.day(end));
        if from == to {
            return from;
        }
        match self.month(Format::Months, start) {
            Some(month) if start.year == end.year && start.day == 0 => {
                let until = match (self.month(Format::Months, end), end.day) {
                    (Some(month), 0) => month.to_owned(),
                    (Some(month), day) => self.pattern(Format::ShortDayMonth, &day.to_string(), month, ""),
                    (None, _) => String::new(),
                };
                self.say(Text::PeriodInYear, &[month, &until, &from, &to])
            }
            _ => self.say(Text::Period, &[&from, &to]),
        }
    }

    /// `2017–2023`, or one year.
    pub fn years(&self, first: u16, last: u16) -> String {
        let (from, to) = (first.to_string(), last.to_string());
        if first == last { self.say(Text::Year, &[&from]) } else { self.say(Text::Years, &[&from, &to]) }
    }

    /// A part of one year, short: `Jan–Jun`, `Jul`, `to Sep`.
    pub fn months(&self, period: Period) -> String {
        let month = |day: Option<Day>| day.and_then(|day| self.month(Format::ShortMonths, day));
        match (month(period.start), month(period.end)) {
            (Some(start), Some(end)) if start == end => start.to_owned(),
            (Some(start), Some(end)) => self.say(Text::Months, &[start, end]),
            (Some(start), None) => self.say(Text::FromMonth, &[start]),
            (None, Some(end)) => self.say(Text::ToMonth, &[end]),
            (None, None) => self.text(Text::PartYear),
        }
    }

    /// Under the last year, how far the data go: `to 24 Sep`, without the day where it is short or unknown: `to Sep`.
    pub fn until(&self, day: Day, with_day: bool) -> String {
        match self.month(Format::ShortMonths, day) {
            None => String::new(),
            Some(month) if with_day && day.day > 0 => {
                let day = self.pattern(Format::ShortDayMonth, &day.day.to_string(), month, "");
                self.say(Text::ToMonth, &[&day])
            }
            Some(month) => self.say(Text::ToMonth, &[month]),
        }
    }

    /// `2022`, short `’22`.
    pub fn year(&self, year: u16, short: bool) -> String {
        if short { format!("’{:02}", year % 100) } else { year.to_string() }
    }

    fn month(&self, names: Format, day: Day) -> Option<&str> {
        (1..=12).contains(&day.month).then(|| self.format(names, usize::from(day.month) - 1))
    }

    fn date(&self, day: Day, names: Format, [of_month, of_day]: [Format; 2]) -> String {
        let year = day.year.to_string();
        match (self.month(names, day), day.day) {
            (None, _) => self.say(Text::Year, &[&year]),
            (Some(month), 0) => self.pattern(of_month, "", month, &year),
            (Some(month), number) => self.pattern(of_day, &number.to_string(), month, &year),
        }
    }

    /// A date put into its pattern.
    fn pattern(&self, pattern: Format, day: &str, month: &str, year: &str) -> String {
        filled(self.format(pattern, 0), &[day, month, year])
    }
}
