//! One widget on a page: it draws at most once a frame, and says afterwards what has changed.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement, ShadowRoot, Window};

use super::canvas::{Brush, PlotView, Ruler};
use super::dom::{self, Done};
use super::language;
use super::listeners::Pointer;
use super::load::{Failure, Load, say};
use super::objects;
use super::own::{self, Own};
use super::page::Page;
use super::permalink::{self, Permalink};
use super::problems::Problem;
use super::report::Report;
use super::rest::{self, Rest};
use super::room::{self, Room};
use super::setting::Setting;
use super::sheets::Sight;
use super::state::State;
use super::theme::Theme;
use crate::dataset::{Dataset, Issue};
use crate::stops::Stop;

/// A page that is not shown gets no animation frames; this many milliseconds later it is drawn all the same.
const LATEST: u32 = 200;
/// What can wait for the first picture comes so many milliseconds after it: by then that is on the screen.
const SOON: u32 = 20;
/// The number that no frame has.
const NO_FRAME: i32 = 0;

/// What the listeners and the API share. Nothing here is borrowed while the page's own JavaScript runs.
pub(super) struct Shared {
    /// The element.
    pub(super) host: HtmlElement,
    pub(super) window: Window,
    /// Gives the language of an element.
    speak: Function,
    /// Gives the files of a dataset.
    pub(super) gather: Function,
    pub(super) ruler: Ruler,
    pub(super) pointer: Pointer,
    pub(super) link: Permalink,
    pub(super) rest: Rest,
    pub(super) own: Own,
    /// The comparison with newer data that is under way.
    pub(super) comparing: RefCell<Option<Load>>,
    state: RefCell<Rc<State>>,
    page: RefCell<Rc<Page>>,
    root: ShadowRoot,
    pub(super) me: Weak<Shared>,
    /// The frame that was asked for, and what draws if it does not come.
    frame: RefCell<Option<(i32, Timeout)>>,
    on_frame: Closure<dyn FnMut()>,
    /// What is to be told when all is painted.
    waiting: RefCell<Vec<(Function, JsValue)>>,
    changed: Cell<bool>,
    is_ready: Cell<bool>,
    drawn_width: Cell<i32>,
    /// How wide the charts are while nothing but the selection changes.
    room: RefCell<Option<Room>>,
    pub(super) has_data: Cell<bool>,
    /// What is wrong with the data.
    pub(super) report: RefCell<Report>,
    /// What is wrong with which attribute.
    pub(super) problems: RefCell<Vec<Problem>>,
}

impl Shared {
    pub(super) fn new(
        host: HtmlElement,
        root: ShadowRoot,
        [speak, gather]: [Function; 2],
        dataset: Rc<Dataset>,
    ) -> Done<Rc<Shared>> {
        let window = dom::window(&host)?;
        let ruler = Ruler::new(&host)?;
        let locale = Rc::new(language::of(&host, &speak));
        let (state, problems) = State::from_attributes(dataset, &host, &locale);
        let page = Rc::new(Page::build(&root, &Setting::of(&host), state.story()));
        let shared = Rc::new_cyclic(|me| Shared {
            host,
            window,
            speak,
            gather,
            ruler,
            pointer: Pointer::default(),
            link: Permalink::default(),
            rest: Rest::default(),
            own: Own::default(),
            comparing: RefCell::default(),
            state: RefCell::new(Rc::new(state)),
            page: RefCell::new(page),
            root,
            me: me.clone(),
            frame: RefCell::default(),
            on_frame: Closure::new({
                let me = me.clone();
                move || draw(&me)
            }),
            waiting: RefCell::default(),
            changed: Cell::new(false),
            is_ready: Cell::new(false),
            drawn_width: Cell::new(0),
            room: RefCell::default(),
            has_data: Cell::new(true),
            report: RefCell::default(),
            problems: RefCell::default(),
        });
        // The attributes may speak of the data that are still to come.
        if own::source_of(&shared.host).is_none() {
            shared.complain(problems);
        }
        shared.request();
        Ok(shared)
    }

    /// The page as it is now.
    pub(super) fn page(&self) -> Rc<Page> {
        self.page.borrow().clone()
    }

    /// The state as it is now.
    pub(super) fn state(&self) -> Rc<State> {
        Rc::clone(&self.state.borrow())
    }

    /// Changes the state; if it is another then, it is drawn in the next frame and the page is told.
    pub(super) fn change(&self, change: &mut dyn FnMut(&mut State)) {
        let mut state = State::clone(&self.state());
        change(&mut state);
        self.set_state(state);
    }

    /// The same for a change that may be refused: then nothing has happened.
    pub(super) fn try_change(&self, change: &dyn Fn(&mut State) -> Done) -> Done {
        let mut state = State::clone(&self.state());
        change(&mut state)?;
        self.set_state(state);
        Ok(())
    }

    /// Draws in the next frame, however often it is asked for, as wide as the charts are then.
    pub(super) fn request(&self) {
        self.forget_room();
        self.request_same();
    }

    /// The charts may be wider or narrower when they are drawn next.
    pub(super) fn forget_room(&self) {
        self.room.take();
    }

    /// The same for charts that are as wide as they were, on a page that looks as it did.
    fn request_same(&self) {
        if self.frame.borrow().is_some() {
            return;
        }
        let me = self.me.clone();
        let frame = dom::sure(self.window.request_animation_frame(self.on_frame.as_ref().unchecked_ref()));
        self.frame.replace(Some((frame, Timeout::new(LATEST, move || draw(&me)))));
    }

    /// Draws what was asked for at once: paper does not wait for a frame.
    pub(super) fn draw_now(&self) {
        // The first picture leaves something to a second.
        for _ in 0..2 {
            if self.frame.borrow().is_some() {
                draw(&self.me);
            }
        }
    }

    /// Asks for no frame any more.
    fn cancel(&self) {
        if let Some((frame, _timeout)) = self.frame.take() {
            dom::sure(self.window.cancel_animation_frame(frame));
        }
    }

    /// Draws in the next frame if the element has become wider or narrower; hidden, it keeps the picture that it had.
    pub(super) fn fit(&self) {
        let width = self.page().root.client_width();
        if width > 0 && width != self.drawn_width.get() {
            self.request();
        }
    }

    /// Draws in the next frame if the article around the element looks different now.
    pub(super) fn look(&self) {
        if !self.page().is_in(&Theme::of(self)) {
            self.request();
        }
    }

    /// Whether all that was asked for has been painted.
    pub(super) fn is_drawn(&self) -> bool {
        self.frame.borrow().is_none()
    }

    /// Resolves when that is so.
    pub(super) fn painted(&self) -> Promise {
        Promise::new(&mut |resolve, _| self.when_painted(resolve, JsValue::UNDEFINED))
    }

    /// Resolves when every mark has its element, too.
    pub(super) fn settled(&self) -> Promise {
        Promise::new(&mut |resolve, _| rest::when_over(self, resolve))
    }

    /// Resolves a promise with a value when all that was asked for has been painted.
    pub(super) fn when_painted(&self, resolve: Function, value: JsValue) {
        if self.is_drawn() {
            dom::call(&resolve, &value);
        } else {
            self.waiting.borrow_mut().push((resolve, value));
        }
    }

    /// Back to what the attributes say.
    pub(super) fn reset(&self) {
        let before = self.state();
        let (mut state, problems) = State::from_attributes(before.dataset(), &self.host, &before.locale);
        state.comparison.clone_from(&before.comparison);
        self.set_state(state);
        self.complain(problems);
        permalink::begin_elsewhere(self);
    }

    /// What the attributes say.
    pub(super) fn start(&self) -> State {
        State::from_attributes(self.state().dataset(), &self.host, &self.state().locale).0
    }

    /// The attribute `permalink` is there or gone. Before the first picture the page itself may have chosen something.
    pub(super) fn follow_address(&self) {
        let start = if self.is_ready.get() { self.start().saved() } else { self.state().saved() };
        permalink::begin(self, start);
        self.request();
    }

    /// Takes over a saved state; what cannot be read of it is said.
    pub(super) fn restore(&self, text: &str) {
        let mut notes = None;
        self.change(&mut |state| notes = state.restore(text));
        self.blame("state", notes);
    }

    /// Takes over an attribute that changed; what was wrong with it before is no longer said.
    pub(super) fn read_attribute(&self, name: &str) {
        self.check_attribute(name);
        self.request();
        permalink::begin_elsewhere(self);
    }

    /// Another part of the window is in sight: what lies over the page has to lie there.
    pub(super) fn see(&self, sight: Sight) {
        let page = self.page();
        if page.see(sight) {
            self.with_tooltip(&|view, stop| {
                page.tooltip.place(view, stop.area, &page.root, self.pointer.hovers());
            });
        }
    }

    /// Does something with the mark that the tooltip speaks of, if it is open.
    fn with_tooltip(&self, act: &dyn Fn(&PlotView, Stop)) {
        let page = self.page();
        let open = page.plot_at(&page.tooltip.frame, ".tip").filter(|_| page.tooltip.is_open());
        match open.map(|(_, view)| (view, view.pointed())) {
            Some((view, Some(stop))) => act(view, stop),
            Some((_, None)) => page.tooltip.hide(),
            None => {}
        }
    }

    /// Builds the page anew: an attribute changed what it consists of.
    pub(super) fn rebuild(&self) {
        let pressed = self.root.active_element().and_then(|it| it.get_attribute("data-do"));
        self.root.set_text_content(None);
        let page = Page::build(&self.root, &Setting::of(&self.host), self.state().story());
        // What the reader has seen below does not go away for a frame.
        page.is_whole.set(self.is_ready.get());
        self.page.replace(Rc::new(page));
        self.show_data(self.has_data.get());
        self.write_status();
        // Whoever pressed a button goes on from there; what is hidden until it is dressed or drawn takes no focus.
        if let Some(action) = pressed {
            let page = self.page();
            page.show_rest();
            page.dress(&Theme::of(self));
            dom::focus(&page.root, &action);
        }
        self.request();
    }

    /// Builds the page anew in the language that the element is in now, unless it speaks it.
    pub(super) fn speak_anew(&self) {
        let locale = Rc::new(language::of(&self.host, &self.speak));
        if *self.state().locale != *locale {
            self.change(&mut |state| state.locale = Rc::clone(&locale));
            self.ruler.clear();
            self.rebuild();
        }
    }

    /// Shows the widget, or what the page's author put inside the element.
    pub(super) fn show_data(&self, visible: bool) {
        self.has_data.set(visible);
        self.forget_room();
        self.page().show_data(visible);
    }

    /// Takes over a dataset, and says what was wrong in it.
    pub(super) fn take_over(&self, dataset: Rc<Dataset>, issues: &[Issue]) {
        let (state, problems) = State::from_attributes(dataset, &self.host, &self.state().locale);
        self.set_state(state);
        self.has_data.set(true);
        self.rebuild();
        self.say_issues(issues);
        self.complain(problems);
        permalink::begin(self, self.state().saved());
    }

    /// Tells the page something: the event bubbles and leaves the shadow tree.
    pub(super) fn dispatch(&self, name: &str, detail: &JsValue) {
        let init = CustomEventInit::new();
        dom::put(&init, "bubbles", &JsValue::TRUE);
        dom::put(&init, "composed", &JsValue::TRUE);
        dom::put(&init, "detail", detail);
        let event = dom::sure(CustomEvent::new_with_event_init_dict(name, &init));
        dom::sure(self.host.dispatch_event(&event));
    }

    /// Shows what a mark is.
    pub(super) fn point_at(&self, view: &PlotView, stop: Stop) {
        let state = self.state();
        let page = self.page();
        let tip = page.tip(stop.subject, state.story());
        view.point_at(stop);
        page.tooltip.show(view, stop.area, (&tip, state.story()), &page.root, self.pointer.hovers());
    }

    fn set_state(&self, state: State) {
        let before = self.state();
        if *before != state {
            self.changed.set(self.changed.get() || !before.has_same_numbers(&state));
            self.state.replace(Rc::new(state));
            self.request_same();
            // What could not be read of a saved state is said until the next choice; nothing else is said again.
            if self.problems.borrow().iter().any(|(name, _)| name == "state") {
                self.blame("state", None);
            }
        }
    }

    fn draw_page(&self) -> Done {
        let (page, state) = (self.page(), self.state());
        let story = state.story();
        let captions = page.captions(story);
        // What a style sheet or a layout would tell is asked for only where it may be another: it would be made for the asking.
        let shown = room::shown(&captions);
        let room = self.room.take().filter(|room| room.is_still(&shown, story));
        let theme = room.as_ref().and_then(|_| page.theme()).unwrap_or_else(|| Theme::of(self));
        page.dress(&theme);
        let had_focus = self.root.active_element().is_some();
        let brush = Brush {
            palette: theme.palette(),
            family: &theme.family,
            pixels: self.window.device_pixel_ratio(),
            scale: theme.scale(),
            ruler: &self.ruler,
        };
        let is_known = room.is_some();
        // A canvas that is given a font has its page's style made up: before anything is written there is nothing to make.
        if let Some(room) = &room {
            page.draw(&room.widths, story, &brush)?;
        }
        page.write(&state, captions);
        let room = room.unwrap_or_else(|| Room::measure(&page, shown, story, theme.scale()));
        if !is_known {
            page.draw(&room.widths, story, &brush)?;
        }
        for section in &page.sections {
            section.view.place(story);
        }
        self.drawn_width.set(room.width);
        // What is not shown will see later how much room there is.
        self.room.replace(Some(room).filter(|room| room.width > 0));
        // A tooltip that stays open speaks of the new numbers.
        self.with_tooltip(&|view, stop| self.point_at(view, stop));
        // The button that was pressed may be one that is needed no longer.
        let is_gone = |it: &Element| match is_known {
            true => dom::sure(it.closest("[hidden]")).is_some(),
            false => it.unchecked_ref::<HtmlElement>().offset_width() == 0,
        };
        if had_focus && self.root.active_element().is_none_or(|it| is_gone(&it)) {
            page.controls.take_focus();
        }
        Ok(())
    }

    /// After the picture: that there is one, and what has changed.
    fn announce(&self) {
        permalink::write(self);
        rest::say_change(self, self.changed.get() && self.is_ready.get());
        if self.has_data.get() && !self.is_ready.replace(true) {
            self.dispatch("heists-ready", &JsValue::NULL);
        }
        if self.changed.replace(false) {
            let detail = objects::filter_event(self.state().story());
            self.dispatch("heists-filter", &detail);
        }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        self.cancel();
    }
}

fn draw(me: &Weak<Shared>) {
    let Some(shared) = me.upgrade() else { return };
    shared.cancel();
    if let Err(error) = shared.draw_page() {
        // A frame has no caller: what failed is said where an editor looks first.
        shared.fail(&Failure::new("memory", say(&error)));
    }
    if !shared.page().is_whole.replace(true) {
        // What comes below has had no room so far.
        shared.forget_room();
        // A frame asked for now may come before this one is on the screen. Who asked for all hears of it then.
        let me = me.clone();
        shared.frame.replace(Some((NO_FRAME, Timeout::new(SOON, move || draw(&me)))));
    } else {
        for (resolve, value) in shared.waiting.take() {
            dom::call(&resolve, &value);
        }
    }
    rest::begin(&shared);
    shared.announce();
}
