//! What a programme was said to cost in a year, or the country to earn, beside that year's thefts: two lengths on one
//! axis, never a ratio.

use super::Frame;
use super::sheet::{Sheet, Style};
use crate::claimed::brief_speaker;
use crate::estimate::Claim;
use crate::incident::Usd;
use crate::locale::Text;
use crate::marks::{Ink, LABEL_STRONG, Point, Rect, SMALL, SMALL_STRONG, Scene, Subject, Tone};
use crate::order::ordered;
use crate::story::Story;

/// The year of a claim that has a bar: so many dollars a year, said of one whole year.
pub fn is_drawn(claim: &Claim) -> Option<u16> {
    let (start, end) = claim.period.start.zip(claim.period.end)?;
    let is_one_year = start == end && start.month == 0;
    (is_one_year && claim.unit == "usd_per_year" && ends(claim).is_some()).then_some(start.year)
}

/// Lower and upper end, in US dollars.
fn ends(claim: &Claim) -> Option<(u64, u64)> {
    let figure = claim.figure;
    let low = figure.low.or(figure.value).or(figure.high)?;
    let high = figure.high.or(figure.value).unwrap_or(low);
    Some((low.whole(), high.whole()))
}

pub(super) fn lay_out(story: Story<'_>, frame: &Frame<'_>) -> Scene {
    let Story { dataset, summary, locale, .. } = story;
    let mut sheet = Sheet::new(frame);
    let bar = |place: usize| is_drawn(&dataset.claims[place]).zip(ends(&dataset.claims[place]));
    let drawn = ordered(summary.context.clone(), &|a, b| bar(a).map(|it| it.0).cmp(&bar(b).map(|it| it.0)));
    let mut most = 1;
    for &place in &drawn {
        let Some((year, (low, high))) = bar(place) else { continue };
        most = most.max(low).max(high).max(stolen(story, year).map_or(0, |(_, stolen)| stolen));
    }
    let (mut y, mut before) = (0.0, None);
    for place in drawn {
        let Some((year, (low, high))) = bar(place) else { continue };
        if before != Some(year) {
            y += if before.is_some() { GROUP } else { 0.0 };
            y = draw_theft(&mut sheet, y, most, year, stolen(story, year));
            before = Some(year);
        }
        let claim = &dataset.claims[place];
        let words = locale.labelled(&brief_speaker(locale, &claim.claimant), &locale.name(&claim.statement));
        let line = Rect { x: 0.0, y, w: sheet.width(), h: PITCH };
        sheet.fitted(Point::at(0.0, y + 8.0), &words, Style::start(SMALL, Tone::Muted), line.w);
        draw_bar(&mut sheet, line, most, (low, high), Tone::Axis);
        sheet.area(Subject::Claim(place), line);
        y += PITCH;
    }
    sheet.into_scene(y)
}

/// The selection's thefts of a year, as a place in the trend and their sum.
fn stolen(story: Story<'_>, year: u16) -> Option<(usize, u64)> {
    let trend = &story.summary.trend;
    let place = trend.iter().position(|it| it.year == year && it.chosen && it.sum.incidents > 0)?;
    Some((place, trend[place].sum.stolen.0))
}

/// The year, and under it what was stolen; gives where the next line begins.
fn draw_theft(sheet: &mut Sheet<'_>, y: f64, most: u64, year: u16, stolen: Option<(usize, u64)>) -> f64 {
    let name = year.to_string();
    let after = sheet.measure(&name, LABEL_STRONG) + 8.0;
    sheet.fitted(Point::at(0.0, y + 8.0), &name, Style::start(LABEL_STRONG, Tone::Text), sheet.width());
    let words = sheet.frame.locale.text(if stolen.is_some() { Text::StolenInChoice } else { Text::NoTheftInChoice });
    sheet.fitted(Point::at(after, y + 8.0), &words, Style::start(SMALL, Tone::Muted), sheet.width() - after);
    let Some((place, stolen)) = stolen else { return y + WORDS };
    let line = Rect { x: 0.0, y, w: sheet.width(), h: PITCH };
    draw_bar(sheet, line, most, (stolen, stolen), Tone::Accent);
    sheet.area(Subject::Year(place, None), line);
    y + PITCH
}

/// A bar with its amount behind it; from a lower end to an upper one it is only a line.
fn draw_bar(sheet: &mut Sheet<'_>, line: Rect, most: u64, (low, high): (u64, u64), tone: Tone) {
    let locale = sheet.frame.locale;
    let amount = locale.usd_range(Usd(low), Usd(high));
    let longest = (line.w - sheet.measure(&amount, SMALL_STRONG) - 8.0).max(0.0);
    // One scale for all bars: the widest amount that any of them may need is left free behind the longest.
    let scale =
        (line.w - sheet.measure(&locale.usd_range(WIDEST.0, WIDEST.1), SMALL_STRONG) - 8.0).max(0.0) / most as f64;
    let (from, to) = ((low as f64 * scale).min(longest).max(1.0), (high as f64 * scale).min(longest).max(1.0));
    let y = line.y + WORDS;
    sheet.rect(Rect { x: 0.0, y, w: from, h: BAR }, Ink::Solid(tone));
    if low < high {
        let middle = y + BAR / 2.0;
        sheet.line(Point::at(from, middle), Point::at(to, middle), 2.0, tone);
        sheet.line(Point::at(to, y), Point::at(to, y + BAR), 2.0, tone);
    }
    let style = Style::start(SMALL_STRONG, if tone == Tone::Accent { Tone::Accent } else { Tone::Text });
    sheet.figure(Point::at(to + 8.0, y + BAR / 2.0), &amount, style, line.w);
}

/// A range as wide as any.
const WIDEST: (Usd, Usd) = (Usd(80_880_000_000), Usd(88_880_000_000));
/// Height of a line of words, in CSS pixels.
const WORDS: f64 = 18.0;
/// From bar to bar.
const PITCH: f64 = 36.0;
/// Between two years.
const GROUP: f64 = 10.0;
/// Height of a bar.
const BAR: f64 = 10.0;
