import type { ReceiptStrings, ReportStrings } from "./report-strings.ts";

/** Words on a report that was sent, in English. */
export const reportEn: ReportStrings = {
  locale: "en",
  trackingId: "Tracking ID",
  accessCode: "Access code",
  nationalTriage: "National verification team of SP4N-LAPOR!",
  stages: {
    national_verification: "The national team checks the report and chooses the agency",
    agency_verification: "The agency checks your report",
    follow_up: "The agency begins to act on it",
    answer: "The agency answers",
    reporter_reaction: "You can respond to the agency's answer",
  },
  due: "Next step",
  by: "at the latest on",
  responsible: "Now with",
};

/** The receipt in English. */
export const receiptEn: ReceiptStrings = {
  ...reportEn,
  heading: "Your report has been received",
  keep: "Keep this code now; it is not shown again.",
  warning: "Anyone who holds the access code can read your report, so do not share it.",
  copy: "Copy the code",
  copied: "Copied.",
  copyFailed: "It cannot be copied. The code is selected; copy it yourself or write it down.",
  print: "Print",
  save: "Save as a file",
  again: "Send another report",
  fileName: (trackingId) => `report-${trackingId}.txt`,
  follow: "With the tracking ID and the access code you can follow this report at any time.",
};
