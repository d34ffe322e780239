import { html, nothing, type TemplateResult } from "lit";
import { classificationField, visibilityField } from "./fields/choice-fields.ts";
import { describe, errorOf, errorSentence, labelled, searchField, textField } from "./fields/field.ts";
import type { FormView } from "./fields/form-view.ts";
import { lengthOf } from "./fields/validate.ts";

export interface FormTemplateOptions {
  /** Whether the lazily loaded parts failed to load. */
  missing: boolean;
  /** The preset's own button label. It replaces the label in the form's language. */
  label: "LAPOR!" | false;
  submit: () => void;
}

/** Counts the remaining characters, from three quarters of the limit on. */
function countOf(text: string, max: number, { left, over }: FormView["strings"]): unknown {
  const rest = max - lengthOf(text);
  if (rest > max / 4) return nothing;
  return html`<span class=${rest < 0 ? "error" : ""}>${rest < 0 ? over(-rest) : left(rest)}</span>`;
}

function summary(view: FormView): TemplateResult | typeof nothing {
  const { state, strings, goTo } = view;
  const { errors } = state;
  if (!errors.length) return nothing;
  return html`<div id="summary" class="box bad" part="error-summary" role="group" aria-labelledby="summary-heading">
    <h3 id="summary-heading">${strings.summary(errors.length)}</h3>
    <ul>${errors.map((error) => {
      const { field } = error;
      const words = errorSentence(error, view);
      const follow = (event: Event) => {
        event.preventDefault();
        goTo(field!);
      };
      return html`<li>${field ? html`<a href="#${field}" @click=${follow}>${words}</a>` : words}</li>`;
    })}</ul>
  </div>`;
}

const bodyField = (view: FormView): TemplateResult => {
  const { values, policy } = view.state;
  const type = (event: Event) => view.edit({ body: (event.target as HTMLTextAreaElement).value });
  return labelled(
    "body",
    view,
    true,
    html`<textarea id="body" class="input" part="input" required aria-invalid=${!!errorOf("body", view)} aria-describedby=${describe("body", view)}
      .value=${values.body} @input=${type}></textarea>`,
    countOf(values.body, policy.text.bodyMax, view.strings),
  );
};

const titleField = (view: FormView): TemplateResult => {
  const { values, policy } = view.state;
  return textField(
    "title",
    view,
    { required: true },
    countOf(values.title, policy.text.titleMax, view.strings),
  );
};

const placeFields = (view: FormView): TemplateResult => {
  const { state, content, edit } = view;
  const { region, regionText } = state.values;
  return html`${labelled(
    "region",
    view,
    true,
    searchField(
      "region",
      view,
      region ? [region.name, ...region.path].join(", ") : regionText,
      (text) => edit({ region: undefined, regionText: text }),
      content?.regionBox,
    ),
  )}
  <div class="place-room">${content?.place}</div>
  ${textField("address", view, {})}`;
};

const files = ({ content }: FormView): TemplateResult =>
  html`<div class="files-room">${content?.attachments}</div>`;

const when = ({ content }: FormView): TemplateResult => html`<div class="when-room">${content?.when}</div>`;

const route = ({ content }: FormView): TemplateResult =>
  html`<div class="route-room">${content?.route}</div>`;

/** Reserves space until the policy is loaded, because the channel may then request the reporter's data. */
const reporter = ({ content, state }: FormView): TemplateResult =>
  html`<div class=${state.channel ? "" : "notify-room"}>${content?.reporter}</div>`;

const part = (id: string, number: number, name: string, content: unknown): TemplateResult =>
  html`<section class="part stack" part="section" aria-labelledby=${id}>
    <h3 id=${id} class="part-heading"><span aria-hidden="true">${number}</span>${name}</h3>
    ${content}
  </section>`;

/**
 * Renders the form's three sections: what happened and who can see it, where and when, and the check before
 * sending. The form queries the channel about the report only after the reporter has accepted or chosen who
 * can see it.
 *
 * @param end The destination and the send button.
 */
function threeParts(view: FormView, end: TemplateResult): TemplateResult {
  const { what, where, whereOnly, check } = view.strings.parts;
  const isDated = view.state.values.classification === "complaint";
  return html`${part(
    "what",
    1,
    what,
    html`${bodyField(view)} ${files(view)} ${classificationField(view)} ${visibilityField(view)} ${view.content?.similar ?? nothing}`,
  )}
  ${part("where", 2, isDated ? where : whereOnly, html`${placeFields(view)} ${isDated ? when(view) : nothing}`)}
  ${part("check", 3, check, html`${titleField(view)} ${reporter(view)} ${end}`)}`;
}

/**
 * Renders the whole form and reserves space for what `content` adds later. The form has no submit button, so
 * pressing Enter in a field moves to the next control and never sends the report.
 */
export function formTemplate(view: FormView, options: FormTemplateOptions): TemplateResult {
  const { state, strings, content } = view;
  const { busy } = state;
  const end = html`${route(view)}
    ${content?.failure}
    ${options.missing ? html`<p id="failure" class="box bad error">${strings.partMissing}</p>` : nothing}
    <div class="end">
      <button type="button" class="button main" part="button" aria-disabled=${busy} @click=${options.submit}>${busy ? (content?.progress ?? strings.sending) : options.label || strings.send}</button>
      <div class="notice-room">${content?.notice}</div>
      <div class="forget">${content?.forget}</div>
    </div>`;
  return html`<form class="stack" part="form" novalidate aria-labelledby="heading" @submit=${(event: Event) => event.preventDefault()}>
    <div class="field">
      <h2 id="heading" part="heading">${strings.heading}</h2>
      <slot name="notice"></slot>
      <div class="keep hint" part="hint">${content?.saved}</div>
    </div>
    ${summary(view)}
    ${threeParts(view, end)}
  </form>`;
}
