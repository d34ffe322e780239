import type { MailStrings } from "./mail-strings.ts";

export const mailStrings: MailStrings = {
  kinds: {
    received: {
      subject: (trackingId) => `Report ${trackingId} has been received`,
      what: "We have received your report. Thank you for reporting.",
      next: "Keep this tracking ID with the access code on your receipt. With both you can follow your report at any time.",
    },
    passed_on: {
      subject: (trackingId) => `Report ${trackingId} has been passed on`,
      what: "Your report has been passed on to the responsible agency or team.",
      next: "You do not need to send it again. Your tracking ID and access code stay the same.",
    },
    accepted: {
      subject: (trackingId) => `Report ${trackingId} has been checked`,
      what: "Your report has been checked and will be handled.",
      next: "You do not need to do anything now. We will write to you when there is an answer.",
    },
    asked: {
      subject: (trackingId) => `Report ${trackingId}: a question for you`,
      what: "An officer needs more information from you before work on the report can continue.",
      next: "Open your report, write your answer and press “Send the answer”. Without an answer, the report will be archived as incomplete.",
    },
    corrected: {
      subject: (trackingId) => `Report ${trackingId} has been corrected`,
      what: "An officer corrected the title, classification, category or place of your report.",
      next: "Open your report to see the changes and the reason. What you wrote is kept. If the correction is wrong, tell us in a message there.",
    },
    promised: {
      subject: (trackingId) => `Report ${trackingId}: an answer is promised`,
      what: "The agency has promised you an answer by a certain day.",
      next: "Open your report to see the day and the explanation. The official deadline stays the same.",
    },
    reminded: {
      subject: (trackingId) => `Report ${trackingId}: still waiting for your answer`,
      what: "You have not answered an officer’s question yet.",
      next: "Open your report, write your answer and press “Send the answer”. Without an answer by that date, the report will be archived as incomplete.",
    },
    answered: {
      subject: (trackingId) => `Report ${trackingId} has been answered`,
      what: "Your report has been answered.",
      next: "Open your report to read the answer. If the matter is settled, choose “Yes, it is settled”. If not, choose “No, not yet”.",
    },
    closing_announced: {
      subject: (trackingId) => `Report ${trackingId} will be closed`,
      what: "Your report has been answered, but you have not responded yet.",
      next: "Without a response by that date, the report will be closed. If the matter is not settled, open your report and choose “No, not yet”.",
    },
    closed: {
      subject: (trackingId) => `Report ${trackingId} has been closed`,
      what: "Your report has been closed.",
      next: "If the matter is not settled, open your report and press “Disagree”. The time limit is shown there.",
    },
    closed_by_silence: {
      subject: (trackingId) => `Report ${trackingId} has been closed because you did not respond`,
      what: "This report was closed because you did not respond to the answer.",
      next: "If the matter is not settled, open your report and press “Disagree”. The time limit is shown there.",
    },
    archived: {
      subject: (trackingId) => `Report ${trackingId} has been archived`,
      what: "Your report has been archived. Work on it has stopped.",
      next: "Open your report to read the reason. If you do not agree, press “Disagree” there.",
    },
    merged: {
      subject: (trackingId) => `Report ${trackingId} has been merged with another`,
      what: "Your report has been merged with another one about the same matter.",
      next: "You can still follow it with your tracking ID and access code. We will keep you informed.",
    },
    withdrawn: {
      subject: (trackingId) => `Report ${trackingId} has been withdrawn`,
      what: "This report was withdrawn with your access code. Work on it has stopped.",
      next: "If you did not withdraw it, someone else may know your access code. Send a new report and keep its access code safe.",
    },
    forwarded: {
      subject: (trackingId) => `Report ${trackingId} is in SP4N-LAPOR!`,
      what: "Your report is now in SP4N-LAPOR!, the national channel, and has a number of its own there.",
      next: "Open the report to see that number. Your tracking ID and access code remain valid here.",
    },
    overdue: {
      subject: (trackingId) => `Report ${trackingId}: a deadline was missed`,
      what: "We are sorry: work on your report is not finished, although the deadline of this step has passed.",
      next: "The report must still be handled. {watched} You do not need to send it again.",
    },
  },
  watched: "If that takes longer, {team} also watches over it.",
  toSp4n: {
    subject: (trackingId) => `Report ${trackingId} is for SP4N-LAPOR!`,
    what: "Your report is not a matter of the agency of this channel, and needs to be passed on to SP4N-LAPOR!, the national complaint service. It is not there yet.",
    next: "You do not need to send it again. Once it is there, its number is on the page of your report. Your tracking ID and access code stay the same.",
    followed:
      "The report that you follow is not a matter of the agency of this channel, and needs to be passed on to SP4N-LAPOR!.",
    supporter:
      "The report that you support is not a matter of the agency of this channel, and needs to be passed on to SP4N-LAPOR!.",
    overdue: {
      what: "The deadline for taking your report to SP4N-LAPOR! has passed, but it is not there yet. We are sorry.",
      next: "An officer must still take it there. If you do not want to wait, you can send it there yourself: the page of your report shows how.",
    },
  },
  followed: {
    subject: (trackingId) => `News about report ${trackingId}`,
    what: {
      passed_on: "The report that you follow has been passed on to the responsible agency or team.",
      answered: "The report that you follow has been answered.",
      closed: "The report that you follow has been closed.",
      closed_by_silence:
        "The report that you follow was closed because its reporter did not respond to the answer.",
      archived: "The report that you follow has been archived. Work on it has stopped.",
      overdue:
        "A deadline of the report that you follow has passed, but the step is not finished. The report must still be handled.",
    },
    next: "Your report was merged with that one because both are about the same matter. Your report’s page has the details.",
  },
  supporter: {
    confirmation: {
      subject: (trackingId) => `News about report ${trackingId}: please confirm`,
      what: "Someone supported a public report and asked for news about it at this address.",
      next: "If it was you, confirm it. If not, you need not do anything: without a confirmation you get no further mail about this report, and the address is deleted after seven days.",
      open: "Confirm this address",
    },
    subject: (trackingId) => `News about report ${trackingId}, which you support`,
    what: {
      passed_on: "The report that you support has been passed on to the responsible agency or team.",
      answered: "The report that you support has been answered.",
      closed: "The report that you support has been closed.",
      closed_by_silence:
        "The report that you support was closed because its reporter did not respond to the answer.",
      archived: "The report that you support has been archived. Work on it has stopped.",
      merged:
        "The report that you support has been merged with another one about the same matter. Your support moves with it, and so does the news.",
    },
    next: "The public page of the report has the details.",
    title: "Report",
    kept: "Merged into",
    open: "Read the report",
    why: "You get this mail because you confirmed this address when you supported the report. It is stored encrypted, and no officer sees it.",
    stop: "Stop emails about this report and delete the address",
    address: "Never heard of it? Manage emails to this address",
  },
  labels: {
    trackingId: "Tracking ID",
    party: "Handled by",
    due: "Deadline of this step",
    awaited: "Please respond by",
    missed: "Deadline missed",
  },
  verificationTeam: "Verification team",
  channel: (name, operator) => `This mail is from ${name}, which is run by ${operator}.`,
  wayOn: {
    none: "If it is not for that agency, {team} passes it on to the right one.",
    linked:
      "If it is not a matter for this agency, an officer passes it on to SP4N-LAPOR!, the national channel, or tells you how to send it there.",
    forwarded: "Your report is also passed on to SP4N-LAPOR!, the national channel.",
  },
  sp4n: "SP4N-LAPOR!",
  months: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
  open: "Open the report",
  openYourself: "Open the page on which you sent the report. Enter your tracking ID and access code.",
  privacy:
    "For your privacy, this email contains neither your report nor the answer. We never send or ask for your access code by email.",
  automatic: "This email was sent automatically. Please do not reply to it.",
  stop: "Stop emails about this report",
  address: "Not your report? Manage emails to this address",
};
