//! Code that puts the page around the figure, as it is filtered now, into a frame of another page.

use super::svg::push_attribute;
use crate::saved::escaped;

/// It is so high until the page inside tells its height to one that listens.
const REST: &str =
    " loading=\"lazy\" width=\"100%\" height=\"900\" style=\"border:0\" allow=\"clipboard-write\"></iframe>";

/// A frame with the page at this address, each attribute of the element a parameter behind it. A page that is not of the web, as a
/// file on somebody's disk, is named alone.
pub fn iframe(page: Option<&str>, attributes: &[(&str, String)], title: &str) -> String {
    let page = page.map_or("embed.html", |page| page.split_once('?').map_or(page, |(page, _)| page));
    let mut src = page.to_owned();
    for (place, (name, value)) in attributes.iter().enumerate() {
        for part in [if place > 0 { "&" } else { "?" }, name, "=", &escaped(value)] {
            src.push_str(part);
        }
    }
    let mut code = "<iframe".to_owned();
    push_attribute(&mut code, "src", &src);
    push_attribute(&mut code, "title", title);
    code.push_str(REST);
    // That script knows frames by this name.
    if let Some(folder) = page.strip_suffix("embed.html") {
        code.push_str("\n<script defer");
        push_attribute(&mut code, "src", &[folder, "host.js"].concat());
        code.push_str("></script>");
    }
    code
}
