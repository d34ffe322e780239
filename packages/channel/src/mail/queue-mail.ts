import type { Caller, ChannelContext } from "../context.ts";
import { createUuid } from "../platform/uuid.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import type { Transaction } from "../store.ts";
import { viewDue } from "../views/views.ts";
import { isForFollowers, isForSupporters, mailKindOf } from "./mail-kind.ts";
import { recipientDomain } from "./recipient-domain.ts";

/**
 * Queues the mail about a step, if the step has one and the channel sends mail. For supporters it only notes
 * the step (`tellSupporters`).
 */
export async function queueMail(
  { sendsMail }: Pick<ChannelContext, "sendsMail">,
  transaction: Transaction,
  report: ReportRecord,
  entry: Pick<TimelineRecord, "id" | "kind" | "actorKind" | "at">,
): Promise<void> {
  const kind = sendsMail ? mailKindOf(entry) : null;
  if (kind === null) return;
  const mail = {
    reportId: report.id,
    entryId: entry.id,
    kind,
    at: entry.at,
    agencyId: report.responsibleAgencyId,
    custodianAgencyId: report.custodianAgencyId,
    dueAt: kind === "overdue" ? viewDue({ ...report, dueAt: report.overdueSince }) : viewDue(report),
  };
  await transaction.insertMail(mail, report.duplicateCount > 0 && isForFollowers(kind));
  if (isForSupporters(kind)) await transaction.insertSupporterStep({ ...mail, dueAt: null });
}

/**
 * Subscribes the reporter of a new report who gave an address, in the reporter's language, and queues the
 * receipt. The subscription is stored even while the channel sends no mail, so that it can begin later.
 */
export async function subscribeToMail(
  context: ChannelContext,
  transaction: Transaction,
  report: ReportRecord,
  locale: Caller["mailLocale"],
  { address, entryId }: { address: string; entryId: string },
): Promise<void> {
  await transaction.insertMailSubscription({
    reportId: report.id,
    thread: createUuid(context),
    locale,
    domain: await recipientDomain(context.secrets, address),
    supportId: null,
    address: null,
  });
  const entry = { id: entryId, kind: "submitted", actorKind: "reporter", at: report.submittedAt } as const;
  await queueMail(context, transaction, report, entry);
}
