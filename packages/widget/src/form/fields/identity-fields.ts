import { html, noChange, nothing, type TemplateResult } from "lit";
import type { LazyPart } from "../../lazy-part.ts";
import type { ReporterField } from "../../strings/form-strings.ts";
import type { Language } from "../../strings/load/languages.ts";
import { channelWords } from "../../strings/report-strings.ts";
import type { FormContext } from "../state/form-host.ts";
import { errorOf } from "./field.ts";
import type { FormView } from "./form-view.ts";

const fields: readonly ReporterField[] = ["name", "email", "phone"];

/** The module with the content that the reporter unfolds. */
type Details = LazyPart<typeof import("./reporter-details.ts")>;

type AnyPart = Pick<LazyPart<unknown>, "status" | "load">;

/** Loads the content below a summary when the reporter opens it. */
export const onToggle =
  (details: AnyPart) =>
  ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open) void details.load();
  };

/**
 * Returns what to show below a summary until its content is loaded: nothing, or a message if loading failed.
 */
export const missing = ({ status }: AnyPart, { strings }: FormContext): unknown =>
  html`<p role="status">${status === "failed" ? strings().partMissing : nothing}</p>`;

/**
 * Renders the reporter's own data, folded unless the channel requires some of it. The form asks only for what
 * the policy permits, and for nothing until the policy is loaded. It asks for a name only if the report will
 * show it.
 */
export function reporterFields(
  view: FormView,
  form: FormContext,
  details: Details,
): TemplateResult | typeof nothing {
  const { values, policy } = view.state;
  const rules = policy.reporter;
  const asked = fields.filter(
    (field) =>
      rules[field] === "required" ||
      (rules[field] === "optional" && (field !== "name" || !values.anonymous || values.name)),
  );
  if (!asked.length) return nothing;
  const isRequired = asked.some((field) => rules[field] === "required");
  const isOpen = isRequired || asked.some((field) => !!values[field] || !!errorOf(field, view));
  const words = form.late().reporter;
  const legend = asked.includes("name") ? words.legend : words.contact;
  if (isOpen && details.status === "initial") void details.load();
  return html`<details class="notify" part="notify" ?open=${isOpen || noChange} @toggle=${onToggle(details)}>
    <summary><span>${legend} ${isRequired ? nothing : html`<span class="optional">${view.strings.optional}</span>`}</span></summary>
    ${details.part?.identityFields(view, form, asked) ?? missing(details, form)}
  </details>`;
}

/**
 * Renders the question whether the device may store a confidential draft. It is shown below the choice of who
 * can see the report.
 */
export function privacyDetails(form: FormContext): TemplateResult {
  const { store, late } = form;
  const { values, device } = store.state;
  const { privacy: words } = late();
  const keep = (event: Event) =>
    store.dispatch({ type: "keep_confidential", keep: (event.target as HTMLInputElement).checked });
  return html`${
    values.confidential
      ? html`<label class="choice" part="choice">
          <input type="checkbox" id="keep-confidential" .checked=${device.keepConfidential} @change=${keep} aria-labelledby="keep-confidential-name" aria-describedby="keep-confidential-hint">
          <span><b id="keep-confidential-name">${words.keep}</b><small id="keep-confidential-hint">${words.keepHint}</small></span>
        </label>`
      : nothing
  }`;
}

/**
 * Renders the line above the button, which states where the report goes and who stores it. The line unfolds
 * to show who can read the report, and the channel's privacy notice.
 *
 * @param language The language in which the notice was requested.
 */
export function noticeLine(
  form: FormContext,
  details: Details,
  language: Language | undefined,
): TemplateResult {
  const { privacy: words, report } = form.late();
  const { identity } = form.store.state.channel ?? {};
  const isPassedOn = identity && identity.nationalChannel !== "none";
  const kept = !identity
    ? words.kept
    : isPassedOn
      ? channelWords(identity, report)
      : report.sentTo(identity.name, identity.operator);
  return html`<details class="notice hint" part="hint" @toggle=${onToggle(details)}>
    <summary>${kept} <span class="link">${words.more}</span></summary>
    ${details.part?.noticeDetails(form, language) ?? missing(details, form)}
  </details>`;
}
