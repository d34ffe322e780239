import type { DueStage, Responsible } from "@lapor/sdk";

/** Strings of a sent report, shared by the receipt and `<lapor-status>`. */
export interface ReportStrings {
  locale: string;
  trackingId: string;
  accessCode: string;
  /** The responsible party when no agency is. */
  nationalTriage: string;
  /** What has to happen before the deadline. */
  stages: Readonly<Record<DueStage, string>>;
  due: string;
  /** Before a deadline, in the middle of a sentence. */
  by: string;
  responsible: string;
}

/** Strings of the receipt. */
export interface ReceiptStrings extends ReportStrings {
  heading: string;
  keep: string;
  warning: string;
  show: string;
  hide: string;
  copy: string;
  copied: string;
  copyFailed: string;
  print: string;
  save: string;
  /** Before the report's title, in the file. */
  reportTitle: string;
  /** What the reporter keeps for themselves: paper, file, this device. */
  saveHeading: string;
  /** Puts the access code into the link of the paper and the file, and what that means. */
  direct: string;
  directWarning: string;
  /** Below the QR code on paper: it opens the report, or the page where the code is typed. */
  scan: string;
  scanNumber: string;
  remember: {
    button: string;
    hint: string;
    /** Where the report is kept: this browser, for one site. */
    where: (site: string) => string;
    done: string;
    failed: string;
  };
  /** What others may have: tracking ID and address, never the access code. */
  shareHeading: string;
  shareHint: string;
  /** Browsers do not report whether a file was saved: asks the citizen to check. */
  saved: string;
  share: string;
  whatsapp: string;
  copyLink: string;
  /** What is shared: the tracking ID, never the access code. */
  shareText: (trackingId: string) => string;
  again: string;
  fileName: (trackingId: string) => string;
  follow: string;
  /** Before the address of the page where the report can be followed. */
  statusPage: string;
  openStatusPage: string;
  /** Before the site's name, where no such page is known. */
  sentFrom: string;
}

/** The name of the responsible party. */
export function nameResponsible({ agency }: Responsible, { nationalTriage }: ReportStrings): string {
  return agency?.name ?? nationalTriage;
}
