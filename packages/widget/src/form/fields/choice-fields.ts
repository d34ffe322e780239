import { html, nothing, type TemplateResult } from "lit";
import { type Visibility, visibilityOf } from "../../values/form-values.ts";
import { chips } from "./chips.ts";
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
    <legend class="unseen">${strings.fields[field].label}</legend>
    ${errorLine(field, view)}
    ${chips(
      field,
      chosen,
      classifications.map((kind) => [kind, strings.classification[kind].name] as const),
      { onChange: (kind) => edit({ [field]: kind }) },
    )}
    ${chosen && chosen !== "complaint" ? html`<p class="hint" part="hint">${strings.classification[chosen].hint}</p>` : nothing}
  </fieldset>`;
}

const visibilities: readonly Visibility[] = ["open", "anonymous", "confidential"];

/**
 * Renders the visibility ("Siapa yang melihat?") directly below the report's text: three options, one
 * sentence about the chosen one, and the button "Lanjut" that accepts it and continues. Tapping an option
 * gives consent, even if it is already selected. Nothing else does.
 */
export function visibilityField(view: FormView): TemplateResult {
  const { state, strings, content, dispatch, goTo } = view;
  const { values, consented } = state;
  const chosen = visibilityOf(values);
  const goOn = () => {
    // There is nothing to continue with yet.
    if (!values.body && !values.title) return goTo("body");
    dispatch({ type: "consent" });
    goTo("where");
  };
  return html`<fieldset class="field consent" part="field">
    <legend class="label" part="label">${strings.fields.visibility.label}</legend>
    ${content?.nudge}
    ${chips(
      "visibility",
      chosen,
      visibilities.map((id) => [id, html`${content?.sign(id)}${strings.visibility[id].name}`] as const),
      // Unlike `change`, a `click` event also fires when the selected option is tapped again. The keyboard
      // triggers it as well.
      { onClick: (visibility) => dispatch({ type: "choose_visibility", visibility }) },
    )}
    <p id="consent" class="hint" part="hint" role="status">${strings.visibility[chosen].hint}</p>
    ${content?.privacy}
    <button type="button" class="button onward ${consented ? "plain" : ""}" part="button-secondary" aria-describedby="consent" @click=${goOn}>${strings.next}</button>
  </fieldset>`;
}
