//! Hands the data's own date to the crate, so that nobody types it twice.

use std::{env, fs, path::Path};

fn main() -> Result<(), String> {
    let folder = env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?;
    let path = Path::new(&folder).join("data/datapackage.json");
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let compiled = text.lines().find_map(|line| line.trim().strip_prefix("\"version\": \"")?.split('"').next());
    let compiled = compiled.ok_or_else(|| format!("{}: wanted a line with \"version\"", path.display()))?;
    println!("cargo::rustc-env=DATA_COMPILED={compiled}");
    Ok(())
}
