//! Running other programs, and what to say when one of them fails.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What a step gives, or the message that the person at the terminal reads.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// Runs a program that talks to the terminal itself.
pub(crate) fn run(command: &mut Command, advice: &str) -> Outcome {
    let status = command.status().map_err(|error| not_started(command, &error, advice))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("{}\nended with {status}.\n{advice}", described(command)))
}

/// Runs a program for its standard output; what it printed is shown only when it fails.
pub(crate) fn read(command: &mut Command, advice: &str) -> Outcome<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| not_started(command, &error, advice))?;
    if !output.status.success() {
        let said = everything_said(&output);
        return Err(format!("{}\nended with {}:\n{said}\n{advice}", described(command), output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{}\nprinted no UTF-8: {error}", described(command)))
}

/// Where a program is found on the PATH.
pub(crate) fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)))
        .find(|file| file.is_file())
}

/// Names the file in the message of an input or output error.
pub(crate) fn at<T>(path: &Path, result: std::io::Result<T>) -> Outcome<T> {
    result.map_err(|error| format!("{}: {error}", path.display()))
}

fn described(command: &Command) -> String {
    let words: Vec<_> =
        std::iter::once(command.get_program()).chain(command.get_args()).map(|it| it.to_string_lossy()).collect();
    match command.get_current_dir() {
        Some(folder) => format!("`{}` in {}", words.join(" "), folder.display()),
        None => format!("`{}`", words.join(" ")),
    }
}

fn everything_said(output: &Output) -> String {
    let both = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).trim().to_owned());
    both.join("\n").trim().to_owned()
}

fn not_started(command: &Command, error: &std::io::Error, advice: &str) -> String {
    format!("{}\ncould not be started: {error}.\n{advice}", described(command))
}
