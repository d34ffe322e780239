import type { Attachment, TimelineEntry } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { Office } from "../office.ts";
import { icon } from "../style/icons.ts";

/** Whether a file is a picture that the viewer can show. */
export const isPhoto = ({ mediaType, url }: Attachment): boolean =>
  mediaType.startsWith("image/") && url !== undefined;

/** All photos of a report, in the order in which they came. */
export function photosOf(report: { attachments: Attachment[]; timeline: TimelineEntry[] }): Attachment[] {
  const all = [...report.attachments, ...report.timeline.flatMap(({ attachments }) => attachments ?? [])];
  return [...new Map(all.filter(isPhoto).map((photo) => [photo.id, photo])).values()];
}

function renderDocument({ fileName, bytes, url }: Attachment, language: string): TemplateResult {
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1_048_576);
  return html`<div>
    <span class="document">
      ${icon("file")}
      ${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${fileName}</a>` : fileName}
      <span class="quiet small">${size} MB</span>
    </span>
  </div>`;
}

/** Photos as thumbnails and documents as links. `open` shows a photo in the viewer. */
export function renderAttachments(
  attachments: readonly Attachment[],
  { strings, language }: Office,
  open: (id: string) => void,
): TemplateResult {
  const photos = attachments.filter(isPhoto);
  const documents = attachments.filter((one) => !isPhoto(one));
  return html`${
    photos.length
      ? html`<div class="photos">
          ${photos.map(
            ({ id, url, fileName }) =>
              html`<button
                type="button"
                class="photo"
                aria-label=${strings.report.photo.open(fileName)}
                @click=${() => open(id)}
              >
                <img src=${url!} alt="" loading="lazy" decoding="async" />
              </button>`,
          )}
        </div>`
      : nothing
  }${documents.map((document) => renderDocument(document, language))}`;
}
