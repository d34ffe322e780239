import type { PublicStrings } from "./public-strings.ts";

/** Public reports in English. */
export const publicEn: PublicStrings = {
  similar: {
    heading: "Somebody may have reported this already",
    hint: "If it is the same problem, you can follow that report. If not, just go on writing.",
    found: (count) => (count === 1 ? "There is 1 similar report." : `There are ${count} similar reports.`),
    show: (count) => (count === 1 ? "Show 1 similar report" : `Show ${count} similar reports`),
    hide: "Close this list",
    read: "Show what has happened",
    reading: "Loading…",
    close: "Hide what has happened",
    failed: "It could not be loaded. Check your connection, then try again.",
    mine: "This is my problem",
  },
  follow: {
    heading: "Follow this report",
    keep: "Keep this tracking ID. Everybody can see how this report goes on, without an access code.",
    copy: "Copy the tracking ID",
    copied: "Copied.",
    copyFailed: "Copying did not work. The ID is selected: copy it yourself or write it down.",
    unsent: "Your own report has not been sent. What you wrote is still there.",
    back: "Send my report all the same",
  },
  since: "Reported on",
  body: "What was written",
  reporter: "The reporter",
  status: { awaiting_reporter: "Waiting for the reporter" },
  archived: {
    incomplete: "This report was archived because what its reporter was asked for did not arrive.",
    duplicate: "This report was joined with another one on the same matter.",
  },
  kinds: {
    submitted: (_, responsible) => `A citizen sent this report. It was received by ${responsible}.`,
    follow_up_started: (actor) => `${actor} began to act on this report.`,
    closed_by_silence: () => "This report was closed because its reporter did not respond.",
  },
};
