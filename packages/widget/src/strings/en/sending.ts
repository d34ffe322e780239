import type { ActionStrings } from "../action-strings.ts";
import type { KeepingStrings } from "../keeping-strings.ts";
import type { SendingStrings } from "../late-strings.ts";
import type { ReceiptStrings, ReportStrings } from "../report-strings.ts";
import type { SentStrings } from "../sent-strings.ts";
import type { SurveyStrings } from "../status/survey-strings.ts";

const again = "Please try again in a moment.";
const unset = "The form on this site is not set up correctly. Please tell the site’s administrator.";
const work =
  "Many reports are coming in right now, and the security check is not finished. Please wait a moment, then try again.";
const unprocessed = "The report could not be processed. Please try again.";
const many = (count: number, one: string, more: string) => (count === 1 ? `One ${one}` : `${count} ${more}`);
const fits = ["Not at all", "Not quite", "Yes", "Fully"] as const;
const good = ["Not good", "Not very good", "Good", "Very good"] as const;

/** For a photo, a document, and a whole report. */
export const tooLarge: string = "This is too large to send. Choose a smaller photo or file.";

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
  keep: "Keep both: a lost access code cannot be replaced, and anyone who holds it can read your report.",
  way: ["Sent", "Checked", "Answered"],
  show: "Show",
  hide: "Hide",
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
  openStatusPage: "Track this report",
};

export const sending: SendingStrings = {
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
    payload_too_large: tooLarge,
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

export const sent: SentStrings = {
  received: ({ day, hour, place, operator, channel }) =>
    `Received on ${day}, at ${hour}${place ? ` in ${place}` : ""}, by the system on behalf of ${operator} through ${channel}.`,
  print: "Print",
  save: "Save",
  reportTitle: "Title",
  more: "More about this report",
  direct: "Include a link that opens the report directly",
  directWarning: "Anyone who holds the paper or the file can read your report.",
  scan: "Scan to open this report.",
  scanNumber: "Scan to open the tracking page.",
  shareHint: "Only the tracking ID and the address of the tracking page are shared, never the access code.",
  saved: "File saved. Look for it in your downloads.",
  share: "Share",
  copyLink: "Copy ID and address",
  shareText: (trackingId, channel) => `Tracking ID of my report at ${channel}: ${trackingId}`,
  fileName: (trackingId) => `report-${trackingId}.txt`,
  statusPage: "Tracking page",
  sentFrom: "Sent from",
  earlier: "We received what you sent first. What you changed after that is not part of it.",
  addChanges: "Add my changes as a reply",
  addingChanges: "Adding your changes…",
  changesAdded: "Your changes were added to the report.",
  filesFollow: (left) =>
    `${many(left, "attachment is", "attachments are")} still being sent. Do not close this page yet. If it is closed, open it again.`,
  fileFailed: (name) => `${name} cannot be accepted.`,
};

export const actions: ActionStrings = {
  optional: "(optional)",
  sending: "Sending…",
  cancel: "Cancel",
  tooShort: (min) => `Write at least ${min} characters.`,
  tooLong: (over) => `This is too long. Take out ${over} ${over === 1 ? "character" : "characters"}.`,
  missing: "This does not fit yet. Check it, then send it again.",
  changed: "This report has changed since you opened it. What you see now is up to date.",
  unsent: "What you wrote and did not send yet. Copy it if you still need it.",
  question: {
    from: (who) => `Question from ${who}`,
    until: (day) => `Please answer by ${day}. Without an answer, this report will be archived as incomplete.`,
    answer: {
      label: "Your answer",
      hint: "Write what was asked for. Then work on the report goes on.",
      send: "Send the answer",
      sent: "✓ Your answer was sent. Work on the report goes on.",
    },
  },
  reply: {
    open: "Only add something",
    label: "Your reply",
    hint: "Add details that the agency needs to know.",
    send: "Send the reply",
    sent: "✓ Your reply was sent. It is in the history above.",
  },
  reaction: {
    heading: "Is the matter settled?",
    from: (who) => `Answer from ${who}`,
    until: (day) => `Please choose by ${day}. If you do not, the report is closed; you can still disagree.`,
  },
  confirm: {
    choice: "Yes, it is settled",
    meaning: "This report is closed.",
    label: "Message to the agency",
    hint: "A word of thanks, for example.",
    send: "Close the report",
    sent: "✓ Thank you. This report is closed.",
  },
  contest: {
    choice: "No, not yet",
    meaning: "Work on this report goes on.",
    open: "Disagree",
    label: "What is still wrong?",
    hint: "The agency reads this. Write at least 10 characters.",
    send: "Send what is wrong",
    sent: "✓ This was sent. The report is open again.",
    closed: {
      heading: "Not settled after all?",
      until: (day) => `You can disagree until ${day}. Then work on this report goes on.`,
    },
    archived: {
      heading: "Does this report still need work?",
      until: (day) => `You can disagree until ${day}. The verification team then looks at this report again.`,
    },
  },
  rate: {
    open: "Rate the answer",
    legend: "How content are you with the answer?",
    none: "No rating",
    scores: ["Not at all content", "Not content", "Fair", "Content", "Very content"],
    missing: "Choose one of the ratings.",
    send: "Send the rating",
    sent: "✓ Thank you. Your rating was taken.",
  },
  withdraw: {
    open: "Withdraw the report",
    heading: "Withdraw this report?",
    meaning: "Nobody works on a withdrawn report, and it cannot be opened again.",
    label: "Your reason",
    hint: "The agency reads this.",
    send: "Yes, withdraw it",
    sent: "✓ You have withdrawn this report.",
  },
  files: {
    add: "Add photos or documents",
    answers: "Photos and documents are sent together with your answer.",
    full: "This report has as many files as it may. You can still write a reply.",
    inReport: "In the report now",
    added: (count) => `${count} ${count === 1 ? "file was" : "files were"} added to the report.`,
  },
};

export const survey: SurveyStrings = {
  heading: "Satisfaction survey",
  hint: "You can skip any question. The agency reads the combined results of many reporters, not your own answers.",
  clear: "Clear the survey answers",
  questions: {
    requirements: { question: "Were the requirements right for this kind of service?", scores: fits },
    procedure: {
      question: "How easy was the procedure?",
      scores: ["Difficult", "Rather difficult", "Easy", "Very easy"],
    },
    time: {
      question: "How fast was your report handled?",
      scores: ["Slow", "Rather slow", "Fast", "Very fast"],
    },
    cost: {
      question: "How was the cost or fee of the service?",
      scores: ["Very expensive", "Rather expensive", "Cheap", "Free of charge"],
    },
    product: { question: "Did the result match what was promised?", scores: fits },
    competence: {
      question: "How competent were the officers?",
      scores: ["Not competent", "Not very competent", "Competent", "Very competent"],
    },
    conduct: {
      question: "How polite and friendly were the officers?",
      scores: ["Not polite", "Not very polite", "Polite", "Very polite"],
    },
    complaintHandling: { question: "How are complaints and suggestions handled?", scores: good },
    facilities: { question: "How are the facilities?", scores: good },
  },
};
