//! What `embed.html` says of itself to whoever links to it: the static oEmbed answer, and the lines of its head.

use dprk_heists::export::escaped;

use crate::base::Base;
use crate::fallback::{PICTURE, TITLE, Words};
use crate::shell::Outcome;

/// The answer's name in `pkg/`.
pub(crate) const ANSWER: &str = "oembed.json";

/// The page that a frame shows.
pub(crate) const PAGE: &str = "embed.html";

/// What a bare link becomes: WordPress gives no frame more than 1,000 pixels, and the yearly chart ends within 960 of them.
const QUERY: &str = "?charts=trend&controls=compact";
const WIDTH: u32 = 640;
const HEIGHT: u32 = 960;

/// Width and height of the picture for cards.
pub(crate) const CARD_SIZE: (u32, u32) = (1200, 630);

/// The answer, version 1.0, type rich.
pub(crate) fn answer(base: &Base, words: &Words) -> String {
    let (card_width, card_height) = CARD_SIZE;
    let fields = [
        ("version", quoted("1.0")),
        ("type", quoted("rich")),
        ("provider_name", quoted("dprk-heists")),
        ("provider_url", quoted(&base.of(PAGE))),
        ("title", quoted(&title(words))),
        // Consumers may keep the answer for a day: the headline changes with the data.
        ("cache_age", "86400".to_owned()),
        ("width", WIDTH.to_string()),
        ("height", HEIGHT.to_string()),
        ("thumbnail_url", quoted(&base.of(PICTURE))),
        ("thumbnail_width", card_width.to_string()),
        ("thumbnail_height", card_height.to_string()),
        ("html", quoted(&html(base, words))),
    ];
    let lines: Vec<String> = fields.iter().map(|(name, value)| format!("  \"{name}\": {value}")).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

/// A title stands alone: what it is about, and what there is to say.
fn title(words: &Words) -> String {
    [TITLE, ". ", &words.headline].concat()
}

/// As WordPress's own post embeds: the link stays where the frame is not shown, in feeds and where the height is never told.
fn html(base: &Base, words: &Words) -> String {
    let title = escaped(&title(words));
    let (link, src) = (base.of(PAGE), escaped(&base.of(&[PAGE, QUERY].concat())));
    format!(
        "<blockquote><a href=\"{link}\">{title}</a></blockquote>\
         <iframe src=\"{src}\" title=\"{title}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" frameborder=\"0\" \
         style=\"max-width:100%\" loading=\"lazy\" allow=\"clipboard-write\"></iframe>"
    )
}

/// The page with the link to the answer, and what cards of social networks show.
pub(crate) fn page(html: &str, base: &Base, words: &Words) -> Outcome<String> {
    const END: &str = "</head>";
    match html.split(END).collect::<Vec<_>>()[..] {
        [before, after] => Ok([before, &head(base, words), END, after].concat()),
        ref parts => Err(format!("www/{PAGE}: read {} «{END}», wanted one", parts.len() - 1)),
    }
}

fn head(base: &Base, words: &Words) -> String {
    let (title, words) = (escaped(&title(words)), escaped(&[&words.headline, ". ", &words.lead].concat()));
    let (url, answer, card) = (base.of(PAGE), base.of(ANSWER), base.of(PICTURE));
    let (width, height) = CARD_SIZE;
    format!(
        r#"<link rel="canonical" href="{url}">
<link rel="alternate" type="application/json+oembed" href="{answer}" title="{title}">
<meta name="description" content="{words}">
<meta property="og:type" content="website">
<meta property="og:url" content="{url}">
<meta property="og:title" content="{TITLE}">
<meta property="og:description" content="{words}">
<meta property="og:image" content="{card}">
<meta property="og:image:width" content="{width}">
<meta property="og:image:height" content="{height}">
<meta property="og:image:alt" content="{title}">
<meta name="twitter:card" content="summary_large_image">
"#
    )
}

fn quoted(text: &str) -> String {
    let mut json = "\"".to_owned();
    for letter in text.chars() {
        match letter {
            '"' | '\\' => json.extend(['\\', letter]),
            letter if letter < ' ' => json += &format!("\\u{:04x}", u32::from(letter)),
            letter => json.push(letter),
        }
    }
    json + "\""
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::base::PLACEHOLDER;

    fn made(headline: &str) -> (Base, Words) {
        (Base::read(PLACEHOLDER).unwrap(), Words { headline: headline.to_owned(), lead: "A lead.".to_owned() })
    }

    /// Section 2.3.4 of the specification: what is required of every answer and of the type rich, and of which type it is.
    #[test]
    fn the_answer_has_the_fields_of_the_specification() {
        let (base, words) = made("57 thefts add up to US$2.97bn");
        let answer: Value = serde_json::from_str(&answer(&base, &words)).unwrap();
        let text = |name: &str| answer[name].as_str().unwrap_or_else(|| panic!("{name} in {answer}"));
        let pixels = |name: &str| answer[name].as_u64().unwrap_or_else(|| panic!("{name} in {answer}"));
        assert_eq!((text("version"), text("type")), ("1.0", "rich"));
        assert_eq!(text("title"), [TITLE, ". ", &words.headline].concat());
        assert!(pixels("width") > 0 && pixels("cache_age") > 0);
        assert!((200..=1000).contains(&pixels("height")), "what WordPress gives a frame");
        for name in ["provider_url", "thumbnail_url"] {
            assert!(text(name).starts_with(PLACEHOLDER), "{name}: {}", text(name));
        }
        // A thumbnail has all three fields or none.
        assert_eq!((pixels("thumbnail_width"), pixels("thumbnail_height")), (1200, 630));
        assert!(text("html").contains(&format!("width=\"{}\" height=\"{}\"", pixels("width"), pixels("height"))));
        assert!(text("html").contains("thefts. 57 thefts add up to US$2.97bn\""));
    }

    #[test]
    fn no_headline_breaks_json_or_html() {
        let (base, words) = made("«A» & <b> \"c\" \\ \u{1}\n");
        let answer: Value = serde_json::from_str(&answer(&base, &words)).unwrap();
        assert!(answer["title"].as_str().unwrap().ends_with(&words.headline), "{answer}");
        let html = answer["html"].as_str().unwrap();
        assert!(html.contains("«A» &amp; &lt;b&gt; &quot;c&quot;"), "{html}");
        let page = page("<head>\n</head><body>", &base, &words).unwrap();
        assert!(page.contains("og:description\" content=\"«A» &amp; &lt;b&gt; &quot;c&quot;"), "{page}");
        assert!(page.ends_with("</head><body>"), "{page}");
    }

    #[test]
    fn a_page_without_a_head_or_with_two_is_refused() {
        let (base, words) = made("57 thefts");
        for (html, read) in [("<body>", "read 0"), ("</head></head>", "read 2")] {
            assert!(page(html, &base, &words).unwrap_err().contains(read));
        }
    }
}
