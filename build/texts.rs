//! The language files → an enum of messages, and the messages of each language in that order.
//!
//! A file has a message a line: `key = text with {values}`. A message that depends on a number has its forms parted by ` | `,
//! as many as the line `@forms` names. `~` is a space at which no line breaks, in the formats `narrow-space` a narrow one.
//! Where a signature names the values, `key(a, b) = …`, a language may do without some of them; elsewhere each has to say all
//! that English says.

use std::fs;
use std::path::Path;

/// The languages, English first; each is a file.
pub(crate) const LANGUAGES: [&str; 8] = ["en", "ko", "ja", "zh", "fr", "de", "es", "ar"];

/// One language as its file has it.
#[derive(Debug)]
pub(crate) struct Language {
    /// Its code.
    pub code: &'static str,
    /// Numbers and dates, as [`FORMATS`] lists them, then which form each number up to 199 takes: natively in place of the
    /// browser's `Intl`.
    pub formats: Vec<String>,
    /// Its messages, in the order of English, forms parted by `|` and values by the control characters from 1 on.
    pub texts: Vec<String>,
}

/// The lines that begin with `@`, in this order; the lists have a word for each month.
const FORMATS: [&str; 10] = [
    "decimal",
    "group",
    "group-from",
    "day",
    "month",
    "short-day",
    "short-month",
    "short-day-month",
    "months",
    "short-months",
];

/// Every message that there is.
pub(crate) struct Keys(Vec<Key>);

/// One message.
struct Key {
    name: String,
    /// Names of its values.
    values: Vec<String>,
    /// Whether a language may do without some of them.
    is_free: bool,
    english: String,
}

/// Reads every language, or says what is missing where.
pub(crate) fn read(folder: &Path) -> Result<(Keys, Vec<Language>), String> {
    let file = |code: &str| {
        let path = folder.join(code).with_extension("txt");
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let keys = keys(&file(LANGUAGES[0])?)?;
    let mut languages = Vec::new();
    for code in LANGUAGES {
        languages.push(language(code, &file(code)?, &keys).map_err(|message| format!("{code}.txt: {message}"))?);
    }
    Ok((keys, languages))
}

impl Keys {
    /// The enum, each message with its English text, and how many values it takes.
    pub(crate) fn to_rust(&self) -> String {
        let mut rust =
            "/// A message of the page.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Text {\n".to_owned();
        for key in &self.0 {
            rust += &format!("    /// `{}`\n    {},\n", key.english, camel(&key.name));
        }
        let counts: Vec<String> = self.0.iter().map(|key| key.values.len().to_string()).collect();
        rust + &format!(
            "}}\n\n/// How many values each takes.\npub(crate) const VALUES: &[u8] = &[{}];\n",
            counts.join(", ")
        )
    }
}

/// The lines with content, each with its number.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(place, line)| (place + 1, line.trim()));
    lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

fn message(number: usize, line: &str) -> Result<(&str, &str), String> {
    let (key, text) = line.split_once(" = ").ok_or(format!("line {number}: wanted `key = text`, found `{line}`"))?;
    Ok((key.trim(), text.trim()))
}

fn keys(english: &str) -> Result<Keys, String> {
    let mut keys: Vec<Key> = Vec::new();
    for (number, line) in lines(english).filter(|(_, line)| !line.starts_with('@')) {
        let (head, text) = message(number, line)?;
        let (name, signature) = head.split_once('(').unwrap_or((head, ""));
        let listed = signature.trim_end_matches(')').split(',').map(|it| it.trim().to_owned());
        let mut values: Vec<String> = listed.filter(|it| !it.is_empty()).collect();
        let is_free = !values.is_empty();
        for value in names(text) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        if keys.iter().any(|known| known.name == name) {
            return Err(format!("en.txt, line {number}: `{name}` stands there twice"));
        }
        keys.push(Key { name: name.to_owned(), values, is_free, english: text.replace('~', "\u{a0}") });
    }
    Ok(Keys(keys))
}

/// The names in braces.
fn names(text: &str) -> Vec<String> {
    text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}

fn language(code: &'static str, text: &str, keys: &Keys) -> Result<Language, String> {
    let format = |name: &str| {
        let line = lines(text).find_map(|(_, line)| line.strip_prefix('@')?.strip_prefix(name)?.strip_prefix(' '));
        line.map(|line| line.trim().to_owned()).ok_or(format!("there is no line `@{name} …`"))
    };
    let forms = format("forms")?.split(' ').count();
    let mut formats = Vec::new();
    for name in FORMATS {
        match name {
            "months" | "short-months" => {
                let months: Vec<String> = format(name)?.split(' ').map(str::to_owned).collect();
                if months.len() != 12 {
                    return Err(format!("@{name} has {} words, not 12", months.len()));
                }
                formats.extend(months);
            }
            _ => {
                let values = ["d", "m", "y"].map(str::to_owned);
                formats.push(compiled(&format(name)?.replace("narrow-space", "\u{202f}"), &values)?);
            }
        }
    }
    formats.push((0..200).map(|number| char::from(b'0' + form(code, number))).collect());
    let mut found = Vec::new();
    for (number, line) in lines(text).filter(|(_, line)| !line.starts_with('@')) {
        let (head, text) = message(number, line)?;
        let name = head.split_once('(').map_or(head, |(name, _)| name);
        let key = keys.0.iter().find(|key| key.name == name);
        let Key { values, is_free, .. } = key.ok_or(format!("line {number}: English has no `{name}`"))?;
        let at = |message: String| format!("line {number}, `{name}`: {message}");
        let parts: Vec<&str> = text.split(" | ").collect();
        if parts.len() > 1 && parts.len() != forms {
            return Err(at(format!("{} forms, this language has {forms}", parts.len())));
        }
        let last = names(parts[parts.len() - 1]);
        if let Some(lost) = values.iter().find(|it| !is_free && !last.contains(it)) {
            return Err(at(format!("{{{lost}}} is missing")));
        }
        let mut compiled_parts = Vec::new();
        for part in parts {
            compiled_parts.push(compiled(part, values).map_err(at)?);
        }
        found.push((name, compiled_parts.join("|")));
    }
    let mut texts = Vec::new();
    for Key { name, .. } in &keys.0 {
        let text = found.iter().find(|it| it.0 == name).ok_or(format!("`{name}` is missing"))?;
        texts.push(text.1.clone());
    }
    Ok(Language { code, formats, texts })
}

/// The text with a control character for each value.
fn compiled(text: &str, values: &[String]) -> Result<String, String> {
    let mut text = text.replace('~', "\u{a0}");
    for name in names(&text) {
        let place = values.iter().position(|it| *it == name).ok_or(format!("English has no {{{name}}}"))?;
        let mark = u8::try_from(place + 1).ok().filter(|mark| *mark < 9).ok_or("more than eight values")?;
        text = text.replace(&format!("{{{name}}}"), &char::from(mark).to_string());
    }
    Ok(text)
}

/// Which of the forms of `@forms` a whole number takes, as the Unicode CLDR has it.
fn form(code: &str, number: u8) -> u8 {
    match (code, number) {
        ("ko" | "ja" | "zh", _) => 0,
        ("ar", 0..=2) => number,
        ("ar", _) => match number % 100 {
            3..=10 => 3,
            11..=99 => 4,
            _ => 5,
        },
        ("fr", 0..=1) | (_, 1) => 0,
        _ => 1,
    }
}

/// `largest-of` → `LargestOf`.
fn camel(key: &str) -> String {
    let mut camel = String::new();
    for word in key.split('-') {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}
