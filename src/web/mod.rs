//! All that JavaScript sees of the widget. The only folder that names the browser.

mod attributes;
mod canvas;
mod choices;
mod claimants;
mod controls;
mod dom;
mod embed;
mod export;
mod files;
mod groups;
mod language;
mod leaf;
mod ledger;
mod legend;
mod listeners;
mod load;
mod newer;
mod objects;
mod options;
mod own;
mod page;
mod permalink;
mod print;
mod problems;
mod report;
mod rest;
mod room;
mod rows;
mod setting;
mod sheets;
mod sources;
mod state;
mod stops;
mod swatches;
mod table;
mod theme;
mod tooltip;
mod widen;
mod widget;

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ResizeObserver, ShadowRoot};

use crate::dataset::{self, Dataset};
use gloo::events::EventListener;
use options::Whose;
use widget::Shared;

/// What the element in `www/element.js` holds while it is on a page. Dropping it ends every subscription.
#[wasm_bindgen]
pub struct Widget {
    shared: Rc<Shared>,
    first: Promise,
    observer: ResizeObserver,
    _on_resize: Closure<dyn FnMut()>,
    _listeners: Vec<EventListener>,
}

#[wasm_bindgen]
impl Widget {
    /// Reads the attributes and draws into the shadow tree in the next frame. `speak` gives the language of an element, as
    /// www/language.js has it, and `gather` the files of a dataset, as www/gather.js does.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, root: ShadowRoot, speak: Function, gather: Function) -> Result<Widget, JsValue> {
        let shared = Shared::new(host.clone(), root.clone(), [speak, gather], embedded())?;
        let listeners = listeners::listen(&shared, &root);
        let seen = Rc::downgrade(&shared);
        let told = Cell::default();
        let on_resize = Closure::new(move || {
            if let Some(shared) = seen.upgrade() {
                shared.fit();
                say_size(&shared, &told);
            }
        });
        let observer = ResizeObserver::new(on_resize.as_ref().unchecked_ref())?;
        // A page makes room for the whole element at once, not twice: its height is not known before all is painted.
        let observe: Function = Reflect::get(&observer, &"observe".into())?.unchecked_into();
        shared.when_painted(observe.bind0(&observer), host.clone().into());
        let first = match own::source_of(&host) {
            Some(source) => own::first_load(&shared, source),
            None => shared.painted(),
        };
        newer::follow(&shared);
        Ok(Widget { shared, first, observer, _on_resize: on_resize, _listeners: listeners })
    }

    /// Resolves when data are read and painted; rejects with what `heists-error` said.
    pub fn ready(&self) -> Promise {
        self.first.clone()
    }

    /// Resolves when all that was asked for has been painted, and every mark has its element.
    pub fn settled(&self) -> Promise {
        self.shared.settled()
    }

    /// Whether the data that the page asked for are here, so that choices can be made among them.
    #[wasm_bindgen(getter)]
    pub fn has_data(&self) -> bool {
        self.shared.has_data.get()
    }

    /// What is selected.
    #[wasm_bindgen(getter)]
    pub fn filter(&self) -> JsValue {
        objects::filter_object(self.shared.state().story().filter)
    }

    /// Takes over the fields that are given.
    #[wasm_bindgen(setter)]
    pub fn set_filter(&self, part: JsValue) -> Result<(), JsValue> {
        self.shared.try_change(&|state| state.apply(Whose::Filter, &part))
    }

    /// How it is shown.
    #[wasm_bindgen(getter)]
    pub fn options(&self) -> JsValue {
        objects::options_object(self.shared.state().story())
    }

    /// Takes over the options that are given.
    #[wasm_bindgen(setter)]
    pub fn set_options(&self, part: JsValue) -> Result<(), JsValue> {
        self.shared.try_change(&|state| state.apply(Whose::Options, &part))
    }

    /// Every number on the page.
    pub fn summary(&self) -> JsValue {
        objects::summary_object(self.shared.state().story())
    }

    /// The selected thefts.
    pub fn incidents(&self) -> JsValue {
        objects::incident_objects(self.shared.state().story())
    }

    /// Takes over another dataset; what could not be read is in the report.
    pub fn load(&self, source: JsValue) -> Promise {
        own::load_into(&self.shared, source)
    }

    /// Takes over a file of the reader's, who may go back from it.
    pub fn open(&self, file: JsValue) {
        own::open(&self.shared, file);
    }

    /// Compares the widget's own data with newer ones; what has changed is told, and said under the headline.
    pub fn compare(&self, source: &JsValue) -> Promise {
        newer::compare(&self.shared, source)
    }

    /// All that was chosen, as one text.
    pub fn save(&self) -> String {
        self.shared.state().saved()
    }

    /// Takes over what `save` gave.
    pub fn restore(&self, state: &JsValue) -> Result<(), JsValue> {
        let text = state.as_string().ok_or_else(|| options::wrong("state", state, "a text, as save() gives it"))?;
        self.shared.restore(&text);
        Ok(())
    }

    /// The figure as it is filtered now: a picture as a Blob, everything else as text.
    pub fn export(&self, kind: &str) -> Promise {
        export::export(&self.shared, kind)
    }

    /// Back to what the attributes say.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// The page may have given itself another ground.
    pub fn look(&self) {
        self.shared.look();
    }

    /// An attribute changed after the start.
    pub fn attribute(&self, name: &str) {
        match name {
            "src" => own::original(&self.shared),
            "newer" => return newer::follow(&self.shared),
            "charts" | "heading-level" | "controls" => self.shared.rebuild(),
            "permalink" | "id" => self.shared.follow_address(),
            "lang" => return self.shared.speak_anew(),
            "state" => return self.shared.reset(),
            _ => return self.shared.read_attribute(name),
        }
        self.shared.check_attribute(if name == "id" { "permalink" } else { name });
    }

    /// The part of the window that is in sight, from top to bottom: a frame may be as high as its page.
    pub fn see(&self, top: f64, bottom: f64) {
        self.shared.see((top, bottom));
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// The project's own data, read once for all widgets of a page.
fn embedded() -> Rc<Dataset> {
    thread_local! {
        static DATASET: Rc<Dataset> = Rc::new(dataset::embedded().0);
    }
    DATASET.with(Rc::clone)
}

/// Tells the page that the element has another size, in whole CSS pixels; what is not shown has none.
fn say_size(shared: &Shared, told: &Cell<(i32, i32)>) {
    let size = (shared.host.offset_width(), shared.host.offset_height());
    if size.1 > 0 && told.replace(size) != size {
        let detail = Object::new();
        dom::put(&detail, "width", &size.0.into());
        dom::put(&detail, "height", &size.1.into());
        shared.dispatch("heists-resize", &detail);
    }
}
