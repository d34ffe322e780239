import type { Attachment } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { DomainError } from "../platform/domain-error.ts";
import { waitingForMs } from "../report/link-attachments.ts";
import { viewUnlinked } from "../views/views.ts";

/**
 * Deletes a file that waits for a report, for the key that uploaded it; returns it as it was. From then on no
 * report can have it. If the file itself cannot be removed now, the hourly job does it.
 */
export async function deleteAttachment(
  { store, blobs, clock }: ChannelContext,
  { key }: Caller,
  id: string,
): Promise<Attachment> {
  const attachment = await store.findAttachment(id);
  const at = new Date(clock.now().getTime() - waitingForMs);
  if (!attachment || !(await store.expireAttachment({ id, keyId: key.id, at })))
    throw new DomainError("attachment_not_found");
  try {
    // The row last: without it nobody would know of a file that is left.
    await blobs.delete(id);
    await store.deleteWaitingAttachment(id);
  } catch {
    // The file is out of reach already, and `dropExpired` tries again.
  }
  return viewUnlinked(attachment);
}
