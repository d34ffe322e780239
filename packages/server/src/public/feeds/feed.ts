/** A public report as a feed entry. All strings are plain text. */
export interface FeedEntry {
  /** The address of the report's page, which is also the entry's ID. */
  url: string;
  title: string;
  summary: string;
  /** The local date of submission, such as 2026-11-29. */
  day: string;
  category?: string;
}

/** A feed of public reports, newest first. */
export interface Feed {
  title: string;
  /** The name of the channel that publishes the feed. */
  author: string;
  language: string;
  /** The address of the feed; `pageUrl` is that of the page with the same reports. */
  url: string;
  pageUrl: string;
  entries: readonly FeedEntry[];
  /** The day of the newest entry, or today for an empty feed. */
  day: string;
}

/**
 * Returns the start of a day in western Indonesian time (RFC 3339), because reports have no public time of
 * day.
 */
export const startOf = (day: string): string => `${day}T00:00:00+07:00`;
