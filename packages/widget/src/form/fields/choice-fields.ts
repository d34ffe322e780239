import { html, nothing, type TemplateResult } from "lit";
import type { AgencyChoice } from "../form-state.ts";
import { describe, errorLine, errorOf, fieldClass, labelled } from "./field.ts";
import type { FormView } from "./form-view.ts";

/** One radio button or checkbox with its label, all of it clickable. */
function choice(
  type: "radio" | "checkbox",
  id: string,
  group: string,
  chosen: boolean,
  name: string,
  hint: string | undefined,
  onChange: (event: Event) => void,
  invalid = false,
): TemplateResult {
  return html`<label class="choice ${chosen ? "chosen" : ""}" part="choice">
    <input type=${type} id=${id} name=${group} .checked=${chosen} @change=${onChange} ?required=${group === "classification"}
      aria-invalid=${invalid ? "true" : nothing} aria-labelledby="${id}-name" aria-describedby="${invalid ? `${group}-error` : ""} ${id}-hint">
    <span><b id="${id}-name">${name}</b><small id="${id}-hint">${hint}</small></span>
  </label>`;
}

/**
 * Klasifikasi: the three cards of LAPOR!. The first one has the field's id, so that the summary can link to
 * it.
 */
export function classificationField(view: FormView): TemplateResult {
  const { state, strings, edit } = view;
  const field = "classification";
  return html`<fieldset class=${fieldClass(field, view)} part="field">
    <legend class="label" part="label">${strings.fields[field].label}</legend>
    ${errorLine(field, view)}
    <div class="cards">${state.policy.classifications.map((kind, index) => {
      const { name, hint } = strings.classification[kind];
      const id = index ? `${field}-${kind}` : field;
      const chosen = state.values[field] === kind;
      return choice(
        "radio",
        id,
        field,
        chosen,
        name,
        hint,
        () => edit({ [field]: kind }),
        !!errorOf(field, view),
      );
    })}</div>
  </fieldset>`;
}

/** Instansi Tujuan: the site's own agency, what the words suggest, "I do not know", or a search. */
export function agencyField(view: FormView): TemplateResult {
  const { state, strings, content, edit } = view;
  const chosen = state.values.agency;
  const words = strings.agency;
  const siteName = state.siteAgency?.name;
  const option = (id: string, own: boolean, name: string, hint: string | undefined, agency: AgencyChoice) =>
    choice("radio", `agency-${id}`, "agency", own, name, hint, () => edit({ agency, category: "" }));
  return html`<fieldset class="field" part="field" id="agencies">
    <legend class="label" part="label">${strings.fields.agency.label} <span class="optional">${strings.optional}</span></legend>
    <p class="hint news" part="hint" role="status">${content?.agencyNews ?? words.hint}</p>
    <div class="choices">
      ${option("site", chosen.kind === "site", siteName ?? words.site, siteName ? (content?.siteAgencyHint ?? words.site) : "\xa0", { kind: "site" })}
      ${content?.suggestedAgencies.map(({ agency, reason }) => option(agency.id, chosen.kind === "suggested" && chosen.agency.id === agency.id, agency.name, reason, { kind: "suggested", agency }))}
      ${option("unknown", chosen.kind === "unknown", words.unknown, words.unknownHint, { kind: "unknown" })}
      ${option("other", chosen.kind === "other", words.other, words.search, chosen.kind === "other" ? chosen : { kind: "other", text: "" })}
      ${chosen.kind === "other" ? content?.agencySearch(view, chosen) : nothing}
    </div>
  </fieldset>`;
}

/** Kategori: a native select under LAPOR!'s headings. */
export function categoryField(view: FormView): TemplateResult {
  const { state, strings, edit } = view;
  const { categories } = state;
  const groups = [...new Set(categories.map(({ group }) => group))];
  const option = (id: string, name: string) =>
    html`<option value=${id} ?selected=${state.values.category === id}>${name}</option>`;
  return labelled(
    "category",
    view,
    false,
    html`<select id="category" class="input" part="input" aria-invalid=${!!errorOf("category", view)} aria-describedby=${describe("category", view)}
      @change=${(event: Event) => edit({ category: (event.target as HTMLSelectElement).value })}>
      ${option("", strings.noCategory)}
      ${groups.map(
        (group) =>
          html`<optgroup label=${group}>${categories
            .filter((category) => category.group === group)
            .map(({ id, name }) => option(id, name))}</optgroup>`,
      )}
    </select>`,
  );
}

/** Anonim and Rahasia, with who can still see what. */
export function privacyFields(view: FormView): TemplateResult {
  const { state, strings, content, edit } = view;
  return html`<fieldset class="field" part="field">
    <legend class="label" part="label">${strings.privacy} <span class="optional">${strings.optional}</span></legend>
    <div class="choices">${(["anonymous", "confidential"] as const).map((field) => {
      const { label, hint } = strings.fields[field];
      return choice("checkbox", field, field, state.values[field], label, hint, (event) =>
        edit({ [field]: (event.target as HTMLInputElement).checked }),
      );
    })}</div>
    <div class="sight">${content?.privacy}</div>
  </fieldset>`;
}
