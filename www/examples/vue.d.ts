// What a Vue project in TypeScript declares, once.
import type { DprkHeistsProps } from "dprk-heists";
import type { DefineComponent, HTMLAttributes } from "vue";

declare module "vue" {
  interface GlobalComponents {
    "dprk-heists": DefineComponent<HTMLAttributes & DprkHeistsProps>;
  }
}
