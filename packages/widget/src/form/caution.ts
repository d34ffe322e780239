import { html, nothing, type TemplateResult } from "lit";
import type { LateStrings } from "../strings/late-strings.ts";
import type { FormView } from "./field.ts";
import type { FieldName } from "./form-state.ts";
import { findPrivateData, maskPrivateData } from "./private-data.ts";

const fields = ["title", "body", "address"] as const;

/** What of private kinds stands in a text, in words. */
const kindsIn = (text: string, { kinds }: LateStrings["caution"]): string[] =>
  [...new Set(findPrivateData(text).map(({ kind }) => kind))].map((kind) => kinds[kind]);

/** The same word on names of files, which go along as they are: the citizen may take another file. */
export function nameCaution(names: readonly string[], late: LateStrings): TemplateResult {
  const found = kindsIn(names.join("\n"), late.caution);
  return html`<div role="status">${
    found.length ? html`<p class="box caution">${late.caution.found(found)}</p>` : nothing
  }</div>`;
}

/** A gentle word under each field in which something private stands, with one tap to mask it. Never in the way of sending. */
export class Cautions {
  private readonly goTo: (field: string) => void;
  /** What the fields held after the tap. */
  private readonly masked = new Map<string, string>();

  /** @param goTo moves the focus to a field: the button that was pressed goes away. */
  constructor(goTo: (field: string) => void) {
    this.goTo = goTo;
  }

  render({ state, late, edit }: FormView, name: FieldName): TemplateResult | typeof nothing {
    const field = fields.find((each) => each === name);
    if (!field) return nothing;
    const words = late!.caution;
    const text = state.values[field];
    const found = kindsIn(text, words);
    const mask = () => {
      const masked = maskPrivateData(text);
      this.masked.set(field, masked);
      edit({ [field]: masked });
      this.goTo(field);
    };
    // The live region stands before there is something to say, or it would not be read.
    return html`<div role="status">${
      found.length
        ? html`<div class="box caution"><p>${words.found(found)}</p>
          <div class="row"><button type="button" class="button plain small" part="button-secondary" @click=${mask}>${words.mask(found)}</button></div></div>`
        : text && text === this.masked.get(field)
          ? html`<p class="good">${words.masked}</p>`
          : nothing
    }</div>`;
  }
}
