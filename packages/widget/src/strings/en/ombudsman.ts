import type { OmbudsmanStrings } from "../ombudsman-strings.ts";

export const ombudsman: OmbudsmanStrings = {
  heading: "Complain to the Ombudsman",
  sentence:
    "If this report stays unresolved, you can complain to the Ombudsman, free of charge, within two years of the event.",
  phone: "Call 137",
  print: "Download the dated history",
  hint: "Proof that you complained to the agency first. In the print window, choose to save it as PDF.",
  sheet: {
    heading: "Dated history of a report",
    printed: (when, days) => `Printed on ${when}, day ${days} after the report was received.`,
    title: "Title",
    received: "Received",
    channel: "Complaint service",
    operator: "Run by",
    status: "State",
    missed: "Deadline missed",
    day: "Day",
    time: "Time",
    step: "Step",
    note: "This sheet contains steps and their times only: no text of the report, no identity of its reporter, no access code. UU 37/2008 Art. 24 says when the Ombudsman accepts a matter.",
  },
};
