//! The pinned tools, installed inside the checkout so that no other version on the machine can change the products.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::project::Project;
use crate::shell::{self, Outcome, at};

const WASM: &str = "wasm32-unknown-unknown";
const WASM_PACK: &str = "0.15.1";
const GECKODRIVER: &str = "0.37.1";

/// Gets what the build needs: the wasm target, the standard library's sources, wasm-bindgen, wasm-opt and esbuild.
pub(crate) fn for_build(project: &Project) -> Outcome {
    wasm_target(project)?;
    rust_src(project)?;
    // The program and the crate must be of one version, so the lock file decides for both.
    cargo_tool(project, "wasm-bindgen-cli", "wasm-bindgen", &project.version_of("wasm-bindgen")?)?;
    npm_tools(project)
}

/// Gets what the tests need on top of the build's tools; browsers are another matter.
pub(crate) fn for_test(project: &Project) -> Outcome {
    components(project)?;
    cargo_tool(project, "wasm-pack", "wasm-pack", WASM_PACK)?;
    cargo_tool(project, "geckodriver", "geckodriver", GECKODRIVER)
}

/// Where rustup puts the component `rust-src`.
pub(crate) fn library_sources(project: &Project) -> Outcome<PathBuf> {
    let root = shell::read(&mut project.command("rustc", &["--print", "sysroot"]), "")?;
    Ok(Path::new(root.trim()).join("lib/rustlib/src/rust"))
}

/// A program that `for_build` or `for_test` installed with cargo.
pub(crate) fn program(project: &Project, name: &str) -> PathBuf {
    folder(project).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The PATH with the pinned programs in front.
pub(crate) fn search_path(project: &Project) -> Outcome<std::ffi::OsString> {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder(project)).chain(std::env::split_paths(&rest));
    std::env::join_paths(folders).map_err(|error| format!("the checkout's path cannot be part of PATH: {error}"))
}

/// A JavaScript tool from the lock file in `xtask/node`.
pub(crate) fn node(project: &Project, script: &str, words: &[&str]) -> Command {
    let mut command = project.command("node", &[]);
    command.arg(npm_folder(project).join("node_modules").join(script)).args(words);
    command
}

/// Installs exactly what a folder's lock file says. No install scripts: none of our packages needs one, and esbuild's
/// would swap its JavaScript for a binary.
pub(crate) fn npm_ci(folder: &Path) -> Outcome {
    let mut npm = npm(folder, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    shell::read(&mut npm, "It needs Node 20 or newer with npm, and the network.").map(drop)
}

/// npm, started in a folder. On Windows it is a batch file, which only the shell finds.
pub(crate) fn npm(folder: &Path, words: &[&str]) -> Command {
    let (program, first): (_, &[&str]) = if cfg!(windows) { ("cmd", &["/c", "npm"]) } else { ("npm", &[]) };
    let mut command = Command::new(program);
    command.args(first).args(words).current_dir(folder);
    command
}

fn folder(project: &Project) -> PathBuf {
    project.path("target/tools/bin")
}

fn npm_folder(project: &Project) -> PathBuf {
    project.path("target/tools/npm")
}

/// rustup reads the target from rust-toolchain.toml by itself, but not where automatic installs are switched off.
fn wasm_target(project: &Project) -> Outcome {
    let list = shell::read(&mut project.command("rustc", &["--print", "target-libdir", "--target", WASM]), "")?;
    if Path::new(list.trim()).is_dir() {
        return Ok(());
    }
    let advice = format!("Install the standard library for {WASM} of this rustc by other means.");
    shell::run(&mut project.command("rustup", &["target", "add", WASM]), &advice)
}

/// The build compiles the standard library, too: `xtask/src/wasm.rs` says why.
fn rust_src(project: &Project) -> Outcome {
    if library_sources(project)?.join("library/Cargo.lock").is_file() {
        return Ok(());
    }
    let advice = "Install rust-src for this toolchain by other means.";
    shell::run(&mut project.command("rustup", &["component", "add", "rust-src"]), advice)
}

fn components(project: &Project) -> Outcome {
    for (component, proof) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if shell::read(&mut project.cargo(&[proof, "--version"]), "").is_err() {
            let advice = format!("Install {component} for this toolchain by other means.");
            shell::run(&mut project.command("rustup", &["component", "add", component]), &advice)?;
        }
    }
    Ok(())
}

fn cargo_tool(project: &Project, package: &str, name: &str, version: &str) -> Outcome {
    if installed(project, name).as_deref() == Some(version) {
        return Ok(());
    }
    println!("installing {package} {version} into target/tools (a few minutes, once)");
    let mut command = project.cargo(&[
        "install",
        "--quiet",
        "--locked",
        "--force",
        package,
        "--version",
        version,
        "--root",
        "target/tools",
    ]);
    shell::run(&mut command, "It needs a C compiler and the network; call the command again after a broken download.")
}

/// The version a tool gives itself: the second word of its first line.
fn installed(project: &Project, name: &str) -> Option<String> {
    let said = shell::read(Command::new(program(project, name)).arg("--version"), "").ok()?;
    said.split_whitespace().nth(1).map(str::to_owned)
}

/// Installs when the lock file is another one than at the last time.
fn npm_tools(project: &Project) -> Outcome {
    let (source, folder) = (project.path("xtask/node"), npm_folder(project));
    let lock = source.join("package-lock.json");
    let wanted = at(&lock, fs::read(&lock))?;
    let stamp = folder.join("installed-lock.json");
    if fs::read(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    println!("installing wasm-opt and esbuild into target/tools");
    at(&folder, fs::create_dir_all(&folder))?;
    for name in ["package.json", "package-lock.json"] {
        at(&source, fs::copy(source.join(name), folder.join(name)))?;
    }
    npm_ci(&folder)?;
    at(&stamp, fs::write(&stamp, wanted))
}
