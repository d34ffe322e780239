import { type FieldError, isLaporError } from "@lapor/sdk";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Markup, shell } from "../site/shell.ts";
import { UnknownAgency } from "./action-fields.ts";

/** An error, described for an officer. */
export interface Failure {
  status: ContentfulStatusCode;
  message: string;
  fields: readonly FieldError[];
}

/** Somebody else changed the report first. */
export const changed: Failure = {
  status: 412,
  message:
    "Laporan ini sudah berubah sejak Anda membukanya. Halaman ini sudah kami muat ulang: periksa riwayatnya, lalu kirim lagi bila masih perlu. Isian Anda masih ada.",
  fields: [],
};

/** The form did not come from this site. */
export const foreign: Failure = {
  status: 403,
  message: "Permintaan ini tidak berasal dari halaman petugas, jadi tidak diproses.",
  fields: [],
};

/** The form is larger than the channel accepts. */
export const tooLarge: Failure = {
  status: 413,
  message: "Berkas terlalu besar. Ukuran maksimal 10 MB.",
  fields: [],
};

const sentences: Record<string, Omit<Failure, "fields">> = {
  invalid_transition: { status: 409, message: "Langkah ini tidak mungkin pada status laporan sekarang." },
  role_not_allowed: { status: 403, message: "Peran Anda tidak berhak melakukan langkah ini." },
  not_responsible: { status: 403, message: "Laporan ini sudah ditangani pihak lain. Muat ulang halaman." },
  report_not_found: { status: 404, message: "Laporan ini tidak ada di kotak masuk Anda." },
  invalid_tracking_id: { status: 404, message: "Ada salah ketik di nomor lacak ini." },
  network: { status: 502, message: "Kanal tidak dapat dihubungi. Silakan tunggu sebentar, lalu coba lagi." },
  timeout: { status: 504, message: "Kanal terlalu lama menjawab. Muat ulang halaman sebelum mencoba lagi." },
  validation_failed: { status: 422, message: "Ada isian yang perlu diperbaiki." },
};

/** Converts an error into one that an officer can act on. Rethrows all others. */
export function failureOf(error: unknown): Failure {
  if (error === undefined) return { ...(sentences.invalid_transition as Failure), fields: [] };
  if (error instanceof UnknownAgency)
    return { ...(sentences.validation_failed as Failure), fields: [error.field] };
  if (!isLaporError(error)) throw error;
  if (error.code === "precondition_failed") return changed;
  if (error.code === "payload_too_large") return tooLarge;
  const known = sentences[error.code] ?? {
    status: (error.status ?? 502) as ContentfulStatusCode,
    message: error.detail ?? "Kanal tidak dapat menjawab. Silakan tunggu sebentar, lalu coba lagi.",
  };
  return { ...known, fields: error.fields };
}

/** An error page for when there is no report to show. */
export const failurePage = ({ message }: Failure): Markup =>
  shell({
    title: "Tidak berhasil – Petugas",
    at: "/petugas",
    body: html`<div class="container section narrow">
      <h1>Tidak berhasil</h1>
      <p class="lead">${message}</p>
      <p><a class="btn btn-brand" href="/petugas">Ke kotak masuk</a></p>
    </div>`,
  });
