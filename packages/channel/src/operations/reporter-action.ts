import type { Caller, ChannelContext } from "../context.ts";
import { guardGuesses } from "../limits/throttle-access-codes.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { ReportFile } from "../report/store.ts";
import { requireTrackingId } from "../report/tracking-id.ts";
import { hashAccessCode, isSameHash } from "../sealing/secrets.ts";

/**
 * Opens a report for a caller with tracking ID and access code. A wrong code and an unknown tracking ID get
 * the same response and count the same. Throws `report_not_found`; after many wrong codes
 * `challenge_required` or `challenge_invalid`; after many visits `rate_limited`.
 * @param visits For how many it counts; one unless told.
 */
export const openForReporter = async (
  context: ChannelContext,
  caller: Caller,
  reporter: { trackingId: string; accessCode: string },
  { visits }: { visits?: number } = {},
): Promise<ReportFile> => {
  const trackingId = requireTrackingId(reporter.trackingId);
  const guard = await guardGuesses(context, caller, trackingId);
  await guard.admit();
  const file = await context.store.findReport(trackingId);
  const hash = await hashAccessCode(file?.report.id ?? "", reporter.accessCode, context.hashing);
  const isRight = isSameHash(hash, file?.report.accessCodeHash ?? nobodysHash);
  if (!file || !isRight) throw new DomainError("report_not_found");
  await guard.countVisit(visits);
  return file;
};

/** Compared with in place of a report that there is not, so that the answer takes as long. */
const nobodysHash = "0".repeat(64);
