import { defineOnce } from "./define-once.ts";
import { LaporForm, LaporStatus } from "./elements.ts";

export type { LaporEventMap } from "./channel-element.ts";
export { LaporForm, LaporStatus };

defineOnce("lapor-form", LaporForm);
defineOnce("lapor-status", LaporStatus);

declare global {
  interface HTMLElementTagNameMap {
    "lapor-form": LaporForm;
    "lapor-status": LaporStatus;
  }
}
