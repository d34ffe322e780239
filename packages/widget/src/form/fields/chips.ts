import { html, type TemplateResult } from "lit";

export interface ChipEvents<Id> {
  /** Called when another option is chosen. */
  onChange?: (id: Id) => void;
  /** Called at every tap, even on the chosen option. */
  onClick?: (id: Id) => void;
}

/** Renders a row of short options, one of which is selected. In a narrow column, they become a list. */
export function chips<Id extends string>(
  group: string,
  chosen: Id,
  options: readonly (readonly [id: Id, name: unknown])[],
  { onChange, onClick }: ChipEvents<Id>,
): TemplateResult {
  return html`<div class="chips">${options.map(
    ([id, name], index) => html`<label class="chip ${id === chosen ? "chosen" : ""}" part="choice">
      <input type="radio" id=${index ? `${group}-${id}` : group} name=${group} .checked=${id === chosen} @change=${() => onChange?.(id)} @click=${() => onClick?.(id)}>${name}</label>`,
  )}</div>`;
}
