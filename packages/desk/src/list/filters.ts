import type { Category, Classification, InboxSort } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { Office } from "../office.ts";
import { nameIn } from "../strings/strings.ts";
import type { Filters, Route } from "../view/route.ts";
import { findView } from "../view/views.ts";

const sorts: readonly InboxSort[] = ["dueAt", "submittedAt", "-submittedAt", "-updatedAt"];

const inputOf = (event: Event): string | undefined => (event.target as HTMLInputElement).value || undefined;

/** The filters of a list, and its order. `change` gets what the officer selected. */
export function renderFilters(
  { filters, view }: Route,
  { strings, channel }: Office,
  categories: readonly Category[],
  change: (change: Partial<Filters>) => void,
): TemplateResult {
  const { filter, names } = strings;
  const select = (
    label: string,
    value: string | undefined,
    options: [string, string][],
    on: (value: Event) => void,
  ) =>
    html`<wa-select size="s" label=${label} .value=${value ?? ""} @change=${on}>
      ${options.map(([value, name]) => html`<wa-option value=${value}>${name}</wa-option>`)}
    </wa-select>`;
  const day = (label: string, name: "receivedFrom" | "receivedTo") =>
    html`<wa-input
      size="s"
      type="date"
      label=${label}
      .value=${filters[name] ?? ""}
      @change=${(event: Event) => change({ [name]: inputOf(event) })}
    ></wa-input>`;
  return html`<div class="filters">
    ${select(
      filter.classification,
      filters.classification,
      [
        ["", filter.all],
        ...channel.classifications.map((one): [string, string] => [one, nameIn(names.classifications, one)]),
      ],
      (event) => change({ classification: inputOf(event) as Classification | undefined }),
    )}
    ${select(
      filter.category,
      filters.categoryId,
      [["", filter.all], ...categories.map(({ id, name }): [string, string] => [id, name])],
      (event) => change({ categoryId: inputOf(event) }),
    )}
    ${day(filter.from, "receivedFrom")} ${day(filter.to, "receivedTo")}
    ${
      findView(view)?.sortable
        ? select(
            filter.sort,
            filters.sort ?? findView(view)?.query.sort ?? "dueAt",
            sorts.map((sort): [string, string] => [sort, nameIn(names.sorts, sort)]),
            (event) => change({ sort: inputOf(event) as InboxSort | undefined }),
          )
        : nothing
    }
  </div>`;
}
