import { findPresentAgency } from "@lapor/directory";
import { applyAttempt } from "../events/apply-attempt.ts";
import type { DeliveryOptions } from "../events/deliver-webhooks.ts";
import { isDelivered, type WebhookAttempt } from "../events/webhook-attempt.ts";
import { offsetOf } from "../life-cycle/deadlines.ts";
import { applyMailAttempt } from "../mail/apply-mail-attempt.ts";
import { isMailable } from "../mail/mail-address.ts";
import type { MailAttempt, Mailer } from "../mail/mailer.ts";
import type { OfficerStore } from "../officers/store.ts";
import { createDeliveryLoop, type Delivery, type DeliveryHost } from "../platform/delivery-loop.ts";
import { localDate } from "../platform/local-time.ts";
import type { Locale } from "../platform/locale.ts";
import type { Clock, Random } from "../platform/system.ts";
import type { NotificationLine, NotificationMessageRecord } from "../records/notifications.ts";
import type { RecordReads } from "../records/ports.ts";
import { isKeeper, isOverseen, type Reader, readerOf } from "../report/report-access.ts";
import { notificationMail } from "./notification-mail.ts";
import {
  type NotificationLinks,
  type NotificationText,
  notificationStrings,
  writeNotification,
} from "./notification-text.ts";
import { isRelay, type Relay, relayRecipient } from "./relay.ts";
import { relayCall } from "./relay-payload.ts";
import type { NotificationStore } from "./store.ts";

/**
 * The maximum number of messages to officers in flight at once. A relay gets its messages one after the
 * other.
 */
const atOnce = 4;
const leaseMs = 180_000;
/**
 * The maximum age of a message, in milliseconds. An older message, for example one queued while mail was
 * switched off, is no longer news.
 */
const staleMs = 2 * 86_400_000;
/** The maximum number of notifications that an email and a chat message list. */
const mostLines = { mail: 100, relay: 15 };

/** The host's dependencies for notification delivery. */
export interface NotificationOptions extends DeliveryHost {
  /** Undefined when the host does not send mail. */
  mailer: Mailer | undefined;
  /** Posts to relays in the same way as to webhook endpoints. */
  send: DeliveryOptions["send"];
  links: NotificationLinks;
  /** Emails per minute across all replicas, including emails to reporters. */
  perMinute: number;
  /** Called after each failed attempt to post to a relay. */
  onRelayFailure?(relay: string, attempt: WebhookAttempt): void;
}

interface NotificationParts extends NotificationOptions {
  store: NotificationStore & OfficerStore & RecordReads<"notificationSettings">;
  clock: Clock;
  random: Random;
  relays: readonly Relay[];
}

type Attempt = { mail: MailAttempt } | { relay: WebhookAttempt };

const withheld = (error: "no_address" | "stopped" | "too_late"): Attempt => ({
  mail: { taken: false, error, status: null, forGood: true },
});

/** Returns whether the reader still has access to the report that a notification is about. */
const mayStillRead = (line: NotificationLine, reader: Reader): boolean =>
  isKeeper(line, reader) || (reader.agencyId === null && isOverseen(line));

/**
 * Delivers the messages that `notifyOfficers` wrote, each at least once. An email keeps the same Message-ID
 * on every attempt.
 */
export function createNotificationDelivery(parts: NotificationParts): Delivery {
  const { store, clock, mailer, send, links, relays, perMinute, onError } = parts;

  /**
   * Writes a message's text for a reader. Returns undefined when the reader has lost access to all of its
   * reports.
   */
  async function write(
    { id, digest, at }: NotificationMessageRecord,
    { agencyId, role, unitId }: Reader,
    { most, ...how }: { most: number; titles: boolean; locale: Locale },
  ): Promise<NotificationText | undefined> {
    const { lines, total } = await store.listNotificationLines(id, most);
    const readable = lines.filter((line) => mayStillRead(line, { agencyId, role, unitId }));
    if (readable.length === 0) return undefined;
    const digestOf = digest ? localDate(at, offsetOf({}, agencyId ?? undefined)) : undefined;
    const content = { lines: readable, total: total - lines.length + readable.length, digestOf };
    return writeNotification({ ...content, titles: how.titles }, links, notificationStrings[how.locale]);
  }

  async function sendMail(message: NotificationMessageRecord, signal: AbortSignal): Promise<Attempt> {
    const officer = await store.find("officers", { id: message.recipient });
    const isGone = officer?.agencyId && findPresentAgency(officer.agencyId)?.id !== officer.agencyId;
    if (!mailer || officer?.state !== "active" || isGone) return withheld("stopped");
    if (!isMailable(officer.email)) return withheld("no_address");
    const locale = (await store.find("notificationSettings", { officerId: officer.id }))?.locale ?? "id";
    const how = { most: mostLines.mail, titles: true, locale };
    const notification = await write(message, officer, how);
    if (!notification) return withheld("stopped");
    return {
      mail: await mailer.send(
        notificationMail(notification, { to: officer.email, id: message.id, locale }),
        signal,
      ),
    };
  }

  async function post(message: NotificationMessageRecord, signal: AbortSignal): Promise<Attempt> {
    const relay = relays.find((candidate) => relayRecipient(candidate) === message.recipient);
    if (!relay) return withheld("stopped");
    const how = { most: mostLines.relay, titles: relay.titles, locale: relay.locale };
    const notification = await write(message, readerOf(relay.agencyId), how);
    if (!notification) return withheld("stopped");
    const attempt = await send(relayCall(relay, notification), signal);
    if (!isDelivered(attempt)) parts.onRelayFailure?.(relay.name, attempt);
    return { relay: attempt };
  }

  return createDeliveryLoop<NotificationMessageRecord, Attempt>(parts, {
    atOnce,
    inBatches: false,
    leaseMs,
    listDueLanes: (now) => store.listNotificationLanes(now),
    claim: (lane, { limit, ...slot }) =>
      store.claimNotificationMessages({ ...slot, lane, limit: isRelay(lane) ? 1 : limit, perMinute }),
    async attempt(message, signal) {
      if (clock.now().getTime() - message.at.getTime() > staleMs) return withheld("too_late");
      try {
        return await (isRelay(message.recipient) ? post : sendMail)(message, signal);
      } catch (error) {
        if (signal.aborted) throw error;
        onError(error);
        return { mail: { taken: false, error: "internal", status: null, forGood: false } };
      }
    },
    finish: (message, attempt, now, spread) =>
      store.finishNotificationMessage(
        "mail" in attempt
          ? applyMailAttempt(message, attempt.mail, now, spread)
          : afterRelay(message, attempt.relay, now, spread),
      ),
    giveBack: (message) => store.finishNotificationMessage(message),
  });
}

/**
 * Returns a message's state after an attempt to post to its relay. Failed attempts are retried on the webhook
 * schedule.
 */
function afterRelay(
  { state: _, ...message }: NotificationMessageRecord,
  attempt: WebhookAttempt,
  now: Date,
  spread: number,
): NotificationMessageRecord {
  const { lastAttemptAt: __, state, ...tried } = applyAttempt(message, attempt, now, spread);
  return { ...tried, state: relayStates[state] };
}

const relayStates = { delivered: "sent", dead: "given_up", pending: "pending" } as const;
