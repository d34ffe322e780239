import { html, nothing, type TemplateResult } from "lit";
import { type Visibility, visibilityOf } from "../../values/form-values.ts";
import { chips, choice } from "./choice.ts";
import { errorLine, fieldClass } from "./field.ts";
import type { FormView } from "./form-view.ts";

/**
 * Renders the classification ("Klasifikasi"), with complaints preset. The first option has the field's id, so
 * the error summary can link to it.
 */
export function classificationField(view: FormView): TemplateResult {
  const { state, strings, edit } = view;
  const field = "classification";
  const { classifications } = state.policy;
  const chosen = state.values[field];
  return html`<fieldset class=${fieldClass(field, view)} part="field">
    <legend class="label" part="label">${strings.fields[field].label}</legend>
    ${errorLine(field, view)}
    ${chips(
      field,
      chosen,
      classifications.map((kind) => [kind, strings.classification[kind].name] as const),
      (kind) => edit({ [field]: kind }),
    )}
    ${chosen && chosen !== "complaint" ? html`<p class="hint" part="hint">${strings.classification[chosen].hint}</p>` : nothing}
  </fieldset>`;
}

const visibilities: readonly Visibility[] = ["open", "anonymous", "confidential"];

/**
 * Renders the visibility ("Siapa yang melihat"): three options, each with a list of who can read the report.
 * Tapping an option gives consent, even if it is already selected.
 */
export function visibilityField(view: FormView): TemplateResult {
  const { state, strings, content, dispatch } = view;
  const chosen = visibilityOf(state.values);
  return html`<fieldset class="field" part="field">
    <legend class="unseen">${strings.parts.who}</legend>
    <div class="choices">${visibilities.map((visibility, index) => {
      const { name, hint } = strings.visibility[visibility];
      const id = index ? `visibility-${visibility}` : "visibility";
      // Unlike `change`, a `click` event also fires when the selected option is tapped again. The keyboard
      // triggers it as well.
      return choice(
        "radio",
        id,
        "visibility",
        chosen === visibility,
        name,
        hint,
        () => {},
        () => dispatch({ type: "choose_visibility", visibility }),
        content?.sign(visibility),
      );
    })}</div>
    <div class="sight">${content?.privacy}</div>
  </fieldset>`;
}

/**
 * Renders the line below the first section. It states who will see the report, and its button accepts this
 * and continues. Before the first entry, the button is invisible but takes up its space, so nothing shifts
 * when it appears.
 */
export function consentLine(view: FormView): TemplateResult {
  const { state, strings, content, dispatch, goTo } = view;
  const { values } = state;
  const { name } = strings.visibility[visibilityOf(values)];
  const goOn = () => {
    dispatch({ type: "consent" });
    goTo("where");
  };
  return html`<div class="consent">
    ${content?.nudge}
    <p id="consent">${strings.thisReportIs} <b>${name}</b>. <button type="button" class="link" @click=${() => goTo("visibility")}>${strings.change}</button></p>
    <button type="button" class="button plain small" part="button-secondary" aria-describedby="consent" ?disabled=${!values.body && !values.title} @click=${goOn}>${strings.next}</button>
  </div>`;
}
