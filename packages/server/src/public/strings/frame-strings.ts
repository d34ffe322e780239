/** Strings of the server's own part of the public pages: what stands around the templates of the widget. */
export interface FrameStrings {
  /** The language in Open Graph (`id_ID`). */
  locale: string;
  skip: string;
  /** Descriptions for search engines. */
  about: Readonly<Record<"list" | "agency" | "map" | "statistics", (name: string) => string>>;
  /** Links to the feeds, and their label. */
  follow: string;
  feeds: Readonly<Record<"atom" | "rss" | "json", string>>;
  /** The link to the statistics as a file. */
  csv: string;
  errors: {
    /** A filter, or a position in the list, that the channel does not accept. */
    invalid: ErrorStrings;
    missing: ErrorStrings;
    /** After the number of seconds. */
    limited: (seconds: string) => ErrorStrings;
    unavailable: ErrorStrings;
  };
  toList: string;
}

/** The error, and the reader's next steps. */
export interface ErrorStrings {
  heading: string;
  text: string;
}
