//! The words of the chart `said`, and of its marks.

use super::{Caption, Story};

pub(super) fn caption(_story: Story<'_>) -> Caption {
    Caption::default()
}
