import type { SubmittedReport } from "@lapor/sdk";
import { dayInWords, timeInWords } from "../dates.ts";
import { nameResponsible, type ReceiptStrings } from "../strings/report-strings.ts";
import type { SentStrings } from "../strings/sent-strings.ts";

/** The receipt as a plain text file: the same facts as on the screen, with the report's title. */
export function receiptText(
  receipt: SubmittedReport,
  strings: ReceiptStrings & SentStrings,
  { title, statusPage }: { title: string; statusPage: string | undefined },
): string {
  const { trackingId, accessCode, responsible, submittedAt, dueAt, dueStage } = receipt;
  return [
    strings.heading,
    timeInWords(submittedAt, strings.locale),
    ...(title ? [`${strings.reportTitle}: ${title}`] : []),
    "",
    `${strings.trackingId}: ${trackingId}`,
    `${strings.accessCode}: ${accessCode}`,
    "",
    `${strings.responsible}: ${nameResponsible(responsible, strings)}`,
    `${strings.due}: ${strings.stages[dueStage]}, ${strings.by} ${dayInWords(dueAt, strings.locale)}`,
    "",
    strings.follow,
    statusPage ? `${strings.statusPage}: ${statusPage}` : `${strings.sentFrom}: ${location.host}`,
    strings.warning,
    "",
  ].join("\r\n");
}
