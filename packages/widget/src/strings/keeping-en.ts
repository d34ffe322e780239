import type { KeepingStrings } from "./keeping-strings.ts";

const many = (count: number, one: string, more: string) => (count === 1 ? `One ${one}` : `${count} ${more}`);

/** What is kept on the device, in English. */
export const keepingEn: KeepingStrings = {
  idle: "What you enter is kept on this device while you type.",
  saved: "✓ What you entered is kept on this device.",
  onlyHere: "This device cannot keep what you enter. Do not close this page before the report is sent.",
  notKept: "A confidential report is not kept on this device. Do not close this page before it is sent.",
  draft: (when) => `There is an unfinished report from ${when}.`,
  resume: "Continue",
  drop: "Delete",
  waiting: (count) => `${many(count, "report", "reports")} on this device not sent yet.`,
  sent: (count) => `${many(count, "report was", "reports were")} sent. You have not seen the receipt yet.`,
  look: "Show",
  heading: "Reports on this device",
  entry: (when) => `Report of ${when}`,
  read: "Read it",
  states: {
    waiting: "Kept on this device, waiting for signal",
    busy: "Kept on this device, waiting for the service",
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
  earlier: "We received what you sent first. What you changed after that is not part of it.",
  addChanges: "Add my changes as a reply",
  addingChanges: "Adding your changes…",
  changesAdded: "Your changes were added to the report.",
  filesFollow: (left) =>
    `${many(left, "attachment is", "attachments are")} still being sent. Do not close this page yet. If it is closed, open it again.`,
  fileFailed: (name) => `${name} cannot be accepted.`,
};
