import type { ReportAccess } from "@lapor/sdk";
import { clientOf } from "../client.ts";
import type { LaporStatus } from "./lapor-status.ts";
import type { ShownReport } from "./shown-report.ts";

const none: ReportAccess = { trackingId: "", accessCode: "" };

/**
 * Reads the report that is open. Answers overtake each other where a network is slow: what was asked for before what is shown now is not
 * shown any more, and nothing is once the report was left.
 */
export class ReportReader {
  /** What the report was opened with, whatever stands in the fields since. */
  access: ReportAccess = none;
  private readonly element: LaporStatus;
  private readonly show: (report: ShownReport) => void;
  private begun = 0;
  private shown = 0;
  private ending = new AbortController();

  constructor(element: LaporStatus, show: (report: ShownReport) => void) {
    this.element = element;
    this.show = show;
  }

  /** Ends when the report is left. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** Reads the open report again, or opens another one. Throws as `getReport`, `aborted` when it was left meanwhile. */
  async read(access: ReportAccess = this.access): Promise<void> {
    const { signal } = this;
    const begun = ++this.begun;
    const report = await clientOf(this.element).getReport(access, { signal });
    signal.throwIfAborted();
    if (begun < this.shown) return;
    this.shown = begun;
    this.access = access;
    this.show(report);
  }

  /** Shows what is known without reading; newer than everything that was asked for until now. */
  tell(report: ShownReport): void {
    this.shown = ++this.begun;
    this.show(report);
  }

  /** Forgets what opened the report, and what is still on its way: the phone may be shared. */
  leave(): void {
    this.access = none;
    this.ending.abort();
    this.ending = new AbortController();
  }
}
