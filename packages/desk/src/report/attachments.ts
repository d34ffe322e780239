import type { Attachment } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { Localization, Session } from "../session/session.ts";
import { icon } from "../style/icons.ts";
import { comparisonOf, isPhoto, type ReportPhoto } from "./photos.ts";

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

const renderPhoto = (
  { id, url, fileName }: Pick<ReportPhoto, "id" | "fileName"> & { url?: string },
  { strings }: Pick<Session, "strings">,
  open: (id: string) => void,
): TemplateResult =>
  html`<button
    type="button"
    class="photo"
    aria-label=${strings.report.photo.open(fileName)}
    @click=${() => open(id)}
  >
    <img src=${url ?? nothing} alt="" loading="lazy" decoding="async" />
  </button>`;

/** Renders photos as thumbnails and documents as links. `open` shows a photo in the viewer. */
export function renderAttachments(
  attachments: readonly Attachment[],
  session: Localization,
  open: (id: string) => void,
): TemplateResult {
  const photos = attachments.filter(isPhoto);
  const documents = attachments.filter((one) => !isPhoto(one));
  return html`${
    photos.length
      ? html`<div class="photos">${photos.map((photo) => renderPhoto(photo, session, open))}</div>`
      : nothing
  }${documents.map((document) => renderDocument(document, session.language))}`;
}

export const renderSupporterPhotos = (
  photos: readonly ReportPhoto[],
  session: Pick<Session, "strings">,
  open: (id: string) => void,
): TemplateResult | typeof nothing =>
  photos.length === 0
    ? nothing
    : html`<section>
        <h3>${session.strings.report.photo.supporters}</h3>
        <div class="photos">${photos.map((photo) => renderPhoto(photo, session, open))}</div>
      </section>`;

/** Renders the reporter's photos and the answer's photos side by side. */
export function renderComparison(
  photos: readonly ReportPhoto[],
  session: Pick<Session, "strings">,
  { open, compare }: { open: (id: string) => void; compare: () => void },
): TemplateResult | typeof nothing {
  const sides = comparisonOf(photos);
  if (!sides) return nothing;
  const words = session.strings.report.photo;
  return html`<section>
    <h3>${words.comparison}</h3>
    <div class="sides">
      ${(["before", "after"] as const).map(
        (side) => html`<figure>
          <figcaption class="small">${words.sides[side]}</figcaption>
          <div class="photos">${sides[side].map((photo) => renderPhoto(photo, session, open))}</div>
        </figure>`,
      )}
    </div>
    <button type="button" class="plain" @click=${compare}>${words.compare}</button>
  </section>`;
}
