import type { TemplateResult } from "lit";
import { alignTop } from "../../align-top.ts";
import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import { isReceipt } from "../../offline/read-record.ts";
import { isMissing } from "../../offline/sending-rules.ts";
import { type ReceiptBelow, ReceiptView } from "../../receipt/receipt-view.ts";
import { loadSentStrings } from "../../strings/load/load-beside.ts";
import type { SentStrings } from "../../strings/sent-strings.ts";
import { reportStyles } from "../../styles/report-styles.ts";
import { visibilityOf } from "../../values/form-values.ts";
import { webAddress } from "../../web-address.ts";
import type { FormContext } from "../state/form-host.ts";
import type { FormAction, FormState } from "../state/form-state.ts";
import type { OfflineReports } from "./offline-reports.ts";
import { showList } from "./show-list.ts";

type Receipt = NonNullable<FormState["receipt"]>;

type ExtrasPart = typeof import("./receipt-below.ts") & { sent: SentStrings };

/** Shows the receipt that replaces the form, and updates its record afterwards. */
export class ReceiptScreen {
  private readonly form: FormContext;
  private readonly offline: OfflineReports;
  private readonly usualAnswer: (agencyId: string) => string | undefined;
  /** The content below the codes, which is loaded once the codes are on the screen. */
  private readonly extras: LazyPart<ExtrasPart>;
  private view: ReceiptView | undefined;
  /** Whether the citizen has copied the codes or closed the receipt. */
  private safe = false;
  /** The pending changes to the record, which run one after another. */
  private tidying: Promise<unknown> = Promise.resolve();

  /** @param usualAnswer Returns an agency's usual response time as text, if the form has loaded it. */
  constructor(
    form: FormContext,
    offline: OfflineReports,
    usualAnswer: (agencyId: string) => string | undefined,
  ) {
    this.form = form;
    this.offline = offline;
    this.usualAnswer = usualAnswer;
    this.extras = new LazyPart(form.host, async (language) => {
      const [part, sent] = await Promise.all([
        loadPart(() => import("./receipt-below.ts")),
        loadSentStrings(language),
      ]);
      form.styles.add(part.extrasStyles);
      return { ...part, sent: sent ?? part.indonesian };
    });
    form.store.subscribe((action, before) => this.follow(action, before));
  }

  /** Renders nothing while no receipt is shown. */
  render(): TemplateResult | undefined {
    return this.view?.render();
  }

  private follow(action: FormAction, before: FormState): void {
    const { receipt } = this.form.store.state;
    if (action.type === "show_receipt" || receipt?.record.id !== before.receipt?.record.id) {
      this.view?.leave();
      this.view = undefined;
      if (receipt) void this.show(receipt);
    } else if (action.type === "delivery" && receipt?.record === action.record) {
      if (action.delivery.state === "sent" && action.delivery.next === undefined) this.tidy();
    }
  }

  /**
   * A receipt that another version of the widget stored cannot be shown here. It is kept in the list with its
   * codes.
   */
  private async show(shown: Receipt): Promise<void> {
    const { host, store, styles, late } = this.form;
    const { id, receipt } = shown.record;
    if (!isReceipt(receipt)) {
      store.dispatch({ type: "leave_receipt" });
      return showList(this.form, { id, revealed: true });
    }
    styles.add(reportStyles);
    this.safe = false;
    const { sent } = shown;
    const { extras } = this;
    let below: ReceiptBelow | undefined;
    const view = new ReceiptView({
      host,
      receipt,
      strings: () => late().receipt,
      statusUrl: webAddress(host.statusUrl),
      about: sent && {
        title: sent.title,
        confidential: sent.confidential,
        isOpen: visibilityOf(sent) === "open",
      },
      again: () => this.again(),
      seen: () => this.secure(),
      extras: () => {
        const { part } = extras;
        if (!part) return undefined;
        below ??= part.receiptBelow(this.form, view, shown, {
          sent: () => extras.part!.sent,
          usualAnswer: this.usualAnswer,
        });
        return below;
      },
      missing: () => extras.status === "failed",
    });
    this.view = view;
    store.dispatch({ type: "announce", words: "" });
    await host.focusOn("#receipt-heading");
    alignTop(host);
    this.tidy();
    void this.loadExtras();
  }

  private async loadExtras(): Promise<void> {
    if (!(await this.extras.load())) addEventListener("online", () => void this.loadExtras(), { once: true });
  }

  private secure(): void {
    this.safe = true;
    this.tidy();
  }

  /**
   * Deletes the record from the device once the files are uploaded: immediately if the codes are safe, or
   * after a day if they were only shown.
   */
  private tidy(): void {
    const { safe, offline } = this;
    const { record } = this.form.store.state.receipt ?? {};
    if (!record || record.files.some(isMissing)) return;
    if (safe || document.visibilityState === "visible")
      this.tidying = this.tidying.then(() =>
        safe ? offline.discard(record.id) : offline.noteSeen(record.id),
      );
  }

  private again(): void {
    const { store, host } = this.form;
    this.secure();
    store.dispatch({ type: "leave_receipt" });
    void host.focusOn("#heading");
  }
}
