// What a React project in TypeScript declares, once.
import type { DprkHeists, DprkHeistsProps } from "dprk-heists";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "dprk-heists": DetailedHTMLProps<HTMLAttributes<DprkHeists>, DprkHeists> & DprkHeistsProps;
    }
  }
}
