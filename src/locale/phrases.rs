//! What charts and tooltips put together: sentences in a row, names with what belongs to them, figures with their bounds.

use super::language::Locale;
use super::texts::Text;
use crate::incident::{Day, Usd};

impl Locale {
    /// One sentence after another; empty ones are left out.
    pub fn sentences(&self, sentences: &[String]) -> String {
        self.chained(Text::SentenceNext, sentences)
    }

    /// Parts of a long list, with semicolons between.
    pub fn clauses(&self, clauses: &[String]) -> String {
        self.chained(Text::ClauseNext, clauses)
    }

    /// `Chainalysis, services`: what belongs to a name, without an «and».
    pub fn in_a_row(&self, items: &[String]) -> String {
        self.chained(Text::RowNext, items)
    }

    /// Puts texts together, one after another, by a message that takes two; empty ones are left out.
    pub(crate) fn chained(&self, by: Text, texts: &[String]) -> String {
        let mut all = String::new();
        for text in texts {
            if all.is_empty() {
                all.push_str(text);
            } else if !text.is_empty() {
                all = self.say(by, &[&all, text]);
            }
        }
        all
    }

    /// `Chainalysis: About US$3bn`.
    pub fn labelled(&self, label: &str, value: &str) -> String {
        self.say(Text::LabelValue, &[label, value])
    }

    /// A name as the data have it; a body that has a name in the reader's language is called by that, short.
    pub fn claimant(&self, name: &str) -> String {
        if self.is_english() { name.to_owned() } else { self.speaker(name) }
    }

    /// `Chainalysis’`, `Immunefi’s`.
    pub fn whose(&self, name: &str) -> String {
        let text = if name.ends_with('s') { Text::WhoseAfterS } else { Text::Whose };
        self.say(text, &[&self.claimant(name)])
    }

    /// Whose thefts are counted: `services`.
    pub fn scope(&self, scope: &str) -> String {
        match scope_number(scope) {
            0 => self.name(scope),
            number => self.say_nth(Text::ScopeServices, number - 1),
        }
    }

    /// The programme of a claim inside a sentence: `missiles and other programmes`.
    pub fn programme_in_full(&self, programme: &str) -> String {
        self.text(match programme {
            "missile" => Text::ProgrammeMissile,
            "missile-and-other" => Text::InFullMissileAndOther,
            "nuclear" => Text::InFullNuclear,
            _ => Text::InFullWmd,
        })
    }

    /// `2024`, as it stands inside a sentence.
    pub fn whole_year(&self, year: u16) -> String {
        self.years(year, year)
    }

    /// `by 24 September 2026`, or by the end of a year of which the data have all.
    pub fn by_end(&self, [day, year]: [Text; 2], amount: Usd, last: u16, until: Option<Day>) -> String {
        let amount = self.usd(amount);
        match until.filter(|until| until.year == last) {
            Some(until) => self.say(day, &[&amount, &self.day(until)]),
            None => self.say(year, &[&amount, &last.to_string()]),
        }
    }
}

/// Which of the known scopes it is; 0 is none of them.
pub(crate) fn scope_number(scope: &str) -> usize {
    match scope {
        "services" => 1,
        "exchanges" => 2,
        "all incl. personal wallets" => 3,
        _ => 0,
    }
}
