import type { Channel } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { sizeInWords } from "../size-in-words.ts";
import type { Place } from "./exif.ts";
import type { LimitWords, PhotosStrings } from "./photos-strings.ts";
import { isRunning, type UploadItem } from "./upload-item.ts";
import type { Uploads } from "./uploads.ts";

/** What the attachments need of the form around them. */
export interface AttachmentsView {
  uploads: Uploads;
  limits: Channel["attachments"];
  strings: PhotosStrings;
  /** Name of the field; may end with "(opsional)". */
  label: unknown;
  /** The field's message, with the id `attachments-error`; nothing is wrong without it. */
  fault?: TemplateResult | undefined;
  /** The sentence for a failure's code. */
  faultWords: (code: string) => string;
  /** Moves the focus to the control with that id. */
  goTo: (id: string) => void;
  /** Called before a picker opens. The draft has to be safe by then: Android may end the page while the camera is open. */
  beforePick?: (() => void) | undefined;
  /** Takes a photo's place for the report's. Leave it out while the report is anonymous or has a point: then it is not offered. */
  usePlace?: ((place: Place) => void) | undefined;
  /** Said in place of the pickers where no more files are taken. */
  full?: TemplateResult | undefined;
  /** Said of a file that is up, where it is in the report from then on: nothing here takes it back. */
  inReport?: string | undefined;
}

/** What became of a file, to be told aloud: its name, and that it is up or why it is not. */
export function fileNews(
  item: UploadItem,
  view: Pick<AttachmentsView, "limits" | "strings" | "faultWords">,
): string {
  const { name } = item.file;
  return item.status === "done" ? view.strings.announceDone(name) : `${name}: ${troubleOf(item, view)}`;
}

/** Why a file is not taken, or is not up, in words. */
function troubleOf(
  { refusal, code = "" }: UploadItem,
  { limits, strings, faultWords }: Pick<AttachmentsView, "limits" | "strings" | "faultWords">,
): string {
  return refusal ? strings.refused[refusal](inWords(limits, strings)) : faultWords(code);
}

/** Limits as people say them; types as "JPEG, PNG, PDF". */
function inWords(
  { maxCount, maxBytes, mediaTypes }: Channel["attachments"],
  { locale }: PhotosStrings,
): LimitWords {
  return {
    count: maxCount,
    size: sizeInWords(maxBytes, locale),
    kinds: mediaTypes.map((type) => type.slice(type.indexOf("/") + 1).toUpperCase()).join(", "),
  };
}

function stateOf(item: UploadItem, view: AttachmentsView): TemplateResult {
  const { status, percent, code, file } = item;
  const { strings, inReport = strings.done } = view;
  if (status === "done") return html`<span class="good">✓ ${inReport}</span>`;
  if (status === "cancelled") return html`<span class="muted">${strings.cancelled}</span>`;
  if (!isRunning(item)) return html`<span class="error">${troubleOf(item, view)}</span>`;
  const words =
    status === "uploading"
      ? strings.progress(percent)
      : status === "preparing"
        ? strings.preparing
        : code
          ? strings.retrying
          : strings.waiting;
  return html`<progress part="progress" max="100" value=${status === "preparing" ? nothing : percent} aria-label=${file.name}></progress>
    <span class="muted">${words}</span>`;
}

function fileRow(item: UploadItem, view: AttachmentsView): TemplateResult {
  const { id, file, chosenSize, status, code, cleaned, place } = item;
  const { uploads, strings, goTo, usePlace, inReport } = view;
  const { locale } = strings;
  const running = isRunning(item);
  const size = sizeInWords(file.size, locale);
  const act = (words: string, action: () => void, buttonId: unknown = nothing) =>
    html`<button type="button" id=${buttonId} class="button plain small" part="button-secondary" aria-label="${words}: ${file.name}" @click=${action}>${words}</button>`;
  const lastId = `file-${id}`;
  // The button that was pressed goes away with these; the focus must not go with it.
  const thenGo = (target: string, action: () => void) => () => {
    action();
    goTo(target);
  };
  return html`<li class="file ${status}" part="file">
    <span>${file.name} <span class="muted">(${file.size < chosenSize ? strings.shrunk(sizeInWords(chosenSize, locale), size) : size})</span></span>
    ${stateOf(item, view)}
    ${cleaned && status !== "refused" ? html`<span class="muted">${strings.cleaned}</span>` : nothing}
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
        running
          ? act(strings.cancel, () => uploads.cancel(id), lastId)
          : status === "done" && inReport
            ? nothing
            : act(
                strings.remove,
                thenGo("attachments", () => uploads.remove(id)),
                lastId,
              )
      }
    </div>
  </li>`;
}

/**
 * Lampiran: a real file input, on phones a second one that opens the camera, a place to drop or paste, and what was chosen with how far it is.
 * Preparing and sending begin at once, while the citizen goes on typing.
 */
export function attachmentsField(view: AttachmentsView): TemplateResult {
  const { uploads, limits, strings, label, fault, full, beforePick } = view;
  const take = (event: Event, files: FileList | null | undefined) => {
    if (!files?.length) return;
    // Else the page would go away and show the file that was dropped.
    event.preventDefault();
    uploads.add(files, limits);
  };
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    take(event, input.files);
    // Else the same file could not be chosen again after it was removed.
    input.value = "";
  };
  const over = (event: DragEvent) => {
    const holdsFiles = event.type === "dragover" && !!event.dataTransfer?.types.includes("Files");
    if (holdsFiles) event.preventDefault();
    (event.currentTarget as Element).toggleAttribute("data-over", holdsFiles);
  };
  const dropped = (event: DragEvent) => {
    over(event);
    take(event, event.dataTransfer?.files);
  };
  const takesPhotos = limits.mediaTypes.some((type) => type.startsWith("image/"));
  const pick = (
    words: string,
    id: string,
    camera: boolean,
  ) => html`<label class="button plain pick" part="button-secondary">
      <span aria-hidden="true">+&nbsp;</span>${words}
      <input type="file" id=${id} ?multiple=${!camera} accept=${camera ? "image/*" : limits.mediaTypes.join(",")} capture=${camera ? "environment" : nothing} aria-describedby="attachments-hint ${fault ? "attachments-error" : ""}" @click=${() => beforePick?.()} @change=${chosen}>
    </label>`;
  return html`<div class="field ${fault ? "wrong" : ""}" part="field" role="group" aria-labelledby="attachments-label" @dragover=${over} @dragleave=${over} @drop=${dropped} @paste=${(event: ClipboardEvent) => take(event, event.clipboardData?.files)}>
    <span class="label" part="label" id="attachments-label">${label}</span>
    ${
      full ??
      html`<p class="hint" part="hint" id="attachments-hint">${strings.limits(inWords(limits, strings))}</p>
        ${fault ?? nothing}
        <div class="row">
          ${pick(strings.choose, "attachments", false)}
          ${takesPhotos && matchMedia("(pointer: coarse)").matches ? pick(strings.camera, "attachments-camera", true) : nothing}
        </div>`
    }
    <ul aria-label=${strings.list} ?hidden=${!uploads.items.length}>
      ${uploads.items.map((item) => fileRow(item, view))}
    </ul>
  </div>`;
}
