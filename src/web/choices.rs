//! The selects beside the charts: how the selection is shown, not what is in it.

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlInputElement};

use super::dom::{self, Outline};
use super::leaf::Slate;
use super::table::english;
use crate::charts::Plot;
use crate::describe::Story;
use crate::locale::{Locale, Text};
use crate::words::Word;

/// A select; its name is the option it sets.
pub(super) struct Choice {
    /// A select, by the type whose accessors of `value` are in the module already.
    select: HtmlInputElement,
    slate: Slate,
    name: String,
    current: fn(Story<'_>) -> &str,
}

impl Choice {
    /// The selects of a chart.
    pub(super) fn build(parent: &HtmlElement, plot: Plot, locale: &Locale) -> Vec<Choice> {
        match plot {
            Plot::Share => vec![
                Choice::new(parent, ESTIMATOR, locale, |story| {
                    story.summary.estimator.as_ref().map_or("", |it| it.key.as_str())
                }),
                Choice::new(parent, EDITION, locale, |story| story.options.edition.text()),
            ],
            Plot::Parts => vec![Choice::new(parent, BY, locale, |story| story.options.by.text())],
            Plot::Trend => vec![
                Choice::new(parent, MEASURE, locale, |story| story.options.measure.text()),
                Choice::new(parent, STACK, locale, |story| story.options.stack.text()),
            ],
            _ => Vec::new(),
        }
    }

    /// The select for the amounts that are summed.
    pub(super) fn amounts(parent: &HtmlElement, locale: &Locale) -> Choice {
        Choice::new(parent, AMOUNTS, locale, |story| story.summary.basis.text())
    }

    /// Shows what is in force; the estimators come from the data.
    pub(super) fn write(&self, story: Story<'_>) {
        let series = &story.summary.series;
        // Data without estimates leave nothing to choose.
        self.slate.show(!series.is_empty() || !["estimator", "edition"].contains(&self.name.as_str()));
        if self.name == "estimator" {
            self.slate.fill(&mut |options| {
                for it in series {
                    let option = options.add("option", &it.key);
                    english(option);
                    option.attr("value", &it.key);
                }
            });
        }
        self.select.set_value((self.current)(story));
    }

    fn new(parent: &HtmlElement, outline: Outline, locale: &Locale, current: fn(Story<'_>) -> &str) -> Choice {
        dom::grow(parent, outline, locale);
        let select: HtmlInputElement = dom::find(parent, "select:last-of-type");
        let slate = Slate::of(select.clone().unchecked_into());
        Choice { name: dom::name(&select), select, slate, current }
    }
}

const ESTIMATOR: Outline = ("select  name=estimator  aria-label=%", &[Text::CountedBy]);
const EDITION: Outline = (
    "select  name=edition  aria-label=%
 option  value=latest  |%
 option  value=first  |%",
    &[Text::Edition, Text::LatestEdition, Text::AsFirstPublished],
);
const BY: Outline = (
    "select  name=by  aria-label=%
 option  value=target  |%
 option  value=method  |%
 option  value=actor  |%
 option  value=evidence  |%
 option  value=country  |%",
    &[
        Text::GroupedBy,
        Text::ChoiceByTarget,
        Text::ChoiceByMethod,
        Text::ChoiceByActor,
        Text::ChoiceByEvidence,
        Text::ChoiceByCountry,
    ],
);
const MEASURE: Outline = (
    "select  name=measure  aria-label=%
 option  value=usd  |%
 option  value=count  |%
 option  value=total  |%",
    &[Text::MeasuredIn, Text::UsDollars, Text::NumberOfThefts, Text::RunningTotal],
);
const STACK: Outline = (
    "select  name=stack  aria-label=%
 option  value=evidence  |%
 option  value=target  |%",
    &[Text::StackedBy, Text::ChoiceByEvidence, Text::ChoiceByTarget],
);
const AMOUNTS: Outline = (
    "select  name=amounts  aria-label=%
 option  value=best  |%
 option  value=un  |%
 option  value=low  |%
 option  value=high  |%",
    &[Text::Amounts, Text::AmountsBest, Text::AmountsUn, Text::AmountsLow, Text::AmountsHigh],
);
