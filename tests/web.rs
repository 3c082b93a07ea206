//! The widget as a reader and a page's author use it, in a browser: real elements, real events, real pixels.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use dprk_heists::charts::{Frame, Plot, lay_out};
use dprk_heists::dataset;
use dprk_heists::describe;
use dprk_heists::filter::{Filter, Options, View};
use dprk_heists::incident::Usd;
use dprk_heists::locale::Locale;
use dprk_heists::marks::Font;
use dprk_heists::stops::stops;
use dprk_heists::story::Story;
use dprk_heists::summary::summarize;
use dprk_heists::web::Widget;
use dprk_heists::words::Word;
use gloo::events::EventListener;
use js_sys::{Array, Function, JSON, Object, Promise, Reflect, TypeError};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    Blob, CanvasRenderingContext2d, CssStyleSheet, Element, Event, EventInit, HtmlCanvasElement, HtmlElement,
    HtmlInputElement, HtmlSelectElement, KeyboardEvent, KeyboardEventInit, MutationObserver, MutationObserverInit,
    PointerEvent, PointerEventInit, ShadowRoot, ShadowRootInit, ShadowRootMode, Window,
};

wasm_bindgen_test_configure!(run_in_browser);

// Where things are in the shadow tree, by the classes that style.css knows.
const ROOT: &str = ".root";
const HEADLINE: &str = ".headline";
const STATUS: &str = ".status";
const ALOUD: &str = ".aloud[role=status]";
const LEFT_OUT: &str = ".left-out span";
const ROWS: &str = ".table tbody tr";
const MORE: &str = ".table > .button";
const TREND: &str = ".chart.trend canvas";
const MARKS: &str = ".chart.trend .main .mark";
const CURSOR: &str = ".chart.trend .mark[tabindex='0']";
const TIP: &str = ".tip";

/// The charts of the page from top to bottom.
const PLOTS: [Plot; 11] = [
    Plot::Share,
    Plot::Parts,
    Plot::Wmd,
    Plot::Waffle,
    Plot::Currency,
    Plot::Trend,
    Plot::Counts,
    Plot::Incidents,
    Plot::Said,
    Plot::Context,
    Plot::Ledger,
];

const EVENTS: [&str; 4] = ["heists-ready", "heists-filter", "heists-select", "heists-error"];
const FIRST_YEAR: &str = "2017";
const LAST_YEAR: &str = "2023";

#[wasm_bindgen_test]
async fn the_first_picture_is_complete() {
    let (page, widget) = mount(&[]).await;
    let canvases: Vec<HtmlCanvasElement> = page.all("canvas").into_iter().map(|it| it.unchecked_into()).collect();
    let drawn = canvases.iter().filter(|canvas| is_drawn(canvas)).count();
    assert!(drawn >= 3, "{drawn} of {} canvases are drawn", canvases.len());
    let headline = page.text(HEADLINE);
    assert!(headline.contains("57") && headline.contains("2.97"), "{headline}");
    assert_eq!(page.text(LEFT_OUT), "Nothing left out.");
    assert!(!page.all(ROWS).is_empty());
    settle(&widget).await;
    assert_eq!(page.heard(), ["heists-ready"]);
}

#[wasm_bindgen_test]
async fn canvases_are_as_sharp_as_the_screen() {
    let (page, widget) = mount(&[]).await;
    let given = read(&window(), "devicePixelRatio");
    for ratio in [1.0, 1.5, 2.0] {
        Reflect::set(&window(), &"devicePixelRatio".into(), &ratio.into()).unwrap();
        window().dispatch_event(&Event::new("resize").unwrap()).unwrap();
        settle(&widget).await;
        page.check_canvas_sizes(ratio);
    }
    Reflect::set(&window(), &"devicePixelRatio".into(), &given).unwrap();
}

#[wasm_bindgen_test]
async fn another_view_counts_at_once_and_is_painted_once() {
    let (page, widget) = mount(&[]).await;
    let before = page.text(HEADLINE);
    let paints = Paints::count(&page.get(TREND));
    for part in [r#"{"years":[2019,2019]}"#, r#"{"view":"governments"}"#, r#"{"years":[2019,2021]}"#] {
        widget.set_filter(json(part)).unwrap();
    }
    widget.set_options(json(r#"{"by":"method"}"#)).unwrap();
    assert_eq!(incidents(&widget), 5, "before it is painted");
    assert_eq!(page.text(HEADLINE), before, "nothing is painted within the task");
    settle(&widget).await;
    assert_ne!(page.text(HEADLINE), before);
    assert!(page.text(LEFT_OUT).starts_with("65 thefts"), "{}", page.text(LEFT_OUT));
    assert_eq!((page.heard(), paints.count.get()), (strings(&["heists-ready", "heists-filter"]), 1));
    let detail = page.last("heists-filter");
    let expected = [
        ("filter.view", r#""governments""#),
        ("filter.years", "[2019,2021]"),
        ("filter.targets", "null"),
        ("options.by", r#""method""#),
        ("options.amounts", r#""best""#),
        ("summary.incidents", "5"),
        ("summary.leftOut.incidents", "65"),
    ];
    for (path, value) in expected {
        assert_eq!(spell(&read(&detail, path)), value, "{path}");
    }
}

#[wasm_bindgen_test]
async fn an_assignment_keeps_the_fields_it_does_not_name() {
    let (_page, widget) = mount(&[]).await;
    let steps = [
        (r#"{"view":"governments"}"#, 70),
        (r#"{"years":[2019,2021]}"#, 5),
        (r#"{}"#, 5),
        (r#"{"years":null}"#, 70),
        (r#"{"targets":["exchange"]}"#, 29),
        (r#"{"targets":[]}"#, 0),
        (r#"{"targets":null}"#, 70),
        (r#"{"disputed":false}"#, 61),
        (r#"{"disputed":true,"view":"un-panel","minUsd":100000000}"#, 9),
        (r#"{"minUsd":0,"text":"RONIN"}"#, 1),
        (r#"{"text":"","years":[1999,1999]}"#, 0),
    ];
    for (part, expected) in steps {
        widget.set_filter(json(part)).unwrap();
        assert_eq!(incidents(&widget), expected, "{part}");
    }
}

#[wasm_bindgen_test]
async fn an_empty_selection_says_how_to_widen_it() {
    let (page, widget) = mount(&[]).await;
    widget.set_filter(json(r#"{"targets":[],"minUsd":100000000}"#)).unwrap();
    settle(&widget).await;
    assert!(page.text(HEADLINE).starts_with("No theft"), "{}", page.text(HEADLINE));
    assert_eq!(page.text(".widen .button"), "All targets: 9 thefts");
    page.click(".widen .button");
    assert_eq!(incidents(&widget), 9);
}

#[wasm_bindgen_test]
async fn a_wrong_assignment_is_refused_whole() {
    let (page, widget) = mount(&[]).await;
    let before = spell(&widget.filter());
    let filters: [(&str, &[&str]); 11] = [
        (r#"{"view":"moon"}"#, &["view", "\"moon\"", "\"un-panel\", \"governments\", \"all\""]),
        (r#"{"year":2019}"#, &["\"year\"", "\"years\"", "\"minUsd\""]),
        (r#"{"years":[2021,2019]}"#, &["years", "[2021,2019]", "[first, last]"]),
        (r#"{"years":[2019]}"#, &["years", "[2019]"]),
        (r#"{"targets":["exchange","moon"]}"#, &["targets", "\"moon\"", "\"exchange\""]),
        (r#"{"evidence":"government"}"#, &["evidence", "\"government\"", "null or a list of"]),
        (r#"{"minUsd":-1}"#, &["minUsd", "-1", "0 or more"]),
        (r#"{"disputed":"no"}"#, &["disputed", "\"no\"", "true or false"]),
        (r#"{"text":5}"#, &["text", "5", "a text"]),
        (r#"{"minUsd":5,"view":"all","years":7}"#, &["years", "7"]),
        ("null", &["filter", "null", "an object"]),
    ];
    for (part, words) in filters {
        check_type_error(widget.set_filter(json(part)), words, part);
    }
    let options: [(&str, &[&str]); 3] = [
        (r#"{"measure":"moon"}"#, &["measure", "\"moon\"", "\"usd\", \"count\", \"total\""]),
        (r#"{"colour":"red"}"#, &["\"colour\"", "\"stack\""]),
        (r#"{"estimator":"moon"}"#, &["estimator", "\"moon\"", "Chainalysis"]),
    ];
    for (part, words) in options {
        check_type_error(widget.set_options(json(part)), words, part);
    }
    settle(&widget).await;
    assert_eq!(spell(&widget.filter()), before);
    assert_eq!(page.heard(), ["heists-ready"], "nothing changed, so nothing is announced");
}

#[wasm_bindgen_test]
async fn what_is_assigned_may_ask_the_widget_itself() {
    let (_page, widget) = mount(&[]).await;
    let widget = Rc::new(widget);
    let asked = Rc::clone(&widget);
    let getter = Closure::<dyn FnMut() -> JsValue>::new(move || {
        assert_eq!(incidents(&asked), 57);
        "all".into()
    });
    let (part, property) = (Object::new(), Object::new());
    Reflect::set(&property, &"get".into(), getter.as_ref()).unwrap();
    Reflect::set(&property, &"enumerable".into(), &true.into()).unwrap();
    Object::define_property(&part, &"view".into(), &property);
    widget.set_filter(part.into()).unwrap();
    assert_eq!(incidents(&widget), 164);
}

#[wasm_bindgen_test]
async fn every_control_changes_the_selection() {
    let (page, widget) = mount(&[]).await;
    // Selector, value to type or choose (nothing: a click), what the filter then is, and how many thefts that gives.
    let controls = [
        (".views [value=all]", "", "view", r#""all""#, 164),
        (".views [value=governments]", "", "view", r#""governments""#, 70),
        (".panel .target [value=exchange]", "", "targets.length", "8", 33),
        (".panel .target .all-none button:last-child", "", "targets", "[]", 0),
        (".panel .loss [value='100000000']", "", "minUsd", "100000000", 9),
        (".panel .doubt input", "", "disputed", "false", 50),
        (".stepper:first-child button:last-child", "", "years", "[2018,2023]", 51),
        (".stepper:last-child button:first-child", "", "years", "[2017,2022]", 40),
        (".stepper:first-child input", "2021", "years", "[2021,2023]", 28),
        (".stepper:last-child input", "2022", "years", "[2017,2022]", 40),
        (".slider input:first-child", "2021", "years", "[2021,2023]", 28),
        ("[type=search]", "ronin", "text", r#""ronin""#, 1),
    ];
    for (selector, value, field, expected, thefts) in controls {
        match value {
            "" => page.click(selector),
            _ => page.enter(selector, value),
        }
        let filter = widget.filter();
        assert_eq!((spell(&read(&filter, field)).as_str(), incidents(&widget)), (expected, thefts), "{selector}");
        settle(&widget).await;
        assert!(!is_hidden(&page.get(".left-out .link")) || field == "view", "{selector}: reset is offered");
        widget.reset();
        assert_eq!(incidents(&widget), 57, "{selector}, and reset");
        settle(&widget).await;
    }
}

#[wasm_bindgen_test]
async fn every_choice_changes_how_it_is_shown() {
    let (page, widget) = mount(&[]).await;
    let choices =
        [("edition", "first"), ("by", "country"), ("measure", "total"), ("stack", "target"), ("amounts", "high")];
    for (name, value) in choices {
        let select: HtmlSelectElement = page.get(&format!("select[name={name}]")).unchecked_into();
        assert_ne!(select.value(), value);
        select.set_value(value);
        page.say(&select, "input");
        assert_eq!(read(&widget.options(), name).as_string().as_deref(), Some(value));
        settle(&widget).await;
        assert_eq!(select.value(), value);
    }
    assert!(read(&widget.summary(), "stolenUsd").as_f64() > Some(2_970_000_000.0));
}

#[wasm_bindgen_test]
async fn kinds_of_speakers_are_switched_on_and_off() {
    let (page, widget) = mount(&[]).await;
    let pressed = |page: &Page| {
        let buttons = page.all(".wmd .switch").into_iter().map(|it| it.get_attribute("aria-pressed").unwrap());
        buttons.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(pressed(&page), "true true true true");
    let un = read(&widget.options(), "claim");
    page.click("[data-do='claimant un']");
    settle(&widget).await;
    assert_eq!(pressed(&page), "false true true true");
    assert_eq!(spell(&read(&widget.options(), "claimants")), r#"["government","firm","institute"]"#);
    assert_ne!(read(&widget.options(), "claim"), un, "the square shows a claim that is there");
    assert_eq!(incidents(&widget), 57, "it is no filter of thefts");
    for kind in ["government", "firm", "institute"] {
        page.click(&format!("[data-do='claimant {kind}']"));
    }
    settle(&widget).await;
    assert_eq!(page.text(".wmd .title"), "No claim on the funding of weapons by these speakers");
    widget.set_options(widget.options()).unwrap();
    for kind in ["un", "government", "firm", "institute"] {
        page.click(&format!("[data-do='claimant {kind}']"));
    }
    settle(&widget).await;
    assert!(read(&widget.options(), "claimants").is_null(), "all of them are no restriction");
    assert_eq!(read(&widget.options(), "claim"), un);
}

#[wasm_bindgen_test]
async fn the_ledger_is_the_same_in_table_and_summary() {
    let (page, widget) = mount(&[]).await;
    let ledger = read(&widget.summary(), "ledger");
    assert_eq!(text_at(&ledger, "0.publisher"), "UN Panel of Experts");
    let number = |path: &str| text_at(&ledger, path);
    assert_eq!((number("0.from"), number("0.to")), ("2017".to_owned(), "2023".to_owned()));
    assert_eq!((number("0.nameIncidents"), number("0.nameUsd")), ("not-itemised".to_owned(), "rounding".to_owned()));
    assert!(spell(&ledger).contains(r#""stolenUsd":2966031000,"publishedUsd":3000000000,"differenceUsd":33969000"#));
    let rows = page.all(".ledger tbody tr:not(.cited)");
    assert_eq!(rows.len() as u32, 3 * js_sys::Array::from(&ledger).length());
    let said: Vec<_> = rows.iter().take(3).map(|row| row.text_content().unwrap()).collect();
    assert_eq!(said[0], "2017–2023, rows here572,966,031,000");
    assert_eq!(said[1], "Difference1not itemised33,969,000rounding");
    assert!(page.all(".ledger .cited a").len() >= rows.len() / 3, "each published figure has its source");
    JsFuture::from(widget.load(json(r#"[{"date":"2020-01-02","target":"A","amount_usd":5}]"#))).await.unwrap();
    settle(&widget).await;
    assert!(is_hidden(&page.get(".ledger")), "nothing was published of a newsroom's own rows");
}

#[wasm_bindgen_test]
async fn the_panel_opens_at_a_rule_and_shows_what_is_chosen() {
    let (page, widget) = mount(&[]).await;
    let (panel, pill) = (page.get(".panel"), page.get(".pill"));
    assert!(is_hidden(&panel));
    pill.click();
    assert_eq!((is_hidden(&panel), pill.get_attribute("aria-expanded").unwrap()), (false, "true".to_owned()));
    assert!(page.root.active_element().is_some_and(|it| it.closest(".panel .years").unwrap().is_some()));
    page.click(".panel .target [value=exchange]");
    settle(&widget).await;
    assert!(!page.get(".panel .target [value=exchange]").unchecked_into::<HtmlInputElement>().checked());
    assert!(page.get(".pill.target").class_list().contains("set"));
    press_key(&panel, "Escape");
    assert_eq!((is_hidden(&panel), pill.get_attribute("aria-expanded").unwrap()), (true, "false".to_owned()));
}

#[wasm_bindgen_test]
async fn a_narrow_page_has_sheets_that_take_the_focus_and_give_it_back() {
    let (page, widget) = mount(&[]).await;
    page.host.style().set_property("width", "375px").unwrap();
    frames(2).await;
    settle(&widget).await;
    let is_on = |selector: &str| page.root.active_element().is_some_and(|it| it.matches(selector).unwrap());
    let panel = page.get(".panel");
    for leave in ["key", "button"] {
        page.get(".pill.filters").focus().unwrap();
        page.click(".pill.filters");
        assert!(panel.matches(":modal").unwrap(), "the rest of the page waits");
        assert!(is_on(".panel .years input"));
        assert_eq!(page.all(".panel .fold[open]").len(), 0, "each rule is a line");
        match leave {
            "key" => press_key(&page.get(".panel .years input"), "Escape"),
            _ => page.click(".panel-end .strong"),
        }
        assert!(is_hidden(&panel) && is_on(".pill.filters"), "{leave}");
    }
    widget.set_filter(json(r#"{"years":[2019,2022],"targets":["exchange"]}"#)).unwrap();
    settle(&widget).await;
    let total = format!("Done: {} thefts, US$", incidents(&widget));
    assert!(page.text(".panel .total").starts_with(&total), "{}", page.text(".panel .total"));
    let lines = [".panel .target > summary", ".panel .method > summary", ".panel .loss > summary"];
    assert_eq!(lines.map(|it| page.text(it)), ["Target exchanges", "Method 7 of 7", "Smallest loss, US$ any"]);
    let bars = |selector: &str| page.all(&format!(".year-bars {selector}")).len();
    assert_eq!((bars("i"), bars(".out")), (7, 3), "2017, 2018 and 2023 are not chosen");

    let mark = page.get(CURSOR);
    mark.focus().unwrap();
    let tip = page.get(TIP);
    let foot = window().inner_height().unwrap().as_f64().unwrap();
    let off = || (tip.get_bounding_client_rect().bottom() - foot).abs();
    // It rises to there.
    for _ in 0..20 {
        if off() >= 1.0 {
            wait(100).await;
        }
    }
    assert!(off() < 1.0, "{} px off the foot of the screen", off());
    let later = page.get(".tip-bar button:last-child");
    later.focus().unwrap();
    later.click();
    assert!(page.shows_tip() && is_on(".tip-bar button:last-child"), "it can be pressed again");
    page.click(".tip-close");
    assert!(!page.shows_tip() && is_on(".mark"));
}

#[wasm_bindgen_test]
async fn the_focus_outlives_the_button_that_had_it() {
    let (page, widget) = mount(&[("view", "all")]).await;
    let press = |selector: &str| {
        page.get(selector).focus().unwrap();
        page.click(selector);
    };
    let is_on = |selector: &str| page.root.active_element().is_some_and(|it| it.matches(selector).unwrap());
    // Folding the panel away, by its own button or by a key, goes back to what opened it.
    press(".pill.target");
    press(".panel-end [data-do=panel]");
    assert!(is_on(".pill.target"));
    press(".pill.loss");
    press_key(&page.get(".panel .loss input"), "Escape");
    assert!(is_on(".pill.loss"));
    // A button that is there only while something is left out hides itself.
    for (least, selector) in [("1000000", ".left-out button"), ("9000000000", ".widen button")] {
        widget.set_filter(json(&format!(r#"{{"minUsd":{least}}}"#))).unwrap();
        settle(&widget).await;
        press(selector);
        settle(&widget).await;
        assert!(is_on(".pill"), "{selector}");
    }
}

#[wasm_bindgen_test]
async fn attributes_say_how_it_starts_and_what_reset_returns_to() {
    let starts: [(&[(&str, &str)], u32); 7] = [
        (&[("years", "2019..2021")], 18),
        (&[("view", "all"), ("years", "2019..2021"), ("disputed", "exclude")], 25),
        (&[("disputed", "exclude")], 50),
        (&[("min-usd", "100000000")], 9),
        (&[("view", "all"), ("min-usd", "5000000000")], 0),
        (&[("targets", "exchange, bridge")], 29),
        (&[("view", "governments"), ("measure", "count")], 70),
    ];
    for (attributes, expected) in starts {
        let (page, widget) = mount(attributes).await;
        assert_eq!(incidents(&widget), expected, "{attributes:?}");
        assert_eq!((page.text(STATUS), page.heard()), (String::new(), strings(&["heists-ready"])), "{attributes:?}");
        widget.set_filter(json(r#"{"view":"all","minUsd":0,"text":"ronin"}"#)).unwrap();
        assert_ne!(incidents(&widget), expected, "{attributes:?}");
        widget.reset();
        assert_eq!(incidents(&widget), expected, "{attributes:?}, after reset");
    }
}

#[wasm_bindgen_test]
async fn an_attribute_may_change_later() {
    let (page, widget) = mount(&[("years", "2019..2021")]).await;
    for (name, value, expected) in [("view", "all", 28), ("years", "2019", 9), ("years", "", 164)] {
        match value {
            "" => page.host.remove_attribute(name).unwrap(),
            _ => page.host.set_attribute(name, value).unwrap(),
        }
        widget.attribute(name);
        assert_eq!(incidents(&widget), expected, "{name}={value}");
    }
    page.host.set_attribute("charts", "trend").unwrap();
    widget.attribute("charts");
    settle(&widget).await;
    assert_eq!(page.all(".chart").len(), 1);
    assert!(is_drawn(page.get(TREND).unchecked_ref()));
}

#[wasm_bindgen_test]
async fn a_wrong_attribute_is_said_and_the_others_count() {
    let wrong = [
        ("years", "soon"),
        ("min-usd", "much"),
        ("disputed", "maybe"),
        ("targets", "moon"),
        ("view", "moon"),
        ("measure", "moon"),
    ];
    for (name, value) in wrong {
        let good = if name == "view" { ("disputed", "exclude", 50) } else { ("view", "all", 164) };
        let (page, widget) = mount(&[(name, value), (good.0, good.1)]).await;
        assert_eq!(incidents(&widget), good.2, "{name}={value}");
        let detail = page.last("heists-error");
        let message = text_at(&detail, "message");
        assert!(message.starts_with(name) && message.contains(value), "{message}");
        assert_eq!((page.text(STATUS), text_at(&detail, "code")), (message, "data".to_owned()));
        assert!(is_drawn(page.get(TREND).unchecked_ref()), "{name}={value}");
        widget.reset();
        settle(&widget).await;
        assert_eq!(page.all(&format!("{STATUS} p")).len(), 1, "{name}={value} is said once, after reset too");
    }
}

#[wasm_bindgen_test]
async fn a_state_is_saved_and_restored_whole() {
    let (page, widget) = mount(&[("view", "governments"), ("state", "v1;view=all;years=2019..2020;by=method")]).await;
    let start = "v1;view=all;years=2019..2020;by=method";
    assert_eq!(widget.save(), start, "the attribute goes before the others");
    widget.set_filter(json(r#"{"text":"a&b;=, 업비트","countries":[""]}"#)).unwrap();
    page.click("th.date button");
    let saved = widget.save();
    let text = "a%26b%3B%3D%2C%20%EC%97%85%EB%B9%84%ED%8A%B8";
    let expected = format!("v1;view=all;years=2019..2020;countries=;text={text};by=method;sort=date;order=up");
    assert_eq!(saved, expected);
    let filter = spell(&widget.filter());
    widget.reset();
    assert_eq!(widget.save(), start);
    widget.restore(&saved.as_str().into()).unwrap();
    assert_eq!((widget.save(), spell(&widget.filter())), (saved, filter));
    check_type_error(widget.restore(&7.into()), &["state", "7", "a text"], "a number");
    page.host.set_attribute("state", "v1;view=governments").unwrap();
    widget.attribute("state");
    assert_eq!((widget.save().as_str(), incidents(&widget)), ("v1;view=governments", 70));
    page.host.remove_attribute("state").unwrap();
    widget.attribute("state");
    settle(&widget).await;
    assert_eq!((widget.save().as_str(), page.text(STATUS).as_str()), ("v1;view=governments", ""));
}

#[wasm_bindgen_test]
async fn what_cannot_be_restored_is_said_and_the_rest_counts() {
    let (page, widget) = mount(&[("view", "governments")]).await;
    widget.restore(&"v2;view=all;targets=moon;by=method".into()).unwrap();
    assert_eq!(widget.save(), "v1;view=all;by=method");
    let detail = page.last("heists-error");
    let message = text_at(&detail, "message");
    for word in ["v2", "v1", "targets", "moon"] {
        assert!(message.contains(word), "{message}");
    }
    assert_eq!((page.text(STATUS), text_at(&detail, "code")), (message, "data".to_owned()));
    widget.restore(&"v1;view=all".into()).unwrap();
    assert_eq!(page.text(STATUS), "");
    drop((page, widget));
    let (page, widget) = mount(&[("state", "v1;view=moon;by=method")]).await;
    assert_eq!(widget.save(), "v1;view=un-panel;by=method");
    assert!(page.text(STATUS).contains("moon"), "{}", page.text(STATUS));
    page.click("[value=all]");
    assert_eq!(page.text(STATUS), "", "the reader has chosen since");
}

#[wasm_bindgen_test]
async fn the_address_is_followed_until_the_widget_is_gone() {
    let (page, widget) = place(&[("permalink", ""), ("id", "here")]);
    set_fragment("else&here=v1;view=all");
    widget.attribute("permalink");
    assert_eq!(incidents(&widget), 164, "what the address says goes before the attributes");
    settle(&widget).await;
    page.click(".views [value=governments]");
    settle(&widget).await;
    assert_eq!(fragment(), "#else&here=v1;view=governments");
    set_fragment("here=v1;view=moon");
    wait(50).await;
    assert!(page.text(STATUS).contains("moon"), "{}", page.text(STATUS));
    page.click(".views [value=all]");
    settle(&widget).await;
    assert_eq!((fragment().as_str(), page.text(STATUS)), ("#here=v1;view=all", String::new()));
    set_fragment("here=v1;view=all;order=up");
    wait(50).await;
    assert_eq!(widget.save(), "v1;view=all;order=up");
    page.host.remove_attribute("permalink").unwrap();
    widget.attribute("permalink");
    set_fragment("here=v1;view=governments");
    wait(50).await;
    assert_eq!(incidents(&widget), 164, "nobody asks for it any more");
    page.host.set_attribute("permalink", "").unwrap();
    widget.attribute("permalink");
    assert_eq!(incidents(&widget), 70, "asked for again");
    let search: HtmlInputElement = page.get("[type=search]").unchecked_into();
    search.set_value("ronin");
    page.say(&search, "input");
    drop(widget);
    set_fragment("here=v1;view=all");
    wait(1200).await;
    assert_eq!(fragment(), "#here=v1;view=all", "whoever is gone writes nothing");
    set_fragment("");
}

#[wasm_bindgen_test]
async fn a_file_is_shown_as_the_address_says() {
    set_fragment("here=v1;view=all;actors=Nobody%20%26%20Sons");
    let (page, widget) = mount(&[("permalink", ""), ("id", "here")]).await;
    widget.attribute("permalink");
    assert!(page.text(STATUS).contains("Nobody"), "{}", page.text(STATUS));
    let rows = "date,target,amount_usd,actor\n2020-01-15,One,1000,Nobody & Sons\n2020-01-16,Two,1000,Other\n";
    JsFuture::from(widget.load(csv(rows).into())).await.unwrap();
    assert_eq!((incidents(&widget), page.text(STATUS)), (1, String::new()));
    widget.reset();
    settle(&widget).await;
    assert_eq!((incidents(&widget), fragment()), (2, String::new()));
}

#[wasm_bindgen_test]
async fn a_pointer_shows_a_mark_and_escape_hides_it() {
    let (page, _widget) = mount(&[]).await;
    let (x, y) = page.find_mark();
    assert!(names_a_year(&page.text(TIP)), "{}", page.text(TIP));
    assert!(page.heard().iter().all(|name| name != "heists-filter"));
    press_key(&page.get(CURSOR), "Escape");
    assert!(!page.shows_tip());
    page.point("pointermove", x, y + 1.0, "touch");
    assert!(!page.shows_tip(), "a finger that moves scrolls");
    page.point("pointermove", -500.0, y, "mouse");
    page.point("pointermove", x, y, "mouse");
    assert!(page.shows_tip());
    page.host.dispatch_event(&PointerEvent::new("pointerleave").unwrap()).unwrap();
    wait(400).await;
    assert!(!page.shows_tip(), "the pointer left");
}

#[wasm_bindgen_test]
async fn a_finger_first_sees_and_then_chooses() {
    let (page, widget) = mount(&[]).await;
    let (x, y) = page.find_mark();
    page.point("pointermove", -500.0, y, "mouse");
    press_key(&page.get(CURSOR), "Escape");
    page.press_and_click(x, x, y, "touch");
    assert_eq!((page.shows_tip(), incidents(&widget)), (true, 57));
    let detail = page.last("heists-select");
    assert!(names_a_year(&text_at(&detail, "marks.0.title")), "{}", spell(&detail));
    assert!(text_at(&detail, "marks.0.value").contains("US$"), "{}", spell(&detail));
    assert!(text_at(&detail, "citation").contains("US$"), "{}", spell(&detail));
    page.press_and_click(x, x, y, "touch");
    assert_eq!(years_selected(&widget).len(), 1);
}

#[wasm_bindgen_test]
async fn a_mouse_chooses_at_once_and_draws_over_years() {
    let (page, widget) = mount(&[]).await;
    let (x, y) = page.find_mark();
    page.press_and_click(x, x, y, "mouse");
    assert_eq!(years_selected(&widget), [FIRST_YEAR]);
    settle(&widget).await;
    assert_eq!(page.heard(), ["heists-ready", "heists-select", "heists-filter"]);
    page.press_and_click(x, x, y, "mouse");
    assert_eq!(incidents(&widget), 57, "the same again is everything again");
    settle(&widget).await;
    let width = page.get(TREND).get_bounding_client_rect().width();
    let band = width / 7.0;
    page.press_and_click(x + 2.0 * band, x, y, "mouse");
    let years = years_selected(&widget);
    assert!((2..=4).contains(&years.len()) && years[0] == FIRST_YEAR, "{years:?}");
    page.press_and_click(width - 1.0, width - 1.0, 0.0, "mouse");
    assert_eq!(years_selected(&widget), years, "beside the marks nothing is chosen");
}

#[wasm_bindgen_test]
async fn keys_walk_from_mark_to_mark_and_choose() {
    let (page, widget) = mount(&[]).await;
    let press = |key: &str| press_key(&page.get(CURSOR), key);
    let label = || {
        let cursor = page.get(CURSOR);
        assert_eq!(page.root.active_element().as_ref(), Some(cursor.as_ref()), "the focus is on the tab stop");
        cursor.get_attribute("aria-label").unwrap_or_default()
    };
    page.get(CURSOR).focus().unwrap();
    assert!(label().starts_with(FIRST_YEAR), "{}", label());
    assert!(page.shows_tip());
    press("End");
    assert!(label().contains(&format!("for {LAST_YEAR}")), "{}", label());
    let last = label();
    press("ArrowRight");
    assert_eq!(label(), last, "there is none after the last");
    press("ArrowLeft");
    assert_ne!(label(), last);
    press("Home");
    assert!(label().starts_with(FIRST_YEAR), "{}", label());
    page.get(CURSOR).click();
    assert_eq!(years_selected(&widget), [FIRST_YEAR]);
    settle(&widget).await;
    press("End");
    assert!(label().contains(&format!("for {LAST_YEAR}")), "a chart does not filter itself: {}", label());
    page.get(CURSOR).click();
    assert_eq!(years_selected(&widget), [LAST_YEAR]);
    press("Escape");
    assert!(!page.shows_tip());
    page.get(ROOT).set_attribute("dir", "rtl").unwrap();
    press("ArrowRight");
    assert_ne!(label(), last, "in Arabic the one before is to the right");
    press("ArrowLeft");
    assert_eq!(label(), last);
}

#[wasm_bindgen_test]
async fn every_mark_has_an_element_that_says_what_it_is() {
    let (page, widget) = mount(&[]).await;
    for part in [r#"{}"#, r#"{"view":"all","years":[2019,2022]}"#, r#"{"minUsd":100000000}"#, r#"{"targets":[]}"#] {
        widget.set_filter(json(part)).unwrap();
        settle(&widget).await;
        let filter = Filter {
            view: View::parse(&text_at(&widget.filter(), "view")).unwrap(),
            years: (read(&widget.filter(), "years").is_object()).then_some((2019, 2022)),
            min: Usd(read(&widget.filter(), "minUsd").as_f64().unwrap() as u64),
            keys: if part.contains("targets") { [Some(vec![]), None, None, None, None] } else { Default::default() },
            ..Filter::default()
        };
        let plots = page.all(".plot");
        assert_eq!(plots.len(), PLOTS.len());
        for (plot, frame) in PLOTS.into_iter().zip(plots) {
            check_marks(&frame, plot, &filter);
        }
    }
}

/// The elements over a canvas are those of the scene's targets: in their order, at their places, with what their tips say.
#[track_caller]
fn check_marks(frame: &HtmlElement, plot: Plot, filter: &Filter) {
    if is_hidden(frame) {
        return;
    }
    let (dataset, options, locale) = (dataset::embedded().0, Options::default(), Locale::default());
    let summary = summarize(&dataset, filter, &options);
    let story = Story { dataset: &dataset, filter, options: &options, summary: &summary, locale: &locale };
    let measure = |text: &str, _: Font| 7.0 * text.len() as f64;
    let frame_of = Frame { width: frame.client_width().into(), measure: &measure, locale: &locale };
    let stops = stops(&lay_out(plot, story, &frame_of), story);
    let found = frame.query_selector_all(".mark").unwrap();
    let marks: Vec<HtmlElement> = Array::from(&found).iter().map(JsValue::unchecked_into).collect();
    assert_eq!(marks.len(), stops.len(), "{plot:?}");
    for (mark, stop) in marks.iter().zip(&stops) {
        let (tip, name) = (describe::tip(stop.subject, story), mark.get_attribute("aria-label").unwrap());
        assert!(!tip.title.is_empty() && name.starts_with(&tip.title), "{plot:?}: {name}");
        assert!(name.contains(&tip.value) && name.contains(&tip.tier_in_words(story)), "{plot:?}: {name}");
        assert!(name.ends_with(&tip.action), "{plot:?}: {name}");
        let kind = (mark.tag_name(), mark.get_attribute("role"));
        let expected = if tip.action.is_empty() { ("DIV", Some("img")) } else { ("BUTTON", None) };
        assert_eq!((kind.0.as_str(), kind.1.as_deref()), expected, "{name}");
        assert!(mark.offset_top() + mark.offset_height() <= frame.offset_height() + 2, "{name} lies below its chart");
    }
    let stops = frame.query_selector_all("[tabindex='0']").unwrap().length();
    assert_eq!(stops, u32::from(!marks.is_empty()), "{plot:?} has one tab stop");
    let canvas = frame.query_selector("canvas").unwrap().unwrap();
    assert_eq!(canvas.get_attribute("aria-hidden").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn the_focus_stays_on_its_mark_when_the_others_change() {
    let (page, widget) = mount(&[("view", "all")]).await;
    let circles = ".chart.incidents .mark";
    let ronin = page.all(circles).into_iter().find(|it| it.get_attribute("aria-label").unwrap().contains("Ronin"));
    let ronin = ronin.unwrap();
    ronin.focus().unwrap();
    assert!(page.shows_tip());
    widget.set_filter(json(r#"{"minUsd":100000000}"#)).unwrap();
    JsFuture::from(widget.settled()).await.unwrap();
    assert_eq!(page.root.active_element().as_ref(), Some(ronin.as_ref()), "the same element");
    assert_eq!(ronin.get_attribute("tabindex").as_deref(), Some("0"));
    let few = page.all(circles).len();
    widget.set_filter(json(r#"{"text":"bybit"}"#)).unwrap();
    settle(&widget).await;
    assert!(page.all(circles).len() < few);
    let focused = page.root.active_element().unwrap();
    assert!(focused.get_attribute("aria-label").unwrap().contains("Bybit"), "what it was on has gone");
    // A claim that is chosen can be chosen no more, so its element is another one.
    let claim = page.get(".chart.wmd .main button.mark");
    let name = claim.get_attribute("aria-label").unwrap().replace(". Enter fills the square with it", "");
    claim.focus().unwrap();
    claim.click();
    settle(&widget).await;
    let chosen = page.root.active_element().unwrap();
    assert_eq!((chosen.get_attribute("role"), chosen.get_attribute("aria-label")), (Some("img".into()), Some(name)));
    focused.unchecked_ref::<HtmlElement>().focus().unwrap();
    // Without a button's own click, Enter tells the page all the same.
    press_key(&focused, "Enter");
    assert_eq!(page.heard().last().map(String::as_str), Some("heists-select"));
    page.get(".chart.incidents .mark[tabindex='0']").click();
    assert_eq!(page.heard().iter().filter(|it| *it == "heists-select").count(), 3, "a click on the element, too");
}

#[wasm_bindgen_test]
async fn elements_are_written_after_the_picture_or_when_a_key_asks() {
    let (page, widget) = place(&[]);
    JsFuture::from(widget.ready()).await.unwrap();
    assert_eq!(page.all(".mark").len(), 0, "not before the first picture");
    press_key(&page.get(".pill"), "Tab");
    assert!(page.all(MARKS).len() > 10, "who tabs on finds them");
    let first = || page.get(MARKS).get_attribute("aria-label").unwrap();
    let before = first();
    widget.set_filter(json(r#"{"view":"all"}"#)).unwrap();
    frames(1).await;
    assert_eq!(first(), before, "not in the frame of the change");
    page.get(MARKS).focus().unwrap();
    let now = first();
    assert_ne!(now, before, "the focus asks for them");
    settle(&widget).await;
    assert_eq!(first(), now);
    for modifier in ["ctrlKey", "altKey", "metaKey"] {
        let init = KeyboardEventInit::new();
        init.set_bubbles(true);
        init.set_key("ArrowRight");
        init.set_cancelable(true);
        Reflect::set(&init, &modifier.into(), &true.into()).unwrap();
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        assert!(page.get(MARKS).dispatch_event(&event).unwrap(), "{modifier} is not ours");
        assert_eq!(page.root.active_element().as_ref(), Some(page.get(MARKS).as_ref()), "{modifier}");
    }
}

#[wasm_bindgen_test]
async fn many_marks_are_spoken_year_by_year() {
    let mut rows = "date,target,amount_usd,disputed\n".to_owned();
    for number in 0..400 {
        let year = 2016 + number % 4;
        rows.push_str(&format!("{year}-01-05,T{number},{},{}\n", number + 1, if number < 4 { "yes" } else { "no" }));
    }
    let (page, widget) = mount(&[]).await;
    JsFuture::from(widget.load(csv(&rows).into())).await.unwrap();
    settle(&widget).await;
    let names: Vec<String> =
        page.all(".chart.incidents .mark").iter().map(|it| it.get_attribute("aria-label").unwrap()).collect();
    assert_eq!(names.len(), 4, "{names:?}");
    for (place, name) in names.iter().enumerate() {
        let (year, largest) = (2016 + place, 397 + place);
        for words in
            [&format!("{year}"), "100 thefts", "1 of them disputed", &format!("T{}, US${largest}", 396 + place)]
        {
            assert!(name.contains(words), "{words}: {name}");
        }
    }
    page.get(".chart.incidents .mark").focus().unwrap();
    press_key(&page.get(".chart.incidents .mark[tabindex='0']"), "End");
    assert!(page.text(TIP).starts_with("2019"), "{}", page.text(TIP));
}

#[wasm_bindgen_test]
async fn a_change_is_said_once_when_it_rests() {
    let (page, widget) = mount(&[]).await;
    let said = Changes::count(&page.get(ALOUD));
    wait(600).await;
    assert_eq!((said.count.get(), page.text(ALOUD).as_str()), (0, ""), "nothing at the start");
    for year in 2018..2023 {
        widget.set_filter(json(&format!(r#"{{"years":[{year},2023]}}"#))).unwrap();
        settle(&widget).await;
    }
    assert_eq!(page.text(ALOUD), "");
    wait(700).await;
    assert_eq!(page.text(ALOUD), [&page.text(HEADLINE), ". ", &page.text(LEFT_OUT)].concat());
    widget.set_options(json(r#"{"by":"method"}"#)).unwrap();
    wait(700).await;
    assert_eq!(said.count.get(), 1, "another grouping is no other selection");
    assert!(page.root.query_selector("[aria-live]").unwrap().is_none(), "nothing else says it");
}

#[wasm_bindgen_test]
async fn the_table_sorts_by_every_head_both_ways() {
    let (page, widget) = mount(&[]).await;
    let head = |key: &str| page.get(&format!("th.{key}")).get_attribute("aria-sort").unwrap();
    assert_eq!((head("loss").as_str(), head("date").as_str()), ("descending", "none"));
    page.click(MORE);
    settle(&widget).await;
    assert_eq!(page.all(ROWS).len(), 57);
    for key in ["date", "target", "kind", "method", "evidence", "loss"] {
        let click = format!("th.{key} button");
        let mut first = Vec::new();
        for order in if key == "loss" { ["descending", "ascending"] } else { ["ascending", "descending"] } {
            page.click(&click);
            settle(&widget).await;
            assert_eq!(head(key), order, "{key}");
            assert_eq!(page.all("th[aria-sort$=scending]").len(), 1, "{key}");
            let text = if key == "target" { "span:first-child" } else { "" };
            let cells: Vec<String> = page.all(&format!("{ROWS} .{key} {text}")).iter().map(own_text).collect();
            if key == "target" {
                assert!(cells.is_sorted_by_key(|name| name.to_lowercase()) == (order == "ascending"), "{cells:?}");
            }
            first.push(cells[0].clone());
        }
        assert_ne!(first[0], first[1], "{key}");
    }
    assert!(page.heard().iter().all(|name| name != "heists-filter"), "who sorts a table has filtered nothing");
    page.click(MORE);
    settle(&widget).await;
    assert!((1..57).contains(&page.all(ROWS).len()));
}

#[wasm_bindgen_test]
async fn a_narrow_column_gets_narrow_charts() {
    let (page, widget) = mount(&[]).await;
    for width in [320, 900, 560] {
        let before = page.canvas_widths();
        page.host.style().set_property("width", &format!("{width}px")).unwrap();
        frames(2).await;
        settle(&widget).await;
        assert_ne!(page.canvas_widths(), before, "{width} px");
        page.check_canvas_sizes(window().device_pixel_ratio());
        page.check_no_overflow(&format!("{width} px"));
        page.click(".pill");
        page.check_no_overflow(&format!("{width} px, panel open"));
        page.click(".pill");
    }
}

#[wasm_bindgen_test]
async fn ten_changes_in_one_task_are_one_picture() {
    let (page, widget) = mount(&[]).await;
    let paints = Paints::count(&page.get(TREND));
    for year in 2014..2024 {
        page.host.style().set_property("width", &format!("{}px", year - 1500)).unwrap();
        widget.set_filter(json(&format!(r#"{{"years":[2012,{year}]}}"#))).unwrap();
    }
    settle(&widget).await;
    assert_eq!((page.heard(), paints.count.get()), (strings(&["heists-ready", "heists-filter"]), 1));
    frames(3).await;
    assert!(paints.count.get() <= 2, "the new width may ask for one more, not {}", paints.count.get());
}

#[wasm_bindgen_test]
async fn a_file_takes_the_place_of_the_data_and_its_bad_rows_are_told() {
    let (page, widget) = mount(&[("years", "2019..2021")]).await;
    page.host.remove_attribute("years").unwrap();
    let file = csv("date,target,amount_usd\n2024-01-05,Some Exchange,1000000\nyesterday,Other,5\n");
    let report = JsFuture::from(widget.load(file.into())).await.unwrap();
    assert_eq!((read(&report, "rows").as_f64(), read(&report, "issues.length").as_f64()), (Some(1.0), Some(1.0)));
    let expected = [("severity", r#""error""#), ("file", r#""data.csv""#), ("line", "3"), ("column", r#""date""#)];
    for (field, value) in expected {
        assert_eq!(spell(&read(&report, &format!("issues.0.{field}"))), value, "{field}");
    }
    assert!(text_at(&report, "issues.0.message").contains("yesterday"), "{}", spell(&report));
    assert_eq!(incidents(&widget), 1);
    assert!(page.text(HEADLINE).contains("your file"), "{}", page.text(HEADLINE));
    assert!(page.text(STATUS).contains("One row was left out") && page.text(STATUS).contains("line 3"));
    assert_eq!(spell(&read(&page.last("heists-error"), "issues")), spell(&read(&report, "issues")));
    assert!(is_drawn(page.get(TREND).unchecked_ref()));
}

#[wasm_bindgen_test]
async fn what_cannot_be_loaded_leaves_the_data_as_they_are() {
    let (page, widget) = mount(&[]).await;
    let rows =
        json(r#"[{"date":"2024-01-05","target":"A","amount_usd":1e6},{"date":"2025-02","target":"B","amount_usd":5}]"#);
    let report = JsFuture::from(widget.load(rows)).await.unwrap();
    assert_eq!((spell(&report).as_str(), incidents(&widget)), (r#"{"rows":2,"issues":[]}"#, 2));
    let headline = page.text(HEADLINE);
    let bad = [
        (json("[]"), "data"),
        (json("5"), "data"),
        (json(r#"{"thefts":[]}"#), "data"),
        (json(r#"[{"date":"never","target":"A","amount_usd":1}]"#), "data"),
        (csv("date,target,amount_usd\n").into(), "data"),
        (csv("{ no json").into(), "data"),
        ("/no/such/file.csv".into(), "http"),
        ("http://localhost:1/data.csv".into(), "cors"),
    ];
    for (source, code) in bad {
        let what = spell(&source);
        let error = JsFuture::from(widget.load(source)).await.unwrap_err();
        let said = page.last("heists-error");
        assert_eq!((text_at(&error, "code"), text_at(&said, "code")), (code.to_owned(), code.to_owned()), "{what}");
        assert_eq!(text_at(&error, "message"), text_at(&said, "message"), "{what}");
        assert!(page.text(STATUS).contains(&text_at(&error, "message")), "{what}");
        settle(&widget).await;
        assert_eq!((incidents(&widget), page.text(HEADLINE)), (2, headline.clone()), "{what}");
    }
}

#[wasm_bindgen_test]
async fn an_address_that_fails_shows_what_the_author_put_there() {
    let (page, widget) = place(&[("src", "/no/such/file.csv")]);
    let error = JsFuture::from(widget.ready()).await.unwrap_err();
    assert_eq!((text_at(&error, "code"), text_at(&page.last("heists-error"), "code")), ("http".into(), "http".into()));
    let shown = |page: &Page| [is_hidden(&page.get(".body")), page.get("slot").hidden()];
    let said = text_at(&error, "message") + "Try again";
    assert_eq!((shown(&page), page.text(STATUS)), ([true, false], said));
    JsFuture::from(widget.load(csv("date,target,amount_usd\n2024-01,A,1\n").into())).await.unwrap();
    assert_eq!((shown(&page), page.text(STATUS), incidents(&widget)), ([false, true], String::new(), 1));
}

#[wasm_bindgen_test]
async fn an_older_load_is_void_when_a_newer_one_came() {
    let (page, widget) = mount(&[]).await;
    let older = widget.load(csv("date,target,amount_usd\n2024-01,A,1\n2024-02,B,1\n").into());
    let newer = widget.load(json(r#"[{"date":"2024-03","target":"C","amount_usd":1}]"#));
    let (older, newer) = (JsFuture::from(older).await, JsFuture::from(newer).await);
    assert!(text_at(&older.unwrap_err(), "message").contains("newer"));
    assert_eq!(read(&newer.unwrap(), "rows").as_f64(), Some(1.0));
    assert_eq!((incidents(&widget), page.text(STATUS)), (1, String::new()));
}

#[wasm_bindgen_test]
async fn what_is_unmounted_is_still() {
    let (page, widget) = mount(&[]).await;
    let complaints = Complaints::listen();
    let (x, y) = page.find_mark();
    let paints = Paints::count(&page.get(TREND));
    widget.set_filter(json(r#"{"view":"all"}"#)).unwrap();
    let (headline, heard) = (page.text(HEADLINE), page.heard());
    drop(widget);
    page.press_and_click(x, x, y, "mouse");
    page.point("pointermove", x, y, "mouse");
    page.click(".views [value=governments]");
    page.enter("[type=search]", "ronin");
    press_key(&page.get(CURSOR), "ArrowRight");
    page.host.style().set_property("width", "400px").unwrap();
    window().dispatch_event(&Event::new("resize").unwrap()).unwrap();
    wait(300).await;
    assert_eq!(complaints.heard(), Vec::<String>::new());
    assert_eq!((page.text(HEADLINE), page.heard(), paints.count.get()), (headline, heard, 0));
}

#[wasm_bindgen_test]
async fn a_load_does_not_outlive_its_widget() {
    for text in ["date,target,amount_usd\n2024-01,A,1\n", "no,columns,known\n"] {
        let (page, widget) = mount(&[]).await;
        let (headline, paints) = (page.text(HEADLINE), Paints::count(&page.get(TREND)));
        // Nobody waits for it any more, so it may end as it likes.
        let load = widget.load(csv(text).into());
        drop(widget);
        let _ = JsFuture::from(Promise::race(&Array::of2(&load, &later(300)))).await;
        wait(300).await;
        let seen = (page.text(HEADLINE), page.heard(), paints.count.get());
        assert_eq!(seen, (headline, strings(&["heists-ready"]), 0), "{text}");
    }
}

#[wasm_bindgen_test]
async fn each_of_those_who_counted_has_a_switch_that_keeps_the_focus() {
    let (page, widget) = mount(&[("view", "all")]).await;
    const SWITCH: &str = ".switch[data-do='count South Korea NIS']";
    page.get(".trend .legend").set_attribute("open", "").unwrap();
    let pressed = || page.all(".trend .switch[aria-pressed=true]").len();
    let asked = || read(&widget.options(), "counts");
    let all = page.all(".trend .switch").len();
    assert!(all > 5 && pressed() == all && asked().is_null());
    let steps: [(&str, usize); 6] = [
        (SWITCH, all - 1),
        (SWITCH, all),
        ("[data-do='counts none']", 0),
        (SWITCH, 1),
        ("[data-do='counts all']", all),
        (SWITCH, all - 1),
    ];
    for (button, expected) in steps {
        page.get(button).focus().unwrap();
        page.click(button);
        settle(&widget).await;
        assert_eq!(pressed(), expected, "after {button}");
        let given = if expected == all { 0 } else { expected };
        assert_eq!(asked().dyn_into::<Array>().map_or(0, |list| list.length() as usize), given, "after {button}");
        assert_eq!(page.root.active_element().as_ref(), Some(page.get(button).as_ref()), "{button} keeps the focus");
    }
    widget.set_options(json(r#"{"measure":"total"}"#)).unwrap();
    settle(&widget).await;
    assert!(is_hidden(&page.get(".trend .legend")), "a running total has no counts");
}

#[wasm_bindgen_test]
async fn two_hundred_come_and_go_in_the_same_memory() {
    let complaints = Complaints::listen();
    let mut after_fifty = JsValue::NULL;
    for round in 0..200 {
        // Most of them leave before their first picture.
        let (page, widget) = place(&[]);
        if round % 10 == 0 {
            JsFuture::from(widget.ready()).await.unwrap();
        }
        drop(widget);
        page.root.replace_children_with_node_0();
        if round == 50 {
            after_fifty = memory();
        }
    }
    frames(2).await;
    assert_eq!((memory(), complaints.heard()), (after_fifty, Vec::new()));
}

/// The element that a widget lives in, and what was heard from it. It leaves the document when dropped.
struct Page {
    host: HtmlElement,
    root: ShadowRoot,
    events: Rc<RefCell<Vec<(&'static str, JsValue)>>>,
    _listeners: Vec<EventListener>,
}

impl Drop for Page {
    fn drop(&mut self) {
        self.host.remove();
    }
}

/// A widget with its first picture, and its marks named.
async fn mount(attributes: &[(&str, &str)]) -> (Page, Widget) {
    let (page, widget) = place(attributes);
    JsFuture::from(widget.ready()).await.unwrap();
    JsFuture::from(widget.settled()).await.unwrap();
    (page, widget)
}

/// A widget that has not painted yet, 900 px wide.
fn place(attributes: &[(&str, &str)]) -> (Page, Widget) {
    let document = window().document().unwrap();
    let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    host.style().set_property("width", "900px").unwrap();
    for (name, value) in attributes {
        host.set_attribute(name, value).unwrap();
    }
    document.body().unwrap().append_child(&host).unwrap();
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
    let sheet = CssStyleSheet::new().unwrap();
    sheet.replace_sync(include_str!("../www/style.css")).unwrap();
    root.set_adopted_style_sheets(&Array::of1(&sheet));
    let events = Rc::new(RefCell::new(Vec::new()));
    let listen = |name: &'static str| {
        let events = Rc::clone(&events);
        EventListener::new(&host, name, move |event| events.borrow_mut().push((name, read(event, "detail"))))
    };
    let listeners = EVENTS.map(listen).into();
    let widget = Widget::new(host.clone(), root.clone(), Function::new_no_args("return ''"), gather()).unwrap();
    (Page { host, root, events, _listeners: listeners }, widget)
}

/// What the element hands over to read files.
fn gather() -> Function {
    let code = include_str!("../www/gather.js").replace("export ", "");
    let made = Function::new_no_args(&(code + "\nreturn gather;")).call0(&JsValue::UNDEFINED);
    made.unwrap().unchecked_into()
}

impl Page {
    #[track_caller]
    fn get(&self, selector: &str) -> HtmlElement {
        let Some(found) = self.root.query_selector(selector).unwrap() else { panic!("there is no {selector}") };
        found.unchecked_into()
    }

    fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let found = self.root.query_selector_all(selector).unwrap();
        Array::from(&found).iter().map(JsValue::unchecked_into).collect()
    }

    #[track_caller]
    fn text(&self, selector: &str) -> String {
        self.get(selector).text_content().unwrap()
    }

    /// The names of the events so far.
    fn heard(&self) -> Vec<String> {
        self.events.borrow().iter().map(|(name, _)| (*name).to_owned()).collect()
    }

    /// What the last event of this name told.
    #[track_caller]
    fn last(&self, name: &str) -> JsValue {
        let events = self.events.borrow();
        let Some((_, detail)) = events.iter().rfind(|it| it.0 == name) else { panic!("{name} was not heard") };
        detail.clone()
    }

    #[track_caller]
    fn click(&self, selector: &str) {
        self.get(selector).click();
    }

    /// Types or drags: every step an `input`, the end of it a `change`.
    #[track_caller]
    fn enter(&self, selector: &str, value: &str) {
        let input: HtmlInputElement = self.get(selector).unchecked_into();
        input.set_value(value);
        self.say(&input, "input");
        self.say(&input, "change");
    }

    fn say(&self, target: &Element, name: &str) {
        let init = EventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        target.dispatch_event(&Event::new_with_event_init_dict(name, &init).unwrap()).unwrap();
    }

    /// A pointer event on the trend, in pixels from its corner.
    fn point(&self, name: &str, x: f64, y: f64, kind: &str) {
        let canvas = self.get(TREND);
        let area = canvas.get_bounding_client_rect();
        let init = PointerEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_pointer_type(kind);
        init.set_client_x((area.left() + x).round() as i32);
        init.set_client_y((area.top() + y).round() as i32);
        canvas.dispatch_event(&PointerEvent::new_with_event_init_dict(name, &init).unwrap()).unwrap();
    }

    /// Goes down at one place, up at another: a browser then clicks at the second.
    fn press_and_click(&self, from: f64, to: f64, y: f64, kind: &str) {
        self.point("pointerdown", from, y, kind);
        self.point("click", to, y, kind);
    }

    /// Moves the mouse from the left over the foot of the bars until a mark answers, and gives that place.
    #[track_caller]
    fn find_mark(&self) -> (f64, f64) {
        let area = self.get(TREND).get_bounding_client_rect();
        for y in [area.height() - 26.0, area.height() - 42.0, area.height() / 2.0] {
            for x in (0..area.width() as i32).step_by(4).map(f64::from) {
                self.point("pointermove", x, y, "mouse");
                if self.shows_tip() {
                    // Well inside, not on the rim where it was first felt.
                    return (x + 12.0, y);
                }
            }
        }
        panic!("no mark of the trend shows a tooltip")
    }

    fn shows_tip(&self) -> bool {
        !is_hidden(&self.get(TIP))
    }

    fn canvas_widths(&self) -> Vec<u32> {
        self.all("canvas").iter().map(|it| it.unchecked_ref::<HtmlCanvasElement>().width()).collect()
    }

    /// Every canvas that is shown has as many pixels as the screen has for it.
    #[track_caller]
    fn check_canvas_sizes(&self, ratio: f64) {
        for canvas in self.all("canvas") {
            let (area, chart) =
                (canvas.get_bounding_client_rect(), canvas.next_element_sibling().unwrap().get_attribute("aria-label"));
            if area.height() > 0.0 {
                let wanted = [area.width() * ratio, area.height() * ratio].map(|it| it.round() as u32);
                let canvas: HtmlCanvasElement = canvas.unchecked_into();
                assert_eq!([canvas.width(), canvas.height()], wanted, "at {ratio}: {chart:?}");
            }
        }
    }

    #[track_caller]
    fn check_no_overflow(&self, what: &str) {
        let root = self.get(ROOT);
        assert!(root.scroll_width() <= root.client_width(), "{what}: {} px", root.scroll_width());
    }
}

/// Counts how often what an element says becomes another.
struct Changes {
    count: Rc<Cell<u32>>,
    observer: MutationObserver,
    _count_up: Closure<dyn FnMut(Array)>,
}

impl Changes {
    fn count(element: &HtmlElement) -> Changes {
        let count = Rc::new(Cell::new(0));
        let seen = Rc::clone(&count);
        let count_up = Closure::new(move |_: Array| seen.set(seen.get() + 1));
        let observer = MutationObserver::new(count_up.as_ref().unchecked_ref()).unwrap();
        let init = MutationObserverInit::new();
        init.set_child_list(true);
        observer.observe_with_options(element, &init).unwrap();
        Changes { count, observer, _count_up: count_up }
    }
}

impl Drop for Changes {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Counts how often a canvas is painted: each time its size is set.
struct Paints {
    count: Rc<Cell<u32>>,
    observer: MutationObserver,
    _count_up: Closure<dyn FnMut(Array)>,
}

impl Paints {
    fn count(canvas: &HtmlElement) -> Paints {
        let count = Rc::new(Cell::new(0));
        let seen = Rc::clone(&count);
        let count_up = Closure::new(move |records: Array| seen.set(seen.get() + records.length()));
        let observer = MutationObserver::new(count_up.as_ref().unchecked_ref()).unwrap();
        let init = MutationObserverInit::new();
        init.set_attribute_filter(&Array::of1(&"width".into()));
        observer.observe_with_options(canvas, &init).unwrap();
        Paints { count, observer, _count_up: count_up }
    }
}

impl Drop for Paints {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// What is said on the console as an error or thrown where nobody catches it, until this is dropped.
struct Complaints {
    texts: Rc<RefCell<Vec<String>>>,
    console: JsValue,
    before: JsValue,
    _on_error: EventListener,
    _on_console: Closure<dyn FnMut(JsValue)>,
}

impl Complaints {
    fn listen() -> Complaints {
        let texts = Rc::new(RefCell::new(Vec::new()));
        let (thrown, said) = (Rc::clone(&texts), Rc::clone(&texts));
        let on_error = EventListener::new(&window(), "error", move |event| {
            thrown.borrow_mut().push(format!("{:?}", read(event, "message")));
        });
        let console = read(&window(), "console");
        let before = read(&console, "error");
        let pass_on: Function = before.clone().unchecked_into();
        let on_console = Closure::new(move |error: JsValue| {
            said.borrow_mut().push(format!("{error:?}"));
            pass_on.call1(&JsValue::UNDEFINED, &error).unwrap();
        });
        Reflect::set(&console, &"error".into(), on_console.as_ref()).unwrap();
        Complaints { texts, console, before, _on_error: on_error, _on_console: on_console }
    }

    fn heard(&self) -> Vec<String> {
        self.texts.borrow().clone()
    }
}

impl Drop for Complaints {
    fn drop(&mut self) {
        Reflect::set(&self.console, &"error".into(), &self.before).unwrap();
    }
}

#[track_caller]
fn check_type_error(outcome: Result<(), JsValue>, words: &[&str], what: &str) {
    let Err(error) = outcome else { panic!("{what} is taken") };
    assert!(error.is_instance_of::<TypeError>(), "{what}: {error:?}");
    let message = text_at(&error, "message");
    for word in words {
        assert!(message.contains(word), "{what}: \"{message}\" does not say {word}");
    }
}

fn window() -> Window {
    web_sys::window().unwrap()
}

fn json(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

fn spell(value: &JsValue) -> String {
    JSON::stringify(value).map(String::from).unwrap_or_default()
}

/// What lies at `a.0.b` of an object.
fn read(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| Reflect::get(&value, &key.into()).unwrap())
}

#[track_caller]
fn text_at(value: &JsValue, path: &str) -> String {
    let Some(text) = read(value, path).as_string() else { panic!("no text at {path} of {}", spell(value)) };
    text
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

fn csv(text: &str) -> Blob {
    Blob::new_with_str_sequence(&Array::of1(&text.into())).unwrap()
}

fn incidents(widget: &Widget) -> u32 {
    read(&widget.summary(), "incidents").as_f64().unwrap() as u32
}

fn years_selected(widget: &Widget) -> Vec<String> {
    let years = Array::from(&read(&widget.summary(), "byYear"));
    years.iter().map(|year| text_at(&year, "key")).collect()
}

fn fragment() -> String {
    window().location().hash().unwrap()
}

fn set_fragment(fragment: &str) {
    window().location().set_hash(fragment).unwrap();
}

fn memory() -> JsValue {
    read(&wasm_bindgen::memory(), "buffer.byteLength")
}

async fn settle(widget: &Widget) {
    JsFuture::from(widget.settled()).await.unwrap();
    // Who waits is told before the events are dispatched; they are, when the next frame comes.
    frames(1).await;
}

async fn frames(count: u32) {
    for _ in 0..count {
        let frame = |resolve: Function, _| window().request_animation_frame(&resolve).map(|_| ()).unwrap();
        JsFuture::from(Promise::new(&mut { frame })).await.unwrap();
    }
}

async fn wait(milliseconds: i32) {
    JsFuture::from(later(milliseconds)).await.unwrap();
}

fn later(milliseconds: i32) -> Promise {
    let start = |resolve: Function, _| {
        window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds).map(drop).unwrap();
    };
    Promise::new(&mut { start })
}

fn press_key(target: &Element, key: &str) {
    let init = KeyboardEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_cancelable(true);
    init.set_key(key);
    target.dispatch_event(&KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap()).unwrap();
}

fn is_hidden(element: &HtmlElement) -> bool {
    element.offset_height() == 0
}

/// What a cell says, without its small print.
fn own_text(cell: &HtmlElement) -> String {
    let small = cell.query_selector("small").unwrap().and_then(|it| it.text_content()).unwrap_or_default();
    cell.text_content().unwrap().trim_end_matches(&small).to_owned()
}

fn names_a_year(text: &str) -> bool {
    text.as_bytes().windows(4).any(|it| it.starts_with(b"20") && it.iter().all(u8::is_ascii_digit))
}

fn is_drawn(canvas: &HtmlCanvasElement) -> bool {
    let context: CanvasRenderingContext2d = canvas.get_context("2d").unwrap().unwrap().unchecked_into();
    let size = [canvas.width(), canvas.height()].map(f64::from);
    if size.contains(&0.0) {
        return false;
    }
    let pixels = context.get_image_data(0.0, 0.0, size[0], size[1]).unwrap().data();
    pixels.chunks_exact(4).any(|pixel| pixel != &pixels[..4])
}
