//! The room that the widget takes on a page. Kept free from the start, nothing below it moves when it draws.

/// From which width on it is at most how tall, in CSS pixels: the first view with all charts, in the fonts of most articles.
/// tests/browsers/shift.test.js measures it.
const HEIGHTS: [(u32, u32); 5] = [(1100, 3680), (800, 4930), (600, 6230), (310, 7440), (0, 7840)];

/// A view that is lower by less is given as much room as the first one, in per cent.
const SLACK: u32 = 15;
/// How much lower or higher another view may be than the first one: what is unfolded at the moment is not counted on.
const LEAST: u32 = 5;
const MOST: u32 = 160;

/// The declarations that keep the room free, for an element in a container of inline size: a calculation that an attribute can
/// hold, where breakpoints need a sheet. `percent` of the first view's heights.
pub fn reserve(percent: u32) -> String {
    let pixels = |height: u32| (height * percent / 100).to_string();
    let mut rule = "display:flow-root;min-height:calc(".to_owned();
    let mut above = 0;
    for (place, (_, height)) in HEIGHTS.into_iter().enumerate() {
        if let Some(before) = place.checked_sub(1) {
            // Nothing from this width on; the whole step a tenth of a pixel below.
            let from = HEIGHTS[before].0.to_string();
            rule.push_str(&[" + clamp(0px,(", &from, "px - 100cqi)*9999,", &pixels(height - above), "px)"].concat());
        } else {
            rule.push_str(&[&pixels(height), "px"].concat());
        }
        above = height;
    }
    rule + ")"
}

/// The room of a view that is so wide and so tall, in per cent of the first view's.
pub fn percent_of_room(width: u32, height: u32) -> u32 {
    let room = HEIGHTS.iter().find(|(from, _)| width >= *from).map_or(height, |(_, room)| *room);
    match (height * 100).div_ceil(room.max(1)) {
        // Nothing was drawn.
        0 => 100,
        fits if (100 - SLACK..=100).contains(&fits) => 100,
        other => (other + 3).clamp(LEAST, MOST),
    }
}
