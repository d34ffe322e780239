import { createIdempotencyKey, LaporError, type ReportExport, type TimelineEntry } from "@lapor/sdk";
import { clientOf, reportError } from "../../client.ts";
import type { Failure } from "../../failure.ts";
import { loadPart } from "../../load-part.ts";
import { saveFile } from "../../save-file.ts";
import type { PersonalDataStrings } from "../../strings/personal-data-strings.ts";
import type { ReportView, StatusHost } from "../report/report-view.ts";
import type { ShownReport } from "../report/shown-report.ts";

/** What the reporter can do with their data. */
export type DataTask = "copy" | "erase";

/**
 * The scope of an erasure: the identity (`open`), everything (`ended`, for a closed report), or undefined if
 * nothing is left to erase.
 */
export type Erasable = "open" | "ended" | undefined;

/** Returns the scope that an erasure has for the report's current state. */
export function erasableOf({ status, erasure }: ShownReport): Erasable {
  if (erasure?.erasedAt) return undefined;
  if (status === "closed" || status === "archived") return "ended";
  return erasure?.requestedAt ? undefined : "open";
}

/**
 * The copy and the erasure of the data that the channel stores about the reporter. Before an erasure, asks
 * for confirmation and states the effect on the report in its current state. If the report's state has
 * changed when the reporter confirms, nothing is erased.
 */
export class PersonalData {
  readonly view: ReportView;
  busy: DataTask | undefined;
  failed: { task: DataTask; error: Failure } | undefined;
  /** The scope of the open confirmation. */
  asked: Erasable;
  changed = false;
  /** The last success: a saved copy with its file name, or an erasure. */
  done: { copy: string } | { deviceEmptied: boolean } | { receiptKept: true } | undefined;
  private readonly trackingId: string;
  private closed = false;
  private key: { erasable: Erasable; value: string } | undefined;

  constructor(view: ReportView) {
    this.view = view;
    this.trackingId = view.report().trackingId;
  }

  get strings(): PersonalDataStrings {
    return this.view.strings().status.personalData;
  }

  /** The scope that an erasure has now. */
  get erasable(): Erasable {
    return erasableOf(this.view.report());
  }

  /**
   * Updates the section with the report that was just loaded, and closes a confirmation that belongs to
   * another state.
   */
  follow(): void {
    if (this.busy === "erase" || this.asked === this.erasable) return;
    this.asked = undefined;
    // The erasure has succeeded, although its response was lost.
    if (this.key && !this.erasable) void this.finish(!!this.view.report().erasure?.erasedAt);
  }

  /** Called when the report is closed. A running task still completes. */
  close(): void {
    this.closed = true;
  }

  /** Asks for confirmation before anything is erased. */
  ask(): void {
    this.clearErrors();
    this.asked = this.erasable;
    this.update("#erase-question");
  }

  /** Closes the confirmation. */
  cancel(): void {
    if (this.busy === "erase") return;
    this.clearErrors();
    this.asked = undefined;
    this.update("#erase-open");
  }

  /** Saves the copy as a file. */
  async copy(): Promise<void> {
    if (!this.begin("copy")) return;
    const { view, strings } = this;
    const access = view.access();
    let target = "";
    try {
      const copy = await clientOf(view.element).exportReport(access);
      if (this.closed) return;
      const name = strings.copy.fileName(trackingIdOf(copy));
      saveFile(name, JSON.stringify(copy, null, 2), "application/json");
      this.done = { copy: name };
    } catch (error) {
      if (this.closed) return;
      target = this.fail("copy", error);
    }
    this.busy = undefined;
    this.update(target);
  }

  /** Erases exactly the data that the open confirmation lists. */
  async erase(): Promise<void> {
    const { view, asked } = this;
    if (!asked || this.busy) return;
    if (!view.codeCheck.passes("erase-code")) return this.update("#erase-code");
    if (!this.begin("erase")) return;
    const access = view.access();
    let target = "#data-error";
    try {
      await view.read();
      // Data that is already erased (after a lost response, or from another tab) is not a conflict, because
      // the channel repeats its response.
      this.changed = !!this.erasable && this.erasable !== asked;
      if (!this.changed) {
        if (this.key?.erasable !== asked) this.key = { erasable: asked, value: createIdempotencyKey() };
        const entry = await clientOf(view.element).requestErasure(access, { idempotencyKey: this.key.value });
        await this.settle(entry);
        target = "#erasure";
      }
      this.asked = undefined;
    } catch (error) {
      if (this.closed) return;
      target = this.fail("erase", error);
    }
    if (this.closed) return;
    this.busy = undefined;
    this.update(target);
  }

  /** Shows that the channel has erased the data, and deletes the records on the device. */
  private async settle(entry: TimelineEntry): Promise<void> {
    const { view } = this;
    await this.finish(entry.kind === "erased");
    if (this.closed) return;
    await view.read().catch(() => {
      if (!this.closed) view.replace(withErasure(view.report(), entry));
    });
  }

  /**
   * If everything was erased, also deletes the device's records of the report, even if the report was closed
   * in the meantime. If only the identity was erased, keeps the receipt, because the reporter still needs it
   * to follow the report.
   */
  private async finish(all: boolean): Promise<void> {
    this.key = undefined;
    const { element } = this.view;
    this.done = all
      ? {
          deviceEmptied: (
            await Promise.all([
              forgetOnDevice(element, this.trackingId),
              this.view.forgetOwn(this.trackingId),
            ])
          ).every(Boolean),
        }
      : { receiptKept: true };
    element.requestUpdate();
  }

  private begin(task: DataTask): boolean {
    if (this.busy) return false;
    this.clearErrors();
    this.busy = task;
    this.update("");
    return true;
  }

  private clearErrors(): void {
    this.failed = undefined;
    this.changed = false;
    this.done = undefined;
  }

  private fail(task: DataTask, cause: unknown): string {
    this.failed = { task, error: reportError(this.view.element, cause) };
    return "#data-error";
  }

  private update(target: string): void {
    const { element } = this.view;
    element.requestUpdate();
    if (target) void element.focusOn(target);
  }
}

/**
 * Returns the copy's tracking ID. A copy without one must not be saved, because a proxy may return its own
 * page with status 200.
 */
function trackingIdOf(copy: ReportExport): string {
  const trackingId = copy?.report?.trackingId;
  if (trackingId) return trackingId;
  throw new LaporError({ code: "bad_response", message: "Not a copy.", retryable: true });
}

/**
 * Deletes the report's records from the device. Returns false if the form's code cannot be loaded or the
 * device does not confirm the deletion.
 */
const forgetOnDevice = (element: StatusHost, trackingId: string): Promise<boolean> =>
  loadPart(() => element.loadFormParts())
    .then(({ forgetReport }) => forgetReport(trackingId))
    .catch(() => false);

/** Returns the report after an erasure, derived from its timeline entry. */
function withErasure(report: ShownReport, entry: TimelineEntry): ShownReport {
  const { at, kind } = entry;
  const { attachments, location, ...rest } = report;
  const asked = { reason: "requested", requestedAt: report.erasure?.requestedAt ?? at } as const;
  if (kind !== "erased")
    return { ...report, anonymous: true, erasure: asked, timeline: [...report.timeline, entry] };
  const { regionCode, regionName } = location;
  return {
    ...rest,
    title: "",
    body: "",
    attachments: [],
    anonymous: true,
    reporterActions: [],
    location: { ...(regionCode && { regionCode }), ...(regionName && { regionName }) },
    erasure: { ...asked, erasedAt: at },
    timeline: [...report.timeline.map(({ message, attachments, ...bare }) => bare), entry],
  };
}
