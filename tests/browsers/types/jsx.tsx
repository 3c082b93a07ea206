// The element in the frameworks' own terms, as www/examples/*.d.ts declare it.

import type { DprkHeists } from "dprk-heists";
import { useRef } from "react";
import type { SvelteHTMLElements } from "svelte/elements";
import type { GlobalComponents } from "vue";

export function Figure() {
  const element = useRef<DprkHeists>(null);
  return (
    <dprk-heists
      ref={element}
      id="heists"
      className="wide"
      view="all"
      lang="ko"
      min-usd={1_000_000}
      permalink
      filter={{ years: [2019, 2023] }}
      options={{ measure: "count" }}
      onheists-filter={({ detail }) => console.log(detail.summary.stolenUsd, element.current?.save())}
      onheists-error={(event) => console.log(event.detail.code)}
    >
      <p>North Korea’s cryptocurrency thefts</p>
    </dprk-heists>
  );
}

// @ts-expect-error: no theme is called so
export const pink = <dprk-heists theme="pink" />;
// @ts-expect-error: no view is called so
export const view = <dprk-heists filter={{ view: "un" }} />;
// @ts-expect-error: this event has no marks
export const marks = <dprk-heists onheists-filter={({ detail }) => detail.marks} />;

export const svelte: SvelteHTMLElements["dprk-heists"] = { id: "heists", view: "all", "onheists-filter": ({ detail }) => detail.filter };
// @ts-expect-error: no theme is called so
export const sveltePink: SvelteHTMLElements["dprk-heists"] = { theme: "pink" };

type VueProps = InstanceType<GlobalComponents["dprk-heists"]>["$props"];
export const vue: VueProps = { id: "heists", view: "all", filter: { years: null } };
// @ts-expect-error: no theme is called so
export const vuePink: VueProps = { theme: "pink" };
