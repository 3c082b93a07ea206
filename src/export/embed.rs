//! Code that puts the figure, as it is filtered now, into another page, and keeps its place there free.

use super::room::reserve;
use super::svg::{escaped, push_attribute};

/// Where the script comes from that drew this figure.
#[derive(Clone, Copy, Debug, Default)]
pub struct Script<'a> {
    /// Address of the script tag.
    pub src: Option<&'a str>,
    /// Its hash, where the tag carries one.
    pub integrity: Option<&'a str>,
}

/// What stands inside the element while no script runs: in an older browser, a feed, a reader.
#[derive(Clone, Copy, Debug)]
pub struct Fallback<'a> {
    /// The figure in one sentence.
    pub headline: &'a str,
    /// Where it can be seen.
    pub address: Option<&'a str>,
    /// How much room the figure takes, in per cent of the first view's.
    pub percent: u32,
}

/// Begins where the widget will, and stays in sight in the room that is kept free, for readers to whom it never comes.
const WAITING: &str = "position:sticky;top:0;margin:0;padding:16px 0;border-top:2px solid";

/// An element with these attributes, and the script tag; one with a hash is pinned to this very file. An address that is not
/// of the web, as a file on somebody's disk, gives way to the file's name alone.
pub fn embed(attributes: &[(&str, String)], fallback: Fallback<'_>, script: Script<'_>) -> String {
    let mut code = "<div style=\"container-type:inline-size;width:100%\">\n<dprk-heists".to_owned();
    for (name, value) in attributes {
        push_attribute(&mut code, name, value);
    }
    push_attribute(&mut code, "style", &reserve(fallback.percent));
    code.push_str("><figure");
    push_attribute(&mut code, "style", WAITING);
    code.push_str("><figcaption>");
    let headline = escaped(fallback.headline);
    match fallback.address {
        Some(address) => {
            code.push_str("<a");
            push_attribute(&mut code, "href", address);
            code.push_str(&[">", &headline, "</a>"].concat());
        }
        None => code.push_str(&headline),
    }
    let src = script.src.filter(|src| src.starts_with("https://") || src.starts_with("http://"));
    code.push_str("</figcaption></figure></dprk-heists>\n</div>\n<script defer");
    push_attribute(&mut code, "src", src.unwrap_or("dprk-heists.js"));
    if let Some(integrity) = script.integrity {
        push_attribute(&mut code, "integrity", integrity);
        push_attribute(&mut code, "crossorigin", "anonymous");
    }
    code + "></script>"
}
