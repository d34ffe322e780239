import { html, nothing, type TemplateResult } from "lit";
import type { PublicPageStrings } from "../strings/public/public-page-strings.ts";
import { type FixedFilters, firstState, type PublicState } from "./public-state.ts";

/**
 * What every public template needs besides its data. The element and the server's pages share the templates,
 * so the templates use no browser API: URLs come from `hrefOf`, and every control is a link or part of a form
 * with `method="get"`.
 */
export interface PublicView {
  strings: PublicPageStrings;
  state: PublicState;
  /** Returns a state's URL. */
  hrefOf: (state: PublicState) => string;
  /** The URL to which the filter form is submitted. The form's fields become its query. */
  action: string;
  /** The filters that the reader cannot change. */
  fixed: FixedFilters;
  /** The level of the main heading: 2 in an element, 1 on a page. Headings below it are one level lower. */
  level: 1 | 2;
}

/** Returns a state with the same filters in another view, starting at the newest report or quarter. */
export const stateIn = (view: PublicState["view"], state: PublicState): PublicState => ({
  ...state,
  view,
  trackingId: "",
  quarter: "",
  cursor: "",
});

/** Returns the state without the filters that the reader has set. */
export const unfiltered = ({ state, fixed }: PublicView): PublicState => ({
  ...firstState,
  ...fixed,
  view: state.view,
});

/** Renders the heading, which receives the focus after the reader opens another view. */
export const headingTemplate = ({ level }: PublicView, text: string): TemplateResult =>
  level === 1
    ? html`<h1 id="public-heading" part="heading">${text}</h1>`
    : html`<h2 id="public-heading" part="heading">${text}</h2>`;

/** Renders links to the available views. */
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
