//! All that JavaScript sees of the widget.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// What the element in `www/element.js` holds while it is on a page.
#[wasm_bindgen]
pub struct Widget {
    host: HtmlElement,
}

#[wasm_bindgen]
impl Widget {
    /// Draws the widget into the element's shadow tree.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement) -> Widget {
        host.set_title("dprk-heists");
        Widget { host }
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        self.host.set_title("");
    }
}
