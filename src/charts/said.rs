//! What was said when: running totals, numbers of attacks, holdings, each a dated dot.

use super::Frame;
use super::sheet::Sheet;
use crate::marks::Scene;
use crate::story::Story;

pub(super) fn lay_out(_story: Story<'_>, frame: &Frame<'_>) -> Scene {
    Sheet::new(frame).into_scene(0.0)
}
