import type { ChannelIdentity, FullAgencyReport, Unit } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "../site/shell.ts";
import { actionForms, type FailedAction, failureSummary, type Templates } from "./action-forms.ts";
import { actionsFor } from "./actions.ts";
import { showDate, showDistance } from "./dates.ts";
import { identityForm } from "./identity.ts";
import { nationalPanel } from "./national-report.ts";
import type { Officer } from "./officers.ts";
import { badge, escalationBadge, officersPage } from "./officers-page.ts";
import { headingOf, unreadableSentence } from "./report-heading.ts";
import { type DoneAction, doneNotice, fact, notes, point, reportWords, timeline } from "./report-parts.ts";
import { classificationNames, displayName, responsibleName, stageNames, statusNames } from "./strings.ts";

/** A report with its text, photos, history, and the steps that are possible now. */
export function reportPage(page: {
  officer: Officer;
  report: FullAgencyReport;
  done?: DoneAction | undefined;
  failed?: FailedAction;
  templates: Templates;
  /** Of the officer's agency. */
  units: readonly Unit[];
  nationalChannel: ChannelIdentity["nationalChannel"];
}): Markup {
  const { officer, report, done, failed, templates, units, nationalChannel } = page;
  const now = new Date();
  const unreadable = unreadableSentence(report);
  const body = html`<p class="back"><a href="/petugas">← Kotak masuk</a></p>
    ${failed ? failureSummary(failed) : ""}
    ${unreadable ? html`<p class="notice">${unreadable}</p>` : ""}
    ${doneNotice(done)}
    <header class="report-head">
      <h1 dir="auto">${headingOf(report)}</h1>
      <p class="meta">
        <span class="tracking">${report.trackingId}</span>
        ${badge(report.status, displayName(statusNames, report.status))}
        ${report.confidential ? badge("private", "Rahasia") : ""} ${report.anonymous ? badge("private", "Anonim") : ""}
        ${report.pingPong ? badge("overdue", "Berpindah-pindah") : ""}
        ${report.needsExamination ? badge("private", "Perlu pemeriksaan") : ""} ${escalationBadge(report)}
      </p>
    </header>
    <div class="report-columns">
      <div>
        ${reportWords(report)}
        ${timeline(report.timeline)}
      </div>
      <div>
        <section class="panel" aria-labelledby="keterangan">
          <h2 class="h5" id="keterangan">Keterangan</h2>
          <dl class="facts">
            ${fact("Penanggung jawab", responsibleName(report.responsible))} ${fact("Unit kerja", report.unit?.name)}
            ${fact("Tenggat", deadline(report, now))}
            ${fact("Klasifikasi", displayName(classificationNames, report.classification))} ${fact("Kategori", report.category?.name)}
            ${report.occurredOn ? fact("Tanggal kejadian", showDate(report.occurredOn)) : ""} ${fact("Wilayah", report.location.regionName)}
            ${fact("Alamat", report.location.address)} ${fact("Titik", point(report.location))}
            ${fact("Pelapor", report.anonymous ? "Anonim" : "Identitas dibaca terpisah, dengan alasan")}
            ${fact("Diteruskan", report.transferCount > 0 ? `${report.transferCount} kali` : undefined)}
          </dl>
        </section>
        ${nationalPanel(report, officer)}
        ${actionForms(report, actionsFor(report, officer, nationalChannel, units), failed, templates)} ${identityForm(report, officer)} ${notes(report.notes)}
      </div>
    </div>`;
  const heading = headingOf(report);
  const told = failed ? `Galat: ${heading}` : done ? `${done.sentence} ${heading}` : heading;
  return officersPage(officer, told, body);
}

function deadline(report: FullAgencyReport, now: Date): Markup | string {
  const { dueAt, dueStage, overdue } = report;
  if (!dueAt || !dueStage) return "Tidak ada tenggat";
  return html`${displayName(stageNames, dueStage)}, ${showDate(dueAt)} (${showDistance(dueAt, now)})
    ${overdue ? badge("overdue", "Lewat tenggat") : ""} ${escalationBadge(report)}`;
}
