import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "./form/form-state.ts";
import type { FaultSentences } from "./strings/late-strings.ts";

/** Faults on the channel's side, for which an operator has to look into the log. */
const traced = ["internal_error", "unavailable", "bad_response"];

/** The id of the exchange, only where it helps somebody: for a fault on the channel's side, and for one that has no words here. */
export function faultReference(
  { code, requestId }: Fault,
  faults: FaultSentences,
  words: string,
): TemplateResult | typeof nothing {
  if (!requestId || (code in faults && !traced.includes(code))) return nothing;
  return html`<p><small>${words} ${requestId}</small></p>`;
}
