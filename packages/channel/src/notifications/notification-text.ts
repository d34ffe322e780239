import type { Locale } from "../platform/locale.ts";
import { type NotificationLine, notificationKinds } from "../records/notifications.ts";
import { notificationStrings as english } from "./strings/en.ts";
import { notificationStrings as indonesian } from "./strings/id.ts";
import type { NotificationStrings } from "./strings/notification-strings.ts";

/** The texts of each language. */
export const notificationStrings: Record<Locale, NotificationStrings> = { id: indonesian, en: english };

/** Targets of the links in messages. */
export interface NotificationLinks {
  /** Public address of the channel, without a slash at the end. */
  publicUrl: string;
}

/** A report in a message. */
export interface NotificationItem {
  trackingId: string;
  /** Its title, if the message may show it. */
  title: string | undefined;
  /** The report on the desk. */
  url: string;
}

/** The text of a message, before it is a mail or the payload of a chat. */
export interface NotificationText {
  subject: string;
  sections: readonly { heading: string; items: readonly NotificationItem[] }[];
  /** Present if the message leaves notifications out. */
  more: string | undefined;
  /** The desk. */
  url: string;
}

/** Everything that a text is made of. */
interface NotificationContent {
  lines: readonly NotificationLine[];
  /** The number of notifications, including those without a line. */
  total: number;
  /** The local date (YYYY-MM-DD) of a digest; undefined for a message about what just happened. */
  digestOf: string | undefined;
  /** Whether titles may be shown. Those of confidential reports never are. */
  titles: boolean;
}

/**
 * Writes the text of a message: tracking IDs and links by kind, and titles of reports that are not
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
