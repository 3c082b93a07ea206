#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]
//! The rules of the house, each finding told by its file and line.

use std::fs;
use std::path::{Path, PathBuf};

const LONGEST_FILE: usize = 450;
const LONGEST_FUNCTION: usize = 60;

#[test]
fn only_the_web_folder_knows_the_browser() {
    const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "gloo", "plotters_canvas"];
    let core = files("src").into_iter().filter(|file| !file.path.starts_with("src/web"));
    let found = core.flat_map(|file| file.lines_with(&BROWSER));
    report("names the browser outside src/web", found);
}

#[test]
fn nothing_in_the_source_may_panic_leak_or_wait_to_be_done() {
    const NOT_HERE: [&str; 6] = [".unwrap()", ".expect(", "forget(", "todo!", "unimplemented!", "TODO"];
    report("is not for src", files("src").iter().flat_map(|file| file.lines_with(&NOT_HERE)));
}

#[test]
fn every_file_and_function_fits_in_the_head() {
    let sources = ["src", "xtask/src", "www"]
        .into_iter()
        .flat_map(files)
        .filter(|file| !file.has_ending("css") && !file.has_ending("txt"));
    let long_files = sources.filter(|file| file.text.lines().count() > LONGEST_FILE);
    report("is too long", long_files.map(|file| file.place(LONGEST_FILE + 1, "the file goes on")));
    let rust = files("src").into_iter().filter(|file| file.has_ending("rs"));
    let long_functions = rust.flat_map(|file| {
        let too_long = functions(&file.text).into_iter().filter(|it| it.lines > LONGEST_FUNCTION);
        too_long.map(move |it| file.place(it.line, &format!("fn {}, {} lines", it.name, it.lines))).collect::<Vec<_>>()
    });
    report("is too long", long_functions);
}

#[test]
fn every_module_stands_below_those_it_uses() {
    let modules = modules_in_order(&fs::read_to_string(root().join("src/lib.rs")).unwrap());
    assert!(modules.len() > 5 && modules[0] == "words", "{modules:?}");
    let place = |name: &str| modules.iter().position(|it| it == name);
    let found = files("src").into_iter().filter(|file| file.has_ending("rs")).flat_map(|file| {
        let own = place(&file.module());
        let is_too_early = |used: &str| place(used) > own;
        let uses = uses_of_crate(&file.text).into_iter().filter(|(_, used)| own.is_some() && is_too_early(used));
        uses.map(|(line, used)| file.place(line, &format!("crate::{used}"))).collect::<Vec<_>>()
    });
    report("stands below its user in src/lib.rs", found);
}

#[test]
fn every_source_file_is_a_module_of_the_list() {
    let modules = modules_in_order(&fs::read_to_string(root().join("src/lib.rs")).unwrap());
    let strangers = files("src")
        .into_iter()
        .filter(|file| file.has_ending("rs") && file.module() != "lib" && !modules.contains(&file.module()));
    report("belongs to no module of src/lib.rs", strangers.map(|file| file.place(1, "the file")));
}

#[test]
fn the_data_package_names_the_columns_of_the_files() {
    let package = fs::read_to_string(root().join("data/datapackage.json")).unwrap();
    for name in ["incidents", "estimates", "claims", "sources"] {
        let csv = fs::read_to_string(root().join(format!("data/{name}.csv"))).unwrap();
        let resource = package.split_once(&format!("\n      \"name\": \"{name}\"")).unwrap().1;
        let fields = resource.split_once("\"fields\": [").unwrap().1.split_once("\n        ]").unwrap().0;
        let names = fields.lines().filter_map(|line| line.trim().strip_prefix("\"name\": \"")?.split('"').next());
        let header = csv.lines().next().unwrap();
        assert_eq!(names.collect::<Vec<_>>().join(","), header, "data/{name}.csv, line 1, and data/datapackage.json");
    }
}

#[test]
fn native_tests_stay_out_of_the_browser() {
    let native = files("tests").into_iter().filter(|file| {
        let is_test_file = file.path.parent() == Some(Path::new("tests")) && file.has_ending("rs");
        is_test_file && file.path != Path::new("tests/web.rs")
    });
    let found = native.filter(|file| !file.text.starts_with("#![cfg(not(target_arch = \"wasm32\"))]\n"));
    report("must be #![cfg(not(target_arch = \"wasm32\"))]", found.map(|file| file.place(1, "the first line")));
}

#[test]
fn functions_are_measured_whatever_stands_in_them() {
    let check = |text: &str, expected: &[(&str, usize, usize)]| {
        let found = functions(text);
        let found: Vec<_> = found.iter().map(|it| (it.name.as_str(), it.line, it.lines)).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("fn a() {}", &[("a", 1, 1)]);
    check("\npub(super) fn a(\n    b: [u8; 2],\n) -> u8 {\n    b[0]\n}\n", &[("a", 2, 5)]);
    check("fn a<'b>(c: &'b str) {\n    let d = '{';\n    let e = \"}\\\"}\"; // }\n}\n", &[("a", 1, 4)]);
    check("fn a() {\n    let b = r#\"}\"}\"#;\n    /* } /* } */ } */\n}\n", &[("a", 1, 4)]);
    check("trait A {\n    fn a(self);\n    fn b(self) {\n    }\n}\n", &[("b", 3, 2)]);
    check("fn a() {\n    fn b() {\n    }\n}\n", &[("a", 1, 4), ("b", 2, 2)]);
    check("struct A(fn(u8) -> u8);\n// fn a() {}\nlet b = \"fn c() {}\";\n", &[]);
    check("fn a() where B: Fn() -> [u8; 3] {\n}\n", &[("a", 1, 2)]);
}

#[test]
fn uses_are_found_in_code_alone() {
    let check = |text: &str, expected: &[(usize, &str)]| {
        let found = uses_of_crate(text);
        let found: Vec<_> = found.iter().map(|(line, name)| (*line, name.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("use crate::filter::Filter;\nlet a = crate::words::list();", &[(1, "filter"), (2, "words")]);
    check("// crate::filter\nlet a = \"crate::filter\"; /* crate::words */", &[]);
    check("use crate::{filter::Filter, words::{Word, list}, world};", &[(1, "filter"), (1, "words"), (1, "world")]);
    check("use crate::{\n    filter,\n    words::Word,\n};", &[(1, "filter"), (1, "words")]);
    check("pub(crate) use self::a;\nmy_crate::filter();", &[]);
}

/// A file with its text.
struct SourceFile {
    path: PathBuf,
    text: String,
}

impl SourceFile {
    fn place(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path.display())
    }

    fn has_ending(&self, ending: &str) -> bool {
        self.path.extension().is_some_and(|it| it == ending)
    }

    fn lines_with(&self, words: &[&str]) -> Vec<String> {
        let lines = self.text.lines().enumerate();
        let found = lines.filter(|(_, line)| words.iter().any(|word| line.contains(word)));
        found.map(|(place, line)| self.place(place + 1, line.trim())).collect()
    }

    /// The module of `src/lib.rs` that the file is or belongs to.
    fn module(&self) -> String {
        let below_src = self.path.components().nth(1).unwrap().as_os_str().to_str().unwrap();
        below_src.trim_end_matches(".rs").to_owned()
    }
}

/// A function's name, first line and length.
struct Function {
    name: String,
    line: usize,
    lines: usize,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every text file below a folder; none where the folder does not exist.
fn files(folder: &str) -> Vec<SourceFile> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder)).into_iter().flatten() {
        let path = entry.unwrap().path();
        let below = path.strip_prefix(root()).unwrap().to_owned();
        if path.is_dir() {
            found.extend(files(below.to_str().unwrap()));
        } else if let Ok(text) = fs::read_to_string(&path) {
            found.push(SourceFile { path: below, text });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

#[track_caller]
fn report(what: &str, found: impl IntoIterator<Item = String>) {
    let found: Vec<_> = found.into_iter().map(|place| format!("{place} {what}\n")).collect();
    assert!(found.is_empty(), "\n{}", found.concat());
}

fn modules_in_order(lib: &str) -> Vec<String> {
    let code = code_only(lib);
    let named = |line: &str| {
        let rest = line.trim().trim_start_matches("pub ").strip_prefix("mod ")?;
        Some(rest.trim_end_matches(';').to_owned())
    };
    code.lines().filter_map(named).collect()
}

/// The modules that code names after `crate::`, each with the line.
fn uses_of_crate(text: &str) -> Vec<(usize, String)> {
    let code = code_only(text);
    let mut uses = Vec::new();
    for (place, found) in code.match_indices("crate::") {
        if code[..place].ends_with(is_of_a_name) {
            continue;
        }
        let line = line_at(&code, place);
        let path = &code[place + found.len()..];
        for module in first_names(path) {
            uses.push((line, module.to_owned()));
        }
    }
    uses
}

/// `filter` of `filter::Filter`, `filter` and `words` of `{filter::Filter, words::{Word, list}}`.
fn first_names(path: &str) -> Vec<&str> {
    let name = |text| {
        let text: &str = text;
        let text = text.trim_start();
        &text[..text.find(|letter| !is_of_a_name(letter)).unwrap_or(text.len())]
    };
    let Some(list) = path.strip_prefix('{') else { return vec![name(path)] };
    let mut names = vec![name(list)];
    let mut depth = 0;
    for (place, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(&list[place + 1..])),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// Every function that has a body.
fn functions(text: &str) -> Vec<Function> {
    let code = code_only(text);
    let mut found = Vec::new();
    for (place, _) in code.match_indices("fn ").filter(|(place, _)| !code[..*place].ends_with(is_of_a_name)) {
        let rest = &code[place + 3..];
        let name: String = rest.chars().take_while(|letter| is_of_a_name(*letter)).collect();
        if let Some(length) = body_end(rest).filter(|_| !name.is_empty()) {
            let line = line_at(&code, place);
            let lines = 1 + rest[..length].matches('\n').count();
            found.push(Function { name, line, lines });
        }
    }
    found
}

/// Where the body of a function ends; none where a semicolon stands in its place.
fn body_end(code: &str) -> Option<usize> {
    let mut brackets = 0;
    let mut braces = 0;
    for (place, letter) in code.char_indices() {
        match letter {
            '(' | '[' => brackets += 1,
            ')' | ']' => brackets -= 1,
            ';' if brackets == 0 && braces == 0 => return None,
            '{' => braces += 1,
            '}' => {
                braces -= 1;
                if braces == 0 {
                    return Some(place + 1);
                }
            }
            _ => {}
        }
    }
    None
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn line_at(code: &str, place: usize) -> usize {
    1 + code[..place].matches('\n').count()
}

/// The text with spaces for comments, strings and letters in quotes: the lines stay where they are.
fn code_only(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let skipped =
            comment(rest).or_else(|| string(rest, code.ends_with(is_of_a_name))).or_else(|| quoted_letter(rest));
        let taken = skipped.unwrap_or(letter.len_utf8());
        match skipped {
            Some(_) => code.extend(rest[..taken].chars().map(|it| if it == '\n' { it } else { ' ' })),
            None => code.push(letter),
        }
        rest = &rest[taken..];
    }
    code
}

fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    rest.starts_with("/*").then(|| {
        let mut depth = 0;
        let mut place = 0;
        while place < rest.len() {
            match rest.as_bytes()[place..] {
                [b'/', b'*', ..] => (depth, place) = (depth + 1, place + 2),
                [b'*', b'/', ..] => (depth, place) = (depth - 1, place + 2),
                _ => place += 1,
            }
            if depth == 0 {
                break;
            }
        }
        place
    })
}

/// A string, raw or not. `r` after a letter is the end of a name.
fn string(rest: &str, after_a_name: bool) -> Option<usize> {
    if let Some(raw) = rest.strip_prefix('r').filter(|_| !after_a_name) {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let body = raw[hashes..].strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        return Some(rest.len() - body.len() + body.find(&end)? + end.len());
    }
    let body = rest.strip_prefix('"')?;
    let mut escaped = false;
    let end = body.find(|letter| {
        let is_end = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        is_end
    });
    end.map(|end| end + 2)
}

/// `'{'` or `'\''`, but not the lifetime `'a`.
fn quoted_letter(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('\'')?;
    let letter = body.chars().next()?;
    let length = if letter == '\\' { 2 + body[2..].find('\'')? } else { letter.len_utf8() };
    body[length..].starts_with('\'').then_some(length + 2)
}
