//! A circle a theft on its day; area is the loss.

use super::names::{draw_key, draw_names};
use super::sheet::{Sheet, Style};
use super::swarm::{Disc, RING, Room, settle};
use super::{Frame, YearLabels};
use crate::incident::{Day, Usd};
use crate::marks::{Ink, Mark, Point, SMALL, Scene, Shape, Subject, Tone};
use crate::order::{largest, sorted_places};
use crate::story::Story;
use crate::summary;

/// So many of the largest thefts have a circle; the others are in the table alone.
pub const MOST_CIRCLES: usize = 600;

pub(super) fn lay_out(story: Story<'_>, frame: &Frame<'_>) -> Scene {
    let mut sheet = Sheet::new(frame);
    let Some((&(first, _), &(last, _))) = story.summary.by_year.first().zip(story.summary.by_year.last()) else {
        return sheet.into_scene(0.0);
    };
    let mut discs = discs(story, first);
    let mut plan = Plan::new(&sheet, first, last);
    let most = most(story);
    for attempt in 0..=MOST_ATTEMPTS {
        plan.set(&mut discs, most);
        if settle(&mut discs, plan.room, attempt == MOST_ATTEMPTS) {
            break;
        }
        plan.tighten();
    }
    let bottom = plan.place(&mut discs);
    draw_years(&mut sheet, &plan, bottom);
    // Nothing overlaps: they can be painted in the order in which the keyboard walks.
    let incidents = &story.dataset.incidents;
    let order = sorted_places(discs.len(), &|a, b| {
        let (a, b) = (discs[a].row, discs[b].row);
        incidents.day(a).cmp(&incidents.day(b)).then(a.cmp(&b))
    });
    for place in order {
        draw_disc(&mut sheet, &discs[place]);
    }
    draw_names(&mut sheet, story, &discs, bottom);
    if !plan.runs_down {
        draw_key(&mut sheet, &discs, bottom, &|amount| plan.radius(amount, most));
    }
    sheet.into_scene(if plan.runs_down { bottom } else { bottom + UNDER })
}

/// The `most` largest of the selected thefts, as rows of the dataset, the largest first.
pub fn largest_first(story: Story<'_>, most: usize) -> Vec<usize> {
    largest(&story.summary.rows, summary::amounts(&story.dataset.incidents, story.summary.basis), most)
}

fn discs(story: Story<'_>, first: u16) -> Vec<Disc> {
    let incidents = &story.dataset.incidents;
    let mut discs = Vec::new();
    for row in largest_first(story, MOST_CIRCLES) {
        let day = incidents.day(row);
        discs.push(Disc {
            row,
            amount: summary::amount(incidents, story.summary.basis, row).unwrap_or_default(),
            evidence: incidents.evidence(row),
            disputed: incidents.is_disputed(row),
            when: f64::from(day.year - first) + part_of_year(day),
            radius: 0.0,
            center: Point::default(),
        });
    }
    discs
}

/// A day of which only the month is known is in the middle of it.
fn part_of_year(day: Day) -> f64 {
    let day_of_month = if day.day == 0 { 15.5 } else { f64::from(day.day) - 0.5 };
    (f64::from(day.month) - 1.0 + day_of_month / 31.0) / 12.0
}

/// The largest theft of all the data: no filter and no view makes a circle grow.
fn most(story: Story<'_>) -> Usd {
    let mut most = Usd(1);
    for class in story.dataset.incidents.classes(0) {
        most = most.max(class.most);
    }
    most
}

/// Where time runs, and how large the circles are.
struct Plan {
    runs_down: bool,
    first: u16,
    years: f64,
    /// Begin of the first year, and length of each, in CSS pixels.
    start: f64,
    year: f64,
    /// Radius of the largest theft of all.
    largest: f64,
    /// Where the line of time lies.
    line: f64,
    room: Room,
}

impl Plan {
    fn new(sheet: &Sheet<'_>, first: u16, last: u16) -> Plan {
        let (width, years) = (sheet.width(), f64::from(last - first) + 1.0);
        let runs_down = width < ACROSS_FROM;
        let mut column = YEAR_COLUMN;
        if years <= QUARTERS_UP_TO {
            let mut labels = Vec::new();
            for quarter in 0..4 {
                labels.push(quarter_of(sheet, first, quarter));
            }
            column = (sheet.widest(&labels, SMALL) + 4.0).clamp(QUARTER_COLUMN, MOST_QUARTER_COLUMN);
        }
        let largest = (50.0 + (width - 343.0) * (62.0 - 50.0) / (1120.0 - 343.0)).clamp(0.0, 62.0);
        let room = match runs_down {
            true => Room { length: f64::MAX, half: (width - column) / 2.0 },
            false => Room { length: width, half: MOST_OFF_LINE },
        };
        let line = (width + column) / 2.0;
        let year = if runs_down { YEAR_DOWN.max(LEAST_DOWN / years).min(MOST_DOWN / years) } else { 0.0 };
        Plan { runs_down, first, years, start: 0.0, year, largest, line, room }
    }

    fn has_quarters(&self) -> bool {
        self.years <= QUARTERS_UP_TO
    }

    /// Sizes the discs and puts them on the line; across, the years are as long as keeps every disc inside.
    fn set(&mut self, discs: &mut [Disc], most: Usd) {
        self.start = EDGE;
        for disc in discs.iter_mut() {
            disc.radius = self.radius(disc.amount, most);
        }
        for _ in 0..2 {
            if !self.runs_down {
                self.year = (self.room.length - EDGE - self.start) / self.years;
            }
            for disc in discs.iter() {
                let reach = disc.reach() + 1.0;
                if !self.runs_down {
                    self.year = self.year.min((self.room.length - self.start - reach) / disc.when);
                }
                self.start = self.start.max(reach - disc.when * self.year);
            }
        }
        self.year = self.year.max(0.0);
        for disc in discs.iter_mut() {
            disc.center = Point::at(self.start + disc.when * self.year, 0.0);
        }
    }

    /// Longer years where they run down, smaller discs.
    fn tighten(&mut self) {
        if self.runs_down {
            self.year = (self.year * 1.15).min(MOST_YEAR_DOWN.min(MOST_DOWN / self.years));
            self.largest *= 0.95;
        } else {
            self.largest *= 0.92;
        }
    }

    fn radius(&self, amount: Usd, most: Usd) -> f64 {
        ((amount.0 as f64 / most.0 as f64).sqrt() * self.largest).max(LEAST_RADIUS)
    }

    /// Moves the discs from the line to the sheet, and says where the plot ends.
    fn place(&mut self, discs: &mut [Disc]) -> f64 {
        let (mut end, mut above, mut below) = (self.start + self.years * self.year, 0.0_f64, 0.0_f64);
        for disc in discs.iter() {
            end = end.max(disc.center.x + disc.reach() + 1.0);
            above = above.max(disc.reach() - disc.center.y);
            below = below.max(disc.reach() + disc.center.y);
        }
        for disc in discs.iter_mut() {
            let Point { x: along, y: off } = disc.center;
            disc.center = match self.runs_down {
                true => Point::at(self.line + off, along),
                false => Point::at(along, ROOM_FOR_NAMES + above + off),
            };
        }
        if self.runs_down { end + ROOM_FOR_NAMES } else { above + below + 2.0 * ROOM_FOR_NAMES }
    }
}

/// A line at the beginning of each year, its label beside it or, across, in the middle of the year; of a year or two, at
/// the beginning of each quarter.
fn draw_years(sheet: &mut Sheet<'_>, plan: &Plan, bottom: f64) {
    let locale = sheet.frame.locale;
    let width = |short| sheet.measure(&locale.year(plan.first, short), SMALL);
    let labels = match plan.runs_down {
        true => YearLabels { short: false, every: (16.0 / plan.year).ceil().max(1.0) as usize },
        false => YearLabels::fitting(plan.year, width(false), width(true)),
    };
    let parts = if plan.has_quarters() { 4 } else { 1 };
    let style = Style::start(SMALL, Tone::Muted);
    for place in 0..plan.years as u16 * parts {
        if !usize::from(place).is_multiple_of(labels.every) {
            continue;
        }
        let at = plan.start + f64::from(place) * plan.year / f64::from(parts);
        let year = plan.first.saturating_add(place / parts);
        let label = match parts {
            1 => locale.year(year, labels.short),
            _ => quarter_of(sheet, year, place % parts),
        };
        if plan.runs_down {
            sheet.line(Point::at(0.0, at), Point::at(sheet.width(), at), 1.0, Tone::Grid);
            sheet.text(Point::at(0.0, at + 10.0), &label, style);
            continue;
        }
        sheet.line(Point::at(at, 0.0), Point::at(at, bottom), 1.0, Tone::Grid);
        if parts == 1 {
            let middle = sheet.inside(at + plan.year / 2.0, &label, SMALL);
            sheet.text(Point::at(middle, bottom + 14.0), &label, Style::middle(SMALL, Tone::Muted));
        } else {
            sheet.text(Point::at(at, bottom + 14.0), &label, style);
        }
    }
}

/// `Jan 2021`: the month in which a quarter begins.
fn quarter_of(sheet: &Sheet<'_>, year: u16, quarter: u16) -> String {
    sheet.frame.locale.day_short(Day { year, month: (quarter * 3) as u8 + 1, day: 0 })
}

fn draw_disc(sheet: &mut Sheet<'_>, disc: &Disc) {
    let shape = Shape::Circle(disc.center, disc.radius, Ink::Tier(disc.evidence));
    sheet.mark(Mark::of(Subject::Incident(disc.row), shape));
    if disc.disputed {
        sheet.circle(disc.center, disc.radius + RING + 0.5, Ink::Dashed(Tone::Text));
    }
}

/// Narrower plots have time run down, in CSS pixels.
const ACROSS_FROM: f64 = 560.0;
/// So few years are parted into quarters.
const QUARTERS_UP_TO: f64 = 2.0;
/// Length of a year that runs down, at first and at most.
const YEAR_DOWN: f64 = 88.0;
const MOST_YEAR_DOWN: f64 = 480.0;
/// Of one year or two, a plot is at least as long.
const LEAST_DOWN: f64 = 320.0;
/// No plot is longer.
const MOST_DOWN: f64 = 6000.0;
/// Column of the years that run down.
const YEAR_COLUMN: f64 = 36.0;
const QUARTER_COLUMN: f64 = 60.0;
const MOST_QUARTER_COLUMN: f64 = 100.0;
/// How far from the line of time a circle may lie, across.
const MOST_OFF_LINE: f64 = 240.0;
const LEAST_RADIUS: f64 = 2.2;
/// Before the first year and after the last.
const EDGE: f64 = 8.0;
const ROOM_FOR_NAMES: f64 = 40.0;
/// Height of the years under the plot.
const UNDER: f64 = 24.0;
const MOST_ATTEMPTS: u32 = 24;
