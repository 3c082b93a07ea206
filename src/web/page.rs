//! The widget's skeleton: every element that stays while the selection changes, and the words that go into it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ShadowRoot};

use super::canvas::{Brush, PlotView, pixel_text};
use super::choices::Choice;
use super::claimants;
use super::controls::Controls;
use super::dom::{self, Done};
use super::export::ExportView;
use super::leaf::Slate;
use super::ledger::LedgerView;
use super::legend::Legend;
use super::newer::NewerView;
use super::own;
use super::room;
use super::setting::Setting;
use super::sheets::{self, Sight};
use super::sources::SourcesView;
use super::state::State;
use super::swatches;
use super::table::{self, TableView};
use super::theme::{self, Theme};
use super::tooltip::Tooltip;
use super::widen;
use crate::charts::Plot;
use crate::describe::{self, Caption, Story, Tip};
use crate::locale::{Locale, Text, unmarked};
use crate::marks::Subject;

/// The elements that are kept.
pub(super) struct Page {
    /// Everything that is drawn lies inside.
    pub(super) root: HtmlElement,
    /// What the theme is read from.
    pub(super) probe: HtmlElement,
    /// Nothing on it can be chosen.
    pub(super) is_still: bool,
    /// Whether it has what can wait for the first picture: all that is folded away or stands below the charts.
    pub(super) is_whole: Cell<bool>,
    theme: RefCell<Option<Theme>>,
    /// What could not be read or loaded.
    pub(super) status: HtmlElement,
    headline: Slate,
    lead: Slate,
    newer: NewerView,
    figures: Slate,
    /// Says what a filter changed to whoever does not see it.
    pub(super) aloud: HtmlElement,
    /// The filters.
    pub(super) controls: Controls,
    left_out: Slate,
    widen: Slate,
    charts: HtmlElement,
    /// What the charts stand in, in the order that the host page chose.
    frames: Vec<HtmlElement>,
    /// Whether the trend stands before the others.
    leads: Cell<bool>,
    /// The charts in the order of the page.
    pub(super) sections: Vec<Section>,
    ledger: LedgerView,
    /// The table of the selection.
    pub(super) table: TableView,
    foot: Slate,
    /// Who is behind it all.
    pub(super) sources: SourcesView,
    /// What leaves the page.
    pub(super) export: ExportView,
    /// Says what a mark is.
    pub(super) tooltip: Tooltip,
}

impl Page {
    pub(super) fn build(shadow: &ShadowRoot, setting: &Setting, story: Story<'_>) -> Page {
        let (document, locale) = (dom::document(&shadow.host()), story.locale);
        let root: HtmlElement = dom::sure(document.create_element("div")).unchecked_into();
        dom::attr(&root, "class", &["root ", setting.controls].concat());
        dom::set_class(&root, "framed", sheets::is_framed(&document));
        // Firefox judges widths in ems once, and never again when the size of an em changes: nothing is styled before that is set.
        dom::show(&root, false);
        let probe = theme::add_probes(shadow);
        dom::attr(&root, "lang", &locale.tag);
        dom::attr(&root, "dir", if locale.is_rtl { "rtl" } else { "ltr" });
        dom::sure(shadow.append_child(&root));
        let heading = |below: u32| format!("h{}", (setting.heading_level + below).min(6));
        dom::grow(&root, (&outline(&heading(0), &heading(1)), OUTLINED), locale);
        let body: HtmlElement = dom::find(&root, ".body");
        let find = |selector: &str| dom::find::<HtmlElement>(&root, selector);
        let slate = |selector: &str| Slate::of(find(selector));
        let charts = find(".charts");
        let (mut sections, mut frames) = (Vec::new(), Vec::new());
        for name in &setting.charts {
            frames.push(add_chart(&charts, name, [&heading(1), &heading(2)], locale, &mut sections));
        }
        let ledger = LedgerView::build(&find(".ledger"), &heading(1), locale, &mut sections);
        own::build(&root, locale);
        let controls = Controls::build(&find(".filters"), story);
        let is_still = setting.controls == "none";
        if is_still {
            table::fix_order(&root);
        }
        Page {
            is_still,
            is_whole: Cell::new(false),
            status: find(".status"),
            aloud: find(".aloud"),
            headline: slate(".headline"),
            lead: slate(".lead"),
            newer: NewerView::build(find(".newer"), locale),
            figures: slate(".figures"),
            controls,
            left_out: slate(".left-out"),
            widen: slate(".widen"),
            charts,
            frames,
            leads: Cell::new(false),
            sections,
            ledger,
            table: TableView::find(&body),
            foot: slate(".foot"),
            sources: SourcesView::build(&find(".sources-panel"), locale),
            export: ExportView::build(&find(".export"), locale),
            tooltip: Tooltip::build(&root, locale),
            root,
            probe,
            theme: RefCell::default(),
        }
    }

    /// Whether the page is in this theme.
    pub(super) fn is_in(&self, theme: &Theme) -> bool {
        self.theme.borrow().as_ref() == Some(theme)
    }

    /// The theme that the page is in.
    pub(super) fn theme(&self) -> Option<Theme> {
        self.theme.borrow().clone()
    }

    /// Puts the page into a theme; a sheet that nothing has changed is not computed anew.
    pub(super) fn dress(&self, theme: &Theme) {
        if !self.is_in(theme) {
            theme.dress(&self.root);
            dom::show(&self.root, true);
            self.theme.replace(Some(theme.clone()));
        }
    }

    /// What a mark is, and what a click on it does.
    pub(super) fn tip(&self, subject: Subject, story: Story<'_>) -> Tip {
        let mut tip = describe::tip(subject, story);
        if self.is_still {
            tip.action.clear();
        }
        tip
    }

    /// Takes over which part of the window is in sight; says whether the tooltip was shown before that was known.
    pub(super) fn see(&self, sight: Sight) -> bool {
        let is_other = self.tooltip.sight.replace(Some(sight)) != Some(sight);
        if is_other {
            dom::set_style(&self.root, "--top", &pixel_text(sight.0));
            dom::set_style(&self.root, "--sight", &pixel_text(sight.1 - sight.0));
        }
        // One that was shown long ago must not come under the finger.
        self.tooltip.is_new.take() && is_other
    }

    /// The words around the charts.
    pub(super) fn captions(&self, story: Story<'_>) -> Vec<Caption> {
        let mut captions = Vec::new();
        for section in &self.sections {
            captions.push(describe::caption(section.view.plot, story));
        }
        captions
    }

    /// Puts the selection's words into place; the canvases are painted afterwards.
    pub(super) fn write(&self, state: &Rc<State>, captions: Vec<Caption>) {
        let story = state.story();
        self.headline.say(&describe::headline(story));
        self.lead.say(&describe::lead(story));
        self.newer.write(state);
        self.figures.fill(&mut |figures| {
            for figure in describe::figures(story) {
                let pair = figures.add("div.figure", "");
                pair.add("dt", &figure.label);
                pair.add("dd", &figure.value);
            }
        });
        self.controls.write(story);
        // Where nobody can filter, «nothing left out» answers no question.
        self.left_out.show(!self.is_still || story.summary.left_out.incidents > 0);
        widen::write(&self.widen, story);
        for (section, caption) in self.sections.iter().zip(captions) {
            section.write(caption, story, self.is_still);
        }
        if self.is_whole.get() {
            self.write_rest(state);
        }
    }

    /// Puts the words into place that stand below the charts or are folded away.
    fn write_rest(&self, state: &Rc<State>) {
        let story = state.story();
        self.controls.write_panel(story);
        self.ledger.write(story);
        self.table.write(state);
        self.sources.write(state);
        self.export.write(state);
        self.foot.fill(&mut |foot| {
            for (title, text) in describe::foot(story) {
                let line = foot.add("p", "");
                line.add("b", &title);
                line.words(&[" ", &text].concat());
            }
        });
        self.show_rest();
    }

    /// Shows what waited for the first picture.
    pub(super) fn show_rest(&self) {
        for below in [".end", ".sources-panel"] {
            dom::show(&dom::find(&self.root, below), true);
        }
    }

    /// Draws the charts in boxes of these widths.
    pub(super) fn draw(&self, widths: &[f64], story: Story<'_>, brush: &Brush<'_>) -> Done {
        for (section, &width) in self.sections.iter().zip(widths) {
            section.view.lay_out(width, story, brush);
        }
        for section in &self.sections {
            section.view.paint(brush)?;
        }
        Ok(())
    }

    /// In one row of three the trend would have less than 48 px a year: then it takes a row of its own.
    pub(super) fn arrange(&self, years: usize, scale: f64) {
        const GUTTERS: f64 = 80.0;
        const LEAST_BAND: f64 = 48.0;
        // From here on the style sheet has three columns.
        const WIDE: f64 = 960.0;
        let width = f64::from(self.root.client_width()) / scale;
        let is_own_row = (width - GUTTERS) / 3.0 < LEAST_BAND * years as f64;
        dom::set_class(&self.charts, "trend-first", is_own_row);
        self.lead_with_trend(is_own_row && width >= WIDE);
        room::unfold(&self.charts, width, scale);
    }

    /// Puts the trend before the others, or back: in the tree, so that focus and voice go the way of the eye.
    fn lead_with_trend(&self, leads: bool) {
        if self.leads.replace(leads) == leads {
            return;
        }
        let focused = dom::sure(self.charts.query_selector(":focus"));
        for is_first in [true, false] {
            for frame in &self.frames {
                if is_first == (leads && dom::sure(frame.matches(".trend"))) {
                    dom::sure(self.charts.append_child(frame));
                }
            }
        }
        // What is moved loses the focus.
        if let Some(focused) = focused {
            dom::sure(focused.unchecked_into::<HtmlElement>().focus());
        }
    }

    /// Shows the widget, or what the page's author put inside the element.
    pub(super) fn show_data(&self, visible: bool) {
        dom::show(&dom::find(&self.root, ".body"), visible);
        dom::show(&dom::find(&self.root, "slot"), !visible);
    }

    /// The plot in which an element lies, if the element is of this kind.
    pub(super) fn plot_at(&self, target: &Element, kind: &str) -> Option<(usize, &PlotView)> {
        if !dom::sure(target.matches(kind)) {
            return None;
        }
        for (place, section) in self.sections.iter().enumerate() {
            if section.view.frame.contains(Some(target)) {
                return Some((place, &section.view));
            }
        }
        None
    }
}

fn outline(title: &str, below: &str) -> String {
    format!(
        "div.status  role=status
slot  hidden
div.body
 div.head
  {title}.headline  part=headline
  p.lead
  div.newer  hidden
 dl.figures
 div.filters
 div.widen
 div.charts
 section.ledger  part=ledger
 section.table  part=table  hidden
  {below}.title
  table
   thead
    tr
     th.date  scope=col
      button.link  type=button  data-do=sort date  |%
     th.target  scope=col
      button.link  type=button  data-do=sort target  |%
     th.kind  scope=col
      button.link  type=button  data-do=sort kind  |%
     th.method  scope=col
      button.link  type=button  data-do=sort method  |%
     th.evidence  scope=col
      button.link  type=button  data-do=sort evidence  |%
     th.loss  scope=col
      button.link  type=button  data-do=sort loss  |%
     th.sources  scope=col  |%
   tbody
  button.button.more  type=button  data-do=more
 div.end  hidden
  div.foot  part=foot
  div.export
 div.sources-panel  hidden
p.aloud  role=status
div.tip  part=tooltip  tabindex=-1  hidden"
    )
}

const OUTLINED: &[Text] = &[
    Text::ColumnDate,
    Text::ColumnVictim,
    Text::ColumnKind,
    Text::ColumnMethod,
    Text::ColumnEvidence,
    Text::ColumnLoss,
    Text::ColumnSources,
];

/// A chart with the words around it.
pub(super) struct Section {
    /// Its canvas.
    pub(super) view: PlotView,
    frame: Slate,
    title: Slate,
    subtitle: Slate,
    choices: Vec<Choice>,
    keys: Slate,
    legend: Option<Legend>,
    note: Slate,
}

/// A chart of the attribute `charts`, with its companions.
fn add_chart(
    parent: &HtmlElement,
    name: &str,
    [title, below]: [&str; 2],
    locale: &Locale,
    sections: &mut Vec<Section>,
) -> HtmlElement {
    let frame = dom::add(parent, &format!("section.chart.{name}"), "");
    dom::attr(&frame, "part", "chart");
    let plots: &[(Plot, &str)] = match name {
        "share" => &[(Plot::Share, "div.main"), (Plot::Parts, "div.companion")],
        "wmd" => {
            &[(Plot::Wmd, "div.main"), (Plot::Waffle, "div.companion.waffle"), (Plot::Currency, "details.companion")]
        }
        "trend" => &[(Plot::Trend, "div.main"), (Plot::Counts, "div.companion")],
        "incidents" => &[(Plot::Incidents, "div.main")],
        _ => &[(Plot::Said, "div.main"), (Plot::Context, "details.companion")],
    };
    // The words of charts in one row are of one height, so that the charts start on one line.
    let words = dom::add(&frame, "div.words", "");
    let rest = dom::add(&frame, "div", "");
    for &(plot, what) in plots {
        let place = dom::add(&rest, what, "");
        if what == "div.main" {
            sections.push(Section::build(place, words.clone(), plot, title, locale));
        } else {
            let words = dom::add(&place, if what == "details.companion" { "summary.words" } else { "div.words" }, "");
            sections.push(Section::build(place, words, plot, below, locale));
        }
    }
    frame
}

impl Section {
    pub(super) fn build(frame: HtmlElement, words: HtmlElement, plot: Plot, heading: &str, locale: &Locale) -> Section {
        let title = dom::add(&words, &format!("{heading}.title"), "");
        dom::add_words(&words, " ");
        let subtitle = dom::add(&words, "p.subtitle", "");
        let choices = Choice::build(&dom::add(&words, "div.choices", ""), plot, locale);
        let keys = dom::add(&words, "div.keys", "");
        let legend = (plot == Plot::Trend).then(|| Legend::build(&words, locale));
        let view = PlotView::build(&frame, plot);
        let note = match plot {
            // A page of statements is unfolded on demand.
            Plot::Context => {
                let fold = dom::add(&frame, "details.more-said", "");
                dom::add(&fold, "summary.words", &locale.text(Text::MoreStatements));
                dom::add(&fold, "p.note", "")
            }
            _ => dom::add(&frame, "p.note", ""),
        };
        Section {
            view,
            frame: Slate::of(frame),
            title: Slate::of(title),
            subtitle: Slate::of(subtitle),
            choices,
            keys: Slate::of(keys),
            legend,
            note: Slate::of(note),
        }
    }

    fn write(&self, caption: Caption, story: Story<'_>, is_still: bool) {
        self.title.say(&caption.title);
        let acts = if is_still { String::new() } else { caption.acts };
        self.subtitle.say(&story.locale.sentences(&[caption.subtitle, acts]));
        self.note.say(&caption.note);
        self.frame.show(!caption.title.is_empty());
        for choice in &self.choices {
            choice.write(story);
        }
        if let Some(legend) = &self.legend {
            legend.write(story);
        }
        match self.view.plot {
            Plot::Trend => self.keys.fill(&mut |keys| {
                swatches::write_series(keys, story);
                Legend::write_keys(keys, story);
            }),
            Plot::Incidents => self.keys.fill(&mut |keys| swatches::write_tiers(keys, story)),
            Plot::Wmd => claimants::write(&self.keys, story),
            _ => {}
        }
        self.view.stops.describe(&unmarked(&caption.title));
    }
}
