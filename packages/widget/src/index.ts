import { defineOnce } from "./define-once.ts";
import { LaporButton, LaporForm, LaporStatus } from "./elements.ts";
import { takeLinkedCodes } from "./report-link.ts";

export type { LaporEventMap } from "./channel-element.ts";
export type { Prefill } from "./form/where/prefill.ts";
export { LaporButton, LaporForm, LaporStatus };

// This call must come before the next line, which starts the elements that are already on the page.
takeLinkedCodes();
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
