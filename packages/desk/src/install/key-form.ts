import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { InstallStrings } from "../strings/id/pages.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { tell } from "../tell.ts";

export interface KeyContent {
  name: string;
  origins: readonly string[];
}

const mostOrigins = 20;

/** Parses the typed sites: one per line, or separated by commas. */
export const originsIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,]+/).filter((one) => one !== "")),
];

export const findNoOrigin = (origins: readonly string[]): string | undefined =>
  origins.find((origin) => !/^https?:\/\/[^/?#\s.:]+[^/?#\s]*/i.test(origin));

/**
 * The form for creating or changing a key.
 * @fires desk-key - `name` and `origins`
 * @fires desk-cancel
 */
export class DeskKeyForm extends LitElement {
  static override styles = [baseStyles, pageStyles];
  static override properties = {
    strings: { attribute: false },
    content: { attribute: false },
    isSending: { attribute: false },
    name: { state: true },
    sites: { state: true },
    fault: { state: true },
  };
  declare strings: InstallStrings;
  /** The content of the key that is being changed. Undefined for a new key. */
  declare content: KeyContent | undefined;
  declare isSending: boolean;
  declare name: string;
  declare sites: string;
  declare fault: string | undefined;

  constructor() {
    super();
    this.name = "";
    this.sites = "";
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // The list can be reloaded while the officer edits the key. The typed text is kept.
    if (!changed.has("content") || !this.content || this.hasUpdated) return;
    this.name = this.content.name;
    this.sites = this.content.origins.join("\n");
  }

  override firstUpdated(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("wa-input")?.focus());
  }

  #faultOf(name: string, origins: readonly string[]): string | undefined {
    const { strings } = this;
    if (name === "") return strings.nameMissing;
    if (origins.length === 0) return strings.originsMissing;
    const wrong = findNoOrigin(origins);
    if (wrong !== undefined) return strings.originInvalid(wrong);
    return origins.length > mostOrigins ? strings.tooManyOrigins : undefined;
  }

  #send = (event: Event): void => {
    event.preventDefault();
    const name = this.name.trim();
    const origins = originsIn(this.sites);
    this.fault = this.#faultOf(name, origins);
    if (!this.fault && !this.isSending) tell(this, "desk-key", { name, origins });
  };

  override render(): TemplateResult {
    const { strings } = this;
    return html`<form @submit=${this.#send}>
      <wa-input
        size="s"
        label=${strings.name}
        hint=${strings.nameHint}
        maxlength="120"
        .value=${this.name}
        @input=${(event: Event) => {
          this.name = (event.target as HTMLInputElement).value;
        }}
      ></wa-input>
      <wa-textarea
        size="s"
        rows="3"
        resize="auto"
        label=${strings.origins}
        hint=${strings.originsHint}
        .value=${this.sites}
        @input=${(event: Event) => {
          this.sites = (event.target as HTMLTextAreaElement).value;
        }}
      ></wa-textarea>
      ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      <div class="tools">
        <wa-button size="s" variant="brand" ?loading=${this.isSending} @click=${this.#send}
          >${this.content ? strings.save : strings.create}</wa-button
        >
        <wa-button size="s" appearance="outlined" @click=${() => tell(this, "desk-cancel")}>${strings.cancel}</wa-button>
      </div>
    </form>`;
  }
}
