import { mayOpenFile } from "../attachment-links.ts";
import type { ChannelContext } from "../context.ts";
import { DomainError } from "../domain-error.ts";
import type { AttachmentRecord } from "../ports.ts";
import { FileClosed } from "../sealing-blobs.ts";
import type { FileLink } from "../secrets.ts";

const closed = {
  id: "Berkas ini belum bisa dibuka. Berkasnya tidak hilang; coba lagi nanti, atau hubungi pengelola kanal.",
  en: "This file cannot be opened just now. It is not lost; try again later, or contact the channel's operator.",
};

/**
 * A file by a link that the channel signed. Throws `invalid_link` when it was changed, is over, or its party may not read the file any more, `attachment_not_found`, and `unavailable`
 * for one that is sealed and does not open.
 */
export const getAttachment = async (
  { store, blobs, secrets, clock, onClosed }: ChannelContext,
  link: FileLink & { signature: string },
): Promise<{ attachment: AttachmentRecord; bytes: Uint8Array<ArrayBuffer> }> => {
  const isOver = link.expires * 1000 < clock.now().getTime();
  if (isOver || !(await secrets.checkLink(link, link.signature))) throw new DomainError("invalid_link");
  const attachment = await store.findAttachment(link.attachmentId);
  if (attachment?.reportId && !(await mayOpenFile(store, attachment, link.party)))
    throw new DomainError("invalid_link");
  // Without a report, it was erased with one: a link is only ever made to a file of a report.
  const bytes =
    attachment?.reportId &&
    (await blobs.get(attachment.id).catch((error: unknown) => {
      if (!(error instanceof FileClosed)) throw error;
      onClosed(error.cause);
      throw new DomainError("unavailable", { detail: closed });
    }));
  if (!attachment || !bytes) throw new DomainError("attachment_not_found");
  return { attachment, bytes };
};
