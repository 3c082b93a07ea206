//! Hands the data to the crate: packed, with their own date and their hash, so that nobody types them.

#[path = "build/pack.rs"]
mod pack;
#[path = "src/dataset/packed.rs"]
mod packed;

use std::{env, fs, path::Path};

fn main() -> Result<(), String> {
    let folder = env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?;
    let folder = Path::new(&folder).join("data");
    write_packed(&folder)?;
    println!("cargo::rustc-env=DATA_SHA256={}", pack::hash(&folder)?);
    let path = folder.join("datapackage.json");
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let compiled = text.lines().find_map(|line| line.trim().strip_prefix("\"version\": \"")?.split('"').next());
    let compiled = compiled.ok_or_else(|| format!("{}: wanted a line with \"version\"", path.display()))?;
    println!("cargo::rustc-env=DATA_COMPILED={compiled}");
    Ok(())
}

fn write_packed(data: &Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build/pack.rs");
    println!("cargo::rerun-if-changed=src/dataset/packed.rs");
    let (packed, shapes) = pack::pack(data)?;
    let folder = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let write = |name: &str, bytes: &[u8]| {
        let path = Path::new(&folder).join(name);
        fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))
    };
    write("data.packed", &packed)?;
    write("shapes.rs", shapes.as_bytes())
}
