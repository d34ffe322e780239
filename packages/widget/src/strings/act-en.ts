import type { ActStrings } from "./act-strings.ts";

/** What a reporter can do, in English. */
export const actEn: ActStrings = {
  optional: "(optional)",
  sending: "Sending…",
  cancel: "Cancel",
  tooShort: (min) => `Write at least ${min} characters.`,
  tooLong: (over) => `This is too long. Take out ${over} ${over === 1 ? "character" : "characters"}.`,
  missing: "This does not fit yet. Check it, then send it again.",
  changed: "This report has changed since you opened it. What you see now is up to date.",
  unsent: "What you wrote and did not send yet",
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
  judgement: {
    heading: "Is the matter settled?",
    from: (who) => `Answer from ${who}`,
    until: (day) =>
      `Please choose by ${day}. If you do not, this report will be closed. You can still disagree after that.`,
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
      meaning: "You can disagree. The national verification team will look at this report again.",
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
    open: "Take the report back",
    heading: "Take this report back?",
    meaning: "Nobody works on a report that was taken back, and it cannot be opened again.",
    label: "Your reason",
    hint: "The agency reads this.",
    send: "Yes, take it back",
    sent: "✓ You have taken this report back.",
  },
  files: {
    add: "Add photos or documents",
    answers: "Files are sent at once and are part of your answer.",
    inReport: "In the report now",
    added: (count) => `${count} ${count === 1 ? "file was" : "files were"} added to the report.`,
  },
};
