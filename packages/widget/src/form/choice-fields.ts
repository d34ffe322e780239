import type { Category } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { describe, type FormView, faultLine, faultOf, labelled } from "./field.ts";
import type { AgencyChoice } from "./form-state.ts";

/** One radio button or checkbox with its words, all of it the target. */
function choice(
  type: "radio" | "checkbox",
  id: string,
  group: string,
  chosen: boolean,
  words: { name: string; hint?: string | undefined },
  onChange: (event: Event) => void,
  attributes: { describedBy?: string; required?: boolean; invalid?: boolean } = {},
): TemplateResult {
  return html`<label class="choice ${chosen ? "chosen" : ""}" part="choice">
    <input type=${type} id=${id} name=${group} .checked=${chosen} @change=${onChange} ?required=${attributes.required}
      aria-invalid=${attributes.invalid ? "true" : nothing} aria-labelledby="${id}-name" aria-describedby="${id}-hint ${attributes.describedBy ?? ""}">
    <span><b id="${id}-name">${words.name}</b><small id="${id}-hint">${words.hint}</small></span>
  </label>`;
}

/** Klasifikasi: the three cards of LAPOR!. The first one carries the field's id, so that the summary can lead to it. */
export function classificationField(view: FormView): TemplateResult {
  const { state, strings, edit } = view;
  const invalid = !!faultOf("classification", view);
  return html`<fieldset class="field ${invalid ? "wrong" : ""}" part="field">
    <legend class="label" part="label">${strings.fields.classification.label}</legend>
    ${faultLine("classification", view)}
    <div class="cards">${state.channel.classifications.map((kind, index) =>
      choice(
        "radio",
        index ? `classification-${kind}` : "classification",
        "classification",
        state.values.classification === kind,
        strings.classification[kind],
        () => edit({ classification: kind }),
        { required: true, invalid, ...(invalid && { describedBy: "classification-error" }) },
      ),
    )}</div>
  </fieldset>`;
}

/** Instansi Tujuan: the site's own agency, what the words suggest, "I do not know", or a search. */
export function agencyField(
  view: FormView,
  siteName: string,
  suggestions: readonly { agency: { id: string; name: string }; explanation: string }[],
  search: TemplateResult,
): TemplateResult {
  const { state, strings, edit } = view;
  const chosen = state.values.agency;
  const words = strings.agency;
  const option = (id: string, own: boolean, name: string, hint: string | undefined, agency: AgencyChoice) =>
    choice("radio", id, "agency", own, { name, hint }, () => edit({ agency, category: "" }));
  const kept =
    chosen.kind === "suggested" && !suggestions.some(({ agency }) => agency.id === chosen.agency.id);
  return html`<fieldset class="field" part="field">
    <legend class="label" part="label">${strings.fields.agency.label} <span class="optional">${strings.optional}</span></legend>
    <div class="choices">
      ${option("agency-site", chosen.kind === "site", siteName || words.site, siteName ? words.site : "", { kind: "site" })}
      ${kept ? option("agency-kept", true, chosen.agency.name, words.suggested, chosen) : nothing}
      ${suggestions.map(({ agency, explanation }) =>
        option(
          `agency-${agency.id}`,
          chosen.kind === "suggested" && chosen.agency.id === agency.id,
          agency.name,
          `${words.suggested}: ${explanation}`,
          { kind: "suggested", agency: agency as Extract<AgencyChoice, { kind: "suggested" }>["agency"] },
        ),
      )}
      ${option("agency-unknown", chosen.kind === "unknown", words.unknown, words.unknownHint, { kind: "unknown" })}
      ${option("agency-other", chosen.kind === "other", words.other, words.search, { kind: "other", text: "" })}
      <div class="within ${faultOf("agency", view) ? "wrong" : ""}" ?hidden=${chosen.kind !== "other"}>
        <label class="label" for="agency" id="agency-label">${words.search}</label>
        ${faultLine("agency", view)}
        ${search}
      </div>
    </div>
  </fieldset>`;
}

/** Kategori: a native select under LAPOR!'s headings. */
export function categoryField(view: FormView, categories: readonly Category[]): TemplateResult {
  const { state, strings, edit } = view;
  const groups = [...new Set(categories.map(({ group }) => group))];
  return labelled(
    "category",
    view,
    false,
    html`<select id="category" class="input" part="input" aria-invalid=${!!faultOf("category", view)} aria-describedby=${describe("category", view)}
      @change=${(event: Event) => edit({ category: (event.target as HTMLSelectElement).value })}>
      <option value="" ?selected=${!state.values.category}>${strings.noCategory}</option>
      ${groups.map(
        (group) =>
          html`<optgroup label=${group}>${categories
            .filter((category) => category.group === group)
            .map(
              ({ id, name }) =>
                html`<option value=${id} ?selected=${state.values.category === id}>${name}</option>`,
            )}</optgroup>`,
      )}
    </select>`,
  );
}

/** Anonim and Rahasia, each with who still sees what. */
export function privacyFields(view: FormView): TemplateResult {
  const { state, strings, edit } = view;
  return html`<fieldset class="field" part="field">
    <legend class="label" part="label">${strings.privacy.legend} <span class="optional">${strings.optional}</span></legend>
    <div class="choices">${(["anonymous", "confidential"] as const).map((field) => {
      const { label, hint } = strings.fields[field];
      return choice("checkbox", field, field, state.values[field], { name: label, hint }, (event) =>
        edit({ [field]: (event.target as HTMLInputElement).checked }),
      );
    })}</div>
  </fieldset>`;
}
