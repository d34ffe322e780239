import type { AgencyReport, Attachment } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "../site/shell.ts";
import { actionForms, type FailedAction, failureSummary, type Templates } from "./action-forms.ts";
import { actionsFor } from "./actions.ts";
import { showDate, showDistance, showTime } from "./dates.ts";
import { badge, desk, escalationBadge } from "./desk.ts";
import { headingOf, unreadableSentence } from "./heading.ts";
import type { Officer } from "./officers.ts";
import {
  actorName,
  classificationNames,
  entryTitle,
  responsibleName,
  stageNames,
  statusNames,
} from "./words.ts";

const files = (attachments: readonly Attachment[] | undefined): Markup | "" =>
  attachments && attachments.length > 0
    ? html`<ul class="files">
        ${attachments.map(({ fileName, mediaType, bytes, url }) => {
          const size = `${Math.max(1, Math.round(bytes / 1024))} kB`;
          return html`<li>
            <a href="${url ?? "#"}">
              ${mediaType.startsWith("image/") ? html`<img src="${url ?? ""}" alt="Foto: ${fileName}" loading="lazy" />` : ""}
              <span>${fileName}, ${size}</span>
            </a>
          </li>`;
        })}
      </ul>`
    : "";

const fact = (name: string, value: Markup | string | undefined): Markup | "" =>
  value === undefined || value === "" ? "" : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const point = ({ latitude, longitude }: AgencyReport["location"]): string | undefined =>
  latitude === undefined || longitude === undefined ? undefined : `${latitude}, ${longitude}`;

const reporterOf = ({ anonymous, reporter, unreadable }: AgencyReport): string => {
  if (anonymous) return "Anonim";
  if (unreadable?.includes("reporter")) return "Tidak terbaca";
  const given = [reporter?.name, reporter?.email, reporter?.phone].filter(Boolean);
  return given.length > 0 ? given.join(", ") : "Tidak menyebut nama";
};

const deadline = (report: AgencyReport, now: Date): Markup | string => {
  const { dueAt, dueStage, overdue } = report;
  if (!dueAt || !dueStage) return "Tidak ada tenggat";
  return html`${stageNames[dueStage]}, ${showDate(dueAt)} (${showDistance(dueAt, now)})
    ${overdue ? badge("overdue", "Lewat tenggat") : ""} ${escalationBadge(report)}`;
};

const timeline = (report: AgencyReport): Markup => html`<section aria-labelledby="riwayat">
  <h2 class="h5" id="riwayat">Riwayat</h2>
  <ol class="timeline">
    ${report.timeline.map(
      (entry) => html`<li class="entry-${entry.kind}">
        <p class="entry-head"><strong>${entryTitle(entry)}</strong></p>
        <p class="meta"><span>${actorName(entry.actor)}</span><time datetime="${entry.at}">${showTime(entry.at)}</time></p>
        ${entry.message ? html`<p class="words">${entry.message}</p>` : ""} ${files(entry.attachments)}
        ${entry.pingPong ? html`<p class="flag">Laporan berpindah-pindah: verifikasi nasional yang menentukan.</p>` : ""}
      </li>`,
    )}
  </ol>
</section>`;

const notes = (report: AgencyReport): Markup | "" =>
  report.notes.length === 0
    ? ""
    : html`<section class="panel" aria-labelledby="catatan-internal">
        <h2 class="h5" id="catatan-internal">Catatan internal</h2>
        <ol class="notes">
          ${report.notes.map(
            ({ at, text }) =>
              html`<li><p class="meta"><time datetime="${at}">${showTime(at)}</time></p><p class="words">${text}</p></li>`,
          )}
        </ol>
      </section>`;

/** A report with its words, photos, history, and what the officer may do now. */
export const reportPage = (page: {
  officer: Officer;
  report: AgencyReport;
  /** The step that has just succeeded. */
  done?: { sentence: string; isPrivate: boolean } | undefined;
  failed?: FailedAction;
  templates: Templates;
}): Markup => {
  const { officer, report, done, failed, templates } = page;
  const now = new Date();
  const unreadable = unreadableSentence(report);
  const body = html`<p class="back"><a href="/petugas">← Kotak masuk</a></p>
    ${failed ? failureSummary(failed) : ""}
    ${unreadable ? html`<p class="notice">${unreadable}</p>` : ""}
    ${done ? html`<p class="notice" tabindex="-1" autofocus>${done.sentence} ${done.isPrivate ? "" : "Pelapor dapat melihatnya di halaman lacak."}</p>` : ""}
    <header class="report-head">
      <h1>${headingOf(report)}</h1>
      <p class="meta">
        <span class="tracking">${report.trackingId}</span>
        ${badge(report.status, statusNames[report.status])}
        ${report.confidential ? badge("private", "Rahasia") : ""} ${report.anonymous ? badge("private", "Anonim") : ""}
        ${report.pingPong ? badge("overdue", "Berpindah-pindah") : ""}
        ${report.needsExamination ? badge("private", "Perlu pemeriksaan") : ""} ${escalationBadge(report)}
      </p>
    </header>
    <div class="report-columns">
      <div>
        <section class="panel" aria-labelledby="isi-laporan">
          <h2 class="h5" id="isi-laporan">Isi laporan</h2>
          <p class="words">${report.body}</p>
          ${files(report.attachments)}
        </section>
        ${timeline(report)}
      </div>
      <div>
        <section class="panel" aria-labelledby="keterangan">
          <h2 class="h5" id="keterangan">Keterangan</h2>
          <dl class="facts">
            ${fact("Penanggung jawab", responsibleName(report.responsible))} ${fact("Unit kerja", report.unit)}
            ${fact("Tenggat", deadline(report, now))}
            ${fact("Klasifikasi", classificationNames[report.classification])} ${fact("Kategori", report.category?.name)}
            ${fact("Tanggal kejadian", showDate(report.occurredOn))} ${fact("Wilayah", report.location.regionName)}
            ${fact("Alamat", report.location.address)} ${fact("Titik", point(report.location))}
            ${fact("Pelapor", reporterOf(report))}
            ${fact("Diteruskan", report.transferCount > 0 ? `${report.transferCount} kali` : undefined)}
          </dl>
        </section>
        ${actionForms(report, actionsFor(report, officer), failed, templates)} ${notes(report)}
      </div>
    </div>`;
  const heading = headingOf(report);
  const told = failed ? `Galat: ${heading}` : done ? `${done.sentence} ${heading}` : heading;
  return desk(officer, told, body);
};
