import { html, nothing, type TemplateResult } from "lit";
import type { ComboboxView } from "./combobox.ts";
import { describe, type FormView, faultOf } from "./field.ts";

/**
 * The input of a search with a list of answers. It is there from the first moment, so that nobody waits to type; the list and the
 * keys come with `box`, once that has been fetched. Until then `typed` keeps the text.
 */
export function searchField(
  id: "region" | "agency",
  view: FormView,
  text: string,
  typed: (text: string) => void,
  box: ComboboxView | undefined,
): TemplateResult {
  const input = (event: Event) => typed((event.target as HTMLInputElement).value);
  return html`<div class="combobox">
    <input id=${id} part="input" class="input" type="text" role="combobox" autocomplete="off" autocapitalize="words" spellcheck="false"
      aria-autocomplete="list" aria-expanded=${!!box?.open} aria-controls="${id}-list" aria-activedescendant=${box?.active ?? nothing}
      aria-describedby=${describe(id, view)} aria-invalid=${!!faultOf(id, view)} ?required=${id === "region"} .value=${text}
      @input=${box?.onInput ?? input} @keydown=${box?.onKey} @focus=${box?.onFocus} @blur=${box?.onBlur}>
    ${box ? box.list() : html`<div id="${id}-list" hidden></div>`}
  </div>`;
}
