import type { AgencyReportList, AgencyReportSummary, ReportStatus } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "../site/shell.ts";
import { showDate, showDistance, showTime } from "./dates.ts";
import { address, type Filter, filterForm, type Named } from "./inbox-filter.ts";
import { type Officer, officers } from "./officers.ts";
import { badge, escalationBadge, officersPage } from "./officers-page.ts";
import { headingOf } from "./report-heading.ts";
import { classificationNames, displayName, responsibleName, stageNames, statusNames } from "./strings.ts";

const tab = (filter: Filter, shown: Filter["shown"], name: string): Markup =>
  html`<li><a href="${address({ ...filter, shown })}" ${filter.shown === shown ? html`aria-current="true"` : ""}>${name}</a></li>`;

/** The visible facts of a row besides the number. */
const facts = (report: AgencyReportSummary): Markup | "" =>
  report.access === "minimal"
    ? ""
    : html`<span>${displayName(classificationNames, report.classification)}${report.access === "full" && report.needsExamination ? ", perlu pemeriksaan" : ""}</span>
      ${report.category ? html`<span>${report.category.name}</span>` : ""}
      <bdi>${report.location.regionName ?? report.location.address ?? ""}</bdi>
      <span>masuk ${showTime(report.submittedAt)}</span>`;

const line = (
  report: AgencyReportSummary,
  now: Date,
  showHolder: boolean,
): Markup => html`<li class="inbox-line ${report.access === "full" && report.overdue ? "is-overdue" : ""}">
  <div>
    <h3><a href="/petugas/laporan/${report.trackingId}"><bdi>${headingOf(report)}</bdi></a></h3>
    <p class="meta">
      <span class="tracking">${report.trackingId}</span>
      ${facts(report)} ${showHolder || report.access !== "full" ? html`<span>${responsibleName(report.responsible)}</span>` : ""}
    </p>
  </div>
  <p class="state">${badge(report.status, displayName(statusNames, report.status))}</p>
  <p class="due">${due(report, now)}</p>
</li>`;

/** The inbox of an agency or of national triage, earliest deadline first. */
export function inboxPage(inbox: {
  officer: Officer;
  filter: Filter;
  page: AgencyReportList;
  /** Regions of the filter. */
  regions: readonly Named[];
  overdueCount: number;
  /** Covers all agencies when national triage chose none. */
  escalatedCount: number;
}): Markup {
  const { officer, filter, page, regions, overdueCount, escalatedCount } = inbox;
  const now = new Date();
  const ofAllAgencies = filter.shown === "escalated" && !officer.agencyId && !filter.agencyId;
  const body = html`<div class="officersPage-head">
      <div>
        <h1>Kotak masuk</h1>
        <p class="mb-0">
          ${lateSentence(overdueCount, escalatedCount)} Tenggat terdekat di atas.
        </p>
      </div>
      ${officer.role === "national_admin" ? agencyChoice(filter) : ""}
    </div>
    <nav aria-label="Saring laporan">
      <ul class="tabs">
        ${tab(filter, undefined, "Semua")} ${tab(filter, "overdue", "Lewat tenggat")} ${tab(filter, "escalated", "Dieskalasi")}
        ${Object.entries(statusNames).map(([status, name]) => tab(filter, status as ReportStatus, name))}
        ${officer.agencyId || filter.agencyId ? tab(filter, "passed_on", "Sudah diteruskan") : ""}
      </ul>
    </nav>
    ${filterForm(filter, regions)}
    <h2 class="visually-hidden">Laporan</h2>
    ${
      page.data.length > 0
        ? html`<ol class="inbox">${page.data.map((report) => line(report, now, ofAllAgencies))}</ol>`
        : html`<p class="empty">Tidak ada laporan di sini.</p>`
    }
    ${page.nextCursor ? html`<p><a class="btn btn-brand" href="${address(filter, page.nextCursor)}">Berikutnya</a></p>` : ""}`;
  return officersPage(officer, "Kotak masuk", body);
}

function due(report: AgencyReportSummary, now: Date): Markup | "" {
  if (report.access === "former")
    return html`<span class="due-none">Diteruskan ${showTime(report.leftAt)}</span>`;
  if (report.access === "minimal") return "";
  if (!report.dueAt || !report.dueStage) return html`<span class="due-none">Tidak ada tenggat</span>`;
  return html`<strong>${displayName(stageNames, report.dueStage)}</strong>
    <span>${showDate(report.dueAt)}, ${showDistance(report.dueAt, now)}</span>
    ${report.overdue ? badge("overdue", "Lewat tenggat") : ""} ${escalationBadge(report)}`;
}

function agencyChoice(filter: Filter): Markup {
  const named = officers.filter(({ agencyId, role }) => agencyId !== null && role === "agency_admin");
  return html`<form class="agency-choice" method="get" action="/petugas">
    <label for="instansi">Kotak masuk</label>
    <select class="form-control" id="instansi" name="instansi">
      <option value="">Tim verifikasi</option>
      ${named.map(
        ({ agencyId, agency }) =>
          html`<option value="${agencyId}" ${agencyId === filter.agencyId ? "selected" : ""}>${agency}</option>`,
      )}
    </select>
    <button class="btn btn-brand">Buka</button>
  </form>`;
}

/** The number of overdue reports, as a sentence. */
function lateSentence(overdueCount: number, escalatedCount: number): Markup {
  if (overdueCount + escalatedCount === 0) return html`Tidak ada yang lewat tenggat.`;
  const escalated =
    escalatedCount > 0
      ? html` <strong class="late">${escalatedCount} sudah dieskalasi ke tim verifikasi.</strong>`
      : "";
  return html`${overdueCount > 0 ? html`<strong class="late">${overdueCount} laporan lewat tenggat.</strong>` : ""}${escalated}`;
}
