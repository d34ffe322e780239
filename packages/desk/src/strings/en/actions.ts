import type { Strings } from "../strings.ts";

export const actions: Strings["actions"] = {
  verifyReport: {
    name: "Verify",
    meaning: "The report is complete and within your agency's competence.",
    send: "Verify report",
    done: "The report is verified.",
  },
  assignReport: {
    name: "Assign",
    meaning: "Select who does the work.",
    send: "Assign report",
    done: "The report is assigned.",
  },
  startFollowUp: {
    name: "Start work",
    meaning: "Work begins, and so does the deadline for the answer.",
    send: "Start now",
    done: "Work has started.",
  },
  answerReport: {
    name: "Answer",
    meaning: "The agency's official answer to the reporter.",
    send: "Send answer",
    done: "The answer is sent.",
  },
  requestInformation: {
    name: "Ask",
    meaning: "Your deadline is paused until the reporter replies.",
    send: "Send question",
    done: "The question is sent.",
  },
  transferReport: {
    name: "Pass on",
    meaning: "Not within your agency's competence. The report is not closed; it moves on.",
    send: "Pass report on",
    done: "The report is passed on.",
  },
  addNote: {
    name: "Note",
    meaning: "Only officers of your agency can read it.",
    send: "Save note",
    done: "The note is saved.",
  },
  promiseDate: {
    name: "Promise a date",
    meaning: "Tell the reporter when you will answer. The official deadline stays the same.",
    send: "Send the promise",
    done: "The date is promised.",
  },
  correctReport: {
    name: "Correct",
    meaning:
      "Correct the title, classification, category or place. The original is kept, and the reporter is informed.",
    send: "Save the correction",
    done: "The report is corrected.",
  },
  mergeReport: {
    name: "Merge",
    meaning:
      "The open report is merged into another one about the same matter, and archived. Its reporter follows the report that is kept, which takes over the earlier deadline and the escalation.",
    send: "Merge the open report",
    done: "The reports are merged.",
  },
  archiveReport: {
    name: "Archive",
    meaning: "Ends the report without an answer. The reporter reads the reason and can contest it.",
    send: "Archive report",
    done: "The report is archived.",
  },
  closeReport: {
    name: "Close",
    meaning:
      "The reporter has not responded to your answer yet. Close only if the reporter says it is settled.",
    send: "Close report",
    done: "The report is closed.",
  },
  releaseReport: {
    name: "Publish",
    meaning: "Mask the names, addresses and telephone numbers of people first.",
    send: "Publish report",
    done: "The report is published.",
  },
  retractReport: {
    name: "Withdraw publication",
    meaning: "The public can no longer read this report.",
    send: "Withdraw publication",
    done: "The report is no longer published.",
  },
  setNationalReference: {
    name: "SP4N-LAPOR! number",
    meaning: "Record the number of this report in SP4N-LAPOR!. The reporter is informed.",
    send: "Save number",
    done: "The SP4N-LAPOR! number is saved.",
  },
};

export const actionsThere: Strings["actionsThere"] = {
  verifyAndAssign: {
    name: "Verify and assign",
    meaning: "The report is complete and within your agency's competence. Choose who handles it.",
    send: "Verify and assign",
    done: "The report is verified and assigned.",
  },
  takeToSp4n: {
    name: "Take to SP4N-LAPOR!",
    meaning:
      "Not your agency's matter. Your officers take it to SP4N-LAPOR!; it needs action until its number there is recorded.",
    send: "Take to SP4N-LAPOR!",
    done: "The report now has to be taken to SP4N-LAPOR!. Then record its number.",
  },
  forwardToSp4n: {
    name: "Pass on to SP4N-LAPOR!",
    meaning: "Not your agency's matter. This channel passes it on to SP4N-LAPOR!.",
    send: "Pass on to SP4N-LAPOR!",
    done: "The report is handed over for SP4N-LAPOR!.",
  },
  takeBack: {
    name: "Take back",
    meaning: "The report is your agency's matter after all. Its deadlines start here.",
    send: "Take the report back",
    done: "The report is taken back and verified.",
  },
  relayAnswer: {
    name: "Relay the answer",
    meaning: "The answer of SP4N-LAPOR!, which you relay to the reporter.",
    send: "Relay the answer of SP4N-LAPOR!",
    done: "The answer of SP4N-LAPOR! is relayed.",
  },
};
