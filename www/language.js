// Which language the page around an element speaks, and how the browser writes numbers and dates in it.

// The messages of every language, filled in by the build from src/locale/texts, as xtask/src/alphabets.rs packs them; of English,
// which is in the module, the first three alone.
import texts from "texts";

const FORMS = { ar: ["zero", "one", "two", "few", "many", "other"], ko: ["other"], ja: ["other"], zh: ["other"] };
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2022, month, 22)));

/** Tag, direction, formats as build/texts.rs lists them, a line each, and after an empty line the messages. */
export function speak(element) {
  const tag = tagFor(element);
  if (tag === "en") return ""; // the module's own: 23 March 2022
  const code = languageOf(tag);
  const locale = new Intl.Locale(tag, { numberingSystem: "latn", calendar: "gregory" });
  const lines = [`${locale.baseName}`, code === "ar" ? "rtl" : "ltr", ...numbers(locale), ...dates(locale), forms(locale, code)];
  return `${lines.join("\n")}\n\n${code === "en" ? "" : messages(code)}`;
}

/** Why there is no more to see than picture and table, by the code of `heists-error`. */
export function whyNot(element, code) {
  const [csp, wasm, other] = messages(languageOf(tagFor(element))).split("\n", 3);
  return { csp, wasm }[code] ?? other;
}

/** The messages of a language, a line each, in its own letters. */
function messages(code) {
  const [codes, narrow, wide, text] = texts[code].split("\n");
  const letters = new Map();
  const add = (steps, codeOf) => {
    let letter = 0;
    for (let i = 0; i < steps.length; i++) letters.set(codeOf(i), String.fromCharCode((letter += steps.charCodeAt(i) - 0x1f)));
  };
  add(narrow, (i) => codes[i]);
  add(wide, (i) => String.fromCharCode(0xa1 + i));
  return text.replace(/[^]/g, (code) => letters.get(code) ?? code);
}

/** The first language of the element, its ancestors and the reader's browser that the widget speaks. */
function tagFor(element) {
  const asked = [];
  for (let it = element; it; it = it.parentElement ?? it.getRootNode().host) asked.push(it.getAttribute("lang"));
  return [...asked, ...(navigator.languages ?? [])].find((tag) => tag && texts[languageOf(tag)]) ?? "en";
}

function languageOf(tag) {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return ""; // not every lang attribute is a tag
  }
}

function numbers(locale) {
  const format = (number) => new Intl.NumberFormat(locale).formatToParts(number);
  const part = (parts, type) => parts.find((it) => it.type === type)?.value ?? "";
  // Some write 1234 and 12 345.
  const least = part(format(1234), "group") ? 4 : 5;
  return [part(format(1.5), "decimal"), part(format(12345), "group"), "#".repeat(least)];
}

function dates(locale) {
  const parts = (options, date) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).formatToParts(date);
  const marks = { day: "\x01", month: "\x02", year: "\x03" };
  // Where a month has a number for a name, what stands behind the number is part of it: 3月.
  const pattern = (options) => parts(options, MONTHS[10]).map((it) => marks[it.type] ?? it.value).join("").replace("\x02月", "\x02");
  const name = (value) => (/^\d+$/.test(value) ? `${value}月` : value);
  const names = (options) => MONTHS.map((date) => name(parts(options, date).find((it) => it.type === "month").value));
  const [day, year] = [{ day: "numeric" }, { year: "numeric" }];
  const long = { month: "long", ...year };
  const short = { month: "short", ...year };
  return [
    pattern({ ...day, ...long }), pattern(long), pattern({ ...day, ...short }), pattern(short),
    pattern({ ...day, month: "short" }), ...names({ ...day, ...long }), ...names({ ...day, ...short }),
  ];
}

/** Which form of a message each number up to 199 takes, a digit each. */
function forms(locale, code) {
  const names = FORMS[code] ?? ["one", "other"];
  const rules = new Intl.PluralRules(locale);
  const form = (number) => names.indexOf(rules.select(number));
  return Array.from({ length: 200 }, (_, number) => (form(number) < 0 ? names.length - 1 : form(number))).join("");
}
