//! The whole figure as one still picture: words, charts and foot on one sheet of a fixed width.

use crate::charts::{self, Frame, Plot};
use crate::dataset::By;
use crate::describe;
use crate::locale::Text;
use crate::marks::{
    Align, Font, Ink, LABEL, LABEL_STRONG, Mark, Measure, Point, Rect, SMALL, Scene, Shape, Tone, Weight,
};
use crate::story::Story;
use crate::words::Word;

/// What a poster shows beside the figure itself.
#[derive(Clone, Copy)]
pub struct Poster<'a> {
    /// Charts in this order, by their names in the attribute `charts`.
    pub charts: &'a [&'a str],
    /// What `save()` gives.
    pub state: &'a str,
    /// Where the page can be read; none for a page on somebody's disk.
    pub address: Option<&'a str>,
}

/// Lays the sheet out; the charts have the same marks as on a page of their width.
pub fn compose(story: Story<'_>, poster: Poster<'_>, measure: Measure<'_>) -> Scene {
    let mut sheet = Sheet { story, measure, marks: Vec::new() };
    let inner = WIDTH - 2.0 * MARGIN;
    sheet.rect(Rect { x: MARGIN, y: MARGIN, w: inner, h: 2.0 }, Ink::Solid(Tone::Text));
    let mut y = sheet.head(MARGIN + 18.0);
    let mut rest = poster.charts;
    while let Some((first, others)) = rest.split_first() {
        let pair = others.first().filter(|next| is_half(first) && is_half(next));
        let row = if pair.is_some() { 2 } else { 1 };
        y = sheet.row(&rest[..row], y);
        rest = &rest[row..];
    }
    y += ROW_GAP;
    sheet.rect(Rect { x: MARGIN, y, w: inner, h: 1.0 }, Ink::Solid(Tone::Grid));
    let mut foot = Vec::new();
    for (title, text) in &describe::foot(story) {
        foot.push(story.locale.labelled(title, text));
    }
    foot.push(story.locale.labelled(&story.locale.text(Text::FootState), poster.state));
    if let Some(address) = poster.address {
        foot.push(address.to_owned());
    }
    y += 12.0;
    for line in &foot {
        y += sheet.words(Point::at(MARGIN, y), line, NOTE, inner);
    }
    let height = (y + MARGIN).round();
    let ground = Shape::Rect(Rect { x: 0.0, y: 0.0, w: WIDTH, h: height }, Ink::Solid(Tone::Background));
    sheet.marks.insert(0, Mark::scenery(ground));
    let scene = Scene { width: WIDTH, height, is_mirrored: false, marks: sheet.marks };
    if story.locale.is_rtl { scene.mirrored() } else { scene }
}

/// Headline and yearly trend of the UN panel's list, for the card that a link becomes; twice as many pixels make its 1200 × 630.
pub fn card(story: Story<'_>, title: &str, measure: Measure<'_>) -> Scene {
    const SIZE: (f64, f64) = (600.0, 315.0);
    const EDGE: f64 = 22.0;
    const WORDS: f64 = 216.0;
    const CHART: f64 = EDGE + WORDS + 20.0;
    const FOOT: f64 = 264.0;
    let inner = SIZE.0 - 2.0 * EDGE;
    let mut sheet = Sheet { story, measure, marks: Vec::new() };
    sheet.rect(Rect { x: 0.0, y: 0.0, w: SIZE.0, h: SIZE.1 }, Ink::Solid(Tone::Background));
    sheet.rect(Rect { x: EDGE, y: EDGE - 8.0, w: inner, h: 2.0 }, Ink::Solid(Tone::Text));
    let mut y = EDGE + 2.0;
    y += sheet.words(Point::at(EDGE, y), title, Style(strong(12), Tone::Muted, 16.0), WORDS) + 4.0;
    if let Some(sum) = describe::figures(story).first() {
        y += sheet.words(Point::at(EDGE, y), &sum.value, Style(strong(34), Tone::Accent, 42.0), WORDS) + 4.0;
    }
    y += sheet.words(Point::at(EDGE, y), &describe::headline(story), Style(strong(16), Tone::Text, 21.0), WORDS) + 4.0;
    sheet.words(Point::at(EDGE, y), &story.locale.text(Text::LeadSuspected), NOTE, WORDS);
    let chart = sheet.lay_out(Plot::Trend, SIZE.0 - EDGE - CHART);
    let below = sheet.place(&chart, Point::at(CHART, EDGE + 2.0));
    let what = story.locale.say_nth(Text::TrendUsdByEvidence, 0);
    sheet.words(Point::at(CHART, below + 2.0), &what, NOTE, SIZE.0 - EDGE - CHART);
    let mut x = CHART;
    for (ink, name) in keys(Plot::Trend, story) {
        sheet.rect(Rect { x, y: below + 23.0, w: 10.0, h: 10.0 }, ink);
        sheet.words(Point::at(x + 16.0, below + 19.0), &name, SUBTITLE, f64::MAX);
        x += measure(&name, LABEL) + 32.0;
    }
    sheet.rect(Rect { x: EDGE, y: FOOT, w: inner, h: 1.0 }, Ink::Solid(Tone::Grid));
    if let Some((sources, names)) = describe::foot(story).first() {
        sheet.words(Point::at(EDGE, FOOT + 5.0), &story.locale.labelled(sources, names), NOTE, inner);
    }
    Scene { width: SIZE.0, height: SIZE.1, is_mirrored: false, marks: sheet.marks }
}

/// Width of the sheet, in CSS pixels: that of an article's widest figure.
const WIDTH: f64 = 1120.0;
/// Free on each side.
const MARGIN: f64 = 32.0;
/// Between two charts in a row.
const GUTTER: f64 = 40.0;
/// Between two rows of charts.
const ROW_GAP: f64 = 48.0;

/// A font, its colour, and the distance of its lines.
#[derive(Clone, Copy)]
struct Style(Font, Tone, f64);

const HEADLINE: Style = Style(strong(30), Tone::Text, 36.0);
const LEAD: Style = Style(Font { size: 16, weight: Weight::Regular }, Tone::Muted, 24.0);
const TITLE: Style = Style(strong(17), Tone::Text, 22.0);
const SMALL_TITLE: Style = Style(LABEL_STRONG, Tone::Text, 18.0);
const SUBTITLE: Style = Style(LABEL, Tone::Muted, 18.0);
const NOTE: Style = Style(SMALL, Tone::Muted, 16.0);

const fn strong(size: u8) -> Font {
    Font { size, weight: Weight::Strong }
}

/// Charts that have room enough in half a row.
fn is_half(name: &str) -> bool {
    matches!(name, "share" | "wmd")
}

/// A chart and its companions.
fn plots(name: &str) -> &'static [Plot] {
    match name {
        "share" => &[Plot::Share, Plot::Parts],
        "wmd" => &[Plot::Wmd, Plot::Waffle, Plot::Currency],
        "trend" => &[Plot::Trend, Plot::Counts],
        "incidents" => &[Plot::Incidents],
        _ => &[Plot::Said, Plot::Context],
    }
}

/// The sheet while it is filled, from the top down.
struct Sheet<'a> {
    story: Story<'a>,
    measure: Measure<'a>,
    marks: Vec<Mark>,
}

impl Sheet<'_> {
    /// Headline, lead and key figures; gives where they end.
    fn head(&mut self, mut y: f64) -> f64 {
        let (story, inner) = (self.story, WIDTH - 2.0 * MARGIN);
        y += self.words(Point::at(MARGIN, y), &describe::headline(story), HEADLINE, inner);
        y += 4.0;
        y += self.words(Point::at(MARGIN, y), &describe::lead(story), LEAD, inner * 0.75);
        let figures = describe::figures(story);
        let need = |value: &str| (self.measure)(value, strong(24)) + 1.0 + GUTTER / 2.0;
        let (mut widths, mut left, mut after) = (Vec::new(), inner, 0.0);
        for figure in &figures {
            after += need(&figure.value);
        }
        // They share the line evenly, but a long amount, in Arabic say, is not broken while the others can give way.
        for (place, figure) in figures.iter().enumerate() {
            let own = need(&figure.value);
            after -= own;
            let even = left / (figures.len() - place) as f64;
            widths.push(even.max(own).min(left - after));
            left -= widths[place];
        }
        let (mut x, mut tone, mut height) = (MARGIN, Tone::Accent, 0.0_f64);
        for (figure, room) in figures.iter().zip(widths) {
            let width = room - GUTTER / 2.0;
            let value = self.words(Point::at(x, y + 20.0), &figure.value, Style(strong(24), tone, 30.0), width);
            let label = self.words(Point::at(x, y + 20.0 + value), &figure.label, SUBTITLE, width);
            height = height.max(20.0 + value + label);
            (x, tone) = (x + room, Tone::Text);
        }
        y + height
    }

    /// One or two charts side by side, which start on one line; gives where the row ends.
    fn row(&mut self, names: &[&str], above: f64) -> f64 {
        let count = names.len() as f64;
        let width = (WIDTH - 2.0 * MARGIN - GUTTER * (count - 1.0)) / count;
        let top = above + ROW_GAP;
        let mut start = top;
        let mut columns = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let x = MARGIN + (width + GUTTER) * place as f64;
            if let [main, companions @ ..] = plots(name) {
                start = start.max(self.caption(*main, TITLE, Point::at(x, top), width));
                columns.push((x, *main, companions));
            }
        }
        let mut bottom = start;
        for (x, main, companions) in columns {
            let scene = self.lay_out(main, width);
            let mut y = self.chart(main, &scene, Point::at(x, start));
            for &plot in companions {
                y = self.companion(plot, Point::at(x, y), width);
            }
            bottom = bottom.max(y);
        }
        // A row in which no chart has anything to say leaves no gap.
        if bottom > top { bottom } else { above }
    }

    /// A smaller chart under its main one, unless it is empty; the waffle has its words beside it.
    fn companion(&mut self, plot: Plot, at: Point, width: f64) -> f64 {
        const WAFFLE: f64 = 160.0;
        const BETWEEN: f64 = 16.0;
        let top = Point::at(at.x, at.y + 24.0);
        let scene = self.lay_out(plot, if plot == Plot::Waffle { WAFFLE } else { width });
        if scene.height <= 0.0 {
            return at.y;
        }
        if plot == Plot::Waffle {
            let beside = Point::at(at.x + WAFFLE + BETWEEN, top.y);
            let title = Style(strong(20), Tone::Accent, 26.0);
            let words = self.caption(plot, title, beside, width - WAFFLE - BETWEEN);
            return self.place(&scene, top).max(words);
        }
        let words = self.caption(plot, SMALL_TITLE, top, width);
        self.chart(plot, &scene, Point::at(at.x, words))
    }

    /// Title, subtitle and key of a chart; gives where they end. A chart without a title is not on the page either.
    fn caption(&mut self, plot: Plot, title: Style, at: Point, width: f64) -> f64 {
        let caption = describe::caption(plot, self.story);
        if caption.title.is_empty() {
            return at.y;
        }
        let mut y = at.y + self.words(at, &caption.title, title, width) + 4.0;
        let subtitle = self.story.locale.sentences(&[caption.subtitle, caption.acts]);
        y += self.words(Point::at(at.x, y), &subtitle, SUBTITLE, width);
        let mut x = at.x;
        for &(ink, ref name) in &keys(plot, self.story) {
            let room = (self.measure)(name, LABEL) + 16.0;
            if x > at.x && x + room > at.x + width {
                (x, y) = (at.x, y + 20.0);
            }
            let swatch = Rect { x, y: y + 8.0, w: 10.0, h: 10.0 };
            let radius = match ink {
                Ink::Dashed(_) => 5.0,
                WHOLE | PART => 4.0,
                REVISED => 2.5,
                _ => 0.0,
            };
            if radius > 0.0 {
                self.marks.push(Mark::scenery(Shape::Circle(swatch.center(), radius, ink)));
            } else {
                self.rect(swatch, ink);
            }
            self.words(Point::at(x + 16.0, y + 4.0), name, SUBTITLE, f64::MAX);
            x += room + 16.0;
        }
        if x > at.x { y + 22.0 } else { y }
    }

    fn lay_out(&self, plot: Plot, width: f64) -> Scene {
        let frame = Frame { width, measure: self.measure, locale: self.story.locale };
        charts::from_the_left(plot, self.story, &frame)
    }

    /// A chart and its note; gives where they end.
    fn chart(&mut self, plot: Plot, scene: &Scene, at: Point) -> f64 {
        let y = if scene.height > 0.0 { self.place(scene, Point::at(at.x, at.y + 12.0)) } else { at.y };
        let note = describe::caption(plot, self.story).note;
        if note.is_empty() { y } else { y + 8.0 + self.words(Point::at(at.x, y + 8.0), &note, NOTE, scene.width) }
    }

    fn place(&mut self, scene: &Scene, at: Point) -> f64 {
        for mark in &scene.marks {
            self.marks.push(Mark::scenery(moved(&mark.shape, at)));
        }
        at.y + scene.height
    }

    fn rect(&mut self, rect: Rect, ink: Ink) {
        self.marks.push(Mark::scenery(Shape::Rect(rect, ink)));
    }

    /// Sets a text in lines of at most `width` CSS pixels; gives their height.
    fn words(&mut self, at: Point, text: &str, Style(font, tone, line): Style, width: f64) -> f64 {
        let mut y = 0.0;
        for words in &lines(text, font, width, self.measure) {
            let middle = Point::at(at.x, at.y + y + line / 2.0);
            self.marks.push(Mark::scenery(Shape::Text(middle, words.clone(), font, Align::Start, tone)));
            y += line;
        }
        y
    }
}

/// Somebody's count of a year, of a part of it, and its other edition: round, as over the trend.
const WHOLE: Ink = Ink::Solid(Tone::Dot);
const PART: Ink = Ink::Outlined(Tone::Background, Tone::Dot);
const REVISED: Ink = Ink::Solid(Tone::Axis);

/// What a chart's colours mean; the dashed one is a ring.
fn keys(plot: Plot, story: Story<'_>) -> Vec<(Ink, String)> {
    let Story { dataset, options, summary, locale, .. } = story;
    let mut keys = Vec::new();
    if summary.selected.incidents == 0 {
        return keys;
    }
    if plot == Plot::Trend {
        let by = options.stack.by();
        for series in charts::stack_series(dataset, summary, options) {
            let key = series.code.and_then(|code| dataset.incidents.keys(by).get(code));
            keys.push((series.ink, key.map_or_else(|| locale.text(Text::AllOthers), |key| locale.group(by, key))));
        }
        for (swatch, text) in describe::count_keys(story) {
            let ink = match swatch {
                "dot" => WHOLE,
                "dot.ring" => PART,
                _ => REVISED,
            };
            keys.push((ink, text.to_owned()));
        }
    }
    if plot == Plot::Incidents {
        for (tier, _) in describe::tiers(story) {
            keys.push((Ink::Tier(tier), locale.group(By::Evidence, tier.text())));
        }
        if summary.disputed.incidents > 0 {
            keys.push((Ink::Dashed(Tone::Text), locale.text(Text::Disputed)));
        }
    }
    keys
}

/// The text in lines, parted between words; a word that is longer than a line is parted anywhere.
fn lines(text: &str, font: Font, width: f64, measure: Measure<'_>) -> Vec<String> {
    /// What does not end here was pasted by mistake.
    const MOST_LINES: usize = 8;
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { [&line, " ", word].concat() };
        if measure(&longer, font) <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            let before = line.len();
            line.push(letter);
            if before > 0 && measure(&line, font) > width {
                let rest = line.split_off(break_before(&line, before));
                lines.push(std::mem::replace(&mut line, rest));
            }
            if lines.len() > MOST_LINES {
                break;
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > MOST_LINES {
        lines.truncate(MOST_LINES - 1);
        lines.push("…".to_owned());
    }
    lines
}

/// Where a line without spaces, as in Japanese and Chinese, may end: not within a number or a Latin name, not between a number
/// and its unit, and no line begins with what closes or draws out what went before. `end`, where all of it holds together.
fn break_before(line: &str, end: usize) -> usize {
    const CLINGING: &str = "、。，；：）」』–ーァィゥェォッャュョっゃゅょ";
    let mut place = end;
    let mut before = 'x';
    for (at, letter) in line.char_indices() {
        let clings = CLINGING.chars().any(|it| it == letter);
        let holds = matches!(before, '（' | '「' | '『' | '–') || before.is_ascii_digit();
        if letter >= '\u{3000}' && !clings && !holds && at > 0
            || before >= '\u{3000}' && letter.is_ascii_alphanumeric() && !holds
        {
            place = at;
        }
        before = letter;
    }
    place
}

/// The shape, further to the right and down.
fn moved(shape: &Shape, by: Point) -> Shape {
    let to = |at: Point| Point::at(at.x + by.x, at.y + by.y);
    let shift = |rect: Rect| Rect { x: rect.x + by.x, y: rect.y + by.y, ..rect };
    match shape {
        Shape::Rect(rect, ink) => Shape::Rect(shift(*rect), *ink),
        Shape::Area(rect) => Shape::Area(shift(*rect)),
        Shape::Circle(center, radius, ink) => Shape::Circle(to(*center), *radius, *ink),
        Shape::Line(a, b, width, tone) => Shape::Line(to(*a), to(*b), *width, *tone),
        Shape::Dashes(a, b, width, tone) => Shape::Dashes(to(*a), to(*b), *width, *tone),
        Shape::Text(at, text, font, align, tone) => Shape::Text(to(*at), text.clone(), *font, *align, *tone),
    }
}
