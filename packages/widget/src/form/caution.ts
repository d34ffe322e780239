import { html, nothing, type TemplateResult } from "lit";
import { type FormView, wordsOf } from "./field.ts";
import { findPrivateData, maskPrivateData, type PrivateKind } from "./private-data.ts";

const fields = ["title", "body", "address"] as const;

/**
 * A gentle word when something private stands in the report, with one tap to mask it. Never in the way of sending.
 *
 * @param goTo moves the focus to a field: the button that was pressed goes away.
 */
export function caution(view: FormView, goTo: (field: string) => void): TemplateResult | typeof nothing {
  const { state, late, edit } = view;
  const words = late!.caution;
  const kinds = new Set<PrivateKind>();
  const places = fields.filter((field) => {
    const finds = findPrivateData(state.values[field]);
    for (const { kind } of finds) kinds.add(kind);
    return finds.length > 0;
  });
  const mask = () => {
    for (const field of places) edit({ [field]: maskPrivateData(state.values[field]) });
    goTo(places[0]!);
  };
  // The live region stands before there is something to say, or it would not be read.
  return html`<div role="status">${
    places.length
      ? html`<div class="box caution"><p>${words.found(
          [...kinds].map((kind) => words.kinds[kind]),
          places.map((field) => wordsOf(field, view).label),
        )}</p>
        <div class="row"><button type="button" class="button plain small" part="button-secondary" @click=${mask}>${words.mask}</button></div></div>`
      : nothing
  }</div>`;
}
