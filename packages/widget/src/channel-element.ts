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
  /** The citizen follows a public report instead of sending one. */
  "lapor-follow": CustomEvent<{ trackingId: string }>;
  /** Something was refused or could not be reached; `code` as in the contract's `ErrorCode`, or `network`, `timeout`, `bad_response`. */
  "lapor-error": CustomEvent<{ code: string }>;
}

declare global {
  // They bubble and leave shadow roots, so a listener on any node, the document or the window may hear them.
  interface GlobalEventHandlersEventMap extends LaporEventMap {}
}

/**
 * What the elements share: where the channel is, the language, the look, and how they speak to the page.
 *
 * @attr {string} base-url - Address of the channel, without `/v1`.
 * @attr {string} publishable-key - The site's `pk_…` key.
 * @attr {string} lang - `id`, `en`, `jv` or `su`; else the nearest `lang` above, else `id`.
 * @attr {"light"|"dark"|"auto"} theme - `light` unless told; `auto` follows the device.
 * @attr {"lapor"|"netral"} preset - Colours: LAPOR!'s red unless told, or a blue that goes with most sites.
 * @attr {"comfortable"|"compact"} density - `compact` takes less room; buttons and fields keep their height.
 * @cssproperty [--lapor-accent=#c4122f] - Main button, marks and the line on top; `#d92a45` when dark.
 * @cssproperty [--lapor-on-accent=#fff] - Words on the accent.
 * @cssproperty [--lapor-background=#fff] - Ground of the element and of its fields; `#1b1a19` when dark.
 * @cssproperty [--lapor-surface=#f6f4f2] - Ground of boxes within; `#272524` when dark.
 * @cssproperty [--lapor-text=#1d1b1a] - Words; `#f3f0ee` when dark.
 * @cssproperty [--lapor-muted=#5c5754] - Hints; `#bbb4af` when dark.
 * @cssproperty [--lapor-border=#87817d] - Edges of fields; `#8e8783` when dark.
 * @cssproperty [--lapor-error=#b3001b] - What is wrong; `#ff9a9a` when dark.
 * @cssproperty [--lapor-success=#0f6b3c] - What went well; `#7fd9a6` when dark.
 * @cssproperty [--lapor-focus=#1457c8] - Ring around what has the focus; `#8ab4ff` when dark.
 * @cssproperty [--lapor-radius=0.5em] - Rounding of corners.
 * @cssproperty [--lapor-font=inherit] - Font family; the page's own unless told.
 * @cssproperty [--lapor-font-size=1em] - Size of the text, in `em` of the reader's own font size.
 * @cssproperty [--lapor-padding=clamp(1em, 6%, 2em)] - Between the edge and what is in it; the button alone has none.
 * @cssproperty [--lapor-max-width=42em] - Widest that the element gets.
 * @cssproperty [--lapor-space=1.75em] - Between one field and the next.
 * @cssproperty [--lapor-density=1] - Factor of padding and space; `0.65` when `compact`.
 */
export abstract class ChannelElement extends LitElement {
  /** Version of this copy; of several on one page the first one stays. */
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
  /** A client of the page's own (`createLapor`), in place of one made from `base-url` and `publishable-key`; for tests and proxies. */
  declare client: Lapor | undefined;

  /** @internal */
  get language(): Language {
    return languageOf(this);
  }

  /**
   * Tells the page; false when a listener has cancelled it.
   *
   * @internal
   */
  emit<Name extends keyof LaporEventMap>(name: Name, detail: LaporEventMap[Name]["detail"]): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === "lapor-submit" }),
    );
  }

  /** Moves the focus to the first control. */
  override focus(options?: FocusOptions): void {
    // Not by `delegatesFocus`, which also answers a tap on plain text: with the first control far above, the page would jump there and
    // leave the citizen's place.
    this.renderRoot.querySelector<HTMLElement>("input, textarea, button")?.focus(options);
  }

  /**
   * Moves the focus to what has just been rendered; a heading or box takes it only for this once.
   *
   * @internal
   */
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
