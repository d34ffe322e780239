import { html, nothing, type TemplateResult } from "lit";
import { type FormView, textField } from "./field.ts";

const fields = [
  ["name", "text"],
  ["email", "email"],
  ["phone", "tel"],
] as const;

/** The reporter's own data: only what the channel's policy asks for, and nothing before it is known. */
export function reporterFields(view: FormView): TemplateResult | typeof nothing {
  const { state, late } = view;
  const { reporter: rules } = state.policy;
  const asked = fields.filter(([field]) => rules[field] !== "off");
  if (!asked.length) return nothing;
  const { legend, hint, hidden } = late!.reporter;
  return html`<fieldset class="field stack" part="field">
    <legend class="section" part="label">${legend}</legend>
    <p class="hint" part="hint">${state.values.anonymous ? hidden : hint}</p>
    ${asked.map(([field, type]) =>
      textField(field, view, {
        type,
        autocomplete: type === "text" ? "name" : type,
        required: rules[field] === "required",
      }),
    )}
  </fieldset>`;
}
