import type { WithdrawnSupport } from "@lapor/openapi";
import { longAgo, removeFiles } from "../erasure/erase-report.ts";
import type { System } from "../records/ports.ts";
import type { ReportStore } from "../report/store.ts";
import type { SealingBlobs } from "../sealing/sealing-blobs.ts";
import type { SupportStore, SupportTransaction } from "../supports/store.ts";
import {
  changeSupports,
  findSupported,
  hashFollowCode,
  type Supporter,
  type SupporterActionContext,
} from "./supporter-action.ts";

type Context = SupporterActionContext &
  Pick<System, "hashing"> & {
    store: ReportStore & SupportStore;
    blobs: SealingBlobs;
  };

/**
 * Penarikan dukungan. Deletes a support with its address, message and photo, whether or not the report is
 * public. Returns the same result for an unknown report and for a report that the caller does not support.
 */
export async function withdrawSupport(
  context: Context,
  { trackingId, followCode }: Supporter,
): Promise<WithdrawnSupport> {
  const found = await findSupported(context, trackingId);
  const followHash = await hashFollowCode(followCode, context.hashing);
  if (!found || !(await context.store.find("supports", { reportId: found.kept.id, followHash })))
    return { withdrawn: false };
  const fileIds = await changeSupports(
    context,
    found.kept.id,
    async (transaction: SupportTransaction, { id: reportId }) => {
      const support = await transaction.find("supports", { reportId, followHash });
      if (!support) return undefined;
      const of = { reportId, supportId: support.id, uploadedAt: longAgo };
      const released = support.photoId === null ? [] : await transaction.releaseSupportPhotos(of);
      await transaction.deleteSupport(support);
      return released;
    },
  );
  if (!fileIds) return { withdrawn: false };
  await removeFiles(context, fileIds);
  return { withdrawn: true };
}
