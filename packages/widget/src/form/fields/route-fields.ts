import { html, noChange, type TemplateResult } from "lit";
import type { AgencyChoice } from "../../values/form-values.ts";
import { onlyAgency } from "../state/form-host.ts";
import { errorOf } from "./field.ts";
import type { FormView } from "./form-view.ts";

/** Renders the report's destination as one line that unfolds to show the choices. */
export function routeField(
  view: FormView,
  choices: unknown,
  onToggle: (event: Event) => void,
): TemplateResult {
  const { state, strings, late } = view;
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
  const wrong = !!errorOf("agency", view) || !!errorOf("category", view);
  return html`<details class="route" part="route" ?open=${wrong || noChange} @toggle=${onToggle}>
    <summary><span>${agency.kind === "unknown" ? "" : words.goesTo} <b>${name}</b> <small>${categoryName}</small></span> <span class="link">${strings.change}</span></summary>
    ${choices}
  </details>`;
}
