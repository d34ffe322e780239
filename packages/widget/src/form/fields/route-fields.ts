import { html, noChange, nothing, type TemplateResult } from "lit";
import type { AgencyChoice } from "../../values/form-values.ts";
import { onlyAgency } from "../state/form-host.ts";
import { errorOf } from "./field.ts";
import type { FormView } from "./form-view.ts";

/** Renders the report's destination as a card that unfolds to show the choices. */
export function routeField(
  view: FormView,
  choices: unknown,
  onToggle: (event: Event) => void,
): TemplateResult {
  const { state, strings, late, content } = view;
  const { category } = state.values;
  const only = onlyAgency(state);
  const agency: AgencyChoice = only ? { kind: "suggested", agency: only } : state.values.agency;
  const words = late!.agency;
  const name =
    agency.kind === "site"
      ? (state.siteAgency?.name ?? words.site)
      : agency.kind === "unknown"
        ? words.unknownHint
        : (agency.agency?.name ?? words.other);
  const categoryName = state.categories.find(({ id }) => id === category)?.name;
  // The category was preset from the text instead of chosen by the citizen.
  const guess = categoryName && !state.chosen.category ? ` · ${late!.suggestion.fromText}` : "";
  const wrong = !!errorOf("agency", view) || !!errorOf("category", view);
  const { usual } = content!;
  return html`<details class="route ${usual === undefined ? "" : "told"}" part="route" ?open=${wrong || noChange} @toggle=${onToggle}>
    <summary>${content!.destinationSign}<span><small>${words.goesTo}</small> <b>${name}</b> <small>${categoryName}${guess}</small> <small class="usual">${usual}</small></span> <span class="link">${strings.change}</span></summary>
    ${choices}
  </details>`;
}

/**
 * Renders another agency that the text is probably about, with a button that chooses it. The live region must
 * exist before it has content; otherwise screen readers do not read it.
 */
export function likelyAgency({ late, content, edit }: FormView): TemplateResult {
  const agency = content?.likely;
  const words = late!.suggestion;
  const take = () => edit({ agency: { kind: "suggested", agency: agency! }, category: "" });
  return html`<div role="status">${
    agency
      ? html`<div class="box likely"><span>${words.maybe} <b>${agency.name}</b></span>
          <button type="button" class="button plain small" part="button-secondary" aria-label="${words.pick}: ${agency.name}" @click=${take}>${words.pick}</button></div>`
      : nothing
  }</div>`;
}

/**
 * Renders the question that stops a report which nobody has looked up yet: whether it goes to the agency that
 * its text is about, or stays with the site's own agency.
 *
 * @param answer Sends the report, to the other agency if true.
 */
export function destinationQuestion(
  { state, late, content }: FormView,
  answer: (other: boolean) => void,
): TemplateResult | typeof nothing {
  const other = content?.asked;
  if (!other) return nothing;
  const words = late!.suggestion;
  const own = state.siteAgency?.name ?? late!.agency.site;
  const button = (name: string, isOther: boolean) =>
    html`<button type="button" class="button ${isOther ? "" : "plain"}" part="button-secondary" @click=${() => answer(isOther)}>${name}</button>`;
  return html`<div id="destination" class="box" part="destination-question" role="group" aria-labelledby="destination-heading">
    <h3 id="destination-heading">${words.seems(other.name)}</h3>
    <p>${words.askFirst}</p>
    ${button(words.sendTo(other.name), true)} ${button(words.stayWith(own), false)}
  </div>`;
}
