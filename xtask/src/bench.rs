//! `cargo xtask bench`: the widget beside charting libraries, with the same dashboard and the same data.

use crate::browsers;
use crate::project::Project;
use crate::shell::{self, Outcome};
use crate::tools;

/// Measures `pkg/` as it is; `choices` are for `bench/options.js`, and with any the checkout stays as it is.
pub(crate) fn bench(project: &Project, choices: &[&str]) -> Outcome {
    browsers::ensure()?;
    tools::npm_ci(&project.path("bench"))?;
    let mut node = project.command("node", &["bench/run.js"]);
    node.args(choices);
    shell::run(&mut node, "What went wrong is named above.")
}
