//! The project's commands: `cargo xtask open`, `test`, `build`, `weigh` and `bench`.

// In the order of the work: what runs, what it runs with, what it makes, what it checks.
mod shell;

mod project;

mod tools;

mod browsers;

mod names;

mod sections;

mod order;

mod frames;

mod wasm;

mod streams;

mod alphabets;

mod literal;

mod script;

mod pixels;

mod fallback;

mod base;

mod oembed;

mod site;

mod package;

mod requests;

mod sizes;

mod weigh;

mod check;

mod bench;

mod open;

use std::process::ExitCode;

use base::Base;
use project::Project;
use shell::Outcome;

const USAGE: &str = "\
usage: cargo xtask <command>

  open    build the widget and open index.html in the browser
  test    check everything that a change has to pass
  build   write the products in pkg/ and print their sizes;
          with --base https://news.example/heists/ also target/site/, ready to be uploaded there
  weigh   count what is the same on every machine (bytes, calls, elements, allocations) and compare it with tests/weight.txt;
          with --accept take the new figures over
  bench   measure pkg/ beside charting libraries, about 20 minutes; with --quick one short round;
          --pages, --rows and --only choose, as bench/NOTES.md says

Each command first gets the pinned tools it needs and does not find, into target/tools.";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\nerror: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let project = Project::find()?;
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["open"] => open::open(&project),
        ["test"] => check::check(&project),
        ["build"] => package::publish(&project, None),
        ["build", "--base", base] => package::publish(&project, Some(&Base::read(base)?)),
        ["build", "--base"] => Err(format!("--base: read nothing, wanted a folder's address as {}", base::PLACEHOLDER)),
        ["weigh"] => weigh::check(&project),
        ["weigh", "--accept"] => weigh::accept(&project),
        ["bench", ref choices @ ..] => bench::bench(&project, choices),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("no such command: `{}`\n\n{USAGE}", words.join(" "))),
    }
}
