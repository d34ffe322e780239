import type { Lapor } from "@lapor/sdk";
import { LitElement, type PropertyDeclarations } from "lit";
import { type Language, languageOf } from "./strings/load/languages.ts";

declare const __LAPOR_VERSION__: string | undefined;

/** The version of this copy of the widget, or `source` if it was not built. */
export const version: string = typeof __LAPOR_VERSION__ === "string" ? __LAPOR_VERSION__ : "source";

/**
 * The elements' events, which bubble and cross shadow roots. No event contains the report's text or the
 * access code.
 */
export interface LaporEventMap {
  /** The channel has responded, and the element is fully usable. */
  "lapor-ready": CustomEvent<Record<string, never>>;
  /** The citizen has changed a field. The event contains the field's name, not its value. */
  "lapor-change": CustomEvent<{ field: string }>;
  /** A report is about to be sent. Cancelling the event prevents sending. */
  "lapor-submit": CustomEvent<Record<string, never>>;
  /** The channel has accepted a report. */
  "lapor-success": CustomEvent<{ trackingId: string }>;
  /** The citizen has decided to follow a public report instead of sending one. */
  "lapor-follow": CustomEvent<{ trackingId: string }>;
  /**
   * A request failed. `code` is one of the contract's `ErrorCode`, or `network`, `timeout`, `bad_response`.
   */
  "lapor-error": CustomEvent<{ code: string }>;
}

declare global {
  // These events bubble and cross shadow roots, so any node, the document and the window can listen for them.
  interface GlobalEventHandlersEventMap extends LaporEventMap {}
}

/**
 * The base class of the elements, which defines the attributes and events that they share.
 *
 * @attr {string} base-url - The channel's address, without `/v1`.
 * @attr {string} publishable-key - The site's `pk_…` key.
 * @attr {string} lang - `id`, `en`, or experimental `jv` and `su`. The default is the nearest ancestor's
 *   `lang`, or else `id`.
 * @attr {"light"|"dark"|"auto"} theme - `light` by default; `auto` follows the device.
 * @attr {"netral"|"lapor"} preset - `netral` by default, a plain blue. `lapor` uses LAPOR!'s red and its
 *   button, and requires the ministry's permission.
 * @attr {"comfortable"|"compact"} density - `compact` reduces the spacing; buttons and fields keep their
 *   height.
 * @cssproperty [--lapor-accent=#1d5fa8] - The main button, markers and the line at the top; `#2f74c8` when
 *   dark.
 * @cssproperty [--lapor-on-accent=#fff] - Text on the accent.
 * @cssproperty [--lapor-background=#fff] - Background of the element and of its fields; `#1b1a19` when dark.
 * @cssproperty [--lapor-surface=#f6f4f2] - Background of boxes; `#272524` when dark.
 * @cssproperty [--lapor-text=#1d1b1a] - Text; `#f3f0ee` when dark.
 * @cssproperty [--lapor-muted=#5c5754] - Hints; `#bbb4af` when dark.
 * @cssproperty [--lapor-border=#87817d] - Borders of fields; `#8e8783` when dark.
 * @cssproperty [--lapor-error=#b3001b] - Errors; `#ff9a9a` when dark.
 * @cssproperty [--lapor-success=#0f6b3c] - Success messages; `#7fd9a6` when dark.
 * @cssproperty [--lapor-focus=#1457c8] - Focus ring; `#8ab4ff` when dark.
 * @cssproperty [--lapor-radius=0.5em] - Radius of corners.
 * @cssproperty [--lapor-font=inherit] - Font family; the page's own by default.
 * @cssproperty [--lapor-font-size=1em] - Text size, in `em` of the reader's own font size.
 * @cssproperty [--lapor-padding=clamp(1em, 5%, 2em)] - Space between the edge and the content;
 *   `<lapor-button>` has none.
 * @cssproperty [--lapor-max-width=42em] - Maximum width of the element.
 * @cssproperty [--lapor-space=1em] - Space between two fields; `1.5em` from 480 pixels on.
 * @cssproperty [--lapor-density=1] - A factor for padding and spacing; `0.65` when `compact`.
 */
export abstract class ChannelElement extends LitElement {
  /** The version of this copy of the widget. If a page loads several copies, it uses the first. */
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
  declare preset: "netral" | "lapor" | undefined;
  declare density: "comfortable" | "compact" | undefined;
  /**
   * A custom client (`createLapor`), for tests and proxies. It replaces the client that is created from
   * `base-url` and `publishable-key`.
   */
  declare client: Lapor | undefined;

  /** @internal */
  get language(): Language {
    return languageOf(this);
  }

  /**
   * Fires an event. Returns false if a listener cancelled it.
   *
   * @internal
   */
  emit<Name extends keyof LaporEventMap>(name: Name, detail: LaporEventMap[Name]["detail"]): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === "lapor-submit" }),
    );
  }

  override connectedCallback(): void {
    this.orFallback(() => super.connectedCallback());
  }

  protected override performUpdate(): void {
    this.orFallback(() => super.performUpdate());
  }

  /**
   * Renders, or shows the fallback if rendering throws. A script on the page may have replaced functions that
   * rendering needs, as Prototype.js 1.5 replaces `Array.prototype.reduce`. The fallback inside the element
   * is then shown above the previous rendering.
   */
  private orFallback(work: () => void): void {
    try {
      work();
    } catch (error) {
      console.error(
        `<${this.localName}> cannot be shown on this page; its fallback is shown instead.`,
        error,
      );
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      if (!root.querySelector("slot:not([name])")) root.prepend(document.createElement("slot"));
    }
  }

  /** Moves the focus to the first control. */
  override focus(options?: FocusOptions): void {
    // `delegatesFocus` is not used, because it would also react to a tap on plain text and make the page jump
    // to the first control far above.
    this.renderRoot.querySelector<HTMLElement>("input, textarea, button")?.focus(options);
  }

  /**
   * Moves the focus to an element that was just rendered. If the element is not focusable, such as a heading,
   * it becomes focusable only for this call.
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
