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
