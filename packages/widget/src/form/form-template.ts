import { html, nothing, type TemplateResult } from "lit";
import { faultReference } from "../fault-reference.ts";
import { attachmentsField } from "./attachments-field.ts";
import { agencyField, categoryField, classificationField, privacyFields } from "./choice-fields.ts";
import { describe, type FormView, faultOf, faultSentence, labelled, textField } from "./field.ts";
import { type FieldFault, isBusy } from "./form-state.ts";
import type { Uploads } from "./uploads.ts";
import { lengthOf } from "./validate.ts";

/** What the template needs apart from the state: parts that keep their own, and what to do on events. */
export interface FormParts {
  uploads: Uploads;
  region: TemplateResult;
  agencySearch: TemplateResult;
  siteName: string;
  suggestions: Parameters<typeof agencyField>[2];
  categories: Parameters<typeof categoryField>[1];
  submit: (event: Event) => void;
  /** Moves the focus to the control with that id; an `href` does not reach into a shadow root. */
  goTo: (id: string) => void;
}

/** Shown from three quarters on, so that nobody is counted at from the first letter. */
function countOf(text: string, max: number, { left, over }: FormView["strings"]): unknown {
  const rest = max - lengthOf(text);
  if (rest > max / 4) return nothing;
  return html`<span class=${rest < 0 ? "error" : ""}>${rest < 0 ? over(-rest) : left(rest)}</span>`;
}

function summary(view: FormView, { goTo }: FormParts): TemplateResult | typeof nothing {
  const { state, strings } = view;
  if (state.faults.length === 0) return nothing;
  const line = (fault: FieldFault) => {
    const { field } = fault;
    const words = faultSentence(fault, view);
    if (!field) return html`<li>${words}</li>`;
    return html`<li><a href="#${field}" @click=${(event: Event) => {
      event.preventDefault();
      goTo(field);
    }}>${words}</a></li>`;
  };
  return html`<div id="summary" class="box bad" part="error-summary" role="group" aria-labelledby="summary-heading">
    <h3 id="summary-heading">${strings.summary(state.faults.length)}</h3>
    <ul>${state.faults.map(line)}</ul>
  </div>`;
}

function failure({ state, strings }: FormView): TemplateResult | typeof nothing {
  const { fault } = state;
  if (!fault) return nothing;
  const words = strings.faults[fault.code as keyof typeof strings.faults] ?? strings.unknownFault;
  return html`<div id="failure" class="box bad" part="error-summary" role="group" aria-labelledby="failure-heading">
    <h3 id="failure-heading">${strings.fault.heading}</h3>
    <p>${words}</p>
    <p>${strings.fault.kept}</p>
    ${faultReference(fault, strings.faults, strings.fault.reference)}
  </div>`;
}

function reporterFields(view: FormView): TemplateResult | typeof nothing {
  const { state, strings } = view;
  const { name, email, phone } = state.channel.reporter;
  if (name === "off" && email === "off" && phone === "off") return nothing;
  return html`<fieldset class="field stack" part="field">
    <legend class="section" part="label">${strings.reporter.legend}</legend>
    <p class="hint" part="hint">${state.values.anonymous ? strings.reporter.hidden : strings.reporter.hint}</p>
    ${name === "off" ? nothing : textField("name", view, { autocomplete: "name", required: name === "required" })}
    ${email === "off" ? nothing : textField("email", view, { type: "email", autocomplete: "email", required: email === "required" })}
    ${phone === "off" ? nothing : textField("phone", view, { type: "tel", autocomplete: "tel", required: phone === "required" })}
  </fieldset>`;
}

/** The whole form, fields in the order and with the words of LAPOR!'s own. */
export function formTemplate(view: FormView, parts: FormParts): TemplateResult {
  const { state, strings, edit, today } = view;
  const { text, attachments } = state.channel;
  const { values } = state;
  const busy = isBusy(state);
  const waiting = state.phase === "waiting" ? strings.waitingFor(parts.uploads.pending) : strings.sending;
  return html`<form class="stack" part="form" novalidate aria-labelledby="heading" @submit=${parts.submit}>
    <div class="field">
      <h2 id="heading" part="heading">${strings.heading}</h2>
      <p class="muted">${strings.intro}</p>
    </div>
    ${summary(view, parts)}
    ${classificationField(view)}
    ${textField("title", view, { required: true }, countOf(values.title, text.titleMax, strings))}
    ${labelled(
      "body",
      view,
      true,
      html`<textarea id="body" class="input" part="input" rows="6" required aria-invalid=${!!faultOf("body", view)} aria-describedby=${describe("body", view)}
        .value=${values.body} @input=${(event: Event) => edit({ body: (event.target as HTMLTextAreaElement).value })}></textarea>`,
      countOf(values.body, text.bodyMax, strings),
    )}
    ${textField("occurredOn", view, { type: "date", required: true, max: today })}
    ${labelled("region", view, true, parts.region)}
    ${textField("address", view, {})}
    ${agencyField(view, parts.siteName, parts.suggestions, parts.agencySearch)}
    ${categoryField(view, parts.categories)}
    ${attachments.maxCount ? attachmentsField(view, parts.uploads, parts.goTo) : nothing}
    ${privacyFields(view)}
    ${reporterFields(view)}
    ${failure(view)}
    <div class="field">
      <button class="button main" part="button" aria-disabled=${busy}>${busy ? waiting : strings.send}</button>
    </div>
  </form>`;
}
