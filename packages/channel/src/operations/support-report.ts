import type { NewSupport, Support } from "@lapor/openapi";
import { sharedProxyFactor } from "../body-memory/body-budget.ts";
import { hasEnded } from "../life-cycle/life-cycle.ts";
import { addressCharge } from "../limits/admit.ts";
import type { Caller } from "../limits/client-info.ts";
import { consumeShared, type LimitContext, rateLimited } from "../limits/consume-limits.ts";
import type { MailTransaction } from "../mail/store.ts";
import { mailsSupporters, subscribeSupporter } from "../mail/supporters/subscribe-supporter.ts";
import { DomainError } from "../platform/domain-error.ts";
import { createUuid } from "../platform/uuid.ts";
import type { System } from "../records/ports.ts";
import type { ReportRecord } from "../records/report.ts";
import type { ReportStore } from "../report/store.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { supportDay } from "../supports/publish-supports.ts";
import type { SupportTransaction } from "../supports/store.ts";
import { noPublicReport } from "./get-public-report.ts";
import {
  changeSupports,
  findSupported,
  hashFollowCode,
  isPublic,
  type SupporterActionContext,
  viewSupport,
} from "./supporter-action.ts";

type Context = LimitContext &
  SupporterActionContext &
  Pick<System, "random" | "hashing" | "policy"> & {
    store: ReportStore;
    secrets: Secrets;
    sendsMail: boolean;
  };

/** The maximum number of supports that count per report, network and day. This is enough for a household. */
const mostFromNetwork = 5;

interface SupporterNetwork {
  /** The text from which the network's pseudonym is derived. */
  name: string;
  most: number;
}

/**
 * Returns the supporter's network, or undefined if it is unknown. All clients behind an unlisted proxy share
 * a network, as in all limits by address.
 */
function networkOf({ client: { site, sharedProxy } }: Caller): SupporterNetwork | undefined {
  if (sharedProxy !== undefined)
    return { name: `proxy ${sharedProxy}`, most: mostFromNetwork * sharedProxyFactor };
  return site === undefined ? undefined : { name: site, most: mostFromNetwork };
}

/** Counts the support for its network. Returns false when the network's limit is already reached. */
async function countFromNetwork(
  { secrets }: { secrets: Secrets },
  caller: Caller,
  transaction: SupportTransaction,
  { reportId, day }: { reportId: string; day: string },
): Promise<boolean> {
  const from = networkOf(caller);
  if (!from) return true;
  const network = await secrets.pseudonym(`support ${reportId} ${day} ${from.name}`);
  return transaction.countFromNetwork({ reportId, network, day, most: from.most });
}

/**
 * Limits, by network, how many emails a person can have sent to strangers. The result does not depend on the
 * address, so it reveals nothing about the address. Throws `rate_limited`.
 */
async function admitAddress(
  context: LimitContext & Pick<System, "policy"> & { secrets: Secrets },
  { client }: Caller,
): Promise<void> {
  const charges = await addressCharge(context, client, "supportMailsPerAddress");
  const refused = await consumeShared(context, client, charges);
  if (refused) throw rateLimited(refused.level);
}

function requireOpen({ status }: ReportRecord): void {
  if (hasEnded(status))
    throw new DomainError("invalid_transition", {
      detail: {
        id: "Laporan ini sudah berakhir. Bila masalahnya masih ada, kirim laporan baru.",
        en: "This report has ended. If the problem persists, send a new report.",
      },
    });
}

/**
 * Dukungan. Records that someone else is affected by the problem in a public report. The support counts
 * unless the network's limit for today is reached. A repeated request with the same follow code returns the
 * support. Stores an email address only if the channel sends mail to supporters. Throws `report_not_found`
 * and `invalid_transition`; with an address also `rate_limited`.
 */
export async function supportReport(
  context: Context,
  caller: Caller,
  typed: string,
  { followCode, notice, email }: NewSupport,
): Promise<Support> {
  const { clock, hashing } = context;
  const address = mailsSupporters(context) ? email : undefined;
  if (address !== undefined) await admitAddress(context, caller);
  const found = await findSupported(context, typed);
  if (!found || !isPublic(found.report)) throw noPublicReport();
  const followHash = await hashFollowCode(followCode, hashing);
  return changeSupports(
    context,
    found.kept.id,
    async (transaction: MailTransaction & SupportTransaction, report) => {
      if (!isPublic(report)) throw noPublicReport();
      const reportId = report.id;
      const earlier = await transaction.find("supports", { reportId, followHash });
      if (earlier) return viewSupport(report, earlier);
      requireOpen(report);
      const day = supportDay(clock.now());
      const support = {
        id: createUuid(context),
        reportId,
        followHash,
        counted: await countFromNetwork(context, caller, transaction, { reportId, day }),
        day,
        notice: notice ?? null,
        notSolved: false,
        message: null,
        messageDay: null,
        photoId: null,
        photoDay: null,
      };
      await transaction.insertSupport(support);
      if (address !== undefined)
        await subscribeSupporter(context, transaction, report, caller.mailLocale, {
          supportId: support.id,
          address,
        });
      return viewSupport(report, support);
    },
  );
}
