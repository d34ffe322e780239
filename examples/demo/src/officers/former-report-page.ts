import type { FormerAgencyReport, MinimalAgencyReport } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "../site/shell.ts";
import { showDate, showTime } from "./dates.ts";
import type { Officer } from "./officers.ts";
import { badge, officersPage } from "./officers-page.ts";
import { headingOf, unreadableSentence } from "./report-heading.ts";
import { type DoneAction, doneNotice, fact, notes, point, reportWords, timeline } from "./report-parts.ts";
import { classificationNames, displayName, responsibleName, statusNames } from "./strings.ts";

const head = (report: FormerAgencyReport | MinimalAgencyReport): Markup => html`<header class="report-head">
  <h1 dir="auto">${headingOf(report)}</h1>
  <p class="meta">
    <span class="tracking">${report.trackingId}</span> ${badge(report.status, displayName(statusNames, report.status))}
    <span>${responsibleName(report.responsible)}</span>
  </p>
</header>`;

function former(report: FormerAgencyReport): Markup {
  const unreadable = unreadableSentence(report);
  return html`${unreadable ? html`<p class="notice">${unreadable}</p>` : ""}
    <p class="notice">Laporan ini sudah berpindah pada ${showTime(report.leftAt)}. Anda membacanya sebagaimana adanya saat itu, dengan status dan penanggung jawab saat ini.</p>
    <div class="report-columns">
      <div>
        ${reportWords(report)}
        ${timeline(report.timeline)}
      </div>
      <div>
        <section class="panel" aria-labelledby="keterangan">
          <h2 class="h5" id="keterangan">Keterangan</h2>
          <dl class="facts">
            ${fact("Klasifikasi", displayName(classificationNames, report.classification))} ${fact("Kategori", report.category?.name)}
            ${report.occurredOn ? fact("Tanggal kejadian", showDate(report.occurredOn)) : ""} ${fact("Wilayah", report.location.regionName)}
            ${fact("Alamat", report.location.address)} ${fact("Titik", point(report.location))}
          </dl>
        </section>
        ${notes(report.notes)}
      </div>
    </div>`;
}

/**
 * A report with `former` or `minimal` access: it has left the officer's agency, perhaps by the step
 * in `done`.
 */
export const formerReportPage = (
  officer: Officer,
  report: FormerAgencyReport | MinimalAgencyReport,
  done?: DoneAction,
): Markup =>
  officersPage(
    officer,
    done ? `${done.sentence} ${headingOf(report)}` : headingOf(report),
    html`<p class="back"><a href="/petugas">← Kotak masuk</a></p>
      ${doneNotice(done)}
      ${head(report)}
      ${
        report.access === "former"
          ? former(report)
          : html`<p class="notice">Instansi Anda hanya dapat membaca nomor, status, dan penanggung jawab laporan ini.</p>`
      }`,
  );
