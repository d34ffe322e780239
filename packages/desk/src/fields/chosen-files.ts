import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import type { ChannelContext, Session } from "../session/session.ts";
import { shrinkPhoto } from "./shrink-photo.ts";

interface Chosen {
  file: File;
  /** Set once the file has been uploaded, so a second attempt does not upload it again. */
  id?: string;
}

/** The files that an officer adds to an answer. They are uploaded when the answer is sent. */
export class ChosenFiles implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #files: readonly Chosen[] = [];
  #uploading: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#uploading = undefined;
  }

  clear(): void {
    this.#files = [];
    this.#uploading = undefined;
    this.#host.requestUpdate();
  }

  /** Uploads the files that have not been uploaded yet. Returns the IDs of all files. */
  async upload({ client, language }: Pick<Session, "client" | "language">): Promise<string[]> {
    try {
      for (const [index, chosen] of this.#files.entries()) {
        if (chosen.id) continue;
        this.#uploading = index;
        this.#host.requestUpdate();
        const file = await shrinkPhoto(chosen.file);
        const { id } = await client.uploadAttachment(file, { fileName: file.name, locale: language });
        chosen.id = id;
      }
    } finally {
      this.#uploading = undefined;
      this.#host.requestUpdate();
    }
    return this.#files.flatMap(({ id }) => id ?? []);
  }

  #add(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.#files = [...this.#files, ...[...(input.files ?? [])].map((file): Chosen => ({ file }))];
    input.value = "";
    this.#host.requestUpdate();
  }

  #remove(gone: Chosen): void {
    this.#files = this.#files.filter((chosen) => chosen !== gone);
    this.#host.requestUpdate();
  }

  renderPicker({ strings, channel }: Pick<Session, "strings"> & ChannelContext): TemplateResult {
    return html`<label class="pick"
      >${strings.files.add}<input
        class="sr"
        type="file"
        multiple
        accept=${channel.attachments.mediaTypes.join(",")}
        @change=${(event: Event) => this.#add(event)}
    /></label>`;
  }

  renderList({ strings }: Pick<Session, "strings">): TemplateResult | typeof nothing {
    const { files: words } = strings;
    if (this.#files.length === 0) return nothing;
    return html`<div class="files">
      ${this.#files.map(
        (chosen) =>
          html`<span
            >${chosen.file.name}<button
              type="button"
              class="plain"
              aria-label=${words.remove(chosen.file.name)}
              @click=${() => this.#remove(chosen)}
            >
              ×
            </button></span
          >`,
      )}
      <span class="quiet small" role="status"
        >${
          this.#uploading === undefined
            ? words.note
            : strings.uploading(this.#uploading + 1, this.#files.length)
        }</span
      >
    </div>`;
  }
}
