import type { NotSolved, Support } from "@lapor/openapi";
import type { System } from "../records/ports.ts";
import type { ReportStore } from "../report/store.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { supportDay } from "../supports/publish-supports.ts";
import { type SupportStore, type SupportTransaction, supportContext } from "../supports/store.ts";
import { noPublicReport } from "./get-public-report.ts";
import {
  changeSupports,
  isPublic,
  openSupport,
  requireAnswered,
  type Supporter,
  type SupporterActionContext,
  viewSupport,
} from "./supporter-action.ts";

type Context = SupporterActionContext &
  Pick<System, "clock" | "random" | "hashing"> & {
    store: ReportStore & SupportStore;
    secrets: Secrets;
  };

/**
 * Belum selesai. A supporter reports, once per answer, that the answer did not solve the problem. Without a
 * message, the earlier message is kept. Throws `not_found`, `report_not_found` and `invalid_transition`.
 */
export async function reportNotSolved(
  context: Context,
  supporter: Supporter,
  { message }: NotSolved,
): Promise<Support> {
  const { clock, random, secrets } = context;
  const opened = await openSupport(context, supporter);
  return changeSupports(context, opened.report.id, async (transaction: SupportTransaction, report) => {
    const support = await transaction.find("supports", {
      reportId: report.id,
      followHash: opened.support.followHash,
    });
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
