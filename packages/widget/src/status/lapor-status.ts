import { type CSSResultGroup, html, type PropertyDeclarations, type PropertyValues } from "lit";
import { ChannelElement } from "../channel-element.ts";
import { type Language, loadStatusStrings } from "../strings/languages.ts";
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
 * @attr {string} lang - `id` or `en`; else the nearest `lang` above, else `id`.
 * @attr {"light"|"dark"|"auto"} theme - `light` unless told; `auto` follows the device.
 * @slot - What is shown until the element is ready.
 * @fires {CustomEvent} lapor-ready - The element may be used.
 * @fires {CustomEvent<{code: string}>} lapor-error - Something was refused or could not be reached.
 * @csspart form @csspart heading @csspart field @csspart label @csspart hint @csspart input @csspart error @csspart error-summary
 * @csspart button @csspart button-secondary @csspart report @csspart status @csspart tracking-id @csspart timeline @csspart entry
 * @cssproperty [--lapor-accent] @cssproperty [--lapor-on-accent] @cssproperty [--lapor-background] @cssproperty [--lapor-surface]
 * @cssproperty [--lapor-text] @cssproperty [--lapor-muted] @cssproperty [--lapor-border] @cssproperty [--lapor-error]
 * @cssproperty [--lapor-success] @cssproperty [--lapor-focus] @cssproperty [--lapor-radius] @cssproperty [--lapor-font]
 * @cssproperty [--lapor-font-size] @cssproperty [--lapor-padding] @cssproperty [--lapor-max-width]
 */
export class LaporStatus extends ChannelElement {
  static override properties: PropertyDeclarations = { trackingId: { attribute: "tracking-id" } };
  static override styles: CSSResultGroup = baseStyles;

  declare trackingId: string | undefined;

  private view: StatusView | undefined;
  private spoken: Language | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (this.spoken !== this.language) void this.load(this.language);
    if (changed.has("trackingId") && this.trackingId) this.view?.fillIn(this.trackingId);
  }

  protected override render(): unknown {
    return this.view?.render() ?? html`<slot></slot>`;
  }

  private async load(language: Language): Promise<void> {
    this.spoken = language;
    try {
      const [{ StatusView }, strings] = await Promise.all([
        import("./status-view.ts"),
        loadStatusStrings(language),
      ]);
      if (this.spoken !== language) return;
      const first = !this.view;
      this.view ??= new StatusView({
        host: this,
        lapor: () => this.lapor,
        report: (error) => this.report(error),
        focusOn: (selector) => this.focusOn(selector),
      });
      this.view.strings = strings;
      if (first && this.trackingId) this.view.fillIn(this.trackingId);
      this.requestUpdate();
      if (first) this.emit("lapor-ready", {});
    } catch (error) {
      this.spoken = undefined;
      this.report(error);
    }
  }
}
