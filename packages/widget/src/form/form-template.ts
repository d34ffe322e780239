import { html, nothing, type TemplateResult } from "lit";
import { agencyField, categoryField, classificationField, privacyFields } from "./choice-fields.ts";
import { describe, type FormView, faultOf, faultSentence, labelled, textField } from "./field.ts";
import { searchField } from "./search-field.ts";
import { lengthOf, localDate } from "./validate.ts";

/** What the template needs apart from the state. */
export interface FormParts {
  /** The part that needs the channel could not be fetched. */
  missing: boolean;
  submit: (event: Event) => void;
  /** Moves the focus to the control with that id; an `href` does not reach into a shadow root. */
  goTo: (id: string) => void;
}

/** Milliseconds that a device's clock may be behind: the channel has the last word on what is in the future. */
const graceOfClock = 86_400_000;

/** The last date that may be chosen. */
export const latestDate = (): string => localDate(new Date(Date.now() + graceOfClock));

/** Shown from three quarters on, so that nobody is counted at from the first letter. */
function countOf(text: string, max: number, { left, over }: FormView["strings"]): unknown {
  const rest = max - lengthOf(text);
  if (rest > max / 4) return nothing;
  return html`<span class=${rest < 0 ? "error" : ""}>${rest < 0 ? over(-rest) : left(rest)}</span>`;
}

function summary(view: FormView, goTo: FormParts["goTo"]): TemplateResult | typeof nothing {
  const { state, strings } = view;
  const { faults } = state;
  if (!faults.length) return nothing;
  return html`<div id="summary" class="box bad" part="error-summary" role="group" aria-labelledby="summary-heading">
    <h3 id="summary-heading">${strings.summary(faults.length)}</h3>
    <ul>${faults.map((fault) => {
      const { field } = fault;
      const words = faultSentence(fault, view);
      const follow = (event: Event) => {
        event.preventDefault();
        goTo(field!);
      };
      return html`<li>${field ? html`<a href="#${field}" @click=${follow}>${words}</a>` : words}</li>`;
    })}</ul>
  </div>`;
}

/** The whole form, fields in the order and with the words of LAPOR!'s own. What `channel` adds has its space kept free until then. */
export function formTemplate(view: FormView, parts: FormParts): TemplateResult {
  const { state, strings, channel, edit } = view;
  const { values, busy } = state;
  const { titleMax, bodyMax } = state.policy.text;
  const { region } = values;
  return html`<form class="stack" part="form" novalidate aria-labelledby="heading" @submit=${parts.submit}>
    <div class="field">
      <h2 id="heading" part="heading">${strings.heading}</h2>
      <p class="muted">${strings.intro}</p>
      <slot name="notice"></slot>
      <div class="keep hint" part="hint">${channel?.keepLine()}</div>
    </div>
    ${summary(view, parts.goTo)}
    ${classificationField(view)}
    ${textField("title", view, { required: true }, countOf(values.title, titleMax, strings))}
    ${labelled(
      "body",
      view,
      true,
      html`<textarea id="body" class="input" part="input" rows="6" required aria-invalid=${!!faultOf("body", view)} aria-describedby=${describe("body", view)}
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
        (regionText) => edit({ regionText }),
        channel?.regionBox,
      ),
    )}
    ${textField("address", view, {})}
    <div class="place-room">${channel?.place()}</div>
    ${agencyField(view)}
    ${categoryField(view)}
    <div class="files-room">${channel?.attachmentsField(view)}</div>
    ${privacyFields(view)}
    ${channel?.reporter(view)}
    ${channel?.failure()}
    ${parts.missing ? html`<p id="failure" class="box bad error">${strings.partMissing}</p>` : nothing}
    <div class="field">
      <button class="button main" part="button" aria-disabled=${busy}>${busy ? (channel?.sendingWords() ?? strings.sending) : strings.send}</button>
      <div class="forget">${channel?.forgetLine()}</div>
    </div>
  </form>`;
}
