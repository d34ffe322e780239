import { isLaporError, type Region } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { focusControl } from "../keyboard/focus-control.ts";
import type { Session } from "../session/session.ts";
import { baseStyles } from "../style/base-styles.ts";
import { tell } from "../tell.ts";
import { pickerStyles } from "./picker-styles.ts";

/**
 * Selects a region by searching for its name.
 * @fires desk-region - `regionCode` and its `name`; both empty when the choice is cleared.
 */
export class DeskRegionPicker extends LitElement {
  static override styles = [baseStyles, pickerStyles];
  static override properties = {
    session: { attribute: false },
    label: {},
    regionCode: { attribute: false },
    regionName: { attribute: false },
    found: { state: true },
  };
  declare session: Session;
  declare label: string;
  declare regionCode: string;
  declare regionName: string;
  declare found: readonly Region[] | undefined;
  #running: AbortController | undefined;
  #chose = false;

  constructor() {
    super();
    this.label = "";
    this.regionCode = "";
    this.regionName = "";
  }

  async #search(event: Event): Promise<void> {
    const { session } = this;
    const q = (event.target as HTMLInputElement).value.trim();
    this.#running?.abort();
    this.found = undefined;
    if (q.length < 2) return;
    this.#running = new AbortController();
    const { signal } = this.#running;
    try {
      const { data } = await session.client.listRegions(
        { q, limit: 8 },
        { signal, locale: session.language },
      );
      if (!signal.aborted) this.found = data;
    } catch (error) {
      // Without a connection the search finds nothing, but the other fields can still be filled in.
      if (!isLaporError(error)) throw error;
    }
  }

  #choose(regionCode: string, name: string): void {
    this.found = undefined;
    this.#chose = true;
    tell(this, "desk-region", { regionCode, name });
  }

  override updated(changed: PropertyValues<this>): void {
    // The pressed button was removed, so the focus was lost.
    if (!changed.has("regionCode")) return;
    if (this.#chose) void this.updateComplete.then(() => this.focus());
    this.#chose = false;
  }

  override focus(): void {
    void focusControl(this.renderRoot.querySelector<HTMLElement>(".chosen button, wa-input"));
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.session) return nothing;
    const { agency, region } = this.session.strings;
    if (this.regionCode)
      return html`<span class="label">${this.label}</span>
        <div class="chosen">
          ${this.regionName || this.regionCode}
          <button type="button" class="plain" @click=${() => this.#choose("", "")}>${agency.change}</button>
        </div>`;
    return html`<wa-input
        size="s"
        label=${this.label}
        placeholder=${region.search}
        autocomplete="off"
        @input=${this.#search}
      ></wa-input>
      ${
        this.found?.length === 0
          ? html`<p class="quiet" role="status">${region.none}</p>`
          : html`<ul>
              ${this.found?.map(
                ({ code, name, path }) => html`<li>
                  <button type="button" @click=${() => this.#choose(code, [name, ...path].join(", "))}>
                    <span>${[name, ...path].join(", ")}</span>
                  </button>
                </li>`,
              )}
            </ul>`
      }`;
  }
}
