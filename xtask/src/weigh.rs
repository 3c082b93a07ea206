//! `cargo xtask weigh`: what can be counted and is the same on every machine, against what was counted before.

use std::fs;

use crate::browsers;
use crate::package;
use crate::project::Project;
use crate::requests;
use crate::shell::{self, Outcome, at};
use crate::sizes;
use crate::tools;
use crate::wasm;

/// Name, figure and unit of everything that is counted, a line each.
const KNOWN: &str = "tests/weight.txt";

const HEAD: &str = "\
# What `cargo xtask weigh` counts: a name, a figure, a unit. `cargo xtask test` fails when one of them has changed by more than
# 2 %, and `cargo xtask weigh --accept` writes all of them anew: say in the commit why.
";

/// A fall is taken over as well: it would otherwise be lost again without a word.
const PERCENT: u64 = 2;

/// One figure.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Count {
    /// What was counted.
    pub(crate) name: String,
    /// How much of it there was.
    pub(crate) count: u64,
    /// One word.
    pub(crate) unit: String,
}

impl Count {
    /// A figure of this program.
    pub(crate) fn of(name: String, count: u64, unit: &str) -> Count {
        Count { name, count, unit: unit.to_owned() }
    }

    fn line(&self) -> String {
        format!("{:<72} {:>12} {}\n", self.name, self.count, self.unit)
    }
}

/// Counts in `pkg/` as it is and in the sources, and fails where it is not as known.
pub(crate) fn check(project: &Project) -> Outcome {
    let counted = count(project)?;
    let path = project.path(KNOWN);
    let findings = differences(&read(&at(&path, fs::read_to_string(&path))?)?, &counted);
    if findings.is_empty() {
        println!("{} figures within {PERCENT} % of {KNOWN}", counted.len());
        return Ok(());
    }
    Err(format!(
        "not what {KNOWN} says:\n  {}\nIf it is meant so: `cargo xtask weigh --accept`, and the reason in the commit.",
        findings.join("\n  ")
    ))
}

/// Counts, and takes over what it finds.
pub(crate) fn accept(project: &Project) -> Outcome {
    let counted = count(project)?;
    let path = project.path(KNOWN);
    let before = read(&fs::read_to_string(&path).unwrap_or_default())?;
    for finding in differences(&before, &counted) {
        println!("{finding}");
    }
    let lines: String = counted.iter().map(Count::line).collect();
    at(&path, fs::write(&path, format!("{HEAD}{lines}")))?;
    println!("{} figures written to {KNOWN}", counted.len());
    Ok(())
}

fn count(project: &Project) -> Outcome<Vec<Count>> {
    tools::for_build(project)?;
    browsers::ensure()?;
    let mut all = sizes::counts(project, &package::read(&project.path("pkg"))?)?;
    all.extend(requests::counts(project)?);
    let counted = project.path("target/counted.wasm");
    wasm::with_steps(project, &project.path("pkg").join(package::WASM), &counted)?;
    let mut node = project.command("node", &["tests/browsers/weight.js"]);
    all.extend(read(&shell::read(node.arg(counted), "It needs Chromium, and the build in pkg/.")?)?);
    Ok(all)
}

/// Lines that begin with `#` are words for the reader.
fn read(text: &str) -> Outcome<Vec<Count>> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| from_line(line).ok_or(format!("«{line}»: wanted a name, a whole number and a unit"))).collect()
}

fn from_line(line: &str) -> Option<Count> {
    let (rest, unit) = line.trim().rsplit_once(' ')?;
    let (name, count) = rest.trim_end().rsplit_once(' ')?;
    Some(Count::of(name.trim_end().to_owned(), count.parse().ok()?, unit))
}

/// A sentence for each figure that has changed, come or gone.
fn differences(known: &[Count], counted: &[Count]) -> Vec<String> {
    let find = |list: &[Count], name: &str| list.iter().position(|it| it.name == name);
    let gone = known.iter().filter(|it| find(counted, &it.name).is_none());
    let mut findings: Vec<String> = gone.map(|it| format!("{}: is counted no more", it.name)).collect();
    for Count { name, count, unit } in counted {
        match find(known, name).map(|place| known[place].count) {
            None => findings.push(format!("{name}: {count} {unit}, not yet known")),
            Some(was) if count.abs_diff(was) * 100 > was * PERCENT => {
                let percent = (*count as f64 / was as f64 - 1.0) * 100.0;
                findings.push(format!("{name}: was {was}, is {count} {unit} ({percent:+.1} %)"));
            }
            Some(_) => {}
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_is_written() {
        let check = |line: &str, expected: Option<(&str, u64, &str)>| {
            let expected = expected.map(|(name, count, unit)| Count::of(name.to_owned(), count, unit));
            assert_eq!(from_line(line), expected, "{line}");
            assert_eq!(expected.as_ref().and_then(|it| from_line(&it.line())), expected, "{line}");
        };
        check("a 1 b", Some(("a", 1, "b")));
        check("  dprk-heists.js, gzip -9    12 bytes", Some(("dprk-heists.js, gzip -9", 12, "bytes")));
        check("a 0 b", Some(("a", 0, "b")));
        check("a -1 b", None);
        check("a 1.5 b", None);
        check("1 b", None);
        check("", None);
    }

    #[test]
    fn two_percent_are_let_through_either_way() {
        let check = |known: &str, counted: &str, expected: &[&str]| {
            let found = differences(&read(known).unwrap_or_default(), &read(counted).unwrap_or_default());
            assert_eq!(found, expected, "{known} → {counted}");
        };
        check("a 100 b", "a 100 b", &[]);
        check("a 100 b", "a 102 b", &[]);
        check("a 100 b", "a 98 b", &[]);
        check("a 100 b", "a 103 b", &["a: was 100, is 103 b (+3.0 %)"]);
        check("a 100 b", "a 97 b", &["a: was 100, is 97 b (-3.0 %)"]);
        check("a 49 b", "a 50 b", &["a: was 49, is 50 b (+2.0 %)"]);
        check("a 0 b", "a 0 b", &[]);
        check("a 0 b", "a 1 b", &["a: was 0, is 1 b (+inf %)"]);
        check("a 1 b\nc 2 d", "c 2 d", &["a: is counted no more"]);
        check("# words\n", "a 1 b", &["a: 1 b, not yet known"]);
        check("", "", &[]);
    }
}
