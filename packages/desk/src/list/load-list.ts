import { type AgencyReport, type AgencyReportSummary, isLaporError, type Lapor } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isDueToday } from "../time/deadline.ts";
import { queryOf, type Route, writeRoute } from "../view/route.ts";
import { findView, type View } from "../view/views.ts";
import {
  addPage,
  emptyList,
  hasMore,
  type ListModel,
  showArrived,
  takeChanges,
  updateRow,
} from "./list-model.ts";

const pageSize = 50;
/** Lists whose place is kept when the officer looks at another one. */
const keptLists = 8;

interface Kept {
  model: ListModel;
  scrollTop: number;
}

/** The part of the desk that the loader uses. */
interface Desk extends ReactiveControllerHost {
  client: Lapor | undefined;
  now: () => Date;
  language: string;
}

/** Loads the list of a route page by page, keeps its place, and takes in changes. */
export class ListLoader implements ReactiveController {
  readonly #desk: Desk;
  readonly #kept = new Map<string, Kept>();
  #route: Route | undefined;
  #name = "";
  #running: AbortController | undefined;
  /** The latest change that the desk knows of, by the channel's clock. */
  #latest: string | undefined;
  failed = false;

  constructor(desk: Desk) {
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

  /** The officer's place in the list; the list stores it on each scroll. */
  get scrollTop(): number {
    return this.#kept.get(this.#name)?.scrollTop ?? 0;
  }

  set scrollTop(scrollTop: number) {
    const kept = this.#kept.get(this.#name);
    if (kept) kept.scrollTop = scrollTop;
  }

  /** The list's name: its URL without the open report. */
  get name(): string {
    return this.#name;
  }

  get #view(): View | undefined {
    return findView(this.#route?.view);
  }

  /** Shows the list of a route: as it was, or from its first page. */
  show(route: Route): void {
    const name = writeRoute({ ...route, trackingId: undefined }, "");
    this.#route = route;
    if (name === this.#name) return;
    this.#running?.abort();
    this.#running = undefined;
    this.#name = name;
    this.failed = false;
    const kept = this.#kept.get(name);
    this.#kept.delete(name);
    this.#kept.set(name, kept ?? { model: emptyList, scrollTop: 0 });
    for (const old of [...this.#kept.keys()].slice(0, -keptLists)) this.#kept.delete(old);
    if (kept) void this.refresh();
    else void this.more();
  }

  /** Loads the list again from the start. */
  reload(): void {
    const route = this.#route;
    this.#kept.delete(this.#name);
    this.#name = "";
    if (route) this.show(route);
  }

  /** Loads the next page, if there is one and none is being loaded. */
  async more(): Promise<void> {
    const { client } = this.#desk;
    const view = this.#view;
    const route = this.#route;
    if (!client || !view || !route || this.#running || !hasMore(this.model)) return;
    const running = new AbortController();
    this.#running = running;
    this.failed = false;
    this.#desk.requestUpdate();
    try {
      const cursor = this.model.cursor ?? undefined;
      const query = { ...queryOf(view, route.filters), limit: pageSize, cursor };
      const page = await client.listAgencyReports(query, this.#options(running.signal));
      const now = this.#desk.now();
      const belongs = (row: AgencyReportSummary): boolean =>
        !view.untilToday || (row.access === "full" && isDueToday(row, now));
      if (running.signal.aborted) return;
      this.#put(addPage(this.model, page, belongs));
      this.#note(page.data);
    } catch (error) {
      if (!isLaporError(error)) throw error;
      if (running.signal.aborted) return;
      this.failed = true;
    } finally {
      if (this.#running === running) this.#running = undefined;
      this.#desk.requestUpdate();
    }
  }

  /**
   * Asks for changes since the latest one that the desk knows: shown rows change in place, reports that are
   * new in this view wait to be shown. Returns the tracking IDs of all changed reports.
   */
  async refresh(): Promise<string[]> {
    const { client } = this.#desk;
    const view = this.#view;
    const route = this.#route;
    const name = this.#name;
    if (!client || !view || !route || !this.#latest || view.query.scope) return [];
    const since = { updatedSince: this.#latest, sort: "-updatedAt" as const, limit: 100 };
    const { data } = await client.listAgencyReports(since, this.#options());
    const known = new Map(this.model.rows.map((row) => [row.trackingId, row]));
    const changed = data.filter((row) => versionOf(known.get(row.trackingId)) !== versionOf(row));
    if (changed.length === 0 || name !== this.#name) return [];
    const unknown = changed.some(({ trackingId }) => !known.has(trackingId));
    const arrived = unknown
      ? (await client.listAgencyReports({ ...queryOf(view, route.filters), ...since }, this.#options())).data
      : [];
    if (name !== this.#name) return [];
    this.#put(
      takeChanges(this.model, [...changed.filter(({ trackingId }) => known.has(trackingId)), ...arrived]),
    );
    this.#note(data);
    this.#desk.requestUpdate();
    return changed.map(({ trackingId }) => trackingId);
  }

  /** Puts the reports that arrived on top of the list. */
  showArrived(): void {
    this.#put(showArrived(this.model));
    this.#desk.requestUpdate();
  }

  /** Takes in a report as it is now. `moved`: by the officer's own act. */
  update(report: AgencyReport, moved: boolean): void {
    this.#put(updateRow(this.model, report, moved));
    this.#desk.requestUpdate();
  }

  #put(model: ListModel): void {
    const kept = this.#kept.get(this.#name);
    if (kept) kept.model = model;
  }

  #note(rows: readonly AgencyReportSummary[]): void {
    for (const row of rows)
      if (row.access === "full" && (!this.#latest || Date.parse(row.updatedAt) > Date.parse(this.#latest)))
        this.#latest = row.updatedAt;
  }

  #options(signal?: AbortSignal) {
    return { signal, locale: this.#desk.language };
  }
}

const versionOf = (row: AgencyReportSummary | undefined): number | undefined =>
  row && row.access !== "minimal" ? row.version : undefined;
