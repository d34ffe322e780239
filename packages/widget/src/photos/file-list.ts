import type { Channel } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { icon, icons } from "../icons.ts";
import type { Place } from "../pictures/exif.ts";
import { sizeInWords } from "../size-in-words.ts";
import type { PhotosStrings } from "../strings/form/photos-strings.ts";
import { limitWords } from "./attachments-field.ts";
import { previewOf } from "./preview.ts";
import { isRunning, type UploadItem } from "./upload-item.ts";
import type { Uploads } from "./uploads.ts";

export { files as indonesian } from "../strings/id/form.ts";
export { Uploads } from "./uploads.ts";

/** Everything that one rendering of the file list needs. */
export interface FileListView {
  uploads: Uploads;
  limits: Channel["attachments"];
  strings: PhotosStrings;
  /** Returns the sentence for an error code. */
  errorMessage: (code: string) => string;
  /** Moves the focus to the control with this id. */
  goTo: (id: string) => void;
  /**
   * Uses a photo's location for the report. If undefined, the list does not offer the location, because the
   * report is anonymous or already has a point.
   */
  usePlace?: ((place: Place) => void) | undefined;
  /** The label of an uploaded file that is already part of a sent report and can no longer be removed. */
  inReport?: string | undefined;
}

/** Returns the announcement that a file was uploaded, or why it was not. */
export function fileNews(
  item: UploadItem,
  view: Pick<FileListView, "limits" | "strings" | "errorMessage">,
): string {
  const { name } = item.file;
  return item.status === "done" ? view.strings.announceDone(name) : `${name}: ${troubleOf(item, view)}`;
}

/** Returns a sentence that explains why a file is not accepted or not uploaded. */
function troubleOf(
  { refusal, code = "" }: UploadItem,
  { limits, strings, errorMessage }: Pick<FileListView, "limits" | "strings" | "errorMessage">,
): string {
  return refusal ? strings.refused[refusal](limitWords(limits, strings)) : errorMessage(code);
}

/** Renders the state of a file as one line. Only an upload that runs has a bar. */
function stateOf(item: UploadItem, view: FileListView): TemplateResult {
  const { status, percent, code, file, cleaned } = item;
  const { strings, inReport = strings.done } = view;
  if (status === "done")
    return html`<span class="good">✓ ${inReport}${cleaned ? html`<small>, ${strings.cleaned}</small>` : nothing}</span>`;
  if (status === "cancelled") return html`<span class="muted">${strings.cancelled}</span>`;
  if (!isRunning(item)) return html`<span class="error">${troubleOf(item, view)}</span>`;
  if (status === "uploading")
    return html`<span class="muted">${strings.progress(percent)}</span>
      <progress part="progress" max="100" value=${percent} aria-label=${file.name}></progress>`;
  if (status === "preparing") return html`<span class="muted">${strings.preparing}</span>`;
  return code
    ? html`<span class="muted">${strings.retrying}</span>`
    : html`<span class="good">${strings.waiting}</span>`;
}

function fileRow(item: UploadItem, view: FileListView): TemplateResult {
  const { id, file, status, code, place, prepared } = item;
  const { uploads, strings, goTo, usePlace, inReport } = view;
  const act = (words: string, action: () => void, face: unknown = words, buttonId: unknown = nothing) =>
    html`<button type="button" id=${buttonId} class="button plain small" part="button-secondary" aria-label="${words}: ${file.name}" @click=${action}>${face}</button>`;
  const lastId = `file-${id}`;
  const cross = icon(icons.cross);
  // The pressed button disappears with the item, so the focus has to move.
  const thenGo = (target: string, action: () => void) => () => {
    action();
    goTo(target);
  };
  const isPhoto = prepared && status !== "refused" && file.type.startsWith("image/");
  return html`<li class="file ${status} ${isPhoto ? "photo" : ""}" part="file">
    ${isPhoto ? previewOf(file) : nothing}
    <div class="facts">
      <span class="file-line"><span class="file-name">${file.name}</span> <span class="hint">${sizeInWords(file.size, strings.locale)}</span></span>
      ${stateOf(item, view)}
    </div>
    <div class="row">
      ${
        place && usePlace && status !== "refused"
          ? act(
              strings.usePlace,
              thenGo(lastId, () => usePlace(place)),
            )
          : nothing
      }
      ${
        status === "failed" || status === "cancelled" || (status === "waiting" && code)
          ? act(
              strings.retry,
              thenGo(lastId, () => uploads.retry(id)),
            )
          : nothing
      }
      ${
        status === "uploading" || status === "preparing"
          ? act(strings.cancel, () => uploads.cancel(id), cross, lastId)
          : status === "done" && inReport
            ? nothing
            : act(
                strings.remove,
                thenGo("attachments", () => uploads.remove(id)),
                cross,
                lastId,
              )
      }
    </div>
  </li>`;
}

/** Renders the chosen files with their progress and actions. */
export function fileList(view: FileListView): TemplateResult {
  const { uploads, strings } = view;
  return html`<ul aria-label=${strings.list} ?hidden=${!uploads.items.length}>
    ${uploads.items.map((item) => fileRow(item, view))}
  </ul>`;
}
