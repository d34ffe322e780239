import { html, nothing, type TemplateResult } from "lit";
import type { Failure } from "./failure.ts";
import type { ErrorSentences } from "./strings/late-strings.ts";

/** Errors of the channel, for which an operator looks into the log. */
const traced = ["internal_error", "unavailable", "bad_response"];

/** The request id, where it helps: for errors of the channel, and for codes without a sentence. */
export function errorReference(
  { code, requestId }: Failure,
  faults: Partial<ErrorSentences>,
  words: string,
): TemplateResult | typeof nothing {
  if (!requestId || (code in faults && !traced.includes(code))) return nothing;
  return html`<p><small>${words} ${requestId}</small></p>`;
}
