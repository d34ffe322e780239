import type { FilePickStrings } from "../form/photos-strings.ts";
import type { PlaceButtonStrings } from "../form/place-strings.ts";
import type { KeepingStrings } from "../keeping-strings.ts";
import type { LateStrings } from "../late-strings.ts";
import type { ReceiptStrings, ReportStrings } from "../report-strings.ts";

const again = "Please try again in a moment.";
const unset = "The form on this site is not set up correctly. Please tell the site’s administrator.";
const work =
  "Many reports are coming in right now, and the security check is not finished. Please wait a moment, then try again.";
const unprocessed = "The report could not be processed. Please try again.";

const many = (count: number, one: string, more: string) => (count === 1 ? `One ${one}` : `${count} ${more}`);
const write = "Just write the address or a landmark.";

const files: FilePickStrings = {
  locale: "en",
  choose: "Add photos or documents",
  camera: "Take a photo",
  limits: ({ count, size, kinds }) =>
    `Up to ${count} files. Photos are made smaller for you, documents may be up to ${size}. Types: ${kinds}.`,
  list: "Chosen attachments",
  preparing: "Getting it ready…",
  remove: "Remove",
  retry: "Try again",
};

const place: PlaceButtonStrings = {
  locate: "Use my location",
  refusals: {
    denied: `This site may not see your location. You can allow it in your browser’s settings. ${write}`,
    unavailable: `This device cannot tell where you are. ${write}`,
    timeout:
      "Your location was not found yet. Try again in the open, or just write the address or a landmark.",
    insecure: `Your location cannot be used because this site’s address does not begin with https. ${write}`,
  },
  openMap: "Point on a map",
};

const keeping: KeepingStrings = {
  saved: "✓ What you entered is kept on this device.",
  onlyHere: "This device cannot keep what you enter. Do not close this page before the report is sent.",
  notKept: "A confidential report is not kept on this device. Do not close this page before it is sent.",
  draft: (when) => `There is an unfinished report from ${when}.`,
  resume: "Continue",
  drop: "Delete",
  restored: "We brought back what you entered.",
  waiting: (count) => `${many(count, "report", "reports")} on this device not sent yet.`,
  sent: (count) => `${many(count, "report was", "reports were")} sent.`,
  look: "Show",
  heading: "Reports on this device",
  entry: (when) => `Report of ${when}`,
  read: "Read it",
  states: {
    waiting: "Not sent yet, waiting for signal",
    busy: "Not sent yet, waiting for the service",
    blocked: "Not sent yet: this page cannot reach the service",
    sending: "Being sent…",
    solving: "Checking…",
    file: (number, count) => `The report was sent. Sending attachment ${number} of ${count}…`,
    sent: "Sent",
    refused: "Not accepted yet: something has to be corrected",
    stale: "This is more than two days old. Press Send now if it still has to be sent.",
  },
  willSend:
    "Kept on this device. We send it automatically when the signal is back and this page is open. The report will not be sent twice.",
  willSendOnlyHere:
    "We send it automatically when the signal is back. The report will not be sent twice. This device does not keep it, so do not close this page.",
  nextTry: (when) => `Next try at ${when}.`,
  confidential: "A confidential report is kept on the device only if you agree.",
  keepConfidential: "Keep it on this device",
  sendNow: "Send now",
  edit: "Change the report",
  discard: "Delete the report",
  reallyDiscard: "This report was not sent. Delete it from this device?",
  discarded: "The report was deleted from this device.",
  receipt: "Show the receipt",
  another: "Write another report",
  slow: "Still sending, please wait…",
  forget: "Delete everything from this device",
  forgetHint: "Do others use this device?",
  reallyForget: "Everything entered, reports not sent yet and receipts will be deleted from this device.",
  yes: "Yes, delete",
  cancel: "Cancel",
  forgotten: "Everything was deleted from this device.",
};

const report: ReportStrings = {
  locale: "en-GB",
  trackingId: "Tracking ID",
  accessCode: "Access code",
  nationalTriage: "Verification team",
  stages: {
    national_verification: "The verification team checks the report and chooses the agency",
    agency_verification: "The agency checks your report",
    follow_up: "The agency begins to act on it",
    answer: "The agency answers",
    reporter_reaction: "You can respond to the agency’s answer",
    reporter_information: "You need to answer the agency’s question",
    taking_to_sp4n: "An officer takes your report to SP4N-LAPOR!",
  },
  due: "Next step",
  by: "at the latest on",
  responsible: "Now with",
  sentTo: (name, operator) => `Sent to ${name}, run by ${operator}.`,
  wayOn: {
    none: (team) => `If it is not for that agency, the ${team} passes it on to the right one.`,
    linked: () =>
      "If it is not a matter for this agency, an officer passes it on to SP4N-LAPOR!, the national service, or tells you how.",
    forwarded: () => "Reports are also passed on to the national service, SP4N-LAPOR!",
  },
};

const receipt: ReceiptStrings = {
  ...report,
  heading: "Your report has been received",
  keep: "Keep both now. A lost access code cannot be replaced.",
  warning:
    "Anyone who holds the access code can read your report. Do not give the access code to other people.",
  show: "Show the access code",
  hide: "Hide the access code",
  copy: "Copy ID and code",
  copied: "Copied.",
  copyFailed: "Copying did not work. Both are selected: copy them yourself or write them down.",
  remember: {
    button: "Remember on this device",
    hint: "Next time this report opens without the code, except to withdraw it. Do not choose this on a shared device.",
    where: (site) => `Only in this browser, only for ${site}, and encrypted.`,
    done: "✓ This report is remembered on this device.",
    failed: "This device cannot keep it. Keep tracking ID and access code in another way.",
  },
  again: "Write another report",
  follow: "With the tracking ID and the access code you can follow this report at any time.",
  openStatusPage: "Open the tracking page",
};

export const late: LateStrings = {
  locale: "en-GB",
  close: "Close",
  fieldFaults: {
    pick: ({ label }) => `“${label}”: choose one from the list that appears while you type.`,
    pick_or_unknown: ({ label }) =>
      `“${label}”: choose one from the list that appears while you type, or choose “I do not know”.`,
  },
  when: {
    legend: "When did it last happen?",
    today: "Today",
    yesterday: "Yesterday",
    other: "Another date",
    old: "More than two years ago. You can still send it, but the Ombudsman only examines events of the last two years.",
  },
  agency: {
    goesTo: "Goes to",
    site: "Owner of this site",
    hint: "Suggested agencies appear here once you have written your report.",
    unknown: "I do not know",
    unknownHint: "The verification team decides which agency",
    other: "Another agency",
    search: "Find an agency",
    noCategory: "Choose a category",
  },
  usualAnswer: (days, months) =>
    `Usually answered ${days ? `in ${days} ${days === 1 ? "day" : "days"}` : "on the same day"} (${months})`,
  suggestion: {
    badge: "Recommended",
    reason: "Suggested by your report",
    own: "By your report, the agency of this site seems to be the right one.",
    unsure:
      "It is not clear yet which agency is in charge. Choose “I do not know”; the verification team decides.",
    here: (count) =>
      `${count === 1 ? "One agency is" : `${count} agencies are`} suggested by your report. You choose.`,
    show: (count) => `Show ${count === 1 ? "the agency" : `${count} agencies`} suggested by your report`,
  },
  privacy: {
    keep: "Keep a confidential report on this device",
    keepHint: "Otherwise it is lost when the page closes. Do not choose this on a shared device.",
    kept: "The operator of this service keeps your report and data.",
    more: "Read more",
  },
  reporter: {
    legend: "Name and contact",
    contact: "Contact",
    name: { label: "Full name", ask: "Enter your full name" },
    email: { label: "Email address", ask: "Enter your email address", hint: "For example name@example.id." },
    phone: { label: "Mobile number", ask: "Enter your mobile number", hint: "For example 0812 3456 7890." },
  },
  files,
  place,
  keeping,
  fault: {
    heading: "Your report was not sent",
    kept: "Everything you entered is still here. Send it again; the report will not be sent twice.",
    reference: "Reference:",
  },
  unavailable: "The form cannot be used yet",
  faults: {
    network: "The internet connection was lost. Try again when you have signal.",
    timeout: "The service took too long to answer. Your signal may be weak. Try again.",
    aborted: "Sending was stopped.",
    bad_response: `The server did not give a valid answer. You may have to log in to the Wi-Fi first. ${again}`,
    invalid_request: unprocessed,
    idempotency_key_missing: unprocessed,
    unauthorized: unset,
    key_expired: unset,
    wrong_key_kind: unset,
    secret_key_exposed: unset,
    role_not_allowed: unset,
    step_up_required: unset,
    not_responsible: unset,
    origin_not_allowed:
      "This site is not registered to receive reports. Please tell the site’s administrator.",
    not_found: unset,
    agency_not_found: "This agency was not found. Choose another one.",
    method_not_allowed: unset,
    request_timeout: "It was sent too slowly. Your signal may be weak. Try again.",
    idempotency_in_flight: "This is being processed. Wait a moment, then try again.",
    range_not_satisfiable: unset,
    cursor_expired: unset,
    payload_too_large: "This is too large to send. Use smaller attachments and try again.",
    unsupported_media_type: "This type of file is not accepted.",
    validation_failed: "Something you entered does not fit yet. Please check it.",
    idempotency_key_reused: "An earlier version was received. Send it once more to send this version.",
    challenge_required: work,
    challenge_invalid: work,
    rate_limited: "Too many requests came from here. Wait a few minutes, then try again.",
    upload_quota_exceeded:
      "Too many attachments were sent from here. Send the report without attachments; they can follow later.",
    internal_error: `Something is wrong with our service, not with what you entered. ${again}`,
    unavailable: `The service is not available right now. ${again}`,
  },
  unknownError: `Something unexpected went wrong. ${again}`,
  receipt,
  report,
};
