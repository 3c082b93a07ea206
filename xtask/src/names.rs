//! Short names for what passes between glue and wasm.
//!
//! wasm-bindgen names an import `__wbg_setAttribute_061ad00c16e2f622`, in the wasm and again in the glue. No compressor gets rid of
//! such hashes: for 150 imports the short names save 2.4 kB of brotli. wasm-opt renames in the wasm, this file in the glue.

use std::collections::BTreeMap;

use crate::shell::Outcome;

/// The flag that makes wasm-opt rename, and print what it renamed.
pub(crate) const FLAG: &str = "--minify-imports-and-exports-and-modules";

/// The module of all imports: the name wasm-bindgen gives it, and the one that wasm-opt does.
const MODULES: (&str, &str) = ("\"./glue_bg.js\":", "a:");

/// Old name → new name.
#[derive(Default)]
struct Renamed {
    imports: BTreeMap<String, String>,
    exports: BTreeMap<String, String>,
}

/// Gives the glue the names that wasm-opt printed.
pub(crate) fn shorten(glue: &str, printed: &str) -> Outcome<String> {
    let renamed = parse(printed)?;
    let mut rest = renamed.imports.clone();
    let lines: Vec<String> =
        glue.lines().map(|line| with_short_exports(&with_short_import(line, &mut rest), &renamed.exports)).collect();
    if let Some(name) = rest.keys().next() {
        return Err(format!(
            "the glue of wasm-bindgen has no line `{name}: …`.\nDoes a new version write imports in another way?"
        ));
    }
    match lines.join("\n").split(MODULES.0).collect::<Vec<_>>()[..] {
        [before, after] => Ok(format!("{before}{}{after}", MODULES.1)),
        _ => Err(format!("the glue of wasm-bindgen names the module {} not once.", MODULES.0)),
    }
}

/// Reads wasm-opt's lines `["module", "import", "new"]` and `["export", "new"]`.
fn parse(printed: &str) -> Outcome<Renamed> {
    let mut renamed = Renamed::default();
    for line in printed.lines() {
        let words: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        match words[..] {
            [module, old, new] if MODULES.0.contains(module) => renamed.imports.insert(old.to_owned(), new.to_owned()),
            [module, old, _] => {
                return Err(format!(
                    "`{old}` is imported from {module}: only wasm-bindgen's own module can be renamed."
                ));
            }
            [old, new] => renamed.exports.insert(old.to_owned(), new.to_owned()),
            _ => None,
        };
    }
    Ok(renamed)
}

/// An import is a line `    name: function(…) {` of the object that the glue hands over.
fn with_short_import(line: &str, rest: &mut BTreeMap<String, String>) -> String {
    let (indent, text) = line.split_at(line.len() - line.trim_start().len());
    match text.split_once(": ").and_then(|(name, value)| Some((rest.remove(name)?, value))) {
        Some((short, value)) => format!("{indent}{short}: {value}"),
        None => line.to_owned(),
    }
}

/// An export is used as `wasm.name`.
fn with_short_exports(line: &str, exports: &BTreeMap<String, String>) -> String {
    let mut parts = line.split("wasm.");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|it: char| !(it.is_ascii_alphanumeric() || it == '_' || it == '$')).unwrap_or(part.len());
        let (name, after) = part.split_at(end);
        let name = exports.get(name).map_or(name, String::as_str);
        text.push_str(&format!("wasm.{name}{after}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "\
wasm.widget_free(this.ptr, wasm.memory.buffer);
const import0 = {
    __wbg_title_617d: function(arg0) {
        return wasm.widget_freeze;
    },
};
return { \"./glue_bg.js\": import0 };";

    const PRINTED: &str = r#"{
 "imports": [
  ["./glue_bg.js", "__wbg_title_617d", "b"]
 ],
"exports": [
  ["memory", "o"],
  ["widget_free", "p"]
 ]
}"#;

    #[test]
    fn whole_names_become_short() {
        let wanted = "\
wasm.p(this.ptr, wasm.o.buffer);
const import0 = {
    b: function(arg0) {
        return wasm.widget_freeze;
    },
};
return { a: import0 };";
        assert_eq!(shorten(GLUE, PRINTED).unwrap(), wanted);
    }

    #[test]
    fn an_import_that_the_glue_lacks_is_named() {
        let message = shorten(&GLUE.replace("617d", "0000"), PRINTED).unwrap_err();
        assert!(message.contains("__wbg_title_617d"), "{message}");
    }

    #[test]
    fn another_module_is_refused() {
        let message = shorten(GLUE, &PRINTED.replace("./glue_bg.js", "env")).unwrap_err();
        assert!(message.contains("imported from env"), "{message}");
    }
}
