import {
  createIdempotencyKey,
  LaporError,
  type ReportAccess,
  type ReportExport,
  type TimelineEntry,
} from "@lapor/sdk";
import type { TemplateResult } from "lit";
import { clientOf, tellFault } from "../client.ts";
import type { Fault } from "../form/form-state.ts";
import { loadPart } from "../load-part.ts";
import { saveFile } from "../save-file.ts";
import type { PersonalDataStrings } from "../strings/personal-data-strings.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import type { LaporStatus } from "./lapor-status.ts";
import { personalDataStyles } from "./personal-data-styles.ts";
import { personalDataTemplate, tombstoneTemplate } from "./personal-data-template.ts";
import type { ShownReport } from "./shown-report.ts";
import type { StatusWords } from "./status-view.ts";
import { withErasure } from "./with-erasure.ts";

/** What the reporter's data need of the view around them. */
export interface PersonalDataView {
  element: LaporStatus;
  styles: AddedStyles;
  access: () => ReportAccess;
  report: () => ShownReport;
  words: () => StatusWords;
  faultWords: (code: string) => string;
  /** Shows the report as the channel has it now; throws when it cannot be read. */
  read: () => Promise<void>;
  /** Shows what is known of the report without reading it. */
  tell: (report: ShownReport) => void;
}

/** What is done with the data. */
export type DataWork = "copy" | "erase";

/** What an erasure does, by how far the report is: nothing where it has nothing more to do. */
export type Erasable = "open" | "ended" | undefined;

/** What an erasure would do with a report now. */
export function erasableOf({ status, erasure }: ShownReport): Erasable {
  if (erasure?.erasedAt) return undefined;
  if (status === "closed" || status === "archived") return "ended";
  return erasure?.requestedAt ? undefined : "open";
}

/**
 * Copy and erasure of what the channel keeps of the reporter of an opened report. An erasure is asked about once more, with what it does to
 * the report as it stands, and does not happen when the report has come to another stage since.
 */
export class PersonalData {
  readonly view: PersonalDataView;
  busy: DataWork | undefined;
  failed: { work: DataWork; fault: Fault } | undefined;
  /** The question that is open: what the erasure would do. */
  asked: Erasable;
  changed = false;
  /** What went well: the copy, by its name, or the erasure. */
  done: { copy: string } | { deviceEmptied: boolean } | { receiptKept: true } | undefined;
  private readonly trackingId: string;
  private left = false;
  private key: { erasable: Erasable; value: string } | undefined;

  constructor(view: PersonalDataView) {
    this.view = view;
    this.trackingId = view.report().trackingId;
    view.styles.add(personalDataStyles);
  }

  get strings(): PersonalDataStrings {
    return this.view.words().strings.personalData;
  }

  /** What an erasure would do now. */
  get erasable(): Erasable {
    return erasableOf(this.view.report());
  }

  /** The report was read again: a question about another stage is not asked any more. */
  follow(): void {
    if (this.busy === "erase" || this.asked === this.erasable) return;
    this.asked = undefined;
    // The answer was lost on its way, but the channel has erased.
    if (this.key && !this.erasable) void this.finish(!!this.view.report().erasure?.erasedAt);
  }

  /** Ends it; what was asked for goes on. */
  leave(): void {
    this.left = true;
  }

  renderTombstone(): unknown {
    return tombstoneTemplate(this);
  }

  render(): TemplateResult {
    return personalDataTemplate(this);
  }

  /** Asks once more before anything is erased. */
  ask(): void {
    this.calm();
    this.asked = this.erasable;
    this.show("#erase-question");
  }

  /** Takes the question back. */
  cancel(): void {
    if (this.busy === "erase") return;
    this.calm();
    this.asked = undefined;
    this.show("#erase-open");
  }

  /** Saves the copy as a file. */
  async copy(): Promise<void> {
    if (!this.begin("copy")) return;
    const { view, strings } = this;
    const access = view.access();
    let target = "";
    try {
      const copy = await clientOf(view.element).exportReport(access);
      if (this.left) return;
      const name = strings.copy.fileName(trackingIdOf(copy));
      saveFile(name, JSON.stringify(copy, null, 2), "application/json");
      this.done = { copy: name };
    } catch (error) {
      if (this.left) return;
      target = this.fail("copy", error);
    }
    this.busy = undefined;
    this.show(target);
  }

  /** Has the data erased, as the open question says. */
  async erase(): Promise<void> {
    const { view, asked } = this;
    if (!asked || !this.begin("erase")) return;
    const access = view.access();
    let target = "#data-fault";
    try {
      await view.read();
      // What was erased already, its answer lost or in another tab, the channel tells once more.
      this.changed = !!this.erasable && this.erasable !== asked;
      if (!this.changed) {
        if (this.key?.erasable !== asked) this.key = { erasable: asked, value: createIdempotencyKey() };
        const entry = await clientOf(view.element).requestErasure(access, { idempotencyKey: this.key.value });
        await this.settle(entry);
        target = "#erasure";
      }
      this.asked = undefined;
    } catch (error) {
      if (this.left) return;
      target = this.fail("erase", error);
    }
    if (this.left) return;
    this.busy = undefined;
    this.show(target);
  }

  /** The channel has erased. */
  private async settle(entry: TimelineEntry): Promise<void> {
    const { view } = this;
    await this.finish(entry.kind === "erased");
    if (this.left) return;
    await view.read().catch(() => {
      if (!this.left) view.tell(withErasure(view.report(), entry));
    });
  }

  /**
   * After an erasure of all, the device forgets too, also when the report was left meanwhile. A report whose identity alone was erased goes
   * on, and its receipt is what it is followed by.
   */
  private async finish(all: boolean): Promise<void> {
    this.key = undefined;
    this.done = all ? { deviceEmptied: await forgetOnDevice(this.trackingId) } : { receiptKept: true };
    this.view.element.requestUpdate();
  }

  private begin(work: DataWork): boolean {
    if (this.busy) return false;
    this.calm();
    this.busy = work;
    this.show("");
    return true;
  }

  private calm(): void {
    this.failed = undefined;
    this.changed = false;
    this.done = undefined;
  }

  private fail(work: DataWork, error: unknown): string {
    this.failed = { work, fault: tellFault(this.view.element, error) };
    return "#data-fault";
  }

  private show(target: string): void {
    const { element } = this.view;
    element.requestUpdate();
    if (target) void element.focusOn(target);
  }
}

/** A proxy may say 200 as well: what is no copy is not saved as one. */
function trackingIdOf(copy: ReportExport): string {
  const trackingId = copy?.report?.trackingId;
  if (trackingId) return trackingId;
  throw new LaporError({ code: "bad_response", message: "Not a copy.", retryable: true });
}

/** The form's part knows what its forms keep on the device; false when it cannot be had, or the device does not confirm. */
const forgetOnDevice = (trackingId: string): Promise<boolean> =>
  loadPart(() => import("../form/form-channel.ts"))
    .then(({ forgetReport }) => forgetReport(trackingId))
    .catch(() => false);
