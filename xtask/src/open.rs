//! `cargo xtask open`: build, then show the page.

use std::path::Path;

use crate::package;
use crate::project::Project;
use crate::shell::{self, Outcome};

/// Builds the widget and opens `index.html`, or says where it is.
pub(crate) fn open(project: &Project) -> Outcome {
    package::publish(project, None)?;
    let page = project.path("index.html");
    if !page.is_file() {
        return Err(format!("{} is missing: is the checkout whole?", page.display()));
    }
    println!("\n{}\n{}", page.display(), url_from_path(&page));
    match opener() {
        Some((program, words)) => {
            shell::run(project.command(program, words).arg(&page), "Open the page above by hand.")
        }
        None => {
            println!("No desktop here: open the page in any browser.");
            Ok(())
        }
    }
}

/// The program that opens a file with whatever the person prefers.
fn opener() -> Option<(&'static str, &'static [&'static str])> {
    if cfg!(target_os = "macos") {
        return Some(("open", &[]));
    }
    if cfg!(windows) {
        // The first word after `start` in quotes would be the title of a window.
        return Some(("cmd", &["/c", "start", ""]));
    }
    let desktop = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    (desktop && shell::which("xdg-open").is_some()).then_some(("xdg-open", &[]))
}

fn url_from_path(path: &Path) -> String {
    let text = path.display().to_string().replace('\\', "/");
    let slash = if text.starts_with('/') { "" } else { "/" };
    let mut url = format!("file://{slash}");
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b':' | b'-' | b'.' | b'_' | b'~' => {
                url.push(char::from(byte))
            }
            _ => url.push_str(&format!("%{byte:02X}")),
        }
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_survives_spaces_and_umlauts() {
        assert_eq!(url_from_path(Path::new("/a b/ü#/index.html")), "file:///a%20b/%C3%BC%23/index.html");
    }
}
