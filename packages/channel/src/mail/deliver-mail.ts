import type { LimitStore } from "../limits/store.ts";
import { createDeliveryLoop, type Delivery, type DeliveryHost } from "../platform/delivery-loop.ts";
import type { Clock, Random } from "../platform/system.ts";
import { type IdentityTransaction, readIdentity } from "../privacy/identity-access.ts";
import type { ClaimedMail, MailError } from "../records/mail.ts";
import type { Policy } from "../records/policy.ts";
import type { Transactions } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { admitMail } from "./admit-mail.ts";
import { applyMailAttempt } from "./apply-mail-attempt.ts";
import { createAddressToken, isMailable, mailAddressName, recipientName } from "./mail-address.ts";
import { isUnasked } from "./mail-kind.ts";
import type { MailAttempt, Mailer, MailMessage } from "./mailer.ts";
import { createOptOutToken } from "./opt-out-token.ts";
import { type MailStore, supporterAddressContext } from "./store.ts";
import { createSupporterToken } from "./supporters/supporter-token.ts";
import { writeSupporterMail } from "./supporters/write-supporter-mail.ts";
import { type MailLinks, writeMail } from "./write-mail.ts";

/** The maximum number of emails in flight at once. */
const atOnce = 8;
/**
 * The maximum number of emails in flight per domain, so a domain with a slow mail server does not block the
 * others.
 */
const perDomain = 2;
const leaseMs = 180_000;

/**
 * The maximum age of an email, in milliseconds. An older email, for example one queued while mail was
 * switched off, is no longer news and may be outdated.
 */
const staleMs = 5 * 86_400_000;

/** The parts of the host that email delivery needs. */
export interface MailOptions extends DeliveryHost {
  mailer: Mailer;
  links: MailLinks;
  /** Emails per minute across all replicas. */
  perMinute: number;
}

interface MailParts extends MailOptions {
  store: MailStore & LimitStore & Transactions<IdentityTransaction>;
  clock: Clock;
  random: Random;
  policy: Policy;
  secrets: Pick<Secrets, "unseal" | "signOptOut" | "pseudonym">;
}

/**
 * Returns the address of an email. No other mail code reads an address. A reporter's address is part of the
 * identity, so this access is logged like any other. The address goes only into the envelope and the header
 * of the email.
 */
async function addressOf(parts: MailParts, mail: ClaimedMail): Promise<string | undefined> {
  const email = await readAddress(parts, mail);
  return email !== undefined && isMailable(email) ? email : undefined;
}

async function readAddress(parts: MailParts, mail: ClaimedMail): Promise<string | undefined> {
  const { supportId, address } = mail;
  if (supportId !== null)
    return address === null ? undefined : parts.secrets.unseal(address, supporterAddressContext(supportId));
  const access = {
    reader: "channel",
    agencyId: null,
    keyId: null,
    operation: "mail",
    reason: null,
  } as const;
  const reporter = await readIdentity(parts, { id: mail.reportId, trackingId: mail.trackingId }, access);
  return reporter?.email;
}

const giveUp = (error: MailError): MailAttempt => ({ taken: false, error, status: null, forGood: true });

/**
 * Delivers emails to reporters and supporters, each at least once and always under the same Message-ID. The
 * store's claims keep a report's emails in order, and a slow or flooded domain delays only its own emails.
 */
export function createMailDelivery(parts: MailParts): Delivery {
  const { store, clock, mailer, links, perMinute, onError } = parts;

  async function prepare(mail: ClaimedMail): Promise<MailMessage | MailAttempt> {
    const isForSupporter = mail.supportId !== null;
    if (isForSupporter && mail.title === null) return giveUp("not_public");
    const to = await addressOf(parts, mail);
    if (to === undefined) return giveUp("no_address");
    const [name, recipient] = await Promise.all([
      mailAddressName(parts.secrets, to),
      recipientName(parts.secrets, to, mail.entryId),
    ]);
    const known = await store.find("mailAddresses", { name });
    if (isForSupporter && known?.stoppedAt) {
      // The mailbox's owner has stopped all mail, so the support does not keep the address.
      await store.stopMailThread(mail.thread, clock.now());
      return giveUp("stopped");
    }
    const reserved = isForSupporter ? await store.reserveRecipient(mail, recipient) : "reserved";
    if (reserved === "taken") return giveUp("told_already");
    // A process that was killed may already have counted the email. An email that was waiting for the limit
    // was not counted.
    const isCounted = reserved === "held" && mail.lastError !== "too_many";
    const refused = isCounted ? undefined : await admitMail(parts, mail, { name, recipient }, known);
    if (refused) return refused;
    const tokens = {
      stop: await createOptOutToken(parts.secrets, mail.thread),
      // Emails that anybody can trigger ask the owner of an unconfirmed mailbox whether the mailbox is
      // theirs.
      ...(isUnasked(mail.kind) &&
        !known?.confirmedAt && { address: await createAddressToken(parts.secrets, name) }),
    };
    if (!isForSupporter) return writeMail(mail, to, links, tokens, parts.policy);
    const confirm = await createSupporterToken(parts.secrets, mail.thread);
    return writeSupporterMail(mail, to, links, { ...tokens, confirm }, parts.policy);
  }

  return createDeliveryLoop<ClaimedMail, MailAttempt>(parts, {
    atOnce,
    inBatches: false,
    leaseMs,
    listDueLanes: async () => ["mail"],
    claim: (_, slot) => store.claimMails({ ...slot, perMinute, perDomain }),
    async attempt(mail, signal) {
      if (clock.now().getTime() - mail.at.getTime() > staleMs) return giveUp("too_late");
      try {
        const prepared = await prepare(mail);
        return "taken" in prepared ? prepared : await mailer.send(prepared, signal);
      } catch (error) {
        if (signal.aborted) throw error;
        onError(error);
        return { taken: false, error: "internal", status: null, forGood: false };
      }
    },
    finish: (mail, attempt, now, spread) => store.finishMail(applyMailAttempt(mail, attempt, now, spread)),
    giveBack: (mail) => store.finishMail(mail),
  });
}
