//! Closed vocabularies: the CSV's own words as enums, so that a typing error is found where the data are read.

/// One word of a closed vocabulary.
pub trait Word: Copy + PartialEq + 'static {
    /// Every word, in the order in which it is shown.
    const ALL: &'static [Self];

    /// The spelling of each, in the same order.
    const TEXTS: &'static [&'static str];

    /// Its place in [`Word::ALL`].
    fn index(self) -> usize;

    /// The word as the CSV and the API spell it.
    fn text(self) -> &'static str {
        Self::TEXTS[self.index()]
    }

    /// The word spelt `text`, if there is one.
    fn parse(text: &str) -> Option<Self> {
        place(Self::TEXTS, text).map(|place| Self::ALL[place])
    }

    /// Every spelling, for a message that says what was wanted.
    fn list() -> String {
        list(Self::TEXTS)
    }
}

/// The place of `text` among the spellings of a vocabulary.
pub(crate) fn place(texts: &[&str], text: &str) -> Option<usize> {
    // Comparing whole texts is a call each; most differ in their first letter.
    let first = text.as_bytes().first();
    texts.iter().position(|&known| known.as_bytes().first() == first && known == text)
}

/// The spellings of a vocabulary for a message; an empty one is not worth a mention.
pub(crate) fn list(texts: &[&str]) -> String {
    let mut list = String::new();
    for text in texts.iter().filter(|text| !text.is_empty()) {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(text);
    }
    list
}

macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$meaning:meta])* $word:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$meaning])* $word,)+ }

        impl $crate::words::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$word),+];
            const TEXTS: &'static [&'static str] = &[$($text),+];

            fn index(self) -> usize {
                self as usize
            }
        }
    };
}

pub(crate) use words;
