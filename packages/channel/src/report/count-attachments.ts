import type { AttachmentRecord, TimelineRecord } from "./store.ts";

/**
 * How many files count towards those that a report may have: what it came with and what its reporter added one by one, replies left
 * out. Once an officer has asked for information, only what was added since the last question: there is always room for an answer.
 */
export const countLimitedAttachments = (
  timeline: readonly Pick<TimelineRecord, "id" | "kind" | "version">[],
  attachments: readonly Pick<AttachmentRecord, "entryId">[],
): number => {
  const asked = timeline.filter(({ kind }) => kind === "information_requested").at(-1)?.version ?? 0;
  const added = timeline.filter(({ kind, version }) => kind === "attachment_added" && version > asked);
  const own = new Set<string | null>([...(asked === 0 ? [null] : []), ...added.map(({ id }) => id)]);
  return attachments.filter(({ entryId }) => own.has(entryId)).length;
};
