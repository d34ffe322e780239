import { html, nothing, type TemplateResult } from "lit";
import { dayInWords, timeInWords } from "../../dates.ts";
import type { OmbudsmanStrings } from "../../strings/ombudsman-strings.ts";
import { nameResponsible } from "../../strings/report-strings.ts";
import type { ReportPageStrings } from "../../strings/status-strings.ts";
import type { ShownReport } from "../report/shown-report.ts";
import { entryTitle } from "../report/timeline-template.ts";

/**
 * Returns a local time expressed in another time's UTC offset, to the second. Returns it unchanged if the
 * other time has no offset.
 */
function atOffsetOf(local: string, at: string): string {
  const [offset, sign, hours] = /([+-])(\d\d):00$/.exec(local) ?? [];
  if (!offset) return at;
  const shifted = Date.parse(at) + Number(`${sign}${hours}`) * 3_600_000;
  return new Date(shifted).toISOString().slice(0, 19) + offset;
}

/** Returns the number of local days between two times with the same offset. */
const daysBetween = (from: string, to: string): number =>
  Math.max(0, (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);

/**
 * Renders a report's printable history: who received it and when, each step with its day, and the missed
 * deadlines, which the channel's own messages name. The history contains no report text, no message from a
 * person, no identity and no access code. A confidential report's history contains no title either.
 */
export function historySheet(
  report: ShownReport,
  strings: ReportPageStrings,
  { sheet }: OmbudsmanStrings,
  printedAt: Date,
): TemplateResult {
  const { channel, submittedAt, trackingId, title, confidential, overdueSince, status, timeline } = report;
  const { locale } = strings;
  const printed = atOffsetOf(submittedAt, printedAt.toISOString());
  const place = channel.region?.name;
  const facts: [term: string, value: string | undefined][] = [
    [strings.trackingId, trackingId],
    [sheet.title, confidential ? undefined : title],
    [sheet.received, timeInWords(submittedAt, locale)],
    [sheet.channel, place ? `${channel.name} (${place})` : channel.name],
    [sheet.operator, channel.operator],
    [strings.responsible, nameResponsible(report.responsible, strings)],
    [sheet.status, strings.status[status]?.name ?? status],
    [sheet.missed, overdueSince && dayInWords(overdueSince, locale)],
  ];
  return html`<section class="sheet" lang=${locale}>
    <h2>${sheet.heading}</h2>
    <p>${sheet.printed(timeInWords(printed, locale), daysBetween(submittedAt, printed))}</p>
    <table>${facts.map(([term, value]) => (value ? html`<tr><th scope="row">${term}</th><td>${value}</td></tr>` : nothing))}</table>
    <table>
      <thead><tr><th scope="col">${sheet.day}</th><th scope="col">${sheet.time}</th><th scope="col">${sheet.step}</th></tr></thead>
      <tbody>${timeline.map((entry) => {
        const { kind, at, actor, message } = entry;
        const time = atOffsetOf(submittedAt, at);
        return html`<tr class=${kind === "overdue" || kind === "escalated" ? "missed" : ""}><td>${daysBetween(submittedAt, time)}</td><td>${timeInWords(time, locale)}</td><td>${entryTitle(entry, strings)}${actor.kind === "channel" && message ? html`<br>${message}` : nothing}</td></tr>`;
      })}</tbody>
    </table>
    <p>${sheet.note}</p>
  </section>`;
}
