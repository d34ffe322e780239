import type { Locale } from "../platform/locale.ts";
import { type NotificationDeliveries, notificationKinds } from "../records/notifications.ts";

/** The chat programs that a relay can post to. */
export const relayFormats = ["telegram", "mattermost", "slack", "teams"] as const;

/** The name of a supported chat program. */
export type RelayFormat = (typeof relayFormats)[number];

/** A chat that gets a party's notifications, configured by the operator. */
export interface Relay {
  /** A unique name that identifies the relay in the store and in the log. */
  name: string;
  /** Null means national triage. */
  agencyId: string | null;
  format: RelayFormat;
  /** A secret: anyone who knows it can write to the chat. Never stored, logged or returned. */
  url: string;
  /** The chat that the bot writes to. Only with `telegram`. */
  chatId?: string;
  /**
   * Whether to send the titles of reports that are not confidential. Default: false, because a third party
   * runs the chat program.
   */
  titles: boolean;
  locale: Locale;
  deliveries: NotificationDeliveries;
}

/**
 * The kinds of notifications that a relay can post. A mention is for one person, so a chat does not get it.
 */
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

/** Returns a relay's name as a recipient of notifications and as a lane. */
export const relayRecipient = ({ name }: Pick<Relay, "name">): string => `${prefix}${name}`;

/** Returns whether a recipient is a relay rather than an officer. */
export const isRelay = (recipient: string): boolean => recipient.startsWith(prefix);
