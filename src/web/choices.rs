//! The selects beside the charts: how the selection is shown, not what is in it.

use web_sys::{HtmlElement, HtmlInputElement};

use super::dom;
use crate::charts::Plot;
use crate::describe::Story;
use crate::words::Word;

/// A select; its name is the option it sets.
pub(super) struct Choice {
    /// A select, by the type whose accessors of `value` are in the module already.
    select: HtmlInputElement,
    current: fn(Story<'_>) -> &str,
}

impl Choice {
    /// The selects of a chart.
    pub(super) fn build(parent: &HtmlElement, plot: Plot) -> Vec<Choice> {
        match plot {
            Plot::Share => vec![
                Choice::new(parent, ESTIMATOR, |story| {
                    story.summary.estimator.as_ref().map_or("", |it| it.key.as_str())
                }),
                Choice::new(parent, EDITION, |story| story.options.edition.text()),
            ],
            Plot::Parts => vec![Choice::new(parent, BY, |story| story.options.by.text())],
            Plot::Trend => vec![
                Choice::new(parent, MEASURE, |story| story.options.measure.text()),
                Choice::new(parent, STACK, |story| story.options.stack.text()),
            ],
            _ => Vec::new(),
        }
    }

    /// The select for the amounts that are summed.
    pub(super) fn amounts(parent: &HtmlElement) -> Choice {
        Choice::new(parent, AMOUNTS, |story| story.summary.basis.text())
    }

    /// Shows what is in force; the estimators come from the data.
    pub(super) fn write(&self, story: Story<'_>) {
        let series = &story.summary.series;
        let name = dom::name(&self.select);
        // Data without estimates leave nothing to choose.
        dom::show(&self.select, !series.is_empty() || !["estimator", "edition"].contains(&name.as_str()));
        if name == "estimator" && self.select.child_element_count() as usize != series.len() {
            dom::clear(&self.select);
            for it in series {
                dom::attr(&dom::add(&self.select, "option", &it.key), "value", &it.key);
            }
        }
        self.select.set_value((self.current)(story));
    }

    fn new(parent: &HtmlElement, outline: &str, current: fn(Story<'_>) -> &str) -> Choice {
        dom::grow(parent, outline);
        Choice { select: dom::find(parent, "select:last-of-type"), current }
    }
}

const ESTIMATOR: &str = "select  name=estimator  aria-label=Counted by";
const EDITION: &str = "select  name=edition  aria-label=Edition
 option  value=latest  |latest edition
 option  value=first  |as first published";
const BY: &str = "select  name=by  aria-label=Grouped by
 option  value=target  |by target
 option  value=method  |by method
 option  value=actor  |by actor
 option  value=evidence  |by evidence
 option  value=country  |by country";
const MEASURE: &str = "select  name=measure  aria-label=Measured in
 option  value=usd  |US dollars
 option  value=count  |number of thefts
 option  value=total  |running total";
const STACK: &str = "select  name=stack  aria-label=Stacked by
 option  value=evidence  |by evidence
 option  value=target  |by target";
const AMOUNTS: &str = "select  name=amounts  aria-label=Amounts
 option  value=best  |best supported
 option  value=un  |as the UN list prints them
 option  value=low  |lowest found
 option  value=high  |highest found";
