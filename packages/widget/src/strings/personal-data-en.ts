import type { PersonalDataStrings } from "./personal-data-strings.ts";

/** Copy and erasure of what is kept, in English. */
export const personalDataEn: PersonalDataStrings = {
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
        "Kept until this report ends: its text, replies, photos and documents. The agency still owes an answer.",
      after: "When the report ends, all of that is erased too. You cannot disagree after that.",
      sooner: "If all must go now, take this report back first.",
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
      "Kept without an end: tracking ID, kind and region of the report, status, agency, and when each step was.",
  },
};
