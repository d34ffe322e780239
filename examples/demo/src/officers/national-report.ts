import type { FullAgencyReport } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "../site/shell.ts";
import { message, optional, text } from "./action-fields.ts";
import type { Action } from "./actions.ts";
import { showDate } from "./dates.ts";
import type { Officer } from "./officers.ts";
import { fact } from "./report-parts.ts";

const home = "https://www.lapor.go.id";

/** Records the number that the report has in SP4N-LAPOR!. */
export const nationalAction: Action = {
  slug: "nomor-sp4n",
  operation: "setNationalReference",
  title: "Catat nomor SP4N-LAPOR!",
  hint: "Setelah laporan dikirim di SP4N-LAPOR!. Nomor baru menggantikan yang lama. Pelapor diberi tahu.",
  button: "Simpan nomor",
  done: "Nomor SP4N-LAPOR! sudah dicatat.",
  fields: [
    { name: "number", label: "Nomor di SP4N-LAPOR!", required: true, pointers: ["#/trackingId"] },
    {
      name: "url",
      label: "Alamat laporan di sana",
      hint: "Dimulai dengan https://www.lapor.go.id/",
      required: false,
      pointers: ["#/url"],
    },
    { name: "status", label: "Status di sana", required: false, pointers: ["#/ministryStatus"] },
    message("Pesan untuk pelapor", false),
  ],
  run(lapor, report, filled) {
    const [url, ministryStatus] = [text(filled, "url"), text(filled, "status")];
    return lapor.setNationalReference(report, {
      trackingId: text(filled, "number"),
      ...(url && { url }),
      ...(ministryStatus && { ministryStatus }),
      ...optional(filled, "message"),
    });
  },
};

/** The text to send at SP4N-LAPOR!: title, text, day and place, and nothing about the reporter. */
function readyText({ title, body, occurredOn, location }: FullAgencyReport): string {
  const place = [location.address, location.regionName].filter(Boolean).join(", ");
  const facts = [
    occurredOn && `Tanggal kejadian: ${showDate(occurredOn)}`,
    place && `Lokasi kejadian: ${place}`,
  ];
  return [title, body, facts.filter(Boolean).join("\n")].filter(Boolean).join("\n\n");
}

const stateText: Record<NonNullable<FullAgencyReport["national"]>["state"], string> = {
  manual: "Laporan ini masih harus dikirim ke SP4N-LAPOR!.",
  pending: "Laporan ini sedang diteruskan ke SP4N-LAPOR!.",
  sending: "Laporan ini sedang diteruskan ke SP4N-LAPOR!.",
  unknown:
    "Belum pasti apakah laporan ini sudah sampai di SP4N-LAPOR!. Jangan kirim ulang sebelum diperiksa.",
  refused:
    "SP4N-LAPOR! tidak menerima laporan ini. Minta pengelola kanal mengirimnya lagi, atau kirim sendiri dan catat nomornya.",
  forwarded: "Laporan ini sudah ada di SP4N-LAPOR!. Nomornya akan menyusul.",
};

/** What is known of the report in SP4N-LAPOR!; for its custodian, the text that still has to go there. */
export function nationalPanel(report: FullAgencyReport, { agencyId }: Officer): Markup | "" {
  const { national, responsible, confidential, body } = report;
  if (!national) return "";
  const { trackingId, ministryStatus, url = home } = national;
  const isReady = national.state === "manual" && responsible.custodian?.id === agencyId && body !== "";
  return html`<section class="panel" aria-labelledby="sp4n">
    <h2 class="h5" id="sp4n">SP4N-LAPOR!</h2>
    ${
      trackingId
        ? html`<dl class="facts">${fact("Nomor", trackingId)} ${fact("Status di sana", ministryStatus)}</dl>`
        : html`<p>${body === "" ? "Nomornya sudah dihapus bersama isi laporan." : stateText[national.state]}</p>`
    }
    ${
      isReady
        ? html`<label for="teks-sp4n">Teks untuk disalin, tanpa identitas pelapor</label>
          <textarea class="form-control" id="teks-sp4n" rows="8" readonly dir="auto">${readyText(report)}</textarea>
          ${confidential ? html`<p class="fault">Laporan ini rahasia: pilih “Rahasia” di SP4N-LAPOR!.</p>` : ""}`
        : ""
    }
    <p><a href="${url}" target="_blank" rel="noopener noreferrer">Buka SP4N-LAPOR!</a></p>
  </section>`;
}
