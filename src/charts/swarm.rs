//! Discs on a line of time, each at its day, moved off the line just far enough not to touch.

use crate::incident::{Evidence, Usd};
use crate::marks::Point;

/// A theft as a disc.
pub(super) struct Disc {
    /// Its row in the dataset.
    pub(super) row: usize,
    /// What was stolen.
    pub(super) amount: Usd,
    /// Tier of evidence.
    pub(super) evidence: Evidence,
    /// Whether it wears a ring.
    pub(super) disputed: bool,
    /// When, in years from the beginning of the axis.
    pub(super) when: f64,
    /// In CSS pixels.
    pub(super) radius: f64,
    /// `x` along the line, `y` off it.
    pub(super) center: Point,
}

impl Disc {
    /// How far it extends from its centre, with its ring.
    #[inline(never)]
    pub(super) fn reach(&self) -> f64 {
        if self.disputed { self.radius + RING + 1.0 } else { self.radius }
    }

    /// Its distance from a point; less than 0 inside.
    pub(super) fn distance(&self, to: Point) -> f64 {
        Point::at(to.x - self.center.x, to.y - self.center.y).far() - self.reach()
    }
}

/// Room for the discs: along the line from 0 to `length`, off it no further than `half`.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) length: f64,
    pub(super) half: f64,
}

/// Moves the discs, which lie on the line, the first of them first. Says whether each has found room at its day; where
/// `may_shift`, one that has not takes the nearest day that has.
pub(super) fn settle(discs: &mut [Disc], room: Room, may_shift: bool) -> bool {
    let mut is_up = true;
    for place in 0..discs.len() {
        let (settled, rest) = discs.split_at_mut(place);
        let Some(disc) = rest.first_mut() else { break };
        let day = disc.center.x;
        let mut shift = 0.0;
        for _ in 0..MOST_SHIFTS {
            let least = disc.reach() + 1.0;
            disc.center.x = (day + shift).min(room.length - least).max(least);
            disc.center.y = off_line(settled, disc, &mut is_up);
            if disc.center.y.abs() + disc.reach() <= room.half {
                break;
            }
            if !may_shift {
                return false;
            }
            // Later and earlier in turn.
            shift = if shift > 0.0 { -shift } else { SHIFT - shift };
        }
    }
    true
}

/// How far off the line is the nearest place where a disc touches none of the others; of two equals each side in turn.
fn off_line(settled: &[Disc], disc: &Disc, is_up: &mut bool) -> f64 {
    let mut taken = Vec::new();
    for other in settled {
        let apart = other.reach() + disc.reach() + GAP;
        let along = other.center.x - disc.center.x;
        if along.abs() < apart {
            let half = (apart * apart - along * along).sqrt();
            taken.push((other.center.y - half, other.center.y + half));
        }
    }
    let (mut up, mut down) = (0.0, 0.0);
    // They were settled from the line outwards, so that a second walk seldom finds more.
    let mut is_free = false;
    while !is_free {
        is_free = true;
        for &(least, most) in &taken {
            if least < down && down < most {
                down = most;
                is_free = false;
            }
            if least < up && up < most {
                up = least;
                is_free = false;
            }
        }
    }
    if up + down == 0.0 && down > 0.0 {
        *is_up = !*is_up;
        return if *is_up { down } else { up };
    }
    if down <= -up { down } else { up }
}

/// From a mark to its ring, in CSS pixels.
pub(super) const RING: f64 = 2.0;
/// Between two discs.
const GAP: f64 = 1.2;
/// A step to another day.
const SHIFT: f64 = 3.0;
const MOST_SHIFTS: u32 = 800;
