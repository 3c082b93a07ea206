//! A language: its messages, and how it writes numbers and dates.

#[cfg(not(target_arch = "wasm32"))]
use super::texts::LANGUAGES;
use super::texts::{ENGLISH_FORMATS, ENGLISH_TEXTS, Text, VALUES};
use crate::letters::{parted, whole};

/// How this page speaks.
#[derive(Clone, Debug)]
pub struct Locale {
    /// BCP 47 tag, as the browser's `Intl` takes it.
    pub tag: String,
    /// Whether lines begin at the right edge.
    pub is_rtl: bool,
    /// As `build/texts.rs` lists them.
    formats: Vec<String>,
    texts: Vec<String>,
    /// Units of large numbers: a power of ten and what is written behind the number, the largest first.
    pub(super) units: Vec<(u64, String)>,
    /// The name of a country by the tag and its two-letter code; a browser knows them all.
    pub country: fn(&str, &str) -> String,
}

/// Places in the list of formats.
#[derive(Clone, Copy)]
pub(super) enum Format {
    Decimal,
    Group,
    /// Digits from which a number is grouped.
    GroupFrom,
    Day,
    Month,
    ShortDay,
    ShortMonth,
    ShortDayMonth,
    /// Twelve of them.
    Months,
    /// Twelve of them.
    ShortMonths = 20,
    /// A digit for each number up to 199.
    Forms = 32,
}

/// Two that write everything alike.
impl PartialEq for Locale {
    fn eq(&self, other: &Locale) -> bool {
        self.tag == other.tag && self.formats == other.formats && self.texts == other.texts
    }
}

/// English.
impl Default for Locale {
    fn default() -> Locale {
        Locale::new("en", false, ENGLISH_FORMATS, "")
    }
}

impl Locale {
    /// Formats and messages have a line each; without messages it speaks English.
    pub fn new(tag: &str, is_rtl: bool, formats: &str, texts: &str) -> Locale {
        let mut locale = Locale {
            tag: tag.to_owned(),
            is_rtl,
            formats: lines(formats),
            texts: lines(if texts.is_empty() { ENGLISH_TEXTS } else { texts }),
            units: Vec::new(),
            country: |_, code| code.to_owned(),
        };
        let units = locale.text(Text::Units);
        let mut rest = units.as_str();
        while !rest.is_empty() {
            let (unit, others) = parted(rest, ";").unwrap_or((rest, ""));
            let (power, suffix) = unit.split_at(1.min(unit.len()));
            locale.units.push((10_u64.pow(whole(power).unwrap_or(0) as u32), suffix.to_owned()));
            rest = others;
        }
        locale
    }

    /// One of the languages that the widget speaks, with the small tables that stand in for `Intl`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn named(code: &str) -> Option<Locale> {
        let (_, formats, texts) = LANGUAGES.iter().find(|it| it.0 == code)?;
        Some(Locale::new(code, code == "ar", formats, texts))
    }

    /// The codes of all of them.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn codes() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|it| it.0)
    }

    /// A message with its values put in.
    pub fn say(&self, text: Text, values: &[&str]) -> String {
        self.fill(text as usize, u64::MAX, values)
    }

    /// A message without values.
    pub fn text(&self, text: Text) -> String {
        self.say(text, &[])
    }

    /// One of a row of messages without values: the one so many places behind the first.
    pub fn say_nth(&self, first: Text, place: usize) -> String {
        self.fill(first as usize + place, u64::MAX, &[])
    }

    /// The same with values.
    pub fn say_nth_of(&self, first: Text, place: usize, values: &[&str]) -> String {
        self.fill(first as usize + place, u64::MAX, values)
    }

    /// A message in the form that a number asks for.
    pub fn say_of(&self, text: Text, number: u64, values: &[&str]) -> String {
        self.fill(text as usize, number, values)
    }

    /// A name from the data: English, and marked as such for a page in another language, so that neither its letters nor
    /// their direction run into the words around it.
    pub fn name(&self, name: &str) -> String {
        if self.is_english() || name.is_empty() { name.to_owned() } else { [NAME_BEGINS, name, NAME_ENDS].concat() }
    }

    /// Whether names from the data are in the language of the page.
    pub fn is_english(&self) -> bool {
        self.tag.starts_with("en")
    }

    fn fill(&self, place: usize, number: u64, values: &[&str]) -> String {
        debug_assert!(VALUES.get(place).is_some_and(|&count| usize::from(count) == values.len()), "message {place}");
        let mut rest = self.texts.get(place).map_or("", String::as_str);
        for _ in 0..self.form(number) {
            rest = parted(rest, "|").map_or(rest, |(_, others)| others);
        }
        filled(rest, values)
    }

    /// Which of a message's forms a number takes; those beyond 199 are like their last two digits.
    fn form(&self, number: u64) -> u8 {
        let like = if number < 200 { number } else { 100 + number % 100 };
        self.format(Format::Forms, 0).as_bytes().get(like as usize).map_or(0, |digit| digit - b'0')
    }

    /// A format, or the one so many places behind it.
    pub(super) fn format(&self, format: Format, place: usize) -> &str {
        self.formats.get(format as usize + place).map_or("", String::as_str)
    }
}

/// First strong isolate and its end.
pub const NAME_BEGINS: &str = "\u{2068}";
/// Ends what [`NAME_BEGINS`] began.
pub const NAME_ENDS: &str = "\u{2069}";

/// A text without the marks around names, as for attributes: a screen reader may spell them out.
pub(crate) fn unmarked(text: &str) -> String {
    let mut unmarked = String::new();
    for letter in text.chars() {
        if !matches!(letter, '\u{2068}' | '\u{2069}') {
            unmarked.push(letter);
        }
    }
    unmarked
}

/// A text up to its first bar, with each value in the place of its control character.
pub(super) fn filled(text: &str, values: &[&str]) -> String {
    let mut filled = String::new();
    for letter in text.chars() {
        match letter {
            '|' => break,
            '\u{1}'..='\u{8}' => filled.push_str(values.get(letter as usize - 1).copied().unwrap_or_default()),
            _ => filled.push(letter),
        }
    }
    filled
}

fn lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.lines() {
        lines.push(line.to_owned());
    }
    lines
}
