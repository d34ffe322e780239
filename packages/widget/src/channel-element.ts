import type { Lapor } from "@lapor/sdk";
import { LitElement, type PropertyDeclarations } from "lit";
import { type Language, languageOf } from "./strings/languages.ts";
import { version } from "./version.ts";

/** What the elements tell the page; each bubbles and leaves the shadow root. None carries a citizen's words or the access code. */
export interface LaporEventMap {
  /** The channel has answered and the element may be used in full. */
  "lapor-ready": CustomEvent<Record<string, never>>;
  /** The citizen has changed a field; which one, not what. */
  "lapor-change": CustomEvent<{ field: string }>;
  /** A report is about to be sent, and is not when the event is cancelled. */
  "lapor-submit": CustomEvent<Record<string, never>>;
  /** A report was taken. */
  "lapor-success": CustomEvent<{ trackingId: string }>;
  /** Something was refused or could not be reached; `code` as in the contract's `ErrorCode`, or `network`, `timeout`, `bad_response`. */
  "lapor-error": CustomEvent<{ code: string }>;
}

/** What the elements share: where the channel is, the language, the look, and how they speak to the page. */
export abstract class ChannelElement extends LitElement {
  static readonly version: string = version;
  static override properties: PropertyDeclarations = {
    baseUrl: { attribute: "base-url" },
    publishableKey: { attribute: "publishable-key" },
    lang: {},
    theme: { reflect: true },
    preset: { reflect: true },
    density: { reflect: true },
    client: { attribute: false },
  };

  declare baseUrl: string;
  declare publishableKey: string;
  declare lang: string;
  declare theme: "light" | "dark" | "auto" | undefined;
  declare preset: "lapor" | "netral" | undefined;
  declare density: "comfortable" | "compact" | undefined;
  declare client: Lapor | undefined;

  get language(): Language {
    return languageOf(this);
  }

  /** Tells the page; false when a listener has cancelled it. */
  emit<Name extends keyof LaporEventMap>(name: Name, detail: LaporEventMap[Name]["detail"]): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === "lapor-submit" }),
    );
  }

  /**
   * Moves the focus to the first control. By hand and not by `delegatesFocus`, which also answers a tap on plain text: with the first
   * control far above, the page would jump there and leave the citizen's place.
   */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>("input, textarea, button")?.focus(options);
  }

  /** Moves the focus to what has just been rendered; a heading or box takes it only for this once. */
  async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (target && target.tabIndex < 0) {
      target.tabIndex = -1;
      target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
    }
    target?.focus();
  }
}
