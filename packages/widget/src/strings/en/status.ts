import { reportEn } from "../report-en.ts";
import type { StatusStrings } from "../status-strings.ts";

/** `<lapor-status>` in English. */
export const statusEn: StatusStrings = {
  heading: "Follow your report",
  intro: "Tracking ID and access code are on the receipt of your report.",
  trackingIdHint: "Nine letters and digits, for example K7M-2QF-9XH.",
  accessCodeHint:
    "Sixteen letters and digits, for example 4F7K-9QXW-ZB2D-M8TR. Leave it empty to read a public report.",
  missing: {
    trackingId: "Enter the tracking ID.",
    accessCode: "Enter the access code.",
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
    escalated: () => "The deadline was missed long ago; the national verification team is watching too.",
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
    national_triage: reportEn.nationalTriage,
    channel: "The system",
  },
  pingPong:
    "This report was passed round or contested several times, so the national verification team handles it.",
  rating: (rating) => `Your rating: ${rating} of 5`,
  overdue: (day) => `Its deadline was missed on ${day}.`,
  examined: "This deadline is longer because your complaint needs a closer examination.",
  escalated: "The national verification team is watching too.",
  archived: {
    incomplete: "This report was archived because what you were asked for did not arrive.",
    duplicate:
      "This report was joined with another one on the same matter. You can see below how it goes on.",
    not_public_service: "This report was archived because it is not about a public service.",
    abusive: "This report was archived because its words were found abusive.",
    withdrawn: "You have taken this report back. If it is still needed, send a new one.",
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
  personalData: "My personal data",
  actsMissing: "The part for your reply is not there yet. Check your connection.",
  retry: "Try again",
  summary: (count) => `There is something to correct (${count} ${count === 1 ? "error" : "errors"})`,
  faultHeading: "This did not work",
};
