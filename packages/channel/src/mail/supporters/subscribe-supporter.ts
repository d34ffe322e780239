import { createUuid } from "../../platform/uuid.ts";
import type { System } from "../../records/ports.ts";
import type { Actor } from "../../records/principal.ts";
import type { ReportRecord } from "../../records/report.ts";
import type { Secrets } from "../../sealing/secrets.ts";
import { recipientDomain } from "../recipient-domain.ts";
import { type MailTransaction, supporterAddressContext } from "../store.ts";

/** Returns whether supporters of this channel's reports can give an address. */
export const mailsSupporters = ({
  sendsMail,
  policy,
}: Pick<System, "policy"> & { sendsMail: boolean }): boolean => sendsMail && policy.reporter.email !== "off";

/**
 * Subscribes a new support to its report's emails, and queues the confirmation request. Treats known and
 * unknown addresses the same, because the limits apply only when the email is sent.
 */
export async function subscribeSupporter(
  context: Pick<System, "clock" | "random"> & { secrets: Secrets },
  transaction: MailTransaction,
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
