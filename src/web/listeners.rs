//! What the reader does, each kind of event heard once at the shadow root.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::prelude::*;
use web_sys::{
    Event, EventTarget, FocusEvent, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent, PointerEvent, ShadowRoot,
};

use super::canvas::PlotView;
use super::page::Page;
use super::widget::Shared;
use super::{controls, dom, export, newer, objects, own, permalink, print, rest, table};
use crate::dataset::By;
use crate::describe::{self, SortKey};
use crate::estimate::ClaimantKind;
use crate::filter::Filter;
use crate::letters::{whole, words};
use crate::marks::{Point, Subject};
use crate::stops::Stop;
use crate::words::Word;

/// Listens until the listeners are dropped.
pub(super) fn listen(shared: &Rc<Shared>, root: &ShadowRoot) -> Vec<EventListener> {
    let mut listeners = Vec::new();
    for (name, act) in HEARD {
        listeners.push(hear(shared, root, name, act));
    }
    let fonts = dom::document(&shared.host).fonts();
    listeners.push(hear(shared, &shared.window, "resize", on_new_look));
    listeners.push(hear(shared, &shared.window, "hashchange", |shared, _, _| permalink::read(shared)));
    listeners.push(hear(shared, &fonts, "loadingdone", on_new_look));
    listeners.push(hear(shared, &shared.window, "beforeprint", |shared, _, _| print::begin(shared)));
    listeners.push(hear(shared, &shared.window, "afterprint", |shared, _, _| print::end(shared)));
    if let Some(paper) = dom::sure(shared.window.match_media(print::MEDIA)) {
        listeners.push(hear(shared, &paper, "change", |shared, _, _| print::follow(shared)));
    }
    listeners.push(hear(shared, &shared.host, "pointerleave", on_leave));
    listeners.push(hear_below(shared, root, "close", |shared, _, _| shared.page().controls.note_way_back()));
    // What is unfolded by other means than a click, as by a search on the page.
    listeners.push(hear_below(shared, root, "toggle", |shared, _, _| shared.forget_room()));
    listeners.push(hear(shared, &shared.window, "pointerup", on_lift));
    listeners.push(hear(shared, &shared.window, "keydown", on_key_elsewhere));
    listeners
}

/// What a pointer has done so far.
#[derive(Default)]
pub(super) struct Pointer {
    /// The last one was a finger: its first tap shows, its second chooses.
    is_touch: Cell<bool>,
    /// The year of the trend on which a mouse button went down.
    pressed: Cell<Option<usize>>,
    /// The plot and the mark that a finger tapped last.
    tapped: Cell<Option<(usize, Subject)>>,
    /// The plot and the mark that a mouse is on.
    hovered: Cell<Option<(usize, Stop)>>,
}

impl Pointer {
    /// Whether it is a mouse on a mark that shows the tooltip.
    pub(super) fn hovers(&self) -> bool {
        self.hovered.get().is_some()
    }
}

/// The named element of a mark.
const MARK: &str = ".mark";

type Act = fn(&Shared, &Event, &HtmlElement);

const HEARD: [(&str, Act); 9] = [
    ("click", on_click),
    ("input", on_input),
    ("change", on_change),
    ("keydown", on_key),
    ("focusin", on_focus),
    ("focusout", on_blur),
    ("pointerdown", on_press),
    ("pointermove", on_move),
    // Of the element that watches the theme: colours, font, size of text, the scheme that the reader prefers or forces.
    ("transitionend", |shared, _, _| shared.look()),
];

/// Hears one kind of event until it is dropped.
fn hear(shared: &Rc<Shared>, target: &EventTarget, name: &'static str, act: Act) -> EventListener {
    // An arrow key that walks the marks must not scroll the page, too.
    listen_to(shared, target, name, act, EventListenerOptions::enable_prevent_default())
}

/// The same for an event that does not bubble.
fn hear_below(shared: &Rc<Shared>, target: &EventTarget, name: &'static str, act: Act) -> EventListener {
    listen_to(shared, target, name, act, EventListenerOptions::run_in_capture_phase())
}

fn listen_to(
    shared: &Rc<Shared>,
    target: &EventTarget,
    name: &'static str,
    act: Act,
    options: EventListenerOptions,
) -> EventListener {
    let seen = Rc::downgrade(shared);
    EventListener::new_with_options(target, name, options, move |event| {
        let Some(shared) = seen.upgrade() else { return };
        // At the shadow root it is an element; the acts of all else, as of the window, do not look at it.
        if let Some(target) = event.target() {
            act(&shared, event, target.unchecked_ref());
        }
    })
}

fn on_new_look(shared: &Shared, _: &Event, _: &HtmlElement) {
    shared.ruler.clear();
    shared.request();
}

fn on_leave(shared: &Shared, event: &Event, _: &HtmlElement) {
    // A finger leaves with every touch, and whenever it begins to scroll.
    if !is_finger(event) {
        shared.pointer.hovered.set(None);
        shared.page().tooltip.hide_soon();
    }
}

/// A tap beside the tooltip and its charts closes it; a finger that scrolled is no tap.
fn on_lift(shared: &Shared, event: &Event, _: &HtmlElement) {
    let target: HtmlElement = event.composed_path().get(0).unchecked_into();
    if is_finger(event) && dom::sure(target.closest(".tip, canvas")).is_none() {
        shared.page().tooltip.hide();
    }
}

/// A tooltip that a finger or a mouse asked for closes on Escape, wherever the focus is.
fn on_key_elsewhere(shared: &Shared, event: &Event, _: &HtmlElement) {
    if event.unchecked_ref::<KeyboardEvent>().key() == "Escape" {
        shared.page().tooltip.hide();
    }
}

fn is_finger(event: &Event) -> bool {
    event.unchecked_ref::<PointerEvent>().pointer_type() == "touch"
}

fn on_click(shared: &Shared, event: &Event, target: &HtmlElement) {
    let page = shared.page();
    if let Some((place, view)) = page.plot_at(target, "canvas") {
        return click_mark(shared, &page, (place, view), view.hit(point(event.unchecked_ref())));
    }
    // What is unfolded is drawn for the first time.
    if dom::sure(target.closest("summary")).is_some() {
        shared.request();
    }
    let Some(button) = dom::sure(target.closest("[data-do]")) else { return };
    let action = button.get_attribute("data-do").unwrap_or_default();
    act(shared, &page, &action, button.unchecked_ref());
}

fn click_mark(shared: &Shared, page: &Page, (place, view): (usize, &PlotView), stop: Option<Stop>) {
    let pointer = &shared.pointer;
    // A mouse drawn from one year of the trend to another chooses all between them.
    let years = pointer.pressed.take().zip(year_at(shared, stop)).filter(|(from, to)| from != to && !page.is_still);
    let Some(stop) = stop else { return page.tooltip.hide() };
    if let Some((from, to)) = years {
        return shared.change(&mut |state| state.choose_years(from, to));
    }
    view.stops.move_to(stop);
    select(shared, stop);
    let tapped = Some((place, stop.subject));
    // Whoever closed the tooltip in between has not seen it.
    let is_seen = pointer.tapped.replace(tapped) == tapped && !page.tooltip.frame.hidden();
    if pointer.is_touch.get() && !is_seen {
        point_at(shared, view, stop);
    } else {
        choose(shared, view, stop);
    }
}

/// A button's action: its name and what it is for.
fn act(shared: &Shared, page: &Page, action: &str, button: &HtmlElement) {
    let words = words(action);
    match words[..] {
        ["clear"] => shared.change(&mut |state| {
            let view = state.story().filter.view;
            state.set_filter(Filter { view, ..Filter::default() });
        }),
        ["panel", ref name @ ..] => {
            page.tooltip.hide();
            page.controls.toggle_panel(&name.concat());
        }
        // A name may have spaces.
        ["count", ..] => {
            shared.change(&mut |state| state.toggle_counts(action.get("count ".len()..).unwrap_or_default()))
        }
        ["counts", which] => {
            let counts = || (which == "none").then(Vec::new);
            shared.change(&mut |state| state.set_counts(counts()));
        }
        ["all", by] => set_keys(shared, by, None),
        ["none", by] => set_keys(shared, by, Some(Vec::new())),
        ["widen", place] => widen(shared, place),
        ["step", end, by] => step(shared, end, by),
        ["sort", key] => {
            if let Some(key) = SortKey::parse(key) {
                shared.change(&mut |state| table::sort_by(state, key));
            }
        }
        ["more"] => shared.change(&mut |state| state.shows_all = !state.shows_all),
        ["claimant", kind] => {
            if let Some(kind) = ClaimantKind::parse(kind) {
                shared.change(&mut |state| state.toggle_claimant(kind));
            }
        }
        ["mark"] => {
            let Some((_, view)) = page.plot_at(button, MARK) else { return };
            view.stops.move_onto(button);
            let Some(stop) = view.stops.current() else { return };
            select(shared, stop);
            choose(shared, view, stop);
        }
        ["tip", by] => {
            let Some((_, view)) = page.plot_at(button, ".tip *") else { return };
            view.stops.walk(if by == "1" { "ArrowDown" } else { "ArrowUp" }, false);
            point_at_current(shared, view);
        }
        ["newer"] => newer::switch(shared),
        ["export", what] => export::act(shared, &page.export, what),
        ["copy", place] => export::copy(shared, &page.export, place),
        ["data", what] => own::act(shared, page, what),
        ["tip-close"] => close_tooltip(shared, page, button),
        _ => {}
    }
}

fn widen(shared: &Shared, place: &str) {
    shared.change(&mut |state| {
        let rule = whole(place).and_then(|place| state.story().summary.without.get(place as usize)).copied();
        if let Some((rule, _)) = rule {
            let filter = state.story().filter.without(rule);
            state.set_filter(filter);
        }
    });
}

/// One year earlier or later.
fn step(shared: &Shared, end: &str, by: &str) {
    shared.change(&mut |state| {
        let story = state.story();
        let Some((first, last)) = story.filter.years.or(story.summary.view_years) else { return };
        let stepped = |year: u16| Some(year.saturating_add_signed(if by == "1" { 1 } else { -1 }));
        let years = match end {
            "first" => controls::years(story, stepped(first), None),
            _ => controls::years(story, None, stepped(last)),
        };
        let filter = Filter { years, ..story.filter.clone() };
        state.set_filter(filter);
    });
}

fn set_keys(shared: &Shared, by: &str, keys: Option<Vec<String>>) {
    if let Some(by) = By::parse(by) {
        shared.change(&mut |state| state.set_keys(by, keys.clone()));
    }
}

const YEAR: &str = "[type=number]";

fn on_input(shared: &Shared, _: &Event, target: &HtmlElement) {
    let control: &HtmlInputElement = target.unchecked_ref();
    if dom::sure(target.matches("[type=range], [type=search]")) {
        permalink::wait(shared);
    }
    if dom::sure(target.matches("select")) {
        shared.change(&mut |state| state.set_option(&dom::name(control), &control.value()));
    } else if !dom::sure(target.matches(YEAR)) {
        // A year that is being typed is no year yet.
        apply(shared, control);
    }
}

fn on_change(shared: &Shared, _: &Event, target: &HtmlElement) {
    if dom::sure(target.matches(YEAR)) {
        apply(shared, target.unchecked_ref());
    }
    permalink::finish(shared);
}

fn apply(shared: &Shared, input: &HtmlInputElement) {
    shared.change(&mut |state| {
        if let Some(filter) = controls::changed(input, state.story()) {
            state.set_filter(filter);
        }
    });
}

fn on_key(shared: &Shared, event: &Event, target: &HtmlElement) {
    let page = shared.page();
    let pressed: &KeyboardEvent = event.unchecked_ref();
    // With one of these it belongs to the browser or to assistive technology.
    if pressed.ctrl_key() || pressed.alt_key() || pressed.meta_key() {
        return;
    }
    let key = pressed.key();
    if key == "Escape" {
        return escape(shared, &page, target);
    }
    let plot = page.plot_at(target, MARK);
    if key == "Tab" || plot.is_some() {
        rest::hurry(shared);
    }
    let Some((_, view)) = plot else { return };
    let is_mirrored = page.root.get_attribute("dir").as_deref() == Some("rtl");
    if view.stops.walk(&key, is_mirrored) {
        event.prevent_default();
        view.stops.focus();
        // At either end the focus stays; a tooltip that was closed there comes back.
        if !page.tooltip.is_open() {
            point_at_current(shared, view);
        }
    } else if matches!(key.as_str(), "Enter" | " ") && dom::sure(target.matches("[role=img]")) {
        // A button makes a click of these keys by itself.
        event.prevent_default();
        target.click();
    }
}

/// Closes what is open.
fn escape(shared: &Shared, page: &Page, target: &HtmlElement) {
    close_tooltip(shared, page, target);
    page.export.close();
    if !page.controls.panel.hidden() {
        page.controls.toggle_panel("");
    }
}

/// From inside the tooltip the focus goes back to its mark.
fn close_tooltip(shared: &Shared, page: &Page, target: &HtmlElement) {
    if let Some((_, view)) = page.plot_at(target, ".tip *") {
        // A mark that gets the focus shows its tooltip, so this comes first.
        rest::hurry(shared);
        view.stops.focus();
    }
    page.tooltip.hide();
}

fn on_focus(shared: &Shared, _: &Event, target: &HtmlElement) {
    if let Some((_, view)) = shared.page().plot_at(target, MARK) {
        rest::hurry(shared);
        view.stops.move_onto(target);
        point_at_current(shared, view);
    }
}

fn on_blur(shared: &Shared, event: &Event, target: &HtmlElement) {
    // A tooltip that scrolls takes the focus itself.
    const KINDS: &str = ".mark, .tip, .tip *";
    if !dom::sure(target.matches(KINDS)) {
        return;
    }
    let page = shared.page();
    let to: Option<HtmlElement> = event.unchecked_ref::<FocusEvent>().related_target().map(JsCast::unchecked_into);
    match to {
        // Whoever clicks on what takes no focus may be on the way into the tooltip.
        None => page.tooltip.hide_soon(),
        // Whoever is past it and comes back at once comes to the mark, not into what lingers.
        Some(to) if page.plot_at(&to, KINDS).is_none() => page.tooltip.hide(),
        Some(_) => {}
    }
}

fn on_press(shared: &Shared, event: &Event, target: &HtmlElement) {
    let press: &PointerEvent = event.unchecked_ref();
    shared.pointer.is_touch.set(is_finger(press));
    let page = shared.page();
    let view = page.plot_at(target, "canvas");
    shared.pointer.pressed.set(view.and_then(|(_, view)| year_at(shared, view.hit(point(press)))));
}

fn on_move(shared: &Shared, event: &Event, target: &HtmlElement) {
    let moved: &PointerEvent = event.unchecked_ref();
    if is_finger(moved) {
        return;
    }
    let page = shared.page();
    if dom::sure(target.closest(".tip")).is_some() {
        return page.tooltip.stay();
    }
    let over = page.plot_at(target, "canvas");
    let Some((place, view, stop)) = over.and_then(|(place, view)| Some((place, view, view.hit(point(moved))?))) else {
        shared.pointer.hovered.set(None);
        return page.tooltip.hide_soon();
    };
    if shared.pointer.hovered.replace(Some((place, stop))) == Some((place, stop)) {
        return page.tooltip.stay();
    }
    view.stops.move_to(stop);
    shared.point_at(view, stop);
}

fn point_at_current(shared: &Shared, view: &PlotView) {
    if let Some(stop) = view.stops.current() {
        point_at(shared, view, stop);
    }
}

/// Shows what a mark is that a finger or a key went to.
fn point_at(shared: &Shared, view: &PlotView, stop: Stop) {
    shared.pointer.hovered.set(None);
    shared.point_at(view, stop);
    shared.page().tooltip.uncover(view);
}

/// Tells the page which mark was chosen.
fn select(shared: &Shared, stop: Stop) {
    let state = shared.state();
    let story = state.story();
    let tip = shared.page().tip(stop.subject, story);
    let spoken = tip.spoken(story);
    let citation = describe::citation(stop.subject, &tip, story);
    shared.dispatch("heists-select", &objects::select_event(&tip, &spoken, &citation));
}

/// Where nothing can be chosen a mark only says what it is: nothing could be undone, either.
fn choose(shared: &Shared, view: &PlotView, stop: Stop) {
    if shared.page().is_still {
        shared.point_at(view, stop);
    } else {
        shared.change(&mut |state| state.choose(stop.subject));
    }
}

/// The year of the trend that a mark belongs to, a bar or somebody's count.
fn year_at(shared: &Shared, stop: Option<Stop>) -> Option<usize> {
    match stop?.subject {
        Subject::Year(place, _) => Some(place),
        Subject::Count(count) => {
            let state = shared.state();
            let summary = state.story().summary;
            let year = summary.counts.get(count)?.year;
            summary.trend.iter().position(|it| it.year == year)
        }
        _ => None,
    }
}

fn point(event: &MouseEvent) -> Point {
    Point { x: event.offset_x().into(), y: event.offset_y().into() }
}
