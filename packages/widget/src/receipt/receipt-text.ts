import type { SubmittedReport } from "@lapor/sdk";
import { dayInWords, timeInWords } from "../dates.ts";
import { nameResponsible, type ReceiptStrings } from "../strings/report-strings.ts";

/** The receipt as a plain text file: the same facts as on the screen, and none of the report's own words. */
export function receiptText(
  receipt: SubmittedReport,
  strings: ReceiptStrings,
  statusUrl: string | undefined,
): string {
  const { trackingId, accessCode, responsible, submittedAt, dueAt, dueStage } = receipt;
  return [
    strings.heading,
    timeInWords(submittedAt, strings.locale),
    "",
    `${strings.trackingId}: ${trackingId}`,
    `${strings.accessCode}: ${accessCode}`,
    "",
    `${strings.responsible}: ${nameResponsible(responsible, strings)}`,
    `${strings.due}: ${strings.stages[dueStage]}, ${strings.by} ${dayInWords(dueAt, strings.locale)}`,
    "",
    strings.follow,
    statusUrl ? `${strings.statusPage}: ${statusUrl}` : `${strings.sentFrom}: ${location.host}`,
    strings.warning,
    "",
  ].join("\r\n");
}
