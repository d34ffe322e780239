import type { Channel } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { icon, icons } from "../icons.ts";
import { sizeInWords } from "../size-in-words.ts";
import type { FilePickStrings, LimitWords } from "../strings/form/photos-strings.ts";

/** The options that the surrounding element passes to the attachments field. */
export interface AttachmentsView {
  limits: Channel["attachments"];
  /**
   * `false` while these limits are not the channel's own limits. Screen readers do not read them until they
   * are.
   */
  isKnown?: boolean;
  strings: FilePickStrings;
  /** The field's name, which may end with "(opsional)". */
  label: unknown;
  /** The field's error message, with the id `attachments-error`. */
  error?: unknown;
  /** Receives files that were chosen, dropped or pasted. */
  add: (files: readonly File[]) => void;
  /** Called before a picker opens. */
  beforePick?: (() => void) | undefined;
  /** Content that replaces the pickers if no more files are accepted. */
  full?: TemplateResult | undefined;
  /** The files that were chosen. */
  list: unknown;
  /** Whether the limits are only for screen readers, because there is no error to show. */
  quiet?: boolean;
}

/** Returns the limits as text. The types are listed in the form "JPEG, PNG, PDF". */
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
 * The attachments ("Lampiran"): a real file input, a second one that opens the camera on phones, and an area
 * for dropping or pasting files. Files are prepared and uploaded immediately, while the citizen continues
 * typing.
 */
export function attachmentsField(view: AttachmentsView): TemplateResult {
  const { limits, isKnown = true, strings, label, error, full, add, beforePick, list, quiet } = view;
  const take = (event: Event, files: FileList | null | undefined) => {
    if (!files?.length) return;
    // Otherwise, the browser would close the page to show the dropped file.
    event.preventDefault();
    add([...files]);
  };
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    take(event, input.files);
    // Otherwise, the citizen could not choose a removed file again.
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
      ${icon(camera ? icons.camera : icons.file)}<span>${words}</span>
      <input type="file" id=${id} ?multiple=${!camera} accept=${camera ? "image/*" : limits.mediaTypes.join(",")} capture=${camera ? "environment" : nothing} aria-describedby="attachments-hint ${error ? "attachments-error" : ""}" @click=${() => beforePick?.()} @change=${chosen}>
    </label>`;
  return html`<div class="field ${error ? "wrong" : ""}" part="field" role="group" aria-labelledby="attachments-label" @dragover=${over} @dragleave=${over} @drop=${dropped} @paste=${(event: ClipboardEvent) => take(event, event.clipboardData?.files)}>
    <span class="label" part="label" id="attachments-label">${label}</span>
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
