//! The folder `pkg/`: what is in it, and when it is written.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::base::{Base, PLACEHOLDER};
use crate::fallback;
use crate::oembed;
use crate::project::Project;
use crate::script::{self, Door};
use crate::shell::{Outcome, at};
use crate::site;
use crate::sizes;
use crate::tools;
use crate::wasm;

/// Name → bytes of every file in `pkg/`.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The one script, whose size has a budget.
pub(crate) const SCRIPT: &str = "dprk-heists.js";

/// Where `www/fetched.js` keeps the place of the module's hash.
const SEAL: &str = "@@INTEGRITY@@";

const MANIFEST: &str = "package.json";

/// The module as a file of its own, beside `wasm.js`.
pub(crate) const WASM: &str = "dprk-heists.wasm";

/// Builds `pkg/` and prints sizes and hashes; for a base also the folder that goes there.
pub(crate) fn publish(project: &Project, base: Option<&Base>) -> Outcome {
    tools::for_build(project)?;
    let files = build(project)?;
    let changed = write(&files, &project.path("pkg"))?;
    println!("pkg/: {changed} of {} files changed", files.len());
    if fallback::publish(project)? {
        println!("index.html: other figures than before");
    }
    sizes::print(project, &files)?;
    base.map_or(Ok(()), |base| site::publish(project, &files, base))
}

/// Makes every product, byte for byte the same on every machine.
pub(crate) fn build(project: &Project) -> Outcome<Files> {
    let folder = scratch(project);
    let engine = wasm::build(project, &folder)?;
    let mut files = Files::new();
    for (name, door) in [(SCRIPT, Door::Script), ("index.js", Door::Module)] {
        files.insert(name.to_owned(), script::bundle(project, door, &engine, &folder)?);
    }
    for name in ["embed.js", "host.js"] {
        files.insert(name.to_owned(), script::companion(project, name)?);
    }
    let wasm = at(&engine.wasm, fs::read(&engine.wasm))?;
    let seal = sizes::integrity_of(project, WASM, &wasm)?;
    files.insert("wasm.js".to_owned(), sealed(&script::bundle(project, Door::Pair, &engine, &folder)?, &seal)?);
    files.insert(WASM.to_owned(), wasm);
    for source in ["www/index.d.ts", "LICENSE-MIT", "LICENSE-APACHE"] {
        let path = project.path(source);
        let name = source.trim_start_matches("www/");
        files.insert(name.to_owned(), at(&path, fs::read(&path))?);
    }
    files.insert(oembed::PAGE.to_owned(), frame(project)?.into_bytes());
    files.insert(fallback::CARD.to_owned(), fallback::card().into_bytes());
    files.insert(fallback::PICTURE.to_owned(), fallback::picture()?);
    let answer = oembed::answer(&Base::read(PLACEHOLDER)?, &fallback::words());
    files.insert(oembed::ANSWER.to_owned(), answer.into_bytes());
    let integrity = sizes::integrity(project, &files)?;
    files.insert("integrity.json".to_owned(), integrity.into_bytes());
    let manifest = manifest(&project.version_of("dprk-heists")?, &files);
    files.insert(MANIFEST.to_owned(), manifest.into_bytes());
    Ok(files)
}

/// The page for an iframe, with what it shows where no script runs.
fn frame(project: &Project) -> Outcome<String> {
    let path = project.path("www").join(oembed::PAGE);
    fallback::with_tables(&at(&path, fs::read_to_string(&path))?, oembed::PAGE)
}

/// Where the build keeps what lies between source and product.
pub(crate) fn scratch(project: &Project) -> PathBuf {
    project.path("target/product")
}

/// Makes `folder` hold exactly these files and gives the number of those that were not so before.
pub(crate) fn write(files: &Files, folder: &Path) -> Outcome<usize> {
    at(folder, fs::create_dir_all(folder))?;
    let found = read(folder)?;
    let stale = differences(files, &found);
    for name in &stale {
        let path = folder.join(name);
        match files.get(name) {
            Some(bytes) => at(&path, fs::write(&path, bytes))?,
            None => at(&path, fs::remove_file(&path))?,
        }
    }
    Ok(stale.len())
}

/// The files of a folder; none if there is no such folder.
pub(crate) fn read(folder: &Path) -> Outcome<Files> {
    let mut files = Files::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in at(folder, fs::read_dir(folder))? {
        let path = at(folder, entry)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        files.insert(name, at(&path, fs::read(&path))?);
    }
    Ok(files)
}

/// The names whose bytes differ or that only one side has.
pub(crate) fn differences(left: &Files, right: &Files) -> Vec<String> {
    let names: std::collections::BTreeSet<&String> = left.keys().chain(right.keys()).collect();
    names.into_iter().filter(|name| left.get(*name) != right.get(*name)).cloned().collect()
}

/// Puts the hash of the module where `www/fetched.js` asks for it.
fn sealed(code: &[u8], seal: &str) -> Outcome<Vec<u8>> {
    let code = String::from_utf8_lossy(code);
    match code.split(SEAL).collect::<Vec<_>>()[..] {
        [before, after] => Ok(format!("{before}{seal}{after}").into_bytes()),
        ref parts => Err(format!(
            "wasm.js has {} places for a hash instead of one.\nIs {SEAL} in www/fetched.js?",
            parts.len() - 1
        )),
    }
}

/// `package.json` of the npm package: two entries with types, and every other product under its own name.
fn manifest(version: &str, files: &Files) -> String {
    const ENTRIES: [&str; 3] = ["index.d.ts", "index.js", "wasm.js"];
    let names = || files.keys().map(String::as_str);
    let is_other = |name: &&str| !ENTRIES.contains(name) && !name.starts_with("LICENSE");
    let others = names().filter(is_other).chain([MANIFEST]);
    let exports: Vec<String> = others.map(|name| format!("    \"./{name}\": \"./{name}\"")).collect();
    let scripts = names().filter(|name| name.ends_with(".js")).map(|name| format!("\"./{name}\""));
    format!(
        r#"{{
  "name": "dprk-heists",
  "version": "{version}",
  "description": "North Korea's cryptocurrency thefts, every figure traced: a chart widget for news articles",
  "keywords": ["custom-element", "web-component", "chart", "data-journalism", "north-korea", "cryptocurrency", "wasm"],
  "license": "(MIT OR Apache-2.0) AND CC-BY-4.0",
  "type": "module",
  "main": "./index.js",
  "types": "./index.d.ts",
  "exports": {{
    ".": {{ "types": "./index.d.ts", "default": "./index.js" }},
    "./wasm": {{ "types": "./index.d.ts", "default": "./wasm.js" }},
{}
  }},
  "unpkg": "./{SCRIPT}",
  "jsdelivr": "./{SCRIPT}",
  "sideEffects": [{}],
  "files": [{}]
}}
"#,
        exports.join(",\n"),
        scripts.collect::<Vec<_>>().join(", "),
        names().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", "),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> Files {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn a_changed_a_missing_and_a_surplus_file_are_named() {
        let built = files(&[("a", "1"), ("b", "1"), ("c", "1")]);
        let committed = files(&[("b", "1"), ("c", "2"), ("d", "1")]);
        assert_eq!(differences(&built, &committed), ["a", "c", "d"]);
    }

    #[test]
    fn the_manifest_names_every_product() {
        let text =
            manifest("1.2.3", &files(&[("LICENSE-MIT", ""), ("card.svg", ""), ("index.js", ""), ("host.js", "")]));
        assert!(text.contains(r#""files": ["LICENSE-MIT", "card.svg", "host.js", "index.js"]"#), "{text}");
        assert!(text.contains(r#""sideEffects": ["./host.js", "./index.js"]"#), "{text}");
        assert!(text.contains(r#""./card.svg": "./card.svg","#) && !text.contains(r#""./index.js": "#), "{text}");
    }

    #[test]
    fn a_pair_without_a_place_for_the_hash_is_refused() {
        assert_eq!(sealed(b"f(\"@@INTEGRITY@@\")", "sha384-a").unwrap(), b"f(\"sha384-a\")");
        assert!(sealed(b"f()", "sha384-a").unwrap_err().contains("0 places"));
    }

    #[test]
    fn what_is_written_is_what_is_read_and_the_second_time_nothing_changes() {
        let folder = std::env::temp_dir().join(format!("dprk-heists-package-{}", std::process::id()));
        write(&files(&[("old", "1")]), &folder).unwrap();
        let wanted = files(&[("a", "1"), ("b", "2")]);
        assert_eq!(write(&wanted, &folder), Ok(3));
        assert_eq!(write(&wanted, &folder), Ok(0));
        assert_eq!(read(&folder), Ok(wanted));
        fs::remove_dir_all(folder).unwrap();
    }
}
