//! One widget on a page: it draws at most once a frame, and says afterwards what has changed.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement, ShadowRoot, Window};

use super::canvas::{Brush, PlotView, Ruler};
use super::dom::{self, Done};
use super::listeners::Pointer;
use super::load::{Failure, say};
use super::objects;
use super::page::{Page, Setting};
use super::state::State;
use super::theme::Theme;
use crate::dataset::{Dataset, Issue, Severity};
use crate::describe;
use crate::locale::Locale;
use crate::marks::Subject;

/// A page that is not shown gets no animation frames; this many milliseconds later it is drawn all the same.
const LATEST: u32 = 200;

/// What the listeners and the API share. Nothing here is borrowed while JavaScript runs.
pub(super) struct Shared {
    /// The element.
    pub(super) host: HtmlElement,
    pub(super) window: Window,
    pub(super) state: RefCell<State>,
    pub(super) page: RefCell<Rc<Page>>,
    pub(super) ruler: Ruler,
    pub(super) pointer: Pointer,
    root: ShadowRoot,
    me: Weak<Shared>,
    frame: RefCell<Option<(AnimationFrame, Timeout)>>,
    waiting: RefCell<Vec<Function>>,
    changed: Cell<bool>,
    is_ready: Cell<bool>,
    /// Counts the loads, so that a newer one makes an older one void.
    pub(super) loads: Cell<u32>,
}

impl Shared {
    pub(super) fn new(host: HtmlElement, root: ShadowRoot, dataset: Rc<Dataset>, locale: Locale) -> Done<Rc<Shared>> {
        let window = web_sys::window().ok_or_else(|| JsError::new("there is no window to draw in"))?;
        let ruler = Ruler::new(&host)?;
        let (state, problems) = State::from_attributes(dataset, locale, &host);
        let page = Rc::new(Page::build(&root, &setting(&host), state.story()));
        let shared = Rc::new_cyclic(|me| Shared {
            host,
            window,
            state: RefCell::new(state),
            page: RefCell::new(page),
            ruler,
            pointer: Pointer::default(),
            root,
            me: me.clone(),
            frame: RefCell::default(),
            waiting: RefCell::default(),
            changed: Cell::new(false),
            is_ready: Cell::new(false),
            loads: Cell::new(0),
        });
        shared.complain(&problems);
        shared.request();
        Ok(shared)
    }

    /// The page as it is now.
    pub(super) fn page(&self) -> Rc<Page> {
        self.page.borrow().clone()
    }

    /// Changes the state, draws in the next frame and says so to the page.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let outcome = change(&mut self.state.borrow_mut());
        self.changed.set(true);
        self.request();
        outcome
    }

    /// Draws in the next frame, however often it is asked for.
    pub(super) fn request(&self) {
        if self.frame.borrow().is_some() {
            return;
        }
        let draw = |me: Weak<Shared>| {
            move || {
                if let Some(shared) = me.upgrade() {
                    shared.draw()
                }
            }
        };
        let (on_frame, on_time) = (draw(self.me.clone()), draw(self.me.clone()));
        let pending = (request_animation_frame(move |_| on_frame()), Timeout::new(LATEST, on_time));
        self.frame.replace(Some(pending));
    }

    /// Resolves when all that was asked for has been painted.
    pub(super) fn settled(&self) -> Promise {
        if self.frame.borrow().is_none() {
            return Promise::resolve(&JsValue::UNDEFINED);
        }
        Promise::new(&mut |resolve, _| self.waiting.borrow_mut().push(resolve))
    }

    /// Back to what the attributes say.
    pub(super) fn reset(&self) {
        let dataset = self.state.borrow().dataset();
        let (state, problems) = State::from_attributes(dataset, super::locale(), &self.host);
        self.change(|it| *it = state);
        self.complain(&problems);
    }

    /// Takes over an attribute that changed.
    pub(super) fn read_attribute(&self, name: &str) {
        if let Err(error) = self.change(|state| state.read_attribute(name, &self.host)) {
            self.complain(&[say(&error)]);
        }
    }

    /// What `heists-select` tells of a mark.
    pub(super) fn selected(&self, subject: Subject) -> JsValue {
        let state = self.state.borrow();
        let story = state.story();
        let tip = describe::tip(subject, story);
        let spoken = tip.spoken(&story.dataset.sources);
        objects::select_event(&tip, spoken, describe::citation(&tip, story))
    }

    /// Builds the page anew: an attribute changed what it consists of.
    pub(super) fn rebuild(&self) {
        self.root.replace_children_with_node_0();
        let page = Rc::new(Page::build(&self.root, &setting(&self.host), self.state.borrow().story()));
        self.page.replace(page);
        self.request();
    }

    /// Takes over a dataset that was loaded, and says what was wrong in it.
    pub(super) fn take_over(&self, dataset: Dataset, issues: &[Issue]) {
        let (state, problems) = State::from_attributes(Rc::new(dataset), super::locale(), &self.host);
        self.change(|it| *it = state);
        self.rebuild();
        self.report(issues);
        self.complain(&problems);
    }

    /// Says in the status line and as an event why something could not be done.
    pub(super) fn fail(&self, failure: &Failure) {
        self.state_line(&[failure.message.clone()]);
        self.dispatch_error(failure.code, &failure.message, &failure.issues);
    }

    /// Says which rows were left out, and what else was found.
    pub(super) fn report(&self, issues: &[Issue]) {
        let Some(first) = issues.first() else {
            return self.state_line(&[]);
        };
        let left_out = issues.iter().filter(|issue| issue.severity == Severity::Error).count();
        let heading = match (left_out, issues.len() - left_out) {
            (0, 1) => "One cell was not as expected:".to_owned(),
            (0, warnings) => format!("{warnings} cells were not as expected:"),
            (1, _) => "One row was left out:".to_owned(),
            (rows, _) => format!("{rows} rows were left out:"),
        };
        /// More than these would push the charts off the screen; the load report has all.
        const SHOWN: usize = 8;
        let mut lines = vec![heading.clone()];
        lines.extend(issues.iter().take(SHOWN).map(Issue::to_string));
        if issues.len() > SHOWN {
            lines.push(format!("and {} more", issues.len() - SHOWN));
        }
        self.state_line(&lines);
        self.dispatch_error("data", &format!("{heading} {first}"), issues);
    }

    /// Tells the page something: the event bubbles and leaves the shadow tree.
    pub(super) fn dispatch(&self, name: &str, detail: &JsValue) {
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(detail);
        let event = dom::sure(CustomEvent::new_with_event_init_dict(name, &init));
        dom::sure(self.host.dispatch_event(&event));
    }

    /// Shows what a mark is.
    pub(super) fn point_at(&self, view: &PlotView, mark: usize) {
        let Some(subject) = view.subject(mark) else { return };
        let state = self.state.borrow();
        let story = state.story();
        let page = self.page();
        let tip = describe::tip(subject, story);
        page.tooltip.show(view, mark, &tip, story, &page.root);
        dom::attr(&view.cursor, "aria-label", &tip.spoken(&story.dataset.sources));
    }

    fn draw(&self) {
        drop(self.frame.take());
        if let Err(error) = self.draw_page() {
            // An event handler has no caller: what failed is said where an editor looks first.
            self.state_line(&[say(&error)]);
        }
        for resolve in self.waiting.take() {
            dom::sure(resolve.call0(&JsValue::UNDEFINED));
        }
        self.announce();
    }

    fn draw_page(&self) -> Done {
        let page = self.page();
        let theme = Theme::of(&self.host, &self.window);
        dom::set_class(&page.root, "dark", theme.is_dark);
        let state = self.state.borrow();
        let story = state.story();
        page.arrange(story.summary.trend.len());
        page.write(story);
        let brush = Brush {
            palette: theme.palette(),
            family: &theme.family,
            pixels: self.window.device_pixel_ratio(),
            ruler: &self.ruler,
        };
        for section in &page.sections {
            section.view.draw(story, &brush)?;
        }
        Ok(())
    }

    /// After the picture: that there is one, and what has changed.
    fn announce(&self) {
        if !self.is_ready.replace(true) {
            self.dispatch("heists-ready", &JsValue::NULL);
        }
        if self.changed.replace(false) {
            let detail = objects::filter_event(self.state.borrow().story());
            self.dispatch("heists-filter", &detail);
        }
    }

    fn dispatch_error(&self, code: &str, message: &str, issues: &[Issue]) {
        self.dispatch("heists-error", &objects::error_event(code, message, issues));
    }

    fn complain(&self, problems: &[String]) {
        if problems.is_empty() {
            return;
        }
        for problem in problems {
            dom::add(&self.page().status, "p", problem);
        }
        self.dispatch_error("data", &problems.join(" "), &[]);
    }

    fn state_line(&self, lines: &[String]) {
        let page = self.page();
        dom::clear(&page.status);
        for line in lines {
            dom::add(&page.status, "p", line);
        }
    }
}

/// What the host page chose for the page's build.
fn setting(host: &HtmlElement) -> Setting {
    const CHARTS: [&str; 3] = ["share", "wmd", "trend"];
    let asked = host.get_attribute("charts").unwrap_or_else(|| CHARTS.join(","));
    let charts = asked.split(',').map(str::trim).filter(|name| CHARTS.contains(name)).map(str::to_owned).collect();
    let level = host
        .get_attribute("heading-level")
        .and_then(|level| level.parse().ok())
        .filter(|level| (2..=6).contains(level));
    Setting { charts, heading_level: level.unwrap_or(2) }
}
