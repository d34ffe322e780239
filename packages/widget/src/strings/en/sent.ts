import type { SentStrings } from "../sent-strings.ts";

const many = (count: number, one: string, more: string) => (count === 1 ? `One ${one}` : `${count} ${more}`);

export const sent: SentStrings = {
  received: ({ day, hour, place, operator, channel }) =>
    `Received on ${day}, at ${hour}${place ? ` in ${place}` : ""}, by the system on behalf of ${operator} through ${channel}.`,
  print: "Print",
  save: "Save as a file",
  reportTitle: "Title",
  saveHeading: "Save for myself",
  direct: "Include a link that opens the report directly",
  directWarning: "Anyone who holds the paper or the file can read your report.",
  scan: "Scan to open this report.",
  scanNumber: "Scan to open the tracking page.",
  shareHeading: "Share",
  shareHint: "Only the tracking ID and the address of the tracking page, never the access code.",
  saved: "File saved. Look for it in your downloads.",
  share: "Share the tracking ID",
  whatsapp: "Send by WhatsApp",
  copyLink: "Copy ID and address",
  shareText: (trackingId, channel) => `Tracking ID of my report at ${channel}: ${trackingId}`,
  fileName: (trackingId) => `report-${trackingId}.txt`,
  statusPage: "Tracking page",
  sentFrom: "Sent from",
  earlier: "We received what you sent first. What you changed after that is not part of it.",
  addChanges: "Add my changes as a reply",
  addingChanges: "Adding your changes…",
  changesAdded: "Your changes were added to the report.",
  filesFollow: (left) =>
    `${many(left, "attachment is", "attachments are")} still being sent. Do not close this page yet. If it is closed, open it again.`,
  fileFailed: (name) => `${name} cannot be accepted.`,
};
