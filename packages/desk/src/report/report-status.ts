import type { AgencyReportSummary, FormerAgencyReport, FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { roleOf } from "../session/role.ts";
import type { Clock, Localization, Session } from "../session/session.ts";
import type { Strings } from "../strings/id/desk.ts";
import { nameIn } from "../strings/strings.ts";
import { shortDay, timeInWords } from "../time/dates.ts";

/**
 * Returns the name of the status. A report that was forwarded to SP4N-LAPOR! is not shown as waiting for
 * verification, because nobody here verifies it.
 */
export function statusName(
  {
    status,
    responsible,
    dueStage,
  }: Pick<AgencyReportSummary, "status" | "responsible"> & {
    dueStage?: string | null | undefined;
  },
  { names }: Strings,
): string {
  if (status !== "submitted" || responsible.kind !== "sp4n") return nameIn(names.statuses, status);
  return dueStage === "taking_to_sp4n"
    ? nameIn(names.nationalStates, "manual")
    : nameIn(names.parties, "sp4n");
}

export function renderStatus(
  report: FullAgencyReport | FormerAgencyReport,
  { strings, language, now }: Localization & Clock,
  printHref: string,
): TemplateResult {
  const words = strings.report;
  const full = report.access === "full" ? report : undefined;
  const flags = [
    full?.confidential && words.confidential,
    full?.needsExamination && words.examination,
    full?.escalation === 2 && words.escalated,
    full?.pingPong && words.pingPong,
  ].filter(Boolean);
  return html`<p class="status">
    <span><b>${statusName(report, strings)}</b></span>
    <span class="quiet">${nameIn(strings.names.classifications, report.classification)}</span>
    <span class="quiet">${words.received(timeInWords(report.submittedAt, language, now()))}</span>
    ${report.occurredOn ? html`<span class="quiet">${words.occurred(shortDay(`${report.occurredOn}T00:00:00+07:00`, language, now()))}</span>` : nothing}
    ${full?.anonymous ? html`<span class="quiet">${words.anonymous}</span>` : nothing}
    ${flags.map((flag) => html`<span class="flag">${flag}</span>`)}
    ${full ? html`<a href="${printHref}/laporan/${full.trackingId}">${words.print}</a>` : nothing}
  </p>`;
}

/** Explains which parts of a report the officer cannot read, and why. */
export function renderUnreadable(
  report: FullAgencyReport | FormerAgencyReport,
  parts: readonly string[],
  { me, strings }: Pick<Session, "me" | "strings">,
): TemplateResult {
  const { withheld, unreadable } = strings.report;
  const isConfidential = report.access === "full" && report.confidential;
  if (isConfidential && roleOf(me) === "auditor") return html`<p class="banner">${withheld}</p>`;
  const named = parts.map((part) => nameIn(strings.names.unreadable, part)).join(", ");
  return html`<p class="banner bad">${unreadable(named)}</p>`;
}
