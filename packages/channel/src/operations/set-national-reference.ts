import type { SetNationalReference } from "@lapor/openapi";
import { throwIfInvalid } from "../platform/domain-error.ts";
import type { NationalRecord } from "../records/report.ts";
import { officerAction } from "./officer-action.ts";

/** Timeline messages are in Indonesian. */
function messageAbout(before: NationalRecord | null, { trackingId, ministryStatus }: NationalRecord): string {
  const status = ministryStatus === null ? "" : ` Statusnya di sana: ${ministryStatus}.`;
  if (before?.trackingId === trackingId)
    return `Catatan tentang laporan Anda di SP4N-LAPOR! (nomor ${trackingId}) diperbarui.${status}`;
  return before?.state === "forwarded"
    ? `Nomor laporan Anda di SP4N-LAPOR! diperbaiki menjadi ${trackingId}.${status}`
    : `Laporan Anda tercatat di SP4N-LAPOR! dengan nomor ${trackingId}.${status}`;
}

const isSame = (before: NationalRecord | null, next: NationalRecord): boolean =>
  before?.trackingId === next.trackingId &&
  before.url === next.url &&
  before.ministryStatus === next.ministryStatus &&
  before.forwardedAt?.getTime() === next.forwardedAt?.getTime();

/**
 * Nomor kedua. Records or corrects the number that a report has in SP4N-LAPOR!. Repeating it without a
 * message changes nothing, so the reporter does not get a second email. Throws `validation_failed` for a
 * `forwardedAt` in the future.
 */
export const setNationalReference = officerAction<SetNationalReference>(
  "setNationalReference",
  ({ report: { national: before } }, input, { now }) => {
    const { trackingId, url = null, ministryStatus = null, message } = input;
    const forwardedAt =
      input.forwardedAt === undefined ? (before?.forwardedAt ?? now) : new Date(input.forwardedAt);
    // RFC 3339 allows times that `Date` cannot represent, such as a leap second.
    if (Number.isNaN(forwardedAt.getTime()))
      throwIfInvalid([{ pointer: "#/forwardedAt", code: "invalid_format" }]);
    if (forwardedAt > now) throwIfInvalid([{ pointer: "#/forwardedAt", code: "in_future" }]);
    const national: NationalRecord = {
      state: "forwarded",
      trackingId,
      url,
      ministryStatus,
      forwardedAt,
      checkedAt: now,
    };
    return {
      changes: { national },
      message: message ?? messageAbout(before, national),
      changesNothing: message === undefined && isSame(before, national),
    };
  },
);
