import { limitCharge } from "../limits/consume-limits.ts";
import type { LimitName } from "../limits/limit-policy.ts";
import type { Clock } from "../platform/system.ts";
import type { Policy } from "../policy.ts";
import type { Store } from "../store.ts";
import type { MailAttempt } from "./mailer.ts";
import type { ClaimedMail, MailAddressRecord } from "./store.ts";

/**
 * The limits that a mail counts towards. Anybody can write a stranger's address into a report. An unconfirmed
 * address therefore gets few receipts, and otherwise only news about steps that officers take.
 */
const limitsOf = ({ kind }: ClaimedMail, address: MailAddressRecord | undefined): LimitName[] => {
  if (address?.confirmedAt) return ["mailsPerConfirmedAddress"];
  return kind === "received" ? ["receiptsPerMailAddress", "mailsPerMailAddress"] : ["mailsPerMailAddress"];
};

/**
 * Counts a mail against the limits of its address, over all replicas; undefined lets it go out. What was
 * counted once is not counted again when it is retried. A receipt too many is given up, as it was on the
 * screen; news of a report waits.
 */
export const admitMail = async (
  { store, clock, policy }: { store: Store; clock: Clock; policy: Pick<Policy, "limits"> },
  mail: ClaimedMail,
  name: string,
  address: MailAddressRecord | undefined,
): Promise<(MailAttempt & { taken: false }) | undefined> => {
  if (address?.stoppedAt) return { taken: false, error: "stopped", status: null, forGood: true };
  if (mail.attempts > 0 && mail.lastError !== "too_many") return undefined;
  const chain = limitsOf(mail, address).flatMap((limit) =>
    limitCharge({ policy: policy as Policy }, limit, name),
  );
  if (chain.length === 0) return undefined;
  const [levels = []] = await store.consumeFromBuckets([chain], clock.now());
  return levels.every(({ granted }) => granted)
    ? undefined
    : { taken: false, error: "too_many", status: null, forGood: mail.kind === "received" };
};
