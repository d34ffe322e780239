import type { TemplateResult } from "lit";
import { loadPart } from "../load-part.ts";
import type { KeptReport } from "../offline/kept-report.ts";
import type { Delivery } from "../offline/outbox.ts";
import { isReceipt } from "../offline/read-record.ts";
import { isMissing } from "../offline/sending-rules.ts";
import type { ReceiptView } from "../receipt/receipt-view.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import { webAddress } from "../web-address.ts";
import type { FormValues } from "./form-state.ts";
import type { LaporForm } from "./lapor-form.ts";
import type { ReportKeeping } from "./report-drafts.ts";

type Record = KeptReport<FormValues>;

/** What a receipt needs of the form around it. */
export interface ShownReceiptOptions {
  form: LaporForm;
  styles: AddedStyles;
  keeping: ReportKeeping;
  /** The sentence for a failure's code. */
  faultWords: (code: string) => string;
}

/** The receipt in the place of the form, and what becomes of its record. */
export class ShownReceipt {
  private readonly options: ShownReceiptOptions;
  private view: ReceiptView | undefined;
  private record: Record | undefined;
  /** The codes are safe with the citizen. */
  private safe = false;
  /** What is done with the record, one after the other. */
  private tidying: Promise<unknown> = Promise.resolve();

  constructor(options: ShownReceiptOptions) {
    this.options = options;
  }

  /**
   * Shows the receipt of a record, and tells whether it could: its part is fetched now and may not come, and a receipt that another version
   * has written cannot be read.
   *
   * @param later gives words that were typed since.
   */
  async show(taken: Record, later: () => FormValues | undefined): Promise<boolean> {
    const { form, keeping, styles, faultWords } = this.options;
    const { receipt } = taken;
    if (!isReceipt(receipt)) return false;
    const part = await loadPart(() => import("../receipt/receipt-view.ts")).catch(() => {});
    if (!part) return false;
    // Its files may be further by now.
    const record = (await keeping.read(taken.id)) ?? taken;
    styles.add(part.reportStyles);
    this.leave();
    this.record = record;
    this.safe = false;
    const aftermath = new part.Aftermath(
      form,
      receipt,
      later() ?? (record.earlier ? record.values : undefined),
    );
    this.view = new part.ReceiptView({
      host: form,
      receipt,
      strings: () => form.late!.receipt,
      statusUrl: webAddress(form.statusUrl),
      again: () => this.again(),
      seen: () => this.secure(),
      aftermath: () => {
        const { files } = this.record!;
        const left = files.filter(isMissing).length;
        return aftermath.render({ files, left, delivery: keeping.deliveries.get(taken.id), faultWords });
      },
    });
    form.say("");
    form.requestUpdate();
    await form.focusOn("#receipt-heading");
    this.tidy();
    return true;
  }

  /** Nothing while no receipt is shown. */
  render(): TemplateResult | undefined {
    return this.view?.render();
  }

  /** Ends it; the record stays as it is. */
  leave(): void {
    this.view?.leave();
    this.view = this.record = undefined;
  }

  /** Follows its report. */
  follow(record: Record, delivery: Delivery): void {
    if (this.record?.id !== record.id) return;
    this.record = record;
    if (delivery.state === "sent" && delivery.next === undefined) this.tidy();
  }

  private secure(): void {
    this.safe = true;
    this.tidy();
  }

  /** Once the files are up too, the record leaves the device: at once when the codes are safe, in a day when they were only on the screen. */
  private tidy(): void {
    const { record, safe } = this;
    const { keeping } = this.options;
    if (!record || record.files.some(isMissing)) return;
    if (safe || document.visibilityState === "visible")
      this.tidying = this.tidying.then(() =>
        safe ? keeping.discard(record.id) : keeping.noteSeen(record.id),
      );
  }

  private again(): void {
    const { form } = this.options;
    this.secure();
    this.leave();
    form.requestUpdate();
    void form.focusOn("#heading");
  }
}
