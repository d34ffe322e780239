import { LaporError, type ReportAccess } from "@lapor/sdk";
import { clientOf } from "../../client.ts";
import type { StatusHost } from "./report-view.ts";
import type { ShownReport } from "./shown-report.ts";

const none: ReportAccess = { trackingId: "", accessCode: "" };

/**
 * Loads the open report. Responses can arrive in another order than their requests, so a response to a
 * request older than the one shown is dropped. So is every response that arrives after the report was closed.
 */
export class ReportReader {
  /** The codes that opened the report. They do not change when the reporter edits the fields. */
  access: ReportAccess = none;
  private readonly element: StatusHost;
  private readonly show: (report: ShownReport) => void;
  private requested = 0;
  private shown = 0;
  private controller = new AbortController();

  constructor(element: StatusHost, show: (report: ShownReport) => void) {
    this.element = element;
    this.show = show;
  }

  /** Aborted when the report is closed. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /**
   * Loads the open report again, or opens another report. Rejects with the errors of `getReport`, and with
   * `aborted` once the report is closed.
   */
  async read(access: ReportAccess = this.access): Promise<void> {
    const { signal } = this;
    const request = ++this.requested;
    const report = await clientOf(this.element).getReport(access, { signal });
    // `throwIfAborted` is not used, because it requires Chrome 100.
    if (signal.aborted)
      throw new LaporError({ code: "aborted", message: "The report was closed.", retryable: false });
    if (request < this.shown) return;
    this.shown = request;
    this.access = access;
    this.show(report);
  }

  /**
   * Shows a report that was not loaded from the channel. It is treated as newer than every request so far.
   */
  replace(report: ShownReport): void {
    this.shown = ++this.requested;
    this.show(report);
  }

  /** Discards the codes and drops pending responses, because the phone may be shared. */
  close(): void {
    this.access = none;
    this.controller.abort();
    this.controller = new AbortController();
  }
}
