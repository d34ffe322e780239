import { html, nothing, type TemplateResult } from "lit";
import { errorReference } from "../../error-reference.ts";
import type { ReportActions } from "./report-actions.ts";
import { fieldOf, type MessageAction, type SentAction } from "./reporter-action.ts";

function errorOf({ invalid, strings }: ReportActions, action: SentAction): string | undefined {
  if (invalid?.action !== action) return undefined;
  const { code, count } = invalid;
  if (code === "unrated") return strings.rate.missing;
  return code === "refused" ? strings.missing : strings[code](count);
}

/** Renders an action's message field. */
export function messageField(
  actions: ReportActions,
  action: MessageAction,
  { label, hint }: { label: string; hint: string },
  required: boolean,
): TemplateResult {
  const id = fieldOf(action);
  const { values, strings } = actions;
  const error = errorOf(actions, action);
  const set = (event: Event) => {
    // Set the value without an update, because the field already shows it.
    values.messages[action] = (event.target as HTMLTextAreaElement).value;
  };
  return html`<div class="field ${error ? "wrong" : ""}" part="field">
    <label class="label" part="label" for=${id}>${label} ${required ? nothing : html`<span class="optional">${strings.optional}</span>`}</label>
    <p id="${id}-hint" class="hint" part="hint">${hint}</p>
    ${error ? html`<p id="${id}-error" class="error" part="error">${error}</p>` : nothing}
    <textarea id=${id} class="input ${required ? "" : "short"}" part="input" rows=${required ? 4 : 2} ?required=${required} ?readonly=${actions.busy === action} aria-invalid=${!!error}
      aria-describedby="${error ? `${id}-error ` : ""}${id}-hint" .value=${values.messages[action]} @input=${set}></textarea>
  </div>`;
}

/** Renders the scores one to five as stars in a row, each a radio button, and a button that clears them. */
export function ratingField(actions: ReportActions, action: "confirm" | "rate"): TemplateResult {
  const { values, strings } = actions;
  const { legend, scores, none } = strings.rate;
  const error = errorOf(actions, action);
  const choose = (rating: number) => {
    actions.edit(() => (values.rating = rating));
    if (rating) actions.survey.load();
  };
  const clear = () => {
    choose(0);
    void actions.view.element.focusOn("#rating-1");
  };
  const star = (label: string, index: number) => {
    const rating = index + 1;
    return html`<label class="star">
      <span class="unseen">${label}</span>
      <input type="radio" id="rating-${rating}" name="rating" .checked=${values.rating === rating} ?required=${action === "rate"}
        aria-invalid=${error ? "true" : nothing} aria-describedby=${error ? "rating-error" : nothing} @change=${() => choose(rating)}>
      <span aria-hidden="true">${rating <= values.rating ? "★" : "☆"}</span>
    </label>`;
  };
  return html`<fieldset class="field ${error ? "wrong" : ""}" part="field">
    <legend class="label" part="label">${legend} ${action === "confirm" ? html`<span class="optional">${strings.optional}</span>` : nothing}</legend>
    ${error ? html`<p id="rating-error" class="error" part="error">${error}</p>` : nothing}
    <div class="stars">${scores.map(star)}</div>
    ${values.rating ? html`<p class="between"><span aria-hidden="true">${scores[values.rating - 1]}</span> ${action === "confirm" ? html`<button type="button" class="link" @click=${clear}>${none}</button>` : nothing}</p>` : nothing}
  </fieldset>
  ${
    values.rating
      ? actions.survey.render(
          values.survey,
          {
            answer: (element, score) =>
              actions.edit(() => (values.survey = { ...values.survey, [element]: score })),
            clear: () => actions.edit(() => (values.survey = {})),
          },
          strings.optional,
        )
      : nothing
  }`;
}

/**
 * Renders the error box of a failed action, which contains the reason or the notice that the report has
 * changed.
 */
export function actionError(actions: ReportActions, action?: SentAction): TemplateResult | typeof nothing {
  const { failed, changed, view } = actions;
  // The notice of a change is shown at the top of the report, because the action's form may be gone.
  if (!failed || (changed ? action : failed.action !== action)) return nothing;
  const { late, status } = view.strings();
  const { error } = failed;
  return html`<div id="action-error" class="box bad" part="error-summary" role="group" aria-labelledby="action-error-heading">
    <h3 id="action-error-heading">${status.faultHeading}</h3>
    <p>${changed ? actions.strings.changed : view.errorMessage(error.code)}</p>
    ${errorReference(error, late.faults, late.fault.reference)}
  </div>`;
}

/** Renders an action's form: its fields, its error, its button, and other controls next to the button. */
export function actionForm(
  actions: ReportActions,
  action: SentAction,
  fields: unknown,
  beside: unknown = nothing,
): TemplateResult {
  const sending = actions.busy === action;
  const send = (event: Event) => {
    event.preventDefault();
    void actions.send(action);
  };
  return html`<form class="action-form" part="form" novalidate @submit=${send}>
    ${fields}
    ${actionError(actions, action)}
    <div class="row">
      <button class="button" part="button" aria-disabled=${!!actions.busy}>${sending ? actions.strings.sending : actions.stringsOf(action).send}</button>
      ${beside}
    </div>
  </form>`;
}

/** Renders a button that opens an action's form. */
export const opener = (
  actions: ReportActions,
  action: SentAction,
  label: string,
  target: string,
): TemplateResult =>
  html`<div class="row"><button type="button" id="${action}-open" class="button plain" part="button-secondary" @click=${() => actions.openForm(action, target)}>${label}</button></div>`;

/** Renders a button that closes an action's form. */
export const closer = (actions: ReportActions, action: SentAction): TemplateResult =>
  html`<button type="button" class="button plain" part="button-secondary" @click=${() => actions.closeForm(action)}>${actions.strings.cancel}</button>`;
