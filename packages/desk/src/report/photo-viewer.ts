import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Strings } from "../strings/id/desk.ts";
import { baseStyles } from "../style/base-styles.ts";
import { icon } from "../style/icons.ts";
import { comparisonOf, type ReportPhoto } from "./photos.ts";
import { viewerStyles } from "./viewer-styles.ts";

const scales: readonly number[] = [1, 1.5, 2, 3, 4];

/** The distance in pixels by which an arrow key moves an enlarged photo. */
const step = 80;

const arrows: Readonly<Record<string, readonly [x: -1 | 0 | 1, y: -1 | 0 | 1]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Shows a report's photos over the whole page, with zoom. Shows one photo, or two from before and after the
 * answer side by side.
 */
export class DeskPhotoViewer extends LitElement {
  static override styles = [baseStyles, viewerStyles];
  static override properties = {
    photos: { attribute: false },
    strings: { attribute: false },
    at: { state: true },
    scale: { state: true },
    isComparing: { state: true },
  };
  declare photos: readonly ReportPhoto[];
  declare strings: Strings | undefined;
  /** The index of the shown photo or pair. */
  declare at: number;
  declare scale: number;
  declare isComparing: boolean;

  constructor() {
    super();
    this.photos = [];
    this.at = 0;
    this.scale = 1;
    this.isComparing = false;
  }

  show(id: string): Promise<void> {
    this.at = Math.max(
      0,
      this.photos.findIndex((photo) => photo.id === id),
    );
    this.isComparing = false;
    return this.#open();
  }

  /** Shows the first photo of each side. */
  compare(): Promise<void> {
    this.at = 0;
    this.isComparing = true;
    return this.#open();
  }

  async #open(): Promise<void> {
    this.scale = 1;
    await this.updateComplete;
    this.renderRoot.querySelector("dialog")?.showModal();
    this.renderRoot.querySelector<HTMLElement>(".stage")?.focus();
  }

  /**
   * Returns the photos or pairs that the officer can step through. The side with fewer photos repeats its
   * last photo.
   */
  get #views(): readonly (readonly ReportPhoto[])[] {
    const sides = this.isComparing ? comparisonOf(this.photos) : undefined;
    if (!sides) return this.photos.map((photo) => [photo]);
    const { before, after } = sides;
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
      [before, after].flatMap((side) => side[Math.min(index, side.length - 1)] ?? []),
    );
  }

  #step(by: -1 | 1): void {
    if (!this.#views[this.at + by]) return;
    this.at += by;
    this.scale = 1;
  }

  #zoom(by: -1 | 1): void {
    this.#setScale(scales[scales.indexOf(this.scale) + by] ?? this.scale);
  }

  /** Zooms around the center of the visible part. */
  #setScale(scale: number): void {
    const ratio = scale / this.scale;
    this.scale = scale;
    void this.updateComplete.then(() => {
      for (const stage of this.#stages) {
        stage.scrollLeft = (stage.scrollLeft + stage.clientWidth / 2) * ratio - stage.clientWidth / 2;
        stage.scrollTop = (stage.scrollTop + stage.clientHeight / 2) * ratio - stage.clientHeight / 2;
      }
    });
  }

  get #stages(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(".stage")];
  }

  /** Moves an enlarged photo. In a pair, the other photo moves with it. */
  #pan([x, y]: readonly [number, number]): void {
    const [first] = this.#stages;
    first?.scrollBy(x * step, y * step);
  }

  #onScroll({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLElement)) return;
    const { scrollLeft, scrollTop } = currentTarget;
    for (const stage of this.#stages)
      if (stage.scrollLeft !== scrollLeft || stage.scrollTop !== scrollTop)
        stage.scrollTo({ left: scrollLeft, top: scrollTop });
  }

  #toggle(): void {
    const isComparing = !this.isComparing;
    this.at = 0;
    this.scale = 1;
    this.isComparing = isComparing;
  }

  #onKey(event: KeyboardEvent): void {
    // Without this, the desk's shortcuts would act on the page behind the viewer.
    event.stopPropagation();
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrows[key];
    if (arrow && this.scale > 1) {
      event.preventDefault();
      this.#pan(arrow);
    } else if (key === "ArrowRight" || key === "PageDown") this.#step(1);
    else if (key === "ArrowLeft" || key === "PageUp") this.#step(-1);
    else if (key === "+" || key === "=") this.#zoom(1);
    else if (key === "-") this.#zoom(-1);
    else if (key === "0") this.#setScale(1);
    else if (key === "b" && comparisonOf(this.photos)) this.#toggle();
  }

  override render(): TemplateResult | typeof nothing {
    const views = this.#views;
    const view = views[this.at];
    if (!view || !this.strings) return nothing;
    const { photo: words } = this.strings.report;
    const percent = `${this.scale * 100}%`;
    return html`<dialog aria-label=${words.viewer} @keydown=${this.#onKey}>
      <div class="bar">
        <span class="name" role="status">
          ${view.map(({ fileName }) => fileName).join(" · ")} · ${words.count(this.at + 1, views.length)} · ${percent}
        </span>
        ${
          comparisonOf(this.photos)
            ? html`<button type="button" class="wide" aria-pressed=${this.isComparing} @click=${this.#toggle}>
                ${this.isComparing ? words.single : words.compare}
              </button>`
            : nothing
        }
        ${this.#button(words.smaller, "minus", () => this.#zoom(-1), this.scale === scales[0])}
        ${this.#button(words.bigger, "plus", () => this.#zoom(1), this.scale === scales.at(-1))}
        ${
          views.length > 1
            ? html`${this.#button(words.previous, "back", () => this.#step(-1), this.at === 0)}
              ${this.#button(words.next, "next", () => this.#step(1), this.at === views.length - 1)}`
            : nothing
        }
        ${this.#button(words.close, "close", () => this.renderRoot.querySelector("dialog")?.close(), false)}
      </div>
      <div class="views">${view.map((photo) => this.#renderPhoto(photo, words))}</div>
    </dialog>`;
  }

  #renderPhoto({ url, fileName, side }: ReportPhoto, words: Strings["report"]["photo"]): TemplateResult {
    const name = side ? `${words.sides[side]}: ${fileName}` : fileName;
    return html`<figure>
      ${side ? html`<figcaption class="small" aria-hidden="true">${words.sides[side]}</figcaption>` : nothing}
      <div
        class="stage"
        tabindex="0"
        role="group"
        aria-label=${name}
        @scroll=${this.#onScroll}
        @dblclick=${() => this.#setScale(this.scale === 1 ? 2 : 1)}
      >
        <img src=${url} alt=${name} data-scale=${this.scale} />
      </div>
    </figure>`;
  }

  #button(label: string, sign: Parameters<typeof icon>[0], press: () => void, disabled: boolean) {
    return html`<button type="button" aria-label=${label} title=${label} ?disabled=${disabled} @click=${press}>
      ${icon(sign)}
    </button>`;
  }
}
