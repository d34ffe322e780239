import type { TimelineEntry } from "@lapor/openapi";
import { type IdempotencyContext, type IdempotentResult, withIdempotencyKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import type { LimitContext } from "../limits/consume-limits.ts";
import type { ChallengeContext } from "../limits/make-challenge.ts";
import type { RightCodes } from "../limits/right-codes.ts";
import { throttleAccessCodeAttempts } from "../limits/throttle-access-codes.ts";
import { DomainError, throwIfInvalid } from "../platform/domain-error.ts";
import type { Records } from "../records/ports.ts";
import type { ReportFile } from "../records/report.ts";
import {
  checkAttachmentCount,
  linkAttachments,
  readLinked,
  withFileNames,
  withoutFileNames,
} from "../report/link-attachments.ts";
import type { ReportStore } from "../report/store.ts";
import { requireTrackingId } from "../report/tracking-id.ts";
import { accessCodeHashDigits, hashAccessCode, isSameHash } from "../sealing/secrets.ts";
import { applyReporterAction, type ReporterTransition } from "../transitions/apply-reporter-action.ts";
import type { ChangeContext, ChangeTransaction } from "../transitions/record-change.ts";
import { viewEntry, viewUnlinked } from "../views/views.ts";

export type ReporterAccessContext = ChallengeContext &
  LimitContext & { store: ReportStore; rightCodes: RightCodes };

type ReporterTransaction = ChangeTransaction & Records<"surveys">;

export type ReporterActionContext = ReporterAccessContext &
  ChangeContext &
  IdempotencyContext<ReporterTransaction>;

/** A report's tracking ID, with the access code that proves that the report belongs to the caller. */
export interface Reporter {
  trackingId: string;
  accessCode: string;
}

/** The timeline entry of an action. `replayed` is true if an earlier request took it. */
export interface EntryResult {
  entry: TimelineEntry;
  replayed: boolean;
}

/**
 * Opens a report for a caller with a tracking ID and an access code. A wrong code and an unknown tracking ID
 * get the same response and count the same. Throws `report_not_found`; after many wrong codes,
 * `challenge_required` or `challenge_invalid`; after many visits, `rate_limited`.
 * @param visits The number of visits that the call counts as. Default: 1.
 */
export async function openForReporter(
  context: ReporterAccessContext,
  caller: Caller,
  reporter: Reporter,
  { visits }: { visits?: number } = {},
): Promise<ReportFile> {
  const trackingId = requireTrackingId(reporter.trackingId);
  const guard = await throttleAccessCodeAttempts(context, caller, { ...reporter, trackingId });
  const file = await guard.admit(() => context.store.findReport({ trackingId }));
  const hash = await hashAccessCode(file?.report.id ?? "", reporter.accessCode, context.hashing);
  const isRight = isSameHash(hash, file?.report.accessCodeHash ?? nobodysHash);
  if (!file || !isRight) {
    await guard.refuse();
    throw new DomainError("report_not_found");
  }
  await guard.countVisit(visits);
  return file;
}

/**
 * The access code is compared with this hash when the report does not exist, so both responses take the same
 * time.
 */
const nobodysHash = "0".repeat(accessCodeHashDigits);

/** An action on an opened report, with its files. */
export interface ReporterActionInput extends ReporterTransition<ReporterTransaction> {
  attachmentIds?: readonly string[] | undefined;
  /** Throws when the report does not allow the action. Not called for a repeated request. */
  check?(): void;
}

/**
 * Applies a reporter's action, with message and files, once per `Idempotency-Key`. The idempotency record
 * omits the message and the file names, which may identify the reporter. A repeated request takes them from
 * its own body and from the files.
 */
export async function reporterAction(
  context: ReporterActionContext,
  { principal }: Caller,
  reportId: string,
  request: { content: unknown; idempotencyKey: string },
  { attachmentIds, check, ...requested }: ReporterActionInput,
): Promise<EntryResult> {
  const scope = `${requested.action}:${principal.id}:${reportId}`;
  const { body, replayed } = await withIdempotencyKey(
    context,
    { ...request, scope },
    async (transaction: ReporterTransaction): Promise<IdempotentResult<TimelineEntry>> => {
      check?.();
      throwIfInvalid(checkAttachmentCount(context.policy, attachmentIds));
      const entry = await applyReporterAction(context, transaction, reportId, requested);
      const target = { reportId, entryId: entry.id, keyId: principal.id };
      await linkAttachments(context, transaction, attachmentIds, target);
      const attachments = withoutFileNames(await readLinked(transaction, attachmentIds));
      return { body: viewEntry({ ...entry, message: null }, attachments.map(viewUnlinked)), reportId };
    },
  );
  const { message } = requested;
  const entry = { ...(await withFileNames(context, body)), ...(message !== undefined && { message }) };
  return { entry, replayed };
}
