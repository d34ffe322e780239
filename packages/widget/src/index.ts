import { defineOnce } from "./define-once.ts";
import { LaporButton, LaporForm, LaporStatus } from "./elements.ts";

export type { LaporEventMap } from "./channel-element.ts";
export type { Prefill } from "./form/prefill.ts";
export { LaporButton, LaporForm, LaporStatus };

defineOnce("lapor-form", LaporForm);
defineOnce("lapor-status", LaporStatus);
defineOnce("lapor-button", LaporButton);

declare global {
  interface HTMLElementTagNameMap {
    "lapor-form": LaporForm;
    "lapor-status": LaporStatus;
    "lapor-button": LaporButton;
  }
}
