import { html, nothing, type TemplateResult } from "lit";
import type { FieldLimits, FieldWords, FormStrings, OwnFaultCode } from "../strings/form-strings.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import type { FormChannel } from "./form-channel.ts";
import type { FieldFault, FieldName, FormState, FormValues } from "./form-state.ts";

/** What one rendering of the form is made from. */
export interface FormView {
  state: FormState;
  strings: FormStrings;
  /** Texts that come after the first load. */
  late: LateStrings | undefined;
  /** Everything that needs the channel; fetched after the form is on the screen. */
  channel: FormChannel | undefined;
  edit: (values: Partial<FormValues>) => void;
}

/** How a field is called. */
export function wordsOf(field: FieldName, { strings, late }: FormView): FieldWords {
  return strings.fields[field as "title"] ?? late!.reporter[field as "name"];
}

/** The limits that a sentence on this field may name. */
function limitsOf(field: FieldName | undefined, { text }: FormState["policy"]): FieldLimits {
  if (field === "title") return { min: text.titleMin, max: text.titleMax };
  if (field === "body") return { min: text.bodyMin, max: text.bodyMax };
  return {};
}

/** The sentence for a fault, the same beside the field and in the summary. */
export function faultSentence({ field, code, message }: FieldFault, view: FormView): string {
  const { strings, state, late } = view;
  const sentence = strings.fieldFaults[code as OwnFaultCode] ?? late?.fieldFaults[code as "too_many"];
  return field && sentence
    ? sentence(wordsOf(field, view), limitsOf(field, state.policy))
    : (message ?? late!.faults.validation_failed);
}

/** What is wrong with a field now, in words; empty when nothing is. */
export function faultOf(field: FieldName, view: FormView): string {
  const fault = view.state.faults.find((fault) => fault.field === field && !fault.edited);
  return fault ? faultSentence(fault, view) : "";
}

/** Ids of hint and message of a field, for `aria-describedby`. */
export function describe(field: FieldName, view: FormView): string {
  return faultOf(field, view) ? `${field}-error ${field}-hint` : `${field}-hint`;
}

/** The message of a field, or nothing. */
export function faultLine(field: FieldName, view: FormView): TemplateResult | typeof nothing {
  const words = faultOf(field, view);
  return words ? html`<p id="${field}-error" class="error" part="error">${words}</p>` : nothing;
}

/** Class of a field's block. */
export const fieldClass = (field: FieldName, view: FormView): string =>
  faultOf(field, view) ? "field wrong" : "field";

/** Label, hint and message of a field around its control, with a caution below it where it holds something private. */
export function labelled(
  field: FieldName,
  view: FormView,
  required: boolean,
  control: unknown,
  extra: unknown = nothing,
): TemplateResult {
  const { label, hint } = wordsOf(field, view);
  return html`<div class=${fieldClass(field, view)} part="field">
    <label class="label" part="label" for=${field} id="${field}-label">${label} ${required ? nothing : html`<span class="optional">${view.strings.optional}</span>`}</label>
    <p id="${field}-hint" class="hint" part="hint" ?hidden=${!hint && extra === nothing}>${hint} ${extra}</p>
    ${faultLine(field, view)}
    ${control}
    ${view.channel?.caution(view, field)}
  </div>`;
}

/** How a one-line field is to be typed in. */
export interface TextFieldOptions {
  type?: "text" | "email" | "tel" | "date";
  required?: boolean;
  autocomplete?: "off" | "name" | "email" | "tel";
  max?: string;
}

/** A field of one line, with a native input. */
export function textField(
  field: "title" | "address" | "name" | "email" | "phone" | "occurredOn",
  view: FormView,
  { type = "text", required = false, autocomplete = "off", max }: TextFieldOptions,
  extra?: unknown,
): TemplateResult {
  const { state, edit } = view;
  return labelled(
    field,
    view,
    required,
    html`<input id=${field} class="input" part="input" type=${type} autocomplete=${autocomplete} max=${max ?? nothing}
      ?required=${required} aria-invalid=${!!faultOf(field, view)} aria-describedby=${describe(field, view)}
      .value=${state.values[field]} @input=${(event: Event) => edit({ [field]: (event.target as HTMLInputElement).value })}>`,
    extra,
  );
}
