//! Elements that are written again and again. What stands there already is neither read nor written: whatever a browser is told
//! it lays out anew, and a node that stays keeps its focus, its fold and the reader's selection.

use std::cell::RefCell;

use web_sys::HtmlElement;

use super::dom::{self, Outline};
use crate::locale::Locale;

/// A leaf that is written through a page that others hold, too.
pub(super) struct Slate(Box<RefCell<Leaf>>);

impl Slate {
    /// Of an element that is there; what others put into it stays before all that is added.
    pub(super) fn of(element: HtmlElement) -> Slate {
        Slate(Box::new(RefCell::new(Leaf::of(element, Default::default()))))
    }

    /// Writes anew what is inside.
    pub(super) fn fill(&self, write: &mut dyn FnMut(&mut Leaf)) {
        let it = &mut *self.0.borrow_mut();
        it.done = 0;
        write(it);
        it.close();
    }

    /// Nothing but this text is inside.
    pub(super) fn say(&self, text: &str) {
        self.fill(&mut |it| it.words(text));
    }

    /// Sets an attribute.
    #[inline(never)]
    pub(super) fn attr(&self, name: &'static str, value: &str) {
        self.0.borrow_mut().attr(name, value);
    }

    /// Gives or takes a class.
    #[inline(never)]
    pub(super) fn class(&self, class: &'static str, on: bool) {
        self.0.borrow_mut().class(class, on);
    }

    /// Sets a property of the element's own style.
    pub(super) fn style(&self, property: &'static str, value: &str) {
        self.0.borrow_mut().style(property, value);
    }

    /// Shows or hides the element.
    #[inline(never)]
    pub(super) fn show(&self, visible: bool) {
        self.0.borrow_mut().show(visible);
    }
}

/// An element of the page, and what was last written to it.
pub(super) struct Leaf {
    /// Text nodes go by the same type: nothing is asked of them that they have not.
    pub(super) element: HtmlElement,
    /// As what it was made, and for what.
    made: [String; 2],
    written: Vec<(&'static str, String)>,
    inside: Vec<Leaf>,
    /// So many of those inside are as they should be.
    done: usize,
}

impl Leaf {
    fn of(element: HtmlElement, made: [String; 2]) -> Leaf {
        Leaf { element, made, written: Vec::new(), inside: Vec::new(), done: 0 }
    }

    /// The next element inside, named as in a style sheet, with its text.
    pub(super) fn add(&mut self, what: &str, text: &str) -> &mut Leaf {
        self.add_for("", what, text)
    }

    /// The same for something that never lends its element to another.
    pub(super) fn add_for(&mut self, key: &str, what: &str, text: &str) -> &mut Leaf {
        let it = self.next(what, key);
        it.words(text);
        it
    }

    /// The next button inside, as [`dom::add_button`] makes it; it serves no other action.
    pub(super) fn add_button(&mut self, what: &str, action: &str, text: &str) -> &mut Leaf {
        let it = self.add_for(action, what, text);
        it.attr("type", "button");
        it.attr("data-do", action);
        it
    }

    /// The next text inside; names in it as [`dom::add_words`] has them.
    pub(super) fn words(&mut self, words: &str) {
        dom::each_part(words, &mut |part, is_name| {
            let mut parent = &mut *self;
            if is_name {
                parent = parent.next("bdi", "");
                parent.attr("lang", "en");
            }
            let text = parent.next("", "");
            if text.differs("", part) {
                text.element.set_text_content(Some(part));
            }
        });
    }

    /// What is inside for good.
    pub(super) fn grow(&mut self, outline: Outline, locale: &Locale) {
        if self.differs("outline", "") {
            dom::grow(&self.element, outline, locale);
        }
    }

    /// The first name in its text, or all of it.
    pub(super) fn name(&mut self) -> &mut Leaf {
        match self.inside.iter().position(|it| it.made[0] == "bdi") {
            Some(place) => &mut self.inside[place],
            None => self,
        }
    }

    /// Sets an attribute.
    pub(super) fn attr(&mut self, name: &'static str, value: &str) {
        if self.differs(name, value) {
            dom::attr(&self.element, name, value);
        }
    }

    /// Sets an attribute that says whether something is so.
    pub(super) fn flag(&mut self, name: &'static str, on: bool) {
        self.attr(name, if on { "true" } else { "false" });
    }

    /// Gives or takes a class.
    pub(super) fn class(&mut self, class: &'static str, on: bool) {
        if self.differs(class, if on { "on" } else { "" }) {
            dom::set_class(&self.element, class, on);
        }
    }

    /// Sets a property of the element's own style.
    pub(super) fn style(&mut self, property: &'static str, value: &str) {
        if self.differs(property, value) {
            dom::set_style(&self.element, property, value);
        }
    }

    /// Shows or hides the element.
    pub(super) fn show(&mut self, visible: bool) {
        if self.differs("hidden", if visible { "" } else { "hidden" }) {
            dom::show(&self.element, visible);
        }
    }

    /// Takes over what is about to be written; says whether it is another than before.
    fn differs(&mut self, name: &'static str, value: &str) -> bool {
        for (known, before) in &mut self.written {
            if *known == name {
                let is_other = before != value;
                if is_other {
                    *before = value.to_owned();
                }
                return is_other;
            }
        }
        self.written.push((name, value.to_owned()));
        true
    }

    /// The next node inside: the one that stands there or further on, without those in between; else a new one. Without a name
    /// it is a text.
    fn next(&mut self, what: &str, key: &str) -> &mut Leaf {
        self.close_last();
        let place = self.done;
        match self.inside[place..].iter().position(|it| it.made == [what, key]) {
            Some(between) => self.remove(place, place + between),
            None => {
                let element = dom::make(&self.element, what);
                let next = self.inside.get(place).map(|it| it.element.as_ref());
                dom::sure(self.element.insert_before(&element, next));
                self.inside.insert(place, Leaf::of(element, [what.to_owned(), key.to_owned()]));
            }
        }
        self.done += 1;
        let it = &mut self.inside[place];
        it.done = 0;
        it
    }

    fn close(&mut self) {
        self.close_last();
        self.remove(self.done, self.inside.len());
    }

    fn close_last(&mut self) {
        if let Some(last) = self.done.checked_sub(1) {
            self.inside[last].close();
        }
    }

    fn remove(&mut self, from: usize, to: usize) {
        for _ in from..to {
            self.inside.remove(from).element.remove();
        }
    }
}
