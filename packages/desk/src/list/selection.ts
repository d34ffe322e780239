import type { AgencyReportSummary } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { hasMore } from "./list-model.ts";
import type { ListLoader } from "./load-list.ts";

const most = 10_000;
/** The channel's maximum page size. */
const pageSize = 100;

export class Selection implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #list: Pick<ListLoader, "name" | "model" | "more">;
  #ticked: ReadonlySet<string> = new Set();
  #stopped = false;
  /** Whether the rest of the list is being loaded in order to be ticked. */
  isLoading = false;

  constructor(host: ReactiveControllerHost, list: Pick<ListLoader, "name" | "model" | "more">) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  get ticked(): ReadonlySet<string> {
    return this.#ticked;
  }

  set ticked(ticked: ReadonlySet<string>) {
    this.#ticked = ticked;
    this.#host.requestUpdate();
  }

  get rows(): AgencyReportSummary[] {
    return this.#list.model.rows.filter(({ trackingId }) => this.#ticked.has(trackingId));
  }

  /** Whether the list has unticked reports, or more rows to load. */
  get canGrow(): boolean {
    return hasMore(this.#list.model) || this.#tickable.length > this.rows.length;
  }

  get #tickable(): AgencyReportSummary[] {
    return this.#list.model.rows.filter(({ access }) => access === "full");
  }

  toggle(trackingId: string | undefined): void {
    if (!trackingId) return;
    const ticked = new Set(this.#ticked);
    if (!ticked.delete(trackingId)) ticked.add(trackingId);
    this.ticked = ticked;
  }

  /** Stops loading. The selection stays unchanged. */
  stop(): void {
    this.#stopped = true;
  }

  /** Ticks all reports in the list, including those that are not loaded yet. */
  async all(): Promise<void> {
    if (this.isLoading) return;
    const list = this.#list;
    const { name } = list;
    const goesOn = (): boolean => !this.#stopped && list.name === name;
    this.#stopped = false;
    this.isLoading = true;
    this.#host.requestUpdate();
    let hasLoaded = true;
    while (goesOn() && hasLoaded && hasMore(list.model) && list.model.rows.length < most)
      hasLoaded = await list.more(pageSize);
    this.isLoading = false;
    if (goesOn() && hasLoaded)
      this.ticked = new Set(this.#tickable.slice(0, most).map(({ trackingId }) => trackingId));
    this.#host.requestUpdate();
  }
}
