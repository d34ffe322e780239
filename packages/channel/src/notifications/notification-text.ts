import type { Locale } from "../platform/locale.ts";
import { type NotificationLine, notificationKinds } from "../records/notifications.ts";
import { notificationStrings as english } from "./strings/en.ts";
import { notificationStrings as indonesian } from "./strings/id.ts";
import type { NotificationStrings } from "./strings/notification-strings.ts";

/** The notification texts in each language. */
export const notificationStrings: Record<Locale, NotificationStrings> = { id: indonesian, en: english };

/** The targets of the links in messages. */
export interface NotificationLinks {
  /** The channel's public address, without a trailing slash. */
  publicUrl: string;
}

export interface NotificationItem {
  trackingId: string;
  /** The report's title, if the message is allowed to show it. */
  title: string | undefined;
  /** The address of the report on the desk. */
  url: string;
}

/** The text of a message, before it is formatted as an email or a chat payload. */
export interface NotificationText {
  subject: string;
  sections: readonly { heading: string; items: readonly NotificationItem[] }[];
  /** Present if the message omits some notifications. */
  more: string | undefined;
  /** The address of the desk. */
  url: string;
}

interface NotificationContent {
  lines: readonly NotificationLine[];
  /** The number of notifications, including those that are not listed. */
  total: number;
  /** The local date (YYYY-MM-DD) of a digest; undefined for an immediate message. */
  digestOf: string | undefined;
  /** Whether titles can be shown. Titles of confidential reports never are. */
  titles: boolean;
}

/**
 * Writes a message's text: tracking IDs and links grouped by kind, and the titles of reports that are not
 * confidential.
 */
export function writeNotification(
  { lines, total, digestOf, titles }: NotificationContent,
  { publicUrl }: NotificationLinks,
  strings: NotificationStrings,
): NotificationText {
  const titleOf = ({ title, confidential }: NotificationLine): string | undefined => {
    if (confidential) return strings.confidential;
    return titles && title !== null ? title : undefined;
  };
  const sections = notificationKinds.flatMap((kind) => {
    const items = lines
      .filter((line) => line.kind === kind)
      .map((line) => ({
        trackingId: line.trackingId,
        title: titleOf(line),
        url: `${publicUrl}/petugas/semua/${line.trackingId}`,
      }));
    return items.length === 0 ? [] : [{ heading: `${strings.kinds[kind]} (${items.length})`, items }];
  });
  const [only] = lines;
  const about =
    only && total === 1
      ? strings.about(only.trackingId, startLower(strings.kinds[only.kind]))
      : strings.several(total);
  return {
    subject: digestOf === undefined ? about : strings.digest(dateInWords(digestOf, strings), total),
    sections,
    more: total > lines.length ? strings.more(total - lines.length) : undefined,
    url: `${publicUrl}/petugas`,
  };
}

const startLower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function dateInWords(date: string, { months }: NotificationStrings): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
