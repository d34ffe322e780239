import type { ReceiptStrings, ReportStrings } from "./report-strings.ts";

/** Words on a report that was sent, in English. */
export const reportEn: ReportStrings = {
  locale: "en-GB",
  trackingId: "Tracking ID",
  accessCode: "Access code",
  nationalTriage: "National verification team of SP4N-LAPOR!",
  stages: {
    national_verification: "The national verification team checks the report and chooses the agency",
    agency_verification: "The agency checks your report",
    follow_up: "The agency begins to act on it",
    answer: "The agency answers",
    reporter_reaction: "You can respond to the agency’s answer",
    reporter_information: "You need to answer the agency’s question",
  },
  due: "Next step",
  by: "at the latest on",
  responsible: "Now with",
};

/** The receipt in English. */
export const receiptEn: ReceiptStrings = {
  ...reportEn,
  heading: "Your report has been received",
  keep: "Keep both now. The access code is not shown again.",
  warning:
    "Anyone who holds the access code can read your report. Do not give the access code to other people.",
  show: "Show the access code",
  hide: "Hide the access code",
  copy: "Copy ID and code",
  copied: "Copied.",
  copyFailed: "Copying did not work. Both are selected: copy them yourself or write them down.",
  print: "Print",
  save: "Save as a file",
  saved: "File saved. Look for it in your downloads.",
  share: "Share the tracking ID",
  shareText: (trackingId) => `Tracking ID of my SP4N-LAPOR! report: ${trackingId}`,
  again: "Send another report",
  fileName: (trackingId) => `report-${trackingId}.txt`,
  follow: "With the tracking ID and the access code you can follow this report at any time.",
  statusPage: "Tracking page",
  openStatusPage: "Open the tracking page",
  sentFrom: "Sent from",
};
