import type { ChannelContext } from "../../context.ts";
import { createUuid } from "../../platform/uuid.ts";
import type { Actor } from "../../records/principal.ts";
import type { ReportRecord } from "../../records/report.ts";
import type { Transaction } from "../../store/store.ts";
import { recipientDomain } from "../recipient-domain.ts";
import { supporterAddressContext } from "../store.ts";

/** Whether supporters of this channel can give an address. */
export const mailsSupporters = ({
  sendsMail,
  policy,
}: Pick<ChannelContext, "sendsMail" | "policy">): boolean => sendsMail && policy.reporter.email !== "off";

/**
 * Subscribes a new support to the mails about its report, and queues the mail that asks for confirmation.
 * Does the same for every address, whether it is known or not: the limits apply when the mail is sent.
 */
export async function subscribeSupporter(
  context: ChannelContext,
  transaction: Transaction,
  report: ReportRecord,
  locale: Actor["mailLocale"],
  { supportId, address }: { supportId: string; address: string },
): Promise<void> {
  const { secrets, random, clock } = context;
  const thread = createUuid(context);
  await transaction.insertMailSubscription({
    reportId: report.id,
    thread,
    locale,
    domain: await recipientDomain(secrets, address),
    supportId,
    address: await secrets.seal(address, supporterAddressContext(supportId), random),
  });
  await transaction.insertConfirmation({
    reportId: report.id,
    thread,
    entryId: report.id,
    kind: "support_confirmation",
    at: clock.now(),
    agencyId: report.responsibleAgencyId,
    custodianAgencyId: report.custodianAgencyId,
    dueAt: null,
  });
}
