//! Scene → any drawing backend: the colours, the patterns and the only rounding.
//!
//! Every mark becomes filled shapes: backends disagree on how a stroke meets the pixels, and none knows a pattern.

mod fills;
mod palette;

use std::convert::Infallible;

use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily, FontStyle,
};

use self::fills::{Fill, Fills};
pub use self::palette::{Chosen, Palette, Rgb, decimal};
use crate::marks::{Align, Font, Point, Scene, Shape, Weight};

/// From CSS pixels to the integers of a backend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Device pixels in a CSS pixel: edges of bars and lines fall on them.
    pub pixels: f64,
    /// Backend units in a device pixel: curves, patterns and text fall on these. More than one needs a canvas that is scaled
    /// down by as much, or an SVG whose `width` and `height` are.
    pub units: f64,
    /// By what this backend divides the size of a font before it sets it.
    pub text: f64,
    /// How much lower, in parts of the size of a font, a text has to be put to stand in the middle of its figures.
    pub lower: f64,
}

impl Scale {
    /// For plotters-svg.
    pub const SVG: Scale = Scale { pixels: 1.0, units: 8.0, text: 1.24, lower: 0.09 };

    /// For plotters-canvas, on a canvas of `pixels` device pixels a CSS pixel.
    pub const fn canvas(pixels: f64) -> Scale {
        Scale { pixels, units: 8.0, text: 1.0, lower: 0.0 }
    }

    /// Backend units, whole, for a length in CSS pixels.
    pub fn units(self, length: f64) -> i32 {
        (length * self.pixels * self.units).round() as i32
    }

    /// The same, but whole device pixels.
    fn snapped(&self, length: f64) -> i32 {
        ((length * self.pixels).round() * self.units).round() as i32
    }

    /// A stroke: at least one device pixel.
    fn stroke(&self, width: f64) -> i32 {
        self.snapped(width).max(self.units.round() as i32)
    }

    fn fine(&self, point: Point) -> BackendCoord {
        (self.units(point.x), self.units(point.y))
    }
}

/// Paints a scene over what is there.
pub fn paint<B: DrawingBackend>(
    scene: &Scene,
    palette: &Palette,
    family: &str,
    scale: Scale,
    backend: &mut B,
) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    let mut fills = Fills { palette, scale, done: Vec::new() };
    for mark in &scene.marks {
        fills.done.clear();
        fills.shape(&mark.shape);
        for (fill, rgb) in &fills.done {
            let color = BackendColor { alpha: 1.0, rgb: (rgb.0, rgb.1, rgb.2) };
            match fill {
                Fill::Rect(from, to) => backend.draw_rect(*from, *to, &color, true)?,
                Fill::Polygon(corners) => backend.fill_polygon(corners.iter().copied(), &color)?,
                Fill::Disc(center, radius) => backend.draw_circle(*center, *radius, &color, true)?,
            }
        }
        if let Shape::Text(at, text, font, align, tone) = &mark.shape {
            // A backend's «start» is where the line begins.
            let align = if scene.is_mirrored { align.turned() } else { *align };
            let style = Lettering { family, font: *font, align, rgb: palette.rgb(*tone), scale };
            let at = Point::at(at.x, at.y + scale.lower * f64::from(font.size));
            backend.draw_text(text, &style, scale.fine(at))?;
        }
    }
    Ok(())
}

/// The letters of a text; nothing is measured here.
struct Lettering<'a> {
    family: &'a str,
    font: Font,
    align: Align,
    rgb: Rgb,
    scale: Scale,
}

impl BackendTextStyle for Lettering<'_> {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: (self.rgb.0, self.rgb.1, self.rgb.2) }
    }

    fn size(&self) -> f64 {
        f64::from(self.font.size) * self.scale.pixels * self.scale.units * self.scale.text
    }

    fn style(&self) -> FontStyle {
        match self.font.weight {
            Weight::Regular => FontStyle::Normal,
            Weight::Strong => FontStyle::Bold,
        }
    }

    fn anchor(&self) -> Pos {
        let side = match self.align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        Pos::new(side, VPos::Center)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(self.family)
    }

    fn layout_box(&self, _: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        Ok(((0, 0), (0, 0)))
    }

    fn draw<E, DrawFunc: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: BackendCoord,
        _: DrawFunc,
    ) -> Result<Result<(), E>, Infallible> {
        Ok(Ok(()))
    }
}
