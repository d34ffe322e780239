import { html, nothing, type TemplateResult } from "lit";
import { agencyField, categoryField, classificationField, privacyFields } from "./fields/choice-fields.ts";
import { describe, errorOf, errorSentence, labelled, searchField, textField } from "./fields/field.ts";
import type { FormView } from "./fields/form-view.ts";
import { lengthOf, localDate } from "./fields/validate.ts";

/** What the template needs apart from the view. */
export interface FormTemplateOptions {
  /** The late parts could not be loaded. */
  missing: boolean;
  submit: (event: Event) => void;
  /** Moves the focus to the control with that id; an `href` does not reach into a shadow root. */
  goTo: (id: string) => void;
}

/** Milliseconds that a device's clock may be behind: the channel decides what is in the future. */
const graceOfClock = 86_400_000;

/** The last date that may be chosen. */
export const latestDate = (): string => localDate(new Date(Date.now() + graceOfClock));

/** Shown from three quarters of the limit on, not from the first letter. */
function countOf(text: string, max: number, { left, over }: FormView["strings"]): unknown {
  const rest = max - lengthOf(text);
  if (rest > max / 4) return nothing;
  return html`<span class=${rest < 0 ? "error" : ""}>${rest < 0 ? over(-rest) : left(rest)}</span>`;
}

function summary(view: FormView, goTo: FormTemplateOptions["goTo"]): TemplateResult | typeof nothing {
  const { state, strings } = view;
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

/**
 * The whole form, with the order and the labels of LAPOR!'s own. Reserves the room of what `content` adds
 * later.
 */
export function formTemplate(view: FormView, options: FormTemplateOptions): TemplateResult {
  const { state, strings, content, edit } = view;
  const { values, busy } = state;
  const { titleMax, bodyMax } = state.policy.text;
  const { region } = values;
  return html`<form class="stack" part="form" novalidate aria-labelledby="heading" @submit=${options.submit}>
    <div class="field">
      <h2 id="heading" part="heading">${strings.heading}</h2>
      <p class="muted">${strings.intro}</p>
      <slot name="notice"></slot>
      <div class="keep hint" part="hint">${content?.saved}</div>
    </div>
    ${summary(view, options.goTo)}
    ${classificationField(view)}
    ${textField("title", view, { required: true }, countOf(values.title, titleMax, strings))}
    ${labelled(
      "body",
      view,
      true,
      html`<textarea id="body" class="input" part="input" rows="6" required aria-invalid=${!!errorOf("body", view)} aria-describedby=${describe("body", view)}
        .value=${values.body} @input=${(event: Event) => edit({ body: (event.target as HTMLTextAreaElement).value })}></textarea>`,
      countOf(values.body, bodyMax, strings),
    )}
    ${textField("occurredOn", view, { type: "date", required: true, max: latestDate() })}
    ${labelled(
      "region",
      view,
      true,
      searchField(
        "region",
        view,
        region ? [region.name, ...region.path].join(", ") : values.regionText,
        (regionText) => edit({ region: undefined, regionText }),
        content?.regionBox,
      ),
    )}
    ${textField("address", view, {})}
    <div class="place-room">${content?.place}</div>
    ${agencyField(view)}
    ${categoryField(view)}
    <div class="files-room">${content?.attachments}</div>
    ${privacyFields(view)}
    ${content?.reporter}
    ${content?.failure}
    ${options.missing ? html`<p id="failure" class="box bad error">${strings.partMissing}</p>` : nothing}
    <div class="field">
      <button class="button main" part="button" aria-disabled=${busy}>${busy ? (content?.progress ?? strings.sending) : strings.send}</button>
      <div class="forget">${content?.forget}</div>
    </div>
  </form>`;
}
