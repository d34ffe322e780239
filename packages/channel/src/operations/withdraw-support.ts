import type { WithdrawnSupport } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { changeSupports, findSupported, hashFollowCode, type Supporter } from "./supporter-action.ts";

/**
 * Penarikan dukungan. Deletes a support with its address and message, whether the report is public or not.
 * Returns the same for an unknown report and for one without such a support.
 */
export async function withdrawSupport(
  context: ChannelContext,
  { trackingId, followCode }: Supporter,
): Promise<WithdrawnSupport> {
  const found = await findSupported(context, trackingId);
  const followHash = await hashFollowCode(followCode, context.hashing);
  if (!found || !(await context.store.findOwnSupport(found.kept.id, followHash))) return { withdrawn: false };
  return changeSupports(context, found.kept.id, async (transaction, report) => {
    const support = await transaction.findSupport(report.id, followHash);
    if (!support) return { withdrawn: false };
    await transaction.deleteSupport(support);
    return { withdrawn: true };
  });
}
