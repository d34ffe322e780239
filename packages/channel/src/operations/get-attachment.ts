import type { ChannelContext } from "../context.ts";
import { DomainError } from "../domain-error.ts";
import type { AttachmentRecord } from "../ports.ts";

/** A file by a link that the channel signed. Throws `invalid_link` when it was changed or is over, `attachment_not_found`. */
export const getAttachment = async (
  { store, blobs, secrets, clock }: ChannelContext,
  link: { attachmentId: string; expires: number; signature: string },
): Promise<{ attachment: AttachmentRecord; bytes: Uint8Array<ArrayBuffer> }> => {
  const isOver = link.expires * 1000 < clock.now().getTime();
  if (isOver || !(await secrets.checkLink(link.attachmentId, link.expires, link.signature)))
    throw new DomainError("invalid_link");
  const attachment = await store.findAttachment(link.attachmentId);
  // Without a report, it was erased with one: a link is only ever made to a file of a report.
  const bytes = attachment?.reportId && (await blobs.get(attachment.id));
  if (!attachment || !bytes) throw new DomainError("attachment_not_found");
  return { attachment, bytes };
};
