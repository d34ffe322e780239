import type { FormStrings } from "../form-strings.ts";

/** LAPOR!'s own terms stay in Indonesian where officers use them. */
export const form: FormStrings = {
  locale: "en-GB",
  heading: "Send your report",
  intro: "Not sure which agency? We pass it on.",
  optional: "(optional)",
  classification: {
    complaint: { name: "Complaint" },
    aspiration: { name: "Suggestion", hint: "An idea or a wish for public services" },
    information_request: { name: "Information", hint: "A question about a public service" },
  },
  fields: {
    classification: { label: "Kind of report", ask: "Choose the kind of report" },
    title: {
      label: "Title",
      ask: "Enter a title",
      note: "Filled in automatically from what you wrote",
    },
    body: {
      label: "Your report",
      ask: "Describe what happened",
      hint: "No ID numbers or names of other people.",
    },
    occurredOn: { label: "Date it happened", ask: "Enter the date it happened" },
    region: {
      label: "Where it happened",
      ask: "Choose where it happened",
      hint: "Village, district, city or regency.",
    },
    address: {
      label: "Address or landmark",
      ask: "Enter the address",
      hint: "For example Jalan Braga 12, opposite SDN 5.",
    },
    agency: { label: "Agency", ask: "Choose an agency" },
    category: { label: "Category", ask: "Choose a category" },
    attachments: { label: "Attachments", ask: "Check the attachments" },
    visibility: { label: "Who sees it?", ask: "Choose who sees the report" },
  },
  parts: { what: "What happened?", where: "Where and when?", who: "Who sees it?" },
  visibility: {
    open: { name: "Open", hint: "Only the agency sees your name" },
    anonymous: { name: "Anonymous", hint: "Name and contact are not passed on" },
    confidential: { name: "Confidential", hint: "No name, only read by officers" },
  },
  confidentially: "Report confidentially",
  isConfidential: "✓ This report is Confidential",
  thisReportIs: "This report is",
  change: "Change",
  next: "Continue",
  fieldFaults: {
    required: ({ ask }) => `${ask}.`,
    too_short: ({ label }, { min }) =>
      `“${label}” is too short.${min ? ` Write at least ${min} characters.` : ""}`,
    too_long: ({ label }, { max }) =>
      `“${label}” is too long.${max ? ` Use at most ${max} characters.` : ""}`,
    invalid_format: ({ label }) => `“${label}” is not written correctly. Please check it.`,
    in_future: ({ label }) => `“${label}” is in the future. Choose today or an earlier day.`,
  },
  left: (count) => `${count} characters left`,
  over: (count) => `${count} characters too many`,
  partMissing:
    "A part of the form could not be loaded. What you entered is still here. Check your connection, then try again.",
  send: "Send report",
  sending: "Sending your report…",
  summary: (count) => `There is something to correct (${count} ${count === 1 ? "error" : "errors"})`,
};
