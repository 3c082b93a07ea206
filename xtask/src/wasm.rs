//! Rust → the smallest wasm, and the JavaScript glue that belongs to it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::frames;
use crate::names;
use crate::order;
use crate::project::Project;
use crate::shell::{self, Outcome, at};
use crate::tools;

/// The two files that together are the Rust side in a browser.
pub(crate) struct Engine {
    pub(crate) wasm: PathBuf,
    pub(crate) glue: PathBuf,
}

impl Engine {
    /// Where `build` puts them.
    pub(crate) fn in_folder(folder: &Path) -> Engine {
        Engine { wasm: folder.join("dprk-heists.wasm"), glue: folder.join("glue-short.js") }
    }
}

const COMPILED: &str = "target/wasm32-unknown-unknown/release/dprk_heists.wasm";

/// What rustc 1.95 uses on wasm32 by itself. With `--all-features` wasm-opt writes what no browser reads yet.
const FEATURES: [&str; 4] =
    ["--enable-bulk-memory-opt", "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-sign-ext"];

/// The standard library that rustup ships is compiled for speed and brings the texts of its panics. Built here for
/// size and with panics that only trap, it takes 20 kB of brotli off the script: 177.4 → 157.3 kB.
const STANDARD_LIBRARY: [&str; 4] = ["-Z", "build-std=std,panic_abort", "-Z", "build-std-features=optimize_for_size"];

/// `immediate-abort` comes after the `-C panic=abort` of the profile, and the last one wins. No text that a reader sees is
/// made by `Debug`, and without it the script is another 3.5 kB lighter.
const PANIC: [&str; 3] = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zfmt-debug=none"];

/// Room from the start, so that the memory seldom grows.
const MEMORY: &str = "-Clink-arg=--initial-memory=16777216";

/// A function that is called from several places is copied into none of them, unless that is no longer than the call: brotli
/// takes 0.5 kB less. With a threshold of -50 it takes 16 kB more, with 25 it takes 4 kB more.
const INLINING: &str = "-Cllvm-args=-inline-threshold=0";

/// Loops that count in bytes of memory instead of elements save a multiplication and take 1.1 kB more of brotli.
const LOOPS: &str = "-Cllvm-args=-disable-lsr";

/// rustc puts the stack lowest, growing down to 0, so only a stack that is full but for 1 kB uses the first 1024 bytes.
/// There this flag can make a trap of an access, never an access of a wrong place. A hundred states at once leave traces in
/// the uppermost 7 kB of its 1 MB. It saves 1.0 kB of brotli.
const LOW_MEMORY: &str = "--low-memory-unused";

/// Without it wasm-opt leaves operands on the stack under 52 loops, as rustc never does, and `frames` could not put them aside.
/// It costs 0.3 kB of brotli.
const LOOPS_STAND_ALONE: &str = "--no-stack-ir";

/// Flattened and restructured before it is shrunk twice, the code is more alike and its brotli 0.5 kB smaller.
const PASSES: [&str; 4] = ["--flatten", "--rereloop", "-Oz", "-Oz"];

/// The last ones. Only here imports and exports get short names, since the glue learns them from what is printed.
const LAST_PASSES: [&str; 3] = ["-Oz", names::FLAG, "--reorder-functions-by-name"];

/// These passes make the module smaller and its brotli 0.8 kB larger: what they share, brotli finds by itself.
const LEFT_OUT: [&str; 2] = ["--skip-pass=local-cse", "--skip-pass=simplify-locals"];

/// Compiles the package into `folder`: rustc, wasm-bindgen, wasm-opt.
pub(crate) fn build(project: &Project, folder: &Path) -> Outcome<Engine> {
    compile(project)?;
    at(folder, fs::create_dir_all(folder))?;
    bind(project, folder)?;
    let engine = Engine::in_folder(folder);
    let renamed = optimize(project, &folder.join("glue_bg.wasm"), &engine.wasm)?;
    let glue = folder.join("glue.js");
    let short = names::shorten(&at(&glue, fs::read_to_string(&glue))?, &renamed)?;
    at(&engine.glue, fs::write(&engine.glue, short))?;
    Ok(engine)
}

/// The module with a call to the import `log_execution` where a function begins or ends, and in each turn of a loop.
pub(crate) fn with_steps(project: &Project, from: &Path, to: &Path) -> Outcome {
    let mut optimizer = tools::node(project, "binaryen/bin/wasm-opt", &["--log-execution"]);
    optimizer.args(FEATURES).arg(from).arg("-o").arg(to);
    shell::read(&mut optimizer, "Is the module in pkg/ one of `cargo xtask build`?").map(drop)
}

fn compile(project: &Project) -> Outcome {
    let mut cargo = project.cargo(&["rustc", "--locked", "--release", "--package", "dprk-heists", "--lib"]);
    cargo.args(["--crate-type", "cdylib", "--target", "wasm32-unknown-unknown", "--target-dir", "target"]);
    // A stable cargo takes `-Z` only with this variable set to 1; names of crates are not enough for it.
    cargo.args(STANDARD_LIBRARY).env("RUSTC_BOOTSTRAP", "1");
    let mut flags = PANIC.map(str::to_owned).to_vec();
    flags.extend([INLINING, LOOPS, MEMORY].map(str::to_owned));
    flags.extend(remapped_paths(project)?);
    // This variable wins over RUSTFLAGS and over config files, so nothing on the machine gets into the bytes.
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
    shell::run(&mut cargo, "The compiler's message above says where.")
}

fn bind(project: &Project, folder: &Path) -> Outcome {
    let mut bindgen = Command::new(tools::program(project, "wasm-bindgen"));
    bindgen.current_dir(project.root()).arg(COMPILED).arg("--out-dir").arg(folder);
    bindgen.args(["--target", "web", "--out-name", "glue", "--no-typescript", "--omit-default-module-path"]);
    bindgen.args(["--remove-name-section", "--remove-producers-section"]);
    shell::read(&mut bindgen, "The crate wasm-bindgen and wasm-bindgen-cli must be of one version.").map(drop)
}

/// Twice: the second time the functions are put in order by the names that `order` gives them. Says what it renamed.
fn optimize(project: &Project, from: &Path, to: &Path) -> Outcome<String> {
    let named = to.with_extension("named.wasm");
    run_optimizer(project, &PASSES, from, to)?;
    let names = order::with_names(&at(to, fs::read(to))?)?;
    at(&named, fs::write(&named, names))?;
    let renamed = run_optimizer(project, &LAST_PASSES, &named, to)?;
    // Last, since wasm-opt gives locals their places as it likes.
    at(to, fs::write(to, frames::kept(&at(to, fs::read(to))?)?))?;
    Ok(renamed)
}

fn run_optimizer(project: &Project, passes: &[&str], from: &Path, to: &Path) -> Outcome<String> {
    let mut optimizer = tools::node(project, "binaryen/bin/wasm-opt", &[LOW_MEMORY, LOOPS_STAND_ALONE]);
    optimizer.args(passes).args(LEFT_OUT).args(FEATURES).args([
        "--strip-debug",
        "--strip-producers",
        "--strip-target-features",
    ]);
    optimizer.arg(from).arg("-o").arg(to);
    shell::read(&mut optimizer, "Does rustc use a wasm feature that FEATURES in xtask/src/wasm.rs lacks?")
}

/// Panic messages name source files: these flags give the checkout, the crates and the standard library the same
/// names on every machine, so that the bytes are the same, too.
fn remapped_paths(project: &Project) -> Outcome<Vec<String>> {
    let mut pairs = vec![(project.root().to_owned(), "/dprk-heists".to_owned())];
    for registry in registry_sources(project)? {
        pairs.push((registry, "/crates".to_owned()));
    }
    pairs.push(standard_library(project)?);
    // The last match wins, so the checkout comes first: it may hold the other two.
    let flag = |(from, to): (PathBuf, String)| format!("--remap-path-prefix={}={to}", from.display());
    Ok(pairs.into_iter().map(flag).collect())
}

/// The folders with unpacked crates, one for each registry; they exist once everything is fetched.
fn registry_sources(project: &Project) -> Outcome<Vec<PathBuf>> {
    shell::read(&mut project.cargo(&["fetch", "--locked"]), "It needs the network the first time.")?;
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|it| it.join(".cargo")));
    let sources = home.ok_or("neither CARGO_HOME nor a home folder is set")?.join("registry/src");
    at(&sources, fs::read_dir(&sources))?.map(|entry| at(&sources, entry).map(|it| it.path())).collect()
}

/// Built from source or not, the library's files are named by their place on the machine.
fn standard_library(project: &Project) -> Outcome<(PathBuf, String)> {
    let about = shell::read(&mut project.command("rustc", &["-vV"]), "")?;
    let commit = about.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    Ok((tools::library_sources(project)?, format!("/rustc/{commit}")))
}
