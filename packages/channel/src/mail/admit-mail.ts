import { limitCharge } from "../limits/consume-limits.ts";
import type { LimitStore } from "../limits/store.ts";
import type { Clock } from "../platform/system.ts";
import type { ClaimedMail, MailAddressRecord } from "../records/mail.ts";
import type { LimitName, Policy } from "../records/policy.ts";
import { isUnasked } from "./mail-kind.ts";
import type { MailAttempt } from "./mailer.ts";

/**
 * The rate limits that an email counts towards. Anybody can enter a stranger's address in a report, so an
 * unconfirmed address gets only a few receipts, and otherwise only news about officers' actions. A supporter
 * confirms the address separately for each report, so even a confirmed mailbox gets only a few confirmation
 * requests.
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

/** The mailbox of an email, as keyed hashes. */
interface Mailbox {
  /** The name of the mailbox (`mailAddressName`). */
  name: string;
  /** The name of the mailbox combined with the subject of the email (`recipientName`). */
  recipient: string;
}

/** A mailbox gets one confirmation request per report, even if the support was withdrawn and repeated. */
const onePerReport = { quota: 1, seconds: 30 * 86_400 };

/**
 * Counts an email against its address's limits across all replicas. Returns undefined when the email can be
 * sent. A retried email is not counted again. Over the limit, receipts are given up (the reporter saw the
 * receipt on the screen), and so are confirmation requests; news about a report waits.
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
