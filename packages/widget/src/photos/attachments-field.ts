import type { Channel } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { icon, icons } from "../icons.ts";
import { sizeInWords } from "../size-in-words.ts";
import type { FilePickStrings, LimitWords } from "../strings/form/photos-strings.ts";

/** Options from the element around the attachments. */
export interface AttachmentsView {
  limits: Channel["attachments"];
  /** `false` while these are not the channel's own, and are not read aloud. */
  isKnown?: boolean;
  strings: FilePickStrings;
  /** "(opsional)", shown in each picker. */
  optional?: string;
  /** Name of the field; may end with "(opsional)". */
  label: unknown;
  /** The field's message, with the id `attachments-error`. */
  error?: unknown;
  /** Takes files that were chosen, dropped or pasted. */
  add: (files: readonly File[]) => void;
  /** Called before a picker opens. */
  beforePick?: (() => void) | undefined;
  /** Shown in place of the pickers when no more files are accepted. */
  full?: TemplateResult | undefined;
  /** The files that were chosen. */
  list: unknown;
  /** Nothing is wrong: label and limits are only read aloud. */
  quiet?: boolean;
}

/** Limits for people; types as "JPEG, PNG, PDF". */
export function limitWords(
  { maxCount, maxBytes, mediaTypes }: Channel["attachments"],
  { locale }: Pick<FilePickStrings, "locale">,
): LimitWords {
  return {
    count: maxCount,
    size: sizeInWords(maxBytes, locale),
    kinds: mediaTypes.map((type) => type.slice(type.indexOf("/") + 1).toUpperCase()).join(", "),
  };
}

/**
 * Lampiran: a real file input, on phones a second one that opens the camera, and a place to drop or paste.
 * Preparing and uploading begin at once, while the citizen keeps typing.
 */
export function attachmentsField(view: AttachmentsView): TemplateResult {
  const {
    limits,
    isKnown = true,
    strings,
    optional,
    label,
    error,
    full,
    add,
    beforePick,
    list,
    quiet,
  } = view;
  const take = (event: Event, files: FileList | null | undefined) => {
    if (!files?.length) return;
    // Otherwise the browser would leave the page and show the dropped file.
    event.preventDefault();
    add([...files]);
  };
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    take(event, input.files);
    // Otherwise the same file could not be chosen again after it was removed.
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
      ${icon(camera ? icons.camera : icons.file)}<span>${words} <small>${optional}</small></span>
      <input type="file" id=${id} ?multiple=${!camera} accept=${camera ? "image/*" : limits.mediaTypes.join(",")} capture=${camera ? "environment" : nothing} aria-describedby="attachments-hint ${error ? "attachments-error" : ""}" @click=${() => beforePick?.()} @change=${chosen}>
    </label>`;
  return html`<div class="field ${error ? "wrong" : ""}" part="field" role="group" aria-labelledby="attachments-label" @dragover=${over} @dragleave=${over} @drop=${dropped} @paste=${(event: ClipboardEvent) => take(event, event.clipboardData?.files)}>
    <span class=${quiet ? "unseen" : "label"} part="label" id="attachments-label">${label}</span>
    ${
      full ??
      html`<p class=${quiet ? "unseen" : "hint"} part="hint" id="attachments-hint">${isKnown ? strings.limits(limitWords(limits, strings)) : nothing}</p>
        ${error ?? nothing}
        <div class="pickers">
          ${takesPhotos && matchMedia("(pointer: coarse)").matches ? pick(strings.camera, "attachments-camera", true) : nothing}
          ${pick(strings.choose, "attachments", false)}
        </div>`
    }
    ${list}
  </div>`;
}
