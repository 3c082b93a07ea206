//! The chosen claim as a square of a hundred dollars.

use super::Frame;
use super::sheet::Sheet;
use crate::dataset::Dataset;
use crate::marks::{Ink, Rect, Scene, Subject, Tone};
use crate::summary::Summary;

pub(super) fn lay_out(dataset: &Dataset, summary: &Summary, frame: &Frame<'_>) -> Scene {
    let mut sheet = Sheet::new(frame);
    let chosen = summary.claim.and_then(|place| Some((place, dataset.claims.get(place)?)));
    let filled = chosen.and_then(|(_, claim)| claim.figure.point().or(claim.figure.high));
    let Some(((place, _), filled)) = chosen.zip(filled) else { return sheet.into_scene(0.0) };
    // Thousandths of a per cent, rounded half up.
    let filled = filled.0.saturating_add(500) / 1000;
    let side = sheet.width().min(LARGEST);
    let gap = if side >= 240.0 { 4.0 } else { 2.0 };
    let cell = ((side - 9.0 * gap) / 10.0).max(0.0);
    for number in 0..100 {
        let (row, column) = (number / 10, number % 10);
        let x = column as f64 * (cell + gap);
        let y = (9 - row) as f64 * (cell + gap);
        let ink = if number < filled { Ink::Solid(Tone::Accent) } else { Ink::Outlined(Tone::Rest, Tone::Axis) };
        sheet.rect(Rect { x, y, w: cell, h: cell }, ink);
    }
    sheet.area(Subject::Claim(place), Rect { x: 0.0, y: 0.0, w: side, h: side });
    sheet.into_scene(side)
}

/// Side of the square, in CSS pixels.
const LARGEST: f64 = 266.0;
