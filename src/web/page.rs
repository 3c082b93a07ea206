//! The widget's skeleton: every element that stays while the selection changes, and the words that go into it.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ShadowRoot};

use super::canvas::PlotView;
use super::choices::Choice;
use super::controls::Controls;
use super::dom::{self, Done};
use super::table::TableView;
use super::tooltip::Tooltip;
use crate::charts::Plot;
use crate::dataset::By;
use crate::describe::{self, Story};
use crate::filter::Stack;
use crate::incident::Evidence;
use crate::locale::Locale;
use crate::words::Word;

/// The elements that are kept.
pub(super) struct Page {
    /// Everything that is drawn lies inside.
    pub(super) root: HtmlElement,
    /// What could not be read or loaded.
    pub(super) status: HtmlElement,
    /// All but the status: hidden while there are no data.
    pub(super) body: HtmlElement,
    /// What the page's author put inside the element, shown instead.
    pub(super) fallback: HtmlElement,
    headline: HtmlElement,
    lead: HtmlElement,
    figures: HtmlElement,
    /// The filters.
    pub(super) controls: Controls,
    widen: HtmlElement,
    charts: HtmlElement,
    /// The charts in the order of the page.
    pub(super) sections: Vec<Section>,
    /// The table of the selection.
    pub(super) table: TableView,
    foot: HtmlElement,
    /// Says what a mark is.
    pub(super) tooltip: Tooltip,
}

/// A chart with the words around it.
pub(super) struct Section {
    /// Its canvas.
    pub(super) view: PlotView,
    frame: HtmlElement,
    title: HtmlElement,
    subtitle: HtmlElement,
    choices: Vec<Choice>,
    key: HtmlElement,
    note: HtmlElement,
}

/// What the host page chose once and for all.
pub(super) struct Setting {
    /// Charts in this order.
    pub(super) charts: Vec<String>,
    /// Level of the headline's heading; the charts' are one below.
    pub(super) heading_level: u32,
}

impl Page {
    pub(super) fn build(shadow: &ShadowRoot, setting: &Setting, locale: &Locale) -> Done<Page> {
        let document = dom::document(&shadow.host())?;
        let root: HtmlElement = document.create_element("div")?.unchecked_into();
        root.set_class_name("root");
        shadow.append_child(&root)?;
        let status = dom::add(&root, "div", "status")?;
        status.set_attribute("role", "status")?;
        let fallback = dom::add(&root, "slot", "")?;
        fallback.set_hidden(true);
        let body = dom::add(&root, "div", "body")?;
        let heading = |below: u32| format!("h{}", (setting.heading_level + below).min(6));
        let head = dom::add(&body, "div", "head")?;
        head.set_attribute("part", "headline")?;
        let headline = dom::add(&head, &heading(0), "headline")?;
        let lead = dom::add(&head, "p", "lead")?;
        let figures = dom::add(&body, "dl", "figures")?;
        let controls = Controls::build(&body, locale)?;
        let widen = dom::add(&body, "div", "widen")?;
        let charts = dom::add(&body, "div", "charts")?;
        let mut sections = Vec::new();
        for name in &setting.charts {
            add_chart(&charts, name, &heading(1), &heading(2), &mut sections)?;
        }
        let table = TableView::build(&body, &heading(1), locale)?;
        let foot = dom::add(&body, "div", "foot")?;
        foot.set_attribute("part", "foot")?;
        let tooltip = Tooltip::build(&root)?;
        Ok(Page {
            root,
            status,
            body,
            fallback,
            headline,
            lead,
            figures,
            controls,
            widen,
            charts,
            sections,
            table,
            foot,
            tooltip,
        })
    }

    /// Puts the selection's words into place; the canvases are painted afterwards.
    pub(super) fn write(&self, story: Story<'_>) -> Done {
        dom::set_text(&self.headline, &describe::headline(story));
        dom::set_text(&self.lead, &describe::lead(story));
        self.write_figures(story)?;
        self.controls.write(story)?;
        self.write_widen(story)?;
        for section in &self.sections {
            section.write(story)?;
        }
        self.table.write(story)?;
        self.write_foot(story)
    }

    /// In one row of three the trend would have less than 48 px a year: then it takes a row of its own.
    pub(super) fn arrange(&self, years: usize) -> Done {
        const GUTTERS: f64 = 80.0;
        const LEAST_BAND: f64 = 48.0;
        let column = (f64::from(self.root.client_width()) - GUTTERS) / 3.0;
        let is_wide = column < LEAST_BAND * years as f64;
        self.charts.class_list().toggle_with_force("trend-first", is_wide).map(drop)
    }

    fn write_figures(&self, story: Story<'_>) -> Done {
        dom::clear(&self.figures);
        for figure in describe::figures(story) {
            let pair = dom::add(&self.figures, "div", "figure")?;
            dom::add_text(&pair, "dt", "", &figure.label)?;
            dom::add_text(&pair, "dd", "", &figure.value)?;
        }
        Ok(())
    }

    /// Of an empty selection: which rule to drop, and how many thefts that shows.
    fn write_widen(&self, story: Story<'_>) -> Done {
        let is_empty = story.summary.selected.incidents == 0;
        dom::show(&self.widen, is_empty);
        dom::clear(&self.widen);
        if !is_empty {
            return Ok(());
        }
        let all = story.summary.left_out.incidents;
        let rules = story.summary.without.iter().enumerate().filter(|(_, (_, thefts))| *thefts > 0);
        for (place, (rule, thefts)) in rules {
            let text = format!("{}: {}", describe::rule_name(*rule, story.locale), story.locale.thefts(*thefts));
            dom::add_button(&self.widen, "button", &format!("widen {place}"), &text)?;
        }
        if all > 0 {
            let text = format!("Reset: {}", story.locale.thefts(all));
            dom::add_button(&self.widen, "button", "clear", &text)?;
        }
        Ok(())
    }

    fn write_foot(&self, story: Story<'_>) -> Done {
        dom::clear(&self.foot);
        for (title, text) in describe::foot(story) {
            let line = dom::add(&self.foot, "p", "")?;
            dom::add_text(&line, "b", "", title)?;
            line.append_with_str_1(&format!(" {text}"))?;
        }
        Ok(())
    }
}

impl Section {
    fn build(parent: &HtmlElement, plot: Plot, heading: &str, classes: &str) -> Done<Section> {
        let frame = dom::add(parent, "div", classes)?;
        let words = dom::add(&frame, "div", "words")?;
        let title = dom::add(&words, heading, "title")?;
        let subtitle = dom::add(&words, "p", "subtitle")?;
        let choices = Choice::build(&dom::add(&words, "div", "choices")?, plot)?;
        let key = dom::add(&words, "div", "keys")?;
        let view = PlotView::build(&frame, plot)?;
        let note = dom::add(&frame, "p", "note")?;
        Ok(Section { view, frame, title, subtitle, choices, key, note })
    }

    fn write(&self, story: Story<'_>) -> Done {
        let caption = describe::caption(self.view.plot, story);
        dom::set_text(&self.title, &caption.title);
        dom::set_text(&self.subtitle, &caption.subtitle);
        dom::set_text(&self.note, &caption.note);
        dom::show(&self.note, !caption.note.is_empty());
        dom::show(&self.frame, !(caption.title.is_empty() && caption.subtitle.is_empty()));
        for choice in &self.choices {
            choice.write(story)?;
        }
        if self.view.plot == Plot::Trend {
            self.write_key(story)?;
        }
        self.view.describe(&format!("{} {}", caption.title, caption.subtitle))
    }

    /// The tiers that are present, in words with swatches.
    fn write_key(&self, story: Story<'_>) -> Done {
        dom::clear(&self.key);
        if story.options.stack != Stack::Evidence {
            return Ok(());
        }
        let groups = &story.summary.groups[By::Evidence.index()];
        for &tier in Evidence::ALL.iter().filter(|tier| groups.iter().any(|part| part.code == tier.index())) {
            let item = dom::add(&self.key, "span", "key")?;
            swatch(&item, tier)?;
            let name = story.locale.group(By::Evidence, tier.text());
            item.append_with_str_1(&name)?;
        }
        Ok(())
    }
}

/// Adds the square that shows a tier's fill.
pub(super) fn swatch(parent: &HtmlElement, tier: Evidence) -> Done {
    dom::add(parent, "i", &format!("swatch tier-{}", tier.index())).map(drop)
}

/// A chart of the attribute `charts`, with its companions.
fn add_chart(parent: &HtmlElement, name: &str, title: &str, below: &str, sections: &mut Vec<Section>) -> Done {
    let frame = dom::add(parent, "section", &format!("chart {name}"))?;
    frame.set_attribute("part", "chart")?;
    let plots: &[(Plot, &str)] = match name {
        "share" => &[(Plot::Share, "main"), (Plot::Parts, "companion")],
        "wmd" => &[(Plot::Wmd, "main"), (Plot::Waffle, "companion waffle"), (Plot::Currency, "companion")],
        _ => &[(Plot::Trend, "main")],
    };
    for &(plot, classes) in plots {
        let heading = if classes == "main" { title } else { below };
        sections.push(Section::build(&frame, plot, heading, classes)?);
    }
    Ok(())
}
