import type { NationalStrings } from "../national-strings.ts";
import type { OmbudsmanStrings } from "../ombudsman-strings.ts";
import type { PersonalDataStrings } from "../personal-data-strings.ts";
import type { StatusStrings } from "../status-strings.ts";
import { reportFacts } from "./form.ts";
import { publicReports } from "./public.ts";
import { actions } from "./sending.ts";

const changed = "This has changed in the meantime. Press Refresh and try again.";

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

export const status: StatusStrings = {
  heading: "Follow your report",
  intro: "Tracking ID and access code are on the receipt of your report.",
  trackingIdHint: "Nine letters and digits, for example K7M-2QF-9XK.",
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
    forget: "Remove from the list",
    forgetThis: "Remove this report from the list on this device",
    forgetAll: "Remove all from the list",
    forgotten: "✓ Removed from the list. The report itself remains.",
    forgetFailed: "It may not have been removed. Try again.",
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
  withNational: {
    name: "Passed on to SP4N-LAPOR!",
    meaning: "This report is handled through SP4N-LAPOR!. See below how it is going.",
    due: "SP4N-LAPOR! sets the deadline.",
    notYet: {
      name: "On its way to SP4N-LAPOR!",
      meaning:
        "This report is not a matter of the agency here, and is not in SP4N-LAPOR! yet. See below how it is going.",
      due: "The deadline begins when the report is in SP4N-LAPOR!.",
    },
    transferred: (actor) => `${actor} found that the report is not its matter; it is for SP4N-LAPOR!.`,
  },
  facts: reportFacts,
  confidential: "Confidential: the public cannot see this report.",
  unreadable:
    "Part of this report cannot be shown just now. It is not lost. Please tell the operator of this service.",
  anonymous: "Anonymous: your name and contact details are not shown to the agency or the public.",
  yourReport: "What you wrote",
  timeline: "What has happened",
  earlier: (count) => `Earlier events (${count})`,
  kinds: {
    submitted: (_, responsible) => `You sent this report. It was received by ${responsible}.`,
    verified: (actor) => `${actor} checked the report.`,
    assigned: (actor, responsible) =>
      actor === responsible
        ? `${actor} assigned an officer to this report.`
        : `${actor} passed the report to ${responsible}.`,
    transferred: (actor, responsible) => `${actor} passed the report on to ${responsible}.`,
    follow_up_started: (actor) => `${actor} began to act on your report.`,
    reporter_asked: (actor) => `${actor} asked you a question.`,
    corrected: (actor) => `${actor} corrected your report.`,
    promised: (actor) => `${actor} promised a day for the answer.`,
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
    national_reference_set: (actor) => `${actor} recorded the number of this report in the national service.`,
    forwarded: () => "The report was passed on to SP4N-LAPOR!.",
    forward_failed: () => "It is not certain that the report reached the national service.",
    forward_retried: () => "The report will be sent to the national service again.",
    national_updated: (actor) => `News from ${actor}.`,
    overdue: () => "The deadline of this step was missed.",
    escalated: () => "The deadline passed long ago.",
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
    national_triage: "Verification team",
    sp4n: "SP4N-LAPOR!",
    channel: "The system",
  },
  pingPong: "This report was transferred several times, so the verification team handles it now.",
  rating: (rating) => `Your rating: ${rating} of 5`,
  overdue: (day) => `Its deadline was missed on ${day}.`,
  examined:
    "This deadline is longer because suspected abuse of authority or a breach of law by officials has to be examined.",
  promised: "Answer promised by",
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
      "Its officers can open your identity with a written reason. The reason is recorded and is in the copy of your data.",
  },
  actionsMissing: "The part for your reply is not there yet. Check your connection.",
  retry: "Try again",
  summary: (count) => `There is something to correct (${count} ${count === 1 ? "error" : "errors"})`,
  faultHeading: "This did not work",
  actions,
  personalData,
  publicReports,
};

export const national: NationalStrings = {
  forwarded: {
    heading: "In SP4N-LAPOR!",
    hint: "This report is also in SP4N-LAPOR!, the national complaint service, with a number of its own. Your tracking ID and access code remain valid here.",
    number: "Number in SP4N-LAPOR!",
    status: "Status there",
    asOf: (day) => `recorded on ${day}`,
    since: "There since",
    open: "Open SP4N-LAPOR!",
    numberLater: "This report is in SP4N-LAPOR!. Its number there will follow.",
    erased:
      "This report was passed on to SP4N-LAPOR!. The copy there is not erased with it; ask for its erasure there.",
  },
  passing: {
    pending: {
      heading: "Being passed on to SP4N-LAPOR!",
      hint: "This report is passed on automatically to SP4N-LAPOR!, the national complaint service. Its number there will appear here.",
    },
    unknown: {
      heading: "Checking whether it reached SP4N-LAPOR!",
      hint: "This report was sent, but SP4N-LAPOR! has not confirmed that it arrived. You do not need to send it again.",
    },
    refused: {
      heading: "Not yet accepted by SP4N-LAPOR!",
      hint: "SP4N-LAPOR! did not accept this report. An officer will send it again or take it there by hand. You do not need to send it again.",
    },
  },
  manual: {
    heading: "This report needs to be passed on to SP4N-LAPOR!",
    hint: "An officer passes it on to SP4N-LAPOR!, the national complaint service, and records its number here.",
    self: "You do not want to wait? Copy the text of your report, and send it in SP4N-LAPOR! yourself. Photos and documents have to be attached again there.",
    confidential:
      "This report is confidential. Choose “Rahasia” in SP4N-LAPOR!, so that the public cannot read it.",
    anonymous: "Your name is not copied. Choose “Anonim” if nobody there may see it either.",
    copy: "Copy the text of the report",
    copied: "✓ The text of the report is copied.",
    copyFailed: "Not copied. The text is selected: copy it with the menu of your phone.",
    open: "Open SP4N-LAPOR!",
  },
};

export const ombudsman: OmbudsmanStrings = {
  heading: "Complain to the Ombudsman",
  sentence:
    "If this report stays unresolved, you can complain to the Ombudsman, free of charge, within two years of the event.",
  phone: "Call 137",
  print: "Download the dated history",
  hint: "Proof that you complained to the agency first. In the print window, choose to save it as PDF.",
  sheet: {
    heading: "Dated history of a report",
    printed: (when, days) => `Printed on ${when}, day ${days} after the report was received.`,
    title: "Title",
    received: "Received",
    channel: "Complaint service",
    operator: "Run by",
    status: "State",
    missed: "Deadline missed",
    day: "Day",
    time: "Time",
    step: "Step",
    note: "This sheet contains steps and their times only: no text of the report, no identity of its reporter, no access code. UU 37/2008 Art. 24 says when the Ombudsman accepts a matter.",
  },
};
