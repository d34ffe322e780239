import type { SubmittedReport } from "@lapor/sdk";
import { dayInWords, hourInWords } from "../dates.ts";
import { nameResponsible, type ReceiptStrings, wayOnWords, withTeam } from "../strings/report-strings.ts";
import type { SentStrings } from "../strings/sent-strings.ts";

/** Returns a sentence with the report's place, day, hour and recipient. */
export function receivedText(
  { submittedAt, channel }: Pick<SubmittedReport, "submittedAt" | "channel">,
  { received, locale }: ReceiptStrings & SentStrings,
): string {
  const { name, operator, region } = channel;
  const day = dayInWords(submittedAt, locale);
  const hour = hourInWords(submittedAt, locale) ?? "";
  return received({ day, hour, place: region?.name, operator, channel: name });
}

/** Returns the receipt as plain text for a file: the same facts as on the screen, and the report's title. */
export function receiptText(
  receipt: SubmittedReport,
  own: ReceiptStrings & SentStrings,
  { title, statusPage }: { title: string; statusPage: string | undefined },
): string {
  const { channel, trackingId, accessCode, responsible, dueAt, dueStage } = receipt;
  const strings = withTeam(own, channel);
  return [
    strings.heading,
    receivedText(receipt, strings),
    ...(title ? [`${strings.reportTitle}: ${title}`] : []),
    "",
    `${strings.trackingId}: ${trackingId}`,
    `${strings.accessCode}: ${accessCode}`,
    "",
    `${strings.responsible}: ${nameResponsible(responsible, strings)}`,
    `${strings.due}: ${strings.stages[dueStage]}, ${strings.by} ${dayInWords(dueAt, strings.locale)}`,
    wayOnWords(channel, strings),
    "",
    strings.follow,
    statusPage ? `${strings.statusPage}: ${statusPage}` : `${strings.sentFrom}: ${location.host}`,
    strings.keep,
    "",
  ].join("\r\n");
}
