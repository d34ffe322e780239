import { createUuid } from "../platform/uuid.ts";
import type { System } from "../records/ports.ts";
import type { Actor } from "../records/principal.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { viewDue } from "../views/views.ts";
import { isForFollowers, isForSupporters, mailKindOf } from "./mail-kind.ts";
import { recipientDomain } from "./recipient-domain.ts";
import type { MailTransaction } from "./store.ts";

/**
 * Queues the email for a change, if the change has one and the channel sends mail. For supporters, only
 * records the change (`tellSupporters` queues their emails).
 */
async function queueMail(
  { sendsMail }: { sendsMail: boolean },
  transaction: Pick<MailTransaction, "insertMail">,
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
  await transaction.insertMail(mail, {
    followers: report.duplicateCount > 0 && isForFollowers(kind),
    supporters: isForSupporters(kind),
  });
}

/**
 * Queues the email for a change to a report. A new report gets its address only later, so `subscribeToMail`
 * queues the receipt.
 */
export const mailChange = (
  context: { sendsMail: boolean },
  transaction: Pick<MailTransaction, "insertMail">,
  report: ReportRecord,
  entry: TimelineRecord,
): Promise<void> =>
  entry.kind === "submitted" ? Promise.resolve() : queueMail(context, transaction, report, entry);

/**
 * Subscribes the reporter of a new report who gave an address, in the reporter's language, and queues the
 * receipt. The subscription is stored even while the channel sends no email, so emails can start later.
 */
export async function subscribeToMail(
  context: Pick<System, "clock" | "random"> & { secrets: Secrets; sendsMail: boolean },
  transaction: MailTransaction,
  report: ReportRecord,
  locale: Actor["mailLocale"],
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
