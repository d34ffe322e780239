import { type AgencyReport, isLaporError } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { loadDraft, takeOver } from "../drafts/server-draft.ts";
import type { Action } from "../report/possible-actions.ts";
import { findRelated, type RelatedReport } from "../report/related.ts";
import type { Session, StorageContext } from "../session/session.ts";
import { tell } from "../tell.ts";

interface ReportHost extends ReactiveControllerHost, HTMLElement {
  readonly session: Session & StorageContext;
  readonly trackingId: string | undefined;
  /** Whether the officer is writing. A colleague's change is then not shown immediately. */
  readonly isWriting: boolean;
  /** Called when the server has a draft for this action. */
  onDraft(action: Action): void;
  onRead(trackingId: string): void;
  /** Called before another version of the report is shown. */
  onVersion(): void;
}

export class ShownReport implements ReactiveController {
  report: AgencyReport | undefined;
  failure: string | undefined;
  /** A colleague's change that is not shown yet because the officer is writing. */
  fresh: AgencyReport | undefined;
  related: readonly RelatedReport[] = [];
  readonly #host: ReportHost;
  #running: AbortController | undefined;

  constructor(host: ReportHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  clear(): void {
    this.report = undefined;
    this.failure = undefined;
    this.fresh = undefined;
    this.related = [];
  }

  /** Loads the report and similar reports. */
  async load(): Promise<void> {
    const { session, trackingId } = this.#host;
    this.#running?.abort();
    if (!trackingId) return;
    const running = new AbortController();
    this.#running = running;
    const options = { locale: session.language, signal: running.signal };
    try {
      this.failure = undefined;
      this.#host.requestUpdate();
      const [report, draft] = await Promise.all([
        session.client.getAgencyReport(trackingId, options),
        loadDraft(session, trackingId, running.signal),
      ]);
      if (running.signal.aborted) return;
      const drafted =
        draft && report.access === "full" ? takeOver(session.storage, trackingId, draft) : undefined;
      if (drafted) this.#host.onDraft(drafted);
      this.take(report);
      this.#host.onRead(trackingId);
      if (report.access === "full")
        this.related = await findRelated(session.client, report, session.language, running.signal);
    } catch (error) {
      if (!isLaporError(error)) throw error;
      const { failed, report } = session.strings;
      // The channel's own message is written for reporters and mentions their access code.
      const told = error.code === "report_not_found" ? report.notFound : error.detail;
      if (!running.signal.aborted && !this.report) this.failure = told ?? failed;
    } finally {
      this.#host.requestUpdate();
    }
  }

  /**
   * Loads a newer version of the report. Shows it immediately, or only offers it while the officer is
   * writing.
   */
  async refresh(): Promise<void> {
    const { session, trackingId } = this.#host;
    if (!trackingId || this.report?.access !== "full") return;
    const fresh = await session.client.getAgencyReport(trackingId, { locale: session.language });
    // The officer's own action may have loaded a later version in the meantime.
    const shown = this.report;
    if (this.#host.trackingId !== trackingId || fresh.access !== "full" || shown?.access !== "full") return;
    if (fresh.version <= shown.version) return;
    if (this.#host.isWriting) this.fresh = fresh;
    else this.take(fresh);
    this.#host.requestUpdate();
  }

  /** Shows a later version, unless another report is shown by now. */
  take(report: AgencyReport): void {
    if (report.trackingId !== this.#host.trackingId) return;
    this.#host.onVersion();
    this.report = report;
    this.fresh = undefined;
    this.#host.requestUpdate();
    tell(this.#host, "desk-loaded", { report });
  }
}
