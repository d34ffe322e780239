import { html, noChange, nothing, type TemplateResult } from "lit";
import type { FieldLimits, FieldSentence, FieldWords } from "../../strings/form-strings.ts";
import type { FieldError, FieldName, FormValues } from "../../values/form-values.ts";
import type { FormState } from "../state/form-state.ts";
import type { ComboboxView } from "./combobox.ts";
import type { FormView } from "./form-view.ts";

export function wordsOf(field: FieldName, { strings, late }: FormView): FieldWords {
  return strings.fields[field as "title"] ?? late!.reporter[field as "name"];
}

/** Returns the limits that the field's error messages mention. */
function limitsOf(field: FieldName | undefined, { text }: FormState["policy"]): FieldLimits {
  if (field === "title") return { min: text.titleMin, max: text.titleMax };
  if (field === "body") return { min: text.bodyMin, max: text.bodyMax };
  return {};
}

/** Returns an error's message, which is the same at the field and in the error summary. */
export function errorSentence({ field, code, message }: FieldError, view: FormView): string {
  const { strings, state, late, extra } = view;
  const sentences: Partial<Record<string, FieldSentence>> = {
    ...extra?.fieldFaults,
    ...late?.fieldFaults,
    ...strings.fieldFaults,
  };
  const sentence = sentences[code];
  return field && sentence
    ? sentence(wordsOf(field, view), limitsOf(field, state.policy))
    : (message ?? late!.faults.validation_failed);
}

/** Returns the message for a field's current error, or an empty string for a valid field. */
export function errorOf(field: FieldName, view: FormView): string {
  const error = view.state.errors.find((each) => each.field === field && !each.edited);
  return error ? errorSentence(error, view) : "";
}

/** Returns the ids of the field's message and hint, for `aria-describedby`. */
export function describe(field: FieldName, view: FormView): string {
  return errorOf(field, view) ? `${field}-error ${field}-hint` : `${field}-hint`;
}

export function errorLine(field: FieldName, view: FormView): TemplateResult | typeof nothing {
  const words = errorOf(field, view);
  return words ? html`<p id="${field}-error" class="error" part="error">${words}</p>` : nothing;
}

export const fieldClass = (field: FieldName, view: FormView): string =>
  errorOf(field, view) ? "field wrong" : "field";

/**
 * Renders a control with the field's label, hint and error message, and below it the content from the lazily
 * loaded parts.
 */
export function labelled(
  field: FieldName,
  view: FormView,
  required: boolean,
  control: unknown,
  extra: unknown = nothing,
): TemplateResult {
  const { label, hint, note } = wordsOf(field, view);
  return html`<div class=${fieldClass(field, view)} part="field">
    <label class="label" part="label" for=${field} id="${field}-label">${label} <span class="optional ${note && view.content?.isTitleTyped ? "gone" : ""}">${required ? note : view.strings.optional}</span></label>
    <p id="${field}-hint" class="hint" part="hint" ?hidden=${!hint && extra === nothing}>${hint} ${extra}</p>
    ${errorLine(field, view)}
    ${control}
    ${view.content?.below(field)}
  </div>`;
}

export interface TextFieldOptions {
  type?: "text" | "email" | "tel" | "date";
  required?: boolean;
  autocomplete?: "off" | "name" | "email" | "tel";
  max?: string;
}

/**
 * Renders a one-line field with a native input. An empty value is not written back to a date input, because a
 * partly typed date has no value and would be cleared.
 */
export function textField(
  field: Exclude<FieldName & keyof FormValues, "region" | "agency">,
  view: FormView,
  { type = "text", required = false, autocomplete = "off", max }: TextFieldOptions,
  extra?: unknown,
): TemplateResult {
  const { state, edit } = view;
  const value: string = state.values[field];
  return labelled(
    field,
    view,
    required,
    html`<input id=${field} class="input" part="input" type=${type} enterkeyhint="next" autocomplete=${autocomplete} max=${max ?? nothing} placeholder=${wordsOf(field, view).example ?? nothing}
      ?required=${required} aria-invalid=${!!errorOf(field, view)} aria-describedby=${describe(field, view)}
      .value=${type === "date" ? value || noChange : value} @input=${(event: Event) => edit({ [field]: (event.target as HTMLInputElement).value })}>`,
    extra,
  );
}

/**
 * Renders the input of a search with a result list. The input is part of the first render, so typing can
 * begin immediately. The list and the keyboard handling are added once `box` is loaded; until then, `typed`
 * stores the text.
 */
export function searchField(
  id: "region" | "agency",
  view: FormView,
  text: string,
  typed: (text: string) => void,
  box: ComboboxView | undefined,
): TemplateResult {
  const input = (event: Event) => typed((event.target as HTMLInputElement).value);
  // Typing replaces the site's own region.
  const key = ({ target }: Event) => {
    if (id === "region" && view.state.values.region)
      (target as HTMLInputElement).setSelectionRange(0, text.length);
  };
  return html`<div class="combobox">
    <input id=${id} part="input" class="input" type="text" role="combobox" autocomplete="off" autocapitalize="words" spellcheck="false"
      aria-autocomplete="list" aria-expanded=${!!box?.open} aria-controls="${id}-list" aria-activedescendant=${box?.active ?? nothing}
      aria-describedby=${describe(id, view)} aria-invalid=${!!errorOf(id, view)} placeholder=${wordsOf(id, view).example ?? nothing} ?required=${id === "region"} .value=${text}
      @input=${box?.onInput ?? input} @keydown=${box?.onKey ?? key} @focus=${box?.onFocus} @blur=${box?.onBlur}>
    ${box ? box.list() : html`<div id="${id}-list" hidden></div>`}
  </div>`;
}
