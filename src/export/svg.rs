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
    let mut text = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"".to_owned();
    for (name, value) in frame(scene, family) {
        push_attribute(&mut text, name, &value);
    }
    push_attribute(&mut text, "xml:space", "preserve");
    for part in ["><title>", &escaped(title), "</title><desc>", &escaped(description), "</desc>\n"] {
        text.push_str(part);
    }
    shapes(scene, palette, family, &mut |name, attributes, words| {
        text.push('<');
        text.push_str(name);
        for (name, value) in attributes {
            push_attribute(&mut text, name, value);
        }
        if words.is_empty() {
            return text.push_str("/>\n");
        }
        for part in [">", &escaped(words), "</", name, ">\n"] {
            text.push_str(part);
        }
    });
    text + "</svg>\n"
}

/// The attributes of the picture itself: its size, its grid, its font.
pub fn frame(scene: &Scene, family: &str) -> Vec<(&'static str, String)> {
    let number = |length: f64| (length.round() as i32).to_string();
    let (width, height) = (SCALE.units(scene.width), SCALE.units(scene.height));
    let mut frame = vec![
        ("width", number(scene.width)),
        ("height", number(scene.height)),
        ("viewBox", ["0 0 ", &width.to_string(), " ", &height.to_string()].concat()),
        ("font-family", family.to_owned()),
    ];
    if scene.is_mirrored {
        frame.push(("direction", "rtl".to_owned()));
    }
    frame
}

/// Takes one shape after the other: the element's name, its attributes, its text.
pub type Put<'a> = &'a mut dyn FnMut(&str, &[(&str, String)], &str);

/// Gives every shape of the picture, whether it goes into a file or into a page.
pub fn shapes(scene: &Scene, palette: &Palette, family: &str, put: Put<'_>) {
    // Whoever takes the shapes refuses none.
    drop(paint(scene, palette, family, SCALE, &mut Svg { put }));
}

/// A picture in the making.
struct Svg<'a> {
    put: Put<'a>,
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl Svg<'_> {
    fn shape(&mut self, name: &str, places: &[(&'static str, i32)], color: BackendColor) -> Done {
        (self.put)(name, &attributes(places, color), "");
        Ok(())
    }
}

fn attributes(places: &[(&'static str, i32)], color: BackendColor) -> Vec<(&'static str, String)> {
    let mut attributes = Vec::new();
    for &(name, place) in places {
        attributes.push((name, place.to_string()));
    }
    let (red, green, blue) = color.rgb;
    attributes.push(("fill", Rgb(red, green, blue).css()));
    attributes
}

impl DrawingBackend for Svg<'_> {
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
        self.shape("rect", &places, style.color())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _: bool) -> Done {
        let places = [("cx", center.0), ("cy", center.1), ("r", i32::try_from(radius).unwrap_or(i32::MAX))];
        self.shape("circle", &places, style.color())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, style: &S) -> Done {
        let mut points = String::new();
        for (x, y) in corners {
            for part in [" ", &x.to_string(), ",", &y.to_string()] {
                points.push_str(part);
            }
        }
        let mut attributes = attributes(&[], style.color());
        attributes.push(("points", points.trim_start().to_owned()));
        (self.put)("polygon", &attributes, "");
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        let places = [("x", at.0), ("y", at.1), ("font-size", style.size().round() as i32)];
        let mut attributes = attributes(&places, style.color());
        if let FontStyle::Bold = style.style() {
            attributes.push(("font-weight", "bold".to_owned()));
        }
        let anchor = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        attributes.push(("text-anchor", anchor.to_owned()));
        (self.put)("text", &attributes, text);
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
pub fn escaped(text: &str) -> String {
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
