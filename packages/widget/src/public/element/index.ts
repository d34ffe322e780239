import { defineOnce } from "../../define-once.ts";
import { LaporPublic } from "./lapor-public.ts";

export type { LaporEventMap } from "../../channel-element.ts";
export { LaporPublic };

defineOnce("lapor-public", LaporPublic);

declare global {
  interface HTMLElementTagNameMap {
    "lapor-public": LaporPublic;
  }
}
