/**
 * The strings below a receipt's codes: ways to save and share the codes, and what happens next to the report.
 */
export interface SentStrings {
  /** States what a receipt must contain: place, day, hour and recipient (UU 25/2009 Art. 43). */
  received: (receipt: {
    day: string;
    hour: string;
    place: string | undefined;
    operator: string;
    channel: string;
  }) => string;
  print: string;
  save: string;
  /** The text before the report's title in the file. */
  reportTitle: string;
  /** The line that unfolds what few reporters need. */
  more: string;
  /** The option to put the access code into the link on paper and in the file, with the consequences. */
  direct: string;
  directWarning: string;
  /** The text below the printed QR code, which opens the report or the page on which to type the code. */
  scan: string;
  scanNumber: string;
  /** States what others get: the tracking ID and a URL, never the access code. */
  shareHint: string;
  /** Asks the citizen to check the file, because browsers do not report whether it was saved. */
  saved: string;
  share: string;
  copyLink: string;
  /** The text to share. It contains the tracking ID but never the access code. */
  shareText: (trackingId: string, channel: string) => string;
  fileName: (trackingId: string) => string;
  /** The text before the URL of the page on which the report can be followed. */
  statusPage: string;
  /** The text before the site's name if no such page is known. */
  sentFrom: string;
  /** The message that the channel has accepted an earlier version, whose response was lost. */
  earlier: string;
  addChanges: string;
  addingChanges: string;
  changesAdded: string;
  filesFollow: (left: number) => string;
  fileFailed: (name: string) => string;
}
