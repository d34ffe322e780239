import type { TimelineEntry } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { throwIfInvalid } from "../platform/domain-error.ts";
import type { Policy } from "../records/policy.ts";
import type { System } from "../records/ports.ts";
import type { AttachmentRecord } from "../records/report.ts";
import type { ReportStore, ReportTransaction } from "./store.ts";

/** How long an uploaded file waits for its report, in milliseconds. Afterwards it is treated as unknown. */
export const waitingForMs: number = 24 * 3_600_000;

export function checkAttachmentCount(policy: Policy, ids: readonly string[] | undefined): FieldError[] {
  const { maxCount } = policy.attachments;
  return (ids?.length ?? 0) > maxCount
    ? [{ pointer: "#/attachmentIds", code: "too_many", limits: { limit: maxCount } }]
    : [];
}

/**
 * Links uploaded files to a report. Throws a field error, with the index in the list, for each file that is
 * unknown, was uploaded with another key, is too old or is already linked. The caller must then roll back the
 * transaction.
 */
export async function linkAttachments(
  { clock }: Pick<System, "clock">,
  transaction: ReportTransaction,
  ids: readonly string[] | undefined,
  target: { reportId: string; entryId: string | null; keyId: string },
): Promise<void> {
  if (!ids || ids.length === 0) return;
  const uploadedAfter = new Date(clock.now().getTime() - waitingForMs);
  const linked = await transaction.linkAttachments(ids, { ...target, uploadedAfter });
  const fieldErrors: FieldError[] = [];
  for (const [index, id] of ids.entries()) {
    if (linked.includes(id)) continue;
    const attachment = await transaction.find("attachments", { id });
    const used = attachment?.keyId === target.keyId && attachment.reportId !== null;
    fieldErrors.push({ pointer: `#/attachmentIds/${index}`, code: used ? "already_used" : "not_found" });
  }
  throwIfInvalid(fieldErrors);
}

/**
 * Removes the file names, which may identify the sender, before attachments go into an idempotency record.
 * `withFileNames` restores them for a repeated request.
 */
export const withoutFileNames = (attachments: readonly AttachmentRecord[]): AttachmentRecord[] =>
  attachments.map((attachment) => ({ ...attachment, fileName: "" }));

/** Adds the names of its files to an entry from an idempotency record. A deleted file's name stays empty. */
export async function withFileNames(
  { store }: { store: ReportStore },
  { attachments, ...entry }: TimelineEntry,
): Promise<TimelineEntry> {
  if (!attachments) return entry;
  const named = attachments.map(async (attachment) => {
    const found = await store.find("attachments", { id: attachment.id });
    return { ...attachment, fileName: found?.fileName ?? "" };
  });
  return { ...entry, attachments: await Promise.all(named) };
}

export async function readLinked(
  transaction: ReportTransaction,
  ids: readonly string[] | undefined,
): Promise<AttachmentRecord[]> {
  const found: AttachmentRecord[] = [];
  for (const id of ids ?? []) {
    const attachment = await transaction.find("attachments", { id });
    if (attachment) found.push(attachment);
  }
  return found;
}
