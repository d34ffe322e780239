/** A public report as an entry of a feed. All texts are plain. */
export interface FeedEntry {
  /** The address of its page, which is also its id. */
  url: string;
  title: string;
  summary: string;
  /** The local date of submission (2026-11-29). */
  day: string;
  /** The name of its category, if it has one. */
  category?: string;
}

/** A feed of public reports, newest first. */
export interface Feed {
  title: string;
  /** The name of the channel, which publishes the feed. */
  author: string;
  language: string;
  /** Addresses of the feed and of the page with the same reports. */
  url: string;
  pageUrl: string;
  entries: readonly FeedEntry[];
  /** The day of the newest entry; for an empty feed, today. */
  day: string;
}

/** The start of a day in western Indonesian time (RFC 3339): reports have no public time of day. */
export const startOf = (day: string): string => `${day}T00:00:00+07:00`;
