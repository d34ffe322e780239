import type { NewFeedback, TimelineEntry } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { once } from "../keys/idempotency.ts";
import { guards, mostRounds } from "../life-cycle/life-cycle-guards.ts";
import { DomainError, refuse } from "../platform/domain-error.ts";
import {
  checkAttachmentCount,
  readTied,
  tieAttachments,
  withFileNames,
  withoutFileNames,
} from "../report/link-attachments.ts";
import type { ReportRecord } from "../report/store.ts";
import { takeReporterStep } from "../transitions/reporter-step.ts";
import { archivedAtOf, followedFrom } from "../views/followed-report.ts";
import { viewEntry, viewUnlinked } from "../views/views.ts";
import { openForReporter } from "./reporter-action.ts";

const contested = ({ contestCount, pingPong }: ReportRecord) => {
  const again = contestCount + 1 >= mostRounds;
  return { changes: { contestCount: contestCount + 1, pingPong: pingPong || again }, pingPong: again };
};

/** An answer is rated once, whether alone or with its confirmation. */
const rated = (report: ReportRecord, rating: number | undefined) => {
  if (rating === undefined) return {};
  if (report.rating !== null) throw new DomainError("invalid_transition", { detail: guards.unrated.detail });
  return { changes: { rating }, rating };
};

/**
 * Umpan balik. The reporter confirms that the matter is settled, contests it, or only rates the answer. What ended without the
 * reporter's own word goes on when it is contested in time.
 */
export const giveFeedback = async (
  context: ChannelContext,
  caller: Caller,
  reporter: { trackingId: string; accessCode: string },
  input: NewFeedback,
  idempotencyKey: string,
): Promise<{ entry: TimelineEntry; replayed: boolean }> => {
  const file = await openForReporter(context, caller, reporter);
  const { id } = file.report;
  const followedArchivedAt = archivedAtOf(await followedFrom(context.store, file));
  const scope = `giveFeedback:${caller.key.id}:${id}`;
  const { message } = input;
  const attachmentIds = input.kind === "contest" ? input.attachmentIds : undefined;
  const answer = await once(context, { scope, idempotencyKey, content: input }, async (transaction) => {
    refuse(checkAttachmentCount(context.policy, attachmentIds));
    const entry = await takeReporterStep(context, transaction, id, {
      action: "giveFeedback",
      variant: input.kind,
      followedArchivedAt,
      message,
      decide: (report) => (input.kind === "contest" ? contested(report) : rated(report, input.rating)),
    });
    const target = { reportId: id, entryId: entry.id, keyId: caller.key.id };
    await tieAttachments(context, transaction, attachmentIds, target);
    const attachments = await readTied(transaction, attachmentIds);
    // The kept answer leaves out the reporter's words; a repetition brings them itself.
    return {
      body: viewEntry({ ...entry, message: null }, withoutFileNames(attachments).map(viewUnlinked)),
      reportId: id,
    };
  });
  const entry = {
    ...(await withFileNames(context, answer.body as TimelineEntry)),
    ...(message !== undefined && { message }),
  };
  return { entry, replayed: answer.replayed };
};
