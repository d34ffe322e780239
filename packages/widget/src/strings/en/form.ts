import type { FormStrings } from "../form-strings.ts";

/** LAPOR!'s own terms stay in Indonesian where officers use them. */
export const form: FormStrings = {
  locale: "en-GB",
  heading: "Send your report",
  intro: "Not sure which agency is in charge? Just write. Your report is passed to the right one.",
  optional: "(optional)",
  classification: {
    complaint: { name: "Complaint", hint: "A public service or facility is not as it should be" },
    aspiration: { name: "Suggestion", hint: "An idea or a wish for public services" },
    information_request: { name: "Request for information", hint: "A question about a public service" },
  },
  fields: {
    classification: { label: "Kind of report", ask: "Choose the kind of report" },
    title: {
      label: "Title",
      ask: "Enter a title",
      hint: "One short sentence, for example “Potholes in Jalan Braga”.",
    },
    body: {
      label: "Your report",
      ask: "Describe what happened",
      hint: "What happened, where, and since when? Do not write ID numbers (NIK) or other people’s names.",
    },
    occurredOn: { label: "Date it happened", ask: "Enter the date it happened" },
    region: {
      label: "Where it happened",
      ask: "Choose where it happened",
      hint: "Type a district, city or regency and choose it from the list.",
    },
    address: {
      label: "Address or landmark",
      ask: "Enter the address",
      hint: "For example “Jl. Braga 12, in front of the post office”.",
    },
    agency: { label: "Agency", ask: "Choose an agency" },
    category: { label: "Category", ask: "Choose a category" },
    attachments: { label: "Attachments", ask: "Check the attachments" },
    anonymous: {
      label: "Anonymous",
      ask: "Choose anonymous",
      hint: "Your name and contact details are not shown to the agency or the public.",
    },
    confidential: {
      label: "Confidential",
      ask: "Choose confidential",
      hint: "The public cannot see this report. The agency that handles it still reads it.",
    },
  },
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
  agency: {
    site: "Owner of this site",
    hint: "Suggested agencies appear here once you have written your report.",
    unknown: "I do not know",
    unknownHint: "The verification team decides",
    other: "Another agency",
    search: "Find an agency",
  },
  noCategory: "Choose a category",
  privacy: "Your protection",
  partMissing:
    "A part of the form could not be loaded. What you entered is still here. Check your connection, then try again.",
  send: "LAPOR!",
  sending: "Sending your report…",
  summary: (count) => `There is something to correct (${count} ${count === 1 ? "error" : "errors"})`,
};
