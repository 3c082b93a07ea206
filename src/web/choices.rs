//! The selects beside the charts: how the selection is shown, not what is in it.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlSelectElement};

use super::dom::{self, Done};
use crate::charts::Plot;
use crate::dataset::By;
use crate::describe::Story;
use crate::filter::{Basis, EditionChoice, Stack, TrendMeasure};
use crate::words::Word;

/// A select; its name is the option it sets.
pub(super) struct Choice {
    select: HtmlSelectElement,
    current: fn(Story<'_>) -> &str,
}

impl Choice {
    /// The selects of a chart.
    pub(super) fn build(parent: &HtmlElement, plot: Plot) -> Done<Vec<Choice>> {
        match plot {
            Plot::Share => Ok(vec![
                Choice::new(parent, "estimator", "Counted by", &[], |story| {
                    story.summary.estimator.as_ref().map_or("", |it| it.key.as_str())
                })?,
                Choice::words::<EditionChoice>(parent, "edition", "Edition", edition, |story| {
                    story.options.edition.text()
                })?,
            ]),
            Plot::Parts => {
                Ok(vec![Choice::words::<By>(parent, "by", "Grouped by", grouping, |story| story.options.by.text())?])
            }
            Plot::Trend => Ok(vec![
                Choice::words::<TrendMeasure>(parent, "measure", "Measured in", measure, |story| {
                    story.options.measure.text()
                })?,
                Choice::words::<Stack>(parent, "stack", "Stacked by", stack, |story| story.options.stack.text())?,
            ]),
            Plot::Wmd | Plot::Currency | Plot::Waffle => Ok(Vec::new()),
        }
    }

    /// The select for the amounts that are summed.
    pub(super) fn amounts(parent: &HtmlElement) -> Done<Choice> {
        Choice::words::<Basis>(parent, "amounts", "Amounts", basis, |story| story.summary.basis.text())
    }

    /// Shows what is in force; the estimators come from the data.
    pub(super) fn write(&self, story: Story<'_>) -> Done {
        let series = &story.summary.series;
        if self.select.name() == "estimator" && self.select.length() as usize != series.len() {
            dom::clear(&self.select);
            for it in series {
                add_option(&self.select, &it.key, &it.key)?;
            }
        }
        self.select.set_value((self.current)(story));
        Ok(())
    }

    fn words<T: Word>(
        parent: &HtmlElement,
        name: &str,
        label: &str,
        text: fn(T) -> &'static str,
        current: fn(Story<'_>) -> &str,
    ) -> Done<Choice> {
        let options: Vec<(&str, &str)> = T::ALL.iter().map(|&word| (word.text(), text(word))).collect();
        Choice::new(parent, name, label, &options, current)
    }

    fn new(
        parent: &HtmlElement,
        name: &str,
        label: &str,
        options: &[(&str, &str)],
        current: fn(Story<'_>) -> &str,
    ) -> Done<Choice> {
        let select: HtmlSelectElement = dom::add(parent, "select", "")?.unchecked_into();
        select.set_name(name);
        select.set_attribute("aria-label", label)?;
        for (value, text) in options {
            add_option(&select, value, text)?;
        }
        Ok(Choice { select, current })
    }
}

fn add_option(select: &HtmlElement, value: &str, text: &str) -> Done {
    dom::add_text(select, "option", "", text)?.set_attribute("value", value)
}

fn edition(choice: EditionChoice) -> &'static str {
    match choice {
        EditionChoice::Latest => "latest edition",
        EditionChoice::First => "as first published",
    }
}

fn grouping(by: By) -> &'static str {
    match by {
        By::Target => "by target",
        By::Method => "by method",
        By::Actor => "by actor",
        By::Evidence => "by evidence",
        By::Country => "by country",
    }
}

fn measure(measure: TrendMeasure) -> &'static str {
    match measure {
        TrendMeasure::Usd => "US dollars",
        TrendMeasure::Count => "number of thefts",
        TrendMeasure::Total => "running total",
    }
}

fn stack(stack: Stack) -> &'static str {
    match stack {
        Stack::Evidence => "by evidence",
        Stack::Target => "by target",
    }
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Best => "best supported",
        Basis::Un => "as the UN list prints them",
        Basis::Low => "lowest found",
        Basis::High => "highest found",
    }
}
