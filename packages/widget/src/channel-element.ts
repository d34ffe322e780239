import { createLapor, isLaporError, type Lapor } from "@lapor/sdk";
import { LitElement, type PropertyDeclarations } from "lit";
import type { Fault } from "./form/form-state.ts";
import { type Language, languageOf } from "./strings/languages.ts";
import { version } from "./version.ts";

/** What the elements tell the page; each bubbles and leaves the shadow root. None carries a citizen's words or the access code. */
export interface LaporEventMap {
  /** The channel has answered and the element may be used in full. */
  "lapor-ready": CustomEvent<Record<string, never>>;
  /** A report was taken. */
  "lapor-submitted": CustomEvent<{ trackingId: string }>;
  /** Something was refused or could not be reached; `code` as in the contract's `ErrorCode`, or `network`, `timeout`, `bad_response`. */
  "lapor-error": CustomEvent<{ code: string }>;
}

/** What both elements share: where the channel is, the language, the theme, and how they speak to the page. */
export abstract class ChannelElement extends LitElement {
  static readonly version: string = version;
  static override properties: PropertyDeclarations = {
    baseUrl: { attribute: "base-url" },
    publishableKey: { attribute: "publishable-key" },
    lang: {},
    theme: { reflect: true },
    client: { attribute: false },
  };

  declare baseUrl: string;
  declare publishableKey: string;
  declare lang: string;
  declare theme: "light" | "dark" | "auto" | undefined;
  declare client: Lapor | undefined;

  private own: { id: string; lapor: Lapor } | undefined;

  /** The client in use: one that the page has set, else one made from the attributes. Throws when these cannot be right. */
  protected get lapor(): Lapor {
    if (this.client) return this.client;
    const { baseUrl = "", publishableKey: key = "", language: locale } = this;
    const id = `${baseUrl} ${key} ${locale}`;
    if (this.own?.id !== id) this.own = { id, lapor: createLapor({ baseUrl, key, locale }) };
    return this.own.lapor;
  }

  protected get language(): Language {
    return languageOf(this);
  }

  /** Turns what was thrown into what is shown, and tells the page. */
  protected report(error: unknown): Fault {
    const fault = isLaporError(error)
      ? { code: error.code, requestId: error.requestId }
      : { code: error instanceof TypeError ? "unauthorized" : "internal_error" };
    if (!isLaporError(error)) console.error(error);
    this.emit("lapor-error", { code: fault.code });
    return fault;
  }

  protected emit<Name extends keyof LaporEventMap>(name: Name, detail: LaporEventMap[Name]["detail"]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /**
   * Moves the focus to the first control. By hand and not by `delegatesFocus`, which also answers a tap on plain text: with the first
   * control far above, the page would jump there and leave the citizen's place.
   */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>("input, textarea, button")?.focus(options);
  }

  /** Moves the focus to what has just been rendered; a heading or box takes it only for this once. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (target && target.tabIndex < 0) {
      target.tabIndex = -1;
      target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
    }
    target?.focus();
  }
}
