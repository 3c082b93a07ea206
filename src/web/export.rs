//! Save, cite, link and embed the figure as it is filtered now.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Date, JSON, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlCanvasElement, HtmlElement, HtmlTextAreaElement, Url};

use super::canvas;
use super::dom::{self, Done, Outline};
use super::load::{Failure, say, text_at};
use super::objects;
use super::options;
use super::setting::charts;
use super::state::State;
use super::theme::Theme;
use super::widget::Shared;
use crate::describe;
use crate::export::{self, Cited, Fallback, Kind, Script};
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
        }
    }

    /// Keeps what is open in step with the selection.
    pub(super) fn write(&self, state: &Rc<State>) {
        if self.open.get().is_empty() {
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

    /// Opens the panel with something, or closes it if that is what it shows.
    fn toggle(&self, name: &'static str, state: &State) {
        let before = self.open.get();
        self.close();
        if before == name {
            return;
        }
        self.open.set(name);
        dom::attr(&self.button(name), "aria-expanded", "true");
        dom::clear(&self.panel);
        let locale = &state.locale;
        let copy = locale.text(Text::Copy);
        let mut fields = Vec::new();
        for (place, (label, text)) in self.texts(state).iter().enumerate() {
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
        let status = dom::add(&self.panel, "p.copied", "");
        dom::attr(&status, "role", "status");
        self.fields.replace(fields);
        self.status.replace(Some(status));
        dom::show(&self.panel, true);
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
                let mut texts = vec![(locale.text(Text::EmbedLive), embed_code(&host, state, false))];
                if script_text(&host, "integrity").is_some() {
                    texts.push((locale.text(Text::EmbedPinned), embed_code(&host, state, true)));
                }
                texts
            }
        }
    }
}

/// What a button of the foot does.
pub(super) fn act(shared: &Shared, view: &ExportView, what: &str) {
    if let Some(panel) = PANELS.into_iter().find(|panel| *panel == what) {
        return view.toggle(panel, &shared.state());
    }
    let Some(kind) = Kind::parse(what) else { return };
    let (host, state) = (shared.host.clone(), shared.state());
    let me = shared.me.clone();
    let end = move |made: Done<JsValue>| {
        let name = export::file_name(state.story(), kind.text());
        let saved = made.and_then(|made| save(&host, kind, &made, &name));
        if let (Err(error), Some(shared)) = (saved, me.upgrade()) {
            shared.fail(&Failure::new("memory", say(&error)), false);
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
        Kind::Embed => embed_code(&shared.host, &state, false),
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

/// Hands something made to the browser as a file.
fn save(host: &HtmlElement, kind: Kind, made: &JsValue, name: &str) -> Done {
    /// By then, in milliseconds, every browser has begun to read the file.
    const READ: i32 = 60_000;
    let blob = match made.as_string() {
        Some(text) => {
            let form = BlobPropertyBag::new();
            form.set_type(match kind {
                Kind::Svg => "image/svg+xml",
                Kind::Csv => "text/csv;charset=utf-8",
                _ => "application/json",
            });
            Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &form)?
        }
        None => made.clone().unchecked_into(),
    };
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlElement = dom::document(host).create_element("a")?.unchecked_into();
    dom::attr(&link, "href", &url);
    dom::attr(&link, "download", name);
    link.click();
    // Not a timer of the widget's, since the address has to go even if the widget has gone before.
    let revoke = Closure::once_into_js(move || dom::sure(Url::revoke_object_url(&url)));
    dom::window(host)?.set_timeout_with_callback_and_timeout_and_arguments_0(revoke.unchecked_ref(), READ)?;
    Ok(())
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

/// The element as it stands, its state included.
fn embed_code(host: &HtmlElement, state: &State, is_pinned: bool) -> String {
    let here = Here::of(host, state);
    let mut attributes = vec![("state", here.saved)];
    for name in ["charts", "controls", "lang", "theme"] {
        if let Some(value) = host.get_attribute(name) {
            attributes.push((name, value));
        }
    }
    let base = dom::document(host).base_uri().ok().flatten().unwrap_or_default();
    let data = host.get_attribute("src").and_then(|src| Url::new_with_base(&src, &base).ok());
    match data.map(|url| url.href()).filter(|url| is_of_the_web(url)) {
        Some(url) => attributes.push(("src", url)),
        // Without any the project's own data would stand in an article about others.
        None if !state.dataset().origin.is_empty() => attributes.push(("src", "your-data.csv".to_owned())),
        None => {}
    }
    let (src, integrity) = (script_text(host, "src"), script_text(host, "integrity").filter(|_| is_pinned));
    let headline = unmarked(&describe::headline(state.story()));
    let fallback = Fallback { headline: &headline, address: here.link.as_deref().or(here.address.as_deref()) };
    export::embed(&attributes, fallback, Script { src: src.as_deref(), integrity: integrity.as_deref() })
}

/// What the script tag says that defined the element; www/element.js keeps it in the element's class.
fn script_text(host: &HtmlElement, name: &str) -> Option<String> {
    let class = Reflect::get(host, &"constructor".into()).ok()?;
    let script = Reflect::get(&class, &"script".into()).ok().filter(JsValue::is_object)?;
    text_at(&script, name).filter(|text| !text.is_empty())
}

fn is_of_the_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

fn host_of(inside: &HtmlElement) -> HtmlElement {
    inside.get_root_node().unchecked_into::<web_sys::ShadowRoot>().host().unchecked_into()
}
