//! Numbers, dates and the names of things, as the reader's language has them.

mod dates;
mod language;
mod numbers;
mod phrases;
mod texts;

pub(crate) use language::unmarked;
pub use language::{Locale, NAME_BEGINS, NAME_ENDS};
pub use numbers::DollarUnit;
pub(crate) use numbers::span;
pub(crate) use phrases::scope_number;
#[cfg(not(target_arch = "wasm32"))]
pub use texts::LANGUAGES;
pub use texts::Text;

use crate::dataset::By;
use crate::filter::View;
use crate::incident::{Evidence, Method, TargetKind};
use crate::letters::parted;
use crate::words::Word;
use crate::world::WorldYear;

impl Locale {
    /// `57 thefts`, `1 theft`.
    pub fn thefts(&self, number: u32) -> String {
        self.say_of(Text::Thefts, number.into(), &[&self.count(number.into())])
    }

    /// `exchanges, bridges and games`.
    pub fn list(&self, items: &[String]) -> String {
        self.listed(items, Text::ListLast)
    }

    /// `malware, a stolen key or a false IT worker`.
    pub fn either(&self, items: &[String]) -> String {
        self.listed(items, Text::ListEither)
    }

    fn listed(&self, items: &[String], last: Text) -> String {
        let Some((first, rest)) = items.split_first() else { return String::new() };
        let mut list = first.clone();
        for (place, item) in rest.iter().enumerate() {
            let text = if place + 1 == rest.len() { last } else { Text::ListNext };
            list = self.say(text, &[&list, item]);
        }
        list
    }

    /// The name of a view.
    pub fn view(&self, view: View) -> String {
        self.say_nth(Text::ViewUnPanel, view.index())
    }

    /// The name of a grouping.
    pub fn grouping(&self, by: By) -> String {
        self.say_nth(Text::ByTarget, by.index())
    }

    /// The name of a group, by its key in the dataset: `Exchanges`.
    pub fn group(&self, by: By, key: &str) -> String {
        let known = match by {
            By::Target => TargetKind::parse(key).map(|it| (Text::TargetsExchange, it.index())),
            By::Method => Method::parse(key).map(|it| (Text::MethodSocialEngineering, it.index())),
            By::Evidence => Evidence::parse(key).map(|it| (Text::EvidenceGovernment, it.index())),
            By::Actor if key == "DPRK (unspecified)" => Some((Text::UnitNotNamed, 0)),
            By::Country if key.is_empty() => Some((Text::NotKnown, 0)),
            By::Actor if key.is_empty() => Some((Text::NotStated, 0)),
            By::Country => return (self.country)(&self.tag, key),
            By::Actor => None,
        };
        known.map_or_else(|| self.name(key), |(first, place)| self.say_nth(first, place))
    }

    /// The same inside a sentence: `exchanges`. Proper names keep their capital.
    pub fn group_in_sentence(&self, by: By, key: &str) -> String {
        let mut name = self.group(by, key);
        let is_kind = matches!(by, By::Target | By::Method) && self.text(Text::SmallInside) == "yes";
        if let (true, Some(capital)) = (is_kind, name.get_mut(..1)) {
            capital.make_ascii_lowercase();
        }
        name
    }

    /// One victim's kind, inside a sentence: `exchange`.
    pub fn target_kind(&self, kind: TargetKind) -> String {
        self.say_nth(Text::TargetExchange, kind.index())
    }

    /// Who made a claim, short: `White House`, `UN panel, quoting a state`.
    pub fn speaker(&self, claimant: &str) -> String {
        match without_remark(claimant) {
            UN_PANEL => self.text(Text::UnPanel),
            "Former members of the UN Panel of Experts" => self.text(Text::UnPanelFormer),
            short if short.strip_suffix(CITING) == Some(UN_PANEL) => self.text(Text::UnPanelQuoting),
            short => self.name(short),
        }
    }

    /// The programme a claim means: `missiles and other aims`.
    pub fn programme(&self, programme: &str) -> String {
        match programme {
            "missile" => self.text(Text::ProgrammeMissile),
            "missile-and-other" => self.text(Text::ProgrammeMissileAndOther),
            "nuclear" => self.text(Text::ProgrammeNuclear),
            "wmd" => self.text(Text::ProgrammeWmd),
            other => self.name(other),
        }
    }

    /// In place of a claim's number.
    pub fn no_percentage(&self) -> String {
        self.text(Text::NoPercentage)
    }

    /// In place of a world share that cannot be given.
    pub fn no_share(&self, year: &WorldYear) -> String {
        let (mut dprk, mut all, mut both) = (false, false, false);
        for edition in &year.editions {
            let (has_dprk, has_all) = (edition.dprk.is_some(), edition.all.is_some());
            dprk |= has_dprk;
            all |= has_all;
            both |= has_dprk && has_all;
        }
        let text = match (dprk, all) {
            (_, false) => Text::NoWorldFigure,
            (false, true) => Text::NoDprkFigure,
            _ if both => Text::NoShareOfFigures,
            (true, true) => Text::NoOneEdition,
        };
        self.text(text)
    }
}

/// The panel, as the data name it.
pub(crate) const UN_PANEL: &str = "UN Panel of Experts";

/// After a claimant that quotes another.
pub(crate) const CITING: &str = ", citing a member state";

/// A name without what stands in brackets after it: `Ronin Network bridge`.
pub(crate) fn without_remark(name: &str) -> &str {
    parted(name, " (").map_or(name, |(before, _)| before)
}
