import { html, noChange, type TemplateResult } from "lit";
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
