import type { MailTexts } from "./mail-texts.ts";

/** English. */
export const mailTextsEn: MailTexts = {
  kinds: {
    received: {
      subject: (trackingId) => `Report ${trackingId} has been received`,
      what: "We have received your report. Thank you for reporting.",
      next: "Keep this tracking ID together with the access code on your receipt. With both of them you can see at any time how the report is going.",
    },
    passed_on: {
      subject: (trackingId) => `Report ${trackingId} has been passed on`,
      what: "Your report has been passed on to those who are in charge of the matter.",
      next: "You need not send it again. Your tracking ID and access code stay the same.",
    },
    accepted: {
      subject: (trackingId) => `Report ${trackingId} has been checked`,
      what: "Your report has been checked and will be dealt with.",
      next: "There is nothing for you to do now. We tell you when there is an answer.",
    },
    asked: {
      subject: (trackingId) => `Report ${trackingId}: a question for you`,
      what: "An officer needs more information from you before the report can go on.",
      next: "Open your report, read the question and send your answer. Without it, the report will be archived as incomplete.",
    },
    reminded: {
      subject: (trackingId) => `Report ${trackingId}: still waiting for your answer`,
      what: "A question to you is not answered yet.",
      next: "Open your report and send your answer. Without one by that date, the report will be archived as incomplete.",
    },
    answered: {
      subject: (trackingId) => `Report ${trackingId} has been answered`,
      what: "Your report has been answered.",
      next: "Open your report to read the answer. Confirm it if the matter is settled, or object if it is not.",
    },
    closing_announced: {
      subject: (trackingId) => `Report ${trackingId} will be closed`,
      what: "Your report has been answered, but you have not responded yet.",
      next: "Without a response by that date, the report will be closed. If the matter is not settled, open your report and object.",
    },
    closed: {
      subject: (trackingId) => `Report ${trackingId} has been closed`,
      what: "Your report has been closed.",
      next: "If the matter is not settled, you can still object. The report’s page says until when.",
    },
    closed_by_silence: {
      subject: (trackingId) => `Report ${trackingId} has been closed without a response`,
      what: "This report was closed because nobody responded to the answer.",
      next: "If the matter is not settled, you can still object. The report’s page says until when.",
    },
    archived: {
      subject: (trackingId) => `Report ${trackingId} has been archived`,
      what: "Your report has been archived, so it does not go on.",
      next: "The report’s page gives the reason. If you disagree, you can object there.",
    },
    merged: {
      subject: (trackingId) => `Report ${trackingId} has been joined with another`,
      what: "Your report has been joined with another one on the same matter.",
      next: "You can still follow it with your tracking ID and access code. We go on telling you.",
    },
    withdrawn: {
      subject: (trackingId) => `Report ${trackingId} has been withdrawn`,
      what: "This report was withdrawn with your access code, so it does not go on.",
      next: "If it was not you who withdrew it, somebody else may know your access code. Send a new report and keep its code safe.",
    },
    overdue: {
      subject: (trackingId) => `Report ${trackingId}: a deadline was missed`,
      what: "The deadline of this step has passed, but the report has not been dealt with. We are sorry.",
      next: "The report stays open and still has to be dealt with. If it takes longer, the national verification team watches it too. You need not send it again.",
    },
  },
  followed: {
    subject: (trackingId) => `News of report ${trackingId}`,
    what: {
      passed_on: "The report that you follow has been passed on to those who are in charge of the matter.",
      answered: "The report that you follow has been answered.",
      closed: "The report that you follow has been closed.",
      closed_by_silence: "The report that you follow was closed because nobody responded to the answer.",
      archived: "The report that you follow has been archived, so it does not go on.",
      overdue:
        "A deadline of the report that you follow has passed, but it has not been dealt with. It stays open.",
    },
    next: "Your report was joined with that one because they are on the same matter. Your report’s page has the details.",
  },
  labels: {
    trackingId: "Tracking ID",
    party: "Handled by",
    due: "Deadline of this step",
    awaited: "We wait for your response until",
    missed: "Deadline missed",
  },
  nationalTriage: "National verification team",
  months: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
  open: "Open the report",
  openYourself: "Open the page on which you sent the report, and enter your tracking ID and access code.",
  privacy:
    "For your privacy, neither your report nor its answer is written in this mail. We never send the access code by mail, and never ask for it there.",
  automatic: "This mail was sent automatically; replies to it are not read.",
  stop: "Stop mail about this report",
  address:
    "Was it not you who reported, or do you want to be sure to get every email? Set what comes to this address",
};
