import { html, noChange, nothing, type TemplateResult } from "lit";
import type { AgencyChoice } from "../form-values.ts";
import { choice } from "./choice-fields.ts";
import { describe, errorOf, labelled } from "./field.ts";
import type { FormView } from "./form-view.ts";

/** Instansi Tujuan: the site's own agency, what the words suggest, "I do not know", or a search. */
export function agencyField(view: FormView): TemplateResult {
  const { state, strings, late, content, edit } = view;
  const chosen = state.values.agency;
  const words = late!.agency;
  const siteName = state.siteAgency?.name;
  const option = (id: string, own: boolean, name: unknown, hint: string | undefined, agency: AgencyChoice) =>
    choice("radio", `agency-${id}`, "agency", own, name, hint, () => edit({ agency, category: "" }));
  return html`<fieldset class="field" part="field" id="agencies">
    <legend class="label" part="label">${strings.fields.agency.label} <span class="optional">${strings.optional}</span></legend>
    <p class="hint news" part="hint" role="status">${content?.agencyNews ?? words.hint}</p>
    <div class="choices">
      ${option("site", chosen.kind === "site", siteName ?? words.site, siteName ? (content?.siteAgencyHint ?? words.site) : "\xa0", { kind: "site" })}
      ${content?.suggestedAgencies.map(({ agency, reason, badge }) => option(agency.id, chosen.kind === "suggested" && chosen.agency.id === agency.id, badge ? html`${agency.name} <span class="badge">${badge}</span>` : agency.name, reason, { kind: "suggested", agency }))}
      ${option("unknown", chosen.kind === "unknown", words.unknown, words.unknownHint, { kind: "unknown" })}
      ${option("other", chosen.kind === "other", words.other, words.search, chosen.kind === "other" ? chosen : { kind: "other", text: "" })}
      ${chosen.kind === "other" ? content?.agencySearch(view, chosen) : nothing}
    </div>
  </fieldset>`;
}

/** Where the report goes, as one line; its choices unfold. */
export function routeField(view: FormView): TemplateResult {
  const { state, strings, late } = view;
  const { agency, category } = state.values;
  const words = late!.agency;
  const name =
    agency.kind === "site"
      ? (state.siteAgency?.name ?? words.site)
      : agency.kind === "unknown"
        ? words.unknownHint
        : (agency.agency?.name ?? words.other);
  const categoryName = state.categories.find(({ id }) => id === category)?.name;
  const wrong = !!errorOf("agency", view) || !!errorOf("category", view);
  return html`<details class="route" part="route" ?open=${wrong || noChange}>
    <summary><span>${agency.kind === "unknown" ? "" : words.goesTo} <b>${name}</b> <small>${categoryName}</small></span> <span class="link">${strings.change}</span></summary>
    <div class="stack">${agencyField(view)} ${categoryField(view)}</div>
  </details>`;
}

/** Kategori: a native select under LAPOR!'s headings. */
export function categoryField(view: FormView): TemplateResult {
  const { state, late, edit } = view;
  const { categories } = state;
  // What was preset, and by what.
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
