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
/** If the view is empty at first, every report that arrives later is new. */
const beforeAll = "2000-01-01T00:00:00Z";
/** The maximum number of changes to apply one by one. If there are more, the list is loaded again. */
const mostChanges = 100;
/** The number of lists whose rows and position are kept in memory. */
const keptLists = 8;

interface Kept {
  model: ListModel;
  scrollTop: number;
  /** The time of the latest change in the list, by the channel's clock. */
  latest: string | undefined;
}

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

  /** The list's scroll position, updated on every scroll. */
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

  /** Shows a route's list. A list that was shown before keeps its rows and position. */
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
   * Loads the next page, or waits for the page that is already loading. Resolves to true if the caller can
   * load another page, and to false after a failure or without a session.
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
      // The time of the latest change is requested before the page. A change in between is then applied twice
      // rather than missed.
      const newest = { sort: "-updatedAt", limit: 1 } as const;
      if (!kept.latest) note(kept, (await client.listAgencyReports(newest, options)).data);
      kept.latest ??= beforeAll;
      const cursor = kept.model.cursor ?? undefined;
      const page = await client.listAgencyReports({ ...query, limit, cursor }, options);
      // If the list was reloaded in the meantime, it may end before this page starts, and the rows in between
      // would be missing.
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

  /** Loads pages until the list has the given number of rows or is complete. Returns its rows. */
  async loadTo(rows: number): Promise<readonly AgencyReportSummary[]> {
    const name = this.#name;
    let goesOn = true;
    while (goesOn && name === this.#name && this.model.rows.length < rows && hasMore(this.model))
      goesOn = await this.more();
    return name === this.#name ? this.model.rows.slice(0, rows) : [];
  }

  /**
   * Requests the changes since the latest one in the list. Updates rows in place, holds back reports that are
   * new in this view, and marks reports that left it as done. Returns the tracking IDs of all changed
   * reports.
   */
  async refresh(): Promise<string[]> {
    const { client } = this.#desk;
    const query = this.#query;
    const name = this.#name;
    const kept = this.#kept.get(name);
    if (!client || !query || !kept?.latest || query.scope) return [];
    const since = { updatedSince: kept.latest, sort: "-updatedAt", limit: mostChanges } as const;
    // The list of all changes is requested first. Otherwise, a report that enters the view between the two
    // requests would look as if it had left the view.
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
    // The time is recorded only now, so the same changes are requested again after a failure.
    note(kept, changed);
    return changed.map(({ trackingId }) => trackingId);
  }

  /** Loads the list's rows again because too much has changed. Keeps the scroll position. */
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

  /** Adds the reports that were held back at the top of the list. */
  showArrived(): void {
    this.#put(showArrived(this.model));
  }

  /** Replaces a report's row. `moved` means that the officer's own action changed the report. */
  update(report: AgencyReport, moved: boolean): void {
    this.#put(updateRow(this.model, report, moved));
  }

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

/** After a failure, the rows on the screen stay. The next attempt may succeed. */
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
