//! The folder that goes to a web server: the package, with the addresses that it will have there.

use std::path::PathBuf;

use dprk_heists::export::{Fallback, Script, embed};

use crate::base::Base;
use crate::fallback::{self, TITLE, Words};
use crate::oembed;
use crate::package::{self, Files, SCRIPT};
use crate::project::Project;
use crate::shell::Outcome;

/// Not in `pkg/`, which stays what CI builds.
pub(crate) fn folder(project: &Project) -> PathBuf {
    project.path("target/site")
}

/// Writes the folder and prints the codes that its editors paste.
pub(crate) fn publish(project: &Project, files: &Files, base: &Base) -> Outcome {
    let words = fallback::words();
    package::write(&site(files, base, &words)?, &folder(project))?;
    println!(
        "\ntarget/site/ is ready to be uploaded as {}\n\n{}",
        base.of(""),
        codes(files, base, &words, &project.version_of("dprk-heists")?)?
    );
    if base.is_insecure() {
        println!("\nPages on https show no frame and run no script of an http address.");
    }
    Ok(())
}

/// `pkg/` with its oEmbed answer, and the page that links to it, for this address.
pub(crate) fn site(files: &Files, base: &Base, words: &Words) -> Outcome<Files> {
    let mut site = files.clone();
    let page = oembed::page(&text(files, oembed::PAGE)?, base, words)?;
    site.insert(oembed::PAGE.to_owned(), page.into_bytes());
    site.insert(oembed::ANSWER.to_owned(), oembed::answer(base, words).into_bytes());
    Ok(site)
}

/// The three doors: script and element, live and pinned; frame; bare link.
fn codes(files: &Files, base: &Base, words: &Words, version: &str) -> Outcome<String> {
    let hashes = text(files, "integrity.json")?;
    let hash = hash_of(&hashes, SCRIPT).ok_or_else(|| format!("integrity.json has no line for {SCRIPT}:\n{hashes}"))?;
    let (script, page) = (base.of(SCRIPT), base.of(oembed::PAGE));
    let (live, pinned) = (element(base, words, None, version), element(base, words, Some(hash), version));
    let host = base.of("host.js");
    Ok(format!(
        r#"Script and element, always the newest data:
{live}

The same, pinned to this build (keep {script} of this build where it is):
{pinned}

Frame:
<iframe src="{page}" title="{TITLE}" width="100%" height="900" style="border:0" loading="lazy" allow="clipboard-write"></iframe>
<script defer src="{host}"></script>

Bare link, where oEmbed is read:
{page}"#
    ))
}

/// The code that the widget's own panel gives, of the first view.
fn element(base: &Base, words: &Words, integrity: Option<&str>, version: &str) -> String {
    let mut attributes = vec![("view", "un-panel".to_owned())];
    attributes.extend(integrity.map(|_| ("version", version.to_owned())));
    let (page, src) = (base.of(oembed::PAGE), base.of(SCRIPT));
    let fallback = Fallback { headline: &words.headline, address: Some(&page), percent: 100 };
    embed(&attributes, fallback, Script { src: Some(&src), integrity })
}

fn hash_of<'a>(hashes: &'a str, name: &str) -> Option<&'a str> {
    hashes.split_once(&format!("\"{name}\": \""))?.1.split('"').next()
}

fn text(files: &Files, name: &str) -> Outcome<String> {
    let bytes = files.get(name).ok_or_else(|| format!("pkg/ has no {name}: run `cargo xtask build`"))?;
    String::from_utf8(bytes.clone()).map_err(|error| format!("{name} is no UTF-8: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASHES: &str = "{\n  \"dprk-heists.js\": \"sha384-a+/b\",\n  \"host.js\": \"sha384-c\"\n}\n";

    fn package() -> Files {
        let files = [("embed.html", "<head></head>"), ("integrity.json", HASHES), ("oembed.json", "{}"), (SCRIPT, "1")];
        files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into()
    }

    #[test]
    fn only_page_and_answer_differ_from_the_package() {
        let base = Base::read("https://paper.test/x").unwrap();
        let site = site(&package(), &base, &fallback::words()).unwrap();
        assert_eq!(package::differences(&package(), &site), ["embed.html", "oembed.json"]);
        for name in ["embed.html", "oembed.json"] {
            let text = text(&site, name).unwrap();
            assert!(text.contains("https://paper.test/x/embed.html") && !text.contains("news.example"), "{text}");
        }
    }

    #[test]
    fn the_codes_carry_addresses_and_hash() {
        let base = Base::read("https://paper.test/x/").unwrap();
        let codes = codes(&package(), &base, &fallback::words(), "1.2.3").unwrap();
        let line = "<script defer src=\"https://paper.test/x/dprk-heists.js\" integrity=\"sha384-a+/b\" crossorigin=\"anonymous\"></script>";
        assert!(codes.contains(line), "{codes}");
        for other in ["href=\"https://paper.test/x/embed.html\"", "src=\"https://paper.test/x/host.js\"", "57 thefts"] {
            assert!(codes.contains(other), "{codes}");
        }
    }

    #[test]
    fn the_example_is_the_code_that_the_build_prints() {
        let base = Base::read(crate::base::PLACEHOLDER).unwrap();
        let example = include_str!("../../www/examples/script.html");
        assert_eq!(example.trim_end(), element(&base, &fallback::words(), None, ""));
    }

    #[test]
    fn a_package_that_lacks_a_file_is_named() {
        let base = Base::read("https://paper.test/x/").unwrap();
        let message = site(&Files::new(), &base, &fallback::words()).unwrap_err();
        assert!(message.contains("no embed.html"), "{message}");
    }
}
