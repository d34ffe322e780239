import type { NotSolved, Support } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { supportDay } from "../supports/publish-supports.ts";
import { supportContext } from "../supports/store.ts";
import { noPublicReport } from "./get-public-report.ts";
import {
  changeSupports,
  isPublic,
  openSupport,
  requireAnswered,
  type Supporter,
  viewSupport,
} from "./supporter-action.ts";

/**
 * Belum selesai. A supporter reports, once per answer, that it did not solve the problem. Without a message,
 * the earlier one stays. Throws `not_found`, `report_not_found` and `invalid_transition`.
 */
export async function reportNotSolved(
  context: ChannelContext,
  supporter: Supporter,
  { message }: NotSolved,
): Promise<Support> {
  const { clock, random, secrets } = context;
  const opened = await openSupport(context, supporter);
  return changeSupports(context, opened.report.id, async (transaction, report) => {
    const support = await transaction.findSupport(report.id, opened.support.followHash);
    if (!support || !isPublic(report)) throw noPublicReport();
    requireAnswered(report);
    if (support.notSolved) return viewSupport(report, support);
    const written = message !== undefined && {
      message: await secrets.seal(message, supportContext(support.id), random),
      messageDay: supportDay(clock.now()),
    };
    const next = { ...support, notSolved: true, ...written };
    await transaction.updateNotSolved(next);
    return viewSupport(report, next);
  });
}
