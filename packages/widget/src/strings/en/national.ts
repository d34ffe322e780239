import type { NationalStrings } from "../national-strings.ts";

export const national: NationalStrings = {
  forwarded: {
    heading: "In SP4N-LAPOR!",
    hint: "This report is also in SP4N-LAPOR!, the national complaint service, with a number of its own. Your tracking ID and access code remain valid here.",
    number: "Number in SP4N-LAPOR!",
    status: "Status there",
    asOf: (day) => `recorded on ${day}`,
    since: "There since",
    open: "Open SP4N-LAPOR!",
    erased:
      "This report was passed on to SP4N-LAPOR!. The copy there is not erased with it; ask for its erasure there.",
  },
  manual: {
    heading: "This report has to go to SP4N-LAPOR!",
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
