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
    for (name, door) in [(SCRIPT, Door::Script), ("index.js", Door::Module), ("wasm.js", Door::Pair)] {
        files.insert(name.to_owned(), script::bundle(project, door, &engine, &folder)?);
    }
    for name in ["embed.js", "host.js"] {
        files.insert(name.to_owned(), script::companion(project, name)?);
    }
    files.insert("dprk-heists.wasm".to_owned(), at(&engine.wasm, fs::read(&engine.wasm))?);
    for source in ["www/index.d.ts", "www/embed.html", "LICENSE-MIT", "LICENSE-APACHE"] {
        let path = project.path(source);
        let name = source.trim_start_matches("www/");
        files.insert(name.to_owned(), at(&path, fs::read(&path))?);
    }
    files.insert(fallback::CARD.to_owned(), fallback::card().into_bytes());
    files.insert(fallback::PICTURE.to_owned(), fallback::picture()?);
    let answer = oembed::answer(&Base::read(PLACEHOLDER)?, &fallback::words());
    files.insert(oembed::ANSWER.to_owned(), answer.into_bytes());
    files.insert("package.json".to_owned(), manifest(&project.version_of("dprk-heists")?).into_bytes());
    let integrity = sizes::integrity(project, &files)?;
    files.insert("integrity.json".to_owned(), integrity.into_bytes());
    Ok(files)
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

/// `package.json` of the npm package.
fn manifest(version: &str) -> String {
    format!(
        r#"{{
  "name": "dprk-heists",
  "version": "{version}",
  "description": "North Korea's cryptocurrency thefts, every figure traced: a chart widget for news articles",
  "license": "(MIT OR Apache-2.0) AND CC-BY-4.0",
  "type": "module",
  "main": "./index.js",
  "types": "./index.d.ts",
  "exports": {{
    ".": {{ "types": "./index.d.ts", "default": "./index.js" }},
    "./wasm": {{ "types": "./index.d.ts", "default": "./wasm.js" }},
    "./dprk-heists.js": "./dprk-heists.js",
    "./dprk-heists.wasm": "./dprk-heists.wasm",
    "./card.png": "./card.png",
    "./card.svg": "./card.svg",
    "./embed.html": "./embed.html",
    "./embed.js": "./embed.js",
    "./host.js": "./host.js",
    "./oembed.json": "./oembed.json",
    "./integrity.json": "./integrity.json",
    "./package.json": "./package.json"
  }},
  "unpkg": "./dprk-heists.js",
  "jsdelivr": "./dprk-heists.js",
  "sideEffects": true,
  "files": ["*"]
}}
"#
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
