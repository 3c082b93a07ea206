//! The elements over a canvas: one for each mark, at its place, named as it is spoken; one of them is the chart's tab stop.
//! They let the pointer through to the canvas, and are written when the page rests, one after the other.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::HtmlElement;

use super::canvas::pixel_text;
use super::dom;
use super::leaf::Slate;
use super::page::Page;
use super::state::State;
use crate::describe;
use crate::locale::unmarked;
use crate::marks::Subject;
use crate::stops::Stop;

/// All stops of one chart.
pub(super) struct Stops {
    group: HtmlElement,
    slate: Slate,
    /// As they were last laid out.
    wanted: RefCell<Vec<Stop>>,
    /// Their elements in the order of the document: first those that are as wanted, then what is there from before.
    made: RefCell<Vec<Made>>,
    written: Cell<usize>,
    /// Which one is the tab stop.
    current: Cell<usize>,
    /// The focus was on one that had to be moved.
    lost_focus: Cell<bool>,
    is_finished: Cell<bool>,
    /// By which state all elements have their names; none while some have them by another.
    named: RefCell<Option<Rc<State>>>,
}

/// An element, and what stands in it: what is as wanted is not written again.
struct Made {
    element: HtmlElement,
    stop: Stop,
    name: String,
    is_button: bool,
    is_cursor: bool,
}

impl Stops {
    pub(super) fn build(plot: &HtmlElement) -> Stops {
        let group = dom::add(plot, "div.marks", "");
        dom::attr(&group, "role", "group");
        let (wanted, made, written, current, lost_focus, is_finished, named) = Default::default();
        let slate = Slate::of(group.clone());
        Stops { group, slate, wanted, made, written, current, lost_focus, is_finished, named }
    }

    /// What a screen reader calls them together.
    pub(super) fn describe(&self, name: &str) {
        self.slate.attr("aria-label", name);
    }

    /// Takes over where they are now; their elements are written later.
    pub(super) fn become_those(&self, stops: Vec<Stop>) {
        self.slate.show(!stops.is_empty());
        let before = self.current().map(|stop| stop.subject);
        self.current.set(follow(&stops, before));
        self.wanted.replace(stops);
        if !self.is_finished.replace(false) {
            self.named.take();
        }
        self.written.set(0);
    }

    /// Writes one element more; says whether there may be another.
    pub(super) fn write_one(&self, page: &Page, state: &Rc<State>) -> bool {
        if self.is_finished.get() {
            return false;
        }
        let place = self.written.get();
        let wanted = self.wanted.borrow().get(place).copied();
        match wanted {
            Some(stop) => self.write(place, stop, page, state),
            None => self.finish(state),
        }
        wanted.is_some()
    }

    /// The one on which the cursor lies, if the chart has any.
    pub(super) fn current(&self) -> Option<Stop> {
        self.wanted.borrow().get(self.current.get()).copied()
    }

    /// Moves the cursor to the one that a key asks for; says whether the key was one of its own.
    pub(super) fn walk(&self, key: &str, is_mirrored: bool) -> bool {
        const PAGE: usize = 5;
        let last = self.wanted.borrow().len().saturating_sub(1);
        let at = self.current.get();
        let to = match (key, is_mirrored) {
            ("ArrowDown", _) | ("ArrowRight", false) | ("ArrowLeft", true) => at + 1,
            ("ArrowUp", _) | ("ArrowLeft", false) | ("ArrowRight", true) => at.saturating_sub(1),
            ("PageDown", _) => at + PAGE,
            ("PageUp", _) => at.saturating_sub(PAGE),
            ("Home", _) => 0,
            ("End", _) => last,
            _ => return false,
        };
        self.go_to(to.min(last));
        true
    }

    /// Puts the cursor on a mark that was pointed at, if it has an element of its own.
    pub(super) fn move_to(&self, stop: Stop) {
        let place = self.wanted.borrow().iter().position(|&it| it == stop);
        if let Some(place) = place {
            self.go_to(place);
        }
    }

    /// Puts the cursor on an element that has the focus or was activated.
    pub(super) fn move_onto(&self, element: &HtmlElement) {
        let place = self.made.borrow().iter().position(|it| it.element == *element);
        if let Some(place) = place {
            self.go_to(place);
        }
    }

    /// Gives the focus to the cursor.
    pub(super) fn focus(&self) {
        // Not borrowed meanwhile: who hears of the focus looks here.
        let cursor = self.made.borrow().get(self.current.get()).map(|it| it.element.clone());
        if let Some(cursor) = cursor {
            dom::sure(cursor.focus());
        }
    }

    fn go_to(&self, place: usize) {
        self.current.set(place);
        if self.is_finished.get() {
            self.rove();
        }
    }

    /// Makes the current one, and no other, the chart's tab stop.
    fn rove(&self) {
        for (place, made) in self.made.borrow_mut().iter_mut().enumerate() {
            let is_cursor = place == self.current.get();
            if made.is_cursor != is_cursor {
                made.is_cursor = is_cursor;
                dom::attr(&made.element, "tabindex", if is_cursor { "0" } else { "-1" });
            }
        }
    }

    fn write(&self, place: usize, stop: Stop, page: &Page, state: &State) {
        let story = state.story();
        let find = |is_it: &dyn Fn(&Made) -> bool| {
            self.made.borrow()[place..].iter().position(|it| it.stop.subject == stop.subject && is_it(it))
        };
        let is_named = self
            .named
            .borrow()
            .as_ref()
            .is_some_and(|before| describe::is_called_the_same(stop.subject, before.story(), story));
        let known = if is_named { find(&|_| true) } else { None };
        match known {
            Some(before) => self.put_off(place, before),
            None => {
                let tip = page.tip(stop.subject, story);
                let is_button = !tip.action.is_empty();
                match find(&|it| it.is_button == is_button) {
                    Some(before) => self.put_off(place, before),
                    None => self.make(place, stop, is_button),
                }
                self.name(place, unmarked(&tip.spoken(story)));
            }
        }
        let made = &mut self.made.borrow_mut()[place];
        if made.stop != stop {
            made.stop = stop;
            lay_over(&made.element, stop, LAID);
        }
        self.written.set(place + 1);
    }

    fn make(&self, place: usize, stop: Stop, is_button: bool) {
        let element = self.add(is_button, place);
        lay_over(&element, stop, LAID);
        let made = Made { element, stop, name: String::new(), is_button, is_cursor: false };
        self.made.borrow_mut().insert(place, made);
    }

    fn name(&self, place: usize, name: String) {
        let made = &mut self.made.borrow_mut()[place];
        if made.name != name {
            dom::attr(&made.element, "aria-label", &name);
            made.name = name;
        }
    }

    /// So many that stand before the one that is needed go behind the others: an element that is moved loses the focus.
    fn put_off(&self, place: usize, count: usize) {
        let had_focus = count > 0 && self.holds_focus();
        for _ in 0..count {
            // Not borrowed meanwhile: the page may hear of the focus that is lost.
            let made = self.made.borrow_mut().remove(place);
            dom::sure(self.group.append_child(&made.element));
            self.made.borrow_mut().push(made);
        }
        if had_focus && !self.holds_focus() {
            self.lost_focus.set(true);
        }
    }

    fn add(&self, is_button: bool, place: usize) -> HtmlElement {
        let (what, name, value) =
            if is_button { ("button.mark", "type", "button") } else { ("div.mark", "role", "img") };
        let element = dom::add(&self.group, what, "");
        // A click that assistive technology makes of a swipe or a word ends at the widget's one listener, too.
        for (name, value) in [(name, value), ("data-do", "mark"), ("tabindex", "-1")] {
            dom::attr(&element, name, value);
        }
        if let Some(next) = self.made.borrow().get(place) {
            dom::sure(self.group.insert_before(&element, Some(&next.element)));
        }
        element
    }

    /// Takes away what is left over; the focus stays in the chart.
    fn finish(&self, state: &Rc<State>) {
        self.is_finished.set(true);
        self.named.replace(Some(Rc::clone(state)));
        let had_focus = self.lost_focus.take() || self.holds_focus();
        let left_over = self.made.borrow_mut().split_off(self.written.get());
        for made in left_over {
            made.element.remove();
        }
        self.rove();
        if had_focus && !self.holds_focus() {
            self.focus();
        }
    }

    fn holds_focus(&self) -> bool {
        dom::sure(self.group.query_selector(":focus")).is_some()
    }
}

/// Where an element stays, in the words of a style: before the first length, and between those that follow.
type Place = [&'static str; 4];

const LAID: Place = ["left:", ";top:", ";width:", ";height:"];

/// Of an element that goes from mark to mark: what is moved in this way is no shift of the page's layout.
pub(super) const MOVED: Place = ["transform:translate(", ",", ");width:", ";height:"];

/// Lays an element over its mark; round over a circle.
pub(super) fn lay_over(element: &HtmlElement, Stop { subject, area }: Stop, place: Place) {
    dom::set_class(element, "round", matches!(subject, Subject::Incident(_)));
    let mut css = String::new();
    for (words, pixels) in place.into_iter().zip([area.x, area.y, area.w, area.h]) {
        css.push_str(words);
        css.push_str(&pixel_text(pixels));
    }
    element.style().set_css_text(&css);
}

/// The cursor stays on what it was on, wherever that is now; of a year whose parts are others, on any of them.
fn follow(stops: &[Stop], subject: Option<Subject>) -> usize {
    let (mut same, mut same_year) = (None, None);
    for (place, stop) in stops.iter().enumerate() {
        match (stop.subject, subject) {
            (it, Some(before)) if it == before => same = same.or(Some(place)),
            (Subject::Year(it, _), Some(Subject::Year(before, _))) if it == before => {
                same_year = same_year.or(Some(place));
            }
            _ => {}
        }
    }
    same.or(same_year).unwrap_or(0)
}
