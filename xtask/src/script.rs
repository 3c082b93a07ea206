//! Element, glue, styles and wasm → one JavaScript file.

use std::fs;
use std::path::{Path, PathBuf};

use dprk_heists::locale::LANGUAGES;

use crate::alphabets;
use crate::literal;
use crate::project::Project;
use crate::shell::{self, Outcome, at};
use crate::streams;
use crate::tools;
use crate::wasm::Engine;

/// How a file is loaded and where it finds the wasm.
#[derive(Clone, Copy)]
pub(crate) enum Door {
    /// A script tag: everything inside, also from disk.
    Script,
    /// An `import` with everything inside.
    Module,
    /// An `import` that fetches the wasm file beside it.
    Pair,
}

/// Where `www/inline.js` keeps the place of the module's streams.
const PLACE: &str = "\"@@WASM@@\"";

/// Any engine since 2022 reads this, and esbuild then need not rewrite private fields.
const LANGUAGE: &str = "--target=es2022";

/// Bundles the element for one door and writes nothing but scratch files in `folder`.
pub(crate) fn bundle(project: &Project, door: Door, engine: &Engine, folder: &Path) -> Outcome<Vec<u8>> {
    let styles = minified_styles(project, folder)?;
    let version = project.version_of("dprk-heists")?;
    let code = bundled_code(project, door, engine, &styles, &version)?;
    let code = match door {
        Door::Script | Door::Module => {
            let wasm = at(&engine.wasm, fs::read(&engine.wasm))?;
            with_literal(&code, &wasm)?
        }
        Door::Pair => code,
    };
    let licence = format!("/*! dprk-heists {version}, MIT OR Apache-2.0, data CC-BY-4.0 */\n");
    // Without the mark a page in another encoding, or on disk without any, would misread the literal.
    let mark = if matches!(door, Door::Script) { "\u{feff}" } else { "" };
    Ok(format!("{mark}{licence}{code}").into_bytes())
}

/// A script that goes beside the element's: as it is in `www`, made small.
pub(crate) fn companion(project: &Project, name: &str) -> Outcome<Vec<u8>> {
    let source = format!("www/{name}");
    let mut esbuild = esbuild(project, &[&source, "--bundle", "--minify", "--charset=utf8", "--format=iife", LANGUAGE]);
    shell::read(&mut esbuild, &format!("Look into {source}.")).map(String::into_bytes)
}

/// The styles as they are inside the bundle.
pub(crate) fn minified_styles(project: &Project, folder: &Path) -> Outcome<PathBuf> {
    let to = folder.join("style.css");
    let mut esbuild = esbuild(project, &["www/style.css", "--minify", "--charset=utf8", LANGUAGE]);
    let text = shell::read(&mut esbuild, "Look into www/style.css.")?;
    at(&to, fs::write(&to, text.trim_end()))?;
    Ok(to)
}

/// Every language as a JavaScript object by its code, beside the styles. English is in the module, but for the first messages:
/// they are said where the module does not start.
fn languages(styles: &Path) -> Outcome<PathBuf> {
    let to = styles.with_file_name("texts.js");
    let mut code = "export default {".to_owned();
    for (language, _, texts) in LANGUAGES {
        let first: Vec<&str> = texts.lines().take(3).collect();
        let texts = if *language == "en" { first.join("\n") } else { (*texts).to_owned() };
        let packed = alphabets::pack(&texts);
        let quoted = packed.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        code += &format!("\n{language}: \"{quoted}\",");
    }
    at(&to, fs::write(&to, code + "\n};\n"))?;
    Ok(to)
}

/// The bundle before the bytes are put in.
pub(crate) fn bundled_code(
    project: &Project,
    door: Door,
    engine: &Engine,
    styles: &Path,
    version: &str,
) -> Outcome<String> {
    let (format, source) = match door {
        Door::Script => ("iife", "inline.js"),
        Door::Module => ("esm", "inline.js"),
        Door::Pair => ("esm", "fetched.js"),
    };
    let mut esbuild = esbuild(project, &["www/element.js", "--bundle", "--minify", "--charset=utf8", LANGUAGE]);
    esbuild.args(["--legal-comments=none", "--loader:.css=text", "--log-level=warning"]);
    esbuild.arg(format!("--format={format}"));
    esbuild.arg(format!("--define:VERSION=\"{version}\""));
    esbuild.arg(format!("--alias:engine={}", project.path("www").join(source).display()));
    esbuild.arg(format!("--alias:glue={}", engine.glue.display()));
    esbuild.arg(format!("--alias:styles={}", styles.display()));
    esbuild.arg(format!("--alias:texts={}", languages(styles)?.display()));
    shell::read(&mut esbuild, "Look into www/element.js and the file it names.")
}

/// Puts the module's bytes in their place.
fn with_literal(code: &str, wasm: &[u8]) -> Outcome<String> {
    match code.split(PLACE).collect::<Vec<_>>()[..] {
        [before, after] => Ok(format!("{before}{}{after}", literal::encode(&streams::split(wasm)?))),
        ref parts => Err(format!(
            "the bundle has {} places for the wasm instead of one.\nIs {PLACE} still in www/inline.js?",
            parts.len() - 1
        )),
    }
}

fn esbuild(project: &Project, words: &[&str]) -> std::process::Command {
    tools::node(project, "esbuild/bin/esbuild", words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_without_the_place_is_refused() {
        let message = with_literal("let text = \"\";", b"wasm").unwrap_err();
        assert!(message.contains("0 places"), "{message}");
    }

    #[test]
    fn the_streams_take_the_place() {
        let wasm = streams::tests::module(&[]);
        let code = with_literal("f(\"@@WASM@@\")", &wasm).unwrap();
        assert_eq!(code, format!("f({})", literal::encode(&streams::split(&wasm).unwrap())));
    }
}
