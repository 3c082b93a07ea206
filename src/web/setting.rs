//! What the host page chose for the page as a whole: which charts, and how deep their headings are.

use web_sys::HtmlElement;

use crate::charts::CHARTS;
use crate::letters::whole;

/// What the host page chose once and for all.
pub(super) struct Setting {
    /// Charts in this order.
    pub(super) charts: Vec<&'static str>,
    /// Level of the headline's heading; the charts' are one below.
    pub(super) heading_level: u32,
}

impl Setting {
    /// As the attributes say.
    pub(super) fn of(host: &HtmlElement) -> Setting {
        let level = host.get_attribute("heading-level").and_then(|level| whole(&level)?.try_into().ok());
        Setting { charts: charts(host), heading_level: level.filter(|level| (2..=6).contains(level)).unwrap_or(2) }
    }
}

/// The charts that the host page chose, in its order.
pub(super) fn charts(host: &HtmlElement) -> Vec<&'static str> {
    let Some(asked) = host.get_attribute("charts") else { return CHARTS.to_vec() };
    let mut charts = Vec::new();
    for name in asked.split(',').map(str::trim) {
        if let Some(known) = CHARTS.iter().find(|known| **known == name) {
            charts.push(*known);
        }
    }
    charts
}
