import type { Caller, ChannelContext } from "../context.ts";
import { createUuid } from "../platform/uuid.ts";
import type { ReportRecord, TimelineRecord } from "../report/store.ts";
import type { Transaction } from "../store.ts";
import { viewDue } from "../views/views.ts";
import { isForFollowers, mailKindOf } from "./mail-kind.ts";
import { lanesOf } from "./mail-lanes.ts";

/** Queues the mail that a step gives, if it gives one and the channel sends mail. */
export const queueMail = async (
  { sendsMail }: Pick<ChannelContext, "sendsMail">,
  transaction: Transaction,
  report: ReportRecord,
  entry: Pick<TimelineRecord, "id" | "kind" | "actorKind" | "at">,
  lane?: number,
): Promise<void> => {
  const kind = sendsMail ? mailKindOf(report, entry) : null;
  if (kind === null) return;
  await transaction.insertMail(
    {
      reportId: report.id,
      entryId: entry.id,
      kind,
      at: entry.at,
      agencyId: report.responsibleAgencyId,
      dueAt: kind === "overdue" ? viewDue({ ...report, dueAt: report.overdueSince }) : viewDue(report),
      ...(lane !== undefined && { lane }),
    },
    report.duplicateCount > 0 && isForFollowers(kind),
  );
};

/**
 * Notes that the reporter of a new report gave an address, in which language to write there, and queues the first mail. Noted also while
 * the channel sends no mail: when it begins to, it knows to whom.
 */
export const subscribeToMail = async (
  context: ChannelContext,
  transaction: Transaction,
  report: ReportRecord,
  { mailLocale: locale, client }: Pick<Caller, "mailLocale" | "client">,
  { address, entryId }: { address: string; entryId: string },
): Promise<void> => {
  const { lane, receiptLane } = await lanesOf(context, address, client);
  await transaction.insertMailSubscription({
    reportId: report.id,
    thread: createUuid(context),
    locale,
    lane,
  });
  const entry = { id: entryId, kind: "submitted", actorKind: "reporter", at: report.submittedAt } as const;
  await queueMail(context, transaction, report, entry, receiptLane);
};
