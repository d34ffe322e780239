import { html, nothing, type TemplateResult } from "lit";
import { faultReference } from "../fault-reference.ts";
import type { ReportActs } from "./report-actions.ts";
import { fieldOf, type SentAct, type WordedAct } from "./reporter-action.ts";

function faultWords({ wrong, strings }: ReportActs, act: SentAct): string | undefined {
  if (wrong?.act !== act) return undefined;
  const { code, count } = wrong;
  if (code === "unrated") return strings.rate.missing;
  return code === "refused" ? strings.missing : strings[code](count);
}

/** The field for an act's words. */
export function wordsField(
  acts: ReportActs,
  act: WordedAct,
  { label, hint }: { label: string; hint: string },
  required: boolean,
): TemplateResult {
  const id = fieldOf(act);
  const { values, strings } = acts;
  const fault = faultWords(acts, act);
  const set = (event: Event) => {
    // No update for a letter: the field has it.
    values.words[act] = (event.target as HTMLTextAreaElement).value;
  };
  return html`<div class="field ${fault ? "wrong" : ""}" part="field">
    <label class="label" part="label" for=${id}>${label} ${required ? nothing : html`<span class="optional">${strings.optional}</span>`}</label>
    <p id="${id}-hint" class="hint" part="hint">${hint}</p>
    ${fault ? html`<p id="${id}-error" class="error" part="error">${fault}</p>` : nothing}
    <textarea id=${id} class="input ${required ? "" : "short"}" part="input" rows=${required ? 4 : 2} ?required=${required} ?readonly=${acts.busy === act} aria-invalid=${!!fault}
      aria-describedby="${fault ? `${id}-error ` : ""}${id}-hint" .value=${values.words[act]} @input=${set}></textarea>
  </div>`;
}

/** One to five, as radio buttons; with a way out where it may be left. */
export function ratingField(acts: ReportActs, act: "confirm" | "rate"): TemplateResult {
  const { values, strings } = acts;
  const { legend, scores, none } = strings.rate;
  const fault = faultWords(acts, act);
  const option = (rating: number, words: string) => {
    const id = `rating-${rating}`;
    const choose = () => acts.edit(() => (values.rating = rating));
    return html`<label class="choice ${values.rating === rating ? "chosen" : ""}" part="choice">
      <input type="radio" id=${id} name="rating" .checked=${values.rating === rating} ?required=${act === "rate"}
        aria-invalid=${fault ? "true" : nothing} aria-describedby=${fault ? "rating-error" : nothing} @change=${choose}>
      <span class="score"><span>${words}</span> ${rating ? html`<span class="stars" aria-hidden="true">${"★".repeat(rating)}</span>` : nothing}</span>
    </label>`;
  };
  return html`<fieldset class="field ${fault ? "wrong" : ""}" part="field">
    <legend class="label" part="label">${legend} ${act === "confirm" ? html`<span class="optional">${strings.optional}</span>` : nothing}</legend>
    ${fault ? html`<p id="rating-error" class="error" part="error">${fault}</p>` : nothing}
    <div class="choices">
      ${scores.map((words, index) => option(index + 1, words))}
      ${act === "confirm" ? option(0, none) : nothing}
    </div>
  </fieldset>`;
}

/** Why an act was not taken, and that the report has changed if it has. */
export function actFault(acts: ReportActs, act?: SentAct): TemplateResult | typeof nothing {
  const { failed, changed, view } = acts;
  // A change is told where the report begins; its form may have gone.
  if (!failed || (changed ? act : failed.act !== act)) return nothing;
  const { late, strings } = view.words();
  const { fault } = failed;
  return html`<div id="act-fault" class="box bad" part="error-summary" role="group" aria-labelledby="act-fault-heading">
    <h3 id="act-fault-heading">${strings.faultHeading}</h3>
    <p>${changed ? acts.strings.changed : view.faultWords(fault.code)}</p>
    ${faultReference(fault, late.faults, late.fault.reference)}
  </div>`;
}

/** The form of an act: its fields, why it failed, its button, and what else stands beside it. */
export function actForm(
  acts: ReportActs,
  act: SentAct,
  fields: unknown,
  beside: unknown = nothing,
): TemplateResult {
  const sending = acts.busy === act;
  const send = (event: Event) => {
    event.preventDefault();
    void acts.send(act);
  };
  return html`<form class="act-form" part="form" novalidate @submit=${send}>
    ${fields}
    ${actFault(acts, act)}
    <div class="row">
      <button class="button" part="button" aria-disabled=${!!acts.busy}>${sending ? acts.strings.sending : acts.wordsOf(act).send}</button>
      ${beside}
    </div>
  </form>`;
}

/** A button that opens the form of an act. */
export const opener = (acts: ReportActs, act: SentAct, words: string, target: string): TemplateResult =>
  html`<div class="row"><button type="button" id="${act}-open" class="button plain" part="button-secondary" @click=${() => acts.open(act, target)}>${words}</button></div>`;

/** A button that closes it again. */
export const closer = (acts: ReportActs, act: SentAct): TemplateResult =>
  html`<button type="button" class="button plain" part="button-secondary" @click=${() => acts.close(act)}>${acts.strings.cancel}</button>`;
