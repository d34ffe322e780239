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
  remember: {
    button: string;
    hint: string;
    /** Where the report is kept: this browser, for one site. */
    where: (site: string) => string;
    done: string;
    failed: string;
  };
  again: string;
  follow: string;
  openStatusPage: string;
}

/** The name of the responsible party. A receipt has no `actors`: no new report is with SP4N-LAPOR!. */
export function nameResponsible(
  { kind, agency }: Responsible,
  { nationalTriage, actors }: ReportStrings & { actors?: Readonly<Record<"sp4n", string>> },
): string {
  return agency?.name ?? (kind === "sp4n" && actors ? actors.sp4n : nationalTriage);
}
