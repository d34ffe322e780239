import type { DeskNotificationStrings } from "../id/notifications.ts";

/** English texts of notifications. */
export const english: DeskNotificationStrings = {
  title: "Notices",
  lead: "News about reports is sent by email. It never contains the text of a report or its reporter, nor the title of a confidential report.",
  noMail: "This channel does not send email yet, so no notices are sent.",
  none: "Your role gets no notices.",
  kinds: {
    escalated: "Report escalated",
    overdue: "Deadline missed",
    due_tomorrow: "Deadline on the next working day",
    promise_due: "Promise for the next working day",
    contested: "Reporter contests",
    replied: "Reporter replies",
    assigned: "Report for me or my unit",
    mentioned: "A note mentions me",
    new_report: "New report",
  },
  deliveries: { now: "Now", digest: "Daily digest", off: "Never" },
  explanation:
    "“Now” means within a minute, at most ten emails an hour. The digest is sent at 07.30 on working days.",
  language: "Language of the emails",
  languages: { id: "Bahasa Indonesia", en: "English" },
  save: "Save",
  saved: "Notices saved.",
  failed: "That did not work. Try again in a moment.",
  retry: "Try again",
};
