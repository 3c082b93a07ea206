//! What the reader does, each kind of event heard once at the shadow root.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent, MouseEvent, PointerEvent,
    ShadowRoot,
};

use super::canvas::PlotView;
use super::controls;
use super::dom::Done;
use super::page::Page;
use super::widget::Shared;
use crate::dataset::By;
use crate::describe::SortKey;
use crate::filter::Filter;
use crate::marks::{Point, Subject};
use crate::words::Word;

/// What a pointer has done so far.
#[derive(Default)]
struct Pointer {
    /// The last one was a finger: its first tap shows, its second chooses.
    is_touch: Cell<bool>,
    /// The year of the trend on which a mouse button went down.
    pressed: Cell<Option<usize>>,
    /// The mark that was tapped or pointed at last.
    shown: Cell<Option<(usize, usize)>>,
}

/// Listens until the listeners are dropped.
pub(super) fn listen(shared: &Rc<Shared>, root: &ShadowRoot) -> Done<Vec<EventListener>> {
    let pointer = Rc::new(Pointer::default());
    let on = |name: &'static str, act: fn(&Shared, &Pointer, &Event, &HtmlElement) -> Done| {
        let (seen, pointer) = (Rc::downgrade(shared), Rc::clone(&pointer));
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(root, name, options, move |event| {
            let Some(shared) = seen.upgrade() else { return };
            let Some(target) = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok()) else { return };
            if let Err(error) = act(&shared, &pointer, event, &target) {
                web_sys::console::error_1(&error);
            }
        })
    };
    let mut listeners = vec![
        on("click", on_click),
        on("input", on_input),
        on("change", on_change),
        on("keydown", on_key),
        on("focusin", on_focus),
        on("focusout", on_blur),
        on("pointerdown", on_press),
        on("pointermove", on_move),
    ];
    let again = |shared: &Rc<Shared>| {
        let seen = Rc::downgrade(shared);
        move |_: &Event| {
            if let Some(shared) = seen.upgrade() {
                shared.ruler.forget();
                shared.request();
            }
        }
    };
    listeners.push(EventListener::new(&shared.window, "resize", again(shared)));
    if let Some(query) = shared.window.match_media("(prefers-color-scheme: dark)")? {
        listeners.push(EventListener::new(&query, "change", again(shared)));
    }
    if let Some(document) = shared.window.document() {
        listeners.push(EventListener::new(&document.fonts(), "loadingdone", again(shared)));
    }
    let seen = Rc::downgrade(shared);
    listeners.push(EventListener::new(&shared.host, "pointerleave", move |_| {
        if let Some(shared) = seen.upgrade() {
            shared.page().tooltip.hide_soon();
        }
    }));
    Ok(listeners)
}

fn on_click(shared: &Shared, pointer: &Pointer, event: &Event, target: &HtmlElement) -> Done {
    let page = shared.page();
    if let Some((place, view)) = plot_at(&page, target, "canvas") {
        let mouse: &MouseEvent = event.unchecked_ref();
        let mark = view.hit(point(mouse));
        // A mouse drawn from one year of the trend to another chooses all between them.
        let years = pointer.pressed.take().zip(year_at(view, mark)).filter(|(from, to)| from != to);
        if let Some((from, to)) = years {
            shared.change(|state| state.choose_years(from, to));
            return Ok(());
        }
        return match mark {
            None => {
                page.tooltip.hide();
                Ok(())
            }
            Some(mark)
                if pointer.is_touch.get() && pointer.shown.replace(Some((place, mark))) != Some((place, mark)) =>
            {
                view.move_to(mark)?;
                select(shared, view, mark)?;
                shared.point_at(view, mark)
            }
            Some(mark) => choose(shared, view, mark),
        };
    }
    let Some(button) = target.closest("[data-do]")? else { return Ok(()) };
    let action = button.get_attribute("data-do").unwrap_or_default();
    act(shared, &page, &action, &button)
}

/// A button's action: its name and what it is for.
fn act(shared: &Shared, page: &Page, action: &str, button: &Element) -> Done {
    let words: Vec<&str> = action.split(' ').collect();
    match words[..] {
        ["clear"] => shared.change(|state| {
            let view = state.story().filter.view;
            state.set_filter(Filter { view, ..Filter::default() });
        }),
        ["panel"] => page.controls.toggle_panel(None)?,
        ["panel", name] => page.controls.toggle_panel(Some(name))?,
        ["all", by] => set_keys(shared, by, None),
        ["none", by] => set_keys(shared, by, Some(Vec::new())),
        ["widen", place] => shared.change(|state| {
            let rule = place
                .parse()
                .ok()
                .and_then(|place: usize| state.story().summary.without.get(place))
                .map(|(rule, _)| *rule);
            if let Some(rule) = rule {
                let filter = state.story().filter.without(rule);
                state.set_filter(filter);
            }
        }),
        ["step", end, by] => shared.change(|state| {
            let story = state.story();
            let Some((first, last)) = story.filter.years.or(story.summary.view_years) else { return };
            let stepped = |year: u16| Some(year.saturating_add_signed(by.parse().unwrap_or(0)));
            let years = if end == "first" {
                controls::years(story, stepped(first), None)
            } else {
                controls::years(story, None, stepped(last))
            };
            let filter = Filter { years, ..story.filter.clone() };
            state.set_filter(filter);
        }),
        ["sort", key] => {
            if let Some(key) = SortKey::parse(key) {
                page.table.sort_by(key);
                shared.request();
            }
        }
        ["more"] => {
            page.table.shows_all.set(!page.table.shows_all.get());
            shared.request();
        }
        ["mark"] => {
            if let Some((_, view)) = plot_at(page, button.unchecked_ref(), ".cursor") {
                return view.current().map_or(Ok(()), |mark| choose(shared, view, mark));
            }
        }
        ["tip", by] => {
            if let Some((_, view)) = plot_at(page, button.unchecked_ref(), ".tip *") {
                view.walk(if by == "1" { "ArrowRight" } else { "ArrowLeft" })?;
                return view.current().map_or(Ok(()), |mark| shared.point_at(view, mark));
            }
        }
        ["tip-close"] => page.tooltip.hide(),
        _ => {}
    }
    Ok(())
}

fn on_input(shared: &Shared, _: &Pointer, _: &Event, target: &HtmlElement) -> Done {
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        let part = js_sys::Object::new();
        js_sys::Reflect::set(&part, &select.name().into(), &select.value().into())?;
        return shared.change(|state| state.apply_options(&part));
    }
    match target.dyn_ref::<HtmlInputElement>() {
        // A year that is being typed is no year yet.
        Some(input) if input.type_() != "number" => apply(shared, input),
        _ => Ok(()),
    }
}

fn on_change(shared: &Shared, _: &Pointer, _: &Event, target: &HtmlElement) -> Done {
    match target.dyn_ref::<HtmlInputElement>() {
        Some(input) if input.type_() == "number" => apply(shared, input),
        _ => Ok(()),
    }
}

fn on_key(shared: &Shared, _: &Pointer, event: &Event, target: &HtmlElement) -> Done {
    let page = shared.page();
    let key: &KeyboardEvent = event.unchecked_ref();
    if key.key() == "Escape" {
        return escape(&page, target);
    }
    let Some((_, view)) = plot_at(&page, target, ".cursor") else { return Ok(()) };
    if key.ctrl_key() || key.alt_key() || key.meta_key() || !view.walk(&key.key())? {
        return Ok(());
    }
    event.prevent_default();
    view.current().map_or(Ok(()), |mark| shared.point_at(view, mark))
}

/// Closes what is open; from inside the tooltip back to its mark.
fn escape(page: &Page, target: &HtmlElement) -> Done {
    let was_inside = plot_at(page, target, ".tip *");
    page.tooltip.hide();
    if !page.controls.panel.hidden() {
        page.controls.toggle_panel(None)?;
    }
    was_inside.map_or(Ok(()), |(_, view)| view.cursor.focus())
}

fn on_focus(shared: &Shared, _: &Pointer, _: &Event, target: &HtmlElement) -> Done {
    let page = shared.page();
    let Some((_, view)) = plot_at(&page, target, ".cursor") else { return Ok(()) };
    view.current().map_or(Ok(()), |mark| shared.point_at(view, mark))
}

fn on_blur(shared: &Shared, _: &Pointer, event: &Event, target: &HtmlElement) -> Done {
    let page = shared.page();
    let focus: &web_sys::FocusEvent = event.unchecked_ref();
    let stays = focus
        .related_target()
        .and_then(|to| to.dyn_into::<Element>().ok())
        .is_some_and(|to| page.tooltip.frame.contains(Some(&to)));
    if !stays && target.closest(".cursor, .tip")?.is_some() {
        page.tooltip.hide_soon();
    }
    Ok(())
}

fn on_press(shared: &Shared, pointer: &Pointer, event: &Event, target: &HtmlElement) -> Done {
    let press: &PointerEvent = event.unchecked_ref();
    pointer.is_touch.set(press.pointer_type() == "touch");
    let page = shared.page();
    let view = plot_at(&page, target, "canvas");
    pointer.pressed.set(view.and_then(|(_, view)| year_at(view, view.hit(point(press)))));
    Ok(())
}

fn on_move(shared: &Shared, pointer: &Pointer, event: &Event, target: &HtmlElement) -> Done {
    let moved: &PointerEvent = event.unchecked_ref();
    if moved.pointer_type() == "touch" {
        return Ok(());
    }
    let page = shared.page();
    if target.closest(".tip")?.is_some() {
        page.tooltip.stay();
        return Ok(());
    }
    let at = plot_at(&page, target, "canvas")
        .and_then(|(place, view)| view.hit(point(moved)).map(|mark| (place, view, mark)));
    let Some((place, view, mark)) = at else {
        pointer.shown.set(None);
        page.tooltip.hide_soon();
        return Ok(());
    };
    if pointer.shown.replace(Some((place, mark))) == Some((place, mark)) {
        page.tooltip.stay();
        return Ok(());
    }
    view.move_to(mark)?;
    shared.point_at(view, mark)
}

fn apply(shared: &Shared, input: &HtmlInputElement) -> Done {
    shared.change(|state| {
        let filter = controls::changed(state.story().filter, input, state.story());
        if let Some(filter) = filter {
            state.set_filter(filter);
        }
    });
    Ok(())
}

fn set_keys(shared: &Shared, by: &str, keys: Option<Vec<String>>) {
    if let Some(by) = By::parse(by) {
        shared.change(|state| state.set_keys(by, keys));
    }
}

/// The plot in which an element lies, if the element is of this kind.
fn plot_at<'a>(page: &'a Page, target: &HtmlElement, kind: &str) -> Option<(usize, &'a PlotView)> {
    if !target.matches(kind).unwrap_or(false) {
        return None;
    }
    let views = page.sections.iter().map(|section| &section.view);
    views.enumerate().find(|(_, view)| view.frame.contains(Some(target)))
}

fn year_at(view: &PlotView, mark: Option<usize>) -> Option<usize> {
    match view.subject(mark?)? {
        Subject::Year(place, _) => Some(place),
        _ => None,
    }
}

fn point(event: &MouseEvent) -> Point {
    Point { x: event.offset_x().into(), y: event.offset_y().into() }
}

fn select(shared: &Shared, view: &PlotView, mark: usize) -> Done {
    let Some(subject) = view.subject(mark) else { return Ok(()) };
    let detail = shared.selected(subject)?;
    shared.dispatch("heists-select", &detail)
}

fn choose(shared: &Shared, view: &PlotView, mark: usize) -> Done {
    select(shared, view, mark)?;
    if let Some(subject) = view.subject(mark) {
        shared.change(|state| state.choose(subject));
    }
    Ok(())
}
