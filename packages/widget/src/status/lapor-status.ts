import { type CSSResultGroup, html, type PropertyDeclarations, type PropertyValues } from "lit";
import { ChannelElement } from "../channel-element.ts";
import { loadPart } from "../load-part.ts";
import type { Language } from "../strings/languages.ts";
import { baseStyles } from "../styles/base-styles.ts";
import type { StatusView } from "./status-view.ts";

/**
 * A citizen's own report, opened with tracking ID and access code: where it stands, who has it, what is due, what has happened, and a
 * reply. Its view is loaded when the element is used, so that a page with the form alone does not pay for it.
 *
 * @summary Follows a report of a LAPOR! channel.
 * @example
 * ```html
 * <lapor-status publishable-key="pk_…" base-url="https://kanal.example">
 *   <a href="https://www.lapor.go.id">Lacak lewat SP4N-LAPOR!</a>
 * </lapor-status>
 * ```
 * @element lapor-status
 * @attr {string} base-url - Address of the channel, without `/v1`.
 * @attr {string} publishable-key - The site's `pk_…` key.
 * @attr {string} tracking-id - Fills in the tracking ID; the access code is always asked for.
 * @attr {"id"|"en"|"jv"|"su"} lang - Else the nearest `lang` above, else `id`.
 * @attr {"light"|"dark"|"auto"} theme - `light` unless told; `auto` follows the device.
 * @attr {"lapor"|"netral"} preset - Colours, as for `<lapor-form>`.
 * @attr {"comfortable"|"compact"} density - As for `<lapor-form>`.
 * @slot - What is shown until the element is ready.
 * @fires {CustomEvent} lapor-ready - The element may be used.
 * @fires {CustomEvent<{code: string}>} lapor-error - Something was refused or could not be reached.
 */
export class LaporStatus extends ChannelElement {
  static override properties: PropertyDeclarations = { trackingId: { attribute: "tracking-id" } };
  static override styles: CSSResultGroup = baseStyles;

  declare trackingId: string | undefined;

  private view: StatusView | undefined;
  private spoken: Language | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (this.spoken !== this.language) void this.load(this.language);
    if (changed.has("trackingId")) this.view?.fillIn(this.trackingId);
  }

  protected override render(): unknown {
    return this.view?.render() ?? html`<slot></slot>`;
  }

  private async load(language: Language): Promise<void> {
    this.spoken = language;
    try {
      const { speak, StatusView } = await loadPart(() => import("./status-view.ts"));
      const words = await speak(language);
      if (this.spoken !== language) return;
      const first = !this.view;
      this.view ??= new StatusView(this);
      this.view.words = words;
      this.requestUpdate();
      if (!first) return;
      this.view.fillIn(this.trackingId);
      this.emit("lapor-ready", {});
    } catch {
      // The fallback stays until there is signal.
      this.spoken = undefined;
      this.emit("lapor-error", { code: "network" });
      addEventListener("online", () => this.requestUpdate(), { once: true });
    }
  }
}
