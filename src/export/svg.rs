//! The marks as an SVG file. A backend of its own: the one that plotters has brings the formatting of fractions with it.

use std::convert::Infallible;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use crate::marks::Scene;
use crate::paint::{Palette, Rgb, Scale, paint};

/// The grid of the file: an eighth of a CSS pixel. A text stands on its line, so that every program sets it at one height.
pub const SCALE: Scale = Scale { pixels: 1.0, units: 8.0, text: 1.0, lower: 0.36 };

/// A scene as a file of its own, with a name and a description for who cannot see it.
pub fn svg(scene: &Scene, palette: &Palette, family: &str, title: &str, description: &str) -> String {
    let number = |length: f64| (length.round() as i32).to_string();
    let mut file = Svg { text: "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"".to_owned() };
    file.attribute("width", &number(scene.width));
    file.attribute("height", &number(scene.height));
    let (width, height) = (SCALE.units(scene.width), SCALE.units(scene.height));
    file.attribute("viewBox", &["0 0 ", &width.to_string(), " ", &height.to_string()].concat());
    file.attribute("font-family", family);
    file.attribute("xml:space", "preserve");
    for part in ["><title>", &escaped(title), "</title><desc>", &escaped(description), "</desc>\n"] {
        file.text.push_str(part);
    }
    // The file refuses nothing.
    drop(paint(scene, palette, family, SCALE, &mut file));
    file.text + "</svg>\n"
}

/// A file in the making.
struct Svg {
    text: String,
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl Svg {
    fn attribute(&mut self, name: &str, value: &str) {
        push_attribute(&mut self.text, name, value);
    }

    fn open(&mut self, name: &str, places: &[(&str, i32)], color: BackendColor) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, place) in places {
            self.attribute(name, &place.to_string());
        }
        let (red, green, blue) = color.rgb;
        self.attribute("fill", &Rgb(red, green, blue).css());
    }

    fn close(&mut self) -> Done {
        self.text.push_str("/>\n");
        Ok(())
    }
}

impl DrawingBackend for Svg {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (0, 0)
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Done {
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, _: bool) -> Done {
        let places = [("x", from.0), ("y", from.1), ("width", to.0 - from.0), ("height", to.1 - from.1)];
        self.open("rect", &places, style.color());
        self.close()
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _: bool) -> Done {
        let places = [("cx", center.0), ("cy", center.1), ("r", i32::try_from(radius).unwrap_or(i32::MAX))];
        self.open("circle", &places, style.color());
        self.close()
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, style: &S) -> Done {
        let mut points = String::new();
        for (x, y) in corners {
            for part in [" ", &x.to_string(), ",", &y.to_string()] {
                points.push_str(part);
            }
        }
        self.open("polygon", &[], style.color());
        self.attribute("points", points.trim_start());
        self.close()
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        let places = [("x", at.0), ("y", at.1), ("font-size", style.size().round() as i32)];
        self.open("text", &places, style.color());
        if let FontStyle::Bold = style.style() {
            self.attribute("font-weight", "bold");
        }
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => self.attribute("text-anchor", "middle"),
            HPos::Right => self.attribute("text-anchor", "end"),
        }
        for part in [">", &escaped(text), "</text>\n"] {
            self.text.push_str(part);
        }
        Ok(())
    }
}

/// Writes an attribute into an open tag.
pub(super) fn push_attribute(code: &mut String, name: &str, value: &str) {
    for part in [" ", name, "=\"", &escaped(value), "\""] {
        code.push_str(part);
    }
}

/// A text inside or between tags. What no XML may hold, not even escaped, is shown as missing.
fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(' '),
            '\0'..' ' | '\u{fffe}' | '\u{ffff}' => safe.push('\u{fffd}'),
            _ => safe.push(letter),
        }
    }
    safe
}
