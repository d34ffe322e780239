import type { Attachment } from "@lapor/sdk";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Strings } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { icon } from "../style/icons.ts";

const scales: readonly number[] = [1, 1.5, 2, 3, 4];

/** Shows the photos of a report over everything, one at a time, with zoom. Esc closes it. */
export class DeskPhotoViewer extends LitElement {
  static override styles = [
    baseStyles,
    css`
      dialog {
        width: 100vw;
        max-width: none;
        height: 100dvh;
        max-height: none;
        margin: 0;
        padding: 0;
        border: 0;
        background: #0c1011;
        color: #eef2f3;
      }
      .bar {
        position: absolute;
        z-index: 1;
        inset: 0 0 auto 0;
        display: flex;
        align-items: center;
        gap: 0.25rem;
        padding: 0.5rem 0.75rem;
        background: rgb(12 16 17 / 0.75);
      }
      .name {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .bar button {
        display: grid;
        place-items: center;
        width: 2.75rem;
        height: 2.75rem;
        border: 0;
        border-radius: 0.5rem;
        background: none;
        color: inherit;
        cursor: pointer;
      }
      .bar button:hover:enabled {
        background: rgb(255 255 255 / 0.14);
      }
      .bar button:disabled {
        opacity: 0.4;
      }
      button:focus-visible {
        outline-color: #fff;
      }
      .flip {
        transform: scaleX(-1);
      }
      .stage {
        display: grid;
        place-items: safe center;
        width: 100%;
        height: 100%;
        overflow: auto;
      }
      img {
        width: 100%;
        height: 100%;
        max-width: none;
        object-fit: contain;
      }
      img[data-scale="1.5"] {
        width: 150%;
        height: 150%;
      }
      img[data-scale="2"] {
        width: 200%;
        height: 200%;
      }
      img[data-scale="3"] {
        width: 300%;
        height: 300%;
      }
      img[data-scale="4"] {
        width: 400%;
        height: 400%;
      }
    `,
  ];
  static override properties = {
    photos: { attribute: false },
    strings: { attribute: false },
    at: { state: true },
    scale: { state: true },
  };
  declare photos: readonly Attachment[];
  declare strings: Strings | undefined;
  declare at: number;
  declare scale: number;

  constructor() {
    super();
    this.photos = [];
    this.at = 0;
    this.scale = 1;
  }

  /** Shows the photo with that id. */
  async show(id: string): Promise<void> {
    this.at = Math.max(
      0,
      this.photos.findIndex((photo) => photo.id === id),
    );
    this.scale = 1;
    await this.updateComplete;
    this.renderRoot.querySelector("dialog")?.showModal();
  }

  #step(by: 1 | -1): void {
    const next = this.at + by;
    if (!this.photos[next]) return;
    this.at = next;
    this.scale = 1;
  }

  #zoom(by: 1 | -1): void {
    const next = scales[scales.indexOf(this.scale) + by];
    if (next) this.scale = next;
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "ArrowRight") this.#step(1);
    else if (event.key === "ArrowLeft") this.#step(-1);
    else if (event.key === "+" || event.key === "=") this.#zoom(1);
    else if (event.key === "-") this.#zoom(-1);
  }

  override render(): TemplateResult | typeof nothing {
    const photo = this.photos[this.at];
    if (!photo || !this.strings) return nothing;
    const { photo: strings } = this.strings.report;
    return html`<dialog aria-label=${photo.fileName} @keydown=${this.#onKey}>
      <div class="bar">
        <span class="name">${photo.fileName} · ${strings.count(this.at + 1, this.photos.length)}</span>
        ${this.#button(strings.smaller, "minus", () => this.#zoom(-1), this.scale === scales[0])}
        ${this.#button(strings.bigger, "plus", () => this.#zoom(1), this.scale === scales.at(-1))}
        ${
          this.photos.length > 1
            ? html`${this.#button(strings.previous, "back", () => this.#step(-1), this.at === 0)}
              ${this.#button(strings.next, "next", () => this.#step(1), this.at === this.photos.length - 1)}`
            : nothing
        }
        ${this.#button(strings.close, "close", () => this.renderRoot.querySelector("dialog")?.close(), false)}
      </div>
      <div class="stage" tabindex="0"><img src=${photo.url!} alt=${photo.fileName} data-scale=${this.scale} /></div>
    </dialog>`;
  }

  #button(label: string, sign: Parameters<typeof icon>[0], act: () => void, disabled: boolean) {
    return html`<button type="button" aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}>
      ${icon(sign)}
    </button>`;
  }
}
