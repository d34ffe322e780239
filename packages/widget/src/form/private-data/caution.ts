import { html, nothing, type TemplateResult } from "lit";
import type { ExtraStrings } from "../../strings/extra-strings.ts";
import { findPrivateData, maskPrivateData } from "../../values/private-data.ts";
import type { FormContext } from "../state/form-host.ts";
import type { FormState } from "../state/form-state.ts";

/** Returns the names of the kinds of private data that a text contains. */
const kindsIn = (text: string, { kinds }: ExtraStrings["caution"]): string[] =>
  [...new Set(findPrivateData(text).map(({ kind }) => kind))].map((kind) => kinds[kind]);

/**
 * Renders a warning about private data in file names, which the form sends unchanged. The citizen can choose
 * another file.
 */
export function nameCaution(names: string, { extra }: FormContext): TemplateResult | typeof nothing {
  const { caution: words } = extra.part!;
  const found = kindsIn(names, words);
  return found.length ? html`<p class="box caution">${words.found(found)}</p>` : nothing;
}

/** Renders a warning under a field that contains private data, with a button that masks it. */
export function fieldCaution(
  field: "title" | "body" | "address",
  { store, host, extra }: FormContext,
  /** Each field's content, with the private data masked. */
  masked: Map<keyof FormState["values"], string>,
): TemplateResult | typeof nothing {
  const { caution: words } = extra.part!;
  const text = store.state.values[field];
  const found = kindsIn(text, words);
  const mask = () => {
    const values = { [field]: maskPrivateData(text) };
    masked.set(field, values[field]!);
    store.dispatch({ type: "edit", values });
    // The pressed button disappears, so the focus moves to the field.
    void host.focusOn(`#${field}`);
  };
  if (found.length)
    return html`<div class="box caution"><p>${words.found(found)}</p>
      <div class="row"><button type="button" class="button plain small" part="button-secondary" @click=${mask}>${words.mask(found)}</button></div></div>`;
  return text && text === masked.get(field) ? html`<p class="good">${words.masked}</p>` : nothing;
}
