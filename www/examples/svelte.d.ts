// What a Svelte project in TypeScript declares, once.
import type { DprkHeists, DprkHeistsProps } from "dprk-heists";
import type { HTMLAttributes } from "svelte/elements";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "dprk-heists": HTMLAttributes<DprkHeists> & DprkHeistsProps;
  }
}
