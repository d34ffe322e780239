import { reportEn } from "./report-en.ts";
import type { StatusStrings } from "./status-strings.ts";

/** `<lapor-status>` in English. */
export const statusEn: StatusStrings = {
  heading: "Follow your report",
  intro: "Tracking ID and access code are on the receipt of your report.",
  trackingIdHint: "Nine letters and digits, for example K7M-2QF-9XH.",
  accessCodeHint: "Sixteen letters and digits, for example 4F7K-9QXW-ZB2D-M8TR.",
  missing: {
    trackingId: "Enter the tracking ID.",
    accessCode: "Enter the access code.",
    message: "Write at least 2 characters.",
  },
  open: "Show the report",
  opening: "Opening the report…",
  refresh: "Refresh",
  refreshing: "Refreshing…",
  refreshed: "Up to date.",
  close: "Look at another report",
  pasted: "Tracking ID and access code are filled in.",
  classification: {
    complaint: "Complaint",
    aspiration: "Suggestion",
    information_request: "Request for information",
  },
  status: {
    submitted: {
      name: "Waiting to be checked",
      meaning: "The report has been received and waits to be checked.",
    },
    assigned: { name: "With the agency", meaning: "The agency in charge has this report." },
    in_progress: { name: "Being worked on", meaning: "The agency is working on your report." },
    answered: { name: "Answered", meaning: "The agency has answered. You can still respond." },
    closed: { name: "Closed", meaning: "This report is closed." },
  },
  noDue: "None. This report is closed.",
  occurredOn: "Date it happened",
  place: "Where it happened",
  attachments: "Attachments",
  confidential: "Confidential: the public cannot see this report.",
  anonymous: "Anonymous: the agency and the public do not know who you are.",
  yourReport: "What you wrote",
  timeline: "What has happened",
  kinds: {
    submitted: (_, responsible) => `You sent this report. It was received by ${responsible}.`,
    verified: (actor) => `${actor} checked the report.`,
    assigned: (actor, responsible) =>
      actor === responsible
        ? `${actor} assigned an officer to this report.`
        : `${actor} passed the report to ${responsible}.`,
    transferred: (actor, responsible) => `${actor} passed the report on to ${responsible}.`,
    follow_up_started: (actor) => `${actor} began to act on your report.`,
    answered: (actor) => `${actor} answered.`,
    replied: (actor) => `${actor} replied.`,
    attachment_added: (actor) => `${actor} added attachments.`,
    closed: (actor) => `${actor} closed the report.`,
  },
  actors: {
    reporter: "You",
    agency: "The agency",
    national_triage: reportEn.nationalTriage,
  },
  pingPong: "This report was passed round several times, so the national verification team handles it.",
  reply: "Your reply",
  replyHint: "Add details or respond to the agency’s answer.",
  sendReply: "Send the reply",
  sendingReply: "Sending your reply…",
  replySent: "✓ Your reply was sent. It is in the history above.",
  closed: "This report is closed, so nothing can be added to it.",
  addFiles: "Add photos or documents",
  inReport: "In the report now",
  filesAdded: (count) => `${count} ${count === 1 ? "file was" : "files were"} added to the report.`,
  summary: (count) => `There is something to correct (${count} ${count === 1 ? "error" : "errors"})`,
  faultHeading: "This did not work",
};
