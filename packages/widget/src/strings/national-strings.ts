import type { ByValue } from "./report-strings.ts";

/** Strings about a report in the national channel, SP4N-LAPOR!. */
export interface NationalStrings {
  /** The report is there. */
  forwarded: {
    heading: string;
    /** That it has a second number, and why to keep both. */
    hint: string;
    number: string;
    status: string;
    /** The day on which that status was recorded. */
    asOf: (day: string) => string;
    since: string;
    open: string;
    /** It has no number yet. */
    numberLater: string;
    /** The text here is erased, including its number. */
    erased: string;
  };
  /** The channel passes it on. */
  passing: ByValue<"pending" | "unknown" | "refused", { heading: string; hint: string }>;
  /** It still has to be taken there by hand. */
  manual: {
    heading: string;
    hint: string;
    /** Instructions for entering it there without waiting. */
    self: string;
    /** Public unless the citizen chooses otherwise there. */
    confidential: string;
    anonymous: string;
    copy: string;
    copied: string;
    copyFailed: string;
    open: string;
  };
}
