//! The browsers and drivers that the tests start.

use std::process::Command;

use crate::shell::{self, Outcome};

/// A Debian package, and a program that shows it is there whoever installed it. Fonts show themselves to dpkg only.
struct Package {
    name: &'static str,
    program: Option<&'static str>,
}

const PACKAGES: [Package; 10] = [
    Package { name: "chromium", program: Some("chromium") },
    Package { name: "chromium-driver", program: Some("chromedriver") },
    Package { name: "firefox-esr", program: Some("firefox-esr") },
    Package { name: "webkit2gtk-driver", program: Some("WebKitWebDriver") },
    Package { name: "xvfb", program: Some("xvfb-run") },
    Package { name: "xauth", program: Some("xauth") },
    Package { name: "fonts-dejavu-core", program: None },
    Package { name: "fonts-liberation", program: None },
    Package { name: "fonts-noto-core", program: None },
    Package { name: "fonts-noto-cjk", program: None },
];

/// Installs the browsers that are missing where it may, else says which.
pub(crate) fn ensure() -> Outcome {
    let apt = shell::which("apt-get").is_some();
    let missing: Vec<&str> = PACKAGES.iter().filter(|it| !is_there(it, apt)).map(|it| it.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if apt && is_root() {
        return install(&missing);
    }
    let names = missing.join(" ");
    Err(if apt {
        format!("the tests need browsers that are not installed:\n  sudo apt-get install {names}")
    } else {
        format!(
            "the tests need these Debian packages or their like on the PATH, and this machine has no apt-get: {names}"
        )
    })
}

fn is_there(package: &Package, apt: bool) -> bool {
    match package.program {
        Some(program) => shell::which(program).is_some(),
        None => !apt || dpkg_knows(package.name),
    }
}

fn dpkg_knows(name: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", name]);
    shell::read(&mut query, "").is_ok_and(|status| status == "installed")
}

fn is_root() -> bool {
    shell::read(Command::new("id").arg("-u"), "").is_ok_and(|id| id.trim() == "0")
}

fn install(names: &[&str]) -> Outcome {
    println!("installing {}", names.join(" "));
    let advice = "Install the packages by hand, then call the command again.";
    shell::read(&mut apt_get(&["update"]), advice)?;
    shell::read(apt_get(&["install", "--yes", "--no-install-recommends"]).args(names), advice).map(drop)
}

fn apt_get(words: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").args(words);
    command
}
