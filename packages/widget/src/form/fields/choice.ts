import { html, nothing, type TemplateResult } from "lit";

/** A radio button or checkbox whose whole label is clickable. */
export function choice(
  type: "radio" | "checkbox",
  id: string,
  group: string,
  chosen: boolean,
  name: unknown,
  hint: string | undefined,
  onChange: (event: Event) => void,
  onClick?: () => void,
  sign?: unknown,
): TemplateResult {
  return html`<label class="choice ${chosen ? "chosen" : ""}" part="choice">
    <input type=${type} id=${id} name=${group} .checked=${chosen} @change=${onChange} @click=${onClick ?? nothing}
      aria-labelledby="${id}-name" aria-describedby="${id}-hint">
    <span><b id="${id}-name">${name}</b><small id="${id}-hint">${hint}</small></span>${sign}
  </label>`;
}

/** Renders a row of short options, one of which is selected. */
export function chips<Id extends string>(
  group: string,
  chosen: Id,
  options: readonly (readonly [id: Id, name: string])[],
  onChoose: (id: Id) => void,
): TemplateResult {
  return html`<div class="chips">${options.map(
    ([id, name], index) => html`<label class="chip ${id === chosen ? "chosen" : ""}" part="choice">
      <input type="radio" id=${index ? `${group}-${id}` : group} name=${group} .checked=${id === chosen} @change=${() => onChoose(id)}>${name}</label>`,
  )}</div>`;
}
