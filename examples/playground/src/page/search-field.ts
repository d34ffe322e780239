import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Strings } from "../strings/id.ts";

export interface Found {
  id: string;
  name: string;
  /** A note next to the name, which is the location or the id. */
  note: string;
}

/**
 * `<search-field>`: a combobox with a list of matches (WAI-ARIA, "Editable Combobox With List Autocomplete").
 * Fires `choose` with the id of the chosen entry, or without an id if the field is cleared. It has no shadow
 * root, so the page's labels and styles apply to it.
 */
export class SearchField extends LitElement {
  static override properties: PropertyDeclarations = {
    label: {},
    hint: {},
    chosen: { attribute: false },
    search: { attribute: false },
    words: { attribute: false },
    typed: { state: true },
    active: { state: true },
  };

  declare label: string;
  declare hint: string;
  declare chosen: Found | undefined;
  declare search: (typed: string) => Found[];
  declare words: Strings;
  /** The typed text, or undefined while no search is active. */
  declare typed: string | undefined;
  declare active: number;

  protected override createRenderRoot(): this {
    return this;
  }

  private get list(): Found[] {
    return this.typed === undefined ? [] : this.search(this.typed).slice(0, 8);
  }

  private choose(id: string): void {
    this.typed = undefined;
    this.active = 0;
    this.dispatchEvent(new CustomEvent("choose", { detail: id }));
  }

  private readonly press = (event: KeyboardEvent): void => {
    const { list } = this;
    if (event.key === "Escape") this.typed = undefined;
    else if (event.key === "Enter" && list[this.active]) this.choose(list[this.active]?.id ?? "");
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.typed ??= "";
      const count = this.list.length || 1;
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.active = list.length === 0 ? 0 : (this.active + step + count) % count;
    } else return;
    event.preventDefault();
  };

  protected override render(): TemplateResult {
    const { list, id, typed } = this;
    const open = list.length > 0;
    return html`<div class="field search">
      <label for="${id}-input">${this.label}</label>
      <p class="hint" id="${id}-hint">${this.hint}</p>
      <div class="search-row">
        <input
          id="${id}-input"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-controls="${id}-list"
          aria-expanded=${open}
          aria-activedescendant=${open ? `${id}-${this.active}` : ""}
          aria-describedby="${id}-hint"
          .value=${live(typed ?? this.chosen?.name ?? "")}
          @input=${(event: Event) => {
            this.typed = (event.target as HTMLInputElement).value;
            this.active = 0;
          }}
          @keydown=${this.press}
          @blur=${() => {
            // Emptying the field clears the choice. Any other text that is not chosen from the list is
            // discarded.
            if (this.typed === "" && this.chosen) this.choose("");
            this.typed = undefined;
          }}
        />
        <button type="button" class="button quiet" ?hidden=${!this.chosen} aria-label="${this.words.clear}: ${this.label}" @click=${() => this.choose("")}>
          ${this.words.clear}
        </button>
      </div>
      <ul id="${id}-list" role="listbox" aria-label=${this.label} ?hidden=${!open}>
        ${list.map(
          (found, index) => html`<li
            id="${id}-${index}"
            role="option"
            aria-selected=${index === this.active}
            @pointerdown=${(event: Event) => event.preventDefault()}
            @click=${() => this.choose(found.id)}
          >
            ${found.name}<small>${found.note}</small>
          </li>`,
        )}
      </ul>
      <p class="visually-hidden" role="status">
        ${typed ? (open ? this.words.matches(list.length) : this.words.noMatch) : ""}
      </p>
      <p class="hint" ?hidden=${!typed || open}>${this.words.noMatch}</p>
    </div>`;
  }
}

customElements.define("search-field", SearchField);
