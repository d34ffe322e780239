import type { NotificationStrings } from "./notification-strings.ts";

export const notificationStrings: NotificationStrings = {
  about: (trackingId, kind) => `Report ${trackingId}: ${kind}`,
  several: (count) => `${count} notifications about reports`,
  digest: (date, count) => `Digest of ${date}: ${count} ${count === 1 ? "notification" : "notifications"}`,
  kinds: {
    escalated: "Escalated",
    overdue: "Overdue",
    due_tomorrow: "Due on the next working day",
    promise_due: "Promised for the next working day",
    contested: "Contested by the reporter",
    replied: "Reply from the reporter",
    assigned: "Assigned to you or your unit",
    mentioned: "A colleague's note mentions you",
    new_report: "New report",
  },
  confidential: "Confidential report",
  more: (count) => `and ${count} more. Open the desk to see all of them.`,
  open: "Open the desk",
  privacy: "For confidentiality, this message contains neither the text of a report nor its reporter.",
  automatic: "This message was sent automatically. Please do not reply to it.",
  settings: "Change your notifications",
  months: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
};
