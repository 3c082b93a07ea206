//! The checkout: where things are in it and which versions it pins.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Outcome};

/// The checkout that `cargo xtask` was called in.
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// Asks cargo at run time, because a checkout may have moved since xtask was compiled.
    pub(crate) fn find() -> Outcome<Project> {
        let xtask =
            std::env::var_os("CARGO_MANIFEST_DIR").ok_or("xtask was not started by cargo: call it as `cargo xtask`")?;
        let xtask = PathBuf::from(xtask);
        let root = xtask.parent().ok_or_else(|| format!("{} lies in no checkout", xtask.display()))?;
        Ok(Project { root: root.to_owned() })
    }

    /// The top folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path that is written from the top folder.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// Cargo, started in the top folder.
    pub(crate) fn cargo(&self, words: &[&str]) -> Command {
        self.command("cargo", words)
    }

    /// Any program, started in the top folder.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>, words: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).args(words);
        command
    }

    /// The version of a package in Cargo.lock.
    pub(crate) fn version_of(&self, package: &str) -> Outcome<String> {
        let id = shell::read(&mut self.cargo(&["pkgid", package]), "Is the package in Cargo.lock?")?;
        // The id ends with `#name@version`, or with `#version` where the folder has the package's name.
        let version = id.trim().rsplit(['#', '@']).next().unwrap_or_default();
        Ok(version.to_owned())
    }
}
