//! Where the keyboard and a screen reader stop in a chart: at each mark; where there are very many, at each year.

use crate::marks::{Rect, Scene, Subject};
use crate::story::Story;

/// Nobody walks through more than these.
pub const MOST_STOPS: usize = 300;

/// Something that is named, at its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stop {
    /// What it stands for.
    pub subject: Subject,
    /// Where it is in the plot, in CSS pixels.
    pub area: Rect,
}

/// The stops of a scene in keyboard order.
pub fn stops(scene: &Scene, story: Story<'_>) -> Vec<Stop> {
    let mut stops = Vec::new();
    for mark in &scene.marks {
        if let Some(subject) = mark.subject {
            stops.push(Stop { subject, area: mark.shape.bounds() });
        }
    }
    if stops.len() > MOST_STOPS { together(&stops, story) } else { stops }
}

/// Marks of one year become one stop, where the first of them stood.
fn together(stops: &[Stop], story: Story<'_>) -> Vec<Stop> {
    let mut years: Vec<Stop> = Vec::new();
    for stop in stops {
        let subject = whole_year(stop.subject, story).unwrap_or(stop.subject);
        match years.iter_mut().find(|it| it.subject == subject) {
            Some(year) => year.area = year.area.with(stop.area),
            None => years.push(Stop { subject, area: stop.area }),
        }
    }
    years
}

/// The year that a mark belongs to; none for what belongs to no year of the thefts.
fn whole_year(subject: Subject, story: Story<'_>) -> Option<Subject> {
    let year = match subject {
        Subject::Year(place, _) => return Some(Subject::Year(place, None)),
        Subject::Incident(row) => story.dataset.incidents.day(row).year,
        Subject::Count(place) => story.summary.counts.get(place)?.year,
        _ => return None,
    };
    let place = story.summary.trend.iter().position(|it| it.year == year)?;
    Some(Subject::Year(place, None))
}
