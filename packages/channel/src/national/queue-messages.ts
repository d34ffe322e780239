import type { TimelineKind } from "@lapor/openapi";
import { createUuid } from "../platform/uuid.ts";
import type { NationalMessage, NationalMessageKind, NationalMessageState } from "../records/national.ts";
import type { Records, System } from "../records/ports.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import type { NationalTransaction } from "./store.ts";

const newMessage = (
  { random }: Pick<System, "random">,
  reportId: string,
  kind: NationalMessageKind,
  entry: Pick<TimelineRecord, "id" | "at">,
): NationalMessage => ({
  id: createUuid({ random, clock: { now: () => entry.at } }),
  reportId,
  kind,
  entryId: kind === "create" ? null : entry.id,
  state: "pending",
  attempts: 0,
  lastError: null,
  createdAt: entry.at,
  nextAttemptAt: entry.at,
  leasedUntil: null,
  sentBy: null,
  missedAt: null,
});

/** Changes after which a report that has not been sent no longer needs to go to SP4N-LAPOR!. */
const cancelling: readonly TimelineKind[] = ["verified", "withdrawn", "archived", "merged"];

/**
 * The kinds of messages that are sent to SP4N-LAPOR! when the reporter or the agency writes them here.
 * Messages that came from SP4N-LAPOR! are not sent back.
 */
const passedOn: readonly TimelineKind[] = [
  "replied",
  "attachment_added",
  "contested",
  "withdrawn",
  "reporter_asked",
  "answered",
];

/** Deletes a report's messages, except a message that is being sent. */
export async function cancelMessages(
  transaction: Records<"nationalMessages">,
  reportId: string,
): Promise<void> {
  const state: NationalMessageState[] = ["pending", "unknown", "forwarded", "refused"];
  await transaction.remove("nationalMessages", { reportId, state });
}

/**
 * Queues the messages to SP4N-LAPOR! for a change, in the change's transaction: the report itself, a message
 * about it, or its return. The report must be in its state after the change.
 */
export async function queueNationalMessages(
  context: Pick<System, "random" | "policy">,
  transaction: Omit<NationalTransaction, "updateNationalMessage">,
  { id, national, custodianAgencyId }: ReportRecord,
  entry: TimelineRecord,
): Promise<void> {
  if (!context.policy.forwarding) return;
  const { kind, actorKind } = entry;
  // An officer recorded the number, which means that the report was submitted there by hand.
  if (kind === "national_reference_set") return cancelMessages(transaction, id);
  if (!national || national.state === "manual") {
    if (cancelling.includes(kind)) await cancelMessages(transaction, id);
    return;
  }
  const isNew =
    national.state === "pending" &&
    (await transaction.insert("nationalMessages", newMessage(context, id, "create", entry)));
  if (isNew || national.state === "refused") return;
  const isReturned = custodianAgencyId !== null && (kind === "transferred" || kind === "agency_ended");
  const isWritten = (actorKind === "reporter" || actorKind === "agency") && passedOn.includes(kind);
  if (!isReturned && !isWritten) return;
  // The report was submitted by hand, and the interface of SP4N-LAPOR! does not accept its number as an ID.
  if (national.state === "forwarded" && !(await transaction.find("nationalComplaints", { reportId: id })))
    return;
  await transaction.insert(
    "nationalMessages",
    newMessage(context, id, isReturned ? "hand_back" : "reply", entry),
  );
}
