//! `cargo xtask bench`: the widget beside charting libraries, with the same dashboard and the same data.

use crate::browsers;
use crate::project::Project;
use crate::shell::{self, Outcome};
use crate::tools;

/// Measures `pkg/` as it is; `quick` is one short round that changes no file of the checkout.
pub(crate) fn bench(project: &Project, quick: bool) -> Outcome {
    browsers::ensure()?;
    tools::npm_ci(&project.path("bench"))?;
    let mut node = project.command("node", &["bench/run.js"]);
    node.args(quick.then_some("--quick"));
    shell::run(&mut node, "What went wrong is named above.")
}
