import { html, nothing, type TemplateResult } from "lit";
import type { PublicPageStrings } from "../strings/public/public-page-strings.ts";
import { type FixedFilters, firstState, type PublicState } from "./public-state.ts";

/**
 * The input of every public template besides its data. The element and the server's page share the
 * templates, so they use no browser API: an address comes from `hrefOf`, and every control is a link or
 * part of a form with `method="get"`.
 */
export interface PublicView {
  strings: PublicPageStrings;
  state: PublicState;
  /** The address of a state. */
  hrefOf: (state: PublicState) => string;
  /** The target of the filter form; its fields become the query. */
  action: string;
  /** Filters that the reader cannot change. */
  fixed: FixedFilters;
  /** Level of the heading; those within are one level lower. 2 in an element, 1 on a page. */
  level: 1 | 2;
}

/** The same filters in another view, from the newest report or quarter on. */
export const stateIn = (view: PublicState["view"], state: PublicState): PublicState => ({
  ...state,
  view,
  trackingId: "",
  quarter: "",
  cursor: "",
});

/** The state without the reader's own filters. */
export const unfiltered = ({ state, fixed }: PublicView): PublicState => ({
  ...firstState,
  ...fixed,
  view: state.view,
});

/** The heading. It gets the focus after the reader opens another view. */
export const headingTemplate = ({ level }: PublicView, text: string): TemplateResult =>
  level === 1
    ? html`<h1 id="public-heading" part="heading">${text}</h1>`
    : html`<h2 id="public-heading" part="heading">${text}</h2>`;

/** Links to the views that there are. */
export function viewsTemplate(
  views: readonly ("list" | "map" | "statistics")[],
  { strings, state, hrefOf }: PublicView,
): TemplateResult | typeof nothing {
  if (views.length < 2) return nothing;
  const shown = state.view === "agency" ? "list" : state.view;
  const current = state.trackingId ? undefined : shown;
  return html`<nav class="views" part="views" aria-label=${strings.views.label}>${views.map(
    (view) =>
      html`<a href=${hrefOf(stateIn(view, state))} aria-current=${view === current ? "page" : nothing}>${strings.views[view]}</a>`,
  )}</nav>`;
}
