//! Closed vocabularies: the CSV's own words as enums, so that a typing error is found where the data are read.

/// One word of a closed vocabulary.
pub trait Word: Copy + PartialEq + 'static {
    /// Every word, in the order in which it is shown.
    const ALL: &'static [Self];

    /// The word as the CSV and the API spell it.
    fn text(self) -> &'static str;

    /// Its place in [`Word::ALL`].
    fn index(self) -> usize;

    /// The word spelt `text`, if there is one.
    fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.text() == text)
    }

    /// Every spelling, for a message that says what was wanted.
    fn list() -> String {
        let words: Vec<_> = Self::ALL.iter().map(|word| word.text()).filter(|text| !text.is_empty()).collect();
        words.join(", ")
    }
}

macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$meaning:meta])* $word:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$meaning])* $word,)+ }

        impl $crate::words::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$word),+];

            fn text(self) -> &'static str {
                match self { $(Self::$word => $text,)+ }
            }

            fn index(self) -> usize {
                self as usize
            }
        }
    };
}

pub(crate) use words;
