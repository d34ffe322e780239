/** Strings for the server's own part of the public pages, around the widget's templates. */
export interface FrameStrings {
  /** The language for Open Graph, such as `id_ID`. */
  locale: string;
  skip: string;
  /** Descriptions for search engines. */
  about: Readonly<Record<"list" | "agency" | "map" | "statistics", (name: string) => string>>;
  /** Links to the feeds, and their label. */
  follow: string;
  feeds: Readonly<Record<"atom" | "rss" | "json", string>>;
  csv: string;
  errors: {
    /** The error for a filter or a list position that the channel does not accept. */
    invalid: ErrorStrings;
    missing: ErrorStrings;
    /** The error for a rate limit, with the number of seconds to wait. */
    limited: (seconds: string) => ErrorStrings;
    unavailable: ErrorStrings;
  };
  toList: string;
}

export interface ErrorStrings {
  heading: string;
  text: string;
}
