//! The words of the chart `counts`, and of its marks.

use super::{Caption, Story, Tip};

pub(super) fn caption(_story: Story<'_>) -> Caption {
    Caption::default()
}

pub(super) fn tip(_story: Story<'_>, _place: usize) -> Option<Tip> {
    None
}
