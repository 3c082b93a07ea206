//! Save, cite, link and embed the figure as it is filtered now.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Date, JSON, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlCanvasElement, HtmlElement, HtmlTextAreaElement};

use super::canvas;
use super::dom::{self, Done, Outline};
use super::embed;
use super::files::{ObjectUrl, save};
use super::load::{Failure, say};
use super::objects;
use super::options;
use super::setting::charts;
use super::state::State;
use super::theme::Theme;
use super::widget::Shared;
use crate::describe;
use crate::export::{self, Cited, Kind};
use crate::incident::Day;
use crate::letters::whole;
use crate::locale::{Locale, Text, unmarked};
use crate::marks::{Font, Scene};
use crate::poster::{self, Poster};
use crate::saved;
use crate::story::Story;
use crate::words::Word;

/// The buttons and the panel that they open.
pub(super) struct ExportView {
    frame: HtmlElement,
    panel: HtmlElement,
    /// What the panel shows; nothing while it is closed.
    open: Cell<&'static str>,
    fields: RefCell<Vec<HtmlElement>>,
    /// Says «Copied», or what to do where the browser refuses.
    status: RefCell<Option<HtmlElement>>,
    /// Of which selection the panel shows a file.
    of: RefCell<Option<Rc<State>>>,
    picture: RefCell<Option<ObjectUrl>>,
}

const BUTTONS: Outline = (
    "div.buttons  role=group  aria-label=%
 button.button  type=button  data-do=export png  aria-label=%  |PNG
 button.button  type=button  data-do=export svg  aria-label=%  |SVG
 button.button  type=button  data-do=export csv  aria-label=%  |CSV
 button.button  type=button  data-do=export json  aria-label=%  |JSON
 button.button  type=button  data-do=export cite  aria-expanded=false  |%
 button.button  type=button  data-do=export link  aria-expanded=false  |%
 button.button  type=button  data-do=export embed  aria-expanded=false  |%
div.export-panel  hidden",
    &[
        Text::SaveCiteAndShare,
        Text::SaveAsPng,
        Text::SaveAsSvg,
        Text::SaveAsCsv,
        Text::SaveAsJson,
        Text::Cite,
        Text::Link,
        Text::Embed,
    ],
);

const PANELS: [&str; 3] = ["cite", "link", "embed"];

impl ExportView {
    pub(super) fn build(frame: &HtmlElement, locale: &Locale) -> ExportView {
        dom::grow(frame, BUTTONS, locale);
        ExportView {
            frame: frame.clone(),
            panel: dom::find(frame, ".export-panel"),
            open: Cell::new(""),
            fields: RefCell::default(),
            status: RefCell::default(),
            of: RefCell::default(),
            picture: RefCell::default(),
        }
    }

    /// Keeps what is open in step with the selection.
    pub(super) fn write(&self, state: &Rc<State>) {
        if !PANELS.contains(&self.open.get()) {
            // A file is of the selection that it was asked for.
            let is_other = self.of.borrow().as_ref().is_some_and(|of| !of.has_same_numbers(state));
            if is_other {
                self.close();
            }
            return;
        }
        let texts = self.texts(state);
        for (field, (_, text)) in self.fields.borrow().iter().zip(&texts) {
            dom::set_text(field, text);
        }
    }

    /// Closes the panel; the focus does not stay in what is gone.
    pub(super) fn close(&self) {
        let open = self.open.replace("");
        if open.is_empty() {
            return;
        }
        self.of.take();
        self.picture.take();
        let had_focus = dom::sure(self.panel.query_selector(":focus")).is_some();
        dom::show(&self.panel, false);
        let button: HtmlElement = self.button(open);
        dom::attr(&button, "aria-expanded", "false");
        if had_focus {
            dom::sure(button.focus());
        }
    }

    fn button(&self, name: &str) -> HtmlElement {
        dom::find(&self.frame, &["[data-do='export ", name, "']"].concat())
    }

    /// Empties the panel for something, or closes it if that is what it shows; says which.
    fn opens(&self, name: &'static str) -> bool {
        let before = self.open.get();
        self.close();
        if before == name {
            return false;
        }
        self.open.set(name);
        dom::attr(&self.button(name), "aria-expanded", "true");
        dom::clear(&self.panel);
        true
    }

    /// Shows texts to copy, each with its label.
    fn show(&self, texts: &[(String, String)], locale: &Locale) {
        let copy = locale.text(Text::Copy);
        let mut fields = Vec::new();
        for (place, (label, text)) in texts.iter().enumerate() {
            let item = dom::add(&self.panel, "div.copy", "");
            let words = dom::add(&item, "label", label);
            let field = dom::add(&words, "textarea", text);
            dom::attr(&field, "dir", "auto");
            dom::attr(&field, "readonly", "");
            dom::attr(&field, "rows", "4");
            dom::attr(&field, "spellcheck", "false");
            let button = dom::add_button(&item, "button.button", &format!("copy {place}"), &copy);
            dom::attr(&button, "aria-label", &locale.labelled(&copy, label));
            fields.push(field);
        }
        self.fields.replace(fields);
        self.status.replace(Some(self.add_status("")));
    }

    fn add_status(&self, text: &str) -> HtmlElement {
        let status = dom::add(&self.panel, "p.copied", text);
        dom::attr(&status, "role", "status");
        dom::show(&self.panel, true);
        status
    }

    /// Shows a file to take by hand: a frame may let none out, and no browser says whether it did.
    fn offer(&self, state: &Rc<State>, made: &JsValue, name: &str) -> Done {
        self.of.replace(Some(Rc::clone(state)));
        let locale = &state.locale;
        if let Some(text) = made.as_string() {
            self.show(&[(name.to_owned(), text)], locale);
            if let Some(status) = &*self.status.borrow() {
                dom::set_text(status, &locale.text(Text::TextToKeep));
            }
            return Ok(());
        }
        let url = ObjectUrl::of(made.unchecked_ref())?;
        let image = dom::add(&self.panel, "img", "");
        dom::attr(&image, "alt", name);
        dom::attr(&image, "src", &url.0);
        self.picture.replace(Some(url));
        let status = self.add_status(&locale.text(Text::PictureToKeep));
        let refused = locale.text(Text::PictureRefused);
        let shown = image.clone();
        let on_error = Closure::once_into_js(move || {
            dom::show(&shown, false);
            dom::set_text(&status, &refused);
        });
        dom::put(&image, "onerror", &on_error);
        Ok(())
    }

    /// What the open panel offers to copy.
    fn texts(&self, state: &State) -> Vec<(String, String)> {
        let (host, locale) = (host_of(&self.frame), &state.locale);
        match self.open.get() {
            "cite" => {
                let page = Here::of(&host, state);
                let cited = page.cited(state);
                vec![
                    (locale.text(Text::CiteSentence), export::sentence(cited)),
                    ("BibTeX".to_owned(), export::bibtex(cited)),
                    ("CSL-JSON".to_owned(), export::csl(cited)),
                ]
            }
            "link" => {
                let here = Here::of(&host, state);
                match here.link {
                    Some(link) => vec![(locale.text(Text::LinkToSelection), link)],
                    None => vec![(locale.say(Text::SelectionFor, &["state"]), here.saved)],
                }
            }
            _ => {
                let mut texts = vec![(locale.text(Text::EmbedLive), embed::code(&host, state, false))];
                if embed::can_be_pinned(&host, state) {
                    texts.push((locale.text(Text::EmbedPinned), embed::code(&host, state, true)));
                }
                texts
            }
        }
    }
}

/// What a button of the foot does.
pub(super) fn act(shared: &Shared, view: &ExportView, what: &str) {
    let (host, state) = (shared.host.clone(), shared.state());
    if let Some(panel) = PANELS.into_iter().find(|panel| *panel == what) {
        if view.opens(panel) {
            view.show(&view.texts(&state), &state.locale);
        }
        return;
    }
    let Some(kind) = Kind::parse(what) else { return };
    let is_framed = dom::sure(view.frame.closest(".framed")).is_some();
    if is_framed && !view.opens(kind.text()) {
        return;
    }
    let me = shared.me.clone();
    let end = move |made: Done<JsValue>| {
        let Some(shared) = me.upgrade() else { return };
        let name = export::file_name(state.story(), kind.text());
        let saved = made.and_then(|made| {
            let page = shared.page();
            if page.export.open.get() == kind.text() {
                page.export.offer(&state, &made, &name)?;
            }
            save(&host, kind, &made, &name)
        });
        if let Err(error) = saved {
            shared.fail(&Failure::new("memory", say(&error)));
        }
    };
    make(shared, kind, Box::new(end));
}

/// Copies a field of the panel; where the browser refuses, the text is at least selected.
pub(super) fn copy(shared: &Shared, view: &ExportView, place: &str) {
    let fields = view.fields.borrow();
    let field = whole(place).and_then(|place| fields.get(place as usize));
    let (Some(field), Some(status)) = (field, view.status.borrow().clone()) else { return };
    field.unchecked_ref::<HtmlTextAreaElement>().select();
    let locale = Rc::clone(&shared.state().locale);
    let refused = locale.text(Text::CopyYourself);
    let clipboard = shared.window.navigator().clipboard();
    // A page that is not secure has none.
    if clipboard.is_undefined() {
        return dom::set_text(&status, &refused);
    }
    let copied = clipboard.write_text(&field.text_content().unwrap_or_default());
    let say = |text: String| {
        let status = status.clone();
        Closure::once_into_js(move |_: JsValue| dom::set_text(&status, &text))
    };
    // Untyped, since a closure for one call is a plain function to JavaScript.
    dom::sure(call_then(&copied, &say(locale.text(Text::Copied)), &say(refused)));
}

fn call_then(promise: &Promise, resolved: &JsValue, rejected: &JsValue) -> Done {
    let then = Reflect::get(promise, &"then".into())?;
    then.unchecked_ref::<js_sys::Function>().call2(promise, resolved, rejected).map(drop)
}

/// The figure in one of its forms, for JavaScript.
pub(super) fn export(shared: &Shared, kind: &str) -> Promise {
    let Some(kind) = Kind::parse(kind) else {
        return Promise::reject(&options::wrong("kind", &kind.into(), &["one of ", &Kind::list()].concat()));
    };
    Promise::new(&mut |resolve, reject| {
        let end = move |made: Done<JsValue>| match made {
            Ok(made) => dom::call(&resolve, &made),
            Err(error) => dom::call(&reject, &error),
        };
        make(shared, kind, Box::new(end));
    })
}

/// Makes a text or, later, a picture.
fn make(shared: &Shared, kind: Kind, end: Box<dyn FnOnce(Done<JsValue>)>) {
    let state = shared.state();
    let here = Here::of(&shared.host, &state);
    let cited = here.cited(&state);
    let text = match kind {
        Kind::Png => {
            let theme = Theme::of_picture(shared);
            return png(shared, &poster(shared, cited, &theme), &theme, end);
        }
        Kind::Svg => {
            let theme = Theme::of_picture(shared);
            let title = unmarked(&describe::headline(cited.story));
            let scene = poster(shared, cited, &theme);
            export::svg(&scene, theme.palette(), &theme.family, &title, &export::sentence(cited))
        }
        Kind::Csv => export::csv(cited.story),
        Kind::Json => export::json(cited, &asked(cited.story)),
        Kind::Cite => export::sentence(cited),
        Kind::Bibtex => export::bibtex(cited),
        Kind::Csl => export::csl(cited),
        Kind::Embed => embed::code(&shared.host, &state, false),
    };
    end(Ok(text.into()));
}

/// What was asked and what came out, as the element tells it.
fn asked(story: Story<'_>) -> Vec<(&'static str, String)> {
    let mut fields = Vec::new();
    for (name, object) in [
        ("filter", objects::filter_object(story.filter)),
        ("options", objects::options_object(story)),
        ("summary", objects::summary_object(story)),
    ] {
        fields.push((name, dom::sure(JSON::stringify(&object)).into()));
    }
    fields
}

fn poster(shared: &Shared, cited: Cited<'_>, theme: &Theme) -> Scene {
    let measure = |text: &str, font: Font| shared.ruler.width(text, font, &theme.family);
    let charts = charts(&shared.host);
    poster::compose(cited.story, Poster { charts: &charts, state: cited.state, address: cited.address }, &measure)
}

/// Two pixels for each CSS pixel, whatever the screen has: a picture in print must not depend on who saved it.
const PIXELS: f64 = 2.0;

fn png(shared: &Shared, scene: &Scene, theme: &Theme, end: Box<dyn FnOnce(Done<JsValue>)>) {
    let canvas: HtmlCanvasElement = dom::sure(dom::document(&shared.host).create_element("canvas")).unchecked_into();
    if let Err(error) = canvas::paint(&canvas, scene, theme.palette(), &theme.family, PIXELS) {
        return end(Err(error));
    }
    let end = move |blob: JsValue| {
        end(if blob.is_null() { Err("the browser has no room for a picture of this size".into()) } else { Ok(blob) });
    };
    dom::sure(canvas.to_blob(Closure::once_into_js(end).unchecked_ref()));
}

/// Where and when the figure is seen.
pub(super) struct Here {
    /// What `save()` gives.
    pub(super) saved: String,
    /// The address of the page, if anybody else can open it.
    pub(super) address: Option<String>,
    /// The same with the state, if the page keeps it there.
    pub(super) link: Option<String>,
    today: Option<Day>,
}

impl Here {
    pub(super) fn of(host: &HtmlElement, state: &State) -> Here {
        let story = state.story();
        let saved = saved::save(story.filter, story.options, state.sort);
        let url = dom::document(host).url().unwrap_or_default();
        let (address, fragment) = url.split_once('#').unwrap_or((&url, ""));
        let address = is_of_the_web(address).then(|| address.to_owned());
        let id = Some(host.id()).filter(|id| !id.is_empty() && host.has_attribute("permalink"));
        let link = address
            .as_deref()
            .zip(id)
            .map(|(address, id)| [address, "#", &saved::with_part(fragment, &id, &saved)].concat());
        let now = Date::new_0();
        let today =
            Day { year: now.get_full_year() as u16, month: now.get_month() as u8 + 1, day: now.get_date() as u8 };
        Here { saved, address, link, today: Some(today) }
    }

    fn cited<'a>(&'a self, state: &'a State) -> Cited<'a> {
        let address = self.link.as_deref().or(self.address.as_deref());
        Cited { story: state.story(), state: &self.saved, address, today: self.today }
    }
}

pub(super) fn is_of_the_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

fn host_of(inside: &HtmlElement) -> HtmlElement {
    inside.get_root_node().unchecked_into::<web_sys::ShadowRoot>().host().unchecked_into()
}
