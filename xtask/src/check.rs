//! `cargo xtask test`: everything that a change has to pass.

use std::process::Command;
use std::time::Instant;

use crate::base::Base;
use crate::browsers;
use crate::fallback;
use crate::package;
use crate::project::Project;
use crate::shell::{self, Outcome};
use crate::site;
use crate::sizes;
use crate::tools;
use crate::weigh;

/// A step has a name for the terminal and ends the run when it fails.
type Step = (&'static str, fn(&Project) -> Outcome);

/// The quick ones first.
const STEPS: [Step; 10] = [
    ("format", format),
    ("clippy", clippy),
    ("clippy for wasm32", clippy_for_wasm),
    ("native tests", native_tests),
    ("build", build),
    ("pkg/ and index.html are what the sources give", compare),
    ("size budget", budget),
    ("weight", weigh::check),
    ("tests in wasm, in Chromium", wasm_tests),
    ("tests in the browsers", browser_tests),
];

/// Gets the tools, runs every step and stops at the first that fails.
pub(crate) fn check(project: &Project) -> Outcome {
    timed("tools", || {
        tools::for_build(project)?;
        tools::for_test(project)?;
        browsers::ensure()
    })?;
    for (passed, (name, step)) in STEPS.iter().enumerate() {
        timed(name, || step(project)).map_err(|message| format!("{name}: {message}\n\n{passed} passed, 1 failed"))?;
    }
    println!("\n{} passed, 0 failed", STEPS.len());
    Ok(())
}

fn timed(name: &str, step: impl FnOnce() -> Outcome) -> Outcome {
    println!("\n== {name}");
    let start = Instant::now();
    step()?;
    println!("== {name}: ok, {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn format(project: &Project) -> Outcome {
    shell::run(&mut project.cargo(&["fmt", "--all", "--check"]), "Run `cargo fmt --all`.")
}

fn clippy(project: &Project) -> Outcome {
    let mut cargo =
        project.cargo(&["clippy", "--locked", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]);
    shell::run(&mut cargo, "Mend what clippy names above.")
}

/// The native run never sees `src/web`.
fn clippy_for_wasm(project: &Project) -> Outcome {
    let mut cargo =
        project.cargo(&["clippy", "--locked", "--quiet", "--package", "dprk-heists", "--lib", "--test", "web"]);
    cargo.args(["--target", "wasm32-unknown-unknown", "--", "-D", "warnings"]);
    shell::run(&mut cargo, "Mend what clippy names above.")
}

fn native_tests(project: &Project) -> Outcome {
    shell::run(
        &mut project.cargo(&["test", "--locked", "--quiet", "--workspace"]),
        "The failing tests are named above.",
    )
}

/// Beside the committed folder, so that both can be looked at and git stays clean.
fn build(project: &Project) -> Outcome {
    let files = package::build(project)?;
    package::write(&files, &project.path("target/pkg"))?;
    // No browser under test speaks TLS.
    let base = Base::read("http://news.example/heists/")?;
    package::write(&site::site(&files, &base, &fallback::words())?, &site::folder(project)).map(drop)
}

fn compare(project: &Project) -> Outcome {
    let built = package::read(&project.path("target/pkg"))?;
    let committed = package::read(&project.path("pkg"))?;
    let names = package::differences(&built, &committed);
    if names.is_empty() {
        return fallback::check(project);
    }
    Err(format!(
        "these files of pkg/ are not what the sources give (see target/pkg):\n  {}\nRun `cargo xtask build` and commit pkg/.",
        names.join("\n  ")
    ))
}

fn budget(project: &Project) -> Outcome {
    sizes::check_budget(project, &package::read(&project.path("target/pkg"))?)
}

fn wasm_tests(project: &Project) -> Outcome {
    let words = ["test", "--headless", "--chrome", "--mode", "no-install"];
    let mut command = Command::new(tools::program(project, "wasm-pack"));
    command.current_dir(project.root()).args(words).env("PATH", tools::search_path(project)?);
    command.env("WASM_PACK_CACHE", project.path("target/tools/wasm-pack"));
    // The runner gives the whole suite 20 seconds, which a busy machine needs for half of it.
    command.env("WASM_BINDGEN_TEST_TIMEOUT", "180");
    shell::run(&mut command, "The failing tests, or what the browser said, are above.")
}

/// `tests/browsers/package.json` says which files in which order.
fn browser_tests(project: &Project) -> Outcome {
    let folder = project.path("tests/browsers");
    if !folder.join("package.json").is_file() {
        return Err(format!("{} has no package.json: the browser tests are missing", folder.display()));
    }
    if folder.join("package-lock.json").is_file() {
        tools::npm_ci(&folder)?;
    }
    let mut npm = tools::npm(&folder, &["test"]);
    shell::run(npm.env("PATH", tools::search_path(project)?), "The failing tests are named above.")
}
