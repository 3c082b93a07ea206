//! Where the lines of an axis stand, and which years are written under it.

/// Round values from zero to above the largest bar, in the unit of the bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticks {
    /// From one line to the next.
    pub step: u64,
    /// Number of steps; one less than there are lines.
    pub steps: u64,
}

impl Ticks {
    /// Steps of 1, 2, 2.5 or 5 times a power of ten, whole numbers only, so that there are four to six lines: fewer only
    /// where the largest bar is 1 or 2.
    pub fn up_to(most: u64) -> Ticks {
        let mut power: u64 = 1;
        loop {
            for halves in [2, 4, 5, 10] {
                let is_whole = power > 1 || halves % 2 == 0;
                let step = power.saturating_mul(halves) / 2;
                let steps = most.div_ceil(step);
                if is_whole && steps <= MOST_STEPS {
                    return Ticks { step, steps: steps.max(1) };
                }
            }
            power = power.saturating_mul(10);
        }
    }

    /// The value of the highest line.
    pub fn top(self) -> u64 {
        self.step.saturating_mul(self.steps)
    }

    /// The value of every line, from zero.
    pub fn values(self) -> impl Iterator<Item = u64> {
        (0..=self.steps).map(move |place| self.step.saturating_mul(place))
    }
}

/// How the years under an axis are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearLabels {
    /// ’17 for 2017.
    pub short: bool,
    /// Every year, every second, every third …
    pub every: usize,
}

impl YearLabels {
    /// What fits into bands `band` CSS pixels wide, where a year in full takes `full` and a short one `short`.
    pub fn fitting(band: f64, full: f64, short: f64) -> YearLabels {
        let is_short = band < (full + GAP).max(SHORT_UNDER);
        let needed = if is_short { short } else { full } + GAP;
        let every = if band > 0.0 { (needed / band).ceil() } else { f64::MAX };
        YearLabels { short: is_short, every: (every as usize).max(1) }
    }
}

const MOST_STEPS: u64 = 5;
/// Between two labels, in CSS pixels.
const GAP: f64 = 5.0;
/// Bands narrower than this, in CSS pixels, have short years.
const SHORT_UNDER: f64 = 34.0;
