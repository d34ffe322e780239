import type { Attachment, Location, Note, TimelineEntry } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "../site/shell.ts";
import { showTime } from "./dates.ts";
import { actorName, entryTitle } from "./strings.ts";

/** Links to files, with thumbnails. */
const files = (attachments: readonly Attachment[] | undefined): Markup | "" =>
  attachments && attachments.length > 0
    ? html`<ul class="files">
        ${attachments.map(({ fileName, mediaType, bytes, url }) => {
          const size = `${Math.max(1, Math.round(bytes / 1024))} kB`;
          return html`<li>
            <a href="${url ?? "#"}">
              ${mediaType.startsWith("image/") ? html`<img src="${url ?? ""}" alt="Foto: ${fileName}" loading="lazy" />` : ""}
              <span><bdi>${fileName}</bdi>, ${size}</span>
            </a>
          </li>`;
        })}
      </ul>`
    : "";

/** One fact of a list; empty without a value. */
export const fact = (name: string, value: Markup | string | undefined): Markup | "" =>
  value === undefined || value === "" ? "" : html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`;

/** Formats a point on the map. */
export const point = ({ latitude, longitude }: Location): string | undefined =>
  latitude === undefined || longitude === undefined ? undefined : `${latitude}, ${longitude}`;

/** The history of a report. */
export const timeline = (
  entries: readonly TimelineEntry[],
): Markup => html`<section aria-labelledby="riwayat">
  <h2 class="h5" id="riwayat">Riwayat</h2>
  <ol class="timeline">
    ${entries.map(
      (entry) => html`<li class="entry-${entry.kind}">
        <p class="entry-head"><strong>${entryTitle(entry)}</strong></p>
        <p class="meta"><span>${actorName(entry.actor)}</span><time datetime="${entry.at}">${showTime(entry.at)}</time></p>
        ${entry.message ? html`<p class="words" dir="auto">${entry.message}</p>` : ""} ${files(entry.attachments)}
        ${entry.pingPong ? html`<p class="flag">Laporan berpindah-pindah: tim verifikasi yang menentukan.</p>` : ""}
      </li>`,
    )}
  </ol>
</section>`;

/** Notes of the officer's own agency. */
export const notes = (written: readonly Note[]): Markup | "" =>
  written.length === 0
    ? ""
    : html`<section class="panel" aria-labelledby="catatan-internal">
        <h2 class="h5" id="catatan-internal">Catatan internal</h2>
        <ol class="notes">
          ${written.map(
            ({ at, text }) =>
              html`<li><p class="meta"><time datetime="${at}">${showTime(at)}</time></p><p class="words" dir="auto">${text}</p></li>`,
          )}
        </ol>
      </section>`;

/** The report's text with its files. */
export const reportWords = ({
  body,
  attachments,
}: {
  body: string;
  attachments: readonly Attachment[];
}): Markup =>
  html`<section class="panel" aria-labelledby="isi-laporan">
    <h2 class="h5" id="isi-laporan">Isi laporan</h2>
    <p class="words" dir="auto">${body}</p>
    ${files(attachments)}
  </section>`;

/** The step that has just succeeded. */
export interface DoneAction {
  sentence: string;
  isPrivate: boolean;
}

/** A success message that receives the focus. */
export const doneNotice = (done: DoneAction | undefined): Markup | "" =>
  done
    ? html`<p class="notice" tabindex="-1" autofocus>${done.sentence} ${done.isPrivate ? "" : "Pelapor dapat melihatnya di halaman lacak."}</p>`
    : "";
