//! The colours of a theme, and what follows from those that a page chose itself.

use crate::letters::{hexadecimal, words};
use crate::marks::Tone;

/// A colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// A colour and how opaque it is, from 0 to 1, as a browser computes it: `rgba(20, 23, 27, 0.5)` or
    /// `color(srgb 0.1 0.2 0.3 / 0.5)`. None for other spaces, which only a browser can convert.
    pub fn read(text: &str) -> Option<(Rgb, f64)> {
        let (space, numbers) = text.split_once('(')?;
        let (numbers, most) = match space {
            "color" => (numbers.strip_prefix("srgb ")?, 1.0),
            "rgb" | "rgba" => (numbers, 255.0),
            _ => return None,
        };
        let mut spaced = String::new();
        for letter in numbers.chars() {
            spaced.push(if matches!(letter, ',' | '/' | ')') { ' ' } else { letter });
        }
        let numbers = words(&spaced);
        let channel = |place: usize| Some((decimal(numbers.get(place)?) / most * 255.0).round() as u8);
        let alpha = numbers.get(3).map_or(1.0, |alpha| decimal(alpha).min(1.0));
        Some((Rgb(channel(0)?, channel(1)?, channel(2)?), alpha))
    }

    /// With so large a part of another colour in it.
    pub fn mixed(self, other: Rgb, part: f64) -> Rgb {
        let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * part).round() as u8;
        Rgb(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// How far two colours are apart in lightness, from 1 to 21, as WCAG 2 counts it.
    pub fn contrast(self, other: Rgb) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    /// Whether white stands out from it more than black.
    pub fn is_dark(self) -> bool {
        self.luminance() < 0.179
    }

    /// As CSS writes it.
    pub fn css(self) -> String {
        ["#", &hexadecimal(u32::from_be_bytes([0, self.0, self.1, self.2]), 6)].concat()
    }

    /// A cubic instead of the power of 2.4, true to a thousandth: std's power would be 2 kB of the script.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let it = f64::from(channel) / 255.0;
            it * (it * (it * 0.305_306_011 + 0.682_171_111) + 0.012_522_878)
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

/// The number at the start of a text. What is below zero is none to a colour, and what needs an exponent is next to none.
pub fn decimal(text: &str) -> f64 {
    let (mut number, mut place) = (0.0, 0.0);
    for letter in text.bytes() {
        match letter {
            b'0'..=b'9' if place > 0.0 => {
                number += f64::from(letter - b'0') * place;
                place /= 10.0;
            }
            b'0'..=b'9' => number = number * 10.0 + f64::from(letter - b'0'),
            b'.' => place = 0.1,
            b'-' | b'e' => return 0.0,
            _ => break,
        }
    }
    number
}

/// The colours of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// What lies behind the chart.
    pub background: Rgb,
    /// First text.
    pub text: Rgb,
    /// Second text.
    pub muted: Rgb,
    /// Lines without meaning.
    pub grid: Rgb,
    /// Baselines and outlines.
    pub axis: Rgb,
    /// The rest of the world, years not chosen.
    pub rest: Rgb,
    /// North Korea.
    pub accent: Rgb,
    /// What the reader chose.
    pub chosen: Rgb,
    /// Series; of the third and the fourth the pattern.
    pub series: [Rgb; 6],
    /// Ground under the hatching of the third series and of part-years.
    pub hatched: Rgb,
    /// Ground under the dots of the fourth series.
    pub dotted: Rgb,
    /// What other people counted.
    pub dot: Rgb,
    /// The reader's own few colours: then every tier has a pattern, since no shade parts them.
    pub is_forced: bool,
}

/// Colours that a page chose, where it did: background, text, muted, grid, accent, series 1 to 6.
pub type Chosen = [Option<Rgb>; 11];

impl Palette {
    /// On white.
    pub const LIGHT: Palette = Palette {
        background: hex(0xffffff),
        text: hex(0x16181d),
        muted: hex(0x59616b),
        grid: hex(0xe4e7ea),
        axis: hex(0x868e98),
        rest: hex(0xeceef1),
        accent: hex(0xb3122d),
        chosen: hex(0xb3122d),
        series: [hex(0x8f0e24), hex(0xdc4a5f), hex(0xb3122d), hex(0xb3122d), hex(0xf6c3ca), hex(0xeceef1)],
        hatched: hex(0xfdeaec),
        dotted: hex(0xffffff),
        dot: hex(0x3a414b),
        is_forced: false,
    };

    /// On black.
    pub const DARK: Palette = Palette {
        background: hex(0x14171b),
        text: hex(0xeceef0),
        muted: hex(0xa9b1bb),
        grid: hex(0x2a2f36),
        axis: hex(0x7d8691),
        rest: hex(0x262b32),
        accent: hex(0xff7284),
        chosen: hex(0xff7284),
        series: [hex(0xff8c99), hex(0xc8384f), hex(0xff7284), hex(0xff7284), hex(0x6b2a35), hex(0x262b32)],
        hatched: hex(0x35191f),
        dotted: hex(0x14171b),
        dot: hex(0xe2e6ea),
        is_forced: false,
    };

    /// On the ground and with the text of an article, and with what its page chose. A text that is hard to read on this
    /// ground is not taken over.
    pub fn of_page(is_dark: bool, ground: Rgb, text: Option<Rgb>, chosen: &Chosen) -> Palette {
        const EASY: f64 = 7.0;
        const LEGIBLE: f64 = 4.5;
        let base = if is_dark { Palette::DARK } else { Palette::LIGHT };
        let background = chosen[0].unwrap_or(ground);
        let readable = text.filter(|text| text.contrast(background) >= EASY);
        let text = chosen[1].or(readable).unwrap_or(base.text);
        let muted = if base.muted.contrast(background) >= LEGIBLE { base.muted } else { text };
        let accent = chosen[4].unwrap_or(base.accent);
        let mut it = Palette {
            background,
            text,
            muted: chosen[2].unwrap_or(muted),
            grid: chosen[3].unwrap_or(base.grid),
            accent,
            chosen: accent,
            dotted: background,
            ..base
        };
        if chosen[4].is_some() {
            let (strong, weak) = (accent.mixed(text, 0.2), accent.mixed(background, 0.35));
            it.series = [strong, weak, accent, accent, accent.mixed(background, 0.75), base.rest];
        }
        for (series, chosen) in it.series.iter_mut().zip(&chosen[5..]) {
            *series = chosen.unwrap_or(*series);
        }
        if chosen[0].or(chosen[4]).or(chosen[7]).is_some() {
            it.hatched = it.series[2].mixed(background, 0.9);
        }
        it
    }

    /// In the colours that a reader's system forces on every page.
    pub fn forced(background: Rgb, text: Rgb, grid: Rgb, chosen: Rgb) -> Palette {
        Palette {
            background,
            text,
            muted: text,
            grid,
            axis: text,
            rest: background,
            accent: text,
            chosen,
            series: [text, text, text, text, grid, background],
            hatched: background,
            dotted: background,
            dot: text,
            is_forced: true,
        }
    }

    /// The colour that does this job here.
    pub fn rgb(&self, tone: Tone) -> Rgb {
        match tone {
            Tone::Background => self.background,
            Tone::Text => self.text,
            Tone::Muted => self.muted,
            Tone::Grid => self.grid,
            Tone::Axis => self.axis,
            Tone::Rest => self.rest,
            Tone::Accent => self.accent,
            Tone::Chosen => self.chosen,
            Tone::Series(number) => self.series[number as usize],
            Tone::Dot => self.dot,
        }
    }
}

const fn hex(rgb: u32) -> Rgb {
    Rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}
