// The types of <dprk-heists>. Values of the lists are the CSV's own words, see data/README.md. Amounts are whole US dollars, shares
// 0 to 1, years numbers; `sources` are keys of sources.csv.

/** Which thefts: the UN panel's list, those named by governments, or all. */
export type View = "un-panel" | "governments" | "all";
/** Which of several figures for one theft is summed. `un` is empty off the UN panel's list. */
export type Amounts = "best" | "un" | "low" | "high";
export type Measure = "usd" | "count" | "total";
export type Stack = "evidence" | "target";
export type By = "target" | "method" | "actor" | "evidence" | "country";

/** What the reader asked to see. `null` is no restriction, `[]` is nothing. */
export interface Filter {
  view: View;
  /** First and last year, both included. */
  years: [first: number, last: number] | null;
  targets: string[] | null;
  methods: string[] | null;
  actors: string[] | null;
  /** ISO 3166-1 codes; `""` is an unknown country. */
  countries: string[] | null;
  evidence: string[] | null;
  /** Inclusive, in US dollars, on the amounts in force. */
  minUsd: number;
  /** `true` includes disputed cases. */
  disputed: boolean;
  /** Words that must all be found, in any case, in victim, method or note. */
  text: string;
}

/** How it is counted and drawn. */
export interface Options {
  /** Whose world share; a scope beside the estimator's main one follows a colon. */
  estimator: string;
  edition: "latest" | "first";
  amounts: Amounts;
  measure: Measure;
  stack: Stack;
  by: By;
  /** Id of the funding claim that the waffle shows; `null`: no claim is shown. */
  claim: string | null;
  /** Whose counts stand over the trend; `null`: everybody's. */
  counts: string[] | null;
  /** Of which kinds of speakers claims are shown; `null`: all. */
  claimants: ("un" | "government" | "firm" | "institute")[] | null;
}

/** One group of the selection; `share` is 0 to 1. */
export interface Group {
  /** A year, or a value of the CSV's column. */
  key: string;
  incidents: number;
  stolenUsd: number;
  share: number;
}

/** How much of all crypto stolen in a year went to North Korea, by one estimator's edition. */
export interface WorldShare {
  year: number;
  estimator: string;
  scope: string;
  /** Month of the publication, `2024-12`; `null`: no edition gives a share. */
  edition: string | null;
  dprkUsd: number | null;
  allUsd: number | null;
  /** 0 to 1; `null`: no honest share can be given. */
  share: number | null;
  /** The lowest and the highest share, where a figure behind it has a range; else `null`. */
  lowShare: number | null;
  highShare: number | null;
  /** `true`: the edition published the share itself; `false`: divided here. */
  published: boolean;
}

/** One published aggregate beside the rows it speaks of. Filters do not act on it. */
export interface LedgerLine {
  publisher: string;
  /** First and last year, month or day of the thefts, both included: `2017`, `2025-09`. */
  from: string;
  to: string;
  /** When it was published. */
  published: string;
  /** Which rows, in which amounts: the UN list's and the Monitoring Team's own (`un`, `msmt`), or all rows in the best figures. */
  amounts: "un" | "msmt" | "best";
  /** Number of these rows. */
  incidents: number;
  /** Number of thefts that was published with it; `null`: none. */
  publishedIncidents: number | null;
  /** Published minus rows. */
  differenceIncidents: number | null;
  nameIncidents: "none" | "not-itemised" | "exceeds";
  /** Sum of these rows. */
  stolenUsd: number;
  /** The published figure; of a range the end that is nearer to the rows, inside it their own sum. */
  publishedUsd: number;
  /** Published minus rows. */
  differenceUsd: number;
  /** `rounding`: the sum, written with as many digits as the published figure, is that figure. `exceeds`: our rows exceed it. */
  nameUsd: "none" | "rounding" | "not-itemised" | "exceeds";
  /** One figure, «more than», «up to», or a range. */
  publishedAs: "about" | "at-least" | "up-to" | "range";
  /** Keys of `sources.csv`. */
  sources: string[];
}

/** Every number on the page. */
export interface Summary {
  incidents: number;
  stolenUsd: number;
  lowUsd: number;
  highUsd: number;
  /** The view minus the selection. */
  leftOut: { incidents: number; stolenUsd: number };
  /** From the first to the last year of the selection, years without a theft included. */
  byYear: Group[];
  byTarget: Group[];
  byMethod: Group[];
  byActor: Group[];
  byEvidence: Group[];
  byCountry: Group[];
  worldShare: WorldShare[];
  ledger: LedgerLine[];
}

/** One theft as a plain object. */
export interface Incident {
  id: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where the day is unknown. */
  date: string;
  target: string;
  target_kind: string;
  /** ISO 3166-1; `""` where unknown. */
  country: string;
  chains: string[];
  method: string;
  amount_usd: number;
  amount_low_usd: number;
  amount_high_usd: number;
  un_annex_no: number | null;
  un_amount_usd: number | null;
  msmt_amount_usd: number | null;
  actor: string;
  attribution: string;
  attributed_by: string[];
  disputed: boolean;
  returned: boolean;
  /** Keys of `sources.csv`. */
  sources: string[];
  note: string;
}

/** Rows in the schema of `data/`; only `incidents` is required, and of it `date`, `target` and `amount_usd`. */
export interface Package {
  incidents: object[];
  estimates?: object[];
  claims?: object[];
  sources?: object[];
  /** What `export("json")` says of itself; `load` does without. */
  meta?: object;
  /** Day on which the data were compiled: `2026-11-20`. */
  created?: string;
}

/** What was found wrong in data: an error leaves the row out, a warning keeps it. */
export interface Issue {
  severity: "error" | "warning";
  /** Name of the file; of rows that came as objects or JSON their list: `incidents[]`, `mine.json: incidents[]`. */
  file: string;
  /** From 1, the header's; so the first row of a list has 2. */
  line: number;
  column: string;
  message: string;
}

export interface LoadReport {
  rows: number;
  /** The first thousand; where there were more, one last says so. */
  issues: Issue[];
}

/** What a newer edition of the data has changed; rows are known by their ids. */
export interface Changes {
  /** Days on which the data shown and the newer ones were compiled, `YYYY-MM-DD`; `null` where a package does not say. */
  since: string | null;
  compiled: string | null;
  added: Incident[];
  removed: Incident[];
  changed: { id: string; before: Incident; after: Incident }[];
  /** How many published figures and statements were added, removed or changed. */
  estimates: number;
  claims: number;
  /** What is selected now, in the amounts in force, before and after. */
  selection: Record<"before" | "after", { incidents: number; stolenUsd: number }>;
}

export interface FilterDetail {
  filter: Filter;
  options: Options;
  summary: Summary;
}

/** A mark of a chart, in the words of its tooltip. */
export interface SelectedMark {
  title: string;
  subtitle: string;
  value: string;
  lines: string[];
  /** All of it, as a screen reader says it. */
  spoken: string;
}

export interface SelectDetail {
  marks: SelectedMark[];
  citation: string;
}

export interface ErrorDetail {
  /** `version`: the element names a version whose script is not on the page. */
  code: "csp" | "wasm" | "cors" | "http" | "data" | "memory" | "version";
  message: string;
  /** What was found in the data, where the code is `data`. */
  issues?: Issue[];
}

/** The element's size in whole CSS pixels. */
export interface ResizeDetail {
  width: number;
  height: number;
}

/** The events, all of which bubble and are composed. */
export interface DprkHeistsEventMap {
  /** Data read and first picture painted. */
  "heists-ready": CustomEvent;
  /** Another choice is in force, whoever made it: the reader, the page, the address. Assigning what is in force tells nothing. */
  "heists-filter": CustomEvent<FilterDetail>;
  /** The reader chose a mark. */
  "heists-select": CustomEvent<SelectDetail>;
  "heists-error": CustomEvent<ErrorDetail>;
  /** Only when the size is another than before. */
  "heists-resize": CustomEvent<ResizeDetail>;
}

/** The attributes, default first. All take effect at once; the filters' and options' are where `reset()` goes back to. */
export interface DprkHeistsAttributes {
  /** `un-panel`, or `all` with data that have no UN list. */
  view?: View;
  /** Which charts, in this order: `share,wmd,trend,incidents,said`. */
  charts?: string;
  /** `2019..2023` */
  years?: string;
  /** Lists by comma, in the CSV's words: `exchange,bridge`. */
  targets?: string;
  methods?: string;
  actors?: string;
  countries?: string;
  evidence?: string;
  "min-usd"?: number | string;
  disputed?: "include" | "exclude";
  text?: string;
  estimator?: string;
  edition?: "latest" | "first";
  amounts?: Amounts;
  measure?: Measure;
  stack?: Stack;
  by?: By;
  controls?: "full" | "compact" | "none";
  theme?: "auto" | "light" | "dark";
  /** A BCP 47 tag; else the nearest `lang` of the page, else the browser's language. */
  lang?: string | undefined;
  "heading-level"?: 2 | 3 | 4 | 5 | 6 | "2" | "3" | "4" | "5" | "6";
  /** URL of a CSV, a JSON or a `datapackage.json` in the schema of `data/`. */
  src?: string;
  /** What `save()` gave. */
  state?: string;
  /** Present: choices live in the page's address, under the element's `id`. Vue and Svelte write `false` out: give them `null`. */
  permalink?: "" | boolean | null;
  id?: string | undefined;
  /** Which of the versions on the page draws it; pinned embed codes have it. */
  version?: string;
  /** URL of a newer package: what it has changed is said, and the reader may go over to it. */
  newer?: string;
  loading?: "lazy" | "eager";
}

/** What JSX and templates take: attributes, the two properties that are objects, and listeners as `on` and the event's name. */
export type DprkHeistsProps = DprkHeistsAttributes & {
  filter?: Partial<Filter> | null | undefined;
  options?: PartOfOptions | null | undefined;
} & { [Name in keyof DprkHeistsEventMap as `on${Name}`]?: (event: DprkHeistsEventMap[Name]) => void };

/** `null` is back to the default. */
export type PartOfOptions = { [Name in keyof Options]?: Options[Name] | null };

/**
 * `<dprk-heists>`. Importing this module registers it, unless the page has it already: then `DprkHeists` is that class, and its
 * elements with `version="…"`, as pinned embed codes have it, run the engine of that version. Until a script brings the version
 * that an element names, its fallback stays; figures of another version are never shown in its place.
 */
export declare class DprkHeists extends HTMLElement {
  /** Of the script that came first; it draws all elements that name none. */
  static readonly version: string;

  /** Data read and first picture painted; rejects with what `heists-error` says. */
  readonly ready: Promise<void>;
  /**
   * Assigning a part keeps the rest, and `null` changes nothing. An unknown field or value throws a `TypeError` that names it and
   * the allowed ones; before the start it is reported as an uncaught error. Read before `ready`: what was assigned so far.
   */
  get filter(): Filter;
  set filter(part: Partial<Filter> | null | undefined);
  /** As `filter`; of an option `null` is the default. */
  get options(): Options;
  set options(part: PartOfOptions | null | undefined);
  /** All that was asked for has been painted. */
  settled(): Promise<void>;
  /** Every number on the page. This, `incidents`, `save`, `restore` and `reset` throw an `InvalidStateError` before the start. */
  summary(): Summary;
  /** The selection. */
  incidents(): Incident[];
  /**
   * Replaces the data. A string is a URL, relative to the page; text comes as a `Blob`. Of more than 64 MB, or a million rows as
   * objects, nothing is read. A newer load ends an older one; a failed one, whose error has the code and the message of
   * `heists-error`, leaves what was there.
   */
  load(source: string | URL | Blob | object[] | Package): Promise<LoadReport>;
  /**
   * Compares the data with a newer package, as the attribute `newer` does with that of a URL. What has changed is said under the
   * headline; the data stay until the reader asks for the newer ones. Without a change nothing is said. Rejects, and
   * `heists-error` tells, where the package is older, has not even half of the thefts by their ids, or has a row that cannot be read.
   */
  compare(source: string | URL | Blob | object[] | Package): Promise<Changes>;
  /** The whole figure as it is filtered now, as one picture of two pixels a CSS pixel. */
  export(kind: "png"): Promise<Blob>;
  /** The same as SVG; its rows as CSV; a package that `load` takes; citations; code for another page. */
  export(kind: "svg" | "csv" | "json" | "cite" | "bibtex" | "csl" | "embed"): Promise<string>;
  /**
   * All that is chosen, as one short text: `v1;view=all;years=2019..2023;targets=exchange,bridge`. Fields and values are those
   * of the attributes, and of the options `claim`, `counts`, `claimants`; `sort` and `order=up` are the table's. `!` is the
   * empty list. What is as it is by default is not written; every byte but `A-Z a-z 0-9 - . _ ~` stands as its per cent code.
   */
  save(): string;
  /**
   * Takes over what `save()` gave. What cannot be read, because it is cut, of another version, beyond 4,096 bytes or unknown to
   * the data, is left out, shown in the status line and told by `heists-error` with code `data`.
   */
  restore(state: string): void;
  /** Back to what the attributes say, `state` among them. */
  reset(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "dprk-heists": DprkHeists;
  }
  // Elements, document and window alike.
  interface GlobalEventHandlersEventMap extends DprkHeistsEventMap {}
}
