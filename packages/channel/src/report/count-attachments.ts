import type { AttachmentRecord, TimelineRecord } from "../records/report.ts";

/**
 * Counts the files that count towards a report's limit: those sent with the report, and those added
 * individually. Files in replies do not count. After an officer has asked the reporter, only files that were
 * added since the latest question count, so the reporter can always respond.
 */
export function countLimitedAttachments(
  timeline: readonly Pick<TimelineRecord, "id" | "kind" | "version">[],
  attachments: readonly Pick<AttachmentRecord, "entryId">[],
): number {
  const asked = timeline.filter(({ kind }) => kind === "reporter_asked").at(-1)?.version ?? 0;
  const added = timeline.filter(({ kind, version }) => kind === "attachment_added" && version > asked);
  const own = new Set<string | null>([...(asked === 0 ? [null] : []), ...added.map(({ id }) => id)]);
  return attachments.filter(({ entryId }) => own.has(entryId)).length;
}
