import type { Clock, Random } from "../platform/system.ts";
import type { Policy } from "../policy.ts";
import { readIdentity } from "../privacy/identity-access.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { Store } from "../store.ts";
import { admitMail } from "./admit-mail.ts";
import { afterMailAttempt, type MailAttempt } from "./after-mail-attempt.ts";
import { createAddressToken, mailAddressName } from "./mail-address.ts";
import { isMailable } from "./mailable-address.ts";
import { createOptOutToken } from "./opt-out-token.ts";
import type { ClaimedMail } from "./store.ts";
import { type MailLinks, type MailMessage, writeMail } from "./write-mail.ts";

/** How many are on their way at once. */
const atOnce = 8;
/** And of one lane: a mail server that is slow for one domain leaves the others their turn. */
const perLane = 2;
/** Longer than any attempt takes: what a process leaves behind that was killed, another one takes over after it. */
const leaseMs = 180_000;

/** After so long a mail is no news, and what it says may not be true any more: for when mail was switched off for a while. */
const staleMs = 5 * 86_400_000;

/** What sends mail: a mail server, or what stands for it in a test. */
export interface Mailer {
  /** Makes one attempt; never rejects but when `signal` ends it. */
  send(message: MailMessage, signal: AbortSignal): Promise<MailAttempt>;
}

/** What delivering mail is done with. */
export interface MailOptions {
  mailer: Mailer;
  links: MailLinks;
  /** How many mails all replicas together hand over in a minute. */
  perMinute: number;
  /** Asked before each claim: while it says no, nothing is begun. Default: it never does. */
  mayClaim?(): Promise<boolean>;
  /** Told of faults of this side. A mail that met one is tried again later. */
  onFault(error: unknown): void;
}

interface MailParts extends MailOptions {
  store: Store;
  clock: Clock;
  random: Random;
  policy: Policy;
  secrets: Pick<Secrets, "unseal" | "signOptOut" | "pseudonym">;
}

/** Delivers the mails that are due. */
export interface MailDelivery {
  /** Begins with what is due and resolves without waiting for it. */
  startDue(): Promise<void>;
  /** The same, and resolves when nothing is due or running any more. */
  deliverDue(): Promise<void>;
  /** Begins nothing more and waits for what runs; when `patience` is aborted, that ends too, and is tried again later. */
  stop(patience: AbortSignal): Promise<void>;
}

/** The one place where mail reads an identity, which is written down as every reading is; the address goes nowhere but into the envelope and the header of the mail. */
const addressOf = async (parts: MailParts, mail: ClaimedMail): Promise<string | undefined> => {
  const reading = {
    reader: "channel",
    agencyId: null,
    keyId: null,
    operation: "mail",
    reason: null,
  } as const;
  const reporter = await readIdentity(parts, { id: mail.reportId, trackingId: mail.trackingId }, reading);
  const email = reporter?.email;
  return email !== undefined && isMailable(email) ? email : undefined;
};

/**
 * Delivers mails to reporters, at least once each and under one Message-ID. Any number of processes may do it on one store: the store's
 * claims keep them apart, and keep the mails of a report in order.
 */
export const createMailDelivery = (parts: MailParts): MailDelivery => {
  const { store, clock, random, mailer, links, perMinute, onFault, mayClaim = async () => true } = parts;
  const cut = new AbortController();
  let stopping = false;
  let running: Promise<void> | undefined;

  const tryOnce = async (mail: ClaimedMail): Promise<MailAttempt> => {
    if (clock.now().getTime() - mail.at.getTime() > staleMs)
      return { taken: false, fault: "too_late", status: null, forGood: true };
    try {
      const to = await addressOf(parts, mail);
      if (to === undefined) return { taken: false, fault: "no_address", status: null, forGood: true };
      const name = await mailAddressName(parts.secrets, to);
      const known = await store.findMailAddress(name);
      const refused = await admitMail(parts, mail, name, known);
      if (refused) return refused;
      const tokens = {
        stop: await createOptOutToken(parts.secrets, mail.thread),
        // Who has not said that the mailbox is theirs is asked with each receipt.
        ...(mail.kind === "received" &&
          !known?.confirmedAt && { address: await createAddressToken(parts.secrets, name) }),
      };
      return await mailer.send(writeMail(mail, to, links, tokens), cut.signal);
    } catch (error) {
      if (cut.signal.aborted) throw error;
      onFault(error);
      return { taken: false, fault: "internal", status: null, forGood: false };
    }
  };

  const attempt = async (mail: ClaimedMail): Promise<void> => {
    let result: MailAttempt;
    try {
      result = await tryOnce(mail);
    } catch {
      // Given back as it was.
      await store.finishMail(mail);
      return;
    }
    const spread = (random.bytes(1)[0] ?? 0) / 255;
    await store.finishMail(afterMailAttempt(mail, result, clock.now(), spread));
  };

  /** Lets the loop look for more although something is still on its way. */
  let wake = (): void => {};

  const deliver = async (): Promise<void> => {
    const busy = new Set<Promise<void>>();
    try {
      while (!stopping) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const limit = (await mayClaim()) ? atOnce - busy.size : 0;
        const now = clock.now();
        const until = new Date(now.getTime() + leaseMs);
        const claimed = limit > 0 ? await store.claimMails({ now, until, limit, perMinute, perLane }) : [];
        for (const mail of claimed) {
          const sending = attempt(mail).finally(() => busy.delete(sending));
          sending.catch(() => {});
          busy.add(sending);
        }
        if (busy.size === 0) return;
        // A slow one keeps no other from beginning.
        await Promise.race([...busy, woken]);
      }
    } finally {
      await Promise.allSettled(busy);
    }
  };

  const begin = (): Promise<void> => {
    wake();
    running ??= deliver()
      .catch(onFault)
      .finally(() => {
        running = undefined;
      });
    return running;
  };

  return {
    async startDue() {
      if (!stopping) void begin();
    },
    async deliverDue() {
      if (!stopping) await begin();
    },
    async stop(patience) {
      stopping = true;
      if (patience.aborted) cut.abort();
      patience.addEventListener("abort", () => cut.abort());
      await running;
    },
  };
};
