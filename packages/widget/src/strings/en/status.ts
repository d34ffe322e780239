import type { ActionStrings } from "../action-strings.ts";
import type { PersonalDataStrings } from "../personal-data-strings.ts";
import type { PublicReportStrings } from "../public-report-strings.ts";
import type { StatusStrings } from "../status-strings.ts";

const actions: ActionStrings = {
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

const personalData: PersonalDataStrings = {
  summary: "My personal data",
  copy: {
    heading: "A copy of your data",
    holds: "It holds this report, its history, your identity, and who has read that identity.",
    files: "Photos and documents are not in it. Open their links on this page to save them.",
    button: "Download a copy",
    preparing: "Preparing the copy…",
    saved: (fileName) =>
      `✓ The copy was downloaded as ${fileName}. Take care of this file: it holds your personal data.`,
    fileName: (trackingId) => `report-data-${trackingId}.json`,
  },
  erase: {
    heading: "Erasure",
    button: "Erase my data",
    question: "Erase the data of this report?",
    open: {
      now: "Erased now: your name and how to reach you. Work on this report goes on without a name.",
      later:
        "Kept until this report ends: its text, replies, photos and documents. The agency still has to answer.",
      after: "When the report ends, all of that is erased too. You cannot disagree after that.",
      sooner: "Do you want everything erased now? Withdraw this report first.",
      kept: "The tracking ID and the access code stay valid. The receipt on this device is not deleted.",
    },
    ended: {
      now: "Erased now: your name and how to reach you, the text, answers, replies, photos and documents.",
      after: "Nobody can then reply to this report, rate it or open it again.",
    },
    copies:
      "The receipt of this report on this device goes too. Save its tracking ID and its access code first.",
    final: "This cannot be undone.",
    confirm: "Yes, erase my data",
    cancel: "Cancel",
    erasing: "Erasing…",
    changed: "This report has changed, so nothing was erased yet. Look at it first, then choose again.",
    deviceEmptied: "This device has no receipt of this report any more.",
    deviceKept:
      "This device may still have the receipt. Choose “Delete everything from this device” below the report form.",
  },
  tombstone: {
    heading: "The data of this report were erased",
    identityHeading: "Your identity was erased",
    requested: (time) => `Erased on ${time}, as you asked.`,
    retention: (time) => `Erased on ${time}, because the time for keeping them is over.`,
    waiting: (time) =>
      `Erased on ${time}, as you asked. The text, photos and documents are erased when this report ends.`,
    remains:
      "Kept indefinitely: tracking ID, kind and region of the report, status, agency, and the times of its steps.",
  },
};

const publicReports: PublicReportStrings = {
  similar: {
    heading: "Somebody may have reported this already",
    hint: "If it is the same problem, you can follow that report. If not, just go on writing.",
    found: (count) => (count === 1 ? "There is 1 similar report." : `There are ${count} similar reports.`),
    show: (count) => (count === 1 ? "Show 1 similar report" : `Show ${count} similar reports`),
    hide: "Close this list",
    read: "Show what has happened",
    reading: "Loading…",
    close: "Hide what has happened",
    failed: "It could not be loaded. Check your connection, then try again.",
  },
  follow: {
    heading: "Follow this report",
    keep: "Keep this tracking ID. Everybody can see how this report goes on, without an access code.",
    copy: "Copy the tracking ID",
    copied: "Copied.",
    copyFailed: "Copying did not work. The ID is selected: copy it yourself or write it down.",
    unsent: "Your own report has not been sent. What you wrote is still there.",
    back: "Send my report all the same",
  },
  since: "Reported on",
  body: "What was written",
  reporter: "The reporter",
  status: { awaiting_reporter: "Waiting for the reporter" },
  archived: {
    incomplete: "This report was archived because what its reporter was asked for did not arrive.",
    duplicate: "This report was joined with another one on the same matter.",
  },
  kinds: {
    submitted: (_, responsible) => `A citizen sent this report. It was received by ${responsible}.`,
    follow_up_started: (actor) => `${actor} began to act on this report.`,
    closed_by_silence: () => "This report was closed because its reporter did not respond.",
  },
};

const changed = "This has changed in the meantime. Press Refresh and try again.";

export const status: StatusStrings = {
  heading: "Follow your report",
  intro: "Tracking ID and access code are on the receipt of your report.",
  trackingIdHint: "Nine letters and digits, for example K7M-2QF-9XH.",
  accessCodeHint:
    "Sixteen letters and digits, for example 4F7K-9QXW-ZB2D-M8TR. Leave it empty to read a public report.",
  missing: {
    trackingId: "Enter the tracking ID.",
    accessCode: "Enter the access code.",
  },
  faults: {
    invalid_tracking_id: "There is a typing mistake in the tracking ID. Check its letters and digits.",
    invalid_link: "This link is no longer valid. Press Refresh to get a new one.",
    report_not_found: "No report was found. Check the tracking ID and the access code.",
    attachment_not_found: "This attachment no longer exists. Remove it and upload it again.",
    invalid_transition: "This step is not possible any more. Refresh to see how the report stands.",
    precondition_failed: changed,
    precondition_required: changed,
  },
  open: "Show the report",
  opening: "Opening the report…",
  refresh: "Refresh",
  refreshing: "Refreshing…",
  refreshed: "Up to date.",
  close: "Look at another report",
  notPublic: "The report with this ID is not public. Enter the access code from your receipt.",
  byLink: "Opened by a link. If this is not your report, do not write anything here.",
  codeCheck: {
    hint: "This report was opened without typing the code. Type the access code from your receipt, so that only you can do this.",
    wrong: "This access code does not match. Check your receipt.",
  },
  own: {
    heading: "My reports on this device",
    untitled: "Confidential report",
    since: (day) => `kept ${day}`,
    forget: "Forget",
    forgetThis: "Forget this report on this device",
    forgetAll: "Forget all",
    forgotten: "✓ Forgotten on this device.",
    forgetFailed: "The device did not confirm. Try again.",
  },
  steps: {
    label: "Progress of the report",
    names: ["Sent", "Verified", "In progress", "Answered", "Closed"],
    archived: "Archived",
    done: "done",
    next: "not yet",
  },
  pair: {
    label: "Before and after",
    yours: "Before: your photo",
    theirs: (who) => `After: photo from ${who}`,
  },
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
    awaiting_reporter: {
      name: "Waiting for your answer",
      meaning: "The agency has a question for you. Answer it so that work can go on.",
    },
    answered: { name: "Answered", meaning: "The agency has answered. You can still respond." },
    closed: { name: "Closed", meaning: "This report is closed." },
    archived: { name: "Archived", meaning: "This report does not go on. The history below says why." },
  },
  noDue: "None. This report is closed.",
  occurredOn: "Date it happened",
  place: "Where it happened",
  attachments: "Attachments",
  confidential: "Confidential: the public cannot see this report.",
  unreadable:
    "Part of this report cannot be shown just now. It is not lost. Please tell the operator of this service.",
  anonymous: "Anonymous: your name and contact details are not shown to the agency or the public.",
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
    information_requested: (actor) => `${actor} asked you a question.`,
    answered: (actor) => `${actor} answered.`,
    replied: (actor) => `${actor} replied.`,
    attachment_added: (actor) => `${actor} added attachments.`,
    confirmed: (actor) => `${actor} said that the matter is settled.`,
    rated: (actor) => `${actor} rated the answer.`,
    contested: (actor) => `${actor} disagreed.`,
    closed: (actor) => `${actor} closed the report.`,
    archived: (actor) => `${actor} archived the report.`,
    merged: (actor) => `${actor} joined this report with another one on the same matter.`,
    duplicate_joined: () => "Another report on the same matter was joined with this one.",
    withdrawn: (actor) => `${actor} took the report back.`,
    released: (actor) => `${actor} lets the public read this report, without who you are.`,
    retracted: (actor) => `${actor} took this report back from the public.`,
    overdue: () => "The deadline of this step was missed.",
    escalated: () => "The deadline passed long ago; the verification team is watching too.",
    reminded: () => "A question to you is not answered yet.",
    closing_announced: () => "This report will be closed unless you react.",
    closed_by_silence: () => "This report was closed because you did not react.",
    identity_erased: () => "Your identity was erased from this report.",
    files_erased: () => "The files of this report were erased.",
    erased: () => "The data of this report were erased.",
    agency_ended: (_, responsible) => `The agency was merged or closed; the report went to ${responsible}.`,
  },
  actors: {
    reporter: "You",
    agency: "The agency",
    national_triage: "Verification team of this service",
    channel: "The system",
  },
  pingPong: "This report was transferred several times, so the verification team handles it now.",
  rating: (rating) => `Your rating: ${rating} of 5`,
  overdue: (day) => `Its deadline was missed on ${day}.`,
  examined: "This deadline is longer because your complaint needs a closer examination.",
  escalated: "The verification team is watching too.",
  archived: {
    incomplete: "This report was archived because what you were asked for did not arrive.",
    duplicate:
      "This report was joined with another one on the same matter. You can see below how it goes on.",
    not_public_service: "This report was archived because it is not about a public service.",
    abusive: "This report was archived because its words were found abusive.",
    withdrawn: "You have withdrawn this report. If it is still needed, send a new one.",
  },
  closedBySilence: "This report was closed because you did not respond by the deadline.",
  ended: "You cannot disagree any more. If the problem is still there, send a new report.",
  followed: {
    heading: "How the same matter goes on",
    hint: "You can follow it here, with the same tracking ID and access code.",
    waits: "Waiting for the other reporter",
    closedBySilence: "That report was closed because its reporter did not respond.",
    none: "There is no news since they were joined.",
  },
  readers: {
    heading: "Who can read this report",
    full: "Can read the whole report.",
    former: (day) =>
      `Can read only what was there until ${day}, when the report moved on. It can read neither what was written later nor who you are.`,
    minimal: "Can see only the tracking ID, the status and who handles the report.",
    identity:
      "Its officers can open your identity. They have to give a reason, which is recorded and appears in the copy of your data.",
  },
  actionsMissing: "The part for your reply is not there yet. Check your connection.",
  retry: "Try again",
  summary: (count) => `There is something to correct (${count} ${count === 1 ? "error" : "errors"})`,
  faultHeading: "This did not work",
  actions,
  personalData,
  publicReports,
};
