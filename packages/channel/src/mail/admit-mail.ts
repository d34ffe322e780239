import { limitCharge } from "../limits/consume-limits.ts";
import type { LimitStore } from "../limits/store.ts";
import type { Clock } from "../platform/system.ts";
import type { ClaimedMail, MailAddressRecord } from "../records/mail.ts";
import type { LimitName, Policy } from "../records/policy.ts";
import { isUnasked } from "./mail-kind.ts";
import type { MailAttempt } from "./mailer.ts";

/**
 * The limits that a mail counts towards. Anybody can write a stranger's address into a report. An unconfirmed
 * address therefore gets few receipts, and otherwise only news about steps that officers take. A supporter
 * confirms the address for each report, so a confirmed mailbox also gets few requests for confirmation.
 */
const limitsOf = ({ kind, supportId }: ClaimedMail, address: MailAddressRecord | undefined): LimitName[] => {
  if (kind === "support_confirmation")
    return [
      "receiptsPerMailAddress",
      address?.confirmedAt ? "mailsPerConfirmedAddress" : "mailsPerMailAddress",
    ];
  if (address?.confirmedAt || supportId !== null) return ["mailsPerConfirmedAddress"];
  return kind === "received" ? ["receiptsPerMailAddress", "mailsPerMailAddress"] : ["mailsPerMailAddress"];
};

/** The mailbox of a mail, by keyed hashes. */
interface Mailbox {
  /** Of the mailbox (`mailAddressName`). */
  name: string;
  /** The name of the mailbox together with the subject of the mail (`recipientName`). */
  recipient: string;
}

/** A mailbox gets one request for confirmation about a report, also after the support was withdrawn. */
const onePerReport = { quota: 1, seconds: 30 * 86_400 };

/**
 * Counts a mail against the limits of its address, over all replicas. Undefined lets it go out. A retried
 * mail is not counted again. Beyond the limit, a receipt is given up (its reporter saw it on the screen), and
 * so is a request for confirmation; news of a report waits.
 */
export const admitMail = async (
  { store, clock, policy }: { store: LimitStore; clock: Clock; policy: Pick<Policy, "limits"> },
  mail: ClaimedMail,
  { name, recipient }: Mailbox,
  address: MailAddressRecord | undefined,
): Promise<(MailAttempt & { taken: false }) | undefined> => {
  if (address?.stoppedAt) return { taken: false, error: "stopped", status: null, forGood: true };
  if (mail.attempts > 0 && mail.lastError !== "too_many") return undefined;
  const charges = limitsOf(mail, address).flatMap((limit) =>
    limitCharge({ policy: policy as Policy }, limit, name),
  );
  const chain =
    mail.kind === "support_confirmation"
      ? [{ bucket: `supportConfirmation ${recipient}`, rate: onePerReport }, ...charges]
      : charges;
  if (chain.length === 0) return undefined;
  const [levels = []] = await store.consumeFromBuckets([chain], clock.now());
  return levels.every(({ granted }) => granted)
    ? undefined
    : { taken: false, error: "too_many", status: null, forGood: isUnasked(mail.kind) };
};
