/**
 * Strings below the codes of a receipt: ways to save and share them, and what still happens to the report.
 */
export interface SentStrings {
  /** The required content of a receipt: place, day and hour, and who received it (UU 25/2009 Art. 43). */
  received: (receipt: {
    day: string;
    hour: string;
    place: string | undefined;
    operator: string;
    channel: string;
  }) => string;
  print: string;
  save: string;
  /** Before the report's title, in the file. */
  reportTitle: string;
  /** Copies for the reporter: paper, file, this device. */
  saveHeading: string;
  /** Puts the access code into the link of the paper and the file, and what that means. */
  direct: string;
  directWarning: string;
  /** Below the QR code on paper: it opens the report, or the page where the code is typed. */
  scan: string;
  scanNumber: string;
  /** The details for others: tracking ID and address, never the access code. */
  shareHeading: string;
  shareHint: string;
  /** Browsers do not report whether a file was saved: asks the citizen to check. */
  saved: string;
  share: string;
  whatsapp: string;
  copyLink: string;
  /** The shared text: the tracking ID, never the access code. */
  shareText: (trackingId: string, channel: string) => string;
  fileName: (trackingId: string) => string;
  /** Before the address of the page where the report can be followed. */
  statusPage: string;
  /** Before the site's name, where no such page is known. */
  sentFrom: string;
  /** The channel has accepted an earlier version, but its response was lost. */
  earlier: string;
  addChanges: string;
  addingChanges: string;
  changesAdded: string;
  filesFollow: (left: number) => string;
  fileFailed: (name: string) => string;
}
