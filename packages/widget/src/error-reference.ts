import { html, nothing, type TemplateResult } from "lit";
import type { Failure } from "./failure.ts";
import type { ErrorSentences } from "./strings/late-strings.ts";

/** Channel errors that an operator can find in the log by their request id. */
const traced = ["internal_error", "unavailable", "bad_response"];

/** Renders the request id for errors in the channel and for codes without a sentence of their own. */
export function errorReference(
  { code, requestId }: Failure,
  faults: Partial<ErrorSentences>,
  words: string,
): TemplateResult | typeof nothing {
  if (!requestId || (code in faults && !traced.includes(code))) return nothing;
  return html`<p><small>${words} ${requestId}</small></p>`;
}
