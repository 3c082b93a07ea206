//! A scene as a PNG: the same bytes on every machine, with two fonts that the project carries.

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Transform};
use ttf_parser::{Face, GlyphId, OutlineBuilder};

use dprk_heists::marks::{Font, Scene, Weight};
use dprk_heists::paint::{Palette, Scale, paint};

use crate::shell::Outcome;

/// Letters of the project's own: Noto Sans; xtask/fonts/OFL.txt is its licence.
pub(crate) struct Letters {
    regular: Face<'static>,
    bold: Face<'static>,
}

impl Letters {
    pub(crate) fn load() -> Outcome<Letters> {
        let face = |bytes| Face::parse(bytes, 0).map_err(|error| format!("xtask/fonts: {error}"));
        Ok(Letters {
            regular: face(include_bytes!("../fonts/regular.ttf"))?,
            bold: face(include_bytes!("../fonts/bold.ttf"))?,
        })
    }

    /// How wide a text is, in CSS pixels.
    pub(crate) fn width(&self, text: &str, font: Font) -> f64 {
        advance(self.face(font.weight == Weight::Strong), text) * f64::from(font.size)
    }

    /// The first letter that the font does not have.
    #[cfg(test)]
    pub(crate) fn lacking(&self, text: &str, font: Font) -> Option<char> {
        text.chars().find(|letter| self.face(font.weight == Weight::Strong).glyph_index(*letter).is_none())
    }

    fn face(&self, is_bold: bool) -> &Face<'static> {
        if is_bold { &self.bold } else { &self.regular }
    }
}

/// Paints a scene with so many pixels a CSS pixel.
pub(crate) fn png(scene: &Scene, palette: &Palette, letters: &Letters, pixels: f64) -> Outcome<Vec<u8>> {
    let size = |length: f64| (length * pixels).round() as u32;
    let (width, height) = (size(scene.width), size(scene.height));
    let pixmap = Pixmap::new(width, height).ok_or_else(|| format!("no picture of {width} × {height} pixels"))?;
    let scale = Scale { pixels, ..Scale::canvas(pixels) };
    let mut sheet = Sheet { pixmap, letters, unit: (1.0 / scale.units) as f32 };
    paint(scene, palette, "", scale, &mut sheet).map_err(|error| error.to_string())?;
    sheet.pixmap.encode_png().map_err(|error| error.to_string())
}

/// In em.
fn advance(face: &Face<'_>, text: &str) -> f64 {
    let units: u32 =
        text.chars().map(|letter| u32::from(face.glyph_hor_advance(glyph(face, letter)).unwrap_or(0))).sum();
    f64::from(units) / f64::from(face.units_per_em())
}

/// A letter that the font lacks is its empty box; a test looks for one.
fn glyph(face: &Face<'_>, letter: char) -> GlyphId {
    face.glyph_index(letter).unwrap_or_default()
}

struct Sheet<'a> {
    pixmap: Pixmap,
    letters: &'a Letters,
    /// Pixels in a unit of the backend.
    unit: f32,
}

impl Sheet<'_> {
    fn fill(&mut self, path: Option<Path>, color: BackendColor) {
        let mut paint = Paint { anti_alias: true, ..Paint::default() };
        let (red, green, blue) = color.rgb;
        paint.set_color(Color::from_rgba8(red, green, blue, 255));
        if let Some(path) = path {
            self.pixmap.fill_path(&path, &paint, FillRule::Winding, Transform::from_scale(self.unit, self.unit), None);
        }
    }
}

type Drawn = Result<(), DrawingErrorKind<std::io::Error>>;

impl DrawingBackend for Sheet<'_> {
    type ErrorType = std::io::Error;

    fn get_size(&self) -> (u32, u32) {
        (self.pixmap.width(), self.pixmap.height())
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect((x, y), (x + 1, y + 1), &color, true)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, _: bool) -> Drawn {
        let rect = Rect::from_ltrb(from.0 as f32, from.1 as f32, to.0 as f32, to.1 as f32);
        self.fill(rect.map(PathBuilder::from_rect), style.color());
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        self.fill(PathBuilder::from_circle(center.0 as f32, center.1 as f32, radius as f32), style.color());
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, style: &S) -> Drawn {
        let mut path = PathBuilder::new();
        for (place, (x, y)) in corners.into_iter().enumerate() {
            if place == 0 { path.move_to(x as f32, y as f32) } else { path.line_to(x as f32, y as f32) }
        }
        path.close();
        self.fill(path.finish(), style.color());
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let face = self.letters.face(matches!(style.style(), FontStyle::Bold));
        let width = advance(face, text) * style.size();
        let before = match style.anchor().h_pos {
            HPos::Left => 0.0,
            HPos::Center => width / 2.0,
            HPos::Right => width,
        };
        let em = style.size() as f32 / f32::from(face.units_per_em());
        // The middle of the capitals on the middle of the line.
        let capitals = f32::from(face.capital_height().unwrap_or_default());
        let mut pen =
            Pen { path: PathBuilder::new(), x: at.0 as f32 - before as f32, y: at.1 as f32 + capitals * em / 2.0, em };
        for letter in text.chars() {
            let glyph = glyph(face, letter);
            face.outline_glyph(glyph, &mut pen);
            pen.x += f32::from(face.glyph_hor_advance(glyph).unwrap_or(0)) * em;
        }
        self.fill(pen.path.finish(), style.color());
        Ok(())
    }
}

/// Draws letters side by side.
struct Pen {
    path: PathBuilder,
    x: f32,
    y: f32,
    em: f32,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.em, self.y - y * self.em)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
