//! Where the package will lie on the web: what stands before the names of its files.

use crate::shell::Outcome;

/// An address that ends with a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Base(String);

/// For what is built before anybody has said where it goes: a name that never leads anywhere (RFC 6761).
pub(crate) const PLACEHOLDER: &str = "https://news.example/heists/";

impl Base {
    /// Reads what somebody typed; a missing slash at the end is added.
    pub(crate) fn read(text: &str) -> Outcome<Base> {
        let wrong =
            |what: &str| Err(format!("--base: read «{text}»{what}, wanted a folder's address as {PLACEHOLDER}"));
        let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
            return wrong(", which begins with neither https:// nor http://");
        };
        if let Some(letter) = text.chars().find(|it| !it.is_ascii_graphic() || "\"&'<>\\^`{|}".contains(*it)) {
            return wrong(&format!(", in which {letter:?} would have to be percent-encoded"));
        }
        if let Some(letter) = text.chars().find(|it| matches!(it, '?' | '#')) {
            return wrong(&format!(", which goes on after a {letter}"));
        }
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        if host.contains('@') {
            return wrong(", which carries a user's name");
        }
        if !host.starts_with(|it: char| it.is_ascii_alphanumeric() || it == '[') {
            return wrong(", which names no host");
        }
        let last = path.rsplit('/').next().unwrap_or_default();
        if last.ends_with(".html") || last.ends_with(".js") || last.ends_with(".json") {
            return wrong(", which is a file's");
        }
        Ok(Base(if text.ends_with('/') { text.to_owned() } else { format!("{text}/") }))
    }

    /// The address of a file in the folder.
    pub(crate) fn of(&self, name: &str) -> String {
        [&self.0, name].concat()
    }

    /// Pages on https show no frame of such a folder.
    pub(crate) fn is_insecure(&self) -> bool {
        self.0.starts_with("http:")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_taken_and_gets_its_slash() {
        let check =
            |text: &str, address: &str| assert_eq!(Base::read(text).map(|it| it.of("a")), Ok(address.to_owned()));
        check(PLACEHOLDER, "https://news.example/heists/a");
        check("https://news.example/heists", "https://news.example/heists/a");
        check("https://news.example", "https://news.example/a");
        check("http://localhost:8000/", "http://localhost:8000/a");
        check("http://[::1]:8000/x/", "http://[::1]:8000/x/a");
        check("https://news.example/a.b/v1.2", "https://news.example/a.b/v1.2/a");
        check("https://xn--9d0bm53a.example/%EB%89%B4/", "https://xn--9d0bm53a.example/%EB%89%B4/a");
    }

    #[test]
    fn anything_else_is_refused_with_what_was_read_and_what_was_wanted() {
        let check = |text: &str, why: &str| {
            let message = Base::read(text).unwrap_err();
            for part in [text, why, PLACEHOLDER] {
                assert!(message.contains(part), "«{part}» is not in «{message}»");
            }
        };
        check("", "neither https:// nor http://");
        check("news.example/heists/", "neither https:// nor http://");
        check("ftp://news.example/", "neither https:// nor http://");
        check("HTTPS//news.example/", "neither https:// nor http://");
        check("file:///srv/heists/", "neither https:// nor http://");
        check("https://", "names no host");
        check("https:///heists/", "names no host");
        check("https://.example/", "names no host");
        check("https://me:secret@news.example/", "carries a user's name");
        check("https://news.example/?v=1", "goes on after a ?");
        check("https://news.example/#top", "goes on after a #");
        check("https://news.example/embed.html", "which is a file's");
        check("https://news.example/my heists/", "percent-encoded");
        check("https://news.example/\"><script>/", "percent-encoded");
        check("https://뉴스.example/", "percent-encoded");
        check("https://news.example/x&copy/", "percent-encoded");
    }
}
