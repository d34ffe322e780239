import type { ByValue } from "./report-strings.ts";

/** Strings about a report in the national channel, SP4N-LAPOR!. */
export interface NationalStrings {
  /** The strings for a report that has arrived in SP4N-LAPOR!. */
  forwarded: {
    heading: string;
    /** States that the report has a second number, and why to keep both numbers. */
    hint: string;
    number: string;
    status: string;
    /** States the day on which the status in SP4N-LAPOR! was recorded. */
    asOf: (day: string) => string;
    since: string;
    open: string;
    /** The message that the report has no number in SP4N-LAPOR! yet. */
    numberLater: string;
    /** The message that the text was erased here, including the number in SP4N-LAPOR!. */
    erased: string;
  };
  /** The strings while the channel forwards the report. */
  passing: ByValue<"pending" | "unknown" | "refused", { heading: string; hint: string }>;
  /** The strings for a report that still has to be entered in SP4N-LAPOR! manually. */
  manual: {
    heading: string;
    hint: string;
    /** Instructions for entering the report there oneself, without waiting for the officer. */
    self: string;
    /** The warning that the report is public in SP4N-LAPOR! unless the citizen chooses otherwise. */
    confidential: string;
    anonymous: string;
    copy: string;
    copied: string;
    copyFailed: string;
    open: string;
  };
}
