// Every name of www/index.d.ts as a page uses it. Only the compiler reads this; a usage marked as wrong must be refused.

import { DprkHeists } from "dprk-heists";
import type {
  Amounts, By, DprkHeistsAttributes, DprkHeistsEventMap, DprkHeistsProps, ErrorDetail, Filter, FilterDetail, Group, Incident, Issue,
  LedgerLine, LoadReport, Measure, Options, Package, PartOfOptions, ResizeDetail, SelectDetail, SelectedMark, Stack, Summary, View, WorldShare,
} from "dprk-heists";
import "dprk-heists/wasm";

const heists = document.querySelector("dprk-heists")!;
const made: DprkHeists = document.createElement("dprk-heists");
const version: string = DprkHeists.version;
const isOne: boolean = made instanceof DprkHeists && made.isConnected;

await heists.ready;
await heists.settled();

heists.filter = { view: "all", years: [2019, 2023], targets: ["exchange"], methods: null, actors: [], countries: ["", "KR"] };
heists.filter = { evidence: ["government"], minUsd: 1_000_000, disputed: false, text: "bridge" };
heists.filter = null;
heists.filter = undefined;
const filter: Filter = heists.filter;
const [first, last] = filter.years ?? [2016, 2026];
const view: View = filter.view;

heists.options = { estimator: "Chainalysis", edition: "first", amounts: "low", measure: "count", stack: "target", by: "country" };
heists.options = { claim: null, counts: ["Elliptic"], claimants: ["un", "firm"], measure: null };
const options: Options = heists.options;
const part: PartOfOptions = { claim: options.claim };
const words: [Amounts, Measure, Stack, By] = [options.amounts, options.measure, options.stack, options.by];

const summary: Summary = heists.summary();
const groups: Group[] = [
  summary.byYear, summary.byTarget, summary.byMethod, summary.byActor, summary.byEvidence, summary.byCountry,
].flat();
const shares: (number | null)[] = summary.worldShare.map((it: WorldShare) => it.share);
const names = summary.ledger.map((it: LedgerLine) => (it.nameUsd === "exceeds" ? it.differenceUsd : it.nameIncidents));
const dollars: number = summary.stolenUsd + summary.leftOut.stolenUsd - summary.lowUsd + summary.highUsd;
const thefts: Incident[] = heists.incidents();
const keyed: string[] = thefts.flatMap((it) => [it.id, it.date, ...it.sources, ...it.chains]);

const data: Package = { incidents: [{ date: "2024-05-31", target: "DMM", amount_usd: 308_000_000 }], sources: [] };
const reports: LoadReport[] = await Promise.all([
  heists.load("heists.csv"), heists.load(new URL("heists.csv", document.baseURI)), heists.load(new Blob(["date,target,amount_usd"])),
  heists.load([{ date: "2024" }]), heists.load(data),
]);
const issues: string[] = reports.flatMap((it) => it.issues).map((it: Issue) => `${it.file}:${it.line} ${it.column} ${it.message}`);

const state: string = heists.save();
heists.restore(state);
heists.reset();

const png: Blob = await heists.export("png");
for (const kind of ["svg", "csv", "json", "cite", "bibtex", "csl", "embed"] as const) {
  const text: string = await heists.export(kind);
  console.log(text, png.size);
}

heists.addEventListener("heists-ready", (event) => console.log(event.target));
heists.addEventListener("heists-filter", (event) => {
  const detail: FilterDetail = event.detail;
  console.log(detail.summary.incidents, detail.filter.view, detail.options.by);
});
document.addEventListener("heists-select", ({ detail }: CustomEvent<SelectDetail>) => {
  detail.marks.forEach((mark: SelectedMark) => console.log(mark.title, mark.lines.length, detail.citation));
});
window.addEventListener("heists-error", (event: DprkHeistsEventMap["heists-error"]) => {
  const { code, message, issues }: ErrorDetail = event.detail;
  console.log(code === "csp" ? message : issues?.length);
});

heists.addEventListener("heists-resize", ({ detail }) => {
  const { width, height }: ResizeDetail = detail;
  console.log(width * height);
});

const attributes: DprkHeistsAttributes = { "min-usd": "1000000", "heading-level": 3, loading: "eager", permalink: "", version };
const props: DprkHeistsProps = { ...attributes, filter, options: part, "onheists-filter": ({ detail }) => detail.summary.leftOut };

console.log(version, isOne, first, last, view, words, groups, shares, names, dollars, keyed, issues, props);

// @ts-expect-error: ready is read only
heists.ready = Promise.resolve();
// @ts-expect-error: no view is called so
heists.filter = { view: "un" };
// @ts-expect-error: no field is called so
heists.filter = { minUSD: 1 };
// @ts-expect-error: years are two
heists.filter = { years: [2019] };
// @ts-expect-error: a list, not a text
heists.filter = { targets: "exchange" };
// @ts-expect-error: no measure is called so
heists.options = { measure: "eur" };
// @ts-expect-error: a number is no source
heists.load(3);
// @ts-expect-error: no form is called so
heists.export("pdf");
// @ts-expect-error: the state is missing
heists.restore();
// @ts-expect-error: a share may be unknown
const share: number = summary.worldShare[0]!.share;
// @ts-expect-error: this event has no marks
heists.addEventListener("heists-filter", (event) => event.detail.marks);
// @ts-expect-error: no theme is called so
const pink: DprkHeistsAttributes = { theme: "pink" };
// @ts-expect-error: a theft has no such column
const colour = thefts[0]!.colour;
