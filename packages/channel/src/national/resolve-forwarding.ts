import { DomainError } from "../platform/domain-error.ts";
import type { NationalMessage, NationalMessageState } from "../records/national.ts";
import type { Transactions } from "../records/ports.ts";
import type { ReportRecord } from "../records/report.ts";
import type { ReportStore } from "../report/store.ts";
import { requireTrackingId } from "../report/tracking-id.ts";
import { applyNationalAction } from "../transitions/apply-national-action.ts";
import type { ChangeTransaction } from "../transitions/record-change.ts";
import { cancelMessages } from "./queue-messages.ts";
import { type SettleContext, settleAgain, settleArrived, withMessage } from "./settle-message.ts";
import type { NationalTransaction } from "./store.ts";

type Context = SettleContext & {
  store: ReportStore & Transactions<ChangeTransaction & NationalTransaction>;
};

/** A person's finding or decision about a message with an unknown outcome. */
export type ForwardingDecision =
  /**
   * The message is in SP4N-LAPOR!. For the report itself, `number` is required: the number that people see
   * there. `id` is the ID in the interface, which differs from the number. Without it, the channel neither
   * follows the complaint nor sends messages about it.
   */
  | { kind: "forwarded"; number?: string; id?: string }
  /** The message is not in SP4N-LAPOR!: send it again. */
  | { kind: "resend" }
  /** The channel no longer sends the message; a person submits it there. */
  | { kind: "by_hand" };

const open: Record<ForwardingDecision["kind"], readonly NationalMessageState[]> = {
  forwarded: ["unknown", "refused"],
  resend: ["unknown", "refused"],
  by_hand: ["unknown", "refused", "pending"],
};

const texts = {
  byHand: "Petugas membawa laporan Anda ke SP4N-LAPOR! sendiri, karena tidak dapat diteruskan otomatis.",
  messageByHand: "Petugas menyampaikan pesan terakhir ke SP4N-LAPOR! sendiri.",
  messageArrived: "Petugas memastikan bahwa pesan terakhir sudah sampai di SP4N-LAPOR!.",
} as const;

async function decide(
  context: SettleContext,
  transaction: ChangeTransaction & NationalTransaction,
  message: NationalMessage,
  report: ReportRecord,
  decision: ForwardingDecision,
): Promise<void> {
  const isCreate = message.kind === "create";
  if (decision.kind === "resend")
    return settleAgain(context, transaction, message, report, {
      at: context.clock.now(),
      error: null,
      isRetried: true,
    });
  if (decision.kind === "forwarded") {
    const { number = null, id = null } = decision;
    const arrived = { nationalId: id, trackingId: number, url: null };
    await settleArrived(context, transaction, message, report, arrived, 0);
    if (isCreate) return;
  } else if (isCreate) {
    await cancelMessages(transaction, report.id);
  } else {
    await transaction.updateNationalMessage({
      ...message,
      state: "refused",
      lastError: "by_hand",
      nextAttemptAt: null,
      leasedUntil: null,
      sentBy: null,
      missedAt: null,
    });
  }
  await applyNationalAction(context, transaction, report, {
    action: isCreate ? "recordForwardFailure" : "recordNationalUpdate",
    message: isCreate
      ? texts.byHand
      : decision.kind === "by_hand"
        ? texts.messageByHand
        : texts.messageArrived,
    ...(isCreate && { national: { state: "manual" } }),
  });
}

/**
 * Applies a person's decision about a report's oldest unresolved message, and records the decision in the
 * timeline. Returns the kind of that message, or undefined if there is none. Throws `report_not_found`, and
 * `RangeError` when the number is missing.
 */
export async function resolveForwarding(
  context: Context,
  trackingId: string,
  decision: ForwardingDecision,
): Promise<NationalMessage["kind"] | undefined> {
  const states = open[decision.kind];
  const file = await context.store.findReport({ trackingId: requireTrackingId(trackingId) });
  if (!file) throw new DomainError("report_not_found");
  const messages = await context.store.transaction((transaction: NationalTransaction) =>
    transaction.list("nationalMessages", { reportId: file.report.id }),
  );
  const message = messages.find(({ state, lastError }) => states.includes(state) && lastError !== "by_hand");
  if (!message) return undefined;
  if (message.kind === "create" && decision.kind === "forwarded" && !decision.number)
    throw new RangeError("The number that the report has in SP4N-LAPOR! is missing.");
  const isResolved = await withMessage(
    context,
    message,
    states,
    (transaction: ChangeTransaction & NationalTransaction, present, report) =>
      decide(context, transaction, present, report, decision),
  );
  return isResolved ? message.kind : undefined;
}
