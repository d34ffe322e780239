import type { Channel } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { sizeInWords } from "../size-in-words.ts";
import type { FormStrings } from "../strings/form-strings.ts";
import { type FormView, faultLine, faultOf } from "./field.ts";
import type { UploadItem, Uploads } from "./uploads.ts";

/** Types as people call them: "JPEG, PNG, PDF". */
function kindsInWords(mediaTypes: readonly string[]): string {
  return mediaTypes.map((type) => type.slice(type.indexOf("/") + 1).toUpperCase()).join(", ");
}

/** Why a file is not taken, or is not up, in words. */
function troubleOf(item: UploadItem, strings: FormStrings, limits: Channel["attachments"]): string {
  const { files, faults, unknownFault, locale } = strings;
  const { maxBytes, maxCount, mediaTypes } = limits;
  if (item.refusal === "wrongType") return files.wrongType(kindsInWords(mediaTypes));
  if (item.refusal === "tooLarge") return files.tooLarge(sizeInWords(maxBytes, locale));
  if (item.refusal === "tooMany") return files.tooMany(maxCount);
  if (item.refusal === "empty") return files.empty;
  return faults[item.code as keyof FormStrings["faults"]] ?? unknownFault;
}

/** What became of a file, to be told aloud: its name, and that it is up or why it is not. */
export function fileNews(item: UploadItem, strings: FormStrings, limits: Channel["attachments"]): string {
  const { name } = item.file;
  return item.status === "done"
    ? strings.files.announceDone(name)
    : `${name}: ${troubleOf(item, strings, limits)}`;
}

function fileRow(
  item: UploadItem,
  view: FormView,
  uploads: Uploads,
  goTo: (id: string) => void,
): TemplateResult {
  const { files, locale } = view.strings;
  const { id, file, status, percent } = item;
  const running = status === "waiting" || status === "uploading";
  const act = (words: string, action: () => void, buttonId: unknown = nothing) =>
    html`<button type="button" id=${buttonId} class="button plain small" part="button-secondary" aria-label="${words}: ${file.name}" @click=${action}>${words}</button>`;
  const lastId = `file-${id}`;
  // The button that was pressed goes away with these two; the focus must not go with it.
  const retry = () => {
    uploads.retry(id);
    goTo(lastId);
  };
  const remove = () => {
    uploads.remove(id);
    goTo("attachments");
  };
  return html`<li class="file ${status}" part="file">
    <span>${file.name} <span class="muted">(${sizeInWords(file.size, locale)})</span></span>
    ${
      running
        ? html`<progress part="progress" max="100" value=${percent} aria-label="${file.name}"></progress>
          <span class="muted">${status === "waiting" ? files.waiting : files.progress(percent)}</span>`
        : status === "done"
          ? html`<span class="good">✓ ${files.done}</span>`
          : html`<span class=${status === "cancelled" ? "muted" : "error"}>${status === "cancelled" ? files.cancelled : troubleOf(item, view.strings, view.state.channel.attachments)}</span>`
    }
    <div class="row">
      ${status === "failed" || status === "cancelled" ? act(files.retry, retry) : nothing}
      ${running ? act(files.cancel, () => uploads.cancel(id), lastId) : act(files.remove, remove, lastId)}
    </div>
  </li>`;
}

/**
 * Lampiran: a real file input, and what was chosen with how far it is. Sending begins at once, while the citizen goes on typing.
 * `goTo` moves the focus to the control with that id.
 */
export function attachmentsField(
  view: FormView,
  uploads: Uploads,
  goTo: (id: string) => void,
): TemplateResult {
  const { state, strings } = view;
  const { maxCount, maxBytes, mediaTypes } = state.channel.attachments;
  const { label } = strings.fields.attachments;
  // A failed file that was put right since does not need its message any more.
  const wrong = faultOf("attachments", view) && uploads.unfinished;
  const add = (event: Event) => {
    const input = event.target as HTMLInputElement;
    uploads.add([...(input.files ?? [])], state.channel.attachments);
    // Else the same file could not be chosen again after it was removed.
    input.value = "";
  };
  return html`<div class="field ${wrong ? "wrong" : ""}" part="field" role="group" aria-labelledby="attachments-label">
    <span class="label" part="label" id="attachments-label">${label} <span class="optional">${strings.optional}</span></span>
    <p class="hint" part="hint" id="attachments-hint">${strings.files.limits(maxCount, sizeInWords(maxBytes, strings.locale), kindsInWords(mediaTypes))}</p>
    ${wrong ? faultLine("attachments", view) : nothing}
    <label class="button plain pick" part="button-secondary">
      <span aria-hidden="true">+&nbsp;</span>${strings.files.choose}
      <input type="file" id="attachments" multiple accept=${mediaTypes.join(",")} aria-describedby="attachments-hint ${wrong ? "attachments-error" : ""}" @change=${add}>
    </label>
    <ul aria-label=${strings.files.list} ?hidden=${!uploads.items.length}>
      ${uploads.items.map((item) => fileRow(item, view, uploads, goTo))}
    </ul>
  </div>`;
}
