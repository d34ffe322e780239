import { html, nothing, type TemplateResult } from "lit";
import type { FormView } from "../fields/form-view.ts";

/**
 * Renders another agency that the text is probably about, with a button that chooses it. Belongs into a live
 * region.
 */
export function likelyAgency({ late, content, edit }: FormView): TemplateResult | typeof nothing {
  const agency = content?.likely;
  if (!agency) return nothing;
  const words = late!.suggestion;
  const take = () => edit({ agency: { kind: "suggested", agency }, category: "" });
  return html`<div class="box likely"><span>${words.maybe} <b>${agency.name}</b></span>
    <button type="button" class="button plain small" part="button-secondary" aria-label="${words.pick}: ${agency.name}" @click=${take}>${words.pick}</button></div>`;
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
