//! Hands the crate its data, packed, with their own date and their hash, so that nobody types them; and its messages.

#[path = "build/pack.rs"]
mod pack;
#[path = "src/dataset/packed.rs"]
mod packed;
#[path = "build/texts.rs"]
mod texts;

use std::{env, fs, path::Path};

const TEXTS: &str = "src/locale/texts";

fn main() -> Result<(), String> {
    let folder = env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?;
    let folder = Path::new(&folder).join("data");
    write_packed(&folder)?;
    write_texts()?;
    println!("cargo::rustc-env=DATA_SHA256={}", pack::hash(&folder)?);
    let path = folder.join("datapackage.json");
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let compiled = text.lines().find_map(|line| line.trim().strip_prefix("\"version\": \"")?.split('"').next());
    let compiled = compiled.ok_or_else(|| format!("{}: wanted a line with \"version\"", path.display()))?;
    println!("cargo::rustc-env=DATA_COMPILED={compiled}");
    Ok(())
}

/// The enum of messages, and every language; a browser gets the others but English from the script's JavaScript.
fn write_texts() -> Result<(), String> {
    println!("cargo::rerun-if-changed=build/texts.rs");
    println!("cargo::rerun-if-changed={TEXTS}");
    let (keys, languages) = texts::read(Path::new(TEXTS))?;
    let mut rust = keys.to_rust();
    let mut list = String::new();
    for language in &languages {
        let (formats, texts) = (language.formats.join("\n"), language.texts.join("\n"));
        if language.code == "en" {
            rust += &format!("pub(super) const ENGLISH_FORMATS: &str = {formats:?};\n");
            rust += &format!("pub(super) const ENGLISH_TEXTS: &str = {texts:?};\n");
        }
        list += &format!("    ({:?}, {formats:?}, {texts:?}),\n", language.code);
    }
    rust += "/// Code, formats, messages.\n#[cfg(not(target_arch = \"wasm32\"))]\n";
    rust += &format!("pub const LANGUAGES: &[(&str, &str, &str)] = &[\n{list}];\n");
    write("texts.rs", rust.as_bytes())
}

fn write_packed(data: &Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build/pack.rs");
    println!("cargo::rerun-if-changed=src/dataset/packed.rs");
    let (packed, shapes) = pack::pack(data)?;
    write("data.packed", &packed)?;
    write("shapes.rs", shapes.as_bytes())
}

fn write(name: &str, bytes: &[u8]) -> Result<(), String> {
    let path = Path::new(&env::var("OUT_DIR").map_err(|error| error.to_string())?).join(name);
    fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
