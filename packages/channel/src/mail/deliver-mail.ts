import { createDeliveryLoop, type Delivery, type DeliveryHost } from "../platform/delivery-loop.ts";
import type { Clock, Random } from "../platform/system.ts";
import type { Policy } from "../policy.ts";
import { readIdentity } from "../privacy/identity-access.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { Store } from "../store.ts";
import { admitMail } from "./admit-mail.ts";
import { applyMailAttempt } from "./apply-mail-attempt.ts";
import { createAddressToken, mailAddressName } from "./mail-address.ts";
import { isMailable } from "./mailable-address.ts";
import type { MailAttempt, Mailer, MailMessage } from "./mailer.ts";
import { createOptOutToken } from "./opt-out-token.ts";
import type { ClaimedMail } from "./store.ts";
import { type MailLinks, writeMail } from "./write-mail.ts";

/** Mails in flight at once. */
const atOnce = 8;
/** Of these, mails to one domain, so that a domain with a slow mail server leaves the rest to the others. */
const perDomain = 2;
const leaseMs = 180_000;

/** After this time, for example while mail was switched off, a mail is no longer news and may be outdated. */
const staleMs = 5 * 86_400_000;

/** What delivering mail needs from the host. */
export interface MailOptions extends DeliveryHost {
  mailer: Mailer;
  links: MailLinks;
  /** Mails per minute, over all replicas. */
  perMinute: number;
}

interface MailParts extends MailOptions {
  store: Store;
  clock: Clock;
  random: Random;
  policy: Policy;
  secrets: Pick<Secrets, "unseal" | "signOptOut" | "pseudonym">;
}

/**
 * The only place where mail reads an identity; the access is logged like any other. The address goes only
 * into the envelope and the header of the mail.
 */
async function addressOf(parts: MailParts, mail: ClaimedMail): Promise<string | undefined> {
  const access = {
    reader: "channel",
    agencyId: null,
    keyId: null,
    operation: "mail",
    reason: null,
  } as const;
  const reporter = await readIdentity(parts, { id: mail.reportId, trackingId: mail.trackingId }, access);
  const email = reporter?.email;
  return email !== undefined && isMailable(email) ? email : undefined;
}

/**
 * Delivers mails to reporters, at least once each and under one Message-ID. The store's claims keep the mails
 * of a report in order, and let a slow or flooded domain hold up only itself.
 */
export function createMailDelivery(parts: MailParts): Delivery {
  const { store, clock, mailer, links, perMinute, onError } = parts;

  async function prepare(mail: ClaimedMail): Promise<MailMessage | MailAttempt> {
    const to = await addressOf(parts, mail);
    if (to === undefined) return { taken: false, error: "no_address", status: null, forGood: true };
    const name = await mailAddressName(parts.secrets, to);
    const known = await store.findMailAddress(name);
    const refused = await admitMail(parts, mail, name, known);
    if (refused) return refused;
    const tokens = {
      stop: await createOptOutToken(parts.secrets, mail.thread),
      // Receipts ask owners of unconfirmed mailboxes whether the mailbox is theirs.
      ...(mail.kind === "received" &&
        !known?.confirmedAt && { address: await createAddressToken(parts.secrets, name) }),
    };
    return writeMail(mail, to, links, tokens, parts.policy);
  }

  return createDeliveryLoop<ClaimedMail, MailAttempt>(parts, {
    atOnce,
    inBatches: false,
    leaseMs,
    listDueLanes: async () => ["mail"],
    claim: (_, slot) => store.claimMails({ ...slot, perMinute, perDomain }),
    async attempt(mail, signal) {
      if (clock.now().getTime() - mail.at.getTime() > staleMs)
        return { taken: false, error: "too_late", status: null, forGood: true };
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
