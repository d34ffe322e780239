import { LaporError, type ReportAccess } from "@lapor/sdk";
import { clientOf } from "../../client.ts";
import type { StatusHost } from "./report-view.ts";
import type { ShownReport } from "./shown-report.ts";

const none: ReportAccess = { trackingId: "", accessCode: "" };

/**
 * Reads the open report. On a slow network responses overtake each other: a response to an older request than
 * the one that is shown is dropped, and so is every response after the report was closed.
 */
export class ReportReader {
  /** The codes that opened the report, independent of the fields. */
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
   * Reads the open report again, or opens another one. Throws what `getReport` throws, and `aborted` once the
   * report is closed.
   */
  async read(access: ReportAccess = this.access): Promise<void> {
    const { signal } = this;
    const request = ++this.requested;
    const report = await clientOf(this.element).getReport(access, { signal });
    // Not `throwIfAborted`, which Chrome has from 100 on.
    if (signal.aborted)
      throw new LaporError({ code: "aborted", message: "The report was closed.", retryable: false });
    if (request < this.shown) return;
    this.shown = request;
    this.access = access;
    this.show(report);
  }

  /** Shows a report that was not read from the channel; it is newer than every request so far. */
  replace(report: ShownReport): void {
    this.shown = ++this.requested;
    this.show(report);
  }

  /** Forgets the codes and drops pending responses: the phone may be shared. */
  close(): void {
    this.access = none;
    this.controller.abort();
    this.controller = new AbortController();
  }
}
