//! What a programme was said to cost in a year beside that year's thefts; two lengths on one axis, never a ratio.

use super::Frame;
use super::sheet::Sheet;
use crate::marks::Scene;
use crate::story::Story;

pub(super) fn lay_out(_story: Story<'_>, frame: &Frame<'_>) -> Scene {
    Sheet::new(frame).into_scene(0.0)
}
