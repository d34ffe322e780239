import { createIdempotencyKey, LaporError, type ReportExport, type TimelineEntry } from "@lapor/sdk";
import { clientOf, reportError } from "../../client.ts";
import type { Failure } from "../../failure.ts";
import { loadPart } from "../../load-part.ts";
import { saveFile } from "../../save-file.ts";
import type { PersonalDataStrings } from "../../strings/personal-data-strings.ts";
import type { ReportView, StatusHost } from "../report/report-view.ts";
import type { ShownReport } from "../report/shown-report.ts";

/** The reporter's tasks with the data. */
export type DataTask = "copy" | "erase";

/**
 * The extent of an erasure: of an open report the identity, of an ended one everything; undefined when
 * nothing is left.
 */
export type Erasable = "open" | "ended" | undefined;

/** The current extent of an erasure. */
export function erasableOf({ status, erasure }: ShownReport): Erasable {
  if (erasure?.erasedAt) return undefined;
  if (status === "closed" || status === "archived") return "ended";
  return erasure?.requestedAt ? undefined : "open";
}

/**
 * A copy and the erasure of the data that the channel keeps of the reporter. Erasing asks for confirmation
 * first, with its effect on the report at its current stage. It does not happen when the report has reached
 * another stage since.
 */
export class PersonalData {
  readonly view: ReportView;
  busy: DataTask | undefined;
  failed: { task: DataTask; error: Failure } | undefined;
  /** The confirmation that is open: what would be erased. */
  asked: Erasable;
  changed = false;
  /** The last success: the copy by its file name, or an erasure. */
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

  /** The current extent of an erasure. */
  get erasable(): Erasable {
    return erasableOf(this.view.report());
  }

  /** Follows the report as it was read now. A confirmation for another stage is withdrawn. */
  follow(): void {
    if (this.busy === "erase" || this.asked === this.erasable) return;
    this.asked = undefined;
    // The response was lost, but the channel has erased.
    if (this.key && !this.erasable) void this.finish(!!this.view.report().erasure?.erasedAt);
  }

  /** The report is closed; a running task still ends. */
  close(): void {
    this.closed = true;
  }

  /** Asks for confirmation before anything is erased. */
  ask(): void {
    this.clearErrors();
    this.asked = this.erasable;
    this.update("#erase-question");
  }

  /** Withdraws the confirmation. */
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

  /** Erases exactly the data that the open confirmation names. */
  async erase(): Promise<void> {
    const { view, asked } = this;
    if (!asked || this.busy) return;
    if (!view.codeCheck.passes("erase-code")) return this.update("#erase-code");
    if (!this.begin("erase")) return;
    const access = view.access();
    let target = "#data-error";
    try {
      await view.read();
      // Already erased (lost response, other tab) is not a conflict: the channel repeats its response.
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

  /** The channel has erased: shows that, and deletes the records of the device. */
  private async settle(entry: TimelineEntry): Promise<void> {
    const { view } = this;
    await this.finish(entry.kind === "erased");
    if (this.closed) return;
    await view.read().catch(() => {
      if (!this.closed) view.replace(withErasure(view.report(), entry));
    });
  }

  /**
   * After an erasure of everything the device forgets the report too, even when it was closed meanwhile.
   * After an erasure of the identity the report continues, and its receipt is still needed to follow it.
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

/** A proxy may respond 200 with its own page, which must not be saved as a copy. */
function trackingIdOf(copy: ReportExport): string {
  const trackingId = copy?.report?.trackingId;
  if (trackingId) return trackingId;
  throw new LaporError({ code: "bad_response", message: "Not a copy.", retryable: true });
}

/** False when the form's code cannot be loaded, or the device does not confirm. */
const forgetOnDevice = (element: StatusHost, trackingId: string): Promise<boolean> =>
  loadPart(() => element.loadFormParts())
    .then(({ forgetReport }) => forgetReport(trackingId))
    .catch(() => false);

/** The report after an erasure, derived from its timeline entry. */
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
    reporterActs: [],
    location: { ...(regionCode && { regionCode }), ...(regionName && { regionName }) },
    erasure: { ...asked, erasedAt: at },
    timeline: [...report.timeline.map(({ message, attachments, ...bare }) => bare), entry],
  };
}
