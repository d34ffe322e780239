import { photosEn } from "../../photos/photos-en.ts";
import { placeEn } from "../../place/place-en.ts";
import type { FormStrings } from "../form-strings.ts";
import { keepingEn } from "../keeping-en.ts";
import type { LanguageStrings } from "../languages.ts";
import type { LateStrings } from "../late-strings.ts";
import { receiptEn, reportEn } from "../report-en.ts";
import { statusEn } from "./status.ts";

const again = "Please try again in a moment.";
const unset = "The form on this site is not set up correctly. Please tell the site’s administrator.";
const work =
  "Many reports are coming in right now, and this device could not prove that it is not a machine. Please wait a moment, then try again.";
const changed = "This has changed in the meantime. Press Refresh and try again.";
const list = new Intl.ListFormat("en");

/** LAPOR!'s own terms are kept in Indonesian where officers will use them. */
const form: FormStrings = {
  locale: "en-GB",
  heading: "Send your report",
  intro: "Your report is passed to the agency in charge, even if you do not know which one that is.",
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
      hint: "The agency and the public do not learn who you are.",
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
      `“${label}” is too long.${max ? ` Use ${max} characters at most.` : ""}`,
    invalid_format: ({ label }) => `“${label}” is not written correctly. Please check it.`,
    in_future: ({ label }) => `“${label}” lies in the future. Choose today or an earlier day.`,
  },
  left: (count) => `${count} characters left`,
  over: (count) => `${count} characters too many`,
  agency: {
    site: "Owner of this site",
    hint: "Suggested agencies appear here once you have written your report.",
    unknown: "I do not know",
    unknownHint: "Let the national verification team decide",
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

const late: LateStrings = {
  locale: "en-GB",
  close: "Close",
  fieldFaults: {
    pick: ({ label }) => `“${label}”: choose one from the list that appears while you type.`,
    pick_or_unknown: ({ label }) =>
      `“${label}”: choose one from the list that appears while you type, or choose “I do not know”.`,
    unknown_field: ({ label }) => `“${label}” cannot be accepted here.`,
    wrong_type: ({ label }) => `“${label}” cannot be read. Please check it.`,
    too_small: ({ label }) => `“${label}” is too small.`,
    too_large: ({ label }) => `“${label}” is too large.`,
    too_many: ({ label }) => `There are too many entries in “${label}”.`,
    duplicate: ({ label }) => `“${label}” contains the same entry twice. Remove one of them.`,
    not_allowed_value: ({ label }) => `This choice for “${label}” is not available. Choose another one.`,
    not_found: ({ label }) => `“${label}” was not found. Choose one from the list.`,
    already_used: ({ label }) =>
      `“${label}” belongs to another report already. Remove it and upload it again.`,
    same_agency: () => "This report is with that agency already.",
    too_many_pixels: () => "The picture has too many pixels. Choose a smaller one.",
    not_permitted: ({ label }) => `“${label}” does not need to be filled in here.`,
    personal_data: ({ label }) => `“${label}” seems to hold personal data. Redact it first.`,
  },
  search: {
    searching: "Searching…",
    none: "Nothing fits. Try another name.",
    failed: "The list cannot be loaded. Check your internet connection.",
    failedPlace: "The list of places cannot be loaded yet. Just write the name of the place.",
    found: (count) => `${count} choices. Swipe or press the down arrow to choose.`,
  },
  suggestion: {
    reason: "Suggested by your report",
    own: "By your report, the agency of this site seems to be the right one.",
    unsure: "Your report does not point at one agency yet. Leave it, or choose “I do not know”.",
    here: (count) =>
      `${count === 1 ? "One agency is" : `${count} agencies are`} suggested by your report. You choose.`,
    show: (count) => `Show ${count === 1 ? "the agency" : `${count} agencies`} suggested by your report`,
  },
  caution: {
    kinds: {
      nik: "an ID number (NIK)",
      card: "a card number",
      phone: "a phone number",
      email: "an email address",
    },
    found: (kinds) => `There seems to be ${list.format(kinds)} here. Other people can read it.`,
    mask: (kinds) => `Mask ${list.format(kinds)}`,
    masked: "✓ It has been masked.",
  },
  privacy: {
    question: "Who still sees what?",
    identity: "Your name and contact details",
    report: "What you wrote",
    agency: "Agency",
    publicEye: "Public",
    operator: "Operator of this service",
    sees: "Sees it",
    hidden: "No",
    note: "If you choose Anonymous, do not write your name in the report: we do not change its words.",
    early:
      "While you write, title and report go to this service to find suggested agencies and similar reports. They are not kept. If you choose Confidential, they are not sent before you press LAPOR!.",
    keep: "Keep this confidential report on this device",
    keepHint: "Otherwise it is lost when the page closes. Do not choose this on a shared device.",
    notice: "Privacy notice",
    more: "Read more",
  },
  reporter: {
    legend: "Your details",
    hint: "So that officers can contact you.",
    hidden: "You chose Anonymous: the agency does not get these details and the public does not see them.",
    name: { label: "Full name", ask: "Enter your full name" },
    email: { label: "Email address", ask: "Enter your email address", hint: "For example name@example.id." },
    phone: { label: "Mobile number", ask: "Enter your mobile number", hint: "For example 0812 3456 7890." },
  },
  files: photosEn,
  place: placeEn,
  keeping: keepingEn,
  fault: {
    heading: "Your report was not sent",
    kept: "Everything you entered is still here. Press LAPOR! to try again; the report will not be sent twice.",
    reference: "Reference:",
  },
  unavailable: "The form cannot be used yet",
  faults: {
    network: "The internet connection was lost. Try again when you have signal.",
    timeout: "The service took too long to answer. Your signal may be weak. Try again.",
    aborted: "Sending was stopped.",
    bad_response: `The answer from the service cannot be read. Perhaps the Wi-Fi asks you to sign in first. ${again}`,
    invalid_request: `This could not be read. ${again}`,
    idempotency_key_missing: `Something was missing when sending. ${again}`,
    invalid_tracking_id: "There is a typing mistake in the tracking ID. Check its letters and digits.",
    unauthorized: unset,
    forbidden: unset,
    origin_not_allowed:
      "This site is not registered to receive reports. Please tell the site’s administrator.",
    invalid_link: "This link is no longer valid. Press Refresh to get a new one.",
    not_found: unset,
    report_not_found: "No report was found. Check the tracking ID and the access code.",
    agency_not_found: "This agency was not found. Choose another one.",
    attachment_not_found: "This attachment no longer exists. Remove it and upload it again.",
    method_not_allowed: unset,
    request_timeout: "It was sent too slowly. Your signal may be weak. Try again.",
    idempotency_in_flight: "This is being processed. Wait a moment, then try again.",
    range_not_satisfiable: unset,
    cursor_expired: unset,
    invalid_transition: "This step is not possible any more. Refresh to see how the report stands.",
    precondition_failed: changed,
    payload_too_large: "This is too large to send. Use smaller attachments and try again.",
    unsupported_media_type: "This type of file is not accepted.",
    validation_failed: "Something you entered does not fit yet. Please check it.",
    idempotency_key_reused: "Another version of this report was received before. Try again to send this one.",
    precondition_required: changed,
    challenge_required: work,
    challenge_invalid: work,
    rate_limited: "Too much was sent from here. Wait a few minutes, then try again.",
    upload_quota_exceeded:
      "Too many attachments were sent from here. Send the report without attachments; they can follow later.",
    internal_error: `Something is wrong with our service, not with what you entered. ${again}`,
    unavailable: `The service is not available right now. ${again}`,
  },
  unknownFault: `Something unexpected went wrong. ${again}`,
  receipt: receiptEn,
  report: reportEn,
};

/** English, for residents who do not read Indonesian. */
export const en: LanguageStrings = { form, late, status: statusEn };
