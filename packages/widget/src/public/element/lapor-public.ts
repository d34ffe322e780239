import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { alignTop } from "../../align-top.ts";
import { ChannelElement } from "../../channel-element.ts";
import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import type { PublicPageStrings } from "../../strings/public/public-page-strings.ts";
import { baseStyles } from "../../styles/base-styles.ts";
import { moodStyles } from "../../styles/mood-styles.ts";
import { type FilterChoices, filtersTemplate } from "../filters-template.ts";
import { loadPublicPageStrings } from "../load-public-strings.ts";
import { createPublicReader, type PublicReader } from "../public-reader.ts";
import {
  type FixedFilters,
  firstState,
  type PublicState,
  publicViews,
  readState,
  writeState,
} from "../public-state.ts";
import { publicStyles } from "../public-styles.ts";
import { headingTemplate, type PublicView, viewsTemplate } from "../public-view.ts";
import { OfferedSupport } from "../support/offered-support.ts";
import { fragmentOf, isFragment, stateOf } from "./public-address.ts";
import { agencyOf, type Shown } from "./read-public.ts";
import { ViewParts } from "./view-parts.ts";

/** The attributes that do not affect which reports are shown. */
const looks = new Set<PropertyKey>(["theme", "preset", "density"]);

/** If one of these fields changes, the content is replaced and the focus moves to the heading. */
const turning = ["quarter", "cursor", "view"] as const;

const noChoices: FilterChoices = { categories: [], provinces: [], agencies: [] };

const isSame = (one: PublicState, other: PublicState): boolean =>
  `${writeState(one)}` === `${writeState(other)}`;

/**
 * Shows the public reports of a channel: a list with search and filters, each report with its answer and its
 * history, and statistics. It does not load the form's code, so a page that contains only this element is
 * small. The fragment of the page's URL contains the current view (`#lapor?q=jalan&status=answered`), so the
 * view can be shared and the browser's back and forward buttons work. Other fragments are ignored.
 *
 * @summary Shows the public reports of a complaint channel.
 * @example
 * ```html
 * <lapor-public publishable-key="pk_…" base-url="https://kanal.example">
 *   <a href="https://kanal.example/publik">Laporan warga</a>
 * </lapor-public>
 * ```
 * @element lapor-public
 * @attr {"list"|"map"|"statistics"|"agency"} view - The first view; `list` by default.
 * @attr {string} agency - The id of an agency, to show only its reports.
 * @attr {string} region - The code of a region (`32.73`), to show only the reports in it.
 * @attr {string} category - The id of a category, to show only its reports.
 * @attr {number|string} limit - The number of reports per page of the list, from 1 to 100; 20 by default.
 * @attr {"address"|"none"} state - `none` keeps the element from changing the page's URL. Use it for a second
 *   element on a page, or on a site that uses the fragment itself.
 * @attr {string} map-tiles - URL template of the map tiles (`https://peta.example/{z}/{x}/{y}.png`); without
 *   it, the map shows the provinces.
 * @attr {string} map-attribution - Attribution below the map.
 * @slot - Fallback, shown until the element is ready. A fallback with a list (`ol`, `ul`) is shown until the
 *   reports have loaded.
 * @fires {CustomEvent<Record<string, never>>} lapor-ready - The first reports are shown.
 * @fires {CustomEvent<{code: string}>} lapor-error - A request failed. `code` has the same values as for
 *   `<lapor-form>`.
 * @csspart heading - Heading of the element, or of a report.
 * @csspart views - Links to the views.
 * @csspart form - The form with search and filters.
 * @csspart field - A label with its input.
 * @csspart label - Label of a field.
 * @csspart input - A text field, a date or a select.
 * @csspart list - The list of reports.
 * @csspart card - One report in the list.
 * @csspart report-link - The report's title, which is a link.
 * @csspart status - The status of a report.
 * @csspart pages - Links to other pages of the list.
 * @csspart button - The button of the form.
 * @csspart button-secondary - Every other button.
 * @csspart error - The reason why loading failed.
 * @csspart map - The tiles of the provinces.
 * @csspart totals - The figures for all reports in the statistics.
 * @csspart quarters - Links to other quarters of the statistics.
 * @csspart figure - A chart with its table.
 * @csspart report - One report.
 * @csspart tracking-id - The tracking ID of a report.
 * @csspart steps - The report's progress.
 * @csspart timeline - The history of a report, newest first.
 * @csspart entry - One entry of the timeline.
 * @csspart photos - The released photos of a report.
 * @csspart support - The actions for readers who have the same problem.
 * @csspart hint - A hint next to a button.
 */
export class LaporPublic extends ChannelElement {
  static override properties: PropertyDeclarations = {
    view: {},
    agency: {},
    region: {},
    category: {},
    limit: {},
    state: {},
    mapTiles: { attribute: "map-tiles" },
    mapAttribution: { attribute: "map-attribution" },
  };
  static override styles: CSSResultGroup = [baseStyles, moodStyles, publicStyles];

  declare view: "list" | "map" | "statistics" | "agency" | undefined;
  declare agency: string | undefined;
  declare region: string | undefined;
  declare category: string | undefined;
  declare limit: number | string | undefined;
  declare state: "address" | "none" | undefined;
  declare mapTiles: string | undefined;
  declare mapAttribution: string | undefined;

  private current: PublicState = firstState;
  private shown: Shown | undefined;
  private wasShown = false;
  private busy = false;
  private failed = false;
  private message = "";
  /** The filters' options. The lists are empty until the filters are unfolded. */
  private choices: FilterChoices = noChoices;
  private controller = new AbortController();
  private readonly strings: LazyPart<PublicPageStrings> = new LazyPart(this, async (language) =>
    loadPublicPageStrings(language),
  );
  private readonly views: ViewParts = new ViewParts(this);
  private readonly support: OfferedSupport = new OfferedSupport(this);

  override connectedCallback(): void {
    addEventListener("popstate", this.readAddress);
    super.connectedCallback();
    // If the page has moved the element, the move aborted its request, so load again.
    if (this.busy) void this.load("");
  }

  override disconnectedCallback(): void {
    removeEventListener("popstate", this.readAddress);
    this.controller.abort();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    void this.strings.load();
    if (this.hasUpdated && [...changed.keys()].every((name) => looks.has(name))) return;
    this.current = this.addressedState();
    this.shown = undefined;
    this.choices = noChoices;
    // Scroll to the report that a shared URL names, because the element may be far down the page.
    void this.load(this.hasUpdated || isSame(this.current, this.first) ? "" : "#report-heading");
    void this.loadChoices();
  }

  protected override firstUpdated(): void {
    // The listener is not in the template, because `toggle` events do not bubble and must be captured.
    this.renderRoot.addEventListener("toggle", () => void this.loadChoices(), true);
  }

  protected override render(): unknown {
    const strings = this.strings.part;
    // Keep the site's own list until the element's list has loaded.
    if (!strings || (!this.wasShown && isSame(this.current, this.first) && this.querySelector("ol,ul")))
      return html`<slot></slot>`;
    const state = this.shown?.state ?? this.current;
    const view = this.viewOf(strings, this.current);
    return html`<div class="root" @click=${this.follow} @submit=${this.search}>
      <div class="stack">
        ${headingTemplate(view, this.heading(strings))}
        ${viewsTemplate(["list", "map", "statistics"], view)}
        ${state.trackingId || state.view === "statistics" ? nothing : filtersTemplate(this.choices, view)}
        <p class="unseen" role="status">${this.message}</p>
        <div class="results" aria-busy=${this.busy}>
          ${this.failed ? this.renderFailure(strings) : this.views.render(this.shown, this.viewOf(strings, state), this.support)}
        </div>
      </div>
    </div>`;
  }

  private renderFailure({ failed, retry }: PublicPageStrings): TemplateResult {
    return html`<div id="failed" class="failed" part="error" role="group" aria-label=${failed}>
      <p>${failed}</p>
      <button type="button" class="button plain" part="button-secondary" @click=${this.retry}>${retry}</button>
    </div>`;
  }

  // If there is no report, the element's heading receives the focus instead.
  private retry = (): void => void this.load("#report-heading");

  private heading(strings: PublicPageStrings): string {
    const { agencyId, view } = this.current;
    const isOne = agencyId && (this.agency || view === "agency");
    const name = isOne && this.shown && agencyOf(this.shown)?.name;
    return name ? strings.agencyHeading(name) : strings.heading;
  }

  private get fixed(): FixedFilters {
    const { agency, region, category } = this;
    return {
      ...(agency && { agencyId: agency }),
      ...(region && { regionCode: region }),
      ...(category && { categoryId: category }),
    };
  }

  /** The initial state, which applies if the URL contains no state. */
  private get first(): PublicState {
    return { ...firstState, view: publicViews.find((view) => view === this.view) ?? "list", ...this.fixed };
  }

  private viewOf(strings: PublicPageStrings, state: PublicState): PublicView {
    const { fixed, first } = this;
    return { strings, state, fixed, action: "", level: 2, hrefOf: (state) => fragmentOf(state, first) };
  }

  private addressedState(): PublicState {
    const { first, fixed } = this;
    return this.state === "none" ? first : { ...stateOf(location.hash, first), ...fixed };
  }

  /**
   * Shows the state in the URL after the reader or the page has changed it, for example with the back button.
   */
  private readAddress = (): void => {
    const { hash } = location;
    // If the fragment belongs to the page, it contains no state for the reports, so keep the current view.
    if (this.state === "none" || (hash && !isFragment(hash))) return;
    const state = this.addressedState();
    if (!isSame(state, this.current)) this.turnTo(state);
  };

  /**
   * Follows one of the element's links without leaving the page, even if `<base>` changes where the link
   * points.
   */
  private follow = (event: MouseEvent): void => {
    const href = (event.target as Element).closest("a")?.getAttribute("href");
    const isOther = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!isFragment(href) || isOther) return;
    event.preventDefault();
    this.go({ ...stateOf(href, this.first), ...this.fixed });
  };

  private search = (event: SubmitEvent): void => {
    event.preventDefault();
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(event.target as HTMLFormElement))
      params.append(name, value as string);
    const { view } = this.current;
    this.go({ ...readState(params), view, ...this.fixed });
  };

  private go(state: PublicState): void {
    if (this.state !== "none") {
      const { pathname, search } = location;
      history.pushState(null, "", pathname + search + fragmentOf(state, this.first));
    }
    this.turnTo(state);
  }

  /** Shows another state and moves the focus to the opened content. */
  private turnTo(state: PublicState): void {
    const before = this.current;
    this.current = state;
    const isTurned = turning.some((name) => state[name] !== before[name]);
    const opened = { ...state, trackingId: before.trackingId };
    const target = before.trackingId ? `a[href="${fragmentOf(opened, this.first)}"]` : "";
    void this.load(state.trackingId ? "#report-heading" : target || (isTurned ? "#public-heading" : ""));
    void this.resetFilters();
  }

  /** Resets the form's fields to the state, even if the reader has typed something else. */
  private async resetFilters(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector("form")?.reset();
    await this.loadChoices();
  }

  private async load(focus: string): Promise<void> {
    this.controller.abort();
    this.controller = new AbortController();
    const { signal } = this.controller;
    const isFirst = !this.shown;
    const strings = this.strings.part;
    let target = focus;
    this.busy = true;
    this.failed = false;
    this.message = (!isFirst && strings?.loading) || "";
    this.requestUpdate();
    try {
      const shown = await this.views.read(this.current, this.shown, signal);
      if (signal.aborted) return;
      this.shown = shown;
      this.wasShown = true;
      // A link in the fallback has the focus and is about to disappear.
      if (this.querySelector(":focus")) target = "#public-heading";
      // Announce only the number of reports. Moving the focus announces everything else.
      this.message = (!isFirst && !focus && shown.list && strings?.list.shown(shown.list.data.length)) || "";
    } catch (error) {
      if (signal.aborted) return;
      this.emit("lapor-error", { code: (error as { code?: string }).code ?? "internal_error" });
      this.failed = true;
      this.message = "";
      target = isFirst ? "" : "#failed";
    }
    this.busy = false;
    this.requestUpdate();
    const report = this.shown?.report;
    if (report && report !== "missing" && !this.failed)
      void this.support.offer(report, () => this.shown?.report === report);
    await this.updateComplete;
    if (isFirst && this.shown) this.emit("lapor-ready", {});
    if (!target) return;
    await this.focusOn(this.renderRoot.querySelector(target) ? target : "#public-heading");
    alignTop(this);
  }

  /** @internal */
  get reader(): PublicReader {
    return this.client ?? createPublicReader(this.baseUrl ?? "", this.language);
  }

  /** Loads the filters' options once the filters are unfolded. If that fails, the reader can still search. */
  private async loadChoices(): Promise<void> {
    if (!this.renderRoot.querySelector("details[open]")) return;
    const { current } = this;
    const choices = await loadPart(() => import("./read-choices.ts"))
      .then(({ readChoices }) => readChoices(this.reader, current))
      .catch(() => undefined);
    if (choices && current === this.current) this.choices = choices;
    this.requestUpdate();
  }
}
