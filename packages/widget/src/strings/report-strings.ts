import type { DueStage, Responsible } from "@lapor/sdk";

/** Words on a report that was sent, shared by the receipt and `<lapor-status>`. */
export interface ReportStrings {
  locale: string;
  trackingId: string;
  accessCode: string;
  /** The responsible party when it is no agency. */
  nationalTriage: string;
  /** What has to happen before the deadline. */
  stages: Readonly<Record<DueStage, string>>;
  due: string;
  /** Before a deadline, in the middle of a sentence. */
  by: string;
  responsible: string;
}

/** Every text of the receipt in one language. */
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
  /** The browser does not tell whether it has kept a file: the citizen is to look. */
  saved: string;
  share: string;
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

/** The responsible party as people call it. */
export function nameResponsible({ agency }: Responsible, { nationalTriage }: ReportStrings): string {
  return agency?.name ?? nationalTriage;
}
