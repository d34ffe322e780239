import {
  type AgencyReport,
  type AgencyReportSummary,
  type BulkResult,
  type Channel,
  isLaporError,
  type Lapor,
  type ListAgencyReportsQuery,
  type Me,
} from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { queryOf } from "../view/filters.ts";
import { type Route, writeRoute } from "../view/route.ts";
import { findView, type View } from "../view/views.ts";
import {
  addPage,
  emptyList,
  hasMore,
  keepDone,
  type ListModel,
  showArrived,
  takeChanges,
  takeResults,
  updateRow,
} from "./list-model.ts";

const pageSize = 50;
/** In an inbox without reports, every later report is new. */
const beforeAll = "2000-01-01T00:00:00Z";
/** Maximum number of changes applied at once. If there are more, the list is loaded again. */
const mostChanges = 100;
/** Number of lists whose position is kept while the officer looks at another list. */
const keptLists = 8;

interface Kept {
  model: ListModel;
  scrollTop: number;
  /** The latest change that the list includes, by the channel's clock. */
  latest: string | undefined;
}

/** The part of the desk that the loader uses. */
export interface ListDesk extends ReactiveControllerHost {
  client: Lapor | undefined;
  me: Me | undefined;
  channel: Channel | undefined;
  now: () => Date;
  language: string;
}

/** Loads a route's list page by page, keeps its position, and applies changes. */
export class ListLoader implements ReactiveController {
  readonly #desk: ListDesk;
  readonly #kept = new Map<string, Kept>();
  #route: Route | undefined;
  #name = "";
  #running: AbortController | undefined;
  #page: Promise<boolean> | undefined;
  failed = false;

  constructor(desk: ListDesk) {
    this.#desk = desk;
    desk.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  get model(): ListModel {
    return this.#kept.get(this.#name)?.model ?? emptyList;
  }

  get isLoading(): boolean {
    return this.#running !== undefined;
  }

  /** The officer's scroll position in the list, which the list stores on every scroll. */
  get scrollTop(): number {
    return this.#kept.get(this.#name)?.scrollTop ?? 0;
  }

  set scrollTop(scrollTop: number) {
    const kept = this.#kept.get(this.#name);
    if (kept) kept.scrollTop = scrollTop;
  }

  /** The list's name, which is its URL without the open report. */
  get name(): string {
    return this.#name;
  }

  /** Shows a route's list, either as it was left or from its first page. */
  show(route: Route): void {
    const name = writeRoute({ ...route, trackingId: undefined }, "");
    this.#route = route;
    if (name === this.#name) return;
    this.#running?.abort();
    this.#running = undefined;
    this.#page = undefined;
    this.#name = name;
    this.failed = false;
    const kept = this.#kept.get(name);
    this.#kept.delete(name);
    this.#kept.set(name, kept ?? { model: emptyList, scrollTop: 0, latest: undefined });
    for (const old of [...this.#kept.keys()].slice(0, -keptLists)) this.#kept.delete(old);
    if (kept) this.refresh().catch(ignoreFailure);
    else void this.more();
  }

  /**
   * Loads the next page if there is one. If a page is already loading, waits for that page. Resolves to
   * whether to load the page after it: false after a failure or without a session.
   */
  more(limit: number = pageSize): Promise<boolean> {
    if (this.#page) return this.#page;
    const page = this.#loadPage(limit).finally(() => {
      if (this.#page === page) this.#page = undefined;
    });
    this.#page = page;
    return page;
  }

  async #loadPage(limit: number): Promise<boolean> {
    const { client } = this.#desk;
    const query = this.#query;
    const kept = this.#kept.get(this.#name);
    if (!client || !query || !kept || !hasMore(kept.model)) return false;
    const running = new AbortController();
    this.#running = running;
    this.failed = false;
    this.#desk.requestUpdate();
    try {
      const options = this.#options(running.signal);
      // Requested before the page, so changes in between are applied twice rather than missed.
      const newest = { sort: "-updatedAt", limit: 1 } as const;
      if (!kept.latest) note(kept, (await client.listAgencyReports(newest, options)).data);
      kept.latest ??= beforeAll;
      const cursor = kept.model.cursor ?? undefined;
      const page = await client.listAgencyReports({ ...query, limit, cursor }, options);
      // A list that was reloaded in the meantime may end before this page, so rows in between would be
      // missing.
      if (!running.signal.aborted && (kept.model.cursor ?? undefined) === cursor)
        kept.model = addPage(kept.model, page);
      return !running.signal.aborted;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      if (!running.signal.aborted) this.failed = true;
      return false;
    } finally {
      if (this.#running === running) this.#running = undefined;
      this.#desk.requestUpdate();
    }
  }

  /** Loads pages of this list until it has the given number of rows, or all of them. Returns its rows. */
  async loadTo(rows: number): Promise<readonly AgencyReportSummary[]> {
    const name = this.#name;
    let goesOn = true;
    while (goesOn && name === this.#name && this.model.rows.length < rows && hasMore(this.model))
      goesOn = await this.more();
    return name === this.#name ? this.model.rows.slice(0, rows) : [];
  }

  /**
   * Requests the changes since the latest one that the list includes. Shown rows change in place, reports
   * that are new in this view wait to be shown, and reports that left it are marked as done. Returns the
   * tracking IDs of all changed reports.
   */
  async refresh(): Promise<string[]> {
    const { client } = this.#desk;
    const query = this.#query;
    const name = this.#name;
    const kept = this.#kept.get(name);
    if (!client || !query || !kept?.latest || query.scope) return [];
    const since = { updatedSince: kept.latest, sort: "-updatedAt", limit: mostChanges } as const;
    // The order of the queries matters: a report that enters the view between them must not be mistaken for
    // one that left it.
    const all = await client.listAgencyReports(since, this.#options());
    const inView = await client.listAgencyReports({ ...query, ...since }, this.#options());
    if (this.#kept.get(name) !== kept) return [];
    const known = new Map(kept.model.rows.map((row) => [row.trackingId, row]));
    const changed = [...all.data, ...inView.data].filter(
      (row) => versionOf(known.get(row.trackingId)) !== versionOf(row),
    );
    if (all.nextCursor !== null || inView.nextCursor !== null) {
      await this.#loadAgain(kept, query);
    } else if (changed.length > 0) {
      const present = new Set(inView.data.map(({ trackingId }) => trackingId));
      const isPresent = ({ trackingId }: AgencyReportSummary): boolean => present.has(trackingId);
      const isShown = ({ trackingId }: AgencyReportSummary): boolean => known.has(trackingId);
      const gone = changed.filter((row) => isShown(row) && !isPresent(row));
      kept.model = takeChanges(kept.model, [...changed.filter(isPresent), ...gone], gone);
      this.#desk.requestUpdate();
    }
    // Recorded only now, so that after a failure the same changes are requested again.
    note(kept, changed);
    return changed.map(({ trackingId }) => trackingId);
  }

  /** Loads a list's rows again after too many changes, and keeps the scroll position. */
  async #loadAgain(kept: Kept, query: ListAgencyReportsQuery): Promise<void> {
    const { client } = this.#desk;
    let model = emptyList;
    while (client && model.rows.length < kept.model.rows.length && hasMore(model)) {
      const cursor = model.cursor ?? undefined;
      const page = { ...query, limit: mostChanges, cursor };
      model = addPage(model, await client.listAgencyReports(page, this.#options()));
    }
    kept.model = keepDone(kept.model, model);
    this.#desk.requestUpdate();
  }

  /** Moves the reports that arrived to the top of the list. */
  showArrived(): void {
    this.#put(showArrived(this.model));
  }

  /** Applies a report's current state. `moved` means that the officer's own action changed it. */
  update(report: AgencyReport, moved: boolean): void {
    this.#put(updateRow(this.model, report, moved));
  }

  /** Applies the results of a bulk action. */
  takeResults(results: readonly BulkResult[]): void {
    this.#put(takeResults(this.model, results));
  }

  get #view(): View | undefined {
    return findView(this.#route?.view);
  }

  get #query(): ListAgencyReportsQuery | undefined {
    const { me, channel, now } = this.#desk;
    const view = this.#view;
    return view && this.#route && me && channel
      ? queryOf(view, this.#route.filters, { me, channel, now })
      : undefined;
  }

  #put(model: ListModel): void {
    const kept = this.#kept.get(this.#name);
    if (kept) kept.model = model;
    this.#desk.requestUpdate();
  }

  #options(signal?: AbortSignal) {
    return { signal, locale: this.#desk.language };
  }
}

/** The rows on the screen stay, and the next attempt may succeed. */
function ignoreFailure(error: unknown): void {
  if (!isLaporError(error)) throw error;
}

function note(kept: Kept, rows: readonly AgencyReportSummary[]): void {
  for (const row of rows)
    if (row.access === "full" && (!kept.latest || Date.parse(row.updatedAt) > Date.parse(kept.latest)))
      kept.latest = row.updatedAt;
}

const versionOf = (row: AgencyReportSummary | undefined): number | undefined =>
  row && row.access !== "minimal" ? row.version : undefined;
