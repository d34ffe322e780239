import type { TemplateResult } from "lit";
import { html, nothing } from "lit/html.js";
import type { AgencyChoice } from "../../values/form-values.ts";
import { onlyAgency } from "../state/form-host.ts";
import { describe, errorLine, errorOf, labelled, searchField } from "./field.ts";
import type { FormView } from "./form-view.ts";

/** Renders the category and, unless one agency gets every report, the other destinations. */
export const routeChoices = (view: FormView): TemplateResult =>
  html`<div class="stack">${onlyAgency(view.state) ? nothing : agencyField(view)} ${categoryField(view)}</div>`;

/**
 * Renders the agency ("Instansi Tujuan"): the site's own agency, the suggestions, "I do not know", or a
 * search.
 */
function agencyField(view: FormView): TemplateResult {
  const { state, strings, late, content, edit } = view;
  const chosen = state.values.agency;
  const words = late!.agency;
  const siteName = state.siteAgency?.name;
  const option = (
    id: string,
    own: boolean,
    name: unknown,
    hint: string | undefined,
    agency: AgencyChoice,
  ) => {
    const key = `agency-${id}`;
    return html`<label class="choice ${own ? "chosen" : ""}" part="choice">
      <input type="radio" id=${key} name="agency" .checked=${own} @change=${() => edit({ agency, category: "" })} aria-labelledby="${key}-name" aria-describedby="${key}-hint">
      <span><b id="${key}-name">${name}</b><small id="${key}-hint">${hint}</small></span>
    </label>`;
  };
  const site = option(
    "site",
    chosen.kind === "site",
    siteName ?? words.site,
    siteName ? (content?.siteAgencyHint ?? words.site) : "\xa0",
    { kind: "site" },
  );
  const suggested = content?.suggestedAgencies.map(({ agency, reason, badge }) =>
    option(
      agency.id,
      chosen.kind === "suggested" && chosen.agency.id === agency.id,
      badge ? html`${agency.name} <span class="badge">${badge}</span>` : agency.name,
      reason,
      { kind: "suggested", agency },
    ),
  );
  return html`<fieldset class="field" part="field" id="agencies">
    <legend class="label" part="label">${strings.fields.agency.label} <span class="optional">${strings.optional}</span></legend>
    <p class="hint news" part="hint" role="status">${content?.agencyNews ?? words.hint}</p>
    <div class="choices">
      ${content?.isOtherLikelier ? html`${suggested} ${site}` : html`${site} ${suggested}`}
      ${option("unknown", chosen.kind === "unknown", words.unknown, words.unknownHint, { kind: "unknown" })}
      ${option("other", chosen.kind === "other", words.other, words.search, chosen.kind === "other" ? chosen : { kind: "other", text: "" })}
      ${chosen.kind === "other" ? agencySearch(view, chosen) : nothing}
    </div>
  </fieldset>`;
}

/** Renders the search for another agency, below its option. */
function agencySearch(view: FormView, chosen: Extract<AgencyChoice, { kind: "other" }>): TemplateResult {
  return html`<div class="within ${errorOf("agency", view) ? "wrong" : ""}">
      <label class="label" for="agency" id="agency-label">${view.late!.agency.search}</label>
      ${errorLine("agency", view)}
      ${searchField("agency", view, chosen.agency?.name ?? chosen.text, (text) => view.edit({ agency: { kind: "other", text } }), view.content?.agencyBox)}
    </div>`;
}

/** Renders the category ("Kategori"): a native select grouped by LAPOR!'s headings. */
function categoryField(view: FormView): TemplateResult {
  const { state, late, edit } = view;
  const { categories } = state;
  // Whether the category was preset from the text instead of chosen by the citizen.
  const isSuggested = state.values.category !== "" && !state.chosen.category;
  const groups = [...new Set(categories.map(({ group }) => group))];
  const option = (id: string, name: string) =>
    html`<option value=${id} ?selected=${state.values.category === id}>${name}</option>`;
  return labelled(
    "category",
    view,
    false,
    html`<select id="category" class="input" part="input" aria-invalid=${!!errorOf("category", view)} aria-describedby=${describe("category", view)}
      @change=${(event: Event) => edit({ category: (event.target as HTMLSelectElement).value })}>
      ${option("", late!.agency.noCategory)}
      ${groups.map(
        (group) =>
          html`<optgroup label=${group}>${categories
            .filter((category) => category.group === group)
            .map(({ id, name }) => option(id, name))}</optgroup>`,
      )}
    </select>`,
    isSuggested ? late!.suggestion.reason : undefined,
  );
}
