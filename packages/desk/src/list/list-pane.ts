import type { Category } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { openExport } from "../exports/open-export.ts";
import type { AgencyStaff } from "../session/agency.ts";
import type { ChannelContext, Localization, Session, WorkCalendar } from "../session/session.ts";
import { baseStyles } from "../style/base-styles.ts";
import { icon } from "../style/icons.ts";
import { tell } from "../tell.ts";
import type { FilterName, Filters } from "../view/filters.ts";
import type { Route } from "../view/route.ts";
import type { FilterSources } from "./filter-values.ts";
import { renderChips, renderFilterFields, renderSort } from "./filters.ts";
import { emptyList, hasMore, type ListModel, rowNumber, tick } from "./list-model.ts";
import { listStyles } from "./list-styles.ts";
import { RegionChoices } from "./region-choices.ts";
import { renderRow } from "./report-row.ts";
import { isUnseen, type Seen } from "./seen.ts";
import { scrollToRow, windowOf } from "./window.ts";

/** In rem, as in the style sheet. */
const rowHeight = 5.875;

/**
 * The list of a view. Only the visible rows are in the document.
 * @fires desk-more - The end of the loaded rows is near.
 * @fires desk-filter - `filters`: the officer's selection.
 * @fires desk-scroll - `scrollTop`: the scroll position.
 * @fires desk-save-view - The officer chose to save the filters as a view.
 * @fires desk-tick - `ticked`: the tracking IDs of ticked reports.
 */
export class DeskList extends LitElement {
  static override styles = [baseStyles, listStyles];
  static override properties = {
    session: { attribute: false },
    route: { attribute: false },
    model: { attribute: false },
    categories: { attribute: false },
    ticked: { attribute: false },
    isLoading: { attribute: false },
    failed: { attribute: false },
    hrefOf: { attribute: false },
    seen: { attribute: false },
    canSave: { attribute: false },
    filtersShown: { state: true },
    viewport: { state: true },
  };
  declare session: Session & ChannelContext & AgencyStaff & WorkCalendar;
  declare route: Route;
  declare model: ListModel;
  declare categories: readonly Category[];
  declare ticked: ReadonlySet<string>;
  declare isLoading: boolean;
  declare failed: boolean;
  declare hrefOf: (trackingId: string) => string;
  declare seen: Seen | undefined;
  declare canSave: boolean;
  declare filtersShown: boolean;
  declare viewport: { top: number; height: number; row: number };
  readonly #regions = new RegionChoices(this);
  #lastTicked: string | undefined;
  #resized: ResizeObserver | undefined;

  constructor() {
    super();
    this.model = emptyList;
    this.categories = [];
    this.ticked = new Set();
    this.isLoading = false;
    this.failed = false;
    this.canSave = false;
    this.hrefOf = () => "";
    this.filtersShown = false;
    this.viewport = { top: 0, height: 800, row: rowHeight * 16 };
  }

  override firstUpdated(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    this.#resized = new ResizeObserver(() => this.measure());
    this.#resized.observe(scroller);
    this.measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized?.disconnect();
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(".scroller");
  }

  /** Reads the scroll position immediately, because a scroll event fires only in the next frame. */
  measure(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const row = rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const { scrollTop: top, clientHeight: height } = scroller;
    const { viewport } = this;
    if (top !== viewport.top || height !== viewport.height || row !== viewport.row)
      this.viewport = { top, height, row };
    tell(this, "desk-scroll", { scrollTop: top });
    this.#askForMore();
  }

  /** Requests more rows when fewer than two screens of loaded rows remain. */
  #askForMore(): void {
    const { top, height, row } = this.viewport;
    if (hasMore(this.model) && !this.failed && top + 3 * height > this.model.rows.length * row)
      tell(this, "desk-more");
  }

  /**
   * Reserves space for the rows that are not in the document. Uses CSSOM, because the page's content security
   * policy forbids style attributes.
   */
  #makeRoom(): void {
    const rows = this.renderRoot.querySelector<HTMLElement>("ul");
    if (!rows) return;
    const { top, height, row } = this.viewport;
    const count = this.model.rows.length;
    const { first, end } = windowOf(top, height, row, count);
    rows.style.paddingBlock = `${first * row}px ${(count - end) * row}px`;
  }

  override updated(changed: PropertyValues<this>): void {
    this.#makeRoom();
    if (changed.has("model")) this.#askForMore();
    const opened = this.route?.trackingId;
    if (changed.has("route") && opened && opened !== changed.get("route")?.trackingId) this.reveal(opened);
  }

  reveal(trackingId: string): void {
    const number = rowNumber(this.model, trackingId);
    const { height, row } = this.viewport;
    const scroller = this.#scroller;
    if (number < 0 || !scroller || height === 0) return;
    const top = scrollToRow(number, scroller.scrollTop, height, row);
    if (top !== undefined) scroller.scrollTop = top;
  }

  restore(scrollTop: number): void {
    const scroller = this.#scroller;
    if (scroller) scroller.scrollTop = scrollTop;
    this.measure();
  }

  focusRow(trackingId: string): void {
    this.reveal(trackingId);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(trackingId)}"] a`)?.focus(),
    );
  }

  focusSearch(): void {
    this.renderRoot.querySelector<HTMLElement>("wa-input.search")?.focus();
  }

  #onTick(event: Event): void {
    const box = event.target as HTMLInputElement;
    const trackingId = box.dataset.tick;
    if (!trackingId) return;
    const from = event instanceof MouseEvent && event.shiftKey ? this.#lastTicked : undefined;
    this.#lastTicked = trackingId;
    tell(this, "desk-tick", { ticked: tick(this.ticked, this.model, trackingId, from) });
  }

  async #editFilter(name: FilterName): Promise<void> {
    this.filtersShown = true;
    await this.updateComplete;
    const field = this.renderRoot.querySelector<LitElement>(`[data-filter="${name}"]`);
    await field?.updateComplete;
    field?.focus();
  }

  #filter(filters: Filters): void {
    tell(this, "desk-filter", { filters });
  }

  override render(): TemplateResult {
    const { session, route } = this;
    const { strings } = session;
    const { filters } = route;
    const sources: FilterSources = { route, session, categories: this.categories, regions: this.#regions };
    const actions = {
      change: (change: Filters) => this.#filter({ ...filters, ...change }),
      edit: (name: FilterName) => void this.#editFilter(name),
    };
    return html`<header>
        <div class="heading"><h2>${strings.views[route.view]}</h2>${renderSort(sources, actions)}</div>
        <div class="tools">
          <wa-input
            class="search"
            type="search"
            size="s"
            with-clear
            label=${strings.filter.search}
            placeholder=${strings.filter.search}
            .value=${filters.search ?? ""}
            @change=${(event: Event) =>
              actions.change({ search: (event.target as HTMLInputElement).value.trim() || undefined })}
            @keydown=${leaveSearch}
          >
            <span slot="start">${icon("search")}</span>
          </wa-input>
          <wa-button
            size="s"
            appearance=${this.filtersShown ? "filled" : "outlined"}
            aria-expanded=${this.filtersShown}
            @click=${() => {
              this.filtersShown = !this.filtersShown;
            }}
            >${icon("filter")}<span class="sr">${strings.filter.open}</span></wa-button
          >
          <wa-button
            size="s"
            appearance="outlined"
            title=${strings.filter.export}
            @click=${() => void openExport(this.renderRoot, session, route)}
            >${icon("download")}<span class="sr">${strings.filter.export}</span></wa-button
          >
        </div>
        ${renderChips(sources, actions)}
        ${
          this.canSave
            ? html`<button type="button" class="plain small save" @click=${() => tell(this, "desk-save-view")}>
                ${strings.saved.save}
              </button>`
            : nothing
        }
        ${this.filtersShown ? renderFilterFields(sources, actions) : nothing}
      </header>
      ${this.#renderArrived(session)}
      <div class="scroller" @scroll=${this.measure} tabindex="-1">${this.#renderRows(session, route)}</div>`;
  }

  #renderArrived({ strings }: Pick<Session, "strings">) {
    const count = this.model.arrived.length;
    return count
      ? html`<button type="button" class="arrived" @click=${() => tell(this, "desk-arrived")}>
          ${strings.list.arrived(count)}
        </button>`
      : nothing;
  }

  #renderRows(session: Localization & ChannelContext & WorkCalendar, route: Route) {
    const { strings } = session;
    const { model, viewport } = this;
    const { rows } = model;
    const isFiltered = Object.values(route.filters).some(Boolean);
    if (rows.length === 0 && !this.failed)
      return html`<div class="message" role="status">
        <p>
          ${
            this.isLoading || hasMore(model)
              ? strings.loading
              : isFiltered
                ? strings.list.emptyFiltered
                : strings.list.empty(route.view)
          }
        </p>
        ${
          isFiltered && !this.isLoading
            ? html`<button type="button" class="plain" @click=${() => this.#filter({})}>${strings.list.clear}</button>`
            : nothing
        }
      </div>`;
    const { first, end } = windowOf(viewport.top, viewport.height, viewport.row, rows.length);
    const setSize = hasMore(model) ? -1 : rows.length;
    return html`<ul role="list" aria-label=${strings.list.label} @click=${this.#onRowClick}>
        ${repeat(
          rows.slice(first, end),
          ({ trackingId }) => trackingId,
          (row, index) =>
            renderRow(
              {
                row,
                number: first + index,
                setSize,
                href: this.hrefOf(row.trackingId),
                isOpen: row.trackingId === route.trackingId,
                isDone: model.done.has(row.trackingId),
                isNew: row.access === "full" && this.seen !== undefined && isUnseen(this.seen, row),
                isTicked: this.ticked.has(row.trackingId),
                canTick: row.access === "full",
              },
              session,
            ),
        )}
      </ul>
      ${this.#renderEnd(session)}`;
  }

  #onRowClick(event: Event): void {
    if ((event.target as HTMLElement).matches("input")) this.#onTick(event);
  }

  #renderEnd({ strings }: Pick<Session, "strings">) {
    if (this.failed)
      return html`<div class="message" role="alert">
        <p>${strings.failed}</p>
        <button type="button" class="plain" @click=${() => tell(this, "desk-more")}>${strings.retry}</button>
      </div>`;
    return html`<p class="end">${hasMore(this.model) ? strings.loading : strings.list.end}</p>`;
  }
}

/**
 * Escape leaves the search field, so the list's shortcuts work again. By default, browsers would also clear
 * the field.
 */
function leaveSearch(event: KeyboardEvent & { target: HTMLElement }): void {
  if (event.key !== "Escape") return;
  event.preventDefault();
  event.target.blur();
}
