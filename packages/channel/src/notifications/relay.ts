import type { Locale } from "../platform/locale.ts";
import { type NotificationDeliveries, notificationKinds } from "../records/notifications.ts";

/** The chat programs whose incoming webhooks a relay can speak to. */
export const relayFormats = ["telegram", "mattermost", "slack", "teams"] as const;

/** One of them. */
export type RelayFormat = (typeof relayFormats)[number];

/** A chat that gets the notifications of a party, configured by the operator. */
export interface Relay {
  /** Unique. Names the relay in the store and in the log. */
  name: string;
  /** Null: national triage. */
  agencyId: string | null;
  format: RelayFormat;
  /** A secret: anyone who knows it can write to the chat. Never stored, logged or returned. */
  url: string;
  /** Only with `telegram`: the chat that its bot writes to. */
  chatId?: string;
  /**
   * Whether titles of reports that are not confidential are sent. A chat program belongs to somebody else, so
   * they are left out by default.
   */
  titles: boolean;
  locale: Locale;
  deliveries: NotificationDeliveries;
}

/** The kinds of notifications that a relay can post. A mention is for one person, not for a chat. */
export const relayKinds = notificationKinds.filter((kind) => kind !== "mentioned");

/** The notifications that a relay posts by default. */
export const relayDeliveries: NotificationDeliveries = {
  escalated: "now",
  overdue: "digest",
  due_tomorrow: "digest",
  promise_due: "digest",
  contested: "now",
  new_report: "now",
};

const prefix = "relay:";

/** The name of a relay as a recipient of notifications and as a lane. */
export const relayRecipient = ({ name }: Pick<Relay, "name">): string => `${prefix}${name}`;

/** Whether a recipient is a relay and not an officer. */
export const isRelay = (recipient: string): boolean => recipient.startsWith(prefix);
