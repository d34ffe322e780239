import { html, nothing, type TemplateResult } from "lit";
import { nameIn } from "../strings/strings.ts";
import { icon } from "../style/icons.ts";
import { type FilterName, type Filters, own, sorts } from "../view/filters.ts";
import { findView } from "../view/views.ts";
import { chipsOf, choicesOf, type FilterSources, offeredFilters } from "./filter-values.ts";

const inputOf = (event: Event): string | undefined => (event.target as HTMLInputElement).value || undefined;

interface FilterActions {
  change: (change: Filters) => void;
  /** Opens the filter's field. */
  edit: (name: FilterName) => void;
}

export function renderFilterFields(sources: FilterSources, { change }: FilterActions): TemplateResult {
  const { route, session } = sources;
  const { filter } = session.strings;
  return html`<div class="filters" id="filters">
    ${offeredFilters(sources).map((name) => {
      const choices = choicesOf(name, sources);
      const value = route.filters[name] ?? "";
      const on = (event: Event): void => change({ [name]: inputOf(event) });
      const label = filter.labels[name];
      return choices
        ? html`<wa-select size="s" label=${label} data-filter=${name} .value=${value} @change=${on}>
            <wa-option value="">${filter.all}</wa-option>
            ${choices.map(([value, name]) => html`<wa-option value=${value}>${name}</wa-option>`)}
          </wa-select>`
        : html`<wa-input size="s" type="date" label=${label} data-filter=${name} .value=${value} @change=${on}></wa-input>`;
    })}
  </div>`;
}

/**
 * Renders a button that shows only the officer's own reports, or nothing if the view does not offer that
 * filter.
 */
function renderOwn(sources: FilterSources, { change }: FilterActions) {
  const { route, session } = sources;
  if (session.me.kind !== "officer" || !offeredFilters(sources).includes("officer")) return nothing;
  const isOn = route.filters.officer === own;
  return html`<button
    type="button"
    class="own"
    aria-pressed=${isOn}
    @click=${() => change({ officer: isOn ? undefined : own })}
  >
    ${session.strings.filter.own}
  </button>`;
}

/** Renders the active filters, each of which can be changed or removed. */
export function renderChips(sources: FilterSources, actions: FilterActions) {
  const { change, edit } = actions;
  const { filter } = sources.session.strings;
  const ownChip = renderOwn(sources, actions);
  const isOwn = ownChip !== nothing && sources.route.filters.officer === own;
  const chips = chipsOf(sources).filter(({ name }) => !(isOwn && name === "officer"));
  if (chips.length === 0) return ownChip === nothing ? nothing : html`<div class="chips">${ownChip}</div>`;
  return html`<div class="chips">
    ${ownChip}
    <div class="chips" role="group" aria-label=${filter.active}>
      ${chips.map(
        ({ name, label, value }) => html`<span class="chip">
          <button type="button" @click=${() => edit(name)}>${label}: <b>${value}</b></button>
          <button
            type="button"
            class="remove"
            aria-label=${filter.remove(label)}
            @click=${() => change({ [name]: undefined })}
          >
            ${icon("close")}
          </button>
        </span>`,
      )}
    </div>
  </div>`;
}

export function renderSort({ route, session }: FilterSources, { change }: FilterActions) {
  const view = findView(route.view);
  const { filter, names } = session.strings;
  if (!view?.sortable) return nothing;
  const present = route.filters.sort ?? view.query.sort ?? "dueAt";
  return html`<select
    class="sort"
    aria-label=${filter.sort}
    @change=${(event: Event) => {
      const sort = sorts.find((one) => one === inputOf(event));
      change({ sort: sort === (view.query.sort ?? "dueAt") ? undefined : sort });
    }}
  >
    ${sorts.map(
      (sort) =>
        html`<option value=${sort} ?selected=${sort === present}>${nameIn(names.sorts, sort)}</option>`,
    )}
  </select>`;
}
