//! A circle a theft on its day; area is the loss.

use super::Frame;
use super::sheet::Sheet;
use crate::marks::Scene;
use crate::story::Story;

pub(super) fn lay_out(_story: Story<'_>, frame: &Frame<'_>) -> Scene {
    Sheet::new(frame).into_scene(0.0)
}
