import type { FullAgencyReport, ReporterIdentity } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "../site/shell.ts";
import type { Officer } from "./officers.ts";
import { officersPage } from "./officers-page.ts";
import { fact } from "./report-parts.ts";

function mayAsk({ anonymous, responsible, escalation }: FullAgencyReport, { agencyId }: Officer): boolean {
  const { kind, agency } = responsible;
  const isOurs = kind !== "sp4n" && (agency?.id ?? null) === agencyId;
  return !anonymous && (isOurs || (agencyId === null && escalation === 2));
}

/**
 * The form in which an officer of the holder asks for the reporter's identity; nothing for other
 * officers.
 */
export const identityForm = (report: FullAgencyReport, officer: Officer): Markup | "" =>
  mayAsk(report, officer)
    ? html`<details class="action" id="identitas">
        <summary>Baca identitas pelapor</summary>
        <form method="post" action="/petugas/laporan/${report.trackingId}/identitas">
          <p class="hint">Setiap pembacaan dicatat beserta alasannya dan dapat dibaca oleh pelapor.</p>
          <div class="action-field">
            <label for="identitas-alasan">Alasan (10–500 karakter)</label>
            <textarea class="form-control" id="identitas-alasan" name="reason" rows="2" required minlength="10" maxlength="500"></textarea>
          </div>
          <button class="btn btn-brand">Baca identitas</button>
        </form>
      </details>`
    : "";

/** The identity that was just requested. Shown once, on a page that is not cached. */
export function identityPage(
  officer: Officer,
  { trackingId, reporter, unreadable }: ReporterIdentity,
): Markup {
  const given = [reporter?.name, reporter?.phone, reporter?.email].some(Boolean);
  const body = html`<p class="back"><a href="/petugas/laporan/${trackingId}">← Laporan ${trackingId}</a></p>
    <h1>Identitas pelapor</h1>
    ${unreadable ? html`<p class="notice">Identitas ini belum dapat dibuka. Hubungi pengelola kanal.</p>` : ""}
    ${
      given
        ? html`<dl class="facts">
            ${fact("Nama", reporter?.name)} ${fact("Telepon", reporter?.phone)} ${fact("Surel", reporter?.email)}
          </dl>
          <p class="hint">Pembacaan ini sudah dicatat.</p>`
        : html`<p>Pelapor tidak mencantumkan identitas.</p>`
    }`;
  return officersPage(officer, "Identitas pelapor", body);
}
