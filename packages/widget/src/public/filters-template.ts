import type { AgencySummary, Category, Region } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { isFiltered, publicClassifications, publicStatuses } from "./public-state.ts";
import { type PublicView, unfiltered } from "./public-view.ts";

/**
 * The filters' options. A filter whose list is undefined is not offered; an empty list has not been loaded
 * yet.
 */
export interface FilterChoices {
  categories?: readonly Pick<Category, "id" | "name" | "group">[] | undefined;
  provinces?: readonly Pick<Region, "code" | "name">[] | undefined;
  /** The regions within the selected one or next to it, and the name of the region that contains them. */
  within?: { name: string; regions: readonly Pick<Region, "code" | "name">[] } | undefined;
  agencies?: readonly Pick<AgencySummary, "id" | "name">[] | undefined;
}

interface Option {
  value: string;
  text: string;
}

const optionTemplate = ({ value, text }: Option, chosen: string): TemplateResult =>
  html`<option value=${value} ?selected=${value === chosen}>${text}</option>`;

interface OptionGroup {
  label?: string;
  options: readonly Option[];
}

interface Select {
  name: "regionCode" | "categoryId" | "agencyId" | "classification";
  label: string;
  /** The label of the option that does not filter. */
  any: string;
  groups: readonly OptionGroup[] | undefined;
}

function selectTemplate({ name, label, any, groups }: Select, { state, fixed }: PublicView) {
  if (!groups || Reflect.get(fixed, name)) return nothing;
  const chosen = state[name];
  // Whether the list contains the value from the link. If not, the form keeps the value as an additional
  // option.
  const isKnown = !chosen || groups.some(({ options }) => options.some(({ value }) => value === chosen));
  return html`<div class="field" part="field">
    <label class="label" part="label" for=${name}>${label}</label>
    <select id=${name} class="input" part="input" name=${name}>
      ${optionTemplate({ value: "", text: any }, chosen)}
      ${isKnown ? nothing : optionTemplate({ value: chosen, text: chosen }, chosen)}
      ${groups.map(({ label, options }) => {
        const within = options.map((option) => optionTemplate(option, chosen));
        return label ? html`<optgroup label=${label}>${within}</optgroup>` : within;
      })}
    </select>
  </div>`;
}

const dayTemplate = (name: "from" | "to", label: string, { state }: PublicView): TemplateResult =>
  html`<div class="field" part="field">
    <label class="label" part="label" for=${name}>${label}</label>
    <input id=${name} class="input" part="input" type="date" name=${name} min="1900-01-01" max="2999-12-31" value=${state[name]}>
  </div>`;

const regionOption = ({ code, name }: Pick<Region, "code" | "name">): Option => ({ value: code, text: name });
const namedOption = ({ id, name }: { id: string; name: string }): Option => ({ value: id, text: name });

/** Groups the categories under their headings, in list order. */
function categoryGroups(categories: FilterChoices["categories"]): OptionGroup[] | undefined {
  const groups = new Map<string, Option[]>();
  for (const category of categories ?? []) {
    const options = groups.get(category.group) ?? [];
    groups.set(category.group, options);
    options.push(namedOption(category));
  }
  return categories && [...groups].map(([label, options]) => ({ label, options }));
}

/** Returns the regions, those next to the selected one first. */
function regionGroups(
  { provinces, within }: FilterChoices,
  nameWithin: (region: string) => string,
): OptionGroup[] | undefined {
  const near = within && { label: nameWithin(within.name), options: within.regions.map(regionOption) };
  return provinces && [...(near ? [near] : []), { options: provinces.map(regionOption) }];
}

/**
 * Renders a search and filter form that works without JavaScript, because its fields become the URL's query.
 */
export function filtersTemplate(choices: FilterChoices, view: PublicView): TemplateResult {
  const { strings, state, fixed, action, hrefOf } = view;
  const { filters } = strings;
  const isOpen = isFiltered({ ...state, q: "" }, fixed);
  return html`<form class="filters" part="form" method="get" action=${action} role="search" aria-label=${filters.label}>
    <div class="search">
      <label class="label" part="label" for="q">${filters.q}</label>
      <input id="q" class="input" part="input" type="search" name="q" minlength="2" maxlength="200" autocomplete="off" enterkeyhint="search" value=${state.q}>
      <button class="button" part="button">${filters.apply}</button>
    </div>
    <details ?open=${isOpen}>
      <summary>${filters.more}</summary>
      <div class="choices-grid">
        ${selectTemplate({ name: "regionCode", label: filters.region, any: filters.anyRegion, groups: regionGroups(choices, filters.within) }, view)}
        ${selectTemplate({ name: "categoryId", label: filters.category, any: filters.anyCategory, groups: categoryGroups(choices.categories) }, view)}
        ${selectTemplate({ name: "agencyId", label: filters.agency, any: filters.anyAgency, groups: choices.agencies && [{ options: choices.agencies.map(namedOption) }] }, view)}
        ${selectTemplate({ name: "classification", label: filters.classification, any: filters.anyClassification, groups: [{ options: publicClassifications.map((value) => ({ value, text: strings.classification[value] })) }] }, view)}
        ${dayTemplate("from", filters.from, view)}
        ${dayTemplate("to", filters.to, view)}
      </div>
      <fieldset class="field">
        <legend class="label">${filters.status}</legend>
        <div class="checks">${publicStatuses.map(
          (status) =>
            html`<label class="check"><input type="checkbox" name="status" value=${status} ?checked=${state.status.includes(status)}><span>${strings.status[status]}</span></label>`,
        )}</div>
      </fieldset>
      <div class="ends">
        <button class="button plain" part="button-secondary">${filters.apply}</button>
        ${isFiltered(state, fixed) ? html`<a class="link" href=${hrefOf(unfiltered(view))}>${filters.reset}</a>` : nothing}
      </div>
    </details>
  </form>`;
}
