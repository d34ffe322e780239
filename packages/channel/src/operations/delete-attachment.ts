import type { Attachment } from "@lapor/openapi";
import { removeFiles } from "../erasure/erase-report.ts";
import type { Caller } from "../limits/client-info.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { System } from "../records/ports.ts";
import { unlinked } from "../records/report.ts";
import { waitingForMs } from "../report/link-attachments.ts";
import type { ReportStore } from "../report/store.ts";
import type { SealingBlobs } from "../sealing/sealing-blobs.ts";
import { viewUnlinked } from "../views/views.ts";

/**
 * Deletes a file that is not yet attached to a report, on behalf of the key that uploaded it, and returns its
 * last state. From then on, no report can use the file. If the file itself cannot be removed now, the hourly
 * job removes it. Throws `attachment_not_found` for every other ID, so a caller cannot learn which IDs exist.
 */
export async function deleteAttachment(
  context: Pick<System, "clock"> & { store: ReportStore; blobs: SealingBlobs },
  { principal }: Caller,
  id: string,
): Promise<Attachment> {
  const attachment = await context.store.find("attachments", { id });
  // Makes the file look expired. Uses twice the age of expiry, because the clocks of replicas differ.
  const at = new Date(context.clock.now().getTime() - 2 * waitingForMs);
  const own = { id, keyId: principal.id, ...unlinked };
  // The row is kept until the file is removed from storage.
  if (!attachment || (await context.store.change("attachments", own, { createdAt: at })) === 0)
    throw new DomainError("attachment_not_found");
  await removeFiles(context, [id]);
  return viewUnlinked(attachment);
}
