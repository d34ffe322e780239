import type { Strings } from "../strings.ts";

export const acts: Strings["acts"] = {
  verifyReport: {
    name: "Verify",
    meaning: "The report is complete and within your agency's competence.",
    send: "Verify report",
    done: "The report is verified.",
  },
  assignReport: {
    name: "Assign",
    meaning: "Select who works on this report.",
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
    meaning: "Not within your agency's competence. The report stays open and moves.",
    send: "Pass report on",
    done: "The report is passed on.",
  },
  addNote: {
    name: "Note",
    meaning: "Only officers of your agency read it.",
    send: "Save note",
    done: "The note is saved.",
  },
  mergeReport: {
    name: "Merge",
    meaning: "This report is about the same matter. Its reporter then follows the report that is kept.",
    send: "Merge reports",
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
      "The reporter has not reacted to your answer yet. Close only if the reporter says it is settled.",
    send: "Close report",
    done: "The report is closed.",
  },
  releaseReport: {
    name: "Release to the public",
    meaning: "Mask names, addresses and telephone numbers of people first.",
    send: "Release",
    done: "The public can read the report.",
  },
  retractReport: {
    name: "Retract from the public",
    meaning: "The public can no longer read this report.",
    send: "Retract",
    done: "The report is no longer public.",
  },
  setNationalReference: {
    name: "SP4N-LAPOR! number",
    meaning: "Record the number of this report in SP4N-LAPOR!. The reporter is informed.",
    send: "Save number",
    done: "The SP4N-LAPOR! number is saved.",
  },
};
